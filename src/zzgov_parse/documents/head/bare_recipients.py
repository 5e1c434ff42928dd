"""Addressees that lost their colon: on a line of their own, or parted by a blank from the first sentence.

    青屏县财政局 《关于申请补助资金的请示》收悉。经研究，…     青屏县财政局
    各区县人民政府 / 为做好防汛工作，现通知如下。            各区县人民政府
    各区县人民政府，市政府各部门； / 全市要…                 各区县人民政府，市政府各部门

Guarantees:

1. Only the first paragraph below a head is looked at; its characters are those of the addressees or stay in it.
2. A unit alone is addressed only where the text answers it; groups of units where a sentence of a notice begins behind them,
   or where they have a line of their own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...blocks.build import Block
from ...blocks.completeness import opens_text
from ...blocks.titles.addressees import is_addressee_line
from ...spans import Text

#: Addressees that lost their colon are no longer.
_LONGEST = 300
_SENTENCE = re.compile("[。：；]")
_PARTED = re.compile("[，、]")
#: What a letter or a reply begins with that answers the addressee.
_ANSWER = re.compile("(?:你[\u3400-\u9fff]{1,3})?(?:关于)?《[^。]{4,160}收悉")
#: Who a notice goes to, and how its first sentence begins, if not like any text.
_GROUPS = ("各", "有关", "省直", "市直", "县直", "区直", "全省", "全市", "全县", "全区")
_OPENING = re.compile("现将|近[日期]|经(?:研究|.{2,8}同意)|《[^》]{2,60}》，?(?:已|业?经)")


def bare_recipients(blocks: Sequence[Block], index: int) -> tuple[Text, Text] | None:
    """The addressees below a head that have no colon, and what is left of their paragraph; None where none stand there.

    Args:
        blocks: those of the document.
        index: the place of the first below the head.
    """
    if index >= len(blocks) or blocks[index].kind != "paragraph":
        return None
    text = blocks[index].text
    string = text.string
    units = string[:-1] if string[-1] in "；。" else string  # a colon misread
    if len(string) <= _LONGEST and _SENTENCE.search(units) is None:
        below = blocks[index + 1] if index + 1 < len(blocks) else None
        if below is not None and below.kind == "paragraph":
            groups = units.startswith(_GROUPS) and (units != string or _PARTED.search(units) is not None)
            addressed = is_addressee_line(f"{units}：") if groups else _is_addressed(units, below.text.string)
            if addressed:
                return text, text.cut(len(text))
    if text.has_gaps:
        for gap in text.gaps():
            if gap > _LONGEST or _SENTENCE.search(string, 0, gap):
                break
            if _is_addressed(string[:gap], string[gap:]):
                return text.cut(0, gap), text.cut(gap)
    return None


def _is_addressed(units: str, below: str) -> bool:
    """Whether a text addresses units.

    >>> _is_addressed("各区县人民政府", "为做好防汛工作，"), _is_addressed("清湖市人民政府", "为做好防汛工作，")
    (True, False)
    >>> _is_addressed("青屏县财政局", "《关于申请补助资金的请示》收悉。")
    True
    """
    opens = _ANSWER.match(below) or (units.startswith(_GROUPS) and (_OPENING.match(below) or opens_text(below)))
    return bool(opens) and is_addressee_line(f"{units}：")
