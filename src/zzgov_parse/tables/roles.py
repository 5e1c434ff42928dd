"""Roles: the words that give a unit its role in a task, as labels (牵头单位) and as verbs (市工信局牵头).

Guarantees:

1. `LABELS` and `VERBS` are in the order in which they are tried: a row stands before those whose words it contains.
2. Every repeat is bounded.

Roles: 牵头/主办 → lead; 责任/负责/承办/落实 → responsible; 配合/协办/支持 → assisting; 参与/参加 → participating;
督导/监督/考核 → supervising; 实施主体 → implementing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from ..model.blocks import Role


class RoleRule(NamedTuple):
    """Words that give a role.

    Attributes:
        name: what the row is for.
        pattern: a whole label, or the verb at the end of a clause.
        role: the role it gives.
        examples: text → the groups expected.
        not_examples: texts that look similar.
    """

    name: str
    pattern: str
    role: Role
    examples: Mapping[str, Mapping[str, str]]
    not_examples: tuple[str, ...] = ()


MATCH: Literal["fullmatch"] = "fullmatch"

_PARTY = "(?:单位|部门|机构|主体|处室|科室|股室|领导|地区)"

#: Labels: the words before a colon.
LABELS = (
    RoleRule(
        "label-supervising",
        f"(?:牵头)?(?:督导|督办|监督|督查|考核|指导|监管|验收)(?:考核|检查|指导|责任)?{_PARTY}",
        Role.SUPERVISING,
        {"督导单位": {}, "监督考核部门": {}, "牵头考核单位": {}},
        ("牵头单位", "督导", "监督检查情况"),
    ),
    RoleRule(
        "label-implementing",
        f"实施(?:主体|责任主体)(?:单位)?|(?:具体)?(?:组织)?实施{_PARTY}",
        Role.IMPLEMENTING,
        {"实施主体": {}, "实施单位": {}},
        ("实施方案", "责任主体"),
    ),
    RoleRule(
        "label-lead",
        f"(?:省|市|县|区)?(?:级|直)?(?:牵头|主办|主责|主要责任|主牵头|组织|第一责任|牵头负责|总牵头)(?:责任|负责|落实|主办|实施)?{_PARTY}|牵头",
        Role.LEAD,
        {
            "牵头": {},
            "牵头股室": {},
            "牵头单位": {},
            "牵头责任单位": {},
            "主办部门": {},
            "市级牵头单位": {},
            "主责单位": {},
        },
        ("责任单位", "牵头抓总", "牵头单位要"),
    ),
    RoleRule(
        "label-assisting",
        f"(?:主要)?(?:配合|协办|协助|协同|支持|协作|会同|会办)(?:责任)?{_PARTY}|配合",
        Role.ASSISTING,
        {"配合": {}, "配合单位": {}, "协办部门": {}, "支持单位": {}},
        ("配合度", "责任单位"),
    ),
    RoleRule(
        "label-participating",
        f"(?:参与|参加|参建|参办)(?:责任)?{_PARTY}|成员单位",
        Role.PARTICIPATING,
        {"参加单位": {}, "成员单位": {}, "参与部门": {}},
        ("参加人员", "参与"),
    ),
    RoleRule(
        "label-responsible",
        f"(?:省|市|县|区)?(?:级|直)?(?:责任|负责|承办|落实|承担|执行|具体责任|具体负责|责任落实|经办|完成)(?:责任|落实)?{_PARTY}(?:单位)?",
        Role.RESPONSIBLE,
        {"责任单位": {}, "责任部门": {}, "承办单位": {}, "落实单位": {}, "责任主体单位": {}},
        ("责任心", "主体责任", "责任追究"),
    ),
    RoleRule(
        "label-other",
        "责任人|责任人员|第一责任人|直接责任人|联系人|联络员|(?:完成|办理|办结|落实|整改|推进)(?:时限|时间|期限|日期)|时限(?:要求)?|时间(?:要求|节点|安排)|工作时限|进度安排",
        Role.OTHER,
        {"完成时限": {}, "责任人": {}, "时限要求": {}},
        ("责任单位", "时间"),
    ),
)

_EACH = "(?:按照?[^，；。（）、]{0,14}?(?:分工|职责|职能|责任|要求|范围|权限)|分工|分别|分头|共同|各自|协同|联合|具体|统一|全面|密切|积极)?"
#: Verbs: what stands after the units of a clause, at its end.
VERBS = (
    RoleRule(
        "verb-lead",
        f"{_EACH}(?:共同)?(?:总?牵头|主办)(?:负责|落实|实施|推进|组织|组织实施|抓总|办理|承办|协调){{0,2}}|为牵头(?:责任)?(?:单位|部门)",
        Role.LEAD,
        {"为牵头单位": {}, "牵头负责": {}, "共同牵头": {}, "主办": {}},
        ("负责", "牵头的"),
    ),
    RoleRule(
        "verb-supervising",
        f"{_EACH}(?:负责)?(?:督导|监督|考核|督办|督查|督促|督促落实|监督考核|督导检查|监督检查){{1,2}}",
        Role.SUPERVISING,
        {"督导": {}, "负责监督": {}},
        ("指导", "监督管理"),
    ),
    RoleRule(
        "verb-assisting",
        f"{_EACH}(?:做好|给予|予以|负责)?(?:配合|协助|协办|支持|协同|协作){{1,2}}(?:落实|实施|推进|做好|工作)?|为(?:配合|协办)(?:责任)?(?:单位|部门)",
        Role.ASSISTING,
        {"为配合单位": {}, "按职责分工配合": {}, "协同支持": {}},
        ("负责", "配合度"),
    ),
    RoleRule(
        "verb-participating",
        f"{_EACH}(?:参与|参加)(?:配合|落实|实施)?",
        Role.PARTICIPATING,
        {"参与": {}, "共同参与": {}},
        ("参与者",),
    ),
    RoleRule(
        "verb-responsible",
        f"{_EACH}(?:(?:负责|承办|落实|各负其责|各司其职|分工负责|组织实施|实施|办理|推进|承担|执行|抓好|做好)(?:具体)?){{1,3}}(?:工作)?"
        "|按照?[^，；。（）、]{0,14}?(?:分工|职责)|为责任(?:单位|部门)",
        Role.RESPONSIBLE,
        {"负责": {}, "按职责分工负责": {}, "负责落实": {}, "各负其责": {}, "分工负责": {}},
        ("负责人", "责任", "负责解释"),
    ),
    RoleRule(
        "verb-other",
        f"{_EACH}(?:统筹|协调|指导|组织|审批|审核|服务|保障|研究|制定|会签|备案){{1,4}}",
        Role.OTHER,
        {"指导": {}, "统筹协调指导": {}},
        ("指导意见", "协调会"),
    ),
)

ROWS = LABELS + VERBS
