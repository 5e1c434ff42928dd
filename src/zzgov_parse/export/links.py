"""Places that two panes of a page show, and how each leads to the other.

What stands on the right has the id `n12` and leads to `#r12`; its words on the left have the id `r12` and lead to `#n12`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from html import escape
from typing import NamedTuple

from ..diagnostics import Diagnostic
from ..nodes import Node
from ..spans import Span

#: The look of running text.
PLAIN = "plain"


class Linked(NamedTuple):
    """A value that both panes show.

    Attributes:
        number: counts from 1 in the order of the right pane.
        look: its class of the style sheet.
        spans: its places.
    """

    number: int
    look: str
    spans: Sequence[Span]


class Links:
    """The values that were shown so far; those without places are shown without a link.

    Attributes:
        linked: the values.
    """

    def __init__(self, text: str = "", diagnostics: Iterable[Diagnostic] = ()) -> None:
        self.linked: list[Linked] = []
        #: What was reported of a place within a line: where it begins, its number, its severity.
        self._notes = sorted(
            (item.spans[0].start, number, item.severity.value)
            for number, item in enumerate(diagnostics, start=1)
            if item.spans and "\n" not in item.spans[0].of(text)
        )
        self._noted: set[int] = set()

    def value(self, shown: str, look: str, spans: Sequence[Span]) -> str:
        """HTML of a value as a link to its place."""
        if not spans:
            return f'<span class="{look}">{escape(shown)}</span>'
        number = self.new(look, spans)
        return f'<a class="{look}" id="n{number}" href="#r{number}">{escape(shown)}</a>{self.notes(spans)}'

    def node(self, shown: str, look: str, node: Node) -> str:
        """HTML of a node as a link to its place."""
        return self.value(shown, look, node.spans)

    def notes(self, spans: Sequence[Span]) -> str:
        """The numbers of the diagnostics that stand in these places and were not shown yet."""
        shown = ""
        for start, end in spans:
            index = bisect_left(self._notes, (start,))
            while index < len(self._notes) and self._notes[index][0] < end:
                _, number, severity = self._notes[index]
                if number not in self._noted:
                    self._noted.add(number)
                    shown += f'<a class="note {severity}" href="#D{number}">{number}</a>'
                index += 1
        return shown

    def new(self, look: str, spans: Sequence[Span]) -> int:
        """The number of a value that is written otherwise."""
        self.linked.append(Linked(len(self.linked) + 1, look, spans))
        return len(self.linked)
