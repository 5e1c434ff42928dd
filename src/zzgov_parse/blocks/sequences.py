"""Numbered lines that are clauses only together: 一是 … / 二是 … / 三是 …, each at the start of a line.

Guarantees:

1. A marker whose row is `chained` stays one only in a list that begins with its first number and goes on with its second;
   any other line of that kind is `plain`.
2. Linear in the number of lines.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..text.lines import Line
from .kinds import PLAIN, Mark, OwnKind

#: A list that has begun may have lost this many items at one place.
_LOST = 1
_ENDS = "。；：！？”）"


def is_chained(kind: OwnKind) -> bool:
    """Whether a line is a clause only together with its neighbours."""
    return kind.mark is not None and kind.mark.row.strength == "chained"


def confirm_chains(lines: list[Line], kinds: list[OwnKind]) -> list[OwnKind]:
    """The kinds with every chained marker that has no list around it made plain."""
    chained: dict[str, list[int]] = {}
    for index, kind in enumerate(kinds):
        if kind.mark is not None and is_chained(kind):
            chained.setdefault(kind.mark.row.name, []).append(index)
    if not chained:
        return kinds
    confirmed = list(kinds)
    for name, order in chained.items():
        kept = set(_decimals(order, kinds) if name == "decimal" else _list_items(order, lines, kinds))
        for index in order:
            if index not in kept:
                confirmed[index] = PLAIN
    return confirmed


def _mark(kinds: list[OwnKind], index: int) -> Mark:
    mark = kinds[index].mark
    assert mark is not None
    return mark


def _list_items(order: list[int], lines: list[Line], kinds: list[OwnKind]) -> Iterator[int]:
    """The members of lists that begin with 1 and go on with 2."""
    last = 0
    for position, index in enumerate(order):
        value = _mark(kinds, index).value
        if value == 1:
            following = order[position + 1] if position + 1 < len(order) else -1
            begins = following > 0 and _mark(kinds, following).value == 2 and _may_begin(index, following, lines, kinds)
            last = int(begins)
            if begins:
                yield index
        elif last and (last < value <= last + 1 + _LOST or _mark(kinds, index).number == "最后"):
            last = value
            yield index


def _may_begin(index: int, following: int, lines: list[Line], kinds: list[OwnKind]) -> bool:
    """Whether the first two items of a list look like it.

    The text above is finished; a number without its mark (1突破关键技术。) stands before sentences, not before the names or
    cells of a table.
    """
    if index and kinds[index - 1].name == "plain" and lines[index - 1].text.string[-1] not in _ENDS:
        return False
    if _mark(kinds, index).row.name != "outline":
        return True
    return all("。" in lines[i].text.string for i in (index, following)) or (
        index + 1 < len(kinds) and (mark := kinds[index + 1].mark) is not None and mark.text == "1.1"
    )


def _decimals(order: list[int], kinds: list[OwnKind]) -> Iterator[int]:
    """Decimals that count: 1.1, 1.2, 2.1 …, or the first one under a heading 1."""
    last: dict[str, int] = {}
    for position, index in enumerate(order):
        number = _mark(kinds, index).number
        prefix, _, _ = number.rpartition(".")
        value = _mark(kinds, index).value
        if value == 1:
            before = kinds[index - 1].mark if index else None
            following = _mark(kinds, order[position + 1]).number if position + 1 < len(order) else ""
            if following in (f"{prefix}.2", f"{number}.1") or (before is not None and before.text.rstrip(".") == prefix):
                last[prefix] = 1
                yield index
        elif prefix in last and last[prefix] < value <= last[prefix] + 1 + _LOST:
            last[prefix] = value
            yield index
