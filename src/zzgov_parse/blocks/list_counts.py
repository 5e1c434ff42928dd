"""The count that the heading of a name list declares."""

from __future__ import annotations

import re
from functools import cache

from ..tables.list_counts import ROWS

#: What a heading with a count ends with: most lines end with nothing of it.
_ENDS = frozenset("）)名个人家户位")
_BRACKETS = frozenset("）)")


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(row.pattern) for row in ROWS)


def find_count(heading: str) -> re.Match[str] | None:
    """The count at the end of a heading; its group `number` is the number.

    >>> find_count("一、先进单位（20个）")["number"], find_count("二、先进个人45名（排名不分先后）")["number"]
    ('20', '45')
    >>> find_count("一、新建项目20个") is None
    True
    """
    if heading[-1:] not in _ENDS or not any(character.isdigit() for character in heading):
        return None
    bracketed, bare = _patterns()
    return (bracketed.search(heading) if heading[-1] in _BRACKETS else None) or bare.search(heading)
