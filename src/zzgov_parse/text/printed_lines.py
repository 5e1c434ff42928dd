"""Pieces of one printed line that were read as two lines, put together.

Where marks were set close (。（ or 》，), an extractor may take the space that was saved for the end of a line:

    重点督办清单。⏎（市水  →  重点督办清单。（市水

Guarantees:

1. Two lines are put together only when they fill the measure between them, and the second begins with a mark that begins none,
   or opens a bracket and is neither whole nor full.
2. A number in brackets and a note that is whole stay lines of their own.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..spans import Text
from .cells import marker_length
from .lines import Line, display_width

#: What no printed line begins with.
_NO_START = frozenset("，。；：、？！）》”")
_OPENS = {"（": "）", "《": "》"}
#: By how many columns two pieces may miss the edge: marks that were set close take less room than they are wide.
_SHORT, _OVER = 3, 4
#: The indent of a paragraph, which many extractors drop: a line that lacks no more is whole.
_INDENT = 4


def join_printed(lines: Sequence[Line]) -> list[Line]:
    r"""The lines, those that are pieces of one printed line put together.

    >>> from zzgov_parse.text.lines import read_lines
    >>> page = read_lines("列入下一季度督办清单。\n（市水\n利局、市财政局按照职责负责）\n（一）加强\n值守。")
    >>> [line.text.string for line in join_printed([line._replace(room=28) for line in page])]
    ['列入下一季度督办清单。（市水', '利局、市财政局按照职责负责）', '（一）加强', '值守。']

    The indent of a paragraph that begins with a marker may be lost:

    >>> page = read_lines("1.按照《办法》\n（清政〔2021〕3号）和有关规\n定抓好落实。")
    >>> [line.text.string for line in join_printed([line._replace(room=44) for line in page])]
    ['1.按照《办法》（清政〔2021〕3号）和有关规', '定抓好落实。']
    """
    joined: list[Line] = []
    for line in lines:
        string = line.text.string
        if joined and (string[0] in _NO_START or string[0] in _OPENS) and _fills(joined[-1], line):
            above = joined[-1]
            joined[-1] = above._replace(text=Text.join((above.text, line.text)), end=line.end)
        else:
            joined.append(line)
    return joined


def _fills(above: Line, line: Line) -> bool:
    """Whether a line is the rest of the printed line above it."""
    string, room = line.text.string, above.room
    if not room or line.blank_before or line.page != above.page:
        return False
    first, rest = above.indent + display_width(above.text.string), display_width(string)
    if first >= room - _SHORT or above.end > line.start:
        return False
    if string[0] in _OPENS and (
        string[-1] == _OPENS[string[0]] or rest >= room - _INDENT - _SHORT or marker_length(string)
    ):
        return False
    lost = _INDENT if not above.indent and marker_length(above.text.string) else 0
    return -_SHORT - lost <= first + rest - room <= _OVER or len(string) == 1
