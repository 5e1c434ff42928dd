"""Who is responsible in the rows of a printed table, as plans of action end with.

    序号 | 任务 | 牵头单位 | 责任单位 | 完成时限        →  lead 市水利局 · responsible 市财政局 · 完成时限
    1 | 供水管网改造 | 市水利局 | 市财政局 | 2023年6月

Guarantees:

1. The table keeps its words; what is found in it points into it. A row gives one responsibility, or none.
2. The head of a column is read like the label of a line. A blank cell says nothing: nothing is taken from the row above.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...diagnostics import Report
from ...fields.enumeration import is_place, is_unit_like
from ...fields.runs import split_unit_run
from ...fields.units import split_units
from ...model.blocks import Assignment, Responsibility, Role
from ...nodes import build_node
from ...spans import Text
from ...tables.responsibility import LABEL_WORDS
from ...tables.table_heads import AWARD_HEADS, NO_UNIT
from ...text.grids.head_rows import read_heads
from .labelled import read_labelled, role_of
from .parties import assign_units, is_ranking
from .responsibility import read_responsibility

_LIST_MARK = re.compile("[、，；。]")


@cache
def _label() -> re.Pattern[str]:
    return re.compile(LABEL_WORDS)


def find_duties(
    cells: Sequence[Sequence[Text]], report: Report, place: str | None = None, *, ranked: bool = False
) -> list[Responsibility]:
    """The responsibilities of a table, one for each row that names a unit, in reading order.

    >>> def rows(*lines): return [[Text.read(cell, 0, len(cell)) for cell in line.split("|")] for line in lines]
    >>> [one] = find_duties(rows("序号|任务|牵头单位|配合单位", "1|供水|市水利局|市财政局、市审计局"), Report())
    >>> [(part.role.value, [unit.name for unit in part.units]) for part in one.assignments]
    [('lead', ['市水利局']), ('assisting', ['市财政局', '市审计局'])]
    >>> find_duties(rows("序号|项目名称|完成单位", "1|供水管网|清湖水务公司"), Report())
    []

    Args:
        cells: the rows, the heads first.
        report: the report.
        place: that of the document.
        ranked: whether the document states that the first unit of each list leads.

    Reports:
        unknown-unit: a name in a cell does not look like a unit.
    """
    heads, above = read_heads([[cell.string for cell in row] for row in cells[:2]])
    printed = [[cell.string for cell in row] for row in cells[:above]]
    columns = _columns(heads)
    if all(role_of(label) is Role.OTHER for label, _ in columns.values()):
        return []
    found: list[Responsibility] = []
    for row in cells[above:]:
        if [cell.string for cell in row] in printed:  # the heads of the next page
            continue
        given: list[Assignment] = []
        for index, (label, leads) in columns.items():
            if index < len(row) and row[index].string not in NO_UNIT:
                given += _read_cell(label, row[index], place, ranked=ranked or leads)
        if any(one.units for one in given):
            _doubt(given, report)
            spans = tuple([span for one in given for span in one.spans])
            found.append(build_node(Responsibility, assignments=tuple(given), inline=True, spans=spans))
    return found


def _read_cell(label: str, cell: Text, place: str | None, *, ranked: bool) -> Sequence[Assignment]:
    """What a cell says: with labels of its own (牵头单位：市水利局), or units, which may stand on lines of their own without a mark."""
    role = role_of(label)
    if role is not Role.OTHER:
        if "：" in cell.string and (node := read_responsibility(cell, Report(), place, ranked=ranked)):
            return node.assignments
        if not _LIST_MARK.search(cell.string) and len(units := split_unit_run(cell)) > 1:
            return assign_units(role, label, [one for unit in units for one in split_units(unit, place)], ranked=ranked)
    return read_labelled(label, cell, 0, place, ranked=ranked)


def _columns(heads: Sequence[str]) -> dict[int, tuple[str, bool]]:
    """The columns that say who does what and until when: their labels, and whether the first unit of each leads."""
    columns: dict[int, tuple[str, bool]] = {}
    for index, head in enumerate(heads):
        label = head.partition("（")[0]
        if label not in AWARD_HEADS and _label().fullmatch(label):
            columns[index] = (label, "为" in head and is_ranking(head))
    return columns


def _doubt(given: Sequence[Assignment], report: Report) -> None:
    """Report the names that look like no unit."""
    for one in given:
        for unit in () if (one.label or "").endswith("领导") else one.units:
            if not is_unit_like(unit.name) and not is_place(unit.name):
                report.add("unknown-unit", unit.spans, name=unit.name)
