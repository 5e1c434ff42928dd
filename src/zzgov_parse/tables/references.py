"""Which titles between 《》 name a document: by their last word.

Books, newspapers, forms, certificates and methods of measurement stand between 《》 as well: 《清湖日报》, 《申请表》,
《排污许可证》, 《水质氟化物的测定离子选择电极法》. A title that has a document number beside it needs no such word.
"""

from __future__ import annotations

from typing import Literal

from .rows import Row

MATCH: Literal["fullmatch", "match", "search"] = "search"

#: Last words of titles: the kinds of official documents, of what they carry, and of legislation.
KINDS = (
    "举措",
    "任务分工",
    "修正案",
    "倡议",
    "公告",
    "公约",
    "决定",
    "决议",
    "准则",
    "制度",
    "办法",
    "协定",
    "原则",
    "名单",
    "名录",
    "命令",
    "安排",
    "导则",
    "布告",
    "总则",
    "意见",
    "批复",
    "指南",
    "指引",
    "指示",
    "措施",
    "政策",
    "方案",
    "条例",
    "条约",
    "标准",
    "清单",
    "目录",
    "税则",
    "章程",
    "答复",
    "纪要",
    "纲要",
    "细则",
    "要点",
    "规划",
    "规则",
    "规定",
    "规程",
    "规范",
    "解释",
    "计划",
    "议定书",
    "议案",
    "请示",
    "通则",
    "通告",
    "通报",
    "通知",
    "重点任务",
    "预案",
)


#: The last characters of titles, editions in brackets left out.
ROWS: tuple[Row, ...] = (
    Row(
        "document",
        rf"(?:{'|'.join(KINDS)})\Z",
        {"清湖市节水行动实施方案": {}, "关于加强节水工作的通知": {}, "节约用水条例": {}, "清湖市实施〈水法〉办法": {}},
        ("清湖日报", "取水许可申请表", "数字化车间通用技术要求", "通知书", "水质测定方法"),
    ),
    Row(
        "law",
        # Not a method: 测定方法, 分光光度法, 离子选择电极法.
        r"(?:(?<![方办做用算谱极度定膜光量较析学写])法|法典|宪法|适用法|质量法|计量法|预算法)\Z",
        {"中华人民共和国行政许可法": {}, "水法": {}, "中华人民共和国民法典": {}, "产品质量法": {}, "预算法": {}},
        ("碳普惠方法", "高效液相色谱法", "离子选择电极法", "分光光度法", "重量法", "方法学"),
    ),
    Row(
        "report or letter",
        r"(?:关于.{1,80}的(?:报告|函|复函|公报|公示|总结|讲话|批示|倡议书)|工作报告|(?:会议|统计|全会)公报)\Z",
        {
            "关于节水工作情况的报告": {},
            "政府工作报告": {},
            "清湖市国民经济和社会发展统计公报": {},
            "清湖市人民政府关于调整水价的函": {},
            "关于先进集体名单的公示": {},
        },
        ("智能硬件市场研究报告", "清湖市人民政府公报", "贷款推荐函"),
    ),
    Row(
        "order",
        r"(?:政府|国务院|主席|部|委|局|总局|公司)令\Z",
        {"清湖市人民政府令": {}, "中华人民共和国主席令": {}},
        ("司令", "时令"),
    ),
)

#: In brackets after the last word: （试行）, （2021年版）, （2021—2025年）.
EDITION = r"(?:（[^（）]{1,20}）){1,3}\Z|\d{4}(?:—\d{4})?\Z"
