"""Places inside lines at which a clause may begin, to be chosen from by `unglue`.

Guarantees:

1. Every place has a marker of `tables/markers.py`; what stands before it says how likely it is.
2. A place is found by its neighbouring characters alone; linear in the length of the text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ...spans import Text
from ...tables.characters import HAN_NUMERALS
from ...text.lines import Line
from ..kinds import OwnKind
from ..marks import Mark, read_doubtful_mark, read_mark

#: A printed line is shorter than this; one that is not lost its line breaks, or is a paragraph.
FLAT = 200
#: A marker and what must not follow it lie within so many characters.
REACH = 20
#: The longest heading that a deeper marker is glued to (一、总体要求（一）指导思想), its own marker included.
LONGEST_HEADING = 44
SHORTEST_HEADING = 2
#: What a heading has none of.
PAUSE = re.compile("[。；：]")
#: Before a citation: 根据第九条, 第一项、第二项.
CITING = (
    "第",
    "根据",
    "依据",
    "按照",
    "依照",
    "参照",
    "违反",
    "适用",
    "和",
    "与",
    "及",
    "或",
    "至",
    "、",
    "，",
    "《",
    "“",
    "（",
)
CHAPTERS = frozenset({"part", "subpart", "chapter", "section"})
STATUTORY = CHAPTERS | {"article"}
#: Numberings of clauses that stand in no sentence.
OUTER = STATUTORY | {"han", "han_paren"}
#: Numberings that may stand in the middle of a line at all, and those that may in a long line, where a blank parts them.
_CUT = OUTER | {"arabic", "arabic_paren", "dash", "box"}
_BARE = frozenset({"outline", "decimal"})
#: Numberings that a whole text is built of; so many of one, counted from 1 within a line, stand in no sentence.
MAIN = frozenset({"chapter", "article", "han"})
_COUNTED = 3
PARTED = frozenset({"end", "colon", "gap"})
#: The rank of 1.; headings of numberings above it may have a deeper marker glued to them.
_INNER_RANK = 22
#: What a marker begins with.
_FIRST = re.compile(f"[第（—专{HAN_NUMERALS}1-9]")
#: Kinds of lines that clauses may be glued to.
_SEARCHED = frozenset({"plain", "marker", "responsibility"})
#: A shorter line holds one thing.
_SHORTEST = 8


class Site(NamedTuple):
    """A place where a clause may begin.

    Attributes:
        line: the index of its line.
        offset: where it stands in the line.
        mark: its marker.
        after: what stands before it: `start` of the line, the `end` of a sentence, a `colon`, a `gap`, the words of a
            `heading`, an `item` of a list without sentences, the `units` of a responsibility line, or, in a long line, it is
            `glued` to whatever words.
    """

    line: int
    offset: int
    mark: Mark
    after: str

    def covers(self, other: Site) -> bool:
        """Whether another place lies in this marker: the 1 of 专栏1."""
        return self.line == other.line and self.offset < other.offset < self.offset + self.mark.end


@cache
def _inner() -> re.Pattern[str]:
    """The end of a sentence with a marker behind it."""
    han = f"[{HAN_NUMERALS}]"
    marker = rf"第(?:{han}{{1,8}}|[0-9]{{1,3}})[编章节条]|{han}{{1,3}}、|（{han}{{1,3}}）|[0-9]{{1,3}}[.．、]|（[0-9]{{1,2}}）|——|专栏"
    return re.compile(rf"[。；：！？”’）》](?={marker})")


@cache
def _early() -> re.Pattern[str]:
    """The first two characters of what `_inner` finds: most lines have none."""
    return re.compile(rf"[。；：！？”’）》][第（{HAN_NUMERALS}0-9—专]")


@cache
def _glued() -> re.Pattern[str]:
    """A marker right behind other words, as those of a heading."""
    han, digit = f"[{HAN_NUMERALS}]", "[0-9]"
    return re.compile(  # the first character comes first: most characters are none, and are passed over
        rf"[（第{HAN_NUMERALS}0-9](?:(?<=（)(?:{han}{{1,3}}|{digit}{{1,2}})）|(?<=第){han}{{1,5}}[编章节条]|(?<={han}){han}{{0,2}}、"
        rf"|(?<={digit})(?<![0-9.．]{digit}){digit}{{0,2}}[.．、](?=[\u4e00-\u9fff“《]))"
    )


def find_sites(lines: list[Line], kinds: list[OwnKind]) -> list[Site]:
    """Where clauses begin or may begin, in reading order."""
    sites: list[Site] = []
    early, first = _early().search, _FIRST.search
    above, open_units = "", False
    for index, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        name, own, text = kind.name, kind.mark, line.text
        string = text.string
        of_units = name == "responsibility" or (name == "plain" and above == "responsibility")
        above = name
        if own is not None and own.row.strength != "chained":
            sites.append(Site(index, 0, own, "start"))
        length = len(string)
        if length < _SHORTEST or not (name in _SEARCHED or (name == "note" and length >= FLAT)):
            open_units = False
            continue
        units: list[int] = []
        open_units = open_units and own is None
        if open_units or "单位：" in string:
            units = _in_units(string, is_open=open_units)
            open_units = not units and "。" not in string[string.rfind("单位：") + 1 :]
        if (
            own is not None
            or of_units
            or units
            or length >= FLAT
            or (first(string, 1) is not None and (text.has_gaps or early(string)))
        ):
            found = _places(text, own, units, of_units=of_units)
            if found:
                sites.extend(_marked(index, string, found, own.end if own is not None else 0))
    return sites


def _in_units(string: str, *, is_open: bool) -> list[int]:
    """Offsets of what looks like a marker within a list of units (责任单位：市财政局二、…), open from the line above or not."""
    start = string.rfind("单位：")
    if start < 0 and not is_open:
        return []
    stop = string.find("。", start + 1)
    return [match.start() for match in _glued().finditer(string, start + 1, stop if stop >= 0 else len(string))]


def _places(text: Text, own: Mark | None, units: list[int], *, of_units: bool) -> dict[int, str]:
    """The offsets in a line at which a marker may stand, and what stands before each."""
    string = text.string
    found: dict[int, str] = {}
    if of_units:
        found.update((match.start(), "units") for match in _glued().finditer(string))
    elif len(string) >= FLAT:  # places that no mark of punctuation shows
        found.update((match.start(), "glued") for match in _glued().finditer(string))
    if own is not None and not of_units:
        found.update(_after_heading(string, own))
    for offset in units:
        found.setdefault(offset, "units")
    if _early().search(string):
        found.update(_after_sentences(string))
    found.update([(gap, "gap") for gap in text.gaps() if _FIRST.match(string, gap)])
    return found


def _after_sentences(string: str) -> Iterator[tuple[int, str]]:
    """Offsets behind the end of a sentence, or a colon."""
    for match in _inner().finditer(string):
        if match.group() != "》" or string[match.end()] != "第":  # 《绿化条例》第三条 is a citation
            yield match.end(), "colon" if match.group() == "：" else "end"


def _after_heading(string: str, own: Mark) -> Iterator[tuple[int, str]]:
    """The offset behind the words of a heading, where a deeper marker is glued to it; those behind the items of a list."""
    if own.row.name == "arabic" and "。" not in string:
        for item in _glued().finditer(string, own.end + SHORTEST_HEADING):
            yield item.start(), "item"
    if own.row.rank < _INNER_RANK and own.row.name != "article":
        stop = PAUSE.search(string, own.end, LONGEST_HEADING)
        end = stop.start() if stop else LONGEST_HEADING
        match = _glued().search(string, own.end + SHORTEST_HEADING, end)
        if match and not (match.end() == len(string) and string[match.start() + 1].isdigit()):  # 先进单位（20）
            yield match.start(), "heading"


def _marked(index: int, string: str, found: dict[int, str], start: int) -> Iterator[Site]:
    """Those of the places at which a marker stands, and that behind the heading which it begins."""
    chapter = -LONGEST_HEADING
    for offset in sorted(found):
        after = found[offset]
        named = offset < chapter + LONGEST_HEADING  # 第五章 涉外票据的法律适用|第九十四条
        if offset <= start or (after == "glued" and not named and string.endswith(CITING, 0, offset)):
            continue
        mark = _read(string, offset, doubtful=after != "glued" or named)
        if mark is None or not (mark.row.name in _CUT or (mark.row.name in _BARE and len(string) >= FLAT)):
            continue
        if mark.row.name in CHAPTERS:
            chapter = offset
        elif mark.row.name == "article":
            chapter = -LONGEST_HEADING
        yield Site(index, offset, mark, after)
        if (len(string) < FLAT or after == "units") and mark.row.rank < _INNER_RANK and mark.row.name != "article":
            for behind, kind in _after_heading(string[offset : offset + LONGEST_HEADING], mark):
                place = offset + behind
                inner = _read(string, place, doubtful=True)
                if found.get(place) == "units":
                    found[place] = kind
                elif inner is not None and place not in found:
                    yield Site(index, place, inner, kind)


def _read(string: str, offset: int, *, doubtful: bool) -> Mark | None:
    """The marker at an offset."""
    piece = string[offset : offset + REACH]
    return read_mark(piece) or (read_doubtful_mark(piece) if doubtful else None)


def flat_lines(sites: list[Site]) -> set[int]:
    """The lines that hold several chapters, articles or 一、, or one of them and a （一）: they lost their line breaks."""
    main = Counter(site.line for site in sites if site.after != "glued" and site.mark.row.name in MAIN)
    inside = {site.line for site in sites if site.after in PARTED and site.mark.row.name in MAIN}
    below = {site.line for site in sites if site.after in PARTED and site.mark.row.name == "han_paren"}
    counted: dict[tuple[int, str], int] = {}
    for site in sites:  # 第一条 … 第二条 … 第三条, whatever stands before them
        place = site.line, site.mark.system
        if site.mark.row.name in MAIN and counted.get(place, 0) == site.mark.value - 1:
            counted[place] = site.mark.value
    full = {line for (line, _), last in counted.items() if last >= _COUNTED}
    return {line for line, number in main.items() if number > 1} | (inside & below) | full
