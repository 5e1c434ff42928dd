"""Half lines of two columns that alternate, to the columns: which half line continues which.

Every half line goes to a column, or across all columns (a title, the number of a document). A column reads on like any
text: a full line without an end goes on below, a short one ends a paragraph, brackets close, clauses count up, a name has
a title. Of all assignments the one that reads best is kept, by a search with a bounded number of candidates.

Guarantees:

1. Each cell is assigned once; within a column the order stays that of the text.
2. Linear in the number of cells.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from .cells import Cell
from .counted import Counted, count, counts_on
from .seams import Seams

#: The label of a cell that goes across all columns.
ACROSS = -1
#: Candidates kept at each step.
_CANDIDATES = 8
#: A line that ends this far from the right edge, in columns, can still have been full.
_RAGGED = 3.0
_INDENT = 4
#: Columns that a name and the gap after it take.
_NAME = 8
#: What a line must not begin with.
_NO_START = frozenset("，。；、？！）》”的了们")

#: Columns → the index of the last cell in each, -1 for none, and how far from the left edge it began.
Place = tuple[int, int]


class Path(NamedTuple):
    """A candidate: how the cells so far were assigned.

    Attributes:
        score: how well the columns read, higher is better.
        lasts: for each column, its last cell and where that began.
        firsts: for each column, its first cell.
        counted: for each column, the numbers it has reached.
        openings: for each column, its first number.
        context: the last cell before this region, and where it began.
        label: where the last cell went.
        before: the candidate that this one extends.
    """

    score: float
    lasts: tuple[Place, ...]
    firsts: tuple[int, ...]
    counted: tuple[Counted, ...]
    openings: tuple[Counted, ...]
    context: Place
    label: int
    before: Path | None


_NONE: Place = (-1, 0)


class Weaver:
    """The search over the cells of one page.

    Attributes:
        cells: in the order of the text; the first may be the last cell of the page above.
        measure: columns of the text area of one column.
        columns: how many columns.
        seams: the text's own words.
    """

    def __init__(self, cells: Sequence[Cell], measure: int, columns: int, seams: Seams) -> None:
        self.cells = cells
        self.measure = measure
        self.columns = columns
        self.seams = seams
        self._links: dict[tuple[int, int, int], tuple[float, int]] = {}

    def link(self, above: Place, below: int) -> tuple[float, int]:
        """How well a cell reads below another, and where it then begins."""
        key = (*above, below)
        known = self._links.get(key)
        if known is None:
            known = self._links[key] = self._read_on(above, below) if above[0] >= 0 else self._begin(below)
        return known

    def _begin(self, below: int) -> tuple[float, int]:
        """A cell with nothing above it."""
        cell = self.cells[below]
        return (-2.0 if cell.closes or cell.string[0] in _NO_START else 0.0), (_INDENT if cell.kind == "marker" else 0)

    def _read_on(self, above: Place, below: int) -> tuple[float, int]:
        a, b = self.cells[above[0]], self.cells[below]
        short = self.measure - above[1] - a.width
        return max(self._continue(a, b, above[1], short), self._start(a, b, short))

    def _continue(self, a: Cell, b: Cell, offset: int, short: int) -> tuple[float, int]:
        """The cell goes on in the one below."""
        if a.kind == "name":
            return (2.5, _NAME) if b.kind == "plain" else (-9.0, 0)
        score = 0.0
        if short > _RAGGED:
            score -= min((short - _RAGGED) * 0.5, 5.0)
        if a.ended:
            score -= 1.0 if short <= _RAGGED else 4.0
        elif a.whole:
            score -= 0.5
        if b.kind != "plain":
            score -= 2.0 if b.kind == "marker" and not a.ended else 4.0
            if b.kind in ("name", "entry", "number"):
                score -= 2.0
        if a.opens and b.closes and a.opens[-1] == b.closes[0]:
            score += 2.5
        elif (b.closes and not a.opens) or (a.opens and a.opens[-1] in "《“〔"):
            score -= 1.0
        score += 0.6 * self.seams.score(a.string, b.string)
        hanging = offset if offset >= _NAME else _NAME if a.kind == "entry" else 0
        return score, hanging

    def _start(self, a: Cell, b: Cell, short: int) -> tuple[float, int]:
        """The cell below begins something new."""
        score = 0.5 if a.ended else 0.0 if a.whole else -3.5
        if short > _RAGGED:
            score += 0.5
        elif not a.ended and not a.whole:
            score -= 1.5
        score -= (
            2.0 * bool(a.opens) + 2.0 * bool(b.closes) + 3.0 * (a.kind == "name") + 3.0 * (b.string[0] in _NO_START)
        )
        if b.kind == "plain":
            score -= 1.0
            if b.width > self.measure - _INDENT + 1.5:
                score -= 1.5
            return score, _INDENT
        score += 1.0
        return score, (_INDENT if b.kind in ("marker", "label") else 0)

    def close(self, path: Path) -> tuple[float, Place]:
        """The columns of a region one after the other: how well each reads on in the next, and the last cell of all."""
        score = 0.0
        last = path.context
        counted: Counted = ()
        for column, first in enumerate(path.firsts):
            if first >= 0:
                if column and last[0] >= 0:
                    score += self.link(last, first)[0]
                    for name, number in path.openings[column]:
                        score += counts_on(counted, name, number)
                last, counted = path.lasts[column], path.counted[column]
        return score, last

    def extend(self, path: Path, index: int, label: int) -> Path:
        """The candidate with one cell more."""
        if label == ACROSS:
            closing, last = self.close(path)
            score = path.score + closing + self._across(last)
            return self.begin((index, 0))._replace(score=score, label=label, before=path)
        place = path.lasts[label]
        if place[0] >= 0:
            gain, offset = self.link(place, index)
        elif label == 0:
            gain, offset = self.link(path.context, index)
        else:
            gain, offset = 0.0, self.link(_NONE, index)[1]
        if label != path.label:
            gain += 0.3
        if max(path.firsts) < 0:
            gain -= 1.0 * label
        elif self.cells[index - 1].row == self.cells[index].row and label < path.label:
            gain -= 3.0
        lasts = (*path.lasts[:label], (index, offset), *path.lasts[label + 1 :])
        firsts = path.firsts
        if place[0] < 0:
            firsts = (*firsts[:label], index, *firsts[label + 1 :])
        counted, openings = path.counted, path.openings
        cell = self.cells[index]
        if cell.kind == "marker":
            name, number = cell.marker
            if counted[label] or label == 0:
                gain += counts_on(counted[label], name, number)
            else:
                openings = (*openings[:label], (cell.marker,), *openings[label + 1 :])
            counted = (*counted[:label], count(counted[label], name, number), *counted[label + 1 :])
        return Path(path.score + gain, lasts, firsts, counted, openings, path.context, label, path)

    def begin(self, context: Place) -> Path:
        """Nothing assigned yet."""
        empty = ((),) * self.columns
        return Path(0.0, (_NONE,) * self.columns, (-1,) * self.columns, empty, empty, context, ACROSS, None)

    def _across(self, last: Place) -> float:
        """How well a region ends above a cell that goes across."""
        if last[0] < 0:
            return 0.0
        above = self.cells[last[0]]
        return 0.5 if above.ended or above.kind == "number" else 0.0 if above.whole else -2.0

    def assign(
        self, allowed: Sequence[tuple[int, ...]], context: Place = _NONE, start: int = 0
    ) -> tuple[list[int], float]:
        """The best label of each cell, and how well it reads."""
        paths = [self.begin(context)]
        for index in range(start, len(self.cells)):
            best: dict[tuple[object, ...], Path] = {}
            for path in paths:
                for label in self._labels(path, index, allowed[index], start):
                    longer = self.extend(path, index, label)
                    key = (longer.lasts, longer.firsts[1:])
                    rival = best.get(key)
                    if rival is None or rival.score < longer.score:
                        best[key] = longer
            paths = sorted(best.values(), key=lambda path: -path.score)[:_CANDIDATES]
        finished = [(path.score + self.close(path)[0], path) for path in paths]
        score, path = max(finished, key=lambda pair: pair[0])
        labels: list[int] = []
        step: Path | None = path
        while step is not None and step.before is not None:
            labels.append(step.label)
            step = step.before
        return labels[::-1], score

    def single(self, across: frozenset[int], context: Place) -> float:
        """How well the cells read one after the other, those across set apart."""
        score, place = 0.0, context
        counted: Counted = ()
        for index in range(context[0] + 1, len(self.cells)):
            if index in across:
                score += self._across(place)
                place, counted = (index, 0), ()
                continue
            gain, offset = self.link(place, index)
            cell = self.cells[index]
            if cell.kind == "marker":
                gain += counts_on(counted, *cell.marker)
                counted = count(counted, *cell.marker)
            score, place = score + gain, (index, offset)
        return score

    def _labels(self, path: Path, index: int, allowed: tuple[int, ...], start: int) -> Sequence[int]:
        """Where a cell may go: not to the column of a cell of its own printed line."""
        if index > start and self.cells[index - 1].row == self.cells[index].row:
            free = [label for label in allowed if label not in (path.label, ACROSS)]
            return free or allowed
        return allowed
