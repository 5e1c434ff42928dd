"""Folded text to its printed lines.

Guarantees:

1. Every inked character is in exactly one line; blank lines are counted, not kept.
2. A line knows where it stood: its raw range, its indent, the blank lines above it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from ..spans import INVISIBLE_GAP, Text


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
        cells: the rows of a printed table, which is one line.
    """

    text: Text
    start: int
    end: int
    indent: int = 0
    blank_before: int = 0
    page: int = 0
    room: int = 0
    cells: tuple[tuple[Text, ...], ...] = ()


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
        begin, end = text.start, text.end
        indent = display_width(folded[start:begin].replace(INVISIBLE_GAP, "").expandtabs(8)) if begin > start else 0
        lines.append(Line(text, start, end, indent, blank, page, 0))
        blank = 0
        if physical[-1] == "\x0c":
            page += 1
    return lines


def cut_line(line: Line, cuts: Sequence[int]) -> list[Line]:
    """A line cut at offsets of its text; the first piece keeps the blank lines above, each the room that is left for it.

    >>> line = read_lines("一、总则二、附则")[0]._replace(room=20)
    >>> [(piece.text.string, piece.room) for piece in cut_line(line, [4])]
    [('一、总则', 20), ('二、附则', 12)]
    """
    edges = [0, *cuts, len(line.text)]
    pieces: list[Line] = []
    room = line.room
    for start, end in pairwise(edges):
        text = line.text.cut(start, end)
        above = 0 if start else line.blank_before
        pieces.append(line._replace(text=text, start=text.start, end=text.end, blank_before=above, room=room))
        if room:
            room = max(room - display_width(text.string) - (0 if start else line.indent), 1)
    return pieces


def gap_above(lines: Sequence[Line], index: int) -> int:
    r"""The blank lines above the printed line that a line, or the piece of one, stands on.

    >>> page = cut_line(read_lines("标题\n\n一、总则二、附则")[1], [4])
    >>> page[1].blank_before, gap_above(page, 1)
    (0, 1)
    """
    while index and not lines[index].blank_before and lines[index - 1].end == lines[index].start:
        index -= 1
    return lines[index].blank_before
