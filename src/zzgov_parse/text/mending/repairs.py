"""Lines as an engine read them to lines with their keywords, marks and brackets as they were meant.

    奉头单位：市财政局 → 牵头单位：…    《一）工作目标 → （一）…    清政【2021]15号 → 清政〔2021〕15号

Guarantees:

1. Only what `tables/confusions.py` and `tables/responsibility.py` know is mended: fixed keywords, brackets and marks at
   fixed places, one character for one. Names, units and running text stay as they are.
2. Each repair is reported; characters that were only dirt go to `marks`. No ink is lost.
3. A text without damage comes back as it is, after a look at the first character of each line. Linear in its length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...diagnostics import Report
from ...spans import Text
from ...tables.confusions import AT_START, BRACKETS, INSIDE, YEAR_BRACKETS, Confusion
from ...tables.surnames import SURNAMES
from ..lines import Line
from ..word_patterns import ends_with_post
from .figures import mend_figures
from .misread_labels import FIRST_COLON, LABELS, LAST_COLON, label_meant, lists_units
from .surroundings import begins_title, is_among_headings, is_closed, is_quoted

#: Marks that engines see in a gap, and the shortest title of a person.
_GAP_DIRT = frozenset("”“。，·")
_SHORTEST_TITLE = 3
_SURNAMES = frozenset(SURNAMES)
_PAUSE = re.compile("[，。；：“”]")
_PAIRS = ("（）", "《》", "〔〕", "【】", "〈〉", "[]", "{}")
_OPENER = {pair[1]: pair[0] for pair in _PAIRS}


def mend_lines(lines: list[Line], report: Report, marks: list[Text]) -> list[Line]:
    r"""The lines with what was misread in keywords, brackets and marks put right.

    Args:
        lines: the lines of the body.
        report: where repairs are noted.
        marks: where dirt goes: characters that an engine saw in a gap.

    Returns:
        As many lines, at the same places.

    Reports: `keyword-repaired`, `number-repaired`.

    >>> from zzgov_parse.text.lines import read_lines
    >>> report = Report()
    >>> [line.text.string for line in mend_lines(read_lines("奉头单位：市财政局\n工作单位：市财政局"), report, [])]
    ['牵头单位：市财政局', '工作单位：市财政局']
    >>> [item.message for item in report.diagnostics]
    ["'奉头单位' was read as '牵头单位'."]
    """
    return _Repairs(lines, report, marks).mended()


@cache
def _pattern(row: str) -> re.Pattern[str]:
    return re.compile(row)


def _by_start(ink: str, starts: set[str]) -> dict[str, list[tuple[Confusion, re.Pattern[str]]]]:
    """The rows of `AT_START` that can match in a text, by the characters that its lines begin with."""
    rows: dict[str, list[tuple[Confusion, re.Pattern[str]]]] = {}
    for row in AT_START:
        signs = starts.intersection(row.signs)
        if signs and (not row.needs or any(mark in ink for mark in row.needs)):
            for sign in signs:
                rows.setdefault(sign, []).append((row, _pattern(row.pattern)))
    return rows


@cache
def _signs(signs: frozenset[str]) -> re.Pattern[str]:
    """Any of some signs."""
    return re.compile("|".join(map(re.escape, sorted(signs))))


class _Repairs:
    """The lines of one text while they are mended."""

    def __init__(self, lines: list[Line], report: Report, marks: list[Text]) -> None:
        self.lines = list(lines)
        self.report = report
        self.marks = marks

    def mended(self) -> list[Line]:
        """Try the rows that this text gives reason to try."""
        ink = "\n".join([line.text.string for line in self.lines])
        if any(ink.count(pair[0]) != ink.count(pair[1]) for pair in _PAIRS):
            self.try_everywhere(BRACKETS)
        self.try_everywhere(tuple(row for row in INSIDE if any(sign in ink for sign in row.signs)))
        rows = _by_start(ink, {line.text.string[0] for line in self.lines})
        for index, line in enumerate(self.lines):
            string = line.text.string
            for row, pattern in rows.get(string[0], ()):
                if pattern.match(string):
                    self.try_row(row, index)
            if string[2:3] in _GAP_DIRT or string[3:4] in _GAP_DIRT:
                self.try_entry(index)
            if string[-1] in "号日":
                self.try_figures(index)
            if "：" in string[FIRST_COLON:LAST_COLON]:
                end = string.index("：", FIRST_COLON)
                if string[:end] not in LABELS:
                    self.try_label(index, end)
            elif string[:4] in LABELS:
                self.try_colon(index)
        return self.lines

    def try_everywhere(self, rows: tuple[Confusion, ...]) -> None:
        """Try rows on all lines that have one of their signs."""
        if not rows:
            return
        may_match = _signs(frozenset(sign for row in rows for sign in row.signs)).search
        signed = [index for index, line in enumerate(self.lines) if may_match(line.text.string)]
        for row in rows:
            matches = _pattern(row.pattern).search
            for index in signed:
                if matches(self.lines[index].text.string):
                    self.try_row(row, index)

    def try_row(self, row: Confusion, index: int) -> None:
        """Mend every place of a line at which a row matches."""
        text = self.lines[index].text
        if row is YEAR_BRACKETS:
            text = self.with_year_brackets(text)
        else:
            for start, end in self.places(row, index):
                self.note("keyword-repaired", text.cut(start, end), row.keyword, "keyword")
                text = text.mended(start, row.keyword) if row.keyword else self.without(text, start, end)
        if text is not self.lines[index].text:
            self.lines[index] = self.lines[index]._replace(text=text)

    def places(self, row: Confusion, index: int) -> Iterator[tuple[int, int]]:
        """Where a row matches in a line, from the end to the start so that cutting moves nothing."""
        string = self.lines[index].text.string
        for match in reversed(list(_pattern(row.pattern).finditer(string))):
            place = match.span("misread")
            if row in BRACKETS and _is_paired(string, place[0], row.keyword):
                continue
            if self.stands(row, index, place[1]):
                yield place

    def stands(self, row: Confusion, index: int, end: int) -> bool:
        """Whether a line stands where its row says."""
        if row.place == "title":
            return begins_title(self.lines, index)
        if row.place == "quotation":
            return not is_closed(self.lines, index, end)
        return row.place != "heading" or is_among_headings(self.lines, index)

    def try_figures(self, index: int) -> None:
        """Mend the figures of a line that may be a number or a date."""
        text = self.lines[index].text
        meant = mend_figures(text, self.report)
        if meant is not text:
            self.lines[index] = self.lines[index]._replace(text=meant)

    def try_label(self, index: int, end: int) -> None:
        """Mend one character of 牵头单位： and its like at the start of a line, where its colon stands at `end`."""
        text = self.lines[index].text
        start, meant = label_meant(text.string, end)
        if meant:
            self.note("keyword-repaired", text.cut(start, start + len(meant)), meant, "keyword")
            self.lines[index] = self.lines[index]._replace(text=text.mended(start, meant))

    def try_colon(self, index: int) -> None:
        """Read the blanks between labels and their units as the colons lost there: 牵头单位 市财政局；责任单位 市教育局."""
        text = self.lines[index].text
        pieces: list[Text] = []
        start = 0
        while start < len(text):
            stop = text.string.find("；", start) + 1 or len(text)
            label, units = text.cut(start, start + 4), text.cut(start + 4, stop)
            if label.string not in LABELS or " " not in text.gap(start + 4) or not lists_units(units.string):
                break
            blank = text.source.index(" ", label.end)
            pieces += (label, Text(text.source, "：", blank, blank + 1), units)
            self.note("keyword-repaired", label, f"{label.string}：", "keyword")
            start = stop
        if pieces:
            self.lines[index] = self.lines[index]._replace(text=Text.join([*pieces, text.cut(start)]))

    def try_entry(self, index: int) -> None:
        """Take out the marks that an engine saw in the gap between a name and its title: 王瑞 ”市财政局科员, 王瑞 。”市财政局."""
        text = self.lines[index].text
        string = text.string
        at = 2 if string[2] in _GAP_DIRT else 3
        end = at + 1 + (string[at + 1 : at + 2] in _GAP_DIRT)
        title = string[end:]
        if string[0] not in _SURNAMES or len(title) < _SHORTEST_TITLE or _PAUSE.search(title) is not None:
            return
        if not (text.gap(at) or text.gap(end)):
            return
        if string[at:end] in ("。", "，") and not (text.gap(at) and (text.gap(end) or ends_with_post(title))):
            return
        if "”" in string[at:end] and is_quoted(self.lines, index):
            return
        self.note("keyword-repaired", text.cut(at, end), "", "keyword")
        self.lines[index] = self.lines[index]._replace(text=self.without(text, at, end))

    def with_year_brackets(self, text: Text) -> Text:
        """A text with the brackets around its years made one pair of one kind."""
        for match in reversed(list(_pattern(YEAR_BRACKETS.pattern).finditer(text.string))):
            if match.end() == len(text) and (match["open"] == "（" or match["close"][0] == "）"):
                continue  # a year in a note
            printed = text.cut(match.start(), match.start() + len(match.group().rstrip()))
            self.note("number-repaired", printed, f"〔{match['year']}〕", "number")
            text = text.mended(match.start("year") - 1, "〔").mended(match.start("close"), "〕")
            text = self.without(text, match.start("close") + 1, match.end("close"))
            text = self.without(text, match.start(), match.start("year") - 1)
        return text

    def without(self, text: Text, start: int, end: int) -> Text:
        """A text without the dirt at a place."""
        if start == end:
            return text
        if text.string[start:end] != " ":
            self.marks.append(text.cut(start, end))
        return Text.join((text.cut(0, start), text.cut(end)))

    def note(self, code: str, printed: Text, meant: str, name: str) -> None:
        """Report one repair."""
        self.report.add(code, printed, printed=printed.string, **{name: meant})


def _is_paired(string: str, at: int, keyword: str) -> bool:
    """Whether the bracket printed at a place is one of a pair, or the one meant there would close another."""
    printed = string[at]
    if printed in _OPENER:
        opener = _OPENER[printed]
        return string.count(opener, 0, at) > string.count(printed, 0, at)
    if keyword:
        return string.count("（", 0, at) > string.count("）", 0, at)
    return False
