"""Furniture that its neighbours confirm: headings of parts, repeated lines, colophon, lines of a web page, table heads.

Each function returns the indices of the lines that it is sure of.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from ...tables.furniture import HEADER_LABEL
from ..lines import Line
from .shapes import Shape, without_marks

#: How often a line stands where two pages meet before it is a running head, and at what share of these places.
_REPEATED, _SHARE = 3, 1 / 3
_LONGEST_HEAD = 40
#: A heading of a part that the contents list comes more often than this when it is printed above each page.
_LISTED = 2
#: A line of body text has so many characters when it reaches the margin, and ends so when its sentence does.
_FULL_LINE = 15
_ENDS = frozenset("。；：！？）”》日")
_EDGE_NUMBERS = re.compile(r"^[^\w]*[0-9]*[^\w]*|[^\w]*[0-9]*[^\w]*$")
#: What stands at the top of a page, or at its end, and is no running head however often: labels, markers, sentences, dates,
#: annotations, authorities and the first lines of titles.
_NO_HEAD = re.compile(
    r"附[件表]|[（(]?[一二三四五六七八九十0-9]{1,3}[、.）)]|第.{1,4}[章节条]|特此|.*[，。；：、！？年月日]$|（.*）$|[^\u3400-\u9fff]*$"
    r"|.*(?:[局厅部委院府室会]|关于|印发|转发|公布|发布)$"
)
#: A line that a document can begin with: an issuer, what it is about, what it is.
_TITLE = re.compile(
    r"^[^，。；：]{0,60}(?:关于|人民政府|政府办公|办公[厅室]|委员会|[局厅部委院府]$|令$|(?:通知|通报|意见|决定|公告|通告|批复|办法|规定|条例|细则|方案|任免人员|名单)$)"
)
#: Lines of a colophon stand close together; a longer gap ends it.
_GAP = 3
_COLOPHON_LINES = 3
_PUBLISHERS = frozenset({"主管", "主办", "主管单位", "主办单位", "准印证", "准印证号"})
_COLOPHON_START = re.compile(r"(?<=[。；])主[管办](?:单位)?：[^：。；]{2,40}$")
#: A line about a web page has another one so near, or stands at the top.
_NEAR = 2
_TOP = 3
_FRONT_MATTER_LINES = 40
#: Longest cover, in lines; a document on it has sentences or a number.
_COVER = 30
_SENTENCE_OR_NUMBER = re.compile("[。；！？]|〔[0-9]{4}〕|关于.+的")
_KEY = re.compile(r"[a-z_]{2,30}[：:]|-")
#: What stands below the time of a meeting.
_MEETING = re.compile("(?:会议)?地点：|(?:主持|出席|参加|参会)(?:人员?|领导)?：")
_HEADER_VALUE = re.compile(rf"(?:{HEADER_LABEL})[：:]")


def _seams(lines: list[Line], taken: Mapping[int, str]) -> list[tuple[int, int]]:
    """Where pages begin and end: the line above and the line below that are no furniture; -1 for none."""
    seams: list[tuple[int, int]] = []
    above = -1
    met = True
    for index, line in enumerate(lines):
        if index and line.page != lines[index - 1].page:
            met = True
        if taken.get(index) in {"running_head", "page_number"}:
            met = True
        elif index not in taken:
            if met:
                seams.append((above, index))
            above, met = index, False
    return [*seams, (above, -1)]


def find_section_labels(
    lines: list[Line],
    shapes: Mapping[int, Shape],
    labels: Collection[int],
    taken: Mapping[int, str],
    sections: Collection[str],
) -> set[int]:
    """Headings of the parts of a gazette: above a title, at a seam, or again and again when they are above each page.

    Args:
        lines: the lines of the text.
        shapes: what they look like.
        labels: the lines to decide on.
        taken: furniture found so far.
        sections: the headings that the contents pages have.
    """
    found = {index for index in labels if _is_above_title(lines, index, taken, labels)}
    at_seam = {i for i in labels if shapes[i].group("before") or _is_beside_seam(lines, i, taken)}
    count = Counter(shapes[index].group("label") for index in labels)
    running = {label for label, times in Counter(shapes[i].group("label") for i in at_seam).items() if times > 1}
    for index in labels:
        label = shapes[index].group("label")
        listed = label in sections
        if (
            label in running
            or (index in at_seam and (running or listed or count[label] > 1))
            or (listed and (running or count[label] > _LISTED))
        ):
            found.add(index)
    return found


def _is_above_title(lines: list[Line], index: int, taken: Collection[int], labels: Collection[int]) -> bool:
    """Whether a title follows, and the line above does not go on."""
    below = (i for i in range(index + 1, min(index + 4, len(lines))) if i not in taken and i not in labels)
    place = next(below, None)
    if place is None or not _TITLE.search(without_marks(lines[place].text.string)):
        return False
    above = lines[index - 1].text.string if index and index - 1 not in taken else ""
    goes_on = above[-1:] in "，、：" or (len(above) >= _FULL_LINE and above[-1] not in _ENDS)
    return not above or not goes_on or lines[index].blank_before > 0


def _is_beside_seam(lines: list[Line], index: int, taken: Mapping[int, str]) -> bool:
    return any(
        taken.get(near) in {"page_number", "running_head"} or lines[near].page != lines[index].page
        for near in (index - 1, index + 1)
        if 0 <= near < len(lines)
    )


def find_repeated(lines: list[Line], taken: Mapping[int, str], gone: Collection[int]) -> set[int]:
    """Lines that stand where two pages meet again and again, whatever they say, the page numbers in them apart."""
    seams = _seams(lines, taken)
    if len(seams) < _REPEATED:
        return set()
    places: dict[str, list[int]] = {}
    for pair in seams:
        for index in pair:
            if index >= 0 and index not in gone:
                string = without_marks(lines[index].text.string)
                if len(string) <= _LONGEST_HEAD and not _NO_HEAD.match(string):
                    places.setdefault(_EDGE_NUMBERS.sub("", string), []).append(index)
    least = max(_REPEATED, _SHARE * len(seams))
    found: set[int] = set()
    for string, indices in places.items():
        again = sorted(set(indices))
        if len(again) >= least:
            # The title of a document stands above its first page as its title.
            found.update(again[1:] if _TITLE.search(string) else again)
    return found


def find_colophon(lines: list[Line], shapes: Mapping[int, Shape], gone: Collection[int]) -> set[int]:
    """A block of labels (主管：, 准印证号：, 地址：) of which at least one is that of a periodical only.

    Without colons (`主　管　清湖市人民政府`) each label has to have a gap after it.
    """
    found: set[int] = set()
    block: list[int] = []
    for index in [*(i for i in sorted(shapes) if shapes[i].row.kind == "colophon" and i not in gone), -1]:
        if index >= 0 and shapes[index].row.name == "spaced_colophon":
            label = shapes[index].group("label")
            if not (lines[index].text.string.startswith(label) and lines[index].text.gap(len(label))):
                continue
        if block and not 0 < index - block[-1] <= _GAP:
            if _is_colophon([shapes[i] for i in block]):
                found.update(range(block[0], block[-1] + 1))
            block = []
        block.append(index)
    return found


def _is_colophon(block: list[Shape]) -> bool:
    labels = sum(max(1, shape.string.count("：")) for shape in block)
    own = [shape for shape in block if shape.row.name != "address"]
    return labels >= _COLOPHON_LINES and any(s.row.name == "colophon" or s.group("label") in _PUBLISHERS for s in own)


def find_glued_colophon(lines: list[Line], taken: Mapping[int, str]) -> dict[int, int]:
    """The first line of a colophon that is glued to the end of the body: index → offset."""
    found: dict[int, int] = {}
    for index, kind in taken.items():
        if kind == "colophon" and index and index - 1 not in taken:
            match = _COLOPHON_START.search(lines[index - 1].text.string)
            if match:
                found[index - 1] = match.start()
    return found


def is_of_meeting(string: str, below: str) -> bool:
    """Whether a line says when a meeting was, with its place or those present below."""
    return string.startswith("时间：") and _MEETING.match(below) is not None


def find_site_lines(lines: Sequence[Line], shapes: Mapping[int, Shape], taken: Collection[int]) -> set[int]:
    """What a web page says of a document: sure words anywhere, labels only at the top or beside each other."""
    about = {
        i for i, shape in shapes.items() if shape.row.kind == "navigation" or shape.row.name == "header_metadata"
    }.difference(taken)
    found = set()
    for index in sorted(about):
        row = shapes[index].row
        near = [i for i in range(index - _NEAR, index + _NEAR + 1) if i != index and i in about]
        below = lines[index + 1].text.string if index + 1 < len(lines) else ""
        is_listed = row.sure or (row.name == "site_metadata" and (near or index < _TOP))
        if is_listed and not is_of_meeting(shapes[index].string, below):
            found.add(index)
    return found


def header_value(string: str) -> int:
    """Where in a line about a web page the first value of a document's header begins, -1 for nowhere.

    >>> header_value("索引号：006939748/2025-00180发文字号：清政〔2021〕15号"), header_value("来源：市政府")
    (24, -1)
    """
    match = _HEADER_VALUE.search(string)
    return match.start() if match else -1


def find_front_matter(lines: list[Line], shapes: Mapping[int, Shape]) -> set[int]:
    """Lines of keys and values between two rules at the top: what a program wrote above the text."""
    if lines[0].text.string != "---":
        return set()
    end = next(
        (i for i in range(1, min(len(lines), _FRONT_MATTER_LINES)) if lines[i].text.string == "---" and i in shapes), 0
    )
    inside = range(1, end)
    return set(inside) if end and all(_KEY.match(lines[i].text.string) for i in inside) else set()


def find_cover(
    lines: list[Line], shapes: Mapping[int, Shape], masthead: Collection[int], ends: Collection[int]
) -> set[int]:
    """What else stands on the cover of a gazette: a date, 月刊, an editorial board.

    Args:
        lines: the lines of the text.
        shapes: what they look like.
        masthead: the name and the issue on the cover.
        ends: lines that end a cover: running heads and contents pages.
    """
    if not any(index < _TOP and shapes[index].row.name == "gazette_name" for index in masthead):
        return set()
    for index, line in enumerate(lines[:_COVER]):
        string = line.text.string
        if index in ends or (index and line.page != lines[index - 1].page):
            return set(range(index))
        if index not in masthead and (len(string) > _LONGEST_HEAD or _SENTENCE_OR_NUMBER.search(string)):
            return set()
    return set()


def find_table_heads(shapes: Mapping[int, Shape]) -> set[int]:
    """Heads of a table of names and posts, on one line or cell by cell."""
    found = {index for index, shape in shapes.items() if shape.row.name == "table_head"}
    for index, shape in shapes.items():
        if shape.row.name == "name_cell" and index + 1 in shapes and shapes[index + 1].row.name == "post_cell":
            found |= {index, index + 1}
    return found
