"""Blanks of a long line that stand for line breaks.

Web text is often flattened: every line break becomes a blank. Such blanks stand after the last sentence of a paragraph and
after a heading; blanks inside a sentence are none.
"""

from __future__ import annotations

from bisect import bisect_left

from ..spans import Text
from .kinds import read_mark
from .sites import LONGEST_HEADING, PAUSE, REACH, SHORTEST_HEADING

_SENTENCE_ENDS = frozenset("。；：！？”）")
#: Numberings whose clauses have headings of their own, followed by text.
_HEADED = frozenset(
    {"part", "chapter", "section", "han", "han_paren", "arabic", "outline", "decimal", "arabic_paren", "box"}
)


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
    """
    string = text.string
    gaps = list(text.gaps())
    ended = [gap for gap in gaps if string[gap - 1] in _SENTENCE_ENDS]
    if len(ended) * sentences < string.count("。"):
        return []
    found = set(ended).difference(cuts)
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
