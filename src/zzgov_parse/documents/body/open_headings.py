"""Headings whose end only the words show that the text below them begins with: 加强能力建设|依托现有平台，….

Guarantees:

1. A heading is found only where it ends with a word that headings end with, and a sentence begins there.
2. The first forty characters are looked at, and few places among them.
"""

from __future__ import annotations

import re
from functools import cache

from ...tables.heading_openings import ENDS, ROWS, VERBAL_ENDS, VERBS

#: The shortest and longest heading, the longest that begins with no verb, and how far its ， stands from its ends.
_SHORTEST, _LONGEST, _LONGEST_NAME, _HALF = 4, 36, 12, 4
#: The longest heading that stands twice: 培训内容|培训内容涵盖….
_LONGEST_COPY = 16
#: Fewer characters than this, over and over, are no words.
_LEAST = 2
#: What goes on behind a noun.
_GOES_ON = frozenset("的和与及或、")
#: So much text at least follows a heading that is known by its likeness to another.
_REST = 8
_STOP = re.compile("[。；：！？（）《》]")
#: What no name of a matter has, and how none begins: 本办法, 优先支持|面向….
_NOT_IN_NAME = frozenset("的，本该此其我你")
_NO_NAME = ("优先", "如何", "考核")


@cache
def _opening() -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{row.name}>{row.pattern})" for row in ROWS))


def open_heading(string: str) -> str:
    """The heading that a text begins with, where the sentence below it is glued to it; "" for none.

    >>> open_heading("加强能力建设依托现有平台，提升水平。"), open_heading("加强能力建设，依托现有平台提升水平。")
    ('加强能力建设', '')
    """
    stop = _STOP.search(string, 0, _LONGEST + _HALF)
    end = min(stop.start() if stop else len(string), _LONGEST)
    copy = _copied(string[:end])
    if copy:
        return copy
    is_task = string.startswith(VERBS)
    comma = string.find("，", 0, end)
    if comma >= 0:
        second = string.find("，", comma + 1, end)
        end = second if second >= 0 else end
    at = _SHORTEST
    while (match := _opening().search(string, at, end + _HALF)) is not None and match.start() <= end:
        at = match.start()
        if string[at - 2 : at] in ENDS and _is_whole(string[:at], comma, match.lastgroup or "", is_task=is_task):
            return string[:at]
        at += 1
    return ""


def like_heading(string: str, model: str) -> str:
    """The heading that a text begins with, built like one of its list that was found by its words; "" for none.

    >>> like_heading("强化灾害应对，确保电力可靠供应监测中心发布预警。", "强化现场管控，确保人员作业安全")
    '强化灾害应对，确保电力可靠供应'
    >>> like_heading("各单位灾害应对，由监测中心负责发布各类预警信息。", "强化现场管控，确保人员作业安全")
    ''
    """
    size, comma = len(model), model.find("，")
    heading = string[:size]
    if (
        len(string) < size + _REST
        or string[size] in _GOES_ON
        or not heading.startswith(VERBS)
        or _STOP.search(string, 0, size + _HALF)
        or heading.find("，") != comma
        or string.find("，", comma + 1, size + _HALF) >= 0
    ):
        return ""
    is_alike = comma > 0 or (heading[:2] == model[:2] and (heading[-2:] in ENDS or heading.endswith("工作")))
    return heading if is_alike else ""


def _copied(string: str) -> str:
    """The words that a string begins with twice over."""
    for size in range(_SHORTEST, min(_LONGEST_COPY, len(string) // 2) + 1):
        if string.startswith(string[:size], size) and len(set(string[:size])) > _LEAST:
            return string[:size]
    return ""


def _is_whole(heading: str, comma: int, opening: str, *, is_task: bool) -> bool:
    """Whether words that a sentence follows are a heading: one that begins with a verb, or a short name."""
    if opening == "verb" and heading[-2:] in VERBAL_ENDS:
        return False
    if is_task and 0 <= comma < len(heading):
        second = _opening().match(heading, comma + 1)  # 加强建设，依托平台|提升水平 is a sentence
        return _HALF <= comma < len(heading) - _HALF and (second is None or second.lastgroup == "verb")
    if is_task:
        return True
    if opening != "sentence" or len(heading) > _LONGEST_NAME or heading.startswith(_NO_NAME):
        return False
    return _NOT_IN_NAME.isdisjoint(heading)
