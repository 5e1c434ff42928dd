"""Strings that the functions for one value read, each beside one that looks like it."""

from __future__ import annotations

import pytest

from zzgov_parse import find_document_numbers, parse_date, parse_units


@pytest.mark.parametrize("word", ["根据", "按照", "关于"])
def test_a_year_and_a_serial_behind_an_ordinary_word_are_no_number(word: str) -> None:
    assert find_document_numbers(f"{word}〔2021〕5号文件") == ()
    assert [number.text for number in find_document_numbers(f"{word}〔2021〕5号会议纪要")] == ["〔2021〕5号会议纪要"]
    assert [number.text for number in find_document_numbers(f"{word}清政〔2021〕5号")] == ["清政〔2021〕5号"]


def test_a_greek_letter_may_stand_for_the_zero_of_a_year() -> None:
    date = parse_date("二Ο二一年九月十七日")
    assert date is not None
    assert date.iso == "2021-09-17"
    assert parse_date("Ο年九月十七日") is None


@pytest.mark.parametrize("name", ["市直各单位", "驻清各单位", "局机关各科室", "集团公司各部门", "各村（居）委会"])
def test_a_name_with_each_in_it_stands_for_several_units(name: str) -> None:
    assert [(unit.name, unit.collective) for unit in parse_units(name)] == [(name, True)]


@pytest.mark.parametrize("name", ["市财政局", "清湖大学"])
def test_other_names_stand_for_one(name: str) -> None:
    assert [(unit.name, unit.collective) for unit in parse_units(name)] == [(name, False)]


def test_the_colon_behind_addressees_is_of_no_unit() -> None:
    assert [unit.name for unit in parse_units("各区县人民政府，市直有关单位：")] == ["各区县人民政府", "市直有关单位"]


@pytest.mark.parametrize("cell", ["无", "/", "—", ""])
def test_what_names_nothing_is_no_unit(cell: str) -> None:
    assert parse_units(cell) == ()
