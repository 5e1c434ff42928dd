"""Lines whose gaps were kept, to the pieces that stand in the columns of a page.

Guarantees:

1. The pieces of a line are its ink, in its order.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from .lines import Line

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
