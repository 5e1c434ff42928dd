"""A printed line that holds lines of several columns, cut where they meet.

Guarantees:

1. Every piece fits its column; where no cut makes them fit, the line stays whole.
2. There are no more pieces than columns.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ...spans import Text
from ..cells import is_name, marker_length
from ..lines import Line, display_width
from .gutters import Gutter
from .seams import Seams

#: Columns by which a half may be wider than its column.
_OVER = 2
#: By how much a full half may be short: an indent, a gap after its number, a mark that did not fit.
_SHORTEST = 7
#: Characters of the label of a part of a group, with its mark: 副组长：王 瑞 市委常委.
_LABEL = 8
_NO_START = frozenset("，。；：、？！）》”")
_ENDED = frozenset("。；：！？”")
_NO_END = frozenset("（《“〔")
#: A heading with a count is one line, though the columns of the list below it are narrower: 二、服务标兵（16名）.
_COUNTED = re.compile(r"[^（）]{3,30}（\d{1,3}[名个家人户所项]）")


class Measure(NamedTuple):
    """What a line is cut to.

    Attributes:
        width: columns of the text area of one column.
        columns: how many columns there are.
        narrow: whether a line no wider than a column can hold two pieces, where a gap says so.
    """

    width: int
    columns: int
    narrow: bool


class Near(NamedTuple):
    """What stands near a line.

    Attributes:
        above: the lines before it, nearest last.
        below: the lines after it.
        seams: the text's own words.
    """

    above: Sequence[str]
    below: Sequence[str]
    seams: Seams


def halves(line: Line, measure: Measure, near: Near) -> list[Line]:
    """The pieces of a line, of two columns or more, or the line."""
    pieces = [line]
    while len(pieces) < measure.columns:
        rest = pieces[-1]
        if display_width(rest.text.string) <= measure.width and not (measure.narrow and rest.text.has_gaps):
            break
        at = _best_cut(rest.text, measure._replace(columns=measure.columns - len(pieces)), near)
        if not at:
            break
        pieces[-1:] = _cut(rest, at)
    return pieces


def before_name(line: Line) -> list[Line]:
    """A line that a title is on and, at its end, a spaced name of the next column, cut in two: 科长 王 瑞, 科长王 瑞."""
    text = line.text
    at = len(text) - 2
    if at < 4 or len(text.gap(at + 1)) == 0 or not is_name(text.string[at:]):
        return [line]
    title = at - max((gap for gap in text.gaps() if gap < at), default=0)
    return _cut(line, at) if title > 3 else [line]


def at_gutter(line: Line, gutter: Gutter, columns: int) -> list[Line]:
    """The pieces of a line whose gaps were kept.

    It is cut at each wide gap that reaches the next column. A line that only begins in the second of two may go on with a
    line of the first that was pushed behind it: it is cut at its best wide gap.
    """
    pieces = [line]
    while len(pieces) < columns and (at := _gap_to_next(pieces[-1].text, line.start, gutter)):
        pieces[-1:] = _cut(pieces[-1], at)
    if len(pieces) == 1 and columns == 2 and gutter.column(line.text.start - line.start):
        gaps = _gaps(line.text)
        wide = [offset for offset in gaps if len(line.text.gap(offset)) > 1]
        score, at = max(((_at_gap(line.text.string, offset, gaps), offset) for offset in wide), default=(0.0, 0))
        return _cut(line, at if score > 0 else 0)
    return pieces


def _gap_to_next(text: Text, margin: int, gutter: Gutter) -> int:
    """The offset of the first wide gap behind which the next column begins, 0 for none."""
    column, offset = gutter.column(text.start - margin), 0
    for left, right in pairwise(text.slices):
        offset += left.end - left.start
        gap, reach = right.start - left.end, right.start - margin
        if gap > 1 and (gutter.column(reach) > column or (gap > 3 and not column and 5 * reach > 3 * gutter.start)):
            return offset
    return 0


def _cut(line: Line, at: int) -> list[Line]:
    if not at:
        return [line]
    left, right = line.text.cut(0, at), line.text.cut(at)
    return [line._replace(text=left, end=left.end), Line(right, right.start, right.end, 0, 0, line.page)]


def _best_cut(text: Text, measure: Measure, near: Near) -> int:
    """Where the first column of a line ends: at a gap, or where it must; 0 for nowhere."""
    string, seams = text.string, near.seams
    gaps = _gaps(text)
    narrow = display_width(string) <= measure.width
    last = measure.columns == 1 or measure.narrow
    if last and not narrow and not gaps and string[-1] == "）" and marker_length(string) and _COUNTED.fullmatch(string):
        return 0
    best, best_score = 0, 3.0 if narrow else -9.0
    for offset in gaps if narrow else sorted({*gaps, *_edges(string, measure.width)}):
        left, right = string[:offset], string[offset:]
        left_width, right_width = display_width(left), display_width(right)
        if left_width > measure.width + _OVER or right_width > measure.columns * (measure.width + _OVER):
            continue
        if offset in gaps:
            score = _at_gap(string, offset, gaps) + min(len(text.gap(offset)), 6) - 1
        else:
            score = -0.4 * abs(measure.width - left_width)
        if right[0] in _NO_START or left[-1] in _NO_END:
            score -= 3.0
        if narrow and left[-1] in _ENDED:
            score += 2.0
        score -= seams.score_inside(left, right)
        score += 0.5 * max((seams.score(left, other) for other in near.below), default=0.0)
        score += 0.5 * max((seams.score(other, right) for other in near.above), default=0.0)
        if score > best_score:
            best, best_score = offset, score
    return best


def _gaps(text: Text) -> list[int]:
    """The gaps of a line; of a letter-spaced line those that are wider than the others."""
    gaps = list(text.gaps())
    if 2 * len(gaps) < len(text):
        return gaps
    spaces = Counter(len(text.gap(offset)) for offset in gaps)
    usual = max(spaces, key=lambda width: spaces[width])
    return [offset for offset in gaps if len(text.gap(offset)) > usual]


def _at_gap(string: str, offset: int, gaps: Sequence[int]) -> float:
    """How good a gap is as the place where the columns meet."""
    score = 4.0
    index = gaps.index(offset)
    start = gaps[index - 1] if index else 0
    label = string.find("：", 0, min(offset, _LABEL)) + 1
    start = max(start, label)
    if offset <= 4 and is_name(string[:offset]):
        score -= 4.0
    if offset < 3 and string[offset + 1 : offset + 2] == "：":  # 组 长：
        score -= 9.0
    if offset <= 8 and marker_length(string) == offset:
        score -= 9.0
    after = gaps[index + 1 : index + 3]
    if (
        offset - start == 1
        and after
        and after[0] - offset == 1
        and not (len(after) > 1 and is_name(string[offset : after[1]]))
    ):
        score -= 9.0
    if marker_length(string[offset : offset + 12]):
        score += 3.0
    for stop in after:
        if is_name(string[offset:stop]):
            score += 3.0
            break
    if (index and is_name(string[start:offset])) or (label and is_name(string[label:offset])):
        score -= 4.0
    return score


def _edges(string: str, measure: int) -> Iterator[int]:
    """The offsets at which the left part would be about as wide as a column."""
    width = 0
    for offset, character in enumerate(string):
        if width > measure + _OVER:
            return
        if offset and width >= measure - _SHORTEST:
            yield offset
        width += display_width(character)
