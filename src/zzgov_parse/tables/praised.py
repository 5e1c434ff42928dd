"""Headings of lists of those who are praised: 先进集体, 一等奖, “清湖杯”金杯单位.

The pattern sees the words of a heading, without its number, its count and the note on the order of its list.
"""

from __future__ import annotations

from typing import Literal

from .rows import Row

MATCH: Literal["fullmatch"] = "fullmatch"

#: Why somebody is praised, and who.
PRAISE = "先进|优秀|模范|示范|获奖|文明|突出|表彰|表扬|嘉奖"
PRAISED = "单位|集体|企业|组织|个人|工作者|人员|标兵|能手|同志"
_MORE = "标杆|红旗|优胜|达标|先锋|[金银铜][杯奖牌]"
#: Verbs that make a sentence of the words.
_VERBS = "授予|决定|评为|命名|确定|给予|评选|推荐|认定|通报|争创|争当|对|将|为|被"
_PRIZE = "(?:[特一二三四]等|[金银铜优]|优[秀胜]|组织|提名|鼓励|入围|贡献|创新|质量|进步)奖(?:获奖)?(?:单位|个人|企业)?"
#: One of these is in every heading.
WORDS = "先进|优秀|模范|示范|文明|突出|表[彰扬]|标杆|红旗|达标|先锋|[奖杯牌胜]"

ROWS = (
    Row(
        "praised",
        f"(?!.{{0,10}}(?:{_VERBS}))[^，。；：、（）]{{0,12}}"
        f"(?:(?:{PRAISE}|{_MORE})[^，。；：、（）]{{0,6}}(?:{PRAISED})|{_PRIZE})",
        {"先进集体": {}, "一等奖": {}, "优秀组织奖获奖单位": {}, "“清湖杯”金杯单位": {}, "全市先进工作者": {}},
        ("授予先进集体", "对优秀组织", "先进经验", "奖励资金", "争创文明单位", "先进集体、先进个人"),
    ),
)
