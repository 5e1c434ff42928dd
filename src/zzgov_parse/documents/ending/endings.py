"""The blocks at the end of a document or of its main part: signatures, date, annotation, copy recipients, imprint.

Guarantees:

1. Endings are taken from the end upwards; the first block that is none stops the search.
2. Every block taken is consumed once; contact lines among them are furniture.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from ...blocks.build import Block
from ...blocks.heads.copies import bare_copies
from ...blocks.titles.signers import sealed, signer_name, signers
from ...diagnostics import Report
from ...fields.date import read_date
from ...fields.recipients import split_recipients
from ...model.document import Imprint, Signature
from ...model.fields import OfficialDate, Unit
from ...model.gazette import Furniture
from ...nodes import build_node
from ...spans import Text
from ...text.word_patterns import ends_with_post
from ..duties.responsibility import find_inline, may_assign
from ..head.titles import joint_issuers
from .imprint import read_copy_recipients, read_imprint, split_printed

_COPIES = re.compile(r"^(?:(?:抄送|抄报|分送|抄发|发送)(?:单位|机关)?|[发送报])[:：]")
#: What an annotation speaks of that stands above the signature, where a remark on the text stands as well (GB/T 9704, 7.3.6).
_OF_DOCUMENT = re.compile("[此本][件文]|公开|联系")
#: The least number of words in a menu, and the length of the longest.
_MENU = 5
_LONGEST_WORD = 8
_PAUSE = re.compile("[，。；：、0-9]")
#: How many lines may stand below an imprint that are no part of it, and how long they are.
_BELOW_IMPRINT = 4
_LONGEST_BELOW = 40
#: Labels and values without a mark between them, which a site prints below.
_LONGEST_VALUES = 160
_PART_OF_SENTENCE = re.compile("[，、；]")


@dataclass
class Endings:
    """What stands at the end.

    Attributes:
        main_recipients: the addressees, where the imprint names them (主送：…).
        aside: contact lines and notes on publication, which are no part of the document's elements.
    """

    signatures: list[Signature] = field(default_factory=list)
    date: OfficialDate | None = None
    annotation: Text | None = None
    main_recipients: tuple[Unit, ...] = ()
    copy_recipients: tuple[Unit, ...] = ()
    imprint: Imprint | None = None
    aside: list[Furniture] = field(default_factory=list)


def take_endings(blocks: Sequence[Block], into: Endings, report: Report) -> int:
    """Read the endings of `blocks` into `into`; return how many blocks remain before them."""
    end = len(blocks)
    imprint: list[Text] = []
    signed: list[Text] = []
    while end:
        block = blocks[end - 1]
        if block.kind == "ending":
            if not _take_recipients(block.text, into) or split_printed(block.text)[1] is not None:
                imprint.append(block.text)
        elif block.kind == "annotation" and into.annotation is None and _is_note(block.text, signed=bool(signed)):
            into.annotation = block.text
        elif kind := _aside(blocks, end):
            into.aside.append(build_node(Furniture, kind=kind, text=block.text.string, spans=block.text.spans))
        elif block.kind == "date" and into.date is None:
            into.date = read_date(block.text)
        elif block.kind == "signature":
            signed.append(block.text)
        else:
            break
        end -= 1
    into.signatures[:0] = [signature for text in reversed(signed) for signature in _signatures(text, into.date)]
    if imprint:
        into.imprint = read_imprint(imprint[::-1], report)
    return end


def _take_recipients(text: Text, into: Endings) -> bool:
    """Read a line of the imprint as one that names recipients; False when it is none."""
    if text.string.startswith("主送"):
        into.main_recipients = (*read_copy_recipients(text), *into.main_recipients)
    elif start := bare_copies(text):
        units = text.cut(start, len(text.string.rstrip("。")))
        into.copy_recipients = (*split_recipients(units), *into.copy_recipients)
    elif _COPIES.match(text.string):
        into.copy_recipients = (*read_copy_recipients(text), *into.copy_recipients)
    else:
        return False
    return True


def _is_note(annotation: Text, *, signed: bool) -> bool:
    """Whether a text in brackets is a note on the document: it does not say who does what, nor does it remark on the text.

    Args:
        annotation: the text.
        signed: whether it stands above the signature, where it is a note only if it speaks of the document.
    """
    string = annotation.string
    return _OF_DOCUMENT.search(string) is not None or not (signed or (may_assign(string) and find_inline(annotation)))


def _aside(blocks: Sequence[Block], end: int) -> Literal["navigation", "other"] | None:
    """What the block before `end` is that is no part of the document: a contact line, a menu, noise; None for any other."""
    block = blocks[end - 1]
    if block.kind == "contact":
        return "other"
    if block.kind != "paragraph":
        return None
    if _is_menu(block.text):
        return "navigation"
    return "other" if _is_below_imprint(blocks, end) else None


def _is_below_imprint(blocks: Sequence[Block], end: int) -> bool:
    """Whether the block before `end` is a short line with nothing but such lines between it and the imprint."""
    for block in reversed(blocks[max(0, end - _BELOW_IMPRINT) : end]):
        if block.kind == "ending":
            return True
        if (
            block.kind not in ("paragraph", "annotation")
            or "。" in block.text.string
            or len(block.text) > (_LONGEST_BELOW if _PART_OF_SENTENCE.search(block.text.string) else _LONGEST_VALUES)
        ):
            break
    return False


def _is_menu(text: Text) -> bool:
    """Whether a line is the menu of a site: four short words or more, parted by blanks."""
    edges = [0, *text.gaps(), len(text)]
    words = [b - a for a, b in pairwise(edges)]
    return len(words) >= _MENU and max(words) <= _LONGEST_WORD and _PAUSE.search(text.string) is None


def _signatures(text: Text, date: OfficialDate | None) -> Iterator[Signature]:
    """The authorities of a line, or its persons with their posts."""
    for bare, whole in sealed(text):
        persons = signers(bare) or ([bare] if signer_name(bare) else [])
        if persons:
            yield from (_person(one, date) for one in persons)
            continue
        names = joint_issuers(bare)
        start = 0
        for authority in names:
            at = bare.string.find(authority, start)
            start = at + len(authority)
            spans = whole.spans if len(names) == 1 else bare.cut(at, start).spans
            yield build_node(Signature, authority=authority, date=date, spans=spans)


def _person(text: Text, date: OfficialDate | None) -> Signature:
    """A post and the name of the person who holds it, if it is printed."""
    name = signer_name(text) or (len(text) if ends_with_post(text.string) else 0)
    return build_node(
        Signature, person=text.string[name:] or None, post=text.string[:name].rstrip("："), date=date, spans=text.spans
    )
