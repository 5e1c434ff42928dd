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
from itertools import accumulate, pairwise

from .ranges import INVISIBLE_GAP, LATIN, WORD_END, Span, inked_runs, merge, seam_blank, words_with_blanks

__all__ = ("EMPTY", "INVISIBLE_GAP", "Span", "Text", "merge")

#: `Span._make` without its checks: a text has many slices.
_span = tuple.__new__
#: White space between two Latin words, or a Latin word and a number.
_WORD_GAP = re.compile(r"[A-Za-z]\s+[0-9A-Za-z]")


class Text:
    """Folded characters without white space, and the raw slices they were read from.

    A blank is kept only between two Latin words. All other white space is a gap between two slices: `gap(i)` says what
    stood there, `王 瑞` and `王瑞` are the same string.

    Attributes:
        source: the whole folded text that the slices point into.
        string: the characters.
        start: where the first of them stands in the raw text.
        end: where the last one ends there.

    >>> text = Text.read("王 瑞  局长", 0, 7)
    >>> text.string, text.gap(2), text.cut(2).string
    ('王瑞局长', '  ', '局长')
    >>> text.spans, text.spans_of(0, 2)
    ((Span(start=0, end=7),), (Span(start=0, end=3),))
    """

    # `_slices`, and `_ends`, the offsets at which they end, are found when first asked for: most texts are never cut. Where
    # nothing was left out, `_ends` may be empty. `_ranges` is None where the characters stand in one range, as most do.
    __slots__ = ("_ends", "_ranges", "_slices", "end", "source", "start", "string")

    def __init__(self, source: str, string: str, start: int, end: int, ends: tuple[int, ...] | None = None) -> None:
        self.source = source
        self.string = string
        self.start = start
        self.end = end
        self._ends = ends
        self._ranges: tuple[Span, ...] | None = None
        self._slices: tuple[Span, ...] | None = None

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
        if INVISIBLE_GAP in segment or _WORD_GAP.search(segment) is not None:
            ranges = words_with_blanks(source, begin, start + len(segment.rstrip()))
            return cls.of_ranges(source, "".join([source[a:b] for a, b in ranges]), ranges)
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
        return cls.of_ranges(source, string, tuple(ranges))

    @property
    def ranges(self) -> tuple[Span, ...]:
        """Where the characters stand, in reading order, with the white space inside."""
        return (_span(Span, (self.start, self.end)),) if self._ranges is None else self._ranges

    @property
    def slices(self) -> tuple[Span, ...]:
        """The raw ranges of the characters, in reading order; their lengths add up to `len(string)`."""
        if self._slices is None:
            self._slices = ranges = self.ranges
            if self._is_even():
                base, edges = self.start, pairwise((0, *(self._ends or ())))
                self._slices = tuple([_span(Span, (base + a + i, base + b + i)) for i, (a, b) in enumerate(edges)])
            elif sum([end - start for start, end in ranges]) != len(self.string):  # white space inside
                runs = [run for start, end in ranges for run in inked_runs(self.source, start, end)]
                self._slices = tuple([_span(Span, run) for run in runs])
        return self._slices

    def _is_even(self) -> bool:
        """Whether the gaps are known and each is one character of one range: most are a blank, or a line end.

        Then `i` gaps lie before a character of the `i`-th slice, and its place follows without a look at the source.
        """
        ends = self._ends
        if not ends or self._ranges is not None:
            return False
        return self.end - self.start - len(self.string) == len(ends) - 1 > 0

    @property
    def has_gaps(self) -> bool:
        """Whether white space, or text that belongs elsewhere, stands between two of the characters."""
        ends = self._ends
        if ends is not None:
            return len(ends) > 1
        return bool(self._ranges) or self.end - self.start != len(self.string)

    def _measured(self) -> tuple[int, ...]:
        """The offsets at which the slices end."""
        self._ends = ends = tuple(accumulate([end - start for start, end in self.slices]))
        return ends

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
            return Text.of_ranges(self.source, string[start:end], self._within(start, end))
        ends = ends or ()
        first, last = bisect_right(ends, start), bisect_left(ends, end)
        kept = (*[edge - start for edge in ends[first:last]], end - start) if first < last else ()
        return Text(self.source, string[start:end], base + start + first, base + end + last, kept)

    def _within(self, start: int, end: int) -> tuple[Span, ...]:
        """The ranges of `string[start:end]`, which is not empty."""
        ranges = self.ranges
        if len(ranges) == 1:
            base, stop = ranges[0]
            if stop - base == len(self.string):
                return (_span(Span, (base + start, base + end)),)
            if self._is_even():
                ends = self._ends or ()
                return (_span(Span, (base + start + bisect_right(ends, start), base + end + bisect_left(ends, end))),)
        slices, ends = self.slices, self._ends or self._measured()
        first, last = bisect_right(ends, start), bisect_left(ends, end)
        begin, stop = slices[first][1] - (ends[first] - start), slices[last][1] - (ends[last] - end)
        if first == last or len(ranges) == 1:
            return (_span(Span, (begin, stop)),)
        return _span(Span, (begin, slices[first][1])), *slices[first + 1 : last], _span(Span, (slices[last][0], stop))

    def mended(self, start: int, meant: str) -> Text:
        """The same places, with what was meant from `start` on instead of what was printed, one character for one."""
        string = self.string[:start] + meant + self.string[start + len(meant) :]
        return Text.of_ranges(self.source, string, self.slices)

    @property
    def spans(self) -> tuple[Span, ...]:
        """The raw ranges, those that only white space parts made one."""
        return self.ranges if self._ranges is None else merge(self._ranges, self.source)

    def spans_of(self, start: int, end: int) -> tuple[Span, ...]:
        """The spans of `string[start:end]`, which is not empty."""
        if self._ends == ():  # nothing was left out
            return (_span(Span, (self.start + start, self.start + end)),)
        kept = self._within(start, end)
        return merge(kept, self.source) if len(kept) > 1 else kept

    def parted(self, offset: int) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
        """The spans of `string[:offset]`, and those of the rest; neither is empty.

        >>> Text.read("一、 按照 要求", 0, 8).parted(2)
        ((Span(start=0, end=2),), (Span(start=3, end=8),))
        """
        ends = self._ends
        if not ends or not self._is_even():
            return self.spans_of(0, offset), self.spans_of(offset, len(self.string))
        edge = bisect_left(ends, offset)
        end = self.start + offset + edge
        return (_span(Span, (self.start, end)),), (_span(Span, (end + (ends[edge] == offset), self.end)),)

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


EMPTY = Text.of_ranges("", "", ())
