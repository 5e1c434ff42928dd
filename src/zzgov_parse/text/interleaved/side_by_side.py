"""A stretch of lines to its columns: which measure and which gutter make columns that read best.

Guarantees:

1. A stretch keeps its order unless its columns read clearly better than its lines do.
2. What was found on one stretch is tried on the next.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ..cells import Cell, read_cell
from ..lines import Line
from ..word_patterns import COMPOUND, touches_title
from .cutting import Cutter
from .edges import BROADEST, NARROWEST, OVER
from .gutters import Gutter
from .paths import ACROSS, TURN
from .reading_on import NAME, NOWHERE, Place
from .seams import Seams
from .stretches import Stretch, allowed_columns, find_across
from .weave import SWITCH, Weaver

#: How much better, for each cell, columns must read than lines; by how much they read better beyond doubt.
_GAIN, _CERTAIN = 0.5, 1.2
#: Of a few lines some columns read better by chance: how much, for all of them, and for each line of a short text.
_CHANCE, _CHANCE_SHORT = 2.0, 0.5
#: How much better a later measure must be than an earlier one.
_BETTER = 0.2
#: What it is worth that a line alone is of another column than the one above, where most lines of both come on one.
_ASTRAY = -0.8
#: Lines that read on by themselves, on an average; those of a whole text, beyond doubt.
_READS_ON, _READS_WELL = 0.8, 1.25
#: Of the lines of a stretch in columns, one in so many at least does not read on.
_BROKEN = 4
#: Fewer lines than this are in the order in which they were read, unless gaps show where two half lines meet.
FEWEST, _FEWEST_SPACED = 4, 2
#: More lines than a page has: no other measures are tried.
_MOST = 300
#: Measures remembered.
_REMEMBERED = 4
#: What no name and title hold between them.
_PARTED = re.compile("[，。；：]")
#: What stands behind the first two characters of a place: 东岭|区, 青屏|县.
_AREAS = ("区", "县")


class Layout(NamedTuple):
    """How a stretch may be printed.

    Attributes:
        measure: columns of the text area of one column.
        columns: how many columns.
        gutter: where the second column begins, None for unknown.
    """

    measure: int
    columns: int
    gutter: Gutter | None


class Columns(NamedTuple):
    """A stretch read column by column.

    Attributes:
        lines: in reading order; none when the stretch is to stay as it is.
        sure: whether no other order reads nearly as well.
        clear: whether they read so well that even a short text stands in columns.
    """

    lines: list[Line]
    sure: bool
    clear: bool = False


class SideBySide:
    """The search for columns, stretch after stretch of one text."""

    def __init__(self, seams: Seams) -> None:
        self._seams = seams
        self._layouts: list[Layout] = []

    def order(self, stretch: Stretch, above: Line | None, *, broken: bool) -> Columns:
        """The columns of a stretch.

        Args:
            stretch: the lines.
            above: the line that is read before these.
            broken: whether some line does not read on in the next.
        """
        least = _FEWEST_SPACED if self._layouts and stretch.spaced else FEWEST
        if len(stretch.lines) < least or stretch.measure < NARROWEST:
            return Columns([], sure=True)
        before = [] if above is None else [read_cell(above, -1)]
        context: Place = (0, 0) if before else NOWHERE
        plain = [*before, *(read_cell(line, row) for row, line in enumerate(stretch.lines))]
        titles, headings = find_across(plain, stretch)
        single = Weaver(plain, stretch.measure, 1, self._seams).single(titles | headings, context) / len(stretch.lines)
        if not broken and single > _READS_ON and max(stretch.widths) <= stretch.measure + 2 * OVER:
            return Columns([], sure=True)
        whole = frozenset(plain[index].row for index in titles)
        names = sum(cell.kind == "name" for cell in plain)
        hanging = NAME if 6 * names > len(plain) else 0
        doubtful = broken or len(stretch.lines) < FEWEST
        best, found = single + _GAIN, Columns([], sure=True)
        for layout in self._layouts_of(stretch, broken=broken):
            if layout.measure > BROADEST:
                continue
            attempt = stretch._replace(measure=layout.measure, columns=layout.columns)
            cutter = Cutter(attempt, self._seams, whole)
            cells = cutter.cells(hanging, layout.gutter, self._gutter())
            gutter = cutter.gutter
            if (gutter and not _are_beside(cells, gutter)) or _is_torn(cells, layout.measure):
                continue
            if not gutter and len(stretch.lines) < FEWEST and len(cells) == len(stretch.lines):
                continue
            cells = [*before, *(cells if hanging or gutter else _entries(cells))]
            wide = attempt._replace(measure=layout.measure + hanging)
            weaver = Weaver(cells, wide.measure, wide.columns, self._seams, _switch(stretch, cells))
            labels, score = weaver.assign(allowed_columns(cells, wide, gutter), context)
            mean = score / len(labels)
            if not (doubtful or gutter) and mean <= single + _CERTAIN:
                continue
            if mean > best + (_BETTER if found.lines else 0.0):
                best, found = mean, Columns(_by_column(cells[len(before) :], labels, layout.measure), sure=True)
                self._layouts = [layout._replace(gutter=gutter), *self._layouts[: _REMEMBERED - 1]]
            if mean > max(single, 0.0) + _CERTAIN:
                break
        gain, size = best - max(single, 0.0) - _GAIN, len(stretch.lines)
        sure = gain * size > _CHANCE
        return found._replace(sure=not found.lines or sure, clear=sure and gain > _CHANCE_SHORT)

    def read_well(self, stretches: Sequence[Stretch], breaks: Sequence[int]) -> bool:
        """Whether the lines of a text read on from one to the next so well that no columns can read better.

        A list in columns in the middle of a long text does not: many of its lines do not read on, and badly in all.

        Args:
            stretches: the stretches of the text.
            breaks: how many lines of each do not read on in the next.
        """
        total, lines = 0.0, 0
        for stretch, broken in zip(stretches, breaks, strict=True):
            size = len(stretch.lines)
            if size >= FEWEST:
                cells = [read_cell(line, row) for row, line in enumerate(stretch.lines)]
                across = frozenset[int]().union(*find_across(cells, stretch))
                score = Weaver(cells, stretch.measure, 1, self._seams).single(across, NOWHERE)
                if score < 0 and size > 2 * FEWEST and _BROKEN * broken > size:
                    return False
                total += score
                lines += size
        return total > _READS_WELL * lines

    def _gutter(self) -> Gutter | None:
        """The gutter found last."""
        return next((layout.gutter for layout in self._layouts if layout.gutter), None)

    def _layouts_of(self, stretch: Stretch, *, broken: bool) -> Iterator[Layout]:
        """The layouts to try: its own, those of the stretches above, a part of its widest line, three columns."""
        own = Layout(stretch.measure, stretch.columns, None)
        yield own
        if len(stretch.lines) > _MOST:
            return
        yield from (layout for layout in self._layouts[:2] if layout != own)
        if broken and len(stretch.lines) > 2 * FEWEST:
            widest = max(stretch.widths)
            yield Layout(widest // 2 + 1, 2, None)
            if 10 * stretch.measure < 7 * widest:
                yield Layout(widest // 3 + 1, 3, None)
            if stretch.columns == 2:
                yield Layout(stretch.measure, 3, None)


def _switch(stretch: Stretch, cells: Sequence[Cell]) -> float:
    """What it is worth that a printed line is of another column than the one above it.

    Where documents begin inside columns and lines of both columns come on one, a line alone has none beside it.
    """
    shared = sum(above.row == cell.row for above, cell in pairwise(cells)) if stretch.inside else 0
    if not shared:
        return SWITCH
    return _ASTRAY if 6 * shared > len(cells) else 0.0


def _entries(cells: Sequence[Cell]) -> list[Cell]:
    """The cells; in a list whose names touch their titles as often as not, those that begin with such a name are entries."""
    parted = sum(cell.kind == "entry" for cell in cells)
    begun = Counter(cell.string[:2] for cell in cells)  # a place, or two persons with a like name
    touching = [cell.kind == "plain" and begun[cell.string[:2]] < 2 and _is_glued(cell.string) for cell in cells]
    if 6 * parted < len(cells) or 5 * sum(touching) < parted:
        return list(cells)
    return [cell._replace(kind="entry") if touches else cell for cell, touches in zip(cells, touching, strict=True)]


def _is_glued(string: str) -> bool:
    """Whether a piece begins with a name that touches its title, not with a place, and holds no mark.

    >>> _is_glued("何洪明青屏县财政局办"), _is_glued("东岭区文化广电局"), _is_glued("何洪明市水利局，")
    (True, False, False)
    """
    if string[2:3] in _AREAS and string[:2] not in COMPOUND:
        return False
    return touches_title(string) and _PARTED.search(string) is None


def _are_beside(cells: Sequence[Cell], gutter: Gutter) -> bool:
    """Whether lines stand side by side: more than a signature at the right margin, one line in ten at least."""
    beside = 0
    for above, cell in pairwise(cells):
        beside += above.row == cell.row or gutter.column(above.start) > gutter.column(cell.start)
    return 10 * beside >= len(cells) and beside > (len(cells) > FEWEST)


def _is_torn(cells: Sequence[Cell], measure: int) -> bool:
    """Whether the measure is too narrow: lines little wider than it were cut where they have no gap."""
    torn = sum(
        above.row == cell.row and above.line.end == cell.line.start and 5 * (above.width + cell.width) < 8 * measure
        for above, cell in pairwise(cells)
    )
    return torn > 1 and 8 * torn > len(cells)


def _by_column(cells: Sequence[Cell], labels: Sequence[int], measure: int) -> list[Line]:
    """The lines region by region and column by column, those of the first indented from its margin, the others not at all."""
    ordered: list[Line] = []
    region: dict[int, list[Line]] = {}
    margin = min((cell.line.indent for cell, label in zip(cells, labels, strict=True) if label in (0, TURN)), default=0)
    for cell, label in zip(cells, labels, strict=True):
        if label < 0:
            ordered.extend(line for column in sorted(region) for line in region[column])
            region = {}
        if label == ACROSS:
            ordered.append(cell.line)
        else:
            indent = 0 if label > 0 else max(cell.line.indent - margin, 0)
            region.setdefault(max(label, 0), []).append(cell.line._replace(room=measure, indent=indent))
    ordered.extend(line for column in sorted(region) for line in region[column])
    return ordered
