"""Which lines are titles and signatures: lines that only their neighbours tell from running text.

Guarantees:

1. A line that a row of the tables knows keeps its kind; only `plain` lines become `title`, `more` (a further line of the
   title or signature above) or `signature`.
2. Each anchor (a number, a label, a date) looks at a bounded number of lines around it.
"""

from __future__ import annotations

import re
from functools import cache

from ..tables.titles import ABOUT, GENRES, KIND_ENDINGS
from ..text.lines import Line, display_width
from .kinds import OwnKind
from .shapes import is_bare_name, is_organ, name_end

#: A printed title has at most this many lines (the longest joint issue seen has nine issuers and three lines of subject).
_LONGEST_TITLE = 14
_LONGEST_LINE = 60
#: A title without number or label has at most this many lines.
_LONGEST_FREE_TITLE = 6
_SENTENCE = re.compile(r"[。；！？]")
_NO_END = ("：", ":")
_NO_START = ("，", "、", "）", "》", "”", "为", "经研究", "经请示", "经批准", "经审", "现将", "根据", "按照", "请", "特此", "以下")
_ABOUT = re.compile("|".join(ABOUT))
_TITLE_ENDS = tuple(sorted({*KIND_ENDINGS, *GENRES}))
_OFFICIAL_ENDS = tuple(KIND_ENDINGS)
_CLOSED = ("。", "！", "？", "：", "；", "”", "）")
_NOTE_AT_END = re.compile(r"[（(《〈“][^（）()《》〈〉“”]{1,30}[）)》〉”]$")


def ends_like_title(string: str) -> bool:
    """Whether a string ends like a whole title: with a 文种 or a genre, and perhaps a note in brackets.

    >>> ends_like_title("清湖市绿化规划（试行）"), ends_like_title("清湖市人民政府关于印发")
    (True, False)
    """
    if string[-1:] in "）)》〉”":
        note = _NOTE_AT_END.search(string)
        if note is None:
            return False
        if string[-1] in "》〉”" and string[:-1].endswith(_TITLE_ENDS):
            return True
        string = string[: note.start()]
    return string.endswith(_TITLE_ENDS)


@cache
def _personnel() -> re.Pattern[str]:
    return re.compile(r"^.{2,50}(?:任免|任职|免职|任命)[^，。；：]{0,10}(?:人员|名单|通知|决定|事项|令)?$")


def mark_titles(lines: list[Line], kinds: list[OwnKind]) -> list[str]:
    """The kind of every line, titles and signatures recognised by their neighbours."""
    names = [kind.name for kind in kinds]
    marker = _Marker(lines, names)
    for index, name in enumerate(kinds):
        if name.name == "number":
            marker.around_number(index)
        elif name.name == "label":
            marker.below_label(index)
        elif name.name == "date":
            marker.above_date(index)
    marker.free_titles()
    return names


class _Marker:
    """The lines and the names being given to them."""

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
            string = self.strings[index]
            known = self.shapes[index] = (
                len(string) <= _LONGEST_LINE
                and not string.endswith(_NO_END)
                and not string.startswith(_NO_START)
                and _SENTENCE.search(string) is None
            )
        return known

    def claim(self, start: int, end: int, name: str) -> None:
        """Call the lines from `start` up to `end` one title (or signature)."""
        for index in range(start, end):
            self.names[index] = name if index == start else "more"

    def around_number(self, index: int) -> None:
        """The title above a document number, else the one below it."""
        start = self.title_above(index)
        if start is not None:
            self.claim(start, index, "title")
            return
        below = index + 1
        while below < len(self.names) and self.names[below] == "date":
            below += 1
        end = self.title_end(below)
        if end is not None:
            self.claim(below, end, "title")

    def title_above(self, index: int) -> int | None:
        """Where the title that ends above line `index` begins: the nearest line that says what it is about, and the
        issuers above it; without such a line, all lines that stand together there.
        """
        together = index
        for above in range(index - 1, max(index - 1 - _LONGEST_TITLE, -1), -1):
            if not self.titleish(above):
                break
            if _ABOUT.search(self.strings[above]):
                return self._with_issuers(above) if _ABOUT.match(self.strings[above]) else above
            if together == above + 1 and (above == index - 1 or not self.lines[above + 1].blank_before):
                together = above
        if together == index:
            return None
        joined = "".join(self.strings[together:index])
        return together if ends_like_title(joined) else None

    def _with_issuers(self, start: int) -> int:
        """The title with the issuers printed on the lines above it: one, or as many as stand together there."""
        above = start
        while self.titleish(above - 1) and is_organ(self.strings[above - 1]) and start - above < _LONGEST_TITLE:
            above -= 1
        if start - above <= 1:
            return above
        before = self.strings[above - 1] if above else ""
        # A list of units right above: only the nearest line is the issuer.
        return above if not above or before.endswith(("。", "文件", "号", "日", "）")) else start - 1

    def title_end(self, start: int) -> int | None:
        """Where the title that begins with line `start` ends; None when there is none."""
        joined, end = "", None
        for index in range(start, start + _LONGEST_TITLE):
            if not self.titleish(index):
                break
            joined += self.strings[index]
            if ends_like_title(joined):
                end = index + 1
                if not (self.titleish(end) and self.continues_title(joined, self.strings[end])):
                    return end
        return end

    def continues_title(self, joined: str, following: str) -> bool:
        """Whether a title that could end here goes on: 关于印发…办法 / 的通知."""
        if following.startswith(("的", "（")):
            return True
        about = _ABOUT.search(joined)
        closed = about is None or joined.endswith(_OFFICIAL_ENDS)
        return not closed and ends_like_title(following)

    def below_label(self, index: int) -> None:
        """The title of an attachment, below its label."""
        start = index + 1
        end = self.title_end(start)
        if end is None and self.titleish(start) and self.is_followed(start + 1) and not is_organ(self.strings[start]):
            end = start + 1
        if end is not None:
            self.claim(start, end, "title")

    def is_followed(self, index: int) -> bool:
        """Whether a new block clearly begins at this line."""
        if index >= len(self.names):
            return True
        return self.names[index] not in ("plain", "date") or self.lines[index].blank_before > 0

    def above_date(self, index: int) -> None:
        """The authorities that sign above a date."""
        if index and self.names[index - 1] in ("number", "title", "more"):
            return
        above = index
        while above > 0 and self.names[above - 1] == "plain" and is_organ(self.strings[above - 1]):
            above -= 1
        for line in range(above, index):
            self.names[line] = "signature"

    def free_titles(self) -> None:
        """Titles without a number or label: personnel notices, carried texts, documents that have none."""
        index = 0
        while index < len(self.names):
            if self.titleish(index) and self.may_begin(index):
                end = self.free_title_end(index)
                if end is not None:
                    self.claim(index, end, "title")
                    index = end
                    continue
            index += 1

    def may_begin(self, index: int) -> bool:
        """Whether the text above is finished, so that a title can begin here."""
        if index == 0:
            return True
        if self.names[index - 1] == "note":
            return ends_like_title(self.strings[index - 1])
        if self.names[index - 1] != "plain":
            return self.names[index - 1] != "counted" and (
                self.names[index - 1] not in ("marker", "responsibility") or self.strings[index - 1].endswith(_CLOSED)
                or self.lines[index].blank_before > 0
            )
        return self.strings[index - 1].endswith(_CLOSED) or self.lines[index].blank_before > 0

    def free_title_end(self, start: int) -> int | None:
        """Where a title without anchor ends; it must end like one, and not fill its last line."""
        if "任" in self.strings[start] and _personnel().search(self.strings[start]) and self.strings[start][-1] not in "、的":
            return start + 1
        end = self.title_end(start)
        if end is None or end - start > _LONGEST_FREE_TITLE:
            return None
        if any(name_end(line.text) or is_bare_name(line.text.string) for line in self.lines[start:end]):
            return None  # an entry of a name list may end like a title: 李明 市规划
        joined = "".join(self.strings[start:end])
        if len(joined) < 5 or "，" in joined and not _ABOUT.search(joined):
            return None
        last = self.lines[end - 1]
        full = last.room and display_width(last.text.string) >= last.room - 2
        return None if full and self.titleish(end) else end
