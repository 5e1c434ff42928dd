"""Enumerations: where a list of units is cut, and whether a part looks like a unit.

    市民政局、市文化广电和旅游局和各区县（市）政府等部门 → 市民政局 | 市文化广电和旅游局 | 各区县（市）政府

Guarantees:

1. A mark inside a bracket does not cut; 和, 及 and 与 cut only between units.
2. Time is linear in the length of the text; no test looks at more than `LONGEST_NAME` characters.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from ..spans import Text
from ..tables.organs import PLACE_END
from ..tables.persons import UNIT_START
from ..tables.units import BARE_MEMBERS, CATEGORY, COLLECTIVE, LEVELS, LIST_END, NEXT_UNIT, PART_OF_UNIT, SHARED_END
from ..text.word_patterns import organ_end

#: A name longer than this is no name; the rules for what names share are not tried on it.
LONGEST_NAME = 40
#: A list whose only marks are blanks has fewer parts than this.
_MOST_BLANKS = 60
_BARE_MEMBERS = frozenset(BARE_MEMBERS)
_LEVELS = frozenset("省市县区州旗乡镇村")
#: How far the start of a unit is looked at.
_LOOK = 12
#: Words between two units.
_CONJUNCTIONS = ("以及", "和", "及", "与")


class Piece(NamedTuple):
    """A part of a list: `string[start:end]`, and the mark that stands before it ("" at the start)."""

    start: int
    end: int
    mark: str


class Patterns(NamedTuple):
    """What the parts of a list are tested with, compiled when the first list is read."""

    place: re.Pattern[str]
    collective: re.Pattern[str]
    category: re.Pattern[str]
    shared_end: re.Pattern[str]
    levels: re.Pattern[str]
    marks: re.Pattern[str]
    conjunctions: re.Pattern[str]


@cache
def patterns() -> Patterns:
    """The patterns of unit lists."""
    marks, conjunctions = "[（）、，；。/]|" + LIST_END, "以及|[（）和及与]"
    sources = (PLACE_END, COLLECTIVE, CATEGORY, SHARED_END, LEVELS, marks, conjunctions)
    return Patterns(*map(re.compile, sources))


def is_collective(name: str) -> bool:
    """Whether a name stands for several units.

    >>> is_collective("各区县（市）政府"), is_collective("市有关部门"), is_collective("市财政局")
    (True, True, False)
    """
    # Most names hold none of the characters that the pattern needs.
    if not ("各" in name or "关" in name or "、" in name or name[-1:] in "位门）" or name[:1] == "全"):
        return False
    return patterns().collective.search(name) is not None


@lru_cache(maxsize=4096)
def is_unit_like(string: str) -> bool:
    """Whether a string looks like the name of a unit or of a group of units.

    >>> is_unit_like("市财政局"), is_unit_like("各区县（市）"), is_unit_like("法定代表人")
    (True, True, False)
    """
    size = len(string)
    if not 2 <= size <= LONGEST_NAME or string in _BARE_MEMBERS:
        return False
    if organ_end().match(string, size):
        return True
    return patterns().place.match(string, size) is not None and is_collective(string)


def is_place(name: str) -> bool:
    """Whether a name is that of a place, which stands for its government in a list of units.

    >>> is_place("青屏镇"), is_place("赵明")
    (True, False)
    """
    return 3 <= len(name) <= LONGEST_NAME and patterns().place.match(name, len(name)) is not None


def extends(name: str) -> bool:
    """Whether a part belongs to the name before it: 有关部门|和单位, 省政府各委|、办|、厅|、局（公司）."""
    return len(name) == 1 or name in _BARE_MEMBERS or (name[0] in "委办厅局" and name[1] == "（" and name[-1] == "）")


def shares_level(before: str, name: str) -> bool:
    """Whether levels of government stand before the end that they share with the next: 省、市|有关部门, 市|县人民政府."""
    return name[:1] in _LEVELS and len(before) < LONGEST_NAME and patterns().levels.match(before) is not None


def is_complete(string: str, piece: Piece) -> bool:
    """Whether a part ends with an organ of its own; a zone may share one with its neighbours: 经开区、高新区管委会."""
    if string[piece.end - 1] == "区":
        return False
    return organ_end().match(string, piece.end, piece.end) is not None


def cut(string: str) -> Iterator[Piece]:
    """The parts of a string between marks that stand outside brackets; empty parts are left out."""
    start = depth = 0
    mark = ""
    for found in patterns().marks.finditer(string):
        at = found.start()
        sign = string[at]
        if sign == "（":
            depth += 1
        elif sign == "）":
            depth = max(0, depth - 1)
        elif not depth:
            if start < at:
                yield Piece(start, at, mark)
                mark = ""
            mark = mark if sign == "等" else sign
            start = found.end()
    if start < len(string):
        yield Piece(start, len(string), mark)


def pieces(text: Text) -> Iterator[Piece]:
    """The parts of a list, cut at marks and at those conjunctions that stand between units."""
    string = text.string
    conjunction = patterns().conjunctions.search
    for piece in cut(string):
        start = piece.start
        while start < piece.end and string.startswith(_CONJUNCTIONS, start):
            start += 2 if string[start] == "以" else 1
        if start == piece.end:
            continue
        parts = [Piece(start, piece.end, piece.mark)]
        if start == 0 and piece.end == len(string) and 1 < len(text.slices) < _MOST_BLANKS:
            parts = _spaced(text)
        for part in parts:
            if conjunction(string, part.start + 1, part.end):
                yield from _conjoined(string, part)
            else:
                yield part


def _conjoined(string: str, piece: Piece) -> Iterator[Piece]:
    """A part cut where 和, 及 or 与 stands between two units; 市文化广电和旅游局 is one."""
    start, mark, depth = piece.start, piece.mark, 0
    for found in patterns().conjunctions.finditer(string, piece.start, piece.end):
        sign, at = found.group(), found.start()
        if sign in "（）":
            depth = depth + 1 if sign == "（" else max(0, depth - 1)
        elif not depth and start + 1 < at and _separates(string, at, found.end(), piece.end):
            yield Piece(start, at, mark)
            start, mark = found.end(), sign
    yield Piece(start, piece.end, mark)


def _separates(string: str, at: int, after: int, end: int) -> bool:
    """Whether the conjunction `string[at:after]` stands between two units; the part it stands in ends at `end`."""
    if not is_unit_like(string[max(after, end - LONGEST_NAME) : end]):
        return False
    if organ_end().match(string, at, at):
        return True
    # 双桥区和青屏县人民政府: a place, and a place with the end that both share.
    return (
        end - after <= LONGEST_NAME
        and patterns().place.match(string, at, at) is not None
        and patterns().shared_end.match(string[after:end]) is not None
    )


def _spaced(text: Text) -> list[Piece]:
    """A list whose only marks are blanks, if each part is a unit: 市财政局 市教育局 市民政局; a wrapped name is none."""
    ends = [*text.gaps(), len(text)]
    starts = [0, *ends[:-1]]
    organ = organ_end()
    blanks = all(set(text.gap(gap)) <= {" ", "\u3000", "\t"} for gap in ends[:-1])
    if blanks and all(organ.match(text.string, end, end) for end in ends):
        return list(map(Piece, starts, ends, ("、",) * len(ends)))
    return [Piece(0, len(text), "")]


def begins_unit(string: str, at: int, heads: Collection[str] = ()) -> bool:
    """Whether the name of a unit clearly begins at an offset, and no part of the one before it.

    Args:
        string: a list of units.
        at: the offset.
        heads: how units of this document begin (清湖).

    >>> begins_unit("市财政局市教育局", 4), begins_unit("市公安局东岭区分局", 4), begins_unit("市财政局办公室", 4)
    (True, False, False)
    """
    if not (next_unit().match(string, at) or any(string.startswith(head, at) for head in heads)):
        return False
    return _part().match(string, at, at + _LOOK) is None


@cache
def next_unit() -> re.Pattern[str]:
    """How the name of a unit begins that is no part of another: 市财政局, 青屏县水利局, 国家税务局."""
    return re.compile(f"{NEXT_UNIT}|{UNIT_START}")


@cache
def _part() -> re.Pattern[str]:
    return re.compile(PART_OF_UNIT)


def blank_cuts(text: Text, start: int, end: int | None) -> list[int]:
    """Where blanks stand for marks in a list of units: behind one, before another; line ends only beside such blanks.

    >>> text = Text.read("市财政局 市教育局、市文化广电和 旅游局", 0, 20)
    >>> blank_cuts(text, 0, None), blank_cuts(text.cut(4), 0, None)
    ([4], [])
    """
    string, stop, organ = text.string, len(text) if end is None else end, organ_end()
    cuts = [
        gap
        for gap in text.gaps()
        if start < gap < stop
        and organ.match(string, gap, gap) is not None
        and not string.startswith(_CONJUNCTIONS, gap)
        and begins_unit(string, gap)
    ]
    return cuts if any("\n" not in text.gap(gap) for gap in cuts) else []
