"""Rows: flat, complete, and each with its place in the raw text."""

from __future__ import annotations

import csv
import io
import json
import os
import re
from collections.abc import Mapping
from pathlib import Path
from types import NoneType
from typing import get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fixture_examples import FIXTURES
from strategies import Sheet, sheets
from test_outline import EVERYTHING
from zzgov_parse import (
    Clause,
    Diagnostic,
    Document,
    Gazette,
    Paragraph,
    Person,
    PersonnelDecision,
    Severity,
    Unit,
    parse,
)
from zzgov_parse.export import TABLES, Row, Rows, to_csv, to_json_lines, to_rows
from zzgov_parse.text.fold import fold

ISSUES = sorted((FIXTURES / "gazettes").glob("*.txt"))
#: The column of each table that holds what its place points at.
VALUES = {
    "documents": None,
    "attachments": None,
    "clauses": "marker",
    "paragraphs": "text",
    "responsibilities": "unit",
    "rosters": None,
    "entries": "name",
    "personnel": "person",
    "cells": "text",
    "signatures": "authority",
    "references": "title",
    "diagnostics": None,
}
NOTICE = """清湖市人民政府办公室关于防汛工作的通知
清政办〔2023〕12号 2023年3月13日
各县（市、区）人民政府：
一、加强值守
按照《清湖市防汛条例》执行。（市水利局牵头；市财政局配合；2024年11月底前完成）
三、先进个人（2名）
王 瑞 市财政局科员
李 敏 市水利局科员
"""


#: The columns of every table, with their types.
COLUMNS = FIXTURES / "rows.json"


def rows_of(text: str) -> Rows:
    return to_rows(parse(text), text, "notice.txt")


def folded(text: str) -> str:
    """As values are written: one width, no white space."""
    return re.sub(r"\s", "", fold(text))


def pieces(row: Row, text: str) -> str:
    """The raw text at the ranges of a row."""
    ranges = re.findall(r"(\d+)-(\d+)", row.spans or "")
    return "".join(text[int(start) : int(end)] for start, end in ranges)


def assert_places_hold(rows: Rows, text: str, values: Mapping[str, str | None] = VALUES) -> None:
    for table, members in rows._asdict().items():
        for row in members:
            ranges = [tuple(map(int, pair)) for pair in re.findall(r"(\d+)-(\d+)", row.spans or "")]
            if not ranges:
                assert (row.start, row.end, row.spans) == (None, None, None)
                continue
            assert (row.start, row.end) == (min(ranges)[0], max(end for _, end in ranges))
            assert 0 <= row.start <= row.end <= len(text)
            column = values.get(table)
            value = column and getattr(row, column)
            if value:
                assert folded(value).replace(" ", "") in folded(pieces(row, text)), row


def test_the_tables_are_those_of_the_rows() -> None:
    assert list(TABLES) == list(Rows._fields)


def test_the_columns_change_only_on_purpose() -> None:
    """UPDATE_GOLDEN=1 rewrites the file; then CHANGELOG.md has to say so."""
    written = {
        table: {
            name: hint.__name__ if isinstance(hint, type) else str(hint) for name, hint in get_type_hints(row).items()
        }
        for table, row in TABLES.items()
    }
    if os.environ.get("UPDATE_GOLDEN"):
        COLUMNS.write_text(json.dumps(written, indent=1) + "\n", encoding="utf-8")
    assert json.loads(COLUMNS.read_text(encoding="utf-8")) == written


@pytest.mark.parametrize("table", TABLES)
def test_every_row_is_flat_and_ends_with_its_place(table: str) -> None:
    fields = TABLES[table]._fields
    assert (fields[:2], fields[-3:]) == (("source", "document"), ("start", "end", "spans"))
    types = {part for hint in get_type_hints(TABLES[table]).values() for part in getattr(hint, "__args__", (hint,))}
    assert types <= {str, int, bool, NoneType}


@pytest.mark.parametrize("path", ISSUES, ids=lambda path: path.stem)
def test_every_row_of_an_issue_has_the_types_of_its_columns(path: Path) -> None:
    for gazette, text in ((parse(read(path)), read(path)), (EVERYTHING, "")):
        for table, members in to_rows(gazette, text)._asdict().items():
            for row in members:
                for name, hint in get_type_hints(TABLES[table]).items():
                    assert type(getattr(row, name)) in getattr(hint, "__args__", (hint,)), (table, name, row)


def read(path: Path) -> str:
    return path.read_bytes().decode()


@pytest.mark.parametrize("path", ISSUES, ids=lambda path: path.stem)
def test_the_rows_of_an_issue_are_all_there_and_in_their_places(path: Path) -> None:
    text = read(path)
    gazette = parse(text)
    rows = to_rows(gazette, text)
    assert_places_hold(rows, text)
    assert len(rows.documents) == len(gazette.documents)
    for node, table in ((Clause, rows.clauses), (Paragraph, rows.paragraphs), (PersonnelDecision, rows.personnel)):
        assert [item.spans[0].start for item in gazette.walk(node)] == [row.spans_start for row in map(Start, table)]
    assert sum(row.kind == "person" for row in rows.entries) == len(list(gazette.walk(Person)))
    assert len(rows.diagnostics) == len(gazette.diagnostics)
    assert {row.document for row in rows.diagnostics} <= set(range(1, len(gazette.documents) + 1))


class Start:
    """Where the first range of a row begins."""

    def __init__(self, row: Row) -> None:
        self.spans_start = int((row.spans or "-1").partition("-")[0])


@given(sheets())
def test_the_place_of_a_row_points_at_its_value(sheet: Sheet) -> None:
    text = sheet.text
    assert_places_hold(rows_of(text), text)


@given(st.text())
def test_any_text_has_rows_that_can_be_written(text: str) -> None:
    rows = rows_of(text)
    assert_places_hold(rows, text, {})  # not the values: what an engine misread is mended in them
    for line in to_json_lines(rows):
        assert "\n" not in line
        json.loads(line.encode())


def test_the_rows_of_a_notice() -> None:
    rows = rows_of(NOTICE)
    (document,) = rows.documents
    assert (document.title, document.document_number, document.number_year, document.serial) == (
        "清湖市人民政府办公室关于防汛工作的通知",
        "清政办〔2023〕12号",
        2023,
        12,
    )
    assert (document.date, document.main_recipients) == ("2023-03-13", "各县（市、区）人民政府")
    assert [(row.clause, row.parent, row.marker, row.heading) for row in rows.clauses] == [
        (1, None, "一、", "加强值守")
    ]
    assert [(row.clause_marker, row.role, row.unit, row.words) for row in rows.responsibilities] == [
        ("一、", "lead", "市水利局", None),
        ("一、", "assisting", "市财政局", None),
        ("一、", "other", None, "2024年11月底前完成"),
    ]
    assert [(row.roster, row.category, row.declared_count, row.found_count) for row in rows.rosters] == [
        (1, "先进个人", 2, 2)
    ]
    assert [(row.kind, row.name, row.organization, row.posts) for row in rows.entries] == [
        ("person", "王瑞", "市财政局", "科员"),
        ("person", "李敏", "市水利局", "科员"),
    ]
    assert [(row.title, NOTICE[row.start : row.end]) for row in rows.references] == [
        ("清湖市防汛条例", "《清湖市防汛条例》")
    ]
    (gap,) = rows.diagnostics
    assert (gap.document, gap.code, gap.severity, gap.line, gap.column) == (1, "numbering-gap", "doubt", 6, 1)


def test_what_was_not_printed_has_no_place() -> None:
    gazette = Gazette(
        documents=(Document(main_recipients=(Unit(name="市财政局"), Unit(name="市水利局"))),),
        diagnostics=(Diagnostic(code="date-invalid", severity=Severity.DOUBT, message="?"),),
    )
    rows = to_rows(gazette, "")
    assert (rows.documents[0].start, rows.documents[0].spans) == (None, None)
    assert rows.documents[0].main_recipients == "市财政局；市水利局"
    assert (rows.diagnostics[0].document, rows.diagnostics[0].line) == (None, None)


def test_depth_is_no_limit() -> None:
    clause = Clause(marker="一、", number=1, level=1)
    for _ in range(3000):
        clause = Clause.model_construct(marker="一、", number=1, level=1, heading=None, body=(clause,), spans=())
    gazette = Gazette.model_construct(documents=(Document.model_construct(body=(clause,), spans=()),), diagnostics=())
    assert len(to_rows(gazette, "").clauses) == 3001


def test_json_lines_name_their_table_and_give_the_rows_back() -> None:
    rows = rows_of(NOTICE)
    read_back: dict[str, list[Row]] = {name: [] for name in TABLES}
    for line in to_json_lines(rows):
        values = json.loads(line)
        table = values.pop("table")
        read_back[table].append(TABLES[table](**values))
    assert read_back == rows._asdict()


def test_csv_gives_the_rows_back_whatever_the_text_says() -> None:
    text = '一、“a","b"\n2\r\n=1+1,\t"x"\n'
    rows = rows_of(text)
    written = to_csv("paragraphs", rows.paragraphs)
    lines = list(csv.DictReader(io.StringIO(written)))
    assert [line["text"] for line in lines] == [row.text for row in rows.paragraphs]
    assert written == to_csv("paragraphs", []) + to_csv("paragraphs", rows.paragraphs, header=False)


def test_a_table_that_there_is_not_is_an_error() -> None:
    with pytest.raises(ValueError, match="'clause' is no table; there are documents, attachments, clauses"):
        to_csv("clause", [])


@pytest.mark.parametrize("path", ISSUES, ids=lambda path: path.stem)
def test_the_columns_of_the_documents_of_an_issue(path: Path) -> None:
    rows = to_rows(parse(read(path)), read(path))
    for row in rows.clauses:
        assert row.parent is None or row.parent < row.clause
    for entry in rows.entries:
        roster = next(r for r in rows.rosters if (r.document, r.roster) == (entry.document, entry.roster))
        assert roster.category == entry.category


def test_a_table_has_a_row_for_each_cell_and_a_document_for_each_signature() -> None:
    text = "清湖市水利局关于供水的通知\n各单位：\n一、项目\n序号\t项目名称\t责任单位\n1\t供水\t市水利局\n2\t清淤\n二、请认真落实。\n清湖市水利局\n2023年3月1日\n"
    rows = rows_of(text)
    assert [(row.clause, row.table, row.row, row.column, row.head, row.text) for row in rows.cells] == [
        (1, 1, 1, 1, None, "序号"),
        (1, 1, 1, 2, None, "项目名称"),
        (1, 1, 1, 3, None, "责任单位"),
        (1, 1, 2, 1, "序号", "1"),
        (1, 1, 2, 2, "项目名称", "供水"),
        (1, 1, 2, 3, "责任单位", "市水利局"),
        (1, 1, 3, 1, "序号", "2"),
        (1, 1, 3, 2, "项目名称", "清淤"),
    ]
    assert [(row.authority, row.person, row.date) for row in rows.signatures] == [("清湖市水利局", None, "2023-03-01")]
    assert not rows_of("一、总则\n本办法适用于全市。").cells
