"""Responsibilities on lines of their own, in brackets and as predicates, and what only looks like one."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zzgov_parse import parse
from zzgov_parse.diagnostics import Report
from zzgov_parse.documents.duties.responsibility import find_inline, read_responsibility, states_ranking
from zzgov_parse.model.blocks import Clause, Paragraph, Responsibility
from zzgov_parse.spans import Text
from zzgov_parse.tables.responsibility import LABEL
from zzgov_parse.text.fold import fold


def text_of(raw: str) -> Text:
    folded = fold(raw)
    return Text.read(folded, 0, len(folded))


def outline(found: Responsibility | None) -> str:
    """One line: lead 市工信局 市科技局 | responsible 市财政局."""
    if found is None:
        return ""
    return " | ".join(" ".join([part.role.value, *(unit.name for unit in part.units)]) for part in found.assignments)


def line(raw: str, *, ranked: bool = False) -> str:
    return outline(read_responsibility(text_of(raw), Report(), ranked=ranked))


def inline(raw: str, *, ranked: bool = False) -> list[str]:
    found = find_inline(text_of(raw), ranked=ranked)
    assert all(one.inline for one in found)
    return [outline(one) for one in found]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (
            "牵头单位：市工信局、市科技局；责任单位：市财政局，各开发区管委会和区县（市）政府",
            "lead 市工信局 市科技局 | responsible 市财政局 各开发区管委会 各区县（市）政府",
        ),
        ("(牵头单位:市科技局,责任单位:市教育局)", "lead 市科技局 | responsible 市教育局"),
        ("牵 头 单 位：市工信局", "lead 市工信局"),
        ("【责任单位】：市教育局", "responsible 市教育局"),
        ("【牵头单位】市教育局【配合单位】市财政局", "lead 市教育局 | assisting 市财政局"),
        ("主办单位：市体育局、市教育局", "lead 市体育局 市教育局"),
        ("责任单位：市教育局、市财政局等部门按职责分工负责", "responsible 市教育局 市财政局"),
        (
            "牵头单位：市财政局；配合单位：市教育局；参加单位：市水利局",
            "lead 市财政局 | assisting 市教育局 | participating 市水利局",
        ),
        ("主办单位：市体育局；协办单位：市教育局", "lead 市体育局 | assisting 市教育局"),
        ("实施主体：市水利局；督导单位：市政府督查室", "implementing 市水利局 | supervising 市政府督查室"),
        ("（5月底取得明显成效并持续推进，牵头考核单位：市审批服务局）", "supervising 市审批服务局"),
        ("牵头单位：市财政局；完成时限：2021年12月底", "lead 市财政局 | other"),
        ("责任单位：省水利厅牵头，省财政厅等部门分工负责", "lead 省水利厅 | responsible 省财政厅"),
        ("责任单位：市教育局（牵头）、市财政局、市人社局", "lead 市教育局 | responsible 市财政局 市人社局"),
        ("责任单位：市教育局、市财政局（列第一位的为牵头单位）", "lead 市教育局 | responsible 市财政局"),
        ("责任单位：市教育局配合单位：市财政局", "responsible 市教育局 | assisting 市财政局"),
        ("（市商务局牵头，清湖海关配合）", "lead 市商务局 | assisting 清湖海关"),
        ("牵头单位：市商务局；成员单位：市财政局", "lead 市商务局 | participating 市财政局"),
        ("责任单位：县住建局、县消防大队等县安委会成员单位", "responsible 县住建局 县消防大队"),
    ],
)
def test_a_line_is_read(raw: str, expected: str) -> None:
    assert line(raw) == expected


@pytest.mark.parametrize(
    "raw",
    [
        "牵头单位要对牵头负责的具体工作事项负起责任。",
        "各责任单位：要加强领导。",
        "工作单位：市教育局",
        "成员单位：市教育局",
        "主办单位：清湖市人民政府办公室",
        "（此件公开发布）",
        "",
    ],
)
def test_another_line_is_none(raw: str) -> None:
    assert line(raw) == ""


def test_a_rule_stated_before_makes_the_first_unit_lead() -> None:
    assert line("责任单位：市教育局、市财政局", ranked=True) == "lead 市教育局 | responsible 市财政局"


def test_a_misread_label_is_repaired_and_reported() -> None:
    report = Report()
    found = read_responsibility(text_of("奉头单位：市工信局；贵任单位：市财政局"), report)
    assert outline(found) == "lead 市工信局 | responsible 市财政局"
    assert [(one.code, one.data) for one in report.diagnostics] == [
        ("keyword-repaired", {"printed": "奉头单位", "keyword": "牵头单位"}),
        ("keyword-repaired", {"printed": "贵任单位", "keyword": "责任单位"}),
    ]


def test_a_name_that_is_no_unit_is_reported() -> None:
    report = Report()
    read_responsibility(text_of("责任单位：市教育局、赵明"), report)
    assert [(one.code, one.data) for one in report.diagnostics] == [("unknown-unit", {"name": "赵明"})]


@pytest.mark.parametrize(
    "raw", ["责任单位：青屏镇、东岭乡、城关街道", "责任单位：县发改、财政、卫健等部门", "责任领导：赵明"]
)
def test_a_place_a_field_and_a_leader_are_not_reported(raw: str) -> None:
    report = Report()
    assert read_responsibility(text_of(raw), report) is not None
    assert report.diagnostics == []


def test_labels_and_places_are_kept() -> None:
    raw = "牵头单位：市工信局\n责任单位：市财政局、市水\n利局"
    found = read_responsibility(text_of(raw), Report())
    assert found is not None
    assert [(part.label, [raw[a:b] for unit in part.units for a, b in unit.spans]) for part in found.assignments] == [
        ("牵头单位", ["市工信局"]),
        ("责任单位", ["市财政局", "市水\n利局"]),
    ]
    assert found.spans == ((0, len(raw)),)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("完善制度。（市工信局牵头，市科技局、市财政局配合）", ["lead 市工信局 | assisting 市科技局 市财政局"]),
        ("完善制度（市水利局、市气象局按职责分工负责）。", ["responsible 市水利局 市气象局"]),
        ("完善制度。（市水利局会同市财政局负责）", ["responsible 市水利局 市财政局"]),
        ("完善制度。（市水利局牵头会同市财政局落实）", ["lead 市水利局 | responsible 市财政局"]),
        ("完善制度。（市水利局牵头、市财政局配合）", ["lead 市水利局 | assisting 市财政局"]),
        ("完善制度。（市水利局、市财政局牵头负责）", ["lead 市水利局 市财政局"]),
        ("完善制度。（省财政厅牵头，有关部门按职责分工负责）", ["lead 省财政厅 | responsible 有关部门"]),
        ("完善制度。（民政部等有关部门和单位负责）", ["responsible 民政部"]),
        ("完善制度。（市水利局、市财政局，各区县政府按职责分工负责）", ["responsible 市水利局 市财政局 各区县政府"]),
        (
            "完善制度。（生态环境部指导，试点城市政府负责落实。以下均需试点城市政府落实，不再列出）",
            ["other 生态环境部 | responsible 试点城市政府"],
        ),
        (
            "完善制度。（市水利局、市财政局等负责。列第一位者为牵头单位，下同）",
            ["lead 市水利局 | responsible 市财政局"],
        ),
        ("完善制度。（市水利局、市财政局等部门，列第一位的为牵头单位）", ["lead 市水利局 | responsible 市财政局"]),
        ("完善制度。（牵头单位：市水利局；责任单位：市财政局）", ["lead 市水利局 | responsible 市财政局"]),
        ("完善制度。责任单位：市水利局、市财政局", ["responsible 市水利局 市财政局"]),
        ("完善制度。（市水利局负责）推进建设。（市财政局负责）", ["responsible 市水利局", "responsible 市财政局"]),
        ("完善制度。（市水利局牵头，市财政局配合", ["lead 市水利局 | assisting 市财政局"]),
        ("完善制度。（市水利局（市湖长办）牵头）", ["lead 市水利局（市湖长办）"]),
        (
            "完善制度。（市水利局牵头；市财政局、市林业局配合；2024年11月底前完成）",
            ["lead 市水利局 | assisting 市财政局 市林业局 | other"],
        ),
        ("完善制度。（市水利局、市财政局按职责分工负责，持续推进）", ["responsible 市水利局 市财政局 | other"]),
        ("完善制度。（2024年底前完成，市水利局牵头，市财政局配合）", ["lead 市水利局 | assisting 市财政局 | other"]),
        ("完善制度。（市水利局牵头，6月底前完成；市财政局配合）", ["lead 市水利局 | assisting 市财政局 | other"]),
        ("完善制度。【责任单位：市水利局、市财政局】", ["responsible 市水利局 市财政局"]),
        ("完善制度。（实施主体：市水利局、市财政局）", ["implementing 市水利局 市财政局"]),
        ("完善制度。（市水利局（牵头）、市财政局）", ["lead 市水利局 | responsible 市财政局"]),
        ("此项工作由市水利局牵头组织实施。", ["lead 市水利局"]),
        ("完善制度。〔市水利局牵头，市财政局配合〕", ["lead 市水利局 | assisting 市财政局"]),
        ("完善制度。（由市水利局牵头，市财政局配合）", ["lead 市水利局 | assisting 市财政局"]),
        ("完善制度。（市水利局为牵头单位，市财政局为配合单位）", ["lead 市水利局 | assisting 市财政局"]),
        ("完善制度。（牵头：市水利局；配合：市财政局、市林业局）", ["lead 市水利局 | assisting 市财政局 市林业局"]),
        ("完善制度。（市水利局、各区政府（管委会）按照职责分工负责）", ["responsible 市水利局 各区政府（管委会）"]),
        ("完善制度。（责任科室：监察室　完成时限：2023年12月）", ["responsible 监察室 | other"]),
        ("完善制度。（牵头股室：基教股；配合股室：人事股）", ["lead 基教股 | assisting 人事股"]),
        ("牵头单位：市水利局。责任单位：市财政局、市林业局。", ["lead 市水利局", "responsible 市财政局 市林业局"]),
        (
            "完善制度。责任领导：李明 牵头单位：市水利局 责任单位：市财政局",
            ["responsible 李明 | lead 市水利局 | responsible 市财政局"],
        ),
    ],
)
def test_a_bracket_is_read(raw: str, expected: list[str]) -> None:
    assert inline(raw) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (
            "会场的保密工作由公司保密办牵头负责；其他由牵头组织单位负责。",
            ["lead 公司保密办", "responsible 牵头组织单位"],
        ),
        ("将由信息产业部牵头，抓紧研究制定政策。", ["lead 信息产业部"]),
        ("灾害救助由市有关部门各负其责，共同做好保障。", ["responsible 市有关部门"]),
        ("未达到级别的，由涉灾相关区负责。", ["responsible 涉灾相关区"]),
        (
            "重建由市防灾委员会统筹协调指导，有关部门和单位协同支持，各区负责落实；",
            ["other 市防灾委员会 | assisting 有关部门和单位 | responsible 各区"],
        ),
        ("试验区建设由中国（澜山）自由贸易试验区管委会负责。", ["responsible 中国（澜山）自由贸易试验区管委会"]),
    ],
)
def test_a_predicate_is_read(raw: str, expected: list[str]) -> None:
    assert inline(raw) == expected


@pytest.mark.parametrize(
    "raw",
    [
        "建立由市农委、市工信局牵头的工作机制。",
        "成立领导小组，由市长任组长、相关市领导任副组长，牵头抓总。",
        "本办法由市水利局负责解释。",
        "登记由县级以上人民政府登记机关负责。",
        "由主管部门负责。",
        "工程质量由施工单位负责。",
        "制剂室由专人负责。",
        "市财政局负责审核资金，市水利局会同市财政局组织验收。",
        "同意建立由国务院领导同志牵头负责的联席会议。",
        "（企业负责人）（不含任务或课题负责人）（包括牵头单位自身）",
        "（以下简称《实施方案》）（5年内负责维修）",
        "（完成时限：2021年底）（联系人：赵明）",
        "（2024年11月底前完成，持续推进）（清政〔2021〕3号，由市水利局印发）",
        "理由充分，自由裁量，由于责任落实不到位。",
    ],
)
def test_what_only_looks_like_one_is_left_alone(raw: str) -> None:
    assert inline(raw) == []


def test_a_ranking_holds_for_later_brackets_but_not_where_all_lead() -> None:
    raw = "甲。（市水利局、市财政局负责）乙。（市水利局、市财政局牵头负责）丙。（市水利局负责）"
    expected = ["lead 市水利局 | responsible 市财政局", "lead 市水利局 市财政局", "responsible 市水利局"]
    assert inline(raw, ranked=True) == expected


@pytest.mark.parametrize(
    "raw",
    ["列第一位的为牵头单位，下同", "列第一位者为牵头单位", "（排名第一的为牵头部门）", "排在首位的单位为牵头单位"],
)
def test_a_ranking_is_stated(raw: str) -> None:
    assert states_ranking(raw)


@pytest.mark.parametrize("raw", ["教育部为牵头单位", "列入第一批试点", "牵头单位为市工信局"])
def test_another_statement_is_no_ranking(raw: str) -> None:
    assert not states_ranking(raw)


RULE = "一、扩大投资。开工项目100个。（市发展改革委、市交通局负责，列第一位的为牵头单位，下同）\n二、促进消费。"


@pytest.mark.parametrize(
    ("bracket", "expected"),
    [
        ("（市商务局、市文化广电旅游局）", "lead 市商务局 | responsible 市文化广电旅游局"),
        ("[市工业和信息化局、市中级人民法院]。", "lead 市工业和信息化局 | responsible 市中级人民法院"),
        ("（市商务局）", ""),
        ("（餐饮、住宿）", ""),
        ("（市商务局、市文化广电旅游局）等单位要按时报送。", ""),
    ],
)
def test_a_rule_for_all_brackets_holds_for_those_with_nothing_but_units(bracket: str, expected: str) -> None:
    first, *others = parse(f"{RULE}开展促销活动。{bracket}").walk(Responsibility)
    assert outline(first) == "lead 市发展改革委 | responsible 市交通局"
    assert [outline(one) for one in others] == ([expected] if expected else [])
    assert inline(f"开展促销活动。{bracket}") == []


def test_a_bracket_points_into_its_paragraph() -> None:
    raw = "完善制度。（市水利局牵头，市财\n政局配合）健全机制。"
    [found] = find_inline(text_of(raw))
    assert found.raw(raw) == "（市水利局牵头，市财\n政局配合）"


def test_the_label_pattern_opens_lines_only() -> None:
    pattern = re.compile(LABEL)
    lines = ["（责任单位：市财政局）", "牵头单位要对工作负责", "主管部门：", "牵头考核单位：市体育局"]
    assert [one for one in lines if pattern.match(one)] == ["（责任单位：市财政局）", "牵头考核单位：市体育局"]


_UNITS = st.sampled_from(["市财政局", "市文化广电和旅游局", "各区县（市）政府", "市委组织部", "清湖海关"])


@given(
    leads=st.lists(_UNITS, min_size=1, max_size=4),
    others=st.lists(_UNITS, min_size=1, max_size=4),
    breaks=st.sets(st.integers(0, 90)),
    half=st.booleans(),
)
def test_a_line_is_the_same_however_it_is_wrapped_and_in_either_width(
    leads: list[str],
    others: list[str],
    breaks: set[int],
    half: bool,  # noqa: FBT001
) -> None:
    flat = f"（牵头单位：{'、'.join(leads)}；责任单位：{'、'.join(others)}）"
    printed = flat.translate(str.maketrans("（）：；", "():;")) if half else flat
    wrapped = "".join(("\n" if index in breaks else "") + character for index, character in enumerate(printed))
    assert line(wrapped) == f"lead {' '.join(leads)} | responsible {' '.join(others)}"


@given(st.text("市财政局水利各区（）由负责牵头配合，；。：单位责任的等、和为第一列", max_size=80))
def test_any_paragraph_is_searched_and_units_are_its_characters(raw: str) -> None:
    found = [*find_inline(text_of(raw)), read_responsibility(text_of(raw), Report())]
    for unit in [unit for one in found if one for part in one.assignments for unit in part.units]:
        assert "".join(raw[start:end] for start, end in unit.spans) == unit.name


def test_a_responsibility_line_glued_to_its_paragraph_is_a_line_of_its_own() -> None:
    page = "一、加强建设\n（一）完善规划。建成示范区，落实到位。牵头单位：市水利局；责任单位：市财政局、各区人民政府\n（二）加强管理。"
    first = next(clause for clause in parse(page).documents[0].walk(Clause) if clause.marker == "（一）")
    assert [block.kind for block in first.body] == ["paragraph", "responsibility"]
    assert isinstance(first.body[0], Paragraph)
    assert first.body[0].text == "建成示范区，落实到位。"


def test_responsible_units_in_brackets_stay_in_their_paragraph() -> None:
    page = "一、加强建设\n（一）完善规划。建成示范区，落实到位。（责任单位：市财政局、市水利局）\n（二）加强管理。"
    first = next(clause for clause in parse(page).documents[0].walk(Clause) if clause.marker == "（一）")
    assert isinstance(first.body[0], Paragraph)
    assert first.body[0].text == "建成示范区，落实到位。（责任单位：市财政局、市水利局）"


ASSIGNED_HEADINGS = {
    "under a heading of the first level": "一、强化督查（市政府督查室牵头，市财政局配合）\n定期开展督查，通报结果。\n二、加大投入\n统筹安排资金。",
    "under a heading that another follows": "（一）强化督查（市政府督查室牵头，市财政局配合）\n各单位要高度重视，密切配合。\n（二）加大投入\n统筹安排资金。",
    "run into the text": "一、强化督查（市政府督查室牵头，市财政局配合）。定期开展督查，通报结果。\n二、加大投入。统筹安排资金。",
}


@pytest.mark.parametrize("page", ASSIGNED_HEADINGS.values(), ids=ASSIGNED_HEADINGS)
def test_who_is_responsible_may_stand_in_a_heading(page: str) -> None:
    first = next(clause for clause in parse(page).walk(Clause))
    assert first.heading == "强化督查（市政府督查室牵头，市财政局配合）"
    assert [block.kind for block in first.body] == ["responsibility", "paragraph"]
    assert isinstance(first.body[0], Responsibility)
    assert first.body[0].inline
    assert outline(first.body[0]) == "lead 市政府督查室 | assisting 市财政局"
    assert first.body[0].raw(page) == "（市政府督查室牵头，市财政局配合）"


def test_a_bracket_in_a_heading_that_names_nobody_may_be_gone_on_with() -> None:
    page = "（一）加强监测（试点）\n工作\n完善制度，落实到位。\n（二）加强管理\n完善制度，落实到位。"
    assert [clause.heading for clause in parse(page).walk(Clause)] == ["加强监测（试点）工作", "加强管理"]


def test_a_sentence_goes_on_behind_a_bracket_that_says_who_is_responsible() -> None:
    page = "（一）建立台账（市水利局负责）\n，并按月报送。\n（二）加强管理。"
    first = next(clause for clause in parse(page).walk(Clause))
    assert isinstance(first.body[0], Paragraph)
    assert first.body[0].text == "建立台账（市水利局负责），并按月报送。"


def test_a_clause_that_is_nothing_but_who_is_responsible_has_no_heading() -> None:
    page = "1.责任单位：市教育局\n配合单位：市财政局\n2.牵头单位：市水利局　责任单位：各县区政府\n3.责任单位要切实履行职责。"
    clauses = list(parse(page).walk(Clause))
    assert [clause.heading for clause in clauses] == [None, None, None]
    found = [outline(block) for clause in clauses for block in clause.body if isinstance(block, Responsibility)]
    assert found == ["responsible 市教育局", "assisting 市财政局", "lead 市水利局 | responsible 各县区政府"]
    assert isinstance(clauses[2].body[0], Paragraph)


@pytest.mark.parametrize(
    ("first", "second"),
    [("责任单位：市审计局、市农", "委、市国资委，各区县政府"), ("牵头单位：市大数据", "局；责任单位：市国资委")],
)
def test_a_unit_that_is_cut_between_two_lines_of_no_known_width_is_one(first: str, second: str) -> None:
    def units(text: str) -> list[str]:
        found = parse(text).documents[0].walk(Responsibility)
        return [unit.name for item in found for party in item.assignments for unit in party.units]

    text = "一、主要任务\n（一）加强支持。加大投入。\n{}\n（二）完善机制。提高水平。"
    broken = units(text.format(f"{first}\n{second}"))
    assert (broken, "市国资委" in broken) == (units(text.format(first + second)), True)


@pytest.mark.parametrize("label", ["{}：", "{} ", "【{}】", "【{}】：", "[{}]", "[{}]：", "{}∶", "**{}：**"])
def test_a_label_is_one_in_any_print(label: str) -> None:
    lead, responsible = label.format("牵头单位"), label.format("责任单位")
    text = f"一、主要任务\n（一）加强支持。加大投入。\n{lead}市水利局、市城建局；{responsible}市财政局、市城管局\n（二）完善机制。提高水平。\n"
    found = [
        (assignment.role.value, [unit.name for unit in assignment.units])
        for item in parse(text).documents[0].walk(Responsibility)
        for assignment in item.assignments
    ]
    assert found == [("lead", ["市水利局", "市城建局"]), ("responsible", ["市财政局", "市城管局"])]


@pytest.mark.parametrize("line", ["牵头单位 要对工作负责，抓好落实。", "[责任单位]", "责任单位 另行确定。"])
def test_a_label_without_units_is_text(line: str) -> None:
    assert list(parse(f"一、主要任务\n加大投入。\n{line}\n二、保障措施").documents[0].walk(Responsibility)) == []
