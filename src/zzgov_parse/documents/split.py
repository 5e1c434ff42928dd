"""Blocks to documents: where one ends and the next begins.

Guarantees:

1. Every block is in exactly one document, in order.
2. A document begins at a title with its number (title + number + date in a gazette, number + title under a red head), at
   a personnel notice, or at the first block. A title without a number begins one only when it names an issuer and a 文种,
   and is not the text that the document above carries.
"""

from __future__ import annotations

import re

from ..blocks.build import Block
from ..diagnostics import Report
from .titles import carries, document_type, is_personnel_title, issuer_end

#: How many header blocks (mark, copy number, classification, date …) may stand between a title and its number.
_HEADER_REACH = 4
_HEADER_KINDS = frozenset({"number", "title", "date", "head"})
_MARK = re.compile(r"^.{2,40}文件$")


def split_documents(blocks: list[Block], report: Report) -> list[list[Block]]:
    """Cut the blocks of a text into documents."""
    starts = sorted(_starts(blocks, report))
    if not blocks:
        return []
    if not starts or starts[0] != 0:
        starts.insert(0, 0)
    return [blocks[a:b] for a, b in zip(starts, [*starts[1:], len(blocks)], strict=True)]


def _starts(blocks: list[Block], report: Report) -> set[int]:
    """The first block of each document after the first."""
    starts: set[int] = set()
    title = ""
    last = 0
    for index, block in enumerate(blocks):
        start: int | None = None
        if block.kind == "number" and not _is_taken(blocks, index, last):
            start = _header_start(blocks, index, last)
        elif block.kind == "title" and index and begins_document(blocks, index, title):
            start = _mark_above(blocks, index)
        if start is not None and (start > last or not starts and start == 0):
            starts.add(start)
            last = start
            title = ""
        if block.kind == "title" and not title:
            title = block.text.string
    return starts


def _is_taken(blocks: list[Block], index: int, last: int) -> bool:
    """Whether the document that is open has its number already in its header, or this number is inside its body."""
    return any(block.kind == "number" for block in blocks[last:index]) and not _has_title_near(blocks, index)


def _has_title_near(blocks: list[Block], index: int) -> bool:
    low, high = max(0, index - 2), min(len(blocks), index + 3)
    return any(blocks[i].kind == "title" for i in range(low, high))


def _header_start(blocks: list[Block], index: int, last: int) -> int:
    """Where the header begins that this number belongs to."""
    start = index
    for above in range(index - 1, max(index - 1 - _HEADER_REACH, last - 1), -1):
        block = blocks[above]
        if block.kind == "title" or _MARK.match(block.text.string):
            start = above
        elif block.kind not in _HEADER_KINDS and len(block.text) > 24:
            break
    return start


def _mark_above(blocks: list[Block], index: int) -> int:
    """A title with the red head above it."""
    return index - 1 if index and _MARK.match(blocks[index - 1].text.string) else index


def begins_document(blocks: list[Block], index: int, open_title: str) -> bool:
    """Whether a title without a number right after it begins a document of its own."""
    string = blocks[index].text.string
    following = blocks[index + 1] if index + 1 < len(blocks) else None
    if following is not None and following.kind == "number":
        return False  # the number decides
    if blocks[index - 1].kind in ("label", "number", "title"):
        return False
    if is_personnel_title(string):
        return True
    if carries(open_title, string):
        return False
    return document_type(string) is not None and issuer_end(blocks[index].text) > 0 and "关于" in string
