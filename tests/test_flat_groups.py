"""Leading groups whose lines were joined: the same persons under the same roles."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zzgov_parse import parse
from zzgov_parse.model.blocks import Clause, Roster

TITLES = ["市水利局党组书记、局长", "市应急管理局副局长", "市财政局副局长、一级调研员", "市教育局总督学、二级调研员"]
NAMES = ["王瑞宁", "李敏", "陈红", "诸葛明", "赵云鹏", "孙立"]
HEAD = "清湖市人民政府办公室关于成立防汛工作小组的通知\n清政办〔2021〕3号\n各区人民政府：\n"

Group = list[tuple[str, list[tuple[str, str]]]]


def groups(page: str) -> Group:
    return [
        (roster.category or "", [(person.name, person.title) for person in roster.persons])
        for document in parse(page).documents
        for roster in document.walk(Roster)
    ]


@given(
    titles=st.lists(st.sampled_from(TITLES), min_size=5, max_size=5),
    kind=st.sampled_from(["name", "XXX", "note"]),
    closed=st.booleans(),
)
def test_a_group_on_one_line_is_the_group_on_several(titles: list[str], kind: str, *, closed: bool) -> None:
    names = ["XXX"] * 5 if kind == "XXX" else NAMES
    persons = list(zip(names, titles, strict=False))
    expected: Group = [("组长", persons[:1]), ("副组长", persons[1:3]), ("成员", persons[3:])]
    lines = [
        [f"{name}（{title}）" if kind == "note" else f"{name}{title}" for name, title in members]
        for _, members in expected
    ]
    group = "".join(f"{role}：{''.join(members)}" for (role, _), members in zip(expected, lines, strict=True))
    end = "专项小组办公室设在市水利局，负责日常工作。" if closed and kind != "note" else ""
    page = f"{HEAD}一、防汛工作小组{group}{end}\n二、工作职责\n负责防汛工作。"
    assert groups(page) == expected
    clauses = [clause for document in parse(page).documents for clause in document.walk(Clause)]
    assert [clause.heading for clause in clauses] == ["防汛工作小组", "工作职责"]


@pytest.mark.parametrize(
    "sentence",
    [
        "各成员单位要加强协作：市水利局牵头，组长：负责召集会议。",
        "成员：市水利局、市财政局、市教育局。",
        "会议由组长召集：每季度一次；成员单位参加：每年一次。",
    ],
)
def test_sentences_that_speak_of_roles_are_left_whole(sentence: str) -> None:
    assert groups(HEAD + "一、工作机制\n" + sentence)[1:] == []


def test_a_post_that_goes_on_is_not_the_end_of_an_entry() -> None:
    page = f"{HEAD}组长：王瑞市水利局局长兼市防汛办主任副组长：李敏市财政局高级工程师陈红市教育局四级主任科员"
    assert groups(page) == [
        ("组长", [("王瑞", "市水利局局长兼市防汛办主任")]),
        ("副组长", [("李敏", "市财政局高级工程师"), ("陈红", "市教育局四级主任科员")]),
    ]


def test_offices_of_the_centre_begin_with_no_place() -> None:
    page = f"{HEAD}组长：王瑞宁国务院副秘书长副组长：李敏统计局局长陈红国防科工局副局长成员：赵云鹏审计署副审计长孙立民旅游局副局长"
    assert groups(page) == [
        ("组长", [("王瑞宁", "国务院副秘书长")]),
        ("副组长", [("李敏", "统计局局长"), ("陈红", "国防科工局副局长")]),
        ("成员", [("赵云鹏", "审计署副审计长"), ("孙立民", "旅游局副局长")]),
    ]
