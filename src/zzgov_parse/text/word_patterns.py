"""What titles are made of: the last word of a string, an organ or a post, and where a name ends that a title touches.

Guarantees:

1. The patterns of organs, posts and titles are compiled here and nowhere else, each on its first use.
2. Every test looks at a bounded start or end of its string; none costs more on a longer one.
"""

from __future__ import annotations

import re
from functools import cache

from ..tables.organs import ORGAN_END, ORGANS
from ..tables.persons import TITLE_START
from ..tables.posts import POST_END, POSTS
from ..tables.surnames import COMPOUND_SURNAMES, ORDINARY_WORDS, SURNAMES
from ..tables.units import NEXT_UNIT

#: What any post, and any organ word, ends with: most strings end with something else.
POST_LAST = frozenset({"）", "级", *(post[-1] for post in POSTS)})
_ORGAN_LAST = frozenset({"）", *(organ[-1] for organ in ORGANS)})
SINGLE_SURNAMES = frozenset(SURNAMES)
COMPOUND = frozenset(COMPOUND_SURNAMES)
ORDINARY = frozenset(ORDINARY_WORDS)


@cache
def organ_end() -> re.Pattern[str]:
    """What matches at the end of an organ: 市财政局|."""
    return re.compile(ORGAN_END)


@cache
def post_end() -> re.Pattern[str]:
    """What matches at the end of a post: 副局长|."""
    return re.compile(POST_END)


@cache
def title_start() -> re.Pattern[str]:
    """What matches at the start of a title: |市工信局, |国家, |党组."""
    return re.compile(TITLE_START)


@cache
def title_or_unit() -> re.Pattern[str]:
    """What matches at the start of a title or of a unit: |青屏县财政局."""
    return re.compile(f"{TITLE_START}|{NEXT_UNIT}")


def ends_with_organ(string: str) -> bool:
    """Whether the last word is an organ.

    >>> ends_with_organ("清湖市财政局"), ends_with_organ("优化产业布局")
    (True, False)
    """
    return string[-1:] in _ORGAN_LAST and organ_end().match(string, len(string)) is not None


def ends_with_post(string: str) -> bool:
    """Whether the last word is a post.

    >>> ends_with_post("市财政局副局长"), ends_with_post("市财政局")
    (True, False)
    """
    return string[-1:] in POST_LAST and post_end().match(string, len(string)) is not None


def touches_title(string: str) -> bool:
    """Whether a string begins with a name that touches its title, as engines print them.

    >>> touches_title("何洪明青屏县财政局科员"), touches_title("何明市水利局办"), touches_title("何洪明副局长")
    (True, True, False)
    >>> touches_title("公安局青屏县分局局长"), touches_title("高新区管委会主任")
    (False, False)
    """
    if string[:2] in COMPOUND:
        ends = (3, 4)
    elif string[:1] in SINGLE_SURNAMES and string[:2] not in ORDINARY:
        ends = (2, 3)
    else:
        return False
    return any(title_or_unit().match(string, end) is not None for end in ends)
