"""Titles without a number, label or date beside them: carried texts, personnel notices, documents that have no number.

    free_title = line+        ends like a title, and stands where a title may stand:

at the top of the text · after a main part that is closed by its date · where the open document carries or announces it ·
after a sentence that hands a text over · anywhere, when it names issuer, subject and kind.

Guarantees:

1. A line of running text, a heading or a caption in the middle of a body is no title, whatever it ends with.
2. Time is linear: each line is looked at once, a candidate at a bounded number of lines.
"""

from __future__ import annotations

import re

from ...text.lines import display_width
from ...text.word_patterns import ends_with_organ
from ..completeness import open_bracket, opens_text
from ..shapes import is_organ
from .announced import Notes
from .carried import carries
from .head_elements import element_of
from .page import Page
from .rules import begins_rules
from .title_shapes import (
    ends_like_title,
    ends_officially,
    is_document_title,
    is_law,
    is_personnel_title,
    may_start_title,
    says_about,
)

#: A title without number or label has at most this many lines.
_LONGEST = 8
_LONGEST_SERIAL = 4
#: A kind alone at the top is the title.
_BARE = frozenset({"通知", "公告", "通告", "通报", "公示", "命令", "嘉奖令", "通令", "决定", "决议", "公报", "议案"})
#: Menus of a site, up to the path to the page.
_PATH = "当前位置"
_PAUSE = re.compile("[，；。]")
_CLOSED = frozenset("。！？：；”）")
#: Kinds of lines that close a main part, and those that stand above a title at the top.
_HEAD = frozenset({"metadata", "mark", "head", "title", "more", "number"})
_ABOVE = frozenset({"metadata", "mark", "head", "annotation", "number", "issued"})
#: Characters of a place that its units begin with.
_PLACE = 2
#: Lines between the date and what is attached.
_ASIDE = ("联系", "公开方式", "信息公开", "公开属性")
#: The end of a sentence that hands over the text that follows.
_HANDING = re.compile(r"(?:印发|转发|批转|公布|发布|下发|执行|实施|落实|施行|办理|遵照|附后|如下)[^。；]{0,12}[。：]$")
#: A sentence goes on so behind a title in 《》: …方案》 / 已经市政府同意 · …请示》 / （清政〔2021〕3号）收悉.
_GOES_ON = re.compile("[已经现和、，自于]|业经|收悉|要求|精神|规定|（[^（）]{4,40}号）(?=.)")
#: What hands a text over says so in its first paragraphs.
_LONG_BODY = 8


def mark_free_titles(page: Page) -> None:
    """Name the titles that no anchor found."""
    _Reader(page).read()


class _Reader:
    """Goes through the lines once; knows the title that is open, what was announced, and whether the main part is closed."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.names = page.names
        self.strings = page.strings
        self.title = ""
        self.notes = Notes(page)
        self.closed = False
        self.top = True
        self.body = 0

    def read(self) -> None:
        """Go through the lines."""
        names = self.names
        index, count = 0, len(names)
        while index < count:
            name = names[index]
            if name == "plain":
                index = self.take_plain(index)
                continue
            if name == "title":
                index = self.take_title(index)
                continue
            if name in ("date", "ending"):
                self.closed = self.closed or (not self.top and names[index - 1] not in _HEAD)
            elif name == "note":
                self.notes.add(index)
            elif name not in _ABOVE and not (self.top and name == "more"):
                self.closed = self.closed and name == "signature"
                self.top = False
                self.body += _LONG_BODY if name != "signature" else 0
            index += 1

    def take_title(self, start: int) -> int:
        """A title that an anchor found: of a document if its number or date stands beside it, of an attachment below a label."""
        end = self.end_of(start)
        joined = "".join(self.strings[start:end])
        label = start > 0 and self.names[start - 1] == "label"
        beside = self.names[end : end + 1] + self.names[max(start - 1, 0) : start]
        if not label and (self.top or not self.title or "number" in beside or beside[:1] == ["date"]):
            self.title = joined
            self.notes.forget()
        self.closed = self.top = False
        self.body = 0
        return end

    def take_plain(self, index: int) -> int:
        """A line that is unknown so far: the first of a title, or running text."""
        page = self.page
        if self.top and self.is_element(index):
            return index + 1
        if page.titleish(index) and self.may_begin(index) and not self.is_drafter(index):
            end = self.title_end(index)
            if end is not None:
                page.claim(index, end, "title")
                page.head_above(index)
                joined = "".join(self.strings[index:end])
                if not self.title or self.begins_document(joined):
                    self.title = joined
                    self.notes.forget()
                self.closed = self.top = False
                self.body = 0
                return end
        string = self.strings[index]
        self.closed = self.closed and (string.startswith(_ASIDE) or is_organ(string))
        self.top = False
        self.body += 1
        return index + 1

    def is_element(self, index: int) -> bool:
        """Whether a line at the top is an element of the head, or a number that a list gave the text; name it if so."""
        string = self.strings[index]
        element = element_of(string)
        below = self.strings[index + 1] if index + 1 < len(self.strings) else ""
        if is_organ(string) and (element_of(below) is not None or below.startswith(string)):
            element = "mark"  # 清湖电力有限公司 / 内部事项; the mark, and the same name in the title
        elif element is None and not (string.isdigit() and len(string) <= _LONGEST_SERIAL) and _PATH not in string:
            return False
        self.names[index] = "mark" if element == "mark" else "head"
        return True

    def is_drafter(self, index: int) -> bool:
        """Whether a line below the date is one of several issuers of one place who drafted the text that is carried."""
        strings = self.strings
        if self.top or not self.closed or not is_organ(strings[index]):
            return False
        start = end = index
        while start and is_organ(strings[start - 1]):
            start -= 1
        while end < len(strings) and is_organ(strings[end]):
            end += 1
        place = {string[:_PLACE] for string in strings[start:end]}
        return end - start > 1 and len(place) == 1 and end < len(strings) and "关于" not in strings[end]

    def end_of(self, start: int) -> int:
        """Where the title that begins with line `start` ends."""
        end = start + 1
        while end < len(self.names) and self.names[end] == "more":
            end += 1
        return end

    def may_begin(self, index: int) -> bool:
        """Whether the text above is finished, so that a title can begin here."""
        if self.top or self.closed:
            return True
        above = self.names[index - 1]
        string = self.strings[index - 1]
        if above in ("number", "label", "title", "more", "head", "mark", "metadata", "annotation"):
            return True
        if above == "note":  # its title may go on
            return ends_like_title(string)
        closed = string[-1] in _CLOSED
        apart = closed or (self.page.lines[index].blank_before > 0 and _PAUSE.search(string) is None)
        if not apart and not self.is_sure(index):
            return False
        in_note = not closed and self.notes.takes_in(index - 1) and not ends_like_title(string)
        return not in_note and not open_bracket(string)

    def is_sure(self, index: int) -> bool:
        """Whether a line says by itself that it begins a document: 清湖市人民政府任免人员."""
        string = self.strings[index]
        at = string.find("任免", 2)
        if at > 0 and ends_with_organ(string[:at]) and is_personnel_title(string):
            return True
        return "关于" in string and is_document_title(string)

    def title_end(self, start: int) -> int | None:
        """Where the title that begins with this line ends; None when it is none."""
        first = self.strings[start]
        if self.top and first in _BARE:
            return start + 1
        if is_personnel_title(first) and first[-1] not in "、的":
            return start + 1
        if not may_start_title(first):
            return None
        end = self.page.title_end(start)
        if end is None or end - start > _LONGEST:
            return start + 1 if self.top and self.is_titled_statute(start) else None
        joined = "".join(self.strings[start:end])
        if first[0] == "《" and end < len(self.strings) and _GOES_ON.match(self.strings[end]):
            return None
        if len(joined) < 5 or ("，" in joined and not says_about(joined)):
            return None
        last = self.page.lines[end - 1]
        full = last.room and display_width(last.text.string) >= last.room - 2
        if full and self.page.titleish(end) and not opens_text(self.strings[end]):
            return None
        return end if self.is_placed(start, end, joined) else None

    def is_titled_statute(self, start: int) -> bool:
        """Whether a line at the top that ends like no title is the name of a law or the like."""
        string = self.strings[start]
        following = self.strings[start + 1] if start + 1 < len(self.strings) else ""
        if string[0] == "《" and "》" in string and string[-1] not in "》）":
            return False  # 《清湖市绿化规定》已于
        return is_law(string) or (4 < len(string) <= 40 and "，" not in string and begins_rules(following))

    def is_placed(self, start: int, end: int, joined: str) -> bool:
        """Whether a title may stand here."""
        if self.top or self.closed or is_document_title(joined):
            return True
        if joined == self.title and self.names[start - 1] in ("title", "more"):
            return True  # a site prints it twice
        below = self.strings[end] if end < len(self.strings) else ""
        if self.strings[start - 1][-1] == "。" and (begins_rules(below) or below.startswith(f"《{joined}》")):
            return True  # of rules, below the last of others
        if self.title and carries(self.title, joined):
            return True
        if self.notes.announce(joined):
            return True
        above = self.strings[start - 1] if start else ""
        return self.body <= _LONG_BODY and self.names[start - 1] == "plain" and _HANDING.search(above) is not None

    def begins_document(self, joined: str) -> bool:
        """Whether a title opens a document of its own."""
        if is_personnel_title(joined):
            return True
        return (
            ends_officially(joined) and is_document_title(joined) and not (self.title and carries(self.title, joined))
        )
