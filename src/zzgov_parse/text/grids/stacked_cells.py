"""A numbered table each of whose cells stands on lines of its own, as extractors leave them that keep no rows.

    序号 / 任务 / 责任单位 / 1 / 修编供水 / 应急预案 / 市水利局 / 2 / …      →  1 | 修编供水应急预案 | 市水利局

Guarantees:

1. A row begins with the number that counts on and ends above the next; it has a cell for each head.
2. Where a row has more lines than cells, the lines of a cell are those that look like one: full lines but for the last,
   units below 责任单位, a term below 完成时限.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from ...spans import Text
from ...tables.responsibility import TERM
from ...tables.table_heads import REMARK_HEADS, TERM_ENDS, UNIT_ENDS
from ..lines import Line, display_width
from ..word_patterns import ends_with_organ, title_start
from .head_rows import MOST_COLUMNS, is_column_head, is_head
from .numbered_rows import is_list_head
from .table_rows import Cells

_SENTENCE = re.compile("[。；：]")
#: Lines of the tallest row, and characters of the longest piece of a head.
_TALLEST, _LONGEST = 24, 12
#: Lines by which the last row, which no other follows, can be taller than it has cells.
_LAST = 4
#: Rows that prove a table.
_FEWEST = 2
#: Columns by which the lines of a cell differ.
_RAGGED = 3
_GOES_ON = "、，（"
#: What most units begin with.
_UNIT_FIRST = "省市区县州盟旗镇乡各"


@cache
def _term() -> re.Pattern[str]:
    return re.compile(TERM)


def read_stacked(lines: Sequence[Line], start: int) -> tuple[list[Cells], int]:
    r"""The rows of the table whose first head is a line, and the line after them; none for a list of persons or units.

    >>> from zzgov_parse.text.lines import read_lines
    >>> page = read_lines("序号\n任务\n责任单位\n1\n修编供水应\n急预案\n市水利局\n2\n植树\n市林业局\n特此通知。")
    >>> rows, stop = read_stacked(page, 0)
    >>> [[cell.string for cell in row] for row in rows[1:]], stop
    ([['1', '修编供水应急预案', '市水利局'], ['2', '植树', '市林业局']], 10)
    >>> read_stacked(read_lines("序号\n姓名\n单位\n1\n王瑞\n市水利局"), 0)
    ([], 1)
    """
    heads, at = _heads(lines, start)
    names = [head.string for head in heads]
    if not is_head(names) or is_list_head("".join(names)):
        return [], start + 1
    rows: list[Cells] = [heads]
    again = [line.text.string for line in lines[start:at]]
    due = 1
    while at < len(lines) and lines[at].text.string.rstrip(".、") == str(due):
        end = _row_end(lines, at, due + 1, len(heads), again)
        row = _cells(lines[at + 1 : end], names) if end else None
        fewest = at + len(heads) - (names[-1] in REMARK_HEADS)
        for last in range(fewest, min(at + len(heads) + _LAST, len(lines)) + 1) if not end else ():
            if last > fewest and (_SENTENCE.search(lines[last - 1].text.string) or lines[last - 1].blank_before):
                break
            row = row or _cells(lines[at + 1 : last], names)
            end = end or (last if row else 0)
        if row is None:
            break
        rows.append((lines[at].text, *row))
        due, at = due + 1, end
        if _stands_again(lines, at, again):  # on the next page
            rows.append(tuple(_heads(lines, at)[0]))
            at += len(again)
    return (rows, at) if due > _FEWEST else ([], start + 1)


def _heads(lines: Sequence[Line], start: int) -> tuple[Cells, int]:
    """The heads above the first number, those on two lines joined, and its line; none where none is near."""
    stop = start
    while stop < len(lines) and stop - start < 2 * MOST_COLUMNS and not lines[stop].text.string[0].isdigit():
        if len(lines[stop].text) > _LONGEST:
            return (), start
        stop += 1
    heads: list[Text] = []
    for line in lines[start:stop]:
        if heads and not is_column_head(heads[-1].string) and is_column_head(heads[-1].string + line.text.string):
            heads[-1] = Text.join([heads[-1], line.text])
        else:
            heads.append(line.text)
    return tuple(heads), stop


def _stands_again(lines: Sequence[Line], start: int, heads: Sequence[str]) -> bool:
    """Whether the lines from one on are the heads."""
    return [line.text.string for line in lines[start : start + len(heads)]] == heads


def _row_end(lines: Sequence[Line], start: int, due: int, columns: int, again: Sequence[str]) -> int:
    """The line with the number that is due, or where the heads stand again; 0 where neither is near."""
    for at in range(start + columns - 1, min(start + _TALLEST, len(lines))):
        string = lines[at].text.string
        if string.rstrip(".、") == str(due) or (string == again[0] and _stands_again(lines, at, again)):
            return at
    return 0


def _cells(lines: Sequence[Line], heads: Sequence[str]) -> Cells | None:
    """The cells of a row but its number: the best way to give each a run of the lines; None where no way is good."""
    columns = heads[1:]
    if len(lines) == len(columns) - 1 and heads[-1] in REMARK_HEADS:
        columns = columns[:-1]
    if len(lines) < len(columns):
        return None
    best: list[tuple[int, list[int]] | None] = [(0, [0]), *[None] * len(lines)]
    for index, head in enumerate(columns):
        left = len(columns) - index - 1
        following: list[tuple[int, list[int]] | None] = [None] * (len(lines) + 1)
        for stop in range(index + 1, len(lines) - left + 1):
            for start in range(index, stop):
                before = best[start]
                if before is None:
                    continue
                score = before[0] + _fit(lines[start:stop], head)
                held = following[stop]
                if held is None or score > held[0]:
                    following[stop] = (score, [*before[1], stop])
        best = following
    found = best[len(lines)]
    if found is None or (found[0] < 0 and len(lines) > len(columns)):
        return None
    edges = found[1]
    return tuple([Text.join([line.text for line in lines[a:b]]) for a, b in pairwise(edges)])


def _fit(lines: Sequence[Line], head: str) -> int:
    """How well some lines are one cell below a head: 0 for a cell of which nothing speaks for or against."""
    string = "".join([line.text.string for line in lines])
    widths = [display_width(line.text.string) for line in lines]
    full = max(widths)
    score = -2 * sum(width < full - _RAGGED for width in widths[:-1])
    score -= 3 * (string[-1] in _GOES_ON)
    if head.endswith(UNIT_ENDS):
        begins = string[0] in _UNIT_FIRST or title_start().match(string) is not None
        return score + (2 if ends_with_organ(string) or string.endswith("等") else -1) + 2 * begins
    if head.endswith(TERM_ENDS):
        return score + (3 if _term().fullmatch(string) else -2)
    return score - (_term().fullmatch(string) is not None)
