"""Folded text to its printed lines.

Guarantees:

1. Every inked character is in exactly one line; blank lines are counted, not kept.
2. A line knows where it stood: its raw range, its indent, the blank lines above it.
"""

from __future__ import annotations

from typing import NamedTuple

from ..spans import Text


class Line(NamedTuple):
    """A printed line, or the part of one that belongs to one column.

    Attributes:
        text: its inked characters.
        start: where it begins in the raw text, its indent included.
        end: where it ends, without the line end.
        indent: columns of white space before the first character; a full-width space is two.
        blank_before: blank lines above it.
        page: how many form feeds stand above it.
        room: columns of the text area it was printed in, when that is known; 0 = unknown.
    """

    text: Text
    start: int
    end: int
    indent: int = 0
    blank_before: int = 0
    page: int = 0
    room: int = 0


def display_width(string: str) -> int:
    """Columns that a string takes on a fixed-width page: two for a Han character, one for a Latin letter.

    Characters of three bytes in UTF-8 are wide: Han, kana, full-width marks, dashes, quotation marks.

    >>> display_width("王瑞 a")
    6
    """
    return (len(string) + len(string.encode("utf-8", "surrogatepass"))) // 2


def read_lines(folded: str) -> list[Line]:
    r"""The lines of a folded text that have ink on them, in order.

    >>> [(line.text.string, line.indent, line.blank_before) for line in read_lines("一、 总 则\n\n　　为了")]
    [('一、总则', 0, 0), ('为了', 4, 1)]
    """
    lines: list[Line] = []
    position = blank = page = 0
    for physical in folded.splitlines(keepends=True):
        start, position = position, position + len(physical)
        if physical.isspace():
            blank += 1
            page += physical.count("\x0c")
            continue
        text = Text.printed(folded, start, physical)
        begin, end = text.ranges[0][0], text.ranges[-1][1]
        indent = display_width(folded[start:begin].expandtabs(8)) if begin > start else 0
        lines.append(Line(text, start, end, indent, blank, page, 0))
        blank = 0
        if physical[-1] == "\x0c":
            page += 1
    return lines
