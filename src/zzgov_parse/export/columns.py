"""What stands in one column of a row: names, a number, a day; the cells of a table, one a row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model.blocks import Table
from ..model.fields import DocumentNumber, OfficialDate


def joined(names: Iterable[str]) -> str | None:
    """Several names in one column; None for none.

    >>> joined(["市财政局", "市水利局"]), joined([])
    ('市财政局；市水利局', None)
    """
    return "；".join(names) or None


def number(printed: DocumentNumber | None) -> str | None:
    """A document number, as printed without spaces."""
    return None if printed is None else printed.text


def day(date: OfficialDate | None) -> str | None:
    """An ISO day; None for a date that is not complete."""
    return None if date is None else date.iso


def cells(table: Table) -> Iterator[tuple[int, int, str | None, str]]:
    """The cells of a table that are not blank: row and column, both from 1, the head of the column, the text.

    >>> list(cells(Table(rows=(("序号", "项目"), ("1", "供水"), ("2", ""))))) # doctest: +NORMALIZE_WHITESPACE
    [(1, 1, None, '序号'), (1, 2, None, '项目'), (2, 1, '序号', '1'), (2, 2, '项目', '供水'), (3, 1, '序号', '2')]
    """
    heads = table.rows[0] if table.rows else ()
    for row, line in enumerate(table.rows, start=1):
        for column, text in enumerate(line, start=1):
            if text:
                yield row, column, heads[column - 1] if row > 1 and column <= len(heads) else None, text
