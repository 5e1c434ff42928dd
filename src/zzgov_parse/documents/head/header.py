"""The blocks at the head of a document: mark, number, date, title, recipients (GB/T 9704-2012, 7.2 and 7.3.1 to 7.3.2).

Guarantees:

1. The elements are found in any order that extraction yields; what is no element begins the body.
2. Every block of the head is consumed once; what is no element, or is printed twice, is furniture.

Reports: `number-repaired`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...blocks.build import Block
from ...blocks.titles.addressees import is_addressee_line
from ...blocks.titles.carried import core_of
from ...blocks.titles.signers import is_signer
from ...blocks.titles.title_shapes import issuer_length
from ...diagnostics import Report
from ...fields.date import read_date
from ...fields.recipients import split_recipients
from ...spans import Text
from .adoption import LONGEST_NOTE, is_note
from .bare_recipients import bare_recipients
from .head_values import Header, set_aside, take_element, take_issue, take_number, take_occasion
from .number_line import unbracketed
from .page_titles import is_of_page
from .titles import unquoted

#: How many blocks a head has at the most: a site's lines, and a mark of several issuers.
_LONGEST_HEAD = 40
#: How many notes on adoption stand between a title and the same again.
_NOTES = 6
#: What a site puts before a title: 政务服务丨, 【转发】.
_OF_SITE = re.compile("[丨｜|】：:—-]$")
_FORWARDED = re.compile("[【\\[](?:转发|转载|通知|公告|通告|政策文件|重要通知|最新)[】\\]](?=.{5})")
_MINUTES = "纪要"
#: What stands below the issuers and the date under a title.
_BELOW_SIGNED = ("paragraph", "marker", "attendance")
_ORDER_LINE = re.compile(
    r"^(?P<title>.{4,60}(?:令|公告|通告))(?:[（(]第?[一二三四五六七八九十]{1,3}届[）)])?[（(]?(?:[12][0-9]{3}年|[一二三四五六七八九十]{1,3}届)?第[^（）()]{1,8}号[）)]?$"
)


def read_header(blocks: Sequence[Block], report: Report) -> tuple[Header, list[Block]]:
    """The head of a document, and the blocks that are left for the rest."""
    header = Header()
    notes: list[Block] = []
    index = entitled = 0
    while index < min(len(blocks), _LONGEST_HEAD):
        if blocks[index].kind == "title":
            _drop_page_title(header, blocks, entitled, index)
            entitled = index + 1
        signed = _signed_above(header, blocks, index)
        if signed:
            notes += [block for block in blocks[index:signed] if is_signer(block.text)]
            header.mark += [block.text for block in blocks[index:signed] if not is_signer(block.text)]
            index = signed
        elif blocks[index].kind == "occasion":
            take_occasion(header, blocks[index].text)
            notes.append(blocks[index])
            index += 1
        elif not _take(header, blocks[index], report):
            found = _title_again(header, blocks, index)
            if not found:
                break
            if found == index:  # printed twice, not quite alike
                set_aside(header, blocks[index].text)
                found += 1
            else:
                notes += blocks[index:found]
            index = found
        else:
            index += 1
    _settle(header, blocks[:index])
    index += _take_recipients(header, blocks, index, notes)
    return header, [*notes, *blocks[index:]]


def _take_recipients(header: Header, blocks: Sequence[Block], index: int, notes: list[Block]) -> int:
    """Read the recipients below the head; return how many blocks were taken, a note under the title among them."""
    first = index
    noted = header.title is not None and index + 1 < len(blocks) and is_note(blocks[index].text.string)
    if noted and _addresses(blocks[index + 1]):
        notes.append(blocks[index])
        index += 1
    if index < len(blocks) and _addresses(blocks[index]):
        header.recipients = tuple(split_recipients(blocks[index].text))
        index += 1
    elif (bare := bare_recipients(blocks, index)) is not None:
        header.recipients = tuple(split_recipients(bare[0]))
        notes += [blocks[index]._replace(text=bare[1])] if bare[1].string else []
        index += 1
    return index - first


def _addresses(block: Block) -> bool:
    return block.kind == "paragraph" and is_addressee_line(block.text.string)


def _drop_page_title(header: Header, blocks: Sequence[Block], start: int, index: int) -> None:
    """Set the title aside that is that of the page, above the one of the document."""
    if header.title is not None and is_of_page(header.title.string, blocks, start, index):
        set_aside(header, header.title)
        header.title = None


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
    """Where a title stands again, or other lines of the site, that printed it above the notes on its adoption; 0 when none do."""
    if header.title is None or header.number is not None:
        return 0
    if index + 1 < len(blocks) and blocks[index + 1].kind == "metadata" and is_note(blocks[index].text.string):
        return index + 1
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
        return take_number(header, block.text, report)
    if block.kind == "date":
        if header.date is None:
            header.date = read_date(unbracketed(block.text))
        return True
    if block.kind == "metadata":
        header.stated.read(block.text)
        return True
    if block.kind == "issued":
        take_issue(header, block.text)
        return True
    if block.kind in ("head", "mark"):
        take_element(header, block.text)
        return True
    return False


def _take_title(header: Header, text: Text) -> bool:
    """The title; a site prints it a second time, sometimes without the issuer."""
    text = unquoted(text)
    if header.title is None:
        note = _FORWARDED.match(text.string)
        if note is not None:
            set_aside(header, text.cut(0, note.end()))
        header.title = text.cut(note.end()) if note is not None else text
        return True
    again, title = text.string, header.title.string
    if title.endswith(again) and _OF_SITE.search(title, 0, len(title) - len(again)):
        set_aside(header, header.title)
        header.title = text
    elif title.endswith(again) or (again.endswith(title) and issuer_length(title)):
        set_aside(header, text)
    elif again.endswith(title):
        set_aside(header, header.title)
        header.title = text
    else:
        return False
    return True


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
