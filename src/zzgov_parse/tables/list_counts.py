"""How the heading of a name list declares the number of its entries.

The patterns are searched in a heading: the count is its end.
"""

from __future__ import annotations

from typing import Literal

from .rows import Row

MATCH: Literal["search"] = "search"

#: A note on the order of a list: （按姓氏笔画为序） · （排名不分先后）.
ORDER_NOTE = "[（(][^（）]{0,12}(?:为序|不分先后|排序|排名|排列)[^（）]{0,6}[）)]"

#: What the entries of a list are counted in.
MEASURE = "(?:名|个|人|家|位|件|项|户|所|支|对|篇|部)"
#: What a list is of, where the count has no brackets; each of two characters.
LISTED = "个人|单位|集体|企业|人员|同志|标兵|能手|模范|作者|组织|部门|家庭|机构"

ROWS: tuple[Row, ...] = (
    Row(
        "bracketed",
        rf"[（(](?:共|计)?(?P<number>[0-9]{{1,5}}){MEASURE}[^（）]{{0,24}}[）)]$",
        {
            "一、先进单位（20个）": {"number": "20"},
            "先进个人（共22名，按姓氏笔画为序）": {"number": "22"},
        },
        ("先进单位（2021年）", "（20个）单位", "先进个人（试行）"),
    ),
    Row(
        "bare",
        rf"^[^，。；：]{{1,30}}(?<={LISTED})(?:共|计)?(?P<number>[0-9]{{1,5}})[名个人家户位](?:[（(][^（）]{{0,24}}[）)])?$",
        {
            "一、先进单位14个（排名不分先后）": {"number": "14"},
            "先进工作者共6名": {"number": "6"},
        },
        ("新建项目14个", "授予14个", "选派干部，其中党政机关人员30名", "先进单位2021年"),
    ),
    Row(
        "without measure",
        rf"(?<={LISTED})[（(](?P<number>(?!(?:19|20)[0-9]{{2}}[）)])[0-9]{{1,4}})[）)]$",
        {"一、先进单位（20）": {"number": "20"}, "先进个人（3）": {"number": "3"}},
        ("先进单位（2021）", "重点任务（3）", "先进单位（一）"),
    ),
    Row(
        "order",
        ORDER_NOTE,
        {"（按姓氏笔画为序）": {}, "先进个人（排名不分先后）": {}, "（以姓氏笔画排列）": {}},
        ("（试行）", "（5名）", "按姓氏笔画为序"),
    ),
)
