"""What pages carry besides their text: what goes, what stays, and that nothing is lost."""

from __future__ import annotations

import string
from collections.abc import Sequence

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from zzgov_parse.diagnostics import Report
from zzgov_parse.documents.masthead import read_masthead
from zzgov_parse.tables import furniture
from zzgov_parse.text.fold import fold
from zzgov_parse.text.lines import Line, read_lines
from zzgov_parse.text.pages.furniture import Pages, take_furniture

NAME = "清湖市人民政府公报"
HEAD = f"{NAME}　2021年第6期"
#: Body text of two pages and a bit: 22 lines of 28 characters make a page.
BODY = "坚持以人民为中心的发展思想，着力补齐短板，健全长效机制，提升治理水平，推动高质量发展，完善服务网络。"


def page(number: int, lines: int = 12) -> list[str]:
    """Lines of running text that the margin cuts, so that no page ends with its sentence."""
    text = BODY * (lines + number)
    return [text[i * 28 + number : (i + 1) * 28 + number] for i in range(lines)]


def take(text: str) -> Pages:
    return take_furniture(read_lines(fold(text)), Report())


def strings(lines: Sequence[Line]) -> list[str]:
    return [line.text.string for line in lines]


def taken(pages: Pages) -> list[tuple[str, str]]:
    return [(item.kind, item.text) for item in pages.furniture]


def stays(text: str) -> None:
    """Nothing of a text is furniture."""
    pages = take(text)
    assert (taken(pages), pages.masthead, pages.contents) == ([], [], [])
    assert strings(pages.body) == strings(read_lines(fold(text)))


# Running heads and page numbers.


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        (f"{HEAD}\n%d", [("running_head", HEAD), ("page_number", "%d")]),
        (f"%d{HEAD}", [("page_number", "%d"), ("running_head", HEAD)]),
        (f"— %d —\n{HEAD}", [("page_number", "—%d—"), ("running_head", HEAD)]),
        (f"{HEAD}　　%d", [("running_head", HEAD), ("page_number", "%d")]),
        (f"市政府文件　{HEAD}\n· %d ·", [("running_head", f"市政府文件{HEAD}"), ("page_number", "·%d·")]),
        (
            f"2021年第6期　{NAME}\n第 %d 页 共 9 页",
            [("running_head", f"2021年第6期{NAME}"), ("page_number", "第%d页共9页")],
        ),
        (f"## **{HEAD}**\n%d", [("running_head", f"##**{HEAD}**"), ("page_number", "%d")]),
        (
            f"{NAME}\n\n2021年第6期\n- %d -",
            [("running_head", NAME), ("running_head", "2021年第6期"), ("page_number", "-%d-")],
        ),
    ],
)
def test_the_head_and_the_number_of_a_page_go(printed: str, expected: list[tuple[str, str]]) -> None:
    text = "\n".join([NAME, "2021年第6期", *(f"{chr(10).join(page(n))}\n{printed % n}" for n in (2, 3, 4))])
    pages = take(text)
    assert strings(pages.body) == [line for n in (2, 3, 4) for line in page(n)]
    assert taken(pages) == [
        (kind, "".join(fold(string % n if "%" in string else string).split()))
        for n in (2, 3, 4)
        for kind, string in expected
    ]


def test_the_issue_of_a_head_goes_where_it_was_read_apart_from_its_name() -> None:
    """An extractor that reads blocks prints the right end of a head behind the left column."""
    text = f"{NAME}\n2021年第6期（总第90期）\n\f{HEAD}\n第一条 为了\n\f{NAME}\n规范管理，\n2021年第6期\n制定本办法。"
    pages = take(text)
    assert strings(pages.body) == ["第一条为了", "规范管理，", "制定本办法。"]
    assert taken(pages)[-1] == ("running_head", "2021年第6期")


def test_an_issue_that_no_head_has_stays() -> None:
    text = f"{NAME}\n2021年第6期（总第90期）\n\f{HEAD}\n第一条 为了\n\f{NAME}\n规范管理，\n2021年第7期\n制定本办法。"
    assert strings(take(text).body) == ["第一条为了", "规范管理，", "2021年第7期", "制定本办法。"]


def test_bare_numbers_between_form_feeds_are_page_numbers() -> None:
    body = [page(number) for number in range(1, 5)]
    text = "\f".join("\n".join([*lines, str(number)]) for number, lines in enumerate(body, 7))
    assert strings(take(text).body) == [line for lines in body for line in lines]


def test_bare_numbers_that_cut_sentences_a_page_apart_are_page_numbers() -> None:
    body = [page(number, 20) for number in range(1, 6)]
    text = "\n".join("\n".join([*lines, str(number)]) for number, lines in enumerate(body, 1))
    pages = take(text)
    assert strings(pages.body) == [line for lines in body for line in lines]
    assert [item.text for item in pages.furniture] == ["1", "2", "3", "4", "5"]


def test_a_number_that_came_out_between_two_columns_is_a_page_number() -> None:
    pages = [f"{HEAD}\n" + "\n".join(page(n)) + f"\n{n}" for n in (2, 3)]
    stray = page(5)
    stray[6:6] = ["4"]
    text = "\f".join([*pages, HEAD + "\n" + "\n".join(stray), f"{HEAD}\n" + "\n".join(page(6)) + "\n5"])
    assert [item.text for item in take(text).furniture if item.kind == "page_number"] == ["2", "3", "4", "5"]


def test_numbers_glued_to_the_text_below_a_head_are_cut() -> None:
    text = "\n".join(
        f"{HEAD}\n{number}为做好工作，现就第{number}项通知如下，请遵照执行。\n{BODY}" for number in range(7, 12)
    )
    pages = take(text)
    assert [line for line in strings(pages.body) if line[0].isdigit()] == []
    assert [item.text for item in pages.furniture if item.kind == "page_number"] == ["7", "8", "9", "10", "11"]


def test_markers_below_a_head_are_no_page_numbers() -> None:
    text = "\n".join(f"{HEAD}\n{number}.加强组织领导，落实工作责任。\n{BODY}" for number in range(3, 9))
    assert [line[:2] for line in strings(take(text).body) if line[0].isdigit()] == ["3.", "4.", "5.", "6.", "7.", "8."]


def test_numbers_between_dashes_glued_to_text_are_cut() -> None:
    text = "\n".join(f"{BODY}—{number}—为做好工作，现通知如下。".replace("。—", "。\n—") for number in range(3, 7))
    assert [item.text for item in take(text).furniture] == ["—3—", "—4—", "—5—", "—6—"]


def test_a_head_glued_to_the_end_of_a_line_is_cut() -> None:
    lines = [f"{BODY[:20]}{HEAD}", *page(2), f"{BODY[:17]}{HEAD}", *page(3), HEAD, *page(4)]
    pages = take("\n".join(lines))
    assert [text for kind, text in taken(pages) if kind == "running_head"] == ["清湖市人民政府公报2021年第6期"] * 2
    assert (BODY[:20] in strings(pages.body), BODY[:17] in strings(pages.body)) == (True, True)
    assert strings(pages.masthead) == ["清湖市人民政府公报2021年第6期"]


def test_a_line_at_every_seam_is_a_running_head() -> None:
    text = "\f".join(f"青屏县绿化工作手册\n{chr(10).join(page(number))}\n— {number} —" for number in range(1, 6))
    assert [text for kind, text in taken(take(text)) if kind == "running_head"] == ["青屏县绿化工作手册"] * 5


@pytest.mark.parametrize("head", ["公报 · 市政府文件 · %d", f"%d　{NAME}", f"%d | 市政府文件 | {NAME}"])
def test_heads_with_a_page_number_and_no_issue_go(head: str) -> None:
    text = "\n".join(f"{chr(10).join(page(number))}\n{head % number}" for number in (2, 3, 4, 5))
    pages = take(text)
    assert strings(pages.body) == [line for number in (2, 3, 4, 5) for line in page(number)]
    assert {item.text.strip("·|") for item in pages.furniture if item.kind == "page_number"} == {"2", "3", "4", "5"}


def test_the_title_of_a_document_above_each_of_its_pages_stays_once() -> None:
    title = "清湖市人民政府关于加强绿化工作的实施意见"
    text = "\f".join(f"{title}\n{chr(10).join(page(number))}\n— {number} —" for number in range(2, 6))
    assert strings(take(text).body) == [title, *(line for number in range(2, 6) for line in page(number))]


@pytest.mark.parametrize(
    "repeated",
    ["附件", "附件1", "2021年9月17日", "（此件公开发布）", "清湖市人民政府", "一、工作目标", "特此通知", "任命："],
)
def test_what_documents_begin_and_end_with_is_no_running_head(repeated: str) -> None:
    text = "\f".join(f"{repeated}\n{chr(10).join(page(number))}\n— {number} —" for number in range(1, 6))
    assert {kind for kind, _ in taken(take(text))} == {"page_number"}


@pytest.mark.parametrize(
    "text",
    [
        "1\n王瑞\n市财政局\n2\n李明\n市水利局\n3\n张丽\n市教育局",
        "一、工作任务\n1.\n加强领导。\n2.\n落实责任。\n3.\n严格考核。",
        "年份\n2019\n2020\n2021\n产量\n3521\n3600\n3711",
        "清湖市2020年国民经济和社会发展统计公报\n2021年3月1日\n2020年，全市经济稳定恢复。",
        "会议纪要\n第12期\n2021年9月1日，市政府召开会议。",
        "刊登在清湖市人民政府公报2021年第6期上的文件，与正式文件有同等效力。",
        "各单位：\n《清湖市人民政府公报》2021年第6期已出版。",
        "用户平均等待时间压减至\n5\n小时以内。",
        "比例为\n3/12\n的，不得申报。",
        "……\n（略）\n……",
        "——坚持绿色发展。\n——坚持共享发展。",
    ],
)
def test_numbers_and_names_in_text_stay(text: str) -> None:
    stays(text)


def test_the_rows_of_a_table_printed_cell_by_cell_keep_their_numbers() -> None:
    rows = [
        f"{n}\n清湖市第{n}中学教学综合楼建设项目\n新建教学楼面积{n}000平方米，配套建设运动场地和停车设施\n市教育局、市发展改革委\n2022年12月"
        for n in range(1, 40)
    ]
    stays("序号\n项目名称\n建设内容\n责任单位\n完成时限\n" + "\n".join(rows))


def test_a_number_alone_in_mid_sentence_is_kept_and_doubted() -> None:
    report = Report()
    lines = read_lines(fold("以改革创新为动力，立足本地实际，着力推动社区治理\n3\n能力提升，不断提高公共服务水平。"))
    pages = take_furniture(lines, report)
    assert (len(pages.body), [diagnostic.code for diagnostic in report.diagnostics]) == (3, ["reading-order"])


def test_seams_count_as_pages_where_there_are_no_form_feeds() -> None:
    text = "\n".join([NAME, "2021年第6期", *page(1), "2", HEAD, *page(2), "3", HEAD, *page(3)])
    assert [line.page for line in take(text).body] == [0] * 12 + [1] * 12 + [2] * 12


# Headings of parts, rules, table heads.


def test_a_heading_of_a_part_above_a_title_goes() -> None:
    pages = take("市政府文件\n清湖市人民政府\n关于加强绿化工作的通知\n清政〔2021〕5号　2021年6月2日\n各区县人民政府：")
    assert taken(pages) == [("section_label", "市政府文件")]


def test_headings_of_parts_that_are_running_heads_go() -> None:
    seams = ["2\n市政府文件", f"3\n{HEAD}", "4\n市政府文件", f"5\n{HEAD}", "6\n市政府办公厅文件"]
    pages = take(
        "\n".join([NAME, "2021年第6期", *(f"{chr(10).join(page(n))}\n{seam}" for n, seam in enumerate(seams))])
    )
    assert [text for kind, text in taken(pages) if kind == "section_label"] == [
        "市政府文件",
        "市政府文件",
        "市政府办公厅文件",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "要认真学习贯彻\n市政府文件\n精神，切实抓好落实。",
        "清湖市人民政府文件\n清政〔2021〕5号\n清湖市人民政府关于加强绿化工作的通知",
        "人事任免\n经研究决定，任命：\n王瑞为市财政局局长。",
        "有关单位要对照省政府文件、\n市政府文件\n关于绿化工作的要求逐项落实。",
    ],
)
def test_words_of_a_sentence_and_the_mark_of_an_authority_are_no_headings_of_parts(text: str) -> None:
    stays(text)


@pytest.mark.parametrize("rule", ["━━━━━━━━", "────★────", "————————", "__________", "***", "---"])
def test_rules_go(rule: str) -> None:
    pages = take(f"清湖市人民政府文件\n清政〔2021〕5号\n{rule}\n清湖市人民政府关于加强绿化工作的通知")
    assert [kind for kind, _ in taken(pages)] == ["rule"]


@pytest.mark.parametrize(
    "head", ["姓名　　单位及职务", "姓名\t单位及职务\t姓名\t单位及职务", "|姓名|工作单位及职务|", "姓名\n单位及职务"]
)
def test_the_head_of_a_name_list_goes(head: str) -> None:
    pages = take(f"一、先进个人（2名）\n{head}\n王瑞　市财政局科员\n李明　市水利局科员")
    assert ({kind for kind, _ in taken(pages)}, len(pages.body)) == ({"other"}, 3)


def test_the_head_of_a_table_with_a_column_for_each_value_stays() -> None:
    stays("序号\t姓名\t单位\t职务\n1\t王瑞\t市财政局\t科员")


# The cover and the colophon.


@pytest.mark.parametrize(
    ("cover", "expected"),
    [
        (f"{NAME}\n2021年第6期（总第99期）", (NAME, 2021, 6, 99)),
        (f"# {NAME}\n**2021年第6期（总第99期）**", (NAME, 2021, 6, 99)),
        (f"{NAME}\nQINGHU SHI RENMIN ZHENGFU GONGBAO\n2021·6\n（总第99期）", (NAME, 2021, 6, 99)),
        (f"{NAME}\n二〇二一年第十二期", (NAME, 2021, 12, None)),
        ("澜山政报\n第6期（总第99期）", ("澜山政报", None, 6, 99)),
    ],
)
def test_a_cover_becomes_a_masthead(cover: str, expected: tuple[str, int | None, int | None, int | None]) -> None:
    text = f"{cover}\n市政府文件\n清湖市人民政府\n关于加强绿化工作的通知\n清政〔2021〕5号"
    pages = take(text)
    masthead = read_masthead(pages.masthead)
    assert masthead is not None
    assert (masthead.name, masthead.year, masthead.issue, masthead.total_issue) == expected
    assert strings(pages.body) == ["清湖市人民政府", "关于加强绿化工作的通知", "清政〔2021〕5号"]


def test_what_else_stands_on_a_cover_is_no_document() -> None:
    pages = take(f"{NAME}\n2021年第6期\n（月刊）\n2021年6月30日出版\f清湖市人民政府\n关于加强绿化工作的通知")
    assert taken(pages) == [("other", "（月刊）"), ("other", "2021年6月30日出版")]
    assert strings(pages.body) == ["清湖市人民政府", "关于加强绿化工作的通知"]


def test_without_a_cover_the_first_head_is_the_masthead() -> None:
    pages = take("\n".join([HEAD, *page(1), HEAD, *page(2)]))
    masthead = read_masthead(pages.masthead)
    assert masthead is not None
    assert (masthead.name, masthead.year, masthead.issue) == (NAME, 2021, 6)


COLOPHON = "主管：清湖市人民政府\n主办：清湖市人民政府办公厅\n编辑出版：公报编辑部\n地址：中心大道1号\n邮政编码：416783\n电话：64299317\n准印证号：〔2021〕768号"


@pytest.mark.parametrize(
    "colophon",
    [
        COLOPHON,
        COLOPHON.replace("\n", ""),
        COLOPHON.replace("\n", "\n\n"),
        f"18{COLOPHON}",
        COLOPHON.replace("：", "　"),
    ],
)
def test_a_colophon_goes(colophon: str) -> None:
    pages = take(f"免去：\n王瑞同志的市财政局局长职务。\n{colophon}")
    assert strings(pages.body) == ["免去：", "王瑞同志的市财政局局长职务。"]
    assert {kind for kind, _ in taken(pages)} <= {"colophon", "page_number"}


def test_a_colophon_glued_to_the_last_line_is_cut() -> None:
    assert strings(take(f"王瑞同志的市财政局局长职务。{COLOPHON}").body) == ["王瑞同志的市财政局局长职务。"]


@pytest.mark.parametrize(
    "text",
    [
        "主办：市体育局\n承办：青屏县人民政府\n地址：中心大道1号\n电话：64299317",
        "联系人：王瑞\n电话：64299317\n地址：中心大道1号\n邮编：416783",
        "主管部门：市教育局\n责任单位：市财政局",
    ],
)
def test_what_a_notice_says_of_an_event_is_no_colophon(text: str) -> None:
    stays(text)


# Web pages.


def test_what_a_web_page_says_of_a_document_goes_but_for_what_its_header_needs() -> None:
    pages = take(
        "索引号：0069/2025-00180\n分类：科技\n发布机构：清湖市人民政府\n成文日期：2025-06-30\n标题：关于加强绿化的通知\n"
        "文号：清政〔2025〕16号\n发布日期：2025-07-09\n【字体：大 中 小】\n打印本页\n正文\n清湖市人民政府关于加强绿化的通知"
    )
    assert strings(pages.body) == [
        "发布机构：清湖市人民政府",
        "成文日期：2025-06-30",
        "标题：关于加强绿化的通知",
        "文号：清政〔2025〕16号",
        "清湖市人民政府关于加强绿化的通知",
    ]
    assert {kind for kind, _ in taken(pages)} == {"navigation"}


def test_a_line_with_values_for_the_header_is_cut_before_them() -> None:
    pages = take("索引号：0069/2025-00180　发文字号：清政〔2025〕16号\n来源：市政府办公厅")
    assert strings(pages.body) == ["发文字号：清政〔2025〕16号"]


def test_front_matter_goes() -> None:
    pages = take('---\ntitle: "清湖市绿化条例"\nstatus: "现行有效"\n---\n# 清湖市绿化条例\n第一条　为了')
    assert strings(pages.body) == ["#清湖市绿化条例", "第一条为了"]


@pytest.mark.parametrize(
    "text",
    [
        "表1　主要指标\n2020年\n3500万元\n来源：市统计局\n注：含预算外资金",
        "第三条　档案的来源：\n（一）接收；\n（二）征集。",
        "（此件公开发布）",
        "有效期：3年\n本办法自印发之日起施行。",
    ],
)
def test_lines_with_a_colon_stay(text: str) -> None:
    stays(text)


# What is always true.

WORDS = st.sampled_from(
    [
        *(text for row in furniture.ROWS for text in (*row.examples, *row.not_examples)),
        *page(1, 6),
        "目录",
        "清湖市人民政府关于加强绿化工作的通知（清政〔2021〕5号）……（3）",
        "清湖市人民政府",
        "关于加强绿化工作的通知",
        "王　瑞\t市财政局科员",
        "一、先进个人（2名）",
    ]
)
TEXTS = st.lists(st.tuples(WORDS, st.sampled_from(["\n", "\n\n", "\f", "", "　"])), max_size=60).map(
    lambda parts: "".join(word + end for word, end in parts)
)


@given(TEXTS | st.text())
def test_nothing_is_lost_and_nothing_is_doubled(text: str) -> None:
    folded = fold(text)
    lines = read_lines(folded)
    pages = take_furniture(lines, Report())
    spans = [line.text.spans for line in (*pages.body, *pages.masthead, *pages.contents)]
    places = [i for group in (*spans, *(item.spans for item in pages.furniture)) for a, b in group for i in range(a, b)]
    inked = [i for i in places if not folded[i].isspace()]
    assert sorted(inked) == [i for line in lines for i in range(line.start, line.end) if not folded[i].isspace()]


@given(TEXTS)
def test_the_lines_of_the_body_are_in_their_order(text: str) -> None:
    starts = [line.text.start for line in take(text).body]
    assert starts == sorted(starts)


def test_the_first_characters_are_those_of_the_rows() -> None:
    """A line that begins with none of them is not tried: the set has to follow the patterns."""
    letters = {c for row in furniture.ROWS for c in row.pattern} | set(string.printable) | furniture.FIRST
    rows = [regex.compile(row.pattern) for row in furniture.ROWS if furniture.NAME not in row.pattern]
    first = {c for c in letters for row in rows if row.fullmatch(c, partial=True)}
    assert first - {" "} == set(furniture.FIRST)
