"""Brackets with nothing but units at the end of paragraphs: who is responsible, where a document ends its paragraphs so."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from zzgov_parse import parse
from zzgov_parse.model.blocks import Clause, Responsibility, Role

TITLE = "清湖市防汛工作方案\n一、主要任务\n"
LISTED = "（二）储备物资。备足沙袋3万只。（市应急局、市财政局）\n（三）抢险救援。及时组织抢险（市水利局、市应急局）。\n（四）宣传。广泛开展宣传。（市委宣传部，各区县人民政府）\n"


def given(nodes: Iterable[object]) -> list[tuple[Role, list[str]]]:
    found: list[tuple[Role, list[str]]] = []
    for node in nodes:
        if isinstance(node, Clause):
            found += given(node.body)
        elif isinstance(node, Responsibility):
            found += [(one.role, [unit.name for unit in one.units]) for one in node.assignments]
    return found


def first(line: str, others: str = LISTED) -> list[tuple[Role, list[str]]]:
    (document,) = parse(f"{TITLE}（一）加强巡查。{line}\n{others}").documents
    found = given(document.body)
    return found[: len(found) - (3 if others == LISTED else 0)]


@pytest.mark.parametrize(
    ("line", "units"),
    [
        ("严格落实责任。（市水利局、市气象局，各区县人民政府）", ["市水利局", "市气象局", "各区县人民政府"]),
        ("严格落实责任（市水利局）。", ["市水利局"]),
        ("严格落实责任。（市水利局、青屏县、金滩区）", ["市水利局", "青屏县", "金滩区"]),
    ],
)
def test_units_in_brackets_are_responsible(line: str, units: list[str]) -> None:
    assert first(line) == [(Role.RESPONSIBLE, units)]


@pytest.mark.parametrize(
    "line",
    [
        "在两地试点。（青屏县、金滩区）",
        "严格落实责任（试行）。",
        "报市防汛办（市水利局）备案，并于当日反馈。",
        "优秀报告（市水利局、市应急局）",
        "严格落实责任。（联系电话：68880000）",
    ],
)
def test_other_brackets_name_nobody(line: str) -> None:
    assert first(line) == []


def test_one_bracket_of_units_says_nothing_alone() -> None:
    assert first("严格落实责任。（市水利局、市气象局）", "（二）储备物资。备足沙袋3万只。\n") == []


def test_verbs_in_the_brackets_of_a_document_keep_their_roles() -> None:
    assert first("严格落实责任。（市水利局牵头，市气象局配合）") == [
        (Role.LEAD, ["市水利局"]),
        (Role.ASSISTING, ["市气象局"]),
    ]


@pytest.mark.parametrize("printed", ["（清）应急罚〔2023〕12号", "(清)应急罚[2023]12号"])
def test_a_number_that_begins_with_a_place_in_brackets(printed: str) -> None:
    (document,) = parse(f"清湖市应急管理局行政处罚决定书\n{printed}\n当事人：李明\n").documents
    assert document.document_number is not None
    assert document.document_number.text == "（清）应急罚〔2023〕12号"
