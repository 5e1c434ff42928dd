"""Blocks to documents: where one ends and the next begins.

Guarantees:

1. Every block is in exactly one document, in order.
2. A document begins with its head: at a number that has a title beside it, with what stands above both (mark, copy number, a
   site's lines); at a personnel notice; or at the first block. A title without a number begins one only when it names an
   issuer and a 文种, something follows it, and it is not the text that the document above carries; or when it is that of a law or
   rules whose chapters or articles follow, and the document above does not name them.
3. A few short lines without a sentence above the first head are a site's, and no document: 无障碍 · 长者版.

Reports: `document-boundary`, where a number without a title follows the end of a document.
"""

from __future__ import annotations

import re

from ..blocks.build import Block
from ..blocks.titles.carried import carries, core_of
from ..blocks.titles.title_shapes import is_document_title, without_note
from ..diagnostics import Report
from ..spans import Text
from ..tables.titles import STATUTES
from ..text.word_patterns import ends_with_organ, ends_with_post
from .head.titles import is_personnel_title

#: Kinds of blocks that a head is made of, apart from its date.
_HEAD = frozenset({"number", "title", "head", "mark", "metadata"})
#: How many blocks of a head may stand between a number and its title.
_REACH = 3
#: How far above a carried text the paragraph stands that hands it over, and how long that is at the most.
_NEAR = 8
#: A site prints a number once, the text once more.
_COPIES = 2
#: A title without its issuer has more characters.
_SHORTEST_SUBJECT = 8
_LONGEST_HANDING = 400
_FORWARDING = re.compile("转发|批转|印发")
_HANDING = re.compile("公布|发布|印发|转发|施行|会签|修订|通过")
#: The end of the title of a law or of rules.
_STATUTE = re.compile(f"(?:{STATUTES})$")
_MARKS = re.compile(r"\W")
#: Half of a name that tells it from others has so many characters.
_TELLING = 5
#: How far from its ends a document names the text that it carries.
_FAR = 40
#: What title marks become within title marks.
_INNER_MARKS = str.maketrans("《》", "〈〉")
#: How many lines of a site may stand above the first head as running text, how long each is, and what none of them has.
_MOST_STRAY = 4
_LONGEST_STRAY = 40
_SENTENCE = re.compile("[。；！？]|，.*，|《")
#: Kinds of blocks that a document ends with.
_ENDINGS = frozenset({"date", "annotation", "ending", "signature"})


def split_documents(blocks: list[Block], report: Report) -> list[list[Block]]:
    """Cut the blocks of a text into documents."""
    if not blocks:
        return []
    starts = _starts(blocks, report)
    if len(starts) > 1 and _are_stray(blocks[: starts[1]]):
        blocks = [block._replace(kind="metadata") if index < starts[1] else block for index, block in enumerate(blocks)]
        del starts[1]
    return [blocks[a:b] for a, b in zip(starts, [*starts[1:], len(blocks)], strict=True)]


def _are_stray(blocks: list[Block]) -> bool:
    """Whether the blocks above the first head are a site's lines: some it labels, the others short and without a sentence.

    The end of a document whose beginning is lost has a sentence, a marker, a name list or a signature.
    """
    running = [block for block in blocks if block.kind not in ("metadata", "head")]
    return len(running) <= _MOST_STRAY and all(
        block.kind == "paragraph"
        and len(block.text) <= _LONGEST_STRAY
        and _SENTENCE.search(block.text.string) is None
        and not _is_listed(block.text)
        for block in running
    )


def _is_listed(text: Text) -> bool:
    """Whether a line is the rest of a list of persons or units."""
    return ends_with_post(text.string) or (text.has_gaps and ends_with_organ(text.string))


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
        start = None if in_head else _start(blocks, index, starts[-1], title, report)
        if start is not None and start > starts[-1]:
            starts.append(start)
            in_head = True
            title = _title_near(blocks, start)
        elif kind == "title" and not title:
            title = block.text.string
    return starts


def _start(blocks: list[Block], index: int, first: int, open_title: str, report: Report) -> int | None:
    """Where the document begins that this block of a head belongs to; None when it belongs to the open one.

    Args:
        blocks: all blocks.
        index: a number or a title.
        first: where the open document begins.
        open_title: its title.
        report: where diagnostics go.
    """
    block = blocks[index]
    if block.kind == "number":
        beside = _title_beside(blocks, index)
        if beside is not None:
            title = blocks[beside].text.string
            if carries(open_title, title) or _is_repeated(blocks, first, min(beside, index), title):
                return None
            return _top(blocks, min(beside, index))
        if blocks[index - 1].kind in _ENDINGS:
            report.add("document-boundary", block.text.spans)
            return _top(blocks, index)
        return None
    if block.kind == "title" and (
        begins_document(blocks, index, open_title) or _begins_statute(blocks, index, first, open_title)
    ):
        return _top(blocks, index)
    return None


def _is_repeated(blocks: list[Block], first: int, index: int, title: str) -> bool:
    """Whether a site printed this title at the top, with notes on its adoption between."""
    between = blocks[first:index]
    numbers = [block.text.string.strip("（）") for block in blocks[first : index + _REACH] if block.kind == "number"]
    if len(set(numbers)) > 1 or len(numbers) > _COPIES:
        return False
    if numbers and any("。" in block.text.string for block in between):
        return False  # a whole document, printed twice
    core = core_of(title)
    above = [core_of(block.text.string) for block in between if block.kind == "title"]
    return len(between) <= _NEAR and any(
        other == core or (len(other) >= _SHORTEST_SUBJECT and core.endswith(other)) for other in above
    )


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
    if following == "title" or carries(open_title, string) or not is_document_title(string):
        return False
    return not _is_handed_over(blocks, index, string, open_title)


def _begins_statute(blocks: list[Block], index: int, first: int, open_title: str) -> bool:
    """Whether a title is that of a law or rules with chapters or articles of their own, below a finished text that does not name them."""
    title = blocks[index].text.string
    name = without_note(title)
    above = blocks[index - 1]
    finished = above.kind in _ENDINGS or above.text.string[-1] in "。）"
    if not finished or _STATUTE.search(name) is None or not _has_articles(blocks, index + 1, title):
        return False
    near = [*blocks[first : min(first + _FAR, index)], *blocks[max(first, index - _FAR) : index]]
    texts = [open_title, *(block.text.string[:_LONGEST_HANDING] for block in near)]
    return not any(_names(_MARKS.sub("", text), _MARKS.sub("", name)) for text in texts)


def _names(text: str, name: str) -> bool:
    """Whether a text has a name, or half of it: names are cited in short, and misread."""
    half = len(name) // 2
    return name in text or (half >= _TELLING and (name[:half] in text or name[half:] in text))


def _has_articles(blocks: list[Block], start: int, title: str) -> bool:
    """Whether the first chapter or article stands among the next blocks, below a note on the adoption, or the order that issues them."""
    if start < len(blocks) and blocks[start].text.string.startswith(f"《{title}》"):
        return True
    for block in blocks[start : start + _REACH]:
        if block.mark is not None:
            return block.mark.row.statutory and block.mark.value == 1
        if block.kind not in ("paragraph", "annotation", "date", "occasion"):
            return False
    return False


def _is_handed_over(blocks: list[Block], index: int, title: str, open_title: str) -> bool:
    """Whether a paragraph right above cites the text of this title and hands it over (《X》已经…审议通过，现予公布).

    What is attached to a text that the open document forwards is cited there without its issuer. Title marks within title
    marks are printed as 〈〉, or as they are.
    """
    _, about, subject = title.partition("关于")
    forwarded = bool(about) and _FORWARDING.search(open_title) is not None
    cited = [f"《{title}》", f"《{about}{subject}》"] if forwarded else [f"《{title}》"]
    cited += [f"《{name[1:-1].translate(_INNER_MARKS)}》" for name in cited if "《" in name[1:]]
    for block in blocks[max(0, index - _NEAR) : index]:
        string = block.text.string[:_LONGEST_HANDING]
        if block.kind == "paragraph" and any(name in string for name in cited):
            return forwarded or _HANDING.search(block.text.string) is not None
    return False
