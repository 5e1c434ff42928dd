"""Where columns begin on a page whose gaps were kept: how many characters stand left of them.

Guarantees:

1. Nothing of a page's width is assumed: a gutter is what most lines show.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..lines import Line

#: Rows that show a gutter.
_FEWEST = 3


class Gutter(NamedTuple):
    """The place between the columns.

    Attributes:
        start: how many characters stand left of the second column.
        pitch: how many characters it is from one column to the next.
    """

    start: int
    pitch: int

    def column(self, start: int) -> int:
        """The column of a piece that so many characters stand left of; it may begin a little too early.

        >>> [Gutter(30, 28).column(start) for start in (2, 20, 24, 34, 58)]
        [0, 0, 1, 1, 2]
        """
        if 4 * start < 3 * self.start:
            return 0
        return 1 + max(4 * (start - self.start) + self.pitch, 0) // (4 * self.pitch)

    def is_left(self, start: int) -> bool:
        """Whether a piece can only be of the first column."""
        return 5 * start <= 2 * self.start


def find_gutter(rows: Sequence[tuple[Line, Sequence[Line]]], measure: int) -> Gutter | None:
    """The gutter that printed lines show which were cut at a wide gap.

    A low value is taken: a long line pushes what stands right of it. One that is too near parts names and titles.
    """
    cut = [(line, pieces) for line, pieces in rows if len(pieces) > 1 and pieces[1].start - pieces[0].end > 1]
    if len(cut) < _FEWEST:
        return None
    starts = sorted(pieces[1].start - line.start for line, pieces in cut)
    margins = sorted(line.text.start - line.start for line, _ in cut)
    start, margin = starts[len(starts) // 8], margins[len(margins) // 4]
    return Gutter(start, max(start - margin, 1)) if 5 * start >= 2 * measure else None
