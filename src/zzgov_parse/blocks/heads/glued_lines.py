"""Short lines that hold two elements: a number beside a mark or a title, a date beside a signature, a title beside a label.

    清湖市人民政府文件清政〔2021〕3号          mark | number
    关于防火的通知（清政〔2021〕3号）          title | number
    特急 清政办明电〔2021〕3号 清机发12号      urgency | number | second number of a telegram
    清湖市人民政府 2021年9月17日              signature | date
    附件1清湖市绿化方案                        label | title
    2021年9月17日市政府文件                    date | mark of the section that follows

Guarantees:

1. A cut needs both sides to be what they are taken for; a line of running text is left alone.
2. A line is looked at from its first or last character; a pattern runs only where those may be an element's.
"""

from __future__ import annotations

import re
from functools import cache

from ...spans import Text
from ...tables.kinds import DATE
from ...text.lines import Line
from ...text.word_patterns import ends_with_post, touches_title
from ..lists.rosters import is_list_heading
from ..shapes import is_organ, name_end
from ..titles.addressees import is_addressee_line
from ..titles.head_elements import element_of
from ..titles.signers import is_signature
from ..titles.title_shapes import (
    ends_like_title,
    ends_officially,
    is_last_line,
    is_title_line,
    may_start_title,
    says_about,
)
from .number_codes import code_start, signed_number, unsigned_number

#: What a number, a date and lines with two elements end with, those with a label apart.
_LAST = frozenset("号日件）)〕0123456789")
_DATE_LENGTH = 16
_LABEL = re.compile(r"附(?:[件表]|(?=[0-9]))(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})?[.、．]?(?=[^：:])")
_SERIAL = re.compile(r"[0-9]{1,3}(?=[\u3400-\u9fff《“])")
_STATUTE = ("第一章", "第一条")
#: Where the colon of 附件： stands at most.
_COLON = 4
_STRAY_DIGITS = 2
#: The length of a line that names addressees, and of the longest line that holds other elements.
_ADDRESSEES, _LONGEST = 120, 160
_ITEM = re.compile(r"[0-9]{1,3}[.、．)）]|[（(][0-9一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、")
_SECOND = re.compile(
    r"[\u3400-\u9fff]{1,6}第?[0-9]{1,6}号|[（(][\u3400-\u9fff]{0,8}(?:登记|备案)?编?号[：:][A-Z0-9-]{4,40}[）)]"
)
_LONGEST_NUMBERED = 40
#: The number of an announcement or an order of several issuers.
_SERIES = re.compile("[\u3400-\u9fff]{2,40}(?:公告|通告|令)(?:[12][0-9]{3}年)?第[0-9]{1,5}号")
#: How long a title and the number in brackets behind it may be, and how short a title.
_LONGEST_TITLED, _SHORTEST_TITLE = 90, 6
_PAUSE = re.compile("[，。；：！？《》]")


@cache
def _date_at_end() -> re.Pattern[str]:
    return re.compile(rf"{DATE}$")


@cache
def _date() -> re.Pattern[str]:
    return re.compile(DATE)


def may_hold_elements(string: str) -> bool:
    """Whether a line below the head can hold a number, a date, a label or two of them; cheap.

    >>> may_hold_elements("清湖市人民政府2021年9月17日"), may_hold_elements("各区县要认真落实，")
    (True, False)
    """
    return string[-1] in _LAST or string[0] == "附" or "号" in string or (string[0] == "各" and "：" in string)


def glued_cuts(line: Line, following: Line | None, *, first: bool) -> list[int]:
    """Where a line is cut: a short one, or one with the addressees and the paragraph below them.

    Args:
        line: the line.
        following: the line below it, if any.
        first: whether it is the first of its text.
    """
    string = line.text.string
    if not (first or may_hold_elements(string)):
        return []
    if len(string) > _LONGEST or (string[0] == "各" and "：" in string) or (first and "：《" in string):
        return _addressed(line.text)
    if string[-1] == "日":
        cut = _signed(line.text, following) or _dated(line.text)
        return [cut] if cut else []
    if string.endswith("文件") and "日" in string:
        match = _date().match(string)
        return [match.end()] if match is not None and is_organ(string[match.end() : -2]) else []
    if "号" in string and "。" not in string:
        return _numbered(line.text) or (_named(string) or _entitled(string) if first else [])
    if string[0] == "附":
        return _labelled(line.text, following)
    if string[-1] in "）)〕" and "年" in string:
        match = _date().match(string)
        return (
            [match.end()] if match is not None and match.end() < len(string) and string[match.end()] in "（(〔" else []
        )
    if first and string[0].isdigit():
        match = _SERIAL.match(string)
        if match is not None and line.text.gap(match.end()) and is_title_line(string):
            return [match.end()]
    return []


def _addressed(text: Text) -> list[int]:
    """Where the paragraph begins behind the addressees and a gap, or with 《: 各区县人民政府： 现将…, 青屏县财政局：《关于…."""
    string = text.string
    colon = string.find("：", 0, _ADDRESSEES) + 1
    parted = 0 < colon < len(text) and (text.gap(colon) or string[colon] == "《")
    if parted and is_addressee_line(string[:colon]):
        return [colon]
    return []


def _labelled(text: Text, following: Line | None) -> list[int]:
    """Where the title begins beside a label, or beside the words that announce the list below them."""
    string = text.string
    colon = string.find("：", 0, _COLON)
    if colon > 0:
        return [colon + 1] if following is not None and _heads_text(string[colon + 1 :], following.text) else []
    match = _LABEL.match(string)
    if match is None or not text.gap(match.end()) or (following is not None and following.text.string[0] == "附"):
        return []
    title = string[match.end() :]
    return [match.end()] if ends_like_title(title) and is_title_line(title) else []


def is_item(string: str) -> bool:
    """Whether a line is an item of a list, which may name a document as a title and a number do.

    >>> is_item("1.关于防火的通知（清政〔2021〕3号）"), is_item("关于防火的通知（清政〔2021〕3号）")
    (True, False)
    """
    return _ITEM.match(string) is not None


def _heads_text(title: str, following: Text) -> bool:
    """Whether what a note announces begins with the next line: a list of persons, or a text of articles."""
    string = following.string
    if string.startswith(_STATUTE) and ends_like_title(title):
        return True
    return is_list_heading(title) and (name_end(following) > 0 or (touches_title(string) and ends_with_post(string)))


def _named(string: str) -> list[int]:
    """Where the title begins in the name of a page, a number and the title in quotation marks: 清政〔2021〕3号《…的通知》."""
    match = signed_number().search(string, 0, _LONGEST_NUMBERED)
    if match is None or string[match.end() : match.end() + 1] != "《" or string.find("》") != len(string) - 1:
        return []
    return [match.end()] if ends_officially(string[match.end() + 1 : -1]) else []


def _entitled(string: str) -> list[int]:
    """Where the number in brackets begins that ends the first line of a text: 清湖县2021年重点任务（清政发〔2021〕2号）."""
    match = signed_number().search(string, 0, _LONGEST_TITLED)
    start = string.rfind("（", 0, match.start()) if match is not None else -1
    if match is None or match.end() < len(string) or match[0][-1] != "）" or start < _SHORTEST_TITLE or is_item(string):
        return []
    return [start] if _PAUSE.search(string, 0, start) is None and may_start_title(string[:start]) else []


def _signed(text: Text, following: Line | None) -> int:
    """Where the date begins that stands beside a signature; 0 when the line is no such."""
    string = text.string
    match = _date_at_end().search(string, max(0, len(string) - _DATE_LENGTH))
    if match is None or not match.start():
        return 0
    signature = text.cut(0, match.start())
    if not is_signature(signature):
        return 0
    if text.gap(match.start()) or following is None or following.blank_before:
        return match.start()
    return match.start() if following.text.string[0] in "（(〔附抄主" else 0


def _is_entitled(string: str) -> bool:
    return ends_officially(string) and says_about(string) is not None and may_start_title(string)


def _dated(text: Text) -> int:
    """Where the date begins that stands beside a number without its 号: 清政〔2021〕15 2021年9月17日; 0 for none."""
    string = text.string
    match = _date_at_end().search(string, max(0, len(string) - _DATE_LENGTH))
    if match is None or len(string) > _LONGEST_NUMBERED or not text.gap(match.start()):
        return 0
    return match.start() if unsigned_number().search(string[: match.start()]) is not None else 0


def _numbered(text: Text) -> list[int]:
    """Where the number begins and ends in a line that has a mark or a title beside it."""
    string = text.string
    match = signed_number().search(string)
    if match is None and "第" in string:  # …的通知 财政部 海关总署公告2022年第31号
        return [gap for gap in text.gaps() if _SERIES.fullmatch(string, gap) and _is_entitled(string[:gap])][:1]
    if match is None or string.count("《", 0, match.start()) > string.count("》", 0, match.start()):
        return []
    if is_item(string) or (string[0] == "【" and string.find("】") >= match.end()):
        return []  # the name of a page in brackets
    opened = max(string.rfind("（", 0, match.start()), string.rfind("(", 0, match.start()))
    start = opened if match[0][-1] in "）)" and opened >= 0 else code_start(text, match.start())
    if start and string[start - 1] in "（(":
        start -= 1
    before, after = string[:start], string[match.end() :]
    cuts: list[int] = []
    if before and (
        before.endswith("文件")
        or is_organ(before)
        or element_of(before)
        or (ends_officially(before) and says_about(before) and ends_like_title(before))
        or is_last_line(before)
    ):
        cuts.append(start)
    elif before:
        return []
    if (after.isdigit() and len(after) <= _STRAY_DIGITS) or _SECOND.fullmatch(after):
        # the first digits of the date beside it, the second number of a telegram, that of a register
        cuts.append(match.end())
    colon = after.find("：") + 1
    if colon and not before and is_addressee_line(after[:colon]):
        cuts += [match.end(), *([match.end() + colon] if colon < len(after) else [])]
    if after and ends_officially(after) and says_about(after) and may_start_title(after):
        cuts.append(match.end())
    return cuts
