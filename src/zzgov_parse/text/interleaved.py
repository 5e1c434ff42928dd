"""Pages whose columns were read row by row, or in no order, to columns one after the other.

Guarantees:

1. A text that reads on from line to line is left as it is, after one cheap look at each line.
2. A stretch is put in another order only when its columns read better than its lines do.
3. Each piece of a line is in one line of the result.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ..diagnostics import Report
from ..spans import Span
from ..tables.characters import HAN_NUMERALS
from .cells import Cell, ends_with_organ, ends_with_post, is_name, name_length, read_cell
from .edges import NARROWEST, OVER, width_of
from .lines import Line
from .reading_on import NAME, NOWHERE, Place
from .seams import Seams
from .stretches import Stretch, allowed_columns, find_titles, read_cells, read_stretches
from .weave import ACROSS, Weaver

#: How much better, for each cell, columns must read than lines.
_GAIN = 0.5
#: How much better columns read that are beyond doubt.
_CERTAIN = 1.2
#: Fewer lines than this are in the order in which they were read.
_FEWEST = 4
#: A printed line of three columns, in columns.
_WIDEST = 3.3
#: Lines that read on by themselves, on an average.
_READS_ON = 0.8
_COUNTED = frozenset("编章节条")
_ENDS = frozenset("。！？；：")


def order_interleaved(lines: Sequence[Line], report: Report) -> list[Line]:
    """Put the columns of interleaved pages one after the other.

    Reports: `columns-reordered` for each stretch.
    """
    widths = [width_of(line) for line in lines]
    found = read_stretches(lines, widths)
    if not _is_wrapped(widths, found):
        return list(lines)
    breaks = [_breaks(stretch) for stretch in found]
    if not _is_broken(breaks, found):
        return list(lines)
    ordered: list[Line] = []
    seams = Seams(line.text.string for line in lines)
    measures: list[tuple[int, int]] = []
    for stretch, broken in zip(found, breaks, strict=True):
        above = ordered[-1] if ordered else None
        better = _order_stretch(stretch, broken, seams, above, measures)
        if better is not None:
            start, end = stretch.lines[0].start, stretch.lines[-1].end
            report.add("columns-reordered", (Span(start, end),), rows=len(stretch.lines))
        ordered.extend(stretch.lines if better is None else better)
    return ordered


def _is_wrapped(widths: Sequence[int], found: Sequence[Stretch]) -> bool:
    """Whether lines were broken at the width of columns: hardly one is wider than a page has columns."""
    usual = max((stretch.measure for stretch in found), default=0)
    return 30 * sum(width > _WIDEST * usual for width in widths) <= len(widths)


def _is_broken(breaks: Sequence[int], found: Sequence[Stretch]) -> bool:
    """Whether enough lines do not read on in the next, in one stretch or in all."""
    if sum(breaks) < 3:
        return False
    if 40 * sum(breaks) >= sum(len(stretch.lines) for stretch in found):
        return True
    return any(broken > 2 and 8 * broken > len(stretch.lines) for broken, stretch in zip(breaks, found, strict=True))


def _breaks(stretch: Stretch) -> int:
    """How many lines of a stretch do not read on in the next."""
    lines, widths, measure = stretch.lines, stretch.widths, stretch.measure
    if len(lines) < _FEWEST or measure < NARROWEST:
        return 0
    return sum(
        widths[index] > measure + 2 * OVER or not _reads_on(above, below, widths[index : index + 2], measure)
        for index, (above, below) in enumerate(pairwise(lines))
    )


def _reads_on(above: Line, below: Line, widths: Sequence[int], measure: int) -> bool:
    """A cheap test: can a line be the next after this one."""
    string, start = above.text.string, below.text.string[:3]
    last = string[-1]
    if last not in "。！？；：）" and len(string) > 4 and (len(below.text) < 5 or len(below.text.slices) > 1):
        name = below.text.string if len(below.text) < 5 else below.text.string[: name_length(below.text)]
        if name and is_name(name):
            return ends_with_post(string)
    numbered = (
        (start[0] == "第" and start[2:] in _COUNTED)
        or (start[0] in HAN_NUMERALS and start[1:2] == "、")
        or (start[0] == "（" and start[1:2] in HAN_NUMERALS and start[2:] == "）")
    )
    if last in _ENDS:  # a short line ends a paragraph, and the next is indented
        return numbered or widths[0] >= measure - 7 or widths[1] <= measure - 2
    if widths[0] >= measure - 7:
        return not numbered or ends_with_organ(string)
    if last in "，、的和":
        return False
    return not (len(string) < 4 and len(below.text) < 4 and is_name(string) and is_name(below.text.string))


def _order_stretch(
    stretch: Stretch, broken: int, seams: Seams, above: Line | None, measures: list[tuple[int, int]]
) -> list[Line] | None:
    """The lines of a stretch column by column, None when they read better as they are.

    Args:
        stretch: the lines.
        broken: how many of them do not read on.
        seams: the text's own words.
        above: the line that is read before these.
        measures: measures and gutters found so far, the last first; a new one is added.
    """
    aligned = any(gutter for _, gutter in measures[:3])
    if len(stretch.lines) < (2 if aligned else _FEWEST) or stretch.measure < NARROWEST:
        return None
    before = [] if above is None else [read_cell(above, -1)]
    context: Place = (0, 0) if before else NOWHERE
    plain = [*before, *(read_cell(line, row) for row, line in enumerate(stretch.lines))]
    single = Weaver(plain, stretch.measure, 1, seams).single(find_titles(plain), context) / len(stretch.lines)
    if not broken and single > _READS_ON:
        return None
    best = single + _GAIN
    ordered: list[Line] | None = None
    names = sum(cell.kind == "name" for cell in plain)
    hanging = NAME if 6 * names > len(plain) else 0
    usual = next((gutter for _, gutter in measures if gutter), 0)
    tried = [(stretch.measure, stretch.columns, 0), *((measure, 2, gutter) for measure, gutter in measures[:2])]
    if len(stretch.lines) > 2 * _FEWEST:
        tried.append((max(stretch.widths) // 2 + 1, 2, 0))
    for measure, columns, known in dict.fromkeys(tried):
        attempt = stretch._replace(measure=measure, columns=columns)
        cells, gutter = read_cells(attempt, seams, hanging, known or -usual)
        if gutter and not _are_beside(cells, gutter):
            continue
        cells = [*before, *cells]
        weaver = Weaver(cells, measure + hanging, columns, seams)
        allowed = allowed_columns(cells, attempt._replace(measure=measure + hanging), gutter)
        labels, score = weaver.assign(allowed, context)
        mean = score / len(labels)
        if mean > best + (0.2 if ordered else 0.0):
            best = mean
            ordered = _by_column(cells[len(before) :], labels, measure)
            measures.insert(0, (measure, gutter))
        if mean > max(single, 0.0) + _CERTAIN:
            break
    return ordered


def _are_beside(cells: Sequence[Cell], gutter: int) -> bool:
    """Whether lines stand side by side: more than a signature at the right margin, one line in ten at least."""
    beside = 0
    for above, cell in pairwise(cells):
        right = 4 * above.start >= 3 * gutter
        beside += above.row == cell.row or (right and 4 * cell.start < 3 * gutter)
    return 10 * beside >= len(cells) and beside > (len(cells) > _FEWEST)


def _by_column(cells: Sequence[Cell], labels: Sequence[int], measure: int) -> list[Line]:
    """The lines region by region and column by column."""
    ordered: list[Line] = []
    region: dict[int, list[Line]] = {}
    for cell, label in zip(cells, labels, strict=True):
        if label == ACROSS:
            ordered.extend(line for column in sorted(region) for line in region[column])
            region = {}
            ordered.append(cell.line)
        else:
            region.setdefault(label, []).append(cell.line._replace(room=measure))
    ordered.extend(line for column in sorted(region) for line in region[column])
    return ordered
