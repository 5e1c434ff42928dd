"""Rows → Arrow tables and Parquet files (extra `arrow`).

Guarantees:

1. The schema of a table follows from the columns of its row: `str` is string, `int` is int64, `bool` is bool; a column that may
   be None is nullable. It is the same for every text, whatever the text holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, get_args, get_type_hints

from ..extras import load_extra
from .row_tables import TABLES, Row, Rows

if TYPE_CHECKING:
    import pyarrow as pa


def to_arrow(rows: Rows) -> Mapping[str, pa.Table]:
    """An Arrow table for each table of `TABLES`.

    Args:
        rows: what `to_rows` gave.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    arrow = _arrow()
    return {table: _table(arrow, table, members) for table, members in rows._asdict().items()}


def write_parquet(table: str, rows: Iterable[Row], path: Path) -> None:
    """Write the rows of one table as a Parquet file; without rows, a file with columns and no rows.

    Args:
        table: its name, of `TABLES`.
        rows: its rows.
        path: the file.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    arrow = _arrow()
    parquet = load_extra("pyarrow.parquet", "arrow", "Parquet")
    parquet.write_table(_table(arrow, table, rows), path, compression="zstd")


def _arrow() -> ModuleType:
    return load_extra("pyarrow", "arrow", "Parquet")


def _table(arrow: ModuleType, table: str, rows: Iterable[Row]) -> pa.Table:
    """Columns from rows."""
    row_type = TABLES[table]
    columns = zip(*rows, strict=True)
    schema = _schema(arrow, row_type)
    arrays = [arrow.array(column, field.type) for column, field in zip(columns, schema, strict=False)]
    return arrow.Table.from_arrays(arrays, schema=schema) if arrays else schema.empty_table()


def _schema(arrow: ModuleType, row_type: type[Row]) -> pa.Schema:
    """The columns of a row, with their types."""
    types = {str: arrow.string(), int: arrow.int64(), bool: arrow.bool_()}
    fields = []
    for name, hint in get_type_hints(row_type).items():
        members = get_args(hint) or (hint,)
        plain = next(member for member in members if member in types)
        fields.append(arrow.field(name, types[plain], nullable=len(members) > 1))
    return arrow.schema(fields)
