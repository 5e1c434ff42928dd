"""Numbered lists in columns that were read row by row, or half line by half line: the numbers say which entry is of which column.

    1.王 瑞 市财政局办公室四级主任 3.李 敏 市水利局科员
    科员 4.陈 静 市教育局科长
    2.刘志远 市司法局主任               → 1.王瑞…四级主任 | 科员 | 2.刘志远… | 3.李敏… | 4.陈静…

Guarantees:

1. Lines are put in another order only where each column counts on from the last number of the one before it.
2. Each piece of a line is in one line of the result; a line is looked at a bounded number of times.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from ...diagnostics import Report
from ...spans import Span
from ...tables.posts import POSTS
from ..cells import is_name, marker_length, name_length
from ..lines import Line, cut_line
from ..word_patterns import ends_with_organ, ends_with_post, touches_title

_NUMBER = re.compile("([0-9]{1,3})[.、](?![0-9])")
#: What no entry says, and what stands below a list.
_MARKS = re.compile("[。；：！？]|^附件")
#: Characters of the longest line, of the rows of a page joined.
_LONGEST = 4000
#: A name and the gap behind it end within so many characters.
_NEAR = 16
#: Columns of a page; numbers of two columns that prove them.
_MOST, _FEWEST = 4, 4


def order_numbered_columns(lines: Sequence[Line], report: Report) -> list[Line]:
    r"""Put the columns of numbered lists one after the other.

    Reports: `columns-reordered` for each list, or the part of one on a page.

    >>> from zzgov_parse.text.lines import read_lines
    >>> page = read_lines("1.市财政局 3.市教育局\n2.市水利局防汛抗 4.市司法局\n旱办公室")
    >>> [line.text.string for line in order_numbered_columns(page, Report())]
    ['1.市财政局', '2.市水利局防汛抗', '旱办公室', '3.市教育局', '4.市司法局']
    >>> page = read_lines("1.总则 2.职责\n3.预案 4.附则")
    >>> order_numbered_columns(page, Report()) == page
    True
    """
    ordered: list[Line] = []
    index = 0
    while index < len(lines):
        if not lines[index].text.string[0].isdigit() or _NUMBER.match(lines[index].text.string) is None:
            ordered.append(lines[index])
            index += 1
            continue
        columns = _Columns()
        stop = index
        while stop < len(lines) and lines[stop].page == lines[index].page and columns.take(lines[stop]):
            stop += 1
        if columns.agree():
            report.add("columns-reordered", (Span(lines[index].start, lines[stop - 1].end),), rows=stop - index)
            ordered.extend(columns.lines())
        else:
            stop = max(stop, index + 1)
            ordered.extend(lines[index:stop])
        index = stop
    return ordered


#: How many lines a column has, its last number and entry, and whether that is a person.
_State = tuple[int, int, str, bool]


class _Column:
    """One column of a list: its lines, the numbers that it has reached, and its last entry."""

    def __init__(self, number: int) -> None:
        self.lines: list[Line] = []
        self.first = self.last = number
        self.entry = ""
        self.is_person = False

    def state(self) -> _State:
        """What `restore` goes back to."""
        return len(self.lines), self.last, self.entry, self.is_person

    def restore(self, state: _State) -> None:
        """Forget what was added since."""
        size, self.last, self.entry, self.is_person = state
        del self.lines[size:]

    def begin(self, line: Line, number: int, start: int) -> None:
        """An entry begins behind its number."""
        self.last = number
        text = line.text.cut(start)
        self.lines.append(line)
        self.entry = text.string
        self.is_person = is_name(self.entry) or name_length(text) > 0 or touches_title(self.entry)

    def go_on(self, line: Line) -> None:
        """The last entry goes on."""
        self.lines.append(line)
        self.entry += line.text.string

    def goes_on_with(self, string: str) -> bool:
        """Whether the last entry is not whole, or a post stands across its end: 一级主任|科员."""
        if not (ends_with_post if self.is_person else ends_with_organ)(self.entry):
            return True
        return self.is_person and any(self.entry[-length:] + string in _posts() for length in (1, 2, 3))


@cache
def _posts() -> frozenset[str]:
    return frozenset(POSTS)


def _pieces(line: Line) -> list[Line]:
    """The pieces of a line: cut before numbers, and at each gap behind a title or a unit."""
    text = line.text
    if not text.has_gaps:
        return [line]
    cuts: list[int] = []
    named = start = 0  # where the last name ends, and the last piece begins
    for gap in text.gaps():
        if text.string[gap].isdigit() and (number := _NUMBER.match(text.string, gap)):
            cuts.append(gap)
            start = number.end()
            named = start + name_length(text.cut(start, start + _NEAR))
        elif not cuts and not start:
            if number := _NUMBER.match(text.string):
                start = number.end()
                named = start + name_length(text.cut(start, start + _NEAR))
            else:
                named = start = gap  # the rest of an entry
                cuts.append(gap)
                continue
            if gap > named:
                cuts.append(gap)
        elif gap > max(named, start):
            cuts.append(gap)
    return cut_line(line, cuts)


class _Columns:
    """The columns of a list as far as it has been read."""

    def __init__(self) -> None:
        self.columns: list[_Column] = []
        self.waiting: list[_Column] = []  # in the order in which their last lines were read

    def take(self, line: Line) -> bool:
        """Add the pieces of a line; nothing is added where one of them fits no column."""
        string = line.text.string
        if len(string) > _LONGEST or _MARKS.search(string):
            return False
        before = [column.state() for column in self.columns], self.waiting
        if all(map(self._add, _pieces(line))):
            return True
        states, self.waiting = before
        del self.columns[len(states) :]
        for column, state in zip(self.columns, states, strict=True):
            column.restore(state)
        return False

    def _add(self, piece: Line) -> bool:
        """Add a piece: an entry by its number, the rest of one to the column that waits longest for it."""
        number = _NUMBER.match(piece.text.string)
        if number is None:
            string = piece.text.string
            taker = (
                None if marker_length(string) else next((one for one in self.waiting if one.goes_on_with(string)), None)
            )
            if taker is None:
                return False
            taker.go_on(piece)
        else:
            value = int(number[1])
            taker = next((column for column in self.columns if column.last == value - 1), None)
            if taker is None:
                if not self._may_begin(value):
                    return False
                taker = _Column(value)
                self.columns.append(taker)
            taker.begin(piece, value, number.end())
        self.waiting = [*(other for other in self.waiting if other is not taker), taker]
        return True

    def _may_begin(self, number: int) -> bool:
        """Whether another column can begin with a number: beside the first entries of the others."""
        if not self.columns:
            return True
        first = all(column.first == column.last for column in self.columns)
        return first and len(self.columns) < _MOST and number > self.columns[-1].last + 1

    def agree(self) -> bool:
        """Whether there are columns, and each counts on from the last number of the one before it."""
        columns = self.columns
        if len(columns) < 2 or sum(column.last - column.first + 1 for column in columns) < _FEWEST:
            return False
        return (
            all(left.last + 1 == right.first for left, right in pairwise(columns))
            and columns[0].last > columns[0].first
        )

    def lines(self) -> Iterator[Line]:
        """The lines column by column."""
        for column in self.columns:
            for line in column.lines:
                yield line._replace(room=0)
