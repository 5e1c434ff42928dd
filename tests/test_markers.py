"""What a line is by its own words: markers and kinds, read with the gaps around them."""

from __future__ import annotations

import pytest

from zzgov_parse.blocks.kinds import own_kind
from zzgov_parse.blocks.marks import read_mark, value
from zzgov_parse.fields.numerals import to_han
from zzgov_parse.spans import Text
from zzgov_parse.tables import kinds, markers
from zzgov_parse.text.fold import fold


def text_of(line: str) -> Text:
    folded = fold(line)
    return Text.read(folded, 0, len(folded))


def marker_of(line: str) -> str | None:
    mark = own_kind(text_of(line)).mark
    return mark and mark.text


@pytest.mark.parametrize("row", kinds.ROWS, ids=lambda row: row.name)
def test_every_kind_of_line_is_reached(row: kinds.LineKind) -> None:
    """The set of first and last characters lets every example of the table through."""
    assert {example: own_kind(text_of(example)).name for example in row.examples} == dict.fromkeys(
        row.examples, row.name
    )


@pytest.mark.parametrize("row", markers.ROWS, ids=lambda row: row.name)
def test_every_marker_is_reached(row: markers.Marker) -> None:
    found = {example: read_mark(example) for example in row.examples}
    assert {example: mark and mark.row.name for example, mark in found.items()} == dict.fromkeys(row.examples, row.name)


@pytest.mark.parametrize(
    ("line", "marker"),
    [
        ("一、总体要求", "一、"),
        ("一．总体要求", "一、"),
        ("(一) 指导思想", "（一）"),
        ("㈡指导思想", "（二）"),
        ("（-）指导思想", "（一）"),
        ("—、指导思想", "一、"),
        ("１．坚持高位推进", "1."),
        ("1、坚持高位推进", "1."),
        ("(1)落实责任", "（1）"),
        ("⑶落实责任", "（3）"),
        ("③落实责任", "③"),
        ("第 十二 条 为了", "第十二条"),
        ("第一百二十条之一 本法", "第一百二十条之一"),
        ("第二部分 目标任务", "第二部分"),
        ("第一分编 通则", "第一分编"),
        ("专栏1 重点工程", "专栏1"),
        ("——坚持创新", "——"),
        ("2.3.1 应急响应", "2.3.1"),
    ],
)
def test_a_marker_is_canonical(line: str, marker: str) -> None:
    assert marker_of(line) == marker


@pytest.mark.parametrize(
    "line",
    [
        "2021年是关键的一年",
        "8.25小时以内",
        "1.5倍",
        "3.2亿元",
        "15号楼",
        "（2021年）",
        "（三）至（五）项规定",
        "（一）、（二）项所列",
        "一、二级主任科员",
        "三、四产业",
        "第七条规定的情形",
        "第七条、第八条",
        "第七条第二款",
        "第三章的规定",
        "第一书记",
        "第一产业增加值",
        "专栏2所列工程",
        "—3—",
    ],
)
def test_what_looks_like_a_marker_is_none(line: str) -> None:
    assert marker_of(line) is None


@pytest.mark.parametrize(
    ("line", "marker"),
    [
        ("第二十四条 第二类医疗器械", "第二十四条"),
        ("第二十四条第二类医疗器械", None),
        ("第二十四条 第二款规定", None),
        ("1. 5G网络全覆盖", "1."),
        ("1.5G网络全覆盖", None),
        ("2. 3个示范区", "2."),
        ("1. 5倍以上", None),
    ],
)
def test_a_gap_after_the_marker_decides(line: str, marker: str | None) -> None:
    assert marker_of(line) == marker


def test_numbers_of_markers_have_their_value() -> None:
    assert [n for n in range(1, 3000) if value(to_han(n)) != n or value(str(n)) != n] == []


def test_a_decimal_behind_which_a_gap_stands_begins_a_heading_but_no_quantity() -> None:
    kinds = [
        own_kind(Text.read(line, 0, len(line))) for line in ("3.3.3 部件数据库", "3.3.3部件数据库", "3.5 万吨左右")
    ]
    assert [kind.mark.text if kind.mark else "" for kind in kinds] == ["3.3.3", "", ""]
