"""Where the heading of a clause ends and its text begins.

    clause      = marker (block heading | run-in heading text | text)
    block head  = words [。：]           alone, with text or deeper clauses below
    run-in head = words 。               at most 40 characters, and the clause goes on

A first sentence that is itself a provision (第三条 全省实行无偿献血制度。) looks the same; what tells them apart is its words, and how
the other clauses of the same numbering begin.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ...blocks.build import Block
from ...blocks.marks import Mark
from ...tables.stock_headings import STOCK_HEADINGS
from .heading_words import (
    ITEM_ENDS,
    LONGEST_LABEL,
    could_be_heading,
    first_stop,
    is_block_heading,
    is_provision,
    leads_in,
    names_parties,
)
from .nesting import Nesting

#: A run-in heading has at most 40 characters.
_LONGEST_HEADING = 40
#: How many clauses of the same numbering before and after show how its headings stand.
_NEIGHBOURS = 3
#: So short a first sentence is a heading whatever the others are.
_SURE = 20
#: Fewer neighbours than this say nothing.
_FEW = 2
_DECORATED = re.compile(r"【([^【】]{1,40})】[：:。]?")
_LABELLED = re.compile(r"（([^（）。，；]{2,15})）(?=.)")

#: Kinds of blocks that belong to no clause.
_APART = frozenset({"title", "label", "number", "date", "signature", "ending", "note", "metadata", "mark", "head"})


class Style(NamedTuple):
    """How one numbered block is built, without its neighbours.

    Attributes:
        stop: where its first 。 stands in the text after the marker; -1 for none.
        length: of that text.
        last: its last character.
        followed: whether text or a deeper numbering stands below it.
    """

    stop: int
    length: int
    last: str
    followed: bool

    @property
    def is_sentence(self) -> bool:
        """One sentence and nothing after it."""
        return self.stop == self.length - 1 >= 0

    @property
    def is_run_in(self) -> bool:
        """A short first sentence, and more after it."""
        return 0 < self.stop <= LONGEST_LABEL and not self.is_sentence


class ClauseHeadings:
    """The numbered blocks of one body, and how the headings of each numbering stand."""

    def __init__(self, blocks: Sequence[Block], nesting: Nesting) -> None:
        self.blocks = blocks
        self.nesting = nesting
        self.styles: dict[int, Style] = {}
        #: The numbered blocks of each numbering, found when first asked for, and the place of each in its list.
        self.numbered: dict[str, list[int]] = {}
        self.position: dict[int, int] = {}

    def style(self, index: int) -> Style:
        """How a numbered block is built; each is looked at once, when it is first asked for."""
        style = self.styles.get(index)
        if style is None:
            style = self.styles[index] = _style(self.blocks, index, self.nesting)
        return style

    def near(self, index: int, system: str) -> list[int]:
        """The nearest blocks of the same numbering, those of its own list if there are some."""
        if not self.numbered:
            for place, block in enumerate(self.blocks):
                if block.mark is not None:
                    numbered = self.numbered.setdefault(block.mark.system, [])
                    self.position[place] = len(numbered)
                    numbered.append(place)
        order, position = self.numbered[system], self.position[index]
        near = order[max(0, position - _NEIGHBOURS) : position + _NEIGHBOURS + 1]
        own = [other for other in near if other != index and self.is_of_list(index, other)]
        return own if len(own) >= _FEW else [other for other in near if other != index]

    def is_of_list(self, index: int, other: int) -> bool:
        """Whether a block of the same numbering may stand in the same list: its number is larger below, smaller above."""
        here, there = self.blocks[index].mark, self.blocks[other].mark
        if here is None or there is None or not here.value:
            return True
        return there.value > here.value if other > index else there.value < here.value

    def neighbours(self, index: int, system: str) -> list[Style]:
        """How they are built."""
        return [self.style(other) for other in self.near(index, system)]

    def split(self, whole: str, mark: Mark, index: int, *, under_article: bool) -> tuple[str | None, int]:
        """The heading of a clause, without its mark and end mark, and where the text begins that is run in after it.

        Args:
            whole: the block.
            mark: its marker.
            index: its place among the blocks.
            under_article: whether it is an article or an item of one; only a label is a heading then.

        Returns:
            The heading or None, and the offset in the block (its length for a heading alone).
        """
        start, end = mark.end, len(whole)
        if start == end:
            return None, end
        row = mark.row
        if row.statutory and row.name != "article":
            return whole[start:].rstrip("：:"), end
        decorated = _decorated(whole[start:], mark) if whole[start] in "【（" else None
        if decorated:
            return decorated[1], start + decorated.end()
        stop = first_stop(whole, start)
        if stop - start > _LONGEST_HEADING and stop + 1 < end:
            return None, start
        if stop + 1 == end or (stop < 0 and whole[-1] == "："):
            head = whole[start:-1]
            alone = not under_article and self.is_heading_alone(head, index, mark)
            return (head, end) if alone else (None, start)
        if stop < 0:
            string = whole[start:]
            alone = is_block_heading(string, under_article=under_article) and self.has_text_below(string, index, mark)
            return (string, end) if alone else (None, start)
        head = whole[start:stop]
        if len(head) > _SURE and names_parties(whole, stop + 1):
            return None, start
        run_in = self.is_label(head, index, mark) if under_article else self.is_run_in(head, index, mark)
        return (head, stop + 1) if run_in else (None, start)

    def is_heading_alone(self, head: str, index: int, mark: Mark) -> bool:
        """Whether a single sentence with its end mark is a heading (一、提高认识，加强领导。), not an item of a list."""
        if (
            len(head) > _LONGEST_HEADING
            or not self.style(index).followed
            or leads_in(head)
            or is_provision(head)
            or (len(head) > _SURE and not self.has_more_than_parties(index))
        ):
            return False
        if head in STOCK_HEADINGS:
            return True
        neighbours = self.neighbours(index, mark.system)
        items = sum(other.last in "；;" or (other.is_sentence and not other.followed) for other in neighbours)
        return items <= sum(other.is_sentence and other.followed for other in neighbours)

    def has_more_than_parties(self, index: int) -> bool:
        """Whether more stands below a numbered block than who is responsible: 加快更新管网，降低漏损。 is a task then."""
        below = index + 1
        while below < len(self.blocks) and self.blocks[below].kind == "responsibility":
            below += 1
        return below == index + 1 or _is_followed(self.blocks, index, self.nesting, below)

    def has_text_below(self, string: str, index: int, mark: Mark) -> bool:
        """Whether text stands below a line without an end mark, or below its neighbours; else it is an item of a list."""
        if self.style(index).followed:
            return True
        neighbours = self.neighbours(index, mark.system)
        return "：" not in string and (not neighbours or any(other.followed for other in neighbours))

    def is_run_in(self, head: str, index: int, mark: Mark) -> bool:
        """Whether a first sentence is the heading of what goes on after it; most other clauses of its list have one too."""
        if not could_be_heading(head):
            return False
        if len(head) <= _SURE:
            return True
        near = self.near(index, mark.system)
        return len(near) < _FEW or 2 * sum(map(self.is_headed, near)) >= len(near)

    def is_headed(self, index: int) -> bool:
        """Whether the first words of a numbered block, by themselves, could be a heading: a short sentence, or a line."""
        stop, _, last, _ = self.style(index)
        if stop < 0:
            return last not in ITEM_ENDS
        block = self.blocks[index]
        start = block.mark.end if block.mark is not None else 0
        return stop <= _LONGEST_HEADING and could_be_heading(block.text.string[start : start + stop])

    def is_label(self, head: str, index: int, mark: Mark) -> bool:
        """Whether the first words under an article are a label: 第四条 应用奖励。对…; the other articles have one too."""
        if not 0 < len(head) <= LONGEST_LABEL or "，" in head or "：" in head or is_provision(head):
            return False
        neighbours = self.neighbours(index, mark.system)
        return 2 * sum(other.is_run_in for other in neighbours) > len(neighbours)


def _decorated(string: str, mark: Mark) -> re.Match[str] | None:
    """The heading in brackets that a text begins with: 【适用范围】, and of an article （适用范围）."""
    return _DECORATED.match(string) or (_LABELLED.match(string) if mark.row.name == "article" else None)


def _style(blocks: Sequence[Block], index: int, nesting: Nesting) -> Style:
    """How a numbered block is built."""
    block = blocks[index]
    string = block.text.string[block.mark.end if block.mark is not None else 0 :]
    return Style(first_stop(string), len(string), block.text.string[-1], _is_followed(blocks, index, nesting))


def _is_followed(blocks: Sequence[Block], index: int, nesting: Nesting, below: int = 0) -> bool:
    """Whether something stands below a clause: text, or a deeper numbering.

    Args:
        blocks: those of the body.
        index: the place of the clause.
        nesting: how its numberings nest.
        below: the place of what may stand below it, the next one if 0.
    """
    below = below or index + 1
    if below >= len(blocks):
        return False
    mark, following = blocks[index].mark, blocks[below]
    if following.mark is None or mark is None or mark.row.name == "box":
        return following.kind not in _APART
    return nesting.stands_above(mark, following.mark)
