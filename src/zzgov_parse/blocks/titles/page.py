"""The lines of a text and the kinds being given to them: what a title line is, and where a title ends.

Guarantees:

1. Only lines without a kind of their own (`plain`) are given one.
2. Every look goes over a bounded number of lines.
"""

from __future__ import annotations

from ...tables.titles import ABOUT
from ...text.lines import Line
from ..shapes import is_organ
from .head_elements import element_of
from .title_shapes import (
    TITLE_LAST,
    ends_like_title,
    ends_officially,
    ends_with_kind,
    is_title_line,
    is_title_note,
    says_about,
)

#: A printed title has at most this many lines (the longest joint issue seen has nine issuers and three lines of subject).
LONGEST_TITLE = 14
#: How many lines of mark, copy number, classification and urgency stand above a title.
_LONGEST_HEAD = 12
#: A short line among the first of a text that no element is: a registration number, a catalogue mark.
_FIRST = 3
_LONGEST_STRAY = 30
#: A telegram has a second number: 清机发589号.
_LONGEST_SECOND = 12
#: The last words of titles that may go on from a line that could end one: 清湖市产业标准体系 / 建设指南.
_LAST_WORDS = (
    "指南",
    "规划",
    "方案",
    "办法",
    "规定",
    "条例",
    "细则",
    "清单",
    "目录",
    "名单",
    "计划",
    "纲要",
    "要点",
    "规范",
    "意见",
    "分工",
    "分工表",
    "分解",
    "分解表",
    "预案",
    "安排",
    "台账",
    "任务书",
    "一览表",
    "措施",
    "指引",
)
_LONGEST_LAST = 14


class Page:
    """The lines of a text and the names being given to them."""

    def __init__(self, lines: list[Line], names: list[str]) -> None:
        self.lines = lines
        self.names = names
        self.strings = [line.text.string for line in lines]
        self.shapes: list[bool | None] = [None] * len(lines)
        self.lasts = "".join([string[-1] for string in self.strings])
        self.ends: dict[int, bool] = {}

    def titleish(self, index: int) -> bool:
        """Whether a line could be a line of a title: unknown so far, short, no sentence in it."""
        if not 0 <= index < len(self.names) or self.names[index] != "plain":
            return False
        known = self.shapes[index]
        if known is None:
            known = self.shapes[index] = is_title_line(self.strings[index])
        return known

    def claim(self, start: int, end: int, name: str) -> None:
        """Call the lines from `start` up to `end` one title (or signature)."""
        for index in range(start, end):
            self.names[index] = name if index == start else "more"

    def is_note_line(self, index: int) -> bool:
        """Whether a line in brackets belongs to the title above it."""
        return index < len(self.names) and self.names[index] == "annotation" and is_title_note(self.strings[index])

    def title_end(self, start: int) -> int | None:
        """Where the title that begins with line `start` ends; None when there is none."""
        joined, end = "", None
        if TITLE_LAST.search(self.lasts, start, start + LONGEST_TITLE) is None:
            return None  # no line that a title could end with
        for index in range(start, start + LONGEST_TITLE):
            if not self.titleish(index):
                if end == index and self.is_note_line(index):
                    return index + 1
                break
            joined += self.strings[index]
            if self.may_end(index) and ends_like_title(joined):
                end = index + 1
                if self.is_note_line(end):
                    continue
                if not (self.titleish(end) and self.continues_title(joined, self.strings[end])):
                    return end
        return end

    def may_end(self, index: int) -> bool:
        """Whether a title can end with a line, wherever it begins; found once, for many lines are looked at from many."""
        known = self.ends.get(index)
        if known is None:
            above = self.strings[max(index + 1 - LONGEST_TITLE, 0) : index + 1]
            known = self.ends[index] = ends_with_kind("".join(above))
        return known

    def continues_title(self, joined: str, following: str) -> bool:
        """Whether a title that could end here goes on: 关于印发…办法 / 的通知."""
        if following.startswith("的") or is_title_note(following):
            return True
        if joined[0] == "《" and joined.find("》") == len(joined) - 1:
            return False  # in quotation marks as a whole
        if says_about(joined) is None:
            return following.endswith(_LAST_WORDS) and len(following) <= _LONGEST_LAST
        return not ends_officially(joined) and ends_like_title(following) and not following.startswith(ABOUT)

    def is_below_head(self, index: int, kinds: frozenset[str]) -> bool:
        """Whether a line stands below a line of one of `kinds`, or one that ends like a title."""
        above = self.names[index - 1]
        return above in kinds or (above == "plain" and ends_like_title(self.strings[index - 1]))

    def is_element(self, index: int) -> bool:
        """Whether a line is an element of a head by its own words."""
        if index >= len(self.names):
            return False
        string = self.strings[index]
        return self.names[index] == "plain" and (
            string == "文件"
            or (string[-1] == "号" and len(string) <= _LONGEST_SECOND)
            or element_of(string) is not None
        )

    def head_above(self, index: int) -> None:
        """What stands above a title or a number: the mark, the copy number, the classification and so on."""
        above = index - 1
        lowest = max(index - _LONGEST_HEAD, 0)
        while above >= lowest and self.names[above] == "plain":
            string = self.strings[above]
            element = element_of(string)
            if element == "mark" or string == "文件":
                self.names[above] = "mark"
            elif element is not None:
                self.names[above] = "head"
            elif is_organ(string):
                first = self.first_organ(above, lowest)
                if first > above:
                    break
                self.names[first : above + 1] = ["mark"] * (above + 1 - first)
                above = first
            elif above < _FIRST and len(string) <= _LONGEST_STRAY and is_title_line(string):
                self.names[above] = "head"
            else:
                break
            above -= 1

    def first_organ(self, last: int, lowest: int) -> int:
        """The first line of the mark of several issuers that ends with line `last`; after it, when they end a list above."""
        first = last
        while first > lowest and self.names[first - 1] == "plain" and is_organ(self.strings[first - 1]):
            first -= 1
        if first and self.names[first - 1] == "marker" and self.strings[first - 1][-1] not in "。；":
            return last + 1
        if not first or self.names[first - 1] != "plain" or element_of(self.strings[first - 1]) is not None:
            return first
        before = self.strings[first - 1]
        return first if before.endswith(("。", "）")) or first - 1 < _FIRST else last + 1
