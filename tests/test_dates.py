from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zzgov_parse.fields.date import find_dates, find_dates_in, match_date, parse_date, read_date
from zzgov_parse.fields.numerals import to_han
from zzgov_parse.model.fields import OfficialDate
from zzgov_parse.spans import Text
from zzgov_parse.text.fold import fold


def text_of(raw: str) -> Text:
    return Text.read(fold(raw), 0, len(raw))


def parts(found: OfficialDate | None) -> tuple[int, int | None, int | None, str | None] | None:
    return found and (found.year, found.month, found.day, found.iso)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2021年9月17日", (2021, 9, 17, "2021-09-17")),
        ("2020 年 03 月 16 日", (2020, 3, 16, "2020-03-16")),
        ("２０２１年１０月２８日", (2021, 10, 28, "2021-10-28")),
        ("二〇二一年十月二十八日", (2021, 10, 28, "2021-10-28")),
        ("二○二一年十二月三日", (2021, 12, 3, "2021-12-03")),
        ("二O二一年十月八日", (2021, 10, 8, "2021-10-08")),
        ("二0二一年十月八日", (2021, 10, 8, "2021-10-08")),
        ("二零二一年十月八日", (2021, 10, 8, "2021-10-08")),
        ("二 〇 二 一 年 十 月 八 日", (2021, 10, 8, "2021-10-08")),
        ("贰零贰壹年拾月捌日", (2021, 10, 8, "2021-10-08")),
        ("一九九六年一月一日", (1996, 1, 1, "1996-01-01")),
        ("二〇一〇年三月三十一日", (2010, 3, 31, "2010-03-31")),
        ("二〇二一年元月五日", (2021, 1, 5, "2021-01-05")),
        ("二〇二一年10月28日", (2021, 10, 28, "2021-10-28")),
        ("2O21年1O月l8日", (2021, 10, 18, "2021-10-18")),
        ("二@〇一九年一月二十二日", (2019, 1, 22, "2019-01-22")),
        ("二〇二—年十—月二十八日", (2021, 11, 28, "2021-11-28")),
        ("二ㅇ二一年十月八日", (2021, 10, 8, "2021-10-08")),
        ("二四年六月二十三日", (2004, 6, 23, "2004-06-23")),
        ("二一一年四月十八日", (2011, 4, 18, "2011-04-18")),
        ("2021年9月17号", (2021, 9, 17, "2021-09-17")),
        ("二 O O O 年 四 月 十 四 日", (2000, 4, 14, "2000-04-14")),
        ("2 O 2 1 年 9 月 7 日", (2021, 9, 7, "2021-09-07")),
        ("2021-09-17", (2021, 9, 17, "2021-09-17")),
        ("2021/9/7", (2021, 9, 7, "2021-09-07")),
        ("2021.09.17", (2021, 9, 17, "2021-09-17")),
        ("2021年10月", (2021, 10, None, None)),
        ("二〇二一年十月", (2021, 10, None, None)),
        ("2021年", (2021, None, None, None)),
        ("二〇三五年", (2035, None, None, None)),
        ("2021年2月30日", (2021, 2, 30, None)),
    ],
)
def test_a_date_is_read_in_every_form(text: str, expected: tuple[int, int | None, int | None, str | None]) -> None:
    assert parts(parse_date(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "", "年", "2021", "50年", "第8年", "三年", "2021年度", "21世纪", "1990年代", "2021年13月1日", "2021年9月32日", "8004年",
        "1721年", "郑政〔2021〕15号", "公告2021年第5号", "2021年第12期", "2021年9月17日印发", "二一年十二月十五日", "二二年六月五日",
        "10月28日", "2021-2023年", "3.14", "2021.9", "oOOl年", "二〇二一年十月二十八日二〇二一年十月二十八日",
    ],
)  # fmt: skip
def test_what_is_not_one_date_is_none(text: str) -> None:
    assert parse_date(text) is None


def test_a_date_in_figures_may_stand_before_the_time_of_day() -> None:
    assert [found.iso for found in find_dates("公示时间：2021-09-17 08:30 至 2021-9-23 17:00")] == [
        "2021-09-17",
        "2021-09-23",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "000014349/2021-09-17",
        "2021-09-17-3",
        "清政（2021年）15号",
        "2021年—月—日",
        "具有2000年历史，",
        "2000年以上",
        "第2021年",
    ],
)
def test_a_number_of_something_else_is_no_date(text: str) -> None:
    assert find_dates(text) == ()


def test_dates_in_running_text_are_found_with_their_places() -> None:
    raw = "清湖市人民政府二〇二一年十月\n二十八日决定，自2021年11月1日起施行，到2025年年底前完成。"
    assert [(found.text, found.raw(raw)) for found in find_dates(raw)] == [
        ("二〇二一年十月二十八日", "二〇二一年十月\n二十八日"),
        ("2021年11月1日", "2021年11月1日"),
        ("2025年", "2025年"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "清环发〔2021〕15号", "生态环境部公告2021年第5号", "商务部令2014年第3号", "国务院一九八〇年223号文件", "清湖市人民政府公报2021年第12期",
        "增长12.2021%", "近50年第8年", "120210年", "投资12021年", "000014349/2021-09-17-3", "电话2021-09-1700", "2021.9.17",
        "有效期三年，每年，2021年度，八五年规划", "一百二〇二一年", "2021年9月17号楼。", "2021年13月1日", "2021年9月32日", "1990年代",
        "距今约2000年的遗址", "近2000年的历史",
    ],
)  # fmt: skip
def test_no_date_is_found_inside_another_number(text: str) -> None:
    assert find_dates(text) == ()


def test_a_day_called_hao_may_stand_before_what_happened() -> None:
    assert [found.iso for found in find_dates("2021年9月17号公布，2021年9月18号通过，2021年9月17号楼")] == [
        "2021-09-17",
        "2021-09-18",
    ]


def test_a_year_behind_a_word_that_ends_like_about_is_a_date() -> None:
    assert [found.year for found in find_dates("签约2021年项目，预约2022年名额")] == [2021, 2022]


def test_dates_in_figures_are_found_beside_the_others() -> None:
    assert [found.iso for found in find_dates("发布日期：2021-09-18，成文日期：2021年9月17日")] == [
        "2021-09-18",
        "2021-09-17",
    ]


def test_a_year_of_which_no_figure_was_read_is_none() -> None:
    assert (parse_date("ZOOl年"), find_dates("ZOOl年")) == (None, ())


def test_a_page_number_before_a_date_is_no_part_of_it() -> None:
    assert [found.iso for found in find_dates("— 12  2021年9月17日")] == ["2021-09-17"]


def test_a_dash_read_as_a_one_does_not_hide_the_year() -> None:
    assert [found.year for found in find_dates("行动方案（2021一2023年）")] == [2023]


def test_a_line_that_begins_with_a_date_is_matched_up_to_its_end() -> None:
    matched = match_date(text_of("2021 年9月17日印发"))
    assert matched is not None
    assert (matched[0], matched[1].iso) == (10, "2021-09-17")
    assert match_date(text_of("印发2021年9月17日")) is None
    assert match_date(text_of("第8年")) is None


def test_spans_are_the_raw_slices_of_the_date() -> None:
    raw = "于 ２０２１年９月\n17日，"
    (start, end, found) = find_dates_in(text_of(raw))[0]
    assert (start, end, found.raw(raw)) == (1, 11, "２０２１年９月\n17日")


@pytest.mark.parametrize("function", [parse_date, find_dates])
def test_only_a_str_is_taken(function: object) -> None:
    with pytest.raises(TypeError, match="takes a str, got bytes"):
        function(b"2021")  # type: ignore[operator]


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_every_day_of_two_centuries_is_read_in_both_numerals(day: date) -> None:
    year = "".join("〇一二三四五六七八九"[int(digit)] for digit in str(day.year))
    arabic = f"{day.year}年{day.month}月{day.day}日"
    han = f"{year}年{to_han(day.month)}月{to_han(day.day)}日"
    assert [parts(parse_date(arabic)), parts(parse_date(han))] == [(day.year, day.month, day.day, day.isoformat())] * 2
    assert [found.iso for found in find_dates(f"自{arabic}起至{han}止")] == [day.isoformat()] * 2


@given(st.text(alphabet="12029〇二一十月日年号O-/.第度 \n", max_size=60))
def test_any_text_gives_dates_whose_text_is_at_their_place(raw: str) -> None:
    text = text_of(raw)
    for start, end, found in find_dates_in(text):
        assert text.string[start:end] == found.text
        assert 1900 <= found.year <= 2099
    whole = read_date(text)
    assert whole is None or whole.text == text.string


@pytest.mark.parametrize(
    "piece", ["2", "年", "2021年", "二〇", "二〇二一年十月", "1年1月1日", "2021-", "二0O〇年", "20210", "一年月日"]
)
def test_time_is_linear_in_the_length(piece: str) -> None:
    def seconds(length: int) -> float:
        text = text_of(piece * (length // len(piece)))
        begin = time.process_time()
        find_dates_in(text)
        return time.process_time() - begin

    seconds(1000)
    assert seconds(200_000) < 4  # about 0.3 on a slow machine; quadratic growth would be minutes
