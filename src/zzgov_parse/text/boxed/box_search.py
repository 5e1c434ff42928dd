"""Boxes of a name list to the columns they stood in: which name each title is of, and which line goes on which.

An extractor that reads boxes gives the names, titles and units of a list in runs, one column's between another's. Within a
column each kind keeps its order; how the columns alternate is nowhere written. Of all ways to deal the boxes out to columns
the one whose entries read best is kept, by a search with a bounded number of candidates.

Guarantees:

1. Each box is dealt once.
2. Linear in the number of boxes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import inf
from operator import itemgetter
from typing import NamedTuple

from ..interleaved.seams import Seams
from .box_columns import EMPTY, Column, Placing
from .boxes import ENTRY, NAME, SURNAME, Box

#: Candidates kept at each step.
_CANDIDATES = 24

#: After so many boxes a list whose best candidate reads so badly, for each of them, is given up.
_FEW, _HOPELESS = 20, -0.6

_ALTERNATE = 0.1  # an entry that begins beside the one before it
_COLUMN = 4.0  # a column more


class Path(NamedTuple):
    """A candidate: how the boxes so far were dealt out.

    Attributes:
        score: how well its columns read.
        columns: what is open in each.
        column: where the last box went.
        role: what it does there.
        begun: where the last entry began.
        before: the candidate that this one extends.
    """

    score: float
    columns: tuple[Column, ...]
    column: int
    role: int
    begun: int
    before: Path | None


class Deal(NamedTuple):
    """The boxes, dealt.

    Attributes:
        score: how well the columns read.
        places: for each box its column and its role.
    """

    score: float
    places: list[tuple[int, int]]


def deal(boxes: Sequence[Box], columns: int, seams: Seams, above: Box | None, *, goes_on: bool) -> Deal:
    """The best way to deal boxes out to so many columns.

    Args:
        boxes: of one page.
        columns: how many.
        seams: the words of the text.
        above: the last box of the page before.
        goes_on: whether the list has another page.
    """
    placing = Placing(boxes, seams)
    paths = [Path(0.0, (EMPTY,) * columns, -1, -1, -1, None)]
    for index in range(len(boxes)):
        steps = [step for path in paths for step in _steps(path, placing, index)]
        steps.sort(key=itemgetter(0), reverse=True)
        paths = _distinct(steps)
        if index >= _FEW and paths[0].score < _HOPELESS * index:
            return Deal(-inf, [])
    ends = [
        path.score
        - _COLUMN * (columns - 1 - path.columns.count(EMPTY))
        + placing.end(path.columns, above, goes_on=goes_on)
        for path in paths
    ]
    score = max(ends)
    places: list[tuple[int, int]] = []
    step: Path | None = paths[ends.index(score)]
    while step is not None and step.before is not None:
        places.append((step.column, step.role))
        step = step.before
    return Deal(score, places[::-1])


def _distinct(steps: Sequence[Path]) -> list[Path]:
    """The best candidates, of those with the same columns one."""
    kept: list[Path] = []
    seen: set[tuple[Column, ...]] = set()
    for step in steps:
        if step.columns not in seen:
            seen.add(step.columns)
            kept.append(step)
            if len(kept) == _CANDIDATES:
                break
    return kept


def _steps(path: Path, placing: Placing, index: int) -> Iterator[Path]:
    """A candidate with one box more, in every column and role that it may have; empty columns are alike."""
    for at, column in enumerate(path.columns):
        for role in placing.boxes[index].roles:
            found = placing.place(column, role, index)
            if found is None:
                continue
            gain, below = found
            begun = path.begun
            if role in (NAME, SURNAME, ENTRY):
                if column.waiting == 0 and begun not in (-1, at):
                    gain += _ALTERNATE
                begun = at
            columns = (*path.columns[:at], below, *path.columns[at + 1 :])
            yield Path(path.score + gain, columns, at, role, begun, path)
        if column == EMPTY:
            break
