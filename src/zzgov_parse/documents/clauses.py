"""Blocks of a body to its tree: clauses under clauses, paragraphs, responsibilities, rosters, decisions under them.

Guarantees:

1. Levels are counted by nesting, from 1: a numbering that is open already keeps its level, a new one goes below the
   innermost open one that ranks above it (一、 → 1. has levels 1 and 2).
2. Each block becomes exactly one node, or a clause and the paragraph run into it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from ..blocks.build import Block
from ..blocks.kinds import Mark
from ..diagnostics import Report
from ..fields.numerals import parse_number
from ..model.blocks import Action, Clause, Paragraph
from ..model.blocks import Block as Node
from ..spans import Text
from .personnel import is_personnel_line, read_decisions
from .responsibility import find_inline, read_responsibility, states_ranking
from .rosters import read_roster, roster_end

_FIRST_STOP = re.compile(r"。")
_LEADS_IN = re.compile(r"，|下列|以下|如下|之一|包括|分别|应当|不得|可以|符合|具备|满足|：.")
_DECORATION = re.compile(r"^【(.+)】$")
#: LABELS of the field: a run-in heading has at most 40 characters, under an article 15 and no comma.
_LONGEST_HEADING = 40
_LONGEST_LABEL = 15


class _Open:
    """A clause that is being filled."""

    __slots__ = ("body", "heading", "mark", "spans", "statutory")

    def __init__(self, mark: Mark | None, text: Text | None, heading: str | None) -> None:
        self.mark = mark
        self.spans = text.spans if text is not None else ()
        self.heading = heading
        self.body: list[Node] = []
        self.statutory = mark is not None and mark.row.statutory


class BodyReader:
    """Reads the blocks of one body or attachment."""

    def __init__(self, report: Report, *, ranked: bool) -> None:
        self.report = report
        self.ranked = ranked
        self.stack: list[_Open] = [_Open(None, None, None)]
        self.verb: Action | None = None
        self.personnel = False

    def read(self, blocks: Sequence[Block]) -> tuple[Node, ...]:
        """The nodes of the blocks, nested."""
        index = 0
        while index < len(blocks):
            end = roster_end(blocks, index)
            if end > index:
                self.add(read_roster(blocks[index:end], self.report))
                index = end
                continue
            self.take(blocks, index)
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
        mark = done.mark
        if mark is None:
            return
        clause = Clause(
            spans=done.spans,
            marker=mark.text,
            number=parse_number(mark.number) if mark.number else None,
            level=len(self.stack),
            heading=done.heading,
            body=tuple(done.body),
        )
        self.stack[-1].body.append(clause)

    def take(self, blocks: Sequence[Block], index: int) -> None:
        """Read one block that is no roster."""
        block = blocks[index]
        if block.mark is not None:
            self.open_clause(block, block.mark, blocks[index + 1] if index + 1 < len(blocks) else None)
        elif block.kind == "responsibility":
            node = read_responsibility(block.text, self.report)
            if node is None:
                self.paragraph(block.text)
            else:
                self.add(node)
        else:
            self.paragraph(block.text)

    def has_body(self, mark: Mark, following: Block | None) -> bool:
        """Whether something stands under a clause: text, or a numbering that goes deeper than all that are open."""
        if following is None:
            return False
        if following.mark is None:
            return following.kind in ("paragraph", "entry", "counted", "responsibility", "annotation")
        row = following.mark.row
        return row.rank > mark.row.rank and row.name not in [o.mark.row.name for o in self.stack if o.mark]

    def paragraph(self, text: Text) -> None:
        """Running text: a paragraph with what is found in it, or personnel decisions."""
        if is_personnel_line(text.string) or self.verb is not None:
            decisions, self.verb = read_decisions(text, self.verb, self.report)
            if decisions or self.verb is not None:
                self.stack[-1].body.extend(decisions)
                if not decisions:
                    self.add(Paragraph(text=text.string, spans=text.spans))
                return
        self.add(Paragraph(text=text.string, spans=text.spans))
        if not self.ranked and states_ranking(text):
            self.ranked = True
        self.stack[-1].body.extend(find_inline(text, ranked=self.ranked))

    def open_clause(self, block: Block, mark: Mark, following: Block | None) -> None:
        """Begin a clause: close those it does not stand in, split its heading from its text."""
        names = [clause.mark.row.name if clause.mark else "" for clause in self.stack]
        if mark.row.name in names:
            while len(self.stack) > names.index(mark.row.name):
                self.pop()
        else:
            while (top := self.stack[-1].mark) is not None and top.row.rank >= mark.row.rank:
                self.pop()
        under_article = mark.row.name == "article" or any(o.mark and o.mark.row.name == "article" for o in self.stack)
        followed = self.has_body(mark, following)
        heading, rest = split_heading(block.text, mark, label_only=under_article, followed=followed)
        own = block.text.cut(0, len(block.text) - len(rest)) if rest else block.text
        self.stack.append(_Open(mark, own, heading))
        if rest:
            self.paragraph(rest)


def split_heading(text: Text, mark: Mark, *, label_only: bool, followed: bool) -> tuple[str | None, Text]:
    """The heading of a clause, without its mark and end mark, and the text that is run in after it.

    Args:
        text: the whole block.
        mark: its marker.
        label_only: under an article only a label of at most 15 characters is a heading.
        followed: whether text or a deeper numbering stands under it.

    Returns:
        The heading or None, and the rest (empty for a heading alone).
    """
    rest = text.cut(mark.end)
    string = rest.string
    if not string:
        return None, rest
    if mark.row.statutory and mark.row.name != "article":
        return string, text.cut(len(text))
    stop = string.find("。")
    limit = _LONGEST_LABEL if label_only else _LONGEST_HEADING
    if stop == len(string) - 1 or (stop < 0 and string[-1] in "："):
        head = string[:-1]
        if followed and not label_only and len(head) <= limit and not _LEADS_IN.search(string):
            return _bare(head), text.cut(len(text))
        return None, rest
    if stop < 0:
        if string[-1] in "；，、" or (label_only and len(string) > limit) or len(string) > 80:
            return None, rest
        return _bare(string), text.cut(len(text))
    if stop <= limit and not (label_only and "，" in string[:stop]) and "：" not in string[:stop]:
        return _bare(string[:stop]), rest.cut(stop + 1)
    return None, rest


def _bare(heading: str) -> str:
    match = _DECORATION.match(heading)
    return match[1] if match else heading
