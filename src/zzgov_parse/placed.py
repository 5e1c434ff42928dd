"""Characters that remember where they stand in the raw text.

Guarantees:

1. The slices of the characters add up to their number.
2. What is not asked for is not worked out: most texts are never cut, and most stand in one range.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate, pairwise

from .ranges import Span, inked_runs, merge

#: `Span._make` without its checks: a text has many slices.
_span = tuple.__new__


class Placed:
    """Characters, and the places of the folded source where they stand.

    Attributes:
        source: the whole folded text that the slices point into.
        string: the characters.
        start: where the first of them stands in the raw text.
        end: where the last one ends there.
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

    def _measured(self) -> tuple[int, ...]:
        """The offsets at which the slices end."""
        self._ends = ends = tuple(accumulate([end - start for start, end in self.slices]))
        return ends

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

        >>> Placed("一、 按照 要求", "一、按照要求", 0, 8).parted(2)
        ((Span(start=0, end=2),), (Span(start=3, end=8),))
        """
        ends = self._ends
        if not ends or not self._is_even():
            return self.spans_of(0, offset), self.spans_of(offset, len(self.string))
        edge = bisect_left(ends, offset)
        end = self.start + offset + edge
        return (_span(Span, (self.start, end)),), (_span(Span, (end + (ends[edge] == offset), self.end)),)
