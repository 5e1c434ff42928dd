"""The 版记: copy recipients, subject terms, printing authority and date (GB/T 9704-2012, 7.4).

    imprint = [subject_terms] {copy_recipients} [authority date "印发"]

Guarantees:

1. A text is read by the row of `tables/imprint.py` that matches the whole of it; what no row matches is reported.
2. 印发 ends an imprint only after a date: `现将…印发给你们` is a sentence.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from ...diagnostics import Report
from ...fields.date import read_date
from ...fields.recipients import split_recipients
from ...model.document import Imprint
from ...model.fields import OfficialDate, Unit
from ...nodes import build_node
from ...spans import Text
from ...tables import imprint

#: A group of recipients ends with a 。; what is printed after the last one is the printing authority.
_GROUP = re.compile("[^。]+。?")
_TERM_MARK = re.compile("[、，；。]")
#: Names that many authorities have: never the whole of a printing authority.
_GENERAL = frozenset({"办公厅", "办公室", "秘书处", "秘书局", "综合处", "总值班室"})


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(next(row.pattern for row in imprint.ROWS if row.name == name))


@cache
def _printed_at_end() -> re.Pattern[str]:
    """Where a date and 印发 end a text, and nothing after it."""
    return re.compile(rf"{imprint.DATE}印发?(?:[（，]?共印[0-9]{{1,6}}份）?)?$")


def _match(name: str, text: Text) -> re.Match[str] | None:
    return _pattern(name).fullmatch(text.string)


def _group(text: Text, match: re.Match[str], name: str) -> Text:
    return text.cut(*match.span(name))


def split_printed(text: Text) -> tuple[Text, Text | None]:
    """Part what a reading machine joined: the recipients, and the authority and date that are printed below them.

    >>> line = "抄送：市财政局。清湖市人民政府办公厅2021年9月18日印发"
    >>> [part.string for part in split_printed(Text.read(line, 0, len(line))) if part]
    ['抄送：市财政局。', '清湖市人民政府办公厅2021年9月18日印发']
    >>> line = "抄送：市财政局。"
    >>> split_printed(Text.read(line, 0, len(line)))[1] is None
    True
    """
    string = text.string
    date = _printed_at_end().search(string, max(0, len(string) - 40)) if string[-1] in "印发）份" else None
    if date is None:
        return text, None
    start = max(string.rfind(mark, 0, date.start()) for mark in "。，；：") + 1
    if start and string[start - 1] != "。":
        start = _authority_start(text, start, date.start())
    return (text.cut(0, start), text.cut(start)) if start else (text, None)


def _authority_start(text: Text, earliest: int, end: int) -> int:
    """Where the authority begins that is printed after the last recipient without a mark between: at a gap, or after an organ."""
    for start in range(end - 4, earliest, -1):
        if text.gap(start) and _pattern("authority").fullmatch(text.string, start, end):
            return start
    for start in range(end - 4, earliest, -1):
        name = text.string[start:end]
        if name not in _GENERAL and _pattern("authority").fullmatch(text.string, earliest, start):
            return start if _pattern("authority").fullmatch(name) else earliest
    return earliest


def read_copy_recipients(text: Text) -> tuple[Unit, ...]:
    """The units that a line of the imprint names; () for a text that is no such line.

    >>> line = "抄送：市委各部门，市人大常委会办公室，市政协办公室。"
    >>> [unit.name for unit in read_copy_recipients(Text.read(line, 0, len(line)))]
    ['市委各部门', '市人大常委会办公室', '市政协办公室']
    >>> line = "抄送有关部门备案。"
    >>> read_copy_recipients(Text.read(line, 0, len(line)))
    ()
    """
    recipients, _ = split_printed(text) if text.string else (text, None)
    match = _match("copy_recipients", recipients)
    if match is None:
        return ()
    listed = _group(recipients, match, "units")
    groups = [listed.cut(*group.span()) for group in _GROUP.finditer(listed.string)]
    return tuple(unit for group in groups for unit in split_recipients(group) if unit.name)


def _terms(text: Text) -> list[str]:
    """Subject terms, parted by gaps or marks: 主题词：经济 质量 通报."""
    cuts = {*text.gaps(), *(place for mark in _TERM_MARK.finditer(text.string) for place in mark.span())}
    places = [0, *sorted(cuts), len(text)]
    words = [text.string[a:b] for a, b in pairwise(places) if a < b]
    return [word for word in words if not _TERM_MARK.fullmatch(word)]


def read_imprint(texts: list[Text], report: Report) -> Imprint | None:
    """The imprint that a document ends with, its copy recipients apart.

    Args:
        texts: the lines below the copy recipients, in the order printed; a line that has both is parted.
        report: where diagnostics go.

    Returns:
        What was found, or None when nothing was.

    Reports: `unplaced-text`, for a text of the imprint that no row of the table knows.

    >>> line = "清湖市人民政府办公厅 2021年9月18日印发"
    >>> read = read_imprint([Text.read(line, 0, len(line))], Report())
    >>> read.printing_authority, read.printing_date.iso
    ('清湖市人民政府办公厅', '2021-09-18')
    """
    authority: str | None = None
    date: OfficialDate | None = None
    terms: list[str] = []
    found: list[Text] = []
    for text in texts:
        part = text
        if _match("copy_recipients", text):
            printed = split_printed(text)[1]
            if printed is None:
                continue
            part = printed
        if match := _match("subject_terms", part):
            terms += _terms(_group(part, match, "terms"))
        elif match := _match("printed", part):
            date = read_date(_group(part, match, "date"))
            authority = match["authority"] or authority
        elif match := _match("authority", part):
            authority = match["authority"]
        elif not (_match("copies_printed", part) or _match("office_work", part)):
            report.add("unplaced-text", part, text=part.string)
            continue
        found.append(part)
    if not found:
        return None
    spans = Text.join(found).spans
    return build_node(
        Imprint, printing_authority=authority, printing_date=date, subject_terms=tuple(terms), spans=spans
    )
