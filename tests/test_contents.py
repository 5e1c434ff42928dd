"""Contents pages: where they begin and end, and what their entries are."""

from __future__ import annotations

import pytest

from zzgov_parse import Paragraph, parse
from zzgov_parse.diagnostics import Report
from zzgov_parse.documents.contents import read_contents
from zzgov_parse.model.gazette import ContentsEntry
from zzgov_parse.text.fold import fold
from zzgov_parse.text.lines import read_lines
from zzgov_parse.text.pages.furniture import Pages, take_furniture

Row = tuple[str | None, str, str | None, int | None]

GREEN = "清湖市人民政府关于印发清湖市城市绿化办法的通知"
AWARD = "清湖市人民政府关于数字档案活动先进单位和先进个人的通报"
PLAN = "清湖市人民政府办公厅关于支持公共交通高质量发展的实施意见"
POSTS = "清湖市人民政府任免人员"
ENTRIES: list[Row] = [
    ("市政府文件", GREEN, "清政规〔2021〕3号", 3),
    ("市政府文件", AWARD, "清政文〔2021〕69号", 4),
    ("市政府办公厅文件", PLAN, "清政办〔2021〕72号", 7),
    ("人事任免", POSTS, None, 11),
]
BODY = "清湖市人民政府\n关于印发清湖市城市绿化办法的通知\n清政规〔2021〕3号　2021年6月2日\n各区县人民政府：\n现将办法印发给你们。"
HEAD = "清湖市人民政府公报　2021年第6期"
COVER = "清湖市人民政府公报\n2021年第6期（总第99期）\n"


def pages_of(text: str) -> Pages:
    return take_furniture(read_lines(fold(text)), Report())


def row(entry: ContentsEntry) -> Row:
    number = entry.document_number
    return entry.section, entry.title, number.text if number else None, entry.page


def read(text: str) -> list[Row]:
    return [row(entry) for entry in read_contents(pages_of(text).contents, Report())]


ONE_LINE_EACH = f"""目　录
市政府文件
{GREEN}（清政规〔2021〕3号）…………………（3）
{AWARD}（清政文〔2021〕69号）……………（4）
市政府办公厅文件
{PLAN}（清政办〔2021〕72号）……………………（7）
人事任免
{POSTS}……………………………………………（11）
"""
WRAPPED_AFTER_THE_PAGE = f"""目 录
市政府文件
{GREEN}（清政规……………（3）
〔2021〕3号）
{AWARD[:20]}……………（4）
{AWARD[20:]}（清政文〔2021〕69号）
市政府办公厅文件
{PLAN}（清政办〔2021〕72……………（7）
号）
人事任免
{POSTS}………………（11）
"""
PAGES_ALONE = f"""目录
市政府文件
{GREEN}（清政规〔2021〕3号）
…………………（3）
{AWARD}（清政文
…………………（4）
〔2021〕69号）
市政府办公厅文件
{PLAN}（清政办〔2021〕72号）
7
人事任免
{POSTS}
11
"""
DOTS = f"""目　录
市政府文件
{GREEN}（清政规〔2021〕3号）.......................... 3
{AWARD}（清政文〔2021〕69号） ············ 4
市政府办公厅文件
{PLAN}（清政办〔2021〕72号） ----------- 7
人事任免
{POSTS} ................................ 11
"""
WITHOUT_LEADERS = f"""目　录
市政府文件
{GREEN}（清政规〔2021〕3号）3
{AWARD}（清政文〔2021〕69号）　4
市政府办公厅文件
{PLAN}（清政办〔2021〕72号）/7
人事任免
{POSTS}　　11
"""
MARKDOWN = f"""## **目 录**

|市政府文件||
|---|---|
|{GREEN}（清政规〔2021〕3号）……|……（3）|
|{AWARD}（清政文<br>〔2021〕69号）<br>……|……（4）|
|市政府办公厅文件||
|{PLAN}（清政办<br>……|……（7）|
|〔2021〕72号）||
|人事任免||

|{POSTS}……（11）|
|---|
"""
IN_PARAGRAPHS = f"""## 目 录

市政府文件

{GREEN}（清政规〔2021〕3号）……（3）{AWARD}（清政文……（4）〔2021〕69号）

市政府办公厅文件 {PLAN}（清政办〔2021〕72号）7 人事任免 {POSTS} ……… 11
"""
A_DOT_A_LINE = (
    ONE_LINE_EACH.replace("…", "\n…")
    .replace("（3）", "\n3")
    .replace("（4）", "\n4")
    .replace("（7）", "\n7")
    .replace("（11）", "\n11")
)
LAYOUTS = {
    "one line each": ONE_LINE_EACH,
    "wrapped after the page number": WRAPPED_AFTER_THE_PAGE,
    "page numbers on lines of their own": PAGES_ALONE,
    "dots and dashes": DOTS,
    "without leaders": WITHOUT_LEADERS,
    "tables of Markdown": MARKDOWN,
    "several entries in a paragraph": IN_PARAGRAPHS,
    "each dot on a line of its own": A_DOT_A_LINE,
    "the heading on two lines": ONE_LINE_EACH.replace("目　录", "目\n录"),
}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("seam", ["", "· 2 ·\n", f"2\n{HEAD}\n", f"\f{HEAD}\n", "\f"])
def test_every_layout_of_a_contents_page_gives_the_same_entries(layout: str, seam: str) -> None:
    pages = pages_of(COVER + LAYOUTS[layout] + seam + BODY)
    assert [row(entry) for entry in read_contents(pages.contents, Report())] == ENTRIES
    assert pages.body[0].text.string == "清湖市人民政府"


def test_a_contents_page_may_go_on_after_a_running_head() -> None:
    lines = ONE_LINE_EACH.splitlines()
    text = "\n".join([HEAD, *lines[:4], "· 2 ·", f"\f{HEAD}", *lines[4:], f"· 3 ·\f{HEAD}", BODY])
    pages = pages_of(text)
    assert [row(entry) for entry in read_contents(pages.contents, Report())] == ENTRIES
    assert [item.text for item in pages.furniture if item.kind == "page_number"] == ["·2·", "·3·"]


def test_a_contents_page_without_a_heading_is_known_by_its_leaders() -> None:
    assert read(ONE_LINE_EACH.partition("\n")[2] + BODY) == ENTRIES


def test_a_scan_may_lose_page_numbers() -> None:
    text = f"目\n市政府文件\n{GREEN}（清政规[2021]3号)\n{AWARD}（清政文\n(2021〕69号)\n人事任免\n{POSTS}·\n18\n\f{BODY}"
    assert read(text) == [
        ("市政府文件", GREEN, "清政规〔2021〕3号", None),
        ("市政府文件", AWARD, "清政文〔2021〕69号", None),
        ("人事任免", POSTS, None, 18),
    ]


def test_the_contents_of_a_plan_are_contents() -> None:
    text = "清湖市绿化规划\n目录\n一、总体要求.........1\n（一）指导思想........1\n（二）基本原则........2\n二、重点任务.........12\n\n一、总体要求\n（一）指导思想\n以人民为中心。"
    assert read(text) == [
        (None, "一、总体要求", None, 1),
        (None, "（一）指导思想", None, 1),
        (None, "（二）基本原则", None, 2),
        (None, "二、重点任务", None, 12),
    ]


def test_the_chapters_above_a_law_are_contents_because_they_come_again() -> None:
    text = "清湖市绿化条例\n目　录\n第一章　总则\n第二章　规划\n第三章　附则\n第一章　总则\n第一条　为了加强绿化。\n第二章　规划\n第二条　规划公开。\n第三章　附则\n第三条　本条例自公布之日起施行。"
    pages = pages_of(text)
    assert [entry.title for entry in read_contents(pages.contents, Report())] == [
        "第一章总则",
        "第二章规划",
        "第三章附则",
    ]
    assert [line.text.string for line in pages.body][:2] == ["清湖市绿化条例", "第一章总则"]


@pytest.mark.parametrize(
    "text",
    [
        "清湖市权责清单\n目录\n本目录所列事项，由市政府公布。\n第一条　为了规范管理。",
        "附件\n目录\n1.\n绿化养护\n2.\n道路保洁",
        "他说……\n（略）\n……\n以下从略。",
        "第一章　总则\n第一条　为了加强绿化。\n第二章　规划",
    ],
)
def test_what_only_looks_like_contents_stays(text: str) -> None:
    assert pages_of(text).contents == []


def test_an_entry_whose_number_was_cut_off_is_doubted() -> None:
    report = Report()
    entries = read_contents(read_lines(f"目录\n{GREEN}（清政规\n人事任免\n{POSTS}……11"), report)
    assert [entry.title for entry in entries] == [f"{GREEN}（清政规", POSTS]
    assert [diagnostic.code for diagnostic in report.diagnostics] == ["unclosed-bracket"]


def test_the_spans_of_an_entry_are_its_words_and_its_page() -> None:
    text = fold(WRAPPED_AFTER_THE_PAGE)
    entry = read_contents(read_lines(text), Report())[0]
    assert "".join(entry.raw(text).split()) == f"{GREEN}（清政规〔2021〕3号）3"


def test_no_lines_have_no_entries() -> None:
    assert read_contents([], Report()) == ()


ISSUE = (
    "望川县人民政府公报\nWANGCHUAN XIAN RENMIN ZHENGFU GONGBAO\n2023年 第二期（总第18期） 2023年6月30日出版\n主办：望川县人民政府办公室\n目    录\n"
    "县政府文件\n望川县人民政府关于印发《望川县城镇化实施方案》的通知\n　　望政发〔2023〕5号 …………………………………… 1\n"
    "县政府办公室文件\n望川县人民政府办公室关于加强防汛工作的通知\n　　望政办发〔2023〕12号 ………………………………… 4\n"
    "- 1 -\n县政府文件\n望川县人民政府\n关于印发《望川县城镇化实施方案》的通知\n望政发〔2023〕5号\n各乡镇人民政府，县直各部门：\n"
    "《望川县城镇化实施方案》已经县政府同意，现印发给你们，请遵照执\n望川县人民政府公报 2023年第2期\n- 2 -\n行。\n望川县人民政府\n2023年4月1日\n"
    "县政府办公室文件\n望川县人民政府办公室\n关于加强防汛工作的通知\n望政办发〔2023〕12号\n各乡镇人民政府：\n加强值守。\n2023年5月10日\n"
    "《望川县人民政府公报》编辑部\n地址：望川县人民路1号\n准印证号：WC-2023-01"
)


def test_the_number_of_an_entry_may_stand_below_its_title_with_the_page() -> None:
    entries = [(one.section, one.title, one.document_number, one.page) for one in parse(ISSUE).contents]
    assert [(section, title, number.text if number else None, page) for section, title, number, page in entries] == [
        ("县政府文件", "望川县人民政府关于印发《望川县城镇化实施方案》的通知", "望政发〔2023〕5号", 1),
        ("县政府办公室文件", "望川县人民政府办公室关于加强防汛工作的通知", "望政办发〔2023〕12号", 4),
    ]


def test_a_contents_page_ends_with_its_page_number() -> None:
    first, second = parse(ISSUE).documents
    assert first.title == "望川县人民政府关于印发《望川县城镇化实施方案》的通知"
    assert [one.text for one in first.walk(Paragraph)] == [
        "《望川县城镇化实施方案》已经县政府同意，现印发给你们，请遵照执行。"
    ]
    assert second.title == "望川县人民政府办公室关于加强防汛工作的通知"


def test_the_masthead_may_name_the_day_of_the_issue() -> None:
    masthead = parse(ISSUE).masthead
    assert masthead is not None
    assert (masthead.name, masthead.year, masthead.issue, masthead.total_issue) == ("望川县人民政府公报", 2023, 2, 18)
    assert "编辑部" not in "".join(paragraph.text for paragraph in parse(ISSUE).walk(Paragraph))


def test_chapters_that_come_again_below_the_last_are_contents_without_a_heading() -> None:
    chapters = "第一章 总则\n第二章 规划\n第三章 附则\n"
    law = "第一章 总则\n第一条 为了加强管理，制定本条例。\n第二章 规划\n第二条 规划应当公开。\n"
    assert [
        entry.title for entry in read_contents(pages_of(f"清湖市绿化条例\n{chapters}{law}").contents, Report())
    ] == [
        "第一章总则",
        "第二章规划",
        "第三章附则",
    ]
    short = "第一章 总则\n第二章 规划\n"  # two chapters without articles
    assert pages_of(f"清湖市绿化条例\n{short}{law}").contents == []
    assert pages_of(f"清湖市绿化条例\n第一章 总则\n本章不分条。\n第二章 规划\n第三章 附则\n{law}").contents == []
