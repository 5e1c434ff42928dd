"""The rows of a printed table whose cells are parted by tabs or by blanks, line by line.

Guarantees:

1. A line is a row, the rest of the cells above, the heading of the rows below, or ends the table.
2. Blank cells keep their places: by tabs, or by where the heads of the columns stand.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...spans import EMPTY, Text
from ...tables.table_cells import GROUP, ROW_NUMBER
from ...tables.table_heads import NUMBER_HEADS
from ..lines import Line, display_width

#: The cells of a row, blank ones included.
Cells = tuple[Text, ...]

_TAB = re.compile("\t")
_WIDE = re.compile(r"[ \xa0]{2,}|[ \xa0]*\u3000[ \xa0\u3000]*")
_BLANK = re.compile(r"[ \xa0\u3000]+")
#: What parts cells: tabs, more than one blank, one blank.
_SIGNS = {"\t": _TAB, " ": _WIDE, "1": _BLANK}
_NUMBER = re.compile(ROW_NUMBER)
_GROUP = re.compile(GROUP)
#: Lines of the tallest row.
_MOST_LINES = 40
#: Columns by which the lines of a cell differ.
_RAGGED = 4


def part_cells(line: Line, sign: str, columns: int) -> Cells:
    """The cells of a line; what is spaced (王  瑞) is one cell where there are more than columns.

    Args:
        line: the line.
        sign: what parts its cells: a tab, " " for more than one blank, "1" for one.
        columns: how many cells a line has at most.
    """
    source = line.text.source
    edges = [line.start]
    for gap in _SIGNS[sign].finditer(source, line.start if sign == "\t" else line.text.start, line.end):
        edges += gap.span()
    edges.append(line.end)
    cells = [Text.read(source, a, b) for a, b in zip(edges[::2], edges[1::2], strict=True)]
    while len(cells) > columns:
        index = next((i for i in range(1, len(cells)) if all(map(_is_letter, cells[i - 1 : i + 1]))), 0)
        if not index:
            break
        cells[index - 1 : index + 1] = [Text.join(cells[index - 1 : index + 1])]
    while cells and not cells[-1].string:
        cells.pop()
    return tuple(cells)


def _is_letter(cell: Text) -> bool:
    """Whether a cell is a single character of a word."""
    return len(cell.string) == 1 and cell.string.isalpha()


class TableRows:
    """The rows of a table whose cells are parted by tabs or blanks, line by line."""

    def __init__(self, head: Line, cells: Cells, sign: str, places: Sequence[int] = ()) -> None:
        self.sign = sign
        self.head = cells
        self.columns = len(cells)
        self.numbered = cells[0].string in NUMBER_HEADS
        self.places = places or [_column(head, cell) for cell in cells]
        self.widths = [0] * self.columns
        self.rows: list[list[Text]] = []
        self.lines = 0
        self.above: Cells = ()
        self.add(cells)

    def add_below(self, cells: Cells) -> None:
        """Begin the second row of a head: one of its columns can stand right of all of the first row."""
        self.columns = max(self.columns, len(cells))
        self.widths.extend([0] * (self.columns - len(self.widths)))
        self.add(cells)

    def take(self, lines: Sequence[Line], index: int) -> bool:
        """Read a line; False where it is no part of the table."""
        line = lines[index]
        if line.text.string == "".join(cell.string for cell in self.head):
            self.add(part_cells(line, self.sign, 1))  # printed again on the next page
            return True
        cells = self.cells_of(line)
        inked = sum(bool(cell.string) for cell in cells)
        if not inked or len(cells) > self.columns:
            return False
        first = cells[0].string
        if self.numbered and first and _NUMBER.fullmatch(first) and inked > 1:
            self.add(cells, len(_TAB.findall(line.text.source, line.start, line.end)))
            return True
        if self.sign == " " and self.numbered and not first and self.is_above(lines, index, cells):
            self.above = cells
            self.widen(cells)
            return True
        if not first and not self.is_merged(inked):
            return self.goes_on(line, cells)
        if self.sign == "\t" and self.numbered and self.is_cut(line, inked):
            rest = part_cells(line, "\t", self.columns)
            row = self.rows[-1]
            row.extend([EMPTY] * (self.tabs + 1 - len(row)))
            self.tabs += len(_TAB.findall(line.text.source, line.start, line.end))
            row[-1] = Text.join([row[-1], rest[0]]) if row[-1].string else rest[0]
            row.extend(rest[1:])
            return True
        if inked == 1:
            return self.is_group(lines, index)
        if not self.numbered:
            self.add(cells)
        return not self.numbered

    def is_cut(self, line: Line, inked: int) -> bool:
        """Whether the row above lacks tabs, and a line with as many tabs at most goes on inside its last cell."""
        tabs = len(_TAB.findall(line.text.source, line.start, line.end))
        return inked > 1 and len(self.rows) > 1 and self.tabs > 0 and self.tabs + tabs < self.columns

    def add(self, cells: Cells, tabs: int = 0) -> None:
        """Begin a row, with so many tabs in its line."""
        self.tabs = tabs
        row = list(cells)
        row.extend([EMPTY] * (len(self.above) - len(row)))
        for column, cell in enumerate(self.above):
            if cell.string:
                row[column] = cell
        self.above = ()
        self.rows.append(row)
        self.lines = 1
        self.widen(cells)

    def widen(self, cells: Cells) -> None:
        """Remember how wide the cells of the columns are."""
        for column, cell in enumerate(cells[: self.columns]):
            self.widths[column] = max(self.widths[column], display_width(cell.string))

    def is_above(self, lines: Sequence[Line], index: int, cells: Cells) -> bool:
        """Whether a line is the first of cells of two lines, with the number of their row between the two.

        The line below it has the number and nothing in these columns, the next has their rest.
        """
        if index + 2 >= len(lines):
            return False
        numbered, rest = self.cells_of(lines[index + 1]), self.cells_of(lines[index + 2])
        columns = [column for column, cell in enumerate(cells) if cell.string]
        if (
            sum(bool(cell.string) for cell in numbered) < 2
            or len(numbered) > self.columns
            or not rest
            or rest[0].string
        ):
            return False
        if _NUMBER.fullmatch(numbered[0].string) is None:
            return False
        return not any(cell.string for column, cell in enumerate(numbered) if column in columns) and all(
            column < len(rest) and rest[column].string for column in columns
        )

    def cells_of(self, line: Line) -> Cells:
        """The cells of a line, each in the place of its column: by the tabs, or by where the heads stand."""
        has_tab = "\t" in line.text.source[line.start : line.end]
        if has_tab != (self.sign == "\t"):
            return (line.text,)
        if has_tab:
            return part_cells(line, "\t", self.columns)
        cells = tuple(cell for cell in part_cells(line, " ", self.columns) if cell.string)
        if len(cells) == self.columns or (cells and _column(line, cells[0]) <= self.places[0] + 1 and len(cells) == 1):
            return cells
        placed: list[Text] = [EMPTY] * self.columns
        for cell in cells:
            column = _nearest(self.places, _column(line, cell))
            if placed[column].string:
                return ()
            placed[column] = cell
        return tuple(placed)

    def is_merged(self, inked: int) -> bool:
        """Whether a row lacks nothing but its first cell, which is that of the row above: 类别 stands once for several rows."""
        return not self.numbered and inked == self.columns - 1 > 1

    def goes_on(self, line: Line, cells: Cells) -> bool:
        """Add what is the rest of cells above; False below the head, and for a line that only stands where a cell could."""
        if len(self.rows) == 1 or self.lines == _MOST_LINES:
            return False
        if self.sign == " " and (line.blank_before or not self.fits(cells)):
            return False
        self.lines += 1
        row = self.rows[-1]
        row.extend([EMPTY] * (len(cells) - len(row)))
        for column, cell in enumerate(cells):
            if cell.string:
                row[column] = Text.join([row[column], cell]) if row[column].string else cell
        return True

    def fits(self, cells: Cells) -> bool:
        """Whether no cell is wider than its column has been."""
        return all(
            display_width(cell.string) <= width + _RAGGED for cell, width in zip(cells, self.widths, strict=False)
        )

    def is_group(self, lines: Sequence[Line], index: int) -> bool:
        """Whether a line with one cell is the heading of the rows below it; read it if so."""
        line = lines[index]
        if _GROUP.fullmatch(line.text.string) is None or index + 1 >= len(lines):
            return False
        below = self.cells_of(lines[index + 1])
        if sum(bool(cell.string) for cell in below) < self.columns - 1 or len(below) > self.columns:
            return False
        if self.numbered and not _NUMBER.fullmatch(below[0].string):
            return False
        self.add((line.text,))
        return True


def _column(line: Line, cell: Text) -> int:
    """How many columns from the left edge of its line a cell begins."""
    return display_width(line.text.source[line.start : cell.start])


def _nearest(places: Sequence[int], place: int) -> int:
    """The column whose head begins nearest."""
    return min(range(len(places)), key=lambda column: abs(places[column] - place))
