"""The left pane of a page: the raw text as it is, what was found in it coloured, what was reported marked.

Guarantees:

1. Every character of the text is shown, in its line and in its order; one that cannot be seen as a symbol that names it.
2. Nothing of the text is taken for HTML.
3. The time is linear in the text and in what was found.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import accumulate

from ..diagnostics import Diagnostic, Severity
from .links import PLAIN, Linked
from .places import Lines

#: Characters that cannot be seen, that change the order of others, or that no HTML may hold. A tab is seen.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff\ud800-\udfff]"
)
_RANKS = {Severity.REPAIR: 1, Severity.DOUBT: 2, Severity.LOSS: 3}
_LOOKS = ("", *_RANKS)


def raw_lines(text: str, linked: Sequence[Linked], diagnostics: Sequence[Diagnostic]) -> Iterator[str]:
    """The lines of the pane.

    Args:
        text: the raw text.
        linked: what the right pane shows, with the places that it leads to.
        diagnostics: what was reported, numbered from 1 in this order.
    """
    lines = Lines(text)
    colours = _colours(text, linked)
    marks = _Marks(text, lines, diagnostics)
    looks = {item.number: item.look for item in linked}
    anchors: dict[int, list[int]] = {}
    for item in linked:
        anchors.setdefault(min(item.spans[0].start, len(text)), []).append(item.number)
    stops = sorted({*anchors, *marks.notes, len(text)})
    stop = 0
    for index, start in enumerate(lines.starts):
        end = lines.starts[index + 1] - 1 if index + 1 < len(lines.starts) else len(text)
        if end > start and text[end - 1] == "\r":  # of a line end of two characters
            end -= 1
        pieces: list[str] = []
        first = 0
        offset = start
        while True:
            painted = colours[offset] if offset < end else 0
            here = anchors.get(offset, ())
            own = painted if painted in here else 0
            pieces.extend(f'<i id="r{number}"></i>' for number in here if number != own)
            pieces.extend(_note(number, diagnostics) for number in marks.notes.get(offset, ()))
            first = first or painted or next(iter(here), 0)
            if offset >= end:
                break
            while stops[stop] <= offset:
                stop += 1
            until = _run_end(offset, min(end, stops[stop]), colours, marks.ranks)
            pieces.append(_run(text[offset:until], own, painted, looks.get(painted, ""), marks.ranks[offset]))
            offset = until
        yield _line(index + 1, "".join(pieces), first, marks.bars[index], is_blank=not text[start:end].strip())


def _run_end(start: int, limit: int, colours: Sequence[int], ranks: Sequence[int]) -> int:
    """Where what begins at `start` stops to look the same."""
    colour, rank = colours[start], ranks[start]
    end = start + 1
    while end < limit and colours[end] == colour and ranks[end] == rank:
        end += 1
    return end


def _colours(text: str, linked: Iterable[Linked]) -> Sequence[int]:
    """For each character the number of the value that it belongs to, of several the smallest one; 0 for none."""
    colours = array("I", bytes(4 * len(text)))
    size = len(text)
    for item in sorted(linked, key=lambda item: -sum(span.end - span.start for span in item.spans)):
        for start, end in item.spans:
            if start < min(end, size):
                colours[start : min(end, size)] = array("I", [item.number]) * (min(end, size) - start)
    return colours


class _Marks:
    """Where diagnostics stand.

    Attributes:
        ranks: for each character how grave what was reported of it is, 0 for nothing; ranges over several lines are
            left out.
        bars: the same for each line, of such ranges.
        notes: at which offsets the numbers of diagnostics are shown.
    """

    def __init__(self, text: str, lines: Lines, diagnostics: Iterable[Diagnostic]) -> None:
        self.notes: dict[int, list[int]] = {}
        within: list[tuple[int, int, int]] = []
        across: list[tuple[int, int, int]] = []
        for number, item in enumerate(diagnostics, start=1):
            rank = _RANKS[item.severity]
            for index, span in enumerate(item.spans):
                start, end = min(span.start, len(text)), min(span.end, len(text))
                first, last = lines.place(start)[0] - 1, lines.place(max(start, end - 1))[0] - 1
                if first == last:
                    within.append((rank, start, end))
                else:
                    across.append((rank, first, last + 1))
                if not index:
                    self.notes.setdefault(end if first == last else start, []).append(number)
        self.ranks = _gravest(len(text), within)
        self.bars = _gravest(len(lines.starts), across)


def _gravest(size: int, ranges: Iterable[tuple[int, int, int]]) -> Sequence[int]:
    """For each of `size` places the highest rank of the ranges (rank, start, end) that it is in."""
    changes = {rank: array("i", bytes(4 * (size + 1))) for rank in _RANKS.values()}
    for rank, start, end in ranges:
        changes[rank][start] += 1
        changes[rank][end] -= 1
    highest = bytearray(size)
    for rank, change in changes.items():
        if any(change):
            for place, depth in enumerate(accumulate(change[:-1])):
                if depth:
                    highest[place] = rank
    return highest


def _run(words: str, own: int, number: int, look: str, rank: int) -> str:
    """Characters that look the same; words that are only running text are no link, so that they can be selected."""
    shown = _UNSEEN.sub(_symbol, escape(words))
    if rank:
        shown = f'<mark class="{_LOOKS[rank]}">{shown}</mark>'
    name = f' id="r{own}"' if own else ""
    if look == PLAIN or not words.strip():
        return f"<span{name}>{shown}</span>" if own else shown
    return f'<a class="{look}"{name} href="#n{number}">{shown}</a>' if number else shown


def _note(number: int, diagnostics: Sequence[Diagnostic]) -> str:
    """The number of a diagnostic, which leads to what it says."""
    return f'<a class="note {diagnostics[number - 1].severity}" id="d{number}" href="#D{number}">{number}</a>'


def _line(number: int, shown: str, first: int, bar: int, *, is_blank: bool) -> str:
    """A line; its number leads to what the line is."""
    place = f'<a class="no" href="#n{first}">{number}</a>' if first else f'<span class="no">{number}</span>'
    look = f"l {_LOOKS[bar]}".rstrip() + " e" * is_blank
    return f'<div class="{look}" id="L{number}">{place}<span class="t">{shown}</span></div>\n'


def _symbol(unseen: re.Match[str]) -> str:
    """A character that cannot be seen, by its number; a form feed, where a page ends, by its name."""
    code = ord(unseen[0])
    shown = "分页" if code == 0x0C else chr(0x2400 + code) if code < 0x20 else "·"
    return f'<i class="c" title="U+{code:04X}">{shown}</i>'
