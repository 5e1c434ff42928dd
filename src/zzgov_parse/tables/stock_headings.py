"""Headings that official documents share word for word, and how the sentence below them begins.

Where an engine lost the line break or the 。 after such a heading (指导思想以习近平…), its words alone show where it ends.
"""

from __future__ import annotations

from typing import Literal

from .rows import Row

MATCH: Literal["fullmatch", "match", "search"] = "match"

STOCK_HEADINGS = (
    "主要任务",
    "主要目标",
    "保障措施",
    "发展目标",
    "基本原则",
    "工作任务",
    "工作原则",
    "工作安排",
    "工作思路",
    "工作措施",
    "工作目标",
    "工作要求",
    "工作重点",
    "总体思路",
    "总体目标",
    "总体要求",
    "指导思想",
    "有关要求",
    "活动主题",
    "活动目标",
    "目标任务",
    "组织保障",
    "组织实施",
    "重点任务",
    "重点工作",
)


_HEADING = "|".join(STOCK_HEADINGS)

#: The text from a heading on; the group `heading` is the heading.
ROWS: tuple[Row, ...] = (
    Row(
        "sentence",
        rf"(?P<heading>{_HEADING})"
        r"(?=以(?!及|来|下|上)|坚持|到20[0-9]{2}年|20[0-9]{2}年|深入|全面|按照|为(?:深入|贯彻|全面|进一步|确保|做好|加强|推进)|根据|贯彻|充分|围绕|通过|每年|力争|紧紧|牢固|统筹|立足|鼓励|支持|加快)",
        {
            "指导思想以新发展理念为引领，": {"heading": "指导思想"},
            "工作目标到2025年，建成": {"heading": "工作目标"},
            "总体要求坚持稳中求进": {"heading": "总体要求"},
        },
        ("总体要求。坚持", "指导思想明确", "工作要求以及时限", "基本原则和方法"),
    ),
)
