"""Responsibility lines: how they begin, and the rule that the first of several units leads.

Guarantees:

1. `LABEL` matches the start of a responsibility line, bracketed or not, and refuses sentences that begin with its words.
2. Every repeat is bounded.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from .roles import LABELS


class LineRule(NamedTuple):
    """How a responsibility is recognised before it is read.

    Attributes:
        name: what the rule is for.
        pattern: searched in a text.
        examples: text → the groups expected.
        not_examples: texts that look similar.
    """

    name: str
    pattern: str
    examples: Mapping[str, Mapping[str, str]]
    not_examples: tuple[str, ...] = ()


MATCH: Literal["search"] = "search"

#: Any label, for searching inside a line.
LABEL_WORDS = "(?:" + "|".join(row.pattern for row in LABELS) + ")"
_OF_UNITS = "(?:" + "|".join(row.pattern for row in LABELS if row.name != "label-other") + "|责任人)"

#: The start of a responsibility line: 牵头单位： · （责任单位： · 【牵头部门】： · （5月底完成，牵头考核单位：.
LABEL = f"^[（【]?(?:[0-9一二三四五六七八九十]{{1,3}}月[^，；。：（）]{{1,16}}，|(?:完成)?时限：[^，；。：（）]{{2,16}}[，；])?{_OF_UNITS}(?:（[^（）]{{1,12}}）)?[】]?：(?=.)"

#: A rule about order: the first of several units leads. 列第一位的为牵头单位 · 排在首位的部门为牵头部门.
RANKING = (
    "(?:[列排]|位列|排列|排名|排序|名列|列在|排在|位于|处于)在?(?:第一|首|最前|第1)[位名个]?[的者]?(?:的?(?:单位|部门))?(?:为|是|系|即为)"
    "(?:总?牵头|主办|主要责任)(?:责任)?(?:单位|部门)|(?:第一个|首位|第一)(?:责任)?(?:单位|部门)[为是](?:牵头|主办)"
)

#: A party of a statute, named by its office and not by name: 主管部门 · 县级以上人民政府 · 本单位 · 施工单位.
UNNAMED_PARTY = "以上|所在地|[本同]级|上一?级|主管部门|行政部门|登记机关|或者?|负责人|同志|人员|专人|^[该其本]|规定|(?:部门|单位|机构|机关|企业|组织)$"
#: A group that something is said of, so that it can be told which: 市有关部门 · 牵头组织单位 · 涉灾相关区.
GROUP_SAID_OF = "有关|相关|^各|牵头|成员|责任|^[省市区县](?!级).*(?:(?<!主管)(?<!行政)部门|单位)$|涉"

_MONTH = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月"
_DAY = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})日"
#: A day, a month, a quarter, a year, as a party is given it; the year may be left out.
_WHEN = f"(?:[0-9]{{4}}年|今年|明年|当年|每年)?(?:{_MONTH}(?:{_DAY}|[上中下]旬|[底末份初])?|第?[一二三四1-4]季度|[上下]半年|年?[底内末]|[年月]中)?"
_FULFIL = (
    "(?:(?:全面|基本|力争|全部)?(?:完成|实现|启动|到位|见效|建成|达到|取得|落实|实施|推进)[^，；。：（）、]{0,12})"
)
#: A party's term, which is no unit: 2024年11月底前完成 · 持续推进 · 12月31日前 · 年内取得明显成效.
TERM = (
    f"(?:力争|争取|计划|[于在到至])?(?=[0-9一二三四五六七八九十今明当每年第上下])(?:[0-9]{{4}}年?(?:{_MONTH})?[—至-])?{_WHEN}(?:[之以]?前|期间|起)?{_FULFIL}?(?:并(?:长期|持续)(?:推进|坚持|实施))?"
    "|(?:并|需)?(?:持续|长期|逐年|逐步|常态化?|全年|分年度|分阶段|适时|立即|即时|按(?:年度?|季度?|月度?|序时进度|时间节点|计划|进度|时序|规定时限))"
    "(?:进行|推进|坚持|实施|开展|落实|执行|完成|组织实施){0,2}|长期|(?:贯穿)?全年|即知即改|立行立改"
)

#: Words of which a text must hold one before it is searched for a responsibility.
TRIGGERS: tuple[str, ...] = (
    "主办",
    "单位：",
    "参与",
    "参加",
    "承办",
    "指导",
    "支持",
    "牵头",
    "督导",
    "落实",
    "负其责",
    "负责",
    "部门：",
    "配合",
)

#: Labels that are printed often enough to be sure of: one character of them may be misread (奉头单位).
KNOWN_LABELS: tuple[str, ...] = (
    "主办单位", "协办单位", "参与单位", "参加单位", "牵头单位", "牵头责任单位", "牵头部门", "责任单位", "责任部门", "配合单位", "配合部门",
)  # fmt: skip
#: Labels of other things that differ from one of these by one character.
OTHER_LABELS: tuple[str, ...] = (
    "专任单位", "业务部门", "中标单位", "主任单位", "主任部门", "主创单位", "主办单元", "主审单位", "主导单位", "主抓单位", "主持单位", "主管单位",
    "主管部门", "主编单位", "主要单位", "主讲单位", "举办单位", "交办单位", "代办单位", "使用单位", "先进单位", "公开单位", "兴办单位", "创办单位",
    "制定单位", "协会单位", "协商单位", "协管单位", "协议单位", "协调单位", "参会单位", "参保单位", "参公单位", "参审单位", "参展单位", "参建单位",
    "参战单位", "参检单位", "参演单位", "参研单位", "参编单位", "参股单位", "参观单位", "参训单位", "参评单位", "参试单位", "参赛单位", "发文单位",
    "合作单位", "合办单位", "填报单位", "增加单位", "委任单位", "委托单位", "工作单位", "带头单位", "带头部门", "建设单位", "开办单位", "成员单位",
    "所在单位", "执法部门", "承办单位", "投标单位", "报送单位", "招标单位", "推荐单位", "整合单位", "整合部门", "施工单位", "有关单位", "有关部门",
    "查办单位", "混合单位", "牵头单元", "牵头岗位", "牵引单位", "用人单位", "申办单位", "申报单位", "申请单位", "申领单位", "监理单位", "监管部门",
    "相关单位", "相关部门", "符合单位", "筹办单位", "签约单位", "管理单位", "组合单位", "结合单位", "结合部门", "综合单位", "综合部门", "职能部门",
    "联合单位", "联合部门", "联系单位", "聘任单位", "获奖单位", "融合单位", "设计单位", "责令单位", "责任单元", "责任单据", "责任学位", "责任岗位",
    "责任席位", "责任编辑", "责任部位", "责任部队", "责成单位", "责成部门", "起草单位", "转办单位", "配合部队", "配备单位", "配套单位", "配套部门",
    "配建单位", "配置单位", "配送单位", "采购单位", "领办单位", "领头单位", "领头部门", "龙头单位", "龙头部门",
)  # fmt: skip

_ONE_MISREAD = "|".join(
    sorted({f"{label[:at]}[^，。；：、（）]{label[at + 1 :]}" for label in KNOWN_LABELS for at in range(len(label))})
)
#: The start of a line whose label has one character misread: 奉头单位：. For lines that no other pattern takes.
MISREAD_LABEL = f"^[（【]?(?!(?:{'|'.join((*OTHER_LABELS, *KNOWN_LABELS))})[】]?：)(?:{_ONE_MISREAD})[】]?：(?=.)"

ROWS = (
    LineRule(
        "label",
        LABEL,
        {
            "牵头单位：市工信局；责任单位：市财政局": {},
            "（责任单位：市财政局）": {},
            "【牵头部门】：市水利局": {},
            "（5月底完成，牵头考核单位：市体育局）": {},
            "市级牵头单位：市民政局": {},
        },
        (
            "牵头单位要对牵头负责的具体工作事项负起责任",
            "主管部门：",
            "各有关单位：",
            "责任单位：",
            "申报单位：清湖化工",
        ),
    ),
    LineRule(
        "misread-label",
        MISREAD_LABEL,
        {"奉头单位：市水利局": {}, "（贵任单位：市水利局）": {}, "牵头邮门：市水利局": {}},
        (
            "工作单位：市水利局",
            "成员单位：市水利局",
            "各有关单位：请",
            "牵头单位：市水利局",
            "奉头单位",
            "龙头单位：市水利局",
            "联合单位：市水利局",
        ),
    ),
    LineRule(
        "unnamed-party",
        UNNAMED_PARTY,
        {"县级以上人民政府": {}, "施工单位": {}, "本单位": {}, "登记机关": {}, "有关部门": {}},
        ("市水利局", "公司保密办", "各区"),
    ),
    LineRule(
        "group-said-of",
        GROUP_SAID_OF,
        {"涉灾相关区": {}, "各区": {}, "市级机关各成员小组": {}},
        ("施工单位", "本单位", "市水利局"),
    ),
    LineRule(
        "term",
        f"^(?:{TERM})$",
        {
            "2024年11月底前完成": {},
            "12月31日前": {},
            "持续推进": {},
            "2025年底前取得明显成效": {},
            "6月底前完成并长期坚持": {},
            "年内完成": {},
            "按时间节点推进": {},
            "第三季度": {},
        },
        ("市水利局", "第一医院", "年丰镇", "一季度经济运行调度组", "11月底前由市水利局完成验收", "长期护理保险中心"),
    ),
    LineRule(
        "ranking",
        RANKING,
        {
            "列第一位的为牵头单位，下同": {},
            "列第一位者为牵头部门": {},
            "排名第一的为牵头单位": {},
            "排在首位的单位为牵头单位": {},
        },
        ("教育部为牵头单位", "列入第一批名单", "牵头单位为市工信局"),
    ),
)
