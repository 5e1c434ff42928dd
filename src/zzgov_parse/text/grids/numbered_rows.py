"""A printed table of persons or units: its heads are taken out, and a number in a cell of its own goes with its row.

    table = head row+          head = 序号 姓名 … 职务 | 序号 单位名称       row = number cell+

Guarantees:

1. A head is one only where a row with a number follows; a table of anything else, or one parted by tabs, stays as it is.
2. Numbers are joined with what follows them only as they count on, from row to row; below a head they may begin anew.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...spans import Text
from ...tables.table_cells import LIST_HEAD, LIST_HEADS
from ...tables.table_heads import NUMBER_HEADS
from ..lines import Line
from ..word_patterns import ends_with_organ, ends_with_post

_HEAD = re.compile(LIST_HEADS)
_NEXT = re.compile(LIST_HEAD)
#: One of these is what the table lists.
_LISTED = re.compile("姓名|单位|企业|集体|名称")
_NUMBER = re.compile("[0-9]{1,3}")
_PARTED = re.compile("[。；：]")
#: Cells of a head, and of a row: a title may wrap over several lines.
_MOST_CELLS, _LONGEST_ROW = 8, 9


def may_be_numbered(source: str) -> bool:
    """Whether a text has the head of a numbered table."""
    return any(head in source for head in NUMBER_HEADS)


def is_list_head(string: str) -> bool:
    """Whether the heads of a numbered table are those of a list of persons or units, and of nothing else.

    >>> is_list_head("序号姓名单位及职务"), is_list_head("序号姓名单位联系电话"), is_list_head("序号职务")
    (True, False, False)
    """
    return _HEAD.fullmatch(string) is not None and _LISTED.search(string) is not None


def order_numbered_rows(lines: Sequence[Line], marks: list[Text]) -> list[Line]:
    r"""The rows of numbered tables; their heads go to the list.

    >>> from zzgov_parse.text.lines import read_lines
    >>> page, heads = read_lines("序号\n姓名\n单位及职务\n1\n王 琳\n市财政局科员\n2\n刘志远\n市水利局主任"), []
    >>> [line.text.string for line in order_numbered_rows(page, heads)], [head.string for head in heads]
    (['1王琳市财政局科员', '2刘志远市水利局主任'], ['序号', '姓名', '单位及职务'])
    >>> page = read_lines("序号\n项目名称\n责任单位\n1\n湖泊保护\n市水利局")
    >>> order_numbered_rows(page, heads) == page
    True
    """
    ordered: list[Line] = []
    index, due = 0, 0
    while index < len(lines):
        stop = _head_end(lines, index)
        if stop > index:
            marks.extend(line.text for line in lines[index:stop])
            due = 1 if lines[stop].text.string == "1" else due or 1
            index = stop
            continue
        stop = _row_end(lines, index, due) if due else index
        if stop > index:
            row = lines[index:stop]
            ordered.append(row[0]._replace(text=Text.join(line.text for line in row), end=row[-1].end, room=0))
            index, due = stop, due + 1
        else:
            ordered.append(lines[index])
            index += 1
    return ordered


def _head_end(lines: Sequence[Line], start: int) -> int:
    """Where the head of a table ends that begins with a line; `start` for none."""
    line = lines[start]
    string = line.text.string
    if not string.startswith(NUMBER_HEADS):
        return start
    stop = start + 1
    if string in NUMBER_HEADS:
        while stop < min(start + _MOST_CELLS, len(lines)) and _NEXT.fullmatch(lines[stop].text.string):
            stop += 1
        string = "".join([cell.text.string for cell in lines[start:stop]])
    elif "\t" in line.text.source[line.start : line.end]:
        return start
    if stop == len(lines) or _NUMBER.match(lines[stop].text.string) is None:
        return start
    if stop == start + 1 and string in NUMBER_HEADS:  # the other cells of the head were taken out before
        return stop if not line.text.source[line.end : lines[stop].start].isspace() else start
    return stop if is_list_head(string) else start


def _row_end(lines: Sequence[Line], start: int, due: int) -> int:
    """Where the row ends that begins with the number that is due: above the next number; `start` for none.

    The last row ends with the first cell that ends with a post or an organ and has no post below it.
    """
    if lines[start].text.string != str(due):
        return start
    stop = start + 1
    while stop < min(start + _LONGEST_ROW, len(lines)):
        if lines[stop].text.string == str(due + 1):
            return stop if stop > start + 1 else start
        below = _head_end(lines, stop)
        if below > stop:
            again = lines[below].text.string == str(due + 1)  # the head once more, on the next page
            return stop if again and stop > start + 1 else _last_row_end(lines[:stop], start)
        stop += 1
    return _last_row_end(lines, start)


def _last_row_end(lines: Sequence[Line], start: int) -> int:
    """Where a row ends that no other follows: below the cell that ends with a post, in a table of units below its first."""
    for index in range(start + 1, min(start + _LONGEST_ROW, len(lines))):
        string = lines[index].text.string
        if ends_with_post(string) or (index == start + 1 and ends_with_organ(string)):
            return index + 1
        if _PARTED.search(string) is not None:
            break
    return start
