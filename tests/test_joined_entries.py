"""Lists whose lines were joined to paragraphs: the headings and the roles inside them begin lines of their own."""

from __future__ import annotations

import pytest

from zzgov_parse import parse
from zzgov_parse.model.blocks import Roster
from zzgov_parse.text.entries import split_entries
from zzgov_parse.text.lines import read_lines


def split(line: str) -> list[str]:
    return [piece.text.string for piece in split_entries(read_lines(line))]


def test_the_role_of_a_group_behind_a_title_begins_a_line() -> None:
    group = "组 长：王瑞敏 市长 副组长：李　敏 副市长\n\n陈静远 副市长 成 员：黄　博 市财政局局长 赵云飞 市水利局局长"
    rosters = list(parse(f"清湖市人民政府关于成立工作组的通知\n现将名单通知如下：\n{group}").documents[0].walk(Roster))
    assert [(roster.category, [person.name for person in roster.persons]) for roster in rosters] == [
        ("组长", ["王瑞敏"]),
        ("副组长", ["李敏", "陈静远"]),
        ("成员", ["黄博", "赵云飞"]),
    ]


@pytest.mark.parametrize(
    "line", ["工作小组 组长：王瑞敏 市长", "联络员兼成员：李敏 市财政局科员", "请各成员：李敏 市财政局局长"]
)
def test_a_role_behind_no_title_begins_no_line(line: str) -> None:
    assert len(split(line)) == 1


def test_the_heading_of_a_list_in_front_of_its_first_entry_is_a_line() -> None:
    assert split("示范单位（3个） 市财政局 青屏县水利局 市教育局") == [
        "示范单位（3个）",
        "市财政局",
        "青屏县水利局",
        "市教育局",
    ]
    assert split("联络员（2名） 王瑞敏 市财政局科员 李　敏 市水利局主任")[0] == "联络员（2名）"
    assert split("共有企业（3家）参加 市财政局") == ["共有企业（3家）参加市财政局"]
