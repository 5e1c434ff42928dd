"""Lines of a list that were read row by row, to the pieces that stand in its columns.

Guarantees:

1. The pieces of a line are its ink, in its order; a name and the title beside it are one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from ..cells import is_name
from ..lines import Line, display_width
from ..word_patterns import touches_title
from .side_entries import is_counted

_PARTED = re.compile("[，。；：！？]")
#: Pieces of a line.
_MOST = 24
#: Characters of a spaced name.
_SPACED = 2


class Item(NamedTuple):
    """A piece of a line that belongs to one column.

    Attributes:
        offset: where it begins in the line.
        string: its characters.
        begins: whether it begins with a name, or is a heading.
        width: columns it takes.
    """

    offset: int
    string: str
    begins: bool
    width: int


def read_items(line: Line, *, named: bool) -> list[Item]:
    """The pieces of a line, names with their titles in a list of persons; none where it is no line of a list that was read row by row.

    >>> from zzgov_parse.text.lines import read_lines
    >>> [item.string for item in read_items(read_lines("员 王 瑞 市财政局科员 李敏 市水利局主任")[0], named=True)]
    ['员', '王瑞市财政局科员', '李敏市水利局主任']
    >>> read_items(read_lines("1.王 瑞 市财政局科员")[0], named=True)
    []
    """
    text = line.text
    if _PARTED.search(text.string) or "\t" in text.source[text.start : text.end]:
        return []
    bounds = [0, *text.gaps(), len(text)]
    if len(bounds) > _MOST:
        return []
    words = list(pairwise(bounds))
    items: list[Item] = []
    index = 0
    while index < len(words):
        start, end = words[index]
        index += 1
        begins = False
        if named:
            if end - start == 1 and _is_spaced_name(text.string, words[index - 1 : index + 2]):
                end = words[index][1]
                index += 1
            begins = is_name(text.string[start:end])
            if begins and index < len(words) and not is_name(text.string[words[index][0] : words[index][1]]):
                end = words[index][1]
                index += 1
            begins = begins or touches_title(text.string[start:end])
        string = text.string[start:end]
        if string[0].isdigit() or is_counted(string):
            return []
        items.append(Item(start, string, begins, display_width(string)))
    return items


def _is_spaced_name(string: str, words: Sequence[tuple[int, int]]) -> bool:
    """Whether the first two words are the characters of a name; of three, the first ends a title: 任 乔 子."""
    if (
        len(words) < _SPACED
        or any(end - start > 1 for start, end in words[:2])
        or not is_name(string[words[0][0] : words[1][1]])
    ):
        return False
    return len(words) == _SPACED or words[2][1] - words[2][0] > 1
