"""What is always true (one test an invariant): for invented documents, for their damaged forms, for any text."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from strategies import Sheet, commendations, notices, sheets
from zzgov_parse.diagnostics import Severity
from zzgov_parse.fields.document_number import parse_document_number
from zzgov_parse.model.blocks import Clause, Paragraph, Person, Roster, Table
from zzgov_parse.model.fields import DocumentNumber, OfficialDate, Unit
from zzgov_parse.model.gazette import Gazette
from zzgov_parse.nodes import Node
from zzgov_parse.pipeline import parse, stages, tokenize
from zzgov_parse.text.fold import fold

CORPUS = Path(__file__).parent.parent.parent / "shared" / "corpus"
_WIDE_TO_HALF = str.maketrans("（），；：？", "(),;:?")


def without_spans(value: Any) -> Any:
    """A dumped result without its places, and without what only says where something stood."""
    if isinstance(value, dict):
        return {
            key: without_spans(item) for key, item in value.items() if key not in ("spans", "furniture", "diagnostics")
        }
    if isinstance(value, (list, tuple)):
        return [without_spans(item) for item in value]
    return value


def documents(text: str) -> Any:
    return without_spans(parse(text).model_dump(mode="json"))["documents"]


any_text = st.one_of(
    st.text(max_size=200),
    st.text(alphabet="一二（）()1.2、。，：；第条章附件年月日号〔〕《》“”\n\t  王市局长", max_size=200),
)


# 1. Total ------------------------------------------------------------------------------------------------------------


@given(any_text)
def test_any_text_parses(text: str) -> None:
    assert isinstance(parse(text), Gazette)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        "一",
        "\ud800",
        "\x00" * 50,
        "（" * 2000,
        "\u202e\u202e右",
        "Just English.",
        "\ufeff",
        "、" * 3000,
        "第" * 3000,
        "附件：" * 500,
    ],
)
def test_strange_texts_parse(text: str) -> None:
    assert isinstance(parse(text), Gazette)


@pytest.mark.parametrize("wrong", [None, 3, b"bytes", ["a"]])
def test_what_is_no_str_is_refused_with_advice(wrong: Any) -> None:
    with pytest.raises(TypeError, match="expected the text as a str, got"):
        parse(wrong)


# 2. Nothing lost -----------------------------------------------------------------------------------------------------


def block_positions(text: str) -> list[int]:
    """The raw offsets of every inked character of every block and of what was taken out, once for each place it is in."""
    result = stages(text)
    spans = [span for block in result.blocks for span in block.text.slices]
    spans += [span for item in result.gazette.furniture if item not in result.aside for span in item.spans]
    spans += [span for line in (*result.pages.masthead, *result.pages.contents) for span in line.text.slices]
    return [i for a, b in spans for i in range(a, b) if not result.folded[i].isspace()]


def assert_nothing_lost(text: str) -> None:
    folded = fold(text)
    assert sorted(block_positions(text)) == [i for i, character in enumerate(folded) if not character.isspace()]
    assert "".join(token.text for token in tokenize(text)) == text


@given(any_text)
def test_every_inked_character_is_in_exactly_one_block(text: str) -> None:
    assert_nothing_lost(text)


@given(sheets())
def test_every_inked_character_of_a_document_is_in_exactly_one_block(sheet: Sheet) -> None:
    assert_nothing_lost(sheet.text)


def leaf_spans(gazette: Gazette) -> list[tuple[int, int]]:
    """The places of the text leaves of the bodies: markers and headings, paragraphs, roster headings and entries."""
    spans: list[tuple[int, int]] = []
    for node_type in (Clause, Paragraph, Roster, Person, Table):
        spans += [tuple(span) for node in gazette.walk(node_type) for span in node.spans]
    spans += [tuple(span) for roster in gazette.walk(Roster) for unit in roster.units for span in unit.spans]
    return sorted(spans)


PARTS = (
    "序号",
    "姓 名",
    "单位",
    "职务",
    "项目名称",
    "1",
    "2",
    "王瑞",
    "李  敏",
    "市水利局",
    "已完成。",
    "一、城建",
    "附件",
    "",
)
GAPS = ("\t", "\t\t", "|", "  ", "　", " ", "<td>", "</td>", "<br>", "**", "")


@st.composite
def table_like(draw: st.DrawFn) -> str:
    """Lines of what tables are made of, in no order."""
    lines = draw(st.lists(st.lists(st.tuples(st.sampled_from(PARTS), st.sampled_from(GAPS)), max_size=6), max_size=9))
    head = draw(
        st.sampled_from(("序号\t姓名\t单位", "|序号|项目名称|单位|\n|---|---|---|", "序号    姓  名    职务", ""))
    )
    return "\n".join([head, *("".join(part + gap for part, gap in line) for line in lines)])


@given(table_like())
def test_every_inked_character_of_a_table_is_in_exactly_one_block_and_leaf(text: str) -> None:
    assert_nothing_lost(text)
    spans = leaf_spans(parse(text))
    assert all(a[1] <= b[0] for a, b in pairwise(spans))


@given(sheets())
def test_no_two_leaves_of_a_body_share_a_character(sheet: Sheet) -> None:
    spans = leaf_spans(parse(sheet.text))
    assert all(a[1] <= b[0] for a, b in pairwise(spans))


# 3. Spans tell the truth ---------------------------------------------------------------------------------------------


def plain(string: str) -> str:
    """A string for comparison: folded, without white space."""
    return re.sub(r"\s+", "", fold(string))


def value_of(node: Node) -> str | None:
    """The text that a node's spans must read, for nodes that are one printed string."""
    match node:
        case Paragraph():
            return node.text
        case OfficialDate():
            return node.text
    return None


def assert_spans_tell_the_truth(text: str) -> None:
    gazette = parse(text)
    mended = [span for item in gazette.diagnostics if item.severity is Severity.REPAIR for span in item.spans]
    for node in gazette.walk(Node):
        assert all(0 <= a < b <= len(text) for a, b in node.spans)
        if any(c < b and a < d for a, b in node.spans for c, d in mended):
            continue  # what was mended is reported, and is not what was printed
        value = value_of(node)
        if value is not None:
            assert plain(node.raw(text)) == plain(value)
        if isinstance(node, DocumentNumber):  # its brackets are canonical and its digits repaired: read it again
            again = parse_document_number(node.raw(text))
            assert again is None or again.text == node.text
        if isinstance(node, Person):
            name, title = plain(node.name), plain(node.title)
            raw = plain(node.raw(text))  # a bracket or a mark may stand around the title: 何明（市纪委）
            assert name in raw
            assert title in raw
        if isinstance(node, Clause):
            raw = plain(node.raw(text))
            assert plain(node.heading or "") in raw


@given(sheets())
def test_the_raw_slices_of_a_value_are_that_value(sheet: Sheet) -> None:
    assert_spans_tell_the_truth(sheet.text)


@given(any_text)
def test_the_raw_slices_of_a_value_are_that_value_in_any_text(text: str) -> None:
    assert_spans_tell_the_truth(text)


DAMAGED = {
    "a colon read into the blank after a label, and blanks after it": "牵头单位 号 卫健委",
    "page numbers cut from lines with marks of Markdown": "财·10·\n·8·命\n**。·12·",
    "a clause whose marker is lost and that has no heading": "第二条。\n应继续同意。承接所有权协调。\n2.责任分工。各部门移交、人员应继续",
    "a number that belongs to the marker before it": "集成。专栏 2园区升级改造的持续优化。专栏 3园区信息基础设施建设重点工程，并在水务、交通、环卫等关键领域推广应用，"
    "树立行业标杆。5.建立数据标准体系。对接国家标准体系，" + "立足实际开展试点，加快推广成熟经验，形成可复制的模式，" * 6,
    "a bracket of a heading mended": "二、《3名)\n个。",
    "units that two lists lack": "集体（10个）\n管委\n市局\n市局\n市局\n市办\n二人（2名）\n主任\n记\n罗沙\n尚任\n彭机\n许长\n龚妍 县督\n青石县局\n区局\n市科\n"
    "市局\n区管委\n袁东\n高市\n曾管\n曹员\n江工 荣展\n文刚\n刘云\n常市\n汤云二、个人（21名）\n吴曦 曹长 云区\n范波\n赖晓 门市",
}  # fmt: skip


@pytest.mark.parametrize("damage", DAMAGED)
def test_the_invariants_hold_on_damaged_texts(damage: str) -> None:
    assert_nothing_lost(DAMAGED[damage])
    assert_spans_tell_the_truth(DAMAGED[damage])


# 4. Wrap invariance --------------------------------------------------------------------------------------------------

#: After these a line break is a paragraph break for all that a reader can tell.
_ENDS = "。！？；："


@st.composite
def wraps(draw: st.DrawFn, sheet_strategy: st.SearchStrategy[Sheet]) -> tuple[Sheet, str]:
    """A document, and the same with one of its blocks broken at a character."""
    sheet = draw(sheet_strategy)
    places = [
        (index, cut)
        for index, block in enumerate(sheet.blocks)
        if "号 " not in block
        for cut in range(1, len(block))
        if may_break(block, cut)
    ]
    index, cut = draw(st.sampled_from(places))
    block = sheet.blocks[index]
    broken = block[:cut] + draw(st.sampled_from(("\n", "\n\n"))) + block[cut:]
    return sheet, "\n".join([*sheet.blocks[:index], broken, *sheet.blocks[index + 1 :]]) + "\n"


def may_break(block: str, cut: int) -> bool:
    """Whether the two halves of a block can be told from two blocks: no half is a whole block of its own."""
    return (
        block[cut - 1] not in _ENDS
        and block[cut - 1 :][:1] != ""
        and not (block[cut - 1] in "”》）" and "。" in block[max(0, cut - 3) : cut])
    )


@given(wraps(notices()))
def test_a_broken_block_of_a_notice_is_joined_again(case: tuple[Sheet, str]) -> None:
    sheet, broken = case
    assert documents(broken) == documents(sheet.text)


@given(wraps(commendations()))
def test_a_broken_block_of_a_commendation_is_joined_again(case: tuple[Sheet, str]) -> None:
    sheet, broken = case
    assert documents(broken) == documents(sheet.text)


# 5. Width invariance -------------------------------------------------------------------------------------------------


@given(sheets())
def test_half_width_marks_make_no_difference(sheet: Sheet) -> None:
    assert documents(sheet.text.translate(_WIDE_TO_HALF)) == documents(sheet.text)


# 6. Column invariance ------------------------------------------------------------------------------------------------


@st.composite
def columned(draw: st.DrawFn) -> tuple[Sheet, str]:
    """A commendation, and the same with its list of persons in two columns of tab cells over a page break."""
    sheet = draw(commendations())
    people = [entry.rpartition(" ")[0::2] for entry in sheet.entries]
    first = len(sheet.blocks) - len(people)
    turn = draw(st.integers(0, len(people)))
    pages = [people[:turn], people[turn:]]
    rows: list[str] = []
    for page in pages:
        half = (len(page) + 1) // 2
        left, right = page[:half], page[half:]
        for k, (name, title) in enumerate(left):
            other = right[k] if k < len(right) else ("", "")
            rows.append(f"{name}\t{title}\t{other[0]}\t{other[1]}")
        rows.append("")
    return sheet, "\n".join([*sheet.blocks[:first], "", *rows]) + "\n"


@given(columned())
def test_a_list_in_two_columns_is_the_list_in_one(case: tuple[Sheet, str]) -> None:
    sheet, columns = case
    assert documents(columns) == documents(sheet.text)


# 7. Deterministic ----------------------------------------------------------------------------------------------------


@given(st.lists(sheets(), min_size=2, max_size=4))
def test_a_document_alone_equals_the_document_in_its_gazette(issue: list[Sheet]) -> None:
    together = documents("\n".join(sheet.text for sheet in issue))
    assert together == [documents(sheet.text)[0] for sheet in issue]


@given(any_text)
def test_twice_is_equal(text: str) -> None:
    assert parse(text) == parse(text)


# 8. Round trip -------------------------------------------------------------------------------------------------------


@given(sheets())
def test_json_in_and_out_is_equal(sheet: Sheet) -> None:
    gazette = parse(sheet.text)
    assert Gazette.model_validate_json(gazette.model_dump_json()) == gazette


# On every text at hand -----------------------------------------------------------------------------------------------


def corpus_files() -> list[Path]:
    return sorted(CORPUS.rglob("*.txt")) if CORPUS.is_dir() else []


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the development texts are not here")
def test_the_invariants_hold_on_every_development_text() -> None:
    for path in corpus_files():
        text = path.read_text(encoding="utf-8", errors="replace")
        assert_nothing_lost(text)
        assert_spans_tell_the_truth(text)
        gazette = parse(text)
        assert Gazette.model_validate_json(gazette.model_dump_json()) == gazette


def test_units_and_persons_point_into_their_list() -> None:
    text = "一、先进单位（1个）\n市财政局\n二、先进个人（1名）\n王 明 市教育局局长\n"
    gazette = parse(text)
    assert [unit.raw(text) for unit in gazette.walk(Unit)] == ["市财政局"]
    assert [person.raw(text) for person in gazette.walk(Person)] == ["王 明 市教育局局长"]
