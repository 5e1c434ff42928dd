"""The candidates of the search of `weave`: how the cells of a page so far were assigned to its columns."""

from __future__ import annotations

from typing import NamedTuple, TypeVar

from .counted import Counted
from .reading_on import Place

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


#: A candidate with one cell more, not made yet: score with what is due, score, due, the candidate, the column (`ACROSS` for
#: a candidate that is made), where the cell begins, how far down the page it stands, and how far the reading went back up.
Step = tuple[float, float, float, Path, int, int, int, int]


def changed(values: tuple[_T, ...], index: int, value: _T) -> tuple[_T, ...]:
    """The values with one of them changed."""
    return (*values[:index], value, *values[index + 1 :])
