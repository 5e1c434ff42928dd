"""The sentence that opens a personnel notice: who decided, and when.

lead-in = authority [date] [会议] 决定 ，| 经研究，决定：
"""

from __future__ import annotations

from typing import NamedTuple

from ...blocks.shapes import is_organ
from ...fields.date import find_dates_in
from ...model.blocks import PersonnelDecision
from ...model.fields import OfficialDate
from ...spans import Text

_DECIDED = ("决定", "研究", "会议", "任命", "免去")
#: The longest lead-in seen has 60 characters.
_LONGEST = 120


class LeadIn(NamedTuple):
    """Who decided, and when; None for what is not stated."""

    authority: str | None = None
    date: OfficialDate | None = None

    def of(self, decision: PersonnelDecision, office: str | None) -> PersonnelDecision:
        """A decision with the authority and date of its lead-in and the office above its list, where it states none itself."""
        stated = self._asdict() | {"organization": office}
        update = {name: value for name, value in stated.items() if value and getattr(decision, name) is None}
        return decision.model_copy(update=update) if update else decision


def read_lead_in(text: Text) -> LeadIn | None:
    """The authority and the date of a lead-in; None when a text is none.

    >>> line = "清湖市人民政府二〇二一年十月二十八日决定，免去："
    >>> lead_in = read_lead_in(Text.read(line, 0, len(line)))
    >>> lead_in.authority, lead_in.date.iso
    ('清湖市人民政府', '2021-10-28')
    >>> read_lead_in(Text.read("市政府召开会议。", 0, 8)) is None
    True
    """
    string = text.string[:_LONGEST]
    if not any(word in string for word in _DECIDED) or string.endswith("。"):
        return None
    dates = find_dates_in(text.cut(0, _LONGEST))
    date = dates[0][2] if dates else None
    words = string[: dates[0][0]] if dates else string.partition("决定")[0]
    authority = words.rstrip("，于在")
    named = is_organ(authority)
    return LeadIn(authority if named else None, date) if named or date else None
