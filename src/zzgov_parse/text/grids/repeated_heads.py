"""Tables that are printed twice or more side by side, with their heads repeated: one table again.

    序号 单位名称 序号 单位名称          序号 单位名称
    1    市教育局 3    市水利局     →    1    市教育局
    2    市财政局 4    市公安局          2    市财政局 …

Guarantees:

1. Only a table whose rows are counted is read so: of a page in two columns without numbers the columns say the order.
2. Each cell is in one row, or among the heads that are left over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...spans import Text
from ...tables.table_heads import NUMBER_HEADS
from .head_rows import is_head
from .table_rows import Cells

_NUMBER = re.compile("[0-9]{1,5}")


def head_period(names: Sequence[str]) -> int:
    """After how many heads the heads of a table begin again, 0 where they do not, or are no heads of a counted table.

    >>> head_period(["序号", "姓名", "单位", "序号", "姓名", "单位"]), head_period(["序号", "姓名", "单位"]), head_period(["姓名", "姓名"])
    (3, 0, 0)
    """
    if len(names) < 4 or names[0] not in NUMBER_HEADS or names.count(names[0]) < 2:
        return 0
    period = names.index(names[0], 1)
    times, rest = divmod(len(names), period)
    repeated = period > 1 and not rest and list(names) == list(names[:period]) * times
    return period if repeated and is_head(names[:period]) else 0


def unfold(rows: Sequence[Cells], period: int, left: list[Text]) -> list[Cells]:
    """The rows of one table, in the order of their numbers.

    Args:
        rows: the rows as they are printed, the heads first.
        period: after how many heads they begin again, 0 for never.
        left: where the heads go that are left over.
    """
    if not period:
        return list(rows)
    heads = [cell.string for cell in rows[0]]
    unfolded: list[Cells] = [tuple(rows[0][:period])]
    left += rows[0][period:]
    run: list[Cells] = []
    for row in rows[1:]:
        strings = [cell.string for cell in row]
        if strings == heads:
            left += row
        elif sum(map(bool, strings)) == 1 and not _NUMBER.fullmatch(strings[0]):  # the heading of the rows below
            unfolded += [*_in_order(run, period), row]
            run = []
        else:
            run.append(row)
    return [*unfolded, *_in_order(run, period)]


def _in_order(run: Sequence[Cells], period: int) -> list[Cells]:
    """The records of some rows, by their numbers; those of the left before those of the right where a number is missing."""
    records = list(_records(run, period))
    numbers = [record[0].string for record in records]
    if all(map(_NUMBER.fullmatch, numbers)) and len(set(numbers)) == len(numbers):
        records.sort(key=lambda record: int(record[0].string))
    return records


def _records(run: Sequence[Cells], period: int) -> Iterator[Cells]:
    """The records of some rows, column by column."""
    for start in range(0, max(map(len, run), default=0), period):
        for row in run:
            record = tuple(row[start : start + period])
            if any(cell.string for cell in record):
                yield record
