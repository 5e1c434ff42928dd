"""What a line above a title is by its own words: copy number, classification, urgency, signatories, mark."""

from __future__ import annotations

import re
from functools import cache

from ...tables.heads import ROWS

#: The longest mark names several issuers.
_LONGEST = 70


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((row.name, re.compile(row.pattern)) for row in ROWS)


def element_of(string: str) -> str | None:
    """The name of the head element that a line is.

    >>> element_of("机密★3年"), element_of("清湖市人民政府文件"), element_of("现将有关文件印发")
    ('classification', 'mark', None)
    """
    found = match_element(string)
    return found[0] if found else None


def match_element(string: str) -> tuple[str, re.Match[str]] | None:
    """The head element that a line is, and the match with its value."""
    if not 2 <= len(string) <= _LONGEST:
        return None
    for name, pattern in _patterns():
        match = pattern.fullmatch(string)
        if match is not None:
            return name, match
    return None
