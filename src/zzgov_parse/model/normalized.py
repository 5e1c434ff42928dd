"""Clean text, and the way back from it to the raw text."""

from __future__ import annotations

from bisect import bisect_right

from ..diagnostics import Diagnostic
from ..nodes import Node
from ..spans import Span


class Normalized(Node):
    """The result of `normalize`.

    Attributes:
        text: reflowed: a title, paragraph, heading or roster entry is one line; page furniture is left out.
        pieces: for each run of characters of `text` that stand together in the raw text: its offset in `text` and its
            raw range.
        repairs: what was mended, in the order of the raw text.
    """

    text: str
    pieces: tuple[tuple[int, Span], ...] = ()
    repairs: tuple[Diagnostic, ...] = ()

    def to_raw(self, start: int, end: int) -> tuple[Span, ...]:
        """The raw ranges of `text[start:end]`, in the order of `text`; line ends and inserted blanks have none.

        Raises:
            ValueError: when the range is not within `text`.
        """
        if not 0 <= start <= end <= len(self.text):
            message = f"expected 0 <= start <= end <= {len(self.text)}, got start={start}, end={end}"
            raise ValueError(message)
        spans: list[Span] = []
        first = max(bisect_right(self.pieces, start, key=lambda piece: piece[0]) - 1, 0)
        for offset, (low, high) in self.pieces[first:]:
            if offset >= end:
                break
            begin, stop = max(low, low + start - offset), min(high, low + end - offset)
            if begin < stop:
                spans.append(Span(begin, stop))
        return tuple(spans)
