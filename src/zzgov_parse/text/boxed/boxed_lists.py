"""Name lists that were read box by box, to entries one after the other.

    王                王瑞
    市财政局办公       市财政局办公
    李 敏      →      室科员
    市水利局科员       李敏
    瑞                市水利局科员
    室科员

Guarantees:

1. A list that reads on from line to line is left as it is, after one look at each line.
2. Each piece of ink is in one line of the result.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...diagnostics import Report
from ...spans import Span
from ..cells import is_name, is_number, name_length, read_cell
from ..interleaved.seams import Seams
from ..interleaved.stretches import find_titles
from ..lines import Line
from ..word_patterns import SINGLE_SURNAMES
from .box_entries import put_together
from .box_search import Deal, deal
from .boxes import (
    ACROSS,
    ENTRY,
    GIVEN,
    HEADING,
    LONGEST,
    NAME,
    PERSONS,
    SURNAME,
    UNITS,
    Box,
    find_places,
    is_listed,
    part_number,
    read_boxes,
)

#: A list in boxes has so many names, so many of them on a page, and so many lines that do not read on.
_NAMES, _ON_PAGE, _BROKEN = 4, 2, 2
#: One box in so many has a blank line above it.
_PARTED = 3
#: Lines of the longest page; more than any page has are none.
_MOST = 400
#: A list whose boxes read worse in any columns, for each of them, has lost too much: names that an engine did not see.
_WORST = -0.25
#: Columns of most lists; one more is tried where their boxes do not read so well, for each of them.
_COLUMNS = 2
_WELL = 0.35
#: By how much boxes in columns read better than one after the other, for each of them.
_BETTER = 0.15
#: Characters of the longest name, and lines of the longest title of a document.
_NAME, _TITLE = 4, 6
_ATTACHMENT = re.compile(r"附件\d{0,2}")


def order_boxes(lines: Sequence[Line], report: Report) -> list[Line]:
    """Put the names, titles and units of lists in boxes together.

    Reports: `columns-reordered` for each page of a list.
    """
    if not _may_be_boxed(lines):
        return list(lines)
    ordered: list[Line] = []
    seams = Seams(line.text.string for line in lines)
    for part in _parts(lines):
        if _may_be_boxed(part):
            ordered.extend(_read_list(part, seams, report))
        else:
            ordered.extend(part)
    return ordered


def _may_be_boxed(lines: Sequence[Line]) -> bool:
    """Whether so many lines are a name, or the beginning of one, or begin with a name below a blank line."""
    names = 0
    for line in lines:
        if _begins_with_name(line):
            names += 1
            if names == _NAMES:
                return True
    return False


def _begins_with_name(line: Line) -> bool:
    string = line.text.string
    if len(string) <= _NAME:
        return is_name(string) or string in SINGLE_SURNAMES
    if string[0].isdigit():
        start = part_number(string)[1]
        return line.blank_before > 0 and start > 0 and name_length(line.text.cut(start)) > 0
    return line.blank_before > 0 and len(string) <= LONGEST and line.text.has_gaps and name_length(line.text) > 0


def _read_list(lines: Sequence[Line], seams: Seams, report: Report) -> Iterator[Line]:
    """The lines of a list, page by page."""
    above: Box | None = None
    kinds = kind = 0
    places = find_places(lines)
    for page in _pages(lines):
        boxes = read_boxes(page, kinds, places)
        first = 0
        if not kinds:
            first = next((place for place, box in enumerate(boxes) if box.kind), 0)
        kinds |= sum({box.kind for box in boxes})
        listed = [box for box in boxes[first:] if box.roles != (ACROSS,)]
        if _ON_PAGE <= len(listed) <= _MOST and _are_apart(listed) and _breaks(listed, kind):
            best = _best(listed, seams, above, goes_on=page[-1] is not lines[-1])
        else:
            best = None
        if best:
            report.add("columns-reordered", (Span(page[0].start, page[-1].end),), rows=len(page))
            yield from page[:first]
            yield from (box.line for box in boxes[first:] if box.roles == (ACROSS,))
            yield from put_together(listed, best.places, kind)
        else:
            yield from page
        kind = next((box.kind for box in reversed(boxes) if box.kind), kind)
        above = boxes[-1]


def _best(boxes: Sequence[Box], seams: Seams, above: Box | None, *, goes_on: bool) -> Deal | None:
    """How the boxes of a page are dealt out; None where they read hardly better so, or badly in any way."""
    single = deal(boxes, 1, seams, above, goes_on=goes_on)
    best = deal(boxes, _COLUMNS, seams, above, goes_on=goes_on)
    if best.score < _WELL * len(boxes):
        more = deal(boxes, _COLUMNS + 1, seams, above, goes_on=goes_on)
        best = max(best, more, key=lambda found: found.score)
    better = best.score - single.score > _BETTER * len(boxes)
    return best if better and best.score > _WORST * len(boxes) else None


def _parts(lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    """Runs of lines that can stand in a list, and of others; the title of the document below a list is none of it."""
    start, listed = 0, False
    for index, line in enumerate(lines):
        now = is_listed(line)
        label = now and line.text.string[0] == "附" and _ATTACHMENT.fullmatch(line.text.string) is not None
        if now != listed or label:
            stop = _title_above(lines, start, index) if listed else index
            yield lines[start:stop]
            if stop < index:
                yield lines[stop:index]
            start, listed = index + label, now
            if label:
                yield lines[index : index + 1]
    yield lines[start:]


def _title_above(lines: Sequence[Line], start: int, index: int) -> int:
    """Where the title begins that the number at an index is of; the index where it is no number."""
    if not is_number(lines[index].text.string):
        return index
    first = max(start, index - _TITLE)
    cells = [read_cell(line, row) for row, line in enumerate(lines[first : index + 1])]
    return first + min(find_titles(cells), default=index - first)


def _pages(lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    start = 0
    for index, line in enumerate(lines):
        if line.page != lines[start].page:
            yield lines[start:index]
            start = index
    yield lines[start:]


def _are_apart(boxes: Sequence[Box]) -> bool:
    """Whether there are names, and blank lines part the boxes: between rows of columns are none."""
    names = sum(box.roles[0] in (NAME, SURNAME, ENTRY) for box in boxes)
    blanks = sum(box.line.blank_before > 0 for box in boxes)
    return names >= _ON_PAGE and _PARTED * blanks >= len(boxes)


def _breaks(boxes: Sequence[Box], kind: int) -> bool:
    """Whether too many boxes do not read on from the one above, in a list of a kind."""
    broken = 0
    waiting = False
    above: Box | None = None
    for box in boxes:
        role = box.roles[0]
        if role in (NAME, SURNAME):
            broken += waiting or (above is not None and not above.whole) or role == SURNAME or kind == UNITS
            waiting, above = True, None
        elif role in (HEADING, ENTRY):
            broken += waiting or (above is not None and not above.whole)
            kind = box.kind or kind
            waiting, above = False, box
        elif waiting:
            broken += role == GIVEN
            waiting, above = False, box
        else:
            broken += above is not None and (above.posted or (kind == PERSONS and above.whole and box.starts))
            above = box
    return broken >= _BROKEN
