"""Lines whose gaps were kept, to the pieces that stand in the columns of a page.

Guarantees:

1. The pieces of a line are its ink, in its order.
2. Where a piece stands is what its gap says. Some extractors leave as many blanks before a piece of the right column as
   stand left of it on the page, whatever has been written already, and what is left of it may follow: then the gap alone
   says where it stands.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from .cells import is_name, marker_length
from .lines import Line, display_width
from .seams import Seams
from .word_patterns import ends_with_post

#: A gap between columns has so many blanks.
GAP = "  "
#: A column has at least so many characters.
NARROWEST = 12
#: Printed lines that show a habit.
FEWEST = 4
#: By how many characters the pieces of a column may begin apart: an indent, a long line that pushed what stands right of it.
APART = 3
#: Full lines of a column have so many characters of ink.
FULL = 10
#: Characters of the longest name, and of the label of a part of a group with its mark.
_LONGEST_NAME, _LABEL = 4, 5
#: Characters that show a number of a clause.
_MARKER = 12
#: Blanks between a name and its title.
_NAME_GAP = 4
#: By how much a full line may be short or over, in columns.
_RAGGED = 3
_NO_START = frozenset("，。；：、？！）》”")
_NO_END = frozenset("（《“〔")
#: One row in so many at least shows a habit.
_RARE = 24
_WORST = 99.0
#: What a mark or a number at a seam is worth, in units of log likelihood.
_PARTED = 2.0
_CLOSED = frozenset("。：；）")


class Piece(NamedTuple):
    """A run of a line without wide gaps.

    Attributes:
        start: how many characters stand left of it.
        end: how many stand left of what follows it.
        offset: where it begins in the line's text.
        string: its characters.
    """

    start: int
    end: int
    offset: int
    string: str


def read_pieces(line: Line) -> list[Piece]:
    r"""The pieces of a line, parted at its wide gaps.

    >>> from zzgov_parse.text.lines import read_lines
    >>> [(piece.start, piece.string) for piece in read_pieces(read_lines("  加强巡查。    市财政局")[0])]
    [(2, '加强巡查。'), (11, '市财政局')]
    """
    text, offset, first = line.text, 0, 0
    if not text.has_gaps:
        return [Piece(text.start - line.start, text.end - line.start, 0, text.string)]
    slices = text.slices
    start = slices[0].start
    pieces: list[Piece] = []
    for left, right in pairwise(slices):
        offset += left.end - left.start
        if right.start - left.end >= len(GAP):
            pieces.append(Piece(start - line.start, left.end - line.start, first, text.string[first:offset]))
            start, first = right.start, offset
    pieces.append(Piece(start - line.start, slices[-1].end - line.start, first, text.string[first:]))
    return pieces


def settle(rows: Sequence[list[Piece]]) -> Sequence[list[Piece]]:
    """The rows of a text, pieces that were pushed by what is written before them put back where their gaps say."""
    gutter = _gutter(rows)
    left = [row[0].string for row in rows if row[0].start < NARROWEST and len(row[0].string) >= FULL]
    widths = sorted(display_width(string) // 2 for string in left)
    width = widths[len(widths) * 9 // 10] if widths else 0
    if not 3 * gutter <= 4 * width <= 4 * gutter or _pushed(rows, gutter, width) < max(FEWEST, len(rows) // _RARE):
        return rows
    seams = Seams(left)
    return [_settled(row, gutter, width, seams) for row in rows]


def _gutter(rows: Sequence[list[Piece]]) -> int:
    """Where most pieces begin that stand right of the margin, or their gaps say that they begin; 0 for nowhere."""
    counts = Counter[int]()
    for row in rows:
        counts[row[0].start] += 1
        for left, right in pairwise(row):
            counts[right.start] += 1
            if right.start - left.end >= NARROWEST:
                counts[right.start - left.end] += 1
    likely = [start for start in counts if start >= NARROWEST]
    near = {start: sum(counts[place] for place in range(start, start + APART + 1)) for start in likely}
    return max(likely, key=lambda start: (near[start], -start), default=0)


def _pushed(rows: Sequence[list[Piece]], gutter: int, width: int) -> int:
    """How many pieces show that gaps do not fill the line: too long where the second column begins, or pushed, each elsewhere."""
    long = sum(
        gutter - APART <= piece.start <= gutter + APART and display_width(piece.string) > 2 * (width + APART)
        for row in rows
        for piece in row
    )
    pushed = [
        right.start
        for row in rows
        for left, right in pairwise(row)
        if left.end >= NARROWEST and gutter <= right.start - left.end <= gutter + APART
    ]
    return long + (len(pushed) if pushed and max(pushed) - min(pushed) > 2 * APART else 0)


def _settled(row: list[Piece], gutter: int, width: int, seams: Seams) -> list[Piece]:
    """The pieces of a row where they stand."""
    settled: list[Piece] = []
    right = gutter - APART  # what begins here or right of it is of the right column
    written = end = 0
    for index, piece in enumerate(row):
        gap, written = piece.start - written, piece.end
        above = settled[-1] if settled else None
        pushed = gap >= right or (
            above is not None and above.start >= right and not _goes_on(above.string, piece.string)
        )
        start = gap if pushed else end + gap
        at = 0
        if start >= right:
            last = index + 2 == len(row) and row[index + 1].start - piece.end <= _NAME_GAP
            at = _before_name(piece.string) if last else 0
        at = at or _end_of_line(piece.string, max(width - max(start - gutter, 0), 1), width, seams)
        beside = 0 if start >= right else gutter
        for first, until in ((0, at), (at, len(piece.string))) if at else ((0, len(piece.string)),):
            start = beside if first else start
            end = start + until - first
            settled.append(Piece(start, end, piece.offset + first, piece.string[first:until]))
    return settled


def _goes_on(above: str, below: str) -> bool:
    """Whether a piece goes on in the same column behind a gap: the title of a name, the date of a number."""
    return (len(above) <= _LONGEST_NAME and is_name(above)) or (above[-1] == "号" and below[:1].isdigit())


def _before_name(string: str) -> int:
    """Where a line ends that the name of an entry of the left column follows without a gap; 0 where none does.

    >>> _before_name("副市长司英"), _before_name("市教育局局长"), _before_name("组长：司英")
    (3, 0, 0)
    """
    heads = [string[:-length] for length in (3, 2, 4) if len(string) > length and is_name(string[-length:])]
    for head in sorted(heads, key=ends_with_post, reverse=True):
        if not (ends_with_post(string) and head[-1] not in _CLOSED) and not (head[-1] == "：" and len(head) <= _LABEL):
            return len(head)
    return 0


def _end_of_line(string: str, room: int, width: int, seams: Seams) -> int:
    """Where a line of one column ends that one of the other follows without a gap; 0 where none does.

    Either of the two is full, or the first is closed, or the second begins with a number; the text's own words settle which.

    >>> seams = Seams(["急能力", "提出以下意见："])
    >>> glued, line = "定，经市人民政府同意，现提出以下意见：急能力。", "定，经市人民政府同意。"
    >>> _end_of_line(glued, 21, 21, seams), _end_of_line(line, 21, 21, seams)
    (19, 0)
    """
    if display_width(string) <= 2 * width + 2:
        return 0
    ends = list(accumulate(map(display_width, string)))  # how wide the string is up to each character
    least, most = ends[-1] - 2 * width - 2, 2 * room + 2
    best, best_score = 0, -_WORST
    for at in range(1, len(string)):
        end = ends[at - 1]
        if least <= end <= most and string[at] not in _NO_START and string[at - 1] not in _NO_END:
            parted = string[at - 1] in _CLOSED or marker_length(string[at : at + _MARKER])
            short = 0 if parted else min(abs(2 * room - end), abs(ends[-1] - 2 * width - end))
            score = (_PARTED if parted else 0.0) - seams.score_inside(string[:at], string[at:]) - short
            if short <= _RAGGED and score > best_score:
                best, best_score = at, score
    return best
