"""Half lines of columns that alternate, to the columns: which half line continues which.

Every half line goes to a column, or across all columns (a title, the number of a document). Of all assignments the one
whose columns read best is kept, by a search with a bounded number of candidates.

Guarantees:

1. Each cell is assigned once; within a column the order stays that of the text.
2. Linear in the number of cells.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter

from .cells import Cell
from .counted import Counted, count, counts_on
from .paths import ACROSS, TURN, Beginning, Path, Step, changed
from .reading_on import NAME, NOWHERE, Place, Reading
from .seams import Seams

#: Cells of a page that can be more than one.
_PAGE = 100
#: Candidates kept at each step, and among the entries of lists, which tell less than sentences where they belong.
_CANDIDATES, _CANDIDATES_LISTED = 8, 24

# Weights, found like those of `reading_on`.
SWITCH = 0.3  # the next half line is of another column
_BESIDE = 1.5  # a title directly after its name
_APART = 1.2  # something else there
_RIGHT_FIRST = 1.0  # a page that does not begin with its first column
_BACK = 3.0  # a printed line whose left part is of a later column than its right part
_HEADLESS = 2.0  # a numbering that begins in a later column, with none in the first
_NEW_PAGE = 3.0  # a page that ends with no sign of it
_UP, _CLIMB = 1.0, 4  # for each printed line that the reading goes back up the page; more of them prove nothing more


class Weaver:
    """The search over the cells of one page.

    Attributes:
        cells: in the order of the text; the first may be the last cell of the page above.
        columns: how many columns.
        reading: how well cells read below one another.
    """

    def __init__(self, cells: Sequence[Cell], measure: int, columns: int, seams: Seams, switch: float = SWITCH) -> None:
        self.cells = cells
        self.columns = columns
        self.reading = Reading(cells, measure, seams)
        listed = sum(cell.kind in ("name", "entry") or (cell.whole and not cell.marker[1]) for cell in cells)
        self._switch = switch
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
            steps = self._steps(paths, index, allowed[index], start)
            steps.sort(key=itemgetter(0), reverse=True)
            paths = self._kept(steps, index)
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
        return (*allowed, TURN) if 0 in allowed and len(self.cells) > _PAGE and min(path.beginning[0]) >= 0 else allowed

    def _begin(self, context: Place, score: float = 0.0, climbed: int = 0, before: Path | None = None) -> Path:
        """Nothing assigned yet, at the top of the page or below another candidate."""
        none = (0,) * self.columns
        empty: tuple[Counted, ...] = ((),) * self.columns
        lasts = (NOWHERE,) * self.columns
        beginning = (-1,) * self.columns, empty
        return Path(score, 0.0, lasts, none, 0, climbed, empty, beginning, context, ACROSS, before)

    def _steps(self, paths: Sequence[Path], index: int, allowed: tuple[int, ...], start: int) -> list[Step]:
        """Every candidate with the cell at `index` in every column where it may stand."""
        steps: list[Step] = []
        for path in paths:
            for label in self._labels(path, index, allowed, start):
                if label == ACROSS:
                    longer = self._across(path, index)
                    steps.append((longer.score, longer.score, 0.0, longer, ACROSS, 0, 0, 0))
                elif label == TURN:
                    closing, last = self._close(path)
                    score = path.score + closing - _NEW_PAGE
                    step = self._step(self._begin(last, score, before=path), index, 0, len(allowed))
                    steps.append((*step[:4], TURN, *step[5:]))
                else:
                    steps.append(self._step(path, index, label, len(allowed)))
        return steps

    def _across(self, path: Path, index: int) -> Path:
        """The candidate with a cell across all columns: the region above it ends."""
        closing, last = self._close(path)
        score = path.score + closing + self._end(last)
        return self._begin((index, -1), score, path.climbed, path)

    def _step(self, path: Path, index: int, label: int, choices: int) -> Step:
        """One cell more in a column; where only this column is possible its place proves nothing."""
        place = path.lasts[label]
        cell, above = self.cells[index], self.cells[index - 1]
        beside = above.row == cell.row
        begins = path.label == ACROSS  # nothing stands in the columns yet
        due = path.due
        if place[0] >= 0:
            gain, offset = self.reading.link(place, index)
        elif label == 0:
            gain, offset = self.reading.link(path.context, index)
        else:  # how it reads below the column before it is known when the region ends
            gain, offset = 0.0, self.reading.link(NOWHERE, index)[1]
            due += self.reading.link(path.context, index)[0]
        titled = offset == NAME and self.reading.is_title(place, offset)
        if label != path.label:
            gain += (SWITCH if beside else self._switch) if above.kind != "name" or begins else -_APART
        elif titled and above.kind == "name":
            gain += _BESIDE
        lowest, climbed = path.lowest, path.climbed
        height = lowest if beside else path.heights[label] + (not titled)
        if choices > 1:
            if height < lowest - 1 and climbed < _CLIMB:
                climb = min(lowest - height - 1, _CLIMB - climbed)
                climbed += climb
                gain -= _UP * climb
            if begins:
                gain -= _RIGHT_FIRST * label
            elif beside and label < path.label:
                gain -= _BACK
        if cell.marker[1] and (label == 0 or path.counted[label]):
            gain += counts_on(path.counted[label], *cell.marker)
        score = path.score + gain
        return score + due, score, due, path, label, offset, height, climbed

    def _made(self, step: Step, index: int) -> Path:
        """The candidate that a step leads to."""
        _, score, due, path, label, offset, height, climbed = step
        if label == ACROSS:
            return path
        lowest, column = max(height, path.lowest), max(label, 0)
        counted, marker = path.counted, self.cells[index].marker
        return Path(
            score,
            due,
            changed(path.lasts, column, (index, offset)),
            changed(path.heights, column, lowest),
            lowest,
            climbed,
            changed(counted, column, count(counted[column], *marker)) if marker[1] else counted,
            self._beginning(step, index),
            path.context,
            label,
            path.before if label == TURN else path,
        )

    def _beginning(self, step: Step, index: int) -> Beginning:
        """How the columns begin after a step: a first cell more, or a first number."""
        path, label = step[3], step[4]
        firsts, openings = path.beginning
        column, marker = max(label, 0), self.cells[index].marker
        opens = column > 0 and marker[1] > 0 and not path.counted[column]
        if label == ACROSS or (firsts[column] >= 0 and not opens):
            return path.beginning
        firsts = firsts if firsts[column] >= 0 else changed(firsts, column, index)
        return firsts, changed(openings, column, (marker,)) if opens else openings

    def _kept(self, steps: Sequence[Step], index: int) -> list[Path]:
        """The best candidates, and the best of those whose columns began elsewhere: that shows only where a region ends."""
        most = self._candidates
        kept: list[Path] = []
        known: set[tuple[tuple[int, ...], tuple[Place, ...]]] = set()
        begun: set[Beginning] = set()
        for step in steps:
            beginning = self._beginning(step, index)
            if len(kept) >= most and beginning in begun:
                continue
            path = self._made(step, index)
            if (beginning[0], path.lasts) in known:
                continue
            known.add((beginning[0], path.lasts))
            begun.add(beginning)
            kept.append(path)
            if len(kept) == most + _CANDIDATES:
                break
        return kept

    def _close(self, path: Path) -> tuple[float, Place]:
        """The columns of a region one after the other: how well each reads on in the next, and the last cell of all."""
        score, last = 0.0, path.context
        counted: Counted = ()
        firsts, openings = path.beginning
        for column, first in enumerate(firsts):
            if first >= 0:
                if column and last[0] >= 0:
                    score += self.reading.link(last, first)[0]
                    for name, number in openings[column]:
                        score += counts_on(counted, name, number) if counted or number > 1 else -_HEADLESS
                last, counted = path.lasts[column], path.counted[column]
        return score, last

    def _end(self, last: Place) -> float:
        """How well a region ends above a cell that goes across."""
        if last[0] < 0:
            return 0.0
        above = self.cells[last[0]]
        return 0.5 if above.ended or above.kind == "number" else 0.0 if above.whole else -2.0
