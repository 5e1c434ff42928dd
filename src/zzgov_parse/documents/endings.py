"""The blocks at the end of a document or of its main part: signatures, date, annotation, copy recipients, imprint.

Guarantees:

1. Endings are taken from the end upwards; the first block that is none stops the search.
2. Every block taken is consumed once.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..blocks.build import Block
from ..diagnostics import Report
from ..fields.date import read_date
from ..model.document import Imprint, Signature
from ..model.fields import OfficialDate, Unit
from ..spans import Text
from .imprint import read_copy_recipients, read_imprint

_COPIES = re.compile(r"^(?:抄送|抄报|分送|抄发|主送)[:：]")
_SIGNER = re.compile(r"^(?P<post>[^，。；：]{0,12}(?:省长|市长|区长|县长|州长|主席|总理|部长|局长|主任|委员长|院长|检察长|署长|行长|厅长|镇长|乡长))(?P<name>[\u3400-\u9fff·]{2,12})$")
_CONTACT = re.compile(r"^(?:联系人|联系电话|联系方式|公开方式|信息公开)[:：]")


@dataclass
class Endings:
    """What stands at the end."""

    signatures: list[Signature] = field(default_factory=list)
    date: OfficialDate | None = None
    annotation: Text | None = None
    copy_recipients: tuple[Unit, ...] = ()
    imprint: Imprint | None = None


def take_endings(blocks: Sequence[Block], into: Endings, report: Report) -> int:
    """Read the endings of `blocks` into `into`; return how many blocks remain before them."""
    end = len(blocks)
    imprint: list[Text] = []
    signed: list[Text] = []
    while end:
        block = blocks[end - 1]
        string = block.text.string
        if block.kind == "ending":
            if _COPIES.match(string):
                into.copy_recipients = (*read_copy_recipients(block.text), *into.copy_recipients)
            else:
                imprint.append(block.text)
        elif block.kind == "annotation" and into.annotation is None:
            into.annotation = block.text
        elif block.kind == "date" and into.date is None:
            into.date = read_date(block.text)
        elif block.kind == "signature":
            signed.append(block.text)
        else:
            break
        end -= 1
    into.signatures[:0] = [_signature(text, into.date) for text in reversed(signed)]
    if imprint:
        into.imprint = read_imprint(imprint[::-1], report)
    return end


def _signature(text: Text, date: OfficialDate | None) -> Signature:
    """An authority, or a person with a post."""
    person = _SIGNER.match(text.string)
    if person is not None and text.gap(person.start("name")):
        return Signature(person=person["name"], post=person["post"], date=date, spans=text.spans)
    return Signature(authority=text.string, date=date, spans=text.spans)
