"""How a law or rules begin below their title, whatever stands above it."""

from __future__ import annotations

import re

_BEGINNING = re.compile(
    "第[一1](?:[编章节]|条(?![中的第、，和及至款项修删增改]))"
    "|[（(]?(?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日.{0,80}(?:通过|发布|公布|批准|修正|修订|制定)"
)


def begins_rules(string: str) -> bool:
    """Whether a line stands below the title of rules: their first chapter or article, or a note on their adoption.

    >>> begins_rules("第一章总则"), begins_rules("（2016年5月27日市人大常委会通过）"), begins_rules("第一条为了加强管理")
    (True, True, True)
    >>> begins_rules("第一条中的“城区”修改为“市区”。"), begins_rules("第十一条为了"), begins_rules("2016年5月27日")
    (False, False, False)
    """
    return _BEGINNING.match(string) is not None
