"""Rows of cells to columns read one after the other.

An extractor that takes a two-column page for a table gives one row for each pair of printed lines. A row of such a table
is no record and a blank cell no missing value: a cell belongs with the cell above it.

Guarantees:

1. A name cell and the title cell beside it are one line; every other cell with ink is a line of its own.
2. A real table (a table head, or a column of numbers) is left as it is, row by row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..diagnostics import Report
from ..spans import EMPTY, Span, Text
from ..tables.table_heads import FIRST_HEADS, HEADS
from .lines import Line, display_width

#: A person's name, its alignment space gone. Four Han characters are more often a unit (市水利局).
_NAME = re.compile(r"[\u3400-\u9fff]{2,3}(?:（[^（）]{1,12}）)?|[\u3400-\u9fff]{2,7}[·•][\u3400-\u9fff]{2,7}")
#: Characters of a name with one given name of two.
_CUT = 3
_NUMBER = re.compile(r"[0-9][0-9.,%]*")
_TABLE_HEADS = frozenset((*FIRST_HEADS, *HEADS))


class Row(NamedTuple):
    """A line cut into cells.

    Attributes:
        line: the printed line.
        starts: where the cells begin in the raw text, blank ones included.
        texts: what is in them.
    """

    line: Line
    starts: tuple[int, ...]
    texts: tuple[Text, ...]


def read_rows(run: Sequence[Row], report: Report) -> list[Line]:
    """The lines of a run of rows, column by column where it is no real table.

    Reports: `columns-reordered`.
    """
    run = _with_whole_names(run)
    period = _period(run)
    width = max([len(row.texts) for row in run])
    if period == width and width > 2:
        return [row.line for index, row in enumerate(run) if not index or row.line is not run[index - 1].line]
    if period < width:
        report.add("columns-reordered", (Span(run[0].line.start, run[-1].line.end),), rows=len(run))
    return [line for first in range(0, width, period) for line in _column(run, first, period)]


def _with_whole_names(run: Sequence[Row]) -> Sequence[Row]:
    """The rows, two columns made one where the names of a list were cut inside: 秋伟|刚|title → 秋伟刚|title."""
    for c in range(min([len(row.texts) for row in run]) - 2):
        cut = [(row.texts[c].string, row.texts[c + 1].string) for row in run if row.texts[c + 1].string]
        if not cut or any(not 0 < len(left) < _CUT or len(right) >= _CUT for left, right in cut):
            continue
        if any(len(left + right) > _CUT or not can_be_name(left + right) for left, right in cut):
            continue
        if any(len(left) == 1 for left, _ in cut) and all(
            len(row.texts[c + 2].string) > _CUT for row in run if row.texts[c + 1].string
        ):
            return [_joined(row, c) for row in run]
    return run


def _joined(row: Row, c: int) -> Row:
    """A row with a cell and the next made one."""
    text = Text.join(row.texts[c : c + 2])
    return Row(row.line, row.starts[: c + 1] + row.starts[c + 2 :], (*row.texts[:c], text, *row.texts[c + 2 :]))


def can_be_name(string: str) -> bool:
    """Whether a cell can be a person's name.

    >>> can_be_name("王瑞"), can_be_name("古丽·买买提"), can_be_name("市水利局")
    (True, True, False)
    """
    return _NAME.fullmatch(string) is not None


def _period(run: Sequence[Row]) -> int:
    """How many cells of a row belong together: at this distance name-like cells recur, from the first cell on.

    All of them, where the rows are the records of a real table; one, where no cell goes with the next.
    """
    width = max([len(row.texts) for row in run])
    inked = [[row.texts[c].string for row in run if c < len(row.texts) and row.texts[c].string] for c in range(width)]
    if sum(text.string in _TABLE_HEADS for text in run[0].texts) > 1:
        heads = [text.string for text in run[0].texts]
        return heads.index(heads[0], 1) if heads[0] in heads[1:] and width % heads.index(heads[0], 1) == 0 else width
    if any(2 * sum(map(_is_number, cells)) > len(cells) for cells in inked):
        return width
    beside = _pairs(run, width)
    for period in range(2, width + 1):
        if width % period == 0:
            paired = sum(beside[::period])
            filled = sum(len(inked[c]) for c in range(width) if c % period)
            if 2 * paired * (period - 1) >= filled and paired == sum(beside):
                return period
    return width if 2 * sum(beside) > len(run) else 1


def _is_number(string: str) -> bool:
    return string[0].isdigit() and _NUMBER.fullmatch(string) is not None


def _pairs(run: Sequence[Row], width: int) -> list[int]:
    """For each column, in how many rows a name stands in it and something longer in the next."""
    pairs = [0] * width
    for row in run:
        is_name = [can_be_name(text.string) for text in row.texts]
        for c, (text, is_next_name) in enumerate(zip(row.texts[1:], is_name[1:], strict=True)):
            pairs[c] += is_name[c] and not is_next_name and bool(text.string)
    return pairs


def _column(run: Sequence[Row], first: int, period: int) -> Iterator[Line]:
    """The lines of one column: its cells from `first` on, down the page."""
    for row in run:
        source = row.line.text.source
        texts = row.texts[first : first + period]
        text = Text.join(texts) if len(texts) > 1 else texts[0] if texts else EMPTY
        if text.string:
            start = row.starts[first + next(c for c, part in enumerate(texts) if part.string)]
            indent = display_width(source[start : text.start]) if text.start > start else 0
            yield Line(text, start, text.end, indent, row.line.blank_before if first == 0 else 0, row.line.page)
