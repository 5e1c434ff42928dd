"""Lines that the boxes of a page were read in another order than downwards, put back where they belong.

    关于防火的通知 · 各区县人民政府： · 清政〔2021〕3号        →  the number above the recipients
    附件 · 清湖市人民政府 · 2021年4月8日 · 先进单位名单       →  the label below the signature
    …印发给你们。 · 防火办法 · 清湖市人民政府 · 2021年4月8日  →  the title of the carried text below the signature

Guarantees:

1. A number is moved that, with the date beside it or without, is all that its line holds; recipients and the title of their
   document stand directly above it.
2. A label of an attachment is moved, and what stands between it and a signature, where the signature of the document is below.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...tables.kinds import DATE
from ...text.cells import is_number
from ...text.lines import Line
from ..shapes import is_organ
from ..titles.addressees import is_addressee_line
from ..titles.title_shapes import ends_officially

#: How many lines the recipients take.
_RECIPIENTS = 8
_LABEL = re.compile("附件[0-9]{0,2}")
#: How many lines of its title stand between a label and the signature that was read below them.
_TITLE_LINES = 2
#: How many lines the title of a carried text takes, and the sentence that names it; what that says of it.
_CARRIED_LINES, _NOTICE_LINES = 3, 4
_CARRIES = ("印发", "公布", "转发")


@cache
def _date() -> re.Pattern[str]:
    return re.compile(DATE)


def put_back(lines: Sequence[Line]) -> list[Line]:
    r"""The lines with the numbers and signatures of documents where they belong.

    >>> from zzgov_parse.text.lines import read_lines
    >>> head = "关于做好防火工作的通\n知\n各区县人民政府，\n市直各部门：\n清政〔2021〕3号"
    >>> [line.text.string for line in put_back(read_lines(head))]
    ['关于做好防火工作的通', '知', '清政〔2021〕3号', '各区县人民政府，', '市直各部门：']
    >>> end = "附件：先进单位名单\n附件\n先进单位名单\n清湖市人民政府\n2021年4月8日"
    >>> [line.text.string for line in put_back(read_lines(end))]
    ['附件：先进单位名单', '清湖市人民政府', '2021年4月8日', '附件', '先进单位名单']
    >>> end = "现将《防火办法》印发给你们。\n防火办法\n清湖市人民政府\n2021年4月8日\n第一条 为了防火"
    >>> [line.text.string for line in put_back(read_lines(end))]
    ['现将《防火办法》印发给你们。', '清湖市人民政府', '2021年4月8日', '防火办法', '第一条为了防火']
    >>> kept = read_lines("现将《防火办法》印发给你们。\n防汛办法\n清湖市人民政府\n2021年4月8日")
    >>> put_back(kept) == kept
    True
    >>> kept = read_lines("废止下列文件：\n清政〔2021〕3号\n2021年4月8日\n附件\n清湖市人民政府\n2021年4月8日")
    >>> put_back(kept) == kept
    True
    """
    placed: list[Line] = []
    for line in lines:
        last = line.text.string[-1]
        if last not in "号日" or not placed or not (_take_number(placed, line) or _take_signature(placed, line)):
            placed.append(line)
    return placed


def _take_number(placed: list[Line], line: Line) -> bool:
    """Put a number line above the recipients that it was read below, and say so."""
    string = line.text.string
    if placed[-1].text.string[-1] != "：" or "号" not in string or not is_number(string):
        return False
    recipients = ""
    for back in range(1, min(len(placed) - 1, _RECIPIENTS) + 1):
        recipients = placed[-back].text.string + recipients
        title = "".join([above.text.string for above in placed[max(len(placed) - back - 2, 0) : -back]])
        if ends_officially(title):
            if not is_addressee_line(recipients):
                return False
            placed.insert(len(placed) - back, line)
            return True
    return False


def _take_signature(placed: list[Line], line: Line) -> bool:
    """Put a signature and its date above the label of an attachment that they were read below, and say so."""
    match = _date().match(line.text.string)
    if (
        match is None
        or match.end() < len(line.text)
        or len(placed) < _TITLE_LINES + 1
        or not is_organ(placed[-1].text.string)
    ):
        return False
    if _take_above_carried(placed, line):
        return True
    for back in range(2, min(len(placed) - 1, _TITLE_LINES + 2) + 1):
        if _LABEL.fullmatch(placed[-back].text.string):
            if placed[-back - 1].text.string[-1] == "日":
                return False
            placed[-back:] = [placed[-1], line, *placed[-back:-1]]
            return True
    return False


def _take_above_carried(placed: list[Line], line: Line) -> bool:
    """Put a signature and its date above the title of the text that a notice carries and names, and say so."""
    title = ""
    for back in range(2, min(len(placed) - 1, _CARRIED_LINES + 1) + 1):
        title = placed[-back].text.string + title
        above = placed[-back - 1].text.string
        if above[-1] == "。":
            notice = "".join([before.text.string for before in placed[-back - _NOTICE_LINES : -back]])
            if f"《{title}》" not in notice or not any(verb in notice for verb in _CARRIES):
                return False
            placed[-back:] = [placed[-1], line, *placed[-back:-1]]
            return True
    return False
