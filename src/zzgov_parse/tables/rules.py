"""Laws and rules: how their title looks, and what stands below it."""

from __future__ import annotations

from typing import Literal

from .rows import Row
from .titles import STATUTES

MATCH: Literal["match"] = "match"

#: The first chapter or article, or a note on the adoption of the rules.
BEGINNING = Row(
    "beginning",
    "第[一1](?:[编章节]|条(?![中的第、，和及至款项修删增改]))"
    "|[（(]?(?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日.{0,80}(?:通过|发布|公布|批准|修正|修订|制定)",
    {
        "第一章总则": {},
        "第一条为了加强管理": {},
        "（2016年5月27日市人大常委会通过）": {},
        "1999年6月18日令第10号公布": {},
    },
    ("第一条中的“城区”修改为“市区”", "第一条、第二条", "第十一条为了", "2016年5月27日", "第一个百年"),
)
#: The title of rules, and no sentence that cites some.
TITLE = Row(
    "title",
    rf"(?:(?!根据|依据|按照|依照|违反|遵守)[^，。；：！？])*(?:{STATUTES}|解释|规范)(?:（[^（）]{{1,10}}）)?",
    {"清湖市供水条例": {}, "清湖市绿化管理办法（试行）": {}, "清湖市关于审理供水案件若干问题的解释": {}},
    ("根据清湖市供水条例", "清湖市水利局，供水条例", "清湖市供水方案", "依照本办法"),
)
ROWS = (BEGINNING, TITLE)
