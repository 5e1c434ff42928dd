"""A `Gazette` → rows: the flat tables that a database, a data frame or a spreadsheet takes.

Guarantees:

1. Every clause, paragraph, responsible unit, roster entry, decision, cell, signature, reference and
   diagnostic of the result has its row, in
   reading order; the columns are those of `row_types`.
2. Depth is no limit, and the time is linear in the result.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..model.blocks import Block, Clause, Paragraph, PersonnelDecision, Responsibility, Roster, Table
from ..model.document import Document
from ..model.gazette import Gazette
from .columns import cells, day, joined, number
from .places import Lines, Owners, place
from .row_tables import Rows
from .row_types import (
    AttachmentRow,
    CellRow,
    ClauseRow,
    DiagnosticRow,
    DocumentRow,
    EntryRow,
    ParagraphRow,
    PersonnelRow,
    ReferenceRow,
    ResponsibilityRow,
    RosterRow,
    SignatureRow,
)


def to_rows(gazette: Gazette, text: str, source: str = "") -> Rows:
    r"""The tables of a result.

    Args:
        gazette: the result of `parse`.
        text: the text that was parsed; lines and columns are counted in it.
        source: the name of the text, which every row has: a path, a key.

    Returns:
        A list of rows for each table.

    Example:
        >>> from zzgov_parse import parse
        >>> text = "一、总体要求\n牵头单位：市工信局、市科技局"
        >>> rows = to_rows(parse(text), text, "notice.txt")
        >>> [(row.clause, row.marker, row.heading) for row in rows.clauses]
        [(1, '一、', '总体要求')]
        >>> for row in rows.responsibilities:
        ...     print(row.source, row.clause, row.role, row.unit, text[row.start : row.end])
        notice.txt 1 lead 市工信局 市工信局
        notice.txt 1 lead 市科技局 市科技局
    """
    rows = Rows(*([] for _ in Rows._fields))
    for index, document in enumerate(gazette.documents, start=1):
        _Reader(rows, text, source, index).document(document)
    owners = Owners(gazette)
    places = Lines(text)
    for item in gazette.diagnostics:
        start, end, spans = place(item)
        line, column = (None, None) if start is None else places.place(item.spans[0].start)
        owner = None if start is None else owners.owner(item.spans[0].start)
        rows.diagnostics.append(
            DiagnosticRow(source, owner, item.severity.value, item.code, item.message, line, column, start, end, spans)
        )
    return rows


class _Context(NamedTuple):
    """Where in its document a block stands."""

    attachment: int | None
    clause: int | None
    marker: str | None


class _Reader:
    """Adds the rows of one document; counts its clauses, rosters and tables."""

    def __init__(self, rows: Rows, text: str, source: str, index: int) -> None:
        self.rows = rows
        self.text = text
        self.source = source
        self.index = index
        self.clauses = 0
        self.rosters = self.tables = 0

    def document(self, document: Document) -> None:
        """The document itself, its blocks, its attachments, what it cites."""
        printed = document.document_number
        start, end, spans = place(document)
        self.rows.documents.append(
            DocumentRow(
                source=self.source,
                document=self.index,
                document_type=None if document.document_type is None else document.document_type.value,
                title=document.title,
                document_number=number(printed),
                agency_code=None if printed is None else printed.agency_code,
                number_year=None if printed is None else printed.year,
                serial=None if printed is None else printed.serial,
                date=day(document.date_of_document),
                date_text=None if document.date_of_document is None else document.date_of_document.text,
                issuing_authorities=joined(document.issuing_authorities),
                main_recipients=joined(unit.name for unit in document.main_recipients),
                copy_recipients=joined(unit.name for unit in document.copy_recipients),
                signatories=joined(document.signatories),
                copy_number=document.copy_number,
                classification=document.classification,
                urgency=document.urgency,
                annotation=document.annotation,
                effective_from=day(document.effective_from),
                expires_on=day(document.expires_on),
                valid_for=document.valid_for,
                start=start,
                end=end,
                spans=spans,
            )
        )
        self.blocks(document.body, None)
        for count, attachment in enumerate(document.attachments, start=1):
            row = AttachmentRow(self.source, self.index, count, attachment.label, attachment.title, *place(attachment))
            self.rows.attachments.append(row)
            self.blocks(attachment.body, count)
        self.rows.signatures.extend(
            SignatureRow(self.source, self.index, one.authority, one.person, one.post, day(one.date), *place(one))
            for one in document.signatures
        )
        self.rows.references.extend(
            ReferenceRow(
                self.source, self.index, cited.title, number(cited.document_number), day(cited.date), *place(cited)
            )
            for cited in document.references
        )

    def blocks(self, blocks: Iterable[Block], attachment: int | None) -> None:
        """Blocks and everything below them; a stack, so that depth is no limit."""
        outside = _Context(attachment, None, None)
        stack = [(block, outside) for block in blocks][::-1]
        while stack:
            block, context = stack.pop()
            if isinstance(block, Clause):
                inside = self.clause(block, context)
                stack.extend([(child, inside) for child in block.body][::-1])
            else:
                self.block(block, context)

    def clause(self, clause: Clause, context: _Context) -> _Context:
        """A clause, and where what stands under it is."""
        self.clauses += 1
        start, end, spans = place(clause)
        self.rows.clauses.append(
            ClauseRow(
                source=self.source,
                document=self.index,
                attachment=context.attachment,
                clause=self.clauses,
                parent=context.clause,
                level=clause.level,
                marker=clause.marker,
                number=clause.number,
                heading=clause.heading,
                start=start,
                end=end,
                spans=spans,
            )
        )
        return _Context(context.attachment, self.clauses, clause.marker)

    def block(self, block: Block, context: _Context) -> None:
        """A block that is no clause."""
        match block:
            case Paragraph():
                paragraph = ParagraphRow(
                    self.source, self.index, context.attachment, context.clause, block.text, *place(block)
                )
                self.rows.paragraphs.append(paragraph)
            case Responsibility():
                self.rows.responsibilities.extend(self.responsibility(block, context))
            case Roster():
                self.roster(block, context)
            case PersonnelDecision():
                decision = PersonnelRow(
                    self.source, self.index, context.attachment, context.clause,
                    block.action.value, block.person, block.post, block.organization, block.note, block.authority,
                    day(block.date), *place(block),
                )  # fmt: skip
                self.rows.personnel.append(decision)
            case Table():
                self.tables += 1
                head = (self.source, self.index, context.attachment, context.clause, self.tables)
                self.rows.cells.extend(CellRow(*head, *cell, *place(block)) for cell in cells(block))

    def responsibility(self, block: Responsibility, context: _Context) -> Iterator[ResponsibilityRow]:
        """A row for each unit, and one for what is assigned without a unit."""
        for assignment in block.assignments:
            for unit in assignment.units or (None,):
                start, end, spans = place(unit or assignment)
                yield ResponsibilityRow(
                    source=self.source,
                    document=self.index,
                    attachment=context.attachment,
                    clause=context.clause,
                    clause_marker=context.marker,
                    role=assignment.role.value,
                    label=assignment.label,
                    unit=None if unit is None else unit.name,
                    collective=None if unit is None else unit.collective,
                    canonical=None if unit is None else unit.canonical,
                    words="".join(assignment.raw(self.text).split()) if unit is None else None,
                    inline=block.inline,
                    start=start,
                    end=end,
                    spans=spans,
                )

    def roster(self, roster: Roster, context: _Context) -> None:
        """A name list and its entries."""
        self.rosters += 1
        found = len(roster.persons) + len(roster.units)
        row = RosterRow(
            self.source, self.index, context.attachment, context.clause,
            self.rosters, roster.marker, roster.category, roster.declared_count, found, *place(roster),
        )  # fmt: skip
        self.rows.rosters.append(row)
        head = (self.source, self.index, self.rosters, roster.category)
        self.rows.entries.extend(
            EntryRow(
                *head, "person", person.name, person.title or None, person.organization, joined(person.posts),
                person.note, None, *place(person),
            )
            for person in roster.persons
        )  # fmt: skip
        self.rows.entries.extend(
            EntryRow(*head, "unit", unit.name, None, None, None, None, unit.canonical, *place(unit))
            for unit in roster.units
        )
