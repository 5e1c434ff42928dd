"""A `Gazette` in other forms: rows for databases, a clean text, a page to look at, an outline for reading.

None of this is loaded by the parser. A function here takes what `parse` gave, and mostly the text that was parsed.
"""

from __future__ import annotations

from .arrow import to_arrow, write_parquet
from .comma_separated import to_csv
from .json_lines import to_json_lines
from .markdown import to_markdown
from .page import to_html
from .row_tables import TABLES, Row, Rows
from .rows import to_rows

__all__ = [
    "TABLES",
    "Row",
    "Rows",
    "to_arrow",
    "to_csv",
    "to_html",
    "to_json_lines",
    "to_markdown",
    "to_rows",
    "write_parquet",
]
