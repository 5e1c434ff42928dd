"""A range of the raw text, ranges made one, and the words of a range."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

#: What folding makes of an invisible character: white space that no span reaches over.
INVISIBLE_GAP = "\x1f"
#: The space between the letters of a spaced word: 通 知. Nothing begins or ends there.
HAIR_SPACE = "\u200a"
#: White space that says nothing of the text.
SILENT = INVISIBLE_GAP + HAIR_SPACE
#: A run without white space. Folding has turned every invisible character into white space.
INK = re.compile(r"\S+")
LATIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
#: What ends a Latin word, or begins one.
WORD_END = LATIN | frozenset("0123456789")
#: What stands between most neighbours.
_USUAL_GAPS = frozenset({"\n", "\n\n", " ", "\t"})
#: `Span._make` without its checks: a text has many of them.
_span = tuple.__new__
#: A wider seam than this is a column or page apart: no blank of it belongs between two words.
_SEAM = 200


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


def inked_runs(source: str, start: int, end: int) -> list[tuple[int, int]]:
    """The runs of ink in a range; the whole of a range without any, which stands for a mark that was lost there."""
    return [run.span() for run in INK.finditer(source, start, end)] or [(start, end)]


def merge(spans: Iterable[Span], source: str) -> tuple[Span, ...]:
    """Spans with neighbours made one where only white space of `source` stands between them, in the order given.

    >>> merge((Span(0, 1), Span(2, 3), Span(5, 6)), "王 瑞, 男")
    (Span(start=0, end=3), Span(start=5, end=6))
    """
    merged: list[Span] = []
    rest = iter(spans)
    start, end = next(rest, (-1, -1))
    for begin, stop in rest:
        gap = source[end:begin]
        if gap in _USUAL_GAPS or end == begin or (gap.isspace() and INVISIBLE_GAP not in gap):
            end = stop
        else:
            merged.append(_span(Span, (start, end)))
            start, end = begin, stop
    if end >= 0:
        merged.append(_span(Span, (start, end)))
    return tuple(merged)


def words_with_blanks(source: str, start: int, end: int) -> tuple[Span, ...]:
    """The inked runs of a range; one blank is kept before a Latin word that follows a Latin word.

    >>> words_with_blanks("用 Open  Data 平台", 0, 15)
    (Span(start=0, end=1), Span(start=2, end=6), Span(start=7, end=12), Span(start=13, end=15))
    """
    slices: list[Span] = []
    for run in INK.finditer(source, start, end):
        begin, stop = run.span()
        if slices and source[begin] in WORD_END and source[slices[-1].end - 1] in LATIN:
            gap = source[slices[-1].end : begin]
            if gap[-1] == " " and INVISIBLE_GAP not in gap:
                begin -= 1
                if len(gap) == 1:
                    slices[-1] = Span(slices[-1].start, stop)
                    continue
        slices.append(Span(begin, stop))
    return tuple(slices)


def seam_blank(source: str, end: int, start: int) -> int:
    r"""Where the blank stands between two words of which one ends and the next starts, -1 for nowhere: a line end may cut a word.

    >>> seam_blank("Open \nData", 4, 6), seam_blank("Open\nData", 4, 5)
    (4, -1)
    """
    return source.find(" ", max(end, start - _SEAM), start) if end <= start else -1


def speaking(slices: Sequence[Span], ends: Sequence[int], source: str) -> tuple[int, ...]:
    r"""The offsets between slices where something stands that is not `SILENT`, or where the text goes on elsewhere.

    >>> speaking((Span(0, 1), Span(2, 3), Span(4, 5)), (1, 2, 3), "王\u200a瑞 男")
    (2,)
    """
    seams = zip(ends, slices, slices[1:], strict=False)
    return tuple([edge for edge, (_, end), (begin, _) in seams if end >= begin or source[end:begin].strip(SILENT)])
