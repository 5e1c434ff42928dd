"""Lines to lines that know the measure they were set to: the width at which running text was broken.

Guarantees:

1. Only `room` changes, and only where it was unknown.
2. Where line widths show no common right edge, or most of the lines that reach it are whole (sentences, units, the titles of
   persons), or every full line ends a sentence, `room` stays as it was.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from .lines import Line, display_width
from .word_patterns import ends_with_organ, ends_with_post

#: Lines whose right edge is looked for together: about a third of a page.
_STRETCH = 14
#: How far from the edge a full line may end: a wide character, or a mark that may not begin a line, did not fit.
_RAGGED = 3
#: The indent of a paragraph, two wide characters, which many extractors drop.
_INDENT = 4
#: A column narrower than this is none.
_NARROWEST = 20
#: Two lines made one are at most twice as wide as the edge; a wider line was not broken at all, so nothing was.
_WIDEST = 2.2
#: Full lines that make an edge.
_LEAST = 3
#: So many are enough in a short text when they are so broad and each ends in mid sentence.
_PAIR, _BROAD, _SHORT = 2, 44, 40
#: A unit in a list of units is shorter than this.
_LONGEST_UNIT = 30
#: A mark at the end of a line may hang over the edge.
_MAY_HANG = frozenset("，。、；：）》”")
_HANGING = 2
_PAUSE = re.compile("[，。；、]")
_CLOSED = frozenset("。！？；：）")


def measure(lines: Sequence[Line]) -> list[Line]:
    r"""Set `room` where the lines of a stretch share a right edge.

    >>> from zzgov_parse.text.lines import read_lines
    >>> text = "　　为了推进全市乡村建\n设行动，落实各项任务\n要求，经市人民政府研\n究，制定本办法。"
    >>> [line.room for line in measure(read_lines(text))]
    [22, 22, 22, 22]
    >>> [line.room for line in measure(read_lines("一、总则\n为了推进全市乡村建设行动\n研究"))]
    [0, 0, 0]
    """
    measured = list(lines)
    widths = [_printed_width(line) - (_HANGING if line.text.string[-1] in _MAY_HANG else 0) for line in lines]
    start = 0
    for stop in range(1, len(lines) + 1):
        if stop == len(lines) or (lines[stop].room != 0) != (lines[start].room != 0):
            if not lines[start].room:
                for index, room in zip(range(start, stop), _rooms(lines[start:stop], widths[start:stop]), strict=True):
                    if room:
                        measured[index] = Line(*measured[index][:-2], room)
            start = stop
    return measured if _was_broken(measured) else list(lines)


def _was_broken(lines: Sequence[Line]) -> bool:
    """Whether full lines end in mid sentence. Where they end with sentences alone, the widths of lines say nothing."""
    ended = False
    for line in lines:
        string = line.text.string
        if line.room and is_full(line):
            if string[-1] in _CLOSED:
                ended = True
            elif _PAUSE.search(string):
                return True
    return not ended


def is_full(line: Line) -> bool:
    """Whether a line reaches the right edge of its text area, so that what it says may go on below.

    The first line of a paragraph may have lost its indent of two wide characters.

    >>> from zzgov_parse.text.lines import read_lines
    >>> line = read_lines("为了推进全市乡村建设行动")[0]
    >>> is_full(line._replace(room=24)), is_full(line._replace(room=28)), is_full(line._replace(room=44))
    (True, True, False)
    """
    return bool(line.room) and _printed_width(line) >= line.room - _RAGGED - (0 if line.indent else _INDENT)


def _printed_width(line: Line) -> int:
    """Columns from the left edge of the text area to the last ink; a gap counts as one wide space at most."""
    text = line.text
    width = line.indent + display_width(text.string)
    if not text.has_gaps:
        return width
    blanks = text.end - text.start - len(text.string)
    if blanks == len(text.gaps()) and "\u3000" not in text.source[text.start : text.end]:  # each gap is one blank
        return width + blanks
    return width + sum(
        2 if text.source[a.end] == "\u3000" or b.start - a.end > 1 else 1 for a, b in pairwise(text.slices)
    )


def _rooms(lines: Sequence[Line], widths: list[int]) -> list[int]:
    """The right edge that holds for each of the lines, 0 for unknown."""
    bounds = [*range(0, max(len(widths) - _STRETCH // 2, 1), _STRETCH), len(widths)]
    shown = [_edge(lines[a:b], widths[a:b]) for a, b in pairwise(bounds)]
    edges = _levelled(shown)
    usual = _usual(shown) if 0 in edges else 0
    if usual:
        edges = [edge or _reached(widths[a:b], usual) for edge, (a, b) in zip(edges, pairwise(bounds), strict=True)]
    if len(widths) <= _SHORT and not any(edges):
        edges = [_edge_of_pair(lines, widths)] * len(edges)
    rooms: list[int] = []
    for number, (a, b) in enumerate(pairwise(bounds)):
        above = edges[number - 1] if number else 0
        below = edges[number + 1] if number + 1 < len(edges) else 0
        rooms.extend(_stretch_rooms(widths[a:b], edges[number], above, below))
    return rooms


def _levelled(edges: list[int]) -> list[int]:
    """The edges with each raised to a neighbour's that is wider by no more than a lost indent: they are the same."""
    return [
        max(edge, *(other for other in edges[max(index - 1, 0) : index + 2] if other <= edge + _INDENT + 2 * _RAGGED))
        if edge
        else 0
        for index, edge in enumerate(edges)
    ]


def _usual(edges: Sequence[int]) -> int:
    """The widest edge that several stretches show, which is that of running text; 0 where there is none.

    >>> _usual([82, 0, 80, 82, 44, 0]), _usual([82, 0, 44]), _usual([33, 33, 33, 33, 112, 112, 110])
    (82, 0, 112)
    """
    known = sorted((edge for edge in edges if edge), reverse=True)
    for first, last in zip(known, known[_LEAST - 1 :], strict=False):
        if first - last <= _RAGGED:
            return first
    return 0


def _reached(widths: Sequence[int], usual: int) -> int:
    """The usual edge, for a stretch of lists and headings with too few full lines to show one; 0 where no line reaches it."""
    return usual if usual - _RAGGED <= max(widths) <= usual + _RAGGED else 0


def _edge(lines: Sequence[Line], widths: list[int]) -> int:
    """The widest width that enough lines reach; a single wider line (two lines made one) is no edge.

    Entries of a list may be of one width, and so may paragraphs of one line: where most of the full lines are whole, none
    was broken.
    """
    ranked = sorted(widths)
    for widest in range(min(3, len(ranked))):
        edge = ranked[-1 - widest]
        full = len(ranked) - widest - bisect_left(ranked, edge - _RAGGED)
        if full >= _LEAST + widest and edge >= _NARROWEST and ranked[-1] <= _WIDEST * edge:
            reach = [index for index, width in enumerate(widths) if edge - _RAGGED <= width <= edge]
            if 2 * sum(_is_whole(lines, index) for index in reach) > len(reach):
                return 0
            return ranked[bisect_right(ranked, edge + _INDENT + 2 * _RAGGED) - 1]
    return 0


def _edge_of_pair(lines: Sequence[Line], widths: list[int]) -> int:
    """The edge of a text too short for more: that of its two broadest lines, if both end in mid sentence; 0 for none."""
    edge = max(widths)
    broadest = [index for index, width in enumerate(widths) if width >= edge - _RAGGED]
    broken = len(broadest) == _PAIR and all(_is_cut(lines, index) for index in broadest)
    return edge if broken and edge >= _BROAD else 0


def _is_cut(lines: Sequence[Line], index: int) -> bool:
    """Whether a line of running text ends in mid sentence; a list of units behind a label may end with one of them."""
    string = lines[index].text.string
    if "：" in string and ends_with_organ(string):
        return False
    return _PAUSE.search(string) is not None and string[-1] not in _CLOSED and not ends_with_post(string)


def _is_whole(lines: Sequence[Line], index: int) -> bool:
    """Whether a line can end where it does, with nothing to follow: 部 before 门 cannot."""
    string = lines[index].text.string
    if string[-1] in _CLOSED or ends_with_post(string):
        return True
    if "，" in string or "。" in string or not ends_with_organ(string):
        return False
    if "、" in string or "：" in string:
        return True  # a list of units: 、 would stand behind one that is not the last
    if len(string) > _LONGEST_UNIT:
        return False
    return index + 1 == len(lines) or not ends_with_organ(string[-1] + lines[index + 1].text.string[0])


def _stretch_rooms(widths: list[int], edge: int, above: int, below: int) -> list[int]:
    """The edge of each line of a stretch: its own, and at its ends that of a narrower neighbour."""
    if not edge:
        if max(widths) > _WIDEST * max(above, below):
            return [0] * len(widths)
        slack = _INDENT + 2 * _RAGGED
        return [next((other for other in (above, below) if other and other + slack >= width), 0) for width in widths]
    full = [index for index, width in enumerate(widths) if width >= edge - _RAGGED]
    rooms = [edge] * len(widths)
    if full and 0 < above < edge - _RAGGED:
        rooms[: full[0]] = [above if width <= above else edge for width in widths[: full[0]]]
    if full and 0 < below < edge - _RAGGED:
        rooms[full[-1] + 1 :] = [below if width <= below else edge for width in widths[full[-1] + 1 :]]
    return rooms
