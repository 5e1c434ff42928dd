"""How short strings look: ended like a unit, ended like a post, a name alone.

Each test looks at a bounded end or start of its string; none costs more on a longer one.
"""

from __future__ import annotations

import re
from functools import cache

from ..spans import Text
from ..tables.organs import ORGAN_END, ORGANS
from ..tables.persons import NOTE
from ..tables.posts import POST_END, POSTS
from ..tables.surnames import COMPOUND_SURNAMES, SURNAMES

_PARTED = re.compile(r"[，。；：、！？《]")
_NUMBERED = re.compile(r"[0-9]{1,3}[.、]?")
#: What the name of a unit begins with: 市财政局 · 各区 · 青屏县人民政府 · 清湖经开区管委会.
_UNIT_START = re.compile(r"[省市区县州各]|[\u3400-\u9fff]{2,5}(?:[省市区县州旗镇乡]|经开|高新|经济|综合|示范)")
#: Names of authorities are shorter; the longest seen has 38 characters.
_LONGEST_ORGAN = 48
#: Of a name with a ·.
_LONGEST_NAME = 20
#: What stands for a name that was taken out: XXX, 某某.
_PLACEHOLDER = frozenset("X×*某")
_BRACKETED = re.compile(r"([\u3400-\u9fff·]{2,20})（[^（）]{1,30}(?:（[^（）]{0,12}）[^（）]{0,12})?）$")
_NOTED = re.compile(r"([\u3400-\u9fff·]{2,20})（([^（）]{1,24})）")
#: The label of what stands below a list of units: when the work is to be done.
_DEADLINE = re.compile("【?(?:完成|办结|整改|落实|工作)?(?:时限|时间|期限|节点|进度)(?:要求|安排)?】?：")
#: What any organ word, and any post, ends with: most strings end with something else.
_ORGAN_LAST = frozenset({"）", *(organ[-1] for organ in ORGANS)})
POST_LAST = frozenset({"）", "级", *(post[-1] for post in POSTS)})
_COMPOUND = frozenset(COMPOUND_SURNAMES)
_SINGLE = frozenset(SURNAMES)


@cache
def _organ() -> re.Pattern[str]:
    return re.compile(ORGAN_END)


@cache
def _note() -> re.Pattern[str]:
    return re.compile(NOTE)


@cache
def _post() -> re.Pattern[str]:
    return re.compile(POST_END)


def ends_with_organ(string: str) -> bool:
    """Whether the last word is an organ.

    >>> ends_with_organ("清湖市财政局"), ends_with_organ("优化产业布局")
    (True, False)
    """
    return string[-1:] in _ORGAN_LAST and _organ().match(string, len(string)) is not None


def ends_with_post(string: str) -> bool:
    """Whether the last word is a post.

    >>> ends_with_post("市财政局副局长"), ends_with_post("市财政局")
    (True, False)
    """
    return string[-1:] in POST_LAST and _post().match(string, len(string)) is not None


def is_organ(string: str) -> bool:
    """Whether a line is the name of an authority and nothing else.

    >>> is_organ("清湖市人民政府办公室"), is_organ("请报送市财政局，市教育局")
    (True, False)
    """
    return 2 <= len(string) <= _LONGEST_ORGAN and ends_with_organ(string) and _PARTED.search(string) is None


def starts_like_unit(string: str, start: int = 0) -> bool:
    """Whether the name of a unit can begin at an offset.

    >>> starts_like_unit("青屏县人民政府"), starts_like_unit("办公室主任")
    (True, False)
    """
    return _UNIT_START.match(string, start) is not None


def starts_deadline(string: str) -> bool:
    """Whether a line says when the work is to be done.

    >>> starts_deadline("完成时限：2023年10月底前"), starts_deadline("完成单位：市财政局")
    (True, False)
    """
    return _DEADLINE.match(string) is not None


def has_surname(string: str) -> bool:
    """Whether a string begins with a surname."""
    return string[:1] in _SINGLE or string[:2] in _COMPOUND


def name_end(text: Text) -> int:
    """The offset at which the name at the start of a roster entry ends, by the gap after it; 0 when there is none.

    A name has two to four characters (more with a ·), begins with a surname, and a gap stands after it. A gap inside it is
    alignment, or a line end that cut it: a blank after two to four characters is the end, a line end only if there is none.
    A serial number may stand before the name. A note on the person ends it as well.

    >>> name_end(Text.read("王 瑞  区统计局局长", 0, 11)), name_end(Text.read("区统计局 局长", 0, 7))
    (2, 0)
    >>> name_end(Text.read("马晓燕（女，回族） 区民政局局长", 0, 17)), name_end(Text.read("各区（县） 政府", 0, 8))
    (3, 0)
    """
    string = text.string
    noted = _NOTED.match(string) if "（" in string[2:_LONGEST_NAME] else None
    if noted is not None and is_bare_name(noted[1]) and _note().match(noted[2]):
        return noted.end(1)
    offset = 0
    if string[:1].isdigit():
        number = _NUMBERED.match(string)
        offset = number.end() if number else 0
    surname = has_surname(string[offset : offset + 2]) or string[offset : offset + 1] in _PLACEHOLDER
    at_line_end = 0
    for gap in text.gaps():
        length = gap - offset
        if length < 2:
            continue
        if length > 4:
            if not at_line_end and length <= _LONGEST_NAME and "·" in string[offset:gap]:
                return gap
            break
        if not surname and "·" not in string[offset:gap]:
            return 0
        if "\n" not in text.gap(gap):
            return gap
        at_line_end = at_line_end or gap
    return at_line_end


def is_bare_name(string: str) -> bool:
    """Whether a line is a name and nothing else.

    >>> is_bare_name("李宏超"), is_bare_name("办公室"), is_bare_name("买买提·艾合买提")
    (True, False, True)
    """
    if "·" in string:
        return len(string) <= 20 and _PARTED.search(string) is None
    if not 2 <= len(string) <= 4 or not has_surname(string) or (len(string) == 4 and string[:2] not in _COMPOUND):
        return False
    return not ends_with_post(string) and not ends_with_organ(string)


def is_name_with_note(string: str) -> bool:
    """Whether a line is a name and a note in brackets: its unit, or sex and ethnic group.

    >>> is_name_with_note("何明（市财政局）"), is_name_with_note("各区（县）")
    (True, False)
    """
    match = _BRACKETED.match(string)
    return match is not None and is_bare_name(match[1])
