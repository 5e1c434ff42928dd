"""Confusions: what engines print for the fixed keywords, marks and brackets of official documents.

The patterns see one folded line without white space. Group `misread` is what was printed; the row's `keyword` is what is
read there, character for character, and an empty one means that nothing was printed there (the dirt of a gap).

Guarantees:

1. No row names a person, a unit or a word of running text; what it takes for misread stands in no correct document at
   that place. Each row says by its counter-examples what it must leave alone.
2. The rows of `AT_START` are tried on lines that begin with one of their `signs`, those of `INSIDE` on texts that have one
   of them, those of `BRACKETS` on texts whose brackets do not pair up.
3. Every repeat is bounded.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from .characters import HAN, HAN_NUMERALS
from .responsibility import LABEL_WORDS

MATCH: Literal["fullmatch", "match", "search"] = "search"

#: Where a line must stand, besides what it says: where a title begins, where a quotation is opened and not closed, among
#: clauses with headings.
Place = Literal["", "title", "quotation", "heading"]


class Confusion(NamedTuple):
    """One thing that is misread.

    Attributes:
        name: what it is.
        keyword: what is read; "" where the misread characters are dirt.
        pattern: searched in a line; the group `misread` is as long as the keyword.
        signs: characters, or words, without one of which the row is not tried.
        examples: line → groups.
        not_examples: lines that look alike.
        place: where the line must stand.
        needs: marks of which such a line has one; "" for none.
    """

    name: str
    keyword: str
    pattern: str
    signs: tuple[str, ...]
    examples: Mapping[str, Mapping[str, str]]
    not_examples: tuple[str, ...]
    place: Place = ""
    needs: str = ""


_HAN_NUMBER = f"[{HAN_NUMERALS}]{{1,3}}"
_NUMBER = f"(?:{_HAN_NUMBER}|[0-9]{{1,2}})"
_MARKER = f"(?:第[{HAN_NUMERALS}]{{1,8}}[编章节条]|{_HAN_NUMBER}、|（{_NUMBER}）|[0-9]{{1,2}}[.．、])"
_YEAR = "(?:19|20)[0-9]{2}"
_YEAR_AND_SERIAL = f"〔{_YEAR}〕第?[0-9]{{1,5}}号"
_DATE = f"{_YEAR}年[0-9]{{1,2}}月[0-9]{{1,2}}日"
_DIGITS = tuple("0123456789")
#: What stands in short brackets: places (区县（市）), counts (13个), editions, years.
_NOTE = f"(?:[省市区县州旗盟镇乡街、]{{1,7}}|[0-9]{{1,5}}[名个人家位件项户]|试行|暂行|草案|试用期[一二三两六半0-9]{{1,2}}个?[年月]|{_YEAR}年)"

AT_START: tuple[Confusion, ...] = (
    Confusion(
        "about",
        "关于",
        r"^(?P<misread>[天夫美羊失芙兰]于|关[千亍丁]|[关天夫]干(?![部预扰线旱]))(?=[^，。；：]{4})",
        tuple("天夫美羊失芙兰关"),
        {"天于印发清湖市防火方案的通知": {"misread": "天于"}, "关干加强防火工作的通知": {"misread": "关干"}},
        ("关干部管理的通知", "今天于清湖举行", "关于加强防火工作的通知", "美于内"),
        "title",
    ),
    Confusion(
        "attachment",
        "附件",
        r"^[-—]?(?P<misread>附[仵忤伴仟伻仲]|[阳咐坿付胕]件)(?=[0-9]{0,2}[：:]|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})?$)",
        tuple("附阳咐坿付胕-—"),
        {"附仵1": {"misread": "附仵"}, "阳件：1.先进单位名单": {"misread": "阳件"}, "附伴": {"misread": "附伴"}},
        ("附伴随文件", "附件1", "付件数", "附件：名单"),
    ),
    Confusion(
        "copies",
        "抄送",
        r"^(?P<misread>[沙钞妙秒炒]送|抄[迷关逆进迭选])(?=：)",
        tuple("沙钞妙秒炒抄"),
        {"抄迷：市委各部门。": {"misread": "抄迷"}, "沙送：市委各部门。": {"misread": "沙送"}},
        ("抄送：市委各部门。", "抄关图纸", "抄报：省政府。"),
    ),
    Confusion(
        "copies upwards",
        "抄报",
        r"^(?P<misread>[沙钞妙秒]报|抄[扳板执])(?=：)",
        tuple("沙钞妙秒抄"),
        {"抄扳：省政府。": {"misread": "抄扳"}},
        ("抄报：省政府。", "抄送：市委。", "海报：市委"),
    ),
    Confusion(
        "main recipients",
        "主送",
        r"^(?P<misread>主[迷逆迭])(?=：)",
        ("主",),
        {"主迷：各区人民政府": {"misread": "主迷"}},
        ("主送：各区人民政府", "主选手："),
    ),
    Confusion(
        "removal",
        "免去",
        f"^(?P<misread>[兔兑]去|免云)(?=：|[{HAN}]{{2,4}}(?:同志)?的?[{HAN}])",
        tuple("兔兑免"),
        {"兔去：": {"misread": "兔去"}, "免云王明的市教育局局长职务；": {"misread": "免云"}},
        ("免去：", "免去王明的市教育局局长职务；", "白兔去哪了"),
    ),
    Confusion(
        "appointment",
        "任命",
        f"^(?P<misread>任[俞侖]|[仕住]命)(?=：|[{HAN}]{{2,4}}(?:同志)?为)",
        tuple("任仕住"),
        {"任俞：": {"misread": "任俞"}, "仕命王明为市教育局局长": {"misread": "仕命"}},
        ("任命：", "任命王明为市教育局局长", "责任俞明"),
    ),
    Confusion(
        "ordinal",
        "第",
        f"^(?P<misread>[弟笫箆])(?={_NUMBER}[编章节条])",
        tuple("弟笫箆"),
        {"笫一章总则": {"misread": "笫"}, "弟二条本办法所称": {"misread": "弟"}},
        ("第一章总则", "弟弟一人", "兄弟一条心"),
    ),
    Confusion(  # 《一）工作目标
        "opening bracket of a marker",
        "（",
        rf"^(?P<misread>[《〈【〔\[{{「『Cc<])(?={_NUMBER}）)",
        tuple("《〈【〔[{「『Cc<"),
        {
            "《一）工作目标": {"misread": "《"},
            "〈十二）加强领导": {"misread": "〈"},
            "【3）落实责任": {"misread": "【"},
        },
        ("（一）工作目标", "《一》", "《十一五规划》"),
    ),
    Confusion(
        "closing bracket of a marker",
        "）",
        rf"^（{_NUMBER}(?P<misread>[》〉】〕\]}}」』>])",
        ("（",),
        {"（一》工作目标": {"misread": "》"}, "（2]落实责任": {"misread": "]"}},
        ("（一）工作目标", "（一是加强", "（十五）》"),
        needs="》〉】〕]}」』>",
    ),
    Confusion(  # 2.，提升网络
        "dirt after a number",
        "",
        rf"^[0-9]{{1,2}}[.．](?P<misread>[，。·”])(?=[{HAN}“《])",
        _DIGITS,
        {"2.，提升智能制造服务网络。": {"misread": "，"}},
        ("2.“放管服”改革", "2.提升", "2.5，"),
    ),
    Confusion(  # 第一条 ”为了
        "quotation mark in a gap",
        "",
        rf"^{_MARKER}(?P<misread>”)(?=[{HAN}“《0-9])",
        tuple(f"第（{HAN_NUMERALS}0123456789"),
        {"第一条”为了规范管理": {"misread": "”"}, "第二章”管理与服务": {"misread": "”"}},
        ("第一条“放管服”改革", "第一条为了"),
        needs="”",
    ),
    Confusion(  # 第四章 “附则: the heading of a chapter ends with its line
        "opening quotation mark before a name",
        "",
        f"^第?[{HAN_NUMERALS}]{{1,8}}[编章节](?P<misread>“)(?=[{HAN}]{{2,20}}$)",
        tuple(f"第{HAN_NUMERALS}"),
        {"第四章“附则": {"misread": "“"}, "四章“附则": {"misread": "“"}},
        ("第四章“附则”", "第四条“附则", "第四章附则"),
        needs="“",
    ),
    Confusion(  # 第一条 “为了: nothing closes it
        "opening quotation mark in a gap",
        "",
        rf"^{_MARKER}(?P<misread>“)(?=[{HAN}《0-9])",
        tuple(f"第（{HAN_NUMERALS}0123456789"),
        {"第一条“为了规范管理": {"misread": "“"}},
        ("第一条为了", "第一条”为了"),
        "quotation",
        needs="“",
    ),
    Confusion(  # 1.拓展平台建设·加强部门协同，…
        "stop after a heading",
        "。",
        f"^(?:{_MARKER}|[0-9]{{1,2}}，)[{HAN}]{{4,26}}(?P<misread>·)(?=[{HAN}“《0-9]{{4}})",
        tuple(f"第（{HAN_NUMERALS}0123456789"),
        {"1.拓展平台建设·加强部门协同，完善机制": {"misread": "·"}},
        ("1.买买提·艾合买提", "1.拓展“书香·清湖”建设", "两江·四岸建设"),
        "heading",
        needs="·",
    ),
)

INSIDE: tuple[Confusion, ...] = (
    Confusion(
        "about, after an issuer",
        "关于",
        r"(?:(?<=人民政府)|(?<=办公[厅室])|(?<=委员会))(?P<misread>天于|关干)(?=[^，。；：]{4})",
        ("天于", "关干"),
        {"清湖市人民政府天于加强防火工作的通知": {"misread": "天于"}},
        ("清湖市人民政府关于加强防火工作的通知", "昨天于清湖市"),
        "title",
    ),
    Confusion(  # 责任单位；市财政局
        "colon",
        "：",
        rf"(?:^[（【]?|(?<=[，。；（]))(?:{LABEL_WORDS})(?P<misread>；)(?!：|(?:{LABEL_WORDS})[：；])(?=.{{2}})",
        ("位；", "门；"),
        {"责任单位；市财政局": {"misread": "；"}, "牵头单位：市财政局，责任单位；市教育局": {"misread": "；"}},
        ("牵头单位；责任单位：", "责任单位：市财政局；", "各责任单位；"),
    ),
    Confusion(
        "colon read twice",
        "",
        "(?:(?<=单位)|(?<=部门)|(?<=附件))(?P<misread>；)(?=：)",
        ("；：",),
        {"责任单位；：市财政局": {"misread": "；"}},
        ("责任单位：市财政局；", "附件：1.", "时间；：地点"),
    ),
    Confusion(
        "stop after a colon",
        "",
        "(?:(?<=单位：)|(?<=部门：)|(?<=附件：))(?P<misread>[；·。])(?=.)",
        ("：；", "：·", "：。"),
        {"责任单位：；市财政局": {"misread": "；"}},
        ("责任单位；：市财政局", "责任单位：市财政局；", "时间：；"),
    ),
    Confusion(
        "dirt before a date",
        "",
        rf"号(?P<misread>[“”·])(?={_DATE}$)",
        ("号“", "号”", "号·"),
        {"清政〔2021〕15号“2021年9月17日": {"misread": "“"}},
        ("清政〔2021〕15号2021年9月17日", "清政〔2021〕15号，2021年9月17日印发"),
    ),
)

#: Brackets around a year, of two kinds or doubled: 【2021], 〔【2021]. A pair of one kind is another way to print them.
YEAR_BRACKETS = Confusion(
    "brackets of a year", "〔〕",
    rf"(?!〔{_YEAR}〕|\[{_YEAR}\]|【{_YEAR}】|（{_YEAR}）|「{_YEAR}」|{{{_YEAR}}}|〈{_YEAR}〉|《{_YEAR}》)"
    rf"(?P<open>[〔【\[「{{〈《][〔【\[「{{〈《]?|（)(?P<year>{_YEAR})(?P<close>[〕】\]」}}）〉》jJ][〕】\]」}}〉》jJ]? ?)(?=第?[0-9]{{1,5}}(?:[号吕]|$)|$)",
    tuple("〔【[「{〈《（"),
    {
        "清政【2021]15号": {"open": "【", "year": "2021", "close": "]"}, "清政〔【2018j21号": {"open": "〔【", "year": "2018", "close": "j"},
        "清政【2021]": {"open": "【", "year": "2021", "close": "]"},
    },
    ("清政〔2021〕15号", "清政[2021]15号", "清单（2021）", "《2021年计划》"),
)  # fmt: skip

BRACKETS: tuple[Confusion, ...] = (
    YEAR_BRACKETS,
    Confusion(
        "opening bracket of a citation",
        "（",
        rf"(?P<misread>[〈《【\[{{])(?=[{HAN}]{{1,10}}{_YEAR_AND_SERIAL}）)",
        tuple("〈《【[{"),
        {"意见》〈清政〔2021〕15号）要求": {"misread": "〈"}},
        ("意见》（清政〔2021〕15号）", "《清政〔2021〕15号》"),
    ),
    Confusion(
        "bracket before a citation",
        "",
        rf"(?P<misread>[〈《【\[{{])(?=（[{HAN}]{{1,10}}{_YEAR_AND_SERIAL}）)",
        tuple("〈《【[{"),
        {"意见》【（清政〔2021〕15号）要求": {"misread": "【"}},
        ("意见》（清政〔2021〕15号）",),
    ),
    Confusion(  # 和【《清湖市防火办法》
        "bracket before a title",
        "",
        r"(?P<misread>[【〈\[])(?=《[^《》【】〈〉\[\]]{2,80}(?:》(?![】〉\]])|$))",
        tuple("【〈["),
        {"和【《清湖市防火办法》有关规定": {"misread": "【"}},
        ("【《清湖市防火办法》】", "和《清湖市防火办法》"),
    ),
    Confusion(  # 各区县〈市）, 先进单位《13个）
        "opening bracket of a note",
        "（",
        rf"(?P<misread>[〈《【\[{{])(?={_NOTE}）)",
        tuple("〈《【[{"),
        {
            "各区县〈市）人民政府": {"misread": "〈"},
            "先进单位《13个）": {"misread": "《"},
            "副局长《试用期一年）": {"misread": "《"},
        },
        ("各区县（市）人民政府", "《清湖市》"),
    ),
    Confusion(
        "closing bracket of a note",
        "）",
        rf"（{_NOTE}(?P<misread>[〉》】\]}}])",
        tuple("〉》】]}"),
        {"各区县（市》人民政府": {"misread": "》"}},
        ("各区县（市）人民政府", "（市级》"),
    ),
)

ROWS: tuple[Confusion, ...] = (*AT_START, *INSIDE, *BRACKETS)
