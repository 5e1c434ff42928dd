"""How a date is written, in Arabic or Chinese numerals (GB/T 9704-2012, 7.3.5: Arabic, whole year, no leading zeros).

The patterns see folded text without white space. The groups `year`, `month` and `day` hold the numerals as printed, with
what reading machines take for a zero or a one. The rows are tried in their order: the first that matches is the longest.
"""

from __future__ import annotations

from typing import Literal

from .rows import Row

MATCH: Literal["fullmatch", "match", "search"] = "fullmatch"

#: 0 and 1 in an Arabic number, and what they are misread as.
MISREAD_ZERO = "OoО〇○◯"
MISREAD_ONE = "lI|丨"
#: What else is read for a 〇 and for a 一 between Chinese numerals.
MISREAD_HAN_ZERO = "0零@◦Οロㅇ"
MISREAD_HAN_ONE = "—―─–ーㅡ-"
_DIGIT = rf"[0-9{MISREAD_ZERO}{MISREAD_ONE}]"
_ZERO = rf"[0{MISREAD_ZERO}]"
_ONE = rf"[1{MISREAD_ONE}]"
_HAN_DIGIT = f"[一二三四五六七八九壹贰叁肆伍陆柒捌玖{MISREAD_HAN_ONE}]"
_HAN_ZERO = rf"[{MISREAD_HAN_ZERO}{MISREAD_ZERO}]"

#: 2021, and with misread characters 2O21, ZOI7, l998. Beside a Latin letter a blank stays: 2 O21.
ARABIC_YEAR = rf"(?:[2Z] ?{_ZERO} ?{_DIGIT} ?{_DIGIT}|{_ONE} ?9 ?{_DIGIT} ?{_DIGIT})"
#: 二〇二一, 二○二一, 二O二一, 二零二一, 贰零贰壹, and 二O〇二一 where one zero was read twice.
HAN_YEAR = (
    rf"(?:[二贰](?:{_HAN_ZERO} ?){{1,2}}(?:{_HAN_DIGIT}|{_HAN_ZERO}) ?(?:{_HAN_DIGIT}|{_HAN_ZERO})"
    rf"|[一壹][九玖](?:{_HAN_DIGIT}|{_HAN_ZERO}) ?(?:{_HAN_DIGIT}|{_HAN_ZERO}))"
)
#: What a converter leaves of 二〇〇四 and 二〇一一 when its font has no 〇. 二一 could be 2001 or 2010: left alone.
_YEAR_WITHOUT_ZEROS = "(?:二[一二三][一二三四五六七八九]|二[三四五六七八九])"
_MONTH = rf"(?:{_ONE}[0-2{MISREAD_ZERO}{MISREAD_ONE}]|0?[1-9]|{_ONE}|{_ZERO}[1-9]|元|[一壹]?[十拾][一二壹贰{MISREAD_HAN_ONE}]?|{_HAN_DIGIT})"
_DAY = (
    rf"(?:3[01{MISREAD_ZERO}{MISREAD_ONE}]|[12{MISREAD_ONE}]{_DIGIT}|{_ZERO}?[1-9]|{_ONE}"
    rf"|[三叁][十拾][一壹{MISREAD_HAN_ONE}]?|[一二壹贰]?[十拾]{_HAN_DIGIT}?|{_HAN_DIGIT})"
)
_YEAR = f"(?P<year>{ARABIC_YEAR}|{HAN_YEAR})年"
_FIGURE_YEAR = r"(?P<year>(?:19|20)\d{2})"
#: After a whole date that calls its day 号: what makes 9月17号 the 17 of something else.
_NOT_HOUSE = "(?![楼院线令文车门宗厂码]|公[寓馆路交]|机(?!关|构)|通(?!过|知|报|告))"


#: The ways a date is written; groups year, month, day, as far as a row has them.
ROWS: tuple[Row, ...] = (
    Row(
        "day",
        rf"{_YEAR}(?P<month>{_MONTH})月(?P<day>{_DAY})(?:[日曰]|号{_NOT_HOUSE})",
        {
            "2021年9月17日": {"year": "2021", "month": "9", "day": "17"},
            "2020年03月06日": {"year": "2020", "month": "03", "day": "06"},
            "2O21年l0月28日": {"year": "2O21", "month": "l0", "day": "28"},
            "二〇二一年十月二十八日": {"year": "二〇二一", "month": "十", "day": "二十八"},
            "二○○四年十二月三日": {"year": "二○○四", "month": "十二", "day": "三"},
            "一九九六年元月一日": {"year": "一九九六", "month": "元", "day": "一"},
            "贰零贰壹年玖月拾柒日": {"year": "贰零贰壹", "month": "玖", "day": "拾柒"},
            "二O〇一九年一月二十二日": {"year": "二O〇一九", "month": "一", "day": "二十二"},
            "2021年9月17号": {"year": "2021", "month": "9", "day": "17"},
            "二〇二—年十—月—日": {"year": "二〇二—", "month": "十—", "day": "—"},
            "二ロ二一年十月八日": {"year": "二ロ二一", "month": "十", "day": "八"},
            "二Ο二一年十月八日": {"year": "二Ο二一", "month": "十", "day": "八"},
            "二O O O年四月十四日": {"year": "二O O O", "month": "四", "day": "十四"},
            "2 O21年9月17日": {"year": "2 O21", "month": "9", "day": "17"},
        },
        (
            "2021年13月1日",
            "2021年9月32日",
            "2021年9月",
            "〔2021〕9号",
            "三〇二一年十月八日",
            "二一年十月八日",
            "2021年9月17号楼",
        ),
    ),
    Row(
        "day, zeros of the year lost",
        rf"(?P<year>{_YEAR_WITHOUT_ZEROS})年(?P<month>{_MONTH})月(?P<day>{_DAY})日",
        {
            "二四年六月二十三日": {"year": "二四", "month": "六", "day": "二十三"},
            "二一二年七月二十五日": {"year": "二一二", "month": "七", "day": "二十五"},
        },
        ("二一年十二月十五日", "二二年六月五日", "二四年", "二四年六月", "四年六月二日"),
    ),
    Row(
        "month",
        rf"{_YEAR}(?P<month>{_MONTH})月(?!\d{{1,2}}[日号])",
        {
            "2021年10月": {"year": "2021", "month": "10"},
            "二〇二一年十月": {"year": "二〇二一", "month": "十"},
        },
        ("2021年13月", "10月", "2021年", "2021年9个月"),
    ),
    Row(
        "year",
        # Not a school year or budget year, a decade, an age, the year of a serial number, nor a month or day that does not exist.
        rf"{_YEAR}(?!度|代|级|以上|的?历史(?![性最上遗文数新同])|[〕）\]】]?第?[\d一二三四五六七八九十]{{1,5}}[号期]|\d{{1,2}}月)",
        {"2021年": {"year": "2021"}, "二〇三五年": {"year": "二〇三五"}},
        ("50年", "8004年", "三年", "2021", "0021年", "120年", "三〇三五年", "2000年）15号", "2000年历史", "2000年以上"),
    ),
    Row(
        "figures",
        rf"{_FIGURE_YEAR}(?P<mark>[-/])(?P<month>0?[1-9]|1[0-2])(?P=mark)(?P<day>3[01]|[12]\d|0?[1-9])(?!\d(?!\d?:\d\d))",
        {
            "2021-09-17": {"year": "2021", "mark": "-", "month": "09", "day": "17"},
            "2021/9/17": {"year": "2021", "mark": "/", "month": "9", "day": "17"},
        },
        ("2021-2023", "2021-00207", "2021-09/17", "2021.09.17"),
    ),
    Row(
        # Only where a date is expected: in running text it could be the number of a section.
        "figures and dots",
        rf"{_FIGURE_YEAR}\.(?P<month>0?[1-9]|1[0-2])\.(?P<day>3[01]|[12]\d|0?[1-9])(?!\d)",
        {"2021.09.17": {"year": "2021", "month": "09", "day": "17"}},
        ("2021.9", "8.25.1", "2021-09-17"),
    ),
)
