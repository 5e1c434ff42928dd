"""Lists of those who are praised whose headings declare no count, or stand on one line with their entries.

    一、先进单位：市财政局、市审计局。          二等奖 / 市财政局 市审计局          先进个人（2名）：王瑞、李敏
        → a heading, and the line of its list; entries that blanks part are lines of their own

Guarantees:

1. A heading is one only above, or before, what is nothing but units or nothing but persons.
2. A line is only cut; each is looked at once, and none that is longer than a list can be.
"""

from __future__ import annotations

import re

from ...spans import Text
from ...tables.praised import ROWS, WORDS
from ...text.lines import Line, cut_line
from ...text.unit_pairs import unit_pairs
from ...text.word_patterns import ends_with_organ
from ..kinds import PLAIN, OwnKind
from ..marks import Mark
from ..shapes import starts_like_unit
from .list_counts import find_count
from .list_entries import is_entry
from .named_persons import lists_persons
from .named_units import split_names
from .rosters import is_unit_list

#: The words of a heading: 先进集体, 一等奖, 优秀工作者.
_PRAISED = re.compile(ROWS[0].pattern)
#: What every heading has, and how far from the start of its line at the most.
_WORD = re.compile(WORDS)
_REACH = 60
#: Kinds of lines that can be one.
_HEADED = frozenset({"plain", "marker"})
_HEADS = re.compile("[奖位体业织人者员兵手志]")
_ORDER = re.compile("（[^（）]{0,24}）")
_LONGEST_HEADING, _LONGEST_LIST = 40, 3000
_SENTENCE = re.compile("[。！？：]")
_LISTS = re.compile("[、；，]")
_ENDS = frozenset("。；：！）")
_ENTRY = OwnKind("entry", interrupts=True)
_HEADING = OwnKind("counted", interrupts=True)


def part_lists(lines: list[Line], kinds: list[OwnKind]) -> tuple[list[Line], list[OwnKind]]:
    """The lines and their kinds, headings of lists and their entries parted and known."""
    parted: list[Line] = []
    named: list[OwnKind] = []
    done = 0
    for index in _candidates(lines, kinds):
        line, kind = lines[index], kinds[index]
        end = _heading_end(line.text.string, kind.mark) if index >= done else 0
        bare = end > 0 and kind.name == "plain" and line.text.string[end - 1] != "："
        if bare and done < index and not _is_closed(lines[index - 1], kinds[index - 1]):
            end = 0
        pieces, after = _entries(lines, kinds, index, end) if end else ([], index)
        tail = _tail(lines[after - 1], pieces)
        if pieces:
            parted += lines[done:index]
            named += kinds[done:index]
            inline = after == index + 1
            parted += [cut_line(line, [end])[0] if inline else line, *pieces]
            named += [kind if kind.name == "marker" else _HEADING, *[_ENTRY] * len(pieces)]
            parted += tail
            named += [PLAIN] * len(tail)
            done = after
    return parted + lines[done:], named + kinds[done:]


def _candidates(lines: list[Line], kinds: list[OwnKind]) -> list[int]:
    """The lines that can begin with a heading: most have none of its words."""
    return [
        index
        for index, (line, kind) in enumerate(zip(lines, kinds, strict=True))
        if kind.name in _HEADED and _WORD.search(line.text.string, 0, _REACH) and not line.cells
    ]


def _is_closed(line: Line, kind: OwnKind) -> bool:
    """Whether no sentence goes on from a line to the next."""
    string = line.text.string
    return kind.name != "plain" or string[-1] in _ENDS or string.endswith("名单") or is_entry(line.text)


def _heading_end(string: str, mark: Mark | None) -> int:
    """Where the heading of a list ends with which a line begins, its colon included; 0 for none."""
    start = mark.end if mark is not None else 0
    colon = string.find("：", start, start + _LONGEST_HEADING)
    end = colon if colon > 0 else len(string)
    words = string[start:end]
    if not words or len(words) > _LONGEST_HEADING or (colon < 0 and _HEADS.match(words[-1]) is None):
        return 0
    count = find_count(words)
    if count is not None:  # 先进个人（2名
        words = words[: count.start("number")].removesuffix("共").removesuffix("计").rstrip("（")
    else:
        words = _ORDER.sub("", words)
    return min(end + 1, len(string)) if _PRAISED.fullmatch(words) else 0


def _entries(lines: list[Line], kinds: list[OwnKind], index: int, end: int) -> tuple[list[Line], int]:
    """The entries behind a heading or on the line below it, and the line after them; none for running text."""
    line = lines[index]
    if end < len(line.text):
        return _parted(cut_line(line, [end])[1]), index + 1
    below = index + 1
    if below == len(lines) or kinds[below].name != "plain" or lines[below].cells:
        return [], index
    return _parted(lines[below]), below + 1


def _tail(line: Line, pieces: list[Line]) -> list[Line]:
    """What stands on a line behind the entries on it."""
    if not pieces or pieces[-1].text.end >= line.text.end:
        return []
    return cut_line(line, [line.text.string.rindex(pieces[-1].text.string) + len(pieces[-1].text)])[1:]


def _parted(line: Line) -> list[Line]:
    """A line of entries, those that blanks part on lines of their own; none for running text."""
    text = line.text
    string = text.string.rstrip("。；")
    pairs = unit_pairs(text) if text.has_gaps else []
    if pairs:  # a sentence may stand behind them
        return cut_line(line, pairs[1:])[: len(pairs) - 1]
    if not string or len(string) > _LONGEST_LIST or _SENTENCE.search(string):
        return []
    if _LISTS.search(string):
        return [line] if lists_persons(string) or is_unit_list(string) else []
    names = split_names(text)
    if len(names) > 1:
        return cut_line(line, [len(text) - len(Text.join(names[at:])) for at in range(1, len(names))])
    cuts = [gap for gap in text.gaps() if ends_with_organ(string[:gap]) and starts_like_unit(string[gap:])]
    pieces = cut_line(line, cuts)
    return pieces if all(is_entry(piece.text) for piece in pieces) else []
