"""Entries of a list with gaps: which gap is the one behind the name, 王 瑞  市财政局局长 → behind 瑞.

Guarantees:

1. A gap inside a name, or inside a title, is not taken for the one between them.
2. A name of another people may have no surname, and may be longer than others: what follows it is a title.
"""

from __future__ import annotations

from collections.abc import Collection

from ..spans import Text
from ..tables.organs import AREA_ENDS
from ..text.word_patterns import COMPOUND, SINGLE_SURNAMES, ends_with_organ, ends_with_post, title_start

#: Characters of names of other peoples that are printed without a ·: 乌兰图雅, 其木格日勒.
_SHORTEST_LONG, _LONGEST_LONG = 4, 7


def gap_end(text: Text, gaps: list[int], heads: Collection[str] = ()) -> int:
    """The gap after the name: not one inside it (王 瑞), not one inside the title; 0 for none.

    Args:
        text: the entry.
        gaps: its gaps.
        heads: how other titles of the same list begin; evidence where a blank stands on both sides of a character.

    >>> entry = Text.read("易玉 强 沙塘区财政局科员", 0, 13)
    >>> gap_end(entry, [2, 3]), gap_end(entry, [2, 3], ["沙塘区"])
    (2, 3)
    >>> gap_end(Text.read("其木格日勒 市水利局科员", 0, 12), [5]), gap_end(Text.read("望川新区 市水利局科员", 0, 11), [4])
    (5, 0)
    """
    string = text.string
    ends = [gap for gap in gaps if 2 <= gap <= 4 and may_name(string, gap)]
    if not ends:
        long = (
            gap
            for gap in gaps
            if _SHORTEST_LONG <= gap <= _LONGEST_LONG and "\n" not in text.gap(gap) and _is_titled(string, gap)
        )
        return next(long, 0)  # 其木格日勒
    if len(ends) > 1:  # a line end may have cut the name; a blank has not: 刘海⏎涛 市财政局
        ends = [end for end in ends if "\n" not in text.gap(end)] or ends
    if len(ends) > 1:
        starts = [end for end in ends if title_start().match(string, end)]
        if len(starts) != 1 and heads:
            starts = [end for end in ends if string.startswith(tuple(heads), end)]
        if len(starts) == 1:
            return starts[0]
        if gaps[0] == 1:
            # Every character is spaced: the name ends where the gap is another one, 欧 阳 娜  西岭区财政局.
            other = (end for end in ends if text.gap(end) != text.gap(1) and "\n" not in text.gap(end))
            ends = [next(other, ends[string[:2] in COMPOUND])]
        elif ends[0] == 2 and string[:2] in COMPOUND:
            return ends[1]
    return ends[0]


def may_name(string: str, end: int) -> bool:
    """Whether `string[:end]` may be a name: by its surname, or because what follows is a title."""
    if string[:2] in COMPOUND:
        return _is_word(string[:end])
    if string[0] in SINGLE_SURNAMES:
        return (end < 4 or string[1] in SINGLE_SURNAMES) and _is_word(string[:end])
    return _is_titled(string, end)


def _is_titled(string: str, end: int) -> bool:
    """Whether `string[:end]` is followed by a title, and is no area itself."""
    if string[0] in "省市区县各" or (end > 3 and string[end - 1] in AREA_ENDS) or not _is_word(string[:end]):
        return False
    return ends_with_post(string) or ends_with_organ(string)


def _is_word(string: str) -> bool:
    """Whether a string has no marks in it, and is neither a post nor an organ."""
    return string.isalpha() and not (ends_with_post(string) or ends_with_organ(string))
