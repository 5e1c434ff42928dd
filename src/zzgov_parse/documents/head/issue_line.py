"""A line between a title and its text that says who issued it, when, under which number, to those values.

    1990年4月9日，清湖市财政局、清湖市司法局 · （1990年4月9日 清财〔1990〕38号）

Guarantee: each value stands on its own characters; what is left between them is no value.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ...fields.date import find_dates_in
from ...fields.document_number import find_numbers
from ...model.fields import DocumentNumber, OfficialDate
from ...spans import Text
from ...tables.kinds import VALIDITY

#: What parts the values, and what may stand behind a number.
_MARKS = "，、（）()"
_BEHIND = re.compile("(?:文件?)?[，、（）()]*")
#: Whether the text is in force, which is none of the values.
_VALIDITY = re.compile(VALIDITY)


class IssueLine(NamedTuple):
    """What such a line says.

    Attributes:
        number: 发文字号.
        date: the date.
        issuers: the names of authorities, in runs.
    """

    number: DocumentNumber | None
    date: OfficialDate | None
    issuers: list[Text]


def read_issue_line(text: Text) -> IssueLine:
    """Read a line that is known to be one.

    >>> line = "（清湖市财政局1990年4月9日清财〔1990〕38号）"
    >>> found = read_issue_line(Text.read(line, 0, len(line)))
    >>> found.number.text, found.date.iso, [issuer.string for issuer in found.issuers]
    ('清财〔1990〕38号', '1990-04-09', ['清湖市财政局'])
    """
    dates = find_dates_in(text)
    after = max((end for _, end, _ in dates), default=0)
    number = next(iter(find_numbers(text.cut(after))), None)
    places = [(start, end) for start, end, _ in dates]
    if number is not None:
        places.append((number[0] + after, number[1] + after))
    else:
        number = next(iter(find_numbers(text)), None)
        places += [number[:2]] if number is not None else []
    issuers: list[Text] = []
    begin = 0
    for start, end in [*sorted(places), (len(text), len(text))]:
        piece = text.string[begin:start]
        match = _BEHIND.match(text.string, begin, start)
        first = match.end() if match is not None else begin
        last = begin + len(piece.rstrip(_MARKS))
        if last - first > 1 and _VALIDITY.fullmatch(text.string, first, last) is None:
            issuers.append(text.cut(first, last))
        begin = end
    return IssueLine(number[2] if number else None, dates[0][2] if dates else None, issuers)
