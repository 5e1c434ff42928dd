"""Labels of a responsibility line: where 牵头单位： and its like stand, misread ones (奉头单位：) included.

Guarantees:

1. A label stands at the start of its text, after a mark or a gap, after a unit whose mark was lost, or, if it is one of the most
   printed ones, after anything that another label leads to.
2. Only labels are repaired, by one character; a word that is itself known (工作单位) is left alone, and so are units.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from ...diagnostics import Report
from ...fields.enumeration import is_unit_like
from ...spans import Text
from ...tables.responsibility import KNOWN_LABELS, LABEL_WORDS, OTHER_LABELS

_OTHER_LABELS = frozenset(OTHER_LABELS)
#: A label only beside another one: 牵头单位：…；成员单位：….
_MEMBERS = "成员单位"
_BEFORE = "；，。、（【[）"
#: The last two characters of labels, and those of a bracket after one: only what ends so is compared with the labels.
_ENDS = frozenset(
    (
        "主体",
        "人员",
        "任人",
        "单位",
        "地区",
        "处室",
        "安排",
        "日期",
        "时间",
        "时限",
        "期限",
        "牵头",
        "配合",
        "机构",
        "科室",
        "股室",
        "系人",
        "络员",
        "节点",
        "要求",
        "部门",
        "领导",
    )
)
_CLOSING = ("）", "】", "]")
#: No label with its bracket is longer.
_LONGEST = 26
#: A word before a colon that may be a label misread.
_WORD = re.compile("(?:^|(?<=[；，。、（【]))[^；，。、（）【】：]{4,6}(?=】?：$)")
_LONGEST_WORD = 8


class Label(NamedTuple):
    """A label: `string[start:end]` with its colon, and its word as it was meant."""

    start: int
    end: int
    word: str


@cache
def _boxed() -> re.Pattern[str]:
    """A label in brackets of its own, without a colon: 【牵头单位】市工信局."""
    return re.compile(rf"[【\[](?P<word>{LABEL_WORDS})[】\]](?=[^：])")


@cache
def _parted() -> re.Pattern[str]:
    """A label beside another one, that a blank parts from its units: ；责任单位 市财政局."""
    return re.compile(f"；(?P<word>{'|'.join(KNOWN_LABELS)})(?=[^：])")


@cache
def _labels() -> re.Pattern[str]:
    return re.compile(f"(?P<word>{LABEL_WORDS})(?:（[^（）]{{1,12}}）)?[】\\]]?：$")


def labels_in(text: Text, report: Report | None = None) -> list[Label]:
    """The labels of a text, in order.

    >>> line = "奉头单位：市工信局；责任单位：市财政局"
    >>> [label.word for label in labels_in(Text.read(line, 0, len(line)), Report())]
    ['牵头单位', '责任单位']
    >>> line = "【牵头单位】市工信局【责任单位】市财政局"
    >>> [label.word for label in labels_in(Text.read(line, 0, len(line)))]
    ['牵头单位', '责任单位']
    >>> line = "牵头单位：市工信局；责任单位 市财政局"
    >>> [label.word for label in labels_in(Text.read(line, 0, len(line)))]
    ['牵头单位', '责任单位']
    >>> line = "工作单位：市工信局"
    >>> labels_in(Text.read(line, 0, len(line)), Report())
    []

    Args:
        text: a line, the inside of a bracket, or a paragraph.
        report: where repairs are noted; without it nothing is repaired.

    Reports:
        keyword-repaired: a label with one character misread was read as the label.
    """
    string = text.string
    labels: list[Label] = []
    read = 0
    end = string.find("：") + 1
    while end:
        if string[end - 3 : end - 1] in _ENDS or string.endswith(_CLOSING, 0, end - 1):
            size, word = _label_at_end(string[max(read, end - _LONGEST) : end])
        else:
            size, word = 0, ""
        if word == _MEMBERS and not labels:
            word = ""
        if word and (_is_free(string, end - size) or text.gap(end - size) or (labels and word in KNOWN_LABELS)):
            labels.append(Label(end - size, end, word))
            read = end
        elif report is not None and (repaired := _misread_label(text, end, report)):
            labels.append(repaired)
        end = string.find("：", end) + 1
    if "】" in string or "]" in string:
        boxed = [Label(*found.span(), found["word"]) for found in _boxed().finditer(string)]
        labels = sorted([*labels, *boxed]) if boxed else labels
    if labels and "；" in string and text.has_gaps:
        parted = [Label(*found.span("word"), found["word"]) for found in _parted().finditer(string)]
        labels = sorted([*labels, *(label for label in parted if " " in text.gap(label.end))])
    return labels


def _misread_label(text: Text, end: int, report: Report) -> Label | None:
    """The label that a word before a colon is but for one character; None for none."""
    found = _WORD.search(text.string, max(0, end - _LONGEST_WORD), end)
    meant = _repaired(found.group()) if found else ""
    if found is None or not meant:
        return None
    printed = text.cut(found.start(), found.end())
    report.add("keyword-repaired", printed, printed=printed.string, keyword=meant)
    return Label(found.start(), end, meant)


@lru_cache(maxsize=1024)
def _label_at_end(words: str) -> tuple[int, str]:
    """How long before the end of some words their label begins, and its word; 0 and "" for none.

    >>> _label_at_end("由市工信局负责；责任单位：")
    (5, '责任单位')
    """
    found = _labels().search(words)
    return (len(words) - found.start(), found["word"]) if found else (0, "")


def _is_free(string: str, start: int) -> bool:
    """Whether a label may begin at `start`: 各责任单位 holds none."""
    return not start or string[start - 1] in _BEFORE or is_unit_like(string[max(0, start - 8) : start])


def _repaired(word: str) -> str:
    """The label that a word is but for one character; "" when it is none, or itself a word."""
    if word in _OTHER_LABELS or word in KNOWN_LABELS:
        return ""
    for label in KNOWN_LABELS:
        if len(label) == len(word) and sum(a != b for a, b in zip(label, word, strict=True)) == 1:
            return label
    return ""
