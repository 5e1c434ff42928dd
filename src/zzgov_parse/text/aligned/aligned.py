"""Pages whose gaps were kept, column by column: where a piece of a line stands says which column it is of.

This alone decides where documents begin inside columns, or where there are three columns or more; two columns below a title that
goes across both are found by what they say (`interleaved`), for on such pages places are less certain.

Guarantees:

1. Nothing of a page's width is assumed: columns are what several printed lines show, about equally wide.
2. What goes across the columns stays where it is; the columns above it are read before.
3. A page that shows no columns is left as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from ...diagnostics import Report
from ...spans import Span
from ..cells import is_number
from ..lines import Line, cut_line
from .page_columns import COLUMNS, MOST_PIECES, columns_of, find_gutters, known_gutters
from .pieces import GAP, Piece, part_full, read_pieces
from .pushed import settle

#: Rows above and below a number that say whether it stands inside a column.
_NEAR = 2
#: What heads a list: a count, the label of an attachment.
_HEADING = re.compile("（[0-9]{1,3}[名个家人户所项]）$|^附件[0-9]{0,2}$")
#: A page has at most so many printed lines.
_MOST = 120


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
    free = [line for line in lines if not line.room]
    settled, gutter = settle([read_pieces(line) for line in free])
    rows = iter(settled)
    pages = [
        Page(part, [read_pieces(line) for line in part], ())
        if part[0].room
        else _read_page(part, list(islice(rows, len(part))), gutter)
        for part in _parts(lines)
    ]
    inside = any(map(_begins_inside, pages))
    if not inside and all(len(page.gutters) < 2 for page in pages):
        return list(lines)
    known = [page.gutters for page in pages if page.gutters]
    ordered: list[Line] = []
    for page in pages:
        ordered_before = page.lines[0].room > 0
        gutters = page.gutters or (known_gutters(page.rows, known) if inside and not ordered_before else ())
        if gutters and (inside or len(gutters) > 1):
            report.add("columns-reordered", (Span(page.lines[0].start, page.lines[-1].end),), rows=len(page.lines))
            ordered.extend(_by_column(page._replace(gutters=gutters), level=not inside and _is_level(page.rows)))
        else:
            ordered.extend(page.lines)
    return ordered


def _parts(lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    """The lines of each page, lists that are in order apart."""
    start = 0
    for index, (above, line) in enumerate(pairwise(lines), 1):
        if line.page != above.page or bool(line.room) != bool(above.room):
            yield lines[start:index]
            start = index
    yield lines[start:]


def _read_page(lines: Sequence[Line], rows: Sequence[list[Piece]], gutter: int) -> Page:
    """A page; where pieces were put back, its columns are those of the text."""
    if len(rows) > _MOST or max(map(len, rows)) > MOST_PIECES:
        return Page(lines, rows, ())
    if gutter:
        return Page(lines, rows, known_gutters(rows, [(gutter,)]))
    parted = part_full(rows)
    gutters = find_gutters(parted)
    return Page(lines, parted, gutters) if gutters else Page(lines, rows, ())


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
    columns = columns_of(row, gutters)
    if right:
        return 0 in columns
    return any(column and not is_number(piece.string) for piece, column in zip(row, columns, strict=False))


def _by_column(page: Page, *, level: bool) -> Iterator[Line]:
    """The lines of a page: each part that no line goes across, from the left column to the right.

    Where the lines of lists are level, a line alone that heads a list stands above all of them, and so do those above the first
    two that stand side by side.
    """
    part: list[tuple[int, Line]] = []
    first = page.gutters[0]
    margin = min(
        (line.indent for line, row in zip(page.lines, page.rows, strict=True) if row[0].start < first), default=0
    )
    begun = False  # two lines stand side by side in the part
    for index, (line, row) in enumerate(zip(page.lines, page.rows, strict=True), 1):
        columns = columns_of(row, page.gutters)
        alone = len(row) == 1
        if columns and not (alone and index < len(page.rows) and _goes_on_across(page, index)):
            begun = begun or not alone
            if not (alone and level and (not begun or _HEADING.search(row[0].string))):
                part.extend(_cut(line._replace(indent=max(line.indent - margin, 0)), row, columns))
                continue
        yield from _read(part)
        part, begun = [], False
        yield line
    yield from _read(part)


def _is_level(rows: Sequence[Sequence[Piece]]) -> bool:
    """Whether lines of several columns stand side by side, from the first of them to the last, on most printed lines."""
    beside = [index for index, row in enumerate(rows) if len(row) > 1]
    return bool(beside) and 3 * len(beside) > 2 * (beside[-1] + 1 - beside[0])


def _goes_on_across(page: Page, index: int) -> bool:
    """Whether a row is the rest of a title that begins above it with its issuer, and goes across the columns."""
    return page.rows[index][0].string.startswith("关于") and not columns_of(page.rows[index], page.gutters)


def _read(part: Sequence[tuple[int, Line]]) -> Iterator[Line]:
    """The pieces of a part column by column; as they were, where no two of them stand side by side."""
    beside = any(column < right and line.start >= above.end for (column, above), (right, line) in pairwise(part))
    for at in range(COLUMNS) if beside else ():
        yield from (line for column, line in part if column == at)
    if not beside:
        yield from (line for _, line in part)


def _cut(line: Line, row: Sequence[Piece], columns: Sequence[int]) -> Iterator[tuple[int, Line]]:
    """The pieces of a line and their columns."""
    firsts = [index for index in range(len(row)) if not index or columns[index] != columns[index - 1]]
    pieces = cut_line(line, [row[index].offset for index in firsts[1:]])
    for index, piece in zip(firsts, pieces, strict=True):
        yield columns[index], piece._replace(indent=0) if columns[index] else piece
