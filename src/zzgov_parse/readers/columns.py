"""The pieces of a page → its columns, where running text stands in two of them.

Guarantees:

1. Every piece is in exactly one column; the columns are in reading order.
2. Two columns are told only where both have lines that fill their width: names beside titles, the cells of a table, a number
   and a date on one line stay side by side.
"""

from __future__ import annotations

from typing import NamedTuple

#: A gutter is looked for in this middle part of the page.
_MIDDLE = (0.3, 0.7)
#: Fewer lines on one side are no column.
_FEWEST = 3
#: Of the lines of a column of running text, at least this part ends at its right edge, within so many characters.
_FILLED, _RAGGED = 0.5, 2.0


class Piece(NamedTuple):
    """Some characters in one line, and the box around them, in pixels."""

    left: float
    top: float
    right: float
    bottom: float
    text: str


def columns(pieces: list[Piece]) -> list[list[Piece]]:
    """The columns of a page, in reading order; what stands over both of them parts what is above from what is below.

    >>> left = [Piece(0, 20 * n, 90, 20 * n + 18, f"左{n}") for n in range(4)]
    >>> right = [Piece(110, 20 * n, 200, 20 * n + 18, f"右{n}") for n in range(4)]
    >>> title = Piece(40, -30, 160, -10, "标题")
    >>> [[piece.text for piece in column] for column in columns([title, *left, *right])]
    [['标题'], ['左0', '左1', '左2', '左3'], ['右0', '右1', '右2', '右3']]
    >>> names = [Piece(0, 20 * n, 30 + 9 * n, 20 * n + 18, f"名{n}") for n in range(4)]
    >>> len(columns([*names, *right]))
    1
    """
    gutter = _gutter(pieces)
    if gutter is None:
        return [pieces]
    found: list[list[Piece]] = []
    plain: list[Piece] = []
    for band in _bands(pieces, gutter):
        left = [piece for piece in band if piece.right <= gutter]
        right = [piece for piece in band if piece.right > gutter]
        if _is_running(left) and _is_running(right):
            found += [plain, left, right] if plain else [left, right]
            plain = []
        else:
            plain = plain + band
    return [*found, plain] if plain else found


def _gutter(pieces: list[Piece]) -> float | None:
    """Where the fewest pieces cross the middle of the page; None where half of them do."""
    first, last = min((p.left for p in pieces), default=0), max((p.right for p in pieces), default=0)
    low, high = (first + part * (last - first) for part in _MIDDLE)
    places = {piece.right for piece in pieces if low <= piece.right <= high}
    crossings = [(sum(piece.left < place < piece.right for piece in pieces), place) for place in places]
    fewest, place = min(crossings, default=(len(pieces), 0.0))
    return None if 2 * fewest >= len(pieces) else place


def _bands(pieces: list[Piece], gutter: float) -> list[list[Piece]]:
    """From the top down, runs of pieces beside the gutter, and runs of pieces that cross it."""
    bands: list[list[Piece]] = []
    crossed = None
    for piece in sorted(pieces, key=lambda piece: piece.top + piece.bottom):
        crosses = piece.left < gutter < piece.right
        if crosses != crossed:
            bands.append([])
            crossed = crosses
        bands[-1].append(piece)
    return bands


def _is_running(side: list[Piece]) -> bool:
    """Whether lines are those of running text: most of them fill the width of their column."""
    if len(side) < _FEWEST:
        return False
    edge = max(piece.right for piece in side)
    filled = [piece for piece in side if edge - piece.right <= _RAGGED * (piece.bottom - piece.top)]
    return len(filled) >= _FILLED * len(side)
