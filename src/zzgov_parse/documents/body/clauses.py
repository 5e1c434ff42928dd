"""Blocks of a body to its tree: clauses under clauses, paragraphs, responsibilities, rosters, decisions under them.

Guarantees:

1. Each block becomes exactly one node, or a clause and the paragraph run into it.
2. Where a clause stands among the others, `open_clauses` says; nothing here recurses.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...blocks.build import Block
from ...blocks.lists.decisions import is_decided
from ...blocks.marks import Mark
from ...blocks.shapes import is_organ
from ...diagnostics import Report
from ...model.blocks import Action, Paragraph, Table
from ...model.blocks import Block as Node
from ...nodes import build_node
from ...spans import Span, Text
from ..duties.bare_brackets import close_with_units
from ..duties.responsibility import find_inline, may_assign, read_responsibility, states_ranking
from ..duties.table_duties import find_duties
from ..people.decision_lines import heading_verb, is_personnel_line, lead_in_end, may_decide
from ..people.lead_in import LeadIn, read_lead_in
from ..people.personnel import read_decisions
from ..people.printed_tables import LISTED, read_list, read_table
from .clause_headings import ClauseHeadings
from .nesting import Nesting
from .open_clauses import OpenClauses
from .stock_headings import unclosed_heading

#: In the label that a clause begins with which is nothing but who is responsible.
_PARTIES = "单位："
_LABEL_REACH = 10


class BodyReader:
    """Reads the blocks of one body or attachment; `place` is that of the document."""

    def __init__(self, blocks: Sequence[Block], place: str | None, report: Report) -> None:
        self.blocks = blocks
        self.place = place
        self.report = report
        self.ranked = False
        self.listed = close_with_units(blocks, place)
        self.lead_in = LeadIn()
        nesting = Nesting([block.mark for block in blocks if block.mark is not None])
        self.clauses = OpenClauses(nesting)
        self.headings = ClauseHeadings(blocks, nesting)
        #: The last heading of each numbering that only its words part from its text.
        self.unclosed: dict[str, str] = {}
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
                self.table(block)
            else:
                self.paragraph(block.text)
            index += 1
        return self.clauses.close()

    def add(self, node: Node) -> None:
        """Put a node under the innermost open clause."""
        self.clauses.body.append(node)

    def table(self, block: Block) -> None:
        """A printed table, and who is responsible in its rows."""
        node = read_table(block, self.place)
        self.add(node)
        if isinstance(node, Table):
            self.clauses.body.extend(find_duties(block.cells, self.report, self.place, ranked=self.ranked))

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
        body = self.clauses.body
        body.append(build_node(Paragraph, text=string, spans=spans or text.spans))
        if not self.ranked and states_ranking(string):
            self.ranked = True
        if self.ranked or self.listed or may_assign(string):
            body += find_inline(text.cut(start), self.place, ranked=self.ranked, listed=self.listed)

    def decide(self, text: Text) -> bool:
        """Read the decisions of a personnel line, or of a line under a verb; False when it is none."""
        decisions, self.verb = read_decisions(text, self.verb, self.report)
        if not decisions and self.verb is None:
            return False
        if self.verb is None:
            self.office = None
        self.clauses.body.extend([self.lead_in.of(decision, self.office) for decision in decisions])
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
        system = self.clauses.system_of(mark) if mark.row.name == "half_paren" else mark.system
        self.clauses.make_room(mark, system)
        under_article = mark.row.name == "article" or self.clauses.top.in_article
        string = text.string
        heading, start = self.headings.split(string, mark, index, under_article=under_article)
        model = self.unclosed.get(system, "")
        if heading is None and (end := unclosed_heading(text, start, model, under_article=under_article)):
            self.unclosed[system] = string[start:end]
            if not text.gap(end).strip("\n"):  # no blank parts it
                self.report.add("heading-unclosed", text.cut(start, end), heading=string[start:end])
            heading, start = string[start:end], end
        if _PARTIES in string[mark.end : mark.end + _LABEL_REACH] and (start == mark.end or start >= len(string)):
            node = read_responsibility(text.cut(mark.end), self.report, self.place, ranked=self.ranked)
            if node is not None:  # 1.责任单位：市教育局
                self.clauses.open(mark, system, text.parted(mark.end)[0], None)
                self.add(node)
                return
        if start >= len(string):
            self.clauses.open(mark, system, text.spans, heading)
            self.assign(text, mark.end, start)
            if heading is not None and self.verb is not None and is_organ(heading):
                self.office = heading
            elif self.verb is None or not self.decides_below(index):
                self.verb = heading_verb(heading) if heading is not None else None
        else:
            own, below = text.parted(start) if start else ((), ())  # the marker was lost
            self.clauses.open(mark, system, own, heading)
            self.assign(text, mark.end, start)
            self.paragraph(text, start, below)

    def decides_below(self, index: int) -> bool:
        """Whether a decision stands below a heading, under the verb above it: 任命： / 一、市直机关 / 王明为…."""
        below = self.blocks[index + 1 : index + 2]
        return bool(below) and below[0].kind == "paragraph" and is_decided(below[0].text.string)

    def assign(self, text: Text, start: int, end: int) -> None:
        """The responsibilities in the heading of a clause: 一、加强督查（市政府督查室牵头）."""
        if start < end and may_assign(text.string[start:end]):
            self.clauses.body.extend(find_inline(text.cut(start, end), self.place, ranked=self.ranked))
