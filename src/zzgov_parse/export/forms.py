"""The forms in which a result can be written, and how each is.

Guarantees:

1. A file is written whole or not at all: an interrupted run leaves no half of one.
2. Forms that are tables (`TABLED`) have a file for each table, in a folder of its name, even where there are no rows: all files
   of a folder have the same columns.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, TextIO

from ..model.gazette import Gazette
from .arrow import write_parquet
from .comma_separated import to_csv
from .json_lines import to_json_lines
from .markdown import to_markdown
from .outline import outline
from .page import to_html
from .row_tables import TABLES, Row, Rows
from .rows import to_rows


class Form(StrEnum):
    """A form of the whole result."""

    OUTLINE = "outline"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    MARKDOWN = "markdown"
    HTML = "html"
    PARQUET = "parquet"


#: The end of the name of a file in each form.
SUFFIXES = {
    Form.OUTLINE: ".txt",
    Form.JSON: ".json",
    Form.JSONL: ".jsonl",
    Form.CSV: ".csv",
    Form.MARKDOWN: ".md",
    Form.HTML: ".html",
    Form.PARQUET: ".parquet",
}
#: The forms that are rows of tables.
TABLED = frozenset({Form.JSONL, Form.CSV, Form.PARQUET})


class Choice(NamedTuple):
    """What is wanted of results: their form, and for forms that are tables, which.

    Attributes:
        form: the form.
        tables: names of `TABLES`; none for a form that is no table.
    """

    form: Form
    tables: tuple[str, ...]


class Parsed(NamedTuple):
    """A text and what it is.

    Attributes:
        gazette: the result of `parse`.
        text: the text that was parsed.
        source: the name of the text.
    """

    gazette: Gazette
    text: str
    source: str


def choose(form: Form, tables: Sequence[str] | None = None) -> Choice:
    """A form, with the tables that are wanted; None for all.

    Raises:
        ValueError: there is no such table.

    >>> choose(Form.CSV, ["clauses"]).tables, choose(Form.HTML, ["clauses"]).tables
    (('clauses',), ())
    """
    for table in tables or ():
        if table not in TABLES:
            raise ValueError(f"{table!r} is no table; there are {', '.join(TABLES)}")
    return Choice(form, tuple(TABLES if tables is None else tables) if form in TABLED else ())


def paths(choice: Choice, folder: Path, name: str) -> list[Path]:
    """The files in which a result is written.

    Args:
        choice: its form and tables.
        folder: where results go.
        name: the name of the text, a relative path.

    >>> [path.as_posix() for path in paths(choose(Form.HTML), Path("out"), "2023/03.txt")]
    ['out/2023/03.txt.html']
    >>> [path.as_posix() for path in paths(choose(Form.CSV, ["clauses", "entries"]), Path("out"), "03.txt")]
    ['out/clauses/03.txt.csv', 'out/entries/03.txt.csv']
    """
    folders = [folder / table for table in choice.tables] if choice.form in TABLED else [folder]
    return [inside / f"{name}{SUFFIXES[choice.form]}" for inside in folders]


def write(choice: Choice, folder: Path, name: str, parsed: Parsed) -> None:
    """Write a result into the files that `paths` names.

    Raises:
        OSError: a file cannot be written.
        MissingExtraError: pyarrow is not installed, for Parquet.
    """
    files = paths(choice, folder, name)
    if choice.form not in TABLED:
        replace_text(files[0], render(choice, parsed))
        return
    rows = to_rows(*parsed)
    for table, path in zip(choice.tables, files, strict=True):
        if choice.form is Form.PARQUET:
            with _in_place_of(path) as unfinished:
                write_parquet(table, _members(rows, table), unfinished)
        else:
            replace_text(path, _table(choice.form, table, rows))


def render(choice: Choice, parsed: Parsed) -> str:
    """A result as one text that ends in a newline; not for Parquet, which is none."""
    gazette, text, _ = parsed
    match choice.form:
        case Form.JSON:
            return gazette.model_dump_json(indent=2) + "\n"
        case Form.MARKDOWN:
            return to_markdown(gazette, text)
        case Form.HTML:
            return to_html(*parsed)
        case Form.JSONL | Form.CSV:
            rows = to_rows(*parsed)
            return "".join(_table(choice.form, table, rows) for table in choice.tables)
        case _:
            return outline(gazette) + "\n"


def _table(form: Form, table: str, rows: Rows) -> str:
    """The rows of one table."""
    if form is Form.CSV:
        return to_csv(table, _members(rows, table))
    alone = Rows(*(members if name == table else [] for name, members in rows._asdict().items()))
    return "".join(f"{line}\n" for line in to_json_lines(alone))


def _members(rows: Rows, table: str) -> list[Row]:
    """The rows of one table."""
    members: list[Row] = getattr(rows, table)
    return members


def replace_text(path: Path, text: str) -> None:
    """Write a file in UTF-8, in place of one that may be there, whole or not at all."""
    with replacing(path) as file:
        file.write(text)


@contextmanager
def replacing(path: Path) -> Iterator[TextIO]:
    """A file to write in UTF-8; it takes its place when all is written, and is not there when something went wrong."""
    with (
        _in_place_of(path) as unfinished,
        unfinished.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as file,
    ):
        yield file


@contextmanager
def _in_place_of(path: Path) -> Iterator[Path]:
    """Where a file is written before it takes its place."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        yield unfinished
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
