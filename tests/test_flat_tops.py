"""The top of a document on one line: the same head as on lines of its own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from test_headers import head as elements
from test_headers import only
from zzgov_parse.text.flat_tops import part_top
from zzgov_parse.text.fold import fold
from zzgov_parse.text.lines import read_lines

TITLE = "清湖市人民政府关于加强森林防火工作的通知"
NUMBER = "清政〔2021〕3号"
REST = [
    "各区人民政府，市人民政府各部门：",
    "为做好森林防火工作，现就有关事项通知如下：",
    "一、加强巡查。各区要安排专人巡查，发现火情立即报告。",
    "二、压实责任。落实属地责任，层层抓好落实。",
    "清湖市人民政府",
    "2021年3月1日",
]
#: What may stand above and below a title, each on a line of its own.
MARKS = ["000123", "机密★3年", "特急", "清湖市人民政府文件"]
SITE = [
    "首页 > 政务公开 > 政策文件",
    "索引号：12345-2021-00012",
    "主题分类： 农业、林业、水利",
    "发文机关：清湖市人民政府",
    "成文日期：2021年3月1日",
    f"标题：{TITLE}",
    f"发文字号：{NUMBER}",
    "发布日期：2021年3月2日",
]
LONG = "为做好森林防火工作，各级各部门要高度重视，" * 4


def head(text: str) -> tuple[object, ...]:
    document = only(text)
    above = (document.copy_number, document.classification, document.urgency, document.signatories)
    return (*elements(document), above)


@st.composite
def tops(draw: st.DrawFn) -> list[str]:
    """The lines of a head, in the orders that prints and sites have."""
    site = sorted(draw(st.sets(st.sampled_from(range(len(SITE))))))
    marks = sorted(draw(st.sets(st.sampled_from(range(len(MARKS))))))
    below = draw(st.booleans())
    number_above = [] if below else [NUMBER, *(["签发人：李青"] if draw(st.booleans()) else [])]
    return [
        *(SITE[index] for index in site),
        *(MARKS[index] for index in marks),
        *number_above,
        TITLE,
        *([NUMBER] if below else []),
    ]


@given(tops(), st.sampled_from([" ", "　　"]))
def test_a_top_on_one_line_is_read_as_on_lines_of_its_own(top: list[str], between: str) -> None:
    lines = [*top, *REST]
    assert head(between.join(lines)) == head("\n".join(lines))


def pieces(text: str) -> list[str]:
    top, rest = part_top(read_lines(fold(text)))
    return [line.text.string for line in (*top, *rest)]


@pytest.mark.parametrize(
    ("top", "expected"),
    [
        ("清 湖 市 人 民 政 府 文 件 清政〔2021〕3号", ["清湖市人民政府文件", "清政〔2021〕3号"]),
        ("当前位置： 首页 > 政策文件 > 正文 来源： 市政府 字号：[大 中 小] 打印", ["当前位置：首页>政策文件>正文", "来源：市政府", "字号：[大中小]打印"]),
        ("主题分类： 农业 林业 成文日期： 2021年3月1日", ["主题分类：农业林业", "成文日期：2021年3月1日"]),
        ("清湖市人民政府令 第12号", ["清湖市人民政府令", "第12号"]),
        ("（一）加强巡查。 （二）压实责任。", []),
        ("王 瑞 清湖市财政局局长 李 敏 青屏县教育局科员", []),
        ("首页设计 由专人负责", []),
        ("特急件数 2021年共3件", []),
    ],
)  # fmt: skip
def test_the_top_is_cut_where_its_elements_end(top: str, expected: list[str]) -> None:
    *cut, rest = pieces(f"{top} {LONG}")
    assert cut == expected
    assert rest.endswith(LONG)


def test_a_short_line_and_a_line_further_down_stay_whole() -> None:
    assert pieces("特急 清湖市人民政府文件") == ["特急清湖市人民政府文件"]
    assert pieces(f"各区县：\n现通知如下：\n请落实。\n特急 清湖市人民政府文件 {LONG}")[3].startswith("特急清湖市")
