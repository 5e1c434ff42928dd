"""Unit lists: 市工信局、市财政局，各开发区管委会和区县（市）政府 → the units, each with its place.

    unit_list = unit {("、" | "，" | "；" | "和" | "及" | "与") unit} ["等" ["部门"]] ["按职责分工负责"]

Guarantees:

1. The spans of a unit are its characters in the raw text, and nothing else; what several units share (各, 市委, 人民政府)
   is in the spans of each.
2. A bracket belongs to the name it stands in: 区县（市）政府 is never cut.
3. Time is linear in the length of the text.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from ..model.fields import Unit
from ..nodes import build_node
from ..spans import Span, Text, merge
from ..tables.table_heads import NO_UNIT
from ..tables.units import DUTY_TAIL, GROUP_ORGANS, PARTY_ORGANS
from ..text.word_patterns import organ_end
from .entry import text_of
from .enumeration import (
    LONGEST_NAME,
    Piece,
    blank_cuts,
    extends,
    is_collective,
    is_complete,
    patterns,
    pieces,
    shares_level,
)
from .shared_names import with_ends, with_head
from .unit_names import canonical_name

_GROUP_ORGANS = frozenset(GROUP_ORGANS)
_PARTY_ORGANS = frozenset(PARTY_ORGANS)


class _Part(NamedTuple):
    """A part of a list that says its units by itself, whatever stands beside it.

    Attributes:
        units: of each its name, whether it stands for several, its full name, and its places in the part.
        shares: whether it shares the 各 of a group that stands before it.
        is_group: whether it is such a group.
    """

    units: tuple[tuple[str, bool, str | None, tuple[Span, ...]], ...]
    shares: bool
    is_group: bool


@cache
def _duty() -> re.Pattern[str]:
    return re.compile(DUTY_TAIL)


def split_units(text: Text, place: str | None = None, start: int = 0, end: int | None = None) -> list[Unit]:
    """The units of a list, in the order printed.

    Args:
        text: the text that the list stands in.
        place: that of the document, which settles their full names (清湖市, "" for the centre); None where it is not known.
        start: where the list begins in it.
        end: where it ends; None for its end.

    >>> [unit.name for unit in parse_units("市科技局、市文化广电和旅游局，各开发区管委会和区县（市）政府")]
    ['市科技局', '市文化广电和旅游局', '各开发区管委会', '各区县（市）政府']
    >>> [unit.name for unit in parse_units("市科技局 市财政局、市文化广电和 旅游局/市体育局")]
    ['市科技局', '市财政局', '市文化广电和旅游局', '市体育局']
    >>> [unit.name for unit in parse_units("各省、自治区、直辖市人民政府")]
    ['各省、自治区、直辖市人民政府']
    """
    if text.has_gaps and " " in text.source[text.start : text.end]:
        edges = [start, *blank_cuts(text, start, end), end]
        if len(edges) > 2:
            return [unit for a, b in pairwise(edges) for unit in split_units(text.cut(a or 0, b), place)]
    units = _plain_units(text, text.string[start:end], start, place)
    return units or [unit_of(name, place) for name in _parted_units(text.cut(start, end))]


def _plain_units(text: Text, listed: str, start: int, place: str | None) -> list[Unit]:
    """The units of a list whose parts need none of their neighbours: most lists; [] for any other list.

    Args:
        text: the text that the list stands in.
        listed: the list.
        start: where it begins in the text.
        place: that of the document.
    """
    if "。" in listed:
        return []
    parts = listed.replace("，", "、").replace("；", "、").replace("/", "、").split("、")
    if len(parts) == 1 and text.has_gaps and text.cut(start, start + len(listed)).has_gaps:
        return []
    if max(map(len, parts)) > LONGEST_NAME:
        return []
    units: list[Unit] = []
    in_group = False
    for part in parts:
        known = _read_part(part, place)
        if known is None or (in_group and known.shares):
            return []
        named, _, in_group = known
        for name, collective, full, places in named:
            begin, end = places[0]
            spans = text.spans_of(start + begin, start + end)
            if len(places) > 1:
                more = [span for begin, end in places[1:] for span in text.spans_of(start + begin, start + end)]
                spans = merge((*spans, *more), text.source)
            units.append(build_node(Unit, name=name, collective=collective, canonical=full, spans=spans))
        start += len(part) + 1
    return units


def _parted_units(text: Text) -> list[Text]:
    """The names of the units of a list, by the grammar."""
    string = text.string
    if not organ_end().match(string, len(string)):
        tail = _duty().search(string, max(0, len(string) - LONGEST_NAME))
        if tail:
            text = text.cut(0, tail.start())
            string = text.string
    names: list[Text] = []
    run: list[Piece] = []
    for piece in pieces(text):
        if run and piece.mark in ("，", "；", "。"):
            _resolve(text, run, names)
            run = []
        name = string[piece.start : piece.end]
        if run and (extends(name) or (len(run) == 1 and shares_level(string[run[0].start : run[0].end], name))):
            last = run.pop()
            run.append(Piece(last.start, piece.end, last.mark))
        else:
            run.append(piece)
    _resolve(text, run, names)
    return names


@lru_cache(maxsize=4096)
def _read_part(part: str, place: str | None) -> _Part | None:
    """What a part between marks says by itself in a document of a place; None when it needs its neighbours."""
    opened, closed = part.find("（"), part.find("）")
    if opened > closed or part.count("（") != part.count("）") or part.count("（") > 1:
        return None
    text = Text.read(part, 0, len(part))
    run = list(pieces(text))
    first = part[run[0].start : run[0].end] if run else ""
    if first in _PARTY_ORGANS or any(
        extends(part[a:b]) or not is_complete(part, Piece(a, b, mark)) for a, b, mark in run
    ):
        return None
    names: list[Text] = []
    _resolve(text, run, names)
    units = tuple([(name.string, *_kind(name.string, place), name.slices) for name in names])
    shares = first in _GROUP_ORGANS or patterns().category.match(first) is not None
    return _Part(units, shares, names[-1].string[0] == "各") if units else None


def parse_units(text: str) -> tuple[Unit, ...]:
    """The units that a string lists; spans point into the string.

    >>> [unit.name for unit in parse_units("市委组织部、宣传部，市财政局等部门按职责分工负责")]
    ['市委组织部', '市委宣传部', '市财政局']
    >>> [unit.name for unit in parse_units("市自然资源和规划局")]
    ['市自然资源和规划局']

    >>> [unit.name for unit in parse_units("各区县人民政府，市直各单位：")], parse_units("无")
    (['各区县人民政府', '市直各单位'], ())

    Raises:
        TypeError: `text` is not a `str`.
    """
    listed = text_of(text, "parse_units")
    end = len(listed.string.rstrip("：。；"))
    return () if listed.string[:end] in NO_UNIT else tuple(split_units(listed.cut(0, end)))


def unit_of(name: Text, place: str | None = None) -> Unit:
    """The unit that a name alone is."""
    collective, full = _kind(name.string, place)
    return build_node(Unit, name=name.string, collective=collective, canonical=full, spans=name.spans)


def _kind(name: str, place: str | None) -> tuple[bool, str | None]:
    """Whether a unit stands for several, and its full name where the place of the document settles that."""
    if is_collective(name):
        return True, None
    return False, canonical_name(name, place) if place is not None else None


def _resolve(text: Text, run: list[Piece], names: list[Text]) -> None:
    """Add the names of a run without commas, each with what it shares with its neighbours: 各, 市委, 人民政府."""
    done, before = 0, len(names)
    for index, piece in enumerate(run):
        if is_complete(text.string, piece):
            shared = with_ends(text, run[done:index], piece) if done < index else []
            names += shared
            done = index + 1 if shared else done
        elif index + 1 < len(run):
            continue
        for other in run[done : index + 1]:
            names.append(with_head(text.cut(other.start, other.end), names[-1] if len(names) > before else None))
        done = index + 1
