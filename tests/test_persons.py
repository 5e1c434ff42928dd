"""Roster entries: the name, its note, the title."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zzgov_parse import parse
from zzgov_parse.diagnostics import Report
from zzgov_parse.fields.name_list import split_names
from zzgov_parse.fields.person import is_name, read_entry, read_person
from zzgov_parse.fields.runs import split_entry_run
from zzgov_parse.model.blocks import Person
from zzgov_parse.spans import Text
from zzgov_parse.text.fold import fold


def text_of(raw: str) -> Text:
    folded = fold(raw)
    return Text.read(folded, 0, len(folded))


def entry(raw: str) -> tuple[str, str, str | None]:
    name, title, note, certain = read_entry(text_of(raw))
    assert certain
    return name.string, title.string, note


@pytest.mark.parametrize(
    ("raw", "name", "title"),
    [
        ("周文博 市财政局局长", "周文博", "市财政局局长"),
        ("王 瑞  市财政局局长", "王瑞", "市财政局局长"),
        ("王　瑞　市财政局局长", "王瑞", "市财政局局长"),
        ("王 瑞 市财政局局长", "王瑞", "市财政局局长"),
        ("王\u3000瑞\t市财政局\n局长", "王瑞", "市财政局局长"),
        ("周文博\n市财政局办公\n室主任", "周文博", "市财政局办公室主任"),
        ("欧阳明月 市财政局局长", "欧阳明月", "市财政局局长"),
        ("欧 阳 娜  市财政局局长", "欧阳娜", "市财政局局长"),
        ("阿依古丽·买买提 市财政局局长", "阿依古丽·买买提", "市财政局局长"),
        ("XXX 副省长", "XXX", "副省长"),
        ("3 周文博 市财政局局长", "周文博", "市财政局局长"),
        ("12. 周文博　市财政局局长；", "周文博", "市财政局局长"),
        ("周文博，市财政局局长", "周文博", "市财政局局长"),
        ("周文博同志", "周文博", ""),
        ("周文博", "周文博", ""),
        ("何明（市纪委）", "何明", "市纪委"),
        ("市财政局局长　王 瑞", "王瑞", "市财政局局长"),
        ("从军 市城建局四级主任科员", "从军", "市城建局四级主任科员"),
        ("程高科 市水利局科员", "程高科", "市水利局科员"),
        ("恩和 市农牧局局长", "恩和", "市农牧局局长"),
    ],
)
def test_an_entry_is_a_name_and_a_title(raw: str, name: str, title: str) -> None:
    assert entry(raw) == (name, title, None)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("王瑞(女) 市财政局局长", ("王瑞", "市财政局局长", "女")),
        ("王 瑞（女，回族）市财政局局长", ("王瑞", "市财政局局长", "女，回族")),
        ("王瑞 市财政局局长（女）", ("王瑞", "市财政局局长", "女")),
        ("张明（满族）", ("张明", "", "满族")),
        ("热依木·阿不都（维吾尔族）市教育局局长", ("热依木·阿不都", "市教育局局长", "维吾尔族")),
        ("王瑞 市财政局副局长（正处级）", ("王瑞", "市财政局副局长（正处级）", None)),
        ("王瑞 女 市财政局局长", ("王瑞", "市财政局局长", "女")),
        ("马 明 男 回族 市财政局局长", ("马明", "市财政局局长", "男，回族")),
        ("马 明 男子监狱狱长", ("马明", "男子监狱狱长", None)),
        ("王瑞（兼）", ("王瑞", "", "兼")),
        ("王 瑞（市财政局，女，回族）", ("王瑞", "市财政局", "女，回族")),
        ("王瑞（女，市财政局）", ("王瑞", "市财政局", "女")),
        ("王瑞（市纪委，市监委）", ("王瑞", "市纪委，市监委", None)),
    ],
)
def test_sex_and_ethnic_group_are_notes(raw: str, expected: tuple[str, str, str | None]) -> None:
    assert entry(raw) == expected


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("李鹏市工信局科员", "李鹏"),
        ("周文博市财政局局长", "周文博"),
        ("王永市市场监管局办公室副主任", "王永"),
        ("马丽区教育局办公室主任", "马丽"),
        ("赵明副局长", "赵明"),
        ("王伟党组书记、局长", "王伟"),
        ("孙海涛国家税务总局清湖市税务局局长", "孙海涛"),
    ],
)
def test_the_start_of_a_title_ends_a_name_without_a_gap(raw: str, name: str) -> None:
    assert entry(raw)[0] == name


def test_without_other_evidence_the_dictionary_decides_and_the_entry_is_doubtful() -> None:
    report = Report()
    raw = "李春辉济南高新区经济发展局科员"
    person = read_person(text_of(raw), report)
    assert (person.name, person.title) == ("李春辉", "济南高新区经济发展局科员")
    assert [(one.code, one.data) for one in report.diagnostics] == [("roster-entry-split", {"text": raw})]


def test_the_heads_of_other_titles_are_evidence() -> None:
    raw = "何鑫管塔区科技局安全科主任"
    name, _, _, certain = read_entry(text_of(raw), heads=("管塔区",))
    assert (name.string, certain) == ("何鑫", True)


def test_a_person_has_organization_and_posts_and_the_whole_entry_as_its_place() -> None:
    raw = "王 瑞（女）  市财政局党组书记、局长"
    assert read_person(text_of(raw), Report()) == Person(
        name="王瑞",
        title="市财政局党组书记、局长",
        organization="市财政局",
        posts=("党组书记", "局长"),
        note="女",
        spans=((0, len(raw)),),
    )


@pytest.mark.parametrize(
    "string", ["王瑞", "周文博", "欧阳娜", "欧阳明月", "阿依古丽·买买提", "从军", "XXX", "程高科", "陈方安生"]
)
def test_a_name_is_likely_one(string: str) -> None:
    assert is_name(string)


@pytest.mark.parametrize(
    "string",
    [
        "",
        "王",
        "方案",
        "成员",
        "任务",
        "水利局",
        "农业科",
        "高新区",
        "市财政局",
        "副局长",
        "金融办公室",
        "清湖市2021",
        "王 瑞",
    ],
)
def test_an_ordinary_word_is_not(string: str) -> None:
    assert not is_name(string)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("冯 镭　沈 慧　何洪明", ["冯镭", "沈慧", "何洪明"]),
        ("冯镭、沈慧、何洪明（女）", ["冯镭", "沈慧", "何洪明（女）"]),
        ("冯 镭", ["冯镭"]),
        ("王 瑞  市财政局局长", ["王瑞市财政局局长"]),
        ("市财政局、市水利局", ["市财政局、市水利局"]),
    ],
)
def test_a_line_of_names_is_cut_and_nothing_else(raw: str, expected: list[str]) -> None:
    assert [name.string for name in split_names(text_of(raw))] == expected


_NAMES = st.sampled_from(["王瑞", "周文博", "欧阳娜", "从军", "李灿"])
_TITLES = st.sampled_from(
    ["市财政局局长", "清湖经开区工信局党支部委员、办公室主任", "东岭区人民政府办公室综合科长", "市农委科员"]
)


@given(
    name=_NAMES,
    title=_TITLES,
    gap=st.sampled_from([" ", "  ", "\u3000", "\t", "\n"]),
    breaks=st.sets(st.integers(1, 40)),
)
def test_an_entry_is_the_same_however_its_title_is_wrapped(name: str, title: str, gap: str, breaks: set[int]) -> None:
    wrapped = "".join(("\n" if index in breaks else "") + character for index, character in enumerate(title))
    printed = f"{name[0]} {name[1]}" if len(name) == 2 else name
    assert entry(printed + gap + wrapped)[:2] == (name, title)


@given(st.text("王李明瑞市区局长处科员（）女，、·0123 \n\t同志X", max_size=40))
def test_any_entry_is_read_and_nothing_is_invented(raw: str) -> None:
    name, title, note, _ = read_entry(text_of(raw))
    for part in (name.string, title.string, note):
        assert part is None or part in fold(raw).replace(" ", "").replace("\n", "").replace("\t", "") or " " in raw


@pytest.mark.parametrize(
    ("entries", "gap"),
    [
        (["侯悦桂 东岭区城建局总经济师", "尚 超 双桥市督查考核服务中心党支部书记", "马立明 市工信局处长"], " "),
        (["卢新 市生态环境局高级工程师", "程谢强 市国资委副主任科员"], " "),
        (["侯悦桂东岭区城建局总经济师", "尚超市财政局科员", "马立明市工信局处长"], ""),
        (["侯悦桂 东岭区城建局党组成员、副局长"], " "),
        (["周文博"], ""),
    ],
)
def test_a_run_of_entries_that_lost_its_line_ends_is_cut(entries: list[str], gap: str) -> None:
    expected = ["".join(one.split()) for one in entries]
    assert ([one.string for one in split_entry_run(text_of("".join(entries)))], gap in entries[0]) == (expected, True)


def test_a_blank_inside_a_name_is_told_from_the_one_behind_it_by_the_other_titles() -> None:
    text = "先进个人（4名）\n易玉 强 沙塘区市场监管局科员\n袁飞 东岭区财政局科员\n江琳 沙塘区大数据局科员\n冯福 海 东岭区审计局科员\n"
    (roster,) = [block for block in parse(text).documents[0].body if block.kind == "roster"]
    assert [person.name for person in roster.persons] == ["易玉强", "袁飞", "江琳", "冯福海"]


def test_a_name_of_two_keeps_the_blank_behind_it_where_its_title_is_spaced() -> None:
    text = "先进个人（2名）\n易玉 沙 塘区市场监管局科员\n袁飞 沙塘区财政局科员\n"
    (roster,) = [block for block in parse(text).documents[0].body if block.kind == "roster"]
    assert [(person.name, person.title) for person in roster.persons] == [
        ("易玉", "沙塘区市场监管局科员"),
        ("袁飞", "沙塘区财政局科员"),
    ]
