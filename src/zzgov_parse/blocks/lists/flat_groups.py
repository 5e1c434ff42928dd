"""Leading groups that lost their line ends: every role and every person on a line of its own again.

    一、防汛工作小组组长：王瑞副市长副组长：李敏市水利局局长陈红市财政局副局长成员：… 小组办公室设在市水利局。
        → 一、防汛工作小组 | 组长：王瑞副市长 | 副组长：李敏市水利局局长 | 陈红市财政局副局长 | 成员：… | 小组办公室设在市水利局。

Guarantees:

1. Only a line with two roles of a group is cut: before each role, before each name behind a title or a note that is
   finished, and before the sentence behind the last title.
2. Linear in the length of the line.
"""

from __future__ import annotations

import re

from ...tables.persons import GROUP_ROLE
from ...text.lines import Line, cut_line
from ..kinds import OwnKind, own_kind
from .person_runs import ends_whole_post, person_starts

_ROLE = re.compile(GROUP_ROLE)
#: What says below a group what it does.
_DUTIES = re.compile("(?:主要|工作)?(?:职责|任务|职能)：")
#: What each role ends with: most lines have none.
_ROLE_END = re.compile("[长人挥员]：")
#: What goes on with a title behind a post.
_GOES_ON = frozenset("、，（兼")
_ENTRY = OwnKind("entry", interrupts=True)


def part_groups(lines: list[Line], kinds: list[OwnKind]) -> tuple[list[Line], list[OwnKind]]:
    """The lines and their kinds, those that hold several roles of a group parted."""
    found = [(index, line) for index, line in enumerate(lines) if line.text.string.count("：") > 1]
    parted: list[Line] = []
    named: list[OwnKind] = []
    done = 0
    for index, line in found:
        string, kind = line.text.string, kinds[index]
        entries, others = _cuts(string) if _ROLE_END.search(string) else ([], [])
        if not others:
            continue
        parted.extend(lines[done:index])
        named.extend(kinds[done:index])
        done = index + 1
        persons = frozenset(entries)
        offsets = sorted({*entries, *others})
        pieces = cut_line(line, offsets)
        parted.extend(pieces)
        named.append(kind)
        for offset, piece in zip(offsets, pieces[1:], strict=True):
            named.append(_ENTRY if offset in persons else own_kind(piece.text))
    return parted + lines[done:], named + kinds[done:]


def _cuts(string: str) -> tuple[list[int], list[int]]:
    """Where the entries of persons begin in a line, and where roles and the sentence behind them do."""
    roles = list(_ROLE.finditer(string))
    if len(roles) < 2 or "。" in string[roles[0].start() : roles[1].start()]:
        return [], []
    entries: list[int] = []
    ends = [match.start() for match in roles[1:]] + [len(string)]
    for match, end in zip(roles, ends, strict=True):
        entries.extend(person_starts(string, match.end(), end))
    duties = _DUTIES.search(string, roles[-1].end())
    rest = duties.start() if duties else _sentence(string, max([roles[-1].end(), *entries]))
    entries = [entry for entry in entries if not rest or entry < rest]
    return entries, [offset for offset in (*(match.start() for match in roles), rest) if offset]


def _sentence(string: str, start: int) -> int:
    """Where the sentence begins that was glued to the last title of a line; 0 for none."""
    stop = string.find("。", start)
    for offset in range(start + 3, stop):
        if string[offset] not in _GOES_ON and ends_whole_post(string, start, offset):
            return offset
    return 0
