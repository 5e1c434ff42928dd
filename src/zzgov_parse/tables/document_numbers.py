"""How a document number (发文字号, GB/T 9704-2012, 7.2.5) is written, and every other number that stands in its place.

The patterns see folded text without white space. Groups: `agency_code` is the code or the issuer as printed, with whatever
Chinese characters stand before it; `year` and `serial` are printed numerals, misread ones included; `ordinal` is 第; `kind`
are words that the number keeps as they are. The rows are tried in their order; a row is tried only where its `sign` stands.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from ..model.fields import NumberFamily
from .characters import CLOSE_YEAR, HAN, HAN_NUMERALS, OPEN_YEAR
from .dates import ARABIC_YEAR, HAN_YEAR

MATCH: Literal["fullmatch", "match", "search"] = "fullmatch"

#: 号 as misread at the end of a number in year brackets.
MISREAD_SIGN = "吕弓昦昊另男"

#: × and X stand in specimens for a place: X政发〔2021〕3号.
_HAN = f"[{HAN}×X]"
_CODE = rf"(?P<agency_code>{_HAN}{{1,24}}(?:（{_HAN}{{1,8}}）{_HAN}{{0,8}})?)"
#: One issuer or several: 环境保护部、商务部. A short one is enough: 部令第20号.
_ISSUER = rf"(?P<agency_code>[{HAN}×X、]{{1,40}})"
_OPEN = f"[{OPEN_YEAR}]"
_CLOSE = f"[{CLOSE_YEAR}]"
#: Brackets that are printed around nothing but a year.
_OPEN_SQUARE = r"[〔［\[【]"
_CLOSE_SQUARE = r"[〕］\]】]"
_YEAR = f"(?P<year>{ARABIC_YEAR}|{HAN_YEAR})"
_FIGURE = "[0-9OoIl|]"
_NUMERAL = rf"(?:{_FIGURE}{{1,5}}|[{HAN_NUMERALS}]{{1,5}})"
#: 15, 0012, 十一, 1—5, 1、3、5.
_SERIAL = rf"(?P<serial>{_NUMERAL}(?:[—－\-–―─~～至一]{{1,2}}{_FIGURE}{{1,5}}|(?:[、，,]{_FIGURE}{{1,5}}){{1,9}})?)"
_NTH = rf"(?P<ordinal>第)?{_SERIAL}"
_BRACKETED = "{agency_code}〔{year}〕{ordinal}{serial}号"
_KIND = "(?P<kind>公告|通告)"


class DocumentNumberFormat(NamedTuple):
    """One way a document number is written.

    Attributes:
        name: what it is.
        family: the family of the number.
        sign: characters that stand in every such number, so that its pattern need not be tried elsewhere.
        pattern: groups agency_code, year, serial, ordinal, kind, as far as it has them.
        canonical: the number as the result has it, from the groups; `dated` is the year with 年, or nothing without one.
        examples: number as printed → groups expected.
        not_examples: what looks similar and is no number of this format.
    """

    name: str
    family: NumberFamily
    sign: str
    pattern: str
    canonical: str
    examples: Mapping[str, Mapping[str, str]]
    not_examples: tuple[str, ...]


#: Numbers that running text cites, the more special format first.
CITED: tuple[DocumentNumberFormat, ...] = (
    DocumentNumberFormat(
        "announcement, year and number", NumberFamily.ANNOUNCEMENT, "告",
        rf"{_ISSUER}?{_KIND}{_YEAR}年{_NTH}号",
        "{agency_code}{kind}{dated}{ordinal}{serial}号",
        {
            "国家税务总局公告2021年第5号": {"agency_code": "国家税务总局", "kind": "公告", "year": "2021", "serial": "5", "ordinal": "第"},
            "海关总署税务总局公告2025年第256号": {"agency_code": "海关总署税务总局", "kind": "公告", "year": "2025", "serial": "256", "ordinal": "第"},
            "公告2026年第6号": {"kind": "公告", "year": "2026", "serial": "6", "ordinal": "第"},
        },
        ("公告如下：2021年", "国家税务总局公告2021年", "公告第5号"),
    ),
    DocumentNumberFormat(
        "announcement, year in its brackets", NumberFamily.ANNOUNCEMENT, "告",
        rf"{_ISSUER}?{_KIND}{_OPEN}{_YEAR}年?{_CLOSE}{_NTH}号",
        "{agency_code}{kind}〔{year}〕{ordinal}{serial}号",
        {
            "证监会公告〔2021〕5号": {"agency_code": "证监会", "kind": "公告", "year": "2021", "serial": "5"},
            "清湖市财政局公告（2021年）第3号": {"agency_code": "清湖市财政局", "kind": "公告", "year": "2021", "serial": "3", "ordinal": "第"},
        },
        ("公告（2021年）的通知", "证监会公告〔2021〕", "证监会〔2021〕5号"),
    ),
    DocumentNumberFormat(
        "announcement, number in brackets", NumberFamily.ANNOUNCEMENT, "告",
        rf"{_ISSUER}?{_KIND}（(?:{_YEAR}年)?{_NTH}号）",
        "{agency_code}{kind}（{dated}{ordinal}{serial}号）",
        {
            "海关总署公告（2008年第66号）": {"agency_code": "海关总署", "kind": "公告", "year": "2008", "serial": "66", "ordinal": "第"},
            "公告（第12号）": {"kind": "公告", "serial": "12", "ordinal": "第"},
        },
        ("公告（第12期）", "海关总署公告（2008年）", "公告（12号楼）"),
    ),
    DocumentNumberFormat(
        "announcement, year before the kind", NumberFamily.ANNOUNCEMENT, "告",
        rf"{_ISSUER}{_YEAR}年{_NTH}号{_KIND}",
        "{agency_code}{dated}{ordinal}{serial}号{kind}",
        {"国家税务总局2010年第1号公告": {"kind": "公告", "agency_code": "国家税务总局", "year": "2010", "serial": "1", "ordinal": "第"}},
        ("2010年第1号公告", "国家税务总局2010年第1号文件"),
    ),
    DocumentNumberFormat(
        "announcement of a congress", NumberFamily.ANNOUNCEMENT, "届",
        rf"{_ISSUER}公告(?P<kind>{_OPEN}第?[{HAN_NUMERALS}]{{1,4}}届{_CLOSE})第{_SERIAL}号",
        "{agency_code}公告{kind}第{serial}号",
        {"澜山省人民代表大会常务委员会公告〔十三届〕第八十三号": {"agency_code": "澜山省人民代表大会常务委员会", "kind": "〔十三届〕", "serial": "八十三"}},
        ("公告〔十三届〕第八十三号", "清湖市人民代表大会公告〔十三届〕", "清湖市人民代表大会公告第83号"),
    ),
    DocumentNumberFormat(
        "announcement without year", NumberFamily.ANNOUNCEMENT, "告",
        rf"{_ISSUER}{_KIND}第{_SERIAL}号",
        "{agency_code}{kind}第{serial}号",
        {"澜山省人民代表大会常务委员会公告第十二号": {"agency_code": "澜山省人民代表大会常务委员会", "kind": "公告", "serial": "十二"}},
        ("公告第5号", "海关总署公告5号", "海关总署公告第5条"),
    ),
    DocumentNumberFormat(
        "order", NumberFamily.ORDER, "令",
        rf"{_ISSUER}令(?:{_YEAR}年)?{_NTH}号",
        "{agency_code}令{dated}{ordinal}{serial}号",
        {
            "中华人民共和国国务院令第709号": {"agency_code": "中华人民共和国国务院", "serial": "709", "ordinal": "第"},
            "河南省人民政府令第219号": {"agency_code": "河南省人民政府", "serial": "219", "ordinal": "第"},
            "环境保护部、商务部、海关总署令第26号": {"agency_code": "环境保护部、商务部、海关总署", "serial": "26", "ordinal": "第"},
            "商务部令2014年第3号": {"agency_code": "商务部", "year": "2014", "serial": "3", "ordinal": "第"},
            "主席令第八十号": {"agency_code": "主席", "serial": "八十", "ordinal": "第"},
            "国令第709号": {"agency_code": "国", "serial": "709", "ordinal": "第"},
        },
        ("责令改正", "令第175号", "国务院令第五条", "国务院令2014年", "沪府令〔2026〕26号"),
    ),
    DocumentNumberFormat(
        "order, number in brackets", NumberFamily.ORDER, "令",
        rf"{_ISSUER}令（(?:{_YEAR}年)?{_NTH}号）",
        "{agency_code}令（{dated}{ordinal}{serial}号）",
        {
            "对外贸易经济合作部令（一九九九年第3号）": {"agency_code": "对外贸易经济合作部", "year": "一九九九", "serial": "3", "ordinal": "第"},
            "主席令（第八十号）": {"agency_code": "主席", "serial": "八十", "ordinal": "第"},
        },
        ("财政部令（试行）", "财政部令（第5条）", "财政部令第5号"),
    ),
    DocumentNumberFormat(
        "order of a term of office", NumberFamily.ORDER, "届",
        rf"{_ISSUER}令（?(?P<kind>[{HAN_NUMERALS}]{{1,4}}届)第{_SERIAL}号）?",
        "{agency_code}令（{kind}第{serial}号）",
        {
            "中华人民共和国主席令（九届第37号）": {"agency_code": "中华人民共和国主席", "kind": "九届", "serial": "37"},
            "中华人民共和国主席令九届第37号": {"agency_code": "中华人民共和国主席", "kind": "九届", "serial": "37"},
        },
        ("主席令（九届）", "中华人民共和国主席令（第37号）", "第九届第37号"),
    ),
    DocumentNumberFormat(
        "order, term of office in brackets", NumberFamily.ORDER, "届",
        rf"{_ISSUER}令{_OPEN}(?P<kind>第?[{HAN_NUMERALS}]{{1,4}}届){_CLOSE}第{_SERIAL}号",
        "{agency_code}令（{kind}）第{serial}号",
        {"中华人民共和国主席令（十三届）第四十五号": {"agency_code": "中华人民共和国主席", "kind": "十三届", "serial": "四十五"}},
        ("主席令（十三届）", "中华人民共和国主席令第45号", "主席令（十三届全国人大）第45号"),
    ),
    DocumentNumberFormat(
        "order, year in brackets", NumberFamily.ORDER, "令",
        rf"{_ISSUER}令（{_YEAR}年?）第{_SERIAL}号",
        "{agency_code}令（{year}）第{serial}号",
        {"清湖市人民政府令（2021）第1号": {"agency_code": "清湖市人民政府", "year": "2021", "serial": "1"}},
        ("清湖市人民政府令（2021）1次", "清湖市人民政府令（2021）", "沪府令〔2026〕26号"),
    ),
    DocumentNumberFormat(
        "order, year and number before 令", NumberFamily.ORDER, "令",
        rf"{_ISSUER}{_YEAR}年第{_SERIAL}号令",
        "{agency_code}{dated}第{serial}号令",
        {"清湖市人民政府2020年第31号令": {"agency_code": "清湖市人民政府", "year": "2020", "serial": "31"}},
        ("2020年第31号令", "清湖市人民政府2020年第31号", "清湖市人民政府2020年第31号令人"),
    ),
    DocumentNumberFormat(
        "order, number before 令", NumberFamily.ORDER, "令",
        rf"{_ISSUER}(?<!令)第{_SERIAL}号令",
        "{agency_code}第{serial}号令",
        {
            "北京市人民政府第12号令": {"agency_code": "北京市人民政府", "serial": "12"},
            "国家环境保护局第十一号令": {"agency_code": "国家环境保护局", "serial": "十一"},
        },
        ("第12号令", "北京市人民政府第12号", "北京市人民政府令第12号", "省政府令第197号令"),
    ),
    DocumentNumberFormat(
        "year in brackets", NumberFamily.BRACKETED, "",
        # The opening bracket is also misread as C, 1, l, I or |, the closing one as j, and either twice. Latin letters keep
        # the blank beside them.
        rf"{_CODE}(?:{_OPEN}{{1,2}}|[C1lI|] ?){_YEAR}年?[{CLOSE_YEAR}jJ]{{1,2}} ?(?:{_NTH})?[）〕]?[号{MISREAD_SIGN}]",
        _BRACKETED,
        {
            "X政发〔2021〕3号": {"agency_code": "X政发", "year": "2021", "serial": "3"},
            "国办发„2009‟3号": {"agency_code": "国办发", "year": "2009", "serial": "3"},
            "×政发〔1985〕72号": {"agency_code": "×政发", "year": "1985", "serial": "72"},
            "郑政〔2021〕15号": {"agency_code": "郑政", "year": "2021", "serial": "15"},
            "宁发改价格（管理）〔2023〕7号": {"agency_code": "宁发改价格（管理）", "year": "2023", "serial": "7"},
            "国卫办医函〔2020]113号": {"agency_code": "国卫办医函", "year": "2020", "serial": "113"},
            "财税（2026）15号": {"agency_code": "财税", "year": "2026", "serial": "15"},
            "苏政办发（2025）0012号": {"agency_code": "苏政办发", "year": "2025", "serial": "0012"},
            "清政C2O21〕l5号": {"agency_code": "清政", "year": "2O21", "serial": "l5"},
            "清政12021〕15号": {"agency_code": "清政", "year": "2021", "serial": "15"},
            "清政〔【2018j 21吕": {"agency_code": "清政", "year": "2018", "serial": "21"},
            "国发〔2018〕43—44号": {"agency_code": "国发", "year": "2018", "serial": "43—44"},
            "清政〔2021〕第15号": {"agency_code": "清政", "year": "2021", "serial": "15", "ordinal": "第"},
            "清政函〔二○○九〕3号": {"agency_code": "清政函", "year": "二○○九", "serial": "3"},
            "川府发〔2023〕号": {"agency_code": "川府发", "year": "2023"},
            "沪府令〔2026〕26号": {"agency_code": "沪府令", "year": "2026", "serial": "26"},
        },
        ("第3级（2021年）的通知", "金额为2026元，共15项", "GB/T9704—2012", "〔2021〕5号", "（2021）京01民初123号", "清政〔2021〕15次"),
    ),
    DocumentNumberFormat(
        "year of two digits in brackets", NumberFamily.BRACKETED, "",
        rf"{_CODE}{_OPEN_SQUARE}(?P<year>[5-9]\d){_CLOSE_SQUARE}{_NTH}号",
        _BRACKETED,
        {"国发〔88〕12号": {"agency_code": "国发", "year": "88", "serial": "12"}},
        ("国发〔21〕12号", "甲组（88）12号", "国发〔88〕12条"),
    ),
    DocumentNumberFormat(
        "year of two digits in round brackets", NumberFamily.BRACKETED, "",
        rf"{_CODE}(?<=[发函字文办规电])（(?P<year>[5-9]\d)）{_NTH}号",
        _BRACKETED,
        {"国办发（83）12号": {"agency_code": "国办发", "year": "83", "serial": "12"}},
        ("甲组（88）12号", "国发（21）12号", "国发（88）12条"),
    ),
    DocumentNumberFormat(
        "year that is none", NumberFamily.BRACKETED, "",
        rf"{_CODE}{_OPEN_SQUARE}(?P<year>\d{{4}}){_CLOSE_SQUARE}{_NTH}号",
        _BRACKETED,
        {"清政〔5355〕82号": {"agency_code": "清政", "year": "5355", "serial": "82"}},
        ("清政（5355）82号", "清政〔355〕82号", "清政〔5355〕82页"),
    ),
    DocumentNumberFormat(
        "opening bracket lost", NumberFamily.BRACKETED, "",
        rf"{_CODE}(?P<year>(?:19|20)\d{{2}}){_CLOSE_SQUARE}{_NTH}号",
        _BRACKETED,
        {"清政2021〕15号": {"agency_code": "清政", "year": "2021", "serial": "15"}},
        ("清政2021）15号", "清政2021年15号", "清政3021〕15号"),
    ),
    DocumentNumberFormat(
        "closing bracket lost", NumberFamily.BRACKETED, "",
        rf"{_CODE}[〔［\[【（](?P<year>(?:19|20)\d{{2}})(?P<serial>[1-9]\d{{0,3}})号",
        _BRACKETED,
        {"清政〔202115号": {"agency_code": "清政", "year": "2021", "serial": "15"}},
        ("清政〔302115号", "清政〔2021号", "清政〔2021015号"),
    ),
    DocumentNumberFormat(
        "both brackets lost", NumberFamily.BRACKETED, "",
        rf"{_CODE}(?<![号证编备照第楼])(?P<year>19[5-9]\d|20[0-4]\d)(?P<serial>[1-9]\d{{0,3}})号",
        _BRACKETED,
        {
            "清环发1999278号": {"agency_code": "清环发", "year": "1999", "serial": "278"},
            "清环办函20131074号": {"agency_code": "清环办函", "year": "2013", "serial": "1074"},
        },
        ("清环发18991号", "澜公网安备20110502000549号", "澜ICP备20135092号", "清环发2013号", "清环发201305号"),
    ),
    DocumentNumberFormat(
        "year first, in brackets", NumberFamily.BRACKETED, "字",
        # Until the 1980s. The numbers of court cases look alike: （2009）民提字第15号.
        rf"{_OPEN}(?P<year>(?:19|20)\d{{2}}|[5-9]\d){_CLOSE}(?P<agency_code>(?!{_HAN}{{0,8}}[民刑行执知赔仲][初终再提申抗监裁]?字){_HAN}{{1,10}}字){_NTH}号",
        "〔{year}〕{agency_code}{ordinal}{serial}号",
        {"（87）清环放字第239号": {"year": "87", "agency_code": "清环放字", "serial": "239", "ordinal": "第"}},
        ("（2009）民提字第15号", "（87）清环放第239号", "87清环放字第239号"),
    ),
    DocumentNumberFormat(
        "year first", NumberFamily.BRACKETED, "字第",
        rf"(?P<year>[5-9]\d)(?P<agency_code>{_HAN}{{1,8}}字)(?P<ordinal>第){_SERIAL}号",
        "{year}{agency_code}第{serial}号",
        {"88清环水字第111号": {"year": "88", "agency_code": "清环水字", "serial": "111", "ordinal": "第"}},
        ("88清环水第111号", "88清环水字111号", "21清环水字第111号"),
    ),
)  # fmt: skip

#: Numbers of minutes, which running text cites by these words.
MINUTES: tuple[DocumentNumberFormat, ...] = (
    DocumentNumberFormat(
        "minutes by meeting", NumberFamily.SERIAL, "纪要",
        rf"(?P<agency_code>{_HAN}{{1,30}})?第(?P<serial>{_NUMERAL})(?P<kind>[次期]{_HAN}{{0,8}}纪要)",
        "{agency_code}第{serial}{kind}",
        {
            "市政府第62次常务会议纪要": {"agency_code": "市政府", "serial": "62", "kind": "次常务会议纪要"},
            "第12期专题会议纪要": {"serial": "12", "kind": "期专题会议纪要"},
        },
        ("会议纪要如下", "第62次常务会议", "第62条会议纪要"),
    ),
    DocumentNumberFormat(
        "minutes by year", NumberFamily.SERIAL, "纪要",
        rf"{_OPEN}{_YEAR}年?{_CLOSE}(?P<ordinal>第)?(?P<serial>{_NUMERAL})(?P<kind>[号期次](?:会议)?纪要)",
        "〔{year}〕{ordinal}{serial}{kind}",
        {"〔2021〕5号会议纪要": {"year": "2021", "serial": "5", "kind": "号会议纪要"}},
        ("〔2021〕5号", "2021年会议纪要", "〔2021〕会议纪要"),
    ),
)  # fmt: skip

#: What is a number only where one is expected: alone on its line, in the head of a document.
ALONE: tuple[DocumentNumberFormat, ...] = (
    DocumentNumberFormat(
        "year and number without code", NumberFamily.SERIAL, "",
        rf"{_OPEN}{_YEAR}年?{_CLOSE}{_NTH}(?P<kind>[号期])",
        "〔{year}〕{ordinal}{serial}{kind}",
        {"〔2021〕5号": {"year": "2021", "serial": "5", "kind": "号"}, "（2021）第3期": {"kind": "期", "year": "2021", "serial": "3", "ordinal": "第"}},
        ("第5号", "（5）号", "准印证号：〔2019〕768号"),
    ),
    DocumentNumberFormat(
        "number of an issue", NumberFamily.SERIAL, "期",
        rf"(?:{_YEAR}年)?(?P<ordinal>第)(?P<serial>{_NUMERAL})期",
        "{dated}第{serial}期",
        {"第12期": {"serial": "12", "ordinal": "第"}, "2021年第三期": {"year": "2021", "serial": "三", "ordinal": "第"}},
        ("12期", "第一期工程", "第5号"),
    ),
    DocumentNumberFormat(
        "order without issuer", NumberFamily.ORDER, "令",
        rf"令第{_SERIAL}号",
        "令第{serial}号",
        {"令第175号": {"serial": "175"}},
        ("第175号", "令第五条", "国务院令第175号"),
    ),
    DocumentNumberFormat(
        "last sign lost", NumberFamily.BRACKETED, "",
        rf"{_CODE}{_OPEN}{_YEAR}{_CLOSE}(?P<serial>[1-9]\d{{0,4}})",
        "{agency_code}〔{year}〕{serial}号",
        {"清政〔2021〕15": {"agency_code": "清政", "year": "2021", "serial": "15"}},
        ("清政〔2021〕", "清政〔2021〕15号", "〔2021〕15"),
    ),
    DocumentNumberFormat(
        "place in brackets", NumberFamily.BRACKETED, "",
        rf"(?P<agency_code>（[{HAN}]{{1,4}}）[{HAN}]{{1,12}}){_OPEN}{_YEAR}{_CLOSE}{_NTH}号",
        _BRACKETED,
        {"（清）应急罚〔2023〕12号": {"agency_code": "（清）应急罚", "year": "2023", "serial": "12"}},
        ("（清）应急罚〔2023〕", "（2023）应急罚〔2023〕12号", "（清）〔2023〕12号"),
    ),
    DocumentNumberFormat(
        "brackets and last sign lost", NumberFamily.BRACKETED, "",
        rf"{_CODE}(?<=[函发字办文规通])(?P<year>19[5-9]\d|20[0-4]\d)(?P<serial>[1-9]\d{{0,3}})",
        "{agency_code}〔{year}〕{serial}号",
        {"清发改气候函20175831": {"agency_code": "清发改气候函", "year": "2017", "serial": "5831"}},
        ("清政20175831", "清发改函2017", "清发改函201705"),
    ),
)  # fmt: skip

ROWS: tuple[DocumentNumberFormat, ...] = (*CITED, *MINUTES, *ALONE)
