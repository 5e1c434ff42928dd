"""The Chinese words under which a clean text and a page show the values of a result."""

from __future__ import annotations

from collections.abc import Iterator

from ..diagnostics import Severity
from ..model.blocks import Action, Assignment, PersonnelDecision, Roster
from ..model.document import Document, Imprint, Signature
from ..model.fields import OfficialDate
from ..model.gazette import Masthead

ACTIONS = {
    Action.APPOINT: "任命",
    Action.REMOVE: "免去",
    Action.ENGAGE: "聘任",
    Action.DISMISS: "解聘",
    Action.OTHER: "其他",
}
SEVERITIES = {Severity.REPAIR: "已修复", Severity.DOUBT: "存疑", Severity.LOSS: "缺失"}
_ROLES = {
    "lead": "牵头",
    "responsible": "负责",
    "assisting": "配合",
    "participating": "参与",
    "supervising": "监督",
    "implementing": "实施",
    "other": "其他",
}


def head_values(document: Document) -> Iterator[tuple[str, str]]:
    """The elements of a head that are stated, apart from title and recipients, by their names."""
    number = document.document_number
    values = (
        ("发文机关", "、".join(document.issuing_authorities)),
        ("发文字号", None if number is None else number.text),
        ("成文日期", date_text(document.date_of_document)),
        ("份号", document.copy_number),
        ("密级", document.classification),
        ("紧急程度", document.urgency),
        ("签发人", "、".join(document.signatories)),
    )
    for name, value in values:
        if value:
            yield name, value


def role_name(assignment: Assignment) -> str:
    """The words that name a role, as printed; where only a verb does, that verb."""
    return assignment.label or _ROLES[assignment.role.value]


def roster_heading(roster: Roster) -> str:
    """The heading of a name list with its count, as far as there is one."""
    count = "" if roster.declared_count is None else f"（{roster.declared_count}）"
    return f"{roster.marker or ''}{roster.category or ''}{count}"


def decision_text(decision: PersonnelDecision) -> str:
    """Who is appointed to what."""
    note = f"（{decision.note}）" if decision.note else ""
    return f"{ACTIONS[decision.action]}　{decision.person}　{decision.post}{note}".rstrip()


def masthead_text(masthead: Masthead) -> str:
    """The name of a gazette and the number of its issue."""
    year = "" if masthead.year is None else f" {masthead.year}年"
    issue = "" if masthead.issue is None else f"第{masthead.issue}期"
    total = "" if masthead.total_issue is None else f"（总第{masthead.total_issue}期）"
    return masthead.name + year + issue + total


def signature_text(signature: Signature) -> str:
    """Who signs, and when."""
    parts = (signature.authority, signature.post, signature.person, date_text(signature.date))
    return "　".join(filter(None, parts))


def imprint_lines(imprint: Imprint) -> Iterator[str]:
    """The lines of an imprint."""
    if imprint.subject_terms:
        yield "主题词：" + " ".join(imprint.subject_terms)
    printed = " ".join(filter(None, (imprint.printing_authority, date_text(imprint.printing_date))))
    if printed:
        yield f"印发：{printed}"


def date_text(date: OfficialDate | None) -> str | None:
    """A date as printed."""
    return None if date is None else date.text
