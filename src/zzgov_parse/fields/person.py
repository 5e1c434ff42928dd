"""Roster entries: `王 瑞  清湖经开区工信局局长` → the name 王瑞, the title 清湖经开区工信局局长.

    entry = [number] name [note] (gap | "，")? title | name "（" title "）" | title gap name

Guarantees:

1. A gap that is in the text decides, whatever it is made of; a gap inside a name is alignment and is dropped.
2. A name is never corrected. What is a name is shown by its place in the entry; a surname is evidence only.
3. Without a gap the start of a title decides (市, 国家 …), then the dictionary; then the entry is not `certain`.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache
from typing import NamedTuple

from ..diagnostics import Report
from ..model.blocks import Person
from ..nodes import build_node
from ..spans import EMPTY, Text
from ..tables.organs import ORGANS
from ..tables.persons import DOTTED_NAME, NOTE
from ..tables.posts import POSTS
from ..tables.surnames import COMMON_SURNAMES
from ..text.word_patterns import COMPOUND, ORDINARY, SINGLE_SURNAMES, ends_with_organ, ends_with_post
from .glued_name import glued_name_end
from .name_gap import gap_end, may_name
from .title import split_posts

_COMMON_SURNAMES = frozenset(COMMON_SURNAMES)
#: Organs of one character that given names end with too: 程高科 is a name, 综合科 is none.
_GIVEN_NAME_ENDS = "科园庭社队"
#: A serial number before a name: 1. · 12、 · （3）.
_NUMBER = re.compile(r"(?:[0-9]{1,3}[.、）]?|（[0-9]{1,3}）)(?=[^0-9.、年月日级])")
_SEXES = ("男", "女")
#: Characters of a title in brackets that has a note beside it.
_LONGEST_TITLE = 60
#: How long the columns for sex and ethnic group are.
_LONGEST_COLUMNS = 8
#: Marks between a name and its title, and marks that end an entry.
_BETWEEN, _AFTER = "，、：—-:,", "；。，、,;"
#: What shows that an entry is more than a name, a gap and a title.
_ENDS_AFTER_TITLE = frozenset(f"{_AFTER}）")
_MARKS_AFTER_NAME = frozenset(f"{_BETWEEN}（同")
#: The last characters of organs and posts: a name that ends with one may be none.
_UNIT_OR_POST_ENDS = frozenset(word[-1] for word in (*ORGANS, *POSTS)) | frozenset("级）")


class Entry(NamedTuple):
    """The parts of a roster entry.

    Attributes:
        name: without alignment spaces.
        title: organization and post; empty for a name alone.
        note: what stands in brackets about the person (女，回族), without the brackets.
        certain: False when name and title are not parted in print and could be parted elsewhere.
    """

    name: Text
    title: Text
    note: str | None
    certain: bool


@cache
def _dotted() -> re.Pattern[str]:
    return re.compile(DOTTED_NAME)


@cache
def _note() -> re.Pattern[str]:
    return re.compile(NOTE)


def is_name(string: str) -> bool:
    """Whether a string is likely to be the name of a person, and nothing else.

    >>> is_name("王瑞"), is_name("欧阳明月"), is_name("阿依古丽·买买提"), is_name("XXX")
    (True, True, True, True)
    >>> is_name("方案"), is_name("成员"), is_name("市财政局"), is_name("办公室")
    (False, False, False, False)
    """
    size = len(string)
    if not 2 <= size <= 4 or string[0] not in SINGLE_SURNAMES:
        compound = 3 <= size <= 4 and string[:2] in COMPOUND
        return compound or (2 <= size <= 30 and _dotted().fullmatch(string) is not None)
    if string in ORDINARY or (size == 4 and string[:2] not in COMPOUND and string[1] not in SINGLE_SURNAMES):
        return False
    if not (string.isalpha() and all(character >= "\u3400" for character in string)):
        return False
    if ends_with_post(string):
        return False
    namely = string[0] in _COMMON_SURNAMES and string[-1] in _GIVEN_NAME_ENDS
    return namely or not ends_with_organ(string)


def read_entry(text: Text, heads: Collection[str] = ()) -> Entry:
    """Part an entry into name, note and title.

    Args:
        text: the entry, its lines joined.
        heads: how other titles of the same list begin (清湖); evidence where no gap, or more than one, parts name and title.

    >>> entry = read_entry(Text.read("王 瑞（女）  市财政局局长", 0, 15))
    >>> entry.name.string, entry.title.string, entry.note, entry.certain
    ('王瑞', '市财政局局长', '女', True)
    """
    number = _NUMBER.match(text.string)
    if number:
        text = text.cut(number.end())
    text = text.cut(0, len(text.string.rstrip(_AFTER)))
    end = _printed_end(text, heads)
    if end:
        return _with_note(text, end, certain=True)
    last = _name_last(text)
    if last:
        return Entry(text.cut(last), text.cut(0, last), None, certain=True)
    end, certain = glued_name_end(text.string, heads)
    return _with_note(text, end, certain=certain)


def read_person(text: Text, report: Report, heads: Collection[str] = ()) -> Person:
    """Read a roster entry; `heads` is how other titles of the same list begin.

    Reports:
        roster-entry-split: name and title are not parted in print and could be parted elsewhere.
    """
    end = _plain_end(text)
    if end:
        name, title, note = text.string[:end], text.string[end:], None
    else:
        entry = read_entry(text, heads)
        name, title, note = entry.name.string, entry.title.string, entry.note
        if not entry.certain:
            report.add("roster-entry-split", text, text=text.string)
    organization, posts = split_posts(title) if title else (None, ())
    return build_node(
        Person, name=name, title=title, organization=organization, posts=posts, note=note, spans=text.spans
    )


def _plain_end(text: Text) -> int:
    """Where the name ends in an entry that is a name, a gap and a title without any mark: most are; 0 for any other."""
    string = text.string
    if len(string) < 5 or string[0] not in SINGLE_SURNAMES or string[-1] in _ENDS_AFTER_TITLE or "·" in string:
        return 0
    gaps = text.gaps()
    end = 2 if 2 in gaps else 3
    if (end == 2) == (3 in gaps) or 4 in gaps or string[end] in _SEXES or not _MARKS_AFTER_NAME.isdisjoint(string[2:5]):
        return 0
    return end if string[end - 1] not in _UNIT_OR_POST_ENDS and string[:end].isalpha() else 0


def _printed_end(text: Text, heads: Collection[str]) -> int:
    """Where the name at the start ends as printed: at a gap, a bracket, a mark or 同志; 0 when nothing shows it."""
    string = text.string
    dotted = _dotted().match(string) if string and ("·" in string[:10] or string[0] in "XxX×某") else None
    gaps = [gap for gap in text.gaps() if gap <= 20]
    if dotted:
        return next((gap for gap in gaps if 0 < gap < dotted.end() and "·" in string[:gap]), dotted.end())
    for end in range(2, 5):
        if string.startswith(("（", "同志", "，", "、", "：", "—", "-", "－"), end) and may_name(string, end):
            return end
    if len(string) <= 4 and is_name(string):
        return len(string)
    end = gap_end(text, gaps, heads)
    return 2 if end == 3 and string[2] in _SEXES and 2 in gaps else end  # 马 明 男 回族


def _name_last(text: Text) -> int:
    """Where the name begins in an entry that prints the title first: 市财政局局长　王 瑞; 0 otherwise."""
    size = len(text)
    gaps = [gap for gap in text.gaps() if size - gap <= 4]
    for gap in gaps:
        before = text.string[:gap]
        if is_name(text.string[gap:]) and (ends_with_organ(before) or ends_with_post(before)):
            return gap
    return 0


def _with_note(text: Text, end: int, *, certain: bool) -> Entry:
    """The entry whose name ends at `end`: its note, and its title after a mark or in brackets."""
    name, rest = text.cut(0, end), text.cut(end)
    note: str | None = None
    if rest.string.startswith("同志"):
        rest = rest.cut(2)
    if rest.string[:1] in _SEXES and rest.gap(1):  # columns: 王瑞 男 市财政局科员
        columns = _columns(rest)
        return Entry(name, rest.cut(sum(map(len, columns))), "，".join(columns), certain)
    if rest.string.startswith("（"):
        close = _closing(rest.string)
        inner, after = rest.cut(1, close), rest.cut(close + 1)
        if after.string.strip(_BETWEEN) or _note().match(inner.string):
            note, rest = inner.string, after
        else:
            note, rest = _part_note(inner)  # 何洪明（市纪委）
    rest = rest.cut(len(rest.string) - len(rest.string.lstrip(_BETWEEN)))
    if note is None and rest.string.endswith("）"):
        opened = rest.string.rfind("（")
        if opened > 0 and _note().match(rest.string[opened + 1 : -1]):
            note, rest = rest.string[opened + 1 : -1], rest.cut(0, opened)
    return Entry(name, rest if rest.string else EMPTY, note, certain)


def _part_note(inner: Text) -> tuple[str | None, Text]:
    """The note that ends or begins a bracket with a title, and the title: 市纪委，女，回族 · 女，市纪委."""
    string = inner.string
    for comma in [at for at, character in enumerate(string[:_LONGEST_TITLE]) if character in "，、；"]:
        if _note().match(string[comma + 1 :]):
            return string[comma + 1 :], inner.cut(0, comma)
        if _note().match(string[:comma]) and not _note().match(string[comma + 1 :].partition("，")[0]):
            return string[:comma], inner.cut(comma + 1)
    return None, inner


def _columns(rest: Text) -> list[str]:
    """The columns between a name and its title: its sex, and perhaps its ethnic group."""
    gaps = [gap for gap in rest.gaps() if gap <= _LONGEST_COLUMNS]
    group = rest.string[1 : gaps[1]] if len(gaps) > 1 else ""
    return [rest.string[0], group] if group.endswith("族") else [rest.string[0]]


def _closing(string: str) -> int:
    """Where the bracket that opens a string closes; its length when it does not."""
    depth = 0
    for index, character in enumerate(string[:200]):
        depth += (character == "（") - (character == "）")
        if not depth:
            return index
    return len(string)
