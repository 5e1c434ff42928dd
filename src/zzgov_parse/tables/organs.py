"""Organs: the words that the name of a unit ends with (人民政府, 管委会, 局, 委, 办, 公司 …).

Guarantees:

1. `ORGANS` is sorted, free of duplicates, and holds no word whose own ending is in it (分局 is 局).
2. `ORGAN_END` holds at the end of a text whose last word is an organ, with a bracket after it or not. It only looks
   back, at most five characters: `match(string, len(string))` costs the same whatever the length of the string, and
   `match(string, end, end)` asks the same of `string[:end]`.
3. `ORGAN_END` refuses ordinary words that end with an organ's character (布局, 举办, 全部, 网站).
"""

from __future__ import annotations

from typing import Literal

from .rows import Row

MATCH: Literal["search"] = "search"

#: Organs of one character. They are also the ends of ordinary words: see `_ORDINARY`.
_OF_ONE = "办厂厅台司园处委室局庭所校矿社科站组署股部队院馆"
_OF_TWO = (
    "专班 中学 中心 中支 人大 人行 企业 作协 侨联 兵团 军区 农场 分会 分行 协会 单位 台联 商会 园区 基地 大学 妇联 学会 小学 工会 总会 总行 支行 "
    "政协 政府 文联 新区 景区 机关 机场 机构 林场 残联 油田 消协 片区 牧场 监狱 社区 科协 美协 联盟 街道 记协 部门 银行 集团 音协 海关"
)
_OF_THREE = (
    "促进会 保监会 保税区 先行区 党总支 军分区 合作区 团中央 基金会 委员会 实验区 居委会 工业区 工商联 常委会 度假区 开发区 执委会 校友会 村委会 "
    "理事会 研究会 示范区 社科联 管委会 管理区 组委会 经开区 联合会 自贸区 试验区 证监会 贸促会 银监会 集聚区"
)
_OF_FOUR = "台盟中央 民建中央 民盟中央 民进中央 民革中央 红十字会 联席会议"
_OF_FIVE = "农工党中央 致公党中央"

#: The organ words, sorted by code point.
ORGANS: tuple[str, ...] = tuple(sorted([*_OF_ONE, *f"{_OF_TWO} {_OF_THREE} {_OF_FOUR} {_OF_FIVE}".split()]))

#: Words that end with an organ's character and are none: 举办, 平台, 好处, 原委, 教室, 布局 …
_ORDINARY = (
    "[举主承协督创兴经交包代领申停补]办|[客餐大舞]厅|[平出后上柜舞]台|上司|[校家田]园|[好益害坏何到此惩判查相长短深实]处|原委|[教浴寝卧居]室|"
    "[布格当结时大全骗残]局|家庭|[场厕居处住]所|会社|[学百本专文]科|网站|[重改]组|部署|[控参入持]股|[全内外局干上下中东西南北头]部|排队|[住出]院"
)

#: The end of a unit's name, an organ or an organ in brackets: 市财政局 · 双桥镇政府（办事处） · 清湖市应急局（市地震局）.
ORGAN_END = (
    f"(?:(?<=[{_OF_ONE}])(?<!{_ORDINARY})(?<![^管办代]理科)|(?<={'|'.join(_OF_TWO.split())})(?<!为中心)|(?<={'|'.join(_OF_THREE.split())})"
    f"|(?<={'|'.join(_OF_FOUR.split())})|(?<={'|'.join(_OF_FIVE.split())})|(?<=[处室厅局委办部院站所]）)|(?<=(?:政府|集团|中心|支队|党组)）)|(?<=(?:管委会|委员会)）))$"
)

#: Characters that the name of an area ends with, and those of them that no name of a person ends with.
AREA_ENDS = frozenset("省市县区旗州盟镇乡")
NO_NAME_ENDS = frozenset("县区旗镇乡")

#: The end of the name of a place or of a group of places: 各区县（市）, 各区市, 涉灾相关区.
PLACE_END = (
    "(?:(?<=[省市县区旗州盟镇乡街村])|(?<=地区|街道)|(?<=[（、][县区市旗镇街乡]）)|(?<=[（、](?:街道|乡镇|园区)）))$"
)

ROWS = (
    Row(
        "organ-end",
        ORGAN_END,
        {
            "青屏县人民政府": {},
            "市发展改革委": {},
            "各开发区管委会和区县（市）政府": {},
            "双桥镇政府（办事处）": {},
            "各区政府（管委会）": {},
            "清湖市红十字会": {},
            "直辖市环境保护局（厅）": {},
            "清湖化工集团有限公司": {},
        },
        (
            "优化产业布局",
            "各项任务落到实处",
            "由市教育局举办",
            "以清湖为中心",
            "服务平台",
            "各开发区管委会和区县（市）",
            "市工信",
            "",
        ),
    ),
    Row(
        "place-end",
        PLACE_END,
        {
            "各区市": {},
            "各区县（市）": {},
            "各乡镇（街道）": {},
            "涉灾相关区": {},
            "各县（市、区）": {},
            "各镇（街）": {},
        },
        ("市工信局", "（试行）", "各部门"),
    ),
)
