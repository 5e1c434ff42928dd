"""Counted lists: how many entries each lacks, and which runs of entries stand elsewhere than in a list of their kind.

Guarantees:

1. A line is looked at a bounded number of times.
2. An entry is counted where it begins; a line that is no part of a list ends it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from ...text.lines import Line
from ...text.word_patterns import ends_with_organ, ends_with_post, title_or_unit
from ..shapes import has_surname, is_bare_name, is_name_with_note, name_end, starts_like_unit
from .list_counts import declared_count

_MARKS = re.compile(r"[。；：！？《》〔〕“”]")
#: What stands above a list and is no part of one.
_ABOVE = re.compile(r"附件[0-9]{0,2}$|名单$|.*〔[0-9]{4}〕[0-9]{1,5}号")
#: Characters of the longest line of an entry, and of the longest rest of a post.
_LONGEST, _REST = 60, 6


class CountedList(NamedTuple):
    """A counted list.

    Attributes:
        of_persons: whether it is one of persons.
        lacks: how many entries it has too few.
        end: the line after its last entry.
    """

    of_persons: bool
    lacks: int
    end: int


class Run(NamedTuple):
    """Entries that stand elsewhere than in a list of their kind: lines `start` to `stop`."""

    of_persons: bool
    size: int
    start: int
    stop: int


def counted_headings(lines: Sequence[Line]) -> list[int]:
    """The headings of lists that declare a count."""
    return [
        index for index, line in enumerate(lines) if line.text.string[-1] == "）" and declared_count(line.text.string)
    ]


class ListReader:
    """Reads the lists of a text line by line."""

    def __init__(self, lines: Sequence[Line], headings: Sequence[int]) -> None:
        self.lines = lines
        self.headings = frozenset(headings)
        self.places = headings
        self.lists: list[CountedList] = []
        self.runs: list[Run] = []

    def full_end(self, heading: int) -> int:
        """The line after the last entry that a list declares, if so many stand one after the other below its heading; else 0."""
        of_persons, missing = declared_count(self.lines[heading].text.string) or (True, 0)
        index = heading + 1
        while missing > 0:
            if index in self.headings or index >= len(self.lines):
                return 0
            size = self._entry(index, of_persons=of_persons)
            if size is None or not (size or of_persons):
                return 0
            missing -= size
            index += 1
        return index

    def goes_further(self, index: int) -> bool:
        """Whether a list has another entry below its last one that it declares."""
        return (
            index < len(self.lines) and index not in self.headings and (self._is_person(index) or self._is_unit(index))
        )

    def read(self) -> tuple[list[CountedList], list[Run]]:
        """The lists that lack entries, and the runs of entries that are in no list of their kind."""
        index = self._above(self.places[0])
        index = self._strays(index, self.places[0])
        while index <= self.places[-1]:
            index = self._list(index)
            following = bisect_left(self.places, index)
            index = self._strays(index, self.places[following]) if following < len(self.places) else len(self.lines)
        return [one for one in self.lists if one.lacks > 0], self.runs

    def _above(self, first: int) -> int:
        """Where the entries can begin that stand above the first list: below a line that is none of theirs."""
        start = first
        while start and not _MARKS.search(self.lines[start - 1].text.string):
            start -= 1
        return start

    def _list(self, heading: int) -> int:
        """Read the list below a heading; the line after it."""
        of_persons, declared = declared_count(self.lines[heading].text.string) or (True, 0)
        index = end = heading + 1
        found = 0
        while index < len(self.lines) and index not in self.headings:
            stray = self._run(index, of_persons=not of_persons)
            if stray and not (of_persons and is_bare_name(self.lines[index - 1].text.string)):  # no title is to come
                self.runs.append(stray)
                index = stray.stop
                if of_persons:
                    continue
                break
            size = self._entry(index, of_persons=of_persons)
            if size is None:
                break
            found += size
            index += 1
            if size or self._is_whole(index - 1):
                end = index
        self.lists.append(CountedList(of_persons, declared - found, end))
        return index

    def _strays(self, index: int, stop: int) -> int:
        """Read the runs of persons between two lists."""
        while index < stop:
            run = self._run(index, of_persons=True) or self._run(index, of_persons=False)
            if run and run.stop <= stop:
                self.runs.append(run)
                index = run.stop
            else:
                index += 1
        return stop

    def units_among_persons(self, start: int, stop: int) -> list[int]:
        """The lines of a list of persons that are units by themselves, and no rest of the title of a name."""
        found: list[int] = []
        last = start
        for index in range(start, stop):
            string = self.lines[index].text.string
            if len(string) > _LONGEST or _MARKS.search(string) or _ABOVE.match(string):
                break
            if self._is_person(index):
                last = index
            elif self._is_unit(index) and not is_bare_name(self.lines[index - 1].text.string):
                found.append(index)
        return [index for index in found if index < last]

    def _run(self, start: int, *, of_persons: bool) -> Run | None:
        """The run of entries that begins with a line, None when none does."""
        begins = self._is_person if of_persons else self._is_unit
        first = start + (of_persons and _is_rest(self.lines[start].text.string))
        if first >= len(self.lines) or first in self.headings or not begins(first):
            return None
        index, size = first + 1, 1
        while index < len(self.lines) and index not in self.headings:
            if begins(index):
                size += 1
            elif not (of_persons and self._goes_on(index)):
                break
            index += 1
        return Run(of_persons, size, start, index) if size > 1 else None

    def _entry(self, index: int, *, of_persons: bool) -> int | None:
        """How many entries a line of a list adds, None when it is no line of one."""
        string = self.lines[index].text.string
        if not _may_be_listed(string):
            return None
        if not of_persons:
            return int(
                ends_with_organ(string)
                and (self._is_unit(index) or not ends_with_organ(self.lines[index - 1].text.string))
            )
        if self._is_person(index):
            return 1
        return 0 if self._goes_on(index) else None

    def _is_whole(self, index: int) -> bool:
        """Whether an entry can end with a line."""
        string = self.lines[index].text.string
        return ends_with_post(string) or ends_with_organ(string) or string[-1] == "）"

    def _goes_on(self, index: int) -> bool:
        """Whether a line can be the rest of a title."""
        string, above = self.lines[index].text.string, self.lines[index - 1].text.string
        if not _may_be_listed(string):
            return False
        return not ends_with_post(above) or _is_rest(string) or string[0] in "、，"

    def _is_person(self, index: int) -> bool:
        """Whether an entry of a person begins with a line."""
        text = self.lines[index].text
        string = text.string
        if not has_surname(string) or len(string) > _LONGEST or _stands_above(string):
            return False
        if (name_end(text) and not _MARKS.search(string)) or is_bare_name(string) or is_name_with_note(string):
            return True
        return any(title_or_unit().match(string, end) for end in (2, 3, 4)) and ends_with_post(string)

    def _is_unit(self, index: int) -> bool:
        """Whether a line is a unit."""
        string = self.lines[index].text.string
        return bool(
            ends_with_organ(string)
            and starts_like_unit(string)
            and not _MARKS.search(string)
            and not name_end(self.lines[index].text)
        )


def _stands_above(string: str) -> bool:
    """Whether a line stands above a list and is no part of it."""
    return (string[0] in "附名" or "〔" in string) and _ABOVE.match(string) is not None


def _may_be_listed(string: str) -> bool:
    """Whether a line can be an entry of a list, or a part of one."""
    return len(string) <= _LONGEST and not _stands_above(string) and _MARKS.search(string) is None


def _is_rest(string: str) -> bool:
    """Whether a line is the end of a post and nothing else: 科员, 副局长."""
    return len(string) <= _REST and ends_with_post(string)
