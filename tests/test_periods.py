from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zzgov_parse.fields.entry import text_of
from zzgov_parse.fields.period import find_periods, find_periods_in
from zzgov_parse.model.fields import OfficialDate, Period

Day = tuple[int, int | None, int | None] | None


def day(date: OfficialDate | None) -> Day:
    return date and (date.year, date.month, date.day)


def parts(period: Period) -> tuple[str, str, Day, Day]:
    return period.kind, period.text, day(period.start), day(period.end)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2021年年底前完成", ("by", "2021年年底前", None, (2021, None, None))),
        ("2021 年底前完成", ("by", "2021年底前", None, (2021, None, None))),
        ("于2021年11月30日前报送", ("by", "于2021年11月30日前", None, (2021, 11, 30))),
        ("2021年11月底前", ("by", "2021年11月底前", None, (2021, 11, None))),
        ("到2025年，节水型社会", ("by", "到2025年", None, (2025, None, None))),
        ("力争到2021年底", ("by", "力争到2021年底", None, (2021, None, None))),
        ("12月31日前报送", ("by", "12月31日前", None, None)),
        ("本通知印发之日起30日内", ("by", "本通知印发之日起30日内", None, None)),
        ("接文后5个工作日内", ("by", "接文后5个工作日内", None, None)),
        ("自2021年11月1日起施行", ("from", "自2021年11月1日起施行", (2021, 11, 1), None)),
        ("自二〇二一年十一月一日起执行", ("from", "自二〇二一年十一月一日起执行", (2021, 11, 1), None)),
        ("自公布之日起施行", ("from", "自公布之日起施行", None, None)),
        ("自印发之日起30日后施行", ("from", "自印发之日起30日后施行", None, None)),
        ("有效期至2025年12月31日", ("until", "有效期至2025年12月31日", None, (2025, 12, 31))),
        ("执行至2025年12月31日止", ("until", "执行至2025年12月31日止", None, (2025, 12, 31))),
        ("2021—2023年", ("between", "2021—2023年", (2021, None, None), (2023, None, None))),
        ("2021－2023年", ("between", "2021-2023年", (2021, None, None), (2023, None, None))),
        ("2021一2023年", ("between", "2021一2023年", (2021, None, None), (2023, None, None))),
        ("2021年至2023年", ("between", "2021年至2023年", (2021, None, None), (2023, None, None))),
        ("2021年10月至12月", ("between", "2021年10月至12月", (2021, 10, None), (2021, 12, None))),
        ("2021年10月—2022年3月", ("between", "2021年10月—2022年3月", (2021, 10, None), (2022, 3, None))),
        ("2021年9月17日至20日", ("between", "2021年9月17日至20日", (2021, 9, 17), (2021, 9, 20))),
        ("9月—12月", ("between", "9月—12月", None, None)),
        ("2021年9—12月", ("between", "2021年9—12月", (2021, 9, None), (2021, 12, None))),
        ("2021年9月17—20日", ("between", "2021年9月17—20日", (2021, 9, 17), (2021, 9, 20))),
        (
            "自2022年1月1日起至2024年12月31日止",
            ("between", "自2022年1月1日起至2024年12月31日止", (2022, 1, 1), (2024, 12, 31)),
        ),
        ("2021年8月31日17时前", ("by", "2021年8月31日17时前", None, (2021, 8, 31))),
        ("于9月30日（星期四）前", ("by", "9月30日（星期四）前", None, None)),
        ("即日起至2021年12月31日", ("until", "即日起至2021年12月31日", None, (2021, 12, 31))),
        ("明年6月底前", ("by", "明年6月底前", None, None)),
        ("“十四五”期间", ("during", "“十四五”期间", (2021, None, None), (2025, None, None))),
        ("“八五”时期", ("during", "“八五”时期", (1991, None, None), (1995, None, None))),
        ("“二五”期间", ("during", "“二五”期间", None, None)),
        ("2021年上半年", ("during", "2021年上半年", (2021, None, None), None)),
        ("有效期3年", ("during", "有效期3年", None, None)),
        ("试行两年", ("during", "试行两年", None, None)),
        ("每年3月底前报告", ("each", "每年3月底前", None, None)),
        ("每季度通报", ("each", "每季度", None, None)),
        ("逐年提高", ("each", "逐年", None, None)),
        ("每年年底前报送", ("each", "每年年底前", None, None)),
        ("每季度末通报", ("each", "每季度末", None, None)),
        ("每年6月1日至6月30日公示", ("each", "每年6月1日至6月30日", None, None)),
        ("按周调度", ("each", "按周", None, None)),
        ("9—12月开展检查", ("between", "9—12月", None, None)),
        ("2021年9月17日9时至9月20日18时", ("between", "2021年9月17日9时至9月20日18时", (2021, 9, 17), (2021, 9, 20))),
        ("2021年11月30日（含）前", ("by", "2021年11月30日（含）前", None, (2021, 11, 30))),
        ("2021年第三季度末前", ("by", "2021年第三季度末前", None, (2021, None, None))),
        ("至2025年，全市", ("by", "至2025年", None, (2025, None, None))),
        ("最迟不超过2021年12月31日", ("by", "最迟不超过2021年12月31日", None, (2021, 12, 31))),
        ("自取得营业执照之日起30日内", ("by", "自取得营业执照之日起30日内", None, None)),
        ("自签订之日起生效", ("from", "自签订之日起生效", None, None)),
        ("自2022年1月1日开始执行", ("from", "自2022年1月1日开始执行", (2022, 1, 1), None)),
        ("即日起停止办理", ("from", "即日起", None, None)),
        ("有效期截至2025年12月31日", ("until", "有效期截至2025年12月31日", None, (2025, 12, 31))),
        ("2021年8月31日17时截止", ("until", "2021年8月31日17时截止", None, (2021, 8, 31))),
        ("‘十四五’期间", ("during", "‘十四五’期间", (2021, None, None), (2025, None, None))),
        ("“十四五”规划期内", ("during", "“十四五”规划期内", (2021, None, None), (2025, None, None))),
        ("2021年国庆节期间", ("during", "2021年国庆节期间", (2021, None, None), None)),
        ("2021年9月中下旬", ("during", "2021年9月中下旬", (2021, 9, None), None)),
        ("今年上半年", ("during", "今年上半年", None, None)),
        ("有效期2年零6个月", ("during", "有效期2年零6个月", None, None)),
        ("公示期5个工作日", ("during", "公示期5个工作日", None, None)),
    ],
)
def test_a_period_is_found_with_its_dates(text: str, expected: tuple[str, str, Day, Day]) -> None:
    assert [parts(period) for period in find_periods(text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2021年9月17日",
        "第8年",
        "2021年度",
        "清政〔2021〕15号",
        "达到2025年",
        "12021年底前",
        "8004项",
        "每个单位",
        "三年行动",
        "2021年内容",
    ],
)
def test_what_is_no_period_is_left_alone(text: str) -> None:
    assert find_periods(text) == ()


def test_periods_are_found_in_reading_order_and_do_not_overlap() -> None:
    raw = "本办法自2021年11月1日起施行，有效期至\n2024年10月31日，每年12月底前评估；到2025年年底前修订。"
    found = find_periods(raw)
    assert [(period.kind, period.raw(raw)) for period in found] == [
        ("from", "自2021年11月1日起施行"),
        ("until", "有效期至\n2024年10月31日"),
        ("each", "每年12月底前"),
        ("by", "到2025年年底前"),
    ]


def test_an_end_keeps_the_words_it_was_read_from() -> None:
    raw = "2021年10月至12月"
    (period,) = find_periods(raw)
    assert period.end is not None
    assert (period.end.text, period.end.raw(raw), period.end.month, period.end.iso) == ("12月", "12月", 12, None)


def test_only_a_str_is_taken() -> None:
    with pytest.raises(TypeError, match="find_periods takes a str"):
        find_periods(2021)  # type: ignore[arg-type]


PIECES = (
    "2021年",
    "10月",
    "17日",
    "至",
    "—",
    "前",
    "底",
    "自",
    "起施行",
    "有效期",
    "每",
    "年",
    "十四五",
    "期间",
    "3",
    "到",
    "\n",
    "收到",
    "之日起",
)


@given(st.lists(st.sampled_from(PIECES), max_size=16).map("".join))
def test_any_text_gives_periods_in_order(raw: str) -> None:
    text = text_of(raw, "test")
    starts = [period.spans[0].start for period in find_periods_in(text)]
    assert starts == sorted(starts)


@pytest.mark.parametrize(
    "piece",
    ["年", "每", "2021年", "到2021年", "至", "收到", "自本", "一", "十五", "1月", "2021—", "日", "试行", "自收到"],
)
def test_time_is_linear_in_the_length(piece: str) -> None:
    text = text_of(piece * (200_000 // len(piece)) + "年月日前起内止期五试行每", "test")
    begin = time.process_time()
    find_periods_in(text)
    assert time.process_time() - begin < 10  # at most 2 on a slow machine; quadratic growth would be minutes
