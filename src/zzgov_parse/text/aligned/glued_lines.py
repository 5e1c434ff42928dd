"""Where a line of one column ends that a line of the other follows without a wide gap.

Guarantees:

1. Only the piece itself is looked at, and the words of the text.
2. 0 stands for a piece that is one line.
"""

from __future__ import annotations

import re
from itertools import accumulate

from ..cells import is_name, marker_length
from ..interleaved.seams import Seams
from ..lines import display_width
from ..word_patterns import ends_with_organ, ends_with_post
from .pieces import Piece

#: Characters of the longest name, and of the label of a part of a group with its mark.
_LONGEST_NAME, _LABEL = 4, 5
#: Characters that show a number of a clause.
_MARKER = 12
#: By how much a full line may be short or over, in columns.
_RAGGED = 3
#: By how much the lines of a column may be indented, or seem to be.
_DEEPEST = 5
_NO_START = frozenset("，。；：、？！）》”")
_NO_END = frozenset("（《“〔")
_WORST = 99.0
#: What a mark, a number or a gap at a seam is worth, in units of log likelihood, and what a name with a gap behind it is.
_PARTED, _NAMED = 2.0, 8.0
_CLOSED = frozenset("。：；）")
#: A name, and the heading of a list with its count: 王琳敏联络员（12名）.
_NAMED_HEADING = re.compile(r"([^（）]{3})[^（）]{2,12}（[0-9]{1,3}[名个家人户]）")
_LABELLED = re.compile("附件[0-9]{0,2}")


def before_name(string: str) -> int:
    """Where a line ends that the name of an entry of the left column follows without a gap; 0 where none does.

    >>> before_name("副市长司英"), before_name("市教育局局长"), before_name("组长：司英")
    (3, 0, 0)
    """
    heads = [string[:-length] for length in (3, 2, 4) if len(string) > length and is_name(string[-length:])]
    for head in sorted(heads, key=ends_with_post, reverse=True):
        if not (ends_with_post(string) and head[-1] not in _CLOSED) and not (head[-1] == "：" and len(head) <= _LABEL):
            return len(head)
    return 0


def before_entry(piece: Piece) -> int:
    """Where a line ends that an entry of the left column follows without a gap, name and title; 0 where none does.

    >>> before_entry(Piece(0, 0, 0, "副市长司英市教育局科员", (4, 5))), before_entry(Piece(0, 0, 0, "司英市教育局科员", (1, 2)))
    (3, 0)
    """
    string = piece.string
    names = _names(piece)
    for at, spaced in names:
        if spaced or ends_with_post(string[:at]) or ends_with_organ(string[:at]) or string[at - 1] == "日":
            return at
    return 0


def _names(piece: Piece) -> list[tuple[int, bool]]:
    """Where names stand inside a piece that have a gap behind them, those of two spaced characters first, and whether it is one."""
    string, gaps = piece.string, piece.gaps
    spaced = [gap - 2 for gap in gaps if gap > 2 and gap - 1 in gaps and is_name(string[gap - 2 : gap])]
    whole = [
        gap - length
        for gap in gaps
        if gap - 1 not in gaps
        for length in (3, 2)
        if gap > length and is_name(string[gap - length : gap])
    ]
    return [*((at, True) for at in spaced), *((at, False) for at in whole)]


def end_of_line(piece: Piece, room: int, width: int, seams: Seams) -> int:
    """Where a line of one column ends that one of the other follows without a wide gap; 0 where none does.

    Either of the two is full, or the first is closed, or the second begins with a number, or a narrow gap parts them; the text's
    own words settle which.

    >>> seams = Seams(["急能力", "提出以下意见："])
    >>> glued, line = "定，经市人民政府同意，现提出以下意见：急能力。", "定，经市人民政府同意。"
    >>> [end_of_line(Piece(0, len(string), 0, string), 21, 21, seams) for string in (glued, line)]
    [19, 0]
    """
    string = piece.string
    narrow = string.count("“") + string.count("”")  # in many fonts half as wide
    if string[-1] == "）" and (heading := _NAMED_HEADING.match(string)) and is_name(heading[1]):
        return heading.end(1)
    fitting = room if room < width - _DEEPEST else width
    if display_width(string) - narrow <= 2 * fitting + 2:
        return 0
    ends = list(accumulate(map(display_width, string)))  # how wide the string is up to each character
    least, most = ends[-1] - 2 * width - 2, 2 * room + 2
    names = dict(_names(piece)) if piece.gaps else {}
    entry = any(is_name(string[:gap]) for gap in piece.gaps[:2] if gap <= _LONGEST_NAME)
    best, best_score = 0, -_WORST
    for at in range(1, len(string)):
        end = ends[at - 1]
        if string[at] in _NO_START or string[at - 1] in _NO_END:
            continue
        if least <= end <= (most if at not in names else 2 * width + 2):
            parted = _is_parted(piece, at, entry=entry)
            short = 0 if parted else min(abs(2 * room - end), abs(ends[-1] - 2 * width - end))
            score = (_PARTED if parted else 0.0) - seams.score(string[:at], string[at:]) - short
            score += _NAMED if at in names else _PARTED if at in piece.gaps else 0.0
            if short <= _RAGGED and score > best_score:
                best, best_score = at, score
    return best


def _is_parted(piece: Piece, at: int, *, entry: bool) -> bool:
    """Whether a line may end, or the next begin, at a place whatever its width: a sentence, an entry, a name of its own, a number."""
    string = piece.string
    if string[at - 1] in _CLOSED or marker_length(string[at : at + _MARKER]) or _LABELLED.fullmatch(string, at):
        return True
    if entry:
        return ends_with_post(string[:at])
    return at <= _LONGEST_NAME and at not in piece.gaps and is_name(string[:at])
