"""Whether a line goes on with a list that stands inside the sentence above it.

Guarantees:

1. Only the last part of the open text is looked at; the answers are the same whatever stands before.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ...tables.characters import CIRCLED
from ..marks import Mark

#: How far back the item before stands, and the bracket that is open.
_REACH = 300
_LABEL_REACH = 10
#: A label behind an open bracket, or nothing.
_OPENED = re.compile("[（【](?:[^（）【】]{0,200}：[^（）【】]{0,200}(?:（[^（）]{0,20}）[^（）【】]{0,200}){0,9})?$")
#: The name of a chapter.
_CHAPTER = re.compile("第[一二三四五六七八九十百0-9]{1,5}[编章节]")
#: What a citation of an article begins with: 《…条例》第三条, 按照本规定第三条, 违反第三条.
_CITED = re.compile(
    "(?:》|本(?:法|条例|规定|办法|细则|实施细则|措施|决定|意见|规则|章程|准则)|违反|依照|按照|根据|依据|适用|符合)$"
)
_PRINTED = {
    "arabic": "(?<=[。；：，]){}[.．、](?![0-9])",
    "arabic_paren": "[（(]{}[）)]",
    "half_paren": "(?<![0-9（(]){}[）)]",
}
_LABEL_AT_END = re.compile("(?<!各)(?:牵头|主办|责任|配合|协办|参与|参加)(?:责任)?(?:单位|部门)：$")


@lru_cache(maxsize=256)
def _item(row: str, number: int) -> re.Pattern[str]:
    return re.compile(_PRINTED[row].format(number))


def counts_inline(string: str, mark: Mark) -> bool:
    """Whether the item before a marker stands inside the sentence, so that the marker does as well.

    >>> from ..marks import read_mark
    >>> mark = read_mark("（2）暂不具备条件的，预留接口。")
    >>> counts_inline("1.纳管处理。对距离管网较近的村庄，（1）优先纳入；", mark), counts_inline("（1）优先纳入；", mark)
    (True, False)
    """
    before = mark.value - 1
    if before < 1:
        return False
    if mark.row.name == "circled":
        return CIRCLED[before - 1] in string[1:]
    return mark.row.name in _PRINTED and _item(mark.row.name, before).search(string[-_REACH:], 1) is not None


def cites_on(string: str) -> bool:
    """Whether a text ends with the words that stand before the article they cite; the name of a chapter does not.

    >>> cites_on("对责任人员按照本规定"), cites_on("制定本规定。"), cites_on("第五章涉外票据的法律适用")
    (True, False, False)
    """
    return _CHAPTER.match(string) is None and _CITED.search(string, max(0, len(string) - _LABEL_REACH)) is not None


def lists_parties(string: str, following: str) -> bool:
    """Whether a line with a label stands inside the bracket of labels that is open above it.

    >>> lists_parties("抓好落实。（责任领导：李明；", "责任单位：市财政局）"), lists_parties("（5月底完成，", "责任单位：市财政局）")
    (True, True)
    >>> lists_parties("各区县（市", "责任单位：市财政局")
    False
    """
    surplus = following.count("）") - following.count("（")
    return surplus > 0 or (not surplus and (string[-1] in "，；" or _OPENED.search(string[-_REACH:]) is not None))


def opens_units(string: str) -> bool:
    """Whether a text ends with the label of units, which follow.

    >>> opens_units("抓好落实。责任单位："), opens_units("各责任单位：")
    (True, False)
    """
    return (
        string.endswith(("单位：", "部门："))
        and _LABEL_AT_END.search(string, max(0, len(string) - _LABEL_REACH)) is not None
    )
