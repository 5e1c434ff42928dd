"""What the numbers of clauses say is missing, and what they do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zzgov_parse import parse
from zzgov_parse.fields.numerals import to_han


def reported(text: str) -> list[tuple[str, dict[str, str | int]]]:
    return [(item.code, item.data) for item in parse(text).diagnostics if item.code.startswith("numbering")]


def lines(markers: list[str]) -> str:
    return "".join(f"{marker}加强组织领导。落实工作责任。\n" for marker in markers)


@pytest.mark.parametrize(
    ("markers", "gap"),
    [
        (["一、", "三、"], {"before": "一、", "after": "三、", "missing": "二、"}),
        (["（一）", "（二）", "（六）"], {"before": "（二）", "after": "（六）", "missing": "（三） to （五）"}),
        (["1.", "2.", "4."], {"before": "2.", "after": "4.", "missing": "3."}),
        (["（1）", "（3）"], {"before": "（1）", "after": "（3）", "missing": "（2）"}),
        (["第九条 ", "第十条 ", "第十二条 "], {"before": "第十条", "after": "第十二条", "missing": "第十一条"}),
        (
            ["第一条 ", "第二条 ", "第二条之一 ", "第四条 "],
            {"before": "第二条之一", "after": "第四条", "missing": "第三条"},
        ),
    ],
)
def test_a_missing_number_is_reported(markers: list[str], gap: dict[str, str]) -> None:
    found = reported(lines(markers))
    assert [data for _, data in found if data.get("before") != "the beginning"] == [gap]


def test_a_list_that_lost_its_first_item_is_reported() -> None:
    assert reported("一、主要任务\n" + lines(["（二）", "（三）"])) == [
        ("numbering-gap", {"before": "the beginning", "after": "（二）", "missing": "（一）"})
    ]


def test_a_number_that_stands_twice_is_reported() -> None:
    assert reported(lines(["一、", "二、", "二、", "三、"])) == [("numbering-restart", {"marker": "二、"})]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "一、甲\n" + lines(["（一）", "（二）"]) + "二、乙\n" + lines(["（三）", "（四）"]),
            id="a numbering that runs on",
        ),
        pytest.param(
            "一、甲\n" + lines(["（一）", "（二）"]) + "二、乙\n" + lines(["（一）", "（二）"]),
            id="a new list under each",
        ),
        pytest.param(
            "一、甲\n（一）子\n"
            + lines(["1.", "2."])
            + "（二）丑\n"
            + lines(["3."])
            + "二、乙\n"
            + lines(["4.", "5."]),
            id="a numbering that runs on at another depth",
        ),
        pytest.param(
            "一、甲\n"
            + lines(["1.", "2."])
            + "专栏1 重点工程\n"
            + lines(["1.", "2.", "3.", "4."])
            + "二、乙\n"
            + lines(["3.", "4."]),
            id="a numbering that runs on around the list of a box",
        ),
        pytest.param(
            "一、甲\n"
            + lines(["1."])
            + "2.申报下列材料：\n1.申请书；\n2.身份证；\n3.户口簿；\n4.照片。\n3.受理申请。\n4.公示结果。",
            id="a list inside an item of a list that is numbered alike",
        ),
        pytest.param(
            "第一章 甲\n" + lines(["第一条 ", "第二条 "]) + "第二章 乙\n" + lines(["第三条 "]),
            id="articles run through",
        ),
        pytest.param(lines(["第一条 ", "第一条之一 ", "第一条之二 ", "第二条 "]), id="articles put in between"),
        pytest.param(
            "第一条 有下列情形之一的，处以罚款：\n（一）未备案的；\n（二）未公示的。\n有下列情形之一的，责令改正：\n（一）未报告的；\n（二）未登记的。\n",
            id="two lists in one article",
        ),
        pytest.param(
            "一、先进单位（2个）\n市财政局\n市教育局\n二、先进个人（1名）\n王明 市水利局科员\n",
            id="headings of name lists",
        ),
        pytest.param("——坚持创新。落实责任。\n——坚持协调。落实责任。\n", id="dashes"),
        pytest.param(
            "1.1 总体\n1.1.1 目标\n实现目标。\n1.1.2 任务\n完成任务。\n1.2 分工\n1.2.1 部门\n各负其责。\n1.2.2 区县\n各负其责。\n",
            id="decimals",
        ),
    ],
)
def test_whole_lists_are_not_reported(text: str) -> None:
    assert reported(text) == []


@given(st.integers(2, 30), st.data())
def test_any_lost_item_between_others_is_reported(count: int, data: st.DataObject) -> None:
    lost = data.draw(st.integers(2, count - 1)) if count > 2 else 0
    found = reported(lines([f"（{to_han(n)}）" for n in range(1, count + 1) if n != lost]))
    assert [gap["missing"] for _, gap in found] == ([f"（{to_han(lost)}）"] if lost else [])
