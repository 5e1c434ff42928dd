"""What a site prints above a document on lines of their own: labels and their values in turn, the name of the page.

    索引号                                    label
    005184729/2021-00031                      value
    发文机关                                   label
    清湖市人民政府办公室                        value
    公开形式 主动公开 文号 清政〔2021〕3号         row of a table
    关于春节放假的通知 - 清湖市人民政府门户网站      name of the page

Guarantees:

1. Only the top of a text is looked at; a lone label is a word like any other.
"""

from __future__ import annotations

import re
from functools import cache

from ...spans import Text
from ...tables.furniture import HEADER_LABEL, SITE_LABEL, SITE_NAME
from ..titles.page import Page
from ..titles.title_shapes import ends_like_title, ends_officially

#: How far from the top labels stand, how many make a table, and how many lines a value has.
_TOP = 40
_FEWEST = 3
_FEWEST_ROWS = 2
_LONGEST_LABEL = 8
_LONGEST_VALUE = 4
#: The first step of a path, how many steps it has, and how long each is.
_HOME = frozenset({"首页", "网站首页", "主页"})
_MOST_STEPS, _LONGEST_STEP = 8, 10
_SHORTEST_GLUED, _LONGEST_GLUED = 3, 40
#: A number or a date at the end of such a line.
_VALUE = re.compile("[〕)）][0-9]{1,4}号$|[0-9]日$|[0-9]{4}-[0-9]{2}-[0-9]{2}$")
_CODE = re.compile("[0-9A-Z]{6,20}[-/][0-9A-Z/-]{4,20}")
#: The name of a site or one of its tools alone, above a title.
_SITE = re.compile("(?!.*关于)[^。，：；《》]{2,30}网(?:站)?|返回|关闭|打印")
#: A label whose value is a title.
_TITLE = re.compile("标题|名[称：:]|名$")
_ENTITLED = re.compile("(?:发文|文件|政策)?(?:标题|名称)：")
_POINTS = "·•●▪■◆"
#: A row without a value below the others.
_EMPTY = re.compile("(?:相关|有关)(?:附件|链接|解读|文件)[：:]?")
#: The name of the page stands on one of the first lines, the title that it repeats so far below.
_FIRST = 3
_REACH = 40


@cache
def _label() -> re.Pattern[str]:
    return re.compile(f"[·•●▪■◆]?(?:{HEADER_LABEL}|{SITE_LABEL})[：:]?")


@cache
def _named() -> re.Pattern[str]:
    return re.compile(SITE_NAME)


def mark_page_labels(page: Page) -> None:
    """Call labels, their values and the name of the page `metadata`."""
    size = min(len(page.names), _TOP)
    if size > 1 and _SITE.fullmatch(page.strings[0]) and ends_officially(page.strings[1]) and page.names[0] == "plain":
        page.names[0] = "metadata"
    for index in range(min(size, _FIRST)):
        match = _named().fullmatch(page.strings[index])
        below = "".join(page.strings[index + 1 : index + _REACH])
        if match is not None and page.names[index] == "plain" and match["title"] in below:
            page.names[index] = "metadata"
    _mark_menus(page, size)
    _mark_glued(page, size)
    _mark_path(page, size)
    _mark_points(page, size)
    rows = [
        index
        for index in range(size)
        if page.names[index] in ("plain", "number", "metadata") and begins_with_label(page.lines[index].text)
    ]
    if len(rows) >= _FEWEST_ROWS and rows[-1] - rows[0] == len(rows) - 1:
        after = rows[-1] + 1
        if after < size and _EMPTY.fullmatch(page.strings[after]) and page.names[after] == "plain":
            rows.append(after)
        for index in rows:
            page.names[index] = "metadata"
    labels = [index for index in range(size) if _label().fullmatch(page.strings[index])]
    if len(labels) < _FEWEST:
        return
    if labels[0] and _CODE.fullmatch(page.strings[labels[0] - 1]):  # the index number, whose label is known by itself
        page.names[labels[0] - 1] = "metadata"
    for label, following in zip(labels, [*labels[1:], len(page.names) + _LONGEST_VALUE], strict=True):
        stop = following if following - label <= _LONGEST_VALUE else _value_end(page, label)
        page.names[label:stop] = ["metadata", *["more"] * (stop - label - 1)]


def _mark_menus(page: Page, size: int) -> None:
    """Call the menus of a site `metadata` that stand above a table of labels which begins with the title: 标题：…."""
    for index in range(size - _FEWEST):
        if "。" in page.strings[index]:
            return
        if _ENTITLED.match(page.strings[index]) and page.names[index : index + _FEWEST] == ["metadata"] * _FEWEST:
            page.names[:index] = ["metadata"] * index
            return


def _mark_path(page: Page, size: int) -> None:
    """Call the steps of a path `metadata` that stand below each other: 首页 / 政务公开 / 政策 / 通知, above a longer line."""
    start = next((index for index in range(size) if page.strings[index] in _HOME), size)
    end = start
    while (
        end < min(size, start + _MOST_STEPS) and page.names[end] == "plain" and len(page.strings[end]) <= _LONGEST_STEP
    ):
        end += 1
    if end - start >= _FEWEST and end < size and len(page.strings[end]) > _LONGEST_STEP:
        page.names[start:end] = ["metadata"] * (end - start)


def _mark_points(page: Page, size: int) -> None:
    """Call the values of a list `metadata` that a site prints without their labels, the title among them: • 清政〔2021〕3号 / • 现行有效."""
    start = next((index for index in range(size) if page.strings[index][0] in _POINTS), size)
    end = start
    while end < size and page.strings[end][0] in _POINTS and "。" not in page.strings[end]:
        end += 1
    below = page.strings[end : end + _REACH]
    if end - start >= _FEWEST and any(string[1:] in below for string in page.strings[start:end]):
        page.names[start:end] = ["metadata"] * (end - start)


def _mark_glued(page: Page, size: int) -> None:
    """Call lines `metadata` that hold a label and its value without a mark between, several below each other: 发文日期2021年3月9日."""
    start = next((index for index in range(min(size, _FIRST)) if _is_glued(page.strings[index])), size)
    end = start
    while end < size and page.names[end] in ("plain", "number", "metadata") and _is_glued(page.strings[end]):
        end += 1
    if end - start >= _FEWEST and any(_VALUE.search(string) for string in page.strings[start:end]):
        page.names[start:end] = ["metadata"] * (end - start)


def _is_glued(string: str) -> bool:
    match = _label().match(string)
    return match is not None and match.end() >= _SHORTEST_GLUED and match.end() < len(string) <= _LONGEST_GLUED


def is_labelled(string: str) -> bool:
    """Whether a line is a label with a colon, its value or none behind it: 发布机构：清湖市人民政府."""
    match = _label().match(string)
    return match is not None and match.group()[-1] in "：:"


def begins_with_label(text: Text) -> bool:
    """Whether a line is the row of a table of labels: 公开形式 主动公开 文号 清政〔2021〕3号."""
    return any(gap <= _LONGEST_LABEL and _label().fullmatch(text.string, 0, gap) for gap in text.gaps())


def _value_end(page: Page, label: int) -> int:
    """Where the value of the last label ends: it has one line, or none where the title of the document stands below."""
    value = label + 1
    if value < len(page.names) and ends_like_title(page.strings[value]) and _TITLE.search(page.strings[label]) is None:
        return value
    return min(value + 1, len(page.names))
