"""The tables that a `Gazette` is told in, each with the rows of its kind."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

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

#: Any row.
Row: TypeAlias = (
    DocumentRow
    | AttachmentRow
    | ClauseRow
    | ParagraphRow
    | ResponsibilityRow
    | RosterRow
    | EntryRow
    | PersonnelRow
    | CellRow
    | SignatureRow
    | ReferenceRow
    | DiagnosticRow
)

#: The name of each table, and what its rows are.
TABLES: dict[str, type[Row]] = {
    "documents": DocumentRow,
    "attachments": AttachmentRow,
    "clauses": ClauseRow,
    "paragraphs": ParagraphRow,
    "responsibilities": ResponsibilityRow,
    "rosters": RosterRow,
    "entries": EntryRow,
    "personnel": PersonnelRow,
    "cells": CellRow,
    "signatures": SignatureRow,
    "references": ReferenceRow,
    "diagnostics": DiagnosticRow,
}


class Rows(NamedTuple):
    """The rows of one text, a list for each table of `TABLES`, in reading order."""

    documents: list[DocumentRow]
    attachments: list[AttachmentRow]
    clauses: list[ClauseRow]
    paragraphs: list[ParagraphRow]
    responsibilities: list[ResponsibilityRow]
    rosters: list[RosterRow]
    entries: list[EntryRow]
    personnel: list[PersonnelRow]
    cells: list[CellRow]
    signatures: list[SignatureRow]
    references: list[ReferenceRow]
    diagnostics: list[DiagnosticRow]
