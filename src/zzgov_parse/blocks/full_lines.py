"""Whether a line goes on with what a full line above it says, by the margins and indents of the two.

Guarantees:

1. Only where the room of a line is known do its margins say anything.
2. The lines above are looked at up to the printed line that a piece stands on.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..text.lines import Line, gap_above
from ..text.word_patterns import ends_with_organ
from .clauses.headings import is_full

#: The indent of a paragraph's first line, in columns, halved: scans shift it.
_FIRST_LINE = 2


def goes_on_below(lines: Sequence[Line], index: int, first: int) -> bool:
    """Whether the line above is full, and a line stands where the rest of its paragraph would: not apart, and at the margin.

    Args:
        lines: all lines.
        index: the line.
        first: the line that the paragraph begins with.
    """
    before, line = lines[index - 1], lines[index]
    outdented = is_outdented(lines, index, first)
    apart = line.page == before.page and line.blank_before > gap_above(lines, index - 1)
    if not before.room or (apart and (not outdented or line.blank_before > 1)):
        return False
    at_margin = line.indent < _FIRST_LINE or outdented or (line.indent <= before.indent and index - first > 1)
    return at_margin and is_full(before, first=index - 1 == first)


def is_outdented(lines: Sequence[Line], index: int, first: int) -> bool:
    """Whether the first line of a paragraph is indented more than a line below it, which then begins none."""
    indent = lines[first].indent
    return lines[index].indent < _FIRST_LINE <= indent or lines[index].indent + _FIRST_LINE <= indent


def units_go_on(lines: Sequence[Line], index: int, first: int, listed: str) -> bool:
    """Whether a list of units, so far `listed`, goes on below a full line: what is indented there begins anew, if no name was cut."""
    before, line = lines[index - 1], lines[index]
    is_first = index - 1 == first
    indented = not is_first and line.indent >= before.indent + _FIRST_LINE
    return is_full(before, first=is_first) and not (indented and ends_with_organ(listed))
