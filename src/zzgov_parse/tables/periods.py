"""How deadlines and spans of time are worded.

The patterns see folded text without white space. The groups `start` and `end` hold dates, or what is left of one when the
year or the month was just said (2021年10月至12月); `plan` the name of a five-year plan. Where two rows match at the same
place, the longer match counts.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from .dates import ARABIC_YEAR, HAN_YEAR

MATCH: Literal["fullmatch", "match", "search"] = "fullmatch"

PeriodKind = Literal["by", "from", "until", "between", "during", "each"]

_NUMBER = "(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})"
_YEAR = f"(?:{ARABIC_YEAR}|{HAN_YEAR})"
_MONTH = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]|元)月"
_DAY = "(?:3[01]|[12][0-9]|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])日"
_DATE = rf"{_YEAR}年(?:{_MONTH}(?:{_DAY})?)?"
_DASH = r"(?:[至到—－\-–―─~～]{1,2})"
#: Not the first months or quarters of a year: 2021年前三季度, 2021年前11个月.
_BEFORE = "(?:之前|以前|前(?![0-9一二两三四五六七八九十]{1,3}(?:个|季|年|天|日|周|月)))"
_WEEKDAY = "(?:（(?:星期|周)[一二三四五六日天]）)?"
_HOUR = "(?:(?:上午|下午|中午|晚)?(?:[0-2]?[0-9](?:[时点][0-5]?[0-9]?分?|[：:][0-5][0-9])|下班))?"
_END_OF = "(?:年?[底末]|[上中下]旬|上半年|[一二三四1-4]季度)"
_IN_FORCE = "(?:正式)?(?:施行|实施|执行|生效|试行)"
_ISSUED = (
    "(?:公布|发布|印发|颁布|颁发|下发|发文|签发|签署|通过|公告|批准|收到[^，。；]{0,12}?|接文|受理[^，。；]{0,8}?)"
)


class PeriodWording(NamedTuple):
    """One way a period is worded.

    Attributes:
        name: what it is.
        kind: by, from, until, between, during, each.
        sign: a character that stands in every such wording.
        pattern: groups start, end, plan, as far as it has them.
        examples: words → groups.
        not_examples: what looks similar.
    """

    name: str
    kind: PeriodKind
    sign: str
    pattern: str
    examples: Mapping[str, Mapping[str, str]]
    not_examples: tuple[str, ...]


ROWS: tuple[PeriodWording, ...] = (
    PeriodWording(
        "between two dates", "between", "年",
        rf"[自从]?(?P<start>{_DATE})起?{_DASH}(?P<end>{_DATE}|{_MONTH}(?:{_DAY})?|{_DAY})(?:期间|止)?",
        {
            "2021年10月至12月": {"start": "2021年10月", "end": "12月"},
            "2021年10月—2022年3月": {"start": "2021年10月", "end": "2022年3月"},
            "自2021年9月17日至20日": {"start": "2021年9月17日", "end": "20日"},
            "自2022年1月1日起至2024年12月31日止": {"start": "2022年1月1日", "end": "2024年12月31日"},
            "2021年至2023年": {"start": "2021年", "end": "2023年"},
        },
        ("2021年10月", "10月至12月", "2021—2023年"),
    ),
    PeriodWording(
        "between two years", "between", "年",
        rf"(?P<start>{_YEAR})(?:{_DASH}|一)(?P<end>{_YEAR}年)(?:期间)?",
        {"2021—2023年": {"start": "2021", "end": "2023年"}, "2021至2023年": {"start": "2021", "end": "2023年"}},
        ("2021年—2023年", "2021—2023", "1—2所"),
    ),
    PeriodWording(
        "between two months of a year", "between", "月",
        rf"(?P<start>{_YEAR}年(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])){_DASH}(?P<end>{_MONTH})(?![0-9一二三十])(?:期间)?",
        {"2021年9—12月": {"start": "2021年9", "end": "12月"}, "二〇二一年一至六月": {"start": "二〇二一年一", "end": "六月"}},
        ("2021年9月—12月", "2021年9—12月5日", "9—12月"),
    ),
    PeriodWording(
        "between two days of a month", "between", "日",
        rf"(?P<start>{_YEAR}年{_MONTH}(?:3[01]|[12][0-9]|0?[1-9]|[一二三四五六七八九十]{{1,3}})){_DASH}(?P<end>{_DAY})(?:期间)?",
        {"2021年9月17—20日": {"start": "2021年9月17", "end": "20日"}},
        ("2021年9月17日—20日", "9月17—20日", "2021年9月17—20号"),
    ),
    PeriodWording(
        "between two months", "between", "月",
        rf"{_MONTH}{_DASH}{_MONTH}|{_MONTH}{_DAY}{_DASH}(?:{_MONTH})?{_DAY}",
        {"9月—12月": {}, "9月17日至20日": {}},
        ("9月", "2021年9月—12月", "9—12月"),
    ),
    PeriodWording(
        "by a date", "by", "前",
        rf"(?:力争)?[到至在于]?(?P<end>{_DATE}){_WEEKDAY}(?:{_END_OF}|{_HOUR}){_BEFORE}",
        {
            "2021年年底前": {"end": "2021年"},
            "2021年11月30日前": {"end": "2021年11月30日"},
            "2021年11月底前": {"end": "2021年11月"},
            "于二〇二一年十月八日以前": {"end": "二〇二一年十月八日"},
            "2021年8月31日17时前": {"end": "2021年8月31日"},
            "2021年8月31日（星期二）下班前": {"end": "2021年8月31日"},
        },
        ("2021年年底", "12月31日前", "2021年前后", "2021年前三季度", "2021年前11个月"),
    ),
    PeriodWording(
        "by a date reached", "by", "到",
        rf"(?:力争)?(?<![达回得提看做受收遇直])到(?P<end>{_DATE}){_END_OF}?",
        {"到2025年": {"end": "2025年"}, "力争到2021年底": {"end": "2021年"}},
        ("达到2025年", "2025年", "到2025"),
    ),
    PeriodWording(
        "by a day of the year", "by", "前",
        rf"(?<![年每底\d])(?:(?:{_MONTH}(?:{_DAY}|[底末初]|[上中下]旬)?){_WEEKDAY}{_HOUR}|[今明当]?年[底末]|[本次当]?月[底末]|第?[一二三四]季度[底末]?){_BEFORE}",
        {"12月31日前": {}, "11月底前": {}, "年底前": {}, "今年底前": {}, "本月底前": {}, "8月20日18:00前": {}, "三季度末前": {}},
        ("12月31日", "每年前", "3个月前"),
    ),
    PeriodWording(
        "by a day of this year or the next", "by", "前",
        rf"(?:今|明|当|次|本)年(?:年?[底末]|{_MONTH}(?:{_DAY}|[底末初]|[上中下]旬)?){_BEFORE}",
        {"今年年底前": {}, "明年6月底前": {}, "当年12月31日前": {}},
        ("今年前", "6月底前", "今年6月"),
    ),
    PeriodWording(
        "not later than a date", "by", "于",
        rf"(?:不[迟晚]于|最[迟晚]于)(?P<end>{_DATE}){_END_OF}?",
        {"不迟于2021年12月31日": {"end": "2021年12月31日"}, "最晚于2021年底": {"end": "2021年"}},
        ("于2021年12月31日", "不迟于3日", "最迟于年底"),
    ),
    PeriodWording(
        "within a time", "by", "内",
        rf"自?(?:本[\u4e00-\u9fff]{{1,4}})?{_ISSUED}(?:之日)?(?:起|后)?{_NUMBER}个?(?:工作日|自然日|日|天|月|年)(?:之内|以内|内)",
        {"本通知印发之日起30日内": {}, "接文后5个工作日内": {}, "收到申请之日起十日内": {}},
        ("30日内容", "5个工作日", "三年内"),
    ),
    PeriodWording(
        "from a date", "from", "起",
        rf"[自从](?P<start>{_DATE})(?:零时|0时)?起(?:{_IN_FORCE})?",
        {"自2021年11月1日起施行": {"start": "2021年11月1日"}, "从2022年起": {"start": "2022年"}},
        ("自发布之日起施行", "2021年11月1日", "自2021年11月1日至"),
    ),
    PeriodWording(
        "since a date", "from", "年",
        rf"(?P<start>{_DATE})(?:以来|以后|之后|起)",
        {"2020年以来": {"start": "2020年"}, "2021年11月1日起": {"start": "2021年11月1日"}, "2025年以后": {"start": "2025年"}},
        ("2020年来", "自2020年起", "起"),
    ),
    PeriodWording(
        "in force from a date", "from", "起",
        rf"(?P<start>{_DATE})起{_IN_FORCE}",
        {"2021年11月1日起施行": {"start": "2021年11月1日"}},
        ("2021年11月1日起", "2021年11月1日施行", "起施行"),
    ),
    PeriodWording(
        "from its issue", "from", "起",
        rf"[自从](?:本[\u4e00-\u9fff]{{1,4}})?{_ISSUED}之日起(?:满?{_NUMBER}个?[日月年]后)?{_IN_FORCE}",
        {"自公布之日起施行": {}, "从公布之日起施行": {}, "自印发之日起30日后施行": {}},
        ("自发布之日起三十日内", "公布之日起施行", "自2021年11月1日起施行"),
    ),
    PeriodWording(
        "until a date", "until", "年",
        rf"(?:(?:有效期限?|执行|试行|延长|延期|延续)[至到]|截[至止]到?|截止(?:日期|时间)[至为是：]?|即日起[至到])(?:(?P<end>{_DATE})|(?<=即日起[至到]){_MONTH}(?:{_DAY})?)(?:年?底)?止?",
        {
            "有效期至2025年12月31日": {"end": "2025年12月31日"},
            "执行至2025年12月31日止": {"end": "2025年12月31日"},
            "截止时间为2021年8月31日": {"end": "2021年8月31日"},
            "即日起至2021年12月31日": {"end": "2021年12月31日"},
            "即日起至5月31日": {},
            "截至2020年底": {"end": "2020年"},
        },
        ("有效期3年", "至2025年12月31日", "有效期至届满"),
    ),
    PeriodWording(
        "until a date, inclusive", "until", "止",
        rf"[至到](?P<end>{_DATE})止",
        {"至2025年12月31日止": {"end": "2025年12月31日"}},
        ("至2025年12月31日", "2025年12月31日止", "至届满止"),
    ),
    PeriodWording(
        "during a five-year plan", "during", "五",
        # 十四五 is 2021 to 2025.
        r"[“\"]?(?P<plan>[一二三四五六七八九十]{1,3})五[”“\"]?(?:规划)?(?:期间|时期|以来|末|期末)",
        {"“十四五”期间": {"plan": "十四"}, "十三五时期": {"plan": "十三"}, "“八五”期间": {"plan": "八"}, '"十四五"期间': {"plan": "十四"}},
        ("“十四五”规划", "三五天", "五期间"),
    ),
    PeriodWording(
        "during a time", "during", "年",
        rf"(?P<start>{_DATE})(?:期间|年?内|全年|[上下]半年|第?[一二三四1-4]季度|[上中下]旬|年?(?:底(?![数色子盘层部稿])|末(?!端)|初(?![中级步始次审选评赛稿高期衷心])))",
        {"2021年上半年": {"start": "2021年"}, "2021年第三季度": {"start": "2021年"}, "2021年9月下旬": {"start": "2021年9月"}, "2021年年底": {"start": "2021年"}, "2021年9月初": {"start": "2021年9月"}},
        ("2021年", "上半年", "2021年内容", "2021年初中毕业生"),
    ),
    PeriodWording(
        "validity", "during", "期",
        rf"(?:有效期限?|试行期限?|试用期限?)[为是]?{_NUMBER}(?:年|个月)",
        {"有效期3年": {}, "有效期为五年": {}, "试行期1年": {}},
        ("有效期至2025年", "有效期年", "3年"),
    ),
    PeriodWording(
        "trial", "during", "试行",
        rf"(?<![公开])试行{_NUMBER}(?:年|个月)(?!来)",
        {"试行两年": {}, "试行6个月": {}},
        ("试行办法", "试行2021年", "两年试行"),
    ),
    PeriodWording(
        "every year", "each", "每",
        rf"每(?:半|[一两二三四五六]|[1-9])?个?(?:年|季度|季|月|周|旬)度?(?:(?:{_MONTH})?(?:{_DAY}|[底末初])?{_BEFORE}|(?:{_MONTH})(?:{_DAY}|[底末初])?)?",
        {"每年": {}, "每年3月底前": {}, "每季度": {}, "每月5日前": {}, "每年12月": {}, "每两年": {}},
        ("每个单位", "每人", "逐年"),
    ),
    PeriodWording(
        "year by year", "each", "",
        r"逐年|按年度?|按季度?|按月",
        {"逐年": {}, "按季度": {}},
        ("按时", "逐步", "按照"),
    ),
)  # fmt: skip
