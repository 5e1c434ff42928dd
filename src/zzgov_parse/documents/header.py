"""The blocks at the head of a document: mark, number, date, title, recipients (GB/T 9704-2012, 7.2 and 7.3.1 to 7.3.2).

Guarantees:

1. The elements are found in any order that extraction yields; what is no element begins the body.
2. Every block of the head is consumed once; what is no element, or is printed twice, is furniture.

Reports: `number-repaired`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from ..blocks.addressees import is_addressee_line
from ..blocks.build import Block
from ..blocks.carried import core_of
from ..blocks.head_elements import match_element
from ..blocks.shapes import is_organ
from ..blocks.title_shapes import issuer_length
from ..diagnostics import Report
from ..fields.date import find_dates_in, read_date
from ..fields.recipients import split_recipients
from ..model.fields import DocumentNumber, OfficialDate, Unit
from ..model.gazette import Furniture
from ..nodes import build_node
from ..spans import Text
from .adoption import LONGEST_NOTE
from .bare_recipients import bare_recipients
from .metadata import Stated
from .number_line import ORDERED, names_of, read_number_line, unbracketed
from .titles import issuers, joint_issuers, unquoted

#: How many blocks a head has at the most: a site's lines, and a mark of several issuers.
_LONGEST_HEAD = 40
#: How many notes on adoption stand between a title and the same again.
_NOTES = 6
_MINUTES = "纪要"
#: What stands below the issuers and the date under a title.
_BELOW_SIGNED = ("paragraph", "marker", "attendance")
_ORDER_LINE = re.compile(
    r"^(?P<title>.{4,60}(?:令|公告|通告))(?:[（(]第?[一二三四五六七八九十]{1,3}届[）)])?[（(]?(?:[12][0-9]{3}年|[一二三四五六七八九十]{1,3}届)?第[^（）()]{1,8}号[）)]?$"
)


@dataclass
class Header:
    """The elements of the head, as far as the text has them.

    Attributes:
        mark: the issuing-authority mark, one text a line.
        series: the series that the number counts: 清湖市税务局公告.
        stated: what a site says of the document.
        aside: what stands in the head and is no element.
    """

    title: Text | None = None
    number: DocumentNumber | None = None
    date: OfficialDate | None = None
    mark: list[Text] = field(default_factory=list)
    series: Text | None = None
    recipients: tuple[Unit, ...] = ()
    copy_number: str | None = None
    classification: str | None = None
    urgency: str | None = None
    signatories: list[str] = field(default_factory=list)
    stated: Stated = field(default_factory=Stated)
    aside: list[Furniture] = field(default_factory=list)

    @property
    def issuing_authorities(self) -> tuple[str, ...]:
        """The issuers: as the title names them, else as the red head does."""
        named = issuers(self.title) if self.title is not None else ()
        return named or tuple(dict.fromkeys(name for text in self.mark for name in joint_issuers(text)))


def read_header(blocks: Sequence[Block], report: Report) -> tuple[Header, list[Block]]:
    """The head of a document, and the blocks that are left for the rest."""
    header = Header()
    notes: list[Block] = []
    index = 0
    while index < min(len(blocks), _LONGEST_HEAD):
        signed = _signed_above(header, blocks, index)
        if signed:
            header.mark += [block.text for block in blocks[index:signed]]
            index = signed
        elif blocks[index].kind == "occasion":
            _take_occasion(header, blocks[index].text)
            notes.append(blocks[index])
            index += 1
        elif not _take(header, blocks[index], report):
            found = _title_again(header, blocks, index)
            if not found:
                break
            notes += blocks[index:found]
            index = found
        else:
            index += 1
    _settle(header, blocks[:index])
    if index < len(blocks) and blocks[index].kind == "paragraph" and is_addressee_line(blocks[index].text.string):
        header.recipients = tuple(split_recipients(blocks[index].text))
        index += 1
    elif (bare := bare_recipients(blocks, index)) is not None:
        header.recipients = tuple(split_recipients(bare[0]))
        notes += [blocks[index]._replace(text=bare[1])] if bare[1].string else []
        index += 1
    return header, [*notes, *blocks[index:]]


def _signed_above(header: Header, blocks: Sequence[Block], index: int) -> int:
    """Where the issuers end that stand with the date under the title, above the body; 0 when none do."""
    end = index
    while end < len(blocks) and blocks[end].kind == "signature":
        end += 1
    if header.title is None or end == index or end + 1 >= len(blocks) or blocks[end].kind != "date":
        return 0
    below = blocks[end + 1]
    return end if below.kind in _BELOW_SIGNED or _are_minutes(header.title, below) else 0


def _are_minutes(above: Text, block: Block) -> bool:
    """Whether a title stands below the head of a series of minutes: 清湖市人民政府专题会议纪要 / 关于供水的会议纪要."""
    return block.kind == "title" and above.string.endswith(_MINUTES) and block.text.string.endswith(_MINUTES)


def _title_again(header: Header, blocks: Sequence[Block], index: int) -> int:
    """Where a title stands again that a site printed above the notes on its adoption; 0 when it does not."""
    if header.title is None or header.number is not None:
        return 0
    for further in range(index, min(len(blocks), index + _NOTES)):
        block = blocks[further]
        if block.kind == "title":
            return further if core_of(block.text.string) == core_of(header.title.string) else 0
        if block.kind != "paragraph" or len(block.text) > LONGEST_NOTE:
            break
    return 0


def _take(header: Header, block: Block, report: Report) -> bool:
    """Read one block as an element of the head; False when it is none."""
    if block.kind == "title":
        if header.title is not None and _are_minutes(header.title, block):
            header.mark.insert(0, header.title.cut(0, issuer_length(header.title.string)))
            header.series, header.title = header.title, block.text
            return True
        return _take_title(header, block.text)
    if block.kind == "number":
        return _take_number(header, block.text, report)
    if block.kind == "date":
        if header.date is None:
            header.date = read_date(unbracketed(block.text))
        return True
    if block.kind == "metadata":
        header.stated.read(block.text)
        return True
    if block.kind in ("head", "mark"):
        _take_element(header, block.text)
        return True
    return False


def _take_occasion(header: Header, text: Text) -> None:
    """The day on which a report was read out; the line itself belongs to the text."""
    header.date = header.date or next((date for _, _, date in find_dates_in(text)), None)


def _take_title(header: Header, text: Text) -> bool:
    """The title; a site prints it a second time, sometimes without the issuer."""
    text = unquoted(text)
    if header.title is None:
        header.title = text
        return True
    again, title = text.string, header.title.string
    if title.endswith(again) or (again.endswith(title) and issuer_length(title)):
        _set_aside(header, text)
    elif again.endswith(title):
        _set_aside(header, header.title)
        header.title = text
    else:
        return False
    return True


def _set_aside(header: Header, text: Text, kind: Literal["navigation", "other"] = "navigation") -> None:
    header.aside.append(build_node(Furniture, kind=kind, text=text.string, spans=text.spans))


def _take_number(header: Header, text: Text, report: Report) -> bool:
    """The number line: number, then perhaps date or signatories."""
    if header.number is not None:
        again = text.string == header.number.text
        if again:
            _set_aside(header, text)
        return again
    line = read_number_line(text, header.series or header.title, report)
    if line is None:
        return False
    header.number = line.number
    header.date = line.date or header.date
    header.signatories += line.signatories
    if line.rest.string:
        _set_aside(header, line.rest, "other")
    return True


def _take_element(header: Header, text: Text) -> None:
    """A line above the title that is known by its words."""
    found = match_element(text.string)
    if found is None:
        if is_organ(text.string):
            header.mark.append(text)
        elif text.string.endswith(ORDERED):
            header.series = text
            header.mark.append(text.cut(0, issuer_length(text.string)))
        elif text.string != "文件":
            _set_aside(header, text, "navigation" if "当前位置" in text.string else "other")
        return
    name, match = found
    if name == "wired_by":
        _set_aside(header, text, "other")
        return
    value = match["value"]
    if name == "mark":
        header.mark.append(text.cut(*match.span("value" if match["value"] else "sender")))
    elif name == "copy_number":
        header.copy_number = value
    elif name == "classification":
        header.classification = value
    elif name == "urgency":
        header.urgency = value
    else:
        header.signatories.extend(names_of(text))


def _settle(header: Header, blocks: Sequence[Block]) -> None:
    """What follows from the elements together: the title of an order, and what only the site states."""
    if header.title is None:
        for block in blocks:
            match = _ORDER_LINE.match(block.text.string) if block.kind == "number" else None
            if match is not None:
                header.title = block.text.cut(0, match.end("title"))
                break
    if header.title is None:
        header.title = header.stated.take_text("title")
    if header.number is None:
        header.number = header.stated.take_number()
