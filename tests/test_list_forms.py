"""One name list printed in many forms gives the same entries."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from zzgov_parse import parse
from zzgov_parse.model.blocks import Clause, Roster

UNITS = [
    "市财政局",
    "清湖市文化广电和旅游局",
    "市水利局",
    "望川区人民政府办公室",
    "市教育局",
    "清湖经开区管委会",
    "市卫生健康委",
    "团市委",
]
PERSONS = [
    ("王瑞", "市财政局办公室主任"),
    ("刘志远", "市水利局党组成员、副局长"),
    ("陈敏", "市教育局安全生产监督管理科四级主任科员"),
    ("诸葛明", "市应急管理局高级工程师"),
    ("何洪明", "市卫生健康委主治医师"),
    ("李红", "市司法局科员"),
]
Pairs = list[tuple[str, str]]


def spaced(name: str, blank: str = " ") -> str:
    return blank.join(name) if len(name) == 2 else name


def rows(cells: list[str], columns: int, between: str) -> str:
    return "\n".join(between.join(cells[start : start + columns]) for start in range(0, len(cells), columns))


UNIT_FORMS: dict[str, Callable[[list[str]], str]] = {
    "a line each": "\n".join,
    "a blank line between": "\n\n".join,
    "three a row": lambda units: rows(units, 3, "   "),
    "two a row": lambda units: rows([unit.ljust(16, "　") for unit in units], 2, ""),
    "one after the other": " ".join,
    "in a sentence": lambda units: "、".join(units) + "。",
    "in a sentence that wraps": lambda units: rows(list("、".join(units) + "。"), 20, ""),
    "with semicolons": lambda units: "；".join(units) + "。",
    "numbered": lambda units: "\n".join(f"{number}.{unit}" for number, unit in enumerate(units, 1)),
    "numbered in brackets": lambda units: "\n".join(f"（{number}）{unit}；" for number, unit in enumerate(units, 1)),
    "bullets": lambda units: "\n".join(f"- {unit}" for unit in units),
    "without anything between": "".join,
}
PERSON_FORMS: dict[str, Callable[[Pairs], str]] = {
    "a line each": lambda pairs: "\n".join(f"{spaced(name)}  {title}" for name, title in pairs),
    "spaced in full width": lambda pairs: "\n".join(f"{spaced(name, '　')}　{title}" for name, title in pairs),
    "without a gap": lambda pairs: "\n".join(f"{name}{title}" for name, title in pairs),
    "a cell a line": lambda pairs: "\n".join(f"{spaced(name)}\n{title}" for name, title in pairs),
    "names, then titles": lambda pairs: "\n".join(
        [*(spaced(name) for name, _ in pairs), *(title for _, title in pairs)]
    ),
    "numbered": lambda pairs: "\n".join(f"{number}.{name} {title}" for number, (name, title) in enumerate(pairs, 1)),
    "numbered, with marks": lambda pairs: "\n".join(
        f"{number}.{name}，{title}；" for number, (name, title) in enumerate(pairs, 1)
    ),
    "a comma between": lambda pairs: "\n".join(f"{name}，{title}" for name, title in pairs),
    "title first": lambda pairs: "\n".join(f"{title}　{spaced(name, '　')}" for name, title in pairs),
    "titles in brackets": lambda pairs: rows([f"{name}（{title}）" for name, title in pairs], 3, "　"),
    "in a sentence": lambda pairs: "、".join(f"{name}（{title}）" for name, title in pairs) + "。",
    "in a sentence that wraps": lambda pairs: rows(
        list("、".join(f"{name}（{title}）" for name, title in pairs)), 21, ""
    ),
    "with semicolons": lambda pairs: "；".join(f"{name}，{title}" for name, title in pairs) + "。",
    "with semicolons, wrapped": lambda pairs: rows(
        list("；".join(f"{name}，{title}" for name, title in pairs) + "。"), 23, ""
    ),
    "one after the other": lambda pairs: " ".join(f"{spaced(name)} {title}" for name, title in pairs),
    "without anything between": lambda pairs: "".join(f"{name}{title}" for name, title in pairs),
    "a table": lambda pairs: "\n".join(
        ["|姓名|单位及职务|", "|---|---|", *(f"|{name}|{title}|" for name, title in pairs)]
    ),
}
HEADINGS = [
    ("一、先进集体（8个）", "二、先进个人（6名）"),
    ("（一）先进集体", "（二）先进个人"),
    ("先进集体\n（8个）", "先进个人\n（6名，排名不分先后）"),
]


def found(units: str, persons: str, headings: tuple[str, str]) -> tuple[list[str], Pairs]:
    page = (
        "清湖市人民政府关于表彰先进的通报\n清政〔2021〕15号\n各区人民政府：\n现予通报。\n附件\n先进名单\n"
        f"{headings[0]}\n{units}\n{headings[1]}\n{persons}\n"
    )
    document = parse(page).documents[0]
    rosters = list(document.walk(Roster))
    assert not list(document.walk(Clause))
    return (
        [unit.name for roster in rosters for unit in roster.units],
        [(person.name, person.title) for roster in rosters for person in roster.persons],
    )


@pytest.mark.parametrize("headings", [HEADINGS[0], HEADINGS[2]], ids=["counted", "count below"])
@pytest.mark.parametrize("form", UNIT_FORMS)
def test_units(form: str, headings: tuple[str, str]) -> None:
    persons = PERSON_FORMS["a line each"](PERSONS)
    assert found(UNIT_FORMS[form](UNITS), persons, headings) == (UNITS, PERSONS)


@pytest.mark.parametrize("form", ["a line each", "a blank line between", "numbered", "bullets"])
def test_lists_below_headings_without_a_count(form: str) -> None:
    persons = PERSON_FORMS["numbered" if form == "numbered" else "a line each"](PERSONS)
    assert found(UNIT_FORMS[form](UNITS), persons, HEADINGS[1]) == (UNITS, PERSONS)


@pytest.mark.parametrize("headings", [HEADINGS[0], HEADINGS[2]], ids=["counted", "count below"])
@pytest.mark.parametrize("form", PERSON_FORMS)
def test_persons(form: str, headings: tuple[str, str]) -> None:
    assert found("\n".join(UNITS), PERSON_FORMS[form](PERSONS), headings) == (UNITS, PERSONS)


@pytest.mark.parametrize(
    "items",
    [
        "1.加强组织领导\n2.落实工作责任\n3.严格考核奖惩",
        "1.市财政局负责落实资金。\n2.市水利局负责组织实施。",
        "1.王瑞等同志要带头落实各项要求。\n2.李敏同志要加强调度。",
    ],
)
def test_numbered_clauses_below_a_counted_heading_stay_clauses(items: str) -> None:
    page = f"清湖市人民政府关于防汛的意见\n一、重点任务（3项）\n{items}\n二、工作要求\n认真落实。"
    numbered = [clause.marker for clause in parse(page).documents[0].walk(Clause) if clause.level > 1]
    assert numbered == [f"{number}." for number in range(1, items.count("\n") + 2)]


def test_a_heading_of_praise_above_running_text_is_a_clause() -> None:
    page = "清湖市人民政府关于防汛的意见\n一、学习先进集体\n各级各部门要以先进为榜样，认真落实。\n二、争当先进个人\n要争先创优。"
    assert [clause.marker for clause in parse(page).documents[0].walk(Clause)] == ["一、", "二、"]


def rosters(text: str) -> list[tuple[str | None, list[tuple[str, str, str | None]], list[str]]]:
    return [
        (one.category, [(who.name, who.title, who.note) for who in one.persons], [unit.name for unit in one.units])
        for one in parse(text).walk(Roster)
    ]


COMPANIES = ["清湖华翔机械有限公司", "望川宏远电子股份有限公司", "青屏食品研究院"]


@pytest.mark.parametrize("heading", ["一、获奖单位（3家）", "获奖单位（3家）", "一、入选企业（3个）"])
def test_numbered_lines_are_entries_where_the_heading_counts_as_many(heading: str) -> None:
    page = f"{heading}\n1、{COMPANIES[0]}\n2、{COMPANIES[1]}；\n3、{COMPANIES[2]}。"
    assert [units for _, _, units in rosters(page)] == [COMPANIES]


NOT_ENTRIES = {
    "another number": "一、获奖单位（4家）\n1、清湖华翔\n2、望川宏远\n3、青屏食品",
    "tasks": "一、重点任务（3项）\n1、加强监测\n2、加强预警\n3、加强值守",
    "sentences below them": "一、申报单位（2家）\n1、加强监测\n建立监测网络，落实责任。\n2、加强预警\n健全预警机制，落实责任。",
}


@pytest.mark.parametrize("page", NOT_ENTRIES.values(), ids=NOT_ENTRIES)
def test_numbered_lines_stay_clauses_where_the_heading_does_not(page: str) -> None:
    assert rosters(page) == []
    assert [clause.marker for clause in parse(page).walk(Clause)][1:3] == ["1.", "2."]


def test_a_note_on_the_order_stands_between_the_title_and_its_list() -> None:
    page = (
        "清湖市政府参事名单\n（按姓氏笔画排序）\n丁一凡 清湖大学教授\n王国良 市社科院研究员\n尤 静 民进清湖市委会副主委"
    )
    assert rosters(page) == [
        (
            None,
            [
                ("丁一凡", "清湖大学教授", None),
                ("王国良", "市社科院研究员", None),
                ("尤静", "民进清湖市委会副主委", None),
            ],
            [],
        )
    ]


def test_a_note_of_another_kind_ends_the_head_of_a_list() -> None:
    assert rosters("清湖市供水改革名单\n（此件公开发布）\n加强供水管理") == []


def test_sex_and_ethnic_group_may_have_columns_of_their_own() -> None:
    page = "先进个人（4名）\n丁一凡 女 汉族 清湖大学教授\n马 明 男 回族 市财政局局长\n尤静 女 市教育局科员\n女娲文 市水利局科员"
    [(_, persons, _)] = rosters(page)
    assert persons == [
        ("丁一凡", "清湖大学教授", "女，汉族"),
        ("马明", "市财政局局长", "男，回族"),
        ("尤静", "市教育局科员", "女"),
        ("女娲文", "市水利局科员", None),
    ]


def test_who_is_counted_as_persons_is_one_whatever_the_surname() -> None:
    assert rosters("一、特邀人士（1名）\n释明海") == [("特邀人士", [("释明海", "", None)], [])]
    assert rosters("一、特邀团体（1个）\n释明海") != [("特邀团体", [("释明海", "", None)], [])]


def test_a_blank_in_the_bracket_behind_a_name_parts_no_name() -> None:
    page = "一、获奖个人（2人）\n1、王国良（清湖华翔机械有限公司 车工）\n2、尤静（望川宏远电子股份有限公司 工程师）"
    assert rosters(page) == [
        (
            "获奖个人",
            [("王国良", "清湖华翔机械有限公司车工", None), ("尤静", "望川宏远电子股份有限公司工程师", None)],
            [],
        )
    ]


def test_the_office_of_a_group_has_roles_of_its_own() -> None:
    page = "组　长：王军 市长\n办公室主任：孙海（兼）\n办公室副主任：钱江 市水利局副局长"
    assert rosters(page) == [
        ("组长", [("王军", "市长", None)], []),
        ("办公室主任", [("孙海", "", "兼")], []),
        ("办公室副主任", [("钱江", "市水利局副局长", None)], []),
    ]


CELLS = """附件{0}先进名单
一、先进单位（2个）
序号
单位名称
1
市财政局
2
青屏县水利局{1}二、先进个人（2名）
序号
姓　名
单位及职务
1
王　琳
市教育局基础教育科科长
2
刘志远
市水利局办公室科员"""


@pytest.mark.parametrize("between", ["\n", "\n附件2\n先进个人名单\n"])
def test_tables_of_cells_one_below_the_other_are_each_numbered_from_one(between: str) -> None:
    units, persons = parse(CELLS.format("\n", between)).documents[0].walk(Roster)
    assert [unit.name for unit in units.units] == ["市财政局", "青屏县水利局"]
    assert [(person.name, person.title) for person in persons.persons] == [
        ("王琳", "市教育局基础教育科科长"),
        ("刘志远", "市水利局办公室科员"),
    ]


MAKERS = "附件\n清湖市企业名单\n一、制造业（2家）\n1.青屏机械股份有限公司\n2.双桥电缆厂（普通合伙）\n"


def test_numbers_may_go_on_in_the_next_list() -> None:
    page = f"{MAKERS}二、服务业（2家）\n3.清湖云帆信息有限公司\n4.清湖物流有限公司双桥分公司"
    first, second = parse(page).walk(Roster)
    assert [unit.name for unit in first.units] == ["青屏机械股份有限公司", "双桥电缆厂（普通合伙）"]
    assert [unit.name for unit in second.units] == ["清湖云帆信息有限公司", "清湖物流有限公司双桥分公司"]


@pytest.mark.parametrize("numbers", [("4.", "5."), ("3.", "5."), ("2.", "3.")])
def test_numbers_that_do_not_go_on_are_of_no_list(numbers: tuple[str, str]) -> None:
    page = f"{MAKERS}二、服务业（2家）\n{numbers[0]}清湖云帆信息有限公司\n{numbers[1]}清湖物流有限公司双桥分公司"
    assert len(list(parse(page).walk(Roster))) == 1


@pytest.mark.parametrize("note", ["（排名不分先后）", "（按姓氏笔画为序）"])
@pytest.mark.parametrize("heading", ["一、先进个人（2名）", "先进个人（2名）"])
def test_a_note_on_the_order_stands_between_a_heading_and_its_list(heading: str, note: str) -> None:
    [roster] = parse(f"附件\n清湖市名单\n{heading}\n{note}\n王 瑞  市财政局科员\n李敏  市水利局科员").walk(Roster)
    assert (roster.category, roster.declared_count) == ("先进个人", 2)
    assert [person.name for person in roster.persons] == ["王瑞", "李敏"]


def test_a_remark_between_a_heading_and_a_list_is_no_note_on_its_order() -> None:
    page = "附件\n清湖市名单\n一、先进个人（2名）\n（略去其他人）\n王瑞  市财政局科员\n李敏  市水利局科员"
    assert all(roster.category is None for roster in parse(page).walk(Roster))


def test_the_title_of_an_attachment_may_count_what_its_lists_hold() -> None:
    lists = "一、先进集体（1个）\n市财政局\n二、先进个人（2名）\n王瑞  市财政局科员\n李敏  市水利局科员"
    [attachment] = parse(f"附件\n清湖市先进集体和先进个人名单（共3个）\n{lists}").documents[0].attachments
    assert attachment.title == "清湖市先进集体和先进个人名单（共3个）"
    assert [node.category for node in attachment.body if isinstance(node, Roster)] == ["先进集体", "先进个人"]


def test_grades_of_a_prize_are_headings() -> None:
    page = "附件\n清湖市获奖名单\n一、一等奖（1名）\n王瑞  市财政局科员\n二、二等奖（2名）\n李敏  市水利局科员\n陈红  市教育局科员"
    assert [(node.marker, node.category) for node in parse(page).walk(Roster)] == [
        ("一、", "一等奖"),
        ("二、", "二等奖"),
    ]


def test_a_short_text_with_two_names_does_not_stand_in_columns() -> None:
    page = (
        "清湖市人民政府关于2021年度科学技术奖励的决定\n清政〔2022〕6号\n各县（区）人民政府，市政府各部门：\n"
        "为奖励科技人员，市政府决定对30项成果给予奖励。\n一、一等奖（2项）\n1.城市供水智能调度系统\n2.小麦抗旱新品种选育\n"
        "二、科技功臣奖（2名）\n何立新 清湖大学教授\n欧阳文 市农科院研究员\n清湖市人民政府\n2022年3月9日"
    )
    [document] = parse(page).documents
    assert [unit.name for unit in document.main_recipients] == ["各县（区）人民政府", "市政府各部门"]
    [roster] = document.walk(Roster)
    assert [(person.name, person.title) for person in roster.persons] == [
        ("何立新", "清湖大学教授"),
        ("欧阳文", "市农科院研究员"),
    ]


LISTS = """关于表彰先进的通报
各县：
现通报如下。
附件
清湖市先进单位和先进个人名单
一、先进单位{units}
清湖市鼎新轨道交通装备集团有限公
司
市财政局
青屏县人民政府
二、先进个人{persons}
范飞梓{mark}市大数据局经济运行调节办公室
党组成员、副局长
侯悦桂{mark}青屏县城建局规划处总经济师
熊灿{mark}青屏县城管局办公室四级主任科
员
诸葛磊{mark}市民政局服务业科工作人员
"""


@pytest.mark.parametrize("counts", [("", ""), ("（3）", "（4）"), ("（3个）", "（4名）"), ("3个", "4名")])
@pytest.mark.parametrize("mark", [" ", "　　", "\t", "，", "：", ":", "—", "——", "-"])
def test_a_list_is_the_same_with_any_mark_behind_its_names_and_any_count(counts: tuple[str, str], mark: str) -> None:
    units, persons = counts
    (document,) = parse(LISTS.format(units=units, persons=persons, mark=mark)).documents
    rosters = list(document.walk(Roster))
    assert [roster.category for roster in rosters] == ["先进单位", "先进个人"]
    assert [unit.name for unit in rosters[0].units] == [
        "清湖市鼎新轨道交通装备集团有限公司",
        "市财政局",
        "青屏县人民政府",
    ]
    assert [(person.name, person.title) for person in rosters[1].persons] == [
        ("范飞梓", "市大数据局经济运行调节办公室党组成员、副局长"),
        ("侯悦桂", "青屏县城建局规划处总经济师"),
        ("熊灿", "青屏县城管局办公室四级主任科员"),
        ("诸葛磊", "市民政局服务业科工作人员"),
    ]
    declared = (None, None) if not units else (3, 4)
    assert tuple(roster.declared_count for roster in rosters) == declared


@pytest.mark.parametrize(
    "text",
    [
        "一、先进单位（2021）\n要认真落实各项要求，加强管理。",
        "一、重点任务（3）\n市财政局要加强管理，认真落实。",
        "一、时间安排\n时间：市财政局另行通知。\n地点：市财政局会议室。",
    ],
)
def test_a_number_or_a_colon_makes_no_list(text: str) -> None:
    assert list(parse(text).documents[0].walk(Roster)) == []
