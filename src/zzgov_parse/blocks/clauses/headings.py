"""Where a heading ends: on its line, or on the next.

A heading has no end mark, and neither has a heading that was cut. What tells them apart is how the other headings of the
same list stand, how full the line was, and how the next line reads.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from ...text.lines import Line, display_width
from ..completeness import is_assigned
from ..kinds import OwnKind
from ..marks import Mark
from .cut_headings import LONGEST_HEADING, LONGEST_STUMP, goes_on, is_cut, is_whole

_SENTENCE = re.compile(r"[。！？；：]")
#: What a line begins with that goes on behind a bracket.
_GOES_ON = frozenset("，。、；：的并和与及等")
#: The label of an article, how long it is, how much shorter than long lines its own is, and how many show that a text has some.
_MARK = re.compile("[，。；：！？]")
_LONGEST_LABEL, _SHORT_LINE, _LABELS = 15, 0.6, 3
#: The indent of a paragraph's first line, in columns.
_INDENT = 4
#: Paragraphs begin at least so many columns to the right of other lines, and at most twice as many.
_LEAST_INDENT = 3
#: A share of the lines below which an indent is chance.
_TENTH = 10
#: Columns that a full line may leave empty.
_RAGGED = 4
#: A sentence ends within so many lines.
_SENTENCE_LINES = 5
#: How many neighbours of the same numbering say how the headings of a list stand.
_NEIGHBOURS = 2


def is_full(line: Line, *, first: bool) -> bool:
    """Whether a line reaches the end of its text area, so that only the margin ended it.

    The first line of a paragraph is printed with an indent of two characters, which many extractors drop. A mark that must
    not begin a line, or a word that must not be cut, leaves up to four columns empty.
    """
    width = display_width(line.text.string) + len(line.text.slices) - 1 + line.indent
    if first and line.indent < _INDENT:
        width += _INDENT
    return width >= line.room - _RAGGED


def is_cut_at_comma(string: str, line: Line, *, first: bool) -> bool:
    """Whether only the margin ended a text, whose last line is given, in mid sentence."""
    return string[-1] == "，" and line.room > 0 and is_full(line, first=first)


class Headings:
    """The numbered lines of a text, and the style of each: a heading alone, or run into its text."""

    def __init__(self, lines: list[Line], kinds: list[OwnKind]) -> None:
        self.lines = lines
        self.kinds = kinds
        self.numbered: dict[str, list[int]] = {}
        self.position: dict[int, int] = {}
        for index, kind in enumerate(kinds):
            if kind.mark is not None:
                order = self.numbered.setdefault(kind.mark.system, [])
                self.position[index] = len(order)
                order.append(index)

    def follows(self, mark: Mark, index: int) -> bool:
        """Whether this is the next number of its numbering, or the first of a list whose second follows."""
        order = self.numbered.get(mark.system, [])
        position = self.position.get(index, 0)
        if not mark.value or not order:
            return False
        if position and self.value_at(order[position - 1]) == mark.value - 1:
            return True
        return mark.value == 1 and position + 1 < len(order) and self.value_at(order[position + 1]) == mark.value + 1

    def value_at(self, index: int) -> int:
        """The number of a numbered line."""
        mark = self.kinds[index].mark
        return mark.value if mark is not None else 0

    def continues(self, mark: Mark, string: str, index: int, first: int) -> bool:
        """Whether a numbered block that has no end mark so far goes on with line `index`.

        Args:
            mark: its marker.
            string: the block so far.
            index: the line that may go on with it.
            first: its first line.
        """
        before, line = self.lines[index - 1], self.lines[index]
        following = line.text.string
        if is_assigned(string, mark.end):
            return following[0] in _GOES_ON
        if mark.row.name == "article":
            return not (index == first + 1 and self.are_articles_labelled and _is_label(string[mark.end :]))
        if len(string) == mark.end or _SENTENCE.search(string, mark.end):
            return True
        if self.is_indented(first) and self.is_indented(index):
            return False
        if "，" in string and len(string) > LONGEST_HEADING:
            return True
        if before.room:
            if mark.row.statutory and ("，" in following or is_full(line, first=False)) and self.is_text(index):
                return False  # a chapter has a heading, not a sentence
            return is_full(before, first=index - 1 == first)
        return self.reads_on(mark, string, following, first)

    def is_text(self, index: int) -> bool:
        """Whether a line begins running text: a sentence ends in it, or soon below it."""
        for place in range(index, min(index + _SENTENCE_LINES, len(self.lines))):
            if place > index and self.kinds[place].mark is not None:
                return False
            if "。" in self.lines[place].text.string:
                return True
        return False

    def reads_on(self, mark: Mark, string: str, following: str, first: int) -> bool:
        """Whether a heading goes on with a line, where no margin says so: by how others of its list stand."""
        if is_cut(string, mark.end, following):
            return True
        style = self.style(mark, first)
        if style == "item":
            return not (is_whole(string, mark.end) and following.find("。") > 0)
        if style == "run-in":
            stop = following.find("。")
            if is_whole(string, mark.end) and stop > LONGEST_STUMP:
                return False
            return 0 <= stop <= LONGEST_HEADING - len(string) + mark.end
        if 0 <= following.find("。") <= min(LONGEST_STUMP, len(following) - 2):
            return True  # 导。坚持…: no text begins with a sentence of a few characters
        if "，" in string and self.is_broad(first) and not is_whole(string, mark.end):
            return True
        return _SENTENCE.search(following) is None and goes_on(string, mark.end, following)

    def is_broad(self, index: int) -> bool:
        """Whether a line is nearly as broad as the broadest, so that a margin may have cut it though none is known."""
        return _printed(self.lines[index]) >= self.broadest - 2 * _RAGGED

    @cached_property
    def broadest(self) -> int:
        """The columns of the broadest line."""
        return max(map(_printed, self.lines))

    @cached_property
    def are_articles_labelled(self) -> bool:
        """Whether most articles begin with a label on a line of its own (第三条 职责分工), well short of where lines are cut."""
        lengths = sorted(len(line.text.string) for line in self.lines)
        longest = lengths[len(lengths) - len(lengths) // _TENTH - 1] * _SHORT_LINE
        firsts = [
            (self.lines[index].text.string, kind.mark) for index, kind in enumerate(self.kinds) if kind.mark is not None
        ]
        articles = [(string, mark.end) for string, mark in firsts if mark.row.name == "article"]
        labels = sum(len(string) <= longest and _is_label(string[end:]) for string, end in articles)
        return labels >= _LABELS and 3 * labels >= 2 * len(articles)

    def is_indented(self, index: int) -> bool:
        """Whether a line stands where paragraphs begin, in a text whose other lines do not."""
        return 0 <= self.margin <= self.lines[index].indent - _LEAST_INDENT <= self.margin + _LEAST_INDENT

    @cached_property
    def margin(self) -> int:
        """The indent of the lines that paragraphs go on with; -1 where there is no telling them from their first lines."""
        indents = Counter(line.indent for line in self.lines)
        least = len(self.lines) // _TENTH + 1
        margin = min((indent for indent, number in indents.items() if number >= least), default=0)
        first = sum(
            number for indent, number in indents.items() if _LEAST_INDENT <= indent - margin <= 2 * _LEAST_INDENT
        )
        return margin if first >= least else -1

    def style(self, mark: Mark, index: int) -> str:
        """How the nearest clauses with the same numbering stand: a "block" heading, a "run-in" one, or an "item" of a list."""
        votes = {"block": 0, "run-in": 0, "item": 0}
        for neighbour, other in self.neighbours(mark, index):
            string = self.lines[neighbour].text.string
            stop = string.find("。", other.end)
            if string[-1] in "；，" or (stop == len(string) - 1 and self.is_closed(neighbour)):
                votes["item"] += 1
            elif stop < 0:
                votes["block"] += 1
            elif stop < len(string) - 1:
                votes["run-in"] += stop - other.end <= LONGEST_HEADING
        return max(votes, key=votes.__getitem__)

    def neighbours(self, mark: Mark, index: int) -> Iterator[tuple[int, Mark]]:
        """The nearest numbered lines of the same list, upwards and downwards from a line."""
        order, position = self.numbered[mark.system], self.position[index]
        for step in (-1, 1):
            last = mark.value
            for place in range(position + step, position + step * (_NEIGHBOURS + 1), step):
                other = self.kinds[order[place]].mark if 0 <= place < len(order) else None
                if other is None or (other.value - last) * step < (1 if mark.value else 0):
                    break
                last = other.value
                yield order[place], other

    def is_closed(self, index: int) -> bool:
        """Whether nothing stands below a numbered line: another one follows, or the end."""
        return index + 1 >= len(self.kinds) or self.kinds[index + 1].mark is not None


def _printed(line: Line) -> int:
    """The columns of a line from the margin of its page."""
    return line.indent + display_width(line.text.string)


def _is_label(words: str) -> bool:
    """Whether the words of an article can be its label: few, and no sentence."""
    return 2 <= len(words) <= _LONGEST_LABEL and words[0] != "（" and _MARK.search(words) is None
