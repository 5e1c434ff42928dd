"""Cells of printed tables: what heads a list of persons or units, what counts its rows, what stands alone among them.

The words of heads are in `table_heads`. Each row answers a question of its own and is asked by its name.
"""

from __future__ import annotations

from typing import Literal

from .rows import Row
from .table_heads import NUMBER_HEADS

MATCH: Literal["fullmatch"] = "fullmatch"

_UNIT = "(?:工作|所在|推荐)?(?:单位|企业|集体)(?:名称)?"
_UNIT_AND_POST = "(?:工作|所在|推荐)?单位(?:及|和|、|与|/)?(?:现任)?职务(?:（职称）|[/、]?职称)?"
#: What stands at the head of a column of a list of persons or units.
LIST_HEAD = (
    f"{'|'.join(NUMBER_HEADS)}|姓名|性别|民族|{_UNIT}|名称|(?:现任)?职务|职称|备注|{_UNIT_AND_POST}|职务[/、及和]?职称"
)
#: The heads of such a list, joined.
LIST_HEADS = f"(?:{'|'.join(NUMBER_HEADS)})(?:{LIST_HEAD}){{1,6}}"
#: The number of a row.
ROW_NUMBER = "[0-9]{1,4}[.、]?"
#: The heading of a group of rows, alone in its row.
GROUP = "[^。；：，]{1,24}"

ROWS = (
    Row(
        "list-head",
        LIST_HEAD,
        {"序号": {}, "姓名": {}, "推荐单位": {}, "企业名称": {}, "现任职务": {}, "单位及职务（职称）": {}, "职务/职称": {}},
        ("项目名称", "责任单位", "联系电话", "王瑞", "职务工资"),
    ),
    Row(
        "list-heads",
        LIST_HEADS,
        {"序号姓名单位及职务": {}, "编号企业名称备注": {}, "序号姓名性别民族工作单位职务": {}},
        ("序号", "姓名单位", "序号项目名称", "序号姓名单位联系电话"),
    ),
    Row(
        "row-number",
        ROW_NUMBER,
        {"1": {}, "12.": {}, "3、": {}, "2021": {}},
        ("3.5", "12345", "一", "1个", ""),
    ),
    Row(
        "group",
        GROUP,
        {"城建项目": {}, "一、交通类（3个）": {}},
        ("请认真组织实施，按期完成", "项目如下：", "", "清湖市" * 9),
    ),
)  # fmt: skip
