"""Lines of a list of decisions on people that end without a mark: where the next one begins.

    任命：                       verb
    市政府办公室                  office
    张建 副秘书长                 name gap post
    李强为市财政局总会计师          name 为 post

Guarantees:

1. A line begins only below one that can be whole: a post, a note in brackets, an office, a verb.
"""

from __future__ import annotations

import re
from functools import cache

from ...spans import Text
from ...tables.personnel import DECIDED, OPENING, VERB_LINE
from ...text.word_patterns import ends_with_post
from ..shapes import has_surname, is_organ, name_end

_LONGEST = 60
#: The heading of those who get posts in one kind of office: 市政府直属机构.
_LONGEST_HEADING = 24
_WHOLE = ("）", "职务", "：", "人选")
#: How a line begins that has its verb: 任命王明为…, 免去李青的…, 聘…, 解聘….
_VERB_STARTS = frozenset("任免聘解提")


@cache
def _decided() -> re.Pattern[str]:
    return re.compile(DECIDED)


@cache
def _verb_at_end() -> re.Pattern[str]:
    return re.compile(VERB_LINE.removeprefix("^(?:决定)?"))


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(OPENING)


@cache
def _verb_line() -> re.Pattern[str]:
    return re.compile(VERB_LINE)


def is_verb(string: str) -> bool:
    """Whether a paragraph ends with the verb of a list of decisions that stands below it.

    >>> is_verb("市政府决定任命："), is_verb("现将任务分解如下：")
    (True, False)
    """
    return string.endswith("：") and _verb_at_end().search(string) is not None


def is_office(above: str) -> bool:
    """Whether a line names the office of those below it.

    >>> is_office("市财政局"), is_office("任命王明为市财政局")
    (True, False)
    """
    return is_organ(above) and not _opening().match(above) and not _decided().match(above)


def is_decided(string: str) -> bool:
    """Whether a line gives a person a post, or takes it, under a verb that stands above.

    >>> is_decided("王明为市财政局局长"), is_decided("王明要带头落实各项要求")
    (True, False)
    """
    return has_surname(string) and _decided().match(string) is not None


def begins_decision(above: str, text: Text, *, listed: bool) -> bool:
    """Whether a line begins a decision, or a list of decisions, below an open one.

    Args:
        above: the open paragraph.
        text: the line.
        listed: whether a verb stands above, so that a name and a post are a decision, and an organ is their office.

    >>> begins_decision("张建为市教育局副局长", Text.read("李强为市财政局副局长", 0, 10), listed=False)
    True
    >>> begins_decision("张建为市教育局副", Text.read("局长", 0, 2), listed=True)
    False
    >>> begins_decision("一、市直机关", Text.read("李强为市财政局副局长", 0, 10), listed=True)
    True
    """
    string = text.string
    if len(string) > _LONGEST:
        return False
    if not (ends_with_post(above) or above.endswith(_WHOLE) or is_office(above)):
        heads = listed and len(above) <= _LONGEST_HEADING and _decided().match(above) is None
        return heads and is_decided(string)
    if _verb_line().match(string) or (string[0] in _VERB_STARTS and _opening().match(string)):
        return True
    if is_decided(string):
        return True
    if not listed:
        return False
    if name_end(text):
        return ends_with_post(string) or string.endswith("）")
    return is_organ(string) and len(above) <= _LONGEST and ends_with_post(above)
