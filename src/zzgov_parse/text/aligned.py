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
from itertools import pairwise
from typing import NamedTuple

from ..diagnostics import Report
from ..spans import Span
from .cells import is_number
from .lines import Line, cut_line

#: A gap between columns has so many blanks.
_GAP = "  "
#: Printed lines with a piece on both sides that show columns.
_FEWEST = 4
#: A column has at least so many characters, and its full lines so many of ink.
_NARROWEST, _FULL = 12, 10
#: By how many characters the pieces of a column may begin apart: an indent, a long line that pushed what stands right of it.
_APART = 3
#: Rows above and below a number that say whether it stands inside a column.
_NEAR = 2
#: A page has at most so many printed lines, and a line so many pieces.
_MOST, _MOST_PIECES = 90, 24
#: Columns on a page.
_COLUMNS = 4


class Piece(NamedTuple):
    """A run of a line without wide gaps.

    Attributes:
        start: how many characters stand left of it.
        end: how many stand left of what follows it.
        offset: where it begins in the line's text.
        string: its characters.
    """

    start: int
    end: int
    offset: int
    string: str


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
    return _GAP in source


def order_aligned(lines: Sequence[Line], report: Report) -> list[Line]:
    r"""The columns of pages whose gaps were kept, one after the other.

    Reports: `columns-reordered`.
    """
    pages = [_read_page(part) for part in _parts(lines)]
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


def _read_page(lines: Sequence[Line]) -> Page:
    rows = [_pieces(line) for line in lines]
    is_page = len(rows) <= _MOST and max(map(len, rows)) <= _MOST_PIECES
    return Page(lines, rows, _gutters(rows, _COLUMNS, {}) if is_page else ())


def _pieces(line: Line) -> list[Piece]:
    """The pieces of a line, parted at its wide gaps."""
    text, offset, first = line.text, 0, 0
    if not text.has_gaps:
        return [Piece(text.start - line.start, text.end - line.start, 0, text.string)]
    slices = text.slices
    start = slices[0].start
    pieces: list[Piece] = []
    for left, right in pairwise(slices):
        offset += left.end - left.start
        if right.start - left.end >= len(_GAP):
            pieces.append(Piece(start - line.start, left.end - line.start, first, text.string[first:offset]))
            start, first = right.start, offset
    pieces.append(Piece(start - line.start, slices[-1].end - line.start, first, text.string[first:]))
    return pieces


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
    likely = [
        start
        for start in sorted(counts)
        if start >= margin + _NARROWEST and sum(counts[near] for near in range(start, start + _APART + 1)) >= _FEWEST
    ]
    for gutter in likely[:_MOST_PIECES]:
        if not _parts_columns(rows, gutter):
            continue
        right = [part for row in rows if (part := [piece for piece in row if piece.start >= gutter])]
        rest = known.get((gutter, most))
        if rest is None:
            rest = known[gutter, most] = _gutters(right, most - 1, known)
        ends = sorted(row[-1].end for row in right)
        widths = [b - a for a, b in pairwise([margin, gutter, *rest, ends[len(ends) * 9 // 10]])]
        if 5 * max(widths) <= 8 * min(widths) and len(widths) <= _COLUMNS:
            return (gutter, *rest)
    return ()


def _parts_columns(rows: Sequence[Sequence[Piece]], gutter: int) -> bool:
    """Whether full pieces end left of a gutter, and hardly a line with several pieces goes across it."""
    lefts = [(piece, len(row)) for row in rows if (piece := _last_left(row, gutter))]
    fitting = [piece for piece, _ in lefts if piece.end <= gutter + _APART]
    across = sum(size > 1 and piece.end > gutter + _APART for piece, size in lefts)
    if not fitting or 8 * across > len(fitting):
        return False
    ends = sorted(piece.end for piece in fitting)
    edge = ends[len(ends) * 9 // 10] - _APART
    return 6 * sum(piece.end >= edge and len(piece.string) >= _FULL for piece in fitting) >= len(fitting)


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
    """Whether the number of a document stands in a column right of the first, with other lines left of it."""
    first = page.gutters[0] if page.gutters else 0
    for index, row in enumerate(page.rows) if first else ():
        if any(piece.start >= first and "号" in piece.string and is_number(piece.string) for piece in row):
            near = page.rows[max(index - _NEAR, 0) : index + _NEAR + 1]
            if 2 * sum(row[0].start < first and bool(_columns(row, page.gutters)) for row in near) > len(near):
                return True
    return False


def _columns(row: Sequence[Piece], gutters: tuple[int, ...]) -> list[int]:
    """The column of each piece of a row; none where one goes across."""
    columns: list[int] = []
    for piece in row:
        column = sum(piece.start >= gutter - _APART for gutter in gutters)
        if column < len(gutters) and piece.end > gutters[column] + _APART:
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
