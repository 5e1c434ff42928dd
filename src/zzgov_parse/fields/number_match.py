"""From a format that matched to the document number: where it begins, its parts, its canonical text.

Guarantees:

1. A number begins with its code or its issuer; the words before are cut off.
2. Its figures are repaired (O, l, I), its serial and everything else stay as printed.
"""

from __future__ import annotations

import re

from ..model.fields import DocumentNumber, NumberFamily
from ..nodes import build_node
from ..spans import Text
from ..tables.code_boundaries import BEFORE_NUMBER
from ..tables.document_numbers import DocumentNumberFormat
from .agency import code_start, issuer_start
from .date import year_of
from .numerals import parse_number

_FIGURES = str.maketrans("OoIl|", "00111")
_WORDS = frozenset(BEFORE_NUMBER)
_HAN_DIGITS = frozenset("一二三四五六七八九")


def start_of(row: DocumentNumberFormat, match: re.Match[str]) -> int | None:
    """Where the number itself begins: words before the code or the issuer are cut off. None when there is no number."""
    run = match["agency_code"] if "agency_code" in match.re.groupindex else None
    begin = match.start()
    if not run or match.start("agency_code") > begin:  # no code, or the year stands first
        return begin
    before = match.string[begin - 1] if begin else ""
    if row.family is NumberFamily.BRACKETED:
        offset = None if run in _WORDS else code_start(run, before)  # 根据〔2021〕5号 has no code
    else:
        offset = issuer_start(run, before)
        if offset is None and row.family is NumberFamily.SERIAL:
            offset = len(run)
    return None if offset is None else begin + offset


def number_of(row: DocumentNumberFormat, match: re.Match[str], start: int, text: Text) -> DocumentNumber | None:
    """The number of a match that begins at `start`; None when no figure of its serial was read."""
    groups = {"ordinal": "", "kind": "", **match.groupdict("")}
    serial = groups.get("serial", "")
    if not serial.isdecimal():
        if serial and not any(character.isnumeric() for character in serial):
            return None
        serial = groups["serial"] = serial.translate(_FIGURES)
    code = groups.get("agency_code", "")
    if code and start > match.start("agency_code"):
        code = code[start - match.start("agency_code") :]
    year, year_text = _year(groups.get("year", ""))
    groups["agency_code"], groups["year"] = code, year_text
    groups["dated"] = year_text and f"{year_text}年"
    return build_node(
        DocumentNumber,
        text=row.canonical.format_map(groups),
        family=row.family,
        agency_code=code or None,
        year=year,
        serial=parse_number(serial),
        serial_text=serial,
        spans=text.spans_of(start, match.end()),
    )


def _year(printed: str) -> tuple[int | None, str]:
    """The year as a number, and as the canonical number writes it. Two digits are a year before 2000."""
    if len(printed) == 2:
        return 1900 + int(printed), printed
    year = year_of(printed) if printed else None
    if year is None or not 1900 <= year <= 2099:
        return None, printed
    if not _HAN_DIGITS.isdisjoint(printed):
        return year, "".join("〇一二三四五六七八九"[int(digit)] for digit in str(year))
    return year, str(year)
