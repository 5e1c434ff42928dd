"""Blocks of a body to its tree: clauses under clauses, paragraphs, responsibilities, rosters, decisions under them.

Guarantees:

1. Levels are counted by nesting, from 1: a numbering that is open already keeps its level, a new one goes below the
   innermost open one that stands above it (一、 → 1. has levels 1 and 2). Which stands above which, `nesting` says.
2. Each block becomes exactly one node, or a clause and the paragraph run into it.
3. No more clauses are open at a time than there are numberings; nothing here recurses.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..blocks.build import Block
from ..blocks.kinds import Mark
from ..blocks.shapes import is_organ
from ..diagnostics import Report
from ..model.blocks import Action, Clause, Paragraph
from ..model.blocks import Block as Node
from ..nodes import build_node
from ..spans import Span, Text
from ..tables.stock_headings import STOCK_HEADINGS
from .clause_headings import ClauseHeadings
from .decision_lines import heading_verb, is_personnel_line, lead_in_end, may_decide
from .lead_in import LeadIn, read_lead_in
from .nesting import Nesting
from .personnel import read_decisions
from .printed_tables import LISTED, read_list, read_table
from .responsibility import find_inline, may_assign, read_responsibility, states_ranking
from .stock_headings import parted_heading, stock_heading


class _Open:
    """A clause that is being filled; the first one is the body itself."""

    __slots__ = ("body", "heading", "in_article", "in_box", "mark", "spans", "system")

    def __init__(
        self, mark: Mark | None, system: str, spans: tuple[Span, ...], heading: str | None, around: _Open | None
    ) -> None:
        self.mark = mark
        self.system = system
        self.spans = spans
        self.heading = heading
        self.body: list[Node] = []
        self.in_article: bool = system == "article" or (around is not None and around.in_article)
        self.in_box: bool = system == "box" or (around is not None and around.in_box)


class BodyReader:
    """Reads the blocks of one body or attachment; `place` is that of the document."""

    def __init__(self, blocks: Sequence[Block], place: str | None, report: Report) -> None:
        self.blocks = blocks
        self.place = place
        self.report = report
        self.ranked = False
        self.lead_in = LeadIn()
        self.stack: list[_Open] = [_Open(None, "", (), None, None)]
        self.nesting = Nesting([block.mark for block in blocks if block.mark is not None])
        self.headings = ClauseHeadings(blocks, self.nesting)
        self.verb: Action | None = None
        self.office: str | None = None

    def read(self) -> tuple[Node, ...]:
        """The nodes of the blocks, nested."""
        blocks = self.blocks
        listed = not LISTED.isdisjoint([block.kind for block in blocks])
        index, size = 0, len(blocks)
        while index < size:
            roster, end = read_list(blocks, index, self.place, self.report) if listed else (None, index)
            if roster is not None:
                self.add(roster)
                index = end
                continue
            block = blocks[index]
            if block.mark is not None:
                self.open_clause(block.text, block.mark, index)
            elif block.kind == "responsibility":
                self.responsibility(block.text)
            elif block.kind == "table":
                self.add(read_table(block, self.place))
            else:
                self.paragraph(block.text)
            index += 1
        while len(self.stack) > 1:
            self.pop()
        return tuple(self.stack[0].body)

    def add(self, node: Node) -> None:
        """Put a node under the innermost open clause."""
        self.stack[-1].body.append(node)

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

    def responsibility(self, text: Text) -> None:
        """A line that names who is responsible, or looks like one."""
        node = read_responsibility(text, self.report, self.place, ranked=self.ranked)
        if node is None:
            self.paragraph(text)
        else:
            self.ranked = self.ranked or ("下同" in text.string and states_ranking(text.string))
            self.add(node)

    def paragraph(self, text: Text, start: int = 0, spans: tuple[Span, ...] = ()) -> None:
        """Running text from an offset on: a paragraph with what is found in it, or personnel decisions.

        Args:
            text: the block.
            start: where the paragraph begins in it.
            spans: those of the paragraph, where it does not begin with the block.
        """
        string = text.string[start:] if start else text.string
        may_be = may_decide(string)
        if may_be or self.verb is not None:
            text, start, spans = text.cut(start), 0, ()
            lead = lead_in_end(string) if self.verb is None else 0
            if lead:
                self.paragraph(text.cut(0, lead))
                text = text.cut(lead)
                string = text.string
        if self.verb is not None and is_organ(string):
            self.office = string
        elif self.verb is not None or (may_be and is_personnel_line(string)):
            if self.decide(text):
                return
        elif string[-1] in "：，" and not self.lead_in.date:
            self.lead_in = read_lead_in(text.cut(start)) or self.lead_in
        body = self.stack[-1].body
        body.append(build_node(Paragraph, text=string, spans=spans or text.spans))
        if not self.ranked and states_ranking(string):
            self.ranked = True
        if may_assign(string):
            body += find_inline(text.cut(start), self.place, ranked=self.ranked)

    def decide(self, text: Text) -> bool:
        """Read the decisions of a personnel line, or of a line under a verb; False when it is none."""
        decisions, self.verb = read_decisions(text, self.verb, self.report)
        if not decisions and self.verb is None:
            return False
        if self.verb is None:
            self.office = None
        self.stack[-1].body.extend([self.lead_in.of(decision, self.office) for decision in decisions])
        lead_in = text.cut(text.string.rfind("。") + 1) if decisions and text.string.endswith("：") else text
        if not decisions or lead_in is not text:
            self.lead_in = self.lead_in if self.lead_in.date else read_lead_in(lead_in) or self.lead_in
            self.add(build_node(Paragraph, text=lead_in.string, spans=lead_in.spans))
        return True

    def open_clause(self, text: Text, mark: Mark, index: int) -> None:
        """Begin a clause with the block at `index`: close those it does not stand in, split its heading from its text.

        Reports:
            heading-unclosed: nothing parts the heading from the text but its own words.
        """
        system = self.system_of(mark) if mark.row.name == "half_paren" else mark.system
        self.make_room(mark, system)
        under_article = mark.row.name == "article" or self.stack[-1].in_article
        string = text.string
        heading, start = self.headings.split(string, mark, index, under_article=under_article)
        if heading is None and string.startswith(STOCK_HEADINGS, start) and (stock := stock_heading(string[start:])):
            self.report.add("heading-unclosed", text.cut(start, start + len(stock)), heading=stock)
            heading, start = stock, start + len(stock)
        elif heading is None and not under_article and (end := parted_heading(text, start)):
            heading, start = string[start:end], end
        if start >= len(string):
            self.stack.append(_Open(mark, system, text.spans, heading, self.stack[-1]))
            if heading is not None and self.verb is not None and is_organ(heading):
                self.office = heading
            else:
                self.verb = heading_verb(heading) if heading is not None else None
        else:
            own, below = text.parted(start) if start else ((), ())  # the marker was lost
            self.stack.append(_Open(mark, system, own, heading, self.stack[-1]))
            self.paragraph(text, start, below)

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
