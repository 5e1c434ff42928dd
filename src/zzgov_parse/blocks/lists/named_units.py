"""A unit and the names of those of its people who are listed, or a place and its units, on one line.

    县第一中学：王桂兰 刘志刚 陈　鹏        县第三小学　赵明、孙丽        清湖市：青屏县、双桥区

Guarantees:

1. The line is a unit, a colon or a gap, and names to its end; where any part is no name, it is no such line.
2. Linear in the length of the line.
"""

from __future__ import annotations

import re

from ...spans import Text
from ...text.word_patterns import ends_with_organ
from ..shapes import is_bare_name

_LONGEST_UNIT = 30
_LONGEST_PLACE = 14
_BETWEEN = "、，；"
_PLACES = frozenset("省市州县区旗镇乡村场")


def names_start(text: Text) -> int:
    """Where the names begin behind a unit, 0 in any other line.

    >>> names_start(Text.read("县第一中学：王桂兰 陈　鹏", 0, 13)), names_start(Text.read("县第三小学 赵明、孙丽", 0, 11))
    (6, 5)
    >>> names_start(Text.read("县财政局：负责资金保障", 0, 11)), names_start(Text.read("县财政局 赵明", 0, 7))
    (0, 0)
    """
    string = text.string
    colon = string.find("：", 2, _LONGEST_UNIT)
    if colon > 0:
        start = colon + 1
    elif "、" in string:
        start = next((gap for gap in text.gaps() if 2 < gap < _LONGEST_UNIT), 0)
    else:
        return 0
    unit = string[: start - (colon > 0)]
    if not start or start == len(string) or not (unit[-1] in _PLACES or ends_with_organ(unit)):
        return 0
    return start if split_names(text.cut(start)) else 0


def units_start(text: Text) -> int:
    """Where the places or units begin behind the place that they lie in, 0 in any other line.

    >>> units_start(Text.read("清湖市：青屏县、双桥区", 0, 11)), units_start(Text.read("清湖市：抓好落实", 0, 8))
    (4, 0)
    """
    string = text.string
    colon = string.find("：", 2, _LONGEST_PLACE)
    if colon < 0 or string[colon - 1] not in _PLACES:
        return 0
    parts = [part for part in re.split("[、，；]", string[colon + 1 :].rstrip("。；，、")) if part]
    listed = parts and all(part[-1] in _PLACES or ends_with_organ(part) for part in parts)
    return colon + 1 if listed else 0


def split_names(text: Text) -> list[Text]:
    """The names that stand side by side in a text, gaps or marks between them; none where any part is no name.

    >>> line = "王桂兰 刘志刚 陈　鹏"
    >>> [str(name) for name in split_names(Text.read(line, 0, len(line)))]
    ['王桂兰', '刘志刚', '陈鹏']
    >>> split_names(Text.read("王桂兰 市财政局局长", 0, 10))
    []
    """
    string = text.string.rstrip("。；，、")
    ends = sorted({*(gap for gap in text.gaps() if gap < len(string)), len(string)} | _marks(string))
    names: list[Text] = []
    start = 0
    for end in ends:
        length = end - start
        if length == 1 and string[start] not in _BETWEEN:
            continue  # the surname of 陈　鹏
        name = text.cut(start, end)
        if name.string[0] in _BETWEEN:
            name = name.cut(1)
        if not is_bare_name(name.string):
            return []
        names.append(name)
        start = end
    return names if start == len(string) else []


def _marks(string: str) -> set[int]:
    """Where the marks between names stand."""
    return {index for index, character in enumerate(string) if character in _BETWEEN and index}
