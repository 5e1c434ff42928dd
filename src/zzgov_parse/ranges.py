"""A range of the raw text, and ranges made one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

#: What folding makes of an invisible character: white space that no span reaches over.
INVISIBLE_GAP = "\x1f"
#: `Span._make` without its checks: a text has many of them.
_span = tuple.__new__


class Span(NamedTuple):
    """A half-open range of code points of the raw text.

    >>> Span(2, 4).of("郑州市人民政府")
    '市人'
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters of `text` in this range."""
        return text[self.start : self.end]


def merge(spans: Iterable[Span], source: str) -> tuple[Span, ...]:
    """Spans with neighbours made one where only white space of `source` stands between them, in the order given.

    >>> merge((Span(0, 1), Span(2, 3), Span(5, 6)), "王 瑞, 男")
    (Span(start=0, end=3), Span(start=5, end=6))
    """
    merged: list[Span] = []
    start = end = -1
    for begin, stop in spans:
        if end >= 0:
            gap = source[end:begin]
            if end == begin or gap == "\n" or (gap.isspace() and INVISIBLE_GAP not in gap):
                end = stop
                continue
            merged.append(_span(Span, (start, end)))
        start, end = begin, stop
    if end >= 0:
        merged.append(_span(Span, (start, end)))
    return tuple(merged)
