r"""Marks that a reading machine wrote around a text, made white space before lines are read.

    <div style="text-align: center;">总则</div>   → 总则
    增长 $1 2 \%$，&nbsp;其中1\. 工业            → 增长 12%， 其中1. 工业

Guarantees:

1. The text keeps its length, so offsets stay; what was a mark is an `INVISIBLE_GAP`, over which no span reaches.
2. Each mark goes to `marks` once, as it was written; all other ink stays.
3. Where a tag ends a block with text on both sides of it, the line ends; not in the row of a table, which is one line.
4. Linear in the length of the text; a text without signs of marks is given back as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ...spans import INVISIBLE_GAP, Text
from ...tables.markup import MATH_MARKS, ROWS, SIGNS, Effect

#: White space that no text keeps between two Latin words, as it stands in the place of another character.
_NARROW = "\xa0"
#: White space as wide as a Han character.
_WIDE = re.compile("&(?:emsp|#12288|#[xX]3000)")
_IN_MATH = re.compile(MATH_MARKS)
_ROW_OF_TABLE = re.compile(r"[ \t]*\||.*<t[dhr][ >]", re.IGNORECASE)


class _Mark(NamedTuple):
    """A range that is no text, and what becomes of it."""

    start: int
    end: int
    effect: Effect


@cache
def _rows() -> dict[str, tuple[tuple[re.Pattern[str], Effect], ...]]:
    """The rows by the character with which they begin, in their order."""
    begun: dict[str, list[tuple[re.Pattern[str], Effect]]] = {}
    for row in ROWS:
        for first in row.first:
            begun.setdefault(first, []).append((re.compile(row.pattern), row.effect))
    return {first: tuple(rows) for first, rows in begun.items()}


@cache
def _first() -> re.Pattern[str]:
    """What any row begins with."""
    return re.compile("[" + re.escape("".join(_rows())) + "]")


def blank_markup(folded: str, marks: list[Text]) -> str:
    r"""The folded text, every mark made white space.

    Args:
        folded: the folded text.
        marks: where the marks go.

    Returns:
        A text of the same length.

    >>> marks = []
    >>> blank_markup("<b>总则</b>&nbsp；$5\\%$", marks).replace("\x1f", ""), [mark.string for mark in marks]
    ('总则\xa05%', ['<b>', '</b>', '&nbsp；', '$', '\\', '$'])

    What only looks like a mark stays:

    >>> blank_markup("<5%，3*4", [])
    '<5%，3*4'
    """
    if not any(sign in folded for sign in SIGNS):
        return folded
    page = _Page(folded)
    for mark in _marks(folded, 0, len(folded)):
        marks.append(Text.read(folded, mark.start, mark.end))
        page.blank(mark)
    return page.finished()


class _Page:
    """A text whose marks are made white space one after the other."""

    def __init__(self, folded: str) -> None:
        self.folded = folded
        self.pieces: list[str] = []
        self.done = self.line = 0
        self.inked = False  # whether text stands on the line
        self.edge = -1  # the piece at which a block of the line ends
        self.row = (-1, False)  # the line last asked of, and whether it is the row of a table

    def blank(self, mark: _Mark) -> None:
        """Make a mark white space; where it ends a block, the line ends as soon as more text stands on it."""
        self._keep(mark.start)
        blank = INVISIBLE_GAP * (mark.end - mark.start)
        if mark.effect == "space":
            blank = ("\u3000" if _WIDE.match(self.folded, mark.start) else _NARROW) + blank[1:]
        elif mark.effect == "break" and self.inked and self.edge < 0:
            self.edge = len(self.pieces)
        self.pieces.append(blank)
        self.done = mark.end

    def finished(self) -> str:
        """The whole text."""
        self._keep(len(self.folded))
        return "".join(self.pieces)

    def _keep(self, end: int) -> None:
        """Keep the text up to `end`."""
        text = self.folded[self.done : end]
        self.pieces.append(text)
        here, *below = text.split("\n")
        if here and not here.isspace():
            if self.edge >= 0 and not self._is_row():
                self.pieces[self.edge] = "\n" + self.pieces[self.edge][1:]
            self.edge, self.inked = -1, True
        if below:
            self.line = end - len(below[-1])
            self.edge, self.inked = -1, bool(below[-1]) and not below[-1].isspace()

    def _is_row(self) -> bool:
        """Whether the line is the row of a table."""
        if self.row[0] != self.line:
            self.row = self.line, _ROW_OF_TABLE.match(self.folded, self.line) is not None
        return self.row[1]


def _marks(folded: str, start: int, end: int) -> Iterator[_Mark]:
    """The marks of a range, in order; the text that a mark stands around can have marks of its own, which are no deeper than rows."""
    rows = _rows()
    done = start
    for first in _first().finditer(folded, start, end):
        if first.start() < done:
            continue
        for pattern, effect in rows[first.group()]:
            match = pattern.match(folded, first.start(), end)
            if match is None:
                continue
            done = match.end()
            if "text" not in pattern.groupindex:
                yield _Mark(*match.span(), effect)
                break
            inner, outer = match.span("text")
            if match.start() < inner:
                yield _Mark(match.start(), inner, effect)
            if effect == "math":
                yield from (_Mark(*mark.span(), effect) for mark in _IN_MATH.finditer(folded, inner, outer))
            else:
                yield from _marks(folded, inner, outer)
            if outer < done:
                yield _Mark(outer, done, effect)
            break
