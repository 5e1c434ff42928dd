"""How paragraphs begin that official documents close with: the hope of a commendation, validity, remarks.

Where no indent shows a new paragraph and the line above is full, these words do.
"""

from __future__ import annotations

from typing import Literal

from .rows import Row

MATCH: Literal["fullmatch", "match", "search"] = "match"


#: What every row begins with: most lines end here.
FIRST = frozenset("希本注")

#: Lines, from their start.
ROWS: tuple[Row, ...] = (
    Row(
        "hope",
        "希望(?:受到?(?:表彰|表扬|通报|嘉奖|奖励|命名)|获奖|获得|以上|上述|各|全[省市州县区]|广大)",
        {
            "希望受到通报的单位和个人珍惜荣誉，再创": {},
            "希望受表彰的集体再接再厉": {},
            "希望各单位以先进为榜样": {},
            "希望获奖单位珍惜荣誉": {},
        },
        ("希望工程", "希望这一做法", "希望小学建设"),
    ),
    Row(
        "remark",
        "注：",
        {"注：1.本表数据为初步统计数。": {}},
        ("注意：", "注重实效", "注册资本：3万元"),
    ),
    Row(
        "validity",
        "本(?:意见|办法|通知|方案|规定|细则|措施|规划|计划|决定|条例|政策|通告|公告|预案|制度|规则|标准)(?:自[^，。；]{2,24}起|由[^，。；]{2,24}负责解释|有效期)",
        {
            "本意见自发布之日起实施，有效期3年。": {},
            "本办法由市财政局负责解释，自2021年11月1": {},
            "本通知自2021年11月1日起施行。": {},
            "本规定有效期5年。": {},
        },
        ("本办法所称湖泊，是指", "本市自2021年起", "本意见自评报告", "本规定的有效期"),
    ),
)
