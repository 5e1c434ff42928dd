"""The words of headings: what names a matter, and what says that something shall be done or is so.

加强应用推广，完善要素保障      a heading
国务院领导同志要深入基层        a provision
"""

from __future__ import annotations

import re

from ...tables.provisions import PROVISION, PROVISION_START

#: A label under an article has at most 15 characters, a block heading stands on two lines at most.
LONGEST_LABEL = 15
_LONGEST_BLOCK_HEADING = 80
#: A sentence that leads into a list.
_LEADS_IN = re.compile(r"下列|以下|如下|之一|包括|分别|符合|具备|满足|：.")
_PROVISION = re.compile(PROVISION.pattern)
#: Each alternative above needs one of these.
_PROVISION_SIGNS = frozenset("应必不可须切要是的时后前之月由")
_PROVISION_START = re.compile(PROVISION_START.pattern)
#: Nothing but who is responsible: （市水利局牵头，市财政局配合）.
_PARTIES = re.compile(r"（[^（）。]{2,200}(?:（[^（）]{1,12}）[^（）。]{0,100}){0,4}）")
#: An item of a list ends so, a heading does not.
ITEM_ENDS = "；，、;,"
#: A full stop of another width: 指导思想.以…; no decimal, no domain, no abbreviation has Han characters on both sides.
_DOT = re.compile(r"(?<=[\u3400-\u9fff）”])\.(?=[\u3400-\u9fff“（]|$)")


def first_stop(string: str, start: int = 0) -> int:
    """Where the first sentence after an offset ends: at 。 or a dot between Han characters; -1 for nowhere.

    >>> first_stop("加强领导.各单位要落实。"), first_stop("增长3.5%以上"), first_stop("总体要求.")
    (4, -1, 4)
    """
    stop = string.find("。", start)
    if "." not in string:
        return stop
    dot = _DOT.search(string, start) if stop < 0 else _DOT.search(string, start, stop)
    return dot.start() if dot is not None else stop


def is_provision(head: str) -> bool:
    """Whether a sentence says what shall be done or is so, instead of naming a matter.

    >>> is_provision("国务院领导同志要深入基层"), is_provision("加强应用推广，完善要素保障")
    (True, False)
    """
    if not _PROVISION_SIGNS.isdisjoint(head) and _PROVISION.search(head + "，") is not None:
        return True
    return _PROVISION_START.match(head) is not None


def could_be_heading(head: str) -> bool:
    """Whether a short first sentence could be a heading by its words."""
    return "：" not in head and "；" not in head and not is_provision(head)


def is_block_heading(string: str, *, under_article: bool) -> bool:
    """Whether a line without any 。 is a heading: it has no end mark at all, and is not too long.

    >>> is_block_heading("提高认识，加强领导", under_article=False), is_block_heading("接受群众求助；", under_article=False)
    (True, False)
    """
    if string[-1] in ITEM_ENDS:
        return False
    return len(string) <= (LONGEST_LABEL if under_article else _LONGEST_BLOCK_HEADING)


def leads_in(head: str) -> bool:
    """Whether a sentence leads into a list.

    >>> leads_in("申报单位符合以下条件"), leads_in("加强领导")
    (True, False)
    """
    return _LEADS_IN.search(head) is not None


def names_parties(string: str, start: int) -> bool:
    """Whether nothing but who is responsible stands behind an offset: （市水利局牵头，市财政局配合）.

    >>> names_parties("更新管网。（市水利局负责）", 5), names_parties("更新管网。（市水利局负责）另行通知。", 5)
    (True, False)
    """
    return _PARTIES.fullmatch(string, start) is not None
