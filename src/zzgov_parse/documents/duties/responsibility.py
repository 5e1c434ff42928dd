"""Responsibilities: who leads a task and who is responsible, on a line of its own or inside a paragraph.

    line    = ["（"] label "：" units {"；" label "：" units} ["）"]
    inline  = "（" (line | parties) "）" | "由" parties | label "：" units at the end of a paragraph

Brackets of other kinds (【】, 〔〕, []) are used alike.

Guarantees:

1. A paragraph keeps its words; what is found in it points into it.
2. A label counts before a colon, a verb at the end of its clause. Duties told in prose (市财政局负责审核), mechanisms
   (由市工信局牵头的机制) and persons (由市长任组长) are left alone.
3. Brackets are matched by one pass over the text; time is linear in its length.
"""

from __future__ import annotations

import re
from functools import cache

from ...diagnostics import Report
from ...fields.enumeration import is_place, is_unit_like
from ...model.blocks import Assignment, Responsibility, Role
from ...nodes import build_node
from ...spans import Text
from ...tables.responsibility import TRIGGERS
from .bare_brackets import ends_sentence, read_bare
from .labelled import read_labelled
from .labels import Label, labels_in
from .parties import is_ranking, read_parties
from .predicates import read_predicates

#: Longer brackets are notes, not lists of parties.
_LONGEST_BRACKET = 800
#: A list of departments may name them by their fields: 县发改、财政、教育等部门.
_OF_DEPARTMENTS = re.compile("等(?:有关|相关|职能)?部门")
_LONGEST_FIELD = 4
#: Marks at the end of a line, and after the units of one label.
_END_MARKS = "。；，"
_AFTER_UNITS = "；，。、（【[ "


@cache
def _triggers() -> re.Pattern[str]:
    return re.compile("|".join(TRIGGERS))


def states_ranking(string: str) -> bool:
    """Whether a text states that the first unit of each list leads, for itself and for what follows.

    >>> states_ranking("（市水利局、市气象局负责。列第一位者为牵头单位，下同）")
    True
    """
    return "为" in string and is_ranking(string)


def may_assign(string: str) -> bool:
    """Whether a paragraph has what every responsibility inside one has: a bracket, a colon or 由, and a word for what is done.

    >>> may_assign("完善机制。（市工信局牵头）"), may_assign("完善机制（试行）。"), may_assign("牵头单位要完善机制。")
    (True, False, False)
    """
    if not ("（" in string or "：" in string or "由" in string or "【" in string or "〔" in string or "[" in string):
        return False
    return _triggers().search(string) is not None


def read_responsibility(
    text: Text, report: Report, place: str | None = None, *, ranked: bool = False
) -> Responsibility | None:
    """Read a line that is a responsibility and nothing else; None when it is not.

    Args:
        text: the line, its continuation lines joined.
        report: the report.
        place: that of the document.
        ranked: whether the document states that the first unit of each list leads.

    Reports:
        keyword-repaired: a label with one character misread (奉头单位) was read as the label.
        unknown-unit: a name in the list does not look like a unit.
    """
    inner = _unwrapped(text)
    labels = labels_in(inner, report)
    if _is_host(labels) and "、" not in inner.string and len(inner.string) == len(text.string):
        return None
    assignments = _read_labels(inner, labels, place, ranked=ranked)
    if assignments is None and len(inner) < len(text):
        assignments = read_parties(inner, None, None, place, ranked=ranked)
    if not assignments:
        return None
    named = (one for one in assignments if not (one.label or "").endswith("领导"))
    doubtful = [unit for one in named for unit in one.units if not is_unit_like(unit.name)]
    if doubtful:
        shortest = _LONGEST_FIELD if _OF_DEPARTMENTS.search(inner.string) else 0
        for unit in doubtful:
            if not is_place(unit.name) and len(unit.name) > shortest:
                report.add("unknown-unit", unit.spans, name=unit.name)
    return build_node(Responsibility, assignments=tuple(assignments), inline=False, spans=text.spans)


def find_inline(
    text: Text, place: str | None = None, *, ranked: bool = False, listed: bool = False
) -> list[Responsibility]:
    """The responsibilities that stand inside a paragraph, in reading order.

    >>> line = "完善机制。（市工信局牵头，市科技局配合）"
    >>> [one] = find_inline(Text.read(line, 0, len(line)))
    >>> [(part.role.value, [unit.name for unit in part.units]) for part in one.assignments]
    [('lead', ['市工信局']), ('assisting', ['市科技局'])]
    >>> line = "建立由市农委牵头的工作机制，市财政局负责审核资金。"
    >>> find_inline(Text.read(line, 0, len(line)))
    []

    Args:
        text: the paragraph.
        place: that of the document.
        ranked: whether the document states that the first unit of each list leads.
        listed: whether its paragraphs end with brackets of units and nothing else.
    """
    string = text.string
    if not may_assign(string) and not ((ranked or listed) and string.rstrip("。")[-1:] in _CLOSING_MARKS):
        return []
    found: list[tuple[int, Text, list[Assignment]]] = []
    brackets = _brackets(string) if _MARKS.search(string) else []
    for start, end in brackets:
        if end - start <= _LONGEST_BRACKET:
            inner = text.cut(start + 1, end - 1 if string[end - 1] == _CLOSING[string[start]] else end)
            if _triggers().search(string, start, end):
                assignments = _read_bracket(inner, place, ranked=ranked)
            else:
                bare = string[end:] in ("", "。") and (ranked or (listed and ends_sentence(string, start, end)))
                assignments = read_bare(inner, place, ranked=ranked, listed=listed) if bare else None
            if assignments:
                found.append((start, text.cut(start, end), assignments))
    if "由" in string:
        inside = [(start, start + len(part)) for start, part, _ in found]
        found += [one for one in read_predicates(text, place) if not any(a < one[0] < b for a, b in inside)]
    if "：" in string:
        found += _run_in_labels(text, brackets, place, ranked=ranked)
    if not found:
        return []
    found.sort(key=lambda one: one[0])
    return [
        build_node(Responsibility, assignments=tuple(given), inline=True, spans=part.spans) for _, part, given in found
    ]


def _unwrapped(text: Text) -> Text:
    """A line without the brackets around it and the mark at its end."""
    string = text.string.rstrip(_END_MARKS)
    start = 0
    if string[:1] in _CLOSING and _brackets(string)[0] == (0, len(string)):
        start = 1
        string = string.removesuffix(_CLOSING[string[0]]).rstrip(_END_MARKS)
    return text.cut(start, len(string))


def _is_host(labels: list[Label]) -> bool:
    """Whether the only label is that of the host of a website or of an event."""
    return len(labels) == 1 and labels[0].word == "主办单位"


def _read_labels(text: Text, labels: list[Label], place: str | None, *, ranked: bool) -> list[Assignment] | None:
    """The assignments of labels and what stands after them; None when there is no label."""
    if not labels:
        return None
    string = text.string
    ranked = ranked or ("为" in string and is_ranking(string))
    assignments: list[Assignment] = []
    for index, label in enumerate(labels):
        end = labels[index + 1].start if index + 1 < len(labels) else len(string)
        stop = label.end + len(string[label.end : end].rstrip(_AFTER_UNITS))
        assignments += read_labelled(
            label.word, text.cut(label.start, stop), label.end - label.start, place, ranked=ranked
        )
    return assignments


def _read_bracket(inner: Text, place: str | None, *, ranked: bool) -> list[Assignment] | None:
    """The assignments of a bracket: labels, or parties with verbs that are units."""
    assignments = _read_labels(inner, labels_in(inner), place, ranked=ranked)
    if assignments is None:
        assignments = read_parties(inner, None, None, place, ranked=ranked)
    if not assignments or not any(one.units for one in assignments):
        return None
    return assignments if any(one.role is not Role.OTHER for one in assignments) else None


def _brackets(string: str) -> list[tuple[int, int]]:
    """The outermost brackets, each with its two marks; one that is never closed, at the end, goes to the end.

    >>> _brackets("甲（乙（丙）丁）戊【己】（庚")
    [(1, 8), (9, 12), (12, 14)]
    """
    stack: list[int] = []
    pairs: list[tuple[int, int]] = []
    for found in _MARKS.finditer(string):
        at = found.start()
        if string[at] in _CLOSING:
            stack.append(at)
        elif stack and _CLOSING[string[stack[-1]]] == string[at]:
            start = stack.pop()
            while pairs and pairs[-1][0] > start:
                pairs.pop()
            pairs.append((start, at + 1))
    if stack and (not pairs or stack[-1] > pairs[-1][0]):
        pairs.append((stack[-1], len(string)))
    return pairs


_CLOSING = {"（": "）", "【": "】", "〔": "〕", "[": "]"}
_CLOSING_MARKS = frozenset(_CLOSING.values())
_MARKS = re.compile(r"[（）【】〔〕\[\]]")


def _run_in_labels(
    text: Text, brackets: list[tuple[int, int]], place: str | None, *, ranked: bool
) -> list[tuple[int, Text, list[Assignment]]]:
    """Labels that follow the sentences of a paragraph without a bracket: …。责任单位：市水利局."""
    string = text.string
    found: list[tuple[int, Text, list[Assignment]]] = []
    read = 0
    for label in labels_in(text):
        start = label.start
        if start < read or (start and string[start - 1] not in "。；") or any(a <= start < b for a, b in brackets):
            continue
        read = string.find("。", label.end)
        read = len(string) if read < 0 else read
        part = text.cut(start, read)
        labels = labels_in(part)
        assignments = None if _is_host(labels) else _read_labels(part, labels, place, ranked=ranked)
        if assignments and any(one.units for one in assignments):
            found.append((start, part, assignments))
    return found
