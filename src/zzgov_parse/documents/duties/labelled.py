"""What stands behind a label of a line, or below the head of a column: 牵头单位, and 市水利局、市财政局.

Guarantees:

1. A label is never read for another role than that of its words; a word that is no label has the role `OTHER`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ...fields.units import split_units
from ...model.blocks import Assignment, Role
from ...nodes import build_node
from ...spans import Text
from ...tables.roles import LABELS
from .parties import assign_units, is_list, read_parties


@cache
def _roles() -> tuple[tuple[re.Pattern[str], Role], ...]:
    return tuple((re.compile(row.pattern), row.role) for row in LABELS)


@lru_cache(maxsize=256)
def role_of(label: str) -> Role:
    """The role that a label names; `OTHER` for a word that names none.

    >>> role_of("配合单位").value, role_of("备注").value
    ('assisting', 'other')
    """
    return next((role for pattern, role in _roles() if pattern.fullmatch(label)), Role.OTHER)


def read_labelled(label: str, text: Text, start: int, place: str | None, *, ranked: bool) -> list[Assignment]:
    """The assignments of a label and the units behind it; a term or a person (完成时限, 责任人) has no units.

    Args:
        label: the words that name the role.
        text: what is said of it, perhaps with the label itself.
        start: where the units begin in it.
        place: that of the document.
        ranked: whether the first of several units leads.
    """
    role = role_of(label)
    if role is Role.OTHER:
        return [build_node(Assignment, role=role, label=label, spans=text.spans)]
    if is_list(text.string, start, len(text)):
        return assign_units(role, label, split_units(text, place, start), ranked=ranked)
    return read_parties(text.cut(start), role, label, place, ranked=ranked) or []
