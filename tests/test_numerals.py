from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zzgov_parse.fields.numerals import parse_han, parse_number, to_han


def test_every_number_from_1_to_9999_is_read_back() -> None:
    assert [parse_han(to_han(number)) for number in range(1, 10_000)] == list(range(1, 10_000))


def test_every_number_from_1_to_9999_is_written_in_its_own_way() -> None:
    assert len({to_han(number) for number in range(1, 10_000)}) == 9_999


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("一", 1), ("十", 10), ("一十", 10), ("十五", 15), ("二十", 20), ("九十九", 99), ("一百", 100), ("一百零五", 105),
        ("一百〇五", 105), ("一百一十", 110), ("二千零五", 2005), ("二千零五十", 2050), ("九千九百九十九", 9999),
        ("二〇二一", 2021), ("二○二一", 2021), ("二零二一", 2021), ("一九九六", 1996), ("二一", 21), ("贰零贰壹", 2021),
        ("贰拾捌", 28), ("零", 0), ("零五", 5),
    ],
)  # fmt: skip
def test_a_chinese_numeral_has_this_value(text: str, value: int) -> None:
    assert parse_han(text) == value


@pytest.mark.parametrize(
    "text",
    [
        "",
        "百",
        "一百五",
        "一千五十",
        "一零百",
        "十十",
        "二百三百",
        "一百零",
        "十几",
        "一万",
        "12",
        "第一",
        "一千二百三十四五",
        "一" * 50,
    ],
)
def test_what_has_no_single_value_is_no_numeral(text: str) -> None:
    assert parse_han(text) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12", 12),
        ("0012", 12),
        ("十二", 12),
        ("1.2", None),
        ("１２", None),
        ("²", None),
        ("-1", None),
        ("9" * 5000, None),
        ("", None),
    ],
)
def test_a_number_is_arabic_or_chinese(text: str, value: int | None) -> None:
    assert parse_number(text) == value


@pytest.mark.parametrize("number", [0, -1, 10_000])
def test_only_1_to_9999_can_be_written(number: int) -> None:
    with pytest.raises(ValueError, match="1 to 9999"):
        to_han(number)


@given(st.text(alphabet="〇○零一二三四五六七八九十百千壹拾佰仟万0123456789.第", max_size=12))
def test_any_text_is_a_number_or_none(text: str) -> None:
    value = parse_number(text)
    assert value is None or value >= 0
