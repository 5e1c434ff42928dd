"""Names in one run and their titles in the next, to each name with its title.

Guarantees:

1. Names and titles are paired by their order, and only when there are as many titles as names.
2. A run that cannot be paired is left as it is.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...diagnostics import Report
from ...spans import Span
from ..cells import Cell, is_name, read_cell
from ..lines import Line

#: Fewer names one below the other are no run: a name may stand above its title.
_FEWEST = 3
#: Printed lines that a title takes at most.
_TITLE_LINES = 4
#: Characters of the longest name, brackets apart.
_LONGEST = 8


def order_name_runs(lines: Sequence[Line], report: Report) -> list[Line]:
    """Put the title of each name below it where names stand in one run and titles in the next.

    Reports: `columns-reordered` for each run; `reading-order` where names and titles cannot be paired.
    """
    if not _has_run(lines):
        return list(lines)
    ordered: list[Line] = []
    index = 0
    while index < len(lines):
        names = _names(lines, index)
        if names - index < _FEWEST:
            ordered.extend(lines[index : max(names, index + 1)])
            index = max(names, index + 1)
            continue
        cells = _titles(lines, names, (names - index) * _TITLE_LINES + 1)
        head, titles = _split(cells, names - index, cut=_is_cut(lines, index))
        if not titles:
            ordered.extend(lines[index:names])
            index = names
            continue
        ordered.extend(cell.line for cell in head)
        for name, title in zip(lines[index:names], titles, strict=True):
            ordered.append(name._replace(room=0))
            ordered.extend(cell.line for cell in title)
        size = len(head) + sum(map(len, titles))
        report.add("columns-reordered", (Span(lines[index].start, lines[names + size - 1].end),), rows=names - index)
        index = names + size
    return ordered


def _has_run(lines: Sequence[Line]) -> bool:
    """Whether so many names stand one below the other anywhere."""
    run = 0
    for line in lines:
        string = line.text.string
        run = run + 1 if len(string) <= _LONGEST and is_name(string) else 0
        if run == _FEWEST:
            return True
    return False


def _names(lines: Sequence[Line], start: int) -> int:
    """Where the run of names that begins here ends."""
    stop = start
    while stop < len(lines) and len(lines[stop].text) <= _LONGEST and is_name(lines[stop].text.string):
        stop += 1
    return stop


def _titles(lines: Sequence[Line], start: int, most: int) -> list[Cell]:
    """The lines from here on that can be of titles."""
    cells: list[Cell] = []
    for line in lines[start : start + most]:
        cell = read_cell(line, 0)
        if cell.kind != "plain" or cell.ended:
            break
        cells.append(cell)
    return cells


def _is_cut(lines: Sequence[Line], names: int) -> bool:
    """Whether a title above a run of names is not whole: the titles above it go on behind the names."""
    if not names:
        return False
    above = read_cell(lines[names - 1], 0)
    return above.kind == "plain" and not (above.ended or above.whole)


def _split(cells: Sequence[Cell], count: int, *, cut: bool) -> tuple[list[Cell], list[list[Cell]]]:
    """The rest of a title that began above the names, and as many titles as there are names; none when there are not."""
    if cut:
        first = next((place for place, cell in enumerate(cells, 1) if cell.posted), 0)
        titles = _group(cells, first, count)
        if titles:
            return list(cells[:first]), titles
    first = 0
    while first < len(cells) and cells[first].tail:
        first += 1
    return list(cells[:first]), _group(cells, first, count)


def _group(cells: Sequence[Cell], first: int, count: int) -> list[list[Cell]]:
    """The lines from one on as so many titles; none when they are more or fewer, or too long."""
    titles: list[list[Cell]] = []
    for cell in cells[first:]:
        if titles and (cell.tail or not titles[-1][-1].posted):
            titles[-1].append(cell)
        elif len(titles) == count:
            break
        else:
            titles.append([cell])
    if len(titles) != count or any(len(title) > _TITLE_LINES for title in titles):
        return []
    return titles
