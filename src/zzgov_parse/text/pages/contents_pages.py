"""Where the contents pages stand: from their heading, or their first leader, to the last entry.

Guarantees:

1. A contents page with page numbers begins at a heading (`目录`) or has three entries with leaders; it ends at its last
   entry, or where the page ends if that comes before a fifth line without a page number.
2. A list of contents without page numbers is one only where each of its lines comes again below; one without a heading, where
   nothing but chapters stands from the first to where it comes again.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from ...tables.characters import CLOSE_YEAR, OPEN_YEAR
from ..lines import Line
from .contents_again import ENTRIES, LONGEST_ENTRY, MARKED, SENTENCE, entry_key, find_again
from .shapes import Shape, without_marks

#: Dots that lead to a page number.
_LEADER = re.compile(r"[.…·⋯‥]{3,}|…{2}|[—_-]{4,}(?=（?[0-9])")
_LEADERS = ("……", ".....", "·····")
#: The end of an entry: `……（3）`, `〔2019〕31号）3`, `（3）`, `〔2019〕31号）`, and what is left of leaders in a scan: `pp(3)`.
_REFERENCE = re.compile(
    r"(?:[.…·⋯‥。，]{2,}|…|：?p{2,})[^0-9]{0,3}[0-9]{0,3}[）)|]*$|（[0-9]{1,3}[）|]+$|[^0-9]/[0-9]{1,3}$|）[^0-9〕]{0,2}[0-9]{1,3}[）|]*$"
    rf"|[{OPEN_YEAR}][0-9]{{4}}[{CLOSE_YEAR}].{{0,6}}号）[|]*$"
)
_PAGE = re.compile(r"([0-9]{1,3})[）)|]*$")
_TAIL = re.compile(r"〔[0-9]{4}〕.{0,8}号）$|^[^（]{0,24}）$|^号）$")
#: What follows the title in an entry: its number, or the leader.
_TITLE_END = re.compile(rf"（[^（）]{{0,20}}[{OPEN_YEAR}][0-9]{{4}}|[.…·⋯‥]{{2,}}|（[0-9]{{1,3}}）")
_LEAST_TITLE = 8
#: Lines of an entry without a page number; more are no contents page.
_WAITING = 4
#: Lines after the heading, or after the end of a page, within which an entry has to have its page number.
_NEAR = 8
#: Characters of a line that holds several entries; lines of a page on which each dot has a line of its own.
_LONGEST_LINE, _LONGEST_PAGE = 400, 600


def find_contents(lines: list[Line], shapes: dict[int, Shape], heads: Collection[int]) -> set[int]:
    """The indices of the lines of the contents pages, headings included, running heads and page numbers not."""
    listed: set[int] = set()
    for page in _contents_pages(lines, shapes, heads):
        highest = 0
        for index in page:
            shape = shapes.get(index)
            value = shape.number() if shape and shape.row.kind == "page_number" else 0
            if index in heads or (shape and value and (shape.row.sure or value < highest)):
                continue
            string = lines[index].text.string
            match = _PAGE.search(string) if value or _has_reference(string) else None
            highest = max(highest, int(match[1]) if match else 0)
            listed.add(index)
    return listed


def _contents_pages(lines: list[Line], shapes: dict[int, Shape], heads: Collection[int]) -> list[range]:
    """The contents pages, each a range of line indices."""
    found: list[range] = []
    last_place: dict[str, int] = {}
    for heading in sorted(index for index, shape in shapes.items() if shape.row.name == "contents_heading"):
        first = _after_heading(lines, shapes, heading)
        if first is None or (found and heading < found[-1].stop):
            continue
        end = (
            _whole_page(lines, shapes, heads, first)
            or _paged_end(lines, shapes, heads, first)
            or _unpaged_end(lines, first, last_place)
        )
        if end:
            start = heading
            while start and start - 1 in shapes and shapes[start - 1].row.kind == "section_label":
                start -= 1
            found.append(range(start, end))
    found += [page for page in find_again(lines) if not any(page.start in other for other in found)]
    if not found and lines and any(leader in lines[0].text.source for leader in _LEADERS):
        return _without_heading(lines, shapes, heads)
    return found


def _after_heading(lines: list[Line], shapes: dict[int, Shape], start: int) -> int | None:
    """The first line after the heading; of `目` and `录` on two lines, after both."""
    first = start + 1
    if first >= len(lines):
        return None
    if shapes[start].string == "目":
        if without_marks(lines[first].text.string) == "录":
            return first + 1
        return first if first in shapes and shapes[first].row.kind == "section_label" else None
    return first


def _has_reference(string: str) -> bool:
    return bool(_LEADER.search(string) or _REFERENCE.search(string))


def _whole_page(lines: list[Line], shapes: dict[int, Shape], heads: Collection[int], first: int) -> int | None:
    """Where the page ends, or the last page of several, when nothing but entries stands below the heading."""
    end = None
    entries = 0
    for index in range(first, min(len(lines), first + _LONGEST_PAGE)):
        if index in heads or lines[index].page != lines[index - 1].page:
            if entries:
                end = index
            if not _goes_on(lines, index, heads):
                return end
            if index in heads:
                continue
        string = lines[index].text.string
        shape = shapes.get(index)
        if shape and shape.row.name == "contents_heading":
            return end
        if entries and shape and shape.row.kind == "page_number" and shape.row.sure:
            end = index
            if not _goes_on(lines, index + 1, heads):
                return end
            continue
        if SENTENCE.search(string) or len(string) > _LONGEST_LINE:
            return end
        entries += bool(_has_reference(string) or (shape and shape.row.kind in {"section_label", "page_number"}))
    return None


def _paged_end(lines: list[Line], shapes: dict[int, Shape], heads: Collection[int], first: int) -> int | None:
    """The index after the last entry of the contents that begin at `first`; None when no entry has a page number."""
    page = waiting = 0
    last = -1
    for index in range(first, len(lines)):
        string = lines[index].text.string
        shape = shapes.get(index)
        value = shape.number() if shape and shape.row.kind == "page_number" else 0
        ends_page = index in heads or (value and (value < page or (shape and shape.row.sure and page)))
        if ends_page or lines[index].page != lines[index - 1].page:
            if not _goes_on(lines, index, heads):
                return _end(lines, last, index) if last >= 0 else None
            if ends_page:
                continue
        if (
            value
            or _has_reference(string)
            or (MARKED.match(string) and _PAGE.search(string) and len(string) <= LONGEST_ENTRY)
        ):
            match = _PAGE.search(string)
            page = int(match[1]) if match and int(match[1]) >= page else page
            last, waiting = index, 0
        elif not (shape and shape.row.kind == "section_label"):
            waiting += 1
            if waiting > _WAITING or (last < 0 and index - first > _NEAR):
                break
    if last < 0:
        return None
    return _body_start(lines, shapes, first, last) or _end(lines, last, len(lines))


def _goes_on(lines: list[Line], index: int, heads: Collection[int]) -> bool:
    """Whether entries follow on the page that begins at `index`."""
    near = [lines[i].text.string for i in range(index, min(len(lines), index + _NEAR)) if i not in heads]
    return any(_has_reference(string) for string in near[: _WAITING + 2])


def _end(lines: list[Line], last: int, stop: int) -> int:
    """The index after the last entry: where the page ends, if that is near, else after the rest of a wrapped entry."""
    if stop - last - 1 <= _WAITING and stop < len(lines):
        return stop
    end = last + 1
    while end < min(stop, last + 3) and _TAIL.search(lines[end].text.string):
        end += 1
    return end


def _body_start(lines: list[Line], shapes: dict[int, Shape], first: int, last: int) -> int | None:
    """Where the title of the first entry comes again, printed above its document, a few lines after the last entry."""
    labels = {index for index, shape in shapes.items() if shape.row.kind == "section_label"}
    entry = "".join(
        without_marks(lines[i].text.string) for i in range(first, min(last, first + _WAITING) + 1) if i not in labels
    )
    title = _TITLE_END.split(entry, maxsplit=1)[0]
    if len(title) < _LEAST_TITLE:
        return None
    for start in range(last + 1, min(len(lines), last + 2 * _WAITING)):
        below = "".join(without_marks(line.text.string) for line in lines[start : start + _WAITING + 1])
        if below.startswith(title):
            return start - 1 if start - 1 in labels and start - 1 > last else start
    return None


def _unpaged_end(lines: list[Line], first: int, last_place: dict[str, int]) -> int | None:
    """The index after the last line of a list of headings that come again below; None for no such list."""
    if not last_place:
        last_place.update((entry_key(line.text.string), index) for index, line in enumerate(lines))
    index = first
    again = 0
    for index in range(first, len(lines)):
        string = without_marks(lines[index].text.string)
        if len(string) > LONGEST_ENTRY or SENTENCE.search(string) or not MARKED.match(string):
            break
        key = entry_key(string)
        if index > first and key == entry_key(lines[first].text.string):
            break
        again += last_place[key] > index
    return index if again >= ENTRIES and 2 * again > index - first else None


def _without_heading(lines: list[Line], shapes: dict[int, Shape], heads: Collection[int]) -> list[range]:
    """A contents page that lost its heading: three entries with leaders and the lines that belong to them."""
    entries = [
        i for i, line in enumerate(lines) if _LEADER.search(line.text.string) and _REFERENCE.search(line.text.string)
    ]
    if len(entries) < ENTRIES or entries[ENTRIES - 1] - entries[0] > ENTRIES * (_WAITING + 1):
        return []
    start = entries[0]
    while start and start - 1 not in heads and entries[0] - start < _WAITING:
        above = lines[start - 1].text.string
        shape = shapes.get(start - 1)
        if SENTENCE.search(above) or (shape and shape.row.kind not in {None, "section_label"}):
            break
        start -= 1
    end = _paged_end(lines, shapes, heads, start)
    return [range(start, end)] if end else []
