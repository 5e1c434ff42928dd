"""How a document says from when, until when and for how long it holds.

The patterns see folded text without white space and are searched in a sentence. Groups: `date` as written, or `event` (印发,
发布, 公布) when it holds from its own publication; `span` the years; `until` the last day.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

MATCH: Literal["fullmatch", "match", "search"] = "search"

_DATE = r"(?:[0-9]{4}|[〇○零一二三四五六七八九]{4})年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日"
_START = (
    rf"自(?:(?P<date>{_DATE})|(?P<event>印发|发布|公布|下发|发文|颁布)之日)起(?:正式)?(?:开始)?(?:施行|实施|执行|生效)"
)


class ValidityFormat(NamedTuple):
    """One way a document states its validity.

    Attributes:
        name: what it states.
        pattern: searched in the sentence.
        examples: sentence → groups.
        not_examples: sentences about something else.
    """

    name: str
    pattern: str
    examples: Mapping[str, Mapping[str, str]]
    not_examples: tuple[str, ...]


ROWS: tuple[ValidityFormat, ...] = (
    ValidityFormat(
        "effective",
        rf"(?:本[^，。；]{{1,16}}|^|现予[公发印]?[布发]?，|，){_START}",
        {
            "本办法自2021年11月1日起施行。": {"date": "2021年11月1日"},
            "本意见自发布之日起实施，有效期3年。": {"event": "发布"},
            "现予公布，自2019年3月1日起施行。": {"date": "2019年3月1日"},
            "本规定自二〇二一年一月一日起施行": {"date": "二〇二一年一月一日"},
        },
        ("许可证自颁发之日起生效。", "自2021年以来", "原办法自2010年1月1日起停止执行。"),
    ),
    ValidityFormat(
        "valid-for",
        r"有效期(?:限)?为?(?P<span>[0-9一二三四五六七八九十]{1,3}(?:年|个月))",
        {"有效期3年。": {"span": "3年"}, "有效期为五年": {"span": "五年"}, "有效期限6个月": {"span": "6个月"}},
        ("有效期内", "有效期至2025年12月31日", "有效期满三十日前"),
    ),
    ValidityFormat(
        "expires",
        rf"有效期(?:截)?至(?P<until>{_DATE})",
        {"有效期至2025年12月31日": {"until": "2025年12月31日"}},
        ("有效期3年", "至2025年12月31日"),
    ),
)
