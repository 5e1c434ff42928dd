"""Lines between a title and its text that say who issued it, when, under which number: collections of laws print them so.

    关于返还基金问题的通知
    1990年4月9日，清湖市财政局、清湖市司法局      issue = ["（"] {date | number | issuers} ["）"]

Guarantees:

1. Only lines near the top are looked at, each below a title or another line of a head.
2. Nothing of the line is left but dates, numbers and the names of authorities; issuers alone count where addressees or a
   note stand below them, or the text begins, and the title above is none of an answer.
3. A remark that the text is no longer in force is a paragraph of its own.
"""

from __future__ import annotations

import re
from functools import cache

from ...spans import Text
from ...tables.kinds import DATE, VALIDITY
from ..shapes import is_organ
from ..titles.addressees import is_addressee_line
from ..titles.page import Page
from ..titles.title_shapes import says_about
from .number_codes import code_start, signed_number

#: How far from the top such a line stands, and how long it is.
_TOP = 30
_LONGEST = 80
#: Kinds of lines that may stand between the title and such a line.
_ABOVE = frozenset({"metadata", "head", "number", "issued"})
#: What such a line is by its own words.
_UNKNOWN = ("plain", "annotation")
_BETWEEN = re.compile(f"[，、（）()]|文件?|{VALIDITY}$")
#: The code of a number.
_CODE = re.compile("[\u3400-\u9fffA-Za-z]{1,10}")
#: The number of an announcement or an order.
_ANNOUNCED = re.compile("[\u3400-\u9fff]{2,30}(?:公告|通告|令)(?:(?:19|20)[0-9]{2}年)?第[0-9]{1,4}号")
#: Names and nothing else; what the name of an addressee begins with, and none of an issuer.
_NAMES = re.compile("[\u3400-\u9fff、]+")
_GROUPS = ("各", "有关", "相关", "全")
#: Titles of texts that are sent to many, the shortest first line of one, how one to a single addressee begins, and how its
#: addressee does.
_TO_MANY = ("通知", "规定", "办法", "决定", "意见", "细则", "通告", "公告", "规则")
_SHORTEST_TEXT = 20
_ADDRESSED = re.compile("[你贵]|.{0,60}收悉|.{0,60}[你贵][省市县区局厅委部办院校司行]")
_RELATIVE = ("省", "市", "县", "区", "本", "我", "你", "局", "厅", "委")
#: A remark on a text that is no longer in force.
_REPEALED = re.compile(r"[（(【\[]?[^。；]{0,80}(?:失效|废止|停止执行|修[订正改]|[现仍]行?有效)[）)】\]]?")
_STATED = frozenset({"issued", "metadata"})


@cache
def _date() -> re.Pattern[str]:
    return re.compile(rf"{DATE}|(?:19|20)[0-9]{{2}}[-.][0-9]{{1,2}}[-.][0-9]{{1,2}}")


def mark_issue_lines(page: Page) -> None:
    """Call such lines `issued`."""
    strings, names = page.strings, page.names
    for index in range(1, min(len(names), _TOP)):
        if "。" in strings[index - 1]:
            return
        if names[index] in _UNKNOWN and page.is_below_head(index, _ABOVE) and len(strings[index]) <= _LONGEST:
            text = page.lines[index].text
            if says_issue(text) or (_names_issuers(text.string) and _is_above_addressees(page, index)):
                names[index] = "issued"
        if names[index] == "plain" and names[index - 1] in _STATED and _REPEALED.fullmatch(strings[index]):
            names[index] = "annotation"


def says_issue(text: Text) -> bool:
    """Whether a line holds a date or a number, and besides them nothing but authorities.

    >>> line = "1990年4月9日，清湖市财政局、清湖市司法局"
    >>> says_issue(Text.read(line, 0, len(line))), says_issue(Text.read("1990年4月9日，局长召开会议", 0, 15))
    (True, False)
    """
    pieces = _others(text)
    return len(pieces) > 1 and all(not piece or _names_issuers(piece) for piece in pieces)


def _others(text: Text) -> list[str]:
    """What is left of a line before, between and behind its dates and its number."""
    string = text.string
    found = [match.span() for match in _date().finditer(string)]
    number = signed_number().search(string)
    if number is not None:
        start = max([code_start(text, number.start()), *(end for _, end in found if end <= number.start())])
        if _CODE.fullmatch(string[start : number.start()].lstrip("（")) is None:
            return [string]
        found.append((start, number.end()))
    elif (announced := _ANNOUNCED.match(string)) is not None:
        found.append(announced.span())
    pieces: list[str] = []
    begin = 0
    for start, end in sorted(found):
        pieces.append(_bare(string[begin:start]))
        begin = end
    return [*pieces, _bare(string[begin:])]


def _bare(piece: str) -> str:
    """A piece without the marks that part it from its neighbours."""
    while (match := _BETWEEN.match(piece)) is not None:
        piece = piece[match.end() :]
    return piece.rstrip("，、（）()")


def _names_issuers(string: str) -> bool:
    """Whether a string names authorities, and no groups of them."""
    if string.startswith(_GROUPS) or _NAMES.fullmatch(string) is None:
        return False
    return all(map(is_organ, string.split("、")))


def _is_above_addressees(page: Page, index: int) -> bool:
    """Whether the title above says a subject, and below stand addressees, the rest of a title that begins with the line, or a text."""
    below = page.strings[index + 1] if index + 1 < len(page.strings) else ""
    title = page.strings[index - 1]
    subject = says_about(title)
    again = title.startswith(page.strings[index]) and says_about(below) is None
    return subject is not None and (is_addressee_line(below) or again or _begins_text(page, index, title))


def _begins_text(page: Page, index: int, title: str) -> bool:
    """Whether the text begins below a line that can name none but the issuers: 清湖市财政局、清湖市司法局."""
    below = page.strings[index + 1] if index + 1 < len(page.strings) else ""
    if _REPEALED.fullmatch(below) is None and (
        len(below) < _SHORTEST_TEXT
        or page.names[index + 1] != "plain"
        or _ADDRESSED.match(below) is not None
        or is_organ(below)
    ):
        return False
    return title.startswith("关于") and title.endswith(_TO_MANY) and not page.strings[index].startswith(_RELATIVE)
