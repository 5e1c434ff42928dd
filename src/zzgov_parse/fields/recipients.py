"""Addressees: 各省、自治区、直辖市人民政府，国务院各部委、各直属机构： → the units that a document is sent to.

    addressees = unit {("，" | "、") unit} "："

Guarantees:

1. A mark inside a bracket does not cut.
2. Those that share an end which only the last of them has are one: 清湖、双桥市生态环境局.
3. Time is linear in the length of the text.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..model.fields import Unit
from ..spans import Text
from ..tables.units import PERSONS_END, PLACED_ORGAN
from ..text.word_patterns import organ_end
from .enumeration import Piece, cut, extends, is_complete, patterns
from .units import unit_of

#: The name of a place without its level: 清湖, 青屏.
_LONGEST_PLACE = 4


#: Levels whose units are named with the last of them: 各中|、省直单位, 市直及中央|、省驻市单位.
_LEVEL = re.compile("各?(?:中央?|部|省|中直|[省市区县]直及中央)")
_OF_LEVEL = re.compile("[中部省市区县][直属驻].{0,8}(?:单位|部门|机构|企业)$")


class _Ends(NamedTuple):
    """How the last of several addressees is named that has an end for all, compiled when the first list is read."""

    persons: re.Pattern[str]
    placed: re.Pattern[str]


@cache
def _ends() -> _Ends:
    return _Ends(re.compile(PERSONS_END), re.compile(PLACED_ORGAN))


def split_recipients(text: Text) -> list[Unit]:
    """The units of an addressee line: cut at ，and 、 but not where several share an end that only the last has.

    >>> line = "各省、自治区、直辖市财政厅（局），国务院各部委、各直属机构："
    >>> [unit.name for unit in split_recipients(Text.read(line, 0, len(line)))]
    ['各省、自治区、直辖市财政厅（局）', '国务院各部委', '各直属机构']
    >>> line = "各市、州、县人民政府，各县、区教育局，各镇、区财政局："
    >>> [unit.name for unit in split_recipients(Text.read(line, 0, len(line)))]
    ['各市、州、县人民政府', '各县、区教育局', '各镇', '区财政局']
    """
    string = text.string.rstrip("：；。")
    pieces: list[Piece] = []
    waiting = 0  # how many pieces before this one have no organ of their own
    parts = list(cut(string))
    for index, piece in enumerate(parts):
        joined = False
        if pieces and piece.mark == "、":
            first, name = pieces[-max(1, waiting)], string[piece.start : piece.end]
            joined = extends(name) or (waiting > 0 and _ends_for_all(name, string[first.start : piece.start - 1]))
            if joined:
                pieces[-max(1, waiting) :] = [Piece(first.start, piece.end, first.mark)]
        if not joined:
            pieces.append(piece)
        if index + 1 < len(parts) and parts[index + 1].mark == "、":
            alone = joined or piece.mark != "、"
            waiting = 0 if is_complete(string, piece) else 1 if alone else waiting + 1
    return [unit_of(text.cut(piece.start, piece.end)) for piece in pieces]


def _ends_for_all(name: str, others: str) -> bool:
    """Whether the last addressee of a list ends with what the others share: 直辖市|人民政府, 肇庆市|财政局, 李明远|委员."""
    if _LEVEL.fullmatch(others) and _OF_LEVEL.match(name):
        return True
    if patterns().shared_end.match(name) or _ends().persons.match(name):
        return True
    found = _ends().placed.match(name)
    if found is None or not organ_end().match(name, len(name)):
        return False
    grouped = patterns().category.match(found["place"]) is not None or found["place"].endswith("兵团")
    if found["place"] == "区" and others[-1] not in "县市）":
        return False  # 各镇、区财政局: that of one's own district
    if grouped or others[0] == "各":
        return grouped and others[0] == "各"
    return all(
        len(other) <= _LONGEST_PLACE or patterns().place.match(other, len(other)) for other in others.split("、")
    )
