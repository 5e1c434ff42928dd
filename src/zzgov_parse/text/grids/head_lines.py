"""The heads of a numbered table on several lines, whose places show what belongs together.

    序号    重点任务         责任分工               配合    完成
                        牵头单位    配合单位        单位    时限
    1       修编预案    市应急局    市水利局

Guarantees:

1. A head that goes on below itself is one head (配合 / 单位); one with two or more below it stands for all of them.
2. Lines are heads only where the number of a row follows them, and together they name more columns than one line does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ...spans import EMPTY, Text
from ...tables.table_cells import ROW_NUMBER
from ...tables.table_heads import NUMBER_HEADS
from ..lines import Line, display_width
from .head_rows import count_heads, is_head
from .table_rows import Cells, part_cells

_NUMBER = re.compile(ROW_NUMBER)
#: Lines of the tallest head, and characters of the longest piece of a head.
_MOST_LINES, _LONGEST = 3, 10


class HeadLines(NamedTuple):
    """Heads that stand on several lines.

    Attributes:
        start: the first of the lines.
        stop: the line after them.
        rows: one row of heads, or two where some stand for several columns.
        places: where the columns begin.
    """

    start: int
    stop: int
    rows: tuple[Cells, ...]
    places: list[int]


class _Cell(NamedTuple):
    """A piece of a head, on which line it stands, and where it begins and ends."""

    text: Text
    row: int
    start: int
    end: int


def read_head_lines(lines: Sequence[Line], head: int) -> HeadLines | None:
    r"""The heads that begin with a line, or on the line above it; None where they stand on one line, or are none.

    >>> from zzgov_parse.text.lines import read_lines
    >>> page = read_lines("序号  任务  配合  完成\n            单位  时限\n1     供水  甲局  三月")
    >>> [[cell.string for cell in row] for row in read_head_lines(page, 0).rows]
    [['序号', '任务', '配合单位', '完成时限']]
    >>> read_head_lines(read_lines("序号  任务  单位\n1     供水  甲局"), 0)
    """
    if not lines[head].text.string.startswith(NUMBER_HEADS):
        return None
    stop = head + 1
    while stop < len(lines) and stop - head < _MOST_LINES and not _is_row(lines[stop]):
        stop += 1
    if stop in (head + 1, len(lines)) or not _is_row(lines[stop]):
        return None
    own = _cells(lines[head], 1)
    pieces = [own, *(_cells(line, row) for row, line in enumerate(lines[head + 1 : stop], 2))]
    if any(len(cell.text) > _LONGEST for cells in pieces for cell in cells):
        return None
    start = head
    if head and len(above := _cells(lines[head - 1], 0)) == 1 and _children(above[0], own, pieces[1]):
        start, pieces, own = head - 1, [above, *pieces], [*own, *above]
    return _placed(start, stop, [cell for cells in pieces for cell in cells], own)


def _is_row(line: Line) -> bool:
    """Whether a line is the row of a table, with its number."""
    first = part_cells(line, " ", 2)[0].string
    return _NUMBER.fullmatch(first) is not None and len(first) < len(line.text)


def _cells(line: Line, row: int) -> list[_Cell]:
    source = line.text.source
    cells = [cell for cell in part_cells(line, " ", 1) if cell.string]
    starts = [display_width(source[line.start : cell.start]) for cell in cells]
    return [
        _Cell(cell, row, at, at + display_width(source[cell.start : cell.end]))
        for cell, at in zip(cells, starts, strict=True)
    ]


def _children(group: _Cell, own: Sequence[_Cell], below: Sequence[_Cell]) -> list[_Cell]:
    """The heads of a line that stand below another, between its neighbours: two or more, or none."""
    left = max((cell.end for cell in own if cell.end <= group.start), default=0)
    right = min((cell.start for cell in own if cell.start >= group.end), default=group.end + group.end)
    inside = [cell for cell in below if left <= cell.start and cell.end <= right]
    alone = not any(cell.start < group.end and group.start < cell.end for cell in own if cell is not group)
    return inside if len(inside) > 1 and alone else []


def _placed(start: int, stop: int, cells: Sequence[_Cell], own: Sequence[_Cell]) -> HeadLines | None:
    """The heads of some pieces, each in its column."""
    groups: dict[int, Text] = {}
    columns: list[list[_Cell]] = []
    for cell in cells:
        below = [other for other in cells if other.row == max(cell.row, 1) + 1]
        children = _children(cell, own, below) if cell.row < _MOST_LINES else []
        if children:
            groups[min(child.start for child in children)] = cell.text
            continue
        column = next((one for one in columns if one[-1].row < cell.row and _overlap(one, cell)), None)
        if column is None:
            columns.append([cell])
        else:
            column.append(cell)
    columns.sort(key=lambda column: min(cell.start for cell in column))
    heads = [Text.join([cell.text for cell in column]) for column in columns]
    names = [head.string for head in heads]
    if not is_head(names) or count_heads(names) <= count_heads([cell.text.string for cell in own]):
        return None
    places = [min(cell.start for cell in column) for column in columns]
    if not groups:
        return HeadLines(start, stop, (tuple(heads),), places)
    upper = tuple(
        [
            groups.get(place, EMPTY if _is_below(column) else head)
            for place, column, head in zip(places, columns, heads, strict=True)
        ]
    )
    lower = tuple([head if _is_below(column) else EMPTY for column, head in zip(columns, heads, strict=True)])
    return HeadLines(start, stop, (upper, lower), places)


def _is_below(column: Sequence[_Cell]) -> bool:
    """Whether a head stands below the line of the others."""
    return column[0].row > 1


def _overlap(column: Sequence[_Cell], cell: _Cell) -> bool:
    """Whether a piece stands below a head."""
    return any(other.start < cell.end and cell.start < other.end for other in column)
