"""Words that are spaced letter by letter: the blanks in them say nothing; names, columns and justified lines keep theirs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zzgov_parse import parse
from zzgov_parse.spans import HAIR_SPACE, Span, Text
from zzgov_parse.text.marks.letter_spacing import close_up

NOTICE = """清湖市人民政府办公室关于印发防汛工作方案的通知
清政办〔2023〕8号
各县（市、区）人民政府，市政府各部门：
现将《清湖市防汛工作方案》印发给你们，请认真贯彻落实。
清湖市人民政府办公室
2023年6月5日
清湖市防汛工作方案
一、总体要求
坚持预防为主，落实各级防汛责任。
（一）加强值守。各单位落实值班制度，及时报告险情。
牵头单位：市水利局
责任单位：市应急管理局、市气象局
二、工作任务
做好汛前检查，确保安全度汛。"""


def outline(text: str) -> object:
    found = parse(text).model_dump(mode="json", exclude={"diagnostics", "furniture"})
    return _bare(found)


def _bare(value: object) -> object:
    if isinstance(value, dict):
        return {key: _bare(item) for key, item in value.items() if key not in ("spans", "raw")}
    return [_bare(item) for item in value] if isinstance(value, list | tuple) else value


@pytest.mark.parametrize("blank", [" ", "\u3000", "\xa0", "  "])
def test_a_text_spaced_letter_by_letter_is_read_as_if_it_were_not(blank: str) -> None:
    spaced = "\n".join(blank.join(line) for line in NOTICE.split("\n"))
    assert outline(spaced) == outline(NOTICE)


@pytest.mark.parametrize("line", [0, 4, 6, 7])
def test_one_spaced_line_is_read_as_if_it_were_not(line: int) -> None:
    lines = NOTICE.split("\n")
    lines[line] = " ".join(lines[line])
    assert outline("\n".join(lines)) == outline(NOTICE)


@pytest.mark.parametrize("invisible", ["\u200b", "\ufeff", "\u00ad", "\u2060"])
def test_invisible_characters_inside_words_say_nothing(invisible: str) -> None:
    damaged = "\n".join(invisible.join(line) for line in NOTICE.split("\n"))
    assert outline(damaged) == outline(NOTICE)


def test_the_span_of_a_spaced_title_reaches_over_its_blanks() -> None:
    title = "清 湖 市 水 利 局 关 于 防 汛 的 通 知"
    text = Text.read(close_up(title), 0, len(title))
    assert (text.string, text.gaps(), text.spans) == ("清湖市水利局关于防汛的通知", (), (Span(0, len(title)),))


@pytest.mark.parametrize(
    "text",
    [
        "王 明 李 青 张 伟 陈 东",
        "组 长：王 明  副组长：李 青",
        "王　明 市 财 政 局 预 算 科 副 科 长",
        "市财政局 市水利局 市教育局 市民政局",
        "目　录\n通 知",
        "市 政 务 办 、 市 司 法 局 ， 各 开 发 区 管 委 会\n和区县政府按职责分工负责。\n一、总则",
        "1 2 3 4 5 6",
    ],
)
def test_blanks_that_part_are_left_alone(text: str) -> None:
    assert close_up(text) == text


def test_a_wider_blank_in_a_spaced_line_stays() -> None:
    closed = close_up("清 湖 市 民 政 局  清 湖 市 财 政 局")
    assert closed.replace(HAIR_SPACE, "") == "清湖市民政局  清湖市财政局"


def test_blanks_between_latin_words_stay() -> None:
    assert close_up("推 广 应 用 新 型 Open Data 平 台").replace(HAIR_SPACE, "") == "推广应用新型Open Data平台"


@given(st.text(alphabet="王明市财 \u3000\xa0\n\tAb1，。", max_size=80))
def test_only_blanks_change_and_none_is_lost(text: str) -> None:
    closed = close_up(text)
    assert len(closed) == len(text)
    assert all(a == b or (a in " \u3000\xa0" and b == HAIR_SPACE) for a, b in zip(text, closed, strict=True))
