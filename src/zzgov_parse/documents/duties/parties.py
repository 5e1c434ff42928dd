"""Who does what, in words: A牵头，B、C配合 → lead A, assisting B and C.

    parties = clause {("，" | "；" | "、") clause} {"。" ranking}
    clause  = units [verb] | units "会同" units verb

Guarantees:

1. A verb counts only at the end of its clause: 市工信局牵头 is a party, 市工信局牵头的机制 is none.
2. Clauses without a verb have the verb of the next one, or the role of their label.
3. A term (2024年11月底前完成) is an assignment of its own, without units.
4. Where a text does not follow the grammar nothing is returned; nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ...fields.enumeration import is_unit_like
from ...fields.units import split_units
from ...model.blocks import Assignment, Role
from ...model.fields import Unit
from ...nodes import build_node
from ...spans import Text
from ...tables.responsibility import RANKING, TERM
from ...tables.roles import VERBS

#: No verb with its 按职责分工 is longer.
_LONGEST_VERB = 30
_LED = re.compile("（(?:总?牵头|主办)(?:单位|部门)?）")
#: Without one of these a text has no verb, no rule about order, no term and no mark.
_VERBAL = re.compile(
    "牵头|负责|配合|参与|参加|落实|会同|承办|主办|支持|督|职责|分工|为|各负|实施|协|完成|推进|坚持|[年月]|。"
)
_LEADING_WORDS = ("由", "会同", "以及", "和", "及", "与", "其中")


class Clause(NamedTuple):
    """A clause: the whole, its units without its verb, and the role that the verb gives (None without a verb)."""

    whole: Text
    units: Text
    role: Role | None


@cache
def _verbs() -> tuple[tuple[re.Pattern[str], Role], ...]:
    return tuple((re.compile(f"(?:{row.pattern})$"), row.role) for row in VERBS)


@cache
def _any_verb() -> re.Pattern[str]:
    """The last characters of every verb; a clause that ends otherwise is not searched."""
    return re.compile(
        "(?:头|办|责|实|施|进|合|助|持|同|作|导|督|核|查|促|与|加|职|工|担|行|好|调|织|批|务|障|究|定|签|案|总|理|位|门)$"
    )


@cache
def _marks() -> re.Pattern[str]:
    """Where clauses part: ，and ；, 、 after a verb, 会同."""
    return re.compile("[（），；。]|(?:(?<=牵头|负责|配合|参与|落实|协助|督导|支持))、|会同(?!有关$)")


@cache
def _ranking() -> re.Pattern[str]:
    return re.compile(RANKING)


@cache
def _term() -> re.Pattern[str]:
    return re.compile(TERM)


def is_ranking(string: str) -> bool:
    """Whether a string states that the first unit of each list leads.

    >>> is_ranking("列第一位的为牵头单位，下同"), is_ranking("教育部为牵头单位")
    (True, False)
    """
    if not ("牵头" in string or "主办" in string or "主要责任" in string):
        return False
    return _ranking().search(string) is not None


def clauses(text: Text) -> Iterator[Clause]:
    """The clauses of a text up to its end or its first 。, outside brackets."""
    string = text.string
    start = depth = 0
    for found in _marks().finditer(string):
        sign = found.group()
        if sign == "（":
            depth += 1
        elif sign == "）":
            depth = max(0, depth - 1)
        elif not depth:
            if start < found.start():
                yield _clause(text.cut(start, found.start()))
            if sign == "。":
                return
            start = found.end()
    if start < len(string):
        yield _clause(text.cut(start))


def _clause(text: Text) -> Clause:
    """Part a clause into its units and its verb."""
    string = text.string
    if _any_verb().search(string, len(string) - 1):
        for pattern, role in _verbs():
            found = pattern.search(string, max(0, len(string) - _LONGEST_VERB))
            if found:
                return Clause(text, _trimmed(text.cut(0, found.start())), role)
    return Clause(text, _trimmed(text), None)


def _trimmed(units: Text) -> Text:
    """Units without the words that lead to them: 由, 会同, 及."""
    for word in _LEADING_WORDS:
        if units.string.startswith(word) and len(units) > len(word) + 1:
            return units.cut(len(word))
    return units


def is_list(string: str, start: int, end: int) -> bool:
    """Whether nothing but units stands between two offsets behind a label; so it is behind most.

    >>> is_list("责任单位：市工信局、市财政局", 5, 14), is_list("责任单位：市工信局牵头", 5, 11)
    (True, False)
    """
    return _VERBAL.search(string, start, end) is None


def assign_units(role: Role, label: str | None, units: list[Unit], *, ranked: bool) -> list[Assignment]:
    """What the units behind a label have to do; in a ranked list the first of several leads."""
    plain = [_assignment(role, label, units)] if units else []
    return _lead_first(plain) if ranked else plain


def read_parties(  # noqa: C901
    text: Text, role: Role | None, label: str | None, place: str | None, *, ranked: bool
) -> list[Assignment] | None:
    """The assignments of a text in which every clause is a party; None when one is not.

    Args:
        text: the words inside a bracket or after a label.
        role: the role that the label gives; None without a label.
        label: the label, without its colon.
        place: that of the document.
        ranked: whether the first of several units leads.
    """
    assignments: list[Assignment] = []
    waiting: list[Text] = []
    terms: list[Assignment] = []
    for clause in clauses(text):
        if _term().fullmatch(clause.whole.string):
            terms.append(Assignment(role=Role.OTHER, spans=clause.whole.spans))
        elif "为" in clause.whole.string and is_ranking(clause.whole.string):
            ranked = True
            bracket = clause.whole.string.rfind("（")
            if bracket > 0:  # 市水利局、市气象局（列第一位的为牵头单位）
                waiting.append(_trimmed(clause.whole.cut(0, bracket)))
        elif clause.units.string in ("下同", "以下同"):
            continue
        elif clause.role is None or (role is not None and clause.role is Role.OTHER):
            waiting.append(_trimmed(clause.whole))
        else:
            given = _assign([*waiting, clause.units], clause.role, None, place, certain=role is not None)
            if not given:
                return None
            assignments += given
            waiting = []
    ranked = ranked or ("为" in text.string and is_ranking(text.string))
    if waiting:
        if role is None and not assignments and not ranked and not _LED.search(text.string):
            return None
        last = role or (Role.ASSISTING if assignments else Role.RESPONSIBLE)
        given = _assign(waiting, last, label, place, certain=role is not None)
        if not given:
            return None
        assignments += given
    return (_lead_first(assignments) if ranked and "牵头负责" not in text.string else assignments) + terms


def _assign(parts: list[Text], role: Role, label: str | None, place: str | None, *, certain: bool) -> list[Assignment]:
    """One assignment, or two where a unit is marked as leading in brackets; [] when the parts are no units.

    Args:
        parts: runs of units.
        role: what they do.
        label: the words that say so.
        place: that of the document.
        certain: whether a label stands before them, so that they are units however they look.
    """
    leaders: list[Unit] = []
    others: list[Unit] = []
    for part in parts:
        _part_leaders(part, place, leaders, others)
    units = leaders + others
    if not units or not (certain or 2 * sum(is_unit_like(unit.name) for unit in units) > len(units)):
        return []
    roles = ((Role.LEAD, None, leaders), (role, label, others))
    return [_assignment(given, word, members) for given, word, members in roles if members]


def _part_leaders(part: Text, place: str | None, leaders: list[Unit], others: list[Unit]) -> None:
    """Add the units of a run to those marked （牵头） and to the others."""
    start = 0
    for mark in _LED.finditer(part.string) if "（" in part.string else ():
        units = split_units(part.cut(start, mark.start()), place)
        others += units[:-1]
        leaders += units[-1:]
        start = mark.end()
    others += split_units(part.cut(start), place)


def _assignment(role: Role, label: str | None, units: list[Unit]) -> Assignment:
    spans = tuple([span for unit in units for span in unit.spans])
    return build_node(Assignment, role=role, label=label, units=tuple(units), spans=spans)


def _lead_first(assignments: list[Assignment]) -> list[Assignment]:
    """The first of several responsible units leads, unless another is named as leading."""
    if any(one.role is Role.LEAD for one in assignments):
        return assignments
    for index, one in enumerate(assignments):
        if one.role is Role.RESPONSIBLE and len(one.units) > 1:
            first = _assignment(Role.LEAD, None, [one.units[0]])
            return [
                *assignments[:index],
                first,
                _assignment(one.role, one.label, list(one.units[1:])),
                *assignments[index + 1 :],
            ]
        if one.role is Role.RESPONSIBLE:
            break
    return assignments
