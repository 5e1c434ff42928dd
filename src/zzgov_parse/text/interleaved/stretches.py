"""Lines to stretches, pages or less, that were printed to one measure, and where their cells may stand.

Guarantees:

1. Every line is in one stretch.
2. What must stand across all columns (a title, the number of a document) and what its place on the line puts into one
   column is said here; everything else is left to the search of `weave`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ...tables.titles import GENRES
from ..cells import Cell, is_number, marker_length
from ..lines import Line
from ..word_patterns import ends_with_post
from .edges import OVER, column_measure
from .gutters import Gutter
from .paths import ACROSS

_KINDS = "通知|通报|意见|决定|公告|批复|函|任免人员"
_TITLE = re.compile(rf"关于.*|.*(?:{'|'.join(GENRES)}|{_KINDS})(?:（.{{1,12}}）)?")
_GENRE = re.compile(rf"(?:{'|'.join(GENRES)})(?:（[^（）]{{1,12}}）)?$")
_ATTACHMENT = re.compile(r"附件\d{0,2}")
_NUMBERED = re.compile(r"[〔［（\[]\d{4}[〕］）\]]\d{1,5}号(?:\d{4}年\d{1,2}月\d{1,2}日)?$")
_DATED = re.compile(r"[〔［（\[]\d{4}[〕］）\]]\d{1,5}号(?:\d{4}年\d{1,2}月\d{1,2}日)?")
_COUNT = re.compile(r"（\d{1,3}[名个家人户所项]）$")
_PARTED = re.compile("[，。；：！？]")
#: Characters that show the number of a clause.
_MARKER = 12
#: Lines of two half lines and a gap that show a habit.
_DOUBLES = 5
#: A list that goes on above a heading has more cells than one column has before the other begins.
_LEAST_LIST = 4
#: Lines that a title has at most.
_TITLE_LINES = 5


class Stretch(NamedTuple):
    """Lines of one page or less.

    Attributes:
        lines: the lines.
        widths: columns of their ink.
        measure: columns of the text area of one column.
        columns: how many columns a printed line has at most.
        spaced: whether the text keeps a gap, if only one space, where two half lines meet.
        inside: whether documents begin inside columns, so that their titles and numbers go across none.
    """

    lines: Sequence[Line]
    widths: Sequence[int]
    measure: int
    columns: int
    spaced: bool
    inside: bool


def read_stretches(lines: Sequence[Line], widths: Sequence[int]) -> list[Stretch]:
    """The stretches of a text; one with no edge of its own has that of the whole text."""
    usual, _ = column_measure(lines, widths)
    found: list[Stretch] = []
    doubles = 0
    inside = _begin_inside(lines)
    for start, stop in _bounds(lines, inside=inside):
        edge, columns = column_measure(lines[start:stop], widths[start:stop])
        measure = 0 if lines[start].room else usual if not edge or edge < usual <= 1.4 * edge else edge
        found.append(Stretch(lines[start:stop], widths[start:stop], measure, columns, spaced=False, inside=inside))
        doubles += sum(2 * widths[row] > 3 * measure and lines[row].text.has_gaps for row in range(start, stop))
    return [stretch._replace(spaced=True) for stretch in found] if doubles >= _DOUBLES else found


def _begin_inside(lines: Sequence[Line]) -> bool:
    r"""Whether documents begin inside columns: most of their numbers stand beside other text, or directly below text or an entry.

    >>> from zzgov_parse.text.lines import read_lines
    >>> page = "职责做好湖泊保护工作，法律另有 清政〔2021〕3号\n关于防火的通知\n清政〔2021〕4号"
    >>> _begin_inside(read_lines(page)[:1]), _begin_inside(read_lines(page)[1:])
    (True, False)
    """
    inside = numbers = 0
    for index, line in enumerate(lines):
        string = line.text.string
        found = _NUMBERED.search(string) if string[-1] in "号日" and "号" in string else None
        if found is None:
            continue
        numbers += 1
        before = string[: found.start()]
        above = lines[index - 1].text.string if index and not line.blank_before and is_number(string) else ""
        inside += bool(
            _PARTED.search(before + above)
            or _DATED.search(before + above)
            or ends_with_post(above)
            or marker_length(above[:_MARKER])
        )
    return 2 * inside > numbers


def _bounds(lines: Sequence[Line], *, inside: bool) -> Iterator[tuple[int, int]]:
    """Where stretches begin and end: where a page or a list in order does, and outside of columns below a document's number and above 附件."""
    start = 0
    for index, (above, line) in enumerate(pairwise(lines), 1):
        if (
            line.page != above.page
            or bool(line.room) != bool(above.room)  # columns that are in order
            or (not inside and above.text.string[-1] in "号日" and _NUMBERED.search(above.text.string))
            or (not inside and line.text.string.endswith("任免人员"))
            or (not inside and line.text.string[0] == "附" and _ATTACHMENT.fullmatch(line.text.string))
        ):
            yield start, index
            start = index
    if start < len(lines):
        yield start, len(lines)


def find_across(cells: Sequence[Cell], stretch: Stretch) -> tuple[frozenset[int], frozenset[int]]:
    """Titles and headings that go across all columns; none where documents begin inside them."""
    return (frozenset(), frozenset()) if stretch.inside else (find_titles(cells), find_headings(cells))


def find_titles(cells: Sequence[Cell]) -> frozenset[int]:
    """Titles with the number of their document below them, and those with 附件 above them: lines in one run."""
    found: set[int] = set()
    for index, cell in enumerate(cells):
        if cell.kind == "number" and "号" in cell.string:
            above = index
            while above and index - above < _TITLE_LINES and _can_be_title(cells[above - 1]):
                above -= 1
                if cells[above].row == cells[above - 1].row:
                    above += 1
                    break
            found.update(range(above, index + 1))
        elif cell.kind == "number" and index - 1 in found:
            found.add(index)
        elif cell.kind == "label" and cell.string.startswith("附件") and not cell.ended:
            below = index + 1
            while below < min(index + _TITLE_LINES, len(cells)) and _can_be_title(cells[below]):
                below += 1
            last = next((k for k in range(below - 1, index, -1) if _ends_title(cells, index, k)), 0)
            found.update(range(index, last + 1) if last else ())
    return frozenset(found)


def _ends_title(cells: Sequence[Cell], label: int, index: int) -> bool:
    """Whether the title below a label ends with a line, though its last word may begin on the one above: 先进个人名|单."""
    above = cells[index - 1].string if index - 1 > label else ""
    return _GENRE.search(above + cells[index].string) is not None


def find_headings(cells: Sequence[Cell]) -> frozenset[int]:
    """Headings with a count that stand above all columns: between two of them are names, or none at all.

    Where a heading stands inside a column, another column has something else beside it.
    """
    headings = [index for index, cell in enumerate(cells) if cell.kind == "marker" and _COUNT.search(cell.string)]
    pure = [_is_pure(cells[above + 1 : below]) for above, below in pairwise([*headings, len(cells)])]
    found: list[int] = []
    for number, index in enumerate(headings):
        above = pure[number - 1] if number else not 0 < index - _list_start(cells, index) < _LEAST_LIST
        if pure[number] and above and not _shares_row(cells, index):
            found.append(index)
    return frozenset(found)


def _list_start(cells: Sequence[Cell], index: int) -> int:
    """Where the list begins that goes on above a heading: below a title, or at the top of the page."""
    start = index
    while start and (cells[start - 1].kind in ("name", "entry") or cells[start - 1].whole or cells[start - 1].tail):
        start -= 1
    return start


def _shares_row(cells: Sequence[Cell], index: int) -> bool:
    """Whether another piece of the same printed line stands beside a cell."""
    return any(
        cell.row == cells[index].row for cell in (*cells[max(index - 1, 0) : index], *cells[index + 1 : index + 2])
    )


def _is_pure(cells: Sequence[Cell]) -> bool:
    """Whether a list has names or units, not both."""
    names = sum(cell.kind in ("name", "entry") for cell in cells)
    units = sum(
        cell.kind == "plain" and cell.whole and not cell.posted and above.kind != "name" and (above.whole or above.tail)
        for above, cell in pairwise(cells)
    )
    return len(cells) > 1 and (not names or 12 * units <= len(cells))


def allowed_columns(cells: Sequence[Cell], stretch: Stretch, gutter: Gutter | None) -> list[tuple[int, ...]]:
    """For each cell the columns where it may stand, `ACROSS` among them."""
    titles = frozenset[int]().union(*find_across(cells, stretch))
    every = tuple(range(stretch.columns))
    allowed: list[tuple[int, ...]] = []
    for index, cell in enumerate(cells):
        if index in titles or cell.width > stretch.measure + 2 * OVER:
            allowed.append((ACROSS,))
            continue
        columns = every
        if gutter:
            column = min(gutter.column(cell.start), stretch.columns - 1)
            above = cells[index - 1] if index else cell
            beside = index > 0 and above.row == cell.row
            if column and beside and gutter.column(above.start) >= column:  # pushed behind the right column
                columns = (0,) if stretch.columns == 2 else every
            elif column or gutter.is_left(cell.start):
                columns = (column,)
        title = not stretch.inside and _can_be_title(cell) and _TITLE.fullmatch(cell.string)
        allowed.append((*columns, ACROSS) if title else columns)
    return allowed


def _can_be_title(cell: Cell) -> bool:
    """Whether a cell can be a line of a title: no marks, no number of a clause."""
    return cell.kind == "plain" and not cell.ended and not cell.posted and not _PARTED.search(cell.string)
