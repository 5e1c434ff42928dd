"""The rows of a table whose cells bars or tags part, each cell in its column.

Guarantees:

1. Bars and tags go to a list, the ink between them is in one cell.
2. A cell that covers several columns or rows has blank cells beside and below it.
"""

from __future__ import annotations

import re

from ...spans import Text
from ..lines import Line
from .head_rows import MOST_COLUMNS

#: A line of dashes, bars and colons, as one below the head of a table.
RULE = re.compile(r"\s*(?:[-*_|:=]\s*){3,}")
_IN_TABLE = re.compile(r"\||\*\*|</?[a-z]{1,6}\b[^<>]{0,80}>")
#: How many columns or rows a cell covers.
_SPAN = re.compile(r"(col|row)span=[\"']?(\d{1,3})")
#: More cells than any page has columns.
MOST_CELLS = 12

#: The printed lines of one cell.
Cell = list[Text]


def table_rows(line: Line, marks: list[Text]) -> list[list[Cell]]:
    """The rows of a line of a table, each a list of cells."""
    source, start = line.text.source, line.start
    if RULE.fullmatch(source, start, line.end):
        marks.append(line.text)
        return []
    grid = _Grid()
    for mark in [*_IN_TABLE.finditer(source, start, line.end), None]:
        text = Text.read(source, start, mark.start() if mark else line.end)
        if text.string:
            grid.write(text)
        if mark is None:
            break
        marks.append(Text.read(source, *mark.span()))
        start = mark.end()
        tag = mark.group()[:3]
        if tag == "<tr":
            grid.begin_row()
        elif (tag[0] == "|" and start < line.end) or tag in ("<td", "<th"):
            grid.begin_cell(mark.group())
    return [row for row in grid.rows if any(row)]


class _Grid:
    """The rows of a table, each cell in its column: the columns and rows that a cell covers besides its own are blank there."""

    def __init__(self) -> None:
        self.rows: list[list[Cell]] = [[]]
        self.wide = 0
        #: The first and the last row in which a column is covered from above.
        self.covered: dict[int, tuple[int, int]] = {}

    def begin_row(self) -> None:
        self._cover()
        self.rows.append([])

    def begin_cell(self, tag: str) -> None:
        """Begin a cell, after what other cells cover; the tag says what it covers itself."""
        self._cover()
        row = self.rows[-1]
        if "span" in tag:
            size = {name: int(number) for name, number in _SPAN.findall(tag)}
            self.wide = min(size.get("col", 1), MOST_CELLS) - 1
            if size.get("row", 1) > 1:
                rows = (len(self.rows) + 1, len(self.rows) + size["row"] - 1)
                last = min(len(row) + self.wide + 1, MOST_COLUMNS)  # no table is broader
                self.covered |= dict.fromkeys(range(len(row), last), rows)
        row.append([])

    def write(self, text: Text) -> None:
        if not self.rows[-1]:
            self.rows[-1].append([])
        self.rows[-1][-1].append(text)

    def _cover(self) -> None:
        """Blank cells for the columns that the last cell covers, and for those covered from above."""
        row = self.rows[-1]
        row.extend([] for _ in range(self.wide))
        self.wide = 0
        while (rows := self.covered.get(len(row))) and rows[0] <= len(self.rows) <= rows[1]:
            row.append([])
