"""Rows → JSON Lines: one JSON object a line, in UTF-8, as every database and data frame reads it.

Guarantees:

1. The first name of every line is `table`; the others are the columns of the row, all of them, in their order.
2. Every line can be written as UTF-8, whatever characters the text had.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from .row_tables import Rows


def to_json_lines(rows: Rows) -> Iterator[str]:
    r"""The rows of all tables, table by table.

    Args:
        rows: what `to_rows` gave.

    Yields:
        Lines without their line ends.

    Example:
        >>> from zzgov_parse import parse
        >>> from zzgov_parse.export import to_rows
        >>> text = "一、总体要求\n坚持稳中求进。"
        >>> for line in to_json_lines(to_rows(parse(text), text, "a.txt")):
        ...     if line.startswith('{"table": "clauses"'):
        ...         print(line)
        {"table": "clauses", "source": "a.txt", "document": 1, "attachment": null, "clause": 1, "parent": null, "level": 1, "marker": "一、", "number": 1, "heading": "总体要求", "start": 0, "end": 6, "spans": "0-6"}
    """
    for table, members in rows._asdict().items():
        for row in members:
            line = json.dumps({"table": table, **row._asdict()}, ensure_ascii=False)
            yield line if line.isascii() else _encodable(line)


def _encodable(line: str) -> str:
    r"""A lone surrogate, which no file can hold, as the escape of JSON: \ud800."""
    return line.encode("utf-8", "backslashreplace").decode()
