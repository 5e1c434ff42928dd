"""Lists in columns that were read row by row, one blank where the columns meet, to their entries column by column.

    王瑞 市财政局国库科四级主任 陈敏 市教育局副局长      → 王瑞 市财政局国库科四级主任科员
    科员 黄博 市城建局科长                               → 陈敏 市教育局副局长 / 黄博 市城建局科长

Which column a piece is of shows where a line has as many pieces as there are columns; elsewhere the entry that it goes on with,
or that must have ended above it, decides.

Guarantees:

1. Nothing is reordered unless all entries but a few are whole then, and as many as the list declares where it ends.
2. Linear in the number of lines: a bounded number of readings is kept.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import combinations
from operator import attrgetter
from typing import NamedTuple

from ...diagnostics import Report
from ...spans import Span, Text
from ..lines import Line, cut_line
from ..word_patterns import ends_with_organ, ends_with_post
from .list_columns import list_end, list_heading
from .row_items import Item, read_items
from .side_entries import is_counted

_COUNT = re.compile("（([0-9]{1,3})([名个家人户所项])）$")
#: A heading, and below it a line with a blank inside: 先进个人（2名） / 王瑞 市水利局科员 李敏 市财政局主任.
_LIST = re.compile(r"[名个家人户所项]\s?[)）][^\S\n]{0,80}\n\s{0,200}[^\s]{1,40}[^\S\n\t]{1,80}[^\s]")
_PERSONS = frozenset("名人")
#: Columns of a list; readings kept.
_COLUMNS, _READINGS = 5, 12
#: Lines that have a piece in each column; lines of a list of which one is enough.
_FEWEST, _SHORT_LIST = 2, 3
#: Columns by which a full line may be short.
_LACK = 5
#: One line in so many at least has entries side by side.
_SIDES = 3
#: One entry in so many may not be whole.
_BROKEN = 12

# Weights, found by trial on lists laid out in columns.
_WHOLE, _UNFINISHED = 1.0, -3.0  # a new entry below one that is whole, or is not
_GOES_ON, _ENDS_IT, _SHORT, _BELOW_WHOLE = 2.0, 1.0, -6.0, -1.0  # the rest of an entry
_MISSING = -1.0  # a column that ends, or goes on after it had


class Group(NamedTuple):
    """An entry, or the part of one that a column has.

    Attributes:
        pieces: its lines.
        begins: whether it begins with a name, or is a heading.
    """

    pieces: list[Line]
    begins: bool


class Reading(NamedTuple):
    """One way to read the lines so far.

    Attributes:
        score: how well it reads, higher is better.
        entries: the open entry of each column, "" for none.
        widths: the width of its last line.
        missing: the columns that had nothing on the line above.
        placed: the columns of the items of the last line, and whether each goes on with the entry above.
        before: the reading of the lines above.
    """

    score: float
    entries: tuple[str, ...]
    widths: tuple[int, ...]
    missing: frozenset[int]
    placed: tuple[tuple[int, bool], ...]
    before: Reading | None


def may_have_list_rows(source: str) -> bool:
    """Whether a text has a heading that declares how many a list has, and a line with a blank inside below it."""
    return _LIST.search(source) is not None


def order_list_rows(lines: Sequence[Line], report: Report) -> list[Line]:
    r"""The lists of a text that were read row by row, each column by column.

    Reports: `columns-reordered` for each list.

    >>> from zzgov_parse.text.lines import read_lines
    >>> page = "先进单位（5个）\n市财政局 清湖市市政公用工程有限责\n市水利局 任公司\n市教育局 市司法局"
    >>> [line.text.string for line in order_list_rows(read_lines(page), Report())]
    ['先进单位（5个）', '市财政局', '市水利局', '市教育局', '清湖市市政公用工程有限责任公司', '市司法局']
    """
    ordered: list[Line] = []
    starts = list(map(attrgetter("start"), lines))
    places = sorted(range(len(lines)), key=starts.__getitem__)  # other lists may be in order by now
    starts.sort()
    done = 0
    for match in _LIST.finditer(lines[0].text.source):
        index = places[bisect_right(starts, match.start()) - 1] + 1
        heading = lines[index - 1]
        declared = _COUNT.search(heading.text.string)
        if index <= done or heading.room or declared is None or not list_heading(lines, index - 1):
            continue
        named = declared[2] in _PERSONS
        if all(len(read_items(line, named=named)) < _FEWEST for line in lines[index : index + _FEWEST]):
            continue
        stop = list_end(lines, index)
        found = _entries(lines[index:stop], named=named)
        if found and _is_plausible(found, int(declared[1])):
            report.add("columns-reordered", (Span(lines[index].start, lines[stop - 1].end),), rows=stop - index)
            ordered.extend([*lines[done:index], *found])
            done = stop
    return [*ordered, *lines[done:]]


def _entries(lines: Sequence[Line], *, named: bool) -> list[Line]:
    """The entries of a list, column by column and page by page; none where hardly any stand side by side."""
    rows: list[list[Item]] = []
    for line in lines:
        rows.append(read_items(line, named=named))
        if not rows[-1]:
            return []
    if _SIDES * sum(len(row) > 1 for row in rows) <= len(rows) or (named and not _shows_columns(rows)):
        return []
    groups: list[Group] = []
    for first, stop in _pages(lines):
        columns = _columns(lines[first:stop], rows[first:stop], named=named)
        if not columns:
            return []
        groups.extend(columns)
    return _joined(groups, named=named)


def _shows_columns(rows: Sequence[Sequence[Item]]) -> bool:
    """Whether there is a line with a person in each column: else pieces are parts of titles."""
    return max(sum(item.begins for item in row) for row in rows) == max(map(len, rows))


def _pages(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """The lines of each page."""
    first = 0
    for index in range(1, len(lines) + 1):
        if index == len(lines) or lines[index].page != lines[first].page:
            yield first, index
            first = index


def _is_plausible(entries: Sequence[Line], declared: int) -> bool:
    """Whether entries are as many as a list declares, and nearly all of them whole."""
    strings = [line.text.string for line in entries]
    broken = sum(not _is_whole(string) for string in strings)
    return abs(len(strings) - declared) <= broken <= len(strings) // _BROKEN


def _is_whole(string: str) -> bool:
    return ends_with_post(string) or ends_with_organ(string) or is_counted(string)


def _columns(lines: Sequence[Line], rows: Sequence[Sequence[Item]], *, named: bool) -> list[Group]:
    """The entries of a page of a list, column by column; none where no line shows how many columns there are."""
    most = max(map(len, rows))
    full = [row for row in rows if len(row) == most]
    if most > _COLUMNS or (len(full) < _FEWEST and len(rows) > _SHORT_LIST):
        return []
    widths = [max(row[column].width for row in full) for column in range(most)]
    reading = Reading(0.0, ("",) * most, (0,) * most, frozenset(), (), None)
    readings = [reading]
    for row in rows:
        steps = [step for above in readings for step in _steps(above, row, widths, named=named)]
        readings = sorted(steps, key=lambda step: -step.score)[:_READINGS]
    return list(_groups(lines, rows, readings[0], most))


def _steps(above: Reading, row: Sequence[Item], widths: Sequence[int], *, named: bool) -> Iterator[Reading]:
    """The ways to read one line more."""
    size = len(widths)
    for places in combinations(range(size), len(row)):
        score = above.score
        entries, lasts = list(above.entries), list(above.widths)
        placed: list[tuple[int, bool]] = []
        for item, place in zip(row, places, strict=True):
            gain, goes_on = _below(above.entries[place], above.widths[place], item, widths[place], named=named)
            score += gain
            entries[place] = entries[place] + item.string if goes_on else item.string
            lasts[place] = item.width
            placed.append((place, goes_on))
        missing = frozenset(range(size)).difference(places)
        score += _MISSING * len(missing ^ above.missing)
        yield Reading(score, tuple(entries), tuple(lasts), missing, tuple(placed), above)


def _below(entry: str, last: int, item: Item, width: int, *, named: bool) -> tuple[float, bool]:
    """How well an item reads below the open entry of a column, and whether it goes on with it."""
    whole = not entry or _is_whole(entry)
    new = _WHOLE if whole else _UNFINISHED
    if named and not item.begins and entry:
        new += _UNFINISHED
    if item.begins or not entry:
        return new, False
    rest = _SHORT if last < width - _LACK else _BELOW_WHOLE if whole else _GOES_ON
    rest += _ENDS_IT if _is_whole(entry + item.string) else 0.0
    return (rest, True) if rest > new else (new, False)


def _groups(lines: Sequence[Line], rows: Sequence[Sequence[Item]], reading: Reading, size: int) -> Iterator[Group]:
    """The entries of the columns, each the pieces that it has."""
    placed: list[tuple[tuple[int, bool], ...]] = []
    step: Reading | None = reading
    while step is not None and step.before is not None:
        placed.append(step.placed)
        step = step.before
    columns: list[list[Group]] = [[] for _ in range(size)]
    for line, row, places in zip(lines, rows, reversed(placed), strict=True):
        pieces = cut_line(line, [item.offset for item in row[1:]])
        for item, piece, (place, goes_on) in zip(row, pieces, places, strict=True):
            if goes_on:
                columns[place][-1].pieces.append(piece)
            else:
                columns[place].append(Group([piece], item.begins))
    for column in columns:
        yield from column


def _joined(groups: Sequence[Group], *, named: bool) -> list[Line]:
    """The entries, each on one line; the rest of one that ended a column or a page stands at the head of the next."""
    entries: list[list[Line]] = []
    for group in groups:
        above = "".join(piece.text.string for piece in entries[-1]) if entries else ""
        if above and (not group.begins if named else not _is_whole(above)):
            entries[-1].extend(group.pieces)
        else:
            entries.append(list(group.pieces))
    return [_line(pieces) for pieces in entries]


def _line(pieces: Sequence[Line]) -> Line:
    """Pieces that are one entry, on one line."""
    text = Text.join([piece.text for piece in pieces])
    return pieces[0]._replace(text=text, end=pieces[-1].end, indent=0, blank_before=0)
