"""Attachment notes, and the parts of a document: main part, carried text, attachments.

    document = main part, [carried text], attachment*
    note     = 附件： title | 附件： (number title)+          GB/T 9704-2012, 7.3.4
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..blocks.build import Block
from ..diagnostics import Report
from ..model.document import Attachment, AttachmentNote
from ..spans import Text

_NOTE_HEAD = re.compile(r"^[-—]?附[件表](?P<number>[0-9]{0,2}|[一二三四五六七八九十]{0,2})：")
_ITEM_START = re.compile(r"(?:附件)?([0-9]{1,2})[.、：](?![0-9])")


class Part(NamedTuple):
    """A part of a document.

    Attributes:
        label: the label line; None for the main part and a carried text.
        title: its title line.
        blocks: its body.
    """

    label: Text | None
    title: Text | None
    blocks: Sequence[Block]


def split_parts(blocks: Sequence[Block]) -> list[Part]:
    """Cut what follows the head into the main part and the attachments."""
    parts: list[Part] = []
    label: Text | None = None
    title: Text | None = None
    start = 0
    index = 0
    while index < len(blocks):
        block = blocks[index]
        if block.kind == "label" or (block.kind == "title"):
            parts.append(Part(label, title, blocks[start:index]))
            label = block.text if block.kind == "label" else None
            title = None if block.kind == "label" else block.text
            index += 1
            if label is not None and index < len(blocks) and blocks[index].kind == "title":
                title = blocks[index].text
                index += 1
            start = index
            continue
        index += 1
    parts.append(Part(label, title, blocks[start:]))
    return parts


def read_notes(text: Text) -> list[AttachmentNote]:
    """The attachments that a note announces.

    >>> [(n.number, n.title) for n in read_notes(Text.read("附件：1.名单 2.清单", 0, 12))]
    [(1, '名单'), (2, '清单')]
    """
    head = _NOTE_HEAD.match(text.string)
    start = head.end() if head else 0
    rest = text.cut(start)
    items = _items(rest.string)
    if not items:
        number = int(head["number"]) if head and head["number"].isdigit() else None
        return [AttachmentNote(number=number, title=rest.string.rstrip("。；"), spans=text.spans)]
    notes: list[AttachmentNote] = []
    for position, (begin, stop, number) in enumerate(items):
        end = items[position + 1][0] if position + 1 < len(items) else len(rest)
        piece = rest.cut(begin, end)
        title = rest.string[stop:end].rstrip("。；")
        whole = text.cut(0, start + end) if position == 0 else piece
        notes.append(AttachmentNote(number=number, title=title, spans=whole.spans))
    return notes


def _items(string: str) -> list[tuple[int, int, int]]:
    """Where the numbered items of a note stand: begin, end of the number, number; only 1, 2, 3 … in order count."""
    found: list[tuple[int, int, int]] = []
    for match in _ITEM_START.finditer(string):
        if int(match[1]) == len(found) + 1 and (found or match.start() == 0):
            found.append((match.start(), match.end(), int(match[1])))
    return found


def check_notes(notes: Sequence[AttachmentNote], attachments: Sequence[Attachment], report: Report) -> None:
    """Compare what the notes announce with what follows."""
    labelled = [attachment for attachment in attachments if attachment.label is not None]
    for position, note in enumerate(notes):
        if position >= len(labelled):
            report.add("attachment-missing", note.spans, title=note.title)
    if notes:
        for attachment in labelled[len(notes) :]:
            report.add("attachment-unannounced", attachment.spans, title=attachment.title or attachment.label or "")
