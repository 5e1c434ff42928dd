"""The measure of wrapped text: which lines reach the right edge."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from zzgov_parse import parse
from zzgov_parse.text.fold import fold
from zzgov_parse.text.lines import read_lines
from zzgov_parse.text.measure import is_full, measure

SENTENCE = "各级各部门要加强组织领导明确责任分工强化督查考核确保各项任务落到实处"


def rooms(page: str) -> list[int]:
    return [line.room for line in measure(read_lines(fold(page)))]


def test_lines_that_are_paragraphs_have_no_measure() -> None:
    assert (
        rooms("一、总则\n为了加强管理，制定本办法。\n各级各部门要加强组织领导，明确责任分工，强化督查考核。\n二、附则")
        == [0] * 4
    )


def test_a_narrow_list_after_wide_text_has_its_own_measure() -> None:
    wide = textwrap.wrap(SENTENCE * 20, 30)
    narrow = textwrap.wrap(SENTENCE * 10, 15)
    measured = rooms("\n".join([*wide, *narrow]))
    assert measured[: len(wide)] == [60] * len(wide)
    assert measured[len(wide) + 1 :] == [30] * (len(narrow) - 1)


def test_a_line_that_two_were_made_into_is_no_edge() -> None:
    narrow = textwrap.wrap(SENTENCE * 10, 15)
    assert rooms("\n".join([*narrow[:4], narrow[4] + narrow[5], *narrow[6:]]))[0] == 30


@given(st.integers(10, 45), st.lists(st.integers(1, 5), min_size=3, max_size=8))
def test_lines_of_wrapped_paragraphs_are_full_but_for_the_last(measure_of_page: int, sizes: list[int]) -> None:
    paragraphs = [textwrap.wrap("　　" + SENTENCE * size, measure_of_page) for size in sizes]
    assume(sum(len(line) == measure_of_page for lines in paragraphs for line in lines) > 2)  # two lines make no edge
    lines = measure(read_lines("\n".join("\n".join(lines) for lines in paragraphs)))
    assert all(
        is_full(line) for line in lines if line.text.string in SENTENCE * 2 and len(line.text) == measure_of_page
    )


@given(st.text(max_size=300))
def test_only_the_measure_changes(page: str) -> None:
    lines = read_lines(fold(page))
    assert [line._replace(room=0) for line in measure(lines)] == lines


def test_full_lines_that_all_end_sentences_make_no_edge() -> None:
    lines = [
        "今年汛期降雨偏多，需要资金三百万元。",
        "目前缺口较大，请从应急资金中安排解决。",
        "请市财政局会同市水利局认真研究落实好。",
    ]
    assert set(rooms("\n".join(lines))) == {0}


def test_full_lines_that_are_entries_of_a_list_make_no_edge() -> None:
    people = ["王瑞青屏县财政局局长", "李敏清湖区教育局科长", "周强东塘区水利局科员", "赵静南浦区审计局处长"]
    assert set(rooms("\n".join(people))) == {0}


def test_full_lines_that_are_cut_in_a_word_make_an_edge() -> None:
    lines = ["为做好防火工作，请各级各部", "门认真研究落实，请相关各部", "门会同各区县抓好，并由各部", "门负责人督办。"]
    assert rooms("\n".join(lines)) == [26] * 4


@pytest.mark.parametrize(
    ("closing", "paragraphs"),
    [
        ("希望受到通报的单位珍惜荣誉，再创佳绩。", 2),
        ("本意见自发布之日起实施，有效期三年。", 2),
        ("各级各部门要认真落实，确保取得实效。", 1),
    ],
)
def test_below_a_full_line_that_ends_a_sentence_a_closing_paragraph_begins(closing: str, paragraphs: int) -> None:
    page = (
        "清湖市人民政府关于防汛工作的通报\n清政〔2021〕3号\n各区人民政府：\n"
        "为激励先进，鼓舞士气，经市人民政府研究，决\n定对市水利局等八个单位予以通报表扬，推动全\n"
        f"市防汛抗旱各项工作落实到位，取得明显的成效。\n{closing}"
    )
    assert len([block for block in parse(page).documents[0].body if block.kind == "paragraph"]) == paragraphs


def test_the_blank_end_of_a_page_parts_no_paragraph() -> None:
    page = (
        "清湖市人民政府关于防汛工作的通报\n清政〔2021〕3号\n各区人民政府：\n"
        "为激励先进，鼓舞士气，经市人民政府研究，决\n定对市水利局等八个单位予以通报表扬，推动全\n"
        "市防汛抗旱各项工作落实到位，取得明显的成效。{}各级各部门要认真落实，确保取得实效。"
    )
    parts = [len(parse(page.format(end)).documents[0].body) for end in ("\n", "\n\n\n\f", "\n\n\n")]
    assert parts == [1, 1, 2]


def test_two_broad_lines_in_mid_sentence_show_the_edge_of_a_short_text() -> None:
    text = (
        "为依法惩治犯罪，根据《中华人民共和国刑法》有关规定，特通告如\n下：\n"
        "一、犯罪人员自本通告发布之日起至2019年3月1日前，主动投案自\n首的，可以依法从轻处罚。"
    )
    assert {line.room for line in measure(read_lines(text))} == {60}


def test_two_broad_lines_that_are_whole_show_none() -> None:
    text = "关于下达二〇二一年度全市农村公路养护工程补助资金计划的通知\n一、加强领导，明确职责，切实做好农村公路养护工程各项工作。\n附件"
    assert {line.room for line in measure(read_lines(text))} == {0}


def test_two_broad_lists_of_units_are_no_edge() -> None:
    units = (
        "牵头单位：市财政局；责任单位：市教育局、市水利局、市卫生健康委、市发展改革委，各开发区管委会和区县（市）政府"
    )
    lines = read_lines(f"一、总则\n{units}\n二、附则\n{units}")
    assert [line.room for line in measure(lines)] == [0, 0, 0, 0]


def test_two_broad_lines_that_break_off_are_an_edge() -> None:
    text = "坚持问题导向，健全工作机制，切实解决群众反映强烈的突出问题，完善制"
    lines = read_lines(f"一、总则\n{text}\n度。\n二、附则\n{text}\n度。")
    assert {line.room for line in measure(lines)} == {2 * len(text)}


def test_lists_and_headings_with_one_full_line_among_them_have_the_edge_of_the_text() -> None:
    """Where most lines are short, the one that is full reads on, if it reaches the edge that the rest of the text has."""
    full = "为了推进全市湖泊保护行动，落实各项任务要求，经市人民政府研究同意，现提出以"
    items = [f"（{number}）市水利局。" for number in "一二三四五六七八九十"]
    edge = 2 * len(full)
    page = "\n".join([full] * 60 + items * 5 + [full, "意见。"] + items * 5)
    assert [line.room for line in measure(read_lines(page)) if line.text.string == full] == [edge] * 61
    wide = "\n".join([full] * 60 + items * 3 + [full + full] + items * 3)
    (line,) = (line for line in measure(read_lines(wide)) if line.text.string == full + full)
    assert line.room in {0, edge}
