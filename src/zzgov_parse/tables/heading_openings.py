"""How the text below a heading begins, where no mark parts it from the heading: 加强能力建设|依托….

    heading  = verb words ending | words ending         at most one ，
    opening  = what begins a sentence wherever it stands; how something is done, or a verb, where the heading begins with one

What `ends` a heading, `verbs` that it begins with, and `OPENINGS` were counted in headings of plans with the text below them; a row
that is wrong more often than one time in twenty is not here.
"""

from __future__ import annotations

from typing import Literal

from .heading_endings import HEADING_ENDINGS
from .rows import Row

MATCH: Literal["fullmatch", "match", "search"] = "match"

#: Words that a heading ends with, and a subject as well: 医疗机构|根据需要….
_SUBJECTS = frozenset({"主体", "人员", "内容", "事项", "对象", "机构", "组织"})
#: More words that a heading ends with.
_MORE = frozenset(
    (
        "人才", "优化", "作用", "关系", "协作", "参与", "基础", "增效", "安全", "底线", "投资", "支持", "改造", "攻关", "整改", "权益", "消费",
        "环节", "研究", "联动", "衔接", "设计", "试点", "调整", "风险",
    )
)  # fmt: skip
ENDS = (frozenset(HEADING_ENDINGS) - _SUBJECTS) | _MORE
#: Those that are verbs as well, and have a verb for an object: 组织|推动, 创新|发展.
VERBAL_ENDS = frozenset(
    (
        "优化", "创新", "协同", "协调", "参与", "发展", "培育", "实施", "审核", "宣传", "应用", "建设", "引导", "情况", "推广", "支持", "服务",
        "检查", "监督", "研究", "管理", "统筹", "落实", "融合", "规范", "设计", "评价", "评估", "调整",
    )
)  # fmt: skip
#: What the heading of a task begins with.
VERBS = (
    "严格", "严禁", "丰富", "从严", "优化", "依法", "促进", "保护", "做好", "健全", "充分认识", "全面", "准确把握", "切实", "加大", "加强",
    "加快", "发挥", "坚持", "增强", "壮大", "大力", "夯实", "完善", "实施", "建立", "开展", "强化", "扎实", "打造", "扩大", "抓好", "拓展",
    "持续", "探索", "推动", "推进", "提升", "提高", "搭建", "改善", "明确", "构建", "深入", "深化", "激发", "畅通", "积极", "稳妥", "突出",
    "统筹", "维护", "聚焦", "营造", "落实", "规范", "进一步", "高度重视", "高效",
)  # fmt: skip

ROWS: tuple[Row, ...] = (
    Row(
        "sentence",
        "坚持(?!不懈)|以习近平|围绕|到20[0-9]{2}年|依托|聚焦|面向|针对|立足|充分|鼓励|各(?:地|级|省|市|县|区|有关|单位|部门)|深入|全面(?:贯彻|落实|推)|大力|统筹|基于|瞄准|紧紧"
        "|为(?:深入|全面|贯彻|进一步|切实|确保|加强)|牢固|高度重视|请(?:各|于|在)|对于|以(?=[^，。；]{2,24}为)",
        {"依托现有平台，": {}, "以服务企业为目标，": {}, "各县区要加强领导，": {}, "请各县区于": {}},
        ("以及其他", "进一步增强", "对外开放", "服务企业", "按照要求"),
    ),
    Row(
        "manner",
        "按照|根据|通过|结合|20[0-9]{2}年|每年|严格(?:落实|执行|按照|控制|遵守)|持续|积极|认真|切实|进一步(?!减|降|增|优|完|提)|对符合"
        "|由(?=[^，。；]{2,24}(?:牵头|负责|会同))|在(?=[^，。；]{2,20}(?:过程中|基础上|方面|领域|[下中前后时])，)",
        {"按照统一部署，": {}, "在项目建设过程中，要": {}, "由市财政局牵头，": {}, "2021年底前，": {}},
        ("进一步增强", "在建项目", "由来", "服务企业"),
    ),
    Row(
        "verb",
        "(?:加强|加快|加大|推动|推进|建立|完善|健全|强化|构建|打造|培育|促进|深化|发挥|贯彻|成立|组建|提升|提高|搭建|制定|探索)(?![，。、])"
        "|(?<!政策|保障|人才|投入|资金|金融)支持(?!力度|体系|政策|措施|资金|[，。、和])|(?<!工程|项目|政策|措施|方案|行动)实施(?!方案|细则|意见|力度|[，。、和])",
        {"加快建设一批项目，": {}, "制定实施细则，": {}, "支持企业上云，": {}, "实施提升工程，": {}},
        ("建设项目", "支持力度", "服务企业", "实施方案", "搭建、推广"),
    ),
)
