"""The clean text in Markdown: what it looks like, and that no character of a text is taken for a mark."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from fixture_examples import FIXTURES
from strategies import Sheet, sheets
from test_outline import EVERYTHING
from zzgov_parse import Action, Clause, Document, Gazette, Paragraph, Person, PersonnelDecision, Unit, parse
from zzgov_parse.export import to_markdown

ISSUES = sorted((FIXTURES / "gazettes").glob("*.txt"))
RENDERER = MarkdownIt("commonmark").enable("table")


def markdown_of(text: str) -> str:
    return to_markdown(parse(text), text)


def words(markdown: str) -> str:
    """What a reader sees of it, without white space."""
    found = []
    for token in RENDERER.parse(markdown):
        if token.type == "ordered_list_open":
            found.append(f"<{token.attrs.get('start', 1)}>")
        found.extend(child.content for child in token.children or ())
        if token.type in {"code_block", "fence"}:
            found.append("<code>")
    return re.sub(r"\s", "", "".join(found))


def inked(text: str) -> str:
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize("path", ISSUES, ids=lambda path: path.stem)
def test_an_issue_gives_its_golden_text(path: Path) -> None:
    written = markdown_of(path.read_bytes().decode())
    golden = path.with_suffix(".md")
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(written, encoding="utf-8")
    assert written == golden.read_text(encoding="utf-8")


def test_everything_has_its_place() -> None:
    assert (
        to_markdown(EVERYTHING, "").splitlines()
        == """\
# 清湖市人民政府公报 2023年第3期

---

# 清湖市人民政府关于节水的通知

- **发文机关**：清湖市人民政府、青屏县人民政府
- **发文字号**：清政〔2023〕1-5号
- **成文日期**：2023年3月2日
- **份号**：000001
- **密级**：秘密★1年
- **紧急程度**：特急
- **签发人**：乔木

各县（市、区）人民政府：

坚持人民城市人民建、人民城市为人民，以留改拆并举、以保留利用提升为主，转变城市开发建设方式。

## 一、总体要求

1. 短。

| 指标 | 目标 |
| --- | --- |
| 用水量 | 6亿立方米 |

附件：名单

附件：2. 任务表

清湖市人民政府　市长　乔木　2023年3月2日

（此件公开发布）

## 附件1 名单

**一、先进个人（2）**

| 序号 | 姓名 | 单位及职务 | 备注 |
| --- | --- | --- | --- |
| 1 | 沈渔 | 市水务局局长 | 女 |
| 2 | 乔木 |  |  |

**先进单位**

| 序号 | 单位 |
| --- | --- |
| 1 | 市水务局 |

## 节水行动方案

### （一）目标

抄送：市委各部门

主题词：节水 通知

印发：清湖市人民政府办公室 2023年3月2日

---

# 清湖市人民政府任免人员

- **成文日期**：2023年2月30日
- 任命　沈渔　市水务局局长（试用期一年）
- 免去　乔木""".splitlines()
    )


def test_nothing_is_nothing() -> None:
    assert to_markdown(Gazette(), "") == ""


def test_the_parts_of_a_clause() -> None:
    text = (
        "一、总体要求\n（一）建立机制。完善制度。\n1.组织领导。加强领导。\n（二）做好下列工作：\n1.巡查；\n2.整改。\n"
        "牵头单位：市水利局；责任单位：市财政局；完成时限：2024年底\n第一条 为了规范管理，制定本办法。"
    )
    assert (
        markdown_of(text).splitlines()
        == """\
## 一、总体要求

**（一）建立机制**。完善制度。

**1. 组织领导**。加强领导。

- （二）做好下列工作：

  1. 巡查；
  2. 整改。

     > 牵头单位：市水利局；责任单位：市财政局；完成时限：2024年底

**第一条** 为了规范管理，制定本办法。""".splitlines()
    )


def test_a_term_among_the_responsibilities_is_shown_in_its_words() -> None:
    text = "一、总体要求\n牵头单位：市水利局；完成时限：2024年\n底前"
    assert markdown_of(text).splitlines()[-1] == "> 牵头单位：市水利局；完成时限：2024年底前"


def test_what_stands_below_a_marker_without_words_is_no_code() -> None:
    clause = Clause(marker="12.", number=12, level=1, body=(Clause(marker="（1）", number=1, level=2),))
    clause = clause.model_copy(
        update={
            "body": (*clause.body, PersonnelDecision(action=Action.REMOVE, person="甲", post="")),
        }
    )
    markdown = to_markdown(Gazette(documents=(Document(body=(clause,)),)), "")
    assert "<code>" not in RENDERER.render(markdown)
    assert words(markdown) == "12.（1）免去甲"


def test_a_gap_in_a_numbering_is_shown() -> None:
    clauses = tuple(Clause(marker=f"{n}.", number=n, level=1, body=(Paragraph(text="甲。"),)) for n in (1, 2, 5, 1))
    markdown = to_markdown(Gazette(documents=(Document(body=clauses),)), "")
    assert re.findall("start=.\\d+.|<ol>", RENDERER.render(markdown)) == ["<ol>", 'start="5"', "<ol>"]


def test_depth_is_no_limit() -> None:
    clause = Clause(marker="1.", number=1, level=1)
    for _ in range(3000):
        clause = Clause.model_construct(marker="1.", number=1, level=9, heading=None, body=(clause,), spans=())
    gazette = Gazette.model_construct(
        masthead=None, documents=(Document(body=()).model_copy(update={"body": (clause,)}),)
    )
    assert to_markdown(gazette, "").count("1\\.") == 3001


@given(sheets())
def test_a_reader_sees_every_word(sheet: Sheet) -> None:
    gazette = parse(sheet.text)
    seen = words(to_markdown(gazette, sheet.text))
    for node in (*gazette.walk(Paragraph), *gazette.walk(Person), *gazette.walk(Unit)):
        value = node.text if isinstance(node, Paragraph) else node.name
        assert inked(value) in seen


@given(st.text(st.sampled_from("`*_[]<>&|~$#+-=\\.)（一）1!:/甲 \t")))
def test_no_character_is_taken_for_a_mark(line: str) -> None:
    """Neither at the beginning of a line nor within, nor in a heading or a cell."""
    text = " ".join(line.split()) or "甲"
    body = (
        Paragraph(text=text),
        Clause(marker="（一）", number=1, level=1, heading=text, body=(Clause(marker="1.", number=1, level=2, body=(Paragraph(text=text),)),)),
    )  # fmt: skip
    seen = words(to_markdown(Gazette(documents=(Document(title=text, body=body),)), ""))
    assert seen == inked(text) * 2 + "（一）" + inked(text) + "<1>" + inked(text)
