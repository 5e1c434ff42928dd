"""The lines of a site between a title and the text below it: its tools, its name, when it published the text.

    关于防火的通知
    2021年08月20日 16:53 来源：清湖网 【字号：大 中 小】      the site's
    各区县人民政府：

Guarantees:

1. Only lines near the top are looked at, each below a title or another line of a head, and above the addressees or how a text begins.
2. A sentence is none of them, nor a line that the addressees may begin with.
"""

from __future__ import annotations

import re

from ..completeness import opens_text
from ..titles.addressees import is_addressee_line
from ..titles.page import Page
from ..titles.rules import begins_rules
from ..titles.title_shapes import ends_like_title

#: How far from the top such lines stand, how many there are, and how long each is.
_TOP = 40
_MOST = 6
_LONGEST = 90
#: Kinds of lines that may stand above the first of them.
_ABOVE = frozenset({"metadata", "head", "number", "issued", "date", "annotation"})
_SENTENCE = re.compile("[。；！？]")
#: Words of sites, and what they print of a day, an hour and an address.
_TOOL = re.compile(
    r"(?:信息)?来源：|作者：|(?:发布)?时间：|日期：|发布[人者]?：|发布(?:时间|日期)|(?:浏览|点击|阅读)(?:次数|量|数)?[：0-9]|字[号体][：大]|视力|大[ |/]?中[ |/]?小|默认大|超大|打印|分享|收藏|关闭窗口"
    r"|微信|微博|朋友圈|(?:政策|文字|图片|媒体|视频|专家)解读|无障碍|简体|繁体|[0-9]{1,2}:[0-9]{2}|www\.|https?:|A[+-]|门户网站|^(?:19|20)[0-9]{2}[/.-][0-9]{1,2}[/.-][0-9]{1,2}[\u3400-\u9fff]{0,8}$"
)
#: A line that holds nothing else: a day, an hour, labels with short values.
_WHOLE = re.compile(
    r"(?:(?:19|20)[0-9]{2}[年.-][0-9]{1,2}[月.-][0-9]{1,2}日?(?:[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?)?"
    r"(?:[·•●▪]?(?:信息|文章)?(?:来源|作者|编辑|日期|时间|发布[人者]?|发布时间|发布日期|(?:浏览|点击|阅读)(?:次数|量|数))[：:](?:[^：:，。]|(?<=[0-9]):(?=[0-9])){0,24}){1,5}"
    r"|[【\[]字[体号][：:].{0,12}"
)
#: What the addressees may begin with.
_GROUPS = ("各", "有关", "相关", "全", "省", "市", "县", "区")
_SIZES = frozenset("大中小")
#: The path of a page, and its form for readers who see badly, above everything; the number under which rules are registered.
_PATH = re.compile("[>»][^。：]{2,60}|[^。：>»]{2,16}(?:[>»][^。：>»]{2,16}){2,6}")
_READERS = re.compile("(?:适老|长者|无障碍|关怀|老年)(?:版|模式|浏览)[^。：]{0,6}")
_REGISTERED = re.compile("（(?:规范性文件)?(?:统一)?(?:登记|备案)?编?号：[^（）]{4,40}）")
_FIRST = 6


def mark_site_lines(page: Page) -> None:
    """Call such lines `metadata`."""
    strings, names = page.strings, page.names
    index, size = 1, min(len(names), _TOP)
    if size > 1 and _is_title_of_page(strings[0], strings[1]):
        names[0] = "metadata"
    for above in range(min(size, _FIRST)):
        if names[above] == "plain" and (_PATH.fullmatch(strings[above]) or _READERS.fullmatch(strings[above])):
            names[above] = "metadata"
    while index < size:
        if names[index] == "annotation" and names[index - 1] == "number" and _REGISTERED.fullmatch(strings[index]):
            names[index] = "metadata"
        if _SENTENCE.search(strings[index - 1]):
            return
        end = index
        while end < min(size, index + _MOST) and names[end] == "plain" and _is_tool(strings[end]):
            end += 1
        sure = _stands_above_text(page, end) or all(_WHOLE.fullmatch(string) for string in strings[index:end])
        if end > index and sure and page.is_below_head(index, _ABOVE):
            names[index:end] = ["metadata"] * (end - index)
        index = end + 1


def _is_title_of_page(string: str, below: str) -> bool:
    """Whether a line is the title below it, a site's words behind it: 政府工作报告 时间：2021-03-09."""
    size = len(below)
    return (
        size < len(string) <= _LONGEST
        and string.startswith(below)
        and _TOOL.match(string, size) is not None
        and ends_like_title(below)
    )


def _is_tool(string: str) -> bool:
    if string in _SIZES:
        return True
    if len(string) > _LONGEST or string.startswith(_GROUPS) or string[-1] in "、，":
        return False
    return _TOOL.search(string) is not None and _SENTENCE.search(string) is None


def _stands_above_text(page: Page, index: int) -> bool:
    if index >= len(page.strings):
        return False
    string = page.strings[index]
    return (
        page.names[index] in ("marker", "number", "issued", "date")
        or bool(is_addressee_line(string) or opens_text(string) or begins_rules(string))
        or page.title_end(index) is not None
    )
