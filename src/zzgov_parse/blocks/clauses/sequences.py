"""Numbered lines that are clauses only together: 一是 … / 二是 … / 三是 …, each at the start of a line.

Guarantees:

1. A marker whose row is `chained` stays one only in a list that begins with its first number and goes on with its second;
   any other line of that kind is `plain`.
2. Linear in the number of lines.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...text.lines import Line
from ..kinds import PLAIN, OwnKind
from ..marks import Mark
from ..titles.title_shapes import ends_with_kind
from .outlines import heads_decimals, number_outlines

#: A list that has begun may have lost this many items at one place.
_LOST = 1
_ENDS = "。；：！？”）"


def is_chained(kind: OwnKind) -> bool:
    """Whether a line is a clause only together with its neighbours."""
    return kind.mark is not None and kind.mark.row.strength == "chained"


def confirm_chains(lines: list[Line], kinds: list[OwnKind]) -> list[OwnKind]:
    """The kinds with every chained marker that has no list around it made plain."""
    chained: dict[str, list[Item]] = {}
    for index, kind in enumerate(kinds):
        if kind.mark is not None and is_chained(kind):
            chained.setdefault(kind.mark.row.name, []).append((index, kind.mark))
    if not chained:
        return kinds
    confirmed = list(kinds)
    for name, order in chained.items():
        kept = set(_decimals(order, kinds) if name == "decimal" else _list_items(order, lines, kinds))
        for index, _ in order:
            if index not in kept:
                confirmed[index] = PLAIN
    return number_outlines(confirmed) if "decimal" in chained else confirmed


#: A line by its index, and its marker.
Item = tuple[int, Mark]


def _list_items(order: list[Item], lines: list[Line], kinds: list[OwnKind]) -> Iterator[int]:
    """The members of lists that begin with 1 and go on with 2."""
    last = 0
    for position, (index, mark) in enumerate(order):
        if mark.row.name == "outline" and heads_decimals(
            mark, kinds[index + 1].mark if index + 1 < len(kinds) else None
        ):
            last = mark.value  # 1总则 above 1.1编制目的
            yield index
        elif mark.value == 1:
            following, second = order[position + 1] if position + 1 < len(order) else (index, mark)
            begins = second.value == mark.value + 1 and _may_begin(index, following, lines, kinds)
            last = int(begins)
            if begins:
                yield index
        elif last and (last < mark.value <= last + 1 + _LOST or mark.number == "最后"):
            last = mark.value
            yield index


def _may_begin(index: int, following: int, lines: list[Line], kinds: list[OwnKind]) -> bool:
    """Whether the first two items of a list look like it.

    The text above is finished, or a title; a number without its mark (1突破关键技术。) stands before sentences, not before the names or
    cells of a table.
    """
    mark = kinds[index].mark
    above = lines[index - 1].text.string if index and kinds[index - 1].name == "plain" else ""
    if above and above[-1] not in _ENDS and not ends_with_kind(above):
        return False
    return mark is None or mark.row.name != "outline" or all("。" in lines[i].text.string for i in (index, following))


def _decimals(order: list[Item], kinds: list[OwnKind]) -> Iterator[int]:
    """Decimals that count: 1.1, 1.2, 2.1 …, or the first one under a heading 1, or under a decimal that counts (1.2, 1.2.1)."""
    last: dict[str, int] = {}
    for position, (index, mark) in enumerate(order):
        prefix, _, _ = mark.number.rpartition(".")
        if mark.value == 1:
            above = kinds[index - 1].mark if index else None
            following = order[position + 1][1].number if position + 1 < len(order) else ""
            outer, _, number = prefix.rpartition(".")
            if (
                following in (f"{prefix}.2", f"{mark.number}.1")
                or (above is not None and above.text.rstrip(".") == prefix)
                or (outer in last and last[outer] == int(number))
            ):
                last[prefix] = 1
                yield index
        elif prefix in last and last[prefix] < mark.value <= last[prefix] + 1 + _LOST:
            last[prefix] = mark.value
            yield index
