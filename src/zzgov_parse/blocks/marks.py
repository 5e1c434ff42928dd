"""The marker that a line begins with: 一、 （一） 1. 第一条 ——, its number and the numbering that it belongs to.

Guarantees:

1. The rows of `tables/markers.py` are compiled to one alternation behind a set of first characters.
2. What may be a citation, a decimal or a quantity as well is a marker only where a gap stands after it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..spans import Text
from ..tables import markers
from ..tables.characters import CIRCLED, HAN_NUMERALS
from ..tables.markers import MISREAD_ONE, Marker

#: Characters that a row begins with; most lines end here.
MARKER_START = frozenset(
    "第其首再最专一二三四五六七八九十百零〇○（〔(【[<{0123456789㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛—－―─-"
    + CIRCLED
)
#: 3.3.3 部件数据库: whatever follows behind a gap, 万吨 and the like apart.
_DECIMAL = re.compile(
    r"[0-9]{1,2}(?:[.．][0-9]{1,2}){1,3}(?=[\u3400-\u9fff])(?![万亿倍米吨亩度年月]|小时|公[里斤顷]|平方|个百?[分月]|元(?!数))"
)
_MARKERS = {row.name: row for row in markers.ROWS}


class Mark(NamedTuple):
    """The marker that a line begins with.

    Attributes:
        row: its row in the table.
        text: canonical (`一、`).
        number: its number as written, "" for a dash.
        end: the offset after it.
        value: the number, of 1.2.3 the last one; 0 for none.
        system: the numbering that it belongs to: the name of the row, of decimals with their depth.
    """

    row: Marker
    text: str
    number: str
    end: int
    value: int
    system: str


@cache
def _marker_pattern() -> re.Pattern[str]:
    """The rows as one alternation, their groups renamed `row__group`."""
    return re.compile(
        "|".join(f"(?P<{row.name}>{row.pattern.replace('?P<', f'?P<{row.name}__')})" for row in markers.ROWS)
    )


@cache
def _groups() -> dict[str, tuple[int, ...]]:
    """The numbers of the groups of each row in the alternation."""
    groups = _marker_pattern().groupindex.items()
    return {row: tuple([number for name, number in groups if name.startswith(row + "__")]) for row in _MARKERS}


@cache
def _parted() -> re.Pattern[str]:
    """Markers that need the gap after them: 第二十四条 第二类医疗器械 · 第八条 规定本市重大事项的法规 · 1. 5G网络."""
    return re.compile(
        rf"第(?P<article>[{HAN_NUMERALS}]{{1,8}}|[0-9]{{1,4}})条(?!第[{HAN_NUMERALS}0-9]{{1,4}}[款项]|[、，至和或及的]|与(?:第|本[法条款规办]|前)|规定(?:的|，|。|之|处|给|予|情|应|可|期|条|执行|办理|履行|进行|处理)|所[称列])"
        r"|(?P<arabic>[0-9]{1,2})[.．](?=[0-9]{1,4}(?![0-9.]*(?:倍|[万亿%元吨]|平方|公里)))"
    )


def read_mark(string: str) -> Mark | None:
    """The marker at the start of a line.

    >>> read_mark("（一）指导思想")[1:]
    ('（一）', '一', 3, 1, 'han_paren')
    >>> read_mark("（一）至（三）项规定") is None
    True
    """
    if string[:1] not in MARKER_START:
        return None
    match = _marker_pattern().match(string)
    if match is None:
        return None
    row = _MARKERS[match.lastgroup or ""]
    found = [number for group in _groups()[row.name] if (number := match[group])]
    return _mark(row, match.group(), match.end(), *found)


def _mark(row: Marker, printed: str, end: int, number: str = "", sub: str = "") -> Mark:
    """A marker from the number of its row as written, and that after 之."""
    number = _AS_MEANT.get(number, number)
    text = row.canonical.format(number) if row.canonical else printed[0] if row.name == "circled" else printed
    if sub:
        text += "之" + sub
    if row.name != "decimal":
        return Mark(row, text, number, end, value(number), _SYSTEMS.get(row.name, row.name))
    number = number.replace("．", ".")
    return Mark(row, number, number, end, int(number.rpartition(".")[2]), f"decimal{number.count('.')}")


#: Rows that are two ways to print one numbering.
_SYSTEMS = {"outline": "arabic", "han_comma": "han", "han_half": "han_paren"}

#: Enclosed numbers, one character each, and the number they enclose; 首先 … are numbers as well.
_SIGNS = (
    {sign: str(number) for number, sign in enumerate(CIRCLED, 1)}
    | {chr(0x2474 + i): str(i + 1) for i in range(20)}
    | {chr(0x2488 + i): str(i + 1) for i in range(20)}
    | {chr(0x3220 + i): "一二三四五六七八九十"[i] for i in range(10)}
)
#: The same, and what engines print for 一 and 1 where a number stands alone.
_AS_MEANT = _SIGNS | dict.fromkeys(MISREAD_ONE, "一") | {"l": "1", "I": "1"}
_IN_TURN = {"首先": 1, "其次": 2, "再次": 3, "最后": 4}
_HAN_VALUES = {digit: i for i, digit in enumerate("零一二三四五六七八九")} | {"〇": 0, "○": 0}
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000}
#: The values of single characters, which most numbers are.
_SINGLE = _HAN_VALUES | _HAN_UNITS


def value(number: str) -> int:
    """The number of a marker; 0 for what is none.

    >>> value("12"), value("二十一"), value("一千零五"), value("一二〇"), value("")
    (12, 21, 1005, 120, 0)
    """
    if number in _SINGLE:
        return _SINGLE[number]
    if number.isdigit():
        return int(number)
    if number in _IN_TURN:
        return _IN_TURN[number]
    total = digit = 0
    for character in number:
        unit = _HAN_UNITS.get(character)
        if unit is None:
            digit = digit * 10 + _HAN_VALUES.get(character, 0)
        else:
            total += max(digit, 1) * unit
            digit = 0
    return total + digit


def mark_before_gap(text: Text) -> Mark | None:
    """A marker that only the gap after it tells from a citation, a decimal or a quantity."""
    mark = read_doubtful_mark(text.string)
    if mark is not None and text.gap(mark.end):
        return mark
    decimal = _DECIMAL.match(text.string)
    if decimal is None or not text.gap(decimal.end()):
        return None
    return _mark(_MARKERS["decimal"], decimal.group(), decimal.end(), decimal.group())


def read_doubtful_mark(string: str) -> Mark | None:
    """A marker at the start of a string that reads like a citation or a decimal, but need not be one.

    >>> read_doubtful_mark("第二十四条第二类医疗器械").text
    '第二十四条'
    >>> read_doubtful_mark("第二十四条第二款规定") is None
    True
    """
    if string[0] != "第" and not string[0].isdigit():
        return None
    match = _parted().match(string)
    if match is None or match.lastgroup is None:
        return None
    return _mark(_MARKERS[match.lastgroup], match.group(), match.end(), match[match.lastgroup])
