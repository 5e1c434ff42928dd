"""Places in the raw text, and text that remembers its places.

Guarantees:

1. A `Span` is a half-open range of code points of the raw text.
2. A `Text` is a string together with the raw slices that it was read from, character by character: the lengths of the
   slices add up to the length of the string. Cutting a `Text` cuts its slices, joining joins them. No other module does
   offset arithmetic.
3. Folding maps one character to one character, so an offset in the folded source is an offset in the raw text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict


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


class Node(BaseModel):
    """What every object of the result is: frozen, closed, and with its places in the raw text.

    Attributes:
        spans: half-open code-point ranges into the raw text, in reading order.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    spans: tuple[Span, ...] = ()

    def raw(self, text: str) -> str:
        """The raw slices of this node, joined; `text` is the string that was parsed."""
        return "".join(text[start:end] for start, end in self.spans)


#: A run without white space. Folding has turned every invisible character into white space.
_INK = re.compile(r"\S+")
_LATIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
_WORD_END = _LATIN | frozenset("0123456789")


class Text:
    """Folded characters without white space, and the raw slices they were read from.

    A blank is kept only between two Latin words. All other white space is a gap between two slices: `gap(i)` says what
    stood there, `王 瑞` and `王瑞` are the same string.

    Attributes:
        source: the whole folded text that the slices point into.
        slices: raw ranges, in reading order; their lengths add up to `len(string)`.
        string: the characters.

    >>> text = Text.read("王 瑞  局长", 0, 7)
    >>> text.string, text.gap(2), text.cut(2).string
    ('王瑞局长', '  ', '局长')
    >>> text.spans
    (Span(start=0, end=7),)
    """

    __slots__ = ("slices", "source", "string")

    def __init__(self, source: str, slices: tuple[Span, ...], string: str) -> None:
        self.source = source
        self.slices = slices
        self.string = string

    @classmethod
    def read(cls, source: str, start: int, end: int) -> Text:
        """The inked characters of `source[start:end]`."""
        segment = source[start:end]
        if segment and len(segment.split(None, 1)) == 1 and not (segment[0].isspace() or segment[-1].isspace()):
            return cls(source, (Span(start, end),), segment)
        slices: list[Span] = []
        for run in _INK.finditer(source, start, end):
            begin = run.start()
            if slices:
                last = slices[-1].end
                # The white space before a Latin word that follows a Latin word: keep one blank of it.
                if source[last - 1] in _LATIN and source[begin] in _WORD_END and source[begin - 1] == " ":
                    begin -= 1
                    if begin == last:
                        slices[-1] = Span(slices[-1].start, run.end())
                        continue
            slices.append(Span(begin, run.end()))
        return cls(source, tuple(slices), "".join([source[a:b] for a, b in slices]))

    @classmethod
    def join(cls, parts: Iterable[Text]) -> Text:
        """One text from several, in the order given; a blank between Latin words that stood at a seam is kept."""
        kept = [part for part in parts if part.string]
        if len(kept) == 1:
            return kept[0]
        if not kept:
            return EMPTY
        source = kept[0].source
        slices: list[Span] = []
        strings: list[str] = []
        for part in kept:
            first = part.slices[0]
            if slices and strings[-1][-1] in _LATIN and part.string[0] in _WORD_END:
                last = slices[-1].end
                blank = source.find(" ", last, first.start) if last <= first.start else -1
                if blank >= 0:
                    slices.append(Span(blank, blank + 1))
                    strings.append(" ")
            if slices and slices[-1].end == first.start:
                slices[-1] = Span(slices[-1].start, first.end)
                slices.extend(part.slices[1:])
            else:
                slices.extend(part.slices)
            strings.append(part.string)
        return cls(source, tuple(slices), "".join(strings))

    def cut(self, start: int, end: int | None = None) -> Text:
        """The characters from `start` up to `end`, as `string[start:end]` would count them (no negative offsets)."""
        length = len(self.string)
        end = length if end is None else min(end, length)
        if start <= 0 and end == length:
            return self
        if start >= end:
            return Text(self.source, (), "")
        if len(self.slices) == 1:
            base = self.slices[0].start
            return Text(self.source, (Span(base + start, base + end),), self.string[start:end])
        slices: list[Span] = []
        offset = 0
        for a, b in self.slices:
            size = b - a
            low, high = max(start - offset, 0), min(end - offset, size)
            if low < high:
                slices.append(Span(a + low, a + high))
            offset += size
            if offset >= end:
                break
        return Text(self.source, tuple(slices), self.string[start:end])

    @property
    def spans(self) -> tuple[Span, ...]:
        """The raw ranges, those that only white space parts made one."""
        if len(self.slices) < 2:
            return self.slices
        return merge(self.slices, self.source)

    @property
    def start(self) -> int:
        """Where the first character stands in the raw text."""
        return self.slices[0].start

    @property
    def end(self) -> int:
        """Where the last character ends in the raw text."""
        return self.slices[-1].end

    def gap(self, offset: int) -> str:
        """What stands in the raw text between the characters `offset - 1` and `offset` ("" when they touch)."""
        position = 0
        for index, (a, b) in enumerate(self.slices):
            if position == offset and index:
                return self.source[self.slices[index - 1].end : a]
            position += b - a
            if position > offset:
                break
        return ""

    def gaps(self) -> Iterator[int]:
        """The offsets at which white space, or text that belongs elsewhere, was left out."""
        position = 0
        for a, b in self.slices[:-1]:
            position += b - a
            yield position

    def __len__(self) -> int:
        return len(self.string)

    def __str__(self) -> str:
        return self.string

    def __repr__(self) -> str:
        return f"Text({self.string!r}, {[tuple(s) for s in self.slices]})"


EMPTY = Text("", (), "")


def merge(spans: Iterable[Span], source: str) -> tuple[Span, ...]:
    """Spans with neighbours made one where only white space of `source` stands between them, in the order given.

    >>> merge((Span(0, 1), Span(2, 3), Span(5, 6)), "王 瑞, 男")
    (Span(start=0, end=3), Span(start=5, end=6))
    """
    merged: list[Span] = []
    for span in spans:
        if merged:
            last = merged[-1]
            if last.end <= span.start and (last.end == span.start or source[last.end : span.start].isspace()):
                merged[-1] = Span(last.start, span.end)
                continue
        merged.append(span)
    return tuple(merged)
