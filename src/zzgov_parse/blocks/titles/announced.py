"""The attachment notes of the open document, and whether they announce a title.

    note = "附件：" title {serial title}

Guarantees:

1. A bounded number of lines below each of the last notes is read.
"""

from __future__ import annotations

import re

from ..shapes import is_organ
from .carried import core_of
from .page import Page
from .title_shapes import ends_like_title

_LINES = 12
_LAST = 3
_OF_A_NOTE = ("note", "plain")
_SENTENCE = re.compile(r"[。！？；]")


def is_whole_note(note: str, following: str) -> bool:
    """Whether an attachment note is over before a line.

    >>> is_whole_note("附件：先进单位名单", "清湖市人民政府"), is_whole_note("附件：先进单位和先进个", "人名单")
    (True, False)
    """
    return (
        is_organ(following)
        or bool(_SENTENCE.search(following))
        or (ends_like_title(note) and not ends_like_title(following))
    )


class Notes:
    """The lines on which the attachment notes of the open document begin."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.starts: list[int] = []

    def add(self, index: int) -> None:
        """Take in a note."""
        self.starts.append(index)

    def forget(self) -> None:
        """Begin another document."""
        self.starts.clear()

    def takes_in(self, index: int) -> bool:
        """Whether a line belongs to the last note: its first line, a numbered item below it, or the rest of one."""
        last = self.starts[-1] if self.starts else -1
        names, strings = self.page.names, self.page.strings
        return 0 <= last <= index < last + _LINES and all(
            names[line] in _OF_A_NOTE or (names[line] == "marker" and strings[line][0].isdigit())
            for line in range(last, index + 1)
        )

    def announce(self, title: str) -> bool:
        """Whether one of the last notes names a title."""
        core = core_of(title)
        names, strings = self.page.names, self.page.strings
        for note in self.starts[-_LAST:]:
            end = note + 1
            while end < min(note + _LINES, len(names)) and names[end] in ("plain", "marker"):
                end += 1
            if core in core_of("".join(strings[note:end])):
                return True
        return False
