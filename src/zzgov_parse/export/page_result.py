"""The right pane of a page: the documents as they were understood, each value a link to its place in the raw text.

Guarantees:

1. Every value of the result is shown, in the order of the document.
2. Depth is no limit: what stands below a clause is told by an indent, not by nesting.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from html import escape

from ..diagnostics import Diagnostic
from ..model.blocks import Assignment, Block, Clause, Paragraph, PersonnelDecision, Responsibility, Roster, Table
from ..model.document import Attachment, Document
from ..model.fields import OfficialDate, Reference, Unit
from ..model.gazette import ContentsEntry, Gazette
from ..spans import Span, Text
from .labels import ACTIONS, date_text, imprint_lines, masthead_text, role_name, signature_text
from .links import PLAIN, Links

#: Deeper clauses are shown at this depth: no printed numbering goes further.
_DEEPEST = 8


class ResultPane:
    """The HTML of the documents of a result.

    Attributes:
        links: the values shown so far.
    """

    def __init__(self, text: str, folded: str, diagnostics: Iterable[Diagnostic] = ()) -> None:
        self.text = text
        self.folded = folded
        self.links = Links(text, diagnostics)

    def documents(self, gazette: Gazette) -> Iterator[str]:
        """The masthead, the contents page, every document."""
        if gazette.masthead is not None:
            yield f'<p class="masthead">{self.links.node(masthead_text(gazette.masthead), "name", gazette.masthead)}</p>'
        if gazette.contents:
            yield f"<details><summary>目录页（{len(gazette.contents)}条）</summary><ul class=list>"
            yield from (
                f"<li>{self.links.node(_contents_line(entry), PLAIN, entry)}</li>" for entry in gazette.contents
            )
            yield "</ul></details>"
        for index, document in enumerate(gazette.documents, start=1):
            yield f'<article id="document-{index}">'
            yield from self.document(document)
            yield "</article>"

    def document(self, document: Document) -> Iterator[str]:
        """One document."""
        printed = Text.join(Text.read(self.folded, start, end) for start, end in document.spans)

        def places(value: str) -> tuple[Span, ...]:
            """Where a value that is only a string is printed."""
            offset = printed.string.find(value)
            return printed.spans_of(offset, offset + len(value)) if offset >= 0 else ()

        kind = "" if document.document_type is None else f'<span class="kind">{escape(document.document_type)}</span>'
        title = document.title
        shown = (
            '<span class="none">（无标题）</span>' if title is None else self.links.value(title, "name", places(title))
        )
        yield f"<h2>{kind}{shown}</h2>"
        yield from self.head(document, places)
        yield from self.blocks(document.body)
        for note in document.attachment_notes:
            number = "" if note.number is None else f"{note.number}. "
            yield f'<p class="ending">附件：{self.links.node(number + note.title, "name", note)}</p>'
        for signature in document.signatures:
            yield f'<p class="ending signature">{self.links.node(signature_text(signature), "unit", signature)}</p>'
        if document.annotation:
            yield f'<p class="ending">{self.links.value(document.annotation, PLAIN, places(document.annotation))}</p>'
        for attachment in document.attachments:
            yield from self.attachment(attachment)
        yield from self.foot(document)

    def head(self, document: Document, places: Callable[[str], tuple[Span, ...]]) -> Iterator[str]:
        """What the head states, as a list of names and values."""
        number = document.document_number
        rows = [
            (
                "发文机关",
                " ".join(f'<span class="chip">{escape(name)}</span>' for name in document.issuing_authorities),
            ),
            ("发文字号", "" if number is None else self.links.node(number.text, "number", number)),
            ("成文日期", self.date(document.date_of_document)),
            ("主送机关", self.units(document.main_recipients)),
        ]
        for name, value in (
            ("份号", document.copy_number),
            ("密级", document.classification),
            ("紧急程度", document.urgency),
            *(("签发人", signatory) for signatory in document.signatories),
        ):
            rows.append((name, self.links.value(value, "number", places(value)) if value else ""))
        rows += [
            ("施行日期", self.date(document.effective_from)),
            ("有效期至", self.date(document.expires_on)),
            ("有效期", escape(document.valid_for or "")),
        ]
        yield from _list(rows)

    def foot(self, document: Document) -> Iterator[str]:
        """What stands below: copies, imprint, cited documents."""
        imprint = document.imprint
        rows = [("抄送机关", self.units(document.copy_recipients))]
        if imprint is not None:
            lines = list(imprint_lines(imprint))
            rows.append(("版记", "<br>".join(self.links.node(line, "number", imprint) for line in lines)))
        rows.append(("引用文件", "<br>".join(map(self.reference, document.references))))
        yield from _list(rows)

    def attachment(self, attachment: Attachment) -> Iterator[str]:
        """An attached or carried text."""
        label = "所附文本" if attachment.label is None else attachment.label
        shown = self.links.node(attachment.title or "（无标题）", "name", attachment)
        yield f'<h3><span class="kind">{escape(label)}</span>{shown}</h3>'
        yield from self.blocks(attachment.body)

    def blocks(self, blocks: Iterable[Block]) -> Iterator[str]:
        """Blocks and everything below them."""
        stack = [(block, 0) for block in blocks][::-1]
        while stack:
            block, depth = stack.pop()
            children = block.body if isinstance(block, Clause) else ()
            if isinstance(block, Clause) and not block.heading and children and isinstance(children[0], Paragraph):
                shown = f"<p>{self.marker(block)}{self.words(children[0])}</p>"
                children = children[1:]
            else:
                shown = "".join(self.block(block))
            if shown:
                yield f'<div class="b" style="--depth:{min(depth, _DEEPEST)}">{shown}</div>'
            stack.extend([(child, depth + 1) for child in children][::-1])

    def block(self, block: Block) -> Iterator[str]:
        """One block, without what stands below it."""
        match block:
            case Clause():
                yield f"<h4>{self.marker(block)}</h4>"
            case Paragraph():
                yield f"<p>{self.words(block)}</p>"
            case Responsibility():
                shown = "".join(self.assignment(assignment) for assignment in block.assignments)
                yield f'<p class="duty">{shown}</p>'
            case Roster():
                yield from self.roster(block)
            case PersonnelDecision():
                post = f"{block.person}　{block.post}" + (f"（{block.note}）" if block.note else "")
                shown = self.links.node(post, "person", block)
                yield f'<p><span class="role {block.action}">{ACTIONS[block.action]}</span>{shown}</p>'
            case Table():
                rows = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in block.rows)
                yield "<table>" + "".join(f"<tr>{cells}</tr>" for cells in rows) + "</table>"

    def assignment(self, assignment: Assignment) -> str:
        """A role and its units; what has no unit, in its words."""
        role = f'<span class="role {assignment.role}">{escape(role_name(assignment))}</span>'
        if assignment.units:
            return f'<span class="group">{role}{self.units(assignment.units)}</span>'
        return f'<span class="group">{role}{self.links.node(assignment.raw(self.text), "number", assignment)}</span>'

    def roster(self, roster: Roster) -> Iterator[str]:
        """A name list: its heading, whether the count holds, its entries."""
        heading = self.links.node(f"{roster.marker or ''}{roster.category or '名单'}", "head", roster)
        found, declared = len(roster.persons) + len(roster.units), roster.declared_count
        holds = "" if declared is None else f"应有{declared} · "
        look = "count" if declared in (None, found) else "count wrong"
        yield f'<h4>{heading}<span class="{look}">{holds}实有{found}</span></h4>'
        if roster.persons:
            yield "<table><thead><tr><th></th><th>姓名</th><th>单位</th><th>职务</th></tr></thead>"
            for index, person in enumerate(roster.persons, start=1):
                name = self.links.node(person.name, "person", person)
                note = f' <span class="aside">{escape(person.note)}</span>' if person.note else ""
                posts = "、".join(person.posts) or ("" if person.organization else person.title)
                cells = f"<td>{escape(person.organization or '')}</td><td>{escape(posts)}</td>"
                yield f"<tr><td>{index}</td><td>{name}{note}</td>{cells}</tr>"
            yield "</table>"
        if roster.units:
            yield f'<ol class="units">{"".join(f"<li>{self.unit(unit)}</li>" for unit in roster.units)}</ol>'

    def marker(self, clause: Clause) -> str:
        """The level, marker and heading of a clause."""
        look = "head" if clause.heading else "marker"
        shown = self.links.node(clause.marker + (clause.heading or ""), look, clause)
        return f'<span class="level" title="第{clause.level}级">{clause.level}</span>{shown}'

    def words(self, paragraph: Paragraph) -> str:
        """Running text, and a sign that leads to its place."""
        if not paragraph.spans:
            return escape(paragraph.text)
        number = self.links.new(PLAIN, paragraph.spans)
        back = f'<a class="back" href="#r{number}" title="原文">¶</a>'
        return f'<span id="n{number}">{escape(paragraph.text)}</span>{self.links.notes(paragraph.spans)}{back}'

    def units(self, units: Iterable[Unit]) -> str:
        """Several units."""
        return " ".join(map(self.unit, units))

    def unit(self, unit: Unit) -> str:
        """A unit; its full name on pointing at it."""
        full = "" if unit.canonical in (None, unit.name) else f' <span class="aside">{escape(unit.canonical)}</span>'
        return self.links.node(unit.name, "unit", unit) + full

    def date(self, date: OfficialDate | None) -> str:
        """A date, as printed and as a day."""
        if date is None:
            return ""
        day = f' <span class="aside">{date.iso}</span>' if date.iso else ""
        return self.links.node(date.text, "number", date) + day

    def reference(self, reference: Reference) -> str:
        """A cited document."""
        number = reference.document_number
        parts = (f"《{reference.title}》" if reference.title else "", number.text if number else "")
        return self.links.node(" ".join(filter(None, (*parts, date_text(reference.date)))), "number", reference)


def _list(rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Names and values; nothing for no value."""
    shown = [f"<dt>{name}</dt><dd>{value}</dd>" for name, value in rows if value]
    if shown:
        yield f"<dl>{''.join(shown)}</dl>"


def _contents_line(entry: ContentsEntry) -> str:
    number = None if entry.document_number is None else entry.document_number.text
    page = None if entry.page is None else f"第{entry.page}页"
    return " ".join(filter(None, (entry.section, entry.title, number, page)))
