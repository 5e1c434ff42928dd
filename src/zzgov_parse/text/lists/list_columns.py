"""Lists whose columns keep their places on the page, to their entries column by column: each list for itself.

A page of an issue has running text in one column, units in three and persons in two: what a whole page shows is none of these.

Guarantees:

1. A list begins below its heading, which stands alone on its line, or at the top of the page that goes on with it.
2. Where a piece lies across two columns, or is no part of an entry, nothing is reordered.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ...diagnostics import Report
from ...spans import Span
from ..aligned.pieces import APART, GAP
from ..cells import is_number, marker_length
from ..lines import Line, cut_line, display_width
from ..word_patterns import ends_with_organ
from .side_entries import Entry, is_counted, read_entries

_TITLE = "名单"
_TITLE_OF_DOCUMENT = re.compile("关于|任免人员$")
#: What a title goes on with below its issuer.
_ABOUT = ("关于", "印发", "转发", "批转")
_LABEL = re.compile("附件[0-9]{0,2}")
#: What a line of running text ends with.
_MARKS = frozenset("，。；：")
#: Lines that a title has at most.
_TITLE_LINES = 5
#: Columns of a list.
_COLUMNS = 5
#: One line in so many has entries side by side.
_SIDES_SHARE = 3
#: Entries that stand side by side; lines above a heading that show whether it stands in a column.
_SIDES, _NEAR = 2, 3
#: A column begins at so many of the lines at least, as one in so many of them.
_RARE = 8


def may_have_lists(source: str) -> bool:
    """Whether a text has wide gaps inside its lines."""
    return GAP in source


def order_list_columns(lines: Sequence[Line], report: Report) -> list[Line]:
    r"""The lists of a text whose gaps were kept, each column by column.

    Reports: `columns-reordered` for each list.

    >>> from zzgov_parse.text.lines import read_lines
    >>> page = "先进单位（4个）\n市财政局        清湖市市政公用工程有限责\n市水利局        任公司\n市教育局"
    >>> [line.text.string for line in order_list_columns(read_lines(page), Report())]
    ['先进单位（4个）', '市财政局', '市水利局', '市教育局', '清湖市市政公用工程有限责', '任公司']
    """
    ordered: list[Line] = []
    index = ended = refused = 0  # where the list above ended, and where lines did that stood in no columns
    goes_on = False  # a list goes on on this page
    while index < len(lines):
        line = lines[index]
        if not goes_on:
            ordered.append(line)
            index += 1
            if not _heads(line) or index == len(lines) or index - 1 == refused > 0:
                continue
            if index - 1 != ended and not _is_alone(lines, index - 1):
                continue
            if _has_parts(line, lines[index]):
                continue
        stop = _end(lines, index)
        listed = list(lines[index:stop])
        columns = _columns(listed)
        ordered.extend(line for column in columns or [listed] for line in column)
        if len(columns) > 1:
            report.add("columns-reordered", (Span(listed[0].start, listed[-1].end),), rows=len(listed))
        index = stop
        if columns or not listed:
            ended = index
        else:
            refused = index
        goes_on = bool(columns) and index < len(lines) and lines[index].page != lines[index - 1].page
    return ordered


def list_heading(lines: Sequence[Line], index: int) -> bool:
    """Whether a line that has another below it heads a list and stands alone, above all columns."""
    return index + 1 < len(lines) and not lines[index].text.has_gaps and _heads(lines[index])


def list_end(lines: Sequence[Line], start: int) -> int:
    """Where a list ends that begins here, over all its pages."""
    stop = _end(lines, start)
    while start < stop < len(lines) and lines[stop].page != lines[stop - 1].page:
        following = _end(lines, stop)
        if following == stop:
            break
        start, stop = stop, following
    return stop


def _heads(line: Line) -> bool:
    """Whether a line that stands alone is the title of a list, or the heading of a part of one."""
    string = line.text.string
    return (string.endswith(_TITLE) or is_counted(string)) and not _has_wide_gap(line)


def _has_parts(title: Line, first: Line) -> bool:
    """Whether the first line below the title of a list begins with the heading of a part, and holds something else beside it."""
    entries = read_entries(first) if title.text.string.endswith(_TITLE) else []
    return len(entries) > 1 and entries[0].heads


def _is_alone(lines: Sequence[Line], index: int) -> bool:
    """Whether a heading stands above all columns: in the middle of the page, or with nothing beside the lines above it."""
    head = lines[index]
    below = read_entries(lines[index + 1])
    right = below[-1].start - APART if len(below) >= _SIDES else 0
    if right and 3 * abs(head.text.start - head.start + len(head.text) * 2 // 3 - right) < right:
        return True
    above = [line for line in lines[max(index - _NEAR, 0) : index] if line.page == head.page]
    if above and _has_wide_gap(above[-1]) and len(read_entries(above[-1])) != 1:
        return False
    return not right or all(line.text.start - line.start < right or _signs(line) for line in above)


def _signs(line: Line) -> bool:
    """Whether a line is a signature or its date."""
    return is_number(line.text.string) or ends_with_organ(line.text.string)


def _has_wide_gap(line: Line) -> bool:
    """Whether a line has a gap of two blanks or more."""
    text = line.text
    return text.has_gaps and any(right.start - left.end >= len(GAP) for left, right in pairwise(text.slices))


def _end(lines: Sequence[Line], start: int) -> int:
    """Where a list ends that begins here: at the end of the page, and above a heading, running text and the title of a document."""
    stop = start
    while stop < len(lines) and lines[stop].page == lines[start].page and not _ends(lines[stop]):
        stop += 1
    if stop == len(lines):
        return stop
    if lines[stop].page != lines[start].page:
        return stop - _issues(lines, start, stop)
    return _title_above(lines, start, stop)


def _issues(lines: Sequence[Line], start: int, stop: int) -> bool:
    """Whether the last line of a page, below persons, is the issuer of a title that goes on on the next: …人民政府 / 关于…."""
    last = lines[stop - 1].text
    if last.has_gaps or not ends_with_organ(last.string) or not lines[stop].text.string.startswith(_ABOUT):
        return False
    above = lines[max(stop - 1 - _NEAR, start) : stop - 1]
    return any(entry.named for line in above for entry in read_entries(line))


def _title_above(lines: Sequence[Line], start: int, stop: int) -> int:
    """Where the title begins that stands above a line, with the issuer above what it is about; that line where there is none."""
    first = stop
    while first > max(stop - _TITLE_LINES, start) and not _has_wide_gap(lines[first - 1]):
        first -= 1
    about = next((at for at in range(first, stop) if _TITLE_OF_DOCUMENT.search(lines[at].text.string)), stop)
    if about < stop:
        issued = about > first and lines[about].text.string.startswith("关于")
        return about - 1 if issued and ends_with_organ(lines[about - 1].text.string) else about
    margin = min((line.indent for line in lines[start:stop]), default=0)
    indented = (at for at in range(first, stop) if lines[at].indent > margin + APART)
    return next((at for at in indented if ends_with_organ(lines[at].text.string)), stop)


def _ends(line: Line) -> bool:
    """Whether a line stands below a list: running text, the number of a document, another heading."""
    string = line.text.string
    if string[-1] in _MARKS or is_number(string) or _LABEL.fullmatch(string):
        return True
    if is_counted(string):
        return not _has_wide_gap(line)
    numbered = marker_length(string) > 0 and not string[0].isdigit()  # the entries of a list may have figures
    return (numbered or _heads(line)) and not _has_wide_gap(line)


def _columns(lines: Sequence[Line]) -> list[list[Line]]:
    """The columns of a list, each its lines down the page; none where lines are no entries or stand in no columns."""
    rows = [read_entries(line) for line in lines]
    if not rows or any(not row for row in rows) or any(entry.heads for row in rows for entry in row):
        return []
    entries = [entry for row in rows for entry in row]
    named = [entry.start for entry in entries if entry.named]
    anchors = named if 3 * len(named) > len(rows) else [entry.start for entry in entries]
    starts = _starts(anchors, len(rows))
    if len(starts) == 1 == max(map(len, rows)) and all(entry.start >= starts[0] - APART for entry in entries):
        return [list(lines)]
    if not 1 < len(starts) <= _COLUMNS or _SIDES_SHARE * sum(len(row) > 1 for row in rows) < len(rows):
        return []
    pieces = [cut_line(line, [entry.offset for entry in row[1:]]) for line, row in zip(lines, rows, strict=True)]
    if _reads_across(rows):
        return [_with_room([piece for row in pieces for piece in row])]
    columns: list[list[Line]] = [[] for _ in starts]
    for line, row in zip(pieces, rows, strict=True):
        places = [_place(entry, starts) for entry in row]
        if -1 in places or len(set(places)) < len(places):
            return []
        for piece, place in zip(line, places, strict=True):
            columns[place].append(piece)
    return [_with_room(column) for column in columns] if all(columns) else []


def _reads_across(rows: Sequence[Sequence[Entry]]) -> bool:
    """Whether a list can be read row by row: whole units, as many on each line, but for the last."""
    return all(entry.whole for row in rows for entry in row) and len({len(row) for row in rows[:-1]}) < 2


def _with_room(column: list[Line]) -> list[Line]:
    """The lines of a column, one directly below the other, as wide as the widest."""
    room = max(display_width(line.text.string) for line in column)
    return [line._replace(indent=0, blank_before=0, room=room) for line in column]


def _place(entry: Entry, starts: Sequence[int]) -> int:
    """The column of an entry, -1 where it reaches into the next."""
    place = max(sum(entry.start >= start - APART for start in starts) - 1, 0)
    return -1 if place + 1 < len(starts) and entry.end > starts[place + 1] + APART else place


def _starts(places: Sequence[int], rows: int) -> list[int]:
    """Where columns begin: places near one another are one."""
    groups: list[list[int]] = []
    for place in sorted(places):
        if groups and place <= groups[-1][-1] + APART:
            groups[-1].append(place)
        else:
            groups.append([place])
    return [group[0] for group in groups if _RARE * len(group) >= rows]
