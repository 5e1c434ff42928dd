"""What the parser repaired, doubts or could not place, each with its place in the raw text.

Guarantees:

1. Every diagnostic has a code of `CODES`; its severity and the frame of its message come from there.
2. A `Report` only collects. No stage reads it to decide anything.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from .nodes import Node, build_node
from .spans import Span, Text


class Severity(StrEnum):
    """How much a diagnostic matters.

    `repair`: something was mended, the result is certain. `doubt`: another reading is possible.
    `loss`: something of the document is missing from the text, or of the text from the result.
    """

    REPAIR = "repair"
    DOUBT = "doubt"
    LOSS = "loss"


class Diagnostic(Node):
    """One thing to look at.

    Attributes:
        code: a key of `CODES`, stable between releases.
        severity: repair, doubt or loss.
        message: one English sentence, with the values filled in.
        data: the values, by name.
        spans: where to look.
    """

    code: str
    severity: Severity
    message: str
    data: dict[str, str | int] = {}


class Code(NamedTuple):
    """One kind of diagnostic: its severity and its message, `{name}` standing for a value of `data`."""

    severity: Severity
    message: str


_REPAIR, _DOUBT, _LOSS = Severity.REPAIR, Severity.DOUBT, Severity.LOSS

CODES: dict[str, Code] = {
    "attachment-missing": Code(_DOUBT, "The attachment note announces {title!r}, but no such attachment follows."),
    "attachment-unannounced": Code(_DOUBT, "The attachment {title!r} is not announced in an attachment note."),
    "columns-reordered": Code(
        _REPAIR, "Two columns that stood side by side were put one after the other ({rows} rows)."
    ),
    "date-invalid": Code(_DOUBT, "{text!r} is not a day of the calendar."),
    "document-boundary": Code(_DOUBT, "A document seems to begin here, but its number or title is missing."),
    "document-year-differs": Code(_DOUBT, "The number says {number_year}, the date of the document {date_year}."),
    "duplicate-name": Code(_LOSS, "{name!r} is printed twice in this roster; it is kept once."),
    "effective-date-inferred": Code(_DOUBT, "It holds from its {event}; its date, {date}, was taken for that day."),
    "entry-without-title": Code(_DOUBT, "The roster entry {name!r} has no title."),
    "heading-unclosed": Code(_DOUBT, "The heading {heading!r} has no end mark; only its words show where it ends."),
    "keyword-repaired": Code(_REPAIR, "{printed!r} was read as {keyword!r}."),
    "number-repaired": Code(_REPAIR, "{printed!r} was read as {number!r}."),
    "numbering-gap": Code(_DOUBT, "After {before!r} comes {after!r}: {missing} is missing."),
    "numbering-restart": Code(_DOUBT, "The numbering starts again at {marker!r} without a heading above it."),
    "reading-order": Code(_DOUBT, "The order of these lines is uncertain."),
    "roster-count": Code(_DOUBT, "{category!r} declares {declared} entries, {found} were found."),
    "roster-entry-split": Code(_DOUBT, "{text!r} was cut into a name and a title without a gap between them."),
    "unclosed-bracket": Code(_DOUBT, "{bracket!r} is opened and never closed."),
    "unknown-unit": Code(_DOUBT, "{name!r} stands in a list of units but does not look like one."),
    "unplaced-text": Code(_LOSS, "{text!r} belongs to no part of a document."),
}


class Report:
    """The diagnostics of one parse, in the order in which they were found."""

    __slots__ = ("diagnostics",)

    def __init__(self) -> None:
        self.diagnostics: list[Diagnostic] = []

    def add(self, code: str, where: Text | Iterable[Span], **data: str | int) -> None:
        """Note one thing. `where` is a text or its spans; `data` fills the message of the code."""
        severity, message = CODES[code]
        spans = where.spans if isinstance(where, Text) else tuple(where)
        self.diagnostics.append(
            build_node(Diagnostic, code=code, severity=severity, message=message.format(**data), data=data, spans=spans)
        )
