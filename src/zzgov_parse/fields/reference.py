"""Running text to the documents it cites: `《关于加强节水工作的通知》（清政办〔2021〕7号）`, `国务院令第591号`.

Guarantees:

1. Every document number in the text is in exactly one reference.
2. A title between 《》 is cited when a number stands with it, or when its last word is that of a document (通知, 办法, 条例,
   …法); books, newspapers, forms and certificates are not. Inner marks stay: 《河南省实施〈城乡规划法〉办法》.
3. Brackets that are never closed cost one reference, not the rest of the text. Time is linear in the length.
"""

from __future__ import annotations

import re
from functools import cache

from ..model.fields import DocumentNumber, OfficialDate, Reference
from ..nodes import build_node
from ..spans import Text
from ..tables.references import EDITION, KINDS, ROWS
from .date import find_dates_in
from .document_number import find_numbers, may_hold_number
from .entry import text_of

_Number = tuple[int, int, DocumentNumber]

#: The longest titles have about 120 characters; a 《 whose 》 is farther off was never closed.
_LONGEST_TITLE = 200
#: 《实施方案》 is a name for a document cited before.
_SHORT_NAME = 4
#: （清政办〔2021〕7号，2021年3月1日，以下简称《通知》）
_LONGEST_BRACKET = 100
#: What stands between a number and its title: 清政办〔2021〕7号文件《…》.
_BETWEEN = ("", "文", "文件")
_CLOSING = dict(zip("（〔【〈《", "）〕】〉》", strict=True))


@cache
def _ending() -> re.Pattern[str]:
    """The end of a title that names a document."""
    return re.compile("|".join(row.pattern for row in ROWS))


@cache
def _edition() -> re.Pattern[str]:
    return re.compile(EDITION)


def may_cite(string: str) -> bool:
    """Whether a string has one of the signs that every reference has; most have none.

    >>> may_cite("依照《节约用水条例》执行。"), may_cite("认真落实各项任务。")
    (True, False)
    """
    return "《" in string or may_hold_number(string)


def find_references_in(text: Text) -> list[Reference]:
    """The documents that running text cites, in reading order.

    reference = 《 title 》 [ （ number [ ， date ] ） ] | number [ "文件" ] 《 title 》 | number
    """
    numbers = find_numbers(text)
    titles = _titles(text.string) if "《" in text.string else []
    if not numbers and not titles:
        return []
    found: list[tuple[int, Reference]] = []
    waiting = numbers[::-1]  # the next number last
    covered = 0  # where the last reference ends: a short name in its brackets is no other document
    for start, end in titles:
        inside: list[_Number] = []
        before: _Number | None = None
        while waiting and waiting[-1][0] < end:
            number = waiting.pop()
            if number[0] > start:
                inside.append(number)
            else:
                found += [_bare(text, before)] if before else []
                before = number
        if start >= covered:
            cited, covered = _cited(text, (start, end), before, inside, waiting)
            found += cited
        else:
            found += [_bare(text, number) for number in ([before] if before else []) + inside]
    found += [_bare(text, number) for number in waiting]
    return [reference for _, reference in sorted(found, key=lambda place: place[0])]


def _cited(
    text: Text, place: tuple[int, int], before: _Number | None, inside: list[_Number], waiting: list[_Number]
) -> tuple[list[tuple[int, Reference]], int]:
    """The references of one title and of the numbers around it, and where that of the title ends.

    Args:
        text: the running text.
        place: from 《 to behind 》.
        before: the number that ends before the title, when there is one.
        inside: the numbers between the marks.
        waiting: the numbers behind the title, the next one last; the title's own is taken from it.
    """
    start, stop = place
    string = text.string
    title = string[start + 1 : stop - 1]
    date: OfficialDate | None = None
    own: DocumentNumber | None = None
    if inside and _closes_title(string, inside[-1], stop):
        first, _, own = inside.pop()
        title = string[start + 1 : first - 1]
    elif waiting and waiting[-1][0] <= (close := _bracket_end(string, stop)):
        _, number_end, own = waiting.pop()
        date = _date(text, stop, max(number_end, close))
        stop = max(number_end, close)
    elif before and string[before[1] : start] in _BETWEEN:
        start, _, own = before
        before = None
    cited = [_bare(text, number) for number in ([before] if before else []) + inside]
    if own or is_document_title(title):
        spans = text.cut(start, stop).spans
        cited.append((start, build_node(Reference, title=title, document_number=own, date=date, spans=spans)))
    return cited, stop


def _closes_title(string: str, number: _Number, end: int) -> bool:
    """Whether a number stands in brackets at the end of a title: 《…的通知（清政办〔2021〕7号）》."""
    start, stop, _ = number
    return string[start - 1] == "（" and string[stop : end - 1] == "）"


def _bracket_end(string: str, start: int) -> int:
    """Where the brackets that open at `start` are closed; `start` itself when none open there."""
    opening = string[start : start + 1]
    if not opening or opening not in _CLOSING:
        return start
    depth = 0
    for offset in range(start, min(len(string), start + _LONGEST_BRACKET)):
        if string[offset] == opening:
            depth += 1
        elif string[offset] == _CLOSING[opening]:
            depth -= 1
            if depth == 0:
                return offset + 1
    # Never closed, or opened by misread marks: a number must stand right behind them.
    return start + 2


def _date(text: Text, start: int, end: int) -> OfficialDate | None:
    """The first date with a month between two offsets."""
    if "年" not in text.string[start:end]:
        return None
    return next((date for _, _, date in find_dates_in(text.cut(start, end)) if date.month), None)


def _bare(text: Text, number: _Number) -> tuple[int, Reference]:
    start, end, found = number
    return start, build_node(Reference, document_number=found, spans=text.cut(start, end).spans)


def _titles(string: str) -> list[tuple[int, int]]:
    """The outermost pairs of 《 》 that are no longer than a title and hold no sentence, in order."""
    titles: list[tuple[int, int]] = []
    open_marks: list[int] = []
    for mark in re.finditer("[《》]", string):
        if mark.group() == "《":
            open_marks.append(mark.start())
        elif open_marks:
            start, end = open_marks.pop(), mark.end()
            if 2 < end - start <= _LONGEST_TITLE and "。" not in string[start:end]:
                while titles and titles[-1][0] > start:
                    titles.pop()
                titles.append((start, end))
    return titles


def is_document_title(title: str) -> bool:
    """Whether a title names a document by its last word, its edition in brackets left out.

    A title that is little more than that word (《办法》, 《实施方案》) only repeats one that was cited; a law has a short name.

    >>> is_document_title("清湖市节约用水管理办法（试行）"), is_document_title("中华人民共和国水法")
    (True, True)
    >>> is_document_title("清湖日报"), is_document_title("取水许可申请表")
    (False, False)
    """
    edition = _edition().search(title)
    end = edition.start() if edition else len(title)
    short = end <= _SHORT_NAME and title.endswith(KINDS, 0, end)
    return not short and _ending().search(title, 0, end) is not None


def find_references(text: str) -> tuple[Reference, ...]:
    """The documents that running text cites, in reading order.

    >>> first, second = find_references("根据《关于加强节水工作的通知》（清政办〔2021〕7号）和《节约用水条例》")
    >>> first.title, first.document_number.text, second.title
    ('关于加强节水工作的通知', '清政办〔2021〕7号', '节约用水条例')

    It leaves alone what is no document:

    >>> find_references("《清湖日报》刊登，填写《取水许可申请表》")
    ()

    Raises:
        TypeError: when `text` is not a `str`.
    """
    return tuple(find_references_in(text_of(text, "find_references")))
