"""What each line looks like before anything is known about the text: the rows of `tables/furniture.py`, tried at once.

Guarantees:

1. The rows are compiled to two alternations, on first use; most lines are refused at their first character.
2. Looking takes nothing: a `Shape` is a reading of one line, without its neighbours.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ...tables import furniture
from ...tables.furniture import FIRST, FurnitureLine
from ..lines import Line

_ROWS = {row.name: row for row in furniture.ROWS}
_GROUP_NAME = re.compile(r"\?P<\w+>")
#: Marks of Markdown around a line: "## 目录", "**2019年第1期**", "|市政府文件||".
_MARKS = "#*|"
#: Characters of the longest furniture without a label; of the longest label; of the longest running head.
_SHORT, _LABEL, _LONG = 24, 16, 64
_HAN_DIGITS = {digit: value for value, digit in enumerate("〇一二三四五六七八九")} | {
    "○": 0,
    "零": 0,
    "O": 0,
    "o": 0,
    "0": 0,
}


class Shape(NamedTuple):
    """What a line looks like.

    Attributes:
        row: the row of the table.
        string: the line without marks of Markdown.
    """

    row: FurnitureLine
    string: str

    def group(self, name: str) -> str:
        """What the pattern of the row finds under `name`, "" for nothing."""
        match = _pattern(self.row.name).fullmatch(self.string)
        return (match and match.groupdict().get(name)) or ""

    def number(self) -> int:
        """The page number of a line that looks like one."""
        groups = _pattern(self.row.name).fullmatch(self.string)
        values = [value for value in groups.groupdict().values() if value] if groups else []
        return read_number(values[0].strip("·•|—-")) if values else 0


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(_ROWS[name].pattern)


@cache
def _alternation(*, named: bool) -> re.Pattern[str]:
    """The rows with the name of a gazette in them, or all others; their own groups have no names here."""
    rows = [row for row in furniture.ROWS if (furniture.NAME in row.pattern) == named]
    branches = [f"(?P<{row.name}>{without_names(row.pattern)})" for row in rows]
    return re.compile(f"(?:{'|'.join(branches)})\\Z")


def without_names(pattern: str) -> str:
    """A pattern whose groups have no names, to be part of a longer one.

    >>> without_names("第(?P<number>[0-9]+)条"), without_names("(?:一|二)、")
    ('第(?:[0-9]+)条', '(?:一|二)、')
    """
    return _GROUP_NAME.sub("?:", pattern)


def read_number(numeral: str) -> int:
    """The value of a short numeral in digits of either kind; 0 for none.

    >>> read_number("12"), read_number("十二"), read_number("二〇〇八"), read_number("x")
    (12, 12, 2008, 0)
    """
    if numeral.isascii():
        return int(numeral) if numeral.isdigit() else 0
    if "十" in numeral:
        tens, _, units = numeral.partition("十")
        return 10 * (_HAN_DIGITS.get(tens, 1)) + _HAN_DIGITS.get(units, 0)
    value = 0
    for digit in numeral:
        value = 10 * value + _HAN_DIGITS.get(digit, 0)
    return value


def without_marks(string: str) -> str:
    """A line without the marks of Markdown around it.

    >>> without_marks("##**目录**"), without_marks("|市政府文件||"), without_marks("***")
    ('目录', '市政府文件', '***')
    """
    return string.strip(_MARKS) or string


def shape_of(string: str) -> Shape | None:
    """What one line looks like.

    >>> shape_of("## 清湖市人民政府公报2021·10".replace(" ", "")).row.name
    'running_head'
    >>> shape_of("3.") is None
    True
    """
    if string[0] in _MARKS or string[-1] in _MARKS:
        string = without_marks(string)
    match = _alternation(named=False).match(string)
    if match is None and ("公报" in string or "政报" in string):
        match = _alternation(named=True).match(string)
    return Shape(_ROWS[match.lastgroup], string) if match and match.lastgroup else None


def look(lines: list[Line]) -> dict[int, Shape]:
    """The lines that look like furniture, by their index."""
    shapes: dict[int, Shape] = {}
    for index, line in enumerate(lines):
        string = line.text.string
        length = len(string)
        # A long line is furniture only as a label with its value, as a rule, or in Latin letters.
        begins = string[0] in FIRST and (
            length <= _SHORT
            or "：" in string[:_LABEL]
            or "]" in string[:_LABEL]
            or "】" in string[:_LABEL]
            or ">" in string[:_LABEL]
            or string[0] == string[-1]
            or string.isascii()
            or string[-2:] == "出版"
        )
        if begins or string[0] in _MARKS or (length <= _LONG and ("公报" in string or "政报" in string)):
            shape = shape_of(string)
            if shape:
                shapes[index] = shape
    return shapes
