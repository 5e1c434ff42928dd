"""Which lines are titles, signatures and parts of a head: lines that only their neighbours tell from running text.

Guarantees:

1. A line that a row of the tables knows keeps its kind, a label whose items stand on the lines below apart; only `plain`
   lines become `title`, `more` (a further line of the title above), `signature`, `mark` or `head` (what stands above a
   title).
2. Each anchor (a number, a label, a date) looks at a bounded number of lines around it.
"""

from __future__ import annotations

import re
from functools import cache

from ...tables.kinds import UNSIGNED_NUMBER
from ...text.lines import Line
from ...text.pages.page_blocks import is_of_meeting
from ...text.word_patterns import ends_with_organ
from ..completeness import open_bracket
from ..heads.copies import bare_copies
from ..heads.issue_lines import mark_issue_lines
from ..kinds import OwnKind
from ..shapes import is_organ, starts_like_unit
from ..site_pages.menus_above import mark_menus_above
from ..site_pages.page_labels import mark_page_labels
from ..site_pages.repeated_titles import mark_repeated_titles
from ..site_pages.site_lines import mark_site_lines
from .addressees import is_addressee_line
from .bare_items import mark_bare_items
from .free_titles import mark_free_titles
from .numbered_titles import around_number
from .page import Page
from .signers import is_seal, is_signature, is_signer
from .title_shapes import ends_officially, may_start_title, says_about
from .wrapped_annotations import mark_wrapped_annotations

#: How far from the top a site's lines about a document stand, and how many other lines among them.
_LONGEST_TOP = 24
_OTHERS = 6
_RUNNING = 60
_LONGEST_NUMBER = 24
#: Who listens to a report or a speech.
_AUDIENCES = frozenset({"各位代表：", "各位委员：", "主任、各位副主任、各位委员：", "同志们：", "各位领导、同志们："})
#: Kinds of lines that sign above a date: 市长：李明 looks like a role in a list.
_SIGNING = frozenset({"plain", "role"})
_SENTENCE_ENDS = frozenset("。！？；：）")
#: What a line of copy recipients begins with, and how many lines they take.
_COPIES = "抄分主"
_COPY_LINES = 8
#: How far below a date they stand.
_COPIES_BELOW = 3


def mark_titles(lines: list[Line], kinds: list[OwnKind]) -> list[str]:
    """The kind of every line, titles, signatures and heads recognised by their neighbours."""
    page = Page(lines, [kind.name for kind in kinds])
    keep_metadata(page)
    mark_page_labels(page)
    mark_wrapped_annotations(page)
    mark_menus_above(page)
    mark_repeated_titles(page)
    mark_issue_lines(page)
    mark_site_lines(page)
    mark_bare_items(page)
    mark_speaker(page)
    for index, kind in enumerate(kinds):
        if page.names[index] in ("more", "metadata"):
            continue
        if kind.name == "number":
            around_number(page, index)
        elif kind.name == "label" and page.names[index] == "label":
            below_label(page, index)
        elif kind.name == "date":
            above_date(page, index)
        elif kind.name == "ending":
            around_imprint(page, index)
        elif kind.name == "occasion" and page.titleish(index + 1) and is_signer(page.lines[index + 1].text):
            page.names[index + 1] = "occasion"  # who spoke
        elif kind.name == "plain" and (page.strings[index][-1] == "号" or page.strings[index][-1].isdigit()):
            of_digits(page, index)
    mark_free_titles(page)
    return page.names


def mark_speaker(page: Page) -> None:
    """Who speaks to an audience, on the line above it, under a title: 市长 王明 / 各位代表：."""
    index = next(
        (index for index in range(2, min(_LONGEST_TOP, len(page.names))) if page.strings[index] in _AUDIENCES), 0
    )
    if index and page.names[index - 1] == "plain" and is_signer(page.lines[index - 1].text):
        page.names[index - 1] = "occasion"


def of_digits(page: Page, index: int) -> None:
    """A line that ends with a digit: a number without its 号 or its brackets beside a title, a date in figures under a signature."""
    string = page.strings[index]
    if _unsigned(string):
        page.names[index] = "number"
        if not around_number(page, index):
            page.names[index] = "plain"
    elif (
        index and _dotted().fullmatch(string) and page.names[index - 1] == "plain" and is_organ(page.strings[index - 1])
    ):
        page.names[index] = "date"
        above_date(page, index)


@cache
def _dotted() -> re.Pattern[str]:
    return re.compile(r"(?:19|20)[0-9]{2}([./-])[0-9]{1,2}\1[0-9]{1,2}")


def keep_metadata(page: Page) -> None:
    """Lines about a document that a site prints stand at the top, or beside each other; any other is running text."""
    others = 0
    for index, name in enumerate(page.names):
        if name == "metadata" and is_of_meeting(page.strings[index], "".join(page.strings[index + 1 : index + 2])):
            page.names[index] = "attendance"
        elif name == "metadata":
            beside = "metadata" in page.names[max(0, index - 1) : index] + page.names[index + 1 : index + 2]
            if not beside and (index >= _LONGEST_TOP or others > _OTHERS):
                page.names[index] = "plain"
            elif page.strings[index].startswith("标题") and page.titleish(index + 1):
                title = page.strings[index]
                if not ends_officially(title) and ends_officially(title + page.strings[index + 1]):
                    page.names[index + 1] = "more"  # a title that was broken
        elif index < _LONGEST_TOP:
            others += _OTHERS if len(page.strings[index]) > _RUNNING and "。" in page.strings[index] else 1


def _unsigned(string: str) -> bool:
    """Whether a line is a number without its 号 or its brackets."""
    return len(string) <= _LONGEST_NUMBER and _unsigned_number().fullmatch(string) is not None


@cache
def _unsigned_number() -> re.Pattern[str]:
    return re.compile(UNSIGNED_NUMBER)


def below_label(page: Page, index: int) -> None:
    """The title of an attachment, below its label."""
    start = index + 1
    if page.strings[index][-1] == "：" and start < len(page.names) and page.names[start] == "marker":
        page.names[index] = "note"
        return
    end = page.title_end(start)
    if end is not None:
        joined = "".join(page.strings[start:end])
        if not may_start_title(joined) or ("，" in joined and says_about(joined) is None):
            return
    if end is None and page.titleish(start) and is_followed(page, start + 1) and not is_organ(page.strings[start]):
        end = start + 1
    if end is not None:
        page.claim(start, end, "title")


def is_followed(page: Page, index: int) -> bool:
    """Whether a new block clearly begins at this line."""
    if index >= len(page.names):
        return True
    return page.names[index] not in ("plain", "date") or page.lines[index].blank_before > 0


def above_date(page: Page, index: int) -> None:
    """The authorities or persons that sign above a date."""
    if index and page.names[index - 1] in ("number", "title", "more"):
        return
    _mark_copies_below(page, index)
    if _is_wrapped_signature(page, index - 2):
        page.names[index - 2 : index] = "signature", "more"
        return
    above = index
    if index > 1 and is_seal(page.strings[index - 1]) and is_signature(page.lines[index - 2].text):
        page.names[index - 1] = "more"
        above = index = index - 1
    while above > 0 and page.names[above - 1] in _SIGNING and is_signature(page.lines[above - 1].text):
        if _is_rest(page, above - 1):
            page.names[above - 1] = "more"
            break
        above -= 1
    for line in range(above, index):
        page.names[line] = "signature"


def _is_wrapped_signature(page: Page, line: int) -> bool:
    """Whether a line and the next are one name that signs, broken between them: 清湖市人力资源和 / 社会保障局."""
    if line < 1 or page.names[line] != "plain" or page.names[line + 1] not in _SIGNING:
        return False
    first, second = page.strings[line : line + 2]
    above = page.strings[line - 1]
    return (
        (page.names[line - 1] != "plain" or above[-1] in _SENTENCE_ENDS)
        and starts_like_unit(first)
        and not starts_like_unit(second)
        and first[-1].isalpha()
        and is_organ(first + second)
        and not is_signature(page.lines[line].text)
    )


def _mark_copies_below(page: Page, index: int) -> None:
    """Mark the copy recipients below a date whose label lost its colon: 抄送单位 市委办公室，市政协办公室."""
    for below in range(index + 1, min(index + 1 + _COPIES_BELOW, len(page.names))):
        text = page.lines[below].text
        if page.names[below] == "plain" and text.string[0] == "抄" and bare_copies(text):
            page.names[below] = "ending"


def _is_rest(page: Page, line: int) -> bool:
    """Whether a line is the rest of the list of responsible units above it: …市文化广电和 / 旅游局."""
    if not line or page.names[line - 1] != "responsibility":
        return False
    above = page.strings[line - 1]
    return bool(open_bracket(above)) or not (ends_with_organ(above) or above[-1] in "。）；")


def around_imprint(page: Page, index: int) -> None:
    """The rest of the copy recipients on the lines below, and the printing authority on the line above its date."""
    string = page.strings[index]
    if string[0] in _COPIES:
        below = index + 1
        while below <= index + _COPY_LINES and below < len(page.names) and page.names[below] == "plain":
            group = page.strings[below]
            if group[-1] not in "。，" or not is_addressee_line(f"{group[:-1]}："):
                break
            page.names[below] = "more"
            below += 1
    elif (
        index
        and (string[0].isdigit() or string[0] in "二一")
        and page.names[index - 1] == "plain"
        and is_organ(page.strings[index - 1])
    ):
        page.names[index - 1] = "ending"
        page.names[index] = "more"
