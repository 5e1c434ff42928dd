"""How a document says from when, until when and for how long it holds.

The patterns see folded text without white space and are searched in a sentence. Groups: `date` as written, or `event` (印发,
发布, 公布) when it holds from its own publication; `span` the years; `until` the last day.
"""

from __future__ import annotations

from typing import Literal

from .rows import Row

MATCH: Literal["fullmatch", "match", "search"] = "search"

_DATE = r"(?:[0-9]{4}|[〇○零一二三四五六七八九]{4})年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日"
_EVENT = "(?P<event>印发|发布|公布|下发|发文|颁布|签发|通过|公告)之日"
_IN_FORCE = "起(?:正式)?(?:开始)?(?:施行|实施|执行|生效|试行)"
_START = rf"[自从](?:(?P<date>{_DATE})(?:零时|0时)?|{_EVENT}){_IN_FORCE}"
#: The document as a subject, or no subject: at the start of a sentence or an item, after a comma.
_OWN = r"(?:本[^，。；]{1,16}|(?:上述|以上)[^，。；]{1,8}|^|^[（(]?[0-9一二三四五六七八九十]{1,3}[、.）)]|现予[公发印]?[布发]?，|，)"
_SPAN = "(?P<span>[0-9一二两三四五六七八九十]{1,3}(?:年|个月))"


#: Sentences, or parts of one.
ROWS: tuple[Row, ...] = (
    Row(
        "effective",
        rf"{_OWN}{_START}",
        {
            "本办法自2021年11月1日起施行。": {"date": "2021年11月1日"},
            "本意见自发布之日起实施，有效期3年。": {"event": "发布"},
            "现予公布，自2019年3月1日起施行。": {"date": "2019年3月1日"},
            "本规定自二〇二一年一月一日起施行": {"date": "二〇二一年一月一日"},
            "二、从2021年11月1日起执行。": {"date": "2021年11月1日"},
            "以上政策自2021年11月1日零时起执行": {"date": "2021年11月1日"},
        },
        ("许可证自颁发之日起生效。", "自2021年以来", "原办法自2010年1月1日起停止执行。"),
    ),
    Row(
        "effective, without 自",
        rf"本[^，。；]{{1,16}}?[于在]?(?P<date>{_DATE})(?:零时|0时)?{_IN_FORCE}",
        {
            "本办法于2021年11月1日起施行": {"date": "2021年11月1日"},
            "本办法2021年11月1日起施行": {"date": "2021年11月1日"},
        },
        ("2021年11月1日起施行的办法", "本办法施行前，2021年11月1日起施行的规定", "本办法于2021年11月1日发布"),
    ),
    Row(
        "effective, with its last day",
        rf"本[^，。；]{{1,16}}(?:有效期|期限)限?(?:为[^，。；]{{1,4}}，)?[自从为]{{1,2}}(?P<date>{_DATE})起?[至到]",
        {
            "本办法有效期自2021年11月1日至2023年10月31日。": {"date": "2021年11月1日"},
            "本办法施行期限为三年，自2021年11月1日至2024年10月31日": {"date": "2021年11月1日"},
        },
        ("许可证有效期自2021年11月1日至2023年10月31日", "本办法有效期至2023年10月31日", "有效期3年"),
    ),
    Row(
        "valid-for",
        rf"(?:有效期|试行期|执行期|实施期|施行期)(?:限)?[为是]?{_SPAN}|试行(?!期){_SPAN.replace('span', 'trial')}"
        rf"|日起{_SPAN.replace('span', 'within')}内有效",
        {
            "有效期3年。": {"span": "3年"},
            "有效期为五年": {"span": "五年"},
            "有效期限6个月": {"span": "6个月"},
            "有效期两年": {"span": "两年"},
            "施行，试行2年": {"trial": "2年"},
            "本意见自下达之日起5年内有效": {"within": "5年"},
        },
        ("有效期内", "有效期至2025年12月31日", "有效期满三十日前"),
    ),
    Row(
        "expires",
        rf"(?:(?:有效期|期限)限?(?:截[至止]到?|至|到)|执行[至到]|(?:有效期|期限)限?(?:为[^，。；]{{1,4}}，)?[自从为]{{1,2}}{_DATE}起?[至到])(?P<until>{_DATE})"
        rf"|[至到](?P<last>{_DATE})(?:止|失效|废止)",
        {
            "有效期至2025年12月31日": {"until": "2025年12月31日"},
            "执行期限至2025年12月31日": {"until": "2025年12月31日"},
            "有效期为2021年11月1日至2026年10月31日": {"until": "2026年10月31日"},
            "施行，至2023年12月31日止": {"last": "2023年12月31日"},
        },
        ("有效期3年", "至2025年12月31日", "有效期至届满"),
    ),
)
