"""Rows of tab-separated cells to columns read one after the other.

An extractor that takes a two-column page for a table gives one line for each pair of printed lines. A row of such a
table is no record and a blank cell no missing value: a cell belongs with the cell above it.

Guarantees:

1. A name cell and the title cell beside it are one line; every other cell with ink is a line of its own.
2. A real table (a table head, or a column of numbers) is left as it is, row by row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..diagnostics import Report
from ..spans import Span, Text
from .lines import Line, display_width

#: A person's name, its alignment space gone. Four Han characters are more often a unit (市水利局).
_NAME = re.compile(r"[\u3400-\u9fff]{2,3}(?:（[^（）]{1,12}）)?|[\u3400-\u9fff]{2,7}[·•][\u3400-\u9fff]{2,7}")
_NUMBER = re.compile(r"[0-9][0-9.,%]*")
#: White space after the last ink of a line that may hold the tabs of blank cells.
_TRAILING = re.compile(r"[\t \x1f\xa0\u3000]*")
_TABLE_HEADS = frozenset(
    ("内容", "单位", "名称", "地点", "备注", "姓名", "序号", "性别", "指标", "时间", "类别", "编号", "职务", "项目")
)
#: More cells than any page has columns: an ordinary line with many tabs.
_MOST_CELLS = 12


class Row(NamedTuple):
    """A line cut at its tabs.

    Attributes:
        line: the printed line.
        cells: raw ranges between the tabs, blank ones included.
        texts: what is in them.
    """

    line: Line
    cells: tuple[Span, ...]
    texts: tuple[Text, ...]


def order_tab_cells(lines: Sequence[Line], report: Report) -> list[Line]:
    """Put the columns of every run of tab-separated rows one after the other; other lines stay where they are.

    Reports: `columns-reordered`, once for every run.
    """
    ordered: list[Line] = []
    for run in _runs(lines):
        if isinstance(run, Line):
            ordered.append(run)
            continue
        period = _period(run)
        width = max(len(row.cells) for row in run)
        if period == width and width > 2:
            ordered.extend(row.line for row in run)
            continue
        for first in range(0, width, period):
            ordered.extend(_column(run, first, period))
        if period < width:
            report.add("columns-reordered", (Span(run[0].line.start, run[-1].line.end),), rows=len(run))
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
    return Row(line, tuple(cells), tuple(Text.read(source, a, b) for a, b in cells))


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
    return size < width and (not row.texts[0].string or _can_be_name(row.texts[0].string)) and size % 2 == 0


def _can_be_name(string: str) -> bool:
    """Whether a cell can be a person's name.

    >>> _can_be_name("王瑞"), _can_be_name("古丽·买买提"), _can_be_name("市水利局")
    (True, True, False)
    """
    return _NAME.fullmatch(string) is not None


def _period(run: list[Row]) -> int:
    """How many cells of a row belong together: at this distance name-like cells recur, from the first cell on.

    All of them, where the rows are the records of a real table; one, where no cell goes with the next.
    """
    width = max(len(row.cells) for row in run)
    inked = [[row.texts[c].string for row in run if c < len(row.texts) and row.texts[c].string] for c in range(width)]
    if sum(text.string in _TABLE_HEADS for text in run[0].texts) > 1:
        heads = [text.string for text in run[0].texts]
        return heads.index(heads[0], 1) if heads[0] in heads[1:] and width % heads.index(heads[0], 1) == 0 else width
    if any(cells and 2 * sum(map(bool, map(_NUMBER.fullmatch, cells))) > len(cells) for cells in inked):
        return width
    beside = [sum(_is_pair(row, c) for row in run) for c in range(width)]
    for period in range(2, width + 1):
        if width % period == 0:
            paired = sum(beside[::period])
            filled = sum(len(inked[c]) for c in range(width) if c % period)
            if 2 * paired * (period - 1) >= filled and paired == sum(beside):
                return period
    return width if 2 * sum(beside) > len(run) else 1


def _is_pair(row: Row, c: int) -> bool:
    """Whether a name stands in this cell and something longer in the next."""
    if c + 1 >= len(row.texts) or not _can_be_name(row.texts[c].string):
        return False
    return bool(row.texts[c + 1].string) and not _can_be_name(row.texts[c + 1].string)


def _column(run: list[Row], first: int, period: int) -> Iterator[Line]:
    """The lines of one column: its cells from `first` on, down the page."""
    for row in run:
        source = row.line.text.source
        inked = [c for c in range(first, min(first + period, len(row.cells))) if row.texts[c].string]
        if not inked:
            continue
        start, end = row.cells[inked[0]].start, row.texts[inked[-1]].end
        text = Text.read(source, start, end) if len(inked) > 1 else row.texts[inked[0]]
        indent = display_width(source[start : text.start])
        yield Line(text, start, end, indent, row.line.blank_before if first == 0 else 0, row.line.page)
