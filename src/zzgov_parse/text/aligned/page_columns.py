"""The pieces of a page's lines to its columns: where these begin, and which column each piece is of.

Guarantees:

1. Nothing of a page's width is assumed: columns are what several printed lines show, about equally wide.
2. No column begins between the two characters of a spaced name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..cells import is_name
from .pieces import APART, FEWEST, FULL, NARROWEST, Piece

#: A line of a page has at most so many pieces.
MOST_PIECES = 24
#: Columns on a page.
COLUMNS = 4


def find_gutters(rows: Sequence[Sequence[Piece]]) -> tuple[int, ...]:
    """Where the columns begin that stand right of the first; none where the page shows no columns of like width."""
    return _gutters(rows, COLUMNS, {})


def known_gutters(rows: Sequence[Sequence[Piece]], known: Sequence[tuple[int, ...]]) -> tuple[int, ...]:
    """The gutters of another page that hardly any line of this one goes across; none where there are no such."""
    best: tuple[int, ...] = ()
    fewest = len(rows) / 4
    for gutters in dict.fromkeys(known):
        across = sum(not columns_of(row, gutters) for row in rows)
        if across < fewest:
            best, fewest = gutters, across
    return best


def columns_of(row: Sequence[Piece], gutters: tuple[int, ...]) -> list[int]:
    """The column of each piece of a row; none where one goes across."""
    columns: list[int] = []
    for piece in row:
        column = sum(piece.start >= gutter - APART for gutter in gutters)
        if column < len(gutters) and piece.end > gutters[column] + APART:
            return []
        columns.append(column)
    return columns


def _gutters(
    rows: Sequence[Sequence[Piece]], most: int, known: dict[tuple[int, int], tuple[int, ...]]
) -> tuple[int, ...]:
    """Where the columns begin that stand right of the first; none where the page shows no columns of like width.

    Args:
        rows: the pieces of each line.
        most: how many columns there are at the most.
        known: what was found right of a gutter, for so many columns; each is looked for once.
    """
    if most == 1:
        return ()
    margin = min(row[0].start for row in rows)
    counts = Counter(piece.start for row in rows for piece in row[1:])
    beside = counts.total()
    alone = Counter(row[0].start for row in rows if row[0].start >= margin + NARROWEST and len(row[0].string) >= FULL)
    level = max(2 * beside, len(rows)) >= 4 * alone.total()  # else lines are not level with those of the other column
    if not level:
        counts += alone
    likely = [
        start
        for start in sorted(counts)
        if start >= margin + NARROWEST and sum(counts[near] for near in range(start, start + APART + 1)) >= FEWEST
    ]
    for gutter in likely[:MOST_PIECES]:
        edge = _left_edge(rows, gutter, level=level)
        if not edge:
            continue
        right = [part for row in rows if (part := [piece for piece in row if piece.start >= gutter])]
        rest = known.get((gutter, most))
        if rest is None:
            rest = known[gutter, most] = _gutters(right, most - 1, known)
        ends = sorted(row[-1].end for row in right)
        starts = [margin, gutter, *rest]
        widths = [b - a for a, b in pairwise([*starts, ends[len(ends) * 9 // 10]])]
        if not _are_alike(widths):  # blanks that are narrower than ink: the columns are as wide as their ink
            widths = [edge - margin, *_ink(right, starts[1:])]
            if rest and 6 * min(widths) < 5 * max(widths):  # names and titles beside other columns
                continue
        if _are_alike(widths) and len(widths) <= COLUMNS:
            return (gutter, *rest)
    return ()


def _ink(rows: Sequence[Sequence[Piece]], starts: Sequence[int]) -> Iterator[int]:
    """How wide the ink is of each column right of the first; nearly all its lines are narrower."""
    for start, after in pairwise([*starts, rows[0][-1].end + max(row[-1].end for row in rows)]):
        ends = sorted(piece.end for row in rows for piece in row if start <= piece.start < after)
        yield ends[len(ends) * 9 // 10] - start if ends else 0


def _are_alike(widths: Sequence[int]) -> bool:
    """Whether columns are about equally wide."""
    return 5 * max(widths) <= 8 * min(widths)


def _left_edge(rows: Sequence[Sequence[Piece]], gutter: int, *, level: bool) -> int:
    """Where full pieces end left of a gutter; 0 where few are full, or lines (with several pieces, if level) go across it."""
    lefts = [(piece, len(row)) for row in rows if (piece := _last_left(row, gutter))]
    fitting = [piece for piece, _ in lefts if piece.end <= gutter + APART]
    across = sum((size > 1 or not level) and piece.end > gutter + APART for piece, size in lefts)
    across += sum(_parts_name(row, gutter) for row in rows)
    if not fitting or 8 * across > len(fitting):
        return 0
    ends = sorted(piece.end for piece in fitting)
    edge = ends[len(ends) * 9 // 10]
    full = sum(piece.end >= edge - APART and len(piece.string) >= FULL for piece in fitting)
    return edge if 6 * full >= len(fitting) else 0


def _parts_name(row: Sequence[Piece], gutter: int) -> bool:
    """Whether the two characters of a spaced name stand left and right of a gutter: 王      瑞."""
    return any(
        len(left.string) == len(right.string) == 1
        and left.start < gutter <= right.start + APART
        and is_name(left.string + right.string)
        for left, right in pairwise(row)
    )


def _last_left(row: Sequence[Piece], gutter: int) -> Piece | None:
    """The last piece of a row that begins left of a gutter."""
    return next((piece for piece in reversed(row) if piece.start < gutter), None)
