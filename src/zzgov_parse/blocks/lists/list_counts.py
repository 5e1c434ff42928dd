"""The count that the heading of a name list declares."""

from __future__ import annotations

import re
from functools import cache

from ...tables.list_counts import ROWS

#: What a heading with a count ends with: most lines end with nothing of it.
_ENDS = frozenset("）)名个人家户位")
_BRACKETS = frozenset("）)")
_HEADING = re.compile(r"[^，。；：]{2,30}（(?:共|计)?(?P<count>[0-9]{1,4})(?P<of>[名个人家位户])）$")
#: Words of lists of persons.
PERSONS = re.compile(r"个人|人员|同志|标兵|能手|模范|工作者")


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(row.pattern) for row in ROWS if row.name != "order")


def find_count(heading: str) -> re.Match[str] | None:
    """The count at the end of a heading, whatever colon behind it; its group `number` is the number.

    >>> find_count("一、先进单位（20个）")["number"], find_count("二、先进个人45名（排名不分先后）")["number"]
    ('20', '45')
    >>> find_count("一、新建项目20个") is None
    True
    """
    heading = heading.removesuffix("：")
    if heading[-1:] not in _ENDS or not any(character.isdigit() for character in heading):
        return None
    bracketed, bare, alone = _patterns()
    if heading[-1] in _BRACKETS:
        return bracketed.search(heading) or bare.search(heading) or alone.search(heading)
    return bare.search(heading)


def declared_count(string: str) -> tuple[bool, int] | None:
    """Of a heading, whether its list is one of persons, and how many it declares.

    >>> declared_count("二、先进个人（38名）"), declared_count("一、先进单位（3个）"), declared_count("（一）总则")
    ((True, 38), (False, 3), None)
    """
    found = _HEADING.match(string)
    if not found:
        return None
    return found["of"] in "名人" or PERSONS.search(string) is not None, int(found["count"])
