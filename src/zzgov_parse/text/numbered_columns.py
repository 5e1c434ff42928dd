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

from ..diagnostics import Report
from ..spans import Span
from ..tables.posts import POSTS
from .cells import is_name, marker_length, name_length
from .lines import Line, cut_line
from .word_patterns import ends_with_organ, ends_with_post, touches_title

_NUMBER = re.compile("([0-9]{1,3})[.、](?![0-9])")
#: What no entry says, and what stands below a list.
_MARKS = re.compile("[。；：！？]|^附件")
#: Characters of the longest printed line of an entry.
_LONGEST = 60
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


class _Column:
    """One column of a list: its lines, the numbers that it has reached, and its last entry."""

    def __init__(self, number: int) -> None:
        self.lines: list[Line] = []
        self.first = self.last = number
        self.entry = ""
        self.is_person = False

    def begin(self, line: Line, start: int) -> None:
        """An entry begins behind its number."""
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


class _Columns:
    """The columns of a list as far as it has been read."""

    def __init__(self) -> None:
        self.columns: list[_Column] = []
        self.waiting: list[_Column] = []  # in the order in which their last lines were read

    def take(self, line: Line) -> bool:
        """Add the pieces of a line; nothing is added where one of them fits no column."""
        string = line.text.string
        if len(string) > _MOST * _LONGEST or _MARKS.search(string):
            return False
        pieces = list(self._pieces(line))
        numbers = [_NUMBER.match(piece.text.string) for piece in pieces]
        ends = [column.last for column in self.columns]
        for number, piece in zip(numbers, pieces, strict=True):
            if number is None:
                if not self.waiting or marker_length(piece.text.string):
                    return False
            elif int(number[1]) - 1 in ends:
                ends[ends.index(int(number[1]) - 1)] += 1
            elif self._may_begin(int(number[1]), ends):
                ends.append(int(number[1]))
            else:
                return False
        rests = [piece.text.string for number, piece in zip(numbers, pieces, strict=True) if number is None]
        if len(self._takers(rests)) < len(rests):
            return False
        for number, piece in zip(numbers, pieces, strict=True):
            self._add(piece, number)
        return True

    def _takers(self, rests: Sequence[str], but: int = -1) -> list[_Column]:
        """The columns whose entries go on with the rests on a line, but for one that the line goes on with by a number."""
        waiting = [column for column in self.waiting if column.last != but]
        takers: list[_Column] = []
        for rest in rests:
            taker = next((one for one in waiting if one not in takers and one.goes_on_with(rest)), None)
            if taker is None:
                break
            takers.append(taker)
        return takers

    def _may_begin(self, number: int, ends: Sequence[int]) -> bool:
        """Whether another column can begin with a number: beside the first entries of the others."""
        if not ends:
            return True
        first = all(column.first == column.last for column in self.columns)
        return first and len(ends) < _MOST and number > ends[-1] + 1

    def _add(self, piece: Line, number: re.Match[str] | None) -> None:
        if number is None:
            column = next(column for column in self.waiting if column.goes_on_with(piece.text.string))
            column.go_on(piece)
        else:
            value = int(number[1])
            found = next((column for column in self.columns if column.last == value - 1), None)
            column = found or _Column(value)
            if found is None:
                self.columns.append(column)
            column.last = value
            column.begin(piece, number.end())
        self.waiting = [*(other for other in self.waiting if other is not column), column]

    def _pieces(self, line: Line) -> Iterator[Line]:
        """The pieces of a line: cut before numbers, and before the rest of an entry of another column."""
        text = line.text
        if not text.has_gaps:
            yield line
            return
        gaps = list(text.gaps())
        cuts = [gap for gap in gaps if text.string[gap].isdigit() and _NUMBER.match(text.string, gap)]
        for piece in cut_line(line, cuts):
            number = _NUMBER.match(piece.text.string)
            start = number.end() if number else 0
            words = piece.text.cut(start)
            named = name_length(words) if number else 0
            gap = next((gap for gap in words.gaps() if gap > named), 0)
            string = words.string
            rests = [] if not gap else [string[gap:]] if number else [string[:gap], string[gap:]]
            apart = rests and len(self._takers(rests, int(number[1]) - 1 if number else -1)) == len(rests)
            yield from cut_line(piece, [start + gap] if apart else [])

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
