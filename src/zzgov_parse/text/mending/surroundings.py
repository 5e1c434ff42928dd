"""Where a line stands: what its neighbours say of a misreading that its own words do not settle.

Guarantee: each test looks at a bounded number of lines.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...tables.titles import KIND_ENDINGS
from ..lines import Line

#: A title has at most so many lines after the one that says 关于.
_TITLE_LINES = 4
#: So many lines may stand between the marks of a quotation.
_QUOTATION_LINES = 6
#: So far are the other headings of a list looked for.
_NEIGHBOURS = 60
#: Characters that a word before 关干, 天于 ends with, when the line only goes on: 有|关干部, 今|天于.
_WORD_CUT = "，、有相机的今昨明当"
_SENTENCE = re.compile("[。；！？：]")
_QUOTES = re.compile('[“”"]')
_HEADING = re.compile(
    r"(?:[0-9]{1,2}[.．]|（?[一二三四五六七八九十]{1,3}[）、]|第[一二三四五六七八九十百]{1,5}条)[^，。；：·]{2,26}。."
)


def begins_title(lines: Sequence[Line], index: int) -> bool:
    """Whether a 文种 ends one of the next lines, and no sentence before it."""
    if index and lines[index - 1].text.string[-1] in _WORD_CUT:
        return False
    for line in lines[index : index + _TITLE_LINES]:
        string = line.text.string
        if _SENTENCE.search(string):
            return False
        if string.partition("（")[0].endswith(tuple(KIND_ENDINGS)):
            return True
    return False


def is_closed(lines: Sequence[Line], index: int, end: int) -> bool:
    """Whether the next quotation mark after `end` closes the one before it."""
    for line in lines[index : index + _QUOTATION_LINES]:
        found = _QUOTES.search(line.text.string, end)
        if found:
            return found.group() != "“"
        end = 0
    return False


def is_quoted(lines: Sequence[Line], index: int) -> bool:
    """Whether a quotation is open above a line."""
    for line in reversed(lines[max(0, index - _QUOTATION_LINES) : index]):
        marks = _QUOTES.findall(line.text.string)
        if marks:
            return bool(marks[-1] == "“")
    return False


def is_among_headings(lines: Sequence[Line], index: int) -> bool:
    """Whether other clauses near a line have headings that end with 。 in the midst of the line."""
    near = lines[max(0, index - _NEIGHBOURS) : index + _NEIGHBOURS]
    return any(_HEADING.match(line.text.string) for line in near)
