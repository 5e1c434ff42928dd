"""What a document declares against what was found: numbering, brackets, years, dates.

Each check only reports. Counts of rosters and attachments are compared where they are read.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..blocks.completeness import open_bracket
from ..diagnostics import Report
from ..model.blocks import Block, Clause, Paragraph
from ..model.document import Document

#: A paragraph shorter than this with an unclosed bracket was cut; a longer one lost the bracket.
_UNNUMBERED = frozenset({"——"})


def check_document(document: Document, report: Report) -> None:
    """Compare the parts of one document."""
    _check_date(document, report)
    _check_numbering(document.body, report)
    for attachment in document.attachments:
        _check_numbering(attachment.body, report)
    for paragraph in document.walk(Paragraph):
        bracket = open_bracket(paragraph.text)
        if bracket:
            report.add("unclosed-bracket", paragraph.spans, bracket=bracket)


def _check_date(document: Document, report: Report) -> None:
    date, number = document.date_of_document, document.document_number
    if date is None:
        return
    if date.month is not None and date.day is not None and date.iso is None:
        report.add("date-invalid", date.spans, text=date.text)
    if number is not None and number.year is not None and number.year != date.year:
        report.add("document-year-differs", number.spans, number_year=number.year, date_year=date.year)


def _check_numbering(body: Iterable[Block], report: Report) -> None:
    """Gaps and restarts in every list of clauses; articles are counted through a whole body."""
    articles: list[Clause] = []
    stack = [list(body)]
    while stack:
        clauses = [block for block in stack.pop() if isinstance(block, Clause)]
        articles.extend(clause for clause in clauses if clause.marker.endswith("条"))
        _check_sequence([c for c in clauses if not c.marker.endswith("条") and c.marker not in _UNNUMBERED], report)
        stack.extend(list(clause.body) for clause in reversed(clauses) if clause.body)
    articles.sort(key=lambda clause: clause.spans[0].start if clause.spans else 0)
    _check_sequence(articles, report)


def _check_sequence(clauses: list[Clause], report: Report) -> None:
    before: Clause | None = None
    for clause in clauses:
        number, last = clause.number, before.number if before is not None else 0
        if number is None or last is None:
            before = clause
            continue
        if before is not None and number <= last:
            if number != last or "之" not in clause.marker:
                report.add("numbering-restart", clause.spans, marker=clause.marker)
        elif number > last + 1:
            missing = str(last + 1) if number == last + 2 else f"{last + 1} to {number - 1}"
            report.add(
                "numbering-gap", clause.spans, before=before.marker if before else "the beginning", after=clause.marker,
                missing=missing,
            )
        before = clause
