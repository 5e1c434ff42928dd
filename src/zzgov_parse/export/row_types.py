"""The rows that a `Gazette` is told in: what each table has, column by column.

Guarantees:

1. A row is flat: every column is a `str`, an `int` or a `bool`, or None for "not stated". Its order and its types are fixed.
2. Every row begins with `source` (the name of the text, as the caller gave it) and `document` (its number within the text,
   from 1; None for a diagnostic outside every document).
3. Every row ends with its place: `start` and `end`, half-open code-point offsets into the raw text that enclose everything
   the row was read from, and `spans`, the ranges themselves in reading order (`12-15,18-20`); `text[start:end]` is the value
   when there is one range. They are None where a value was not printed as such.
4. `clause`, `roster`, `table`, `attachment` count from 1 within their document, so that rows of two tables can be joined on
   (`source`, `document`, `clause`); None stands for: in no clause, in the body.
5. Several names in one column are parted by `；`, which no name contains.
"""

from __future__ import annotations

from typing import NamedTuple


class DocumentRow(NamedTuple):
    """A document, and what its head and ending say; `date` is an ISO day, None when the printed date is not complete."""

    source: str
    document: int
    document_type: str | None
    title: str | None
    document_number: str | None
    agency_code: str | None
    number_year: int | None
    serial: int | None
    date: str | None
    date_text: str | None
    issuing_authorities: str | None
    main_recipients: str | None
    copy_recipients: str | None
    signatories: str | None
    copy_number: str | None
    classification: str | None
    urgency: str | None
    annotation: str | None
    effective_from: str | None
    expires_on: str | None
    valid_for: str | None
    start: int | None
    end: int | None
    spans: str | None


class AttachmentRow(NamedTuple):
    """An attached text; the one that a notice of the 印发 kind carries has no label."""

    source: str
    document: int
    attachment: int
    label: str | None
    title: str | None
    start: int | None
    end: int | None
    spans: str | None


class ClauseRow(NamedTuple):
    """A numbered block; `parent` is the `clause` above it. Its place is that of its marker and heading."""

    source: str
    document: int
    attachment: int | None
    clause: int
    parent: int | None
    level: int
    marker: str
    number: int | None
    heading: str | None
    start: int | None
    end: int | None
    spans: str | None


class ParagraphRow(NamedTuple):
    """Running text, whole."""

    source: str
    document: int
    attachment: int | None
    clause: int | None
    text: str
    start: int | None
    end: int | None
    spans: str | None


class ResponsibilityRow(NamedTuple):
    """One unit in one role; without a unit, what a responsibility says besides its units (a term), in `words`."""

    source: str
    document: int
    attachment: int | None
    clause: int | None
    clause_marker: str | None
    role: str
    label: str | None
    unit: str | None
    collective: bool | None
    canonical: str | None
    words: str | None
    inline: bool
    start: int | None
    end: int | None
    spans: str | None


class RosterRow(NamedTuple):
    """A name list: what its heading declares, and how many entries were found."""

    source: str
    document: int
    attachment: int | None
    clause: int | None
    roster: int
    marker: str | None
    category: str | None
    declared_count: int | None
    found_count: int
    start: int | None
    end: int | None
    spans: str | None


class EntryRow(NamedTuple):
    """An entry of a name list: `kind` is person or unit; `canonical` is a unit's full name."""

    source: str
    document: int
    roster: int
    category: str | None
    kind: str
    name: str
    title: str | None
    organization: str | None
    posts: str | None
    note: str | None
    canonical: str | None
    start: int | None
    end: int | None
    spans: str | None


class PersonnelRow(NamedTuple):
    """An appointment or dismissal; `date` is an ISO day."""

    source: str
    document: int
    attachment: int | None
    clause: int | None
    action: str
    person: str
    post: str
    organization: str | None
    note: str | None
    authority: str | None
    date: str | None
    start: int | None
    end: int | None
    spans: str | None


class CellRow(NamedTuple):
    """A cell of a printed table that is not blank; row and column count from 1, the first row has the heads.

    Its place is that of the table: cells have none of their own.
    """

    source: str
    document: int
    attachment: int | None
    clause: int | None
    table: int
    row: int
    column: int
    head: str | None
    text: str
    start: int | None
    end: int | None
    spans: str | None


class SignatureRow(NamedTuple):
    """Who signs at the end; `date` is an ISO day."""

    source: str
    document: int
    authority: str | None
    person: str | None
    post: str | None
    date: str | None
    start: int | None
    end: int | None
    spans: str | None


class ReferenceRow(NamedTuple):
    """A document cited in the body; `date` is an ISO day."""

    source: str
    document: int
    title: str | None
    document_number: str | None
    date: str | None
    start: int | None
    end: int | None
    spans: str | None


class DiagnosticRow(NamedTuple):
    """What was repaired, is doubtful or lost; `line` and `column` count from 1."""

    source: str
    document: int | None
    severity: str
    code: str
    message: str
    line: int | None
    column: int | None
    start: int | None
    end: int | None
    spans: str | None
