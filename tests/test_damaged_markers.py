"""Markers that an engine damaged or lost come back where their list says so, and only there."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from strategies import Sheet, notices
from zzgov_parse import parse
from zzgov_parse.blocks.build import build_blocks
from zzgov_parse.diagnostics import Diagnostic, Report
from zzgov_parse.model.blocks import Clause, Roster
from zzgov_parse.text.fold import fold
from zzgov_parse.text.lines import read_lines
from zzgov_parse.text.measure import measure

_TEXT = "坚持问题导向，健全工作机制，切实解决突出问题。"


def clauses(raw: str) -> list[str]:
    """Every clause: its level as dots, its marker, its heading."""
    return [
        f"{'.' * clause.level}{clause.marker} {clause.heading or ''}".rstrip() for clause in parse(raw).walk(Clause)
    ]


def notes(raw: str) -> list[Diagnostic]:
    return [item for item in parse(raw).diagnostics if item.code in ("keyword-repaired", "numbering-gap")]


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("三）", "（三）"),
        ("4三）", "（三）"),
        ("（三", "（三）"),
        ("（志）", "（三）"),
    ],
)
def test_a_damaged_marker_between_its_neighbours_is_one(printed: str, meant: str) -> None:
    heads = ["（一）", "（二）", printed, "（四）"]
    raw = "一、主要任务\n" + "\n".join(f"{head}完善{index}类机制。{_TEXT}" for index, head in enumerate(heads)) + "\n"
    raw = raw.replace("0类", "领导").replace("1类", "协调").replace("2类", "督查").replace("3类", "保障")
    assert clauses(raw)[1:] == [
        "..（一） 完善领导机制",
        "..（二） 完善协调机制",
        "..（三） 完善督查机制",
        "..（四） 完善保障机制",
    ]
    assert [(note.code, note.data) for note in notes(raw)] == [
        ("keyword-repaired", {"printed": printed, "keyword": meant})
    ]


def test_figures_with_a_comma_or_misread_are_markers() -> None:
    raw = f"（一）任务\nl.完善机制。{_TEXT}\n2，健全制度。{_TEXT}\n3.强化保障。{_TEXT}\n"
    assert clauses(raw) == [".（一） 任务", "..1. 完善机制", "..2. 健全制度", "..3. 强化保障"]
    assert [note.data["printed"] for note in notes(raw)] == ["l.", "2，"]


@pytest.mark.parametrize("printed", ["二，", "二,", "二 ", "2、", "二·"])
def test_the_mark_after_a_number_may_be_misread_or_lost(printed: str) -> None:
    raw = f"一、总体要求\n{_TEXT}\n{printed}重点任务\n{_TEXT}\n三、组织实施\n{_TEXT}\n"
    if printed == "2、":  # another numbering, not damage
        assert [clause.split()[0].strip(".") for clause in clauses(raw)] == ["一、", "2", "三、"]
    else:
        assert clauses(raw) == [".一、 总体要求", ".二、 重点任务", ".三、 组织实施"]


def test_headings_of_name_lists_have_damaged_markers_too() -> None:
    raw = "附件\n先进名单\nー、先进单位（1个）\n市财政局\n二，先进个人（1名）\n王 明 市教育局局长\n"
    assert [(roster.marker, roster.category) for roster in parse(raw).walk(Roster)] == [
        ("一、", "先进单位"),
        ("二、", "先进个人"),
    ]


def test_a_figure_that_lost_its_point_is_a_marker_in_its_list() -> None:
    raw = f"（一）任务\n1支持创新。{_TEXT}\n2.健全制度。{_TEXT}\n3 强化保障。{_TEXT}\n"
    assert clauses(raw) == [".（一） 任务", "..1. 支持创新", "..2. 健全制度", "..3. 强化保障"]


def test_chapters_and_articles_lose_characters() -> None:
    raw = (
        "第一章 总则\n第一条 为了规范管理，制定本办法。\n第二条 本办法适用于本市。\n二章 ”管理\n"
        "条 市水利局主管节水工作。\n四条 各区应当配合。\n第五条 本办法自发布之日起施行。\n第三章 附则\n"
    )
    assert clauses(raw) == [
        ".第一章 总则", "..第一条", "..第二条", ".第二章 管理", "..第三条", "..第四条", "..第五条", ".第三章 附则",
    ]  # fmt: skip
    assert [note.data["keyword"] for note in notes(raw)] == ["第二章", "第三条", "第四条"]


@pytest.mark.parametrize(
    "raw",
    [
        f"一、任务\n（一）领导。{_TEXT}\n各级要认真落实：\n三）是否到位；\n",  # no list has three open
        f"一、任务\n{_TEXT}\n二）选一。\n",
        "一、任务\n项目分三类：公路建设占\n2，铁路建设占其余。\n",  # a sentence goes on
        f"一、任务\n（一）领导。{_TEXT}\n（略）下同。\n",
        "第一条 本办法适用于本市。\n十条措施全面落实。\n",
        "一、任务\n一条龙服务。\n",
        f"一、任务\n{_TEXT}\n3家企业入选国家级名单。{_TEXT}\n",
        f"一、任务\n{_TEXT}\n三个方面的重点工作\n{_TEXT}\n",
    ],
)
def test_what_no_list_confirms_stays_text(raw: str) -> None:
    whole = re.findall(r"^(?:一、|（一）|第一条)", raw, re.MULTILINE)
    assert [clause.split()[0].lstrip(".") for clause in clauses(raw)] == whole
    assert notes(raw) == []


def test_a_clause_without_its_marker_is_implied_and_reported() -> None:
    raw = (
        f"（一）建设任务\n1.完善机制。{_TEXT}\n牵头单位：市财政局\n拓展平台。{_TEXT}\n牵头单位：市水利局\n"
        f"3.强化保障。{_TEXT}\n牵头单位：市教育局\n"
    )
    assert clauses(raw) == [".（一） 建设任务", "..1. 完善机制", "..2. 拓展平台", "..3. 强化保障"]
    (gap,) = notes(raw)
    assert (gap.code, gap.data, gap.severity) == (
        "numbering-gap",
        {"before": "1.", "after": "3.", "missing": "2."},
        "doubt",
    )
    assert gap.spans[0].of(raw).startswith("拓展平台。")


def test_two_paragraphs_that_could_be_it_leave_the_gap() -> None:
    raw = f"1.完善机制。{_TEXT}\n拓展平台。{_TEXT}\n优化服务。{_TEXT}\n3.强化保障。{_TEXT}\n"
    assert clauses(raw) == [".1. 完善机制", ".3. 强化保障"]
    assert [note.code for note in notes(raw)] == ["numbering-gap"]


def test_a_first_clause_without_its_marker_stands_under_its_heading() -> None:
    raw = f"一、建设任务\n\n完善工作机制。{_TEXT}\n\n（二）强化保障。{_TEXT}\n\n二、组织实施\n"
    assert clauses(raw) == [".一、 建设任务", "..（一） 完善工作机制", "..（二） 强化保障", ".二、 组织实施"]


def test_a_marker_alone_on_its_line_takes_the_next() -> None:
    raw = f"（一）任务\n1.\n完善机制。{_TEXT}\n2.强化保障。{_TEXT}\n"
    assert clauses(raw) == [".（一） 任务", "..1. 完善机制", "..2. 强化保障"]


# Damage that leaves one reading gives the same clauses --------------------------------------------------------------------

DAMAGE: dict[str, Callable[[str], str]] = {
    "opening lost": lambda block: block.removeprefix("（") if re.match("（[二三]）", block) else block,
    "opening misread": lambda block: re.sub("^（(?=[二三]）)", "4", block),
    "one misread": lambda block: re.sub("^一、", "ー、", block),
}


def marked_blocks(blocks: list[str]) -> list[tuple[str, str, str]]:
    """The blocks of a text that is in order, each with its marker and the words after it."""
    lines = read_lines(fold("\n".join(blocks) + "\n"))
    return [
        (block.kind, block.mark.text if block.mark else "", block.text.string[block.mark.end if block.mark else 0 :])
        for block in build_blocks(measure(lines), Report())
    ]


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
@given(sheet=notices(), chosen=st.sets(st.integers(0, 20)))
def test_damaged_markers_are_read_like_whole_ones(damage: Callable[[str], str], sheet: Sheet, chosen: set[int]) -> None:
    if damage is DAMAGE["one misread"] and not any(block.startswith("二、") for block in sheet.blocks):
        return
    blocks = [damage(block) if index not in chosen else block for index, block in enumerate(sheet.blocks)]
    assert marked_blocks(blocks) == marked_blocks(sheet.blocks)
