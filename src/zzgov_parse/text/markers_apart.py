"""Markers that were read apart from their headings, to each marker with its own.

An extractor that reads blocks takes the wide gap behind a marker for that between two columns:

    第一章            第一章
    第一条            总则
    总则        →     第一条
    为了规范管理，     为了规范管理，

Guarantees:

1. Lines change places only below a chapter or section whose marker has the next marker directly below it.
2. What goes up is a heading: short, without a mark, with text of the last marker below it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain

from ..diagnostics import Report
from ..spans import Span
from ..tables.characters import HAN_NUMERALS
from .cells import marker_length
from .lines import Line

_MARKER = re.compile(rf"第[{HAN_NUMERALS}0-9]{{1,5}}[编章节条]")
#: The longest marker, and the longest heading of a chapter.
_LONGEST, _HEADING = 8, 20
_MARKS = re.compile("[，。；：！？、]")


def may_stand_apart(source: str) -> bool:
    """Whether a text has chapters and articles."""
    return "章" in source and "第" in source and "条" in source


def order_markers(lines: Sequence[Line], report: Report) -> list[Line]:
    r"""The lines with the heading of each chapter below its marker.

    Reports: `columns-reordered`.

    >>> from zzgov_parse.text.lines import read_lines
    >>> page = read_lines("第一章\n第一条\n\n总则\n\n为了规范管理，\n制定本办法。")
    >>> [line.text.string for line in order_markers(page, Report())]
    ['第一章', '总则', '第一条', '为了规范管理，', '制定本办法。']
    >>> page = read_lines("第一章\n总则\n第一条\n为了规范管理，")
    >>> order_markers(page, Report()) == page
    True
    """
    ordered: list[Line] = []
    index = 0
    while index < len(lines):
        stop = index
        while stop < len(lines) and _is_bare(lines[stop]):
            stop += 1
        markers = lines[index:stop]
        headings = lines[stop : stop + len(markers) - 1] if len(markers) > 1 else ()
        if _go_with(markers, headings, lines[stop + len(headings) : stop + len(headings) + 1]):
            pairs = zip(markers[:-1], headings, strict=True)
            ordered.extend(line._replace(blank_before=0) if at % 2 else line for at, line in enumerate(chain(*pairs)))
            ordered.append(markers[-1])
            report.add("columns-reordered", (Span(markers[0].start, headings[-1].end),), rows=len(markers))
            index = stop + len(headings)
        else:
            ordered.append(lines[index])
            index += 1
    return ordered


def _is_bare(line: Line) -> bool:
    """Whether a line is the marker of a chapter, a section or an article and nothing else."""
    string = line.text.string
    return string[0] == "第" and len(string) <= _LONGEST and _MARKER.fullmatch(string) is not None


def _go_with(markers: Sequence[Line], headings: Sequence[Line], below: Sequence[Line]) -> bool:
    """Whether these are the headings of all markers but the last, whose text is below."""
    if not headings or len(headings) < len(markers) - 1 or not below or markers[-1].text.string[-1] != "条":
        return False
    if any(marker.text.string[-1] == "条" for marker in markers[:-1]) or marker_length(below[0].text.string):
        return False
    strings = [heading.text.string for heading in headings]
    return not any(len(string) > _HEADING or _MARKS.search(string) or marker_length(string) for string in strings)
