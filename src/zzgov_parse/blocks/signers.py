"""Persons that sign: 省长 张三, 生态环境部部长 李四. An order is signed by a person, other documents by an authority."""

from __future__ import annotations

import re

from ..spans import Text
from .shapes import has_surname, name_end

_LONGEST = 40
_PARTED = re.compile(r"[，。；：、！？《（]")
#: Words of a line about a person that does not sign.
_LISTED = re.compile(r"为|任|免|同志|担任")
#: Posts of those that sign orders, and what may be added to a name.
_HEADS = (
    "总理", "主席", "省长", "市长", "区长", "县长", "州长", "旗长", "部长", "局长", "主任", "委员长", "院长", "检察长", "署长", "行长", "厅长", "镇长",
    "乡长", "总局长", "审计长", "会长", "司令员", "政治委员", "主任委员", "理事长", "书记", "组长", "总指挥",
)  # fmt: skip


def signer_name(text: Text) -> int:
    """The offset at which the name in a signer's line begins: after the post; 0 when the line is none.

    >>> signer_name(Text.read("省长　张　三", 0, 6)), signer_name(Text.read("市财政局局长", 0, 6))
    (2, 6)
    >>> signer_name(Text.read("张三 市财政局局长", 0, 9)), signer_name(Text.read("任命张三为市财政局局长", 0, 11))
    (0, 0)
    """
    string = text.string
    length = len(string)
    if not 2 <= length <= _LONGEST or _PARTED.search(string):
        return 0
    if string.endswith(_HEADS):
        return length if length > 3 and not _LISTED.search(string) and not name_end(text) else 0
    for size in (3, 2, 4):
        start = length - size
        if start >= 2 and string.endswith(_HEADS, 0, start) and has_surname(string[start : start + 2]):
            return start
    return 0


def is_signer(text: Text) -> bool:
    """Whether a line is a person that signs, with the post, or the post alone."""
    return signer_name(text) > 0
