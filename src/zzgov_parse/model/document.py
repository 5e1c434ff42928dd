"""One official document: header, body, attachments, ending."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import TypeVar

from ..nodes import Node
from .blocks import Block
from .fields import DocumentNumber, OfficialDate, Reference, Unit

NodeT = TypeVar("NodeT", bound=Node)


class DocumentType(StrEnum):
    """文种: the fifteen kinds of 党政机关公文处理工作条例 (2012), article 8, and 任免 for personnel notices."""

    RESOLUTION = "决议"
    DECISION = "决定"
    ORDER = "令"
    COMMUNIQUE = "公报"
    ANNOUNCEMENT = "公告"
    PUBLIC_NOTICE = "通告"
    OPINION = "意见"
    NOTICE = "通知"
    CIRCULAR = "通报"
    REPORT = "报告"
    REQUEST = "请示"
    REPLY = "批复"
    PROPOSAL = "议案"
    LETTER = "函"
    MINUTES = "纪要"
    PERSONNEL = "任免"


class AttachmentNote(Node):
    """附件说明, GB/T 9704-2012, 7.3.4: one announced attachment.

    Attributes:
        number: its number, when the note numbers them.
        title: as announced.
    """

    number: int | None = None
    title: str


class Attachment(Node):
    """附件, GB/T 9704-2012, 7.3.7, or the text that a notice of the 印发 kind carries.

    Attributes:
        label: 附件1; None for a carried text.
        title: as printed at its head.
        body: its blocks.
    """

    label: str | None = None
    title: str | None = None
    body: tuple[Block, ...] = ()


class Signature(Node):
    """发文机关署名 and 成文日期 at the end, GB/T 9704-2012, 7.3.5; of an order the person that signs it.

    Attributes:
        authority: the authority that signs.
        person: the person that signs.
        post: the person's post.
        date: the date below.
    """

    authority: str | None = None
    person: str | None = None
    post: str | None = None
    date: OfficialDate | None = None


class Imprint(Node):
    """版记 without the copy recipients, GB/T 9704-2012, 7.4.3, and 主题词 of documents before 2012.

    Attributes:
        printing_authority: 印发机关.
        printing_date: 印发日期.
        subject_terms: 主题词.
    """

    printing_authority: str | None = None
    printing_date: OfficialDate | None = None
    subject_terms: tuple[str, ...] = ()


class Document(Node):
    """One 公文. Its own spans are all the lines that belong to it.

    Attributes:
        document_type: 文种.
        title: whole, lines joined, with the issuer where it is printed as part of it.
        issuing_authorities: 发文机关, as printed.
        document_number: 发文字号.
        date_of_document: 成文日期; of a personnel notice the date of its decision.
        main_recipients: 主送机关.
        copy_number: 份号.
        classification: 密级.
        urgency: 紧急程度.
        signatories: 签发人.
        body: the blocks of the body.
        attachment_notes: 附件说明.
        attachments: 附件, the carried text of a 印发 notice included.
        signatures: 署名.
        annotation: 附注, with its brackets.
        copy_recipients: 抄送机关.
        imprint: 版记.
        references: documents cited in the body.
        effective_from: the day from which the document holds (自…起施行); of 自印发之日起 the date of the document.
        expires_on: the last day on which it holds (有效期至…).
        valid_for: how long it holds, as printed (3年).
    """

    document_type: DocumentType | None = None
    title: str | None = None
    issuing_authorities: tuple[str, ...] = ()
    document_number: DocumentNumber | None = None
    date_of_document: OfficialDate | None = None
    main_recipients: tuple[Unit, ...] = ()
    copy_number: str | None = None
    classification: str | None = None
    urgency: str | None = None
    signatories: tuple[str, ...] = ()
    body: tuple[Block, ...] = ()
    attachment_notes: tuple[AttachmentNote, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    signatures: tuple[Signature, ...] = ()
    annotation: str | None = None
    copy_recipients: tuple[Unit, ...] = ()
    imprint: Imprint | None = None
    references: tuple[Reference, ...] = ()
    effective_from: OfficialDate | None = None
    expires_on: OfficialDate | None = None
    valid_for: str | None = None

    def walk(self, node_type: type[NodeT]) -> Iterator[NodeT]:
        """Every node of `node_type` below this document, in reading order, attachments included."""
        for node in _nodes(_children(self)):
            if isinstance(node, node_type):
                yield node


def _children(node: Node) -> list[Node]:
    """The nodes directly below a node, in the order of its fields."""
    children: list[Node] = []
    for name in type(node).model_fields:
        value = getattr(node, name)
        if isinstance(value, Node):
            children.append(value)
        elif isinstance(value, tuple):
            children.extend(item for item in value if isinstance(item, Node))
    return children


def _nodes(roots: Iterable[Node]) -> Iterator[Node]:
    """The nodes of a forest, parents before children; a stack, so that depth is no limit."""
    stack = list(roots)[::-1]
    while stack:
        node = stack.pop()
        yield node
        stack.extend(_children(node)[::-1])
