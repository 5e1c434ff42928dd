"""Headings without an end mark: those that every plan has (指导思想, 基本原则), and those that a blank parts from their text."""

from __future__ import annotations

import re
from functools import cache

from ..spans import Text
from ..tables.heading_endings import HEADING_ENDINGS
from ..tables.stock_headings import ROWS

#: How long a heading is that only a blank parts from its text, and what stands in none.
_SHORTEST, _LONGEST = 4, 20
_PAUSE = re.compile("[，。；：]")


@cache
def _stock() -> re.Pattern[str]:
    return re.compile("|".join(row.pattern for row in ROWS))


def stock_heading(string: str) -> str:
    """The stock heading that a text begins with, where nothing parts it from its sentence; "" for none.

    >>> stock_heading("指导思想以新发展理念为引领，"), stock_heading("指导思想明确")
    ('指导思想', '')
    """
    match = _stock().match(string)
    return match["heading"] if match is not None else ""


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
