"""Pages whose columns were read row by row, or in no order, to columns one after the other.

Guarantees:

1. A text that reads on from line to line is left as it is, after one cheap look at each line.
2. A stretch is put in another order only when its columns read better than its lines do.
3. Each piece of a line is in one line of the result.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ...diagnostics import Report
from ...spans import Span
from ...tables.characters import HAN_NUMERALS
from ..cells import is_name, name_length
from ..lines import Line
from ..word_patterns import ends_with_organ, ends_with_post
from .edges import LACK, NARROWEST, OVER, PAGE, WIDEST, width_of
from .personnel_lines import goes_with
from .seams import Seams
from .side_by_side import FEWEST, Columns, SideBySide
from .stretches import Stretch, read_stretches

#: The longest stretch of columns of a text has at least so many lines.
_LEAST_LINES = 9
#: Where text was broken, one line in so many is full, lists and all.
_LEAST_FULL = 4
#: Columns of a name, which fills no line; breaks of a list in columns.
_NAME, _BROKEN = 8, 5
#: What a number of a clause begins with; a full line that is followed by anything else reads on.
_MAY_BEGIN = frozenset(HAN_NUMERALS + "第（")
_COUNTED = frozenset("编章节条")
_ENDS = frozenset("。！？；：")
_PAUSES = frozenset("，。；")
_CLOSES = _ENDS | frozenset("）”》")
#: A text of one page or less.
_SHORT_TEXT = 40
#: Lines below which chance makes columns of anything.
_TINY = 12
#: So many lines with a pause, each of which ends a sentence, were not broken.
_SENTENCES = 3
#: Names that stand below their units, or above them.
_FEWEST_PAIRS = 2


def order_interleaved(lines: Sequence[Line], report: Report) -> list[Line]:
    """Put the columns of interleaved pages one after the other.

    Reports: `columns-reordered` for each stretch; `reading-order` where its columns read hardly better than its lines.
    """
    widths = [width_of(line) for line in lines]
    if len(lines) < _LEAST_LINES or _has_broader(widths, WIDEST * PAGE):
        return list(lines)
    found = read_stretches(lines, widths)
    if max(len(stretch.lines) for stretch in found) < _LEAST_LINES or not _is_wrapped(widths, found):
        return list(lines)
    short = len(lines) < _SHORT_TEXT
    breaks = [_breaks(stretch, short=short) for stretch in found]
    if not _is_broken(breaks, found) or (short and _are_pairs(lines)):
        return list(lines)
    ordered: list[Line] = []
    search = SideBySide(Seams(line.text.string for line in lines))
    if not any(map(_is_broken_list, found, breaks)) and search.read_well(found, breaks):
        return list(lines)
    results = []
    for stretch, broken in zip(found, breaks, strict=True):
        columns = search.order(stretch, ordered[-1] if ordered else None, broken=broken > 0)
        results.append(columns)
        ordered.extend(columns.lines or stretch.lines)
    put = [len(part.lines) for part, columns in zip(found, results, strict=True) if columns.lines]
    proven = map(_proves if short else _is_sure, found, breaks, results)
    if max(put, default=0) < _LEAST_LINES or not any(proven):
        return list(lines)  # a page in columns has more lines, and reads better beyond doubt somewhere
    for stretch, columns in zip(found, results, strict=True):
        where = (Span(stretch.lines[0].start, stretch.lines[-1].end),)
        if columns.lines:
            report.add("columns-reordered", where, rows=len(stretch.lines))
        if not columns.sure:
            report.add("reading-order", where)
    return ordered


def _are_pairs(lines: Sequence[Line]) -> bool:
    """Whether each name of a list stands below its unit, or each unit below a name: cells one below the other."""
    named = [is_name(line.text.string) for line in lines]
    units = [ends_with_organ(line.text.string) for line in lines]
    names = sum(named)
    below = sum(unit and name for unit, name in zip(units, named[1:], strict=False))
    above = sum(name and unit for name, unit in zip(named, units[1:], strict=False))
    return names >= _FEWEST_PAIRS and names in (below, above)


def _is_sure(_stretch: Stretch, _broken: int, columns: Columns) -> bool:
    """Whether a stretch shows that a text stands in columns."""
    return bool(columns.lines) and columns.sure


def _proves(stretch: Stretch, broken: int, columns: Columns) -> bool:
    """Whether a stretch shows that a text of a page or less does: gaps part its columns, or they read clearly better."""
    size = len(stretch.lines)
    clear = stretch.spaced or (columns.clear and (size >= _TINY or 2 * broken >= size))
    return _is_sure(stretch, broken, columns) and clear


def _has_broader(widths: Sequence[int], page: float) -> bool:
    """Whether several lines are wider than a page, which then is none."""
    return 30 * sum([width > page for width in widths]) > len(widths)


def _is_wrapped(widths: Sequence[int], found: Sequence[Stretch]) -> bool:
    """Whether lines were broken at the width of columns: many are full, hardly one is wider than a page has columns."""
    usual = max((stretch.measure for stretch in found), default=0)
    if usual > PAGE or _has_broader(widths, WIDEST * usual):
        return False
    full = sum(width >= stretch.measure - LACK for stretch in found for width in stretch.widths)
    return _LEAST_FULL * full >= sum(width > _NAME for width in widths)


def _is_broken(breaks: Sequence[int], found: Sequence[Stretch]) -> bool:
    """Whether enough lines do not read on in the next, in one stretch or in all."""
    if sum(breaks) < 3:
        return False
    if 40 * sum(breaks) >= sum(len(stretch.lines) for stretch in found):
        return True
    return any(broken > 2 and 8 * broken > len(stretch.lines) for broken, stretch in zip(breaks, found, strict=True))


def _is_broken_list(stretch: Stretch, broken: int) -> bool:
    """Whether a stretch is a list of names and titles that does not read on: each name and its title read on all the same."""
    return broken >= _BROKEN and 6 * sum(width <= _NAME for width in stretch.widths) >= len(stretch.widths)


def _breaks(stretch: Stretch, *, short: bool) -> int:
    """How many lines of a stretch do not read on in the next.

    In a short text broad lines each of which ends a sentence are no rows of two columns.
    """
    lines, widths, measure = stretch.lines, stretch.widths, stretch.measure
    if len(lines) < FEWEST or measure < NARROWEST or _ends_sentences(lines):
        return 0
    breaks = 0
    broad = measure + 2 * OVER
    glued = not short or any(
        width > broad and line.text.string[-1] not in _ENDS for line, width in zip(lines, widths, strict=True)
    )
    for index, (above, below) in enumerate(pairwise(lines)):
        width, text = widths[index], below.text
        if width > broad:
            breaks += glued
        elif width < measure - LACK or len(text.string) < 5 or text.has_gaps or text.string[0] in _MAY_BEGIN:
            breaks += not _reads_on(above, below, widths[index : index + 2], measure)
    return breaks


def _ends_sentences(lines: Sequence[Line]) -> bool:
    """Whether running text has a line for each paragraph: then it does not stand in columns, nor do its headings."""
    running = [line.text.string[-1] in _CLOSES for line in lines if not _PAUSES.isdisjoint(line.text.string)]
    return len(running) >= _SENTENCES and all(running)


def _reads_on(above: Line, below: Line, widths: Sequence[int], measure: int) -> bool:
    """A cheap test: can a line be the next after this one."""
    string, start = above.text.string, below.text.string[:3]
    last = string[-1]
    if last not in "。！？；：）" and len(string) > 4 and (len(below.text) < 5 or below.text.has_gaps):
        name = below.text.string if len(below.text) < 5 else below.text.string[: name_length(below.text)]
        if name and is_name(name):
            return ends_with_post(string)
    if last in "：；。" and not goes_with(string, below.text.string):
        return False
    numbered = (
        (start[0] == "第" and start[2:] in _COUNTED)
        or (start[0] in HAN_NUMERALS and start[1:2] == "、")
        or (start[0] == "（" and start[1:2] in HAN_NUMERALS and start[2:] == "）")
    )
    if last in _ENDS:  # a short line ends a paragraph, and the next is indented
        return numbered or widths[0] >= measure - LACK or widths[1] <= measure - 2
    if widths[0] >= measure - LACK:
        return not numbered or ends_with_organ(string)
    if last in "，、的和":
        return False
    return not (len(string) < 4 and len(below.text) < 4 and is_name(string) and is_name(below.text.string))
