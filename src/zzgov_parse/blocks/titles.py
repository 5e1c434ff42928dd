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

from ..tables.kinds import UNSIGNED_NUMBER
from ..text.lines import Line
from .addressees import is_addressee_line
from .completeness import open_bracket
from .free_titles import mark_free_titles
from .kinds import OwnKind
from .page import LONGEST_TITLE, Page
from .shapes import is_organ
from .signers import is_signature
from .title_shapes import ends_like_title, ends_officially, issuer_length, may_start_title, says_about

#: How far from the top a site's lines about a document stand, and how many other lines among them.
_LONGEST_TOP = 24
_OTHERS = 6
_RUNNING = 60
_CLOSED = "。！？；：”）"
_SERIES = ("公告", "通告", "公报")
_PAUSE = re.compile("[，。；]")
#: The name of an issuer begins with its place or with one of these; anything else is the end of a name that was cut.
_COMPLETE = re.compile(r"中[共国央]|国[务家]|全国|最高|[\u3400-\u9fff]{2,10}?[省市县区州旗盟镇乡]|[\u3400-\u9fff]{1,12}?(?:公司|集团|大学|协会)|各|教育部|.{2,8}部$")
_LONGEST_PART = 30
_LONGEST_NUMBER = 24
#: What a line of copy recipients begins with, and how many lines they take.
_COPIES = "抄分主"
_COPY_LINES = 8


def mark_titles(lines: list[Line], kinds: list[OwnKind]) -> list[str]:
    """The kind of every line, titles, signatures and heads recognised by their neighbours."""
    page = Page(lines, [kind.name for kind in kinds])
    keep_metadata(page)
    for index, kind in enumerate(kinds):
        if kind.name == "number":
            around_number(page, index)
        elif kind.name == "label":
            below_label(page, index)
        elif kind.name == "date":
            above_date(page, index)
        elif kind.name == "ending":
            around_imprint(page, index)
        elif kind.name == "plain" and page.strings[index][-1].isdigit() and _unsigned(page.strings[index]):
            page.names[index] = "number"
            if not around_number(page, index):
                page.names[index] = "plain"
    mark_free_titles(page)
    return page.names


def keep_metadata(page: Page) -> None:
    """Lines about a document that a site prints stand at the top, or beside each other; any other is running text."""
    others = 0
    for index, name in enumerate(page.names):
        if name == "metadata":
            beside = "metadata" in page.names[max(0, index - 1) : index] + page.names[index + 1 : index + 2]
            if not beside and (index >= _LONGEST_TOP or others > _OTHERS):
                page.names[index] = "plain"
        elif index < _LONGEST_TOP:
            others += _OTHERS if len(page.strings[index]) > _RUNNING and "。" in page.strings[index] else 1


def _unsigned(string: str) -> bool:
    """Whether a line is a number without its 号."""
    return len(string) <= _LONGEST_NUMBER and _unsigned_number().fullmatch(string) is not None


@cache
def _unsigned_number() -> re.Pattern[str]:
    return re.compile(UNSIGNED_NUMBER)


def around_number(page: Page, index: int) -> bool:
    """The title above a document number, else the one below it; whether there is one."""
    if index + 1 < len(page.names) and page.names[index + 1] == "plain" and page.strings[index + 1].isdigit():
        page.names[index + 1] = "head"
    start = title_above(page, index)
    if start is not None and is_series(page, start, index):
        page.names[start:index] = ["mark"] * (index - start)
        start = None
    if start is not None:
        page.claim(start, index, "title")
        page.head_above(start)
        return True
    below = index + 1
    while below < len(page.names) and (page.names[below] == "date" or page.is_element(below)):
        below += 1
    end = page.title_end(below)
    if end is not None:
        for line in range(index + 1, below):
            if page.names[line] == "plain":
                page.names[line] = "head"
        page.claim(below, end, "title")
        page.head_above(index)
        return True
    if is_cited(page, index):
        page.names[index] = "plain"
    return False


def is_series(page: Page, start: int, index: int) -> bool:
    """Whether the lines above a number name a series, and the title stands below: 清湖市税务局公告 / 2021年第5号 / 关于…的公告."""
    above = "".join(page.strings[start:index])
    if not above.endswith(_SERIES) or says_about(above) is not None:
        return False
    end = page.title_end(index + 1)
    return end is not None and "关于" in "".join(page.strings[index + 1 : end]) and ends_officially("".join(page.strings[index + 1 : end]))


def is_cited(page: Page, index: int) -> bool:
    """Whether a number alone on its line is a part of the sentence above: 按照《…意见》 / （清政〔2018〕49号） / 要求，…."""
    if not index or page.names[index - 1] not in ("plain", "marker"):
        return False
    before = page.strings[index - 1]
    if open_bracket(before) or (before[-1] == "》" and page.strings[index][0] == "（"):
        return True
    return len(before) >= _RUNNING // 4 and before[-1] not in _CLOSED and _PAUSE.search(before) is not None


def title_above(page: Page, index: int) -> int | None:
    """Where the title that ends above line `index` begins: the nearest line that says what it is about, and the
    issuers above it; without such a line, all lines that stand together there.
    """
    together = nearest = index
    for above in range(index - 1, max(index - 1 - LONGEST_TITLE, -1), -1):
        if not page.titleish(above):
            if above == index - 1 and page.is_note_line(above):
                together = nearest = above
                continue
            break
        about = _about(page, above)
        if about is not None:
            joined = "".join(page.strings[above:index])
            if about.start() == 0:
                return _with_issuers(page, above)
            return _whole_issuer(page, above, about.start()) if ends_like_title(joined) or issuer_length(joined) else None
        if together == above + 1 and (together == nearest or not page.lines[together].blank_before):
            together = above
    if together == nearest:
        return None
    joined = "".join(page.strings[together:index])
    return together if ends_like_title(joined) and may_start_title(joined) else None


def _about(page: Page, index: int) -> re.Match[str] | None:
    """Where a line says what it is about, 关于 cut by a line end (关 / 于印发) belonging to the upper line."""
    string = page.strings[index]
    before = page.strings[index - 1] if index else ""
    if (before[-2:] == "关于" and not string.startswith("关于")) or (before[-1:] == "关" and string[0] == "于"):
        return None
    return says_about(f"{string}于" if string[-1] == "关" and page.strings[index + 1][0] == "于" else string)


def _with_issuers(page: Page, start: int) -> int:
    """The title with the issuers printed on the lines above it: one, or as many as stand together there."""
    above = start
    while page.titleish(above - 1) and is_organ(page.strings[above - 1]) and start - above < LONGEST_TITLE:
        above -= 1
    if above < start:
        above = _whole_issuer(page, above, len(page.strings[above]))
    if start - above <= 1:
        return above
    before = page.strings[above - 1] if above else ""
    # A list of units right above: only the nearest line is the issuer.
    return above if not above or before.endswith(("。", "文件", "号", "日", "）")) else start - 1


def _whole_issuer(page: Page, above: int, length: int) -> int:
    """The first line of an issuer's name that was cut: 清湖市人民 / 政府办公室关于….

    Args:
        page: the lines.
        above: the line that the name, or the end of it, stands on.
        length: how much of that line is the name.
    """
    name = page.strings[above][:length]
    while above and not _COMPLETE.match(name) and page.titleish(above - 1) and len(page.strings[above - 1]) <= _LONGEST_PART:
        longer = page.strings[above - 1] + name
        if not is_organ(longer) or not may_start_title(longer):
            break
        name = longer
        above -= 1
    return above


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
    above = index
    while above > 0 and page.names[above - 1] == "plain" and is_signature(page.lines[above - 1].text):
        above -= 1
    for line in range(above, index):
        page.names[line] = "signature"


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
    elif index and (string[0].isdigit() or string[0] in "二一"):
        if page.names[index - 1] == "plain" and is_organ(page.strings[index - 1]):
            page.names[index - 1] = "ending"
            page.names[index] = "more"
