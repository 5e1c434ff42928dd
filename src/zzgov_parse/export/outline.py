"""A `Gazette` → an outline: a few lines of plain text that a person can read, and a test can compare.

Guarantees:

1. Every value of the result has its line, in the order of the document; places (`spans`) are left out.
2. A line is a clause (`一、 总体要求`) or a name, a colon and a value (`lead: 市工信局 | 市科技局`). What stands under a clause or
   in an attachment is indented by two blanks.
3. `outline` is for reading: long paragraphs are cut. `full_outline` is for comparing: nothing is cut, and after ` = ` stand
   the parts that a value was split into.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..diagnostics import Diagnostic
from ..model.blocks import Block, Clause, Paragraph, Person, PersonnelDecision, Responsibility, Roster, Table
from ..model.document import Attachment, Document
from ..model.fields import DocumentNumber, OfficialDate, Reference, Unit
from ..model.gazette import Gazette

#: As many characters as say what a paragraph is about.
_EXCERPT = 30


def outline(gazette: Gazette) -> str:
    r"""An outline for reading, with long paragraphs cut to their first characters.

    Args:
        gazette: the result of `parse`.

    Returns:
        Lines joined by newlines, without one at the end.

    Example:
        >>> from zzgov_parse import parse
        >>> print(outline(parse("一、总体要求\n牵头单位：市工信局、市科技局")))
        一、 总体要求
          lead: 市工信局 | 市科技局
    """
    return "\n".join(_Brief().gazette(gazette)).strip()


def full_outline(gazette: Gazette) -> str:
    """An outline for comparing: nothing is cut, and the parts of numbers, dates and titles are shown.

    Args:
        gazette: the result of `parse`.

    Returns:
        Lines joined by newlines, without one at the end.
    """
    return "\n".join(_Full().gazette(gazette)).strip()


class _Brief:
    """What the lines of an outline say."""

    def text(self, text: str) -> str:
        """A paragraph."""
        return text if len(text) <= _EXCERPT + 10 else f"{text[:_EXCERPT]}… ({len(text)} characters)"

    def number(self, number: DocumentNumber | None) -> str:
        """A document number; nothing for none."""
        return "" if number is None else number.text

    def date(self, date: OfficialDate | None) -> str:
        """A date; nothing for none."""
        return "" if date is None else date.text

    def person(self, person: Person) -> str:
        """An entry of a name list."""
        return "，".join(filter(None, (_with_note(person.name, person.note), person.title)))

    def decision(self, decision: PersonnelDecision) -> str:
        """An appointment or dismissal."""
        return "，".join(filter(None, (decision.person, _with_note(decision.post, decision.note))))

    def furniture(self, gazette: Gazette) -> Iterator[str]:
        """What the pages carry besides the text: how many of each kind."""
        counts: dict[str, int] = {}
        for item in gazette.furniture:
            counts[item.kind] = counts.get(item.kind, 0) + 1
        yield "furniture: " + " | ".join(f"{count} {kind}" for kind, count in counts.items())

    def gazette(self, gazette: Gazette) -> Iterator[str]:
        """Every line."""
        if gazette.masthead is not None:
            masthead = gazette.masthead
            numbers = (masthead.year, masthead.issue, masthead.total_issue)
            yield f"gazette: {masthead.name}" + "".join(f" | {number or '-'}" for number in numbers)
        for entry in gazette.contents:
            number = self.number(entry.document_number)
            parts = (entry.section, entry.title, number, entry.page and f"page {entry.page}")
            yield "contents: " + " | ".join(str(part) for part in parts if part)
        for index, document in enumerate(gazette.documents, start=1):
            if len(gazette.documents) > 1:
                yield ""
                yield f"document {index}"
            yield from self.document(document)
        if gazette.furniture:
            yield ""
            yield from self.furniture(gazette)
        if gazette.diagnostics:
            yield ""
            yield from map(diagnostic_line, gazette.diagnostics)

    def document(self, document: Document) -> Iterator[str]:
        """One document: header, body, ending, attachments."""
        yield from _line("title", document.title)
        yield from _line("type", document.document_type)
        yield from _line("number", self.number(document.document_number))
        yield from _line("date", self.date(document.date_of_document))
        yield from _line("issuer", " | ".join(document.issuing_authorities))
        yield from _line("copy number", document.copy_number)
        yield from _line("classification", document.classification)
        yield from _line("urgency", document.urgency)
        yield from _line("signatory", " | ".join(document.signatories))
        yield from _line("to", _units(document.main_recipients))
        yield from self.blocks(document.body, 0)
        for note in document.attachment_notes:
            yield f"attachment note: {'' if note.number is None else f'{note.number}. '}{note.title}"
        for signature in document.signatures:
            name = " ".join(filter(None, (signature.post, signature.person)))
            date = self.date(signature.date)
            yield "signature: " + " | ".join(filter(None, (signature.authority, name, date)))
        yield from _line("annotation", document.annotation)
        for attachment in document.attachments:
            yield from self.attachment(attachment)
        yield from _line("copies to", _units(document.copy_recipients))
        if document.imprint is not None:
            imprint = document.imprint
            date = self.date(imprint.printing_date)
            yield from _line("subject terms", " | ".join(imprint.subject_terms))
            yield from _line("printed by", " | ".join(filter(None, (imprint.printing_authority, date))))
        for reference in document.references:
            yield f"cites: {self.reference(reference)}"

    def attachment(self, attachment: Attachment) -> Iterator[str]:
        """An attached or carried text."""
        label = "carried text" if attachment.label is None else f"attachment {attachment.label}"
        yield f"{label}: {attachment.title or ''}".rstrip()
        yield from self.blocks(attachment.body, 1)

    def reference(self, reference: Reference) -> str:
        """A cited document."""
        title = f"《{reference.title}》" if reference.title else None
        number = self.number(reference.document_number)
        date = self.date(reference.date)
        return " | ".join(filter(None, (title, number, date)))

    def blocks(self, blocks: Iterable[Block], depth: int) -> Iterator[str]:
        """Blocks and everything below them; a stack, so that depth is no limit."""
        outermost = depth
        stack = [(block, depth) for block in blocks][::-1]
        while stack:
            block, depth = stack.pop()
            indent = "  " * depth
            for line in self.block(block):
                yield indent + line
            if isinstance(block, Clause):
                if block.level != depth - outermost + 1:
                    yield f"{indent}  level: {block.level}"
                stack.extend([(child, depth + 1) for child in block.body][::-1])

    def block(self, block: Block) -> Iterator[str]:
        """The lines of one block, without what stands below it."""
        match block:
            case Clause():
                yield f"{block.marker} {block.heading or ''}".rstrip()
            case Paragraph():
                yield f"text: {self.text(block.text)}"
            case Responsibility():
                parts = [f"{one.role}: {_units(one.units) or one.label or ''}" for one in block.assignments]
                yield ("inline " if block.inline else "") + "; ".join(part.removesuffix(": ") for part in parts)
            case Roster():
                count = "" if block.declared_count is None else f" ({block.declared_count})"
                yield f"roster: {block.marker or ''}{block.category or ''}{count}".rstrip()
                for person in block.persons:
                    yield f"  person: {self.person(person)}"
                for unit in block.units:
                    yield f"  unit: {_unit(unit)}"
            case PersonnelDecision():
                yield f"{block.action}: {self.decision(block)}"
            case Table():
                for row in block.rows:
                    yield f"row: {' | '.join(row)}"


class _Full(_Brief):
    """What the lines say when everything is to be seen."""

    def text(self, text: str) -> str:
        return text

    def number(self, number: DocumentNumber | None) -> str:
        if number is None:
            return ""
        serial = number.serial_text if number.serial is None else number.serial
        parts = (number.family, number.agency_code, number.year, serial)
        return f"{number.text} = " + " + ".join(str(part or "-") for part in parts)

    def date(self, date: OfficialDate | None) -> str:
        if date is None:
            return ""
        if date.day is not None:
            return f"{date.text} = {date.iso or 'no day of the calendar'}"
        return f"{date.text} = {date.year}" + ("" if date.month is None else f"-{date.month:02}")

    def person(self, person: Person) -> str:
        parts = " + ".join(filter(None, (person.organization, *person.posts)))
        return super().person(person) + (f" = {parts}" if parts else "")

    def decision(self, decision: PersonnelDecision) -> str:
        line = super().decision(decision)
        if decision.organization is not None:
            line += f" = {decision.organization}"
        date = self.date(decision.date)
        return " | ".join(filter(None, (line, decision.authority, date)))

    def furniture(self, gazette: Gazette) -> Iterator[str]:
        for item in gazette.furniture:
            yield f"{item.kind}: {item.text}".rstrip()


def diagnostic_line(diagnostic: Diagnostic) -> str:
    """One diagnostic, without its place."""
    return f"{diagnostic.severity} {diagnostic.code}: {diagnostic.message}"


def _line(name: str, value: str | None) -> Iterator[str]:
    """The line of a value that may be absent."""
    if value:
        yield f"{name}: {value}"


def _with_note(value: str, note: str | None) -> str:
    """A value with the note that stood in brackets behind it."""
    return value if note is None else f"{value}（{note}）"


def _unit(unit: Unit) -> str:
    """A unit, with its full name where the issuer of the document settles it."""
    return unit.name if unit.canonical is None else f"{unit.name} = {unit.canonical}"


def _units(units: Iterable[Unit]) -> str:
    """A list of units."""
    return " | ".join(map(_unit, units))
