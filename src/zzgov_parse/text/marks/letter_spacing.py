"""Words that were spaced letter by letter, closed up: the blanks in them say nothing.

    关 于 印 发 防 汛 办 法 的 通 知   → 关于印发防汛办法的通知

Guarantees:

1. The text keeps its length: a blank that says nothing becomes a `HAIR_SPACE`, which no text has for a gap.
2. A wider blank than that between the letters stays, as does one between two Latin words.
3. Linear in the length of the text; one without a line that begins spaced is given back as it is.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from ...spans import HAIR_SPACE
from ...tables.characters import HAN
from ..cells import is_name

#: A line begins with letters that blanks part, one by one; the line end is a literal that is found fast.
_BEGINS = re.compile(r"\n[ \u3000\xa0]{0,80}(?:[^\s][ \u3000\xa0]{1,4}){4}[^\s](?!\S)")
#: Pairs of Han characters that make a line spaced.
_LEAST = 5
#: Of ten pairs so many are parted by the same blanks.
_MOST_OF_TEN = 8
#: A whole text is spaced when half of its lines are. In any other a line of running text is spaced because it was justified:
#: it is read as it stands, by those who put columns in order.
_HALF = 2
_PAUSE = re.compile("[，。；]")


@cache
def _pairs() -> re.Pattern[str]:
    """What stands between two neighbouring Han characters of a line."""
    return re.compile(rf"(?<=[{HAN}])[ \u3000\xa0]*(?=[{HAN}])")


@cache
def _blanks() -> re.Pattern[str]:
    """A run of blanks, but for one between two Latin words."""
    return re.compile(r"(?<=[^\sA-Za-z])[ \u3000\xa0]+(?=\S)|(?<=[A-Za-z])[ \u3000\xa0]+(?=[^\s0-9A-Za-z])")


def close_up(folded: str) -> str:
    r"""The folded text, the blanks inside words that are spaced letter by letter made hair spaces.

    >>> close_up("关 于 防 汛 的 通 知\n一、加强值守 严格管理").replace("\u200a", "")
    '关于防汛的通知\n一、加强值守 严格管理'

    Words and names that blanks part are left alone:

    >>> text = "王 明 李 青 张 伟\n组 长：王 明\n市财政局 市水利局 市教育局"
    >>> close_up(text) == text
    True
    """
    if _BEGINS.search("\n" + folded[:400]) is None and _BEGINS.search(folded) is None:
        return folded
    lines = folded.split("\n")
    widths = [_spacing(line, _LEAST) for line in lines]
    inked = sum(len(line) > _LEAST and not line.isspace() for line in lines)
    if sum(map(bool, widths)) * _HALF > inked:
        widths = [width or _spacing(line, 1) for width, line in zip(widths, lines, strict=True)]
    else:
        widths = [0 if _PAUSE.search(line) else width for width, line in zip(widths, lines, strict=True)]
    return "\n".join([_closed(line, width) if width else line for line, width in zip(lines, widths, strict=True)])


def _spacing(line: str, least: int) -> int:
    """How many blanks part the letters of a line, 0 where it is not spaced; a name that begins a line is spaced in its own way."""
    gaps = _pairs().findall(line)
    if len(gaps) < least:
        return 0
    gap, count = Counter(gaps).most_common(1)[0]
    if gap != gaps[0] or 10 * count < _MOST_OF_TEN * len(gaps):
        return 0
    return 0 if _is_names(line.split()) else len(gap)


def _is_names(letters: list[str]) -> bool:
    """Whether letters are, two by two, names: 王 明 李 青."""
    pairs = [a + b for a, b in zip(letters[::2], letters[1::2], strict=False)]
    return len(letters) % 2 == 0 and all(map(is_name, pairs))


def _closed(line: str, width: int) -> str:
    """A line whose blanks up to a width say nothing."""
    return _blanks().sub(lambda blank: HAIR_SPACE * len(blank[0]) if len(blank[0]) <= width else blank[0], line)
