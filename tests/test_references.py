from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zzgov_parse.fields.document_number import find_document_numbers
from zzgov_parse.fields.entry import text_of
from zzgov_parse.fields.reference import find_references, find_references_in, is_document_title
from zzgov_parse.model.fields import Reference

Parts = tuple[str | None, str | None, str | None]


def parts(reference: Reference) -> Parts:
    number, date = reference.document_number, reference.date
    return reference.title, number and number.text, date and date.iso


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("根据《关于加强节水工作的通知》（清政办〔2021〕7号）精神", [("关于加强节水工作的通知", "清政办〔2021〕7号", None)]),
        ("根据《关于加强节水工作的通知》(清政办(2021)7号)精神", [("关于加强节水工作的通知", "清政办〔2021〕7号", None)]),
        ("《关于加强节水工作的通知》（清政办〔2021〕7号，2021年3月1日）", [("关于加强节水工作的通知", "清政办〔2021〕7号", "2021-03-01")]),
        ("《关于加强节水工作的通知》（2021年3月1日，清政办〔2021〕7号）", [("关于加强节水工作的通知", "清政办〔2021〕7号", "2021-03-01")]),
        ("《节水规划》（2021年版）", [("节水规划", None, None)][:0]),
        ("《关于加强节水工作的通知》清政办〔2021〕7号", [("关于加强节水工作的通知", "清政办〔2021〕7号", None)]),
        ("依据国务院令第591号《危险化学品安全管理条例》", [("危险化学品安全管理条例", "国务院令第591号", None)]),
        ("根据清政办〔2021〕7号文件《关于节水工作的通知》", [("关于节水工作的通知", "清政办〔2021〕7号", None)]),
        ("《关于先进集体名单的公示》", [("关于先进集体名单的公示", None, None)]),
        ("《关于加强节水工作的通知（清政办〔2021〕7号）》", [("关于加强节水工作的通知", "清政办〔2021〕7号", None)]),
        ("《河南省实施〈城乡规划法〉办法》", [("河南省实施〈城乡规划法〉办法", None, None)]),
        ("《关于印发《节水工作方案》的通知》（清政办〔2021〕7号）", [("关于印发《节水工作方案》的通知", "清政办〔2021〕7号", None)]),
        ("《节水蓝皮书》（清水发〔2021〕7号）", [("节水蓝皮书", "清水发〔2021〕7号", None)]),
        ("按照国发〔2019〕5号文件和清政〔2021〕15号要求", [(None, "国发〔2019〕5号", None), (None, "清政〔2021〕15号", None)]),
        (
            "《节约用水条例》《取水许可管理办法》（国务院令第460号）和清政〔2021〕15号、《用水计划管理办法（试行）》",
            [
                ("节约用水条例", None, None),
                ("取水许可管理办法", "国务院令第460号", None),
                (None, "清政〔2021〕15号", None),
                ("用水计划管理办法（试行）", None, None),
            ],
        ),
        (
            "《关于节水的通知》（清政办〔2021〕7号、清政办〔2021〕8号，以下简称《节水通知》）",
            [("关于节水的通知", "清政办〔2021〕7号", None), (None, "清政办〔2021〕8号", None)],
        ),
        ("《关于节水的通知》（以下简称《节水通知》，清政办〔2021〕7号）", [("关于节水的通知", "清政办〔2021〕7号", None)]),
        ("《关于修改国务院令第460号的决定》", [(None, "国务院令第460号", None), ("关于修改国务院令第460号的决定", None, None)][::-1]),
        ("《关于节水的通知》〈【清政【2020]60号】）", [("关于节水的通知", "清政〔2020〕60号", None)]),
        ("《关于节水的通知》。（清政〔2020〕60号）", [("关于节水的通知", None, None), (None, "清政〔2020〕60号", None)]),
    ],
)  # fmt: skip
def test_documents_are_cited_by_title_number_and_date(text: str, expected: list[Parts]) -> None:
    assert [parts(reference) for reference in find_references(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "", "《", "》", "《》", "《清湖日报》", "《取水许可申请表》和《取水许可证》", "按照《办法》《实施方案》执行", "《水质氟化物的测定离子选择电极法》",
        "《智能水表市场研究报告》", "准印证号：〔2019〕768号", "“节水通知”",
    ],
)  # fmt: skip
def test_what_is_no_document_is_not_cited(text: str) -> None:
    assert find_references(text) == ()


def test_brackets_that_are_never_closed_do_not_hide_what_follows() -> None:
    text = "《节水条例。《用水计划管理办法》（清政〔2021〕15号、《取水许可管理办法》》，清政〔2021〕16号"
    assert [parts(reference) for reference in find_references(text)] == [
        ("用水计划管理办法", "清政〔2021〕15号", None),
        ("取水许可管理办法", None, None),
        (None, "清政〔2021〕16号", None),
    ]


def test_a_title_longer_than_any_title_is_none() -> None:
    assert find_references(f"《{'节水' * 120}通知》") == ()


def test_the_place_of_a_reference_reaches_from_the_title_to_the_end_of_its_brackets() -> None:
    raw = "根据《关于节水的\n通知》（清政 (2021) 7 号）精神"
    (reference,) = find_references(raw)
    assert reference.document_number is not None
    assert (reference.raw(raw), reference.title, reference.document_number.raw(raw)) == (
        "《关于节水的\n通知》（清政 (2021) 7 号）",
        "关于节水的通知",
        "清政 (2021) 7 号",
    )


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("中华人民共和国水法", True), ("水法", True), ("清湖市节约用水管理办法（试行）", True), ("智能制造发展规划（2016—2020年）", True),
        ("国家标准体系建设指南（节水）（2021版）", True), ("关于节水情况的报告", True), ("清湖市人民政府公报", False), ("办法", False), ("", False),
        ("碳普惠方法学", False), ("节水手册", False),
    ],
)  # fmt: skip
def test_the_last_word_of_a_title_tells_a_document(title: str, *, expected: bool) -> None:
    assert is_document_title(title) is expected


def test_only_a_str_is_taken() -> None:
    with pytest.raises(TypeError, match="find_references takes a str"):
        find_references(["《节水条例》"])  # type: ignore[arg-type]


PIECES = (
    "《",
    "》",
    "（",
    "）",
    "〈",
    "。",
    "关于节水的通知",
    "清政〔2021〕7号",
    "国务院令第5号",
    "2021年3月1日",
    "，",
    "以下简称",
    "号",
    "和",
    "\n",
)


@given(st.lists(st.sampled_from(PIECES), max_size=20).map("".join))
def test_every_number_is_in_exactly_one_reference(raw: str) -> None:
    numbers = [reference.document_number for reference in find_references(raw) if reference.document_number]
    assert sorted(number.spans for number in numbers) == sorted(number.spans for number in find_document_numbers(raw))


@pytest.mark.parametrize(
    "piece",
    ["《", "》", "《a", "《a》", "《通知》（", "《通知》（清政〔2021〕7号）", "清政〔2021〕7号《", "（", "《（〈"],
)
def test_time_is_linear_in_the_length(piece: str) -> None:
    text = text_of(piece * (200_000 // len(piece)), "test")
    begin = time.process_time()
    find_references_in(text)
    assert time.process_time() - begin < 10  # at most 2 on a slow machine; quadratic growth would be minutes
