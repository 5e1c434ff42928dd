"""A whole text: one document, or an issue of a gazette."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from ..diagnostics import Diagnostic
from ..nodes import Node
from ..version import SCHEMA_VERSION
from .document import Document, NodeT
from .fields import DocumentNumber


class Masthead(Node):
    """The name of a gazette and the number of the issue.

    Attributes:
        name: 郑州市人民政府公报.
        year: four-digit Gregorian.
        issue: 第10期 → 10.
        total_issue: 总第320期 → 320.
    """

    name: str
    year: int | None = None
    issue: int | None = None
    total_issue: int | None = None


class ContentsEntry(Node):
    """A line of the contents page.

    Attributes:
        section: the section heading above it (市政府文件).
        title: the title, without leaders.
        document_number: the number printed with it.
        page: the page it points to.
    """

    section: str | None = None
    title: str
    document_number: DocumentNumber | None = None
    page: int | None = None


class Furniture(Node):
    """What a page carries besides its text.

    Attributes:
        kind: running_head, page_number, section_label, rule, colophon, navigation, other.
        text: as printed, without spaces.
    """

    kind: Literal["running_head", "page_number", "section_label", "rule", "colophon", "navigation", "other"]
    text: str


class Gazette(Node):
    """The result of `parse`.

    Attributes:
        schema_version: of this JSON.
        masthead: of an issue; None for a single document.
        contents: the contents page.
        documents: in reading order.
        furniture: page heads, page numbers and the like, in the order of the raw text.
        diagnostics: what was repaired, is doubtful or lost, in the order of the raw text.
    """

    schema_version: str = SCHEMA_VERSION
    masthead: Masthead | None = None
    contents: tuple[ContentsEntry, ...] = ()
    documents: tuple[Document, ...] = ()
    furniture: tuple[Furniture, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()

    def walk(self, node_type: type[NodeT]) -> Iterator[NodeT]:
        """Every node of `node_type` in every document, in reading order."""
        for document in self.documents:
            if isinstance(document, node_type):
                yield document
            yield from document.walk(node_type)
