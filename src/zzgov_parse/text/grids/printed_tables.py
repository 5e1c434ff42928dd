r"""Printed tables to one line each, which knows its rows of cells: what stands in them is no running text and no column.

    序号	项目名称	责任单位            one line, with the cells 序号 | 项目名称 | 责任单位
    1	供水管网改造	市水利局      →                        1 | 供水管网改造 | 市水利局

Guarantees:

1. A table begins with a head: a line of two cells or more, the first and at least half of them heads of columns, none of them
   twice (a page in two columns has each twice), unless numbers count the rows. Without a head nothing is taken for a table.
2. Cells are parted by tabs, by the bars or tags of Markdown, or by more than one blank; by one where numbered rows have as many
   cells as the head. The rest of a cell on a line below goes to its cell.
3. No ink is lost: bars, rules and tags go to `marks`, everything else is in one line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...spans import EMPTY, Text
from ...tables.table_heads import FIRST_HEADS, NUMBER_HEADS
from ..lines import Line
from .counted_rows import read_counted
from .head_lines import HeadLines, read_head_lines
from .head_rows import MOST_COLUMNS, is_head, read_heads
from .marked_rows import table_rows
from .numbered_rows import is_list_head
from .repeated_heads import head_period, unfold
from .stacked_cells import read_stacked
from .table_rows import Cells, TableRows, part_cells

_MARKS = re.compile("[。；：，]")
_COUNT = re.compile(r"[0-9]{1,4}[名个家人户]）$")
#: What the head of a table begins with: most lines begin with nothing of it.
_FIRST = frozenset({"|", "*", "<", *(head[0] for head in FIRST_HEADS)})
#: One of these is in a line that begins a table in tags; others may stand before it (<html><body><table>).
_TAGS = ("<table", "<tr", "<td", "<th")
#: Characters of the longest line of heads.
_LONGEST_HEAD = 100
#: A table, with the tags around it.
_TABLE = re.compile(r"(?:<[a-z]{1,6}\b[^<>]{0,80}>\s{0,9}){0,4}<table|</table\s{0,9}>(?:\s{0,9}</[a-z]{1,6}>){0,4}")


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
    if lines and "table" in lines[0].text.source:
        lines = _parted(lines)
    heads = [index for index, line in enumerate(lines) if line.text.string[0] in _FIRST and _may_be_head(line)]
    if not heads:
        return lines
    taken: list[Line] = []
    index = looked = 0
    for head in heads:
        if head < looked:
            continue
        stacked = lines[head].text.string in NUMBER_HEADS
        table, stop = _read_stacked(lines, head) if stacked else _read(lines, head, marks)
        if table:
            taken += [*(line for line in lines[index:head] if line.start < table[0].start), *table]
            index = stop
        looked = stop
    return [*taken, *lines[index:]]


def _may_be_head(line: Line) -> bool:
    """Whether a line can be the head of a table; cheap."""
    string = line.text.string.lstrip("|*")
    if string in NUMBER_HEADS:
        return True
    if not string.startswith(FIRST_HEADS):
        return string.startswith("<") and any(tag in string for tag in _TAGS)
    return len(string) <= _LONGEST_HEAD and (line.text.has_gaps or "|" in string) and _MARKS.search(string) is None


def _parted(lines: Sequence[Line]) -> list[Line]:
    """The lines, those cut in which a table in tags stands with other text: 二、任务分工<table>…</table>三、工作要求."""
    parted: list[Line] = []
    for line in lines:
        if "table" not in line.text.string:
            parted.append(line)
            continue
        source, start = line.text.source, line.start
        blank = line.blank_before
        tags = _TABLE.finditer(source, start, line.end)
        for cut in [*(tag.end() if tag.group()[1] == "/" else tag.start() for tag in tags), line.end]:
            text = Text.read(source, start, cut)
            if text.string:
                parted.append(line._replace(text=text, start=start, end=cut, blank_before=blank))
                blank = 0
            start = cut
    return parted


def _read(lines: Sequence[Line], head: int, marks: list[Text]) -> tuple[list[Line], int]:
    """The table whose head is a line, as one line, none for none, and the line before which no other head is looked for.

    What stands above the head in a row of its own is a line above the table.
    """
    sign = _sign(lines[head])
    if sign == "<":
        return _read_marked(lines, head, _tagged_end(lines, head), marks)
    if sign == "|":
        cells = tuple(Text.read(lines[head].text.source, *edge) for edge in _between_bars(lines[head]))
    else:
        cells = part_cells(lines[head], sign, 1)
    names = [cell.string.strip("*") for cell in cells]
    period = head_period(names)
    listed = sign == " " and not period and is_list_head("".join(names))
    if listed and (len(names) < 2 or _is_listed(names, lines[head - 1])):
        return [], head + 1  # rows whose columns only blanks part read better as the entries of their list
    heads = HeadLines(head, head + 1, (cells,), []) if period else _heads(lines, head, cells, sign)
    if heads is None:
        return _read_counted(lines, head) if sign == " " else ([], head + 1)
    if sign == "|":
        stop = head + 1
        while stop < len(lines) and lines[stop].text.string[0] == "|":
            stop += 1
        return _read_marked(lines, head, stop, marks) if stop > head + 1 else ([], stop)
    reader = TableRows(lines[head], heads.rows[0], sign, heads.places)
    for below in heads.rows[1:]:
        reader.add_below(below)
    start, stop = heads.start, heads.stop
    while stop < len(lines) and reader.take(lines, stop):
        stop += 1
    if len(reader.rows) < len(heads.rows) + (1 if sign == "\t" else 2):
        return _read_counted(lines, head) if sign == " " else ([], head + 1)
    rows = unfold([tuple(row) for row in reader.rows], period, marks)
    texts = [cell for row in rows for cell in row] if period else [line.text for line in lines[start:stop]]
    return [_joined(lines[start:stop], rows, texts)], stop


def _read_stacked(lines: Sequence[Line], head: int) -> tuple[list[Line], int]:
    """The table each of whose cells stands on lines of its own, none for none, and the line after it."""
    rows, stop = read_stacked(lines, head)
    return ([_joined(lines[head:stop], rows, [line.text for line in lines[head:stop]])] if rows else []), stop


def _heads(lines: Sequence[Line], head: int, cells: Cells, sign: str) -> HeadLines | None:
    """The heads of a table, in one row or two; None where the line is no head. Those between bars are looked at later."""
    names = [cell.string.strip("*") for cell in cells]
    if sign == " " and (found := read_head_lines(lines, head)):
        return found
    if is_head(names) or (sign == "|" and "" in names):
        return HeadLines(head, head + 1, (cells,), [])
    if sign == "\t" and "" in names and head + 1 < len(lines):
        below = part_cells(lines[head + 1], sign, 1)
        if read_heads([names, [cell.string for cell in below]])[1]:
            return HeadLines(head, head + 2, (cells, below), [])
    return None


def _read_counted(lines: Sequence[Line], head: int) -> tuple[list[Line], int]:
    """The table whose cells only one blank parts, none for none, and the line after it."""
    cells = part_cells(lines[head], "1", MOST_COLUMNS)
    if not lines[head].text.string.startswith(NUMBER_HEADS) or not is_head([cell.string for cell in cells]):
        return [], head + 1
    rows, stop = read_counted(lines, head + 1, cells)
    if not rows:
        return [], head + 1
    return [_joined(lines[head:stop], [cells, *rows], [line.text for line in lines[head:stop]])], stop


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


def _read_marked(lines: Sequence[Line], head: int, stop: int, marks: list[Text]) -> tuple[list[Line], int]:
    """The table of lines with bars or tags, none for none, and the line after it."""
    found: list[Text] = []
    printed = lines[head:stop]
    if printed[0].text.string[0] == "<":
        printed = [printed[0]._replace(end=printed[-1].end)]
    rows = [
        tuple(Text.join(cell) if cell else EMPTY for cell in row) for line in printed for row in table_rows(line, found)
    ]
    above: list[Line] = []
    while len(rows) > 2 and sum(bool(cell.string) for cell in rows[0]) == 1:
        caption = next(cell for cell in rows.pop(0) if cell.string)
        above.append(lines[head]._replace(text=caption, start=caption.start, end=caption.end))
    heads = [[cell.string for cell in row] for row in rows[:2]]
    period = head_period(heads[0]) if heads else 0
    if len(rows) < 2 or not (period or read_heads(heads)[1]):
        return [], stop
    rows = unfold(rows, period, found)
    marks += found
    table = _joined(lines[head:stop], rows, [cell for row in rows for cell in row])
    return [*above, table._replace(start=max(table.start, *(line.end for line in above), 0))], stop


def _joined(lines: Sequence[Line], rows: Sequence[Cells], texts: Sequence[Text]) -> Line:
    """The lines of a table as one."""
    text = Text.join(texts)
    return lines[0]._replace(text=text, end=lines[-1].end, cells=tuple(rows))
