"""Blocks to documents: where one ends and the next begins.

Guarantees:

1. Every block is in exactly one document, in order.
2. A document begins with its head: at a number that has a title beside it, with what stands above both (mark, copy number, a
   site's lines); at a personnel notice; or at the first block. A title without a number begins one only when it names an
   issuer and a 文种, something follows it, and it is not the text that the document above carries.

Reports: `document-boundary`, where a number without a title follows the end of a document.
"""

from __future__ import annotations

from ..blocks.build import Block
from ..blocks.carried import carries
from ..blocks.title_shapes import is_document_title
from ..diagnostics import Report
from .titles import is_personnel_title

#: Kinds of blocks that a head is made of, apart from its date.
_HEAD = frozenset({"number", "title", "head", "mark", "metadata"})
#: How many blocks of a head may stand between a number and its title.
_REACH = 3
#: Kinds of blocks that a document ends with.
_ENDINGS = frozenset({"date", "annotation", "ending", "signature"})


def split_documents(blocks: list[Block], report: Report) -> list[list[Block]]:
    """Cut the blocks of a text into documents."""
    if not blocks:
        return []
    starts = _starts(blocks, report)
    return [blocks[a:b] for a, b in zip(starts, [*starts[1:], len(blocks)], strict=True)]


def _starts(blocks: list[Block], report: Report) -> list[int]:
    """The first block of each document."""
    starts = [0]
    title = ""
    in_head = True
    for index, block in enumerate(blocks):
        kind = block.kind
        if kind not in _HEAD:
            in_head = in_head and kind == "date"
            continue
        start = None if in_head else _start(blocks, index, title, report)
        if start is not None and start > starts[-1]:
            starts.append(start)
            in_head = True
            title = _title_near(blocks, start)
        elif kind == "title" and not title:
            title = block.text.string
    return starts


def _start(blocks: list[Block], index: int, open_title: str, report: Report) -> int | None:
    """Where the document begins that this block of a head belongs to; None when it belongs to the open one."""
    block = blocks[index]
    if block.kind == "number":
        beside = _title_beside(blocks, index)
        if beside is not None:
            if carries(open_title, blocks[beside].text.string):
                return None
            return _top(blocks, min(beside, index))
        if blocks[index - 1].kind in _ENDINGS:
            report.add("document-boundary", block.text.spans)
            return _top(blocks, index)
        return None
    if block.kind == "title" and begins_document(blocks, index, open_title):
        return _top(blocks, index)
    return None


def _title_beside(blocks: list[Block], index: int) -> int | None:
    """The title that a number belongs to: above it, or below it under other elements of the head."""
    if index and blocks[index - 1].kind == "title":
        return index - 1
    for below in range(index + 1, min(len(blocks), index + 1 + _REACH)):
        if blocks[below].kind == "title":
            return below
        if blocks[below].kind not in ("date", "head", "mark", "metadata"):
            break
    return None


def _top(blocks: list[Block], index: int) -> int:
    """The first block of a head."""
    while index and blocks[index - 1].kind in ("head", "mark", "metadata"):
        index -= 1
    return index


def _title_near(blocks: list[Block], start: int) -> str:
    """The title in the head that begins here."""
    for block in blocks[start : start + 12]:
        if block.kind == "title":
            return block.text.string
        if block.kind not in _HEAD and block.kind != "date":
            break
    return ""


def begins_document(blocks: list[Block], index: int, open_title: str) -> bool:
    """Whether a title without a number right after it begins a document of its own."""
    string = blocks[index].text.string
    following = blocks[index + 1].kind if index + 1 < len(blocks) else "title"
    if following == "number":
        return False  # the number decides
    if blocks[index - 1].kind in ("label", "number", "title"):
        return False
    if is_personnel_title(string):
        return True
    if following == "title" or carries(open_title, string):
        return False
    return is_document_title(string)
