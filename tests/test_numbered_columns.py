"""Numbered lists that stand in columns: the numbers say which entry is of which column, however the page was read."""

from __future__ import annotations

from itertools import chain, zip_longest

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zzgov_parse import parse
from zzgov_parse.diagnostics import Report
from zzgov_parse.model.blocks import Clause, Roster
from zzgov_parse.text.lines import read_lines
from zzgov_parse.text.lists.numbered_columns import order_numbered_columns

HEAD = "附件\n先进名单\n先进个人（{count}名）\n"
NAMES = ("王　琳", "刘志远", "陈　敏", "黄一博", "赵云飞", "何　明", "郭晓燕", "孙立平")
TITLES = (
    "清湖市财政局办公室四级主任科员",
    "市水利局防汛抗旱科科长",
    "青屏县教育局基础教育科科员",
    "市司法局行政复议科副科长",
    "清湖市交通运输局综合科二级主任科员",
    "市民政局科员",
    "青屏县人民政府办公室工作人员",
    "市统计局农业农村统计科一级主任科员",
)


def entries(count: int) -> list[str]:
    return [f"{n + 1}.{NAMES[n % 8]} {TITLES[n % 8]}" for n in range(count)]


def columns_of(printed: list[str], count: int, width: int) -> list[list[str]]:
    """The entries in columns of so many characters, one after the other."""
    height = -(-len(printed) // count)
    parts = [printed[start : start + height] for start in range(0, len(printed), height)]
    return [[entry[at : at + width] for entry in part for at in range(0, len(entry), width)] for part in parts]


def row_by_row(columns: list[list[str]]) -> str:
    return "\n".join(" ".join(filter(None, row)) for row in zip_longest(*columns))


def half_by_half(columns: list[list[str]]) -> str:
    return "\n\n".join(filter(None, chain.from_iterable(zip_longest(*columns))))


@pytest.mark.parametrize("read", [row_by_row, half_by_half])
@pytest.mark.parametrize("count", [2, 3])
def test_a_numbered_list_in_columns_is_read_column_by_column(read: object, count: int) -> None:
    assert callable(read)
    page = read(columns_of(entries(8), count, 18))
    document = parse(HEAD.format(count=8) + page).documents[0]
    (roster,) = document.walk(Roster)
    assert [(person.name, person.title) for person in roster.persons] == [
        (NAMES[n % 8].replace("　", ""), TITLES[n % 8]) for n in range(8)
    ]
    assert not list(document.walk(Clause))


@given(st.lists(st.sampled_from(("市财政局", "青屏县水利局", "清湖市宏远物流有限公司")), min_size=4, max_size=40))
def test_the_order_of_units_does_not_depend_on_their_columns(units: list[str]) -> None:
    printed = [f"{number}.{unit}" for number, unit in enumerate(units, 1)]
    page = row_by_row(columns_of(printed, 2, 40))
    assert [line.text.string for line in order_numbered_columns(read_lines(page), Report())] == printed


@pytest.mark.parametrize(
    "page",
    [
        "1.总则 2.职责\n3.预案 4.附则",  # row by row
        "1.加强组织领导。各部门要落实责任。 4.加大投入。\n2.完善机制。 5.加强宣传。\n3.强化保障。 6.严格考核。",
        "1.王琳 市财政局科员\n3.刘志远 市水利局主任\n2.陈敏 市教育局副局长",
        "1.市财政局\n2.市水利局\n3.市教育局\n1.市司法局\n2.市民政局\n3.市统计局",
    ],
)
def test_numbers_that_do_not_count_on_from_column_to_column_say_nothing(page: str) -> None:
    lines = read_lines(page)
    assert order_numbered_columns(lines, Report()) == lines


def test_a_numbered_entry_whose_title_is_wrapped_is_no_clause() -> None:
    page = "先进个人\n1.王　琳 市财政局科员\n2.刘志远 清湖市水利局防汛抗旱科四级主\n任科员\n3.陈　敏 市教育局科长"
    document = parse(f"附件\n清湖市先进名单\n一、{page}").documents[0]
    (roster,) = document.walk(Roster)
    assert [person.title for person in roster.persons] == [
        "市财政局科员",
        "清湖市水利局防汛抗旱科四级主任科员",
        "市教育局科长",
    ]
    page = "1.王家坝闸除险加固，落实闸站管\n理经费。\n2.刘家沟水库清淤。"
    assert [clause.marker for clause in parse(f"一、先进集体建设\n{page}").documents[0].walk(Clause)] == [
        "一、",
        "1.",
        "2.",
    ]


def test_rows_that_were_joined_to_a_paragraph_are_read_column_by_column() -> None:
    page = (
        "1.王　琳 清湖市财政局办公室四级主任 5.何　明 清湖市交通运输局综合科二级主任 科员 科员\n\n"
        "2.刘志远 市水利局防汛抗旱科科长 6.郭晓燕 市民政局科员 3.陈　敏 青屏县教育局基础教育科 7.孙立平 市统计局科长 科员\n\n"
        "4.黄一博 市司法局科员"
    )
    lines = [line.text.string for line in order_numbered_columns(read_lines(page), Report())]
    assert lines == [
        "1.王琳清湖市财政局办公室四级主任",
        "科员",
        "2.刘志远市水利局防汛抗旱科科长",
        "3.陈敏青屏县教育局基础教育科",
        "科员",
        "4.黄一博市司法局科员",
        "5.何明清湖市交通运输局综合科二级主任",
        "科员",
        "6.郭晓燕市民政局科员",
        "7.孙立平市统计局科长",
    ]
