"""Openings of blocks: markers, labels and keywords that were cut between two lines, words that begin a paragraph."""

from __future__ import annotations

import re
from functools import cache

from ...spans import Text
from ...tables import paragraph_openings
from ...text.lines import Line
from ..kinds import TABLE, OwnKind, may_have_kind, own_kind
from .sequences import is_chained

#: A number with its date is no longer, and the rest of a date on the next line: 10月28日.
_LONGEST_NUMBER = 50
_LONGEST_REST = 6
#: The longest first part of a marker or keyword that was cut in two, what it can be by itself, and what the whole can be.
_LONGEST_OPENING = 8
_MAY_OPEN = frozenset({"plain", "label"})
_OPENINGS = frozenset({"marker", "label", "note", "responsibility", "ending", "role"})
#: Markers that may be the second part of one that was cut behind its bracket.
_HALVES = frozenset({"half_paren", "han_half"})
#: A line that cannot begin a block.
_DEPENDENT = re.compile(r"[，。；：、！？）》”〕】·%]|（[省市区县旗镇乡街、]{1,7}）")
#: A line with a label of its own: 地址：清湖县工业路1号.
_LABELLED = re.compile("[\u3400-\u9fff]{2,10}：.")
_LONGEST_OWN_LABEL = 12
_FIGURE = re.compile("(附?[表图])([0-9]{1,2})(?![0-9.])")
_CONTACT = re.compile("联系|[咨查]询|(?:通[讯信]|办公|单位)?地址|邮[编箱政]|电子邮|[电手座]|传真|公示时间")


def mend_openings(lines: list[Line]) -> tuple[list[Line], list[OwnKind]]:
    """The kind of every line; a marker, label or keyword that was cut between two lines is made whole first.

    （ / 一）总体要求, 附 / 件：名单 and 牵头单 / 位：市财政局 are one line each; so is a number whose date goes on.
    """
    mended: list[Line] = []
    kinds: list[OwnKind] = []
    may_open = False
    for line in lines:
        kind = own_kind(line.text) if not line.cells else TABLE
        if may_open or line.text.string[-1:] == "日":
            whole = _whole(mended[-1], kinds[-1], line, kind) if may_open else _dated(mended, line)
            if whole is not None:
                mended[-1], kinds[-1] = whole
                may_open = kinds[-1].name == "label" and len(mended[-1].text) <= _LONGEST_OPENING
                continue
        mended.append(line)
        kinds.append(kind)
        may_open = len(line.text.string) <= _LONGEST_OPENING and kind.name in _MAY_OPEN
    return mended, kinds


def _dated(lines: list[Line], line: Line) -> tuple[Line, OwnKind] | None:
    """A number with a date that goes on on the next line (清政〔2021〕15号2021年9 / 月17日) as one; None for anything else."""
    before = lines[-1].text.string if lines else ""
    if (
        len(line.text.string) > _LONGEST_REST
        or len(before) > _LONGEST_NUMBER
        or not ("号" in before and "年" in before)
    ):
        return None
    text = Text.join((lines[-1].text, line.text))
    whole = own_kind(text)
    if whole.name != "number" or own_kind(lines[-1].text).name == "number":
        return None
    return lines[-1]._replace(text=text, end=line.end, room=line.room), whole


def _whole(before: Line, kind_before: OwnKind, line: Line, kind: OwnKind) -> tuple[Line, OwnKind] | None:
    """A short line and the next as one, and the kind that they have together; None when they are two."""
    first, string = before.text.string, line.text.string
    if not (kind.name == "plain" or (first == "（" and kind.mark is not None and kind.mark.row.name in _HALVES)):
        return None
    if kind.name == "plain" and not (
        kind_before.name == "plain" or string[0] == "：" or (first == "附" and string[0] in "件表录")
    ):
        return None
    if not may_have_kind(first + string):
        return None
    text = Text.join((before.text, line.text))
    opening = own_kind(text)
    if opening.name not in _OPENINGS or is_chained(opening):
        return None
    return before._replace(text=text, end=line.end, room=line.room), opening


@cache
def _paragraph() -> re.Pattern[str]:
    return re.compile("|".join(row.pattern for row in paragraph_openings.ROWS))


def opens_paragraph(string: str) -> bool:
    """Whether a line begins a paragraph by its words alone.

    >>> opens_paragraph("希望受到表扬的单位珍惜荣誉，再创"), opens_paragraph("本办法所称湖泊，是指")
    (True, False)
    """
    return string[0] in paragraph_openings.FIRST and _paragraph().match(string) is not None


def depends(line: Text) -> bool:
    """Whether a line begins with a mark that none begins with; a blank stands behind a bullet."""
    return _DEPENDENT.match(line.string) is not None and not (line.string[0] == "·" and line.gap(1))


def labels_on(above: str, following: str) -> bool:
    """Whether a line with a label and what it says stands below one: 被处罚单位：… / 地址：…; whom to call is one block.

    The names of tables and pictures are such lines as well: 表1 人口 / 表2 就业.

    >>> labels_on("被处罚单位：清湖化工有限公司", "地址：清湖县工业路1号"), labels_on("会议时间：5月8日，", "地点：会议室")
    (True, False)
    >>> labels_on("会议强调：要压实责任，加强", "管理。"), labels_on("现通知如下：", "一要加强管理：")
    (False, False)
    >>> labels_on("表1人口情况", "表2就业情况"), labels_on("按照表1的要求填报", "表2的内容")
    (True, False)
    """
    figure = _FIGURE.match(following) if following[0] in "附表图" else None
    if figure is not None:
        known = _FIGURE.match(above)
        return known is not None and known[1] == figure[1] and int(known[2]) + 1 == int(figure[2])
    return (
        "：" in following[:_LONGEST_OWN_LABEL]
        and above[-1] not in "，、："
        and _LABELLED.match(following) is not None
        and _LABELLED.match(above) is not None
        and not (_CONTACT.match(above) and _CONTACT.match(following))
    )
