"""Lines whose gaps were kept, to the pieces that stand in the columns of a page.

Guarantees:

1. The pieces of a line are its ink, in its order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ..cells import is_name
from ..lines import Line

#: A gap between columns has so many blanks.
GAP = "  "
#: A column has at least so many characters.
NARROWEST = 12
#: Printed lines that show a habit.
FEWEST = 4
#: By how many characters the pieces of a column may begin apart: an indent, a long line that pushed what stands right of it.
APART = 3
#: Full lines of a column have so many characters of ink.
FULL = 10


class Piece(NamedTuple):
    """A run of a line without wide gaps.

    Attributes:
        start: how many characters stand left of it.
        end: how many stand left of what follows it.
        offset: where it begins in the line's text.
        string: its characters.
        gaps: where narrow gaps stand between them.
    """

    start: int
    end: int
    offset: int
    string: str
    gaps: tuple[int, ...] = ()


def read_pieces(line: Line) -> list[Piece]:
    r"""The pieces of a line, parted at its wide gaps.

    >>> from zzgov_parse.text.lines import read_lines
    >>> [(piece.start, piece.string) for piece in read_pieces(read_lines("  加强巡查。    市财政局")[0])]
    [(2, '加强巡查。'), (11, '市财政局')]
    """
    text, offset, first = line.text, 0, 0
    if not text.has_gaps:
        return [Piece(text.start - line.start, text.end - line.start, 0, text.string)]
    slices = text.slices
    start = slices[0].start
    pieces: list[Piece] = []
    gaps: tuple[int, ...] = ()
    for left, right in pairwise(slices):
        offset += left.end - left.start
        if right.start - left.end >= len(GAP):
            pieces.append(Piece(start - line.start, left.end - line.start, first, text.string[first:offset], gaps))
            start, first, gaps = right.start, offset, ()
        elif right.start > left.end:
            gaps = (*gaps, offset - first)
    pieces.append(Piece(start - line.start, slices[-1].end - line.start, first, text.string[first:], gaps))
    return pieces


def part_full(rows: Sequence[list[Piece]]) -> Sequence[list[Piece]]:
    """The rows of a page, pieces parted at a narrow gap where pieces of other rows begin behind a wide one: full lines of columns.

    >>> wide = [Piece(0, 9, 0, "青屏县市场监督管理局"), Piece(16, 20, 9, "市教育局")]
    >>> full = [Piece(0, 23, 0, "青屏县市场监督管理局综合科四级望川县教育局", (15,))]
    >>> [(piece.start, piece.string) for piece in part_full([wide] * 4 + [full])[-1]]
    [(0, '青屏县市场监督管理局综合科四级'), (16, '望川县教育局')]
    >>> part_full([wide, full]) == [wide, full]
    True
    """
    counts = Counter(piece.start for row in rows for piece in row[1:])
    likely = [
        start
        for start in counts
        if start >= NARROWEST and sum(counts[near] for near in range(start - 1, start + 2)) >= FEWEST
    ]
    if not likely:
        return rows
    return [[part for piece in row for part in _parts(piece, likely)] for row in rows]


def _parts(piece: Piece, starts: Sequence[int]) -> Iterator[Piece]:
    """A piece parted at its narrow gaps behind which a column begins."""
    first = begin = 0
    for blanks, gap in enumerate(piece.gaps, 1):
        place = piece.start + gap + blanks
        spaced = gap - 1 in piece.gaps and is_name(piece.string[gap - 1 : gap + 1])  # inside a name
        if gap - first >= NARROWEST and not spaced and any(abs(place - start) <= 1 for start in starts):
            yield _part(piece, first, gap, begin, blanks - 1)
            first, begin = gap, blanks
    yield _part(piece, first, len(piece.string), begin, len(piece.gaps)) if first else piece


def _part(piece: Piece, first: int, stop: int, before: int, until: int) -> Piece:
    """The part of a piece between two offsets, with so many narrow gaps left of its first and its last character."""
    gaps = tuple(gap - first for gap in piece.gaps if first < gap < stop)
    start, end = piece.start + first + before, piece.start + stop + until
    return Piece(start, end, piece.offset + first, piece.string[first:stop], gaps)
