"""Which of the lines that look like page numbers are page numbers.

A number on a line of its own may be the number of a page, of a row of a table, or a year. It is the number of a page when

1. its words say so (`— 3 —`, `第3页`), or
2. it stands where two pages meet (a form feed, a running head) and goes up with the numbers at the other seams, or
3. no seam is known, and the numbers go up by one, a page apart, in mid sentence, or
4. blank lines set it apart, as they do little else, and the numbers go up by one from the first page.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection
from itertools import accumulate, pairwise
from statistics import median
from typing import NamedTuple

from ..lines import Line
from .shapes import Shape

#: A number may be lost on so many pages between two that were read.
_LOST = 3
#: Characters of a page whose number nothing else confirms: real ones have 400 to 600, rows of tables up to 210.
_PAGE_CHARACTERS = 280
#: Characters between two numbers below which they do not belong to two pages.
_LEAST = 120
#: Furniture of a page stands together: so many lines at most.
_REACH = 5
#: So many runs of numbers are looked at.
_RUNS = 20
#: A line of body text has so many characters when it reaches the margin.
_FULL_LINE = 15
#: Where blank lines set page numbers apart, hardly more than one line in so many has a blank line above it.
_SELDOM = 3
#: The last page number stands so near the end of the text.
_LAST_LINES = 15
#: So many numbers on lines of their own may be stray page numbers; more are a table.
_FEW = 3
_ENDS = frozenset("。；：！？.;:!?）”》")


class PageNumber(NamedTuple):
    """A line that looks like a page number.

    Attributes:
        line: its index.
        value: the number.
        page: form feeds above it.
    """

    line: int
    value: int
    page: int


def find_page_numbers(
    lines: list[Line], shapes: dict[int, Shape], heads: Collection[int], gone: Collection[int]
) -> set[int]:
    """The indices of the page numbers.

    Args:
        lines: the lines of the text.
        shapes: what they look like.
        heads: running heads, and headings of parts that may be running heads.
        gone: lines that are something else (the cover, the contents pages).
    """
    numbers = [
        PageNumber(index, shape.number(), lines[index].page)
        for index, shape in shapes.items()
        if shape.row.kind == "page_number" and index not in gone
    ]
    sure = {number.line for number in numbers if shapes[number.line].row.sure}
    at_seam = [n for n in numbers if n.line in sure or _is_at_seam(lines, n.line, heads, shapes)]
    found = sure | {number.line for number in fitting_numbers(at_seam)}
    if not found and not at_seam:
        return _chains(lines, numbers) or _set_apart(lines, numbers)
    return found.union(_missing(lines, numbers, found))


def find_doubtful(lines: list[Line], shapes: dict[int, Shape], taken: Collection[int]) -> list[int]:
    """Numbers that stand alone in mid sentence, and that nothing confirms; none where a table has many of them."""
    numbers = [index for index, shape in shapes.items() if shape.row.kind == "page_number" and index not in taken]
    if len(numbers) > _FEW:
        return []
    above = {index: lines[index - 1].text.string for index in numbers if 0 < index < len(lines) - 1}
    return [index for index, string in above.items() if len(string) >= _FULL_LINE and string[-1] not in _ENDS]


def _is_at_seam(lines: list[Line], index: int, heads: Collection[int], shapes: dict[int, Shape]) -> bool:
    """Whether only furniture stands between a line and the place where two pages meet."""
    for step in (-1, 1):
        for near in range(index + step, index + step * _REACH, step):
            if not 0 <= near < len(lines) or lines[near].page != lines[index].page:
                if lines[-1].page:
                    return True
                break
            if near in heads:
                return True
            if near not in shapes or shapes[near].row.kind not in {"rule", "page_number", "section_label"}:
                break
    return False


def fitting_numbers(numbers: list[PageNumber]) -> list[PageNumber]:
    """The numbers that go up from or towards a neighbour; a lone one fits."""
    if len(numbers) == 1:
        return numbers
    return [
        number
        for place, number in enumerate(numbers)
        if any(_follows(before, number) for before in numbers[max(0, place - 3) : place])
        or any(_follows(number, after) for after in numbers[place + 1 : place + 4])
    ]


def _missing(lines: list[Line], numbers: list[PageNumber], found: Collection[int]) -> list[int]:
    """Numbers that stand alone between two page numbers, or after the last one, and are those that are missing there.

    The foot of a page came out between its columns, away from where the pages meet.
    """
    missing: list[int] = []
    last: PageNumber | None = None
    between: list[PageNumber] = []
    end = PageNumber(len(lines), 0, lines[-1].page)
    for number in [*numbers, end]:
        if number.line not in found and number is not end:
            between.append(number)
            continue
        if last:
            values = Counter(n.value for n in between)
            missing += [n.line for n in between if values[n.value] == 1 and _is_missing(last, n, number)]
        last, between = number, []
    return missing


def _is_missing(last: PageNumber, number: PageNumber, after: PageNumber) -> bool:
    """Whether a number belongs between two page numbers; `after` has the value 0 at the end of the text."""
    if after.page:
        return number.value - number.page in {last.value - last.page, after.value - after.page} and (
            last.value < number.value < (after.value or number.value + 1)
        )
    if after.value:
        return last.value < number.value < after.value and after.value - last.value <= _LOST
    return number.value == last.value + 1 and after.line - number.line <= _LAST_LINES


def _follows(number: PageNumber, after: PageNumber) -> bool:
    step = after.value - number.value
    return 0 < step <= _LOST or 0 < step == after.page - number.page


def _chains(lines: list[Line], numbers: list[PageNumber]) -> set[int]:
    """Numbers that go up by one a page apart, when nothing but them shows where the pages end."""
    if len(numbers) < 2:
        return set()
    offsets = [0, *accumulate(len(line.text) for line in lines)]
    latest: dict[int, int] = {}
    before: list[int] = []
    length: list[int] = []
    for place, number in enumerate(numbers):
        candidates = [latest[number.value - step] for step in range(1, _LOST + 1) if number.value - step in latest]
        far = [p for p in candidates if offsets[number.line] - offsets[numbers[p].line] >= _LEAST]
        before.append(far[0] if far else -1)
        length.append(length[far[0]] + 1 if far else 1)
        latest[number.value] = place
    found: set[int] = set()
    seen: set[int] = set()
    for last in sorted(range(len(numbers)), key=lambda place: -length[place])[:_RUNS]:
        chain: list[PageNumber] = []
        place = last
        while place >= 0 and place not in seen:
            seen.add(place)
            chain.append(numbers[place])
            place = before[place]
        chain.reverse()
        if _are_pages(lines, chain, offsets):
            found.update(number.line for number in numbers if _is_between(number, chain))
    return found


def _is_between(number: PageNumber, chain: list[PageNumber]) -> bool:
    """Whether a number is of the chain, or stands where its value belongs in it."""
    place = bisect_left(chain, number.line, key=lambda member: member.line)
    if place < len(chain) and chain[place].line == number.line:
        return True
    return 0 < place < len(chain) and chain[place - 1].value < number.value < chain[place].value


def _are_pages(lines: list[Line], chain: list[PageNumber], offsets: list[int]) -> bool:
    """Whether what stands between the numbers is as long as a page, and is cut by them.

    The rows of a table printed cell by cell are numbered as well, but are shorter and end where a cell ends.
    """
    if len(chain) < 2:
        return False
    pairs = list(pairwise(chain))
    size = median(offsets[after.line] - offsets[number.line] for number, after in pairs)
    steps = sum(after.value - number.value == 1 for number, after in pairs)
    above = [lines[number.line - 1].text.string for number in chain if number.line]
    cut = sum(len(string) >= _FULL_LINE and string[-1] not in _ENDS for string in above)
    return size >= _PAGE_CHARACTERS and 2 * steps > len(pairs) and 4 * cut >= len(above)


def _set_apart(lines: list[Line], numbers: list[PageNumber]) -> set[int]:
    """Numbers from 1 up, a page apart, with a blank line above and below each."""
    blanks = sum(line.blank_before > 0 for line in lines)
    if not numbers or numbers[0].value != 1 or (blanks - 2 * len(numbers)) * _SELDOM > len(lines):
        return set()
    offsets = [0, *accumulate(len(line.text) for line in lines)]
    before = 0
    for value, number in enumerate(numbers, 1):
        below = number.line + 1
        parted = lines[number.line].blank_before and (below == len(lines) or lines[below].blank_before)
        if number.value != value or not parted or offsets[number.line] - before < _LEAST:
            return set()
        before = offsets[below]
    return {number.line for number in numbers}
