"""The label of an attachment that was read in the middle of a sentence, put back above the title that the text announces.

    …决定对市水利局 · 附件 · 等3个单位予以表扬。 · 附件：先进单位名单 · 先进单位名单 · 一、…   →   附件 above the second 先进单位名单

Guarantees:

1. A label is moved only out of a sentence that goes on below it, and only above the very title that the note of attachments names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...tables.kinds import DATE
from ...text.lines import Line

_LABEL = re.compile("附件[0-9]{0,2}")
_NOTE = re.compile("附件：(?:1[.．、])?")
_ITEM = re.compile("([0-9]{1,2})[.．、]")
_DATE = re.compile(rf"(?:{DATE})$")
_ENDS = frozenset("。；：！？")
_PAUSES = frozenset("，。；")
#: What tells the middle of a sentence: a line so long without an end, and a pause in so many lines below.
_RUNNING, _BELOW = 10, 4
#: How far below a label its title may stand, and how many lines a title has.
_FAR, _TITLE_LINES = 120, 4


def put_labels_back(lines: Sequence[Line]) -> list[Line]:
    r"""The lines with the labels of attachments above their titles.

    >>> from zzgov_parse.text.lines import read_lines
    >>> page = "经研究，市政府决定对市水利局\n附件\n等3个单位予以表扬。\n附件：先进单\n位名单\n先进单位名单\n市水利局"
    >>> [line.text.string for line in put_labels_back(read_lines(page))][1:]
    ['等3个单位予以表扬。', '附件：先进单', '位名单', '附件', '先进单位名单', '市水利局']
    >>> kept = read_lines("市政府决定予以表扬。\n附件：先进单位名单\n附件\n先进单位名单\n市水利局，市司法局")
    >>> put_labels_back(kept) == kept
    True
    """
    moved: dict[int, int] = {}
    for index, line in enumerate(lines):
        string = line.text.string
        if string[0] == "附" and _LABEL.fullmatch(string) and _is_in_sentence(lines, index):
            place = _title_below(lines, index)
            if place:
                moved[index] = place
    if not moved:
        return list(lines)
    below = {place: index for index, place in moved.items()}
    placed: list[Line] = []
    for index, line in enumerate(lines):
        if index in below:
            placed.append(lines[below[index]])
        if index not in moved:
            placed.append(line)
    return placed


def _is_in_sentence(lines: Sequence[Line], index: int) -> bool:
    """Whether a line cuts a sentence: the one above has no end, and running text is below."""
    if not index or index + 1 == len(lines):
        return False
    above = lines[index - 1].text.string
    if above[-1] in _ENDS or len(above) < _RUNNING or _DATE.search(above):
        return False
    below = [line.text.string for line in lines[index + 1 : index + 1 + _BELOW]]
    return not _PAUSES.isdisjoint("".join(below))


def _title_below(lines: Sequence[Line], label: int) -> int:
    """Where the title of an attachment begins that the note below a label names; 0 for nowhere."""
    number = lines[label].text.string[2:]
    stop = min(label + _FAR, len(lines))
    note = next((i for i in range(label + 1, stop) if _NOTE.match(lines[i].text.string)), 0)
    if not note:
        return 0
    titles = _titles([line.text.string for line in lines[note : note + 2 * _TITLE_LINES]], number)
    for index in range(note + 1, stop):
        string = ""
        for line in lines[index : index + _TITLE_LINES]:
            string += line.text.string
            if string in titles:
                return index
    return 0


def _titles(note: Sequence[str], number: str) -> frozenset[str]:
    """What the title of an attachment may be, by the lines of the note: it may end with each of them."""
    titles: set[str] = set()
    string, first = "", number in ("", "1")
    for place, line in enumerate(note):
        rest = _NOTE.sub("", line, count=1) if not place else line
        item = _ITEM.match(rest) if place else None
        if item:
            first, string = item[1] == number, ""
            rest = rest[item.end() :]
        string += rest
        if first:
            titles.add(string)
    return frozenset(titles)
