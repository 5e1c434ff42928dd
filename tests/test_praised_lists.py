"""Lists of those who are praised: headings without a count, and headings on one line with their entries; what looks alike."""

from __future__ import annotations

import pytest

from zzgov_parse import Roster, parse
from zzgov_parse.model.blocks import Clause

TITLE = "清湖市人民政府关于表彰2021年度先进单位和先进个人的决定"
LEAD = "各区县人民政府：\n经研究，决定对下列单位和个人予以表彰：\n"
END = "希望受表彰的单位和个人再接再厉，再创佳绩。\n清湖市人民政府\n2021年3月9日\n"
UNITS = ["市财政局", "市审计局", "青屏县人民政府"]
PERSONS = ["王瑞", "李明", "诸葛磊"]


def rosters(body: str) -> list[tuple[str | None, int | None, list[str]]]:
    (document,) = parse(f"{TITLE}\n{LEAD}{body}{END}").documents
    assert [signature.authority for signature in document.signatures] == ["清湖市人民政府"]
    return [
        (block.category, block.declared_count, [entry.name for entry in (*block.persons, *block.units)])
        for block in document.body
        if isinstance(block, Roster)
    ]


@pytest.mark.parametrize("marks", [("一、", "二、"), ("", ""), ("1.", "2."), ("（一）", "（二）")])
@pytest.mark.parametrize("between", ["：", "：\n", "\n"])
@pytest.mark.parametrize("stop", ["", "。"])
def test_entries_behind_a_heading_or_below_it_are_a_list(marks: tuple[str, str], between: str, stop: str) -> None:
    body = (
        f"{marks[0]}先进单位{between}{'、'.join(UNITS)}{stop}\n{marks[1]}先进个人{between}{'、'.join(PERSONS)}{stop}\n"
    )
    assert rosters(body) == [("先进单位", None, UNITS), ("先进个人", None, PERSONS)]


@pytest.mark.parametrize("marks", [("一、", "二、"), ("", "")])
@pytest.mark.parametrize("between", ["：", "：\n"])
def test_a_count_before_the_colon_is_declared(marks: tuple[str, str], between: str) -> None:
    body = f"{marks[0]}先进单位（3个）{between}{'、'.join(UNITS)}。\n{marks[1]}先进个人（3名）{between}{'、'.join(PERSONS)}。\n"
    assert rosters(body) == [("先进单位", 3, UNITS), ("先进个人", 3, PERSONS)]


@pytest.mark.parametrize("between", ["：", "\n"])
def test_prizes_have_lists_of_entries_that_blanks_part(between: str) -> None:
    body = f"一等奖{between}{' '.join(UNITS)}\n二等奖{between}青屏县财政局\n优秀个人{between}王 瑞 李明 诸葛磊\n"
    assert rosters(body) == [("一等奖", None, UNITS), ("二等奖", None, ["青屏县财政局"]), ("优秀个人", None, PERSONS)]


def test_a_list_behind_its_heading_that_was_wrapped_is_whole() -> None:
    body = "先进单位：市财政局、市审计局、市司\n法局、市林业局\n先进个人：王瑞、李明、诸葛磊、王\n英、李敏\n"
    assert rosters(body) == [
        ("先进单位", None, ["市财政局", "市审计局", "市司法局", "市林业局"]),
        ("先进个人", None, ["王瑞", "李明", "诸葛磊", "王英", "李敏"]),
    ]


def test_lists_of_a_text_without_line_ends() -> None:
    body = f"一、先进单位（3个）：{'、'.join(UNITS)}。二、先进个人：{'、'.join(PERSONS)}。"
    source = f"{TITLE} {LEAD.replace(chr(10), ' ')}{body} {END.replace(chr(10), ' ')}"
    (document,) = parse(source).documents
    found = [block for block in document.body if isinstance(block, Roster)]
    assert [(roster.category, roster.declared_count) for roster in found] == [("先进单位", 3), ("先进个人", None)]


@pytest.mark.parametrize(
    "body",
    [
        "一、先进个人：在工作中表现突出的同志。\n二、先进单位：市财政局负责评选，市审计局负责监督。\n",
        "一、示范企业\n在经济发展中作出突出贡献的企业\n单位。\n二、先进个人\n思想端正。\n",
        "决定授予先进单位\n市财政局、市审计局\n称号。\n",
        "评选先进单位：市财政局、市审计局。\n",
        "一、先进个人\n（一）基本条件\n思想端正。\n",
    ],
)
def test_what_is_said_of_those_who_are_praised_is_no_list(body: str) -> None:
    assert rosters(body) == []


def test_a_heading_of_conditions_stays_a_clause() -> None:
    (document,) = parse(
        f"{TITLE}\n一、先进单位\n（一）组织领导有力。\n（二）成效突出。\n二、先进个人\n爱岗敬业。\n"
    ).documents
    assert [block.heading for block in document.body if isinstance(block, Clause)] == ["先进单位", "先进个人"]


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_cups_and_medals_have_lists(between: str) -> None:
    parts = ["一、“通达杯”金杯单位", "青屏县人民政府", "金滩区人民政府", "二、“通达杯”银杯单位", "望川区人民政府"]
    assert rosters(between.join([*parts, ""])) == [
        ("“通达杯”金杯单位", None, ["青屏县人民政府", "金滩区人民政府"]),
        ("“通达杯”银杯单位", None, ["望川区人民政府"]),
    ]
