"""What a line is, by its own words.

Guarantees:

1. The rows of `tables/kinds.py` are compiled to one alternation behind a set of first characters; no line is tried against
   the rows one by one. A marker (`marks`) comes first.
2. A line that no row knows is `plain`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..spans import Text
from ..tables import kinds
from .marks import MARKER_START, Mark, mark_before_gap, read_mark

_KINDS = {row.name: row for row in kinds.ROWS}
#: Only lines with a label may be longer than this and of a kind other than `plain`.
_LONGEST = 120
_LABEL_REACH = 12
#: Every row of `tables/kinds.py` begins or ends with one of these, or has its colon early; a test tries all their examples.
_KIND_START = frozenset("附主（(〔【[-—")
_KIND_END = frozenset("号期日曰）)】〕发印份：0123456789")
_LABEL_END = 48
#: Blocks of one line each, unless `more` follows.
ONE_LINE = frozenset(
    {
        "number",
        "date",
        "label",
        "signature",
        "counted",
        "metadata",
        "mark",
        "head",
        "annotation",
        "occasion",
        "issued",
        "table",
    }
)
#: What the last line of an imprint ends with, and a contact line in brackets, by the kind of their block.
LAST_WORDS = {"ending": ("印发", "印", "份", "份）"), "contact": ("）",)}


class OwnKind(NamedTuple):
    """What a line is by itself: the name of a row, `marker`, or `plain`."""

    name: str
    interrupts: bool = False
    mark: Mark | None = None


PLAIN = OwnKind("plain")
#: A printed table, which is one line.
TABLE = OwnKind("table", interrupts=True)


@cache
def _kind_pattern() -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{row.name}>{row.pattern})" for row in kinds.ROWS))


def own_kind(text: Text) -> OwnKind:
    """What a line is by its own words.

    >>> own_kind(Text.read("附件 1", 0, 4)).name, own_kind(Text.read("附件材料齐全", 0, 6)).name
    ('label', 'plain')
    """
    string = text.string
    if string[0] in MARKER_START:
        mark = read_mark(string) or (mark_before_gap(text) if text.has_gaps else None)
        boxed = mark is not None and string.startswith("[", mark.end)
        if mark is not None and not ((boxed or string[-1] in "）号日") and _only_looks_like(mark, string)):
            return OwnKind("marker", mark.row.strong, mark)
        if not (boxed or _may_have_row(string)):
            return PLAIN
    elif not _may_have_row(string):
        return PLAIN
    if len(string) > _LONGEST and "：" not in string[:_LABEL_REACH]:
        return PLAIN
    match = _kind_pattern().match(string)
    if match is None or match.lastgroup is None:
        return PLAIN
    return OwnKind(match.lastgroup, _KINDS[match.lastgroup].interrupts)


def _only_looks_like(mark: Mark, string: str) -> bool:
    """Whether a marker is the note （二） below a title, counts a label (1.[文号]…), or is the year of （87）清环放字第239号."""
    if string[-1] == "）" and not string.startswith("[", mark.end):
        return mark.row.name == "han_paren" and mark.end == len(string)
    match = _kind_pattern().match(string)
    kind = match.lastgroup if match is not None else None
    return kind == "metadata" or (kind == "number" and mark.row.name == "arabic_paren")


def _may_have_row(string: str) -> bool:
    """Whether a row of `tables/kinds.py` can match a line, by its first and last character and its colon."""
    return string[0] in _KIND_START or string[-1] in _KIND_END or "：" in string[:_LABEL_END]


def may_have_kind(string: str) -> bool:
    """Whether a line can be of a kind of its own; cheap.

    >>> may_have_kind("附件1"), may_have_kind("市财政局认真落实")
    (True, False)
    """
    return string[0] in MARKER_START or _may_have_row(string)
