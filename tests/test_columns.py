"""Reading order: the rows of the ordered list, and pages laid out in each form and read back."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zzgov_parse.diagnostics import Report
from zzgov_parse.spans import Text
from zzgov_parse.tables.columns import PAGES, UNCHANGED, PageExample
from zzgov_parse.text.columns import ORDERS, order_lines
from zzgov_parse.text.entries import split_entries
from zzgov_parse.text.fold import fold
from zzgov_parse.text.lines import read_lines


def read(page: str) -> list[str]:
    """The lines of a page in reading order."""
    return [line.text.string for line in order_lines(read_lines(fold(page)), Report(), [])]


def places(texts: list[Text]) -> Counter[int]:
    """Every raw offset that has ink in some of the texts."""
    return Counter(
        offset
        for text in texts
        for start, end in text.slices
        for offset in range(start, end)
        if not text.source[offset].isspace()
    )


def check_nothing_is_lost(page: str) -> None:
    folded = fold(page)
    marks: list[Text] = []
    lines = order_lines(read_lines(folded), Report(), marks)
    expected = Counter(offset for offset, character in enumerate(folded) if not character.isspace())
    assert places([line.text for line in lines] + marks) == expected


@pytest.mark.parametrize("example", PAGES, ids=lambda example: example.order)
def test_a_page_is_read_in_its_order(example: PageExample) -> None:
    assert tuple(read(example.page)) == example.expected
    check_nothing_is_lost(example.page)


@pytest.mark.parametrize("page", UNCHANGED)
def test_a_page_that_reads_on_is_left_alone(page: str) -> None:
    assert read(page) == [line.text.string for line in read_lines(fold(page))]


@pytest.mark.parametrize(
    "page",
    [
        "第一章 总则\n第一条\n第二条\n为了加强湖泊保护，\n制定本办法。",
        "第一章\n第一条\n为了加强湖泊保护，制定本办法。\n第二条\n湖泊保护实行名录制度。",
        "第一章\n第一节\n总则\n第一条 为了加强湖泊保护，\n制定本办法。",
    ],
)
def test_markers_with_text_of_their_own_stay_where_they_are(page: str) -> None:
    assert read(page) == [line.text.string for line in read_lines(fold(page))]


@pytest.mark.parametrize(
    "page",
    [
        "序号\n1\n3\n4\n姓名\n王琳",
        "序号\n1\n2\n3\n项目名称\n湖泊保护\n河道整治\n水库加固",
        "分为以下三级：\n1\n2\n3\n其中一级最高。",
    ],
)
def test_numbers_that_are_no_column_of_a_list_stay(page: str) -> None:
    assert read(page) == [line.text.string for line in read_lines(fold(page))]


def test_every_order_has_a_page() -> None:
    assert {example.order for example in PAGES} == {order.name for order in ORDERS}


def test_a_heading_inside_the_right_column_stays_between_its_neighbours() -> None:
    page = "一、先进集体（4个）\t市水利局\n市财政局\t市司法局\n市教育局\t二、先进个人（2名）\n\t王 琳 市财政局科员"
    assert read(page) == [
        "一、先进集体（4个）", "市财政局", "市教育局", "市水利局", "市司法局", "二、先进个人（2名）", "王琳市财政局科员",
    ]  # fmt: skip


def test_units_beside_pairs_of_name_and_title_are_a_column_of_their_own() -> None:
    page = "市财政局\t\t王 琳\t清湖市水利局科员\n市教育局\t\t刘志远\t市司法局主任\n张 敏\t市水利局主任\t\t"
    assert read(page) == ["市财政局", "市教育局", "张敏市水利局主任", "王琳清湖市水利局科员", "刘志远市司法局主任"]


def test_a_blank_line_ends_a_page() -> None:
    assert read("甲局\t丙局\n乙局\t丁局\n\n戊局\t庚局\n己局\t辛局") == [
        "甲局", "乙局", "丙局", "丁局", "戊局", "己局", "庚局", "辛局",
    ]  # fmt: skip


def test_lost_tabs_after_the_left_cell_do_not_end_a_page() -> None:
    assert read("市财政局\t市水利局\n市教育局\n市司法局\t市审计局") == [
        "市财政局", "市教育局", "市司法局", "市水利局", "市审计局",
    ]  # fmt: skip


def test_names_and_titles_in_two_cells_stay_row_by_row() -> None:
    assert read("王琳\t清湖市财政局科员\n刘志远\t市水利局主任") == ["王琳清湖市财政局科员", "刘志远市水利局主任"]


NAMES = st.text("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗", min_size=2, max_size=3)
TITLES = st.builds(
    lambda area, organ, post: area + organ + post,
    st.sampled_from(("市", "青屏县", "望川区", "清湖市")),
    st.sampled_from(("财政局", "水利局办公室", "发展改革委综合处", "人民政府办公厅文电处")),
    st.sampled_from(("局长", "科员", "四级主任科员", "党组书记、局长")),
)
PAIRS = st.lists(st.tuples(NAMES, TITLES), min_size=4, max_size=30)


@given(PAIRS, st.data())
def test_pairs_laid_out_in_tab_cells_are_read_back(pairs: list[tuple[str, str]], data: st.DataObject) -> None:
    half = data.draw(st.integers(len(pairs) // 2 + len(pairs) % 2, len(pairs) - 1))
    cells = ["\t".join(pair) for pair in pairs]
    right = [*cells[half:], *["\t"] * (2 * half - len(cells))]
    page = "\n".join(map("\t".join, zip(cells[:half], right, strict=True)))
    assert read(page) == ["".join(pair) for pair in pairs]
    check_nothing_is_lost(page)


@given(st.text(st.sampled_from("\t\n \x0c一、王瑞市财政局（，。a1|#*-　"), max_size=200))
def test_nothing_is_lost_or_doubled(page: str) -> None:
    check_nothing_is_lost(page)


_REPORT = (
    "各行政公署，各市、县人民政府，省直各部门：",
    "省人民政府同意省财政厅《关于加强预算外资金管理的报告》，现转发给你们，请研究贯彻执行。",
    "近几年来，我省预算外资金增长较快，但管理工作没有跟上，存在不少问题。各级人民政府要加强领导，把资金管好用好。",
    "澜山省人民政府",
    "一九八三年九月二十日",
    "关于加强预算外资金管理的报告",
    "省人民政府：",
    "为了加强预算外资金的管理，提高资金使用效益，现将有关情况和意见报告如下：",
    "一、预算外资金的基本情况。一九八二年全省预算外资金收入达十二亿元，比一九七九年增长百分之五十三。",
    "二、存在的主要问题。一是有些单位把预算内收入转为预算外收入；二是有些单位乱拉资金，扩大基本建设规模。",
    "三、今后意见。",
    "（一）严格划清预算内外资金的界限，不得将预算内收入划为预算外。",
    "（二）建立健全预算外资金的计划管理制度。",
    "省财政厅",
    "一九八三年九月五日",
)


@pytest.mark.parametrize("width", range(28, 41))
def test_a_document_printed_in_one_column_stays_in_its_order(width: int) -> None:
    lines = [text[start : start + width] for text in _REPORT for start in range(0, len(text), width)]
    assert read("\n".join(lines)) == lines


def test_the_area_that_a_title_begins_with_is_no_name_where_the_title_wraps() -> None:
    lines = read_lines("刘海涛 南浦\n区统计局科长\n刘海涛 南平\n市场管理人员名单")
    assert [line.text.string for line in split_entries(lines)] == [
        "刘海涛南浦",
        "区统计局科长",
        "刘海涛",
        "南平",
        "市场管理人员名单",
    ]


def test_joined_rows_of_one_column_keep_their_order() -> None:
    listed = [f"{name} {title}" for name, title in zip(["王琳", "陈敏", "黄博", "赵云", "周敏"], TITLED, strict=True)]
    example = next(example for example in PAGES if example.order == "joined-rows")
    paragraphs = list(example.expected[:4])
    page = "\n\n".join([*paragraphs, " ".join(listed)])
    assert read(page) == [*paragraphs, *(entry.replace(" ", "") for entry in listed)]


TITLED = (
    "清湖市财政局科科长",
    "青屏县教育局副局长",
    "市城建局主任科员",
    "望川区水利局党组成员、副局长",
    "市司法局科员",
)


def test_running_text_with_gaps_is_no_list() -> None:
    example = next(example for example in PAGES if example.order == "joined-rows")
    page = "\n\n".join([*example.expected[:3], "王琳 陈敏 等同志要 认真 落实 名单 所列 任务。"])
    assert read(page)[-1] == "王琳陈敏等同志要认真落实名单所列任务。"
