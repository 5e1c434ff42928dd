"""Annotations that go over several lines.

    （此件不公开发布，未经许可，严禁
    以任何方式传播。）                  → one annotation

Guarantees:

1. Only what a document says of its copies (此件, 本件) is one; any other remark in brackets may be a paragraph of the text.
2. Each line is joined with a bounded number of lines below it.
"""

from __future__ import annotations

from ...spans import Text
from ..kinds import own_kind
from .page import Page

_OPENING, _CLOSING = ("（此件", "（本件", "〔此件", "〔本件"), "）〕"
#: Lines of the longest annotation.
_MOST = 6


def mark_wrapped_annotations(page: Page) -> None:
    """Annotations whose bracket is closed on a line below: the first line is one, the others are `more` of it."""
    for index, string in enumerate(page.strings):
        if string.startswith(_OPENING) and page.names[index] == "plain" and string[-1] not in _CLOSING:
            end = _end(page, index)
            if end:
                page.names[index:end] = ["annotation", *["more"] * (end - index - 1)]


def _end(page: Page, start: int) -> int:
    """The line after an annotation that begins with a line, 0 for none."""
    for end in range(start + 2, min(start + _MOST, len(page.strings)) + 1):
        if page.names[end - 1] != "plain":
            return 0
        if page.strings[end - 1][-1] in _CLOSING:
            text = Text.join(line.text for line in page.lines[start:end])
            return end if own_kind(text).name == "annotation" else 0
    return 0
