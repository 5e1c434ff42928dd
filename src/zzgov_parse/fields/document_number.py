"""Short text to document numbers (发文字号, GB/T 9704-2012, 7.2.5): `郑政〔2021〕15号`, `河南省人民政府令第219号`.

Guarantees:

1. `text` of a number has its year in 〔〕, digits in half width and no spaces. Brackets that are lost or misread, and O, l or I
   in a number, are repaired, and only those: 第 and leading zeros stay as printed. `is_repaired` tells.
2. A number found in running text begins with its code: 根据财税〔2026〕15号 gives 财税〔2026〕15号.
3. Numbers of other things are none: licences, index numbers, court cases, houses, 第5号, 9月17号.
4. Finding takes time linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..model.fields import DocumentNumber
from ..spans import Text
from ..tables.characters import HAN_NUMERALS
from ..tables.document_numbers import ALONE, CITED, MINUTES, MISREAD_SIGN, ROWS, DocumentNumberFormat
from .entry import text_of
from .number_match import number_of, start_of

#: No number is longer: the issuers of an order have up to forty characters.
_LONGEST = 80
#: How far before its 号 a number may begin.
_REACH = 64
#: What stands before the 号 of a number; a 号 after anything else (型号, 号牌) is passed over.
_BEFORE_SIGN = frozenset(f"0123456789OoIl|{HAN_NUMERALS}〕］]）】〉》」}}jJ")
#: What a number may have after its 号.
_AFTER_SIGN = ("令", "公告", "通告", "）")
#: The formats that may have it.
_LONGER = tuple(row for row in CITED if row.sign in ("令", "告"))
#: The formats of a line of its own.
_PRINTED = (*CITED, *MINUTES, *ALONE)
#: Brackets that are printed around a year instead of 〔〕.
_OTHER_BRACKETS = re.compile(r"（(\w{2,5})）|\[(\w{2,5})\]|【(\w{2,5})】")


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@cache
def _at_end(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern})\Z")


def read_document_number(text: Text) -> DocumentNumber | None:
    """The number that the whole of `text` is."""
    string = text.string
    if not 3 < len(string) <= _LONGEST:
        return None
    for row in ROWS:
        if row.sign in string:
            match = _pattern(row.pattern).fullmatch(string)
            if match:
                return number_of(row, match, 0, text) if start_of(row, match) == 0 else None
    return None


def match_number(text: Text) -> tuple[int, DocumentNumber] | None:
    """The number that `text` begins with, and where it ends.

    Args:
        text: such as a line that has more after its number: `郑政〔2021〕15号2021年9月17日`, `…〔2021〕5号签发人：张三`.

    Returns:
        The offset after the number, and the number. One without a code or an issuer (第12期) must have a gap after it.
    """
    head = text.cut(0, _LONGEST)
    for row in _PRINTED:
        if row.sign not in head.string:
            continue
        match = _pattern(row.pattern).match(head.string)
        if not match or (row in ALONE and match.end() < len(text.string) and not text.gap(match.end())):
            continue
        number = number_of(row, match, 0, text) if start_of(row, match) == 0 else None
        if number:
            return match.end(), number
    return None


def may_hold_number(string: str) -> bool:
    """Whether a string has one of the signs that every number has; most have none."""
    return "号" in string or "〕" in string or "纪要" in string or "]" in string or "】" in string


def find_numbers(text: Text) -> list[tuple[int, int, DocumentNumber]]:
    """Every number cited in running text: offset of its start, of its end, and the number, in reading order."""
    found: list[tuple[int, int, DocumentNumber]] = []
    string = text.string
    if not may_hold_number(string):
        return found
    earliest = 0
    for row, match in _candidates(string):
        start = start_of(row, match)
        if start is None or start < earliest:
            continue
        number = number_of(row, match, start, text)
        if number:
            found.append((start, match.end(), number))
            earliest = match.end()
    return found


def _candidates(string: str) -> Iterator[tuple[DocumentNumberFormat, re.Match[str]]]:
    """The matches that end at a 号 or at 纪要, in reading order; each looks back no further than the one before it."""
    earliest = 0
    for position in _signs(string):
        if string[position - 1] in _BEFORE_SIGN:
            candidate = _ending_at(string, max(earliest, position - _REACH), position)
            if candidate:
                yield candidate
        earliest = position + 1
    earliest = 0
    for position in _places(string, "纪要"):
        candidate = _first_of(MINUTES, string, max(earliest, position - _REACH), position + 2)
        if candidate:
            yield candidate
        earliest = position + 2


def _signs(string: str) -> list[int]:
    """Where a number may end: at a 号, or at what is read for one where a year stands in brackets."""
    signs = _places(string, "号")
    if "〕" in string or "]" in string or "】" in string:
        misread = [
            place for sign in MISREAD_SIGN for place in _places(string, sign) if string[place - 1] in _BEFORE_SIGN
        ]
        if misread:
            return sorted(signs + misread)
    return signs


def _places(string: str, word: str) -> list[int]:
    """Where a word stands, after the first character, in order."""
    places: list[int] = []
    position = string.find(word, 1)
    while position >= 0:
        places.append(position)
        position = string.find(word, position + 1)
    return places


def _ending_at(string: str, begin: int, position: int) -> tuple[DocumentNumberFormat, re.Match[str]] | None:
    """The number whose 号 stands at `position`, with what may follow 号 before it is tried without."""
    for suffix in _AFTER_SIGN:
        if string.startswith(suffix, position + 1):
            longer = _first_of(_LONGER, string, begin, position + 1 + len(suffix))
            if longer:
                return longer
    return _first_of(CITED, string, begin, position + 1)


def _first_of(
    rows: tuple[DocumentNumberFormat, ...], string: str, begin: int, end: int
) -> tuple[DocumentNumberFormat, re.Match[str]] | None:
    """The first row that matches some part of `string[begin:end]` up to its end."""
    for row in rows:
        if string.find(row.sign, begin, end) >= 0:
            match = _at_end(row.pattern).search(string, begin, end)
            if match:
                return row, match
    return None


def is_repaired(printed: str, number: DocumentNumber) -> bool:
    """Whether characters of a number were lost or misread. Another kind of brackets is no such damage: [2021], （2021）.

    Args:
        printed: the folded characters that the number was read from.
        number: the number.
    """
    return printed != number.text and _OTHER_BRACKETS.sub(r"〔\1\2\3〕", printed) != number.text


def parse_document_number(text: str) -> DocumentNumber | None:
    """The document number that a string is.

    >>> number = parse_document_number("郑政 [2O21] １５号")
    >>> number.text, number.agency_code, number.year, number.serial
    ('郑政〔2021〕15号', '郑政', 2021, 15)
    >>> parse_document_number("河南省人民政府令第219号").family
    <NumberFamily.ORDER: 'order'>

    It leaves alone what is no document number, or more than one:

    >>> parse_document_number("第5号"), parse_document_number("准印证号：〔2019〕768号"), parse_document_number("根据财税〔2026〕15号")
    (None, None, None)

    Raises:
        TypeError: when `text` is not a `str`.
    """
    return read_document_number(text_of(text, "parse_document_number"))


def find_document_numbers(text: str) -> tuple[DocumentNumber, ...]:
    """Every document number in running text, in reading order.

    >>> [number.text for number in find_document_numbers("根据国发〔2019〕5号和国务院令第709号、《通知》（清政办(2021)7号）")]
    ['国发〔2019〕5号', '国务院令第709号', '清政办〔2021〕7号']

    It leaves alone the numbers of other things:

    >>> find_document_numbers("万寿路27号，准印证号：〔2019〕768号，第5号，2021年9月17号，豫人社人力许准字[2013]15号")
    ()

    Raises:
        TypeError: when `text` is not a `str`.
    """
    return tuple(number for _, _, number in find_numbers(text_of(text, "find_document_numbers")))
