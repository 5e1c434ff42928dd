"""Document numbers inside longer lines: where their code begins, where they end.

code bracket year bracket serial "号"      清政〔2021〕3号
"""

from __future__ import annotations

import re
from functools import cache

from ...spans import Text
from ...tables.characters import CLOSE_YEAR, OPEN_YEAR
from ...tables.heads import GLUED
from ...text.word_patterns import ends_with_organ
from ..titles.title_shapes import ends_officially, is_last_line, says_about

#: What is no code of a number by itself, but the end of one: 办公厅|办公厅便函.
_NO_CODE = frozenset({"便函", "函", "明电", "办函", "办发", "办", "发"})
_LONGEST_CODE = 12
_LONG_CODE = 9
#: What the codes of provinces and of their offices begin with.
_PROVINCES = frozenset("京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼")
#: Words that a code follows, whatever else ends like an organ inside the code: 办公室|鲁环委办便函.
_STRONG = (
    "办公室",
    "办公厅",
    "委员会",
    "人民政府",
    "公司",
    "集团",
    "中心",
    "协会",
    "指挥部",
    "领导小组",
    "党组",
    "党委",
    "联合会",
    "大学",
    "医院",
)


@cache
def signed_number() -> re.Pattern[str]:
    """The year and the serial of a number: 〔2021〕3号."""
    return re.compile(rf"[{OPEN_YEAR}](?:19|20)[0-9]{{2}}年?[{CLOSE_YEAR}]第?[0-9]{{1,5}}号[）)]?")


@cache
def unsigned_number() -> re.Pattern[str]:
    """The same without its 号, at the end of a line."""
    return re.compile(rf"[{OPEN_YEAR}](?:19|20)[0-9]{{2}}[{CLOSE_YEAR}][0-9]{{1,4}}$")


@cache
def mark_words() -> re.Pattern[str]:
    """What a mark ends with, and the classification and urgency that may be glued to it."""
    return re.compile(rf"文件|{GLUED}")


def code_start(text: Text, bracket: int) -> int:
    """Where the code of a number begins whose year stands at `bracket`: after a gap, after 文件, after a title or an organ.

    >>> line = "清湖市人民政府文件清政〔2021〕3号"
    >>> code_start(Text.read(line, 0, len(line)), 11)
    9
    """
    string = text.string
    low = max(0, bracket - _LONGEST_CODE)
    for gap in sorted((gap for gap in text.gaps() if low <= gap < bracket), reverse=True):
        if string[:gap].endswith("文件") or ends_with_organ(string[:gap]) or ends_officially(string[:gap]):
            return gap
    glued = max(
        (match.end() for match in mark_words().finditer(string, max(0, low - 6), bracket) if match.end() < bracket),
        default=0,
    )
    weak: list[int] = []
    for start in range(bracket - 1, max(low - 1, glued), -1):
        before = string[:start]
        if string[start:bracket] in _NO_CODE:
            continue
        if before.endswith(("（", "(")):
            before = before[:-1]
        if (
            (before.endswith(_STRONG) and bracket - start <= _LONG_CODE)
            or (ends_officially(before) and says_about(before))
            or is_last_line(before)
        ):
            return start
        if (
            len(before) >= 6
            and bracket - start >= 2
            and ends_with_organ(before)
            and before.count("（") == before.count("）")
        ):
            weak.append(start)
    if glued or not weak:
        return glued
    return next((start for start in weak if string[start] in _PROVINCES), weak[0])
