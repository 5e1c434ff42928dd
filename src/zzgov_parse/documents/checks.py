"""What a document declares against what was found: numbering, brackets, years, dates.

Each check only reports. Counts of rosters and attachments are compared where they are read.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..blocks.completeness import open_bracket
from ..diagnostics import Report
from ..model.document import Document
from ..spans import Text
from .body.numbering import check_numbering


def check_document(document: Document, texts: Iterable[Text], report: Report) -> None:
    """Compare the parts of one document; `texts` is its running text."""
    _check_date(document, report)
    check_numbering(document.body, report)
    for attachment in document.attachments:
        check_numbering(attachment.body, report)
    for text in texts:
        bracket = open_bracket(text.string)
        if bracket:
            report.add("unclosed-bracket", text, bracket=bracket)


def _check_date(document: Document, report: Report) -> None:
    date, number = document.date_of_document, document.document_number
    if date is None:
        return
    if date.month is not None and date.day is not None and date.iso is None:
        report.add("date-invalid", date.spans, text=date.text)
    if number is not None and number.year is not None and number.year != date.year:
        report.add("document-year-differs", number.spans, number_year=number.year, date_year=date.year)
