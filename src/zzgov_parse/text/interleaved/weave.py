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

from ..cells import Cell
from .counted import Counted, count, counts_on
from .paths import ACROSS, TURN, Beginning, Here, Path, Step, begun_with, changed, longer
from .reading_on import NAME, NOWHERE, Place, Reading
from .seams import Seams

#: Cells of a page that can be more than one.
_PAGE = 100
#: Candidates kept at each step, and among the entries of lists, which tell less than sentences where they belong.
_CANDIDATES, _CANDIDATES_LISTED = 8, 24
#: More cells than any page has: there the list itself shows which column is which.
_LONG = 400

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
        self._candidates = _CANDIDATES_LISTED if 3 * listed > len(cells) <= _LONG else _CANDIDATES

    def single(self, across: frozenset[int], context: Place) -> float:
        """How well the cells read one after the other, those across set apart."""
        score, place = 0.0, context
        counted: Counted = ()
        for index in range(context[0] + 1, len(self.cells)):
            if index in across:
                score += self._end(place)
                place, counted = (index, -1), ()
                continue
            gain, offset = self.reading.links[index][place]
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

    def _labels(self, path: Path, allowed: tuple[int, ...]) -> Sequence[int]:
        """Where the next cell of a printed line may go: not to the column of the cell before it."""
        later = [label for label in allowed if label > path.label]
        other = [label for label in allowed if label not in (max(path.label, 0), ACROSS)]
        return (later if self.columns > 2 and later else other) or allowed

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
        here = self._here(index, len(allowed))
        goes_on = here.beside and index > start
        may_turn = 0 in allowed and len(self.cells) > _PAGE and not goes_on
        for path in paths:
            for label in self._labels(path, allowed) if goes_on else allowed:
                if label == ACROSS:
                    below = self._across(path, index)
                    steps.append((below.score, below.score, 0.0, below, ACROSS, 0, 0, 0))
                else:
                    steps.append(self._step(path, label, here))
            if may_turn and -1 not in path.beginning[0]:
                closing, last = self._close(path)
                page = self._begin(last, path.score + closing - _NEW_PAGE, before=path)
                step = self._step(page, 0, here)
                steps.append((*step[:4], TURN, *step[5:]))
        return steps

    def _here(self, index: int, choices: int) -> Here:
        """What is the same for every candidate."""
        cell, above = self.cells[index], self.cells[index - 1]
        beside = above.row == cell.row
        marker = cell.marker if cell.marker[1] else None
        links = self.reading.links[index]
        return Here(links, beside, above.kind == "name", SWITCH if beside else self._switch, marker, choices > 1)

    def _across(self, path: Path, index: int) -> Path:
        """The candidate with a cell across all columns: the region above it ends."""
        closing, last = self._close(path)
        score = path.score + closing + self._end(last)
        return self._begin((index, -1), score, path.climbed, path)

    def _step(self, path: Path, label: int, here: Here) -> Step:
        """One cell more in a column; where only this column is possible its place proves nothing."""
        links, beside, named, switch, marker, free = here
        score, due, lasts, heights, lowest, climbed, counted, _, context, before, _ = path
        begins = before == ACROSS  # nothing stands in the columns yet
        place = lasts[label]
        if place[0] >= 0:
            gain, offset = links[place]
        elif label == 0:
            gain, offset = links[context]
        else:  # how it reads below the column before it is known when the region ends
            gain, offset = 0.0, links[NOWHERE][1]
            due += links[context][0]
        titled = offset == NAME and self.reading.is_title(place, offset)
        if label != before:
            gain += switch if begins or not named else -_APART
        elif titled and named:
            gain += _BESIDE
        height = lowest if beside else heights[label] + (not titled)
        if free:
            if height < lowest - 1 and climbed < _CLIMB:
                climb = min(lowest - height - 1, _CLIMB - climbed)
                climbed += climb
                gain -= _UP * climb
            if begins:
                gain -= _RIGHT_FIRST * label
            elif beside and label < before:
                gain -= _BACK
        if marker is not None and (label == 0 or counted[label]):
            gain += counts_on(counted[label], *marker)
        score += gain
        return score + due, score, due, path, label, offset, height, climbed

    def _kept(self, steps: Sequence[Step], index: int) -> list[Path]:
        """The best candidates, and the best of those whose columns began elsewhere: that shows only where a region ends."""
        most, marker = self._candidates, self.cells[index].marker
        kept: list[Path] = []
        known: set[tuple[tuple[int, ...], tuple[Place, ...]]] = set()
        begun: set[Beginning] = set()
        for step in steps:
            path, label = step[3], step[4]
            beginning = path.beginning
            if label != ACROSS and (marker[1] or beginning[0][max(label, 0)] < 0):
                beginning = begun_with(path, max(label, 0), index, marker)
            if len(kept) >= most and beginning in begun:
                continue
            lasts = path.lasts if label == ACROSS else changed(path.lasts, max(label, 0), (index, step[5]))
            if (beginning[0], lasts) in known:
                continue
            known.add((beginning[0], lasts))
            begun.add(beginning)
            kept.append(path if label == ACROSS else longer(step, lasts, beginning, marker))
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
                    score += self.reading.links[first][last][0]
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
