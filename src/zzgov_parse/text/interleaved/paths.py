"""The candidates of the search of `weave`: how the cells of a page so far were assigned to its columns."""

from __future__ import annotations

from typing import NamedTuple, TypeVar

from .counted import Counted, count
from .reading_on import Links, Place

_T = TypeVar("_T")

#: The label of a cell that goes across all columns, and of the first cell of a new page, in its first column.
ACROSS, TURN = -1, -2
#: For each column, its first cell, and its first number.
Beginning = tuple[tuple[int, ...], tuple[Counted, ...]]


class Path(NamedTuple):
    """A candidate: how the cells so far were assigned.

    Attributes:
        score: how well the columns read, higher is better.
        due: how well later columns may read on at their heads: what that is worth shows only where the region ends.
        lasts: for each column, its last cell and where that began.
        heights: for each column, how many printed lines down the page it has come.
        lowest: the most of these.
        climbed: how many printed lines the reading went back up the page, all in all.
        counted: for each column, the numbers it has reached.
        beginning: how its columns begin.
        context: the last cell before this region, and where it began.
        label: where the last cell went.
        before: the candidate that this one extends.
    """

    score: float
    due: float
    lasts: tuple[Place, ...]
    heights: tuple[int, ...]
    lowest: int
    climbed: int
    counted: tuple[Counted, ...]
    beginning: Beginning
    context: Place
    label: int
    before: Path | None


class Here(NamedTuple):
    """A cell to be placed, as all candidates see it.

    Attributes:
        links: how it reads below others.
        beside: whether it stands on the printed line of the cell before it.
        named: whether that is a name.
        switch: what it is worth that it goes to another column than that.
        marker: its number, None for none.
        free: whether more than one column is possible.
    """

    links: Links
    beside: bool
    named: bool
    switch: float
    marker: tuple[str, int] | None
    free: bool


#: A candidate with one cell more, not made yet: score with what is due, score, due, the candidate, the column (`ACROSS` for
#: a candidate that is made), where the cell begins, how far down the page it stands, and how far the reading went back up.
Step = tuple[float, float, float, Path, int, int, int, int]


def changed(values: tuple[_T, ...], index: int, value: _T) -> tuple[_T, ...]:
    """The values with one of them changed."""
    if len(values) == 2:  # nearly all pages
        return (values[0], value) if index else (value, values[1])
    return (*values[:index], value, *values[index + 1 :])


def begun_with(path: Path, column: int, index: int, marker: tuple[str, int]) -> Beginning:
    """How the columns begin with a cell more in one of them: its first cell, or its first number."""
    firsts, openings = path.beginning
    opens = column > 0 and marker[1] > 0 and not path.counted[column]
    if firsts[column] >= 0 and not opens:
        return path.beginning
    firsts = firsts if firsts[column] >= 0 else changed(firsts, column, index)
    return firsts, changed(openings, column, (marker,)) if opens else openings


def longer(step: Step, lasts: tuple[Place, ...], beginning: Beginning, marker: tuple[str, int]) -> Path:
    """The candidate that a step leads to."""
    _, score, due, path, label, _, height, climbed = step
    lowest, column = max(height, path.lowest), max(label, 0)
    counted = path.counted
    if marker[1]:
        counted = changed(counted, column, count(counted[column], *marker))
    heights = changed(path.heights, column, lowest)
    before = path.before if label == TURN else path
    return Path(score, due, lasts, heights, lowest, climbed, counted, beginning, path.context, label, before)
