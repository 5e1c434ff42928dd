"""Lines to stretches, pages or less, that were printed to one measure, and their lines to cells.

Guarantees:

1. The cells of a line are its ink, in its order.
2. What must stand across all columns (a title, the number of a document) and what its place on the line puts into one
   column is said here; everything else is left to the search of `weave`.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ..tables.titles import GENRES
from .cells import Cell, name_length, read_cell
from .edges import OVER, WIDEST, column_measure
from .halves import at_gutter, halves
from .lines import Line
from .seams import Seams
from .weave import ACROSS

_KINDS = "通知|通报|意见|决定|公告|批复|函|任免人员"
_TITLE = re.compile(rf"关于.*|.*(?:{'|'.join(GENRES)}|{_KINDS})(?:（.{{1,12}}）)?")
_GENRE = re.compile(rf"(?:{'|'.join(GENRES)})(?:（[^（）]{{1,12}}）)?$")
_ATTACHMENT = re.compile(r"附件\d{0,2}")
_NUMBERED = re.compile(r"[〔［（\[]\d{4}[〕］）\]]\d{1,5}号(?:\d{4}年\d{1,2}月\d{1,2}日)?$")
_COUNT = re.compile(r"（\d{1,3}[名个家人户所项]）$")
_PARTED = re.compile("[，。；：！？]")
#: Lines that a title has at most.
_TITLE_LINES = 5


class Stretch(NamedTuple):
    """Lines of one page or less.

    Attributes:
        lines: the lines.
        widths: columns of their ink.
        measure: columns of the text area of one column.
        columns: how many columns a printed line has at most.
    """

    lines: Sequence[Line]
    widths: Sequence[int]
    measure: int
    columns: int


def read_stretches(lines: Sequence[Line], widths: Sequence[int]) -> list[Stretch]:
    """The stretches of a text; one with no edge of its own has that of the whole text."""
    usual, _ = column_measure(lines, widths)
    found: list[Stretch] = []
    for start, stop in _bounds(lines):
        edge, columns = column_measure(lines[start:stop], widths[start:stop])
        measure = usual if not edge or edge < usual <= 1.4 * edge else edge
        found.append(Stretch(lines[start:stop], widths[start:stop], measure, columns))
    return found


def _bounds(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Where stretches begin and end: where a page ends, below a document's number, above 附件."""
    start = 0
    for index, (above, line) in enumerate(pairwise(lines), 1):
        if (
            line.page != above.page
            or (above.text.string[-1] in "号日" and _NUMBERED.search(above.text.string))
            or line.text.string.endswith("任免人员")
            or (line.text.string[0] == "附" and _ATTACHMENT.fullmatch(line.text.string))
        ):
            yield start, index
            start = index
    if start < len(lines):
        yield start, len(lines)


def read_cells(
    stretch: Stretch, seams: Seams, whole: Container[int] = (), hanging: int = 0, known: int = 0
) -> tuple[list[Cell], int]:
    """The pieces of the lines, and how many characters stand left of the right column, 0 for unknown.

    Lines that are wider than a column are cut, others where a gap says so. The rows of `whole` (titles) stay whole.
    `hanging` is what names take in a column whose
    measure is that of the titles beside them. `known` is the gutter; below 0, where these lines do not tell another.
    """
    lines, measure = stretch.lines, stretch.measure
    strings = [line.text.string for line in lines]
    rows: dict[int, list[Line]] = {}
    starts: list[int] = []
    for row, (line, width) in enumerate(zip(lines, stretch.widths, strict=True)):
        entry = len(line.text.slices) > 1 and name_length(line.text) > 0
        if row not in whole and measure + OVER + (hanging if entry else 0) < width <= WIDEST * measure:
            rows[row] = halves(line, measure, seams, strings[max(row - 2, 0) : row], strings[row + 1 : row + 3])
            if len(rows[row]) > 1 and rows[row][1].start - rows[row][0].end > 1:
                starts.append(rows[row][1].start - line.start)
    starts.sort()
    gutter = starts[len(starts) // 8] if len(starts) > 2 else 0
    if known > 0 or 5 * gutter < 2 * measure:  # too near: names and titles, not columns
        gutter = abs(known)
    if gutter or len(rows) > 2:
        for row, line in enumerate(lines):
            if (
                row not in rows
                and row not in whole
                and len(line.text.slices) > 1
                and stretch.widths[row] <= WIDEST * measure
            ):
                near = strings[max(row - 2, 0) : row], strings[row + 1 : row + 3]
                rows[row] = at_gutter(line, 3 * gutter // 4) if gutter else halves(line, measure, seams, *near)
    return [
        read_cell(piece, row, piece.text.start - line.start)
        for row, line in enumerate(lines)
        for piece in rows.get(row, (line,))
    ], gutter


def find_titles(cells: Sequence[Cell]) -> frozenset[int]:
    """Titles with the number of their document below them, and those with 附件 above them: lines in one run."""
    found: set[int] = set()
    for index, cell in enumerate(cells):
        if cell.kind == "number" and "号" in cell.string:
            above = index
            while above and index - above < _TITLE_LINES and _can_be_title(cells[above - 1]):
                above -= 1
                if cells[above].row == cells[above - 1].row:
                    above += 1
                    break
            found.update(range(above, index + 1))
        elif cell.kind == "number" and index - 1 in found:
            found.add(index)
        elif cell.kind == "label" and cell.string.startswith("附件") and not cell.ended:
            below = index + 1
            while below < min(index + _TITLE_LINES, len(cells)) and _can_be_title(cells[below]):
                below += 1
            last = next((k for k in range(below - 1, index, -1) if _GENRE.search(cells[k].string)), 0)
            found.update(range(index, last + 1) if last else ())
    found.update(_count_headings(cells))
    return frozenset(found)


def _count_headings(cells: Sequence[Cell]) -> Iterator[int]:
    """Headings with a count that stand above both columns: between two of them are names, or none at all.

    Where a heading stands inside a column, the other column has something else beside it.
    """
    headings = [index for index, cell in enumerate(cells) if cell.kind == "marker" and _COUNT.search(cell.string)]
    pure = [_is_pure(cells[above + 1 : below]) for above, below in pairwise([*headings, len(cells)])]
    for number, index in enumerate(headings):
        if pure[number] and (not number or pure[number - 1]):
            yield index


def _is_pure(cells: Sequence[Cell]) -> bool:
    """Whether a list has names or units, not both."""
    names = sum(cell.kind in ("name", "entry") for cell in cells)
    units = sum(
        cell.kind == "plain" and cell.whole and not cell.posted and above.kind != "name" and (above.whole or above.tail)
        for above, cell in pairwise(cells)
    )
    return len(cells) > 1 and (not names or 12 * units <= len(cells))


def allowed_columns(cells: Sequence[Cell], stretch: Stretch, gutter: int) -> list[tuple[int, ...]]:
    """For each cell the columns where it may stand, `ACROSS` among them."""
    titles = find_titles(cells)
    every = tuple(range(stretch.columns))
    allowed: list[tuple[int, ...]] = []
    for index, cell in enumerate(cells):
        if index in titles or cell.width > stretch.measure + 2 * OVER:
            allowed.append((ACROSS,))
            continue
        columns = every
        if gutter and stretch.columns == 2:
            if 4 * cell.start >= 3 * gutter:
                above = cells[index - 1] if index else cell
                pushed = index and above.row == cell.row and 4 * above.start >= 3 * gutter
                columns = (0,) if pushed else (1,)
            elif 5 * cell.start <= 2 * gutter:
                columns = (0,)
        allowed.append((*columns, ACROSS) if _can_be_title(cell) and _TITLE.fullmatch(cell.string) else columns)
    return allowed


def _can_be_title(cell: Cell) -> bool:
    """Whether a cell can be a line of a title: no marks, no number of a clause."""
    return cell.kind == "plain" and not cell.ended and not cell.posted and not _PARTED.search(cell.string)
