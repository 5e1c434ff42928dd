"""Attachment notes, and the parts of a document: main part, carried text, attachments.

document = main part, [carried text], attachment*
note     = 附件： title | 附件： (number title)+          GB/T 9704-2012, 7.3.4
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..blocks.build import Block
from ..blocks.shapes import is_organ
from ..blocks.titles.bare_items import is_item
from ..blocks.titles.carried import core_of
from ..diagnostics import Report
from ..model.document import Attachment, AttachmentNote
from ..nodes import build_node
from ..spans import Text

_NOTE_HEAD = re.compile(r"^[-—]?附(?:[件表](?P<number>[0-9]{0,2}|[一二三四五六七八九十]{0,2}))?：")
_ITEM_START = re.compile(r"(?:附件)?([0-9]{1,2})[.、：](?![0-9](?![0-9]{3}年))")
#: 附件1.名单 announces in a note, and heads an attachment after the end of the main part.
_LABELLED = re.compile(r"^附[件表][0-9]{1,2}[.、．]?")
_SENTENCE = re.compile(r"[。；！？：]")
#: The blank between a word in Latin letters and a number, which is part of the text.
_KEPT_BLANK = re.compile(" (?=[0-9])")
_WORDS = re.compile(r"[\u3400-\u9fff]{4}")
#: What stands between the date of a main part and the texts attached to it.
_AFTER_DATE = frozenset({"annotation", "contact", "ending", "note", "label", "title"})
#: What a part begins with, wherever it stands.
_HEADS = frozenset({"title", "label"})
#: At most so many blocks stand between the date and what follows it.
_MOST_BELOW_DATE = 8
_LONGEST_TITLE = 60


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
    kinds = [block.kind for block in blocks]
    signed = "signature" in kinds and "date" in kinds
    if not signed and _HEADS.isdisjoint(kinds):
        return [Part(None, None, blocks)]
    heads = [index for index, kind in enumerate(kinds) if kind in _HEADS]
    drafters: Sequence[Block] = ()
    start = 0
    for index in sorted({*heads, *range(kinds.index("date") + 1, len(kinds))}) if signed else heads:
        below = signed and not parts
        if index < start or not (below or kinds[index] in _HEADS):
            continue
        found = _begins_part(blocks, index, signed=below)
        if found is not None:
            drafted = _drafters(blocks, start, index) if not parts and kinds[index] == "title" else index
            parts.append(Part(label, title, [*drafters, *blocks[start:drafted]]))
            drafters = blocks[drafted:index]
            label, title, start = found
    parts.append(Part(label, title, [*drafters, *blocks[start:]]))
    return parts


def _drafters(blocks: Sequence[Block], start: int, index: int) -> int:
    """Where those begin who drafted the text whose title is block `index`: issuers between the date and the title."""
    first = index
    while first > start and blocks[first - 1].kind in ("paragraph", "mark") and is_organ(blocks[first - 1].text.string):
        first -= 1
    return first if first > start and blocks[first - 1].kind == "date" else index


def _begins_part(blocks: Sequence[Block], index: int, *, signed: bool) -> tuple[Text | None, Text | None, int] | None:
    """The label and the title of the part that begins at this block, and where its body begins; None when none does.

    Args:
        blocks: all blocks.
        index: one of them.
        signed: whether it may stand below the signature of the main part.
    """
    block = blocks[index]
    if block.kind == "title":
        return None, block.text, index + 1
    if block.kind == "label":
        below = blocks[index + 1] if index + 1 < len(blocks) else None
        if below is not None and (below.kind == "title" or _is_counted_title(blocks, index + 1)):
            return block.text, below.text, index + 2
        return block.text, None, index + 1
    if not signed or index < 2:
        return None
    if block.kind == "note" and _is_closed(blocks, index):
        match = _LABELLED.match(block.text.string)
        if match is not None:
            return block.text.cut(0, match.end()), block.text.cut(match.end()), index + 1
    if block.kind in _AFTER_DATE or not _is_closed(blocks, index):
        return None
    if not _is_heading(block):
        return None, None, index
    return (None, block.text, index + 1) if index + 1 < len(blocks) else None


def _is_counted_title(blocks: Sequence[Block], index: int) -> bool:
    """Whether a block counts what several lists below it hold: 先进集体和先进个人名单（共4个）."""
    return (
        blocks[index].kind == "counted"
        and blocks[index].mark is None
        and index + 1 < len(blocks)
        and blocks[index + 1].kind in ("marker", "counted")
    )


def _is_closed(blocks: Sequence[Block], index: int) -> bool:
    """Whether the block above is the date under a signature, or what stands below such a date."""
    above = index - 1
    while above > max(1, index - _MOST_BELOW_DATE) and blocks[above].kind in _AFTER_DATE:
        above -= 1
    return blocks[above].kind == "date" and blocks[above - 1].kind == "signature"


def _is_heading(block: Block) -> bool:
    """Whether a block reads like the heading of an annex: short, and no sentence."""
    string = block.text.string
    return (
        block.kind == "paragraph"
        and len(string) <= _LONGEST_TITLE
        and _WORDS.search(string) is not None
        and _SENTENCE.search(string) is None
    )


def read_notes(text: Text) -> list[AttachmentNote]:
    """The attachments that a note announces.

    >>> [(n.number, n.title) for n in read_notes(Text.read("附件：1.名单 2.清单", 0, 12))]
    [(1, '名单'), (2, '清单')]
    >>> [(n.number, n.title) for n in read_notes(Text.read("附件：1.2021年名单", 0, 12))]
    [(1, '2021年名单')]
    >>> [(n.number, n.title) for n in read_notes(Text.read("附件：2021年名单", 0, 10))]
    [(None, '2021年名单')]
    """
    head = _NOTE_HEAD.match(text.string)
    start = head.end() if head else len("附件")
    rest = text.cut(start)
    items = _items(rest.string) or _bare_items(rest)
    if not items:
        number = int(head["number"]) if head and head["number"] and head["number"].isdigit() else None
        return [build_node(AttachmentNote, number=number, title=_bare(rest.string), spans=text.spans)]
    notes: list[AttachmentNote] = []
    for position, (begin, stop, number) in enumerate(items):
        end = items[position + 1][0] if position + 1 < len(items) else len(rest)
        piece = rest.cut(begin, end)
        whole = text.cut(0, start + end) if position == 0 else piece
        notes.append(build_node(AttachmentNote, number=number, title=_bare(rest.string[stop:end]), spans=whole.spans))
    return notes


def _bare(title: str) -> str:
    return title.rstrip("。；，、 ")


def _items(string: str) -> list[tuple[int, int, int]]:
    """Where the numbered items of a note stand: begin, end of the number, number; only 1, 2, 3 … in order count."""
    found: list[tuple[int, int, int]] = []
    for match in _ITEM_START.finditer(string):
        if int(match[1]) == len(found) + 1 and (found or match.start() == 0):
            found.append((match.start(), match.end(), int(match[1])))
    return found


def _bare_items(text: Text) -> list[tuple[int, int, int]]:
    """The same where the numbers lost their marks, and a blank or the end of a line stands before each: 1名单 2清单."""
    found: list[tuple[int, int, int]] = []
    kept = [match.end() for match in _KEPT_BLANK.finditer(text.string)]
    for begin in sorted((0, *text.gaps(), *kept)):
        if is_item(text.string[begin:], len(found) + 1):
            found.append((begin, begin + len(str(len(found) + 1)), len(found) + 1))
    return found if len(found) > 1 else []


def check_notes(notes: Sequence[AttachmentNote], attachments: Sequence[Attachment], report: Report) -> None:
    """Compare what the notes announce with what follows.

    Reports: `attachment-missing`, `attachment-unannounced`.
    """
    announced = {core_of(note.title) for note in notes}
    labelled = [item for item in attachments if item.label is not None or core_of(item.title or "") in announced]
    for position, note in enumerate(notes):
        if position >= len(labelled):
            report.add("attachment-missing", note.spans, title=note.title)
    if notes:
        for attachment in labelled[len(notes) :]:
            report.add("attachment-unannounced", attachment.spans, title=attachment.title or attachment.label or "")
