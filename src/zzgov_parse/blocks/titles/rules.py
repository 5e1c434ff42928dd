"""How a law or rules begin below their title, whatever stands above it."""

from __future__ import annotations

import re

from ...tables.rules import BEGINNING, TITLE

_BEGINNING = re.compile(BEGINNING.pattern)
_TITLE = re.compile(TITLE.pattern)
#: How long the title of rules and each note below it may be.
_SHORTEST_TITLE, _LONGEST_TITLE, _LONGEST_NOTE = 4, 50, 120


def begins_rules(string: str) -> bool:
    """Whether a line stands below the title of rules: their first chapter or article, or a note on their adoption.

    >>> begins_rules("第一章总则"), begins_rules("（2016年5月27日市人大常委会通过）"), begins_rules("第一条为了加强管理")
    (True, True, True)
    >>> begins_rules("第一条中的“城区”修改为“市区”。"), begins_rules("第十一条为了"), begins_rules("2016年5月27日")
    (False, False, False)
    """
    return _BEGINNING.match(string) is not None


def rules_cuts(string: str, start: int) -> list[int]:
    """Where the title of rules ends that begins at `start`, and each note on their adoption below it, glued one to the other.

    >>> rules_cuts("清湖市供水条例2016年5月27日市人大常委会通过第一章总则第一条为了加强管理", 0)
    [7, 25]
    >>> rules_cuts("根据清湖市供水条例，第一条规定的条件", 0), rules_cuts("清湖市供水条例第一百条规定", 0)
    ([], [])
    """
    begin = _BEGINNING.search(string, start + _SHORTEST_TITLE, start + _LONGEST_TITLE + _LONGEST_NOTE)
    if begin is None or begin.start() > start + _LONGEST_TITLE or not _TITLE.fullmatch(string, start, begin.start()):
        return []
    cuts = [begin.start()]
    while string[cuts[-1]] != "第":
        following = _BEGINNING.search(string, cuts[-1] + 1, cuts[-1] + _LONGEST_NOTE)
        if following is None:
            break
        cuts.append(following.start())
    return cuts
