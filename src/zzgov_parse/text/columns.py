"""Printed lines to lines in reading order: columns that stand side by side are read one after the other.

Every extractor has a habit of its own; each habit is one row of `ORDERS`, tried from first to last. `tables/columns.py`
has pages for each.

Guarantees:

1. No inked character is lost or doubled: each is in one line that is returned, or in one text of `marks`.
2. Lines that no order applies to come back as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from ..diagnostics import Report
from ..spans import Text
from .columns_tabs import order_tab_cells
from .interleaved import order_interleaved
from .lines import Line


class ReadingOrder(NamedTuple):
    """One way in which pages are read, and how it is put right.

    Attributes:
        name: what it is called.
        applies: whether a text can have been read this way; cheap, asked of the whole folded text.
        order: the lines in reading order; those that it does not apply to stay where they are.
    """

    name: str
    applies: Callable[[str], bool]
    order: Callable[[Sequence[Line], Report], list[Line]]


#: A page is read in one way: the first order that changes something is the last that is tried.
ORDERS: tuple[ReadingOrder, ...] = (
    ReadingOrder("tab-cells", lambda source: "\t" in source, order_tab_cells),
    ReadingOrder("half-lines", lambda source: "\n" in source, order_interleaved),
)


def order_lines(lines: list[Line], report: Report, _marks: list[Text]) -> list[Line]:
    r"""The lines of a text in reading order.

    Args:
        lines: the lines of the body, in the order of the text.
        report: where diagnostics go.
        marks: where texts go that are no part of the document: marks of Markdown, rules of tables.

    Returns:
        The same ink in reading order; cells of one entry (name and title) make one line.

    Reports: `columns-reordered`, `reading-order`.

    >>> from zzgov_parse.text.lines import read_lines
    >>> [line.text.string for line in order_lines(read_lines("市财政局\t市水利局\n市教育局\t"), Report(), [])]
    ['市财政局', '市教育局', '市水利局']
    """
    if not lines:
        return lines
    source = lines[0].text.source
    for order in ORDERS:
        if order.applies(source):
            ordered = order.order(lines, report)
            if ordered != lines:
                return ordered
    return lines
