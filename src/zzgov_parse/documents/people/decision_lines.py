"""Which lines hold personnel decisions, what stands before the decisions (免去：, 经研究，决定：), and where they part.

Guarantees:

1. Every decision has one of the words that `may_decide` looks for; the other questions are for lines that have one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...blocks.shapes import has_surname
from ...model.blocks import Action
from ...spans import Text
from ...tables.personnel import LEAD_IN, OPENING, SEAM, SEAM_BEFORE_NAME, VERBS
from .appointees import read_appointees

#: A line is looked at near its start.
_LONGEST_HEAD = 160
_LONGEST_HEADING = 12
#: What may stand behind the verb in a heading: 一、免去下列同志职务.
_ONLY = re.compile("(?:下列|以下)?(?:同志|人员|干部|名单|事项)?(?:的?职务)?")


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(OPENING)


@cache
def _lead_in() -> re.Pattern[str]:
    return re.compile(LEAD_IN)


@cache
def _verbs() -> tuple[tuple[re.Pattern[str], Action], ...]:
    return tuple((re.compile(row.pattern), row.action) for row in VERBS if row.action is not None)


def verb_at_start(string: str) -> tuple[Action, int] | None:
    """What the verb at the start of a sentence says, and where it ends; None for a sentence without one.

    >>> action, end = verb_at_start("决定免去王明的市财政局局长职务")
    >>> action.value, end, verb_at_start("王明的市财政局局长职务")
    ('remove', 4, None)
    """
    for pattern, action in _verbs():
        found = pattern.match(string)
        if found:
            return action, found.end()
    return None


def may_decide(string: str) -> bool:
    """Whether a string has near its start one of the words that every decision has."""
    head = string[:_LONGEST_HEAD]
    return "任" in head or "免" in head or "聘" in head or "同志" in head or "辞去" in head


def is_personnel_line(string: str) -> bool:
    """Whether a line opens a personnel decision or is a verb line.

    >>> is_personnel_line("免去周明同志的清湖市体育局副局长职务。"), is_personnel_line("任命的干部要依法履职。")
    (True, False)
    """
    found = _opening().match(string[:_LONGEST_HEAD])
    return found is not None and (not found["persons"] or bool(read_appointees(found["persons"])))


def lead_in_end(string: str) -> int:
    """Where the words end that a paragraph begins with before its decisions; 0 when it has none.

    >>> lead_in_end("经市政府研究，决定：王明同志任市财政局副局长。"), lead_in_end("会议决定：加强防火工作。")
    (10, 0)
    """
    found = _lead_in().match(string)
    if found is None or string[-1] == "：" or not is_personnel_line(string[found.end() :]):
        return 0
    return found.end()


def heading_verb(heading: str) -> Action | None:
    """What the heading of a list of decisions says: 一、任命; None for any other.

    >>> heading_verb("免去职务").value, heading_verb("任务分工") is None
    ('remove', True)
    """
    if len(heading) > _LONGEST_HEADING or not may_decide(heading):
        return None
    found = verb_at_start(heading)
    return found[0] if found and _ONLY.fullmatch(heading, found[1]) else None


@cache
def _seam() -> re.Pattern[str]:
    return re.compile(SEAM)


@cache
def _any_seam() -> re.Pattern[str]:
    return re.compile(f"{SEAM}|{SEAM_BEFORE_NAME}")


def sentences_of(text: Text) -> Iterator[Text]:
    """The parts of a line between seams that stand outside brackets."""
    string = text.string
    start = read = depth = 0
    for seam in _any_seam().finditer(string):
        at = seam.start()
        depth = max(0, depth + string.count("（", read, at) - string.count("）", read, at))
        read = at
        if _seam().match(string, at) is None and not has_surname(string[seam.end() : seam.end() + 2]):
            continue  # no name follows
        if not depth:
            if start < at:
                yield text.cut(start, at)
            start = seam.end()
    if start < len(string):
        yield text.cut(start)
