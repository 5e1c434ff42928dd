"""Units of a document to units with their full names, where the document's issuer settles them.

市工信局 in a document of 清湖市 is 清湖市工业和信息化局
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..fields.unit_names import canonical_name
from ..model.blocks import Assignment, Responsibility, Roster
from ..model.fields import Unit

_PARTY = re.compile(r"中共|中国共产党")
_PLACE = re.compile(r".{2,7}?(?:省|自治区|自治州|市|区|县|州|盟|旗)")
_CENTRE = ("国务院", "中共中央", "国家", "全国", "中央", "中华人民共和国")


def place_of(issuer: str) -> str | None:
    """The place of an issuer, "" for the centre, None when its name does not say.

    >>> place_of("清湖市人民政府办公厅"), place_of("清湖市双桥区教育局"), place_of("国务院办公厅"), place_of("第三工程局") is None
    ('清湖市', '清湖市双桥区', '', True)
    """
    if issuer.startswith(_CENTRE):
        return ""
    party = _PARTY.match(issuer)
    start = end = party.end() if party else 0
    while (match := _PLACE.match(issuer, end)) is not None:
        end = match.end()
    return issuer[start:end] or None


class FullNames:
    """Gives the units of one document their full names; each name is looked up once."""

    def __init__(self, issuers: Sequence[str]) -> None:
        self.place = place_of(issuers[0]) if issuers else None
        self.known: dict[str, str | None] = {}

    def in_responsibility(self, node: Responsibility) -> Responsibility:
        """The same responsibility, its units named in full."""
        if self.place is None or not any(self.full(unit) for part in node.assignments for unit in part.units):
            return node
        assignments = tuple(
            Assignment(role=part.role, label=part.label, units=self.units(part.units), spans=part.spans)
            for part in node.assignments
        )
        return Responsibility(assignments=assignments, inline=node.inline, spans=node.spans)

    def in_roster(self, node: Roster) -> Roster:
        """The same roster, its units named in full."""
        if self.place is None or not any(self.full(unit) for unit in node.units):
            return node
        return node.model_copy(update={"units": self.units(node.units)})

    def units(self, units: Sequence[Unit]) -> tuple[Unit, ...]:
        """The units, those that the table knows with their full names."""
        return tuple(
            Unit(name=unit.name, collective=unit.collective, canonical=full, spans=unit.spans)
            if (full := self.full(unit))
            else unit
            for unit in units
        )

    def full(self, unit: Unit) -> str | None:
        """The full name of one unit."""
        if unit.collective or self.place is None:
            return None
        if unit.name not in self.known:
            self.known[unit.name] = canonical_name(unit.name, self.place)
        return self.known[unit.name]
