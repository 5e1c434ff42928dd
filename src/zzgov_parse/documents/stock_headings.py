"""Headings that every plan has (指导思想, 基本原则), where nothing parts them from their sentence."""

from __future__ import annotations

import re
from functools import cache

from ..tables.stock_headings import ROWS


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
