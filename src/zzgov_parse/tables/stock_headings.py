"""Headings that official documents share word for word, and how the sentence below them begins.

Where an engine lost the line break or the 。 after such a heading (指导思想以习近平…), its words alone show where it ends.
"""

from __future__ import annotations

from typing import Literal

from .heading_endings import HEADING_ENDINGS
from .rows import Row

MATCH: Literal["fullmatch", "match", "search"] = "match"

STOCK_HEADINGS = (
    "主要任务",
    "主要目标",
    "会议主题",
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


#: Headings of the notice of a meeting, with nothing but what they name below them.
MEETING_HEADINGS = (
    "与会人员",
    "会议内容",
    "会议地点",
    "会议时间",
    "会议议程",
    "参会人员",
    "参会范围",
    "参加人员",
    "时间及地点",
    "时间和地点",
    "时间地点",
    "活动地点",
    "活动时间",
)

_HEADING = "|".join(STOCK_HEADINGS)

_ENDINGS = "|".join(HEADING_ENDINGS)
#: What the headings of tasks begin with.
_TASK_VERBS = (
    "加强|强化|严格|做好|抓好|提高|提升|深化|完善|推进|健全|落实|明确|突出|扎实|切实|积极|大力|规范|优化|创新|开展|建立|加快|坚持|准确把握|充分认识"
    "|高度重视|全面|稳妥|严禁|依法|持续|进一步"
)
#: Who a sentence below a heading is about, and what it asks of them.
_SUBJECTS = "各(?:单位|部门|地|市|县|区|省|级|分部|有关|相关|参会|高校|院校|乡镇|街道|处室|基层)[^，。；]{0,24}[要应须需请]|各(?:单位|部门)、|请(?:各|于|在)"
#: How a sentence below the heading of a task begins.
_MANNERS = (
    "按照|根据|围绕|坚持|深入(?:学习|贯彻|落实)|认真(?:贯彻|落实|学习|组织|执行)|严格(?:落实|执行|按照)|牢固树立|高度重视|充分认识"
    "|切实(?:加强|提高|做好)|为(?:全面|深入|贯彻|进一步|切实|确保)|20[0-9]{2}年"
)

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
    Row(
        "meeting",
        rf"(?P<heading>{'|'.join(MEETING_HEADINGS)})(?=[0-9\u3400-\u9fff（“])"
        "(?![的以和及为由应要须在与或共将有可一不等未]|必须|请|需|名单|安排|严禁|[原因]|发生|另行)"
        "(?:(?<!人员)|(?=[省市县区国全各公党院校]|[^，。；]{2,12}(?:[局部厅委办院会]|公司|负责人|同志)))",
        {
            "时间地点2021年1月17日19:30": {"heading": "时间地点"},
            "与会人员省委、省政府分管领导同志；": {"heading": "与会人员"},
            "会议时间1月17日上午9时": {"heading": "会议时间"},
        },
        (
            "与会人员的食宿",
            "会议时间为1月17日",
            "参会人员请于1月17日报到",
            "参加人员名单",
            "会议时间：1月17日",
            "参会人员提前10分钟入场就座",
            "参会人员着便装",
        ),
    ),
    Row(
        "task",
        rf"(?P<heading>(?:{_TASK_VERBS})[^，。；：]{{2,16}}(?:，[^，。；：]{{2,16}})?(?<={_ENDINGS}))(?={_SUBJECTS}|{_MANNERS})",
        {
            "强化组织领导，细化落实保障方案各单位要加强领导，": {"heading": "强化组织领导，细化落实保障方案"},
            "严格控制撤并范围严格落实省委": {"heading": "严格控制撤并范围"},
            "做好培训工作的组织按照统一部署，": {"heading": "做好培训工作的组织"},
        },
        ("强化组织领导，各单位要加强", "做好组织工作", "申报材料按照要求装订", "加强对各单位的管理"),
    ),
    Row(
        "matter",
        rf"(?P<heading>[\u3400-\u9fff]{{2,10}}(?<={_ENDINGS}))(?={_SUBJECTS}|以(?:习近平|XXX)|坚持(?:以|问题导向|“)|一是|联系人)"
        r"|(?P<when>[\u3400-\u9fff]{2,6}(?:时间|期限|安排))(?=(?:20[0-9]{2}年|[0-9]{1,2}月)[0-9]{1,2})",
        {
            "工作要求各部门、各单位要高度重视，": {"heading": "工作要求"},
            "会议任务以习近平": {"heading": "会议任务"},
            "培训时间3月1日至3月31日。": {"when": "培训时间"},
            "会议报名事项请各单位于": {"heading": "会议报名事项"},
        },
        ("申报材料按照要求装订成册。", "项目建设2021年底前完成。", "工作目标为全面完成", "工作要求。各单位"),
    ),
)
