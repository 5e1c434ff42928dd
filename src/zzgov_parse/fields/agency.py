"""Agency codes (机关代字): whose they are, and where one begins in running text.

Guarantees:

1. `issuers_of` gives every issuer that is known to use a code, best evidence first; an unknown code has none.
2. A code or an issuer is cut only at words that none begins with; what stays unclear is cut at the longest known code.
"""

from __future__ import annotations

import re
from functools import cache

from ..tables.agency_codes import AGENCY_CODES, MINISTRY_STEMS
from ..tables.code_boundaries import (
    BEFORE_CODE,
    BEFORE_ISSUER,
    BEFORE_NUMBER,
    CODE_BEGINNINGS,
    CODES_LIKE_SINGLE,
    EDITIONS,
    FIELDS_OF_WORK,
    ISSUER_ENDS,
    KINDS_BEFORE_CODE,
    NAMES_LIKE_SINGLE,
    NO_CODE_ENDS,
    PARTY_BEFORE_CODE,
    SHORT_ORGANS,
    SINGLE_BEFORE_CODE,
    SINGLE_BEFORE_ISSUER,
    SINGLE_BEFORE_PLACE,
    SINGLE_OR_PLACE,
    WORDS_INSIDE,
    WORDS_INSIDE_CODE,
)

#: The longest codes seen have eight or nine characters (穗天科工信规字, 国能综通新能); a longer run has something before its
#: code. The names of organs and meetings that stand in place of a code have up to about twenty (清湖市人民政府常务会议纪要).
_LONG = 9
_TOO_LONG = 20
#: What ends the first of two documents: …〔2021〕5号和…, 《…》和….
_BEFORE_AND = "》号）”"
_DATE_WORDS = "年月日号期次条款项页"
#: Before a code or an issuer on the same line: the end of a title (…的实施意见), of a date in Chinese numerals.
_KIND = f"[的》].{{0,6}}?(?:{'|'.join(KINDS_BEFORE_CODE)})|的"
_HAN_DATE = "[一二三四五六七八九十]日"
#: What stands before a code as well as before an issuer.
_WORDS = f"{'|'.join(BEFORE_NUMBER)}|{WORDS_INSIDE}|{_KIND}|{_HAN_DATE}"


@cache
def _issuers() -> dict[str, tuple[str, ...]]:
    """Code → issuers; the rows are in the order of their evidence."""
    issuers: dict[str, tuple[str, ...]] = {}
    for code, issuer, _ in sorted(AGENCY_CODES, key=lambda row: row[2] or "Z"):
        issuers[code] = (*issuers.get(code, ()), issuer)
    return issuers


def issuers_of(agency_code: str) -> tuple[str, ...]:
    """All issuers that use an agency code, those with evidence first.

    >>> issuers_of("郑政"), issuers_of("宁政办发")
    (('郑州市人民政府',), ('宁夏回族自治区人民政府办公厅', '南京市人民政府办公厅'))

    The code of a ministry's department belongs to the ministry; an unknown code stays unknown:

    >>> issuers_of("发改价格"), issuers_of("清政")
    (('国家发展改革委',), ())
    """
    known = _issuers().get(agency_code)
    if known:
        return known
    stems = [(stem, issuer) for stem, issuer in MINISTRY_STEMS if agency_code.startswith(stem)]
    return (max(stems)[1],) if stems else ()


@cache
def _last_boundary() -> re.Pattern[str]:
    """Everything up to the last word that stands before a code.

    What is left must be a code, not just the name of a series: 办公厅|办公厅便函. 团 and 法 are codes of one character.
    """
    words = f"{_WORDS}|{'|'.join(BEFORE_CODE)}|{WORDS_INSIDE_CODE}|{PARTY_BEFORE_CODE}"
    return re.compile(rf"(?s:.*)(?:{words})(?=..|[法团]\Z)(?!(?:便函|明电|办函|办发)\Z)")


@cache
def _edition() -> re.Pattern[str]:
    return re.compile(rf"（(?:{'|'.join(EDITIONS)}|[一二三四五六七八九十]{{1,3}}|第.{{1,3}}[批版期])）")


@cache
def _organ() -> re.Pattern[str]:
    """An organ before its code that is not in the word list: 生态环境厅|鲁环便函, 财政部|财税, 国家保密局|鲁密办（局）函.

    A code has these characters too (鲁环委办便函), but not so far from its start.
    """
    organ = rf".{{3,}}[局厅署院]|.{{4,}}[部会组社]|.{{5,}}委|{'|'.join(SHORT_ORGANS)}"
    return re.compile(rf"(?:{organ})(?=[^（）]{{2}})(?!(?:便函|明电|办函|办发)\Z)")


def code_start(run: str, before: str) -> int | None:
    """Where the agency code begins in the characters before a year.

    Args:
        run: Chinese characters, maybe with one pair of brackets, up to the year.
        before: the character before the run, or "".

    Returns:
        An offset into `run`; None when no agency code ends it (准印证号).
    """
    edition = _edition().search(run)
    start = edition.end() if edition else _after_date(run, before)
    if start == len(run) or (run.endswith(NO_CODE_ENDS) and _known_start(run, start) is None):
        return None
    if run.endswith(("纪要", "令")):  # minutes have the name of their meeting in place of a code, orders their issuer
        boundary = _last_issuer_boundary().match(run, start)
        start = boundary.end() if boundary else start
    else:
        boundary = _last_boundary().match(run, start)
        start = _after_organ(run, boundary.end() if boundary else start)
    start = _after_single_words(run, start, before)
    is_word = run[start:] in SINGLE_BEFORE_CODE or run[start:] in SINGLE_OR_PLACE
    return None if is_word or len(run) > start + _TOO_LONG else start


def _after_date(run: str, before: str) -> int:
    """Behind the last character of a date or a number that ends at the run: 7月4|日环发."""
    return 1 if before.isdigit() and run[0] in _DATE_WORDS else 0


def _known_start(run: str, start: int) -> int | None:
    """Where the longest known code that ends `run` begins."""
    return next((offset for offset in range(start, len(run) - 1) if run[offset:] in _issuers()), None)


def _after_organ(run: str, start: int) -> int:
    """The start moved behind the name of an organ, or, in a run too long for a code, to the longest known code."""
    if run[start:] in _issuers():
        return start
    organ = _organ().match(run, start)
    known = _known_start(run, start)
    if not organ and len(run) - start <= _LONG:
        # 拨付|国发: two characters or more before such a code are a word.
        return known if known is not None and known > start + 1 and run[known] in CODE_BEGINNINGS else start
    if organ and (known is None or (known >= organ.end() and len(run) - organ.end() <= _LONG)):
        return organ.end()
    return start if known is None else known


def _after_single_words(run: str, start: int, before: str) -> int:
    """The start moved behind 按, 见, 和 and the like, as long as something is left."""
    last = len(run) - 1
    joined = run[:start].endswith("文件") or (not start and before and before in _BEFORE_AND)
    if joined and start < last and run[start] in "和同" and run[start + 1] not in "政府":
        start += 1
    while start < last and _is_single_word(run, start):
        start += 1
    return start


def _is_single_word(run: str, start: int) -> bool:
    """Whether the character at `start` is a word of its own, not the first of a code."""
    if run.startswith(CODES_LIKE_SINGLE, start):
        return False
    if run[start] in SINGLE_BEFORE_CODE:
        return True
    following = run[start + 1]
    if run[start] not in SINGLE_OR_PLACE:
        return run[start] in SINGLE_BEFORE_PLACE and following not in "政府"
    if following in "国中" or run[start + 1 :] in _issuers():
        return True
    # 原|清政办: what follows is a place with its field of work; in 原政办 it is the field itself.
    return following not in FIELDS_OF_WORK and len(run) > start + 2 and run[start + 2] in FIELDS_OF_WORK


@cache
def _last_issuer_boundary() -> re.Pattern[str]:
    """Everything up to the last word that stands before an issuer."""
    return re.compile(rf"(?s:.*)(?:{_WORDS}|{'|'.join(BEFORE_ISSUER)}|》)(?=.)")


def issuer_start(run: str, before: str) -> int | None:
    """Where the issuer of an order or an announcement begins, in the characters before 令 or 公告.

    Args:
        run: Chinese characters and 、 between several issuers.
        before: the character before the run, or "".

    Returns:
        An offset into `run`; None when its end is no issuer (责令, 法令).
    """
    if run[-1:] not in ISSUER_ENDS:
        return None
    start = _after_date(run, before)
    boundary = _last_issuer_boundary().match(run, start)
    if boundary:
        start = boundary.end()
    start = _after_last_other(run, start)
    while start + 1 < len(run) and run[start] in SINGLE_BEFORE_ISSUER:
        # 和平区人民政府 begins with its name, unless something that can be joined stands before it.
        if run.startswith((*NAMES_LIKE_SINGLE, *CODES_LIKE_SINGLE), start) and not (
            start == 0 and before and before in _BEFORE_AND
        ):
            break
        start += 1
    return start


def _after_last_other(run: str, start: int) -> int:
    """The start moved behind the last 、 that has no issuer before it: 土地管理法、|环境保护部、商务部."""
    end = len(run)
    while True:
        comma = run.rfind("、", start, end)
        if comma < 0:
            return start
        if comma == start or run[comma - 1] not in ISSUER_ENDS:
            return comma + 1
        end = comma
