"""Lines of a personnel notice that stand in two columns: which of them can stand below which.

    任命： / 王瑞同志为市财政局局长；       免去： / 李敏同志的市水利局局长职务；

Guarantees:

1. Only the two lines are asked; any other line goes with any.
"""

from __future__ import annotations

#: What stands alone above those who are given a post (1), and above those who lose one (-1).
VERBS = {"任命：": 1, "聘任：": 1, "免去：": -1, "解聘：": -1}
_TAKEN = ("职务；", "职务。")


def gives(string: str) -> int:
    """Whether a personnel line is about a post that is given (1) or taken (-1); 0 for any other line.

    >>> gives("王瑞同志为市财政局局长；"), gives("免去："), gives("责任单位：市财政局")
    (1, -1, 0)
    """
    at = string.find("同志", 2, 6) + 2
    if string.endswith(_TAKEN):
        return -1
    if at > 1:
        return -1 if string[at : at + 1] in ("的", "不") else 1
    return VERBS.get(string, 0)


def goes_with(above: str, below: str) -> bool:
    """Whether a personnel line can stand below another: not where only the other verb (免去：) could lead to it.

    >>> goes_with("任命：", "王瑞同志为市财政局局长；"), goes_with("任命：", "王瑞同志的市财政局局长职务；")
    (True, False)
    >>> goes_with("王瑞同志为市财政局局长。", "免去："), goes_with("任命：", "免去：")
    (True, False)
    """
    if below in VERBS:
        return above not in VERBS
    return gives(above) * gives(below) >= 0
