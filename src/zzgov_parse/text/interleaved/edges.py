"""Widths of lines to the right edge that they share, and to how many columns a printed line holds.

Guarantees:

1. Nothing is assumed of a page's width: everything is counted on the lines.
2. Linear in the number of lines, apart from sorting their distinct widths.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..lines import Line, display_width

#: Columns by which a line may be wider than its column: a mark that hangs over, letters that are wider than half.
OVER = 2
#: By how much a full line can be short of the edge: an indent that was dropped, a mark that did not fit.
LACK = 7
#: A printed line of three columns, in columns.
WIDEST = 3.3
#: A column narrower than this is none; one wider than this has no second beside it on a page: two of 27 characters each
#: fill one in the smallest print. Text that is wider is no page at all.
NARROWEST, BROADEST, PAGE = 16, 54, 90


def width_of(line: Line) -> int:
    """Columns of the ink of a line."""
    return display_width(line.text.string)


def common_edge(widths: Sequence[int]) -> int:
    """The right edge that most full lines share, within what a ragged edge allows; 0 for none.

    Lines may be wider than the edge only when they hold lines of two columns.

    >>> common_edge([44, 43, 44, 42, 44, 20, 88]), common_edge([30, 120, 64, 200])
    (44, 0)
    """
    counts = Counter(widths)
    count_of = counts.get
    best, most = 0, 2.0
    for width in sorted(counts, reverse=True):
        if width < NARROWEST:
            break
        full = counts[width] + count_of(width - 1, 0) + count_of(width - 2, 0) + count_of(width - 3, 0)
        if full > 1.25 * most:
            over = sum(count for other, count in counts.items() if width + OVER + 1 < other < 1.55 * width)
            if 10 * over <= len(widths):
                best, most = width, full
    if not best or 4 * sum(width > 3 * best + OVER for width in widths) > len(widths):
        return 0
    return max(range(best - 3, best + 1), key=lambda width: (counts[width], width))


def column_measure(lines: Sequence[Line], widths: Sequence[int]) -> tuple[int, int]:
    """The width of a column of text, and how many columns a printed line has at most.

    Where most of the widest lines have gaps that cut them into two or three parts of like width, it is that of a part.
    """
    edge = common_edge(widths)
    wide = [line for line, width in zip(lines, widths, strict=True) if width >= 0.9 * edge] if edge else []
    for columns in (3, 2):
        spaced = [line for line in wide if len(line.text.slices) >= columns]
        if 5 * len(spaced) < 3 * len(wide):
            continue
        parts = [_parts(line, edge / columns + OVER) for line in spaced]
        fitting = [part for part in parts if 0 < len(part) <= columns]
        if 5 * len(fitting) >= 3 * len(wide) >= 6:
            narrow = [width for width in widths if width < 0.6 * edge]
            return common_edge([*narrow, *(width for part in fitting for width in part)]), columns
    return edge, 2


def _parts(line: Line, most: float) -> list[int]:
    """The widths of the parts that gaps can cut a line into, each as wide as may be; none when one is too wide."""
    text = line.text
    parts: list[int] = []
    start = previous = 0
    for offset in [*text.gaps(), len(text)]:
        if display_width(text.string[start:offset]) > most:
            if previous == start:
                return []
            parts.append(display_width(text.string[start:previous]))
            start = previous
        previous = offset
    last = display_width(text.string[start:])
    return [*parts, last] if last <= most else []
