"""Whether the numbers of clauses follow each other: what is missing, what begins again.

Guarantees:

1. Articles and boxes are counted through a whole body, over chapters and sections; any other list through its own clause, or on from
   the same numbering in the clause before (一、（一）（二） 二、（三）（四）).
2. A list that begins again with 1 after a paragraph that leads into it is a new list, not a doubt.
3. Nothing recurses; linear in the number of nodes.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from ...diagnostics import Report
from ...fields.numerals import parse_number, to_han
from ...model.blocks import Block, Clause, Paragraph, Roster
from ...tables.characters import CIRCLED

_HAN = re.compile("[零〇○一二三四五六七八九十百千]+")
_ARABIC = re.compile("[0-9]+")
_NUMERAL = re.compile(f"{_HAN.pattern}|{_ARABIC.pattern}")
_CIRCLED = re.compile(f"[{CIRCLED}]")
#: A numbered node and its number, 0 for none.
_Item = tuple[Clause | Roster, int]
#: No list is longer than what can be written in Chinese numerals here.
_LARGEST = 9999


class Numbering(NamedTuple):
    """What a marker says of the list it stands in.

    Attributes:
        system: the marker without its number.
        counted: whether it states its number: 一、 and ①, not ——.
        number: the number in it, 0 for none.
        through: whether the list is counted through a whole body.
    """

    system: str
    counted: bool
    number: int
    through: bool


def check_numbering(body: Iterable[Block], report: Report) -> None:
    """Report gaps and restarts in every list of clauses of one body.

    Reports:
        numbering-gap: a number is missing before a clause.
        numbering-restart: a number is not larger than the one before it in its list.
    """
    everywhere: dict[str, _Item] = {}
    again: dict[str, _Item] = {}
    outer: dict[str, _Item] = {}
    # The last of the lists at each depth, and the open bodies with the last of their lists.
    depths: defaultdict[int, dict[str, _Item]] = defaultdict(dict)
    stack: list[tuple[Iterator[Block], dict[str, _Item]]] = [(iter(body), {})]
    while stack:
        blocks, siblings = stack[-1]
        near = depths[len(stack)]
        for node in blocks:
            below: tuple[Block, ...] = ()
            if type(node) is Clause:
                below = node.body
                system, counted, number, through = _numbering(node.marker)
                number = (node.number or 0) if counted else 0
            elif type(node) is Roster and node.marker:
                system, counted, number, through = _numbering(node.marker)
            else:
                continue
            before = everywhere.get(system) if through else siblings.get(system)
            item = (node, number)
            if number and (before is None or number != before[1] + 1):
                latest = everywhere.get(system)
                if not through and latest is not None and number != latest[1] + 1:
                    latest = near.get(system, latest)  # a list goes on from the one at its depth, or from any
                # 一、一、一、 is one doubt, not one for each; below a list inside the second of a list the third may follow.
                repeated = before is not None and before is again.get(system) and before[1] == number
                around = outer.pop(system, None)
                resumed = around is not None and number == around[1] + 1
                if repeated or (not resumed and _compare(item, before, latest, report)):
                    again[system] = item
                if number == 1 and before is not None:
                    outer[system] = before
            siblings[system] = everywhere[system] = near[system] = item
            if len(below) > 1 or (below and type(below[0]) is not Paragraph):
                stack.append((iter(below), {}))
                break
        else:
            stack.pop()


@lru_cache(maxsize=1024)
def _numbering(marker: str) -> Numbering:
    """The list that a marker stands in: 一、 → H、, 第三条之一 → 第H条, 1.2.3 → 1.2.9; and its number.

    >>> _numbering("第三条之一"), _numbering("1.2.3").system, _numbering("——").counted
    (Numbering(system='第H条', counted=True, number=3, through=True), '1.2.9', False)
    """
    if _CIRCLED.match(marker):
        return Numbering("①", counted=True, number=0, through=False)
    digits = _NUMERAL.search(marker)
    number = (parse_number(digits.group()) or 0) if digits else 0
    prefix, dot, last = marker.rpartition(".")
    system = f"{prefix}.9" if dot and last else _HAN.sub("H", _ARABIC.sub("9", marker.partition("之")[0]))
    return Numbering(system, digits is not None, number, system.endswith("条") or system.startswith("专栏"))


def _compare(item: _Item, before: _Item | None, latest: _Item | None, report: Report) -> bool:
    """One number against the one before it in its list; the first of a list may go on from the list before.

    Returns:
        Whether a restart was reported.
    """
    node, number = item
    if before is None and latest is not None and number > latest[1] > 1:
        before = latest
    last = before[1] if before is not None else 0
    marker = node.marker or ""
    if number > last + 1:
        missing = _written(marker, last + 1)
        if number > last + 2:
            missing += " to " + _written(marker, number - 1)
        start = (before[0].marker or "") if before is not None else "the beginning"
        report.add("numbering-gap", node.spans, before=start, after=marker, missing=missing)
    elif before is not None and number <= last and not _may_repeat(item, before):
        report.add("numbering-restart", node.spans, marker=marker)
        return True
    return False


def _written(marker: str, number: int) -> str:
    """The marker with another number, the last one of 1.2.3.

    >>> _written("（十二）", 11), _written("12.", 11), _written("第三条之一", 2), _written("5.8", 7)
    ('（十一）', '11.', '第二条', '5.7')
    """
    if _CIRCLED.match(marker):
        return CIRCLED[number - 1]
    plain = marker.partition("之")[0]
    numerals = list(_NUMERAL.finditer(plain))
    if not numerals or number > _LARGEST:
        return marker
    start, end = numerals[-1].span()
    return plain[:start] + (str(number) if plain[start].isdigit() else to_han(number)) + plain[end:]


def _may_repeat(item: _Item, before: _Item) -> bool:
    """Whether a list may begin again here: an article 之一, or a new list that a paragraph of its own leads into."""
    (node, number), (earlier, last) = item, before
    if number == last and "之" in (node.marker or ""):
        return True
    if number != 1 or not isinstance(earlier, Clause) or not earlier.body:
        return False
    below = earlier.body[-1]
    if not isinstance(below, Paragraph):
        return False
    return below.text.endswith("：") or (earlier.heading is None and len(earlier.body) > 1)
