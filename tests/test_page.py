"""The page of a text: whole, harmless, with every character of the text, and with links that lead somewhere."""

from __future__ import annotations

import string
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fixture_examples import FIXTURES
from strategies import Sheet, sheets
from test_outline import EVERYTHING
from zzgov_parse import CODES, Clause, Diagnostic, Document, Gazette, Paragraph, Person, Severity, Span, Unit, parse
from zzgov_parse.export import to_html
from zzgov_parse.export.messages import WORDINGS, wording

ISSUES = sorted((FIXTURES / "gazettes").glob("*.txt"))
HOSTILE = """<script>alert(1)</script>关于"><img src=x onerror=alert(1)>的通知
清政〔2023〕8号
各区</a></span></div><style>*{display:none}</style>人民政府：
一、&lt;<b onclick="x">加强</b>'巡查'
坚持\x00问题\u202e导向\ufeff</section>。
先进个人（2名）
王<i>瑞 市财政局科员
李&amp;敏 市"水利"局科员
"""
#: Whatever a page holds; anything else came from the text.
TAGS = {
    "a", "article", "b", "body", "br", "dd", "details", "div", "dl", "dt", "footer", "h1", "h2", "h3", "h4", "head", "header",
    "html", "i", "li", "main", "mark", "meta", "nav", "ol", "p", "section", "span", "style", "summary", "table", "td", "th",
    "thead", "title", "tr", "ul",
}  # fmt: skip
ATTRIBUTES = {
    "aria-label", "charset", "class", "content", "href", "http-equiv", "id", "lang", "name", "style", "tabindex", "title",
}  # fmt: skip
VOID = {"br", "meta"}


class Page(HTMLParser):
    """What a browser finds in a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.ids: list[str] = []
        self.targets: set[str] = set()
        self.lines: list[str] = []
        self.words = ""
        self._open: list[tuple[str, str, str | None]] = []
        self.feed(html)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.tags.add(tag)
        self.attributes |= set(found)
        if identity := found.get("id"):
            self.ids.append(identity)
        if target := found.get("href"):
            assert target.startswith("#")
            self.targets.add(target[1:])
        if found.get("class") == "t":
            self.lines.append("")
        if tag not in VOID:
            self._open.append((tag, found.get("class") or "", found.get("title")))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        classes = [look for _, look, _ in self._open]
        if "t" not in classes:
            self.words += data
        elif not any(look.startswith("note") for look in classes):
            code = self._open[-1][2] if classes[-1] == "c" else None
            self.lines[-1] += chr(int(code.removeprefix("U+"), base=16)) if code else data


def page_of(text: str) -> Page:
    return Page(to_html(parse(text), text, "notice.txt"))


def assert_sound(page: Page) -> None:
    assert page.tags <= TAGS
    assert page.attributes <= ATTRIBUTES
    assert len(page.ids) == len(set(page.ids))
    assert page.targets - set(page.ids) == set()


@pytest.mark.parametrize("path", ISSUES, ids=lambda path: path.stem)
def test_the_page_of_an_issue(path: Path) -> None:
    text = path.read_bytes().decode()
    gazette = parse(text)
    page = page_of(text)
    assert_sound(page)
    assert page.lines == text.split("\n")
    for node in (*gazette.walk(Paragraph), *gazette.walk(Person), *gazette.walk(Unit), *gazette.walk(Document)):
        value = node.title if isinstance(node, Document) else node.text if isinstance(node, Paragraph) else node.name
        assert value is None or value in page.words
    for item in gazette.diagnostics:
        assert wording(item).sentence in page.words


@given(sheets())
def test_every_link_leads_somewhere(sheet: Sheet) -> None:
    page = page_of(sheet.text)
    assert_sound(page)
    assert page.lines == sheet.text.split("\n")


@given(st.text())
def test_every_character_of_any_text_is_shown_as_it_is(text: str) -> None:
    page = page_of(text)
    assert_sound(page)
    assert page.lines == [line.removesuffix("\r") for line in text.split("\n")]


@given(st.text(st.sampled_from("<>&\"'一、（）甲。\n\x00\u202e\ud800/=!-sciptmg ")))
def test_nothing_of_a_text_is_taken_for_html(text: str) -> None:
    page = Page(to_html(parse(text), text, text))
    assert_sound(page)
    to_html(parse(text), text, text).encode()


def test_a_hostile_text_is_harmless() -> None:
    page = page_of(HOSTILE)
    assert_sound(page)
    assert page.lines == HOSTILE.split("\n")
    assert "script" not in page.tags


def test_every_hostile_value_is_escaped() -> None:
    """Each string of the result, wherever it is shown."""
    hostile = "<img src=x onerror=alert(1)>\"'&amp;"
    json = EVERYTHING.model_dump_json()
    for value in (
        "沈渔",
        "市水务局",
        "名单",
        "局长",
        "节水",
        "秘密★1年",
        "特急",
        "000001",
        "清湖市人民政府",
        "用水量",
        "女",
    ):
        json = json.replace(value, hostile.replace('"', '\\"'))
    page = Page(to_html(Gazette.model_validate_json(json), "", hostile))
    assert_sound(page)
    assert "img" not in page.tags
    assert hostile in page.words


def test_everything_is_shown() -> None:
    page = Page(to_html(EVERYTHING, "", "notice.txt"))
    assert_sound(page)
    for value in (
        "清湖市人民政府公报 2023年第3期", "关于节水的通知", "清政〔2023〕1-5号", "秘密★1年", "特急", "乔木", "各县（市、区）人民政府",
        "一、总体要求", "清湖市水务局", "6亿立方米", "附件：", "节水行动方案", "（此件公开发布）", "市委各部门", "《节水条例》", "主题词：节水 通知",
        "任命", "市水务局局长（试用期一年）", "页码", "序号缺失",
    ):  # fmt: skip
        assert value in page.words


def test_a_page_of_nothing() -> None:
    page = Page(to_html(Gazette(), ""))
    assert_sound(page)
    assert page.lines == [""]
    assert "没有修复、存疑或缺失之处。" in page.words


def test_a_diagnostic_and_its_place_lead_to_each_other() -> None:
    text = "一、总体要求\n坚持稳中求进。\n三、保障措施\n加强领导。"
    html = to_html(parse(text), text)
    assert '<a class="where" href="#d1">第3行第1字</a>' in html
    assert '<a class="note doubt" id="d1" href="#D1">1</a>' in html
    assert '<mark class="doubt">三、保障措施</mark>' in html
    assert '三、保障措施</a><a class="note doubt" href="#D1">1</a></h4>' in html


def test_what_is_reported_of_several_lines_is_a_bar_beside_them() -> None:
    text = "甲乙\n丙丁\n戊己"
    spans = (Span(1, 4),)
    gazette = Gazette(diagnostics=(Diagnostic(code="x", severity=Severity.REPAIR, message="Mended.", spans=spans),))
    html = to_html(gazette, text)
    assert [f'<div class="l repair" id="L{n}">' in html for n in (1, 2, 3)] == [True, True, False]
    assert "<mark" not in html
    assert "Mended." in html


def test_a_line_end_of_two_characters_is_no_symbol() -> None:
    page = page_of("一、总体要求\r\n坚持\r稳中求进。\r\n")
    assert page.lines == ["一、总体要求", "坚持\r稳中求进。", ""]


def test_places_beyond_the_text_do_no_harm() -> None:
    """A result that was read from JSON may belong to another text."""
    text = "一、总体要求\n牵头单位：市水利局\n王 瑞 市财政局科员"
    page = Page(to_html(parse(text), text[:7]))
    assert page.lines == ["一、总体要求", ""]


def test_depth_is_no_limit() -> None:
    clause = Clause(marker="1.", number=1, level=1)
    for _ in range(3000):
        clause = Clause.model_construct(marker="1.", number=1, level=9, heading=None, body=(clause,), spans=())
    gazette = Gazette(documents=(Document().model_copy(update={"body": (clause,)}),))
    assert to_html(gazette, "").count(">1.</span>") == 3001


def test_every_code_has_its_wording_and_no_other() -> None:
    assert set(WORDINGS) == set(CODES)
    fields = string.Formatter().parse
    for code, (_, sentence) in WORDINGS.items():
        known = {name for _, name, _, _ in fields(CODES[code].message) if name}
        assert {name for _, name, _, _ in fields(sentence) if name} <= known, code


def test_a_diagnostic_of_another_version_says_its_own_message() -> None:
    old = Diagnostic(code="roster-count", severity=Severity.DOUBT, message="Old words.", data={"other": 1})
    assert wording(old) == ("人数不符", "Old words.")
    unknown = Diagnostic(code="no-such-code", severity=Severity.DOUBT, message="New words.")
    assert wording(unknown) == ("no-such-code", "New words.")
