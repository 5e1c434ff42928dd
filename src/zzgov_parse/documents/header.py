"""The blocks at the head of a document: mark, number, date, title, recipients (GB/T 9704-2012, 7.2 and 7.3.1 to 7.3.2).

Guarantees:

1. The elements are found in any order that extraction yields; what is no element begins the body.
2. Every block of the head is consumed once.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..blocks.build import Block
from ..diagnostics import Report
from ..fields.date import find_dates_in, read_date
from ..fields.document_number import match_number
from ..fields.units import split_recipients
from ..model.fields import DocumentNumber, OfficialDate, Unit
from ..spans import Text
from .titles import issuers

_MARK = re.compile(r"^(.{2,60}?)文件$")
_COPY_NUMBER = re.compile(r"^(?:第|N[Oo]\.?)?([0-9]{6})号?$")
_CLASSIFICATION = re.compile(r"^(?:绝密|机密|秘密)(?:[★☆*].{0,6})?$")
_URGENCY = re.compile(r"^(?:特提|特急|加急|平急|急件)$")
_SIGNATORIES = re.compile(r"签发人[:：]?")
_NAME = re.compile(r"[\u3400-\u9fff·]{2,12}")
#: Metadata lines that a site puts above the text: label → element.
_METADATA = re.compile(r"^(发文字号|文号|成文日期|发文日期|发文机关|发文单位|制发机关|公布日期)[:：](.*)$")
#: What the last part of an addressee line ends with, or what makes any part a group.
_ADDRESSEE = re.compile(r"(?:[省市区县旗州盟乡镇厅局委办部院会行社署处室校所站中心公司集团学机关单位部门机构企业政府支队大队组织街道同志]|[）)])：$")
_NO_ADDRESSEE = re.compile(r"[。；！？]|如下|决定|通知|下列|以下|包括|事项|意见|要求|规定|目标|职责")
#: How many blocks a head has at the most.
_LONGEST_HEAD = 12


@dataclass
class Header:
    """The elements of the head, as far as the text has them."""

    title: Text | None = None
    number: DocumentNumber | None = None
    date: OfficialDate | None = None
    mark_issuers: tuple[str, ...] = ()
    stated_issuers: tuple[str, ...] = ()
    recipients: tuple[Unit, ...] = ()
    copy_number: str | None = None
    classification: str | None = None
    urgency: str | None = None
    signatories: list[str] = field(default_factory=list)

    @property
    def issuing_authorities(self) -> tuple[str, ...]:
        """The issuers: as the title names them, else the red head, else the site's metadata."""
        named = issuers(self.title) if self.title is not None else ()
        return named or self.mark_issuers or self.stated_issuers


def read_header(blocks: Sequence[Block], report: Report) -> tuple[Header, int]:
    """The head of a document, and how many blocks it takes."""
    header = Header()
    index = 0
    while index < min(len(blocks), _LONGEST_HEAD) and _take(header, blocks, index, report):
        index += 1
    if index < len(blocks) and _is_addressee(blocks[index]):
        header.recipients = tuple(split_recipients(blocks[index].text))
        index += 1
    return header, index


def _take(header: Header, blocks: Sequence[Block], index: int, report: Report) -> bool:
    """Read one block as an element of the head; False when it is none."""
    block = blocks[index]
    if block.kind == "title":
        if header.title is not None:
            return _repeats(header.title, block.text)
        header.title = block.text
        return True
    if block.kind == "number":
        return _take_number(header, block.text, report)
    if block.kind == "date":
        if header.date is None:
            header.date = read_date(_unbracketed(block.text))
        return True
    return _take_words(header, block, index)


def _repeats(title: Text, again: Text) -> bool:
    """Whether a site prints the title a second time."""
    return title.string.endswith(again.string)


def _unbracketed(text: Text) -> Text:
    string = text.string
    return text.cut(1, len(text) - 1) if string[:1] in "（(" and string[-1:] in "）)" else text


def _take_number(header: Header, text: Text, report: Report) -> bool:
    """The number line: number, then perhaps date or signatories."""
    if header.number is not None:
        return False
    bare = _unbracketed(text)
    label = _METADATA.match(bare.string)
    if label:
        bare = bare.cut(label.start(2))
    found = match_number(bare)
    if found is None:
        return False
    end, header.number = found
    rest = bare.cut(end)
    if _SIGNATORIES.match(rest.string):
        header.signatories.extend(_names(rest))
    elif rest.string:
        dates = find_dates_in(rest)
        if dates:
            header.date = dates[0][2]
    return True


def _names(text: Text) -> list[str]:
    """The names after 签发人：, parted by white space."""
    match = _SIGNATORIES.match(text.string)
    rest = text.cut(match.end() if match else 0)
    cuts = [0, *rest.gaps(), len(rest)]
    words = [rest.string[a:b] for a, b in zip(cuts, cuts[1:], strict=False)]
    names: list[str] = []
    for word in words:
        if len(word) == 1 and names and len(names[-1]) == 1:
            names[-1] += word
        elif _NAME.fullmatch(word) or len(word) == 1:
            names.append(word)
    return names


def _take_words(header: Header, block: Block, index: int) -> bool:
    """A line of the head that is known by its words."""
    string = block.text.string
    if len(string) > 60 or block.mark is not None:
        return False
    if mark := _MARK.match(string):
        header.mark_issuers = (*header.mark_issuers, mark[1])
        return header.title is None or index < 3
    if copy := _COPY_NUMBER.match(string):
        header.copy_number = copy[1]
    elif _CLASSIFICATION.match(string):
        header.classification = string
    elif _URGENCY.match(string):
        header.urgency = string
    elif _SIGNATORIES.match(string):
        header.signatories.extend(_names(block.text))
    elif meta := _METADATA.match(string):
        _take_metadata(header, meta, block.text)
    else:
        return False
    return True


def _take_metadata(header: Header, meta: re.Match[str], text: Text) -> None:
    """A site's metadata line: used where the text itself lacks the element."""
    value = text.cut(meta.start(2))
    if meta[1] in ("发文字号", "文号"):
        found = match_number(value)
        if found is not None and header.number is None:
            header.number = found[1]
    elif meta[1] in ("成文日期", "发文日期", "公布日期"):
        if header.date is None:
            header.date = read_date(value)
    elif value.string:
        header.stated_issuers = (value.string,)


def _is_addressee(block: Block) -> bool:
    """Whether a block is the addressee line: units, then a colon, and no sentence."""
    string = block.text.string
    return (
        block.kind == "paragraph"
        and len(string) <= 400
        and _ADDRESSEE.search(string) is not None
        and _NO_ADDRESSEE.search(string) is None
    )
