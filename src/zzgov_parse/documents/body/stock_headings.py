"""Headings without an end mark.

指导思想|以新发展理念为引领       those that every plan has
强化组织领导|各单位要加强领导     those whose words, and the sentence behind them, show where they end (`open_headings`)
二、指导原则 条块结合             those that a blank parts from their text
"""

from __future__ import annotations

import re
from functools import cache

from ...spans import Text
from ...tables.heading_endings import HEADING_ENDINGS
from ...tables.stock_headings import MEETING_HEADINGS, ROWS, STOCK_HEADINGS
from .open_headings import like_heading, open_heading

#: How long a heading is that only a blank parts from its text, and what stands in none.
_SHORTEST, _LONGEST = 4, 20
_PAUSE = re.compile("[，。；：]")
#: So much of a clause is looked at, and a shorter one has no heading that nothing shows.
_REACH, _SHORTEST_CLAUSE = 80, 24
_STOCK = (*STOCK_HEADINGS, *MEETING_HEADINGS)


@cache
def _stock() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(row.pattern) for row in ROWS)


def stock_heading(string: str) -> str:
    """The stock heading that a text begins with, where nothing parts it from its sentence; "" for none.

    >>> stock_heading("指导思想以新发展理念为引领，"), stock_heading("指导思想明确")
    ('指导思想', '')
    """
    matches = (pattern.match(string) for pattern in _stock())
    return next((match.group(match.lastindex or 0) for match in matches if match is not None), "")


def unclosed_heading(text: Text, start: int, model: str, *, under_article: bool) -> int:
    """Where a heading ends that no mark parts from its text; 0 for none.

    Args:
        text: the clause.
        start: where its words begin.
        model: the last heading of the same list that no mark parts from its text; "" for none.
        under_article: whether it is an article or an item of one: only a stock heading is one then.
    """
    string = text.string
    head = string[start : start + _REACH]
    if head.startswith(_STOCK) or not (under_article or len(string) - start < _SHORTEST_CLAUSE):
        found = stock_heading(head)
        if not (found or under_article):
            found = open_heading(head) or (like_heading(head, model) if model else "")
        if found and (not under_article or found in _STOCK):
            return start + len(found)
    return 0 if under_article else parted_heading(text, start)


def parted_heading(text: Text, start: int) -> int:
    """Where a heading ends that only a blank parts from its text, as line ends become in flat text; 0 for none.

    >>> line = "二、指导原则 条块结合，以块为主。"
    >>> parted_heading(Text.read(line, 0, len(line)), 2), parted_heading(Text.read("二、坚持 条块结合。", 0, 10), 2)
    (6, 0)
    """
    string = text.string
    if not text.has_gaps or "。" not in string:
        return 0
    gap = next((gap for gap in text.gaps() if gap > start), 0)
    head = string[start:gap]
    whole = _SHORTEST <= len(head) <= _LONGEST and head.endswith(HEADING_ENDINGS) and _PAUSE.search(head) is None
    return gap if whole and "\n" not in text.gap(gap) and string.find("。", gap) > gap else 0
