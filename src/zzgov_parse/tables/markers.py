"""Clause markers: how a numbered line begins (结构层次序数, GB/T 9704-2012, 7.3.3, and what practice adds).

The patterns see folded text without white space and match at the start of a line. The group `number` is the number as
written. Order matters only where one row's text could begin another's; a test runs every row against the others' examples.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from .characters import HAN_NUMERALS

MATCH: Literal["fullmatch", "match", "search"] = "match"

_HAN = f"[{HAN_NUMERALS}]"


class Marker(NamedTuple):
    """One way a clause is numbered.

    Attributes:
        name: the numbering system.
        pattern: from the start of the line through the end of the marker.
        canonical: the marker as the result has it; `{}` stands for the number as written.
        strong: whether it begins a clause wherever a line begins; a weak one needs a finished sentence before it, or the
            next number of a list that is open.
        rank: 1 = outermost, where a document uses several systems; equal ranks never nest in each other.
        statutory: whether the number is part of a law's 编章节条.
        examples: line → groups.
        not_examples: lines that begin alike.
    """

    name: str
    pattern: str
    canonical: str
    strong: bool
    rank: int
    statutory: bool
    examples: Mapping[str, Mapping[str, str]]
    not_examples: tuple[str, ...]


#: After 一、 or （一）: words that make it a part of a sentence: 一、二级主任科员 · （一）至（三）项.
_NOT_LIST = rf"(?!{_HAN}{{1,3}}(?:[、至和]|等[奖级功]|级|类|期|审|产业))"
_NOT_CITED = r"(?![款至、，和或及与]|项(?![目])|目(?![标录的])|[～~—-]（)"

ROWS: tuple[Marker, ...] = (
    Marker(
        "part", rf"第(?P<number>{_HAN}{{1,4}}|\d{{1,2}})编(?![制号写排入辑审])", "第{}编", True, 1, True,
        {"第一编总则": {"number": "一"}}, ("第一编制", "第二产业"),
    ),
    Marker(
        "chapter", rf"第(?P<number>{_HAN}{{1,4}}|\d{{1,2}})章(?![程节的规第、])", "第{}章", True, 2, True,
        {"第一章总则": {"number": "一"}, "第十二章法律责任": {"number": "十二"}}, ("第三章的规定", "第一章程"),
    ),
    Marker(
        "section", rf"第(?P<number>{_HAN}{{1,4}}|\d{{1,2}})节(?![能约目的点水规课])", "第{}节", True, 3, True,
        {"第一节一般规定": {"number": "一"}}, ("第二节的规定", "第三节课"),
    ),
    Marker(
        "article", rf"第(?P<number>{_HAN}{{1,8}}|\d{{1,4}})条(?:之(?P<sub>{_HAN}{{1,3}}))?(?![款件例至、和或及与的规所第：])",
        "第{}条", True, 4, True,
        {"第一条为了加强管理": {"number": "一"}, "第一百二十条之一本法": {"number": "一百二十", "sub": "一"}},
        ("第三条规定的", "第二条、第三条", "第十条第二款", "第三条的规定"),
    ),
    Marker(
        "han", rf"(?P<number>{_HAN}{{1,4}})(?:[、.](?![、.]){_NOT_LIST}|，(?=[^一二三四五六七八九十]))", "{}、", True, 11, False,
        {"一、总体要求": {"number": "一"}, "十二.保障措施": {"number": "十二"}, "二、三年行动目标": {"number": "二"}},
        ("一、二级主任科员", "三、四产业", "一是加强领导", "二、三等奖"),
    ),
    Marker(
        "han_paren", rf"(?:[（〔]|\()(?P<number>{_HAN}{{1,4}})(?:[）〕]|\))、?{_NOT_CITED}|(?P<sign>[㈠-㈩])", "（{}）", True, 12, False,
        {"（一）指导思想。坚持": {"number": "一"}, "（十）、加强": {"number": "十"}, "（三）项目投资": {"number": "三"}, "㈡目标": {"sign": "㈡"}},
        ("（一）至（三）项", "（二）项规定", "（一号）"),
    ),
    Marker(
        "arabic", r"(?P<number>\d{1,3})(?:[.．](?!\d)|、(?!\d{1,4}[、月日号年%个名]))", "{}.", False, 13, False,
        {"1.坚持高位推进。": {"number": "1"}, "12、加强监管": {"number": "12"}},
        ("8.25小时", "2021年", "1、2号楼", "15号"),
    ),
    Marker(
        "arabic_paren", r"（(?P<number>\d{1,2})）(?!号)、?|(?P<half>\d{1,2})）|(?P<sign>[⑴-⒇])", "（{}）", False, 14, False,
        {"（1）落实责任": {"number": "1"}, "2）加强监管": {"half": "2"}, "⑶考核": {"sign": "⑶"}},
        ("（2021年）", "（12）号", "（2021）"),
    ),
    Marker(
        "circled", r"(?P<sign>[①-⑳])", "{}", False, 15, False,
        {"①设备": {"sign": "①"}}, ("1设备", "（①）"),
    ),
    Marker(
        "dash", r"(?P<sign>[—－―─]{2}|--)(?![—－―─-])(?=[^\d\W]|[“《（])", "——", False, 16, False,
        {"——坚持创新": {"sign": "——"}, "——“三个倍增”：": {"sign": "——"}}, ("———", "—3—", "——12"),
    ),
    Marker(
        "ordinal_is", rf"(?P<number>{_HAN}{{1,2}})是(?!否|非)", "{}是", False, 17, False,
        {"一是加强领导。": {"number": "一"}}, ("一是否", "是一"),
    ),
    Marker(
        "ordinal", rf"第(?P<number>{_HAN}{{1,2}})，", "第{}，", False, 17, False,
        {"第一，加强领导。": {"number": "一"}}, ("第一书记", "第一产业，"),
    ),
)
