"""Rows → CSV (RFC 4180), a table at a time.

Guarantees:

1. The first line names the columns, in their order; every row has all of them. None is an empty field.
2. Line breaks, commas and quotes within a value are quoted: a value never changes the number of rows or columns.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from .row_tables import TABLES, Row


def to_csv(table: str, rows: Iterable[Row], *, header: bool = True) -> str:
    r"""One table.

    Args:
        table: its name, of `TABLES`.
        rows: its rows, of one text or of many.
        header: whether the names of the columns come first.

    Returns:
        Lines that end in a newline.

    Raises:
        ValueError: there is no such table.

    Example:
        >>> from zzgov_parse import parse
        >>> from zzgov_parse.export import to_rows
        >>> text = "一、总体要求\n坚持稳中求进。"
        >>> print(to_csv("paragraphs", to_rows(parse(text), text, "a.txt").paragraphs), end="")
        source,document,attachment,clause,text,start,end,spans
        a.txt,1,,1,坚持稳中求进。,7,14,7-14
    """
    if table not in TABLES:
        raise ValueError(f"{table!r} is no table; there are {', '.join(TABLES)}")
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    if header:
        writer.writerow(TABLES[table]._fields)
    writer.writerows(rows)
    return written.getvalue()
