"""Units and the names of their people in turn, parted by blanks: 市科学技术局 赖立明 市林业局 徐新平.

Guarantees:

1. Each pair is a unit and one name behind it; what stands behind the last pair is none of them.
2. Linear in the number of blanks.
"""

from __future__ import annotations

from ..spans import Text
from .cells import is_name
from .word_patterns import ends_with_organ

#: The shortest name of a unit, and how many pairs make a list.
_SHORTEST_UNIT = 3
_FEWEST = 2
#: Characters of a name that a blank stands in.
_LONGEST_REST = 2


def unit_pairs(text: Text) -> list[int]:
    """Where the pairs begin with which a text begins, and where the last one ends; [] for fewer than two.

    >>> line = "市科学技术局 赖立明 市林业局 徐 新 希望"
    >>> unit_pairs(Text.read(line, 0, len(line)))
    [0, 9, 15]
    >>> unit_pairs(Text.read("赖立明 市林业局 徐新平 市水利局", 0, 17))
    []
    """
    string = text.string
    bounds = [0, *text.gaps(), len(string)]
    pairs: list[int] = []
    index, last = 0, len(bounds) - 1
    while index + 1 < last:
        size = _pair(string, bounds, index)
        if not size:
            break
        pairs.append(bounds[index])
        index += size
    return [*pairs, bounds[index]] if len(pairs) >= _FEWEST else []


def _pair(string: str, bounds: list[int], index: int) -> int:
    """How many pieces the pair has that begins with piece `index`: a unit, and a name in one or two; 0 for none."""
    start, middle, end = bounds[index : index + 3]
    unit = string[start:middle]
    if len(unit) < _SHORTEST_UNIT or not ends_with_organ(unit) or is_name(unit):
        return 0
    if end - middle > 1:
        return 2 if is_name(string[middle:end]) else 0
    further = bounds[index + 3] if index + 3 < len(bounds) else end
    return 3 if 0 < further - end <= _LONGEST_REST and is_name(string[middle:further]) else 0


def is_unit_pair(text: Text) -> bool:
    """Whether a line is a unit, a gap and a name.

    >>> is_unit_pair(Text.read("市民政局 柳 絮", 0, 8)), is_unit_pair(Text.read("柳絮 市民政局", 0, 7))
    (True, False)
    """
    bounds = [0, *text.gaps(), len(text)]
    return 2 < len(bounds) <= 4 and _pair(text.string, bounds, 0) == len(bounds) - 1


def ends_like_pair(string: str) -> bool:
    """Whether a string without its blanks can be a unit and a name: 市民政局柳絮."""
    return any(is_name(string[-size:]) and ends_with_organ(string[:-size]) for size in (3, 2, 4))
