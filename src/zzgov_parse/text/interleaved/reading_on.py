"""How well one piece of a line reads below another in one column.

Either the first goes on in the second (a full line without an end, a bracket that closes, a name and its title), or it is
whole and the second begins something new (an indent, a number, a name). The better of the two readings counts.

Guarantees:

1. Only the two pieces, where the first began, and the words of the text are asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..cells import Cell
from .personnel_lines import VERBS, gives, goes_with
from .seams import Seams

#: The index of a cell, -1 for none, and how many columns from the left edge it began, -1 for one across all columns.
Place = tuple[int, int]
NOWHERE: Place = (-1, 0)

#: Columns that a name and the gap after it take: what is below a title begins there.
NAME = 8
#: The indent of a paragraph.
_INDENT = 4
#: Where a line of a title begins: anywhere.
_CENTRED = 100
_ABOUT = "关于"
_MARKS = frozenset("，。；：")
_ATTACHMENT = re.compile("附件[0-9]{0,2}")
_KIND = re.compile("(?:通知|通报|意见|决定|公告|通告|批复|函|办法|方案|规定|名单|清单|表)(?:（[^（）]{1,12}）)?$")
#: A line that ends this far from the right edge, in columns, can still have been full.
_RAGGED = 3
#: Characters of the end of a sentence that begins none: 号。
_STUMP = 3
#: What a line must not begin with.
_NO_START = frozenset("，。；、？！）》”的了们")
#: The ends of headings that count units, and of those that count persons.
_UNITS, _PERSONS = ("个）", "家）"), ("名）", "人）")
_QUOTING = frozenset("《“〔")

# Weights. Found by trial on pages laid out in columns; none matters much: halving any one of them changes one paragraph
# in a hundred at most, the last but one apart.
_SHORT = 0.35  # for each column by which a line without an end is short of the edge
_SHORTEST = 5.0
_ENDED, _ENDED_SHORT = 1.0, 4.0  # a sentence that ends and is gone on with, at the edge or before it
_WHOLE = 0.5  # a unit or a post that is gone on with
_NEW_INSIDE = 4.0  # a name or a label in mid sentence
_NUMBER_INSIDE = 2.0
_BRACKETS_MEET, _BRACKETS_MISS = 2.5, 1.0
_SEAM = 0.6  # for each unit of log likelihood
_TITLE = 2.5  # the title of a name
_UNFINISHED, _UNFINISHED_FULL = 3.5, 1.5  # a new beginning below a line that is not whole
_NO_SIGN = 1.0  # a beginning without number, name or label
_NO_INDENT = 1.5
_NO_HEADING = 2.0  # a person below a unit, or a unit below a person
_NO_LIST = 1.5  # a person below the end of a sentence
_OTHER_VERB = 2.5  # 免去 below 任命 with no verb between them
_ISSUER = 2.5  # 关于 below a line that can be an issuer
_BELOW_TITLE = 2.0  # the number of a document below its title
_RARER = 1.5  # a notice that begins with those who lose their posts


class Links(dict[Place, tuple[float, int]]):
    """How well one cell reads below each place, higher is better, and how far from the left edge it then begins.

    Each is found when it is first asked for.
    """

    __slots__ = ("_below", "_reading")

    def __init__(self, reading: Reading, below: int) -> None:
        super().__init__()
        self._reading = reading
        self._below = below

    def __missing__(self, above: Place) -> tuple[float, int]:
        found = self[above] = self._reading.read(above, self._below)
        return found


class Reading:
    """The links between the cells of one page.

    Attributes:
        cells: in the order of the text.
        measure: columns of the text area of one column.
        links: of each cell, how it reads below others.
    """

    __slots__ = ("_seams", "cells", "links", "measure")

    def __init__(self, cells: Sequence[Cell], measure: int, seams: Seams) -> None:
        self.cells = cells
        self.measure = measure
        self.links = [Links(self, below) for below in range(len(cells))]
        self._seams = seams

    def is_title(self, above: Place, offset: int) -> bool:
        """Whether a cell that begins at this offset below another is the title of the name there."""
        return offset == NAME and above[0] >= 0 and self.cells[above[0]].kind == "name"

    def _first(self, below: int) -> tuple[float, int]:
        """A cell with nothing above it."""
        cell = self.cells[below]
        return (-2.0 if cell.closes or cell.string[0] in _NO_START else 0.0), (_INDENT if cell.kind == "marker" else 0)

    def read(self, above: Place, below: int) -> tuple[float, int]:
        """How well a cell reads below a place, and how far from the left edge it then begins."""
        if above[0] < 0:
            return self._first(below)
        a, b = self.cells[above[0]], self.cells[below]
        if above[1] < 0:  # a title is whole, and nothing goes on from it
            return self._new(a, b, _RAGGED + 1, whole=True), 0 if b.kind in ("name", "entry", "number") else _INDENT
        if a.kind == "name":
            return (_TITLE, NAME) if b.kind == "plain" else (max(-9.0, self._new(a, b, _RAGGED + 1, whole=False)), 0)
        heads = self._heads(b)
        if a.kind == "label" and _ATTACHMENT.fullmatch(a.string):
            new = self._new(a, b, _RAGGED + 1, whole=True)
            return (new + _BELOW_TITLE, _CENTRED) if heads else (new - _BELOW_TITLE, _INDENT)
        if above[1] >= _CENTRED:  # a line of a title is as short as its words are
            ended = a.whole or _KIND.search(a.string) is not None
            on, new = self._on(a, b, 0, whole=ended), self._new(a, b, _RAGGED + 1, whole=ended)
            if on > new:
                return on, _CENTRED if heads else 0
            new += _BELOW_TITLE if b.kind == "number" else 0.0
            return new, 0 if b.kind == "number" else _INDENT
        short = self.measure - above[1] - a.width
        titled = above[1] >= NAME or a.kind == "entry"
        whole = a.posted if titled else a.whole
        on = self._on(a, b, short, whole=whole)
        new = self._new(a, b, short, whole=whole)
        if heads and _ABOUT in b.string:
            new += _ISSUER if b.string.startswith(_ABOUT) and a.whole and not a.posted and short > _RAGGED else 0.0
            if new > on:
                return new, _CENTRED
        if on > new:
            return on, NAME if titled else 0
        return new, 0 if b.kind in ("name", "entry", "number") else _INDENT

    def _heads(self, cell: Cell) -> bool:
        """Whether a cell can be a line of a title: neither full nor with marks."""
        if cell.kind != "plain" or cell.opens or cell.closes or cell.width > self.measure - _RAGGED:
            return False
        return _MARKS.isdisjoint(cell.string)

    def _on(self, a: Cell, b: Cell, short: int, *, whole: bool) -> float:
        """The first goes on in the second."""
        score = _SEAM * self._seams.score(a.string, b.string)
        if short > _RAGGED:
            score -= min((short - _RAGGED) * _SHORT, _SHORTEST)
        if a.ended:
            score -= _ENDED if short <= _RAGGED else _ENDED_SHORT
        elif whole:
            score -= _WHOLE
        if b.kind != "plain":
            score -= _NUMBER_INSIDE if b.kind == "marker" and not a.ended else _NEW_INSIDE
            if b.kind in ("name", "entry", "number"):
                score -= _NUMBER_INSIDE
        if a.opens and b.closes and a.opens[-1] == b.closes[0]:
            score += _BRACKETS_MEET
        elif (b.closes and not a.opens) or (a.opens and a.opens[-1] in _QUOTING):
            score -= _BRACKETS_MISS
        return score

    def _new(self, a: Cell, b: Cell, short: int, *, whole: bool) -> float:
        """The second begins something new."""
        ended = a.ended or (b.string in VERBS and a.string[-1] == "，")
        score = 0.5 if ended else 0.0 if whole else -_UNFINISHED
        if short > _RAGGED:
            score += 0.5
        elif not ended and not whole:
            score -= _UNFINISHED_FULL
        if a.opens:
            score -= 2.0
        if b.closes:
            score -= 2.0
        if a.kind == "name" or b.string[0] in _NO_START:
            score -= 3.0
        if a.string[-2:] in (_UNITS if b.kind in ("name", "entry") else _PERSONS if b.whole and not b.posted else ()):
            score -= _NO_HEADING
        if b.kind != "plain":
            return score + _sign(a, b, whole=whole)
        if a.posted and b.whole and not b.posted:
            score -= _NO_HEADING
        if b.width > self.measure - _INDENT + 1 and a.kind != "number":
            score -= _NO_INDENT
        return score - (_NEW_INSIDE if b.tail or (b.ended and len(b.string) <= _STUMP) else _NO_SIGN)


def _sign(a: Cell, b: Cell, *, whole: bool) -> float:
    """What it is worth that a cell says by its first characters that it begins something new, below another."""
    if b.kind in ("name", "entry"):
        if a.ended and a.string[-1] != "：":
            return 1.0 - _NO_LIST
        listed = a.kind == "plain" and whole and not a.posted
        return 1.0 - (_NO_HEADING if listed else 0.0)
    if b.kind != "label":
        return 1.0
    if not goes_with(a.string, b.string):
        return 1.0 - _OTHER_VERB
    return 1.0 - (_RARER if a.string[-1] == "，" and gives(b.string) < 0 else 0.0)
