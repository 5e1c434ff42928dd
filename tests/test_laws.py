"""Laws and rules: 编, 章, 节 and 条, numbered through, nested, with their items."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from zzgov_parse import Clause, parse
from zzgov_parse.model.gazette import Gazette

CORPUS = Path(__file__).parents[2] / "shared" / "corpus" / "real"
LAWS = sorted(CORPUS.glob("laws_*/*.txt"))
_NUMERAL = "[零〇一二三四五六七八九十百千]+"
#: A marker as a law prints it, at the start of a line and with a blank behind it.
_PRINTED = re.compile(rf"^[#\s]*(第{_NUMERAL}[编章节条](?:之[一二三四五六七八九十]+)?)(?=\s)", re.MULTILINE)


def outline(gazette: Gazette) -> list[str]:
    """The clauses of a text, indented by level, with their headings."""
    return [
        "  " * (clause.level - 1) + f"{clause.marker} {clause.heading or ''}".strip() for clause in gazette.walk(Clause)
    ]


@pytest.mark.skipif(not LAWS, reason="the development texts are not here")
@pytest.mark.parametrize("path", LAWS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_article_chapter_and_section_of_a_law_is_found_in_order(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    found = [clause.marker for clause in parse(text).walk(Clause) if clause.marker.startswith("第")]
    assert found == _PRINTED.findall(text)


@pytest.mark.skipif(not LAWS, reason="the development texts are not here")
@pytest.mark.parametrize("path", LAWS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_articles_stand_in_sections_and_sections_in_chapters(path: Path) -> None:
    open_clauses: list[Clause] = []
    wrong = []
    for clause in parse(path.read_text(encoding="utf-8")).walk(Clause):
        open_clauses = [*open_clauses[: clause.level - 1], clause]
        kinds = [other.marker[-1] for other in open_clauses if other.marker.startswith("第")]
        if kinds != sorted(kinds, key="编章节条".find) or len(kinds) != len(set(kinds)):
            wrong.append([other.marker for other in open_clauses])
    assert wrong == []


@pytest.mark.skipif(not LAWS, reason="the development texts are not here")
def test_an_article_that_a_source_lacks_is_reported() -> None:
    path = CORPUS / "laws_henan" / "006.txt"  # its first two chapters have no numbers
    gaps = [item.data for item in parse(path.read_text(encoding="utf-8")).diagnostics if item.code == "numbering-gap"]
    assert gaps == [{"before": "the beginning", "after": "第三章", "missing": "第一章 to 第二章"}]


LAW = """清湖市城市绿化条例
第一编 总则
第一章 一般规定
第一条 为了加强城市绿化管理，制定本条例。
第二条 本条例所称绿地，包括：
（一）公园绿地；
（二）与居住区有关的附属绿地；
1.道路附属绿地；
2.单位附属绿地。
（三）其他绿地。
前款所列绿地的范围由市人民政府划定。
第二章 规划
第一节 编制
第三条之一 规划由市绿化主管部门编制。
第四条 第二类绿地的规划，按照第三条
第七条规定的程序编制。
第二节 审批
第五条 与规划有关的材料，应当公开。
第二编 附则
第六条 本条例自2024年1月1日起施行。
"""


def test_parts_chapters_sections_articles_and_items_nest() -> None:
    assert outline(parse(LAW)) == [
        "第一编 总则",
        "  第一章 一般规定",
        "    第一条",
        "    第二条",
        "      （一）",
        "      （二）",
        "        1.",
        "        2.",
        "      （三）",
        "  第二章 规划",
        "    第一节 编制",
        "      第三条之一",
        "      第四条",
        "    第二节 审批",
        "      第五条",
        "第二编 附则",
        "  第六条",
    ]


def test_a_whole_law_has_nothing_to_report() -> None:
    assert [item.code for item in parse(LAW).diagnostics] == []


def test_headings_of_a_judicial_interpretation_stand_above_its_articles() -> None:
    text = "一、合同的订立\n第一条 订立合同应当书面。\n第二条 另有约定的除外。\n二、合同的效力\n第三条 合同自成立时生效。\n第四条 附条件的除外。\n"
    assert outline(parse(text)) == [
        "一、 合同的订立",
        "  第一条",
        "  第二条",
        "二、 合同的效力",
        "  第三条",
        "  第四条",
    ]


def test_a_label_of_an_article_is_its_heading_where_the_articles_have_labels() -> None:
    text = (
        "第一条 【适用对象】在本市登记的企业。\n第二条 开办补助。对新开办的企业给予补助。\n第三条 租金补助。对租用场地的企业给予补助。\n"
        "第四条 贷款贴息。对贷款的企业给予贴息。\n"
    )
    assert outline(parse(text)) == ["第一条 适用对象", "第二条 开办补助", "第三条 租金补助", "第四条 贷款贴息"]


def test_a_short_provision_is_no_label() -> None:
    text = (
        "第一条 全市实行河长制。各级河长负责本级河道。\n第二条 河道管理范围内禁止倾倒垃圾、渣土和其他废弃物。\n"
        "第三条 市水行政主管部门应当定期巡查，建立台账。发现问题的，及时处理。\n"
    )
    assert outline(parse(text)) == ["第一条", "第二条", "第三条"]


def test_marks_of_markdown_before_chapters_change_nothing() -> None:
    marked = LAW.replace("第一章", "## 第一章").replace("第二章", "## 第二章").replace("第一节", "### 第一节")
    assert outline(parse(marked)) == outline(parse(LAW))


def test_the_heading_of_a_chapter_that_fills_its_line_ends_before_the_text_below_it() -> None:
    text = """第二章 城市空间修复
以老城更新为契机，强化蓝绿空间的保护和修复，疏浚水
系，提高城市绿地的质量和功能，优化生态环境。
第三章 强化全域空间的整体统筹利用，促进水绿融合发展
通过建立和完善保护体系，有序统筹各类空间之间的关系
，促进融合。完善多尺度的生态网络体系，实现叠加效益。
第四章 强化城镇空间的整体统筹和利用，促进生产生活的
融合发展
第一条 各县区应当划定保护范围，明确保护的内容和期限。
"""
    assert outline(parse(text)) == [
        "第二章 城市空间修复",
        "第三章 强化全域空间的整体统筹利用，促进水绿融合发展",
        "第四章 强化城镇空间的整体统筹和利用，促进生产生活的融合发展",
        "  第一条",
    ]
