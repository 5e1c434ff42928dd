"""What the names of a list share: 市委组织部、宣传部 · 双桥区、青屏县人民政府 · 各市党委、政府 → each with its head or its end.

Guarantees:

1. What is shared is in the spans of each name.
2. A shared end or head is added only to what is a place, a level of government or an organ of the same body.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..spans import Text
from ..tables.units import ABOVE_COUNTY, GROUP_HEAD, GROUP_ORGANS, PARTY_ORGANS, PLACED_ORGAN, SHARED_HEAD
from .enumeration import LONGEST_NAME, Piece, patterns

_GROUP_ORGANS = frozenset(GROUP_ORGANS)
_PARTY_ORGANS = frozenset(PARTY_ORGANS)


class _Heads(NamedTuple):
    """What stands around names, compiled when the first list is read."""

    party: re.Pattern[str]
    group: re.Pattern[str]
    placed: re.Pattern[str]
    above_county: re.Pattern[str]


@cache
def _heads() -> _Heads:
    return _Heads(*map(re.compile, (SHARED_HEAD, GROUP_HEAD, PLACED_ORGAN, ABOVE_COUNTY)))


def with_ends(text: Text, waiting: list[Piece], piece: Piece) -> list[Text]:
    """The names of a run whose last has an organ for all: 双桥区、青屏县|人民政府; [] if it has it for itself."""
    own = text.cut(piece.start, piece.end)
    group = text.string[waiting[0].start] == "各"
    shared = patterns().shared_end.match(own.string)
    if not shared:
        return _with_organ(text, waiting, own, group=group)
    category = patterns().category.match(own.string)
    if group and category:
        return [text.cut(waiting[0].start, piece.end)]  # 各省、自治区、直辖市人民政府 is one
    if group or category:
        return []
    return [*(_with_end(text.cut(other.start, other.end), own, shared.start("end")) for other in waiting), own]


def _with_organ(text: Text, waiting: list[Piece], own: Text, *, group: bool) -> list[Text]:
    """The same for an organ of each place: 双桥区、东岭区|教育局; one with 各: 各省、自治区、直辖市财政厅（局）."""
    found = _heads().placed.match(own.string) if len(own) <= LONGEST_NAME else None
    if not found:
        return []
    place = found["place"]
    others = [text.cut(other.start, other.end) for other in waiting]
    if group:
        if not place.endswith("兵团") and not patterns().category.match(place):
            return []
        if place[0] in "县区" and not _heads().above_county.search(others[-1].string[-LONGEST_NAME:]):
            return []  # 各镇、区财政局: that of one's own district
        return [text.cut(waiting[0].start, waiting[-1].end + 1 + len(own))]
    if any(
        len(other) > LONGEST_NAME
        or other.string[-1] != place[-1]
        or not patterns().place.match(other.string, len(other))
        for other in others
    ):
        return []
    return [*(Text.join([other, own.cut(found.end("place"))]) for other in others), own]


def _with_end(name: Text, last: Text, end: int) -> Text:
    """A place with the end that the last of its list has, and its level where it has none: 清湖、双桥|市政府."""
    if len(name) > 8:
        return name
    level = 0 if patterns().place.match(name.string, len(name)) else 1
    return Text.join([name, last.cut(end - level)])


def with_head(name: Text, before: Text | None) -> Text:
    """A name with the head that it shares with the one before: 市委|组织部、宣传部 · 各|乡镇、街道."""
    if before is None or name.string[0] == "各" or len(name) > LONGEST_NAME:
        return name
    if name.string in _PARTY_ORGANS:
        found = _heads().party.match(before.string)
        return Text.join([before.cut(0, found.end("head")), name]) if found else name
    if before.string[0] == "各":
        found = _heads().group.match(before.string) if name.string in _GROUP_ORGANS else None
        if found:
            return Text.join([before.cut(0, found.end("head")), name])
        if patterns().category.match(name.string):
            return Text.join([before.cut(0, 1), name])
    return name
