"""A date that was read apart from the number beside it, put back below the number.

Two boxes of one printed line, the number and the date, are read apart where a column is read before the other.

Guarantees:

1. The date is that of the number's year, and stands under the recipients or in the middle of a sentence.
2. Any other date stays where it is, and is a part of the sentence in which it stands when it is of another year.
"""

from __future__ import annotations

import re
from functools import cache

from ...tables.furniture import HEADER_LABEL
from ...tables.kinds import DATE
from ...text.lines import Line
from ..heads.number_codes import signed_number, unsigned_number
from ..titles.signers import is_signature

#: How far below its number a date may have slid, and what tells the middle of a sentence: a line so long, without an end.
_LONGEST_STRAY = 60
_RUNNING = 10
_FINISHED = "。！？；："
#: How many lines the recipients take.
_RECIPIENTS = 8
#: The first digits of the date that may be left beside the number.
_STRAY_DIGITS = 2


@cache
def _date() -> re.Pattern[str]:
    return re.compile(DATE)


@cache
def _label() -> re.Pattern[str]:
    return re.compile(f"(?:{HEADER_LABEL})：")


class Undated:
    """A number line that lost the date beside it, until the date turns up in the middle of a sentence below."""

    def __init__(self) -> None:
        self.index = 0
        self.year = ""

    def take(self, parted: list[Line], line: Line) -> bool:
        """Remember a number line; put the date that belongs to it below it, and say so."""
        string = line.text.string
        if string[-1] != "日":
            match = (signed_number() if "号" in string else unsigned_number()).search(string)
            if match is not None and match.start() > 1 and len(string) - match.end() <= _STRAY_DIGITS:
                self.index, self.year = len(parted) + 1, match.group()[1:5]
            return False
        if not self.year or not parted or not string.startswith(self.year):
            return False
        match = _date().match(string)
        if match is None or match.end() < len(string):
            return False
        above = parted[-1].text.string
        if len(parted) == self.index or len(parted) - self.index > _LONGEST_STRAY:
            self.year = ""
        elif self.is_astray(parted, above):
            parted.insert(self.index, line)
            self.year = ""
            return True
        return False

    def is_astray(self, parted: list[Line], above: str) -> bool:
        """Whether a date below this line belongs to the head: it stands under the recipients, or in a sentence."""
        if above[-1] == "：":
            if _label().fullmatch(above):  # 成文日期：
                return False
            return len(parted) - self.index <= _RECIPIENTS
        return above[-1] not in _FINISHED and len(above) >= _RUNNING and not is_signature(parted[-1].text)


def is_in_sentence(date: str, above: str, number: str) -> bool:
    """Whether a date on a line of its own is a part of the sentence above it: a date of another year than the document's.

    >>> is_in_sentence("2019年3月1日", "为做好防火工作，各部门要按照", "清政〔2021〕3号")
    True
    >>> is_in_sentence("2021年3月1日", "特此通知，请遵照执行", "清政〔2021〕3号")
    False
    """
    return "，" in above and above[-1] not in _FINISHED and bool(number) and date[:4] not in number
