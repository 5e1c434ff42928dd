"""Personnel decisions: the verbs, what stands around a name, and how such a line begins.

Guarantees:

1. `VERBS` is in the order in which its rows are tried.
2. `OPENING` matches the start of a personnel line or of a verb line (免去：), and refuses sentences that begin alike.
3. Every repeat is bounded.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from ..model.blocks import Action
from .characters import HAN


class PersonnelRule(NamedTuple):
    """One rule for personnel lines.

    Attributes:
        name: what the rule is for.
        pattern: searched in a text.
        examples: text → the groups expected.
        not_examples: texts that look similar.
        action: what a verb does; None for a rule that is no verb.
    """

    name: str
    pattern: str
    examples: Mapping[str, Mapping[str, str]]
    not_examples: tuple[str, ...] = ()
    action: Action | None = None


MATCH: Literal["search"] = "search"

_NAME = f"(?:[{HAN}]{{2,4}}?|[{HAN}]{{1,8}}(?:·[{HAN}]{{1,8}}?){{1,4}}?)"
#: What is noted of a person behind the name: （女）, （女，回族）.
_NOTED = f"{_NAME}(?:（[^（）]{{1,16}}）)?"
_NAMES = f"{_NOTED}(?:、{_NOTED}){{0,12}}?"
_LEAD_IN = "^(?:[^。；]{0,80}?(?:决定|同意|批准|通过(?=，)|通知如下|任免如下|如下)[，：]?)?(?:同时|并|现|另|一并|经研究){0,2}[，：]?(?:决定|同意)?[，：]?"

#: Verbs at the start of a clause, after words of decision or not. What follows them is the body.
VERBS = (
    PersonnelRule(
        "dismiss",
        f"{_LEAD_IN}解聘(?!任[职用免期]|用合同|合同)",
        {"解聘王明的市第一中学校长职务": {}, "决定解聘：": {}},
        ("聘任王明为", "解除聘用合同"),
        Action.DISMISS,
    ),
    PersonnelRule(
        "engage",
        f"{_LEAD_IN}(?:续聘|聘任|聘用|聘请|聘)(?!制|合同|期|书|用制|任制|用合同|用人员)",
        {"聘任王明为市第一中学校长": {}, "聘任：": {}, "决定聘请李青等为顾问": {}},
        ("聘任制公务员", "解聘王明"),
        Action.ENGAGE,
    ),
    PersonnelRule(
        "remove",
        f"{_LEAD_IN}(?:免去|免除|免)(?!费|税|征|职$|疫|检|于|予)",
        {"免去王明的市财政局局长职务": {}, "免去：": {}, "清湖市人民政府决定，免去李青同志": {}},
        ("免费开放", "任免下列人员"),
        Action.REMOVE,
    ),
    PersonnelRule(
        "appoint",
        f"{_LEAD_IN}(?:任命|委任|任用|任(?!.同志)(?={_NAME}(?:同志)?为))",
        {"任命王明为市财政局局长": {}, "任命：": {}, "决定任命李青": {}, "任王明为副局长": {}},
        ("任何单位", "免去王明", "任务完成", "任明同志为副局长"),
        Action.APPOINT,
    ),
    PersonnelRule(
        "nominate",
        f"{_LEAD_IN}(?:提名|推荐)",
        {"提名王明为副市长候选人": {}},
        ("任命王明", "提出"),
        Action.OTHER,
    ),
)

#: A decision that begins with its person: 王明任市财政局局长 · 李青同志不再担任市审计局局长职务.
PERSON_FIRST = f"^(?:同意)?(?P<persons>{_NAMES})(?P<comrade>等?同志)?(?:因[^，。；]{{1,12}}?(?=辞去))?(?P<verb>任(?!务|何|期|职|命|免|教|课|意|由|凭|性|重)|担任|挂任|晋升为?|套转为|不再(?:担任|兼任)|辞去)(?=.{{2}})"

#: A request to resign that is granted: 同意王明辞去副市长职务的请求.
RESIGNATION = (
    f"^(?:决定)?(?:同意|接受)(?=(?P<person>{_NOTED})(?:同志)?(?:关于|因[^，。；]{{1,12}}?)?(?:请求)?辞去.{{2}})"
)

#: A note that follows a decision: 试用期一年 · 任职试用期为一年 · 聘期三年 · 任职时间从2021年6月起计算 · 退休.
NOTE = "^(?:(?:任职|聘任|聘用)?试用期|任期|聘期|任职(?:时间|年限|期限)|挂职(?:时间|期限)|时间(?:为|从|自)|(?:正式|到龄)?退休|另有任用|仍?享受|仍?保留|报.{2,40}备案|按.{1,8}(?:管理|待遇)|期满)"

#: Where a line parts into decisions and notes, outside brackets.
SEAM = "[。；]|，(?=(?:同时|并|另|一并){0,2}(?:决定)?(?:免去|任命|聘任|解聘|不再担任|不再兼任|免除)|(?:任职|聘任|聘用)?试用期|任期|聘期|任职时间|挂职时间|(?:正式|到龄)?退休|另有任用|提名为|(?:仍)?(?:保留|享受)[^，。；]{2,20}(?:待遇|[职级]|不变)|报[^，。；]{2,40}备案)"
#: Where the next of several persons under one verb may begin: …局长，李青为….
SEAM_BEFORE_NAME = (
    f"，(?={_NOTED}(?:同志)?(?:为|任(?!务|何|期|职|命|免|教|课|意|由|凭|性|重)|的[^，。；]{{2,40}}职务(?=[，。；]|$)))"
)

#: A bracket that is a note and no part of the post, or the part of one: （试用期一年）, （正处级|，试用期一年）.
POST_NOTE = "[（，、](?P<note>(?:任职)?试用期?[^（），、]{0,10}|(?:任期|聘期)[^（），、]{1,10}|挂职[^（），、]{1,10}|(?:正式|到龄)?退休|另有任用)(?:）|$|(?=[，、]))"

#: What is noted behind the name of an appointee besides sex and ethnic group: 挂职 · 兼 · 正处级.
APPOINTEE_NOTE = "(?:挂职.{0,10}|兼职?|主持工作|[正副].级)$"

#: The words before the decisions of a paragraph: 经市政府研究，决定： · 清湖市人民政府2021年6月3日决定，
LEAD_IN = "^(?:（[^（）]{6,80}(?:通过|决定)）|[^。；：]{1,80}?(?:决定|同意|批准|如下)[：，])"

_VERB_ALONE = "(?:任命|聘任|聘用|免去|解聘)(?:下列|以下)?(?:同志|人员|干部)?(?:的?[^，。；：]{0,16}职务)?：$"
#: A verb whose list stands below it: 免去： · 决定任命下列同志职务：
VERB_LINE = f"^(?:决定)?{_VERB_ALONE}"

#: A decision that begins with its person, its post and its end on this line or the next: 王明为市财政局局长 · 李青的市审计局局长职务.
DECIDED = f"^{_NAMES}(?:等?同志)?(?:(?:为|任(?!务|何|期|职|命|免|教|课|意|由|凭|性|重)|担任)(?=.{{2}})|不再(?:担任|兼任)|辞去(?=.{{2}})|的.{{2,50}}职务)"

#: The start of a personnel line or of a verb line.
OPENING = (
    f"^(?:(?:[^。；]{{0,80}}(?:决定|同意|批准|通过(?=，))[，：]?)?(?:同时|现)?(?:决定|同意)?"
    f"(?:{_VERB_ALONE}"
    f"|(?:任命|续聘|聘任|聘用|聘请|聘(?![期书制任用请])|任)：?{_NAMES}等?(?:同志)?为|(?:免去|解聘|免)：?{_NAMES}(?:等?同志|的|职务)|免去其"
    f"|(?:免去|解聘){_NAME}[^，。；]{{2,60}}职务)"
    f"|(?:决定)?(?:同意|接受){_NOTED}(?:同志)?(?:关于|因[^，。；]{{1,12}}?)?(?:请求)?辞去[^。；]{{2,60}}(?:职务|请求)"
    f"|(?:同意)?(?P<persons>{_NAMES})(?:等?同志(?:为|任(?!务|何|期|命)|担任|挂任|晋升为?(?!职级|岗位)|套转为|的[^。；]{{2,60}}职务|不再(?:担任|兼任))"
    "|(?:任(?!务|何|期|职|命|免|教|课|意|由|凭|性|重)|不再担任)[^，。；]{1,50}(?:长|任|员|记|师|监|席|官|办|管|事|委|理|级|）)(?:[。；，]|$)))"
)

ROWS = (
    *VERBS,
    PersonnelRule(
        "person-first",
        PERSON_FIRST,
        {
            "王明任市财政局局长": {"persons": "王明", "verb": "任"},
            "李青同志不再担任市审计局局长职务": {"persons": "李青", "comrade": "同志", "verb": "不再担任"},
            "王明同志晋升为市财政局一级调研员": {"persons": "王明", "comrade": "同志", "verb": "晋升为"},
            "王明、李青同志任副秘书长": {"persons": "王明、李青", "comrade": "同志", "verb": "任"},
            "李青（女）任市审计局总审计师": {"persons": "李青（女）", "verb": "任"},
            "同意王明同志任市审计局局长": {"persons": "王明", "comrade": "同志", "verb": "任"},
            "买提·艾合同志不再担任局长": {"persons": "买提·艾合", "comrade": "同志", "verb": "不再担任"},
        },
        ("各单位任务分工", "承担任务"),
    ),
    PersonnelRule(
        "note",
        NOTE,
        {"任职试用期为一年": {}, "试用期一年": {}, "聘期三年": {}, "任职时间从2021年6月起计算": {}},
        ("副局长试用", "一年"),
    ),
    PersonnelRule(
        "seam",
        SEAM,
        {
            "副局长，试用期一年": {},
            "局长；副局长": {},
            "副局长，同时免去其科长职务": {},
            "局长，到龄退休": {},
            "镇长，提名为镇长候选人": {},
            "副局长职务，保留正科级待遇": {},
            "市长职务，报市人民代表大会备案": {},
        },
        ("市财政局局长，市税务局副局长", "局长、党组书记"),
    ),
    PersonnelRule(
        "seam-before-name",
        SEAM_BEFORE_NAME,
        {"局长（兼），李青为副局长": {}, "局长，王明同志任副局长": {}, "局长职务，李青的副局长职务": {}},
        ("局长，试用期一年", "局长，承担各项任务"),
    ),
    PersonnelRule(
        "resignation",
        RESIGNATION,
        {
            "同意王明辞去清湖市副市长职务的请求": {"person": "王明"},
            "接受李青同志辞去局长职务": {"person": "李青"},
            "接受李青因工作调动辞去局长职务": {"person": "李青"},
        },
        ("同意王明的意见", "王明辞去副市长职务"),
    ),
    PersonnelRule(
        "post-note",
        POST_NOTE,
        {
            "副局长（试用期一年）": {"note": "试用期一年"},
            "副局长（正处级，试用期一年）": {"note": "试用期一年"},
            "副局长（挂职一年）": {"note": "挂职一年"},
        },
        ("副局长（正处级）", "副局长（主持工作）", "副局长（挂职）"),
    ),
    PersonnelRule(
        "appointee-note",
        APPOINTEE_NOTE,
        {"挂职": {}, "挂职一年": {}, "兼": {}, "正处级": {}},
        ("副局长", "兼任", "市财政局"),
    ),
    PersonnelRule(
        "verb-line",
        VERB_LINE,
        {"免去：": {}, "任命下列同志职务：": {}, "决定任命：": {}},
        ("任命王明为副局长", "免去王明：", "任务："),
    ),
    PersonnelRule(
        "decided",
        DECIDED,
        {
            "王明为市财政局局长": {},
            "王明同志任市财政局局长": {},
            "李青的市审计局局长职务": {},
            "李青（女）同志不再担任局长": {},
        },
        ("王明的意见", "各单位任务分工", "王明"),
    ),
    PersonnelRule(
        "lead-in",
        LEAD_IN,
        {
            "经市政府研究，决定：任命王明为": {},
            "清湖市人民政府2021年6月3日决定，任命": {},
            "现将任免事项通知如下：": {},
        },
        ("任命王明为副局长", "会议听取了汇报。决定：", "决定任命王明"),
    ),
    PersonnelRule(
        "opening",
        OPENING,
        {
            "任命王明为市财政局局长。": {},
            "任命李青（女，回族）为市审计局总审计师；": {},
            "免去李青职务。": {},
            "同意李青辞去清湖市副市长职务的请求。": {},
            "免去：": {},
            "任命下列同志职务：": {},
            "解聘李青市第一中学校长职务。": {},
            "聘李青为市政府顾问。": {},
            "同意李青同志任市审计局局长。": {"persons": "李青"},
            "周明同志的清湖市体育局副局长职务。": {"persons": "周明"},
            "王明任市财政局副局长，试用期一年。": {"persons": "王明"},
        },
        (
            "任命的干部要依法履职。",
            "免费开放",
            "任何单位和个人不得拒绝。",
            "聘任制公务员按规定管理。",
            "同志们任务艰巨。",
            "委员会由主任召集。",
        ),
    ),
)
