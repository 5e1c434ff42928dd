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

from collections.abc import Iterator
from typing import NamedTuple

from ...tables.characters import HAN_NUMERALS
from ...text.lines import Line, cut_line
from ..completeness import open_bracket
from ..kinds import OwnKind, own_kind
from ..marks import Mark
from .paragraph_gaps import label_starts, paragraph_gaps
from .sites import (
    CHAPTERS,
    CITING,
    FLAT,
    LONGEST_HEADING,
    MAIN,
    OUTER,
    PAUSE,
    SHORTEST_HEADING,
    STATUTORY,
    Site,
    find_sites,
    flat_lines,
)

#: A paragraph has no more sentences than this, on average; in a line that may be a paragraph itself a blank follows most.
_SENTENCES = 8
_FEW_SENTENCES = 2
#: An entry of a table of contents, its marker included, is at most so long.
_LONGEST_ENTRY = 40
#: Before the number of a day, a week or a plan.
_UNNUMBERING = frozenset("第周期初" + HAN_NUMERALS)
#: How far back an open bracket holds a marker; a bracket farther back than `_NEAR` was lost, if the next number is due.
_BRACKET_REACH = 200
_NEAR = 60
#: A list of responsible units is shorter than this.
_LONGEST_UNITS = 300
#: So many numbers of a list may be lost at one place.
_LOST = 2


class Evidence(NamedTuple):
    """What the other places say of one.

    Attributes:
        next_one: it has the next number of its numbering.
        goes_on: the same, or some numbers were lost and its own next one follows.
        begins: it has the number 1, and 2 follows.
        first: nothing of its numbering stands above it.
        headed: only the words of a heading stand between it and the clause above.
        is_flat: its line lost its line breaks.
    """

    next_one: bool
    goes_on: bool
    begins: bool
    first: bool
    headed: bool
    is_flat: bool


def cut_markers(lines: list[Line], kinds: list[OwnKind]) -> tuple[list[Line], list[OwnKind]]:
    """The lines and their kinds, with every glued clause on a line of its own."""
    cuts = _find_cuts(lines, kinds)
    if not cuts:
        return lines, kinds
    new_lines: list[Line] = []
    new_kinds: list[OwnKind] = []
    for index, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        if index not in cuts:
            new_lines.append(line)
            new_kinds.append(kind)
            continue
        offsets = sorted(cuts[index])
        pieces = cut_line(line, offsets)
        marks = [kind.mark, *(cuts[index][offset] for offset in offsets)]
        new_lines.extend(pieces)
        new_kinds.extend(_kind(piece, mark) for piece, mark in zip(pieces, marks, strict=True))
    return new_lines, new_kinds


def _kind(piece: Line, mark: Mark | None) -> OwnKind:
    """The kind of a piece, whose marker is known where it was cut for it."""
    return OwnKind("marker", mark.row.strong, mark) if mark is not None else own_kind(piece.text)


def _find_cuts(lines: list[Line], kinds: list[OwnKind]) -> dict[int, dict[int, Mark | None]]:
    """Where each line is cut, and the marker that stands there, None for the beginning of a paragraph."""
    sites = find_sites(lines, kinds)
    flat = flat_lines(sites)
    cuts: dict[int, dict[int, Mark | None]] = {}
    if any(site.after != "start" for site in sites):
        for site in _chosen(sites, lines, flat):
            cuts.setdefault(site.line, {})[site.offset] = site.mark
    for index, line in enumerate(lines):
        if line.cells:
            continue
        if "。" in line.text.string and (starts := label_starts(line.text.string)):
            cuts.setdefault(index, {}).update(dict.fromkeys(starts))
        if len(line.text.string) >= FLAT and line.text.has_gaps:
            gaps = paragraph_gaps(line.text, list(cuts.get(index, ())), _SENTENCES if index in flat else _FEW_SENTENCES)
            if gaps:
                cuts.setdefault(index, {}).update(dict.fromkeys(gaps))
    return cuts


def _chosen(sites: list[Site], lines: list[Line], flat: set[int]) -> Iterator[Site]:
    """The places inside lines at which a clause does begin."""
    following = _following(sites)
    listed = _contents(sites)
    last: dict[str, int] = {}
    refused: dict[tuple[int, str], int] = {}
    above: Site | None = None
    for position, site in enumerate(sites):
        if position in listed or (above is not None and above.covers(site)):
            continue
        system, value = site.mark.system, site.mark.value
        if site.after != "start":
            string = lines[site.line].text.string
            headed = above is not None and _is_headed(site, above, string)
            evidence = _weigh(site, last.get(system, 0), following[position], headed=headed, is_flat=site.line in flat)
            if site.after == "glued" and not (_ends_units(site, string, evidence) or _is_glued(site, string, evidence)):
                continue
            # An item of a list whose item before was left in its sentence.
            inline = refused.get((site.line, system)) == value - 1 > 0
            if inline or not _is_clause(site, string, evidence):
                refused[site.line, system] = value
                continue
            yield site
        above = site
        last[system] = value


def _following(sites: list[Site]) -> list[int]:
    """For each place inside a line, the least larger number of its numbering that stands below it in the same list; 0 for none near."""
    following = [0] * len(sites)
    below: dict[str, set[int]] = {}
    for position in range(len(sites) - 1, -1, -1):
        _, _, mark, after = sites[position]
        value = mark.value
        seen = below.get(mark.system)
        if seen is None:
            below[mark.system] = {value}
            continue
        if after != "start":
            following[position] = next((n for n in range(value + 1, value + 2 + _LOST) if n in seen), 0)
        if value == 1 and after != "glued":
            seen.clear()
        seen.add(value)
    return following


def _contents(sites: list[Site]) -> set[int]:
    """The chapters of a table of contents within one line: they come close after each other, and then all over again."""
    listed: set[int] = set()
    run: list[int] = []
    for position, site in enumerate(sites):
        before = sites[position - 1]
        close = run and before.line == site.line and site.offset - before.offset <= _LONGEST_ENTRY
        if site.mark.row.name not in CHAPTERS:
            run = []
        elif not close:
            run = [position]
        elif site.mark.value == 1 and site.mark.system == sites[run[0]].mark.system:
            listed.update(run)
            run = [position]
        else:
            run.append(position)
    return listed


def _is_headed(site: Site, above: Site, string: str) -> bool:
    """Whether only the words of a heading stand between a clause and the deeper one: 一、总体要求（一）指导思想."""
    if above.line != site.line or above.mark.row.name == "article" or site.offset - above.offset > LONGEST_HEADING:
        return False
    words = string[above.offset + above.mark.end : site.offset]
    deeper = above.mark.row.rank < site.mark.row.rank
    if site.mark.row.name == "article":
        deeper = above.mark.row.name in CHAPTERS | {"han"}
    return deeper and len(words) >= SHORTEST_HEADING and not PAUSE.search(words)


def _weigh(site: Site, last: int, after: int, *, headed: bool, is_flat: bool) -> Evidence:
    """What the numbers before and after a place say of it."""
    value = site.mark.value
    next_one = 0 < last == (value if "之" in site.mark.text else value - 1)  # 第十七条之一 follows 第十七条
    goes_on = next_one or (value > 1 and last < value <= last + 1 + _LOST and after == value + 1)
    lost = _LOST if is_flat and site.after != "glued" else 0
    begins = value == 1 and value < after <= value + 1 + lost
    return Evidence(next_one, goes_on, begins, not last, headed, is_flat)


def _is_glued(site: Site, string: str, evidence: Evidence) -> bool:
    """Whether a marker in a line that lost its line breaks may stand behind words that no mark ends.

    It does behind the words of a heading, where a text begins behind its title (…办法第一条为了), and in a list of names
    (1.报告2.简报).
    """
    name = site.mark.row.name
    if evidence.headed or not evidence.is_flat:
        return evidence.headed
    if name in MAIN | STATUTORY and evidence.first and site.mark.value == 1:
        return True
    return evidence.next_one and name not in STATUTORY and string[site.offset - 1] not in _UNNUMBERING


def _ends_units(site: Site, string: str, evidence: Evidence) -> bool:
    """Whether the sentence before a place is a list of responsible units, which has no end mark."""
    start = max(string.rfind("。", max(0, site.offset - _LONGEST_UNITS), site.offset), 0)
    return evidence.next_one and "单位：" in string[start : site.offset]


def _is_clause(site: Site, string: str, evidence: Evidence) -> bool:
    """Whether a place inside a line is the beginning of a clause."""
    name, value = site.mark.row.name, site.mark.value
    outer = name in OUTER
    match site.after:
        case "end" | "colon" | "gap" if name == "dash":
            may = evidence.is_flat
        case "item":
            may = name == "arabic" and evidence.goes_on
        case "units":
            may = evidence.next_one and not string.endswith(CITING, 0, site.offset)
        case "heading":
            cited = string.endswith(CITING, 0, site.offset) and not (evidence.headed and name == "article")
            may = not cited and (evidence.goes_on or (value == 1 and (evidence.begins or outer)))
        case "gap" | "glued":
            single = value == 1 and (name in STATUTORY or (evidence.headed and outer))
            may = evidence.goes_on or evidence.begins or single or (evidence.headed and name == "article")
        case "colon" if not evidence.is_flat and (not outer or name == "han_paren"):
            may = evidence.goes_on and not outer
        case _:
            may = evidence.goes_on or evidence.begins
    reach = _NEAR if evidence.next_one and site.after == "end" else _BRACKET_REACH
    return may and not open_bracket(string[max(0, site.offset - reach) : site.offset])
