"""Boxes that were dealt out to columns, to lines: column after column, each name above its title.

Guarantees:

1. Each box is in one line of the result.
2. Units and persons stand below headings of their own kind, where there are any.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from ...spans import Text
from ..lines import Line
from .boxes import ENTRY, FRONT, GIVEN, HEADING, NAME, PERSONS, REST, SURNAME, TITLE, UNIT, UNITS, Box


class _Section(NamedTuple):
    """What stands below one heading, or above the first.

    Attributes:
        kind: what its list is of, 0 for unknown.
        lines: its lines, the heading included.
    """

    kind: int
    lines: list[Line]


def put_together(boxes: Sequence[Box], places: Sequence[tuple[int, int]], kind: int) -> Iterator[Line]:
    """The lines of the boxes in reading order.

    Args:
        boxes: of one page.
        places: for each its column and its role.
        kind: of the list that goes on at the top of the page.
    """
    dealt = list(zip(boxes, places, strict=True))
    sections = [_Section(kind, [])]
    columns: list[list[tuple[int, int, list[Line]]]] = []
    for column in _in_order(dealt):
        entries = []
        for role, lines in _Entries([(box, role) for box, (at, role) in dealt if at == column]).read():
            if role == HEADING:
                sections.append(_Section(next(box.kind for box in boxes if box.line is lines[0]), []))
            entries.append((len(sections) - 1, role, lines))
        columns.append(entries)
    for at, role, lines in chain.from_iterable(columns):
        if role == HEADING:
            sections[at].lines[:0] = lines
        else:
            _below(sections, at, {UNIT: UNITS, NAME: PERSONS}.get(role, 0)).lines.extend(lines)
    for section in sections:
        yield from section.lines


def _in_order(dealt: Sequence[tuple[Box, tuple[int, int]]]) -> list[int]:
    """The columns, those with numbers in the order of their first ones."""
    first: dict[int, int] = {}
    for box, (column, _) in dealt:
        if box.number or column not in first:
            first[column] = first.get(column) or box.number
    return sorted(first, key=lambda column: (first[column], column))


def _below(sections: Sequence[_Section], at: int, own: int) -> _Section:
    """The section that an entry of a kind belongs to, where it stands below the one at a place: the nearest of its kind."""
    if not own or sections[at].kind in (0, own):
        return sections[at]
    order = [*range(at - 1, -1, -1), *range(at + 1, len(sections))]
    return next((sections[other] for other in order if sections[other].kind == own), sections[at])


class _Entries:
    """The entries of one column while its boxes are read."""

    def __init__(self, boxes: Sequence[tuple[Box, int]]) -> None:
        self._boxes = boxes
        self._entries: list[tuple[int, list[Line]]] = []
        self._untitled: deque[list[Line]] = deque()
        self._nameless: deque[list[Line]] = deque()
        self._last: list[Line] = []
        self._named: list[Line] = []
        self._front = 0

    def read(self) -> list[tuple[int, list[Line]]]:
        """The lines of each entry, and what it is: a heading, a unit, a person, the rest of one."""
        for box, role in self._boxes:
            if role in (NAME, SURNAME):
                self._name(box.line)
            elif role == GIVEN:
                name = self._named[0]
                text = Text.join((name.text, box.line.text))
                self._named[0] = name._replace(text=text, end=max(name.end, box.line.end))
            elif role == TITLE:
                self._title(box.line)
            elif role == FRONT:
                self._last.insert(self._front, box.line)
            elif role == REST:
                self._rest(box.line)
            else:
                self._begin(NAME if role == ENTRY else role, box.line)
        return self._entries

    def _begin(self, role: int, line: Line) -> None:
        self._last = [line]
        self._entries.append((role, self._last))
        if role == HEADING:
            self._untitled.clear()
            self._nameless.clear()

    def _name(self, line: Line) -> None:
        if self._nameless:
            self._named = self._nameless.popleft()
            self._named.insert(0, line)
        else:
            self._named = [line]
            self._entries.append((NAME, self._named))
            self._untitled.append(self._named)

    def _title(self, line: Line) -> None:
        if self._untitled:
            self._last = self._untitled.popleft()
            self._front = len(self._last)
            self._last.append(line)
        else:
            self._begin(NAME, line)
            self._front = 0
            self._nameless.append(self._last)

    def _rest(self, line: Line) -> None:
        if self._last:
            self._last.append(line)
        else:
            self._last = [line]
            self._entries.insert(0, (REST, self._last))
