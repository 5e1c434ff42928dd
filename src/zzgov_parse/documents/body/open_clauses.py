"""The clauses that are open while a body is read, one in the other: where a new one stands among them.

Guarantees:

1. Levels are counted by nesting, from 1: a numbering that is open already keeps its level, a new one goes below the
   innermost open one that stands above it (一、 → 1. has levels 1 and 2). Which stands above which, `nesting` says.
2. No more clauses are open at a time than there are numberings; nothing here recurses.
"""

from __future__ import annotations

from ...blocks.marks import Mark
from ...model.blocks import Block, Clause
from ...nodes import build_node
from ...spans import Span
from .nesting import Nesting


class OpenClause:
    """A clause that is being filled; the first one is the body itself."""

    __slots__ = ("body", "heading", "in_article", "in_box", "mark", "spans", "system")

    def __init__(
        self, mark: Mark | None, system: str, spans: tuple[Span, ...], heading: str | None, around: OpenClause | None
    ) -> None:
        self.mark = mark
        self.system = system
        self.spans = spans
        self.heading = heading
        self.body: list[Block] = []
        self.in_article: bool = system == "article" or (around is not None and around.in_article)
        self.in_box: bool = system == "box" or (around is not None and around.in_box)


class OpenClauses:
    """The body, and the clauses open in it, the innermost last."""

    def __init__(self, nesting: Nesting) -> None:
        self.nesting = nesting
        self.stack: list[OpenClause] = [OpenClause(None, "", (), None, None)]

    @property
    def top(self) -> OpenClause:
        """The innermost."""
        return self.stack[-1]

    @property
    def body(self) -> list[Block]:
        """What stands in the innermost so far."""
        return self.stack[-1].body

    def open(self, mark: Mark, system: str, spans: tuple[Span, ...], heading: str | None) -> None:
        """Begin a clause in the innermost one."""
        self.stack.append(OpenClause(mark, system, spans, heading, self.stack[-1]))

    def close(self) -> tuple[Block, ...]:
        """Close all; what stands in the body."""
        self.close_from(1)
        return tuple(self.stack[0].body)

    def pop(self) -> None:
        """Close the innermost clause."""
        done = self.stack.pop()
        if done.mark is None:
            return
        clause = build_node(
            Clause,
            spans=done.spans,
            marker=done.mark.text,
            number=done.mark.value or None,
            level=len(self.stack),
            heading=done.heading,
            body=tuple(done.body),
        )
        self.stack[-1].body.append(clause)

    def system_of(self, mark: Mark) -> str:
        """The numbering a marker with half a bracket belongs to: 2） after （1） lost one."""
        for clause in self.stack:
            if clause.system == "arabic_paren" and clause.mark is not None and mark.value == clause.mark.value + 1:
                return clause.system
        return mark.system

    def make_room(self, mark: Mark, system: str) -> None:
        """Close the open clauses that a new one does not stand in."""
        top = self.stack[-1]
        if top.system == system and not top.in_box:  # most: the next of its list
            self.pop()
            return
        box = self.place_of("box") if top.in_box else 0
        place = self.place_of(system)
        if (
            0 < box < place
            and self.is_next(mark, outer := self.place_of(system, box))
            and not self.is_next(mark, place)
        ):
            place = outer
        if place < box and not self.begins_in_box(mark, box):
            self.close_from(box)
            box = 0
        if place > box or (place and system == "box"):
            self.close_from(place)
        elif system != "box":
            while len(self.stack) > box + 1 and not self.stands_in_top(mark):
                self.pop()

    def place_of(self, system: str, below: int = 0) -> int:
        """The place of the innermost open clause of a numbering (below another place); 0 for none."""
        for place in range((below or len(self.stack)) - 1, 0, -1):
            if self.stack[place].system == system:
                return place
        return 0

    def is_next(self, mark: Mark, place: int) -> bool:
        """Whether a marker has the number after that of an open clause."""
        open_mark = self.stack[place].mark
        return open_mark is not None and mark.value == open_mark.value + 1

    def stands_in_top(self, mark: Mark) -> bool:
        """Whether a new clause goes below the innermost open one."""
        top = self.stack[-1].mark
        return top is None or self.nesting.stands_above(top, mark)

    def begins_in_box(self, mark: Mark, box: int) -> bool:
        """Whether a list that is new inside an open box (专栏1) belongs to it: it begins there, at once or below another."""
        return mark.value <= 1 and (len(self.stack) > box + 1 or not self.stack[box].body)

    def close_from(self, place: int) -> None:
        """Close the clause at `place` of the stack and all in it."""
        while len(self.stack) > place:
            self.pop()
