"""Which line names the addressees: units, groups or persons, then a colon, and no sentence (GB/T 9704-2012, 7.3.2)."""

from __future__ import annotations

import re
from functools import cache

from ...tables.addressees import EVERYONE, GROUP, NO_ADDRESSEE
from ...tables.organs import PLACE_END
from ...text.word_patterns import ends_with_organ, ends_with_post

_LONGEST = 700
_GROUP = re.compile(GROUP.pattern)
_NO_ADDRESSEE = re.compile(NO_ADDRESSEE.pattern)
_PAIR = re.compile("[、，]")
_EVERYONE = re.compile(EVERYONE.pattern)


@cache
def _place() -> re.Pattern[str]:
    return re.compile(PLACE_END)


def is_addressee_line(string: str) -> bool:
    """Whether a line names those that a document is sent to.

    >>> is_addressee_line("各区县（市）人民政府，市人民政府各部门："), is_addressee_line("王明委员：")
    (True, True)
    >>> is_addressee_line("中国人民银行各分行；各政策性银行："), is_addressee_line("加强管理；各部门：")
    (True, False)
    >>> is_addressee_line("现就有关事项通知如下："), is_addressee_line("各部门要认真落实下列任务：")
    (False, False)
    """
    if string[-1:] != "：" or not 3 <= len(string) <= _LONGEST or _NO_ADDRESSEE.search(string):
        return False
    if "；" in string:
        return all(is_addressee_line(f"{group}：") for group in string[:-1].split("；"))
    last = _PAIR.split(string[:-1])[-1]
    return (
        ends_with_organ(last)
        or ends_with_post(last)
        or _GROUP.search(last) is not None
        or _EVERYONE.search(string[:-1]) is not None
        or _place().search(last[-6:]) is not None
    )
