r"""Printed tables to one line each, which knows its rows of cells: what stands in them is no running text and no column.

    序号	项目名称	责任单位            one line, with the cells 序号 | 项目名称 | 责任单位
    1	供水管网改造	市水利局      →                        1 | 供水管网改造 | 市水利局

Guarantees:

1. A table begins with a head: a line of two cells or more, the first and at least half of them heads of columns, none of them
   twice (a page in two columns has each twice). Without a head nothing is taken for a table.
2. Cells are parted by tabs, by the bars or tags of Markdown, or by more than one blank; by one where numbered rows have as many
   cells as the head. The rest of a cell on a line below goes to its cell.
3. No ink is lost: bars, rules and tags go to `marks`, everything else is in one line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..spans import EMPTY, Text
from ..tables.table_heads import FIRST_HEADS, HEAD_ENDS, HEADS, NUMBER_HEADS
from .counted_rows import read_counted
from .lines import Line
from .markdown import table_rows
from .numbered_rows import is_list_head
from .table_rows import Cells, TableRows, part_cells

_BRACKETED = re.compile(r"（[^（）]{1,24}）$")
_MARKS = re.compile("[。；：，]")
_COUNT = re.compile(r"[0-9]{1,4}[名个家人户]）$")
#: What the head of a table begins with: most lines begin with nothing of it.
_FIRST = frozenset({"|", "*", "<", *(head[0] for head in FIRST_HEADS)})
#: One of these is in a line that begins a table in tags; others may stand before it (<html><body><table>).
_TAGS = ("<table", "<tr", "<td", "<th")
#: Characters of the longest head of a column, and of the longest line of heads; columns of the widest table.
_LONGEST, _LONGEST_HEAD, _MOST = 14, 100, 16


def take_tables(lines: list[Line], marks: list[Text]) -> list[Line]:
    r"""The lines, those of each printed table made one.

    Args:
        lines: the lines of the body.
        marks: where bars, rules and tags go.

    >>> from zzgov_parse.text.lines import read_lines
    >>> page = "名单如下：\n序号\t姓 名\t单位\n1\t王 瑞\t市财政局\n2\t李敏\t市水\n\t\t利局\n请遵照执行。"
    >>> [line.text.string for line in take_tables(read_lines(page), [])]
    ['名单如下：', '序号姓名单位1王瑞市财政局2李敏市水利局', '请遵照执行。']
    >>> [[cell.string for cell in row] for row in take_tables(read_lines(page), [])[1].cells]
    [['序号', '姓名', '单位'], ['1', '王瑞', '市财政局'], ['2', '李敏', '市水利局']]
    >>> [line.cells for line in take_tables(read_lines("单位 市财政局 联系人\n王瑞 李敏"), [])]
    [(), ()]
    """
    heads = [index for index, line in enumerate(lines) if line.text.string[0] in _FIRST and _may_be_head(line)]
    if not heads:
        return lines
    taken: list[Line] = []
    index = looked = 0
    for head in heads:
        if head < looked:
            continue
        table, stop = _read(lines, head, marks)
        if table is not None:
            taken += [*lines[index:head], table]
            index = stop
        looked = stop
    return [*taken, *lines[index:]]


def _may_be_head(line: Line) -> bool:
    """Whether a line can be the head of a table; cheap."""
    string = line.text.string.lstrip("|*")
    if not string.startswith(FIRST_HEADS):
        return string.startswith("<") and any(tag in string for tag in _TAGS)
    return len(string) <= _LONGEST_HEAD and (line.text.has_gaps or "|" in string) and _MARKS.search(string) is None


def _is_head(cells: Sequence[str]) -> bool:
    """Whether the cells of a row are heads of columns."""
    if not 1 < len(cells) <= _MOST or len(set(cells)) < len(cells) or "" in cells:
        return False
    if cells[0] not in FIRST_HEADS and cells[0].startswith(NUMBER_HEADS):  # several heads one blank apart
        return False
    bare = [_BRACKETED.sub("", cell) for cell in cells]
    named = [_is_column_head(cell) for cell in bare]
    return named[0] and sum(named) > 1 and 2 * sum(named) >= len(cells) and max(map(len, bare)) <= _LONGEST


def _is_column_head(string: str) -> bool:
    return string in HEADS or string in FIRST_HEADS or string.endswith(HEAD_ENDS)


def _read(lines: Sequence[Line], head: int, marks: list[Text]) -> tuple[Line | None, int]:
    """The table whose head is a line, as one line, None for none, and the line before which no other head is looked for."""
    sign = _sign(lines[head])
    if sign == "<":
        return _read_marked(lines, head, _tagged_end(lines, head), marks)
    if sign == "|":
        cells = tuple(Text.read(lines[head].text.source, *edge) for edge in _between_bars(lines[head]))
    else:
        cells = part_cells(lines[head], sign, 1)
    names = [cell.string.strip("*") for cell in cells]
    if sign == " " and is_list_head("".join(names)) and (len(names) < 2 or _is_listed(names, lines[head - 1])):
        return None, head + 1  # rows whose columns only blanks part read better as the entries of their list
    if not _is_head(names):
        return _read_counted(lines, head) if sign == " " else (None, head + 1)
    if sign == "|":
        stop = head + 1
        while stop < len(lines) and lines[stop].text.string[0] == "|":
            stop += 1
        return _read_marked(lines, head, stop, marks) if stop > head + 1 else (None, stop)
    reader = TableRows(lines[head], cells, sign)
    stop = head + 1
    while stop < len(lines) and reader.take(lines, stop):
        stop += 1
    if len(reader.rows) < (2 if sign == "\t" else 3):
        return _read_counted(lines, head) if sign == " " else (None, head + 1)
    return _joined(
        lines[head:stop], [tuple(row) for row in reader.rows], [line.text for line in lines[head:stop]]
    ), stop


def _read_counted(lines: Sequence[Line], head: int) -> tuple[Line | None, int]:
    """The table whose cells only one blank parts, None for none, and the line after it."""
    cells = part_cells(lines[head], "1", _MOST)
    if not lines[head].text.string.startswith(NUMBER_HEADS) or not _is_head([cell.string for cell in cells]):
        return None, head + 1
    rows, stop = read_counted(lines, head + 1, cells)
    if not rows:
        return None, head + 1
    return _joined(lines[head:stop], [cells, *rows], [line.text for line in lines[head:stop]]), stop


def _is_listed(names: Sequence[str], above: Line) -> bool:
    """Whether a table is the list of persons, or of the units that the line above it counts."""
    return "姓名" in names or _COUNT.search(above.text.string) is not None


def _sign(line: Line) -> str:
    """What parts the cells of a line: a bar, a tag, a tab, or blanks."""
    if line.text.string[0] in "|<":
        return line.text.string[0]
    return "\t" if "\t" in line.text.source[line.start : line.end] else " "


def _between_bars(line: Line) -> Iterator[tuple[int, int]]:
    """The edges of the cells between the bars of a line."""
    source, start, end = line.text.source, line.start, line.end
    bars = [bar.start() for bar in re.finditer(r"\|", source[start:end])]
    for left, right in zip(bars, [*bars[1:], end - start], strict=True):
        if right < end - start or source[start + left + 1 : end].strip():
            yield start + left + 1, start + right


def _tagged_end(lines: Sequence[Line], head: int) -> int:
    """The line after a table in tags: the one that closes it, or, where none does, the last that begins with a tag.

    A row has a line of its own, or each of its cells, or each line of a cell. A line with <table is looked at but to the next.
    """
    source, string = lines[head].text.source, lines[head].text.string
    closes = "</table" in string
    is_open = "<table" in string
    stop = tagged = head + 1
    while not closes and stop < len(lines) and source[lines[stop - 1].end : lines[stop].start].isspace():
        string = lines[stop].text.string
        if "<table" in string or not (is_open or string[0] == "<"):
            break
        closes = "</table" in string
        stop += 1
        if tagged == stop - 1 and string[0] == "<":
            tagged = stop
    return stop if closes else tagged


def _read_marked(lines: Sequence[Line], head: int, stop: int, marks: list[Text]) -> tuple[Line | None, int]:
    """The table of lines with bars or tags, None for none, and the line after it."""
    found: list[Text] = []
    printed = lines[head:stop]
    if printed[0].text.string[0] == "<":
        printed = [printed[0]._replace(end=printed[-1].end)]
    rows = [
        tuple(Text.join(cell) if cell else EMPTY for cell in row) for line in printed for row in table_rows(line, found)
    ]
    if len(rows) < 2 or not _is_head([cell.string for cell in rows[0]]):
        return None, stop
    marks += found
    return _joined(lines[head:stop], rows, [cell for row in rows for cell in row]), stop


def _joined(lines: Sequence[Line], rows: Sequence[Cells], texts: Sequence[Text]) -> Line:
    """The lines of a table as one."""
    text = Text.join(texts)
    return lines[0]._replace(text=text, end=lines[-1].end, cells=tuple(rows))
