"""What one short text says: numbers, dates, units, references."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from ..nodes import Node


class NumberFamily(StrEnum):
    """How a document number is built."""

    BRACKETED = "bracketed"
    ORDER = "order"
    ANNOUNCEMENT = "announcement"
    SERIAL = "serial"


class DocumentNumber(Node):
    """发文字号, GB/T 9704-2012, 7.2.5.

    Attributes:
        text: canonical, as printed without spaces: 郑政〔2021〕15号 · 河南省人民政府令第219号.
        family: bracketed (郑政〔2021〕15号), order (…令第219号), announcement (…公告2021年第5号), serial (第12期).
        agency_code: 机关代字 (郑政), or the issuer that a number of another family starts with; None when there is none.
        year: four-digit Gregorian.
        serial: 发文顺序号 as a number; None when it is blank or a list.
        serial_text: the serial as printed (0012, 1-5).
    """

    text: str
    family: NumberFamily
    agency_code: str | None = None
    year: int | None = None
    serial: int | None = None
    serial_text: str = ""


class OfficialDate(Node):
    """A date as official documents write it, in Arabic or Chinese numerals.

    Attributes:
        text: as printed, without spaces.
        year: four-digit Gregorian.
        month: 1 to 12, None when not stated.
        day: 1 to 31, None when not stated.
        iso: "2021-09-17", only when complete and a day of the calendar.
    """

    text: str
    year: int
    month: int | None = None
    day: int | None = None
    iso: str | None = None


class Period(Node):
    """A deadline or a span of time that running text states.

    Attributes:
        kind: by (2021年底前), from (自2021年11月1日起), until (有效期至2025年12月31日), between (2021—2023年), during
            (“十四五”期间, 有效期3年), each (每年3月底前).
        text: the words.
        start: the first date, as far as the words or a five-year plan's name state it.
        end: the last date, likewise.
    """

    kind: Literal["by", "from", "until", "between", "during", "each"]
    text: str
    start: OfficialDate | None = None
    end: OfficialDate | None = None


class Unit(Node):
    """A unit (单位), or a group of units.

    Attributes:
        name: as printed, without spaces.
        collective: whether it names a group: 各…, 有关单位, 各有关部门.
        canonical: the full name, when the issuer of the document settles it (市工信局 → 郑州市工业和信息化局).
    """

    name: str
    collective: bool = False
    canonical: str | None = None


class Reference(Node):
    """A document cited in running text: 《title》（number）, or a number alone.

    Attributes:
        title: without its 《》.
        document_number: the number cited with it.
        date: the date cited with it.
    """

    title: str | None = None
    document_number: DocumentNumber | None = None
    date: OfficialDate | None = None


class Token(Node):
    """A piece of the raw text; the tokens of a text, joined, are the text.

    Attributes:
        kind: what it is.
        text: the raw characters, unchanged.
    """

    kind: Literal[
        "space", "newline", "document_number", "date", "marker", "number", "latin", "han", "punctuation", "other"
    ]
    text: str
