"""Clauses whose markers an engine damaged: what is left of a marker is one again where its list has that number open.

    （一）… / 三章”监督检查 / 4二）… / 2，实施…    →    第三章, （二）, 2.

Guarantees:

1. Only `plain` lines that end no open sentence become markers, and only where the number before theirs stands above them
   in their list, or the number after theirs below.
2. A marker without its number is the one that alone is missing between two others.
3. Linear in the number of lines.

Reports: `keyword-repaired`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ...diagnostics import Report
from ...spans import Text
from ...tables.damaged_markers import ROWS, DamagedMarker
from ...text.lines import Line
from ...text.word_patterns import ends_with_organ
from ..completeness import open_bracket
from ..kinds import OwnKind
from ..marks import Mark, read_mark

#: How far a list is followed up and down, in lines.
_REACH = 400
_ENDS = "。；：！？”）"
_FIGURES = str.maketrans("lI|丨iZzO", "11111220")
_HAN = "零一二三四五六七八九十"
#: Kinds of lines that have no marker, or lost it.
_UNMARKED = frozenset({"plain", "counted"})
#: Lines at which every list ends.
_BOUNDS = frozenset({"number", "label"})


class _Candidate(NamedTuple):
    """A line that may begin with what is left of a marker.

    Attributes:
        row: what is left.
        end: the offset after it.
        number: as written, "" when it was lost.
        mark: the marker, with 一 or 1 for a number that was lost.
    """

    row: DamagedMarker
    end: int
    number: str
    mark: Mark


@cache
def _rows() -> tuple[tuple[DamagedMarker, re.Pattern[str]], ...]:
    return tuple((row, re.compile(row.pattern)) for row in ROWS)


@cache
def _starts() -> frozenset[str]:
    """What damaged markers begin with, but for those that may begin with anything."""
    return frozenset("".join(row.starts for row in ROWS))


def mend_markers(lines: list[Line], kinds: list[OwnKind], report: Report) -> list[OwnKind]:
    """The kinds, with damaged markers that their lists confirm.

    Args:
        lines: the lines.
        kinds: what each is by itself.
        report: where repairs are noted.
    """
    candidates: dict[int, _Candidate] = {}
    starts = _starts()
    for index, kind in enumerate(kinds):
        if kind.name in _UNMARKED:
            string = lines[index].text.string
            if string[0] in starts or "）" in string[1:5] or "〕" in string[1:5]:
                found = _candidate(lines[index].text)
                if found is not None:
                    candidates[index] = found
    if not candidates:
        return kinds
    return _List(lines, kinds, candidates, report).confirmed()


def _candidate(text: Text) -> _Candidate | None:
    """What a line begins with, when that may be left of a marker."""
    string = text.string
    for row, pattern in _rows():
        if row.starts and string[0] not in row.starts:
            continue
        match = pattern.match(string)
        if match is None or (row.parted and not text.gap(match.end())):
            continue
        number = match.groupdict().get("number") or ""
        number = number.translate(_FIGURES)
        meant = row.meant.format(number or ("1" if row.meant == "{}." else "一"))
        mark = read_mark(meant + string[match.end() :])
        if mark is not None and mark.text == meant:
            known = number or ("" if "{}" in row.meant else "一")
            return _Candidate(row, match.end(), known, mark._replace(end=match.end()))
    return None


def _may_begin(lines: list[Line], kinds: list[OwnKind], index: int) -> bool:
    """Whether a clause can begin with a line: no sentence goes on there from the line above."""
    if not index or kinds[index - 1].name != "plain" or kinds[index].interrupts:
        return True
    above = lines[index - 1].text.string
    if above[-1] in _ENDS or ends_with_organ(above):
        return True
    return not open_bracket(above) and "，" not in above and lines[index].blank_before > 0


class _List:
    """The numbered lines of a text while damaged ones are put among them."""

    def __init__(
        self, lines: list[Line], kinds: list[OwnKind], candidates: dict[int, _Candidate], report: Report
    ) -> None:
        self.lines = lines
        self.kinds = list(kinds)
        self.candidates = candidates
        self.report = report

    def confirmed(self) -> list[OwnKind]:
        """Decide on each candidate, from the first to the last; one that was confirmed speaks for the next."""
        for index, found in self.candidates.items():
            before, after = self.value_above(index, found.mark), self.value_below(index, found.mark)
            number = found.number if found.number and self.fits(found, before, after) else ""
            if not found.number and (after == before + 2 or (after == 2 and not before)):
                number = written(before + 1, found.mark.number)
            if number and _may_begin(self.lines, self.kinds, index):
                self.confirm(index, found, number)
        return self.kinds

    def fits(self, found: _Candidate, before: int, after: int) -> bool:
        """Whether a number stands in its list."""
        own = found.mark.value
        return own == before + 1 if own > 1 and before else own + 1 == after

    def confirm(self, index: int, found: _Candidate, number: str) -> None:
        """Make a candidate a marker."""
        text = self.lines[index].text
        mark = read_mark(found.row.meant.format(number) + text.string[found.end :])
        if mark is None:
            return
        mark = mark._replace(end=found.end)
        printed = text.cut(0, found.end)
        self.report.add("keyword-repaired", printed, printed=printed.string, keyword=mark.text)
        self.kinds[index] = OwnKind("marker", mark.row.strong, mark)

    def value_above(self, index: int, own: Mark) -> int:
        """The number before in the list of a marker; 0 when its list begins there."""
        for above in range(index - 1, max(-1, index - 1 - _REACH), -1):
            kind = self.kinds[above]
            if kind.name in _BOUNDS:
                break
            if kind.mark is not None:
                if kind.mark.system == own.system:
                    return kind.mark.value
                if is_outer(kind.mark, own):
                    break
        return 0

    def value_below(self, index: int, own: Mark) -> int:
        """The number after in the list of a marker, a damaged one included; 0 when its list ends there."""
        for below in range(index + 1, min(len(self.kinds), index + 1 + _REACH)):
            kind = self.kinds[below]
            if kind.name in _BOUNDS:
                break
            candidate = self.candidates.get(below)
            mark = kind.mark if kind.mark is not None else candidate.mark if candidate and candidate.number else None
            if mark is not None:
                if mark.system == own.system:
                    return mark.value
                if is_outer(mark, own):
                    break
        return 0


def is_outer(mark: Mark, own: Mark) -> bool:
    """Whether a numbering ends the lists of another: 二、 ends the list （一）（二）; articles go on through chapters."""
    return mark.row.rank < own.row.rank and own.row.name != "article" and mark.row.strength == "strong"


def written(number: int, like: str) -> str:
    """A number in the numerals of another one, Han numerals up to 19; "" for a larger one.

    >>> written(3, "1"), written(12, "一"), written(20, "一")
    ('3', '十二', '')
    """
    if like.isdigit():
        return str(number)
    if number <= 10:
        return _HAN[number]
    return f"十{_HAN[number - 10]}" if number < 20 else ""
