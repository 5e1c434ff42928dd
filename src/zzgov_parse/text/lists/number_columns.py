"""Tables that were read column by column: the numbers of all rows, then the names, then the titles.

    序号 | 1 | 2 | 3 | 姓名 | 王 琳 | 刘志远 | 陈 敏 | 单位及职务 | 市财政局科员 | …   →   王 琳 | 刘志远 | 陈 敏 | 市财政局科员 | …

Guarantees:

1. Only numbers that count on, directly below the head of a numbered list, are taken out, and the heads of its columns.
2. What stands in the columns keeps its order.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...spans import Text
from ...tables.table_cells import LIST_HEAD
from ...tables.table_heads import NUMBER_HEADS
from ..grids.numbered_rows import is_list_head
from ..lines import Line

_HEAD = re.compile(LIST_HEAD)
_NUMBER = re.compile("[0-9]{1,3}")
#: What ends a table.
_RUNNING = re.compile("[，。；：]|（[0-9]{1,4}[名人个家]）$")
#: So many numbers in a run are a column; heads of a table, cells of a row.
_FEWEST, _MOST_HEADS, _ROW = 3, 8, 9


def take_number_columns(lines: Sequence[Line], marks: list[Text]) -> list[Line]:
    r"""The lines without columns of numbers and the heads of their tables, which go to the list.

    >>> from zzgov_parse.text.lines import read_lines
    >>> page, taken = read_lines("序号\n1\n2\n3\n姓名\n王琳\n刘志远\n陈敏\n单位及职务\n市水利局科员\n市农委科长\n市林业局科员"), []
    >>> [line.text.string for line in take_number_columns(page, taken)], "".join([text.string for text in taken])
    (['王琳', '刘志远', '陈敏', '市水利局科员', '市农委科长', '市林业局科员'], '序号123姓名单位及职务')
    >>> page = read_lines("序号\n姓名\n单位及职务\n1\n王琳\n市财政局科员\n2\n刘志远\n市水利局主任")
    >>> take_number_columns(page, taken) == page
    True
    """
    kept: list[Line] = []
    index = 0
    while index < len(lines):
        numbers = _numbers(lines, index) if lines[index].text.string in NUMBER_HEADS else range(0)
        if not numbers:
            kept.append(lines[index])
            index += 1
            continue
        stop = _table_end(lines, numbers)
        due = int(lines[numbers[-1]].text.string) + 1
        taken = {*range(index, numbers.stop), *(i for i in range(numbers.stop, stop) if _is_head(lines[i]))}
        taken.update(i for i in range(numbers.stop, stop) if lines[i].text.string == str(due))
        marks.extend(lines[i].text for i in sorted(taken))
        kept.extend(lines[i] for i in range(index, stop) if i not in taken)
        index = stop
    return kept


def _is_head(line: Line) -> bool:
    return _HEAD.fullmatch(line.text.string) is not None


def _numbers(lines: Sequence[Line], head: int) -> range:
    """Where the numbers stand that count on below a head, with other heads between them or not; an empty range for none."""
    start = head + 1
    while start < min(head + _MOST_HEADS, len(lines)) and _is_head(lines[start]):
        start += 1
    if start == len(lines) or _NUMBER.fullmatch(lines[start].text.string) is None:
        return range(0)
    first = int(lines[start].text.string)
    stop = start + 1
    while stop < len(lines) and lines[stop].text.string == str(first + stop - start):
        stop += 1
    heads = "".join([line.text.string for line in lines[head:start]])
    below = "".join([line.text.string for line in lines[stop : stop + 1]])
    if stop - start < _FEWEST or not (is_list_head(heads) or is_list_head(heads + below)):
        return range(0)
    return range(start, stop)


def _table_end(lines: Sequence[Line], numbers: range) -> int:
    """Where a table ends: above running text, the heading of another list, or more cells than its rows can have."""
    most = min(len(lines), numbers.stop + _ROW * len(numbers))
    for index in range(numbers.stop, most):
        string = lines[index].text.string
        if _RUNNING.search(string) is not None or string in NUMBER_HEADS:
            return index
    return most
