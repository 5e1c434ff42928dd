"""Titles beside a document number: above it, below it, or under the name of a series.

    numbered = [head] title number          the list of a gazette, a web page
             | [head] number [head] title   a printed document
             | series number title          清湖市税务局公告 / 2021年第5号 / 关于…的公告

Guarantees:

1. A title above a number takes in the issuers on the lines above it, wherever line ends cut their names.
2. A number that a sentence cites is no anchor; its line becomes running text again.
"""

from __future__ import annotations

import re
from itertools import pairwise

from ...tables.titles import CARRYING
from ..completeness import open_bracket
from ..shapes import is_organ
from .head_elements import element_of
from .page import LONGEST_TITLE, Page
from .title_shapes import ends_like_title, ends_officially, issuer_length, may_start_title, says_about

_SERIES = ("公告", "通告", "公报")
#: What is no title without the issuers above it.
_ORDER = ("令", "命令", "公告", "通告")
_PAUSE = re.compile("[，。；]")
#: Elements of a head that may stand between a title and the number below it.
_BETWEEN = ("classification", "urgency")
#: The line above a cited number is running text when it is this long.
_RUNNING = 15
_CLOSED = "。！？；：”）"
#: What a sentence goes on with behind the number that it cites.
_GOES_ON = "、，。；的和及与等"
#: The name of an issuer begins with its place or with one of these; anything else is the end of a name that was cut.
_COMPLETE = re.compile(
    r"中[共国央]|国[务家]|全国|最高|[\u3400-\u9fff]{2,10}?[省市县区州旗盟镇乡]|[\u3400-\u9fff]{1,12}?(?:公司|集团|大学|协会)|各|教育部|.{2,8}部$"
)
_LONGEST_PART = 30
#: What the line above the issuers of a title ends with.
_ABOVE_ISSUERS = ("。", "文件", "号", "日", "）")
#: What it ends with where only the top of a document stands: no heading of a list, 先进单位（2个）.
_ABOVE_OTHERS = ("文件", "号", "日")


def around_number(page: Page, index: int) -> bool:
    """The title above a document number, else the one below it; whether there is one."""
    if index + 1 < len(page.names) and page.names[index + 1] == "plain" and page.strings[index + 1].isdigit():
        page.names[index + 1] = "head"
    last = _last_of_title(page, index)
    start = index - 1 if _heads_text(page, index) else title_above(page, last)
    if start is not None and is_series(page, start, last):
        page.names[start:last] = ["mark"] * (last - start)
        start = None
    if start is not None:
        page.claim(start, last, "title")
        page.names[last:index] = ["head"] * (index - last)
        page.head_above(start)
        if page.is_element(index + 1) and element_of(page.strings[index + 1]) == "signatories":
            page.names[index + 1] = "head"
        return True
    below = index + 1
    while below < len(page.names) and (page.names[below] == "date" or page.is_element(below)):
        below += 1
    end = page.title_end(below)
    if end is not None:
        for line in range(index + 1, below):
            if page.names[line] == "plain":
                page.names[line] = "head"
        page.claim(below, end, "title")
        page.head_above(index)
        return True
    if is_cited(page, index):
        page.names[index] = "plain"
    return False


def _last_of_title(page: Page, index: int) -> int:
    """The line after the title above a number: the number, or what stands between them, title / 特急 / number."""
    while index and page.names[index - 1] == "plain" and element_of(page.strings[index - 1]) in _BETWEEN:
        index -= 1
    return index


def _heads_text(page: Page, index: int) -> bool:
    """Whether a line of whatever words heads its text, a number in brackets behind it: 清湖县2021年重点任务 / （清政发〔2021〕2号）."""
    if not page.strings[index].startswith("（") or not index or page.names[index - 1] != "plain":
        return False
    goes_on = index + 1 < len(page.names) and page.strings[index + 1][0] in _GOES_ON
    first, title = page.names[: index - 1], page.strings[index - 1]
    return not goes_on and may_start_title(title) and title[-1] not in _CLOSED and first.count("plain") == 0


def is_series(page: Page, start: int, index: int) -> bool:
    """Whether the lines above a number name a series, and the title stands below: 清湖市税务局公告 / 2021年第5号 / 关于…的公告."""
    above = "".join(page.strings[start:index])
    if not above.endswith(_SERIES) or says_about(above) is not None:
        return False
    end = page.title_end(index + 1)
    below = "".join(page.strings[index + 1 : end]) if end is not None else ""
    return "关于" in below and ends_officially(below)


def is_cited(page: Page, index: int) -> bool:
    """Whether a number alone on its line is a part of the sentence above: 按照《…意见》 / （清政〔2018〕49号） / 要求，…."""
    if not index or page.names[index - 1] not in ("plain", "marker"):
        return False
    before = page.strings[index - 1]
    if open_bracket(before) or (before[-1] == "》" and page.strings[index][0] == "（"):
        return True
    return len(before) >= _RUNNING and before[-1] not in _CLOSED and _PAUSE.search(before) is not None


def title_above(page: Page, index: int) -> int | None:
    """Where the title that ends above line `index` begins.

    That is the nearest line that says what it is about, and the issuers above it; without such a line, all lines that
    stand together there.
    """
    together = nearest = index
    if is_order_above(page, index):
        return index - 1
    for above in range(index - 1, max(index - 1 - LONGEST_TITLE, -1), -1):
        if not page.titleish(above):
            if above == index - 1 and page.is_note_line(above):
                together = nearest = above
                continue
            break
        about = _about(page, above)
        if about is not None:
            joined = "".join(page.strings[above:index])
            if about.start() == 0:
                return _with_issuers(page, above)
            if not (ends_like_title(joined) or issuer_length(joined)):
                return None
            first = _whole_issuer(page, above, about.start())
            return first if first < above else _with_others(page, above, page.strings[above][: about.start()])
        apart = page.lines[together].blank_before if together < index else 0
        issuing = page.strings[index - 1] in _ORDER and is_organ(page.strings[above])
        if together == above + 1 and (together == nearest or not apart or issuing):
            together = above
    if together == nearest:
        return None
    joined = "".join(page.strings[together:index])
    return together if ends_like_title(joined) and may_start_title(joined) else None


def is_order_above(page: Page, index: int) -> bool:
    """Whether the line above a number names an order, below the title of the page of a site: …的决定 / 清湖市人民政府令."""
    if index < 2 or not page.titleish(index - 1) or page.strings[index - 1][-1] != "令":
        return False
    order, above = page.strings[index - 1], page.strings[index - 2]
    return says_about(order) is None and issuer_length(order) > 0 and ends_officially(above) and "关于" in above


def _about(page: Page, index: int) -> re.Match[str] | None:
    """Where a line says what it is about; 关于 before a line end, or cut by it (关 / 于印发), belongs to the upper line."""
    string = page.strings[index]
    before = page.strings[index - 1] if index else ""
    if (before.endswith(CARRYING) and not string.startswith("关于")) or (before[-1:] == "关" and string[0] == "于"):
        return None
    return says_about(f"{string}于" if string[-1] == "关" and page.strings[index + 1][0] == "于" else string)


def _with_issuers(page: Page, start: int) -> int:
    """The title with the issuers printed on the lines above it: one, or as many as stand together there."""
    above = start
    while page.titleish(above - 1) and is_organ(page.strings[above - 1]) and start - above < LONGEST_TITLE:
        above -= 1
    if above < start:
        above = _whole_issuer(page, above, len(page.strings[above]))
    if start - above <= 1:
        return above
    before = page.strings[above - 1] if above else ""
    # A list of units right above: only the nearest line is the issuer.
    return above if not above or before.endswith(_ABOVE_ISSUERS) else start - 1


def _with_others(page: Page, start: int, own: str) -> int:
    """The title whose last issuer stands on its line, with the others above it: 教育部 / 国家发展改革委 / 财政部关于….

    One line alone above is one of them only where it signs as well; else it is a mark, or the name of a site.
    """
    above = start
    while page.titleish(above - 1) and is_organ(page.strings[above - 1]) and start - above < LONGEST_TITLE:
        above -= 1
    others = page.strings[above:start]
    if not others or (above and not page.strings[above - 1].endswith(_ABOVE_OTHERS)):
        return start
    if any(other in own or own in other for other in others):
        return start
    if len(others) > 1 or _names_several(page, above) or others[0] in page.strings[start + 1 :]:
        return above
    return start


def _names_several(page: Page, index: int) -> bool:
    """Whether a line is several issuers, parted by blanks: 教育部 国家发展改革委."""
    text = page.lines[index].text
    edges = [0, *text.gaps(), len(text)]
    return len(edges) > 2 and all(is_organ(text.string[a:b]) for a, b in pairwise(edges))


def _whole_issuer(page: Page, above: int, length: int) -> int:
    """The first line of an issuer's name that was cut: 清湖市人民 / 政府办公室关于….

    Args:
        page: the lines.
        above: the line that the name, or the end of it, stands on.
        length: how much of that line is the name.
    """
    name = page.strings[above][:length]
    while (
        above
        and not _COMPLETE.match(name)
        and page.titleish(above - 1)
        and len(page.strings[above - 1]) <= _LONGEST_PART
    ):
        longer = page.strings[above - 1] + name
        if not is_organ(longer) or not may_start_title(longer):
            break
        name = longer
        above -= 1
    return above
