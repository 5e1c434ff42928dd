"""Pages whose gaps were kept, column by column: where a piece of a line stands says which column it is of.

This alone decides where documents begin inside columns, or where there are three columns or more; two columns below a title that
goes across both are found by what they say (`interleaved`), for on such pages places are less certain.

Guarantees:

1. Nothing of a page's width is assumed: columns are what several printed lines show, about equally wide.
2. What goes across the columns stays where it is; the columns above it are read before.
3. A page that shows no columns is left as it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from ..diagnostics import Report
from ..spans import Span
from .cells import is_number
from .lines import Line, cut_line
from .pieces import APART, FEWEST, FULL, GAP, NARROWEST, Piece, read_pieces
from .pushed import settle

#: Rows above and below a number that say whether it stands inside a column.
_NEAR = 2
#: A page has at most so many printed lines, and a line so many pieces.
_MOST, _MOST_PIECES = 120, 24
#: Columns on a page.
_COLUMNS = 4


class Page(NamedTuple):
    """The lines of a page, cut at their wide gaps.

    Attributes:
        lines: the lines.
        rows: the pieces of each line.
        gutters: where the columns begin that stand right of the first.
    """

    lines: Sequence[Line]
    rows: Sequence[Sequence[Piece]]
    gutters: tuple[int, ...]


def may_be_aligned(source: str) -> bool:
    """Whether a text has wide gaps inside its lines."""
    return GAP in source


def order_aligned(lines: Sequence[Line], report: Report) -> list[Line]:
    r"""The columns of pages whose gaps were kept, one after the other.

    Reports: `columns-reordered`.
    """
    if not lines:
        return []
    settled, gutter = settle([read_pieces(line) for line in lines])
    rows = iter(settled)
    pages = [_read_page(part, list(islice(rows, len(part))), gutter) for part in _parts(lines)]
    inside = any(map(_begins_inside, pages))
    if not inside and all(len(page.gutters) < 2 for page in pages):
        return list(lines)
    known = [page.gutters for page in pages if page.gutters]
    ordered: list[Line] = []
    for page in pages:
        gutters = page.gutters or (_known_gutters(page.rows, known) if inside else ())
        if gutters and (inside or len(gutters) > 1):
            report.add("columns-reordered", (Span(page.lines[0].start, page.lines[-1].end),), rows=len(page.lines))
            ordered.extend(_by_column(page._replace(gutters=gutters)))
        else:
            ordered.extend(page.lines)
    return ordered


def _parts(lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    """The lines of each page."""
    start = 0
    for index, (above, line) in enumerate(pairwise(lines), 1):
        if line.page != above.page:
            yield lines[start:index]
            start = index
    yield lines[start:]


def _read_page(lines: Sequence[Line], rows: Sequence[list[Piece]], gutter: int) -> Page:
    """A page; where pieces were put back, its columns are those of the text."""
    if len(rows) > _MOST or max(map(len, rows)) > _MOST_PIECES:
        return Page(lines, rows, ())
    return Page(lines, rows, _known_gutters(rows, [(gutter,)]) if gutter else _gutters(rows, _COLUMNS, {}))


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
    for gutter in likely[:_MOST_PIECES]:
        edge = _left_edge(rows, gutter, level=level)
        if not edge:
            continue
        right = [part for row in rows if (part := [piece for piece in row if piece.start >= gutter])]
        rest = known.get((gutter, most))
        if rest is None:
            rest = known[gutter, most] = _gutters(right, most - 1, known)
        ends = sorted(row[-1].end for row in right)
        widths = [b - a for a, b in pairwise([margin, gutter, *rest, ends[len(ends) * 9 // 10]])]
        if (
            not _are_alike(widths) and not rest
        ):  # blanks that are narrower than ink: the columns are as wide as their ink
            widths[0] = edge - margin
        if _are_alike(widths) and len(widths) <= _COLUMNS:
            return (gutter, *rest)
    return ()


def _are_alike(widths: Sequence[int]) -> bool:
    """Whether columns are about equally wide."""
    return 5 * max(widths) <= 8 * min(widths)


def _left_edge(rows: Sequence[Sequence[Piece]], gutter: int, *, level: bool) -> int:
    """Where full pieces end left of a gutter; 0 where few are full, or lines (with several pieces, if level) go across it."""
    lefts = [(piece, len(row)) for row in rows if (piece := _last_left(row, gutter))]
    fitting = [piece for piece, _ in lefts if piece.end <= gutter + APART]
    across = sum((size > 1 or not level) and piece.end > gutter + APART for piece, size in lefts)
    if not fitting or 8 * across > len(fitting):
        return 0
    ends = sorted(piece.end for piece in fitting)
    edge = ends[len(ends) * 9 // 10]
    full = sum(piece.end >= edge - APART and len(piece.string) >= FULL for piece in fitting)
    return edge if 6 * full >= len(fitting) else 0


def _last_left(row: Sequence[Piece], gutter: int) -> Piece | None:
    """The last piece of a row that begins left of a gutter."""
    return next((piece for piece in reversed(row) if piece.start < gutter), None)


def _known_gutters(rows: Sequence[Sequence[Piece]], known: Sequence[tuple[int, ...]]) -> tuple[int, ...]:
    """The gutters of another page that hardly any line of this one goes across; none where there are no such."""
    best: tuple[int, ...] = ()
    fewest = len(rows) / 4
    for gutters in dict.fromkeys(known):
        across = sum(not _columns(row, gutters) for row in rows)
        if across < fewest:
            best, fewest = gutters, across
    return best


def _begins_inside(page: Page) -> bool:
    """Whether the number of a document stands in one column, with other lines beside it in another."""
    first = page.gutters[0] if page.gutters else 0
    for index, row in enumerate(page.rows) if first else ():
        number = next((piece for piece in row if "号" in piece.string and is_number(piece.string)), None)
        if number is not None:
            above, below = page.rows[max(index - _NEAR, 0) : index], page.rows[index + 1 : index + 1 + _NEAR]
            right = number.start >= first
            beside = [_has_beside(near, page.gutters, right=right) for near in (*above, row, *below)]
            at = len(above)
            if 2 * sum(beside) > len(beside) or (0 < at < len(beside) - 1 and beside[at - 1] and beside[at + 1]):
                return True
    return False


def _has_beside(row: Sequence[Piece], gutters: tuple[int, ...], *, right: bool) -> bool:
    """Whether a row has a line in the first column, of which something stands right, or right of the first."""
    columns = _columns(row, gutters)
    if right:
        return 0 in columns
    return any(column and not is_number(piece.string) for piece, column in zip(row, columns, strict=False))


def _columns(row: Sequence[Piece], gutters: tuple[int, ...]) -> list[int]:
    """The column of each piece of a row; none where one goes across."""
    columns: list[int] = []
    for piece in row:
        column = sum(piece.start >= gutter - APART for gutter in gutters)
        if column < len(gutters) and piece.end > gutters[column] + APART:
            return []
        columns.append(column)
    return columns


def _by_column(page: Page) -> Iterator[Line]:
    """The lines of a page: each part that no line goes across, from the left column to the right."""
    part: list[tuple[int, Line]] = []
    for index, (line, row) in enumerate(zip(page.lines, page.rows, strict=True), 1):
        columns = _columns(row, page.gutters)
        if columns and not (len(row) == 1 and index < len(page.rows) and _goes_on_across(page, index)):
            part.extend(_cut(line, row, columns))
            continue
        yield from _read(part)
        part = []
        yield line
    yield from _read(part)


def _goes_on_across(page: Page, index: int) -> bool:
    """Whether a row is the rest of a title that begins above it with its issuer, and goes across the columns."""
    return page.rows[index][0].string.startswith("关于") and not _columns(page.rows[index], page.gutters)


def _read(part: Sequence[tuple[int, Line]]) -> Iterator[Line]:
    """The pieces of a part column by column; as they were, where no two of them stand side by side."""
    beside = any(column < right and line.start >= above.end for (column, above), (right, line) in pairwise(part))
    for at in range(_COLUMNS) if beside else ():
        yield from (line for column, line in part if column == at)
    if not beside:
        yield from (line for _, line in part)


def _cut(line: Line, row: Sequence[Piece], columns: Sequence[int]) -> Iterator[tuple[int, Line]]:
    """The pieces of a line and their columns."""
    firsts = [index for index in range(len(row)) if not index or columns[index] != columns[index - 1]]
    pieces = cut_line(line, [row[index].offset for index in firsts[1:]])
    for index, piece in zip(firsts, pieces, strict=True):
        yield columns[index], piece._replace(indent=0) if columns[index] else piece
