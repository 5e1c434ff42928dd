"""Name lists that an engine took for a table of Markdown, with units, headings and persons in one, and names cut inside."""

from __future__ import annotations

import pytest

from zzgov_parse import parse
from zzgov_parse.diagnostics import Report
from zzgov_parse.model.blocks import Roster
from zzgov_parse.text.columns import order_lines
from zzgov_parse.text.lines import read_lines


def rosters(text: str) -> list[tuple[str | None, list[str]]]:
    """The category of each name list, and what it lists."""
    return [
        (
            roster.category,
            [*(unit.name for unit in roster.units), *(f"{one.name} {one.title}" for one in roster.persons)],
        )
        for document in parse(text).documents
        for roster in document.walk(Roster)
    ]


def test_a_heading_with_a_count_parts_a_table() -> None:
    table = """\
|一、|先进集体（4个）||||
|---|---|---|---|---|
|市水利局|市教育局||市农业农村局|市司法局|
|二、|先进个人（4名）||||
|田伟|青屏县科技局规划财务科三级主任<br>科员|沈小明||青屏县交通运输局人事科四级主任<br>科员|
|王琳|望川区应急管理局科技教育科工作<br>人员|赵云||市农业农村局政策法规科一级科员|
"""
    assert [(category, sorted(entries)) for category, entries in rosters(table)] == [
        ("先进集体", sorted(["市水利局", "市教育局", "市农业农村局", "市司法局"])),
        (
            "先进个人",
            sorted(
                [
                    "田伟 青屏县科技局规划财务科三级主任科员",
                    "王琳 望川区应急管理局科技教育科工作人员",
                    "沈小明 青屏县交通运输局人事科四级主任科员",
                    "赵云 市农业农村局政策法规科一级科员",
                ]
            ),
        ),
    ]


def test_units_that_cells_cut_are_joined() -> None:
    table = """\
一、先进集体（5个）

|青屏县自|然资源局<br>清湖市实验|小学||市农业农村局|
|---|---|---|---|---|
|望川区人<br>|民政府<br>||清湖市职业中学<br>|
"""
    units = ["青屏县自然资源局", "清湖市实验小学", "市农业农村局", "望川区人民政府", "清湖市职业中学"]
    assert rosters(table) == [("先进集体", units)]


def test_a_person_whose_title_ends_with_an_office_is_no_unit() -> None:
    table = """\
一、先进个人（2名）

|田伟|青屏县统计局财贸金融处|沈小明|望川区医保局政策法规处|
|---|---|---|---|
|王琳|市水利局办公室科员|赵云|市教育局人事科科长|
"""
    assert [entry for _, entries in rosters(table) for entry in entries if "王琳" in entry] == [
        "王琳 市水利局办公室科员"
    ]
    assert not any("田伟青屏县" in entry for _, entries in rosters(table) for entry in entries)


def test_names_that_cells_cut_are_joined() -> None:
    table = """\
一、先进个人（6名）

|田|伟|青屏县天成农业有限公司董事<br>长|沈小明|市自然资源局办公室四级主任科<br>员|
|---|---|---|---|---|
|秋小|刚|望川区商务局行政审批科副科长|刘志远|市交通运输局办公室科长|
|孙|浩|青屏县市场监管局四级主任科员|王琳|望川区商务局办公室工程师|
"""
    ordered = [line.text.string for line in order_lines(read_lines(table), Report(), [])]
    assert ordered[1:] == [
        "田伟青屏县天成农业有限公司董事",
        "长",
        "秋小刚望川区商务局行政审批科副科长",
        "孙浩青屏县市场监管局四级主任科员",
        "沈小明市自然资源局办公室四级主任科",
        "员",
        "刘志远市交通运输局办公室科长",
        "王琳望川区商务局办公室工程师",
    ]


def test_short_cells_that_are_no_names_stay_apart() -> None:
    table = """\
一、先进集体（4个）

|市水利局|市教育局|市司法局|
|---|---|---|
|市财政局|||
"""
    assert rosters(table) == [("先进集体", ["市水利局", "市财政局", "市教育局", "市司法局"])]


HEADS = {
    "whole": "|二、<br>序号|先进个人（1<br>姓 名|2名）<br>单位及职务|",
    "short": "|先进<br>序号|个人（12名）<br>姓 名|单位及职务|",
}


@pytest.mark.parametrize("head", HEADS)
def test_the_heading_of_a_list_in_the_head_of_its_table_is_taken_out(head: str) -> None:
    rows = "\n".join(
        f"|{number}|王{given}|市财政局办公室科员|" for number, given in enumerate("琳敏瑞静涛勇艳杰娟超霞平", 1)
    )
    text = f"附件\n\n## 先进名单\n\n{HEADS[head]}\n|---|---|---|\n{rows}\n"
    (roster,) = parse(text).documents[0].walk(Roster)
    assert (roster.category, roster.declared_count, len(roster.persons)) == ("先进个人", 12, 12)
    assert roster.persons[0].title == "市财政局办公室科员"


def test_a_heading_alone_in_a_table_is_the_heading_of_the_next_one() -> None:
    text = "附件\n\n## 名单\n\n|示范|单位（2个）|\n|---|---|\n|序号|单位名称|\n|1|市财政局|\n|2|青屏县水利局|\n"
    (roster,) = parse(text).documents[0].walk(Roster)
    assert (roster.category, [unit.name for unit in roster.units]) == ("示范单位", ["市财政局", "青屏县水利局"])
    text = "附件\n\n## 名单\n\n|市财政局<br>综合科|先进个人（2名）<br>王琳、李敏|\n|---|---|\n"
    assert not [
        roster
        for document in parse(text).documents
        for roster in document.walk(Roster)
        if "综合" in (roster.category or "")
    ]
