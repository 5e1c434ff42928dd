"""A line that holds several entries of a list to one line for each.

Extractors that join the lines of a block leave `王 瑞 区财政局局长 李 敏 区教育局科员` or `市财政局 市教育局 市水利局` on one line,
with or without a gap where the next entry begins.

Guarantees:

1. A line is cut only before a name with a gap after it, before the role of a group, between names, between units, and around a
   heading with a count.
2. A title that wraps is not cut, nor the name of an area that it begins with: 刘海涛 南浦, 区统计局科长.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ..spans import Text
from ..tables.organs import AREA_ENDS, NO_NAME_ENDS
from ..tables.persons import GROUP_ROLE
from .cells import is_name
from .lines import Line
from .unit_pairs import unit_pairs
from .word_patterns import ends_with_organ, ends_with_post

_HEADING = re.compile(
    r"(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)[^，。；：、（）]{2,16}（\d{1,3}[名个家人户]）"
)
_PLAIN_HEADING = re.compile(r"[^，。；：、（）0-9]{2,16}（\d{1,3}[名个家人户]）")
_ROLE = re.compile(GROUP_ROLE)
#: What a line of running text ends with.
_RUNNING = frozenset("。；：，")
#: Characters of the longest title looked back into, and of the longest name.
_NEAR = 12
#: The length of most names of areas.
_AREA = 3
#: Characters of the longest name without a note or a point in it, and of the shortest title and name that end at a gap.
_LONGEST_NAME, _SHORTEST_BEFORE = 4, 4
#: Blanks between two units on a line; one blank may stand inside the name of one.
_WIDE = 3
#: Two units and their names are more pieces.
_PAIRED = 3
#: Pieces times gaps of the longest line that is cut: some hundred entries.
_MOST = 200_000


def split_entries(lines: Sequence[Line]) -> list[Line]:
    r"""The lines, those that hold several entries cut.

    >>> from zzgov_parse.text.lines import read_lines
    >>> page = "王 瑞 青屏县财政局局长李敏 市水利局科员\n省长 李敏 2021年9月1日"
    >>> [line.text.string for line in split_entries(read_lines(page))]
    ['王瑞青屏县财政局局长', '李敏市水利局科员', '省长李敏2021年9月1日']
    """
    split: list[Line] = []
    for index, line in enumerate(lines):
        string = line.text.string
        last = string[-1]
        if last in _RUNNING or not (line.text.has_gaps or last == "）" or "名）" in string or "个）" in string):
            split.append(line)
            continue
        offsets = _cuts(line.text)
        if len(offsets) == 1 and index + 1 < len(lines) and _is_area(string[offsets[0] :], lines[index + 1]):
            offsets = []
        split.extend(_cut(line, offsets))
    return split


def _is_area(piece: str, following: Line) -> bool:
    """Whether what looks like a name is the name of an area that the line below goes on with: 南浦, 区统计局科长."""
    below = following.text.string
    return len(piece) == _AREA - 1 and below[0] in AREA_ENDS and ends_with_post(below)


def _cut(line: Line, offsets: Sequence[int]) -> list[Line]:
    if not offsets or len(offsets) * len(line.text.slices) > _MOST:
        return [line]
    pieces = [line.text.cut(a, b) for a, b in zip((0, *offsets), (*offsets, len(line.text)), strict=True)]
    first = line._replace(text=pieces[0], end=pieces[0].end)
    return [first, *(Line(piece, piece.start, piece.end, 0, 0, line.page, line.room) for piece in pieces[1:])]


def _cuts(text: Text) -> list[int]:
    """Where entries begin, the first apart."""
    string = text.string
    gaps = text.gaps()
    found = _heading_edges(string, gaps) if "）" in string else set()
    if not gaps or _is_person(string, gaps):
        return sorted(found)
    bounds = [0, *gaps, len(string)]
    pieces = [string[a:b] for a, b in pairwise(bounds)]
    if (len(pieces) > 2 or len(text.gap(gaps[0])) >= _WIDE) and all(map(_is_unit_or_heading, pieces)):
        return sorted(found.union(gaps))
    if all(map(_is_noted_name, pieces)):
        return list(gaps)
    listed = unit_pairs(text) if len(pieces) > _PAIRED and ends_with_organ(pieces[0]) else []
    names = listed[:-1] if listed and listed[-1] == len(string) else _name_starts(string, bounds)
    if len(names) > 1:
        return names[1:]
    starts: set[int] = set()
    for index, gap in enumerate(gaps, 1):
        title = pieces[index]
        if gap >= _SHORTEST_BEFORE and len(title) > 1 and title[-1] != "日":
            start = _name_start(string, bounds, index)
            if start > 0 and ends_with_post(string[max(start - _NEAR, 0) : start]):
                starts.add(start)
    if starts and "。" not in string and not _signs(pieces):  # no running text, and who signs it
        found |= starts
    if "：" in string:
        found |= {role.start() for role in _ROLE.finditer(string, 1) if _begins_role(string, role.start(), gaps)}
    return sorted(found)


def _begins_role(string: str, start: int, gaps: Sequence[int]) -> bool:
    """Whether the label of a role stands behind a gap and a title: 副市长 成员：李敏."""
    return start in gaps and ends_with_post(string[max(start - _NEAR, 0) : start])


def _is_person(string: str, gaps: Sequence[int]) -> bool:
    """Whether the only gaps of a line stand in and behind a short word with a longer one behind it: most lines of a list."""
    return (
        gaps[-1] < _SHORTEST_BEFORE
        and len(string) - gaps[-1] > _LONGEST_NAME
        and string[-1] != "）"
        and "·" not in string
        and not ends_with_organ(string[: gaps[0]])
    )


def _is_unit_or_heading(piece: str) -> bool:
    if ends_with_organ(piece):
        return True
    return piece[-1] == "）" and (_HEADING.fullmatch(piece) or _PLAIN_HEADING.fullmatch(piece)) is not None


def _is_noted_name(piece: str) -> bool:
    """Whether a piece is a name and a note in brackets: 何明（市财政局）."""
    return piece[-1] == "）" and is_name(piece.partition("（")[0])


def _heading_edges(string: str, gaps: Sequence[int]) -> set[int]:
    """Where headings with a count begin and end that stand between entries."""
    found: set[int] = set()
    parted = frozenset(gaps)
    for heading in _HEADING.finditer(string):
        start, end = heading.span()
        if (not start or start in parted or _is_whole(string, start)) and (end == len(string) or end in parted):
            found.update({start, end} - {0, len(string)})
    plain = _PLAIN_HEADING.match(string)
    if plain and plain.end() in parted:  # 示范单位（18个） 市财政局
        found.add(plain.end())
    return found


def _signs(pieces: Sequence[str]) -> bool:
    """Whether a line begins with a post and ends with a name: 市长 李青."""
    if is_name(pieces[0]) or not ends_with_post(pieces[0]):
        return False
    return is_name(pieces[-1]) or (len(pieces[-1]) == 1 == len(pieces[-2]) and is_name(pieces[-2] + pieces[-1]))


def _name_starts(string: str, bounds: Sequence[int]) -> list[int]:
    """Where names begin on a line that has nothing but names, spaced or not; none on any other line."""
    last = string[bounds[-2] :]
    if len(last) > _LONGEST_NAME and last[-1] != "）" and "·" not in last:
        return []
    starts: list[int] = []
    index = 0
    while index + 1 < len(bounds):
        start, end = bounds[index], bounds[index + 1]
        if end - start == 1 and index + 2 < len(bounds):
            index += 1
            end = bounds[index + 1]
        if end - start > _NEAR or not is_name(string[start:end]):
            return []
        if end - start == _AREA and string[end - 1] in NO_NAME_ENDS:
            return []
        starts.append(start)
        index += 1
    return starts


def _name_start(string: str, bounds: Sequence[int], index: int) -> int:
    """Where the name begins that ends at a gap, -1 for none; spaced, whole, or glued to the title before it."""
    start, end = bounds[index - 1], bounds[index]
    if end - start == 1 and end > 1:
        return end - 2 if is_name(string[end - 2 : end]) else -1
    if end - start <= _NEAR and is_name(string[start:end]):
        return start
    for length in (3, 2, 4):
        begin = end - length
        if begin > start and is_name(string[begin:end]) and ends_with_post(string[max(begin - _NEAR, 0) : begin]):
            return begin
    return -1


def _is_whole(string: str, end: int) -> bool:
    """Whether an entry can end here."""
    near = string[max(end - _NEAR, 0) : end]
    return ends_with_post(near) or ends_with_organ(near)
