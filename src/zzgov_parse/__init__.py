"""Turn the text of Chinese government documents and gazettes into typed, checked, traceable objects.

Guarantees:

1. `__all__` is the public surface: the functions and objects of the contract, and `__version__`.
2. Importing the package is cheap: a public name is loaded when it is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .version import __version__

if TYPE_CHECKING:
    from .diagnostics import CODES, Diagnostic, Severity
    from .fields.date import find_dates, parse_date
    from .fields.document_number import find_document_numbers, parse_document_number
    from .fields.period import find_periods
    from .fields.reference import find_references
    from .fields.units import parse_units
    from .model.blocks import (
        Action,
        Assignment,
        Block,
        Clause,
        Paragraph,
        Person,
        PersonnelDecision,
        Responsibility,
        Role,
        Roster,
        Table,
    )
    from .model.document import Attachment, AttachmentNote, Document, DocumentType, Imprint, Signature
    from .model.fields import DocumentNumber, NumberFamily, OfficialDate, Period, Reference, Token, Unit
    from .model.gazette import ContentsEntry, Furniture, Gazette, Masthead
    from .model.normalized import Normalized
    from .nodes import Node
    from .pipeline import normalize, parse, tokenize
    from .spans import Span

#: The module, below this package, in which each public name is at home.
_HOMES = {
    "diagnostics": ("CODES", "Diagnostic", "Severity"),
    "fields.date": ("find_dates", "parse_date"),
    "fields.document_number": ("find_document_numbers", "parse_document_number"),
    "fields.period": ("find_periods",),
    "fields.reference": ("find_references",),
    "fields.units": ("parse_units",),
    "model.blocks": (
        "Action",
        "Assignment",
        "Block",
        "Clause",
        "Paragraph",
        "Person",
        "PersonnelDecision",
        "Responsibility",
        "Role",
        "Roster",
        "Table",
    ),
    "model.document": ("Attachment", "AttachmentNote", "Document", "DocumentType", "Imprint", "Signature"),
    "model.fields": ("DocumentNumber", "NumberFamily", "OfficialDate", "Period", "Reference", "Token", "Unit"),
    "model.gazette": ("ContentsEntry", "Furniture", "Gazette", "Masthead"),
    "model.normalized": ("Normalized",),
    "nodes": ("Node",),
    "pipeline": ("normalize", "parse", "tokenize"),
    "spans": ("Span",),
}

__all__ = [
    "CODES",
    "Action",
    "Assignment",
    "Attachment",
    "AttachmentNote",
    "Block",
    "Clause",
    "ContentsEntry",
    "Diagnostic",
    "Document",
    "DocumentNumber",
    "DocumentType",
    "Furniture",
    "Gazette",
    "Imprint",
    "Masthead",
    "Node",
    "Normalized",
    "NumberFamily",
    "OfficialDate",
    "Paragraph",
    "Period",
    "Person",
    "PersonnelDecision",
    "Reference",
    "Responsibility",
    "Role",
    "Roster",
    "Severity",
    "Signature",
    "Span",
    "Table",
    "Token",
    "Unit",
    "__version__",
    "find_dates",
    "find_document_numbers",
    "find_periods",
    "find_references",
    "normalize",
    "parse",
    "parse_date",
    "parse_document_number",
    "parse_units",
    "tokenize",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Load a public name when it is first asked for, and keep it."""
        for home, names in _HOMES.items():
            if name in names:
                from importlib import import_module

                value = globals()[name] = getattr(import_module(f".{home}", __name__), name)
                return value
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
