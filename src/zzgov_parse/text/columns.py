"""Printed lines to lines in reading order: two columns that stand side by side are read one after the other.

Every extractor has a habit of its own; each habit is one row of `ORDERS`, tried from first to last.

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
from .lines import Line


class ReadingOrder(NamedTuple):
    """One way in which a page was read, and how it is put right.

    Attributes:
        name: what it is called.
        applies: whether a text can have been read this way; cheap, asked of the whole folded text.
        order: the lines in reading order; other lines stay where they are.
        example: a page as it was read.
        expected: its lines in reading order.
        not_example: lines that look alike and stay as they are.
    """

    name: str
    applies: Callable[[str], bool]
    order: Callable[[Sequence[Line], Report, list[Text]], list[Line]]
    example: str
    expected: tuple[str, ...]
    not_example: str


def _has_tabs(source: str) -> bool:
    return "\t" in source


def _tab_cells(lines: Sequence[Line], report: Report, _marks: list[Text]) -> list[Line]:
    return order_tab_cells(lines, report)


ORDERS: tuple[ReadingOrder, ...] = (
    ReadingOrder(
        "tab-cells",
        _has_tabs,
        _tab_cells,
        "科副科长\t\t设处处长\t\n王 琳\t清湖市财政局科员\t刘志\t市水利局主任\n黄 博\t市城建局信用建\t\t",
        ("科副科长", "王琳清湖市财政局科员", "黄博市城建局信用建", "设处处长", "刘志市水利局主任"),
        "序号\t姓名\t单位\t职务\n1\t王琳\t市财政局\t科员\n2\t刘志\t市水利局\t主任",
    ),
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
            lines = order.order(lines, report, marks)
    return lines
