"""Lists that declare their counts: runs of entries that stand below the heading of another list go back to their own."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from zzgov_parse import parse
from zzgov_parse.blocks.lists.counted_lists import settle_lists
from zzgov_parse.diagnostics import Report
from zzgov_parse.model.blocks import Roster
from zzgov_parse.text.fold import fold
from zzgov_parse.text.lines import read_lines

UNITS = ["市财政局", "市教育局", "青屏县人民政府", "清湖经开区管委会", "市水利局", "清湖市博远科技有限公司"]
PERSONS = [
    ("王瑞", "市财政局办公室", "主任"),
    ("刘志远", "青屏县水利局规划科", "四级主任科员"),
    ("陈敏", "市教育局", "副局长"),
    ("黄博", "清湖经开区管委会", "科员"),
    ("何洪明", "清湖市博远科技有限公司", "总经理"),
]


def settle(page: str) -> list[str]:
    return [line.text.string for line in settle_lists(read_lines(fold(page)), Report())]


def rosters(page: str) -> list[tuple[str | None, list[str]]]:
    return [
        (node.category, [unit.name for unit in node.units] or [person.name + person.title for person in node.persons])
        for document in parse(page).documents
        for node in document.walk(Roster)
    ]


@given(st.integers(2, len(UNITS) - 1), st.integers(1, len(PERSONS) - 1), st.integers(0, 1))
def test_the_right_column_of_units_among_the_persons_belongs_to_the_units(
    units: int, persons: int, inside: int
) -> None:
    entries = [[f"{name} {unit}{post}"] for name, unit, post in PERSONS]
    if inside:  # the column ends within a title
        name, unit, post = PERSONS[persons - 1]
        entries[persons - 1] = [f"{name} {unit}", post]
    left, right = [line for entry in entries[:persons] for line in entry], [entry[0] for entry in entries[persons:]]
    rest = [left.pop()] if inside else []
    page = [
        f"一、先进单位（{len(UNITS)}个）", *UNITS[:-units], f"二、先进个人（{len(PERSONS)}名）", *left, *UNITS[-units:], *rest, *right,
    ]  # fmt: skip
    assert rosters("附件\n先进单位和先进个人名单\n" + "\n".join(page)) == [
        ("先进单位", UNITS),
        ("先进个人", ["".join(person) for person in PERSONS]),
    ]


def test_persons_above_the_headings_belong_to_the_list_that_lacks_so_many() -> None:
    page = (
        "附件\n先进集体和先进个人名单\n科员\n陈 敏 市教育局副局长\n黄 博 市城建局科长\n一、先进集体（2个）\n市财政局\n市水利局\n"
        "二、先进个人（4名）\n王 瑞 市财政局局长\n刘志远 市水利局"
    )
    assert settle(page)[2:] == [
        "一、先进集体（2个）", "市财政局", "市水利局", "二、先进个人（4名）", "王瑞市财政局局长", "刘志远市水利局", "科员",
        "陈敏市教育局副局长", "黄博市城建局科长",
    ]  # fmt: skip


def test_persons_below_the_units_belong_to_the_persons() -> None:
    page = (
        "名单\n市教育局\n市司法局\n二、先进个人（3名）\n王 瑞 市财政局局长\n一、先进单位（4个）\n市财政局\n市水利局\n"
        "刘志远 市水利局科员\n陈 敏 市教育局副局长\n清湖市人民政府办公厅\n关于防火的通知"
    )
    assert settle(page) == [
        "名单", "二、先进个人（3名）", "王瑞市财政局局长", "刘志远市水利局科员", "陈敏市教育局副局长", "一、先进单位（4个）",
        "市财政局", "市水利局", "市教育局", "市司法局", "清湖市人民政府办公厅", "关于防火的通知",
    ]  # fmt: skip


@given(st.lists(st.integers(0, len(PERSONS) - 1), min_size=2, max_size=len(UNITS) - 1))
def test_units_that_stand_singly_among_the_persons_belong_to_the_units(places: list[int]) -> None:
    places = sorted(places)
    kept = len(UNITS) - len(places)
    listed: list[str] = []
    for index, (name, unit, post) in enumerate(PERSONS):
        listed += [UNITS[kept + number] for number, place in enumerate(places) if place == index]
        listed.append(f"{name} {unit}{post}")
    page = [
        "附件",
        "先进名单",
        f"一、先进单位（{len(UNITS)}个）",
        *UNITS[:kept],
        f"二、先进个人（{len(PERSONS)}名）",
        *listed,
    ]
    assert rosters("\n".join(page)) == [
        ("先进单位", UNITS),
        ("先进个人", ["".join(person) for person in PERSONS]),
    ]


def test_the_unit_below_a_name_is_its_title() -> None:
    page = "一、先进单位（3个）\n市财政局\n二、先进个人（3名）\n王瑞\n市水利局\n科员\n刘志远\n市教育局\n主任\n陈 敏 市教育局副局长"
    assert settle(page) == [line.text.string for line in read_lines(fold(page))]


def test_a_run_of_another_size_stays_where_it_is() -> None:
    page = "一、先进单位（3个）\n市财政局\n二、先进个人（2名）\n王 瑞 市财政局局长\n市水利局\n市教育局\n市司法局\n陈 敏 市教育局副局长"
    assert settle(page) == [line.text.string for line in read_lines(fold(page))]


def test_lists_that_have_what_they_declare_are_left_alone() -> None:
    page = (
        "一、先进单位（2个）\n市财政局\n市水利局\n二、先进个人（2名）\n王瑞\n市财政局办公室\n主任\n陈 敏 市教育局副局长\n"
        "清湖市人民政府\n2021年3月4日"
    )
    assert settle(page) == [line.text.string for line in read_lines(fold(page))]
