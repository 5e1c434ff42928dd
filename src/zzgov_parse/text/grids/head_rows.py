"""The heads of the columns of a printed table, in one row or in two.

序号 | 任务 | 责任分工 |          |        →  序号 | 任务 | 牵头单位 | 配合单位
     |      | 牵头单位 | 配合单位 |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...tables.table_heads import FIRST_HEADS, HEAD_ENDS, HEADS, NUMBER_HEADS

_BRACKETED = re.compile(r"（[^（）]{1,24}）$")
#: Characters of the longest head of a column; columns of the widest table.
_LONGEST, MOST_COLUMNS = 14, 16


def is_head(cells: Sequence[str]) -> bool:
    """Whether the cells of a row are heads of columns: the first and at least half of them, none of them twice.

    >>> is_head(["序号", "项目名称", "责任单位"]), is_head(["序号", "", "责任单位"]), is_head(["王瑞", "单位"])
    (True, False, False)
    """
    if not 1 < len(cells) <= MOST_COLUMNS or len(set(cells)) < len(cells) or "" in cells:
        return False
    if cells[0] not in FIRST_HEADS and cells[0].startswith(NUMBER_HEADS):  # several heads one blank apart
        return False
    named = count_heads(cells)
    return named > 1 and 2 * named >= len(cells) and count_heads(cells[:1]) == 1 and _longest(cells) <= _LONGEST


def count_heads(cells: Sequence[str]) -> int:
    """How many of some cells are heads of columns; what stands behind them in brackets does not count."""
    return sum(is_column_head(_BRACKETED.sub("", cell)) for cell in cells)


def is_column_head(string: str) -> bool:
    """Whether a string is the head of a column."""
    return string in HEADS or string in FIRST_HEADS or string.endswith(HEAD_ENDS)


def _longest(cells: Sequence[str]) -> int:
    return max(len(_BRACKETED.sub("", cell)) for cell in cells)


def read_heads(rows: Sequence[Sequence[str]]) -> tuple[list[str], int]:
    """The heads of the columns of a table, and in how many rows they stand: none for none.

    >>> read_heads([["序号", "任务", "责任分工", ""], ["", "", "牵头单位", "配合单位"], ["1", "供水", "市水利局", ""]])
    (['序号', '任务', '牵头单位', '配合单位'], 2)
    >>> read_heads([["序号", "任务"], ["1", "供水"]]), read_heads([["序号", ""], ["1", "供水"]])
    ((['序号', '任务'], 1), ([], 0))
    """
    upper = list(rows[0])
    if is_head(upper):
        return upper, 1
    lower = list(rows[1]) if len(rows) > 1 else []
    if "" not in upper or not upper[0] or not lower or lower[0]:
        return [], 0
    wide = max(len(upper), len(lower))
    upper += [""] * (wide - len(upper))
    lower += [""] * (wide - len(lower))
    heads = [below or above for above, below in zip(upper, lower, strict=True)]
    return (heads, 2) if is_head(heads) else ([], 0)
