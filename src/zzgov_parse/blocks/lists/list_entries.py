"""Entries of name lists that look like something else: numbered ones, and the first one below a heading without a count.

    先进个人（2名） / 1.王瑞 市财政局科员 / 2.李敏 市水利局主任        → entries, no clauses
    一、先进集体 / 市财政局 / 市水利局                                → a list, no paragraph

Guarantees:

1. A numbered line is an entry only below the heading of a list, in the order of its numbers, and when its words are those
   of an entry.
2. Each line is looked at once.
"""

from __future__ import annotations

import re

from ...spans import Text
from ...tables.praised import PRAISE, PRAISED
from ...text.lines import Line
from ...text.word_patterns import ends_with_organ, ends_with_post, touches_title
from ..kinds import OwnKind
from ..shapes import has_surname, is_bare_name, is_name_with_note, name_end, starts_like_unit
from .count_lines import place_counts
from .list_counts import find_count
from .named_persons import is_named
from .rosters import is_list_heading

_ENTRY = OwnKind("entry", interrupts=True)
_NUMBERED = frozenset({"arabic", "arabic_paren", "arabic_comma", "circled", "outline"})
#: Kinds of lines that can head a list; a plain one can be its title.
_HEADING = frozenset({"counted", "marker", "plain"})
#: A heading without a count: 一、先进集体 · （二）优秀工作者.
_PRAISED = re.compile(f"[^，。；：、]{{0,8}}(?:{PRAISE})[^，。；：、]{{0,6}}(?:{PRAISED})$")
_SENTENCE = re.compile("[。；！？：]")
_LONGEST, _LONGEST_HEADING = 60, 20
#: What persons and units are counted in, and the words for them where they are counted in 个.
_COUNTED_IN = frozenset("名人家户位")
_LISTED = re.compile("名单|单位|集体|企业|组织|机构|个人|人员|工作者|同志|标兵|能手")
#: Printed lines of an entry.
_MOST_LINES = 4
#: A list of one entry says nothing of how many it declares.
_FEWEST = 2
#: A name of a unit, and how many lines make a list of them.
_NAME = re.compile("[\u3400-\u9fff（）]{4,30}")
_LONGEST_UNIT = 30
_FEWEST_UNITS = 3
#: Whom no list of units counts, and what stands below units that sign.
_PERSONS = re.compile("个人|人员|工作者|同志|标兵|能手")
_SIGNED = frozenset({"date"})


def mark_entries(lines: list[Line], kinds: list[OwnKind]) -> list[OwnKind]:
    """The kinds of the lines, those of such entries put right, and those of counts on lines of their own."""
    kinds = place_counts(lines, kinds)
    last = 0
    for index, kind in enumerate(kinds[:-1]):
        mark = kind.mark
        string = lines[index].text.string
        if kind.name not in _HEADING or (mark is not None and mark.row.name in _NUMBERED):
            continue
        start = index + 1
        if kinds[start].name == "more" and start + 1 < len(kinds):
            string, start = string + lines[start].text.string, start + 1
        if is_list_heading(string):
            last = _mark_counted(lines, kinds, start, string, last) or _mark_numbered(lines, kinds, start, last)
        elif mark is not None and _is_praised(string[mark.end :]):
            first = lines[start].text
            if kinds[start].name == "plain" and (is_entry(first) or _is_wrapped_entry(lines, kinds, start, 0)):
                kinds[start] = _ENTRY
            last = _mark_numbered(lines, kinds, start, last)
        if kind.name != "plain":
            _mark_units(lines, kinds, start, string[mark.end :] if mark is not None else string)
    return kinds


def _mark_units(lines: list[Line], kinds: list[OwnKind], start: int, words: str) -> None:
    """Mark a run of lines that are units, each by itself, below a short heading: 一、示范乡镇 / 青屏县河口镇人民政府 / …."""
    if not words or len(words) > _LONGEST_HEADING or _SENTENCE.search(words):
        return
    count = find_count(words)
    if count is not None and (words[count.end("number")] in _COUNTED_IN or _PERSONS.search(words)):
        return
    stop = start
    last = len(lines) if count is None else start + int(count["number"])
    while stop < min(last, len(lines)) and kinds[stop].name == "plain" and _is_unit(lines[stop].text.string):
        stop += 1
    if stop - start >= _FEWEST_UNITS and not (stop < len(lines) and kinds[stop].name in _SIGNED):
        kinds[start:stop] = [_ENTRY] * (stop - start)


def _is_unit(string: str) -> bool:
    """Whether a line is the name of a unit and nothing else."""
    return (
        len(string) <= _LONGEST_UNIT
        and _NAME.fullmatch(string) is not None
        and ends_with_organ(string)
        and starts_like_unit(string)
    )


def _is_praised(words: str) -> bool:
    """Whether the words of a heading name those who are praised."""
    return len(words) <= _LONGEST_HEADING and _PRAISED.match(words) is not None


def _mark_numbered(lines: list[Line], kinds: list[OwnKind], index: int, last: int) -> int:
    """Mark the numbered entries of a list that begins with a line; lines between them are the rest of titles.

    The numbers begin with 1, or go on from the last of the list above. The last of the list, 0 where nothing is marked.
    """
    value = found = 0
    while index < len(lines):
        mark = kinds[index].mark
        if mark is None:
            if kinds[index].name != "plain" or not found:
                break
        else:
            text = lines[index].text
            if not found and last and mark.value == last + 1:
                value = last
            if mark.row.name not in _NUMBERED or mark.value != value + 1:
                break
            if not is_entry(text.cut(mark.end)) and not _is_wrapped_entry(lines, kinds, index, mark.end):
                break
            kinds[index] = _ENTRY
            value = found = value + 1
        index += 1
    return found


def _is_wrapped_entry(lines: list[Line], kinds: list[OwnKind], index: int, start: int) -> bool:
    """Whether a line, without its number, and those below it without a kind of their own are an entry: 3.王瑞 市水利局主任 / 科员."""
    stop = index + 1
    while stop < min(index + _MOST_LINES, len(lines)) and kinds[stop].name == "plain":
        stop += 1
        text = Text.join([lines[index].text.cut(start), *(line.text for line in lines[index + 1 : stop])])
        if is_entry(text):
            return True
    return False


def _mark_counted(lines: list[Line], kinds: list[OwnKind], start: int, heading: str, last: int) -> int:
    """Mark the numbered lines below a heading that declares as many persons or units, whatever their words: companies.

    As above, the numbers begin with 1 or go on.
    """
    count = find_count(heading)
    if count is None or not (heading[count.end("number")] in _COUNTED_IN or _LISTED.search(heading)):
        return 0
    declared = int(count["number"])
    if declared < _FEWEST:
        return 0
    found, value = _numbered_items(lines, kinds, start, last)
    if len(found) != declared:
        return 0
    for index in found:
        kinds[index] = _ENTRY
    return value


def _numbered_items(lines: list[Line], kinds: list[OwnKind], start: int, last: int) -> tuple[list[int], int]:
    """The numbered lines from one on, none of them a sentence, and the number of the last."""
    found: list[int] = []
    value = 0
    for index in range(start, len(lines)):
        mark = kinds[index].mark
        if mark is None:
            if kinds[index].name != "plain" or not found or _SENTENCE.search(lines[index].text.string):
                break
            continue
        words = lines[index].text.string[mark.end :].rstrip("；。，、")
        if not found and last and mark.value == last + 1:
            value = last
        if mark.row.name not in _NUMBERED or mark.value != value + 1:
            break
        if not words or len(words) > _LONGEST or _SENTENCE.search(words):
            return [], 0
        found.append(index)
        value += 1
    return found, value


def is_entry(text: Text) -> bool:
    """Whether a line has the words of an entry: a unit, or a name and a title.

    >>> is_entry(Text.read("王瑞 市财政局科员", 0, 9)), is_entry(Text.read("市财政局", 0, 4))
    (True, True)
    >>> is_entry(Text.read("王瑞：市财政局科员", 0, 9)), is_entry(Text.read("地点：市财政局会议室", 0, 10))
    (True, False)
    >>> is_entry(Text.read("加强组织领导", 0, 6)), is_entry(Text.read("市财政局负责落实。", 0, 9))
    (False, False)
    """
    string = text.string.rstrip("；。，")
    if not string or len(string) > _LONGEST:
        return False
    if is_named(string) and ends_with_post(string):
        return True
    if _SENTENCE.search(string):
        return False
    if ends_with_organ(string) and starts_like_unit(string):
        return "的" not in string
    if not has_surname(string):
        return False
    if is_bare_name(string) or is_name_with_note(string) or touches_title(string):
        return True
    return name_end(text) > 0 and ends_with_post(string)
