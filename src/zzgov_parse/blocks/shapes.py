"""How short strings look: ended like a unit, ended like a post, a name alone.

Each test looks at a bounded end or start of its string; none costs more on a longer one.
"""

from __future__ import annotations

import re
from functools import cache

from ..spans import Text
from ..tables.organs import AREA_ENDS
from ..tables.persons import NOTE
from ..text.word_patterns import COMPOUND, SINGLE_SURNAMES, ends_with_organ, ends_with_post

_PARTED = re.compile(r"[，。；：、！？《]")
_NUMBERED = re.compile(r"[0-9]{1,3}[.、]?")
#: What the name of a unit begins with: 市财政局 · 各区 · 团市委 · 青屏县人民政府 · 清湖经开区管委会.
_UNIT_START = re.compile(
    r"[省市区县州盟旗各]|团[省市区县州盟旗]委|[\u3400-\u9fff]{2,5}(?:族自治)?(?:[省市区县州盟旗镇乡]|街道|经开|高新|经济|综合|示范)"
)
#: Names of authorities are shorter; the longest seen has 38 characters.
_LONGEST_ORGAN = 48
#: Of a name with a ·.
_LONGEST_NAME = 20
#: Of a name without a surname and without a ·: 其其格, 乌兰图雅, 其木格日勒.
_SHORTEST_LONG, _LONGEST_LONG = 3, 7
#: What stands for a name that was taken out: XXX, 某某.
_PLACEHOLDER = frozenset("X×*某")
_BRACKETED = re.compile(r"([\u3400-\u9fff·]{2,20})（[^（）]{1,30}(?:（[^（）]{0,12}）[^（）]{0,12})?）$")
_NOTED = re.compile(r"([\u3400-\u9fff·]{2,20})（([^（）]{1,24})）")
#: The label of what stands below a list of units: when the work is to be done.
_DEADLINE = re.compile("【?(?:完成|办结|整改|落实|工作)?(?:时限|时间|期限|节点|进度)(?:要求|安排)?】?：")


@cache
def _note() -> re.Pattern[str]:
    return re.compile(NOTE)


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
    return string[:1] in SINGLE_SURNAMES or string[:2] in COMPOUND


def name_end(text: Text) -> int:
    """The offset at which the name at the start of a roster entry ends, by the gap after it; 0 when there is none.

    A name has two to four characters (more with a ·), begins with a surname, and a gap stands after it. A gap inside it is
    alignment, or a line end that cut it: a blank after two to four characters is the end, a line end only if there is none.
    A serial number may stand before the name. A note on the person ends it as well. A name of another people may begin with no
    surname and be longer: then a unit begins behind the gap, and the entry ends with a post.

    >>> name_end(Text.read("王 瑞  区统计局局长", 0, 11)), name_end(Text.read("区统计局 局长", 0, 7))
    (2, 0)
    >>> name_end(Text.read("马晓燕（女，回族） 区民政局局长", 0, 17)), name_end(Text.read("各区（县） 政府", 0, 8))
    (3, 0)
    >>> name_end(Text.read("其木格日勒 清湖县财政局局长", 0, 14)), name_end(Text.read("清湖新区 市财政局局长", 0, 11))
    (5, 0)
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
        dotted = "·" in string[offset:gap]
        if length > 4 or not (surname or dotted):
            if not at_line_end and dotted and length <= _LONGEST_NAME:
                return gap
            return at_line_end or (long_name_end(text, offset) if ends_with_post(string) else 0)
        if "\n" not in text.gap(gap):
            return gap
        at_line_end = at_line_end or gap
    return at_line_end


def long_name_end(text: Text, start: int = 0) -> int:
    """The offset at which a long name without a surname ends, by the gap after it: behind it a unit begins; 0 for none.

    >>> long_name_end(Text.read("乌兰图雅 清湖县财政局", 0, 11)), long_name_end(Text.read("农业农村局 清湖县分局", 0, 11))
    (4, 0)
    """
    gap = next((gap for gap in text.gaps() if gap > start), 0)
    name = text.string[start:gap]
    if (
        _SHORTEST_LONG <= len(name) <= _LONGEST_LONG
        and name[-1] not in AREA_ENDS
        and name.isalpha()
        and "\n" not in text.gap(gap)
        and starts_like_unit(text.string, gap)
        and not (ends_with_organ(name) or ends_with_post(name))
    ):
        return gap
    return 0


def is_bare_name(string: str) -> bool:
    """Whether a line is a name and nothing else.

    >>> is_bare_name("李宏超"), is_bare_name("办公室"), is_bare_name("买买提·艾合买提"), is_bare_name("车工）")
    (True, False, True, False)
    """
    if "·" in string:
        return len(string) <= 20 and _PARTED.search(string) is None
    if (
        not 2 <= len(string) <= 4
        or not has_surname(string)
        or not string.isalpha()
        or (len(string) == 4 and string[:2] not in COMPOUND)
    ):
        return False
    return not ends_with_post(string) and not ends_with_organ(string)


def is_name_with_note(string: str) -> bool:
    """Whether a line is a name and a note in brackets: its unit, or sex and ethnic group.

    >>> is_name_with_note("何明（市财政局）"), is_name_with_note("各区（县）")
    (True, False)
    """
    match = _BRACKETED.match(string)
    return match is not None and is_bare_name(match[1])
