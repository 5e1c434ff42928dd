"""Markers whose marks an engine misread, or a writer chose otherwise, through a whole text: the same clauses."""

from __future__ import annotations

import re

import pytest

from zzgov_parse import Clause, Roster, parse

TEXT = """清湖市人民政府关于表彰防汛工作先进的通报
各县（市、区）人民政府：
现将有关情况通报如下。
一、总体情况
（一）组织有力。各单位落实值班制度，及时报告险情。
牵头单位：市水利局
（二）措施到位。做好汛前检查，确保安全度汛。
二、工作要求
（一）加强值守
各单位要加强值守。
（二）完善预案
各单位要修订预案。
附件
清湖市防汛工作先进单位和先进个人名单
一、先进单位（2个）
市水利局
市财政局
二、先进个人（2名）
王瑞 市财政局科员
李青 市水利局科员
"""
HAN = "[一二三四五六七八九十]"


def outline(text: str) -> tuple[list[tuple[int, str, str | None]], list[tuple[str | None, int | None, int]]]:
    clauses = [
        (clause.level, clause.marker, clause.heading)
        for document in parse(text).documents
        for clause in document.walk(Clause)
    ]
    rosters = [
        (roster.category, roster.declared_count, len(roster.persons) + len(roster.units))
        for document in parse(text).documents
        for roster in document.walk(Roster)
    ]
    return clauses, rosters


@pytest.mark.parametrize(
    "shape", ["【{}】", "[{}]", "<{}>", "{{{}}}", "〔{}〕", "({})", "（ {} ）", "({}", "（{}", "{})", "{}）"]
)
def test_a_number_in_brackets_is_one_in_any_bracket(shape: str) -> None:
    text = re.sub(rf"(?m)^（({HAN})）", lambda match: shape.format(match[1]), TEXT)
    assert text != TEXT
    assert outline(text) == outline(TEXT)


@pytest.mark.parametrize("mark", ["，", ",", "：", ":", ".", "．", "·", " "])
def test_a_number_is_one_with_any_mark_behind_it(mark: str) -> None:
    text = re.sub(rf"(?m)^({HAN})、", lambda match: match[1] + mark, TEXT)
    assert text != TEXT
    assert outline(text) == outline(TEXT)


@pytest.mark.parametrize(
    "text",
    [
        "各单位要做好下列工作。\n（一期工程）已经完成。\n（二期工程）正在建设。\n",
        "全市上下要思想统\n一，行动一致，步调统一。\n二，三级单位要认真落实。\n",
        "【适用范围】本市行政区域。\n【办理时限】五个工作日。\n",
    ],
)
def test_what_only_looks_like_a_number_is_none(text: str) -> None:
    assert [clause.marker for clause in parse(text).documents[0].walk(Clause) if re.search(HAN, clause.marker)] == []
