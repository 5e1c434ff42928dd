"""Folded text to its printed lines.

Guarantees:

1. Every inked character is in exactly one line; blank lines are counted, not kept.
2. A line knows where it stood: its raw range, its indent, the blank lines above it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ..spans import Text

#: Han, kana, full-width marks and the like take two columns of a fixed-width page.
_WIDE = re.compile(r"[\u1100-\u115f\u2014\u2018-\u201d\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]")


class Line(NamedTuple):
    """A printed line, or the part of one that belongs to one column.

    Attributes:
        text: its inked characters.
        start: where it begins in the raw text, its indent included.
        end: where it ends, without the line end.
        indent: columns of white space before the first character; a full-width space is two.
        blank_before: blank lines above it.
        page: how many form feeds stand above it.
    """

    text: Text
    start: int
    end: int
    indent: int = 0
    blank_before: int = 0
    page: int = 0


def display_width(string: str) -> int:
    """Columns that a string takes on a fixed-width page: two for a Han character, one for a Latin letter.

    >>> display_width("王瑞 a")
    6
    """
    return len(string) if string.isascii() else len(string) + len(_WIDE.findall(string))


def read_lines(folded: str) -> list[Line]:
    """The lines of a folded text that have ink on them, in order.

    >>> [(line.text.string, line.indent, line.blank_before) for line in read_lines("一、 总 则\\n\\n　　为了")]
    [('一、总则', 0, 0), ('为了', 4, 1)]
    """
    lines: list[Line] = []
    position = blank = page = 0
    for physical in folded.splitlines(keepends=True):
        start, position = position, position + len(physical)
        inked = physical.rstrip()
        if not inked:
            blank += 1
            page += physical.count("\x0c")
            continue
        first = len(inked) - len(inked.lstrip())
        end = start + len(inked)
        text = Text.read(folded, start + first, end)
        indent = display_width(inked[:first].expandtabs(8)) if first else 0
        lines.append(Line(text, start, end, indent, blank, page))
        blank = 0
        page += physical.count("\x0c", len(inked))
    return lines
