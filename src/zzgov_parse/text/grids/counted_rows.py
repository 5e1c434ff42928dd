"""The rows of a printed table whose cells only one blank parts, as engines leave them that keep no places.

    序号 企业名称 所属县区
    1 青屏机械有限公司 青屏县          →  1 | 青屏机械有限公司 | 青屏县
    2 双桥电缆 / 有限公司 双桥区       →  2 | 双桥电缆有限公司 | 双桥区

Guarantees:

1. A row begins with a number that counts on from the row above, and has as many cells as the head; one line that says otherwise
   ends the table above its row.
2. A line end is the edge of a cell, or stands inside one: which of both is said by how many cells the head has.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...spans import EMPTY, Text
from ...tables.table_cells import ROW_NUMBER
from ...tables.table_heads import REMARK_HEADS
from ..lines import Line
from .table_rows import Cells, part_cells

_NUMBER = re.compile(ROW_NUMBER)
#: What ends or opens a sentence: the last row, which no other follows, does not go on with it.
_SENTENCE = re.compile("[。；：]")
#: Rows that prove a table, and lines of the tallest row.
_FEWEST, _TALLEST = 2, 6


def read_counted(lines: Sequence[Line], start: int, head: Cells) -> tuple[list[Cells], int]:
    r"""The rows below a head, and the line after them; none where they do not agree with it.

    >>> from zzgov_parse.text.lines import read_lines
    >>> page = read_lines("序号 企业名称 所属县区\n1 青屏机械有限公司 青屏县\n2 双桥电缆\n有限公司 双桥区\n请落实。")
    >>> rows, stop = read_counted(page, 1, part_cells(page[0], "1", 1))
    >>> [[cell.string for cell in row] for row in rows], stop
    ([['1', '青屏机械有限公司', '青屏县'], ['2', '双桥电缆有限公司', '双桥区']], 4)
    >>> page = read_lines("序号 企业名称 所属县区\n1 总则\n2 加强组织领导 落实工作责任 完善机制")
    >>> read_counted(page, 1, part_cells(page[0], "1", 1))
    ([], 1)
    """
    rows: list[Cells] = []
    stop = start
    due = _number(lines[start]) if start < len(lines) else 0
    again = "".join([cell.string for cell in head])
    numbered = 0
    while due and stop < len(lines):
        if lines[stop].text.string == again:  # on the next page
            rows.append(part_cells(lines[stop], "1", len(head)))
            stop += 1
            continue
        if _number(lines[stop]) != due:
            break
        below = _row_end(lines, stop, due + 1, again)
        cells = _agreed(lines[stop:below], head) if below else ()
        for end in range(stop + 1, min(stop + _TALLEST, len(lines)) + 1) if not below else ():
            if end > stop + 1 and _SENTENCE.search(lines[end - 1].text.string):
                break
            cells, below = _agreed(lines[stop:end], head), end
            if cells:
                break
        if not cells:
            break
        rows.append(cells)
        numbered += 1
        due, stop = due + 1, below
    return (rows, stop) if numbered >= _FEWEST else ([], start)


def _number(line: Line) -> int:
    """The number that a line begins with in a cell of its own; 0 for none."""
    gap = next(iter(line.text.gaps()), 0)
    first = line.text.string[:gap]
    return int(first.rstrip(".、")) if _NUMBER.fullmatch(first) else 0


def _row_end(lines: Sequence[Line], start: int, due: int, again: str) -> int:
    """The line with the number that is due, or with the head again, if it is near; else 0."""
    near = range(start + 1, min(start + _TALLEST, len(lines)))
    return next((at for at in near if _number(lines[at]) == due or lines[at].text.string == again), 0)


def _agreed(lines: Sequence[Line], head: Cells) -> Cells:
    """The cells of a row in so many lines, as many as the head has; none where their number says nothing certain."""
    columns, breaks = len(head), len(lines) - 1
    parts = [part_cells(line, "1", columns) for line in lines]
    found = sum(map(len, parts))
    may_lack = head[-1].string in REMARK_HEADS
    if found - breaks == columns or (may_lack and not breaks and found == columns - 1):
        cells = list(parts[0])
        for part in parts[1:]:
            cells[-1] = Text.join([cells[-1], part[0]])
            cells += part[1:]
        return (*cells, *[EMPTY] * (columns - len(cells)))
    if found == columns and not may_lack:
        return tuple([cell for part in parts for cell in part])
    return ()
