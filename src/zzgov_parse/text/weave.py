"""Half lines of columns that alternate, to the columns: which half line continues which.

Every half line goes to a column, or across all columns (a title, the number of a document). Of all assignments the one
whose columns read best is kept, by a search with a bounded number of candidates.

Guarantees:

1. Each cell is assigned once; within a column the order stays that of the text.
2. Linear in the number of cells.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from .cells import Cell
from .counted import Counted, count, counts_on
from .reading_on import NOWHERE, Place, Reading
from .seams import Seams

_T = TypeVar("_T")

#: The label of a cell that goes across all columns, and of the first cell of a new page, in its first column.
ACROSS, TURN = -1, -2
#: Cells of a page that can be more than one.
_PAGE = 100
#: Candidates kept at each step, and among the entries of lists, which tell less than sentences where they belong.
_CANDIDATES, _CANDIDATES_LISTED = 8, 24

# Weights, found like those of `reading_on`.
_SWITCH = 0.3  # the next half line is of another column
_BESIDE = 1.5  # a title directly after its name
_APART = 1.2  # something else there
_RIGHT_FIRST = 1.0  # a page that does not begin with its first column
_BACK = 3.0  # a printed line whose left part is of a later column than its right part
_HEADLESS = 2.0  # a numbering that begins in a later column, with none in the first
_NEW_PAGE = 3.0  # a page that ends with no sign of it
_UP, _CLIMB = 1.0, 4  # for each printed line that the reading goes back up the page; more of them prove nothing more


class Path(NamedTuple):
    """A candidate: how the cells so far were assigned.

    Attributes:
        score: how well the columns read, higher is better.
        due: how well later columns may read on at their heads: what that is worth shows only where the region ends.
        lasts: for each column, its last cell and where that began.
        firsts: for each column, its first cell.
        heights: for each column, how many printed lines down the page it has come.
        climbed: how many printed lines the reading went back up the page, all in all.
        counted: for each column, the numbers it has reached.
        openings: for each column, its first number.
        context: the last cell before this region, and where it began.
        label: where the last cell went.
        before: the candidate that this one extends.
    """

    score: float
    due: float
    lasts: tuple[Place, ...]
    firsts: tuple[int, ...]
    heights: tuple[int, ...]
    climbed: int
    counted: tuple[Counted, ...]
    openings: tuple[Counted, ...]
    context: Place
    label: int
    before: Path | None


class Weaver:
    """The search over the cells of one page.

    Attributes:
        cells: in the order of the text; the first may be the last cell of the page above.
        columns: how many columns.
        reading: how well cells read below one another.
    """

    def __init__(self, cells: Sequence[Cell], measure: int, columns: int, seams: Seams) -> None:
        self.cells = cells
        self.columns = columns
        self.reading = Reading(cells, measure, seams)
        listed = sum(cell.kind in ("name", "entry") or (cell.whole and not cell.marker[1]) for cell in cells)
        self._candidates = _CANDIDATES_LISTED if 3 * listed > len(cells) else _CANDIDATES

    def single(self, across: frozenset[int], context: Place) -> float:
        """How well the cells read one after the other, those across set apart."""
        score, place = 0.0, context
        counted: Counted = ()
        for index in range(context[0] + 1, len(self.cells)):
            if index in across:
                score += self._end(place)
                place, counted = (index, -1), ()
                continue
            gain, offset = self.reading.link(place, index)
            if self.reading.is_title(place, offset):
                gain += _BESIDE
            cell = self.cells[index]
            if cell.marker[1]:
                gain += counts_on(counted, *cell.marker)
                counted = count(counted, *cell.marker)
            score, place = score + gain, (index, offset)
        return score

    def assign(self, allowed: Sequence[tuple[int, ...]], context: Place = NOWHERE) -> tuple[list[int], float]:
        """The best label of each cell after the context, and how well it reads."""
        paths = [self._begin(context)]
        start = context[0] + 1
        for index in range(start, len(self.cells)):
            best: dict[tuple[tuple[Place, ...], tuple[int, ...]], Path] = {}
            for path in paths:
                for label in self._labels(path, index, allowed[index], start):
                    longer = self._longer(path, index, label, len(allowed[index]))
                    key = (longer.lasts, longer.firsts)
                    rival = best.get(key)
                    if rival is None or rival.score < longer.score:
                        best[key] = longer
            paths = _kept(sorted(best.values(), key=_score, reverse=True), self._candidates)
        score, _, path = max((path.score + self._close(path)[0], -rank, path) for rank, path in enumerate(paths))
        labels: list[int] = []
        step: Path | None = path
        while step is not None and step.before is not None:
            labels.append(step.label)
            step = step.before
        return labels[::-1], score

    def _labels(self, path: Path, index: int, allowed: tuple[int, ...], start: int) -> Sequence[int]:
        """Where a cell may go: not to the column of a cell of its own printed line."""
        if index > start and self.cells[index - 1].row == self.cells[index].row:
            later = [label for label in allowed if label > path.label]
            other = [label for label in allowed if label not in (max(path.label, 0), ACROSS)]
            return (later if self.columns > 2 and later else other) or allowed
        return (*allowed, TURN) if 0 in allowed and len(self.cells) > _PAGE and min(path.firsts) >= 0 else allowed

    def _begin(self, context: Place) -> Path:
        """Nothing assigned yet."""
        none = (0,) * self.columns
        empty: tuple[Counted, ...] = ((),) * self.columns
        lasts = (NOWHERE,) * self.columns
        return Path(0.0, 0.0, lasts, (-1,) * self.columns, none, 0, empty, empty, context, ACROSS, None)

    def _longer(self, path: Path, index: int, label: int, choices: int) -> Path:
        """The candidate with one cell more."""
        if label == ACROSS:
            return self._across(path, index)
        if label != TURN:
            return self._extend(path, index, label, choices)
        closing, last = self._close(path)
        turned = self._begin(last)._replace(score=path.score + closing - _NEW_PAGE)
        return self._extend(turned, index, 0, choices)._replace(label=TURN, before=path)

    def _across(self, path: Path, index: int) -> Path:
        """The candidate with a cell across all columns: the region above it ends."""
        closing, last = self._close(path)
        score = path.score + closing + self._end(last)
        return self._begin((index, -1))._replace(score=score, climbed=path.climbed, before=path)

    def _extend(self, path: Path, index: int, label: int, choices: int) -> Path:
        """The candidate with one cell more in a column; where only this column is possible its place proves nothing."""
        place = path.lasts[label]
        cell, above = self.cells[index], self.cells[index - 1]
        due = path.due
        if place[0] >= 0:
            gain, offset = self.reading.link(place, index)
        elif label == 0:
            gain, offset = self.reading.link(path.context, index)
        else:  # how it reads below the column before it is known when the region ends
            gain, offset = 0.0, self.reading.link(NOWHERE, index)[1]
            due += self.reading.link(path.context, index)[0]
        if label != path.label:
            gain += _SWITCH if above.kind != "name" or path.label == ACROSS else -_APART
        elif above.kind == "name" and self.reading.is_title(place, offset):
            gain += _BESIDE
        lowest = max(path.heights)
        height = path.heights[label] + (not self.reading.is_title(place, offset)) if above.row != cell.row else lowest
        climb = 0
        if choices > 1:
            climb = min(max(lowest - height - 1, 0), _CLIMB - path.climbed)
            gain -= _UP * climb + self._astray(path, label, beside=above.row == cell.row)
        counted, openings = path.counted, path.openings
        if cell.marker[1]:
            if counted[label] or label == 0:
                gain += counts_on(counted[label], *cell.marker)
            else:
                openings = _with(openings, label, (cell.marker,))
            counted = _with(counted, label, count(counted[label], *cell.marker))
        return Path(
            path.score + gain,
            due,
            _with(path.lasts, label, (index, offset)),
            path.firsts if place[0] >= 0 else _with(path.firsts, label, index),
            _with(path.heights, label, max(height, lowest)),
            path.climbed + climb,
            counted,
            openings,
            path.context,
            label,
            path,
        )

    def _astray(self, path: Path, label: int, *, beside: bool) -> float:
        """What speaks against a column: pages are read from left to right."""
        if max(path.firsts) < 0:
            return _RIGHT_FIRST * label
        return _BACK if beside and label < path.label else 0.0

    def _close(self, path: Path) -> tuple[float, Place]:
        """The columns of a region one after the other: how well each reads on in the next, and the last cell of all."""
        score, last = 0.0, path.context
        counted: Counted = ()
        for column, first in enumerate(path.firsts):
            if first >= 0:
                if column and last[0] >= 0:
                    score += self.reading.link(last, first)[0]
                    for name, number in path.openings[column]:
                        score += counts_on(counted, name, number) if counted or number > 1 else -_HEADLESS
                last, counted = path.lasts[column], path.counted[column]
        return score, last

    def _end(self, last: Place) -> float:
        """How well a region ends above a cell that goes across."""
        if last[0] < 0:
            return 0.0
        above = self.cells[last[0]]
        return 0.5 if above.ended or above.kind == "number" else 0.0 if above.whole else -2.0


def _kept(ranked: list[Path], most: int) -> list[Path]:
    """The best candidates, and the best of those whose columns began elsewhere: that shows only where a region ends."""
    kept, others = ranked[:most], ranked[most:]
    begun = {(path.firsts, path.openings) for path in kept}
    for path in others:
        if (path.firsts, path.openings) not in begun:
            begun.add((path.firsts, path.openings))
            kept.append(path)
            if len(kept) == most + _CANDIDATES:
                break
    return kept


def _score(path: Path) -> float:
    return path.score + path.due


def _with(values: tuple[_T, ...], index: int, value: _T) -> tuple[_T, ...]:
    """The values with one of them changed."""
    return (*values[:index], value, *values[index + 1 :])
