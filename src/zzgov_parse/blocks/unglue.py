"""Clauses that lost the line break before them, given a line of their own again.

    …现将有关事项通知如下：一、加强领导1.压实责任。各区县…。2.严格考核。…    → one line each
    第二章　规划建设　　第八条　州数据资源主管部门…                      → the chapter and its article

Guarantees:

1. A line is cut only before a marker that is the next number of a list, or the first of one that goes on, and that stands
   after the end of a sentence, after a blank, or at the end of a heading; never inside brackets or quotation marks.
2. Lists that running text has within a sentence (一是 …；二是 …) stay there.
3. A text whose lines are whole is left as it is. Linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from ..spans import Text
from ..tables.characters import HAN_NUMERALS
from ..text.lines import Line
from .completeness import open_bracket
from .kinds import Mark, OwnKind, own_kind, read_mark

#: A marker and what must not follow it lie within so many characters.
_REACH = 20
#: The longest heading that a deeper marker is glued to (一、总体要求（一）指导思想), its own marker included.
_LONGEST_HEADING = 44
_SHORTEST_HEADING = 2
#: A shorter line holds one thing.
_SHORTEST = 8
_PAUSE = re.compile("[。；：，]")
#: Numberings whose first number may follow a colon in the middle of a line.
_OUTER = frozenset({"part", "subpart", "chapter", "section", "article", "han", "han_paren"})
#: Numberings that may stand in the middle of a line at all.
_CUT = _OUTER | {"arabic", "arabic_paren"}
_STATUTORY = frozenset({"part", "subpart", "chapter", "section", "article"})


class Site(NamedTuple):
    """A place where a clause may begin.

    Attributes:
        line: the index of its line.
        offset: where it stands in the line.
        mark: its marker.
        after: what stands before it: `start` of the line, the `end` of a sentence, a `colon`, a `gap`, or a `heading`.
    """

    line: int
    offset: int
    mark: Mark
    after: str


@cache
def _inner() -> re.Pattern[str]:
    """The places inside a string at which a marker may stand."""
    han = f"[{HAN_NUMERALS}]"
    marker = rf"第(?:{han}{{1,8}}|\d{{1,3}})[编章节条]|{han}{{1,3}}、|（{han}{{1,3}}）|\d{{1,2}}[.．、]|（\d{{1,2}}）"
    return re.compile(rf"[。；：！？”’）》](?={marker})")


@cache
def _early() -> re.Pattern[str]:
    """The first two characters of what `_inner` finds: most lines have none."""
    return re.compile(rf"[。；：！？”’）》][第（{HAN_NUMERALS}0-9]")


@cache
def _heading() -> re.Pattern[str]:
    """A deeper marker right behind the words of a heading."""
    return re.compile(rf"(?<=[\u4e00-\u9fff”）])(?:（[{HAN_NUMERALS}]{{1,3}}）|第[{HAN_NUMERALS}]{{1,5}}[节条]|\d{{1,2}}[.．](?=[\u4e00-\u9fff]))")


def cut_line(line: Line, cuts: list[int]) -> list[Line]:
    """A line cut at offsets of its text; blank lines stay above the first piece."""
    edges = [0, *cuts, len(line.text)]
    pieces = [line.text.cut(start, end) for start, end in pairwise(edges)]
    return [
        line._replace(text=text, start=text.start, end=text.end, blank_before=0 if position else line.blank_before)
        for position, text in enumerate(pieces)
    ]


def cut_markers(lines: list[Line], kinds: list[OwnKind]) -> tuple[list[Line], list[OwnKind]]:
    """The lines and their kinds, with every glued clause on a line of its own."""
    sites = _sites(lines, kinds)
    if all(site.after == "start" for site in sites):
        return lines, kinds
    cuts: dict[int, list[int]] = {}
    for site in _chosen(sites, lines):
        cuts.setdefault(site.line, []).append(site.offset)
    if not cuts:
        return lines, kinds
    new_lines: list[Line] = []
    new_kinds: list[OwnKind] = []
    for index, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        pieces = cut_line(line, cuts[index]) if index in cuts else [line]
        new_lines.extend(pieces)
        new_kinds.extend([kind] if len(pieces) == 1 else [own_kind(piece.text) for piece in pieces])
    return new_lines, new_kinds


def _sites(lines: list[Line], kinds: list[OwnKind]) -> list[Site]:
    """Where clauses begin or may begin, in reading order."""
    sites: list[Site] = []
    early = _early().search
    for index, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        own = kind.mark
        if own is not None:
            if own.row.strength != "chained":
                sites.append(Site(index, 0, own, "start"))
        elif kind.name != "plain":
            continue
        text = line.text
        if len(text.string) < _SHORTEST:
            continue
        found: dict[int, str] = {}
        if early(text.string):
            found.update(_after_sentences(text.string))
        if len(text.slices) > 1:
            found.update((gap, "gap") for gap in text.gaps() if text.string[gap] in _FIRST)
        if own is not None:
            found.update(_after_heading(text.string, own))
        if found:
            sites.extend(_marked(index, text, found, own.end if own is not None else 0))
    return sites


def _after_sentences(string: str) -> Iterator[tuple[int, str]]:
    """Offsets behind the end of a sentence, or a colon."""
    for match in _inner().finditer(string):
        yield match.end(), "colon" if match.group() == "：" else "end"


def _after_heading(string: str, own: Mark) -> Iterator[tuple[int, str]]:
    """The offset behind the words of a heading, where a deeper marker is glued to it."""
    if own.row.rank < _LAST_OUTER:
        stop = _PAUSE.search(string, own.end)
        end = stop.start() if stop else len(string)
        match = _heading().search(string, own.end + _SHORTEST_HEADING, min(end, _LONGEST_HEADING))
        if match:
            yield match.start(), "heading"


def _marked(index: int, text: Text, found: dict[int, str], start: int) -> Iterator[Site]:
    """Those of the offsets found at which a marker stands."""
    for offset in sorted(found):
        if offset > start:
            mark = read_mark(text.string[offset : offset + _REACH])
            if mark is None and text.gap(offset):
                mark = own_kind(text.cut(offset, offset + _REACH)).mark
            if mark is not None and mark.row.name in _CUT:
                yield Site(index, offset, mark, found[offset])


_FIRST = frozenset("第（" + HAN_NUMERALS + "123456789")
#: The rank of （一）; headings of numberings up to it may have a deeper marker glued to them.
_LAST_OUTER = 22


def _chosen(sites: list[Site], lines: list[Line]) -> Iterator[Site]:
    """The places inside lines at which a clause does begin."""
    following = _following(sites)
    last: dict[str, int] = {}
    for site, after in zip(sites, following, strict=True):
        mark = site.mark
        if site.after != "start":
            goes_on = mark.value > 1 and last.get(mark.system) == mark.value - 1
            begins = mark.value == 1 and after == mark.value + 1
            if not _is_clause(site, lines, goes_on=goes_on, begins=begins):
                continue
            yield site
        last[mark.system] = mark.value


def _following(sites: list[Site]) -> list[int]:
    """For each place, the number of the next one in the same numbering."""
    following = [0] * len(sites)
    latest: dict[str, int] = {}
    for position in range(len(sites) - 1, -1, -1):
        mark = sites[position].mark
        following[position] = latest.get(mark.system, 0)
        latest[mark.system] = mark.value
    return following


def _is_clause(site: Site, lines: list[Line], *, goes_on: bool, begins: bool) -> bool:
    """Whether a place inside a line is the beginning of a clause."""
    outer = site.mark.row.name in _OUTER
    if site.after == "heading":
        own = lines[site.line].text.string
        may = own[site.offset - 1] != "第" and (goes_on or (site.mark.value == 1 and (begins or outer)))
    elif site.after == "gap":
        may = goes_on or begins or (site.mark.row.name in _STATUTORY and site.mark.value == 1)
    elif outer and (site.after == "end" or site.mark.row.name != "han_paren"):
        may = goes_on or begins
    else:
        may = goes_on or (begins and site.after == "end")
    return may and not open_bracket(lines[site.line].text.string[max(0, site.offset - 200) : site.offset])
