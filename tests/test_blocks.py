"""Where lines are joined, and what each run of lines is."""

from __future__ import annotations

import pytest

from zzgov_parse import Paragraph, parse
from zzgov_parse.blocks.build import build_blocks
from zzgov_parse.blocks.completeness import is_finished, open_bracket
from zzgov_parse.blocks.lists.rosters import is_list_heading
from zzgov_parse.blocks.shapes import is_bare_name, is_name_with_note, is_organ, name_end
from zzgov_parse.diagnostics import Report
from zzgov_parse.spans import Text
from zzgov_parse.text.fold import fold
from zzgov_parse.text.lines import Line, read_lines


def blocks(raw: str, room: int = 0) -> list[tuple[str, str]]:
    """The kind and text of every block; `room` is the measure that the lines were set to."""
    lines = [line._replace(room=room) for line in read_lines(fold(raw))]
    return [(block.kind, block.text.string) for block in build_blocks(lines, Report())]


def entry(string: str) -> Text:
    return Text.read(string, 0, len(string))


def test_a_sentence_cut_by_a_blank_line_is_one_paragraph() -> None:
    assert blocks("各部门要认真履行职责，不得变相行使直\n\n接面对公民的职权。") == [
        ("paragraph", "各部门要认真履行职责，不得变相行使直接面对公民的职权。")
    ]


def test_two_sentences_on_two_lines_are_two_paragraphs() -> None:
    assert [kind for kind, _ in blocks("认真落实各项任务。\n广泛宣传相关政策。")] == ["paragraph", "paragraph"]


def test_an_open_bracket_keeps_a_paragraph_open_over_a_line_that_looks_like_a_marker() -> None:
    assert blocks("支持各区县（市\n）建设，鼓励（含\n一、二级市场）交易。") == [
        ("paragraph", "支持各区县（市）建设，鼓励（含一、二级市场）交易。")
    ]


def test_a_line_of_the_whole_measure_goes_on_after_a_full_stop() -> None:
    raw = "鼓励结合实际有序探索新模式。落实资金投入。\n打造示范点。\n一、总体要求"
    assert blocks(raw, room=42)[0] == ("paragraph", "鼓励结合实际有序探索新模式。落实资金投入。打造示范点。")
    assert blocks(raw)[0] == ("paragraph", "鼓励结合实际有序探索新模式。落实资金投入。")


def test_a_block_heading_does_not_swallow_the_text_below_it() -> None:
    assert blocks("（一）指导思想\n坚持新发展理念，推动高质量发展。") == [
        ("marker", "（一）指导思想"),
        ("paragraph", "坚持新发展理念，推动高质量发展。"),
    ]


def test_an_unnumbered_heading_stays_alone() -> None:
    assert blocks("前言\n\n本规划依据有关法律制定，期限五年。")[0] == ("paragraph", "前言")


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("（\n一）总体要求", ("marker", "（一）总体要求")),
        ("一\n、总体要求", ("marker", "一、总体要求")),
        ("附\n件：工作方案", ("note", "附件：工作方案")),
        ("牵头单\n位：市财政局", ("responsibility", "牵头单位：市财政局")),
        ("一、先进单位\n（2个）\n市财政局", ("marker", "一、先进单位（2个）")),
        ("二、先\n进个人（1名）\n王明 市财政局科员", ("marker", "二、先进个人（1名）")),
    ],
)
def test_a_marker_or_keyword_cut_between_two_lines_is_whole(raw: str, expected: tuple[str, str]) -> None:
    assert blocks(raw)[0] == expected


def test_a_page_number_does_not_grow_into_the_marker_below_it() -> None:
    assert [text for _, text in blocks("1\n1.坚持高位推进。加强领导。")] == ["1", "1.坚持高位推进。加强领导。"]


def test_a_unit_list_cut_inside_a_name_goes_on() -> None:
    raw = "牵头单位：市司\n法局、市公安局；责任单位：市财政局，各开发区\n管委会和区县（市）政府\n（二）强化联动"
    assert blocks(raw) == [
        ("responsibility", "牵头单位：市司法局、市公安局；责任单位：市财政局，各开发区管委会和区县（市）政府"),
        ("marker", "（二）强化联动"),
    ]


def test_a_sentence_after_a_unit_list_is_a_paragraph() -> None:
    raw = "牵头单位：市财政局；责任单位：市教育局\n本意见自发布之日起实施，有效期3年。"
    assert [kind for kind, _ in blocks(raw)] == ["responsibility", "paragraph"]


def test_an_attachment_note_takes_its_numbered_lines() -> None:
    raw = "附件：1.先进单位名单\n2.先进个人名单\n附件1"
    assert blocks(raw) == [("note", "附件：1.先进单位名单2.先进个人名单"), ("label", "附件1")]


def test_a_wrapped_note_ends_before_the_signature() -> None:
    raw = "认真组织实施。\n附件：清湖市先进单位和\n先进个人名单\n清湖市人民政府\n2021年3月5日"
    assert [kind for kind, _ in blocks(raw)] == ["paragraph", "note", "signature", "date"]


def test_a_roster_entry_takes_the_rest_of_its_title() -> None:
    raw = "二、先进个人（2名）\n王 瑞 青屏区财政局综\n合科科长\n程高科 青屏区教育局副局长"
    assert blocks(raw) == [
        ("marker", "二、先进个人（2名）"),
        ("entry", "王瑞青屏区财政局综合科科长"),
        ("entry", "程高科青屏区教育局副局长"),
    ]


def test_a_name_line_and_its_title_line_are_one_entry() -> None:
    raw = "二、先进个人（3名）\n王瑞\n青屏区财政局科员\n李丹\n青屏区教育局高级工\n程师\n赵明\n市审计局局长"
    assert [text for kind, text in blocks(raw) if kind == "entry"] == [
        "王瑞青屏区财政局科员",
        "李丹青屏区教育局高级工程师",
        "赵明市审计局局长",
    ]


def test_a_role_is_inherited_until_the_next_role() -> None:
    raw = "组 长：李文\n副组长：冯镭\n沈慧\n何明（市纪委）\n成 员：巫江（市府办）\n领导小组下设办公室，负责日常工作。"
    assert [kind for kind, _ in blocks(raw)] == ["role", "role", "entry", "entry", "role", "paragraph"]


def test_a_very_long_paragraph_of_many_lines_is_one_block() -> None:
    raw = "各部门要认真履行职责，\n" * 3000 + "抓好落实。"
    assert [kind for kind, _ in blocks(raw)] == ["paragraph"]


@pytest.mark.parametrize(
    ("string", "expected"), [("提出“快办”。”", True), ("如下：", True), ("各区县（市）", False), ("", False)]
)
def test_what_a_finished_text_ends_with(string: str, expected: object) -> None:
    assert is_finished(string) is expected


def test_a_bracket_closed_in_another_order_is_still_open() -> None:
    assert open_bracket("《关于（试行》") == "（"


@pytest.mark.parametrize(
    ("string", "expected"),
    [
        ("王 瑞 青屏区财政局科员", 2),
        ("王小瑞\t青屏区财政局科员", 3),
        ("12. 王小瑞 青屏区财政局科员", 6),
        ("刘海\n涛 青屏区财政局科员", 3),
        ("刘海涛\n青屏区财政局科员", 3),
        ("欧阳文博 青屏区财政局科员", 4),
        ("买买提·艾合买提 青屏区财政局科员", 8),
        ("青屏区财政局 科员", 0),
        ("科 科长", 0),
    ],
)
def test_where_the_name_of_an_entry_ends(string: str, expected: int) -> None:
    assert name_end(entry(string)) == expected


def test_shapes_of_short_strings() -> None:
    assert is_bare_name("欧阳文博")
    assert not is_bare_name("王局长")
    assert not is_bare_name("办公室")
    assert is_name_with_note("何明（市纪委）")
    assert not is_name_with_note("各区（县）")
    assert is_organ("清湖市人民政府")
    assert not is_organ("清湖市人民政府，")
    assert is_list_heading("一、先进个人（20名，按姓氏笔画为序）")
    assert not is_list_heading("一、总体要求（2021年）")


def test_a_line_keeps_its_measure() -> None:
    assert Line(entry("一"), 0, 1).room == 0


def test_lines_with_labels_of_their_own_are_paragraphs_of_their_own() -> None:
    page = "被处罚单位：清湖化工有限公司\n地址：清湖县工业路1号\n违法事实：执法人员检查时发现该单位未\n按规定培训。"
    assert [one.text for one in parse(page).walk(Paragraph)] == [
        "被处罚单位：清湖化工有限公司",
        "地址：清湖县工业路1号",
        "违法事实：执法人员检查时发现该单位未按规定培训。",
    ]


def test_a_sentence_that_is_cut_before_a_word_with_a_colon_goes_on() -> None:
    page = "地块面积：12公顷，\n建设规模：20万平方米。"
    assert [one.text for one in parse(page).walk(Paragraph)] == ["地块面积：12公顷，建设规模：20万平方米。"]
