"""The tools and links of a site that are glued to the end of a text: 字号：大中小打印仅打印内容, 解读：一图读懂《…》.

Guarantees:

1. Only the last line is looked at, and only its last characters.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .lines import Line

#: A tail is no longer than this.
_LONGEST = 300
#: What a text ends with before the tail.
_CLOSED = frozenset("。）》”日：号发")
_TAIL = re.compile(
    r"(?:相关)?(?:解读|链接)[：:]?(?=[0-9一二三]?[^。；]{0,80}(?:答记者问|一图读懂|解读|问答))[^。；]{4,300}$"
    r"|[【\[（]?字[体号](?:大小)?[：:]?[【\[（]?大[^。，]{0,4}中[^。，]{0,4}小[^。，]{0,20}$|(?:仅?打印(?:本页|此页|内容)?|关闭(?:窗口|本页)|返回顶部|我要纠错){2,4}$"
    r"|^[【\[]?(?:关闭|打印|返回|收藏|分享)[】\]]?$|(?:^|(?<=。))(?:(?:信息|文章)?(?:来源|作者|编辑|责任编辑|审核|校对)[：:][^。；：:]{0,20}){2,5}$"
)


def find_site_tail(lines: Sequence[Line]) -> tuple[int, int] | None:
    """The last line and the offset in it at which the tail of a site begins; None without one.

    >>> from zzgov_parse.text.lines import read_lines
    >>> find_site_tail(read_lines("本办法自发布之日起施行。 字号：大 中 小 打印 仅打印内容"))
    (0, 12)
    >>> find_site_tail(read_lines("本办法由市财政局负责解读。")) is None
    True
    """
    if not lines:
        return None
    text = lines[-1].text
    string = text.string
    if string[-1] in "。；，":
        return None
    match = _TAIL.search(string, max(0, len(string) - _LONGEST))
    if match is None or not (match.start() or len(lines) > 1):
        return None
    start = match.start()
    return (len(lines) - 1, start) if not start or text.gap(start) or string[start - 1] in _CLOSED else None
