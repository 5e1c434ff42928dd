"""What a box of a name list is worth in a column: what is open there, and what it does to that.

Guarantees:

1. Within a column names take titles in the order of both.
2. Only the boxes that are open in the column are asked, and the words of the text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from ..interleaved.seams import Seams
from .boxes import (
    ENTRY,
    FRONT,
    GIVEN,
    HEADING,
    NAME,
    PERSONS,
    REST,
    SURNAME,
    TITLE,
    UNIT,
    UNITS,
    Box,
    makes_name,
    makes_word,
)

# Weights, of the kind of those of `reading_on`.
_SEAM = 0.5  # for each unit of log likelihood
_WORD = 1.5  # an organ or a post stands across the seam
_NEXT = 1.0  # directly below the box that it belongs to
_BELOW = 0.3  # directly below the line that goes on
_TOUCHING = 1.4  # without a blank line between them
_RUN = 0.6  # a second name without a title
_UNFINISHED = 2.5  # an entry that ends with neither a post nor an organ
_SHORT = 2.0  # a line that goes on though it is not full
_WHOLE = 0.7  # an entry that is whole and goes on
_NO_UNIT = 2.0  # a title that does not begin with a unit, a line that goes on and does
_ORPHAN = 1.2  # a line that goes on at the top of a column
_NAMELESS = 3.0  # a name without a title, a title without a name
_FIRST = 1.5  # a title above its name
_HALF = 3.0  # a surname without a given name, a character that goes on with no title
_EARLY = 1.0  # the title of half a name, the beginning of a title behind its end
_COUNTS, _MISCOUNTS = 1.5, 3.0  # a number that follows, or does not
_KINDS = 2.5  # a unit among persons, a person among units


class Column(NamedTuple):
    """What is open in a column.

    Attributes:
        kind: of the list that it holds, 0 for none so far.
        waiting: how many names have no title yet; -1 for a title without a name.
        name: its last name, -1 for none.
        half: a surname without its given name, -1 for none.
        line: the last line of its last title or unit, -1 for none.
        top: the first line of the end of an entry that began elsewhere, -1 for none.
        first: the kind of its first entry, or that it begins with a heading.
        bare: the first line of its last title, where that begins with no unit; -1 where it does.
        number: the number of its last entry, 0 for none so far.
    """

    kind: int = 0
    waiting: int = 0
    name: int = -1
    half: int = -1
    line: int = -1
    top: int = -1
    first: int = 0
    bare: int = -1
    number: int = 0


#: A column with nothing in it.
EMPTY = Column()
_Placed = tuple[float, Column]


class Placing:
    """The boxes of a page, and what they are worth in columns."""

    def __init__(self, boxes: Sequence[Box], seams: Seams) -> None:
        self.boxes = boxes
        self._seams = seams
        self._known: dict[tuple[int, int], float] = {}
        self._roles: dict[int, Callable[[Column, int], _Placed | None]] = {
            NAME: self._name,
            SURNAME: self._surname,
            GIVEN: self._given,
            TITLE: self._title,
            REST: self._rest,
            UNIT: self._unit,
            ENTRY: self._entry,
            HEADING: self._heading,
            FRONT: self._front,
        }

    def place(self, column: Column, role: int, index: int) -> _Placed | None:
        """What a box is worth in a role in a column, and the column below it; None where it cannot stand there."""
        return self._roles[role](column, index)

    def end(self, columns: Sequence[Column], above: Box | None, *, goes_on: bool) -> float:
        """How well the columns of a page end, and read on in one another."""
        score = 0.0
        kind, last, ended = 0, above, above is None or above.whole
        for column in columns:
            if column == EMPTY:
                continue
            if column.top >= 0:
                score += -_UNFINISHED if last is None else self._on(last, self.boxes[column.top]) + _ORPHAN
            else:
                score -= 0.0 if ended else _UNFINISHED
                if kind and column.first in (PERSONS, UNITS) and kind != column.first:
                    score -= _KINDS
            score -= self._missing(column)
            if column.line >= 0:
                last = self.boxes[column.line]
                ended = last.posted if column.kind == PERSONS else last.organ
            kind = column.kind or kind
        return score if ended or goes_on else score - _UNFINISHED

    def _name(self, column: Column, index: int) -> _Placed:
        """A name: of the title that waits for one, or one more that waits for a title."""
        gain = -_KINDS if column.kind == UNITS else 0.0
        if column.half >= 0:
            gain -= _HALF
        if column.waiting == 1:
            gain -= _RUN
        number = self.boxes[index].number
        below = column._replace(kind=PERSONS, waiting=column.waiting + 1, name=index, half=-1, number=number)
        return gain + self._counts(column, number), below._replace(first=column.first or PERSONS)

    def _surname(self, column: Column, index: int) -> _Placed:
        """The first character of a name."""
        gain, below = self._name(column, index)
        return gain - (_HALF / 2 if self.boxes[index].posted else 0.0), below._replace(half=index)

    def _given(self, column: Column, index: int) -> _Placed | None:
        """The second character of a name."""
        if column.half < 0 or not makes_name(self.boxes[column.half], self.boxes[index]):
            return None
        return _NEXT if column.half == index - 1 else 0.0, column._replace(half=-1)

    def _entry(self, column: Column, index: int) -> _Placed:
        """A name with its title."""
        gain, below = self._name(column._replace(waiting=0), index)
        gain -= self._open(column) + _NAMELESS * abs(column.waiting)
        return gain, below._replace(waiting=0, line=index, bare=-1)

    def _title(self, column: Column, index: int) -> _Placed:
        """The first line of a title, of the first name that waits for one."""
        box = self.boxes[index]
        gain = -self._open(column) - (0.0 if box.starts else _NO_UNIT)
        below = column._replace(line=index, bare=-1 if box.starts else index)
        if column.waiting > 0:
            if column.name == index - 1 and column.waiting == 1:
                gain += _NEXT
            if column.half >= 0:
                gain -= _EARLY
            return gain, below._replace(waiting=column.waiting - 1)
        if column.waiting < 0:
            gain -= _NAMELESS
        return gain - _FIRST, below._replace(waiting=-1, first=column.first or PERSONS, kind=column.kind or PERSONS)

    def _front(self, column: Column, index: int) -> _Placed | None:
        """The beginning of a title whose end was read before."""
        box = self.boxes[index]
        if column.bare < 0 or not box.starts:
            return None
        return _NO_UNIT + self._below(index, column.bare) - _EARLY, column._replace(bare=-1)

    def _unit(self, column: Column, index: int) -> _Placed | None:
        """A unit of a list of units."""
        if column.waiting or column.half >= 0:
            return None
        number = self.boxes[index].number
        gain = self._counts(column, number) - self._open(column) - (_KINDS if column.kind == PERSONS else 0.0)
        return gain, column._replace(kind=UNITS, line=index, first=column.first or UNITS, name=-1, number=number)

    def _counts(self, column: Column, number: int) -> float:
        """What it is worth that an entry with a number stands below the last one of a column."""
        if not number or not column.number:
            return 0.0
        return _COUNTS if number == column.number + 1 else -_MISCOUNTS

    def _heading(self, column: Column, index: int) -> _Placed:
        """The heading of a list."""
        below = EMPTY._replace(kind=self.boxes[index].kind, top=column.top, first=column.first or HEADING)
        return -self._open(column) - self._missing(column), below

    def _rest(self, column: Column, index: int) -> _Placed:
        """A line that goes on."""
        box = self.boxes[index]
        gain = -_NO_UNIT if box.starts or box.number else 0.0
        if not box.starts and box.roles[0] in (SURNAME, GIVEN) and not box.posted:
            gain -= _HALF
        if column.line < 0:
            gain -= _ORPHAN + (_UNFINISHED if column.first == HEADING else 0.0)
            return gain, column._replace(top=index, line=index)
        gain += self._below(column.line, index)
        if column.line == index - 1:
            gain += _BELOW + (0.0 if box.line.blank_before else _TOUCHING)
        return gain, column._replace(line=index)

    def _below(self, above: int, index: int) -> float:
        """How well one box goes on in another, looked at once."""
        key = (above, index)
        if key not in self._known:
            self._known[key] = self._on(self.boxes[above], self.boxes[index])
        return self._known[key]

    def _on(self, above: Box, box: Box) -> float:
        """How well one line goes on in another."""
        gain = _SEAM * self._seams.score(above.string, box.string)
        if makes_word(above.string, box.string):
            gain += _WORD
        if not above.full:
            gain -= _SHORT
        if above.whole:
            gain -= _WHOLE
        return gain

    def _open(self, column: Column) -> float:
        """What it costs that the last entry of a column goes on no more."""
        if column.line < 0:
            return 0.0
        box = self.boxes[column.line]
        return 0.0 if (box.posted if column.kind == PERSONS else box.organ) else _UNFINISHED

    def _missing(self, column: Column) -> float:
        """What it costs that nothing comes any more for the names of a column."""
        return _NAMELESS * abs(column.waiting) + (_HALF if column.half >= 0 else 0.0)
