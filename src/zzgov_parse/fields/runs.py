"""Runs: entries of a list that lost what stood between them, on one line without marks.

    市生态环境局市林业局清湖市博远科技有限公司     → three units
    侯悦桂 东岭区城建局总经济师诸葛磊 南浦区…科员   → two entries

Guarantees:

1. A run is cut only where one entry is complete and the next clearly begins; what is in doubt stays joined.
2. The parts, joined, are the run. Time is linear in its length.
"""

from __future__ import annotations

from collections.abc import Collection

from ..spans import Text
from ..text.word_patterns import organ_end, post_end
from .enumeration import begins_unit, next_unit
from .person import is_name
from .title import post_start

#: A unit has at least this many characters; shorter runs hold one.
_SHORTEST_UNIT = 3
_GOVERNMENTS = ("省政府", "市政府", "区政府", "县政府")


def split_unit_run(text: Text, heads: Collection[str] = ()) -> list[Text]:
    """The units of a run; the text itself when it is one.

    Args:
        text: a line of a list of units.
        heads: how units of this document begin (清湖).

    >>> run = "市生态环境局市林业局青屏县人民政府办公室"
    >>> [unit.string for unit in split_unit_run(Text.read(run, 0, len(run)))]
    ['市生态环境局', '市林业局', '青屏县人民政府办公室']
    >>> run = "市公安局东岭区分局"
    >>> [unit.string for unit in split_unit_run(Text.read(run, 0, len(run)))]
    ['市公安局东岭区分局']
    """
    string = text.string
    parts: list[Text] = []
    start = 0
    for at in range(_SHORTEST_UNIT, len(string) - _SHORTEST_UNIT + 1):
        if at - start < _SHORTEST_UNIT or not organ_end().match(string, at, at):
            continue
        joint = string[at - 1] == "委" and string.startswith(_GOVERNMENTS, at)  # 清湖市委|市政府督查局
        if not joint and begins_unit(string, at, heads):
            parts.append(text.cut(start, at))
            start = at
    return [*parts, text.cut(start)]


def split_entry_run(text: Text) -> list[Text]:
    """The entries of a run of persons, each with its name; the text itself when it is one.

    >>> run = "侯悦 东岭区城建局总经济师尚 超 南浦区财政局科员"
    >>> [entry.string for entry in split_entry_run(Text.read(run, 0, len(run)))]
    ['侯悦东岭区城建局总经济师', '尚超南浦区财政局科员']
    >>> run = "侯悦 东岭区城建局党组成员、副局长"
    >>> [entry.string for entry in split_entry_run(Text.read(run, 0, len(run)))]
    ['侯悦东岭区城建局党组成员、副局长']
    """
    string = text.string
    gaps = set(text.gaps())
    parts: list[Text] = []
    start = 0
    for at in range(6, len(string) - 3):
        if at - start < 6 or not post_end().match(string, at, at) or not _begins_entry(string, at, gaps):
            continue
        if not any(_crosses(string, at, after) for after in (1, 2)):  # 高级工|程师
            parts.append(text.cut(start, at))
            start = at
    return [*parts, text.cut(start)]


def _crosses(string: str, at: int, after: int) -> bool:
    """Whether a post that ends `after` characters later began before `at`."""
    near = string[max(0, at - 8) : at + after]
    return post_end().match(near, len(near)) is not None and post_start(near) < len(near) - after


def _begins_entry(string: str, at: int, gaps: set[int]) -> bool:
    """Whether a name begins at `at`, with a gap or the start of a title after it."""
    for end in range(at + 2, min(at + 5, len(string))):
        if is_name(string[at:end]) and (end in gaps or next_unit().match(string, end)):
            return True
    return False
