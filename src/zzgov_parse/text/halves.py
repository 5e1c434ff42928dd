"""A printed line that holds a line of the left and one of the right column, cut in two.

Guarantees:

1. Both halves fit the column; where no cut makes them fit, the line stays whole.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..spans import Text
from .cells import is_name, marker_length
from .lines import Line, display_width
from .seams import Seams

#: Columns by which a half may be wider than its column.
_OVER = 2
#: By how much a full half may be short: an indent, a gap after its number, a mark that did not fit.
_SHORTEST = 7
_NO_START = frozenset("，。；：、？！）》”")
_ENDED = frozenset("。；：！？”")
_NO_END = frozenset("（《“〔")


def halves(line: Line, measure: int, seams: Seams, above: Sequence[str], below: Sequence[str]) -> list[Line]:
    """The two halves of a line, or the line.

    Args:
        line: wider than a column.
        measure: columns of the text area of one column.
        seams: the text's own words.
        above: the lines before it, nearest last.
        below: the lines after it.
    """
    return _cut(line, _best_cut(line.text, measure, seams, above, below))


def before_name(line: Line) -> list[Line]:
    """A line that a title is on and, glued to its end, a spaced name of the next column, cut in two."""
    text = line.text
    last = text.slices[-1]
    at = len(text) - 2
    if (
        last.end - last.start == 1
        and at > 3
        and text.slices[-2].end - text.slices[-2].start > 3
        and is_name(text.string[at:])
    ):
        return _cut(line, at)
    return [line]


def at_gutter(line: Line, gutter: int) -> list[Line]:
    """The two halves of a line whose gaps were kept.

    It is cut at the first wide gap that reaches this far to the right. A line that only begins there may go on with a line
    of the left column that was pushed behind it: it is cut at its best wide gap.
    """
    text = line.text
    offset = 0
    wide: list[int] = []
    for left, right in pairwise(text.slices):
        offset += left.end - left.start
        gap, reach = right.start - left.end, right.start - line.start
        if gap > 1:
            if text.start - line.start < gutter and (reach >= gutter or (gap > 3 and 5 * reach > 4 * gutter)):
                return _cut(line, offset)
            wide.append(offset)
    if text.start - line.start < gutter or not wide:
        return [line]
    gaps = _gaps(text)
    score, pushed = max(
        ((_at_gap(text.string, offset, gaps), offset) for offset in wide if offset in gaps), default=(0.0, 0)
    )
    return _cut(line, pushed if score > 0 else 0)


def _cut(line: Line, at: int) -> list[Line]:
    if not at:
        return [line]
    left, right = line.text.cut(0, at), line.text.cut(at)
    return [line._replace(text=left, end=left.end), Line(right, right.start, right.end, 0, 0, line.page)]


def _best_cut(text: Text, measure: int, seams: Seams, above: Sequence[str], below: Sequence[str]) -> int:
    """Where a line is cut: at a gap, or where the left column must end; 0 for nowhere."""
    string = text.string
    gaps = _gaps(text)
    narrow = display_width(string) <= measure
    best, best_score = 0, 3.0 if narrow else -9.0
    for offset in gaps if narrow else sorted({*gaps, *_edges(string, measure)}):
        left, right = string[:offset], string[offset:]
        left_width, right_width = display_width(left), display_width(right)
        if left_width > measure + _OVER or right_width > measure + _OVER:
            continue
        if offset in gaps:
            score = _at_gap(string, offset, gaps) + min(len(text.gap(offset)), 6) - 1
        else:
            score = -0.4 * abs(measure - left_width)
        if right[0] in _NO_START or left[-1] in _NO_END:
            score -= 3.0
        if narrow and left[-1] in _ENDED:
            score += 2.0
        score -= seams.score_inside(left, right)
        score += 0.5 * max((seams.score(left, other) for other in below), default=0.0)
        score += 0.5 * max((seams.score(other, right) for other in above), default=0.0)
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
    if offset <= 4 and is_name(string[:offset]):
        score -= 4.0
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
    if index and is_name(string[start:offset]):
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
