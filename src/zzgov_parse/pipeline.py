"""Raw text to a `Gazette`: every stage in order.

    str → fold → markup out → spaced words closed up → lines → furniture out → tables apart → keywords mended → columns in order → blocks → documents → Gazette

Guarantees:

1. Any `str` parses; anything else is a `TypeError`.
2. Pure: no I/O, no clock, no state between calls.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import NamedTuple

from .blocks.build import Block, build_blocks
from .blocks.clauses.lost_markers import imply_markers
from .diagnostics import Diagnostic, Report, Severity
from .documents.contents import read_contents
from .documents.masthead import read_masthead
from .documents.normalized import reflow
from .documents.read import read_document
from .documents.split import split_documents
from .documents.tokens import read_tokens
from .model.document import Document
from .model.fields import Token
from .model.gazette import Furniture, Gazette
from .model.normalized import Normalized
from .nodes import build_node
from .spans import INVISIBLE_GAP, Span, Text
from .text.columns import order_lines
from .text.flattened import unflatten
from .text.fold import fold
from .text.grids.printed_tables import take_tables
from .text.grids.put_back import put_back
from .text.lines import Line, read_lines
from .text.marks.letter_spacing import close_up
from .text.marks.markdown import has_marks
from .text.marks.markup import blank_markup
from .text.measure import measure
from .text.mending.repairs import mend_lines
from .text.pages.furniture import Pages, take_furniture
from .text.printed_lines import join_printed


class Stages(NamedTuple):
    """What each stage made of a text: for looking at, and for bug reports.

    Attributes:
        folded: the folded text, as long as the raw one.
        lines: the printed lines.
        pages: the lines without page furniture.
        ordered: the lines in reading order.
        blocks: the blocks.
        aside: blocks, or parts of blocks, that stand in a document and are no part of it: a site's lines, a title printed twice.
        gazette: the result.
    """

    folded: str
    lines: list[Line]
    pages: Pages
    ordered: list[Line]
    blocks: list[Block]
    aside: list[Furniture]
    gazette: Gazette


def parse(text: str) -> Gazette:
    r"""Parse a document or a whole gazette issue.

    Args:
        text: raw text of a PDF extractor or an OCR engine, unchanged.

    Returns:
        The typed result; what is doubtful stands in its `diagnostics`.

    Raises:
        TypeError: when `text` is no `str`. No content of a `str` raises.

    >>> gazette = parse("清湖市人民政府关于防火的通知\n清政〔2021〕3号\n各区人民政府：\n一、加强巡查\n认真落实。")
    >>> gazette.documents[0].document_number.text
    '清政〔2021〕3号'

    A text without any of this is one document without a head:

    >>> parse("今天下雨。").documents[0].title is None
    True
    """
    return _gazette(_draft(text))


def normalize(text: str) -> Normalized:
    r"""Clean, reflowed text, with the way back to the raw text and the list of what was mended.

    Args:
        text: raw text.

    Returns:
        The text with one line for each title, paragraph, heading and roster entry, in reading order.

    Raises:
        TypeError: when `text` is no `str`.

    >>> normalized = normalize("一、 总 体要求\n认真落实各项任务，\n\n不断改进。")
    >>> normalized.text.split("\n")
    ['一、总体要求', '认真落实各项任务，不断改进。']
    >>> normalized.to_raw(0, 3)
    (Span(start=0, end=2), Span(start=3, end=4))
    """
    draft = _draft(text)
    blocks = list(chain.from_iterable(draft.parts))
    repairs = [item for item in _gazette(draft).diagnostics if item.severity is Severity.REPAIR]
    return reflow(blocks, repairs)


def tokenize(text: str) -> tuple[Token, ...]:
    """Cut a text into tokens and lose nothing: their texts, joined, are the text.

    Args:
        text: raw text.

    Returns:
        Document numbers, dates and clause markers whole; the rest in runs of one kind of character.

    Raises:
        TypeError: when `text` is no `str`.

    >>> [(token.kind, token.text) for token in tokenize("一、 按照")]
    [('marker', '一、'), ('space', ' '), ('han', '按照')]
    """
    require_text(text)
    return read_tokens(text, fold(text))


def require_text(text: str) -> None:
    """Raise a `TypeError` that says what to pass, unless `text` is a `str`."""
    if not isinstance(text, str):
        message = f"expected the text as a str, got {type(text).__name__}; decode bytes first: data.decode('utf-8')"
        raise TypeError(message)


def stages(text: str) -> Stages:
    """Parse, and show what every stage made of the text; the lines, which a parse does not keep, are read once more."""
    draft = _draft(text)
    lines = _lines(blank_markup(draft.folded, []))
    pages = take_furniture(lines, Report())
    ordered = _ordered(pages, Report(), [])
    blocks = list(chain.from_iterable(draft.parts))
    gazette = _gazette(draft)
    return Stages(draft.folded, lines, pages, ordered, blocks, draft.aside, gazette)


class _Draft(NamedTuple):
    """A text that is cut into the blocks of documents, and what is found on the way; its lines are no longer kept.

    Attributes:
        raw: the text.
        folded: the folded text.
        pages: what its pages carry besides the body.
        marks: the marks of Markdown and of other markup.
        parts: the blocks of each document; none is left when the documents are read.
        aside: as in `Stages`.
        report: the diagnostics.
    """

    raw: str
    folded: str
    pages: Pages
    marks: list[Text]
    parts: list[list[Block]]
    aside: list[Furniture]
    report: Report


def _draft(text: str) -> _Draft:
    """A text up to the blocks of its documents."""
    require_text(text)
    report = Report()
    folded = fold(text)
    marks: list[Text] = []
    pages = take_furniture(_lines(blank_markup(folded, marks)), report)
    blocks = imply_markers(build_blocks(_ordered(pages, report, marks), report), report)
    return _Draft(text, folded, pages._replace(body=[]), marks, split_documents(blocks, report), [], report)


def _gazette(draft: _Draft) -> Gazette:
    """The result; the blocks of each document are given up when it is read."""
    text, folded, pages, marks, parts, aside, report = draft
    parts.reverse()
    documents: list[Document] = []
    while parts:
        documents.append(read_document(parts.pop(), report, aside))
    return build_node(
        Gazette,
        spans=(Span(0, len(text)),) if text else (),
        masthead=read_masthead(pages.masthead),
        contents=read_contents(pages.contents, report),
        documents=tuple(documents),
        furniture=_furniture([*pages.furniture, *aside], marks, text, folded),
        diagnostics=_in_order(report),
    )


def _lines(folded: str) -> list[Line]:
    """The printed lines; of a text that lost its line ends, those that its blanks show."""
    return unflatten(read_lines(close_up(folded)))


def _ordered(pages: Pages, report: Report, marks: list[Text]) -> list[Line]:
    """The lines of the body, mended and in reading order, and how wide they are printed; tables stay where they stand."""
    lines = take_tables(pages.body, marks)
    text = [line for line in lines if not line.cells]
    tables = [line for line in lines if line.cells]
    ordered = join_printed(measure(_readable(text, report, marks)))
    return put_back(tables, ordered) if tables else ordered


def _readable(lines: list[Line], report: Report, marks: list[Text]) -> list[Line]:
    """The lines mended and in reading order.

    Half lines are put in order by what they say, so they are mended before; cells and the items of a Markdown list are lines
    only afterwards.
    """
    source = lines[0].text.source if lines else ""
    if "\t" in source or has_marks(source):
        return mend_lines(order_lines(lines, report, marks), report, marks)
    return order_lines(mend_lines(lines, report, marks), report, marks)


def _furniture(taken: list[Furniture], marks: list[Text], raw: str, folded: str) -> tuple[Furniture, ...]:
    """What was taken out, the marks of Markdown, and invisible characters, in the order of the raw text."""
    found = [*taken, *(build_node(Furniture, kind="other", text=mark.string, spans=mark.spans) for mark in marks)]
    if INVISIBLE_GAP in folded:
        invisible = (run for run in re.finditer(f"{INVISIBLE_GAP}+", folded) if not raw[run.start()].isspace())
        found.extend(build_node(Furniture, kind="other", text="", spans=(Span(*run.span()),)) for run in invisible)
    return tuple(sorted(found, key=lambda item: item.spans[0] if item.spans else Span(0, 0)))


def _in_order(report: Report) -> tuple[Diagnostic, ...]:
    """Diagnostics in the order of the raw text; those of one place in the order in which they were found."""
    return tuple(sorted(report.diagnostics, key=lambda item: item.spans[0].start if item.spans else 0))
