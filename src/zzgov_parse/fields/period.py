"""Running text to the deadlines and spans of time that it states: `2021年底前`, `自2021年11月1日起施行`, `“十四五”期间`.

Guarantees:

1. `start` and `end` are what the words say: 到2025年 ends with the year 2025, 12月31日前 has no year and so no date. Only
   a five-year plan's years are added from its name.
2. Periods do not overlap; where two wordings fit, the longer one counts.
"""

from __future__ import annotations

import re
from functools import cache

from ..model.fields import OfficialDate, Period
from ..nodes import build_node
from ..spans import Text
from ..tables.periods import ROWS, PeriodWording
from .date import read_date, year_of
from .entry import text_of
from .numerals import parse_number

#: 十四五 is the plan of 2021 to 2025; from the third plan (1966) on they follow each other.
_FIRST_YEAR, _FIRST_PLAN = 1966, 3
#: What is left of a date whose year, or year and month, was just said.
_REST = re.compile(r"(?:(?P<month>[^月]{1,3})月)?(?:(?P<day>[^月日]{1,3})日)?")


@cache
def _patterns() -> tuple[tuple[PeriodWording, re.Pattern[str]], ...]:
    """The wordings; a number before one makes its first digits the end of that number: not 12021年底前."""
    return tuple((row, re.compile(rf"(?<![0-9])(?:{row.pattern})(?!容)")) for row in ROWS)


def find_periods_in(text: Text) -> list[Period]:
    """The periods in running text, in reading order."""
    string = text.string
    matches: list[tuple[int, int, PeriodWording, re.Match[str]]] = []
    for row, pattern in _patterns():
        if row.sign in string:
            matches += [(match.start(), -match.end(), row, match) for match in pattern.finditer(string)]
    periods: list[Period] = []
    end = 0
    for start, minus_stop, row, match in sorted(matches, key=lambda found: found[:2]):
        if start >= end:
            periods.append(_period(row, match, text))
            end = -minus_stop
    return periods


def _period(row: PeriodWording, match: re.Match[str], text: Text) -> Period:
    """The period of a match."""
    groups = match.groupdict()
    found = text.cut(match.start(), match.end())
    start = end = None
    if groups.get("plan"):
        start, end = _plan(match, text)
    if groups.get("start"):
        start = _date(text.cut(*match.span("start")), None)
    for name in ("end", "last"):
        if groups.get(name):
            end = _date(text.cut(*match.span(name)), start)
    return build_node(Period, kind=row.kind, text=found.string, start=start, end=end, spans=found.spans)


def _plan(match: re.Match[str], text: Text) -> tuple[OfficialDate | None, OfficialDate | None]:
    """The first and the last year of a five-year plan: 十四五 → 2021, 2025."""
    number = parse_number(match["plan"])
    if number is None or not _FIRST_PLAN <= number <= 30:
        return None, None
    name = text.cut(match.start("plan"), match.end("plan") + 1)
    year = _FIRST_YEAR + 5 * (number - _FIRST_PLAN)
    return (
        build_node(OfficialDate, text=name.string, year=year, spans=name.spans),
        build_node(OfficialDate, text=name.string, year=year + 4, spans=name.spans),
    )


def _date(printed: Text, base: OfficialDate | None) -> OfficialDate | None:
    """A date as printed: whole, a year without 年 (2021—2023年), a month without 月 (2021年9—12月), or with the year or the month of `base` (…至12月)."""
    whole = read_date(printed)
    if whole:
        return whole
    if base is None:
        year = year_of(printed.string)
        if year:
            return build_node(OfficialDate, text=printed.string, year=year, spans=printed.spans)
        return _completed(f"{printed.string}{'日' if '月' in printed.string else '月'}", printed)
    rest = _REST.fullmatch(printed.string)
    if not rest:
        return None
    month = f"{rest['month']}月" if rest["month"] else f"{base.month}月" if base.month else ""
    day = f"{rest['day']}日" if rest["day"] else ""
    return _completed(f"{base.year}年{month}{day}", printed)


def _completed(completed: str, printed: Text) -> OfficialDate | None:
    """The date that `completed` is, with the words that were printed of it."""
    date = read_date(Text.read(completed, 0, len(completed)))
    return date and date.model_copy(update={"text": printed.string, "spans": printed.spans})


def find_periods(text: str) -> tuple[Period, ...]:
    """The deadlines and spans of time that running text states, in reading order.

    >>> for period in find_periods("2021年底前完成，自2021年11月1日起施行，有效期3年"):
    ...     print(period.kind, period.text, period.start and period.start.iso, period.end and period.end.year)
    by 2021年底前 None 2021
    from 自2021年11月1日起施行 2021-11-01 None
    during 有效期3年 None None

    It leaves alone dates that are no period, and numbers:

    >>> find_periods("2021年9月17日印发，清政〔2021〕15号，近3年，8004项")
    ()

    Raises:
        TypeError: when `text` is not a `str`.
    """
    return tuple(find_periods_in(text_of(text, "find_periods")))
