"""Full names: 市工信局 in a document of 清湖市 is 清湖市工业和信息化局.

Guarantees:

1. Only what the table of short and full names settles is expanded; for everything else the answer is None.
2. A name that says its place itself (双桥区教育局) needs no place; one that does not (市教育局) has that of the document,
   when its level fits.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ..tables.unit_names import CENTRAL_UNITS, LOCAL_UNITS

#: The last character of a place with a government of its own: 泽江省, 清湖市, 双桥区, 青屏县.
_LEVELS = "省市区县旗州盟"
#: The longest place with what it belongs to: 清湖市管塔回族区.
_LONGEST_PLACE = 14
_OF_THE_CENTRE = ("国家", "中央", "国务院", "全国", "中共中央")
_YOUTH_LEAGUE = re.compile("团(?P<level>[省市区县旗州])委$")


@cache
def _local() -> dict[str, list[tuple[str, str]]]:
    """Short name → (levels, full name); a full name stands for itself."""
    names: dict[str, list[tuple[str, str]]] = {}
    for unit in LOCAL_UNITS:
        names.setdefault(unit.short, []).append((unit.levels, unit.full))
    for unit in LOCAL_UNITS:
        if unit.full.startswith("{place}"):
            names.setdefault(unit.full.removeprefix("{place}"), [("", unit.full)])
    return names


@cache
def _central() -> dict[str, str]:
    return {name: unit.full for unit in CENTRAL_UNITS for name in (unit.full, unit.short)}


@lru_cache(maxsize=4096)
def canonical_name(name: str, place: str) -> str | None:
    """The full name of a unit, None when the table does not settle it.

    >>> canonical_name("市工信局", "清湖市"), canonical_name("双桥区发改委", "清湖市")
    ('清湖市工业和信息化局', '双桥区发展和改革委员会')
    >>> canonical_name("省教育厅", "清湖市") is None, canonical_name("各区县（市）政府", "清湖市") is None
    (True, True)

    Args:
        name: the name as printed.
        place: the province, city, district or county of the document, with its level (清湖市); "" for the centre.
    """
    central = _central().get(name) if not place or name.startswith(_OF_THE_CENTRE) else None
    if central or not place:
        return central
    level = "省" if place.endswith(("省", "自治区")) else place[-1]
    league = _YOUTH_LEAGUE.match(name)
    if league:
        return f"共青团{place}委员会" if league["level"] == level else None
    if name.startswith(place) and (full := _full(name[len(place) :], place, level)):
        return full
    own = "自治区" if name.startswith("自治区") else name[:1]
    if own and own in ("自治区", *_LEVELS) and _full(name[len(own) :], place, level):
        return _full(name[len(own) :], place, level) if own in (level, "自治区") else None
    for end in range(2, min(_LONGEST_PLACE, len(name))):
        if name[end - 1] in _LEVELS and (full := _full(name[end:], name[:end], name[end - 1])):
            return full
    return None


def _full(rest: str, place: str, level: str) -> str | None:
    """The full name of a unit of a place, given its name without the place."""
    for levels, full in _local().get(rest, ()):
        if not levels or level in levels:
            return full.replace("{place}", place)
    return None
