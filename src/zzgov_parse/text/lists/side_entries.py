"""Lines of a list whose gaps were kept, to the entries that stand side by side on them.

Guarantees:

1. The entries of a line are its ink, in its order; a name and its title are one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..aligned.pieces import Piece, read_pieces
from ..cells import is_name
from ..lines import Line
from ..word_patterns import ends_with_organ

_COUNTED = re.compile("（[0-9]{1,3}[名个家人户所项]）$")
#: What is no part of an entry; numbered entries are read by their numbers.
_FOREIGN = re.compile("[，。；：！？]|^[0-9]")
#: Characters of the longest name; pieces of a printed line.
_LONGEST_NAME, _MOST = 4, 16
#: Blanks inside a spaced name.
_WIDEST_NAME = 6


class Entry(NamedTuple):
    """What stands in one column of a printed line.

    Attributes:
        start: how many characters stand left of it.
        end: how many stand left of what follows it.
        offset: where it begins in the line's text.
        named: whether it begins with the name of a person.
        whole: whether it is a unit.
        heads: whether it is the heading of a list.
    """

    start: int
    end: int
    offset: int
    named: bool
    whole: bool
    heads: bool


def is_counted(string: str) -> bool:
    """Whether a string is the heading of a list that says how many it has.

    >>> is_counted("一、先进集体（13个）"), is_counted("一、先进集体（略）")
    (True, False)
    """
    return string[-1] == "）" and _COUNTED.search(string) is not None


def read_entries(line: Line) -> list[Entry]:
    """What stands in the columns of a line, names and their titles made one; none where it is no line of a list.

    >>> from zzgov_parse.text.lines import read_lines
    >>> [(one.start, one.end, one.named) for one in read_entries(read_lines("王  瑞  市财政局科员    李敏  市水利局主任")[0])]
    [(0, 12, True), (16, 26, True)]
    >>> read_entries(read_lines("认真落实各项任务。    市财政局")[0])
    []
    """
    pieces = read_pieces(line)
    if len(pieces) > _MOST or any(_FOREIGN.search(piece.string) for piece in pieces):
        return []
    return list(_joined(pieces))


def _joined(pieces: Sequence[Piece]) -> Iterator[Entry]:
    """The pieces of a line, a name made one with its title."""
    index = 0
    while index < len(pieces):
        piece, following = pieces[index], index + 1
        string, end, gaps = piece.string, piece.end, piece.gaps[:2]
        if following < len(pieces) and _is_spaced_name(piece, pieces[following]):
            right = pieces[following]
            string, end, gaps = string + right.string, right.end, tuple(gap + 1 for gap in right.gaps[:1])
            following += 1
        named = any(is_name(string[:gap]) for gap in gaps)
        if not named and len(string) <= _LONGEST_NAME and is_name(string):
            named = True
            if following < len(pieces) and not is_name(pieces[following].string):
                end, following = pieces[following].end, following + 1
        whole = not named and ends_with_organ(string)
        yield Entry(piece.start, end, piece.offset, named, whole, is_counted(string))
        index = following


def _is_spaced_name(left: Piece, right: Piece) -> bool:
    """Whether two pieces are the characters of one name, a title behind it or none: 王    瑞, 王    瑞 市财政局科员."""
    if len(left.string) > 1 or right.gaps[:1] not in {(), (1,)} or right.start - left.end > _WIDEST_NAME:
        return False
    return (len(right.string) == 1 or right.gaps[:1] == (1,)) and is_name(left.string + right.string[0])
