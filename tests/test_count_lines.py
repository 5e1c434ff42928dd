"""Counts on a line of their own below the title of a list: 先进个人名单 / （5名）."""

from __future__ import annotations

import pytest

from zzgov_parse import parse
from zzgov_parse.model.blocks import Roster

UNITS = "市财政局\n青屏县水利局\n清湖市博远科技有限公司"
PERSONS = "王 瑞 市财政局科员\n李 敏 青屏县水利局办公室主任\n陈 红 市教育局副局长"

Found = list[tuple[str | None, int | None, list[str]]]


def rosters(page: str) -> Found:
    return [
        (node.category, node.declared_count, [unit.name for unit in node.units] or [p.name for p in node.persons])
        for document in parse(page).documents
        for node in document.walk(Roster)
    ]


@pytest.mark.parametrize("count", ["（3名）", "（共3名）", "（3名，按姓氏笔画为序）", "(3人)"])
def test_a_count_below_the_title_of_an_attachment_is_that_of_its_list(count: str) -> None:
    page = f"附件\n清湖市防汛工作先进个人名单\n{count}\n{PERSONS}"
    gazette = parse(page)
    assert gazette.documents[0].attachments[0].title == "清湖市防汛工作先进个人名单"
    assert rosters(page) == [(None, 3, ["王瑞", "李敏", "陈红"])]
    assert not gazette.diagnostics


def test_counts_below_the_titles_of_the_lists_of_one_attachment() -> None:
    page = f"附件\n先进名单\n先进单位名单\n（3个）\n{UNITS}\n先进个人\n（3名）\n{PERSONS}"
    assert parse(page).documents[0].attachments[0].title == "先进名单"
    assert rosters(page) == [
        ("先进单位名单", 3, UNITS.split("\n")),
        ("先进个人", 3, ["王瑞", "李敏", "陈红"]),
    ]


def test_a_count_below_a_numbered_heading_is_part_of_it() -> None:
    page = f"附件\n先进名单\n一、先进单位名单\n（3家）\n{UNITS}\n二、先进个人名单\n（3名）\n{PERSONS}"
    assert rosters(page) == [
        ("先进单位名单", 3, UNITS.split("\n")),
        ("先进个人名单", 3, ["王瑞", "李敏", "陈红"]),
    ]


def test_a_list_that_lacks_an_entry_of_its_count_says_so() -> None:
    gazette = parse(f"附件\n先进个人名单\n（4名）\n{PERSONS}")
    assert [(item.code, item.data["declared"], item.data["found"]) for item in gazette.diagnostics] == [
        ("roster-count", 4, 3)
    ]


@pytest.mark.parametrize("note", ["（试行）", "（征求意见稿）", "（2021年版）"])
def test_a_note_under_a_title_is_no_count(note: str) -> None:
    attachment = parse(f"附件\n清湖市人才分类目录\n{note}\n第一条 本目录自公布之日起施行。").documents[0].attachments[0]
    assert attachment.title == f"清湖市人才分类目录{note}"
    assert rosters(f"附件\n清湖市人才分类目录\n{note}\n第一条 本目录自公布之日起施行。") == []


def test_a_count_below_running_text_is_no_heading() -> None:
    page = "清湖市人民政府关于防汛的通报\n各区人民政府：\n现将有关情况通报如下。\n（3名）\n特此通报。"
    assert rosters(page) == []
