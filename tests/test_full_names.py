"""Units get their full names, decisions their authority and date, where the document settles them."""

from __future__ import annotations

import pytest

from zzgov_parse.documents.head.full_names import place_of
from zzgov_parse.model.blocks import PersonnelDecision
from zzgov_parse.model.fields import Unit
from zzgov_parse.pipeline import parse

HEAD = "{issuer}关于加强绿化工作的通知\n清政〔2021〕3号 2021年3月5日\n各有关单位：\n一、加强领导\n认真落实各项任务。\n"


def full_names(issuer: str, line: str) -> dict[str, str | None]:
    gazette = parse(HEAD.format(issuer=issuer) + line)
    return {unit.name: unit.canonical for unit in gazette.walk(Unit) if not unit.collective}


def test_a_bare_level_is_that_of_the_issuer() -> None:
    line = "牵头单位：市工信局；责任单位：市发展改革委、双桥区教育局、市某某专班"
    assert full_names("清湖市人民政府", line) == {
        "市工信局": "清湖市工业和信息化局",
        "市发展改革委": "清湖市发展和改革委员会",
        "双桥区教育局": "双桥区教育局",
        "市某某专班": None,
    }


def test_without_a_place_nothing_is_expanded() -> None:
    assert full_names("第三工程局", "牵头单位：市工信局；责任单位：市教育局") == {"市工信局": None, "市教育局": None}


@pytest.mark.parametrize(
    ("issuer", "expected"),
    [
        ("中共清湖市委", "清湖市"),
        ("泽江省人民政府办公厅", "泽江省"),
        ("国务院", ""),
        ("清湖市双桥区人民政府", "清湖市双桥区"),
        ("教育部", None),
    ],
)
def test_the_place_of_an_issuer(issuer: str, expected: str | None) -> None:
    assert place_of(issuer) == expected


def test_a_decision_has_the_authority_and_the_date_of_its_lead_in() -> None:
    text = "清湖市人民政府任免人员\n清湖市人民政府二〇二一年十月二十八日决定，\n免去：\n周明同志的清湖市体育局副局长职务。\n"
    decision = next(parse(text).walk(PersonnelDecision))
    assert (decision.authority, decision.date and decision.date.iso) == ("清湖市人民政府", "2021-10-28")


def test_a_lead_in_that_names_nobody_gives_nothing() -> None:
    text = "关于周明等同志职务任免的通知\n清政任〔2021〕3号\n各有关单位：\n经研究，决定：\n任命周明为市体育局局长。\n"
    decision = next(parse(text).walk(PersonnelDecision))
    assert (decision.authority, decision.date) == (None, None)
