"""Persons whose names marks of punctuation part from what is said of them, one or several on a line.

    王瑞，市财政局科员；李敏，市水利局主任。      王瑞（市财政局）、李敏（市水利局党组书记、局长）、何英

Guarantees:

1. A line lists persons only where each of them is a name, the first and the last perhaps cut by a line end.
2. Linear in the length of the line.
"""

from __future__ import annotations

import re

from ...text.word_patterns import ends_with_organ, ends_with_post
from ..shapes import has_surname, is_bare_name, starts_like_unit

#: A person of a list: a name, perhaps with a note, up to the mark behind it; the last note may be cut.
_PERSON = re.compile("([^、；，。：（）]{1,20})(（[^（）]{0,80}(?:）|$))?(?:[、；]|。?$)")
#: What parts a name from a title: 王瑞，市财政局 · 王瑞：市财政局 · 王瑞——市财政局
_NAME_MARK = re.compile("[，：]|[-—－]{1,2}")
#: The end of a note that was cut, and of a list that goes on.
_CUT_NOTE = re.compile("[^（）]{0,80}）(?:[、；]|。?$)")
#: Where a list of one line is longer than this, it is none.
_LONGEST = 3000


def is_named(string: str) -> bool:
    """Whether a line is a name, a mark and a title, which may go on on the next line.

    >>> is_named("王瑞，市财政局科员；"), is_named("王瑞，男，1980年3月生"), is_named("为此，市财政局局长")
    (True, False, False)
    >>> is_named("王瑞：市财政局科"), is_named("王瑞——市财政局科"), is_named("时间：上午九时")
    (True, True, False)
    """
    mark = _NAME_MARK.search(string, 2, 6)
    if mark is None:
        return False
    name = string[: mark.start()]
    if starts_like_unit(string, mark.end()):
        return is_bare_name(name) or ends_like_organ(name)
    return is_bare_name(name) and mark[0] == "，" and ends_with_post(string.rstrip("；。，"))


def ends_like_organ(name: str) -> bool:
    """Whether what may be a name ends with the last character of an organ.

    >>> ends_like_organ("程高科"), ends_like_organ("程高峰"), ends_like_organ("市财政局")
    (True, False, False)
    """
    return len(name) == 3 and has_surname(name) and ends_with_organ(name)


def lists_persons(string: str) -> bool:
    """Whether a line has several persons and nothing else; the first and the last may be cut by the ends of the line.

    >>> lists_persons("王瑞（市财政局）、李敏（党组书记、局长）、何英"), lists_persons("王瑞，市财政局科员；李敏，市水利局主任。")
    (True, True)
    >>> lists_persons("瑞（市财政局）、李敏（市水利局）、何英（市教"), lists_persons("党组书记、局长"), lists_persons("王瑞、局长")
    (True, False, False)
    """
    if len(string) > _LONGEST:
        return False
    if "；" in string and "，" in string:
        parts = string.rstrip("。；").split("；")
        return len(parts) > 1 and all(map(is_named, parts[1:-1])) and (is_named(parts[0]) or is_named(parts[-1]))
    names: list[bool] = []
    cut = _CUT_NOTE.match(string)
    position = cut.end() if cut else 0
    while position < len(string):
        person = _PERSON.match(string, position)
        if person is None:
            return False
        name, note = person.groups()
        names.append(is_bare_name(name) or (note is not None and ends_like_organ(name)))
        position = person.end()
    return sum(names) > 1 and all(names[1:-1] if cut is None else names[:-1])
