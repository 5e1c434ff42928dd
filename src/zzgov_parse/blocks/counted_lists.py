"""Lists that declare their counts, each with its own entries again: columns that were read across the headings of two lists.

    一、先进单位（4个） 市财政局 市教育局 二、先进个人（4名） 王瑞 … 李敏 …科 | 市水利局 市司法局 | 员 陈红 … 何英 …
        → the two units that stand among the persons come before the heading of the persons

Guarantees:

1. A run of entries moves only where its list lacks exactly so many, and only out of a list of another kind, or from above
   all lists.
2. Lines change places; none is cut, joined or lost. A text whose lists have what they declare is left as it is.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from ..diagnostics import Report
from ..spans import Span
from ..text.lines import Line
from .list_runs import ListReader, Run, declared_count

#: How many lines away a run can be from its list: columns are of one page, or of two that meet.
_FARTHEST = 200


def settle_lists(lines: list[Line], report: Report) -> list[Line]:
    """The lines, with every run of entries below the heading of the list that lacks so many.

    Reports: `columns-reordered` for each run.
    """
    headings = [
        index for index, line in enumerate(lines) if line.text.string[-1] == "）" and declared_count(line.text.string)
    ]
    if len(headings) < 2:
        return lines
    lists, runs = ListReader(lines, headings).read()
    ends: dict[tuple[bool, int], list[int]] = {}
    for one in lists:
        ends.setdefault((one.of_persons, one.lacks), []).append(one.end)
    moves: dict[int, Run] = {}
    for run in runs:
        end = _nearest(ends.get((run.of_persons, run.size), ()), run.start)
        if end != run.start and abs(end - run.start) <= _FARTHEST and end not in moves:
            moves[end] = run
    if not moves:
        return lines
    moved = {index for run in moves.values() for index in range(run.start, run.stop)}
    ordered: list[Line] = []
    for index in range(len(lines) + 1):
        if index in moves:
            run = moves[index]
            ordered.extend(lines[run.start : run.stop])
            report.add("columns-reordered", (Span(lines[run.start].start, lines[run.stop - 1].end),), rows=run.size)
        if index < len(lines) and index not in moved:
            ordered.append(lines[index])
    return ordered


def _nearest(places: Sequence[int], place: int) -> int:
    """The nearest of some places in order, the place itself where there are none."""
    index = bisect_left(places, place)
    return min(places[max(index - 1, 0) : index + 1], key=lambda other: abs(other - place), default=place)
