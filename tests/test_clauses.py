"""The clause tree: levels by nesting, headings by style, what is a clause and what only looks like one."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zzgov_parse import Clause, Paragraph, parse
from zzgov_parse.fields.numerals import to_han

HEADINGS = ("加强组织领导", "完善工作机制", "强化资金保障", "严格督查考核", "推进项目建设", "优化公共服务")
SENTENCE = "坚持问题导向，健全长效机制，切实解决突出问题。"


def clauses(text: str) -> list[tuple[str, int, str | None]]:
    return [(clause.marker, clause.level, clause.heading) for clause in parse(text).walk(Clause)]


def outline(text: str) -> list[str]:
    """The clauses, indented by level, with their headings."""
    return ["  " * (level - 1) + f"{marker} {heading or ''}".strip() for marker, level, heading in clauses(text)]


# Levels --------------------------------------------------------------------------------------------------------------

SYSTEMS = {
    "portion": "第{}部分 ",
    "chapter": "第{}章 ",
    "han": "{}、",
    "han_paren": "（{}）",
    "arabic": "{}.",
    "arabic_paren": "（{}）",
    "circled": "{}",
}
_HAN = {"portion", "chapter", "han", "han_paren"}


def printed(system: str, number: int) -> str:
    if system == "circled":
        return chr(0x245F + number)
    return SYSTEMS[system].format(to_han(number) if system in _HAN else number)


@st.composite
def trees(draw: st.DrawFn) -> list[tuple[str, int]]:
    """Numbered lines with their levels: some numberings in their usual order, each list with two to four items."""
    systems = [name for name in SYSTEMS if draw(st.booleans())] or ["han"]
    lines: list[tuple[str, int]] = []

    def items(depth: int) -> None:
        for number in range(1, draw(st.integers(2, 4)) + 1):
            marker = printed(systems[depth], number)
            deeper = depth + 1 < len(systems) and draw(st.booleans())
            heading = draw(st.sampled_from(HEADINGS))
            lines.append((f"{marker}{heading}" if deeper else f"{marker}{heading}。{SENTENCE}", depth + 1))
            if deeper:
                items(depth + 1)

    items(0)
    return lines


@given(trees())
def test_levels_follow_the_nesting_of_a_document(lines: list[tuple[str, int]]) -> None:
    found = [(clause.marker, clause.level) for clause in parse("\n".join(line for line, _ in lines)).walk(Clause)]
    assert [level for _, level in found] == [level for _, level in lines]


@given(trees())
def test_a_tree_of_clauses_has_nothing_to_report(lines: list[tuple[str, int]]) -> None:
    assert [item.code for item in parse("\n".join(line for line, _ in lines)).diagnostics] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "一、总体要求\n1.坚持统筹。落实责任。\n2.坚持创新。完善机制。\n二、工作要求\n1.压实责任。制定细则。\n",
            ["一、 总体要求", "  1. 坚持统筹", "  2. 坚持创新", "二、 工作要求", "  1. 压实责任"],
            id="a numbering left out",
        ),
        pytest.param(
            "1.城市道路\n（一）主干路建设。\n（二）次干路建设。\n2.城市桥梁\n（一）新建桥梁。\n（二）改建桥梁。\n3.其他\n",
            ["1. 城市道路", "  （一）", "  （二）", "2. 城市桥梁", "  （一）", "  （二）", "3. 其他"],
            id="an inner numbering that usually is the outer one",
        ),
        pytest.param(
            "一、主要任务\n（一）加强建设。落实责任。\n（二）加强管理。落实责任。\n二、保障措施\n（三）加强领导。落实责任。\n（四）加强考核。落实责任。\n",
            ["一、 主要任务", "  （一） 加强建设", "  （二） 加强管理", "二、 保障措施", "  （三） 加强领导", "  （四） 加强考核"],
            id="a numbering that runs on",
        ),
        pytest.param(
            "（一）加强建设\n1.道路建设。新建道路。\n专栏1 重点工程\n1.环城公路。全长50公里。\n2.跨江大桥。全长2公里。\n2.桥梁建设。新建桥梁。\n（二）加强管理\n",
            [
                "（一） 加强建设", "  1. 道路建设", "    专栏1 重点工程", "      1. 环城公路", "      2. 跨江大桥", "  2. 桥梁建设",
                "（二） 加强管理",
            ],
            id="a box with a list of its own",
        ),
        pytest.param(
            "为了规范应急处置工作，结合本市实际，制定本预案。\n1 总则\n1.1 编制目的\n建立统一指挥、分级负责的应急工作机制，减少人员伤亡和财产损失。\n"
            "1.2 编制依据\n依据有关法律、法规和省、市应急预案编制。\n2 组织体系\n2.1 领导机构\n2.1.1 主要职责\n负责全市应急工作的统一指挥和组织协调。\n"
            "2.1.2 组成人员\n由市人民政府分管负责同志和有关部门主要负责同志组成，根据需要可以调整。\n2.2 工作机构\n设在市应急管理部门。\n",
            [
                "1. 总则", "  1.1 编制目的", "  1.2 编制依据", "2. 组织体系", "  2.1 领导机构", "    2.1.1 主要职责", "    2.1.2 组成人员",
                "  2.2 工作机构",
            ],
            id="decimals",
        ),
        pytest.param(
            "（1）主要指标。保持稳定。\n2）重点项目。按期完工。\n（3）民生实事。全部办结。\n",
            ["（1） 主要指标", "（2） 重点项目", "（3） 民生实事"],
            id="a lost bracket",
        ),
    ],
)  # fmt: skip
def test_levels_in_unusual_documents(text: str, expected: list[str]) -> None:
    assert outline(text) == expected


def test_many_clauses_under_each_other_take_linear_time() -> None:
    def seconds(count: int) -> float:
        text = "一、总则\n（一）目标\n1.任务\n（1）措施\n①要求\n" * count
        start = time.process_time()
        parse(text)
        return time.process_time() - start

    seconds(50)
    few, many = (min(seconds(count) for _ in range(3)) for count in (1000, 4000))
    assert many < 8 * few


# Headings ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("一、提高认识，加强领导。\n各区县要高度重视。\n二、强化宣传，营造氛围。\n各区县要广泛宣传。\n",
                     ["提高认识，加强领导", "强化宣传，营造氛围"], id="block headings closed by a full stop"),
        pytest.param("一、工作目标：\n全市建成区绿地率达到40%。\n二、工作措施：\n各区县分工负责。\n", ["工作目标", "工作措施"],
                     id="block headings closed by a colon"),
        pytest.param("一、申报本项奖励需满足下列条件之一：\n（一）营业收入增长20%以上。\n（二）研发投入占比3%以上。\n", [None, None, None],
                     id="a sentence that leads into a list"),
        pytest.param("一、国家级企业；\n二、省级企业；\n三、市级企业。\n以上企业优先支持。\n", [None, None, None], id="items of a list"),
        pytest.param("一、本通知自发布之日起施行。此前规定与本通知不一致的，以本通知为准。\n二、各单位要及时报送信息。重要情况随时报告。\n",
                     [None, None], id="provisions"),
        pytest.param("一、【培育对象】在本市登记的企业。\n", ["培育对象"], id="a decorated heading"),
        pytest.param("（一）强化应用推广。各部门应当配合。\n（二）优化供应结构。扩大有效供给。\n", ["强化应用推广", "优化供应结构"],
                     id="words that contain 应 and 要"),
        pytest.param("（一）指导思想以新发展理念为引领，坚持绿色发展。\n", ["指导思想"], id="a stock heading that nothing closes"),
        pytest.param("一、" + "完善" * 15 + "加强" * 10 + "机制。落实各项任务。\n", [None], id="too long for a heading"),
    ],
)  # fmt: skip
def test_headings(text: str, expected: list[str | None]) -> None:
    assert [heading for _, _, heading in clauses(text)] == expected


def test_the_text_after_a_run_in_heading_is_a_paragraph() -> None:
    gazette = parse("一、总体要求。坚持稳中求进。\n推动高质量发展。\n")
    assert [paragraph.text for paragraph in gazette.walk(Paragraph)] == ["坚持稳中求进。", "推动高质量发展。"]


def test_a_stock_heading_without_an_end_mark_is_doubted() -> None:
    gazette = parse("（一）指导思想以新发展理念为引领，坚持绿色发展。\n")
    assert [item.code for item in gazette.diagnostics] == ["heading-unclosed"]


# Look-alikes ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "全市新增停车位不少于\n1.6万个，新建充电桩\n3.5万个，改造管网\n8.25公里。\n",
        "符合本条\n（一）至（三）项规定的，按照\n第七条规定办理，其中\n第八条、第九条规定的除外。\n",
        "授予王明\n一、二级主任科员职级，享受\n三、四级调研员待遇。\n",
        "会议强调，一是加强领导；二是压实责任；\n三是严格考核；四是强化保障。\n",
        "今年以来，全市\n第一，第二产业稳步增长。\n",
        "力争2025年建成示范区\n2个以上，培育企业\n3家以上。\n",
    ],
)
def test_wrapped_quantities_and_citations_are_no_clauses(text: str) -> None:
    assert clauses(text) == []


def test_ordinals_are_clauses_where_each_opens_a_paragraph() -> None:
    text = "一是加强领导。落实责任。\n二是压实责任。明确分工。\n三是严格考核。兑现奖惩。\n"
    assert outline(text) == ["一是 加强领导", "二是 压实责任", "三是 严格考核"]


def test_in_turn_words_are_clauses_where_each_opens_a_paragraph() -> None:
    text = "首先，提高认识。落实责任。\n其次，明确分工。落实措施。\n最后，严格考核。兑现奖惩。\n"
    assert [marker for marker, _, _ in clauses(text)] == ["首先，", "其次，", "最后，"]


def test_a_number_without_its_mark_is_a_clause_among_its_neighbours() -> None:
    text = "（一）实施攻关行动\n1突破关键技术。加强研究。\n2强化硬件攻关。加快研发。\n（二）实施整合行动\n3强化算力保障。加快建设。\n"
    assert outline(text) == [
        "（一） 实施攻关行动", "  1. 突破关键技术", "  2. 强化硬件攻关", "（二） 实施整合行动", "  3. 强化算力保障",
    ]  # fmt: skip


def test_rows_of_a_table_are_no_clauses() -> None:
    assert clauses("1 市财政局 5万元\n2 市教育局 3万元\n3 市水利局 2万元\n") == []


# Wrapped clauses -----------------------------------------------------------------------------------------------------

TEXTS = (
    (
        "一、总体要求\n坚持以人民为中心的发展思想，统筹发展和安全。\n（一）加强组织领导。各区县要建立健全工作机制，落实工作责任。\n1.压实属地责任。定期研究部署，及时解决问题。\n"
        "（1）每季度通报一次进展情况。\n（2）每半年开展一次督导检查。\n2.压实部门责任。各部门各司其职，密切配合。\n（二）强化资金保障。统筹用好各级财政资金。\n二、保障措施\n"
        "各有关单位要制定具体方案，确保各项任务落到实处。\n"
    ),
    (
        "第一章 总则\n第一条 为了规范停车场的规划、建设和管理，根据有关法律、法规，制定本办法。\n第二条 停车场的规划、建设和管理，适用本办法。\n"
        "第三条 停车场经营者应当遵守下列规定：\n（一）按照核定的标准收费；\n（二）公示服务电话和监督电话；\n（三）法律、法规规定的其他义务。\n"
        "第二章 法律责任\n第四条 违反本办法第三条规定的，由城市管理部门责令改正；拒不改正的，处以罚款。\n"
    ),
)


@st.composite
def broken(draw: st.DrawFn) -> tuple[str, str]:
    """A text, and the same with one line broken where no sentence ends."""
    text = draw(st.sampled_from(TEXTS))
    lines = text.splitlines()
    places = [(i, k) for i, line in enumerate(lines) for k in range(1, len(line)) if line[k - 1] not in "。；："]
    index, cut = draw(st.sampled_from(places))
    line = lines[index]
    lines[index] = line[:cut] + draw(st.sampled_from(("\n", "\n\n"))) + line[cut:]
    return text, "\n".join(lines) + "\n"


@given(broken())
def test_a_clause_broken_at_any_character_is_the_same(case: tuple[str, str]) -> None:
    whole, cut = case
    found = [(clauses(text), [p.text for p in parse(text).walk(Paragraph)]) for text in (cut, whole)]
    assert found[0] == found[1]


def test_a_decimal_below_a_decimal_is_a_clause_though_it_is_the_only_one() -> None:
    text = "清湖市应急预案\n1 总则\n1.1 编制目的\n提高能力。\n1.2 编制依据\n依据有关法律。\n1.2.1 适用范围\n适用于本市。\n2 附则\n2.1 解释\n由市政府负责。"
    assert outline(text) == [
        "1. 总则",
        "  1.1 编制目的",
        "  1.2 编制依据",
        "    1.2.1 适用范围",
        "2. 附则",
        "  2.1 解释",
    ]


def test_a_quantity_below_a_decimal_is_no_clause() -> None:
    text = "清湖市应急预案\n1 总则\n1.1 编制目的\n提高能力。\n1.2 编制依据\n依据有关法律。面积达到\n3.1.1 公顷以上。\n2 附则\n自印发之日起施行。"
    assert outline(text) == ["1. 总则", "  1.1 编制目的", "  1.2 编制依据", "2. 附则"]


def test_a_stock_heading_over_a_list_is_one_though_other_clauses_are_sentences() -> None:
    text = "一、总体要求\n（一）指导思想。以绿色发展为指导。\n（二）工作原则。\n——坚持保护优先。尊重规律。\n——坚持规划引领。合理布局。\n二、主要任务\n（三）合理安排用地。\n（四）合理安排用水。"
    assert [heading for marker, _, heading in clauses(text) if marker in ("（二）", "（三）")] == ["工作原则", None]


LABELLED = (
    "清湖市城市绿化管理办法\n第一条 目的依据\n为加强城市绿化管理，根据有关法律法规，制定本办法。\n第二条 适用范围\n本市市区范围内的绿化管理适用本办法。\n"
    "第三条 职责分工\n市城管局负责城市绿化工作，市财政、规划等部门按照职责做好相关工作。\n第四条 施行日期\n本办法自2021年5月1日起施行。"
)


def test_articles_may_have_labels_on_lines_of_their_own() -> None:
    assert [heading for _, _, heading in clauses(LABELLED)] == ["目的依据", "适用范围", "职责分工", "施行日期"]


def test_the_first_lines_of_articles_in_a_narrow_column_are_no_labels() -> None:
    text = "第一条 为加强城市\n绿化管理，根据法律，\n制定本办法。\n第二条 本市市区范\n围内的绿化管理适用\n本办法的规定。\n第三条 市城管局负\n责城市绿化工作的监\n督和管理。"
    assert [heading for _, _, heading in clauses(text)] == [None, None, None]


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("加强能力建设依托现有平台，不断提升公共服务水平。", "加强能力建设"),
        ("强化现场管控，确保人员作业安全严格落实安全生产责任，加强检查。", "强化现场管控，确保人员作业安全"),
        ("完善服务机制建立联席会议制度，协调解决困难和问题。", "完善服务机制"),
        ("维护农民合法权益在村庄整治过程中，要保护农民承包地。", "维护农民合法权益"),
        ("备品备件情况围绕年度检查计划，逐项核对备品备件。", "备品备件情况"),
        ("应急指挥部应急指挥部是临时机构，负责统一指挥协调。", "应急指挥部"),
        ("调研内容供电区域划分情况、配电网规划编制情况等。", "调研内容"),
        ("征集要求作品要主题鲜明、立意新颖、内容充实可信。", "征集要求"),
    ],
)
def test_the_sentence_below_shows_where_a_heading_without_an_end_mark_ends(text: str, heading: str) -> None:
    source = f"一、{text}二、其他事项。请各单位按时报送。"
    assert clauses(source)[0][2] == heading


@pytest.mark.parametrize(
    "text",
    [
        "加强能力建设，依托现有平台，提升服务水平。",
        "服务平台根据核算后的数据发放凭证并记录在案。",
        "医疗机构根据临床需要可以自行配制，但不得销售。",
        "完成平台搭建、功能研发、资源池填充和推广工作。",
        "进一步增强服务能力，优先支持面向农村的项目。",
        "调研内容包括供电区域划分情况和配电网规划情况。",
        "活动形式多样、内容丰富，受到各界群众普遍欢迎。",
        "会议安排青屏县、双桥县作发言，其他县书面交流。",
    ],
)
def test_a_sentence_that_goes_on_has_no_heading(text: str) -> None:
    assert clauses(f"一、{text}\n二、其他事项。请各单位按时报送。\n")[0][2] is None


def test_a_heading_without_an_end_mark_is_built_like_the_one_above() -> None:
    source = (
        "一、强化现场管控，确保人员作业安全严格落实安全生产责任，加强检查。二、强化灾害应对，确保电力可靠供应监测中心及时发布预警信息。"
        "三、做好故障抢修，及时恢复，各单位加强值守。四、抢修队伍在岗值班，随时准备。"
    )
    assert [heading for _, _, heading in clauses(source)] == [
        "强化现场管控，确保人员作业安全",
        "强化灾害应对，确保电力可靠供应",
        None,
        None,
    ]


def test_the_verb_of_a_list_shows_where_its_headings_end() -> None:
    source = (
        "一、抓好施工安全管控按照统一部署，落实各项工作要求。二、抓好消防隐患治理冬季天干物燥，火灾防范一刻不能放松。"
        "三、抓好消防宣传教育培训工作，各单位要参加。四、加大力度推进治理冬季天干物燥期间的火灾隐患。"
    )
    assert [heading for _, _, heading in clauses(source)] == ["抓好施工安全管控", "抓好消防隐患治理", None, None]


def test_a_list_below_decimals_is_no_part_of_the_outline_above_them() -> None:
    text = (
        "清湖市防汛应急预案\n1 总则\n1.1 编制目的\n为做好防汛工作，制定本预案。\n1.2 分类\n分为以下两类：\n1.水旱灾害。包括洪水。\n2.气象灾害。包括暴雨。\n"
        "1.3 工作原则\n统一领导。\n2 组织体系\n市政府设立指挥部。\n3 附则\n3.1 解释\n由市应急局解释。\n1.预案修订。按规定办理。\n2.预案实施。自印发之日起。\n"
    )
    expected = [
        ("1.", 1, "总则"),
        ("1.1", 2, "编制目的"),
        ("1.2", 2, "分类"),
        ("1.", 3, "水旱灾害"),
        ("2.", 3, "气象灾害"),
        ("1.3", 2, "工作原则"),
        ("2.", 1, "组织体系"),
        ("3.", 1, "附则"),
        ("3.1", 2, "解释"),
        ("1.", 3, "预案修订"),
        ("2.", 3, "预案实施"),
    ]
    assert clauses(text) == expected
    assert clauses(text.replace("1 总则", "1.总则").replace("2 组织", "2.组织").replace("3 附则", "3.附则")) == expected


def test_a_list_below_the_last_decimal_stands_below_it() -> None:
    text = "清湖市防汛预案\n1 总则\n1.1 分类\n分为以下两类：\n1.水旱灾害。包括洪水。\n2.气象灾害。包括暴雨。\n2 附则\n2.1 解释\n由市应急局解释。\n"
    assert [(marker, level) for marker, level, _ in clauses(text)] == [
        ("1.", 1),
        ("1.1", 2),
        ("1.", 3),
        ("2.", 3),
        ("2.", 1),
        ("2.1", 2),
    ]


def test_one_heading_above_its_first_decimal_is_one() -> None:
    assert clauses("清湖市防汛预案\n7 附则\n7.1 解释\n由市应急局解释。\n") == [("7.", 1, "附则"), ("7.1", 2, "解释")]
    assert clauses("清湖市防汛预案\n7 附则\n7.2 解释\n由市应急局解释。\n") == []


def test_numbers_without_decimals_are_one_list() -> None:
    text = "1.水旱灾害。包括洪水。\n2.气象灾害。包括暴雨。\n（1）暴雨。及时预警。\n（2）大风。及时预警。\n3.地质灾害。包括滑坡。\n"
    assert [level for _, level, _ in clauses(text)] == [1, 1, 2, 2, 1]


def test_a_dot_between_han_characters_ends_a_heading_as_a_full_stop_does() -> None:
    text = "一、总体要求.\n（一）指导思想.以新发展理念为引领,推动发展.\n（二）发展目标。到2025年,增长3.5%以上.\n（三）增长3.5%以上的目标,要分解落实。\n"
    (document,) = parse(text).documents
    found = [(clause.marker, clause.heading) for clause in document.walk(Clause)]
    assert found == [("一、", "总体要求"), ("（一）", "指导思想"), ("（二）", "发展目标"), ("（三）", None)]


def test_paragraphs_that_end_with_a_dot_are_not_joined() -> None:
    text = "一、总体要求\n坚持以人民为中心,推动发展.\n各单位要加强领导.\n"
    (document,) = parse(text).documents
    assert [item.text for item in document.walk(Paragraph)] == ["坚持以人民为中心，推动发展.", "各单位要加强领导."]
