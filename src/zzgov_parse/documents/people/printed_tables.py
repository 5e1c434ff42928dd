"""A printed table to a `Table`, or to a `Roster` where its columns are those of a name list.

    序号 | 姓名 | 单位 | 职务         →  王瑞, 市财政局科员
    1    | 王瑞 | 市财政局 | 科员

Guarantees:

1. Every cell is in the result: in the rows of the table, in a person or a unit, or in the spans of the roster.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...blocks.build import Block
from ...blocks.lists.rosters import is_list_heading
from ...diagnostics import Report
from ...fields.title import split_posts
from ...fields.units import unit_of
from ...model.blocks import Person, Roster, Table
from ...nodes import build_node
from ...spans import Span, Text, merge
from ...tables.table_heads import NOTE_HEADS, PLAIN_HEADS, UNIT_HEADS
from ...text.grids.head_rows import read_heads
from .rosters import LISTED as ENTRIES
from .rosters import read_roster, roster_end

#: Without a block of these kinds there is no name list.
LISTED = ENTRIES | {"table"}
_NAME = "姓名"
#: The ends of the heads of columns that make the title of a person.
_TITLE_ENDS = ("单位", "职务", "职称", "部门", "岗位", "处室", "学校")


def read_table(block: Block, place: str | None) -> Table | Roster:
    """Read a table; `place` is that of the document."""
    heads, above = read_heads([[cell.string for cell in row] for row in block.cells[:2]])
    if _NAME in heads and any(head.endswith(_TITLE_ENDS) for head in heads):
        return _persons(block, heads, above)
    if sum(head in UNIT_HEADS for head in heads) == 1 and all(head in UNIT_HEADS + PLAIN_HEADS for head in heads):
        return _units(block, heads, above, place)
    rows = [[cell.string for cell in row] for row in block.cells]
    rows = [*rows[:above], *(row for row in rows[above:] if row not in rows[:above])]
    return build_node(Table, rows=tuple(map(tuple, rows)), spans=block.text.spans)


def read_list(blocks: Sequence[Block], start: int, place: str | None, report: Report) -> tuple[Roster | None, int]:
    """The name list that begins with a block, of entries or of tables, and where it ends; none where none begins."""
    end = roster_end(blocks, start)
    if end > start:
        return read_roster(blocks[start:end], place, report), end
    return _read_listed(blocks, start, place, report)


def _read_listed(blocks: Sequence[Block], start: int, place: str | None, report: Report) -> tuple[Roster | None, int]:
    """The name list of a heading with tables directly below it, one a page, and where they end; none where there are no such tables."""
    stop = start + 1
    while stop < len(blocks) and blocks[stop].kind == "table":
        stop += 1
    if (
        stop == start + 1
        or blocks[start].kind not in ("marker", "counted")
        or not is_list_heading(blocks[start].text.string)
    ):
        return None, start
    tables = [read_table(block, place) for block in blocks[start + 1 : stop]]
    rosters = [table for table in tables if isinstance(table, Roster)]
    if len(rosters) < len(tables):
        return None, start
    heading = read_roster(blocks[start : start + 1], place, Report())
    persons = tuple([person for roster in rosters for person in roster.persons])
    units = tuple([unit for roster in rosters for unit in roster.units])
    found = len(persons) + len(units)
    if heading.declared_count not in (None, found):
        declared = heading.declared_count or 0
        report.add("roster-count", blocks[start].text, category=heading.category or "", declared=declared, found=found)
    return build_node(
        Roster,
        marker=heading.marker,
        category=heading.category,
        declared_count=heading.declared_count,
        persons=persons,
        units=units,
        spans=tuple([span for roster in (heading, *rosters) for span in roster.spans]),
    ), stop


def _persons(block: Block, heads: Sequence[str], above: int) -> Roster:
    """The persons of a table, one a row, below so many rows of heads."""
    persons: list[Person] = []
    rest: list[Text] = [cell for row in block.cells[:above] for cell in row]
    for row in block.cells[above:]:
        cells = dict(zip(heads, row, strict=False))
        name = cells.get(_NAME)
        if name is None or name.string in ("", _NAME):  # a heading among the rows, the heads of the next page
            rest += row
            continue
        titles = [cell for head, cell in cells.items() if head.endswith(_TITLE_ENDS) and cell.string]
        notes = [cells[head] for head in NOTE_HEADS if head in cells and cells[head].string]
        title = "".join([cell.string for cell in titles])
        organization, posts = split_posts(title) if title else (None, ())
        note = "，".join([cell.string for cell in notes]) or None
        own = [cell for cell in row if any(cell is part for part in (name, *titles, *notes))]
        persons.append(
            build_node(
                Person,
                name=name.string,
                title=title,
                organization=organization,
                posts=posts,
                note=note,
                spans=_spans(own, block),
            )
        )
        rest += [cell for cell in row if not any(cell is part for part in own)]
    return build_node(Roster, persons=tuple(persons), spans=_spans(rest, block))


def _units(block: Block, heads: Sequence[str], above: int, place: str | None) -> Roster:
    """The units of a table, one a row, below so many rows of heads."""
    column = next(index for index, head in enumerate(heads) if head in UNIT_HEADS)
    names = [
        row[column]
        for row in block.cells[above:]
        if column < len(row) and row[column].string not in ("", heads[column])
    ]
    rest = [cell for row in block.cells for cell in row if not any(cell is name for name in names)]
    units = tuple([unit_of(name, place) for name in names])
    return build_node(Roster, units=units, spans=_spans(rest, block))


def _spans(cells: Sequence[Text], block: Block) -> tuple[Span, ...]:
    """The places of some cells."""
    return merge([span for cell in cells for span in cell.ranges], block.text.source)
