"""Openings of blocks: markers, labels and keywords that were cut between two lines, words that begin a paragraph."""

from __future__ import annotations

import re
from functools import cache

from ..spans import Text
from ..tables import paragraph_openings
from ..text.lines import Line
from .kinds import OwnKind, own_kind
from .sequences import is_chained

#: The longest first part of a marker or keyword that was cut in two, and the kinds of lines that it can begin.
_LONGEST_OPENING = 8
_OPENINGS = frozenset({"marker", "label", "note", "responsibility", "ending", "role"})


def mend_openings(lines: list[Line]) -> tuple[list[Line], list[OwnKind]]:
    """The kind of every line; a marker, label or keyword that was cut between two lines is made whole first.

    （ / 一）总体要求, 附 / 件：名单 and 牵头单 / 位：市财政局 are one line each.
    """
    mended: list[Line] = []
    kinds: list[OwnKind] = []
    for line in lines:
        kind = own_kind(line.text)
        if mended and len(mended[-1].text) <= _LONGEST_OPENING and kinds[-1].name in ("plain", "label"):
            before = mended[-1]
            rest = kind.name == "plain" and (
                kinds[-1].name == "plain"
                or line.text.string[0] == "："
                or (before.text.string == "附" and line.text.string[0] in "件表录")
            )
            if rest or (before.text.string == "（" and kind.mark is not None and kind.mark.row.name == "half_paren"):
                whole = Text.join((before.text, line.text))
                opening = own_kind(whole)
                if opening.name in _OPENINGS and not is_chained(opening):
                    mended[-1] = before._replace(text=whole, end=line.end, room=line.room)
                    kinds[-1] = opening
                    continue
        mended.append(line)
        kinds.append(kind)
    return mended, kinds


@cache
def _paragraph() -> re.Pattern[str]:
    return re.compile("|".join(row.pattern for row in paragraph_openings.ROWS))


def opens_paragraph(string: str) -> bool:
    """Whether a line begins a paragraph by its words alone.

    >>> opens_paragraph("希望受到表扬的单位珍惜荣誉，再创"), opens_paragraph("本办法所称湖泊，是指")
    (True, False)
    """
    return string[0] in paragraph_openings.FIRST and _paragraph().match(string) is not None
