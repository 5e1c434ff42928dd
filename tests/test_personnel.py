"""Personnel lines: who gets or loses which post."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zzgov_parse import Clause, PersonnelDecision, parse
from zzgov_parse.diagnostics import Report
from zzgov_parse.documents.people.decision_lines import is_personnel_line
from zzgov_parse.documents.people.personnel import read_decisions
from zzgov_parse.model.blocks import Action
from zzgov_parse.spans import Text
from zzgov_parse.text.fold import fold


def text_of(raw: str) -> Text:
    folded = fold(raw)
    return Text.read(folded, 0, len(folded))


def read(raw: str, verb: Action | None = None) -> list[tuple[str, str, str]]:
    decisions, _ = read_decisions(text_of(raw), verb, Report())
    return [(one.action.value, one.person, one.post) for one in decisions]


def notice(*lines: str) -> list[tuple[str, str, str]]:
    """What a notice says, line by line."""
    found: list[tuple[str, str, str]] = []
    verb: Action | None = None
    for raw in lines:
        decisions, verb = read_decisions(text_of(raw), verb, Report())
        found += [(one.action.value, one.person, one.post) for one in decisions]
    return found


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("免去周明同志的清湖市体育局副局长职务。", [("remove", "周明", "清湖市体育局副局长")]),
        ("免去龚晓栋的双桥税务分局第四税务所副所长职务。", [("remove", "龚晓栋", "双桥税务分局第四税务所副所长")]),
        ("免去王明市财政局局长职务。", [("remove", "王明", "市财政局局长")]),
        ("免去缪军职务。", [("remove", "缪军", "")]),
        (
            "决定:免去田芳同志综合科副科长(正科长级)(主持工作)职务。",
            [("remove", "田芳", "综合科副科长（正科长级）（主持工作）")],
        ),
        ("任命王明为市财政局副局长。", [("appoint", "王明", "市财政局副局长")]),
        ("任命王明同志为市财政局副局长、二级调研员。", [("appoint", "王明", "市财政局副局长、二级调研员")]),
        (
            "任命王明、李青、周文博为市政府副秘书长。",
            [
                ("appoint", "王明", "市政府副秘书长"),
                ("appoint", "李青", "市政府副秘书长"),
                ("appoint", "周文博", "市政府副秘书长"),
            ],
        ),
        ("王 瑞同志任市体育局副局长。", [("appoint", "王瑞", "市体育局副局长")]),
        ("秦建平任财产和行为税处处长，试用期一年。", [("appoint", "秦建平", "财产和行为税处处长")]),
        ("李青同志不再担任市审计局局长职务。", [("remove", "李青", "市审计局局长")]),
        ("聘任王明为市第一中学校长，聘期三年。", [("engage", "王明", "市第一中学校长")]),
        ("解聘李青市第一中学校长职务。", [("dismiss", "李青", "市第一中学校长")]),
        ("提名王明为副市长人选。", [("other", "王明", "副市长人选")]),
        ("同意王明同志任市财政局局长。", [("appoint", "王明", "市财政局局长")]),
        ("聘李青为市政府顾问。", [("engage", "李青", "市政府顾问")]),
        ("解聘任明的市第一中学校长职务。", [("dismiss", "任明", "市第一中学校长")]),
        ("王明同志任市财政局副局长（挂职一年）。", [("appoint", "王明", "市财政局副局长")]),
        ("买提·艾合同志任市财政局副局长。", [("appoint", "买提·艾合", "市财政局副局长")]),
        ("买提·艾合不再担任市财政局副局长。", [("remove", "买提·艾合", "市财政局副局长")]),
        (
            "王明同志任市财政局局长，同时免去双桥区人民政府办公室主任职务。",
            [("appoint", "王明", "市财政局局长"), ("remove", "王明", "双桥区人民政府办公室主任")],
        ),
        (
            "王明同志任市财政局局长，同时免去李青的市审计局局长职务。",
            [("appoint", "王明", "市财政局局长"), ("remove", "李青", "市审计局局长")],
        ),
        ("任命阿依古丽·买买提为副县长。", [("appoint", "阿依古丽·买买提", "副县长")]),
        (
            "任命王明为市财政局局长，免去其市审计局局长职务；",
            [("appoint", "王明", "市财政局局长"), ("remove", "王明", "市审计局局长")],
        ),
        (
            "任命：王明同志为市财政局局长；李青同志为市审计局局长。免去：周明同志的市体育局局长职务。",
            [
                ("appoint", "王明", "市财政局局长"),
                ("appoint", "李青", "市审计局局长"),
                ("remove", "周明", "市体育局局长"),
            ],
        ),
        ("清湖市人民政府决定，任命：王明为市财政局局长。", [("appoint", "王明", "市财政局局长")]),
        ("周明同志的清湖市体育局副局长职务。", [("remove", "周明", "清湖市体育局副局长")]),
    ],
)
def test_a_line_says_who_gets_or_loses_which_post(raw: str, expected: list[tuple[str, str, str]]) -> None:
    assert read(raw) == expected


def test_a_verb_holds_for_the_lines_below_it() -> None:
    assert notice(
        "任命：",
        "王明同志为清湖市人民政府副秘书长；",
        "李青 市财政局局长；周文博 市审计局局长",
        "免去下列同志职务：",
        "赵清同志的市交通局二级调研员职务；",
        "王瑞的市水利局局长职务。",
    ) == [
        ("appoint", "王明", "清湖市人民政府副秘书长"),
        ("appoint", "李青", "市财政局局长"),
        ("appoint", "周文博", "市审计局局长"),
        ("remove", "赵清", "市交通局二级调研员"),
        ("remove", "王瑞", "市水利局局长"),
    ]


def test_the_shape_of_a_line_is_stronger_than_the_verb_above_it() -> None:
    assert notice("任命：", "周明同志的市体育局局长职务；", "王明同志为市财政局局长。") == [
        ("remove", "周明", "市体育局局长"),
        ("appoint", "王明", "市财政局局长"),
    ]


def test_running_text_ends_the_verb() -> None:
    assert read_decisions(text_of("特此通知。"), Action.REMOVE, Report()) == ([], None)


@pytest.mark.parametrize(
    ("raw", "post", "note"),
    [
        ("任命王明为市财政局副局长（试用期一年）。", "市财政局副局长", "试用期一年"),
        ("任命王明为市财政局副局长（正处级，试用期一年）。", "市财政局副局长（正处级）", "试用期一年"),
        ("任命王明为市财政局副局长（副处长级）。", "市财政局副局长（副处长级）", None),
        ("王明任市财政局副局长；任职试用期为一年。", "市财政局副局长", "任职试用期为一年"),
        ("聘任王明为市第一中学校长，聘期三年，试用期一年。", "市第一中学校长", "聘期三年，试用期一年"),
    ],
)
def test_a_probation_is_a_note_and_a_rank_is_not(raw: str, post: str, note: str | None) -> None:
    [decision], _ = read_decisions(text_of(raw), None, Report())
    assert (decision.post, decision.note) == (post, note)


def test_a_decision_has_the_organization_of_its_post_and_its_place() -> None:
    raw = "任命王明同志为市财政局副局长，试用期\n一年；李青同志为市审计局局长。"
    decisions, _ = read_decisions(text_of(raw), None, Report())
    assert [(one.organization, one.raw(raw)) for one in decisions] == [
        ("市财政局", "王明同志为市财政局副局长试用期\n一年"),
        ("市审计局", "李青同志为市审计局局长"),
    ]


@pytest.mark.parametrize(
    "raw",
    [
        "任命的干部要依法履职。",
        "办公室设在市发改局，胡明同志兼任办公室主任。",
        "免费开放公共场馆。",
        "聘任制公务员按规定管理。",
        "任何单位和个人不得拒绝。",
        "领导小组组长由市长担任。",
        "清湖市人民政府2021年10月28日决定，",
        "",
    ],
)
def test_running_text_is_no_decision(raw: str) -> None:
    assert (read(raw), is_personnel_line(raw)) == ([], False)


def test_a_line_with_two_decisions_whose_seam_is_lost_gives_none() -> None:
    assert read("任命王明为市财政局督查专员李青同志为市审计局局长。") == []


@pytest.mark.parametrize(
    "raw",
    [
        "免去：",
        "任命下列同志职务：",
        "免去周明同志的清湖市体育局副局长职务。",
        "王明同志为市财政局局长。",
        "经市政府研究，决定任命：",
        "国家税务总局清湖市税务局决定：任命王明为办公室主任；",
        "王明任市财政局副局长；任职试用期为一年。",
    ],
)
def test_a_personnel_line_is_recognised(raw: str) -> None:
    assert is_personnel_line(raw)


_NAMES = st.sampled_from(["王明", "周文博", "欧阳娜", "王为民", "任远"])
_POSTS = st.sampled_from(
    ["市财政局副局长", "清湖市人民政府副秘书长", "双桥区公安分局政委", "市水利局二级调研员（正处级）"]
)


@given(name=_NAMES, post=_POSTS, breaks=st.sets(st.integers(0, 60)), comrade=st.sampled_from(["", "同志"]))
def test_a_line_is_the_same_however_it_is_wrapped(name: str, post: str, breaks: set[int], comrade: str) -> None:
    for flat, expected in (
        (f"任命{name}{comrade}为{post}。", ("appoint", name, post)),
        (f"免去{name}{comrade}的{post}职务。", ("remove", name, post)),
    ):
        wrapped = "".join(("\n" if index in breaks else "") + character for index, character in enumerate(flat))
        assert read(wrapped) == [expected]


@given(
    st.text("任命免去聘解王明李青同志为的职务市局长副，。；：（）其决定试用期一年 \n", max_size=60),
    st.sampled_from([None, *Action]),
)
def test_any_line_is_read(raw: str, verb: Action | None) -> None:
    decisions, after = read_decisions(text_of(raw), verb, Report())
    assert all(one.person for one in decisions)
    assert after is None or isinstance(after, Action)


LISTS = {
    "a verb above": "市政府研究决定，任命：",
    "who agreed above": "经市委研究，市政府党组会议通过，任命：",
}


@pytest.mark.parametrize("lead", LISTS.values(), ids=LISTS)
def test_a_verb_counts_for_the_lists_under_its_headings(lead: str) -> None:
    page = (
        f"{lead}\n一、市政府组成部门\n王志刚为市发展和改革委员会主任\n李雪梅（女，回族）为市教育局局长\n二、市政府直属机构\n"
        "张建军为市国有资产监督管理委员会主任，免去其市财政局副局长职务\n三、工作要求\n各单位要抓好落实。"
    )
    [document] = parse(page).documents
    assert [(one.action.value, one.person, one.post) for one in document.walk(PersonnelDecision)] == [
        ("appoint", "王志刚", "市发展和改革委员会主任"),
        ("appoint", "李雪梅", "市教育局局长"),
        ("appoint", "张建军", "市国有资产监督管理委员会主任"),
        ("remove", "张建军", "市财政局副局长"),
    ]
    assert [clause.heading for clause in document.walk(Clause)] == ["市政府组成部门", "市政府直属机构", "工作要求"]


def test_a_heading_above_running_text_ends_the_list_under_a_verb() -> None:
    page = "市政府研究决定，任命：\n王志刚为市教育局局长。\n二、工作要求\n王志刚同志要带头落实各项要求。"
    assert [one.person for one in parse(page).walk(PersonnelDecision)] == ["王志刚"]


def test_a_dot_behind_a_post_is_no_part_of_it() -> None:
    (document,) = parse(
        "清湖市人民政府任免人员\n任命：\n王瑞同志为清湖市财政局副局长.\n免去：\n李青同志的清湖市水利局局长职务.\n"
    ).documents
    posts = [(item.person, item.post) for item in document.walk(PersonnelDecision)]
    assert posts == [("王瑞", "清湖市财政局副局长"), ("李青", "清湖市水利局局长")]
