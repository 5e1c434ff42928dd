"""The people of a personnel line: names in a list, and what is noted behind each.

people = person {"、" person}          person = name ["（" note "）"]
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ...fields.person import is_name
from ...tables.personnel import APPOINTEE_NOTE
from ...tables.persons import NOTE

_PERSON = re.compile("([^（）]+)(?:（([^（）]{1,16})）)?")
_LISTED = re.compile("、(?![^（）]{0,16}）)")


class Appointee(NamedTuple):
    """A person, and what is noted behind the name (女，回族), "" for nothing."""

    name: str
    note: str = ""


@cache
def _note() -> re.Pattern[str]:
    return re.compile(f"(?:{NOTE})|(?:{APPOINTEE_NOTE})")


def read_appointees(string: str) -> list[Appointee]:
    """The people whom a string lists; [] for a string that is no list of names.

    >>> [tuple(one) for one in read_appointees("王明、李青（女，回族）")]
    [('王明', ''), ('李青', '女，回族')]
    >>> read_appointees("市财政局、王明"), read_appointees("各区（县）")
    ([], [])
    """
    people: list[Appointee] = []
    for part in _LISTED.split(string):
        found = _PERSON.fullmatch(part)
        if found is None or not is_name(found[1]) or (found[2] and not _note().match(found[2])):
            return []
        people.append(Appointee(found[1], found[2] or ""))
    return people
