"""Damaged markers: what is left of 一、, （一）, 第一条 or 1. when an engine lost or misread a character of it.

A line that begins so is a clause only where its list says so: the number before it, or the one after it, is there.

The patterns see folded text without white space and match at the start of a line. The group `number` is the number as
written; a row without it has lost its number. `meant` is the marker, `{}` standing for its number.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from .characters import HAN, HAN_NUMERALS

MATCH: Literal["fullmatch", "match", "search"] = "match"


class DamagedMarker(NamedTuple):
    """What is left of a marker.

    Attributes:
        name: what was lost.
        meant: the marker, `{}` for its number.
        pattern: what is printed instead, dirt after it included.
        starts: characters that such a line begins with; "" for any.
        parted: whether a gap must stand after it.
        examples: line → groups.
        not_examples: lines that begin alike.
    """

    name: str
    meant: str
    pattern: str
    starts: str
    parted: bool
    examples: Mapping[str, Mapping[str, str]]
    not_examples: tuple[str, ...]


_NUMBER = f"(?P<number>[{HAN_NUMERALS}]{{1,3}})"
_LONG_NUMBER = f"(?P<number>[{HAN_NUMERALS}]{{1,6}})"
_DIRT = "[”“·。，]?"
_WORD = f"(?=[{HAN}“《])"
_DIGITS = "0123456789"

ROWS: tuple[DamagedMarker, ...] = (
    DamagedMarker(
        "opening bracket lost", "（{}）", rf"[^（\W]?{_NUMBER}[）〕】]{_WORD}", "", False,
        {"三）深化市场开拓": {"number": "三"}, "三〕深化市场开拓": {"number": "三"}, "4一）完善督查考核": {"number": "一"}}, ("（三）深化", "三、深化", "一是（二）"),
    ),
    DamagedMarker(
        "closing bracket lost", "（{}）", rf"（{_NUMBER}(?![{HAN_NUMERALS}）〕〉》、是级线期次届类个项])(?=[{HAN}]{{4}})", "（", False,
        {"（二加快项目储备。": {"number": "二"}}, ("（二）加快", "（一、二）", "（二级）", "（一是")
    ),
    DamagedMarker(
        "number misread", "（{}）", rf"（[^{HAN_NUMERALS}）0-9省市县区]）{_WORD}", "（", False,
        {"（志）工作目标。": {}}, ("（二）工作目标", "（市）人民政府", "（2）目标", "（试行）")
    ),
    DamagedMarker(
        "number of a comma lost", "{}、", rf"[、](?=[{HAN}]{{3}})", "、", False,
        {"、总体要求": {}}, ("一、总体要求", "、“放管服”", "、市")
    ),
    DamagedMarker(  # 二，重点任务 · 二 重点任务
        "、 misread", "{}、", rf"{_NUMBER}[，。·]{_WORD}(?![{HAN_NUMERALS}])", HAN_NUMERALS, False,
        {"二，重点任务": {"number": "二"}}, ("二、重点任务", "一，二", "十二级")
    ),
    DamagedMarker(
        "one misread", "一、", rf"[ー丨|_~﹣﹘]、{_WORD}", "ー丨|_~﹣﹘", False,
        {"ー、总体要求": {}}, ("一、总体要求", "|类", "l.坚持"),
    ),
    DamagedMarker(
        "chapter without 第", "第{}章", rf"{_LONG_NUMBER}章{_DIRT}(?![节程])(?=[{HAN}]{{2}})", HAN_NUMERALS, False,
        {"三章监督检查": {"number": "三"}, "三章”监督检查": {"number": "三"}}, ("第三章监督检查", "三章程", "一章节"),
    ),
    DamagedMarker(
        "article without 第", "第{}条", rf"{_LONG_NUMBER}条{_DIRT}(?![款龙件])(?=[{HAN}“《])", HAN_NUMERALS, False,
        {"十条积极推广应用": {"number": "十"}}, ("第十条积极推广", "一条龙服务", "十条件"),
    ),
    DamagedMarker(
        "、 lost", "{}、", rf"{_NUMBER}(?![章条])(?=[{HAN}]{{4,24}}(?:$|（[0-9]{{1,4}}[名个人家]）$))", HAN_NUMERALS, True,
        {"二重点任务": {"number": "二"}, "二先进个人（5名）": {"number": "二"}}, ("二、重点任务", "二，重点", "二是要抓好落实，完善")
    ),
    DamagedMarker(
        "number of an article lost", "第{}条", rf"第?条{_DIRT}(?=[{HAN}“《])", "第条", True,
        {"条扎实完善": {}, "第条扎实完善": {}}, ("第九条扎实完善", "一条扎实")
    ),
    DamagedMarker(
        "sign of an article misread", "第{}条", rf"第{_LONG_NUMBER}[奈杂余粂氽]{_WORD}", "第", False,
        {"第三奈本办法所称": {"number": "三"}}, ("第三条本办法", "第三系列"),
    ),
    DamagedMarker(
        "sign of a chapter misread", "第{}章", rf"第{_NUMBER}[草早意童竞奎幸卓][{HAN}]{{2,12}}$", "第", False,
        {"第三草监督检查": {"number": "三"}}, ("第三章监督检查", "第一早餐"),
    ),
    DamagedMarker(
        "figure with a comma", "{}.", rf"(?P<number>[0-9]{{1,2}})[，·]{_WORD}", _DIGITS, False,
        {"2，实施质量提升。": {"number": "2"}}, ("2.实施", "2，000元", "2、实施"),
    ),
    DamagedMarker(
        "point lost", "{}.", rf"(?P<number>[0-9]{{1,2}})(?=[{HAN}]{{4,24}}。.)(?![年月日个名家件万亿千百倍元吨米亩多余至到种批届期]|支(?!持|撑)|项(?!目)|部(?!署|门)|条(?!件|例)|级|类(?!型)|次)", _DIGITS, False,
        {"1建立培育库。按照": {"number": "1"}}, ("1.建立培育库。按照", "3年行动计划实施以来。成效", "12家企业入库。")
    ),
    DamagedMarker(
        "figure misread", "{}.", rf"(?P<number>[lI|丨iZzO][0-9]?|[0-9][lI|丨O])[.．、]{_WORD}", "lI|丨iZzO" + _DIGITS, False,
        {"l.坚持": {"number": "l"}, "1l.完善": {"number": "1l"}}, ("1.坚持", "A.坚持", "lT.坚持"),
    ),
)  # fmt: skip
