"""Predicates: 由市水利局牵头，市气象局配合 → the parties and what they do.

Guarantees:

1. The verb ends its clause: 由市水利局负责解释, 由市水利局牵头的机制 are none.
2. A party is named, or is a group that something is said of (市有关部门); the office of a statute (主管部门, 登记机关) is none.
"""

from __future__ import annotations

import re
from functools import cache

from ...fields.enumeration import is_unit_like
from ...model.blocks import Assignment
from ...spans import Text
from ...tables.responsibility import GROUP_SAID_OF, UNNAMED_PARTY
from .parties import read_parties

#: How far after 由 its verb stands.
_PREDICATE = 160
#: Predicates stand farther apart than this; a text made of them alone is not searched to its end.
_RAREST = 40
_PREDICATE_VERBS = ("负责", "牵头", "负其责")
_LONGER_VERBS = ("负责落实", "牵头落实", "牵头组织实施", "牵头实施", "牵头推进", "牵头办理")
_CLAUSE_END = re.compile("[。；！？：（）]")
#: Before 由 these make another word of it: 自由, 理由, 事由, 缘由, 因由, 案由.
_WORDS_WITH_BY = ("自", "理", "事", "缘", "因", "案")


@cache
def _unnamed() -> re.Pattern[str]:
    return re.compile(UNNAMED_PARTY)


@cache
def _said_of() -> re.Pattern[str]:
    return re.compile(GROUP_SAID_OF)


def read_predicates(text: Text, place: str | None) -> list[tuple[int, Text, list[Assignment]]]:
    """由 and its parties: 由市水利局牵头，市气象局配合; each with where it begins and with its text."""
    string = text.string
    found: list[tuple[int, Text, list[Assignment]]] = []
    if not ("负责" in string or "牵头" in string or "负其责" in string):
        return found
    tries = len(string) // _RAREST + 8
    start = string.find("由")
    while start >= 0 and tries:
        window = _clause(string[start + 1 : start + 1 + _PREDICATE])
        if string[start - 1 : start] not in _WORDS_WITH_BY and any(verb in window for verb in _PREDICATE_VERBS):
            tries -= 1
            parties, end = _predicate(text, start + 1, start + 1 + len(window), place)
            if parties:
                found.append((start, text.cut(start, end), parties))
                start = end - 1
        start = string.find("由", start + 1)
    return found


def _clause(string: str) -> str:
    """A string up to the first mark that ends its clause, or up to a bracket that it did not open."""
    depth = 0
    for found in _CLAUSE_END.finditer(string):
        sign = found.group()
        depth += (sign == "（") - (sign == "）")
        if depth < 0 or (not depth and sign not in "（）"):
            return string[: found.start()]
    return string


def _predicate(text: Text, start: int, end: int, place: str | None) -> tuple[list[Assignment], int]:
    """The parties after 由, up to the first clause that is none, and where they end."""
    string = text.string
    assignments: list[Assignment] = []
    read = start
    stated = False
    for comma in [*(found.start() for found in re.finditer("，", string[start:end])), end - start]:
        part = text.cut(read, start + comma)
        given = read_parties(part, None, None, place, ranked=False)
        if not given or not all(_is_named(unit.name) for one in given for unit in one.units):
            break
        stated = stated or part.string.endswith(_PREDICATE_VERBS) or part.string.endswith(_LONGER_VERBS)
        assignments += given
        read = start + comma + 1
    return (assignments, min(read - 1, end)) if stated else ([], start)


def _is_named(name: str) -> bool:
    """Whether a unit after 由 is a party: named, or a group of units that something is said of."""
    if _unnamed().search(name):
        return _said_of().search(name) is not None and is_unit_like(name) and not name.startswith(("该", "其", "本"))
    return is_unit_like(name) or (name.endswith("区") and _said_of().search(name) is not None)
