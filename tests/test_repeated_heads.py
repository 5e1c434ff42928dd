"""Tables that stand side by side with their heads repeated, in each form of printed tables."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from test_properties import assert_nothing_lost
from zzgov_parse import Roster, Table, parse
from zzgov_parse.diagnostics import Report
from zzgov_parse.text.columns import order_lines
from zzgov_parse.text.lines import read_lines

Rows = list[list[str]]

UNITS = ["市教育局", "市财政局", "市水利局", "市公安局", "市司法局"]
PERSONS = [("王瑞", "市教育局科员"), ("陈红", "市财政局科员"), ("李敏", "市水利局科员"), ("何英", "市公安局科员"), ("田伟", "市司法局主任")]  # fmt: skip


def side_by_side(heads: list[str], records: Rows, *, down: bool) -> Rows:
    """A table printed twice side by side, its records counted down the columns or across the rows."""
    numbered = [[str(number), *record] for number, record in enumerate(records, 1)]
    half = (len(numbered) + 1) // 2
    left, right = (numbered[:half], numbered[half:]) if down else (numbered[::2], numbered[1::2])
    right += [[""] * len(heads)] * (half - len(right))
    return [heads * 2, *(one + other for one, other in zip(left, right, strict=True))]


FORMS: dict[str, Callable[[Rows], str]] = {
    "tabs": lambda rows: "\n".join("\t".join(row) for row in rows),
    "blanks": lambda rows: "\n".join("".join(cell.ljust(8, "　") for cell in row).rstrip() for row in rows),
    "bars": lambda rows: "\n".join(
        ["|".join(["", *rows[0], ""]), "|---" * len(rows[0]) + "|", *("|".join(["", *row, ""]) for row in rows[1:])]
    ),
    "tags": lambda rows: (
        "<table>" + "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows) + "</table>"
    ),
}


def found(heading: str, table: str) -> list[str]:
    (roster,) = parse(f"{heading}\n{table}\n").documents[0].walk(Roster)
    return [*(unit.name for unit in roster.units), *(f"{person.name} {person.title}" for person in roster.persons)]


@pytest.mark.parametrize("down", [True, False], ids=["down", "across"])
@pytest.mark.parametrize("form", FORMS)
def test_units_are_read_by_their_numbers(form: str, *, down: bool) -> None:
    rows = side_by_side(["序号", "单位名称"], [[unit] for unit in UNITS], down=down)
    assert found("一、先进单位（5个）", FORMS[form](rows)) == UNITS


@pytest.mark.parametrize("down", [True, False], ids=["down", "across"])
@pytest.mark.parametrize("form", FORMS)
def test_persons_are_read_by_their_numbers(form: str, *, down: bool) -> None:
    rows = side_by_side(["序号", "姓名", "单位及职务"], [list(person) for person in PERSONS], down=down)
    assert found("二、先进个人（5名）", FORMS[form](rows)) == [" ".join(person) for person in PERSONS]


@pytest.mark.parametrize("form", FORMS)
def test_nothing_is_lost(form: str) -> None:
    for heads, records in (
        (["序号", "单位名称"], [[unit] for unit in UNITS]),
        (["序号", "项目", "责任单位"], [["供水", "市水利局"]] * 3),
    ):
        assert_nothing_lost("附件\n清单\n" + FORMS[form](side_by_side(heads, records, down=True)))


@pytest.mark.parametrize("form", ["tabs", "bars", "tags"])
def test_any_table_is_one_again(form: str) -> None:
    rows = side_by_side(["序号", "项目名称", "责任单位"], [["供水", "市水利局"], ["绿化", "市林业局"]], down=True)
    (table,) = parse(f"附件\n项目清单\n{FORMS[form](rows)}\n").documents[0].walk(Table)
    assert table.rows == (("序号", "项目名称", "责任单位"), ("1", "供水", "市水利局"), ("2", "绿化", "市林业局"))


def test_the_heads_that_are_left_over_are_furniture() -> None:
    text = FORMS["tabs"](side_by_side(["序号", "项目名称"], [["供水"], ["绿化"], ["道路"]], down=True))
    gazette = parse(f"附件\n项目清单\n{text}\n")
    assert [item.text for item in gazette.furniture] == ["序号", "项目名称"]


@pytest.mark.parametrize("form", ["tabs", "bars", "tags"])
def test_columns_without_numbers_are_read_one_after_the_other(form: str) -> None:
    rows = [["单位名称", "单位名称"], [UNITS[0], UNITS[2]], [UNITS[1], UNITS[3]]]
    assert found("一、先进单位（4个）", FORMS[form](rows)) == UNITS[:4]


@pytest.mark.parametrize("form", ["tabs", "bars", "tags"])
def test_heads_of_names_and_titles_are_no_person(form: str) -> None:
    rows = [["姓名", "单位及职务"] * 2, [*PERSONS[0], *PERSONS[2]], [*PERSONS[1], *PERSONS[3]]]
    assert found("二、先进个人（4名）", FORMS[form](rows)) == [" ".join(person) for person in PERSONS[:4]]


def test_a_row_about_a_name_is_no_head() -> None:
    lines = order_lines(read_lines("|姓名|王瑞|\n|---|---|\n|单位|市财政局|"), Report(), [])
    assert "".join(line.text.string for line in lines) == "姓名王瑞单位市财政局"
