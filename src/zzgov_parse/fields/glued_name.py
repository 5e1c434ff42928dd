"""Names without a gap: 李春辉清湖航空港区经济发展局科员 → where the name ends.

Guarantees:

1. The start of a title (市工信局 …, 国家 …, the head of other titles) decides; only where it does not, the dictionary does, and
   then the result is not certain.
2. At most the first fourteen characters are looked up.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection

from ..text import words
from ..text.word_patterns import COMPOUND, SINGLE_SURNAMES, ends_with_post, title_start

#: How a title begins that is a post alone: 副局长, 常务副市长.
_POST_STARTS = "副正常总"


def glued_name_end(string: str, heads: Collection[str]) -> tuple[int, bool]:
    """Where the name ends that touches its title, and whether that is certain.

    Args:
        string: the entry.
        heads: how other titles of the same list begin.

    >>> glued_name_end("李鹏市工信局科员", ()), glued_name_end("市财政局科员", ())
    ((2, True), (0, False))
    """
    shortest = 3 if string[:2] in COMPOUND else 2
    if len(string) <= shortest or not (string[0] in SINGLE_SURNAMES or shortest == 3):
        return (len(string), True) if len(string) <= 4 else (0, False)
    # Of names with a surname of one character most have three, of those with one of two most have three as well.
    ends = [end for end in ((3, 2) if shortest == 2 else (3, 4)) if end < len(string)]
    starts = [end for end in ends if _begins_title(string, end, heads)]
    if len(starts) == 1:
        return starts[0], True
    tied = starts or ends
    known = _word_starts(string)
    return next((end for end in tied if end in known), tied[0]), False


def _begins_title(string: str, start: int, heads: Collection[str]) -> bool:
    """Whether a title clearly begins at `start`."""
    if title_start().match(string, start):
        return True
    return any(string.startswith(head, start) for head in heads) or (
        len(string) - start <= 6 and ends_with_post(string) and string[start] in _POST_STARTS
    )


def _word_starts(string: str) -> set[int]:
    """Where words of more than one character begin near the start of a string, by the dictionary."""
    starts: set[int] = set()
    position = 0
    for word in words.segment(string[:14]):
        if len(word) > 1 and position > 1:
            starts.add(position)
        position += len(word)
    return starts


#: A place at the start of a title: 青屏县, 清湖高新区.
_PLACE = re.compile("[\u3400-\u9fff]{2,5}?(?:[省市县州旗]|(?<=[^地社校])区)")
_NAME_LENGTHS = (2, 3, 4)


def common_heads(strings: Collection[str]) -> frozenset[str]:
    """The places that several entries of a list have behind their names, which no gap parts from them.

    >>> sorted(common_heads(["孟建望川区水利局局长", "李敏宁望川区财政局科员", "陈红市教育局科员"]))
    ['望川区']
    """
    count: Counter[str] = Counter()
    for string in strings:
        places = (_PLACE.match(string, start) for start in _NAME_LENGTHS)
        count.update({place.group() for place in places if place is not None})
    return frozenset(place for place, times in count.items() if times > 1)
