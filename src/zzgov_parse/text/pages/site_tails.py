"""The tools, links and menus of a site that are glued to the end of a text: 字号：大中小打印仅打印内容, 解读：一图读懂《…》.

Guarantees:

1. Only the last line is looked at, and only its last characters.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ...spans import Text
from ..lines import Line

#: A tail is no longer than this.
_LONGEST = 400
#: What a text ends with before the tail.
_CLOSED = frozenset("。）》”日：号发")
_TAIL = re.compile(
    r"(?:相关)?(?:解读|链接)[：:]?(?=[0-9一二三]?[^。；]{0,80}(?:答记者问|一图读懂|解读|问答))[^。；]{4,300}$"
    r"|[【\[（]?字[体号](?:大小)?[：:]?[【\[（]?大[^。，]{0,4}中[^。，]{0,4}小[^。，]{0,20}$|(?:仅?打印(?:本页|此页|内容)?|关闭(?:窗口|本页)|返回顶部|我要纠错){2,4}$"
    r"|^[【\[]?(?:关闭|打印|返回|收藏|分享)[】\]]?$|^(?:[【\[]?(?:关闭|打印|返回|收藏|分享)[】\]]?){1,4}(?:责任编辑|编辑|作者|来源)[：:][^。；：:]{0,20}$|(?:^|(?<=。))(?:(?:信息|文章)?(?:来源|作者|编辑|责任编辑|审核|校对)[：:][^。；：:]{0,20}){2,5}$"
    r"|(?:版权所有|主办(?:单位)?：|网站标识码|[Cc]opyright)[^。；]{0,200}(?:ICP备|公网安备)[^。；]{0,100}$"
)
#: A name in the menus of a site, how many stand side by side at the least, and what else is below them on a page.
_MENU = re.compile(
    "[\u3400-\u9fff]{0,6}(?:首页|中心|公告|动态|资讯|新闻|要闻|概况|简介|公开|解读|互动|服务|链接|声明|我们|地图|信箱|导航|专栏|专题)"
)
_OF_SITES = re.compile("(?:首页|动态|资讯|新闻|要闻|互动|链接|声明|我们|地图|导航|专题)$")
_FEWEST, _FEWEST_OF_SITES = 4, 2
_FOOT = re.compile("(?:联系)?(?:地址|电话|方式)|版权|主办|承办|网站|技术支持|[A-Za-z]|.{0,2}ICP")


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
    menus = _menus(text)
    if menus:
        return (len(lines) - 1, menus)
    match = _TAIL.search(string, max(0, len(string) - _LONGEST))
    if match is None or not (match.start() or len(lines) > 1):
        return None
    start = match.start()
    return (len(lines) - 1, start) if not start or text.gap(start) or string[start - 1] in _CLOSED else None


def _menus(text: Text) -> int:
    """Where the menus begin that a text ends with, whatever foot of the page below them; 0 without such."""
    low = max(0, len(text) - _LONGEST)
    edges = [gap for gap in text.gaps() if gap >= low]
    run: list[int] = []
    of_sites = 0
    for start, end in pairwise([*edges, len(text)]):
        piece = text.string[start:end]
        if _MENU.fullmatch(piece):
            run.append(start)
            of_sites += _OF_SITES.search(piece) is not None
        elif len(run) >= _FEWEST and _FOOT.match(piece):
            break
        else:
            run, of_sites = [], 0
    return run[0] if len(run) >= _FEWEST and of_sites >= _FEWEST_OF_SITES else 0
