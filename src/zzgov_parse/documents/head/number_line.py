"""The line with the document number: 清政〔2021〕3号 2021年3月1日, 清政〔2021〕3号 签发人：张三, 第219号 under 澜山省人民政府令.

    number_line = number [date | "签发人：" name+]        GB/T 9704-2012, 7.2.5 and 7.2.6

Guarantees:

1. The number of an order or an announcement is completed by the words above it, on their own characters.
2. What is no number, date or name is left over as `rest`.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from ...blocks.titles.title_shapes import issuer_length
from ...diagnostics import Report
from ...fields.date import match_date
from ...fields.document_number import is_repaired, match_number
from ...model.fields import DocumentNumber, OfficialDate
from ...spans import EMPTY, Text

#: What stands above a number without a code: 澜山省人民政府令 / 第219号.
ORDERED = ("令", "公告", "通告", "公报")
#: The number of an order or an announcement, which the words above it complete: 第706号, 2021年第5号.
_ORDINAL = re.compile(
    r"(?:[12][0-9]{3}年|[〔（]?第?[一二三四五六七八九十]{1,4}届[〕）]?)?第[0-9一二三四五六七八九十百零〇]{1,6}号"
)
_AROUND = frozenset({"（）", "()", "（)", "(）", "〔〕"})
_NAME = re.compile(r"[\u3400-\u9fff·]{2,12}")
_SIGNATORIES = re.compile(r"签发人?[:：]?")


class NumberLine(NamedTuple):
    """What a number line says.

    Attributes:
        number: 发文字号.
        date: the date beside it.
        signatories: 签发人.
        rest: what is none of these.
    """

    number: DocumentNumber
    date: OfficialDate | None
    signatories: list[str]
    rest: Text


def read_number_line(text: Text, above: Text | None, report: Report) -> NumberLine | None:
    """Read a number line.

    Args:
        text: the line.
        above: the title or the series above it, which the number of an order counts.
        report: where diagnostics go.

    Returns:
        What it says, None when it holds no number.

    Reports: `number-repaired`.

    >>> line = read_number_line(Text.read("清政〔2021〕3号 签发人：方　远", 0, 18), None, Report())
    >>> line.number.text, line.signatories
    ('清政〔2021〕3号', ['方远'])
    >>> read_number_line(Text.read("第3号楼", 0, 4), None, Report()) is None
    True
    """
    bare = unbracketed(text)
    ordinal = _ordinal(bare, above)
    found = ordinal or match_number(bare)
    if found is None:
        return None
    end, number = found
    if ordinal is None and is_repaired(bare.string[:end], number):
        report.add("number-repaired", number.spans, printed=bare.string[:end], number=number.text)
    rest = bare.cut(end)
    if not rest.string:
        return NumberLine(number, None, [], EMPTY)
    if _SIGNATORIES.match(rest.string):
        return NumberLine(number, None, names_of(rest), EMPTY)
    dated = match_date(unbracketed(rest.cut(1) if rest.string[0] in "”“" else rest))
    return NumberLine(number, dated[1] if dated else None, [], EMPTY if dated else rest)


def unbracketed(text: Text) -> Text:
    """A line without the brackets around it."""
    string = text.string
    return text.cut(1, len(text) - 1) if string[:1] + string[-1:] in _AROUND else text


def _ordinal(line: Text, above: Text | None) -> tuple[int, DocumentNumber] | None:
    """第706号 under 国务院令: the number is 国务院令第706号."""
    match = _ORDINAL.match(line.string)
    if match is None or above is None or not above.string.endswith(ORDERED):
        return None
    ordinal = line.cut(0, match.end())
    found = match_number(Text.join((above, ordinal))) or match_number(Text.join((*_series(above), ordinal)))
    return (match.end(), found[1]) if found is not None else None


def _series(title: Text) -> tuple[Text, ...]:
    """The issuers and the kind of a title that says between them what it is about: 澜山省财政厅|关于…的|公告."""
    kind = next(word for word in ORDERED if title.string.endswith(word))
    return title.cut(0, issuer_length(title.string)), title.cut(len(title) - len(kind))


def names_of(text: Text) -> list[str]:
    """The names after 签发人：, parted by white space; two single characters are one name."""
    match = _SIGNATORIES.match(text.string)
    rest = text.cut(match.end() if match else 0)
    cuts = [0, *rest.gaps(), len(rest)]
    words = [word for a, b in pairwise(cuts) for word in re.split("[、，]", rest.string[a:b])]
    names: list[str] = []
    for word in words:
        if len(word) == 1 and names and len(names[-1]) == 1:
            names[-1] += word
        elif _NAME.fullmatch(word) or len(word) == 1:
            names.append(word)
    return names
