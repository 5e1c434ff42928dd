"""The numbers that a column of clauses has reached, and whether the next one follows.

Guarantees:

1. A number of an outer numbering makes the inner ones start again.
"""

from __future__ import annotations

from ...tables import markers

_RANK = {row.name: row.rank for row in markers.ROWS}
#: Numberings and the numbers that they have reached, the outermost first.
Counted = tuple[tuple[str, int], ...]


def counts_on(counted: Counted, name: str, number: int) -> float:
    """How well a number follows those that were reached."""
    reached = dict(counted).get(name)
    if reached is None:
        return 0.5 if number == 1 else -0.5 if counted else 0.0
    if number == reached + 1:
        return 1.5
    return -1.5


def count(counted: Counted, name: str, number: int) -> Counted:
    """The numbers reached, with one more; the numberings below it start again."""
    return (*((other, reached) for other, reached in counted if _RANK[other] < _RANK[name]), (name, number))
