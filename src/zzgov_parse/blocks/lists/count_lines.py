"""Counts printed on a line of their own below the title of a name list, put with it.

    先进个人名单 / （5名） / 王瑞 …      → the title heads a list that declares five
    附件 / 先进个人名单 / （5名）        → the title of the attachment stays; its list declares five

Guarantees:

1. Only a line that is a count and nothing else, below a line that is the title of a list, gets another kind.
2. Each count looks at a bounded number of lines above it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...tables.list_counts import MEASURE, ORDER_NOTE
from ...text.lines import Line
from ..kinds import OwnKind
from ..titles.title_shapes import ends_like_title, is_title_line

_COUNT = re.compile(rf"（(?:共|计)?[0-9]{{1,5}}{MEASURE}(?:[，、；][^（）]{{0,24}})?）")
_LIST = re.compile(r"[^，。；：]{0,40}(?:名单|名册|个人|人员|工作者|标兵|能手|单位|集体|企业|机构|组织)")
_ORDER = re.compile(ORDER_NOTE)
#: Lines that the title of an attachment has at most.
_TITLE_LINES = 5


def is_count(string: str) -> bool:
    """Whether a line is a count and nothing else.

    >>> is_count("（5名，按姓氏笔画为序）"), is_count("（试行）"), is_count("先进个人（5名）")
    (True, False, False)
    """
    return _COUNT.fullmatch(string) is not None


def is_order_note(string: str) -> bool:
    """Whether a line is a note on the order of a list and nothing else.

    >>> is_order_note("（按姓氏笔画为序）"), is_order_note("（此件公开发布）")
    (True, False)
    """
    return _ORDER.fullmatch(string) is not None


def place_counts(lines: Sequence[Line], kinds: list[OwnKind]) -> list[OwnKind]:
    """The kinds of the lines, those of counts below the titles of lists, and of these titles, settled."""
    for index, kind in enumerate(kinds):
        if kind.name != "annotation" or not index or not is_count(lines[index].text.string):
            continue
        above = kinds[index - 1]
        if _LIST.fullmatch(lines[index - 1].text.string) is None:
            continue
        if above.name == "marker":
            kinds[index] = OwnKind("more")
        elif above.name == "plain" and _is_title(lines, kinds, index - 1):
            kinds[index] = OwnKind("counted", interrupts=True)
        elif above.name == "plain":
            kinds[index - 1] = OwnKind("counted", interrupts=True)
            kinds[index] = OwnKind("more")
    return kinds


def _is_title(lines: Sequence[Line], kinds: Sequence[OwnKind], last: int) -> bool:
    """Whether a line is the last of the title of an attachment, or of the whole text, and not that of a list inside."""
    first = last
    while first > max(0, last - _TITLE_LINES) and kinds[first - 1].name == "plain":
        string = lines[first - 1].text.string
        if ends_like_title(string) or not is_title_line(string):
            return False
        first -= 1
    return not first or kinds[first - 1].name in ("label", "number")
