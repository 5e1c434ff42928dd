"""Titles: 市工信局电子电器产业局副局长 → the organization 市工信局电子电器产业局 and the post 副局长.

    title = [organization] post {("、" | "，" | "兼") [organization] post}

Guarantees:

1. The organization and the first post, joined, are the first part of the title as printed; only a post that has taken the
   organ before it into its own word (综合科长) gives that organ to both.
2. Posts after the first are kept as printed, with their own organization if they have one (…党支部委员、办公室主任).
"""

from __future__ import annotations

import re
from functools import cache

from ..spans import Text
from ..tables.organs import PLACE_END
from ..tables.posts import MERGED_POSTS, MODIFIERS, MODIFIERS_BEHIND_ORGANS, POSTS, RANK, RANK_ALONE
from ..text.word_patterns import organ_end, post_end

_POSTS = frozenset(POSTS)
#: How long the posts are that end with two characters, the longest first; none is shorter.
_POST_LENGTHS = {
    end: tuple(sorted({len(post) for post in POSTS if post[-2:] == end}, reverse=True))
    for end in {post[-2:] for post in POSTS}
}
#: The modifiers that end with a character, in their order.
_MODIFIERS = {
    end: tuple(modifier for modifier in MODIFIERS if modifier[-1] == end)
    for end in {modifier[-1] for modifier in MODIFIERS}
}
_MERGED_POSTS = frozenset(MERGED_POSTS)
#: A post unknown to the table has at most this many characters: 市公安局|特勤骑手.
_LONGEST_UNKNOWN = 6
#: Nobody has more posts that lost their marks.
_MOST_POSTS = 6


@cache
def _place() -> re.Pattern[str]:
    return re.compile(PLACE_END)


@cache
def _rank() -> re.Pattern[str]:
    return re.compile(RANK)


@cache
def _rank_alone() -> re.Pattern[str]:
    return re.compile(RANK_ALONE)


def split_title(title: Text) -> tuple[str | None, tuple[str, ...]]:
    """The organization of a title, None where it names none, and its posts.

    >>> split_title(Text.read("清湖市财政局党组书记、局长", 0, 13))
    ('清湖市财政局', ('党组书记', '局长'))

    An office inside a title is no post, and a unit alone has none:

    >>> split_title(Text.read("市政府办公厅市长办公室科员", 0, 13))
    ('市政府办公厅市长办公室', ('科员',))
    >>> split_title(Text.read("市财政局", 0, 4))
    ('市财政局', ())
    """
    return split_posts(title.string)


def split_posts(title: str) -> tuple[str | None, tuple[str, ...]]:
    """The same of a string."""
    first, others = title, list[str]()
    if "、" in title or "，" in title or "；" in title or "兼" in title:
        first, *others = _parts(title)
    start = post_start(first)
    if start == len(first):
        if organ_end().match(first, len(first)) or _place().match(first, len(first)):
            return first, tuple(others)
        start = _unknown_post(first)
    organization, post = first[:start], first[start:]
    posts = [post] if post else []
    # 清湖市财政局党组书记局长: posts that lost the mark between them.
    while organization.endswith(_CHAINED) and len(posts) < _MOST_POSTS:
        start = post_start(organization)
        posts.insert(0, organization[start:])
        organization = organization[:start]
    if posts and posts[0] in _MERGED_POSTS and organization and not _ends(organization):
        organization += posts[0][:-1]
    return organization or None, (*posts, *others)


#: Party posts: another post follows them, no organization ends with them.
_CHAINED = ("党组书记", "党组成员", "党委书记", "党委委员", "党委副书记", "党组副书记", "党支部书记", "党总支书记")


def _parts(string: str) -> list[str]:
    """The parts of a title between marks outside brackets; 兼 is a mark after a post."""
    parts: list[str] = []
    start = depth = 0
    for index, character in enumerate(string):
        if character == "（":
            depth += 1
        elif character == "）":
            depth = max(0, depth - 1)
        elif depth or character not in "、，；兼":
            continue
        elif character != "兼" or post_end().match(string, index, index):
            parts.append(string[start:index])
            start = index + 1
    parts.append(string[start:])
    first, *others = parts
    return [part for part in (first, *(other.removeprefix("任") for other in others)) if part] or [""]


def post_start(string: str) -> int:
    """Where the post at the end of a string begins, its rank and modifiers included; `len(string)` when it has none.

    >>> post_start("市财政局四级主任科员"), post_start("市财政局"), post_start("市体育局副局长（正处级）")
    (4, 4, 4)
    >>> post_start("市财政局原局长"), post_start("市草原站站长")
    (4, 4)
    """
    end = len(string)
    while string.endswith("）", 0, end) and (opened := string.rfind("（", 0, end)) > 0:
        end = opened
    for length in _POST_LENGTHS.get(string[max(0, end - 2) : end], ()):
        if length <= end and string[end - length : end] in _POSTS:
            return _before_post(string, end - length)
    alone = _rank_alone().search(string, max(0, end - 8), end)
    return alone.start() if alone else len(string)


def _before_post(string: str, start: int) -> int:
    """Where a post begins whose last word begins at `start`: 副|局长, 常务副|市长, 四级|主任科员."""
    while start:
        last = string[start - 1]
        rank = _rank().search(string, max(0, start - 5), start) if last == "级" else None
        if rank:
            start = rank.start()
            continue
        for modifier in _MODIFIERS.get(last, ()):
            if string.endswith(modifier, 0, start):
                start -= len(modifier)
                break
        else:
            break
    if start > 1 and string[start - 1] in MODIFIERS_BEHIND_ORGANS and _ends(string[: start - 1]):
        return start - 1
    return start


def _ends(organization: str) -> bool:
    """Whether an organization is whole without a word that its post may have taken."""
    size = len(organization)
    return bool(organ_end().match(organization, size) or _place().match(organization, size))


def _unknown_post(string: str) -> int:
    """Where a post that the table does not know begins: after the last organ, if little follows it; else at the start."""
    for start in range(len(string) - 1, max(1, len(string) - _LONGEST_UNKNOWN), -1):
        if organ_end().match(string, start, start):
            return start
    return 0
