"""Misread figures of the lines that are a document number, a date or both: 清政〔2O2l〕l5号 2O21年9月l7日.

Guarantees:

1. Only a line that is nothing but a number and perhaps a date, or nothing but a date, is mended; figures in running text,
   and Latin letters in codes, are left alone.
2. Every figure that was misread is reported with its number. One character stays one character.
"""

from __future__ import annotations

import re
from functools import cache

from ...diagnostics import Report
from ...spans import Text
from ...tables.characters import CLOSE_YEAR, HAN, OPEN_YEAR

#: What engines print for figures, and the figures.
_MISREAD = "OoQDlI|丨ZzSB"
_FIGURES = str.maketrans(_MISREAD, "000011112258")
_LINE_ENDS = frozenset("号日）)")
_LONGEST = 60


@cache
def _lines() -> re.Pattern[str]:
    figure = f"[0-9{_MISREAD}]"
    date = f"[12Zz{_MISREAD}]{figure}{{3}}年{figure}{{1,2}}月{figure}{{1,2}}日"
    number = f"[{HAN}（）]{{1,24}}[{OPEN_YEAR}][12Zz{_MISREAD}]{figure}{{3}}[{CLOSE_YEAR}]第?{figure}{{1,5}}号"
    return re.compile(f"[（(]?(?:{number}(?:[（(]?{date})?|{date})[）)]?")


def mend_figures(text: Text, report: Report) -> Text:
    """A line with its figures as they were meant; any other line as it is.

    Reports: `number-repaired`.

    >>> report = Report()
    >>> mend_figures(Text.read("清政〔2O21〕l5号", 0, 11), report).string, report.diagnostics[0].data["number"]
    ('清政〔2021〕15号', '清政〔2021〕15号')
    >>> mend_figures(Text.read("配备5台IBM服务器共5号", 0, 14), Report()).string
    '配备5台IBM服务器共5号'
    """
    string = text.string
    if string[-1] not in _LINE_ENDS or len(string) > _LONGEST or not any(letter in string for letter in _MISREAD):
        return text
    if _lines().fullmatch(string) is None:
        return text
    meant = string.translate(_FIGURES)
    report.add("number-repaired", text, printed=string, number=meant)
    return text.mended(0, meant)
