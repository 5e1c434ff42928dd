"""The lines of a stretch to cells: which lines hold two half lines, and where they are cut.

Guarantees:

1. The cells of a line are its ink, in its order.
2. A title stays whole.
"""

from __future__ import annotations

from collections.abc import Container

from ..cells import Cell, name_length, read_cell
from ..lines import Line
from .edges import OVER, WIDEST
from .gutters import Gutter, find_gutter
from .halves import Measure, Near, at_gutter, before_name, halves
from .seams import Seams
from .stretches import Stretch

#: The pieces of the rows that were cut, by row.
Rows = dict[int, list[Line]]


class Cutter:
    """The cuts of one stretch.

    Attributes:
        gutter: where the second column begins, None for unknown.
        rows: the rows that were looked at.
    """

    def __init__(self, stretch: Stretch, seams: Seams, whole: Container[int] = ()) -> None:
        """Args: the lines, the text's own words, and the rows (titles) that stay whole."""
        self._stretch = stretch
        self._seams = seams
        self._whole = whole
        self._strings = [line.text.string for line in stretch.lines]
        self.gutter: Gutter | None = None
        self.rows: Rows = {}

    def cells(self, hanging: int = 0, known: Gutter | None = None, usual: Gutter | None = None) -> list[Cell]:
        """The pieces of the lines.

        Args:
            hanging: what names take in a column whose measure is that of the titles beside them.
            known: the gutter.
            usual: the gutter where these lines show none.
        """
        lines = self._stretch.lines
        self._cut_wide(hanging)
        rows = [(lines[row], pieces) for row, pieces in self.rows.items()]
        self.gutter = known or find_gutter(rows, self._stretch.measure) or usual
        if self.gutter or self._stretch.spaced:
            self._cut_narrow()
        if hanging:
            self.rows |= {row: before_name(line) for row, line in enumerate(lines) if self._is_open(row)}
        return [
            read_cell(piece, row, piece.text.start - line.start)
            for row, line in enumerate(lines)
            for piece in self.rows.get(row, (line,))
        ]

    def _is_open(self, row: int) -> bool:
        """Whether a row with gaps has not been looked at."""
        stretch = self._stretch
        if row in self.rows or row in self._whole or stretch.widths[row] > WIDEST * stretch.measure:
            return False
        return stretch.lines[row].text.has_gaps

    def _halves(self, row: int) -> list[Line]:
        stretch = self._stretch
        near = Near(self._strings[max(row - 2, 0) : row], self._strings[row + 1 : row + 3], self._seams)
        return halves(stretch.lines[row], Measure(stretch.measure, stretch.columns, stretch.spaced), near)

    def _cut_wide(self, hanging: int) -> None:
        """Cut the lines that are wider than a column."""
        measure = self._stretch.measure
        for row, (line, width) in enumerate(zip(self._stretch.lines, self._stretch.widths, strict=True)):
            if row in self._whole or not measure + OVER < width <= WIDEST * measure:
                continue
            if not hanging or width > measure + OVER + hanging or not name_length(line.text):
                self.rows[row] = self._halves(row)

    def _cut_narrow(self) -> None:
        """Cut other lines where a gap says so."""
        for row, line in enumerate(self._stretch.lines):
            if self._is_open(row):
                columns = self._stretch.columns
                self.rows[row] = at_gutter(line, self.gutter, columns) if self.gutter else self._halves(row)
