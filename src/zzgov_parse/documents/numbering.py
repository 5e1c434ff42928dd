"""Whether the numbers of clauses follow each other: what is missing, what begins again.

Guarantees:

1. Articles are counted through a whole body, over chapters and sections; any other list through its own clause, or on from
   the same numbering in the clause before (一、（一）（二） 二、（三）（四）).
2. A list that begins again with 1 after a paragraph that leads into it is a new list, not a doubt.
3. Nothing recurses; linear in the number of nodes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..diagnostics import Report
from ..fields.numerals import parse_number, to_han
from ..model.blocks import Block, Clause, Paragraph, Roster

_HAN = re.compile("[零〇○一二三四五六七八九十百千]+")
_ARABIC = re.compile("[0-9]+$|[0-9]+(?=[.）])(?![.][0-9])|[0-9]+")
_LARGEST = 9999


def check_numbering(body: Iterable[Block], report: Report) -> None:
    """Report gaps and restarts in every list of clauses of one body.

    Reports:
        numbering-gap: a number is missing before a clause.
        numbering-restart: a number is not larger than the one before it in its list.
    """
    everywhere: dict[str, Clause | Roster] = {}
    for siblings, node, marker in _numbered(body):
        system, number = _system(marker), _number(node, marker)
        before = everywhere.get(system) if "条" in system else siblings.get(system)
        if number:
            _compare(node, marker, number, before, everywhere.get(system), report)
        siblings[system] = everywhere[system] = node


def _numbered(body: Iterable[Block]) -> Iterator[tuple[dict[str, Clause | Roster], Clause | Roster, str]]:
    """The numbered nodes in reading order, each with the last ones of its list."""
    stack: list[tuple[Iterator[Block], dict[str, Clause | Roster]]] = [(iter(body), {})]
    while stack:
        blocks, siblings = stack[-1]
        node = next(blocks, None)
        if node is None:
            stack.pop()
        elif isinstance(node, Clause):
            yield siblings, node, node.marker
            stack.append((iter(node.body), {}))
        elif isinstance(node, Roster) and node.marker:
            yield siblings, node, node.marker


def _system(marker: str) -> str:
    """The marker without its number: 一、 → H、, 第三条之一 → 第H条, 1.2.3 → 9.9.9.

    >>> _system("（十二）"), _system("（12）"), _system("第三条之一")
    ('（H）', '（9）', '第H条')
    """
    return _HAN.sub("H", re.sub(r"[0-9]+", "9", marker.partition("之")[0]))


def _number(node: Clause | Roster, marker: str) -> int:
    if isinstance(node, Clause):
        return node.number or 0
    digits = _HAN.search(marker) or _ARABIC.search(marker)
    return (parse_number(digits.group()) or 0) if digits else 0


def _compare(
    node: Clause | Roster, marker: str, number: int, before: Clause | Roster | None, latest: Clause | Roster | None, report: Report
) -> None:
    """One number against the one before it in its list; the first of a list may go on from the list before."""
    last = _number(before, before.marker or "") if before is not None else 0
    if before is None and latest is not None and number != 1:
        carried_on = _number(latest, latest.marker or "")
        if number == carried_on + 1:
            return
        if number > carried_on + 1 and carried_on > 1:
            before, last = latest, carried_on
    if number > last + 1:
        missing = _written(marker, last + 1)
        if number > last + 2:
            missing += " to " + _written(marker, number - 1)
        report.add(
            "numbering-gap", node.spans, before=(before.marker if before else None) or "the beginning", after=marker, missing=missing
        )
    elif before is not None and number <= last and not (number == last and "之" in marker) and not _leads_in(before, number):
        report.add("numbering-restart", node.spans, marker=marker)


def _written(marker: str, number: int) -> str:
    """The marker with another number.

    >>> _written("（十二）", 11), _written("12.", 11), _written("第三条之一", 2)
    ('（十一）', '11.', '第二条')
    """
    plain = marker.partition("之")[0]
    if _HAN.search(plain) and 0 < number <= _LARGEST:
        return _HAN.sub(to_han(number), plain, count=1)
    return _ARABIC.sub(str(number), plain, count=1)


def _leads_in(before: Clause | Roster, number: int) -> bool:
    """Whether a list may begin again after this clause: its last words are a paragraph of their own."""
    if number != 1 or not isinstance(before, Clause):
        return False
    paragraphs = [node for node in before.body if isinstance(node, Paragraph)]
    own = 1 if paragraphs and before.heading is None else 0
    return len(paragraphs) > own or (bool(paragraphs) and paragraphs[-1].text.endswith("："))
