"""The headings above decimals: 1 总则 over 1.1, a numbering of its own where lists 1. 2. stand below the decimals.

    1 总则 / 1.1 编制目的 / 1.2 分类 / 1.水旱灾害。 / 2.气象灾害。 / 2 组织体系 / 2.1 …
    outline  decimal       decimal   list                        outline

Guarantees:

1. Only a number with its first decimal right below it shows that there is such a numbering; its other members are the
   next numbers that no list counts on to.
2. Linear in the number of lines.
"""

from __future__ import annotations

from itertools import pairwise

from ..kinds import OwnKind
from ..marks import Mark

#: The numbering of what stands above decimals with one point.
OUTLINE = "decimal0"
_HEADINGS = ("arabic", "outline")


def heads_decimals(mark: Mark | None, below: Mark | None) -> bool:
    """Whether a numbered line is the heading of decimals: its first stands right below it."""
    return mark is not None and below is not None and mark.row.name in _HEADINGS and below.text == f"{mark.value}.1"


def number_outlines(kinds: list[OwnKind]) -> list[OwnKind]:
    """The kinds with the headings above decimals in a numbering of their own."""
    marked = [index for index, kind in enumerate(kinds) if kind.mark is not None or kind.name == "label"]
    heads = {index for index, below in pairwise(marked) if heads_decimals(kinds[index].mark, kinds[below].mark)}
    if not heads:
        return kinds
    numbered = list(kinds)
    last = listed = 0
    for index in marked:
        mark = kinds[index].mark
        if mark is None:  # the label of another text
            last = listed = 0
        elif mark.row.name not in _HEADINGS:
            listed = 0 if mark.row.name == "decimal" else listed
        elif index in heads or (mark.value == last + 1 > 1 and listed != last):
            last, listed = mark.value, 0
            numbered[index] = kinds[index]._replace(mark=mark._replace(system=OUTLINE))
        else:
            listed = mark.value
    return numbered
