"""The blocks of one document to a `Document`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from ..blocks.build import Block
from ..diagnostics import Report
from ..fields.date import find_dates_in, read_date
from ..fields.reference import find_references_in, may_cite
from ..model.blocks import Block as Node
from ..model.blocks import Roster
from ..model.document import Attachment, AttachmentNote, Document, DocumentType
from ..model.fields import DocumentNumber, OfficialDate, Reference
from ..model.gazette import Furniture
from ..nodes import build_node
from ..spans import Text, merge
from .attachments import Part, check_notes, read_notes, split_parts
from .body.clauses import BodyReader
from .checks import check_document
from .ending.endings import Endings, take_endings
from .ending.validity import read_validity
from .head.adoption import adoption_date
from .head.full_names import place_of
from .head.head_values import Header
from .head.header import read_header
from .head.titles import document_type, joint_issuers

#: What the last line of a site's page begins with.
_FOOTER = ("主办单位：", "主办：", "版权所有", "网站标识码", "网站主办")
#: What the title of a list ends with.
_LIST_WORDS = ("名单", "名册", "目录")
#: What a title says of issuers that it does not name: 省教育厅|等四部门.
_OTHERS = re.compile("等[0-9一二三四五六七八九十]{1,3}个?(?:部门|单位|部委)(?:和单位)?$")
#: What an order says of the rules that it issues.
_ISSUED = re.compile("(?:现予|予以|现)(?:公布|发布)")
#: Kinds of blocks that are running text.
_RUNNING = frozenset({"paragraph", "marker", "annotation"})


class _Found(NamedTuple):
    """What was found of one document."""

    header: Header
    issuers: tuple[str, ...]
    endings: Endings
    notes: list[AttachmentNote]
    body: tuple[Node, ...]
    attachments: tuple[Attachment, ...]
    blocks: Sequence[Block]
    texts: list[Text]


def read_document(blocks: Sequence[Block], report: Report, aside: list[Furniture]) -> Document:
    """Read one document; what belongs to none of its elements goes `aside`."""
    header, rest = read_header(blocks, report)
    parts = _without_empty_main(header, split_parts(_without_footer(header, rest)))
    issuers = header.issuing_authorities
    place = place_of(issuers[0]) if issuers else None
    endings = Endings()
    notes: list[AttachmentNote] = []
    texts: list[Text] = []
    bodies: list[tuple[Node, ...]] = []
    for position, part in enumerate(parts):
        body = list(part.blocks)
        if "note" in [block.kind for block in body]:
            notes += [note for block in body if block.kind == "note" for note in read_notes(block.text)]
            body = [block for block in body if block.kind != "note"]
        if position in (0, len(parts) - 1):
            body = body[: take_endings(body, endings, report)]
        if position == 0 and header.number is not None and header.date is None and endings.date is None:
            body = _take_stray_date(header, body, report)
        texts += [block.text for block in body if block.kind in _RUNNING]
        bodies.append(BodyReader(body, place, report).read())
    attachments = tuple(
        _attachment(part, body)
        for part, body in zip(parts[1:], bodies[1:], strict=True)
        if part.label is not None or part.title is not None or body
    )
    check_notes(notes, attachments, report)
    dated = header.date is not None or endings.date is not None
    if not dated and header.title is not None and document_type(header.title.string) is not None:
        header.date = adoption_date(parts[0].blocks)
    document = _assemble(_Found(header, issuers, endings, notes, bodies[0], attachments, blocks, texts), report)
    aside += [*header.aside, *header.stated.furniture(), *endings.aside]
    check_document(document, texts, report)
    return document


def _without_footer(header: Header, blocks: list[Block]) -> list[Block]:
    """The blocks without the last line of a site's page, which says whose site it is."""
    if not header.stated.pieces or not blocks or not blocks[-1].text.string.startswith(_FOOTER):
        return blocks
    text = blocks[-1].text
    header.aside.append(build_node(Furniture, kind="navigation", text=text.string, spans=text.spans))
    return blocks[:-1]


def _take_stray_date(header: Header, body: list[Block], report: Report) -> list[Block]:
    """The blocks without the only line among them that is a date: it belongs to the number, which has none beside it."""
    dates = [block for block in body if block.kind == "date"]
    if len(dates) != 1 or (date := read_date(dates[0].text)) is None:
        return body
    header.date = date
    report.add("reading-order", dates[0].text)
    return [block for block in body if block is not dates[0]]


def _without_empty_main(header: Header, parts: list[Part]) -> list[Part]:
    """A text that holds only a carried plan is one document with that plan's title."""
    if header.title is not None or parts[0].blocks or len(parts) < 2 or parts[1].label is not None:
        return parts
    header.title = parts[1].title
    return [Part(None, None, parts[1].blocks), *parts[2:]]


def _attachment(part: Part, body: tuple[Node, ...]) -> Attachment:
    texts = [text for text in (part.label, part.title) if text is not None]
    return build_node(
        Attachment,
        label=part.label.string.rstrip("：.．、") if part.label is not None else None,
        title=part.title.string if part.title is not None else _listed(body),
        body=body,
        spans=tuple(span for text in texts for span in text.spans),
    )


def _listed(body: Sequence[Node]) -> str | None:
    """The title of an attachment whose heading, with its count, heads its only list: 先进县名单（10个）."""
    first = body[0] if body else None
    return first.category if isinstance(first, Roster) and (first.category or "").endswith(_LIST_WORDS) else None


def _assemble(found: _Found, report: Report) -> Document:
    header, issuers, endings, notes, body, attachments, blocks, texts = found
    title = header.title.string if header.title is not None else None
    kind = document_type(title) if title is not None else None
    if kind is None and header.number is not None and _is_order(header.number, texts):
        kind = DocumentType.ORDER
    signed = tuple(s.authority for s in endings.signatures if s.authority)
    date = header.date or endings.date
    if date is None and kind is DocumentType.PERSONNEL:
        date = _decision_date(texts)
    date = date or header.stated.take_date()
    validity = read_validity(texts, date, report)
    spans = merge(chain.from_iterable([block.text.ranges for block in blocks]), blocks[0].text.source) if blocks else ()
    return build_node(
        Document,
        spans=spans,
        document_type=kind,
        title=title,
        issuing_authorities=_each_issuer(issuers, signed) or _stated_issuers(header),
        document_number=header.number,
        date_of_document=date,
        main_recipients=(*header.recipients, *endings.main_recipients),
        copy_number=header.copy_number,
        classification=header.classification,
        urgency=header.urgency,
        signatories=tuple(header.signatories),
        body=body,
        attachment_notes=tuple(notes),
        attachments=attachments,
        signatures=tuple(endings.signatures),
        annotation=endings.annotation.string if endings.annotation is not None else None,
        copy_recipients=endings.copy_recipients,
        imprint=endings.imprint,
        references=_references(texts, header),
        effective_from=validity.effective_from,
        expires_on=validity.expires_on,
        valid_for=validity.valid_for,
    )


def _is_order(number: DocumentNumber, texts: Sequence[Text]) -> bool:
    """Whether the number of a text with the title of rules is that of the order which issues them: 政府令〔2010〕第15号."""
    return (number.agency_code or "").endswith("令") and bool(texts) and _ISSUED.search(texts[0].string) is not None


def _each_issuer(issuers: tuple[str, ...], signed: tuple[str, ...]) -> tuple[str, ...]:
    """The issuers as the title names them; those that sign where it names only the first: 省教育厅等四部门."""
    if issuers and (others := _OTHERS.search(issuers[-1])) is not None:
        return signed if len(signed) > 1 else (*issuers[:-1], issuers[-1][: others.start()])
    return issuers or signed


def _stated_issuers(header: Header) -> tuple[str, ...]:
    """The issuers as the site names them."""
    text = header.stated.take_text("issuer")
    return joint_issuers(text) if text is not None else ()


def _references(texts: Iterable[Text], header: Header) -> tuple[Reference, ...]:
    """The documents cited in the body; the document's own number is no reference."""
    own = header.number.text if header.number is not None else None
    found = [reference for text in texts if may_cite(text.string) for reference in find_references_in(text)]
    return tuple(
        reference for reference in found if reference.document_number is None or reference.document_number.text != own
    )


def _decision_date(texts: Iterable[Text]) -> OfficialDate | None:
    """The date in the sentence that a personnel notice opens with."""
    for text in texts:
        for _, _, date in find_dates_in(text):
            return date
    return None
