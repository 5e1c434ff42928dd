"""Lines of tab-separated cells to rows, and their columns one after the other.

Guarantees:

1. A run of rows ends with the page: at a blank line, a page break, or where the shape of the rows changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..diagnostics import Report
from ..spans import Span, Text
from .lines import Line, display_width
from .rows import Row, can_be_name, read_rows

#: White space after the last ink of a line that may hold the tabs of blank cells.
_TRAILING = re.compile(r"[\t \x1f\xa0\u3000]*")
#: More cells than any page has columns: an ordinary line with many tabs.
_MOST_CELLS = 12


def order_tab_cells(lines: Sequence[Line], report: Report) -> list[Line]:
    """Put the columns of every run of tab-separated rows one after the other; other lines stay where they are.

    Reports: `columns-reordered`, once for every run.
    """
    ordered: list[Line] = []
    for run in _runs(lines):
        if isinstance(run, Line):
            ordered.append(run)
        else:
            ordered.extend(read_rows(run, report))
    return ordered


def _row(line: Line) -> Row:
    """The cells of a line; a line without tabs, or with more than a page has columns, is one cell."""
    source = line.text.source
    tail = _TRAILING.match(source, line.end)
    stop = max(line.end, source.rfind("\t", line.end, tail.end()) + 1) if tail else line.end
    tabs = source.count("\t", line.start, stop)
    if not 0 < tabs < _MOST_CELLS:
        return Row(line, (Span(line.start, line.end),), (line.text,))
    cells: list[Span] = []
    start = line.start
    for _ in range(tabs):
        end = source.index("\t", start)
        cells.append(Span(start, end))
        start = end + 1
    cells.append(Span(start, stop))
    texts = tuple(Text.read(source, a, b) for a, b in cells)
    if sum(len(text.string.replace(" ", "")) for text in texts) != len(line.text.string.replace(" ", "")):
        return Row(line, (Span(line.start, line.end),), (line.text,))  # marks were taken out of it
    return Row(line, tuple(cells), texts)


def _runs(lines: Sequence[Line]) -> Iterator[Line | list[Row]]:
    """Lines without cells, and the rows of one page or half page: what a blank line or a change of shape ends."""
    run: list[Row] = []
    for line in lines:
        row = _row(line)
        if run and (_is_apart(run[-1].line, line) or not _fits(run, row)):
            yield from _closed(run)
            run = []
        if len(row.cells) > 1 or run:
            run.append(row)
        else:
            yield line
    yield from _closed(run)


def _closed(run: list[Row]) -> Iterator[Line | list[Row]]:
    """A run, and after it the lines without tabs at its end, unless they can only be cells of its left column."""
    if not run:
        return
    size = len(run)
    while len(run[size - 1].cells) == 1:
        size -= 1
    yield run[:size]
    for row in run[size:]:
        yield row.line


def _is_apart(above: Line, line: Line) -> bool:
    """Whether a blank line, a page break or something taken out stands between two lines."""
    return bool(line.blank_before) or line.page != above.page or bool(line.text.source[above.end : line.start].strip())


def _fits(run: list[Row], row: Row) -> bool:
    """Whether a row can be of the same false table as the rows above it."""
    width, size = len(run[0].cells), len(row.cells)
    if size == width:
        return True
    if size == 1:  # the tabs after it were lost: no wider than the column that it would stand in
        widest = max(display_width(above.texts[0].string) for above in run[-8:])
        return display_width(row.texts[0].string) <= max(widest, 16)
    return size < width and (not row.texts[0].string or can_be_name(row.texts[0].string)) and size % 2 == 0
