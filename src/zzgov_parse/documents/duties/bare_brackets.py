"""Brackets at the end of paragraphs with nothing but units in them: …加强巡查。（市水利局、市应急局，各区县人民政府）.

Guarantees:

1. They say who is responsible only where the document states that the first unit of each list leads, or where several of
   its paragraphs end so.
2. A bracket that holds anything else, or nothing but places, is none of them.
"""

from __future__ import annotations

from collections.abc import Iterable

from ...blocks.build import Block
from ...fields.enumeration import is_place, is_unit_like
from ...fields.units import split_units
from ...model.blocks import Assignment, Role
from ...spans import Text
from .parties import assign_units, is_list

#: Units of a list in which the first leads, and brackets of several units that show what the brackets of a document say.
_FEWEST = 2
_FEWEST_BRACKETS = 3
_LONGEST = 200
_STOPS = "。；"


def close_with_units(blocks: Iterable[Block], place: str | None) -> bool:
    """Whether several paragraphs of a document end with a bracket of several units and nothing else.

    Args:
        blocks: the blocks.
        place: that of the document.
    """
    found = 0
    for block in blocks:
        string = block.text.string
        if block.kind not in ("paragraph", "marker", "annotation") or string.rstrip("。")[-1:] != "）":
            continue
        start = string.rfind("（")
        if start < 0 or len(string) - start > _LONGEST or not ends_sentence(string, start, len(string.rstrip("。"))):
            continue
        inner = block.text.cut(start + 1, string.rfind("）"))
        given = read_bare(inner, place, ranked=False, listed=True)
        found += given is not None and len(given[0].units) >= _FEWEST
        if found == _FEWEST_BRACKETS:
            return True
    return False


def ends_sentence(string: str, start: int, end: int) -> bool:
    """Whether a bracket ends a text and stands behind a sentence, or before the 。 of its last one.

    >>> ends_sentence("加强巡查。（市水利局）", 5, 11), ends_sentence("加强巡查（市水利局）。", 4, 10)
    (True, True)
    >>> ends_sentence("优秀报告（市水利局）", 4, 10)
    False
    """
    if string[end:] == "。":
        return True
    return end == len(string) and (not start or string[start - 1] in _STOPS)


def read_bare(inner: Text, place: str | None, *, ranked: bool, listed: bool) -> list[Assignment] | None:
    """The assignments of a bracket with nothing but units; None when it holds anything else.

    Args:
        inner: what stands in the bracket.
        place: that of the document.
        ranked: whether the document states that the first of several leads.
        listed: whether the paragraphs of the document end so.
    """
    string = inner.string
    if not (listed or (ranked and "、" in string)) or not is_list(string, 0, len(inner)):
        return None
    units = split_units(inner, place)
    if len(units) < (1 if listed else _FEWEST) or not all(
        is_unit_like(one.name) or is_place(one.name) for one in units
    ):
        return None
    if not ranked and all(is_place(one.name) for one in units):
        return None
    return assign_units(Role.RESPONSIBLE, None, units, ranked=ranked)
