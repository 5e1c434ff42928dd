"""Places inside a line at which a line break was lost: blanks of a long line, and the labels of responsible units.

Web text is often flattened: every line break becomes a blank. Such blanks stand after the last sentence of a paragraph and
after a heading; blanks inside a sentence are none. Engines that join the lines of a block leave nothing at all:
…落实到位。责任单位：市财政局.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from ...spans import Text
from ..marks import read_mark
from .sites import LONGEST_HEADING, PAUSE, REACH, SHORTEST_HEADING

_SENTENCE_ENDS = frozenset("。；：！？”）")
#: Numberings whose clauses have headings of their own, followed by text.
_HEADED = frozenset(
    {"part", "chapter", "section", "han", "han_paren", "arabic", "outline", "decimal", "arabic_paren", "box"}
)

#: A number or a Latin word.
_WORD = re.compile("[0-9]{1,12}(?:[.,][0-9]{1,6}){0,4}%?|[A-Za-z][0-9A-Za-z]{0,30}")

#: The label of a responsibility line behind the end of a sentence; in brackets it is a part of the paragraph.
_LABEL = re.compile("(?<=。)(?:牵头|责任|配合|主办|协办|承办|落实|参与|支持)(?:责任)?(?:单位|部门)：(?=.)")


def label_starts(string: str) -> list[int]:
    """The offsets at which responsibility lines begin that were glued to the paragraph above.

    >>> label_starts("落实各项任务。责任单位：市财政局"), label_starts("落实各项任务（责任单位：市财政局）。")
    ([7], [])
    """
    if "单位：" not in string and "部门：" not in string:
        return []
    return [match.start() for match in _LABEL.finditer(string)]


def paragraph_gaps(text: Text, cuts: list[int], sentences: int) -> list[int]:
    """The offsets of the blanks of a line that stand for line breaks.

    Args:
        text: the line.
        cuts: where clauses begin in it, in order.
        sentences: how many sentences a paragraph may have; more without a blank after them, and blanks say nothing.

    >>> string = "一、总体要求 坚持稳中求进。 各区县要认真落实。 二、保障措施 加强领导。"
    >>> paragraph_gaps(Text.read(string, 0, len(string)), [22], 2)
    [6, 13, 28]
    >>> paragraph_gaps(Text.read("坚持 稳中求进。各区县要认真 落实。", 0, 18), [], 2)
    []

    Blanks on both sides of a number or a Latin word are a way of setting type:

    >>> paragraph_gaps(Text.read("坚持稳中求进。 2021 年认真落实。", 0, 18), [], 2)
    []
    """
    string = text.string
    gaps = list(text.gaps())
    if 2 * len(gaps) > len(string):  # spaced letter by letter
        gaps = [gap for gap in gaps if text.gap(gap) != " "]
    ended = [gap for gap in gaps if string[gap - 1] in _SENTENCE_ENDS]
    if len(ended) * sentences < string.count("。"):
        return []
    blank = frozenset(gaps)
    spaced = {gap for gap in ended if (word := _WORD.match(string, gap)) is not None and word.end() in blank}
    found = set(ended).difference(cuts, spaced)
    starts = [0, *cuts]
    for start, end in zip(starts, [*cuts, len(string)], strict=True):
        mark = read_mark(string[start : start + REACH])
        if mark is None or mark.row.name not in _HEADED:
            continue
        stop = PAUSE.search(string, start + mark.end, start + LONGEST_HEADING)
        limit = min(stop.start() if stop else start + LONGEST_HEADING, end)
        first = bisect_left(gaps, start + mark.end + SHORTEST_HEADING)
        if first < len(gaps) and gaps[first] < limit:
            found.add(gaps[first])
    return sorted(found)
