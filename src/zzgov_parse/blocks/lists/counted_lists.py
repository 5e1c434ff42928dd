"""Lists that declare their counts, each with its own entries again: columns that were read across the headings of two lists.

    一、先进单位（4个） 市财政局 市教育局 二、先进个人（4名） 王瑞 … 李敏 …科 | 市水利局 市司法局 | 员 陈红 … 何英 …
        → the two units that stand among the persons come before the heading of the persons

Guarantees:

1. A run of entries moves only where its list lacks exactly so many, and only out of a list of another kind, or from above
   all lists.
2. Lines change places; none is cut, joined or lost. A text whose lists have what they declare is left as it is.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from ...diagnostics import Report
from ...spans import Span
from ...text.lines import Line
from .glued import part_glued
from .list_runs import CountedList, ListReader, Run, counted_headings

#: How many lines away a run can be from its list: columns are of one page, or of two that meet.
_FARTHEST = 200


def mend_lists(lines: list[Line], report: Report) -> list[Line]:
    """The lines, every entry of a name list on one of its own, below the heading of its list.

    Reports: `columns-reordered` for each run that is moved.
    """
    headings = counted_headings(lines)
    reader = ListReader(lines, headings)
    full = {heading: reader.full_end(heading) for heading in headings}
    if not all(full.values()):  # what one list lacks may be glued to an entry of another
        return settle_lists(part_glued(lines, {}), report)
    parted = part_glued(lines, {heading: end for heading, end in full.items() if not reader.goes_further(end)})
    return parted if len(parted) == len(lines) else settle_lists(parted, report)


def settle_lists(lines: list[Line], report: Report) -> list[Line]:
    """The lines, with every run of entries below the heading of the list that lacks so many.

    Reports: `columns-reordered` for each run.
    """
    headings = counted_headings(lines)
    reader = ListReader(lines, headings)
    if len(headings) < 2 or all(map(reader.full_end, headings)):
        return lines
    placed = _placed(reader)
    if not placed:
        return lines
    moved = {index for indices in placed.values() for index in indices}
    ordered: list[Line] = []
    for index in range(len(lines) + 1):
        if index in placed:
            entries = [lines[moving] for moving in placed[index]]
            ordered.extend(entries)
            report.add("columns-reordered", (Span(entries[0].start, entries[-1].end),), rows=len(entries))
        if index < len(lines) and index not in moved:
            ordered.append(lines[index])
    return ordered


def _placed(reader: ListReader) -> dict[int, list[int]]:
    """The entries that move, by the end of the list that they move to; none moves twice."""
    lists, runs = reader.read()
    ends: dict[tuple[bool, int], list[int]] = {}
    for one in lists:
        ends.setdefault((one.of_persons, one.lacks), []).append(one.end)
    moves: dict[int, Run] = {}
    for run in runs:
        end = _nearest(ends.get((run.of_persons, run.size), ()), run.start)
        if end != run.start and abs(end - run.start) <= _FARTHEST and end not in moves:
            moves[end] = run
    placed = {end: list(range(run.start, run.stop)) for end, run in moves.items()}
    moved = {index for indices in placed.values() for index in indices}
    for one in lists:
        units = [] if one.end in placed else _scattered(reader, one)
        if units and moved.isdisjoint(units):
            placed[one.end] = units
            moved.update(units)
    return placed


def _scattered(reader: ListReader, one: CountedList) -> list[int]:
    """The units that stand singly among the persons of the next list, where there are exactly as many as a list lacks."""
    if one.of_persons or one.lacks < 2 or one.end not in reader.headings:
        return []
    following = bisect_right(reader.places, one.end)
    stop = reader.places[following] if following < len(reader.places) else len(reader.lines)
    units = reader.units_among_persons(one.end + 1, min(stop, one.end + _FARTHEST))
    return units if len(units) == one.lacks else []


def _nearest(places: Sequence[int], place: int) -> int:
    """The nearest of some places in order, the place itself where there are none."""
    index = bisect_left(places, place)
    return min(places[max(index - 1, 0) : index + 1], key=lambda other: abs(other - place), default=place)
