"""Lines that list several names: 冯 镭　沈 慧　何洪明（女） → each name, with what stands in brackets after it.

Guarantees:

1. A line is cut only when every part of it is likely to be a name.
2. Alignment inside a name (冯 镭) does not cut.
"""

from __future__ import annotations

from ..spans import Text
from .person import is_name


def split_names(text: Text) -> list[Text]:
    """The names of a line that lists several, each with what is in brackets after it; the line itself if it does not.

    >>> [name.string for name in split_names(Text.read("冯 镭　沈 慧　何洪明（女）", 0, 14))]
    ['冯镭', '沈慧', '何洪明（女）']
    >>> [name.string for name in split_names(Text.read("王 瑞  市财政局局长", 0, 11))]
    ['王瑞市财政局局长']
    """
    cuts = {*text.gaps(), *(index for index, character in enumerate(text.string) if character in "、，")}
    names: list[Text] = []
    start = 0
    for end in [*sorted(cuts), len(text)]:
        piece = text.cut(start, end)
        string = piece.string.strip("、，")
        if len(string) < 2 and end < len(text):
            continue  # a character of a name that is spaced out
        if not is_name(string.partition("（")[0]):
            return [text]
        names.append(text.cut(start + len(piece.string) - len(piece.string.lstrip("、，")), end))
        start = end
    return names or [text]
