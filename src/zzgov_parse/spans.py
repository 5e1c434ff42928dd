"""Places in the raw text, and text that remembers its places.

Guarantees:

1. A `Span` is a half-open range of code points of the raw text (`ranges`).
2. A `Text` is a string together with the raw slices that it was read from, character by character: the lengths of the
   slices add up to the length of the string. Cutting a `Text` cuts its slices, joining joins them. No other module does
   offset arithmetic. Its characters are those of its slices, but for those that were `mended`, one for one.
3. Folding maps one character to one character, so an offset in the folded source is an offset in the raw text.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate

from .placed import Placed
from .ranges import (
    HAIR_SPACE,
    INVISIBLE_GAP,
    LATIN,
    SILENT,
    WORD_END,
    Span,
    merge,
    seam_blank,
    speaking,
    words_with_blanks,
)

__all__ = ("EMPTY", "HAIR_SPACE", "INVISIBLE_GAP", "Span", "Text", "merge")

#: White space between two Latin words, or a Latin word and a number.
_WORD_GAP = re.compile(r"[A-Za-z]\s+[0-9A-Za-z]")


class Text(Placed):
    """Folded characters without white space, and the raw slices they were read from.

    A blank is kept only between two Latin words. All other white space is a gap between two slices: `gap(i)` says what
    stood there, `王 瑞` and `王瑞` are the same string. White space that is `SILENT` is no gap.

    Attributes:
        source, string, start, end: as in `Placed`.

    >>> text = Text.read("王 瑞  局长", 0, 7)
    >>> text.string, text.gap(2), text.cut(2).string
    ('王瑞局长', '  ', '局长')
    >>> text.spans, text.spans_of(0, 2)
    ((Span(start=0, end=7),), (Span(start=0, end=3),))
    """

    __slots__ = ()

    @classmethod
    def of_ranges(cls, source: str, string: str, ranges: tuple[Span, ...]) -> Text:
        """Characters that stand in several ranges, or in none, in the order given."""
        start, end = (ranges[0][0], ranges[-1][1]) if ranges else (0, 0)
        text = cls(source, string, start, end)
        text._ranges = ranges if len(ranges) != 1 else None
        return text

    @classmethod
    def read(cls, source: str, start: int, end: int) -> Text:
        """The inked characters of `source[start:end]`."""
        return cls.printed(source, start, source[start:end])

    @classmethod
    def printed(cls, source: str, start: int, segment: str) -> Text:
        """The inked characters of a segment of the source that begins at `start`."""
        words = segment.split()
        if not words:
            return cls.of_ranges(source, "", ())
        word = words[0]
        begin = start + segment.index(word)
        if len(words) == 1:
            return cls(source, word, begin, begin + len(word), ())
        silent = INVISIBLE_GAP in segment or HAIR_SPACE in segment
        if silent or _WORD_GAP.search(segment) is not None:
            ranges = words_with_blanks(source, begin, start + len(segment.rstrip()))
            kind = _SpacedText if silent else cls
            return kind.of_ranges(source, "".join([source[a:b] for a, b in ranges]), ranges)
        ends = tuple(accumulate(map(len, words)))
        return cls(source, "".join(words), begin, start + len(segment.rstrip()), ends)

    @classmethod
    def join(cls, parts: Iterable[Text]) -> Text:
        """One text from several, in the order given; a blank between Latin words that stood at a seam is kept."""
        kept = [part for part in parts if part.string]
        if len(kept) < 2:
            return kept[0] if kept else EMPTY
        source = kept[0].source
        pieces = [kept[0]]
        for part in kept[1:]:
            if part.string[0] in WORD_END and pieces[-1].string[-1] in LATIN:
                blank = seam_blank(source, pieces[-1].end, part.start)
                if blank >= 0:
                    pieces.append(cls(source, " ", blank, blank + 1))
            pieces.append(part)
        string = "".join([piece.string for piece in pieces])
        if " " in string:
            ranges = [span for piece in pieces for span in piece.slices]
        else:
            ranges = [span for piece in pieces for span in piece.ranges]
        kind = _SpacedText if any(piece.__class__ is _SpacedText for piece in kept) else cls
        return kind.of_ranges(source, string, tuple(ranges))

    @property
    def has_gaps(self) -> bool:
        """Whether white space, or text that belongs elsewhere, stands between two of the characters."""
        ends = self._ends
        if ends is not None:
            return len(ends) > 1
        return bool(self._ranges) or self.end - self.start != len(self.string)

    def cut(self, start: int, end: int | None = None) -> Text:
        """The characters from `start` up to `end`, as `string[start:end]` would count them (no negative offsets)."""
        string, length = self.string, len(self.string)
        if end is None or end > length:
            end = length
        if start <= 0:
            if end == length:
                return self
            start = 0
        if start >= end:
            return Text.of_ranges(self.source, "", ())
        base, ends = self.start, self._ends
        if not ends and ends is not None:
            return Text(self.source, string[start:end], base + start, base + end, ())
        if not self._is_even():
            return self.of_ranges(self.source, string[start:end], self._within(start, end))
        ends = ends or ()
        first, last = bisect_right(ends, start), bisect_left(ends, end)
        kept = (*[edge - start for edge in ends[first:last]], end - start) if first < last else ()
        return Text(self.source, string[start:end], base + start + first, base + end + last, kept)

    def mended(self, start: int, meant: str) -> Text:
        """The same places, with what was meant from `start` on instead of what was printed, one character for one."""
        string = self.string[:start] + meant + self.string[start + len(meant) :]
        return self.of_ranges(self.source, string, self.slices)

    def gap(self, offset: int) -> str:
        """What stands in the raw text between the characters `offset - 1` and `offset` ("" when they touch)."""
        ends = self._measured() if self._ends is None else self._ends
        index = bisect_left(ends, offset)
        if index + 1 < len(ends) and ends[index] == offset:
            if self._is_even():
                place = self.start + offset + index
                return self.source[place : place + 1]
            return self.source[self.slices[index][1] : self.slices[index + 1][0]]
        return ""

    def gaps(self) -> tuple[int, ...]:
        """The offsets at which white space, or text that belongs elsewhere, was left out."""
        ends = self._ends
        if ends is None:
            ends = self._measured() if self.has_gaps else ()
        return ends[:-1]

    def __len__(self) -> int:
        return len(self.string)

    def __str__(self) -> str:
        return self.string

    def __repr__(self) -> str:
        return f"Text({self.string!r}, {[tuple(s) for s in self.slices]})"


class _SpacedText(Text):
    """A text that may hold white space that says nothing: it is no gap."""

    __slots__ = ()

    @property
    def has_gaps(self) -> bool:
        return bool(self.gaps())

    def gap(self, offset: int) -> str:
        gap = super().gap(offset)
        return gap if gap.strip(SILENT) else ""

    def gaps(self) -> tuple[int, ...]:
        return speaking(self.slices, self._ends or self._measured(), self.source)


EMPTY = Text.of_ranges("", "", ())
