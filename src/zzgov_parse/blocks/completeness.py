"""Whether a text is complete as it stands: its sentence over, its brackets closed, a name or a heading and nothing more."""

from __future__ import annotations

import re
from functools import cache

from ..tables.formulas import CLOSING, OPENING
from ..tables.responsibility import PARTIES
from ..text.word_patterns import ends_with_organ
from .lists.decisions import is_office
from .shapes import is_organ, starts_deadline

#: Marks that end a sentence, and those that may close after them.
_ENDS = ("。", "！", "？", "；", "：")
_CLOSERS = "”’）》〉」』]"
_OPENING = {"（": "）", "《": "》", "“": "”", "〔": "〕", "【": "】"}
_PAIRS = tuple(_OPENING.items())
_BRACKET = re.compile(r"[（）《》“”〔〕【】\"]")
_STOP = re.compile("[。！？；：]")
#: How far back an unclosed bracket still keeps a block open; a longer one was lost, not left open.
_BRACKET_REACH = 200

#: Words that stand above a text as a heading of their own.
_UNNUMBERED = frozenset(
    {
        "前言",
        "引言",
        "序言",
        "序",
        "总则",
        "附则",
        "说明",
        "背景",
        "摘要",
        "目录",
        "正文",
        "后记",
        "结语",
        "决定",
        "决议",
    }
)
#: What stands at the head of minutes, and what they say below it, and below an item of the agenda.
_OF_AGENDA = ("议题", "主持", "出席", "列席", "参加", "参会", "缺席", "请假", "记录", "地点")
_OF_MEETING = ("会议", "听取", "经研究")
#: What says something of the unit named before it.
_PREDICATE = re.compile("要(?![点闻事素])|应(?![急用])|须|必须|不得|可以|负责|[未将]")
_CLOSING = re.compile(CLOSING.pattern)
_LONGEST_CLOSING = 30
#: A label of responsibility, and how long one is.
_LABEL = re.compile("(?:牵头|责任|配合|协助|参加|参与|主办|协办|承办|实施|落实|监督|主管)(?:单位|部门)：")
_LONGEST_LABEL = 5
_OPENING_WORDS = re.compile(OPENING.pattern)


def open_bracket(string: str) -> str:
    """The bracket that is opened near the end of `string` and not closed, or "".

    A straight quotation mark closes a curly one.

    >>> open_bracket("各区县（市"), open_bracket("各区县（市）政府"), open_bracket('推进“一网统管"')
    ('（', '', '')
    """
    tail = string[-_BRACKET_REACH:]
    for mark, closing in _PAIRS:  # most texts have none that is opened later than it is closed, or more often
        if mark in tail and (tail.rfind(mark) > tail.rfind(closing) or tail.count(mark) > tail.count(closing)):
            return _innermost_open(tail)
    return ""


def _innermost_open(tail: str) -> str:
    """The last bracket that is opened and not closed, or ""."""
    stack: list[str] = []
    for mark in _BRACKET.findall(tail):
        if mark in _OPENING:
            stack.append(mark)
        elif stack and (_OPENING[stack[-1]] == mark or (mark == '"' and stack[-1] == "“")):
            stack.pop()
    return stack[-1] if stack else ""


def is_finished(string: str) -> bool:
    """Whether a text ends with the end of a sentence, with a mark that leads into a list, or with a remark in brackets behind one.

    >>> is_finished("提出“快办”。”"), is_finished("各区县（市）"), is_finished("做好准备。（市水利局（市河长办）负责）")
    (True, False, True)
    >>> is_finished("做好准备."), is_finished("增长3.")
    (True, False)
    """
    if string.rstrip(_CLOSERS).endswith(_ENDS):
        return True
    if string[-1:] == ".":
        return string[-2:-1] >= "\u3400"
    return string.endswith("）") and string[: _opening(string)].endswith("。")


def is_assigned(string: str, start: int) -> bool:
    """Whether a heading ends with a bracket that says who is responsible, so that nothing of it follows.

    >>> is_assigned("（一）加强监测（市水利局牵头，市气象局配合）", 3), is_assigned("（一）加强监测（试行）", 3)
    (True, False)
    >>> is_assigned("（一）健全制度。加强监测（市水利局负责）", 3)
    False
    """
    if not string.endswith("）"):
        return False
    opening = _opening(string)
    return (
        opening > start
        and _STOP.search(string, start, opening) is None
        and _parties().search(string, opening) is not None
    )


@cache
def _parties() -> re.Pattern[str]:
    return re.compile(PARTIES)


def _opening(string: str) -> int:
    """Where the bracket opens that a text ends with; 0 for nowhere near."""
    depth = 0
    for offset in range(len(string) - 1, max(-1, len(string) - _BRACKET_REACH), -1):
        depth += (string[offset] == "）") - (string[offset] == "（")
        if not depth:
            return offset
    return 0


def stands_alone(string: str, following: str) -> bool:
    """Whether a line is a heading, or the name of a unit of which the next line says nothing.

    >>> stands_alone("前言", "近年来"), stands_alone("清湖市财政局", "请各区于月底前报送。")
    (True, True)
    >>> stands_alone("市财政局、市教育局", "为加强管理，制定本方案。"), stands_alone("市财政局、市教育局", "联合印发通知。")
    (True, False)
    >>> stands_alone("各有关单位", "要制定具体方案。"), stands_alone("为了保护环境", "制定本办法。")
    (False, False)
    >>> stands_alone("议题一：研究教育工作", "会议强调，要优先发展教育。"), stands_alone("议题一：研究教育", "工作，并作部署。")
    (True, False)
    """
    if string in _UNNUMBERED or (string.startswith(_OF_AGENDA) and following.startswith(_OF_MEETING)):
        return True
    units = string.split("、")
    if not all(is_organ(unit) for unit in units) or not is_office(units[0]):
        return False
    return _PREDICATE.match(following) is None if len(units) == 1 else _OPENING_WORDS.match(following) is not None


def opens_text(string: str) -> bool:
    """Whether a line begins like a text.

    >>> opens_text("根据《防洪法》等法律，"), opens_text("为主要内容的通知")
    (True, False)
    """
    return _OPENING_WORDS.match(string) is not None


def is_closing(string: str) -> bool:
    """Whether a line is the formula that a body ends with.

    >>> is_closing("特此公告。"), is_closing("妥否，请批示。"), is_closing("特此公告的事项")
    (True, True, False)
    """
    return len(string) <= _LONGEST_CLOSING and _CLOSING.fullmatch(string) is not None


def is_adoption_note(string: str) -> bool:
    """Whether a text is the whole note under a title that says who adopted the text.

    >>> is_adoption_note("（2022年3月30日第四次会议通过）"), is_adoption_note("（经会议通过）后施行")
    (True, False)
    """
    return string[:1] == "（" and string.endswith(("通过）", "批准）"))


#: Labels of what is no list of units, and stands on one line: 完成时限, 责任人.
_OF_NO_UNITS = ("时限", "时间", "期限", "人", "领导")
_LEVELS = frozenset("省市县区州旗")
#: The rest of a unit that was cut, and how long its beginning may be.
_UNIT_END = re.compile("[^、，；。：（）/]{1,12}(?=[、，；。/])|[^、，；。：（）/]{1,12}$")
_LONGEST_UNIT = 20
#: The rest of a unit list is shorter than this.
_LONGEST_TAIL = 120


def says_on(listed: str, following: str) -> bool | None:
    """Whether the words at a line end say that a responsibility line goes on, or that it does not; None when they do not say.

    A label may be cut between the two lines.

    >>> says_on("责任单位：市教育局、", "市财政局"), says_on("牵头单位：市财政局；责", "任单位：市教育局")
    (True, True)
    >>> says_on("责任单位：市教育局", "完成时限：2023年10月底前"), says_on("牵头单位：市财政局", "市教育局")
    (False, None)
    >>> says_on("责任单位：市教育局、市农", "委、市林业局"), says_on("责任单位：市教育局、王瑞", "市林业局")
    (True, None)
    >>> says_on("责任单位：市教育局、市", "税务局，各县政府")
    True
    >>> says_on("责任单位：各区县政府", "本意见自发布之日起实施。有效期3年。")
    False
    """
    if listed[-1] in "。！？" or starts_deadline(following):
        return False
    if listed[-1] in "、，：和与及":
        return True
    tail = listed[-_LONGEST_LABEL:]
    found = _LABEL.search(tail + following[:_LONGEST_LABEL])
    if found is not None and found.start() < len(tail) < found.end():
        return True
    if _is_cut_unit(listed, following):
        return True
    sentence = following.find("。", 0, len(following) - 1)  # more than a list follows it
    return False if sentence > 0 and not ends_with_organ(following[:sentence]) else None


def _is_cut_unit(listed: str, following: str) -> bool:
    """Whether a unit is cut between two lines: neither part of it is one, both are."""
    start = max(listed.rfind(mark) for mark in "：、，；/")
    rest = _UNIT_END.match(following)
    if start < 0 or rest is None or ends_with_organ(listed):
        return False
    if is_organ(rest[0]):
        return listed[start + 1 :] in _LEVELS  # 市 / 税务局
    return len(listed) - start <= _LONGEST_UNIT and ends_with_organ(listed[start + 1 :] + rest[0])


def lists_on(listed: str, following: str) -> bool:
    """Whether a line goes on with the units of a responsibility line, where no margin says so.

    >>> lists_on("责任单位：市教育局、市财", "政局"), lists_on("责任单位：市教育局、青屏镇", "各单位要加强配合，抓好落实。")
    (True, False)
    """
    rest = following.rstrip("。；）")
    if ends_with_organ(listed):
        return len(following) < _LONGEST_TAIL and "。" not in following and ends_with_organ(following)
    if listed.partition("：")[0].endswith(_OF_NO_UNITS):
        return False
    return "，" not in rest or ("。" not in rest and ends_with_organ(rest))
