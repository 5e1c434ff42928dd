"""What a line is, by its own words.

Guarantees:

1. The rows of `tables/markers.py` and `tables/kinds.py` are compiled to one alternation behind a set of first characters;
   no line is tried against the rows one by one.
2. A line that no row knows is `plain`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..spans import Text
from ..tables import kinds, markers
from ..tables.markers import Marker

#: Characters that no row begins with, whatever comes after; most lines end here.
_MARKER_START = re.compile(r"[第一二三四五六七八九十百零〇○（〔(㈠-㈩0-9⑴-⒇①-⑳—－―─-]")
_MARKERS = {row.name: row for row in markers.ROWS}
_KINDS = {row.name: row for row in kinds.ROWS}


class Mark(NamedTuple):
    """The marker that a line begins with.

    Attributes:
        row: its row in the table.
        text: canonical (`一、`).
        number: its number as written, "" for a dash.
        end: the offset after it.
    """

    row: Marker
    text: str
    number: str
    end: int


class OwnKind(NamedTuple):
    """What a line is by itself: the name of a row, `marker`, or `plain`."""

    name: str
    interrupts: bool = False
    mark: Mark | None = None


PLAIN = OwnKind("plain")


def _grouped(name: str, pattern: str) -> str:
    """A row as a branch of the alternation, its groups renamed `row__group`."""
    return f"(?P<{name}>{pattern.replace('?P<', f'?P<{name}__')})"


@cache
def _marker_pattern() -> re.Pattern[str]:
    return re.compile("|".join(_grouped(row.name, row.pattern) for row in markers.ROWS))


@cache
def _kind_pattern() -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{row.name}>{row.pattern})" for row in kinds.ROWS))


@cache
def _groups() -> dict[str, list[str]]:
    """The groups of each row, as the alternation names them."""
    names = _marker_pattern().groupindex
    return {row: [name for name in names if name.startswith(row + "__")] for row in _MARKERS}


def read_mark(string: str) -> Mark | None:
    """The marker at the start of a line.

    >>> read_mark("（一）指导思想")[1:]
    ('（一）', '一', 3)
    >>> read_mark("（一）至（三）项规定") is None
    True
    """
    if not _MARKER_START.match(string):
        return None
    match = _marker_pattern().match(string)
    if match is None:
        return None
    row = _MARKERS[match.lastgroup or ""]
    if row.name == "dash":
        return Mark(row, row.canonical, "", match.end())
    found = [match[name] for name in _groups()[row.name] if match[name]]
    number = _SIGNS.get(found[0], found[0])
    text = match.group() if row.name == "circled" else row.canonical.format(number)
    if row.name == "article" and len(found) > 1:
        text += "之" + found[1]
    return Mark(row, text, number, match.end())


#: Enclosed numbers, one character each, and the number they enclose.
_SIGNS = (
    {chr(0x2460 + i): str(i + 1) for i in range(20)}
    | {chr(0x2474 + i): str(i + 1) for i in range(20)}
    | {chr(0x3220 + i): "一二三四五六七八九十"[i] for i in range(10)}
)


def own_kind(text: Text) -> OwnKind:
    """What a line is by its own words.

    >>> own_kind(Text.read("附件 1", 0, 4)).name, own_kind(Text.read("附件材料齐全", 0, 6)).name
    ('label', 'plain')
    """
    string = text.string
    mark = read_mark(string)
    if mark is not None and not (mark.row.name == "han_paren" and string[-1] == "）" and mark.end == len(string)):
        return OwnKind("marker", mark.row.strong, mark)
    if len(string) > _LONGEST and string[:12].find("：") < 0:
        return PLAIN
    match = _kind_pattern().match(string)
    if match is None or match.lastgroup is None:
        return PLAIN
    return OwnKind(match.lastgroup, _KINDS[match.lastgroup].interrupts)


#: Only lines with a label may be longer than this and of a kind other than `plain`.
_LONGEST = 120
