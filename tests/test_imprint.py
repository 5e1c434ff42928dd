"""The 版记: copy recipients, subject terms, printing authority and date."""

from __future__ import annotations

import re

import pytest

from zzgov_parse.diagnostics import Report
from zzgov_parse.documents.ending.imprint import read_copy_recipients, read_imprint, split_printed
from zzgov_parse.spans import Text
from zzgov_parse.tables import imprint
from zzgov_parse.text.fold import fold


def text_of(raw: str) -> Text:
    return Text.read(fold(raw), 0, len(raw))


def copies(raw: str) -> list[str]:
    return [unit.name for unit in read_copy_recipients(text_of(raw))]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("抄送：市委各部门，市人大常委会办公室。", ["市委各部门", "市人大常委会办公室"]),
        ("抄送:市财政局、市水利局。", ["市财政局", "市水利局"]),
        ("抄 送：市委各部门。\n市中级人民法院，市检察院。", ["市委各部门", "市中级人民法院", "市检察院"]),
        ("抄报：省人民政府。", ["省人民政府"]),
        ("分送：各有关单位", ["各有关单位"]),
        ("抄送：各省、自治区、直辖市人民政府，各直属单位", ["各省、自治区、直辖市人民政府", "各直属单位"]),
        ("抄送：市财政局。清湖市人民政府办公厅2021年9月18日印发", ["市财政局"]),
        ("抄送有关部门备案。", []),
        ("并抄送：市财政局", []),
        ("抄送：", []),
    ],
)
def test_copy_recipients(raw: str, expected: list[str]) -> None:
    assert copies(raw) == expected


def test_each_recipient_has_its_place() -> None:
    raw = "抄送：市财政局，　市水\n利局。"
    assert [unit.raw(raw) for unit in read_copy_recipients(text_of(raw))] == ["市财政局", "市水\n利局"]


@pytest.mark.parametrize(
    ("raws", "authority", "date", "terms"),
    [
        (["清湖市人民政府办公厅　　2021年9月18日印发"], "清湖市人民政府办公厅", "2021-09-18", ()),
        (["清湖市人民政府办公厅", "2021年9月18日印发"], "清湖市人民政府办公厅", "2021-09-18", ()),
        (
            ["主题词：经济　质量　通报", "青屏县司法局 二〇〇八年三月五日印"],
            "青屏县司法局",
            "2008-03-05",
            ("经济", "质量", "通报"),
        ),
        (["主题词：经济、质量", "共印300份"], None, None, ("经济", "质量")),
        (["抄送：市财政局。清湖市司法局2021年9月18日印发"], "清湖市司法局", "2021-09-18", ()),
        (["2021年9月18日印发（共印50份）"], None, "2021-09-18", ()),
    ],
)
def test_an_imprint(raws: list[str], authority: str | None, date: str | None, terms: tuple[str, ...]) -> None:
    report = Report()
    read = read_imprint([text_of(raw) for raw in raws], report)
    assert read is not None
    printed = read.printing_date.iso if read.printing_date else None
    assert (read.printing_authority, printed, read.subject_terms, report.diagnostics) == (authority, date, terms, [])


@pytest.mark.parametrize("raw", ["现将《清湖市应急预案》印发给你们，请遵照执行。", "经市政府同意，2021年9月18日印发"])
def test_a_sentence_is_no_imprint(raw: str) -> None:
    report = Report()
    assert read_imprint([text_of(raw)], report) is None
    assert [diagnostic.code for diagnostic in report.diagnostics] == ["unplaced-text"]


def test_no_lines_are_no_imprint() -> None:
    assert read_imprint([], Report()) is None


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("抄送：市财政局，市水利局。清湖市司法局2021年9月18日印发", "清湖市司法局2021年9月18日印发"),
        ("抄送：市财政局，各直属单位 清湖市司法局2021年9月18日印发", "清湖市司法局2021年9月18日印发"),
        (
            "抄送：市财政局，青屏环保工程有限公司清湖市环境保护局办公室2021年9月18日印发",
            "清湖市环境保护局办公室2021年9月18日印发",
        ),
        ("抄送：市财政局。", None),
        ("抄送：现将办法印发", None),
    ],
)
def test_what_is_printed_after_the_last_recipient_is_parted(raw: str, expected: str | None) -> None:
    recipients, printed = split_printed(text_of(raw))
    assert (printed.string if printed else None) == expected
    assert recipients.string + (printed.string if printed else "") == text_of(raw).string


@pytest.mark.parametrize(
    "line",
    ["抄送：市委各部门。", "主题词：经济", "清湖市人民政府办公厅2021年9月18日印发", "2021年9月18日印发", "共印300份"],
)
def test_a_line_of_the_imprint_is_told_from_its_start(line: str) -> None:
    assert re.match(imprint.LINE, line)


@pytest.mark.parametrize(
    "line",
    [
        "抄送有关部门。",
        "现将办法印发给你们",
        "2021年9月18日印发的通知废止。",
        "经同意，清湖市司法局2021年9月18日印发",
        "主题词表",
    ],
)
def test_a_sentence_is_told_from_a_line_of_the_imprint(line: str) -> None:
    assert not re.match(imprint.LINE, line)
