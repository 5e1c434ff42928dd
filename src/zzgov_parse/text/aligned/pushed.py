"""Pieces that were pushed by what is written before them, put back where they stand on the page.

Guarantees:

1. The pieces of a line are its ink, in its order.
2. Where a piece stands is what its gap says. Some extractors leave as many blanks before a piece of the right column as
   stand left of it on the page, whatever has been written already, and what is left of it may follow: then the gap alone
   says where it stands.
3. A text that does not show this habit is left as it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from ..cells import is_name
from ..interleaved.seams import Seams
from ..lines import display_width
from .glued_lines import before_entry, before_name, end_of_line
from .pieces import APART, FEWEST, FULL, NARROWEST, Piece

#: Characters of the longest name.
_LONGEST_NAME = 4
#: Blanks between a name and its title.
_NAME_GAP = 4
#: One row in so many at least shows a habit.
_RARE = 40


def settle(rows: Sequence[list[Piece]]) -> tuple[Sequence[list[Piece]], int]:
    """The rows of a text, pieces that were pushed by what is written before them put back where their gaps say.

    Returns:
        The rows, and where the second column begins; 0 where nothing was pushed.
    """
    gutter = _gutter(rows)
    left = [row[0].string for row in rows if row[0].start < NARROWEST and len(row[0].string) >= FULL]
    widths = sorted(display_width(string) // 2 for string in left)
    width = widths[len(widths) * 3 // 4] if widths else 0  # more of the pieces are whole lines of both columns
    if not 3 * gutter <= 4 * width <= 4 * gutter or _pushed(rows, gutter, width) < max(FEWEST, len(rows) // _RARE):
        return rows, 0
    room = 2 * width + 2
    seams = Seams(piece.string for row in rows for piece in row if display_width(piece.string) <= room)
    return [_settled(row, gutter, width, seams) for row in rows], gutter


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
        gap, written = _in_ink(piece.start - written, piece.string[: width + 2]), piece.end
        above = settled[-1] if settled else None
        pushed = gap >= right or (
            above is not None and above.start >= right and not _goes_on(above, piece, gutter + width + APART)
        )
        start = gap if pushed else end + gap
        if above and above.start < right and start < right:  # a title is larger than the text beside it
            over = 2 * (start - gutter - APART) + display_width(piece.string) > 0
            start = gutter if over or (gap > _NAME_GAP and start >= right - APART) else start
        elif len(row) == 1 and NARROWEST <= start < right < gutter + APART < start + len(piece.string) <= start + width:
            start = gutter
        at = 0
        if start >= right:
            last = index + 2 == len(row) and row[index + 1].start - piece.end <= _NAME_GAP
            at = before_name(piece.string) if last else before_entry(piece)
        at = at or end_of_line(piece, max(width - max(start - gutter, 0), 1), width, seams)
        beside = 0 if start >= right else gutter
        for first, until in ((0, at), (at, len(piece.string))) if at else ((0, len(piece.string)),):
            start = beside if first else start
            end = start + (display_width(piece.string[first:until]) + 1) // 2
            settled.append(Piece(start, end, piece.offset + first, piece.string[first:until]))
    return settled


def _in_ink(blanks: int, string: str) -> int:
    """How many characters of full width blanks take that are as wide as the characters behind them on an average.

    >>> _in_ink(26, "第41次（2021年）会议同意，请结合实际"), _in_ink(23, "实际，认真抓好落实。")
    (22, 23)
    """
    return (2 * blanks * display_width(string) + 2 * len(string)) // (4 * len(string))


def _goes_on(above: Piece, below: Piece, edge: int) -> bool:
    """Whether a piece goes on in the same column behind a gap: the title of a name, if it ends in it, the date of a number."""
    if above.string[-1] == "号":
        return below.string[0].isdigit()
    return len(above.string) <= _LONGEST_NAME and is_name(above.string) and above.end + len(below.string) < edge
