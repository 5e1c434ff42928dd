"""Short text to dates: `2021年9月17日`, `二〇二一年十月`, `2021年`, `2021-09-17`.

Guarantees:

1. A year has four digits of the Gregorian calendar, 1900 to 2099; a month is 1 to 12, a day 1 to 31.
2. `iso` is given only for a whole date that is a day of the calendar (not for 2021年2月30日).
3. A number of something else is never a date: document numbers, quantities (50年), ordinals (第8年), 2021年度.
4. Finding takes time linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from ..model.fields import OfficialDate
from ..nodes import build_node
from ..spans import Text
from ..tables.dates import MISREAD_HAN_ONE, MISREAD_HAN_ZERO, MISREAD_ONE, MISREAD_ZERO, ROWS
from .entry import text_of
from .numerals import parse_number

#: Misread digits of an Arabic number, and the zeros of a Chinese year.
_TO_ARABIC = str.maketrans(dict.fromkeys(MISREAD_ZERO, "0") | dict.fromkeys(MISREAD_ONE, "1") | {"Z": "2"})
_TO_HAN = str.maketrans(dict.fromkeys(MISREAD_HAN_ZERO + MISREAD_ZERO, "〇") | dict.fromkeys(MISREAD_HAN_ONE, "一"))
_TO_HAN_ONE = str.maketrans(dict.fromkeys(MISREAD_HAN_ONE, "一"))
_HAN_ONES = frozenset(MISREAD_HAN_ONE)
_HAN_DIGITS = frozenset("一二三四五六七八九壹贰叁肆伍陆柒捌玖")
#: What may stand before 年 where a date begins.
_YEAR_END = _HAN_DIGITS | frozenset(f"123456789{MISREAD_HAN_ZERO}{MISREAD_ZERO}{MISREAD_ONE}{MISREAD_HAN_ONE}")
#: Where a year begins, and what before it makes it the middle of a number: 12021年, 一百二〇二一年; not 附件一2021年.
_ARABIC_START = frozenset(f"12Z{MISREAD_ONE}")
_HAN_START = frozenset("一二壹贰")
_ARABIC_NUMERAL = frozenset(f"0123456789{MISREAD_ZERO}{MISREAD_ONE}")
_HAN_NUMERAL = _YEAR_END - frozenset(MISREAD_HAN_ONE) | frozenset("十百千万")
#: Before a number of years: 近2000年, 距今约1900年.
_ABOUT = re.compile("(?:(?<![最附邻靠临接])近|(?<![签预节合公条契违履])约|逾|距今|长达)$")
#: How far before 年 a year begins: 2021, 二O〇二一, 二O O O, 二一二, 二四.
_YEAR_LENGTHS = (4, 5, 6, 3, 2)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """Every format in its order; compiled on first use."""
    return tuple(re.compile(row.pattern) for row in ROWS)


@cache
def _with_year_sign() -> tuple[re.Pattern[str], ...]:
    """The formats with 年, which running text uses."""
    return tuple(pattern for pattern in _patterns() if "年" in pattern.pattern)


@cache
def _figures() -> re.Pattern[str]:
    """A date in figures that no other number continues: not 000014349/2021-09-17 nor 2021-09-17-3."""
    pattern = next(row.pattern for row in ROWS if row.name == "figures")
    return re.compile(rf"(?<![\w./-]){pattern}(?![./-]?\d(?!\d?:\d\d))", re.ASCII)


def year_of(printed: str) -> int | None:
    """The year of the numerals as printed: 2O21, 二○二一, and 二四 for 2004."""
    if printed.isascii() and printed.isdigit():
        return int(printed)
    printed = printed.replace(" ", "")
    arabic = printed.translate(_TO_ARABIC)
    if arabic.isascii() and arabic.isdigit():
        # A misread year still has a digit that was read: ZOI7 has one.
        return int(arabic) if any(character.isdigit() for character in printed) else None
    han = printed.translate(_TO_HAN)
    if len(han) == 5:  # one zero was read twice
        han = han.replace("〇〇", "〇", 1)
    elif len(han) == 3:
        han = f"二〇{han[1:]}"
    elif len(han) == 2:
        han = f"二〇〇{han[1]}"
    return parse_number(han)


def _part(printed: str) -> int | None:
    """The number of a month or a day: 9, 09, l0, 十二, 元."""
    if printed.isascii() and printed.isdigit():
        return int(printed)
    return 1 if printed == "元" else parse_number(printed.translate(_TO_ARABIC).translate(_TO_HAN_ONE))


def _date(match: re.Match[str], text: Text) -> OfficialDate | None:
    """The date that a pattern matched in `text.string`."""
    groups = match.groupdict()
    year = year_of(groups["year"])
    if year is None or not 1900 <= year <= 2099:
        return None
    if groups["year"].isascii() and not _HAN_ONES.isdisjoint((groups.get("month"), groups.get("day"))):
        return None  # 2021年—月—日 is to be filled in
    month = _part(groups["month"]) if groups.get("month") else None
    day = _part(groups["day"]) if groups.get("day") else None
    iso = None
    if month and day:
        try:
            iso = date(year, month, day).isoformat()
        except ValueError:
            iso = None
    spans = text.spans_of(*match.span())
    return build_node(OfficialDate, text=match.group(), year=year, month=month, day=day, iso=iso, spans=spans)


def read_date(text: Text) -> OfficialDate | None:
    """The date that the whole of `text` is."""
    if not 4 < len(text.string) <= 24:
        return None
    for pattern in _patterns():
        match = pattern.fullmatch(text.string)
        if match:
            return _date(match, text)
    return None


def match_date(text: Text) -> tuple[int, OfficialDate] | None:
    """The date that `text` begins with, and where it ends.

    Args:
        text: such as a line that has more after its date: `2021年9月17日印发`.

    Returns:
        The offset after the date, and the date.
    """
    for pattern in _patterns():
        match = pattern.match(text.string)
        found = match and _date(match, text)
        if match and found:
            return match.end(), found
    return None


def find_dates_in(text: Text) -> list[tuple[int, int, OfficialDate]]:
    """Every date in running text: offset of its start, of its end, and the date, in reading order."""
    string = text.string
    found: list[tuple[int, int, OfficialDate]] = []
    if "年" in string:
        for match in _written_dates(text):
            official = _date(match, text)
            if official:
                found.append((match.start(), match.end(), official))
    if "-" in string or "/" in string:
        figures = [(m.start(), m.end(), official) for m in _figures().finditer(string) if (official := _date(m, text))]
        if figures:
            found = sorted(found + figures, key=lambda place: place[0])
    return found


def _written_dates(text: Text) -> Iterator[re.Match[str]]:
    """The matches around every 年 that ends a year; each begins after the one before it."""
    string = text.string
    end = 0
    position = string.find("年", 2)
    while position >= 0:
        if string[position - 1] in _YEAR_END:
            match = _date_around(text, position, end)
            if match:
                yield match
                end = match.end()
        position = string.find("年", max(position + 1, end))


def _date_around(text: Text, position: int, earliest: int) -> re.Match[str] | None:
    """The date whose 年 stands at `position` and that begins at `earliest` or later."""
    string = text.string
    for length in _YEAR_LENGTHS:
        start = position - length
        if start < earliest or not _begins_number(text, start):
            continue
        for pattern in _with_year_sign():
            match = pattern.match(string, start)
            if match and match.end("year") == position:
                if match.end() == position + 1 and _ABOUT.search(string, max(0, start - 2), start):
                    return None
                return match
    return None


def _begins_number(text: Text, start: int) -> bool:
    """Whether a year may begin at `start`: no numeral before it goes on, unless across a gap (`2  2021年`)."""
    first = text.string[start]
    if first in _ARABIC_START:
        numeral = _ARABIC_NUMERAL
    elif first in _HAN_START:
        numeral = _HAN_NUMERAL
    else:
        return False
    before = text.string[start - 1] if start else ""
    return not before or (before not in numeral and before != "第") or bool(text.gap(start))


def parse_date(text: str) -> OfficialDate | None:
    """The date that a string is.

    >>> parse_date("二〇二一年十月二十八日").iso, parse_date("2021年10月").month
    ('2021-10-28', 10)

    It leaves alone what is no date or has more than one:

    >>> parse_date("第8年"), parse_date("2021年度"), parse_date("郑政〔2021〕15号")
    (None, None, None)

    Raises:
        TypeError: when `text` is not a `str`.
    """
    return read_date(text_of(text, "parse_date"))


def find_dates(text: str) -> tuple[OfficialDate, ...]:
    """Every date in running text, in reading order.

    >>> [date.text for date in find_dates("2021年9月17日印发，自二〇二一年十一月一日起施行，到2025年底")]
    ['2021年9月17日', '二〇二一年十一月一日', '2025年']

    It leaves alone numbers of something else:

    >>> find_dates("连续3年，2021年度，公告2021年第5号，近50年，8004年，距今约2000年")
    ()

    Raises:
        TypeError: when `text` is not a `str`.
    """
    return tuple(found for _, _, found in find_dates_in(text_of(text, "find_dates")))
