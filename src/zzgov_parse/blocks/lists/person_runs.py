"""Runs of persons without gaps: where the next one begins.

    王瑞市财政局局长李敏市水利局高级工程师陈红（市教育局）        → at 李 and at 陈

Guarantees:

1. A person begins only behind a post or a note that is finished, at a name with the start of a title, or a note, behind it.
2. Linear in the length of the run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...text.word_patterns import POST_LAST, ends_with_organ, ends_with_post, touches_title
from ..shapes import has_surname

_PLACEHOLDER = re.compile("[XxX×]{2,3}(?![A-Za-z])|某某某?")
_NOTED = re.compile(r"[\u3400-\u9fff·]{2,8}（")
#: How far back a finished title is looked into, and how far ahead a name and the start of its title.
_NEAR, _AHEAD = 12, 16
#: How many characters a name has, and how far behind its start the post ends.
_NAMES, _OFFICE = (2, 3), 22


def person_starts(string: str, start: int, end: int) -> Iterator[int]:
    """Where further persons begin between two offsets: behind a post or a note, at a name.

    >>> string = "王瑞市财政局局长李敏市水利局高级工程师陈红（市教育局）"
    >>> list(person_starts(string, 0, len(string)))
    [8, 19]
    """
    for offset in range(start + 3, end - 2):
        last = string[offset - 1]
        if last not in POST_LAST or (last != "）" and not ends_whole_post(string, start, offset)):
            continue
        near = string[offset : min(offset + _AHEAD, end)]
        if (
            _PLACEHOLDER.match(near)
            or touches_title(near)
            or (
                has_surname(near) and (_NOTED.match(near) or _holds_office(string[offset : min(offset + _OFFICE, end)]))
            )
        ):
            yield offset


def _holds_office(string: str) -> bool:
    """Whether an organ and a post follow a name, whatever the organ begins with: 马建堂|统计局|局长.

    >>> _holds_office("马建堂统计局局长"), _holds_office("高度重视安全工作")
    (True, False)
    """
    for size in _NAMES:
        organ = next((end for end in range(size + 3, len(string)) if ends_with_organ(string[size:end])), 0)
        if organ and any(ends_with_post(string[organ:end]) for end in range(organ + 2, len(string) + 1)):
            return True
    return False


def ends_whole_post(string: str, start: int, end: int) -> bool:
    """Whether a post ends at an offset, and not only one or two characters later: 高级工|程师."""
    start = max(start, end - _NEAR)
    return ends_with_post(string[start:end]) and not any(ends_with_post(string[start : end + more]) for more in (1, 2))
