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

from ..blocks.build import Block
from ..blocks.kinds import Mark
from .nesting import Nesting

#: A run-in heading has at most 40 characters, a label under an article 15; a block heading stands on two lines at most.
_LONGEST_HEADING = 40
_LONGEST_LABEL = 15
_LONGEST_BLOCK_HEADING = 80
#: How many clauses of the same numbering before and after show how its headings stand.
_NEIGHBOURS = 3
#: So short a first sentence is a heading whatever the others are.
_SURE = 20
#: Fewer neighbours than this say nothing.
_FEW = 2
#: A sentence that leads into a list.
_LEADS_IN = re.compile(r"下列|以下|如下|之一|包括|分别|符合|具备|满足|：.")
#: Words of a provision, which headings do not have: 应当, 不得, 本办法, 由…负责, 的是, 后，; not those inside 应用, 要求, 实事求是.
_PROVISION = re.compile(
    r"(?<![供响适效对反相回感呼顺])应(?![用急变收届聘付答战诉酬邀对])|必须|不得|可以|须(?!知)|切勿|可(?=下设|根据|按|由|在|向|将|申请|直接|适当)|(?<![需重主必纪摘概提紧首简扼次])要(?![求素点件闻害务道义领旨目])"
    r"|(?<![求于凡还但])是(?!否|非)|[的时后前]，|之日起|[0-9]月|由.{1,30}(?:负责|组成|担任|承担)"
)
#: Each alternative above needs one of these.
_PROVISION_SIGNS = frozenset("应必不可须切要是的时后前之月由")
_PROVISION_START = re.compile(
    r"本(?!质|地|土|级|科)|凡|对于|违反|依照|按照.{1,20}，|根据.{1,20}，|自[0-9]|上述|前款|你|我"
)
_DECORATED = re.compile(r"【([^【】]{1,40})】[：:。]?")
_LABELLED = re.compile(r"（([^（）。，；]{2,15})）(?=.)")


#: An item of a list ends so, a heading does not.
_ITEM_ENDS = "；，、;,"
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
        return 0 < self.stop <= _LONGEST_LABEL and not self.is_sentence


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
        stop = whole.find("。", start)
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
        run_in = self.is_label(head, index, mark) if under_article else self.is_run_in(head, index, mark)
        return (head, stop + 1) if run_in else (None, start)

    def is_heading_alone(self, head: str, index: int, mark: Mark) -> bool:
        """Whether a single sentence with its end mark is a heading (一、提高认识，加强领导。), not an item of a list."""
        if (
            len(head) > _LONGEST_HEADING
            or not self.style(index).followed
            or _LEADS_IN.search(head)
            or is_provision(head)
        ):
            return False
        neighbours = self.neighbours(index, mark.system)
        items = sum(other.last in "；;" or (other.is_sentence and not other.followed) for other in neighbours)
        return items <= sum(other.is_sentence and other.followed for other in neighbours)

    def has_text_below(self, string: str, index: int, mark: Mark) -> bool:
        """Whether text stands below a line without an end mark, or below its neighbours; else it is an item of a list."""
        if self.style(index).followed:
            return True
        neighbours = self.neighbours(index, mark.system)
        return "：" not in string and (not neighbours or any(other.followed for other in neighbours))

    def is_run_in(self, head: str, index: int, mark: Mark) -> bool:
        """Whether a first sentence is the heading of what goes on after it; most other clauses of its list have one too."""
        if not _could_be_heading(head):
            return False
        if len(head) <= _SURE:
            return True
        near = self.near(index, mark.system)
        return len(near) < _FEW or 2 * sum(map(self.is_headed, near)) >= len(near)

    def is_headed(self, index: int) -> bool:
        """Whether the first words of a numbered block, by themselves, could be a heading: a short sentence, or a line."""
        stop, _, last, _ = self.style(index)
        if stop < 0:
            return last not in _ITEM_ENDS
        block = self.blocks[index]
        start = block.mark.end if block.mark is not None else 0
        return stop <= _LONGEST_HEADING and _could_be_heading(block.text.string[start : start + stop])

    def is_label(self, head: str, index: int, mark: Mark) -> bool:
        """Whether the first words under an article are a label: 第四条 应用奖励。对…; the other articles have one too."""
        if not 0 < len(head) <= _LONGEST_LABEL or "，" in head or "：" in head or is_provision(head):
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
    return Style(string.find("。"), len(string), block.text.string[-1], _is_followed(blocks, index, nesting))


def _is_followed(blocks: Sequence[Block], index: int, nesting: Nesting) -> bool:
    """Whether something stands below a clause: text, or a deeper numbering."""
    if index + 1 >= len(blocks):
        return False
    mark, following = blocks[index].mark, blocks[index + 1]
    if following.mark is None or mark is None or mark.row.name == "box":
        return following.kind not in _APART
    return nesting.stands_above(mark, following.mark)


def is_provision(head: str) -> bool:
    """Whether a sentence says what shall be done or is so, instead of naming a matter.

    >>> is_provision("国务院领导同志要深入基层"), is_provision("加强应用推广，完善要素保障")
    (True, False)
    """
    if not _PROVISION_SIGNS.isdisjoint(head) and _PROVISION.search(head + "，") is not None:
        return True
    return _PROVISION_START.match(head) is not None


def _could_be_heading(head: str) -> bool:
    """Whether a short first sentence could be a heading by its words."""
    return "：" not in head and "；" not in head and not is_provision(head)


def is_block_heading(string: str, *, under_article: bool) -> bool:
    """Whether a line without any 。 is a heading: it has no end mark at all, and is not too long.

    >>> is_block_heading("提高认识，加强领导", under_article=False), is_block_heading("接受群众求助；", under_article=False)
    (True, False)
    """
    if string[-1] in _ITEM_ENDS:
        return False
    return len(string) <= (_LONGEST_LABEL if under_article else _LONGEST_BLOCK_HEADING)
