"""Lines of tab-separated cells to rows, and their columns one after the other.

Guarantees:

1. A run of rows ends with the page: at a blank line, a page break, or where the shape of the rows changes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate

from ..diagnostics import Report
from ..spans import Text
from .cells import marker_length
from .lines import Line, display_width
from .rows import Row, can_be_name, read_rows

#: White space after the last ink of a line that may hold the tabs of blank cells.
_TRAILING = re.compile(r"[\t \x1f\xa0\u3000]*")
_LINE_END = ("\n", "")
#: More cells than any page has columns: an ordinary line with many tabs.
_MOST_CELLS = 12
#: Characters of the longest marker: 第一百二十三条.
_LONGEST_MARKER = 8


def order_tab_cells(lines: Sequence[Line], report: Report) -> list[Line]:
    """Put the columns of every run of tab-separated rows one after the other; other lines stay where they are.

    Reports: `columns-reordered`, once for every run.
    """
    ordered: list[Line] = []
    run: list[Row] = []
    for line in lines:
        printed = _printed(line)
        if not run and "\t" not in printed:
            ordered.append(line)
            continue
        row = _row(line, printed)
        if run and (_is_apart(run[-1].line, line) or not _fits(run, row)):
            ordered.extend(_read(run, report))
            run = []
        if run or len(row.texts) > 1:
            run.append(row)
        else:
            ordered.append(line)
    if run:
        ordered.extend(_read(run, report))
    return ordered


def _printed(line: Line) -> str:
    """A line as it was printed, with the tabs of the blank cells at its end."""
    source, end = line.text.source, line.end
    if source[end : end + 1] not in _LINE_END and (tail := _TRAILING.match(source, end)):
        end = max(end, source.rfind("\t", end, tail.end()) + 1)
    return source[line.start : end]


def _row(line: Line, printed: str) -> Row:
    """The cells of a line; a line without tabs, or with more than a page has columns, is one cell."""
    text, start = line.text, line.start
    cells = printed.split("\t")
    if len(cells) > 1:
        cells = _with_markers(cells)
    if not 1 < len(cells) <= _MOST_CELLS:
        return Row(line, (start,), (text,))
    starts = tuple(accumulate([len(cell) + 1 for cell in cells[:-1]], initial=start))
    texts = tuple([Text.printed(text.source, *cell) for cell in zip(starts, cells, strict=True)])
    ink = "".join([cell.string for cell in texts])
    if ink != text.string and len(ink.replace(" ", "")) != len(text.string.replace(" ", "")):
        return Row(line, (start,), (text,))  # marks were taken out of it
    return Row(line, starts, texts)


def _with_markers(cells: list[str]) -> list[str]:
    r"""The cells of a line; the marker of a clause and what a tab parts from it are one: 一、|总体要求. The number of a row stays a cell.

    >>> _with_markers(["一、", "总体要求"]), _with_markers(["1.", "建立台账。"]), _with_markers(["1.", "王瑞", "科员"])
    (['一、\t总体要求'], ['1.\t建立台账。'], ['1.', '王瑞', '科员'])
    """
    whole: list[str] = []
    for cell in cells:
        above = whole[-1].strip() if whole else ""
        is_marker = 0 < len(above) <= _LONGEST_MARKER and marker_length(above) == len(above)
        if is_marker and (len(cells) == 2 or not above[0].isdigit()):
            whole[-1] += "\t" + cell
        else:
            whole.append(cell)
    return whole


def _read(run: list[Row], report: Report) -> list[Line]:
    """The lines of a run, and after it the lines without tabs at its end, unless they can only be cells of its left column.

    Where no row has two cells with ink, the tabs are indents.
    """
    if all(sum(bool(cell.string) for cell in row.texts) < 2 for row in run):
        return [row.line for row in run]
    size = len(run)
    while len(run[size - 1].texts) == 1:
        size -= 1
    return [*read_rows(run[:size], report), *(row.line for row in run[size:])]


def _is_apart(above: Line, line: Line) -> bool:
    """Whether a blank line, a page break or something taken out stands between two lines."""
    return bool(line.blank_before) or line.page != above.page or bool(line.text.source[above.end : line.start].strip())


def _fits(run: list[Row], row: Row) -> bool:
    """Whether a row can be of the same false table as the rows above it."""
    width, size = len(run[0].texts), len(row.texts)
    if size == width:
        return True
    if size == 1:  # the tabs after it were lost: no wider than the column that it would stand in
        widest = max(display_width(above.texts[0].string) for above in run[-8:])
        return display_width(row.texts[0].string) <= max(widest, 16)
    return size < width and (not row.texts[0].string or can_be_name(row.texts[0].string)) and size % 2 == 0
