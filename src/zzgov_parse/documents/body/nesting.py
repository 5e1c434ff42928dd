"""How the numberings of one body nest: which stands above which.

A body shows it itself: where （一） and （二） both stand between 一、 and 二、, 一、 is the outer one. Only where it does not
(each number once, a list of one item) the usual order of official documents decides, 编章节条 above 一、 above （一） above 1.

Guarantees:

1. `stands_above` is a fixed relation for one body; it never depends on what was asked before.
2. Linear in the number of clauses; the number of numberings is bounded by the table of markers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from ...blocks.clauses.outlines import OUTLINE
from ...blocks.marks import Mark

#: Lists without numbers, and boxes, say nothing about the order of the others.
_SILENT = frozenset({"dash", "box"})
#: Between 1.1 and （1）.
_BELOW_DECIMALS = 24


class Nesting:
    """The order of the numberings of one body.

    >>> from ...blocks.marks import read_mark
    >>> marks = [read_mark(s) for s in ("一、合同", "第一条", "第二条", "二、效力", "第三条", "第四条", "三、责任")]
    >>> Nesting(marks).stands_above(marks[0], marks[1])
    True

    Without such evidence an article stands above 一、:

    >>> Nesting(marks[:2]).stands_above(marks[0], marks[1])
    False
    """

    def __init__(self, marks: Iterable[Mark]) -> None:
        #: How often a step of one numbering (一、 to 二、) had a whole step of the other between.
        self.steps: defaultdict[tuple[str, str], int] = defaultdict(int)
        self.outlined = False
        last: dict[str, tuple[int, int]] = {}
        step: dict[str, int] = {}
        for position, mark in enumerate(marks):
            system, value = mark.system, mark.value
            if not value or system in _SILENT:
                continue
            self.outlined = self.outlined or system == OUTLINE
            begin, number = last.get(system, (-1, -1))
            if value == number + 1:
                for other, start in step.items():
                    if start > begin:
                        self.steps[system, other] += 1
                step[system] = begin
            last[system] = (position, value)

    def stands_above(self, outer: Mark, inner: Mark) -> bool:
        """Whether a clause with the marker `inner` goes below an open one with the marker `outer`."""
        above, below = self.steps.get((outer.system, inner.system), 0), self.steps.get((inner.system, outer.system), 0)
        if above != below:
            return above > below
        return self.rank(outer) < self.rank(inner) or is_deeper_decimal(outer, inner)

    def rank(self, mark: Mark) -> int:
        """The usual place of a numbering; where decimals have an outline above them, 1. stands below them."""
        return _BELOW_DECIMALS if self.outlined and mark.system == "arabic" else mark.row.rank


def is_deeper_decimal(outer: Mark, inner: Mark) -> bool:
    """Whether two decimals nest: 1.1 and 1.1.1."""
    return outer.row is inner.row and inner.number.count(".") > outer.number.count(".")
