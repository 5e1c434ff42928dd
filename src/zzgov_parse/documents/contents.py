"""Contents pages to their entries.

    contents = heading {section {entry}}
    entry    = title ["（" document_number "）"] [leader] [page]

An entry is printed on one to four lines; the leader and the page number stand at the end of its first line, of its last, or
on lines of their own: `…（云政文…………（4）` / `〔2019〕78号）`.

Guarantees:

1. Leaders are in no title. The spans of an entry are its title, its number and its page.
2. Entries stay in the order of the page.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ..diagnostics import Report
from ..fields.document_number import read_document_number
from ..model.fields import DocumentNumber
from ..model.gazette import ContentsEntry
from ..nodes import build_node
from ..spans import Text
from ..tables.characters import CLOSE_YEAR, OPEN_YEAR
from ..tables.furniture import SECTION
from ..text.lines import Line
from ..text.pages.contents_again import MARKED
from ..text.pages.shapes import shape_of

#: What parts the words of entries: marks of Markdown, leaders and what a scan makes of them, page numbers.
_BREAK = re.compile(
    r"[|#*]+|<br>|（(?P<bracketed>[0-9]{1,3})）"
    r"|(?:[.…·⋯‥]{2,}|…|：?p{2,}|[—_-]{4,})(?:[^\w（〔\[【]{0,3}(?P<led>[0-9]{1,3})(?![0-9号年〕\]】]))?"
    r"|(?<=）)/?(?P<after>[0-9]{1,3})(?![0-9号年〕\]】])"
    r"|^(?P<alone>[0-9]{1,3})$|(?<=[\u3400-\u9fff”])/?(?P<last>[0-9]{1,3})$"
    r"|-{3,}|·(?=[\[【〔（]|$)|(?<=）)·"
)
#: The document number that an entry ends with, its brackets as printed or as misread.
_NUMBER = rf"[^（）〈]{{1,24}}[{OPEN_YEAR}][0-9]{{4}}[{CLOSE_YEAR}][^（）]{{1,8}}号"
_BARE_NUMBER = re.compile(_NUMBER)
_NUMBERED = re.compile(rf"[（(〈](?P<number>{_NUMBER})[）)〉]?$")
_NUMBER_END = re.compile(rf"{_NUMBER}）$")
#: Where the words of a line are cut; the next entry may begin there.
_CUT = re.compile("号）")
_HEADING = re.compile("(?:本期|总)?(?:目录|目次|要目)(?:CONTENTS)?|CONTENTS|目|录")
#: The heading of a part that the first entry is glued to.
_GLUED_SECTION = re.compile(rf"(?P<section>{SECTION})(?=.{{2,30}}(?:关于|人民政府|任免))")
_SECTION = re.compile(SECTION)
#: What a title ends with: 文种, or a list.
_KIND = re.compile(
    "(?:通知|通报|决定|决议|意见|公告|通告|批复|办法|规定|条例|细则|方案|规划|计划|要点|函|令|纪要|报告|人员|名单|目录)$"
)
#: What no title begins with.
_CONTINUES = re.compile("[（〔［\\[【〈的和与及、，。）〕》”]")
_NUMBER_TAIL = re.compile("[0-9]{1,4}号")
#: Characters of the first title that the others begin with as well, when one authority issues them.
_ISSUER = 4
_LONGEST_NUMBER = 48


class _Piece(NamedTuple):
    """A part of a contents page: the words of an entry, a page number (`page`), or the heading of a part."""

    text: Text
    page: int | None = None
    section: bool = False


class _Entry:
    """An entry while it is read: its words, its page, and what its title ends with."""

    def __init__(self, section: str | None) -> None:
        self.section = section
        self.words: list[Text] = []
        self.page: _Piece | None = None
        self.number: Text | None = None
        self._open = 0
        self._end = ""

    def add(self, words: Text) -> None:
        self.words.append(words)
        self._open += words.string.count("（") - words.string.count("）")
        self._end = (self._end + words.string)[-_LONGEST_NUMBER:]

    def is_open(self) -> bool:
        """Whether a bracket is not closed yet."""
        return self._open > 0

    def is_whole(self) -> bool:
        """Whether nothing is missing: brackets are closed, and the words end with a number or a 文种."""
        return bool(_NUMBER_END.search(self._end) or (not self.is_open() and _KIND.search(self._end)))


def _pieces(lines: list[Line]) -> list[_Piece]:
    """The lines without leaders, cut at page numbers and after document numbers."""
    found: list[_Piece] = []
    for line in lines:
        shape = shape_of(line.text.string)
        if _HEADING.fullmatch(shape.string if shape else line.text.string):
            continue
        if shape and shape.row.kind == "section_label":
            start = line.text.string.index(shape.group("label"))
            found.append(_Piece(line.text.cut(start, start + len(shape.group("label"))), section=True))
            continue
        _cut_line(line.text, found)
    return found


def _cut_line(text: Text, found: list[_Piece]) -> None:
    string = text.string
    start = 0
    for match in _BREAK.finditer(string):
        _add_words(text.cut(start, match.start()), found)
        page = next((name for name, value in match.groupdict().items() if value), None)
        if page:
            found.append(_Piece(text.cut(*match.span(page)), page=int(match[page])))
        start = match.end()
    _add_words(text.cut(start), found)


def _add_words(words: Text, found: list[_Piece]) -> None:
    """Add words, cut after what may be a document number and after the heading of a part."""
    string = words.string
    glued = _GLUED_SECTION.match(string) or _SECTION.fullmatch(string)
    start = 0
    if glued:
        start = glued.end()
        found.append(_Piece(words.cut(0, start), section=True))
    for match in _CUT.finditer(string, start):
        found.append(_Piece(words.cut(start, match.end())))
        start = match.end()
    if start < len(words):
        found.append(_Piece(words.cut(start)))


def read_contents(lines: list[Line], report: Report) -> tuple[ContentsEntry, ...]:
    r"""The entries of the contents pages.

    Args:
        lines: the lines of the contents pages, heading included.
        report: where diagnostics go.

    Returns:
        The entries, each with the heading of the part above it.

    Reports: `unclosed-bracket`, for an entry whose number was cut off.

    >>> from zzgov_parse.text.lines import read_lines
    >>> page = "目 录\n市政府文件\n清湖市人民政府关于表扬先进单位的通报（清政文…………（4）\n〔2019〕78号）\n人事任免\n清湖市人民政府任免人员……（11）"
    >>> [(entry.section, entry.title, entry.page) for entry in read_contents(read_lines(page), Report())]
    [('市政府文件', '清湖市人民政府关于表扬先进单位的通报', 4), ('人事任免', '清湖市人民政府任免人员', 11)]
    """
    entries: list[_Entry] = []
    section: str | None = None
    issuer = ""
    for piece in _pieces(lines):
        if piece.section:
            section = piece.text.string
            entries.append(_Entry(section))
            continue
        if not entries:
            entries.append(_Entry(section))
        entry = entries[-1]
        if piece.page is not None:
            entry.page = entry.page or piece
            continue
        if entry.words and entry.number is None and _BARE_NUMBER.fullmatch(piece.text.string):
            entry.number = piece.text  # on a line of its own below the title
            continue
        if entry.words and _begins(entry, piece.text.string, issuer):
            entry = _Entry(section)
            entries.append(entry)
        issuer = issuer or piece.text.string[:_ISSUER]
        entry.add(piece.text)
    return tuple(_finished(entry, report) for entry in entries if entry.words)


def _begins(entry: _Entry, string: str, issuer: str) -> bool:
    """Whether a piece of words begins a new entry, rather than going on with the open one."""
    if _NUMBER_TAIL.match(string):
        return False
    if not entry.is_open() and MARKED.match(string):
        return True
    if _CONTINUES.match(string):
        return False
    return entry.is_whole() or (entry.page is not None and not entry.is_open() and string.startswith(issuer))


def _finished(entry: _Entry, report: Report) -> ContentsEntry:
    text = Text.join(entry.words)
    title = text.string
    number: DocumentNumber | None = None
    match = _NUMBERED.search(title, max(0, len(title) - _LONGEST_NUMBER))
    if match:
        number = read_document_number(text.cut(*match.span("number")))
        if number:
            title = title[: match.start()]
    if number is None and entry.number is not None:
        number = read_document_number(entry.number)
    if number is None and entry.is_open():
        report.add("unclosed-bracket", text, bracket="（")
    page = entry.page
    spans = Text.join([text, *([entry.number] if entry.number else []), *([page.text] if page else [])]).spans
    return build_node(
        ContentsEntry,
        section=entry.section,
        title=title,
        document_number=number,
        page=page.page if page else None,
        spans=spans,
    )
