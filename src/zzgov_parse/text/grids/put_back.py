"""Printed tables back among the lines that were put in reading order without them.

Guarantees:

1. A table stands below the line that was printed last above it.
2. A table that goes across columns parts them: the columns above it are read before, those below it after.
3. Time is that of one sort of the lines, however many tables there are.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from ..lines import Line

#: How many lines printed above and below a table show that it goes across columns.
_NEAR = 4


class _Across(NamedTuple):
    """Lines of columns that tables go across.

    Attributes:
        first: where they begin.
        last: where they end.
        tables: the tables, in the order of print.
    """

    first: int
    last: int
    tables: list[Line]


def put_back(tables: Sequence[Line], lines: Sequence[Line]) -> list[Line]:
    r"""The lines of a text in reading order, with its tables.

    Args:
        tables: the tables, as they were printed.
        lines: the other lines, in reading order.

    >>> from zzgov_parse.text.lines import read_lines
    >>> def placed(printed, order):
    ...     one = {line.text.string: line for line in read_lines("\n".join(printed))}
    ...     return "".join(line.text.string for line in put_back([one["表"]], [one[name] for name in order]))
    >>> placed("甲乙表丙", "甲乙丙")
    '甲乙表丙'

    A table across two columns, and two columns of which the left one was printed last:

    >>> placed("子甲丑乙表寅丙卯丁", "子丑寅卯甲乙丙丁"), placed("甲乙丙丁戊表子丑寅卯辰", "子丑寅卯辰甲乙丙丁戊")
    ('子丑甲乙表寅卯丙丁', '子丑寅卯辰甲乙丙丁戊表')
    """
    printed = sorted(range(len(lines)), key=lambda index: lines[index].start)
    starts = [lines[index].start for index in printed]
    below: dict[int, list[Line]] = {}
    across: list[_Across] = []
    for table in tables:
        above = bisect_left(starts, table.start)
        found = _columns(printed, above)
        if found is None:
            below.setdefault(printed[above - 1] if above else -1, []).append(table)
        else:
            across.append(_Across(*found, [table]))
    placed = list(below.get(-1, ()))
    index = 0
    for first, last, parting in _joined(across):
        parts: list[list[Line]] = [[] for _ in range(len(parting) + 1)]
        parting.sort(key=lambda table: table.start)
        edges = [table.start for table in parting]
        for at in range(first, last):
            parts[bisect_left(edges, lines[at].start)] += [lines[at], *below.get(at, ())]
        placed += [line for at in range(index, first) for line in (lines[at], *below.get(at, ()))]
        placed += [line for part, table in zip(parts, parting, strict=False) for line in (*part, table)]
        placed += parts[-1]
        index = last
    return [*placed, *(line for at in range(index, len(lines)) for line in (lines[at], *below.get(at, ())))]


def _columns(printed: Sequence[int], above: int) -> tuple[int, int] | None:
    """From which line to which the columns are that a table goes across; None where it goes across none.

    A line printed near above the table is read before one printed near below it, and two others after that one: they are of the
    next column.
    """
    near = printed[max(above - _NEAR, 0) : above]
    following = printed[above : above + _NEAR]
    first = min((index for index in near if index + 1 in following), default=len(printed))
    later = [index for index in near if index > first]
    return (first + 1, max(later) + 1) if len(later) > 1 else None


def _joined(across: Sequence[_Across]) -> list[_Across]:
    """The same where no two overlap: several tables can go across the same columns."""
    joined: list[_Across] = []
    for one in sorted(across, key=lambda one: one.first):
        if joined and one.first < joined[-1].last:
            joined[-1].tables.extend(one.tables)
            joined[-1] = joined[-1]._replace(last=max(joined[-1].last, one.last))
        else:
            joined.append(one)
    return joined
