"""Who signs a text that lost its line ends: where the names begin that stand before the date of its ending.

…贯彻落实。|清湖市人民政府 2021年9月17日
…（市财政局等负责）|清湖市人民政府 2021年9月17日
附件：1.任务清单|清湖市财政局 2021年9月17日
"""

from __future__ import annotations

import re

from ...spans import Text
from ...tables.titles import ATTACHMENT_ENDS
from ...text.word_patterns import ends_with_organ
from ..shapes import is_organ
from ..titles.signers import is_signature, is_signer

_LONGEST_NAME = 160
_BREAK = re.compile(r"[。！？；：，”》…:]|[^\u3400-\u9fff（）、·](?=[\u3400-\u9fff（）、·])")
#: What goes on with the name of a company behind a bracket: 清湖电力（集团）|有限公司.
_LEGAL = ("有限", "股份", "责任", "集团")

#: How far from its beginning a text names who issues it, and what goes on with a date in a sentence.
_HEAD, _LONGEST_ISSUER = 200, 40
_GOES_ON = re.compile(
    "[起前后内以至到、，。；：—－-]|印发|发布|下发|召开|公布|批[复准]|同意|出台|制[定发]|颁[布发]|实施|通过|转发|发出|作出|决定|举[行办]"
)


def issuer_signs(string: str, low: int, date: int, end: int) -> bool:
    """Whether the name that the head of a text gives stands alone between a sentence and a date: its signature, whatever follows.

    >>> text = "清湖市财政局关于预算的通知各县财政局：请落实。清湖市财政局2021年3月5日预算要点"
    >>> issuer_signs(text, 0, 29, 38)
    True
    >>> issuer_signs("清湖市财政局关于预算的通知：请落实。清湖市财政局2021年3月5日召开会议。", 0, 24, 33)
    False
    """
    start = string.rfind("。", low, date) + 1
    name = string[start:date]
    if not start or len(name) > _LONGEST_ISSUER or _GOES_ON.match(string, end) is not None:
        return False
    return is_organ(name) and string.find(name, 0, min(_HEAD, start)) >= 0


def name_start(text: Text, gaps: frozenset[int], low: int, end: int) -> int:
    """Where the names begin that sign before offset `end`; -1 when none do."""
    string = text.string
    low = max(low, end - _LONGEST_NAME)
    start = low
    for match in _BREAK.finditer(string, low, end):
        start = match.end()
    first = -1
    stop = end
    for gap in sorted((gap for gap in gaps if start < gap < end), reverse=True):
        if gap - 1 == start or gap - 1 in gaps or string[gap - 2] == "）":  # 科 技 部
            continue
        piece = text.cut(gap, stop)
        if is_organ(piece.string) or is_signer(text.cut(gap, end)):
            first = stop = gap
    whole = text.cut(start, stop)
    if is_signature(whole):
        return start + _inner(whole.string)
    bracket = string.rfind("）", start, stop) + 1  # …（市财政局等负责）|清湖市人民政府
    if first < 0 < bracket and not string.startswith(_LEGAL, bracket) and is_organ(string[bracket:stop]):
        return bracket
    return first


def _inner(run: str) -> int:
    """Where a name begins after the title of an attachment or other words: …明细表|清湖市财政局, …参考|中共清湖市委."""
    found = run.find("中共")
    starts = [found] if found > 0 else []
    starts += [
        at + len(word)
        for word in ATTACHMENT_ENDS
        if 0 <= (at := run.rfind(word)) < len(run) - len(word) - 2
        and not run.endswith("代表", 0, at + len(word))
        and ends_with_organ(run[at + len(word) :])
        and not run.startswith(_LEGAL, at + len(word))
    ]
    return max(starts, default=0)
