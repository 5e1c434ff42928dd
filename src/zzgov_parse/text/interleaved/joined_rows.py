"""Paragraphs that hold the rows of a list in two columns, to the columns one after the other.

    王 琳 清湖市财政局安全生产监 陈 敏 青屏县教育局固定资产 督管理科科长 投资科科员
        → 王琳清湖市财政局安全生产监 | 督管理科科长 | 陈敏青屏县教育局固定资产 | 投资科科员

Engines that make Markdown of a page join the lines of what they take for a paragraph; a blank is left between any two.

Guarantees:

1. Only paragraphs of a list are cut: several names with a gap behind them, and no mark that ends a sentence.
2. Where the pieces read best in the order of the text, the paragraphs stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, islice, pairwise

from ...diagnostics import Report
from ...spans import Text
from ..cells import is_name
from ..lines import Line
from .interleaved import order_interleaved

_MARKS = re.compile("[。；：！？]")
#: A shorter line is one row; gaps of the shortest list in two columns.
_SHORTEST, _FEWEST_GAPS = 30, 4
#: Names of a list.
_FEWEST_NAMES = 2
#: Characters of the longest printed row, and paragraphs that are longer in a text whose lines were joined.
_LONGEST_ROW, _FEWEST_PARAGRAPHS = 60, 3
#: Pieces of a list that fills a page, and more than two pages have.
_PAGE, _MOST = 16, 400


def may_be_joined(source: str) -> bool:
    """Whether a text can have such a list; cheap."""
    return "\t" not in source and ("名单" in source or "名）" in source or "个）" in source)


def order_joined_rows(lines: Sequence[Line], report: Report) -> list[Line]:
    """The lines, the paragraphs of lists in two columns cut, and their pieces in reading order.

    Reports: `columns-reordered` for each list.
    """
    if not _has_paragraphs(lines):
        return list(lines)
    ordered: list[Line] = []
    for listed, group in groupby(lines, _is_listed):
        run = list(group)
        parts = [list(_pieces(line)) if listed and _is_joined(line) else [line] for line in run]
        if max(map(len, parts)) >= _PAGE:  # whole pages, each in one paragraph
            ordered.extend(line for part in parts for line in _ordered(part, report))
        elif max(map(len, parts)) > 1:
            pieces = [piece for line in run for piece in _pieces(line)]
            columns = _ordered(pieces, report)
            ordered.extend(columns if columns != pieces else run)
        else:
            ordered.extend(run)
    return ordered


def _ordered(pieces: list[Line], report: Report) -> list[Line]:
    return order_interleaved(pieces, report) if 1 < len(pieces) <= _MOST else pieces


def _has_paragraphs(lines: Sequence[Line]) -> bool:
    """Whether lines of running text were joined: no page of columns has lines as long as these."""
    paragraphs = (line for line in lines if len(line.text.string) > _LONGEST_ROW and "。" in line.text.string)
    return sum(1 for _ in islice(paragraphs, _FEWEST_PARAGRAPHS)) == _FEWEST_PARAGRAPHS


def _is_listed(line: Line) -> bool:
    """Whether a line can be of a list: a short one, or one with gaps, with no mark that ends a sentence."""
    string = line.text.string
    return (len(string) < _SHORTEST or line.text.has_gaps) and _MARKS.search(string) is None


def _is_joined(line: Line) -> bool:
    """Whether a line can hold rows of a list in two columns."""
    text = line.text
    if len(text.string) < _SHORTEST or not text.has_gaps or _MARKS.search(text.string) is not None:
        return False
    gaps = text.gaps()
    if len(gaps) < _FEWEST_GAPS:
        return False
    return sum(name for _, _, name in _words(text, gaps)) >= _FEWEST_NAMES


def _words(text: Text, gaps: Sequence[int]) -> Iterator[tuple[int, int, bool]]:
    """What stands between the gaps of a text, the two characters of a spaced name in one: start, end, whether a name."""
    bounds = [0, *gaps, len(text)]
    index = 0
    while index + 1 < len(bounds):
        start, end = bounds[index], bounds[index + 1]
        if end - start == 1 and index + 2 < len(bounds) and bounds[index + 2] - end == 1:
            index += 1
            end = bounds[index + 1]
        yield start, end, 1 < end - start < 5 and is_name(text.string[start:end])
        index += 1


def _pieces(line: Line) -> Iterator[Line]:
    """The printed half lines of a paragraph: a name goes with what stands behind it."""
    words = list(_words(line.text, line.text.gaps()))
    start = 0
    for (_, end, name), (_, _, following) in pairwise([*words, (0, 0, True)]):
        if name and not following:
            continue
        text = line.text.cut(start, end)
        yield line._replace(
            text=text, start=text.start, end=text.end, indent=0, blank_before=0 if start else line.blank_before
        )
        start = end
