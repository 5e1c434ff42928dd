"""The lines of a name list as boxes: what each can be in its column.

Guarantees:

1. Only the line is asked, and how wide the lines around it are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from ...tables.organs import ORGANS
from ...tables.posts import POSTS
from ...tables.units import NEXT_UNIT
from ..cells import Cell, is_name, read_cell
from ..lines import Line
from ..word_patterns import COMPOUND, SINGLE_SURNAMES, ends_with_organ, title_or_unit

#: What a box does in its column: a name or its first character, the second one, the first line of a title, a line that goes
#: on, a unit, a name with its title, a heading; the title of the list stands across all columns.
NAME, SURNAME, GIVEN, TITLE, REST, UNIT, ENTRY, HEADING, ACROSS, FRONT = range(10)
#: Kinds of lists.
PERSONS, UNITS = 1, 2
_HEADING = re.compile(r"[^，。；：]{2,24}（共?[0-9]{1,4}(?:(?P<persons>[名人])|[个家])）")
_NUMBERED = re.compile(r"(?P<number>[0-9]{1,3})[.、](?=[^0-9])")
#: What no line of a list has.
_RUNNING = re.compile("[，。；：！？〔《]|任免人员$|年.{1,3}月")
#: Columns by which a full line may be short of the edge, and the narrowest column of titles.
_LACK, _NARROWEST = 3, 12
#: Characters on either side of a seam.
_WORD = 4
#: Characters of the longest line of a list.
LONGEST = 40
_FEWEST = 3
#: First characters of units that name no place.
_LEVELS = frozenset("省市区县各本")
#: What the title of a list ends with, and how many lines it has at most.
_LIST, _TITLE_LINES = ("名单", "名册"), 4


class Box(NamedTuple):
    """A line of a name list.

    Attributes:
        line: the line.
        roles: what it can be.
        kind: of a heading, of what its list is.
        starts: whether it begins with a unit.
        posted: whether it ends with a post.
        organ: whether it ends with an organ.
        full: whether it reaches the edge that lines of titles share.
        number: the number that it begins with, 0 for none.
    """

    line: Line
    roles: tuple[int, ...]
    kind: int
    starts: bool
    posted: bool
    organ: bool
    full: bool
    number: int = 0

    @property
    def whole(self) -> bool:
        """Whether it ends with a post or an organ."""
        return self.posted or self.organ

    @property
    def string(self) -> str:
        """Its characters."""
        return self.line.text.string


def is_listed(line: Line) -> bool:
    """Whether a line can stand in a name list: no running text, no number, no label."""
    string = line.text.string
    return len(string) <= LONGEST and (_RUNNING.search(string) is None)


def find_places(lines: Sequence[Line]) -> frozenset[str]:
    """How the names of the places begin that units of a list begin with: 清湖市水利局 also tells what 清湖经开区 is."""
    strings = [line.text.string for line in lines]
    return frozenset(s[:2] for s in strings if s[:1] not in _LEVELS and _place().match(s))


@cache
def _place() -> re.Pattern[str]:
    return re.compile(NEXT_UNIT)


def read_boxes(lines: Sequence[Line], kinds: int, places: frozenset[str]) -> list[Box]:
    """The boxes of the lines of one page; `kinds` has the kinds of lists that may stand on it, `places` as `find_places` found."""
    cells = [read_cell(_without_number(line), row) for row, line in enumerate(lines)]
    edges = {kind: _edge(cells, kind) for kind in ("plain", "entry")}
    boxes: list[Box] = []
    for line, cell in zip(lines, cells, strict=True):
        string = cell.string
        number = part_number(line.text.string)[0]
        if heading := _HEADING.fullmatch(string):
            kind = PERSONS if heading["persons"] else UNITS
            kinds |= kind
            boxes.append(Box(line, (HEADING,), kind, False, False, True, False))
            continue
        edge = edges.get(cell.kind, 0)
        full = edge > 0 and cell.width >= edge - _LACK
        organ = ends_with_organ(string)
        starts = len(string) > _FEWEST and (string[:2] in places or title_or_unit().match(string) is not None)
        units = bool(kinds & UNITS) and (organ or full) and not cell.posted
        roles = _roles(string, cell.kind, tail=cell.tail, units=units)
        boxes.append(Box(line, roles, 0, starts, cell.posted, organ, full, number))
        if string.endswith(_LIST):
            _set_across(boxes)
    return boxes


def _set_across(boxes: list[Box]) -> None:
    """The lines of a title that ends with the last box."""
    for place in range(len(boxes) - 1, max(len(boxes) - 1 - _TITLE_LINES, -1), -1):
        box = boxes[place]
        if box.whole or box.roles[0] != TITLE:
            return
        boxes[place] = box._replace(roles=(ACROSS,))
        if box.line.blank_before:
            return


def part_number(string: str) -> tuple[int, int]:
    """The number that an entry begins with, and where the entry begins behind it.

    >>> part_number("12.王琳市水利局科员"), part_number("3.5公里"), part_number("市水利局")
    ((12, 3), (0, 0), (0, 0))
    """
    match = _NUMBERED.match(string) if string[0].isdigit() else None
    return (int(match["number"]), match.end()) if match else (0, 0)


def _without_number(line: Line) -> Line:
    start = part_number(line.text.string)[1]
    if not start:
        return line
    text = line.text.cut(start)
    return line._replace(text=text, start=text.start)


def _edge(cells: Sequence[Cell], kind: str) -> int:
    """The right edge of titles, or of names with titles: where the widest of those that end with no post and no organ are cut."""
    cut = [cell.width for cell in cells if cell.kind == kind and not cell.whole and cell.width >= _NARROWEST]
    cut.sort(reverse=True)
    return next((width for width, narrower in pairwise(cut) if width - narrower <= _LACK), 0)


def _roles(string: str, kind: str, *, tail: bool, units: bool) -> tuple[int, ...]:
    if kind in ("name", "entry"):
        return (NAME,) if kind == "name" else (ENTRY,)
    if len(string) == 1:
        roles = [SURNAME] if string in SINGLE_SURNAMES else []
        return (*roles, GIVEN, REST)
    if string in COMPOUND:
        return (SURNAME, REST)
    if tail or len(string) < _FEWEST:
        return (REST, TITLE)
    return (TITLE, REST, FRONT, UNIT) if units else (TITLE, REST, FRONT)


@cache
def _words() -> frozenset[str]:
    return frozenset(word for word in (*POSTS, *ORGANS) if 1 < len(word) <= 2 * _WORD)


def makes_word(above: str, below: str) -> bool:
    """Whether an organ or a post stands across the seam of two lines.

    >>> makes_word("市财政局四级主任", "科员"), makes_word("市财政局", "科员")
    (True, False)
    """
    words = _words()
    ends = [above[-size:] for size in range(1, min(_WORD, len(above)) + 1)]
    starts = [below[:size] for size in range(1, min(_WORD, len(below)) + 1)]
    return any(end + start in words for end in ends for start in starts)


def makes_name(surname: Box, given: Box) -> bool:
    """Whether two boxes are the characters of one name."""
    return is_name(surname.string + given.string)
