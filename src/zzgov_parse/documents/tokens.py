"""Raw text to tokens, nothing left out.

Guarantees: the texts of the tokens, joined, are the raw text; every token has one span.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from ..blocks.marks import read_mark
from ..fields.date import find_dates_in
from ..fields.document_number import find_numbers
from ..model.fields import Token
from ..nodes import build_node
from ..spans import Span
from ..text.lines import Line, read_lines

Kind = Literal[
    "space", "newline", "document_number", "date", "marker", "number", "latin", "han", "punctuation", "other"
]
_NAMES: dict[str, Kind] = {
    "newline": "newline",
    "space": "space",
    "number": "number",
    "latin": "latin",
    "han": "han",
    "punctuation": "punctuation",
    "other": "other",
}


@cache
def _pattern() -> re.Pattern[str]:
    """Runs of one kind of character."""
    return re.compile(
        r"(?P<newline>\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029])"
        r"|(?P<space>[^\S\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+)"
        r"|(?P<number>[0-9]+(?:[.,][0-9]+)*%?)"
        r"|(?P<latin>[A-Za-z]+)"
        r"|(?P<han>[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]+)"
        r"|(?P<punctuation>[!-/:-@\[-`{-~\u2010-\u2027\u2030-\u205e\u3001-\u3003\u3008-\u3011\u3014-\u301f\uff01-\uff0f\uff1a-\uff20·])"
        r"|(?P<other>.)",
        re.DOTALL,
    )


def read_tokens(raw: str, folded: str) -> tuple[Token, ...]:
    """The tokens of a text; numbers, dates and markers are whole, the rest are runs of one kind of character."""
    named: list[tuple[int, int, Kind]] = []
    for line in read_lines(folded):
        named.extend(_named(line))
    tokens: list[Token] = []
    position = 0
    for start, end, kind in sorted(named):
        if start < position:
            continue
        tokens.extend(_runs(raw, folded, position, start))
        tokens.append(build_node(Token, kind=kind, text=raw[start:end], spans=(Span(start, end),)))
        position = end
    tokens.extend(_runs(raw, folded, position, len(raw)))
    return tuple(tokens)


def _named(line: Line) -> list[tuple[int, int, Kind]]:
    """Document numbers, dates and the marker of a line, as raw ranges."""
    text = line.text
    found: list[tuple[int, int, Kind]] = []
    mark = read_mark(text.string)
    if mark is not None:
        marker = text.cut(0, mark.end)
        found.append((marker.start, marker.end, "marker"))
    for start, end, _ in find_numbers(text):
        piece = text.cut(start, end)
        found.append((piece.start, piece.end, "document_number"))
    for start, end, _ in find_dates_in(text):
        piece = text.cut(start, end)
        found.append((piece.start, piece.end, "date"))
    return found


def _runs(raw: str, folded: str, start: int, end: int) -> list[Token]:
    """Runs of one kind of character."""
    return [
        build_node(
            Token,
            kind=_NAMES[match.lastgroup or "other"],
            text=raw[match.start() : match.end()],
            spans=(Span(*match.span()),),
        )
        for match in _pattern().finditer(folded, start, end)
    ]
