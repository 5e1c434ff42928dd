"""Words of provisions, which headings do not have: what says that something shall be done, or is so.

The patterns see the first sentence of a clause, with a comma behind it.
"""

from __future__ import annotations

from typing import Literal

from .rows import Row

MATCH: Literal["search"] = "search"

#: 应当, 不得, 由…负责, 的是, 后，; not those inside 应用, 要求, 实事求是.
PROVISION = Row(
    "provision",
    r"(?<![供响适效对反相回感呼顺])应(?![用急变收届聘付答战诉酬邀对])|必须|不得|可以|须(?!知)|切勿|可(?=下设|根据|按|由|在|向|将|申请|直接|适当)|(?<![需重主必纪摘概提紧首简扼次])要(?![求素点件闻害务道义领旨目])"
    r"|(?<![求于凡还但])是(?!否|非)|[的时后前]，|之日起|[0-9]月|由.{1,30}(?:负责|组成|担任|承担)",
    {
        "国务院领导同志要深入基层，": {},
        "各单位应当配合，": {},
        "由市财政局负责，": {},
        "验收合格后，": {},
        "自公布之日起，": {},
    },
    ("加强应用推广，", "明确目标要求，", "坚持实事求是，", "供应保障，", "推进要素市场化，"),
)
#: How a provision begins.
PROVISION_START = Row(
    "provision-start",
    "^(?:"
    r"本(?!质|地|土|级|科)|凡|对于|违反|依照|按照.{1,20}，|根据.{1,20}，|自[0-9]|上述|前款|你|我|(?:原则)?同意|删[去除]第|将第.{1,12}[条款项]|增加一[条款项]"
    ")",
    {"本办法所称单位": {}, "违反前款规定": {}, "自2021年1月": {}, "凡在本市": {}, "删去第三条": {}},
    ("本质安全", "本地企业培育", "按照要求", "加强领导"),
)
ROWS = (PROVISION, PROVISION_START)
