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
from .aligned.aligned import may_be_aligned, order_aligned
from .boxed.boxed_lists import order_boxes
from .columns_tabs import order_tab_cells
from .entries import split_entries
from .grids.numbered_rows import may_be_numbered, order_numbered_rows
from .interleaved.interleaved import order_interleaved
from .interleaved.joined_rows import may_be_joined, order_joined_rows
from .lines import Line
from .lists.columns_names import order_name_runs
from .lists.list_columns import may_have_lists, order_list_columns
from .lists.list_rows import may_have_list_rows, order_list_rows
from .lists.number_columns import take_number_columns
from .lists.numbered_columns import order_numbered_columns
from .markers_apart import may_stand_apart, order_markers
from .marks.markdown import has_marks, take_marks


class ReadingOrder(NamedTuple):
    """One way in which pages are read, and how it is put right.

    Attributes:
        name: what it is called.
        applies: whether a text can have been read this way; cheap, asked of the whole folded text.
        order: the lines in reading order; those that it does not apply to stay where they are. What is no part of the
            document goes to the list.
        final: whether a text that was read this way was read in no other way.
    """

    name: str
    applies: Callable[[str], bool]
    order: Callable[[Sequence[Line], Report, list[Text]], list[Line]]
    final: bool


ORDERS: tuple[ReadingOrder, ...] = (
    # Marks first: the other orders see lines without them.
    ReadingOrder("markdown", has_marks, take_marks, final=False),
    ReadingOrder(
        "number-columns", may_be_numbered, lambda lines, _, marks: take_number_columns(lines, marks), final=False
    ),
    ReadingOrder(
        "numbered-rows", may_be_numbered, lambda lines, _, marks: order_numbered_rows(lines, marks), final=False
    ),
    ReadingOrder(
        "numbered-columns",
        lambda _: True,
        lambda lines, report, _: order_numbered_columns(lines, report),
        final=False,
    ),
    ReadingOrder("markers-apart", may_stand_apart, lambda lines, report, _: order_markers(lines, report), final=False),
    ReadingOrder(
        "names-then-titles", lambda _: True, lambda lines, report, _: order_name_runs(lines, report), final=False
    ),
    ReadingOrder(
        "boxed-lists",
        lambda source: "\t" not in source,
        lambda lines, report, _: order_boxes(lines, report),
        final=False,
    ),
    ReadingOrder(
        "list-columns", may_have_lists, lambda lines, report, _: order_list_columns(lines, report), final=False
    ),
    ReadingOrder("list-rows", may_have_list_rows, lambda lines, report, _: order_list_rows(lines, report), final=False),
    ReadingOrder("aligned", may_be_aligned, lambda lines, report, _: order_aligned(lines, report), final=False),
    ReadingOrder("joined-rows", may_be_joined, lambda lines, report, _: order_joined_rows(lines, report), final=False),
    ReadingOrder(
        "tab-cells", lambda source: "\t" in source, lambda lines, report, _: order_tab_cells(lines, report), final=True
    ),
    # Space-aligned columns, rows without separators, half lines that alternate, columns in pieces.
    ReadingOrder("half-lines", lambda _: True, lambda lines, report, _: order_interleaved(lines, report), final=True),
)


def order_lines(lines: list[Line], report: Report, marks: list[Text]) -> list[Line]:
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
            ordered = order.order(lines, report, marks)
            if order.final and ordered != lines:
                return split_entries(ordered)
            lines = ordered
    return split_entries(lines)
