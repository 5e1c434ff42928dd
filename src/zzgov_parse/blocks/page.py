"""The lines of a text and the kinds being given to them: what a title line is, and where a title ends.

Guarantees:

1. Only lines without a kind of their own (`plain`) are given one.
2. Every look goes over a bounded number of lines.
"""

from __future__ import annotations

from ..tables.titles import ABOUT
from ..text.lines import Line
from .head_elements import element_of
from .shapes import is_organ
from .title_shapes import ends_like_title, ends_officially, is_title_line, is_title_note, says_about

#: A printed title has at most this many lines (the longest joint issue seen has nine issuers and three lines of subject).
LONGEST_TITLE = 14
#: How many lines of mark, copy number, classification and urgency stand above a title.
_LONGEST_HEAD = 12


class Page:
    """The lines of a text and the names being given to them."""

    def __init__(self, lines: list[Line], names: list[str]) -> None:
        self.lines = lines
        self.names = names
        self.strings = [line.text.string for line in lines]
        self.shapes: list[bool | None] = [None] * len(lines)

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
        for index in range(start, start + LONGEST_TITLE):
            if not self.titleish(index):
                if end == index and self.is_note_line(index):
                    return index + 1
                break
            joined += self.strings[index]
            if ends_like_title(joined):
                end = index + 1
                if self.is_note_line(end):
                    continue
                if not (self.titleish(end) and self.continues_title(joined, self.strings[end])):
                    return end
        return end

    def continues_title(self, joined: str, following: str) -> bool:
        """Whether a title that could end here goes on: 关于印发…办法 / 的通知."""
        if following.startswith("的") or is_title_note(following):
            return True
        closed = says_about(joined) is None or ends_officially(joined)
        return not closed and ends_like_title(following) and not following.startswith(ABOUT)

    def is_element(self, index: int) -> bool:
        """Whether a line is an element of a head by its own words."""
        return self.names[index] == "plain" and (
            self.strings[index] == "文件" or element_of(self.strings[index]) is not None
        )

    def head_above(self, index: int) -> None:
        """What stands above a title or a number: the mark, the copy number, the classification and so on."""
        for above in range(index - 1, max(index - 1 - _LONGEST_HEAD, -1), -1):
            if self.names[above] != "plain":
                break
            string = self.strings[above]
            element = element_of(string)
            if element == "mark" or string == "文件":
                self.names[above] = "mark"
            elif element is not None:
                self.names[above] = "head"
            elif is_organ(string) and not self.goes_on(above):
                self.names[above] = "mark"
            else:
                break

    def goes_on(self, index: int) -> bool:
        """Whether a line above a head belongs to the text that ends there: a list that goes on, a signature."""
        before = self.strings[index - 1] if index else ""
        return bool(before) and self.names[index - 1] in ("plain", "entry") and not before.endswith(("。", "文件", "）"))
