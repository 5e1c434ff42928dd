"""The head of a text that lost its line ends: mark, classification, urgency, number, title and recipients on one line.

    flat_head = [navigation] {mark | classification | urgency} [number] title [number] [recipients "："]
              | recipients "："                 a letter whose title is lost
              | title "《" title "》" …          a site's title above an order

Guarantees:

1. The offsets are in order; the text between two is one element, what comes after the last is the body.
2. No more than the first thousand characters are looked at.
"""

from __future__ import annotations

import re
from functools import cache

from ...spans import Text
from ...tables.characters import CLOSE_YEAR, OPEN_YEAR
from ...tables.furniture import HEADER_LABEL
from ...tables.titles import KIND_ENDINGS
from ..titles.addressees import is_addressee_line
from ..titles.rules import rules_cuts
from ..titles.title_shapes import ends_like_title, is_title_note, issuer_length, may_start_title, says_about
from .number_codes import code_start, mark_words
from .special_heads import note_after, special_head

#: How far from its beginning a head is looked for, how long its title may be, and how far after it the recipients end.
_REACH = 1600
_LONGEST_TITLE = 300
_LONGEST_RECIPIENTS = 700
#: Where a site says which of its pages this is; what follows is the path to it.
_PATH = "当前位置"
_LONGEST_STEP = 10
_LONGEST_SOURCE = 30
_STOP = re.compile("[。！？；]")
_LEADS_IN = re.compile("为(?:了|认真|深入|全面|进一步|贯彻|落实|加快|推动|切实|规范|加强)|根据|按照")
#: What a site prints between a title and its text, and a registration number before a title.
_SOURCE = re.compile(f"(?:信息)?来源：|(?:发布)?(?:时间|日期)：|作者：|点击|浏览|字号|(?:{HEADER_LABEL})：")
_CODE = re.compile("[A-Z]{2,8}[0-9A-Z/—–-]{0,20}")


@cache
def _ends() -> re.Pattern[str]:
    """A kind at the end of a title, and not in the middle of a word."""
    kinds = "|".join(sorted(KIND_ENDINGS, key=len, reverse=True))
    return re.compile(
        rf"(?:的|实施|指导|若干|预|预备|紧急|补充)(?:{kinds})(?![》”的、和及或，。书])|(?:批复|复函|答复)(?![》”的、和及或，。])"
    )


@cache
def _number() -> re.Pattern[str]:
    return re.compile(
        rf"[{OPEN_YEAR}C]?(?<=[\u3400-\u9fff{OPEN_YEAR}C])(?:19|20)[0-9]{{2}}[{CLOSE_YEAR}]第?[0-9]{{1,5}}号"
    )


@cache
def _number_after() -> re.Pattern[str]:
    """A number below a title, its brackets lost or not."""
    return re.compile(
        rf"[（(]?[\u3400-\u9fff（）]{{1,12}}[{OPEN_YEAR}]?(?:19|20)[0-9]{{2}}[{CLOSE_YEAR}]?第?[0-9]{{1,5}}号?[）)]?(?![0-9年])"
    )


@cache
def _number_before() -> re.Pattern[str]:
    """A number that recipients follow."""
    return re.compile(
        rf"[（(]?[\u3400-\u9fff]{{1,12}}[{OPEN_YEAR}](?:19|20)[0-9]{{2}}[{CLOSE_YEAR}]第?[0-9]{{1,5}}号[）)]?"
    )


def head_cuts(text: Text, *, titled: bool) -> list[int]:
    """Where the elements of a head end; [] when the text begins with its body.

    Args:
        text: the line.
        titled: whether a title stands above it, so that only a number and recipients can be left.
    """
    if titled:
        number = _number_before().match(text.string)
        stop = _recipients_end(text.string, number.end()) if number is not None else 0
        return _ordered([number.end(), stop] if number is not None and stop else [_recipients_end(text.string, 0)])
    begin = _after_path(text)
    string = text.string[: begin + _REACH]
    special = special_head(string, begin)
    if special:
        return _ordered([begin, *special])
    end = _title_end(string, begin) if may_start_title(string[begin : begin + 8]) else 0
    if not end:
        return _untitled(text, string, begin)
    cuts = [0, begin, *_above_title(text, string, begin, end), end]
    title = string[max(cut for cut in cuts if cut < end) : end]
    cuts += _after_source(text, end)
    if string.startswith(title, cuts[-1]):  # a site prints it again
        cuts.append(cuts[-1] + len(title))
    for _ in range(2):  # a note and a number, in either order
        after = _number_after().match(string, cuts[-1]) or note_after().match(string, cuts[-1])
        if after is not None and (after.group()[-1] in "号）)" or text.gap(after.end())):
            cuts.append(after.end())
    return _ordered([*cuts, _recipients_end(string, cuts[-1])])


def _ordered(cuts: list[int]) -> list[int]:
    return sorted({cut for cut in cuts if cut > 0})


def _after_path(text: Text) -> int:
    """Where the page itself begins: after the menus of a site and the path to the page."""
    at = text.string.find(_PATH, 0, _REACH)
    if at < 0:
        return 0
    before = at
    for gap in text.gaps():
        if gap > before and gap - before > _LONGEST_STEP:
            return before
        if gap > at:
            before = gap
    return 0


def _title_end(string: str, begin: int) -> int:
    """Where the title ends: at a kind outside brackets, after what it is about and before any sentence; 0 for none."""
    stop = _STOP.search(string, begin)
    limit = min(stop.start() if stop else len(string), begin + _LONGEST_TITLE)
    lead = _LEADS_IN.search(string, begin + 6, limit)
    if (
        lead is not None
        and ends_like_title(string[begin : lead.start()])
        and not says_about(string[begin : lead.start()])
    ):
        return 0
    colon = string.find("：", begin, limit)
    while colon >= 0 and (_is_quoted(string[begin:colon]) or string.endswith("签发人", begin, colon)):
        colon = string.find("：", colon + 1, limit)
    if colon >= 0:
        limit = colon
    for match in _ends().finditer(string, begin, limit):
        end = match.end()
        run = string[begin:end]
        if _is_quoted(run) or (says_about(run) is None and not issuer_length(run)):
            continue
        close = string.find("）", end, end + 12)
        return (
            close + 1 if string[end : end + 1] == "（" and close > 0 and is_title_note(string[end : close + 1]) else end
        )
    return 0


def _is_quoted(run: str) -> bool:
    """Whether a title is cited at the end of a run; other brackets are misread too often to count."""
    return run.count("《") > run.count("》")


def _above_title(text: Text, string: str, begin: int, end: int) -> list[int]:
    """The elements before the title on its line: digits, mark, classification, urgency, number."""
    about = says_about(string[begin:end])
    limit = begin + about.start() if about is not None else end
    cuts: list[int] = []
    number = _number().search(string, begin, limit)
    if number is not None:
        start = max(code_start(text, number.start()), begin)
        cuts += [start, number.end()]
        second = re.compile(r"[\u3400-\u9fff]{2,4}[0-9]{0,5}号").match(string, number.end(), limit)
        if second is not None:
            cuts.append(second.end())
        limit = start
        mark = string[begin : max(string.find("文件", begin, start), begin)]
        if mark and string.startswith("签发人", number.end()):
            cuts.append(string.find(mark, number.end(), end))
    for match in mark_words().finditer(string, begin, limit):
        cuts += [match.end()] if match.group() == "文件" else [match.start(), match.end()]
    digits = re.compile("[0-9]{4,8}").match(string, begin, limit)
    if digits is not None:
        cuts.append(digits.end())
    issuer = string[begin:limit]
    half = len(issuer) // 2
    if number is None and half > 3 and issuer[:half] == issuer[half:]:
        cuts.append(begin + half)  # the mark, and the same name in the title
    return cuts


def _recipients_end(string: str, start: int) -> int:
    """Where the recipients end that begin at `start`; 0 when none do."""
    colon = string.find("：", start, start + _LONGEST_RECIPIENTS)
    return colon + 1 if colon > start and is_addressee_line(string[start : colon + 1]) else 0


def _untitled(text: Text, string: str, begin: int) -> list[int]:
    """The head of a text without an official title."""
    stop = _recipients_end(string, begin)
    if stop:
        bare = begin + 2 if string.startswith(("通知", "公告", "通告"), begin) else begin
        return _ordered([begin, bare, stop])
    code = _CODE.match(string, begin)
    if code is not None and text.gap(code.end()):
        return _ordered([begin, code.end(), *_genre_title(text, string, code.end())])
    return _ordered([begin, *_genre_title(text, string, begin)])


def _genre_title(text: Text, string: str, begin: int) -> list[int]:
    """Where the title of a carried text ends that begins at `begin`: before itself in 《》, above rules, at a gap, at its text."""
    opened = string.find("《", begin, begin + _LONGEST_TITLE)
    title = string[begin:opened] if opened > 0 else ""
    if len(title) > 4 and string.startswith(f"{title}》", opened + 1):
        return [opened]
    rules = rules_cuts(string, begin)
    if rules:
        return rules
    for gap in text.gaps():
        if gap <= begin + 4:
            continue
        title = string[begin:gap]
        if (
            gap > begin + 100
            or _STOP.search(title)
            or "，" in title
            or not may_start_title(title)
            or title[0] in "《（"
            or title[-1] == "》"
        ):
            break
        if ends_like_title(title):
            return [gap, *_after_source(text, gap)]
    match = _LEADS_IN.search(string, begin + 6, begin + 60)
    if (
        match is not None
        and ends_like_title(string[begin : match.start()])
        and "，" not in string[begin : match.start()]
    ):
        return [match.start()]
    return []


def _after_source(text: Text, end: int) -> list[int]:
    """Where the lines end that a site prints behind a title: source, time, issuer."""
    ends: list[int] = []
    for gap in text.gaps():
        if gap > end:
            if gap - end > _LONGEST_SOURCE or not _SOURCE.match(text.string, end):
                break
            ends.append(gap)
            end = gap
    return ends
