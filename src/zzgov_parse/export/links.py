"""Places that two panes of a page show, and how each leads to the other.

What stands on the right has the id `n12` and leads to `#r12`; its words on the left have the id `r12` and lead to `#n12`.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

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
    """The values that were shown so far; those without places are shown without a link."""

    def __init__(self) -> None:
        self.linked: list[Linked] = []

    def value(self, shown: str, look: str, spans: Sequence[Span]) -> str:
        """HTML of a value as a link to its place."""
        if not spans:
            return f'<span class="{look}">{escape(shown)}</span>'
        number = self.new(look, spans)
        return f'<a class="{look}" id="n{number}" href="#r{number}">{escape(shown)}</a>'

    def node(self, shown: str, look: str, node: Node) -> str:
        """HTML of a node as a link to its place."""
        return self.value(shown, look, node.spans)

    def new(self, look: str, spans: Sequence[Span]) -> int:
        """The number of a value that is written otherwise."""
        self.linked.append(Linked(len(self.linked) + 1, look, spans))
        return len(self.linked)
