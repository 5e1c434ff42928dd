"""Markdown to plain lines: marks taken out, tables to columns.

Guarantees:

1. What is taken out (`#`, `**`, `- `, `|`, `<br>`, tags of tables, comments, rules) goes to `marks`; all other ink stays.
2. The cells of a table that is a page in columns are read column by column, like those of tabs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ...diagnostics import Report
from ...spans import EMPTY, Text
from ...tables.table_cells import LIST_HEAD
from ...tables.table_heads import NUMBER_HEADS
from ..cells import is_name, marker_length
from ..grids.marked_rows import MOST_CELLS, RULE, Cell, table_rows
from ..lines import Line
from ..rows import Row, can_be_name, read_rows
from ..word_patterns import ends_with_organ, ends_with_post

#: Something of this stands in every text with marks.
_SIGNS = ("\n#", "\n-", "\n*", "\n|", "|\n", "**", "<br", "<td", "<！--", " - ")
#: What a line begins with that may be a rule, a heading or an item.
_FIRST = frozenset("-*_=#+")
_PREFIX = re.compile(r"\s*(?:#{1,6}(?=[\s*])|[-*+](?=\s))\s*")
_PAGE_NUMBER = re.compile(r"\s*-\s*\d{1,4}\s*-\s*")
#: A comment of a program: <!-- Start of picture text -->.
_COMMENT = "<[!！]--[^<>]{0,80}-->"
_MARK = re.compile(rf"\*\*|</?[a-z]{{1,6}}\b[^<>]{{0,80}}>|{_COMMENT}")
_CUT = re.compile(rf"\*\*|<br\s{{0,2}}/?>|{_COMMENT}")
#: The end of a heading with a count, and what a heading is shorter than.
_COUNTED, _LONGEST = re.compile(r"（\d{1,3}[名个家人户所项]）$"), 30
#: What shows that the beginning of a unit is no name: 金滩|区财政局.
_PLACE = re.compile("[省市州区县镇乡]$")
#: What heads a column of names or units.
_LIST_HEAD, _LISTED = re.compile(LIST_HEAD), re.compile("姓名|单位|企业|集体")


def has_marks(source: str) -> bool:
    """Whether a text can have marks of Markdown; cheap."""
    return source[:1] in ("#", "|", "*", "<", "-") or source[-1:] == "|" or any(sign in source for sign in _SIGNS)


def take_marks(lines: Sequence[Line], report: Report, marks: list[Text]) -> list[Line]:
    """The lines without marks, the cells of tables as lines.

    Reports: `columns-reordered` for each table that is a page in columns.
    """
    plain: list[Line] = []
    table: list[Line] = []
    for line in lines:
        string = line.text.string
        if string[0] == "|" or ("<" in string and ("<td" in string or "<th" in string)):
            table.append(line)
            continue
        if table:
            plain.extend(_read_table(table, report, marks))
            table = []
        if string[0] in _FIRST or "**" in string or "<" in string:
            plain.extend(_without_marks(line, marks))
        elif string[-1] == "|" and string.count("|") == 1:  # the edge of a cell that the page stood in
            marks.append(line.text.cut(len(string) - 1))
            plain.append(line._replace(text=line.text.cut(0, len(string) - 1)))
        else:
            plain.append(line)
    return [*plain, *_read_table(table, report, marks)] if table else plain


def _read_table(table: list[Line], report: Report, marks: list[Text]) -> list[Line]:
    """The cells of a table as lines."""
    rows = [row for line in table for cells in table_rows(line, marks) for row in _printed_rows(line, cells)]
    plain: list[Line] = []
    run: list[Row] = []
    if len(rows) == 1 and _is_counted(rows[0].line.text.string):  # the table itself begins below: 示范|单位（26个）
        return [rows[0].line]
    for row in rows:
        if _is_head(row):
            marks.extend(row.texts)
            continue
        if not _is_heading(row):
            run.append(row)
            continue
        plain.extend(read_rows(run, report) if run else ())
        plain.append(row.line)
        run = []
    return [*plain, *read_rows(run, report)] if run else plain


def _is_head(row: Row) -> bool:
    """Whether a row has nothing but the heads of columns of names or units (姓名 单位及职务 姓名 单位及职务), and no numbers count its rows."""
    strings = [text.string for text in row.texts]
    return (
        all(map(_LIST_HEAD.fullmatch, strings))
        and any(map(_LISTED.search, strings))
        and not any(string in NUMBER_HEADS for string in strings)
    )


def _is_heading(row: Row) -> bool:
    """Whether a row is the heading of a name list, with its number and its count: another list begins below it."""
    string = row.line.text.string
    return _is_counted(string) and marker_length(string) > 0


def _is_counted(string: str) -> bool:
    return string[-1:] == "）" and len(string) < _LONGEST and _COUNTED.search(string) is not None


def _without_marks(line: Line, marks: list[Text]) -> Iterator[Line]:
    """A line without its marks; a bold heading inside it is a line of its own."""
    source, string, start = line.text.source, line.text.string, line.start
    if string[0] in "-*_=" and RULE.fullmatch(source, start, line.end):
        marks.append(line.text)
        return
    if string[0] in "#-*+" and not _PAGE_NUMBER.fullmatch(source, start, line.end):
        while (prefix := _PREFIX.match(source, start, line.end)) and prefix.end() < line.end:
            marks.append(Text.read(source, start, prefix.end()))
            start = prefix.end()
    if start == line.start and "**" not in string and "<" not in string:
        yield line
        return
    blank = line.blank_before
    for begin, end in _pieces(source, start, line.end, marks):
        text = Text.join(_between_marks(source, begin, end, marks))
        if text.string:
            yield line._replace(text=text, start=text.start, end=text.end, blank_before=blank)
            blank = 0


def _pieces(source: str, start: int, end: int, marks: list[Text]) -> Iterator[tuple[int, int]]:
    """A line cut at its breaks, and where a clause begins at the edge of bold type."""
    begin = start
    for mark in _CUT.finditer(source, start, end):
        after = source[mark.end() : min(mark.end() + 12, end)].lstrip()
        if mark.group() != "**" or (source[begin : mark.start()].strip("* ") and marker_length(after)):
            yield begin, mark.start()
            marks.append(Text.read(source, *mark.span()))
            begin = mark.end()
    yield begin, end


def _between_marks(source: str, start: int, end: int, marks: list[Text]) -> Iterator[Text]:
    """The texts between the marks of a range."""
    for mark in _MARK.finditer(source, start, end):
        yield Text.read(source, start, mark.start())
        marks.append(Text.read(source, *mark.span()))
        start = mark.end()
    yield Text.read(source, start, end)


def _units(cells: list[Cell]) -> list[Text]:
    """The units of a row whose cells were cut inside their names; none unless each is whole when its parts are joined.

    A part goes on in the next cell, and no break stands between them: 区自|然资源局<br>市实验|小学 → 区自然资源局, 市实验小学.
    """
    parts = [text for cell in cells for text in cell]
    if any(
        is_name(part.string) and not _PLACE.search(part.string + after.string[:1]) for part, after in pairwise(parts)
    ):
        return []
    if all(ends_with_organ(text.string) for text in parts) or max(len(text.string) for text in parts) > _LONGEST:
        return []
    units: list[Text] = []
    for cell in cells:
        for index, text in enumerate(cell):
            if not index and units and not ends_with_organ(units[-1].string):
                units[-1] = Text.join((units[-1], text))
            else:
                units.append(text)
    return units if all(ends_with_organ(unit.string) for unit in units) else []


def _printed_rows(line: Line, cells: list[Cell]) -> Iterator[Row]:
    """The printed lines of a row: a cell can hold several, and several names beside their titles."""
    heading, cells = _part_heading(cells)
    if heading.string:
        yield Row(line._replace(text=heading), (heading.start,), (heading,))
    whole = line._replace(text=Text.join(text for cell in cells for text in cell))
    if units := _units(cells):
        yield from (Row(line._replace(text=unit), (unit.start,), (unit,)) for unit in units)
        return
    if len(cells) > MOST_CELLS:
        yield Row(whole, (line.start,), (whole.text,))
        return
    placed: list[dict[int, Text]] = []
    for index, cell in enumerate(cells):
        above = cells[index - 1] if index else []
        if above and len(cell) > len(above) and all(can_be_name(text.string) for text in above):
            starts = _title_starts(cell, len(above))
            placed[-1] = dict(zip(starts, above, strict=True))
        placed.append(dict(enumerate(cell)))
    for row in range(max(map(len, cells))):
        texts = tuple([column.get(row, EMPTY) for column in placed])
        if any(text.string for text in texts):
            yield Row(whole, tuple(text.start if text.string else line.start for text in texts), texts)


def _part_heading(cells: list[Cell]) -> tuple[Text, list[Cell]]:
    """The heading of a list that the cells of a head cut, empty for none, and the cells without it.

    二、<br>序号|先进个人（1<br>姓名|2名）<br>职务 → 二、先进个人（12名） and 序号|姓名|职务
    """
    heading = Text.join(cell[0] for cell in cells if len(cell) > 1)
    if not _is_counted(heading.string):
        return EMPTY, cells
    rest = [cell[1:] if len(cell) > 1 else cell for cell in cells]
    first = rest[0][0].string if rest[0] else ""
    return (heading, rest) if marker_length(heading.string) or first in NUMBER_HEADS else (EMPTY, cells)


def _title_starts(titles: Cell, count: int) -> list[int]:
    """On which of its lines each of so many titles begins: below one that ends with a post, else evenly."""
    starts = [0, *(index for index in range(1, len(titles)) if ends_with_post(titles[index - 1].string))]
    return starts if len(starts) == count else [index * len(titles) // count for index in range(count)]
