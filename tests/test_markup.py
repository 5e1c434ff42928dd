"""Marks that reading machines write around a text: the result is that of the text alone, and no mark is lost."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from test_properties import assert_nothing_lost, assert_spans_tell_the_truth, documents
from zzgov_parse import Clause, Paragraph, Responsibility, Table, parse
from zzgov_parse.spans import INVISIBLE_GAP, Text
from zzgov_parse.text.fold import fold
from zzgov_parse.text.marks.markup import blank_markup

NOTICE = """清湖市人民政府关于加强防火工作的通知
清政〔2021〕3号
各区人民政府，市人民政府各部门：
为了做好防火工作，全市投入资金120万元，增长60%，现将有关事项通知如下：
一、加强组织领导
各区要成立防火工作领导小组，每月开会1次。
牵头单位：市应急管理局
责任单位：市财政局、市公安局
二、压实工作责任
（一）细化方案。2021年年底前完成3项任务，覆盖率达到95%以上。
（二）加强督查。市政府督查室每月通报1次。
附件：防火任务清单
清湖市人民政府
2021年9月17日"""
LINES = NOTICE.split("\n")
HEADINGS = {LINES[0], LINES[4], LINES[8]}


def of_headings(heading: str, other: str, *, between: str = "\n") -> str:
    """The notice with something around each heading, and something around each other line."""
    return between.join((heading if line in HEADINGS else other).format(line) for line in LINES)


def with_pages(mark: str) -> str:
    """The notice with a page mark in the midst of a paragraph and between two clauses."""
    lines = list(LINES)
    lines[10:10] = [mark.format(2)]
    lines[5:6] = [lines[5][:7], mark.format(1), lines[5][7:]]
    return "\n".join(lines)


def each(pattern: str, replacement: str) -> str:
    return re.sub(pattern, replacement, NOTICE)


FORMS = {
    "centred blocks": of_headings('<div style="text-align: center;">{}</div>', "{}"),
    "centred": of_headings("<center>{}</center>", "{}"),
    "elements on lines": of_headings("<h2>{}</h2>", "<p>{}</p>"),
    "elements without line ends": of_headings('<h2 id="a">{}</h2>', "<p>{}</p>", between=""),
    "a whole page": "<html><body>\n" + of_headings("<H1>{}</H1>", "<P>{}</P>") + "\n</body></html>",
    "bold and underlined": of_headings("<b>{}</b>", "{}").replace("〔2021〕", "<u>〔2021〕</u>"),
    "entities before paragraphs": of_headings("{}", "&nbsp;&nbsp;&nbsp;&nbsp;{}"),
    "wide entities before paragraphs": of_headings("{}", "&emsp;&#12288;{}"),
    "escaped brackets": NOTICE.replace("（一）", r"\(一\)").replace("（二）", r"\(二\)"),
    "mathematics": each(r"(?<=达到|增长)(\d+)%", r"$\1 \\%$"),
    "spaced mathematics": each(r"120", "$1 2 0$"),
    "mathematics in brackets": each(r"(\d+)%", r"\\( \1\\% \\)"),
    "emphasis": of_headings("*{}*", "{}"),
    "quotations": of_headings("> {}", "> {}", between="\n>\n"),
    "fenced": f"```markdown\n{NOTICE}\n```",
    "pictures": with_pages("![](images/3f{}.jpg)"),
    "pictures with attributes": with_pages('<img src="imgs/img_{}.jpg" alt="Image" width="13%" />'),
    "page numbers in tags": with_pages("<page_number>{}</page_number>"),
    "page breaks": with_pages("{{{}}}------------------------------------------------"),
    "page titles": with_pages("=== Page {} ==="),
    "page titles in brackets": with_pages("[PAGE {}]"),
    "front matter": with_pages("---\nprimary_language: zh\nis_rotation_valid: True\nrotation_correction: {}\nis_table: False\n---"),
    "parts of a page": of_headings("<section_header_level_1>{}</section_header_level_1>", "<text>{}</text>"),
    "grounding": of_headings("<|ref|>title<|/ref|><|det|>[[12, 34, 940, 62]]<|/det|>\n{}", "{}"),
    "a link": NOTICE.replace("附件：防火任务清单", "附件：[防火任务清单](https://www.example.cn/a.doc)"),
}  # fmt: skip


@pytest.mark.parametrize("text", FORMS.values(), ids=FORMS)
def test_the_result_is_that_of_the_text_alone(text: str) -> None:
    assert documents(text) == documents(NOTICE)


def test_the_text_alone_is_read() -> None:
    (document,) = parse(NOTICE).documents
    clauses = [clause.marker for clause in document.walk(Clause)]
    assert (document.title, clauses) == (LINES[0], ["一、", "二、", "（一）", "（二）"])
    assert len(list(document.walk(Responsibility))) == 2


def test_escaped_numbers_are_markers() -> None:
    text = NOTICE.replace("（一）", r"1\. ").replace("（二）", r"2\. ")
    assert documents(text) == documents(NOTICE.replace("（一）", "1. ").replace("（二）", "2. "))


@pytest.mark.parametrize(
    "sentence",
    [
        "投资额<5%的项目，面积>3亩的地块，3*4的方格。",
        "出口额为$100-$200，共$3，比去年多。",
        "研发（R&D）经费；A&B项目。",
        "*注：见下表。",
        "张*平、李*华的申请。",
        "见[2021](15号)和[附件](见下页)。",
        "路径为C:\\清湖。",
        "~3~5度，``左右。",
        "每年$10^{3}$次。",
    ],
)
def test_what_only_looks_like_marks_stays(sentence: str) -> None:
    (paragraph,) = parse(f"　　{sentence}").documents[0].walk(Paragraph)
    assert paragraph.text == fold(sentence)


def test_marks_are_furniture_of_their_places() -> None:
    text = "<p>各区要<b>认真</b>落实。</p>"
    gazette = parse(text)
    assert [(item.text, item.spans[0].of(text)) for item in gazette.furniture] == [
        (mark, mark) for mark in ("<p>", "<b>", "</b>", "</p>")
    ]
    (paragraph,) = gazette.documents[0].walk(Paragraph)
    assert (paragraph.text, paragraph.raw(text)) == ("各区要认真落实。", "各区要认真落实。")


def test_an_entity_between_two_characters_of_a_name_is_white_space() -> None:
    gazette = parse("先进个人（2名）\n王&nbsp;&nbsp;瑞&emsp;市财政局科员\n李&nbsp;敏&emsp;市水利局科员")
    rosters = [block for block in gazette.documents[0].body if block.kind == "roster"]
    assert [person.name for person in rosters[0].persons] == ["王瑞", "李敏"]


@pytest.mark.parametrize(
    "row",
    ["| <p>1</p> | <p>供水管网</p><p>改造</p> |", "<tr><td><p>1</p></td><td><p>供水管网</p><p>改造</p></td></tr>"],
)
def test_blocks_in_the_row_of_a_table_end_no_line(row: str) -> None:
    text = blank_markup(fold(row), [])
    assert "\n" not in text
    assert "".join(text.split()) in ("|1|供水管网改造|", "<tr><td>1</td><td>供水管网改造</td></tr>")


def test_the_rows_of_a_table_in_blocks_are_read() -> None:
    head = "<tr><td><p>序号</p></td><td><p>项目名称</p></td></tr>"
    row = "<tr><td><p>1</p></td><td><p>供水管网</p></td></tr>"
    (table,) = parse(f"<div><table>{head}{row}</table></div>").documents[0].walk(Table)
    assert table.rows == (("序号", "项目名称"), ("1", "供水管网"))


pieces = st.lists(
    st.sampled_from(
        ["<p>", "</p>", "<div class='a'>", "<td>", "&nbsp;", "$", "1", "\\", "\\(", "\\)", " ", "%", "*", "**", ">", "\n", "![",
         "](", ")", "[", "]", "/a", "```", "王瑞", "。", "一、", "（", "）", "{", "}", "<|ref|>", "title", "<|/ref|>"]
    ),
    max_size=40,
).map("".join)  # fmt: skip


@given(pieces)
def test_a_text_keeps_its_length_and_its_ink(text: str) -> None:
    folded = fold(text)
    marks: list[Text] = []
    plain = blank_markup(folded, marks)
    assert len(plain) == len(folded)
    kept = [(a, b) for a, b in zip(folded, plain, strict=True) if a != b]
    assert all(b in {INVISIBLE_GAP, "\xa0", "\u3000", "\n"} for _, b in kept)
    ink = [place for place, character in enumerate(folded) if not character.isspace()]
    gone = [place for mark in marks for span in mark.slices for place in range(*span) if not folded[place].isspace()]
    assert gone == [place for place in ink if plain[place].isspace()]


@given(pieces)
def test_nothing_is_lost_and_spans_tell_the_truth(text: str) -> None:
    assert_nothing_lost(text)
    assert_spans_tell_the_truth(text)


@pytest.mark.parametrize("text", FORMS.values(), ids=FORMS)
def test_nothing_of_a_form_is_lost(text: str) -> None:
    assert_nothing_lost(text)
    assert_spans_tell_the_truth(text)


def test_an_entity_between_latin_words_is_no_character_of_the_text() -> None:
    text = "<a<br>&nbsp;1"
    assert_nothing_lost(text)


def test_entities_of_marks_cut_no_title() -> None:
    gazette = parse("清湖市关于支持&ldquo;R&amp;D&rdquo;发展的通知\n各县人民政府：\n一、认真落实。")
    (document,) = gazette.documents
    assert (document.title, document.main_recipients[0].name) == ("清湖市关于支持R&D发展的通知", "各县人民政府")
    assert [item.text for item in gazette.furniture] == ["&ldquo;", "amp;", "&rdquo；"]


@pytest.mark.parametrize("text", ["支持R&D投入", "AT&T；", "&quote；", "&mdash；"])
def test_what_only_begins_like_an_entity_stays(text: str) -> None:
    marks: list[Text] = []
    assert (blank_markup(text, marks), marks) == (text, [])
