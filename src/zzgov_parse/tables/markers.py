"""Clause markers: how a numbered line begins (结构层次序数, GB/T 9704-2012, 7.3.3, and what practice adds).

The patterns see folded text without white space and match at the start of a line. The group `number` is the number as
written, `sign` one character that encloses a number. Order matters only where one row's text could begin another's.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from .characters import CIRCLED, HAN_NUMERALS

MATCH: Literal["fullmatch", "match", "search"] = "match"

_HAN = f"[{HAN_NUMERALS}]"
#: What engines print for 一 where a number stands alone.
MISREAD_ONE = "—－―─-"
_ONE = f"[{MISREAD_ONE}]"
_NUMERAL = rf"{_HAN}{{1,8}}|{_ONE}|\d{{1,4}}"


class Marker(NamedTuple):
    """One way a clause is numbered.

    Attributes:
        name: the numbering system.
        pattern: from the start of the line through the end of the marker.
        canonical: the marker as the result has it; `{}` stands for the number as written; "" for the marker as printed.
        strength: `strong` begins a clause wherever a line begins; `weak` needs a finished sentence before it, or the next
            number of a list that is open; `chained` is a marker only together with its neighbours (一是 … 二是 …), each of
            which opens a line.
        rank: 1 = outermost, where a document uses several systems and does not itself show how they nest.
        statutory: whether the number is part of a law's 编章节条.
        examples: line → groups.
        not_examples: lines that begin alike.
    """

    name: str
    pattern: str
    canonical: str
    strength: Literal["strong", "weak", "chained"]
    rank: int
    statutory: bool
    examples: Mapping[str, Mapping[str, str]]
    not_examples: tuple[str, ...]

    @property
    def strong(self) -> bool:
        """Whether it begins a clause wherever a line begins."""
        return self.strength == "strong"


#: A grade that is not above the number of the clause: 一、一等奖 · 三、二等奖; a list goes up (一、二等奖).
_OWN_GRADE = "|".join(
    [f"(?<={number}[、.．])[{'一二三四五六'[:index]}]" for index, number in enumerate("一二三四五六", 1)]
)
#: After 一、 or （一）: words that make it a part of a sentence: 一、二级主任科员 · （一）至（三）项.
_NOT_LIST = rf"(?!{_HAN}{{1,3}}(?:[、至和]|审|线城市|产业)|(?!{_OWN_GRADE}){_HAN}{{1,3}}(?:等[奖级功]|级|类|期))"
_NOT_CITED = rf"(?![款、，]|至[（第]|[和或及与](?:者)?[（第]|项(?!目)|目(?![标录的])|[～~—-]（|（{_HAN}{{1,3}}）)"
#: After 第七条: what makes it a citation: 第七条规定的 · 第七条和第八条 · 第七条中的.
_NOT_CITED_ARTICLE = r"(?![款件例、，的第]|规定(?!了)|所(?:称|列|述|规|指)|[至和或及与](?:者)?(?:第|本|前)|中(?:的|所|规|关于|[“‘，、])|之规|等(?:相关|有关|规定|条款|[，、。]))"
#: A mark that the page's font had and the text has not.
_LOST_MARK = "\ue000-\uf8ff"
#: After a bare number: words that make it a quantity (3年 · 15万吨), and what may begin a heading.
_MEASURES = "年月日时分秒个名人家项条款号级类次位件户所支篇部万亿千百倍元吨米亩公平立％%多余至到种批届期点天周岁世层楼栋座台套辆艘架度比秒刻"
#: Words that begin with such a character and are no quantity: 3.1名词术语 · 3.2部门职责.
_NO_MEASURE = (
    "名[词称录单]|人[员才口力民事大身工居社文]|家[庭政长具电]|个[性体人]|项目(?!标)|条[件例]|号[召码]|级别|类[别型]|位置|户[外籍]|支[持撑付援出]|部[门署分位队]|平[台安稳衡时]"
    "|立[足法项案即]|多[元部方措渠式]|种[植子业]|批[准复发]|期[限间]|天[气然]|周[期边密]|层级|台[账风]|时[间限机效]|分[级工析类阶组]|日常"
    "|公[布示开告共众安益路司务文]"
)
_WORD = rf"(?=[^\W\d_A-Za-z]|[“《（【])(?!(?!{_NO_MEASURE})(?:小时|[{_MEASURES}]))"

# fmt: off
ROWS: tuple[Marker, ...] = (
    Marker(
        "portion", rf"第(?P<number>{_NUMERAL})部分(?![的之、和与或是由])", "第{}部分", "strong", 1, True,
        {"第一部分总论": {"number": "一"}}, ("第一部分的", "第一部", "部分地区"),
    ),
    Marker(
        "book", rf"第(?P<number>{_NUMERAL})篇(?![章的文幅目])", "第{}篇", "strong", 1, True,
        {"第二篇发展目标": {"number": "二"}}, ("第一篇章", "第三篇文章"),
    ),
    Marker(
        "part", rf"第(?P<number>{_NUMERAL})编(?![制号写排入辑审])", "第{}编", "strong", 2, True,
        {"第一编总则": {"number": "一"}}, ("第一编制", "第二产业"),
    ),
    Marker(
        "subpart", rf"第(?P<number>{_NUMERAL})分编", "第{}分编", "strong", 3, True,
        {"第一分编通则": {"number": "一"}}, ("第一分册", "第一分局"),
    ),
    Marker(
        "chapter", rf"第(?P<number>{_NUMERAL})章(?![程的、]|规定|第|[和至](?:第|本)|所[称列])", "第{}章", "strong", 4, True,
        {"第一章总则": {"number": "一"}, "第十二章法律责任": {"number": "十二"}, "第—章总则": {"number": "—"}},
        ("第三章的规定", "第一章程", "第二章、第三章"),
    ),
    Marker(
        "section", rf"第(?P<number>{_NUMERAL})节(?![课的、点]|规定|[和至](?:第|本)|所[称列])", "第{}节", "strong", 5, True,
        {"第一节一般规定": {"number": "一"}, "第二节目标任务": {"number": "二"}}, ("第二节的规定", "第三节课", "第一节点"),
    ),
    Marker(
        "article", rf"第(?P<number>{_NUMERAL})条(?:之(?P<sub>{_HAN}{{1,3}})|(?!之{_HAN})){_NOT_CITED_ARTICLE}[：:]?", "第{}条", "strong", 10, True,
        {"第一条为了加强管理": {"number": "一"}, "第八条与保险有关的活动": {"number": "八"}, "第一百二十条之一本法": {"number": "一百二十", "sub": "一"}},
        ("第三条规定的", "第二条、第三条", "第十条第二款", "第三条的规定", "第三条中的", "第九十条之一的规定", "第三条等相关规定"),
    ),
    Marker(
        "han", rf"(?P<number>{_HAN}{{1,4}}|{_ONE}(?=、))(?:[、.．](?![、.])|[．.]、?){_NOT_LIST}", "{}、", "strong", 20, False,
        {
            "一、总体要求": {"number": "一"}, "十二.保障措施": {"number": "十二"}, "二、三年行动目标": {"number": "二"},
            "—、总体要求": {"number": "—"}, "一、一等奖（3名）": {"number": "一"}, "三、二等奖": {"number": "三"},
        },
        ("一、二级主任科员", "三、四产业", "一是加强领导", "二、三等奖", "——、坚持"),
    ),
    Marker(  # an engine's reading of 一、; a wrapped line may begin so as well: 相统 / 一，夯实基础
        "han_comma", rf"(?P<number>{_HAN}{{1,2}})[，：](?=[^{HAN_NUMERALS}])", "{}、", "chained", 20, False,
        {"二，主要任务": {"number": "二"}, "三：保障措施": {"number": "三"}}, ("一，二", "第一，", "之一："),
    ),
    Marker(
        "han_paren", rf"[（〔(【\[<{{](?P<number>{_HAN}{{1,4}}|{_ONE})[）〕)】\]>}}](?:[、.．](?![（\d.．]))?{_NOT_CITED}|(?P<sign>[㈠-㈩])", "（{}）", "strong", 21, False,
        {
            "（一）指导思想。坚持": {"number": "一"}, "（十）、加强": {"number": "十"}, "（二）.加强": {"number": "二"}, "（三）项目投资": {"number": "三"}, "㈡目标": {"sign": "㈡"},
            "（-）加强领导": {"number": "-"}, "（四）及时报告": {"number": "四"}, "【一】指导思想": {"number": "一"}, "[二]加强领导": {"number": "二"}, "（六）与产品有关的文件": {"number": "六"},
        },
        ("（一）至（三）项", "（二）项规定", "（一号）", "（一）、（二）项", "（一）（二）项", "（一）和（二）项", "【适用范围】", "[1]王瑞", "<一"),
    ),
    Marker(  # one of the two brackets was lost in all of a list
        "han_half", rf"[（(](?P<number>{_HAN}{{1,2}})(?=[\u3400-\u9fff“《])(?![{HAN_NUMERALS}]|[^（）()。]{{0,60}}[）)])|(?P<closed>{_HAN}{{1,2}})[）)]", "（{}）", "chained", 21, False,
        {"（一指导思想。坚持": {"number": "一"}, "二）工作目标": {"closed": "二"}},
        ("（一期工程）", "（一）指导思想", "（二十", "一、（二）", "〔十三届〕第八十三号"),
    ),
    Marker(
        "arabic", rf"(?P<number>\d{{1,3}})(?:[.．{_LOST_MARK}](?!\d|[.．])|、(?!\d{{1,4}}[、月日号%个名类级种项条]|\d{{1,3}}年)|[.．](?=(?:19|20)\d\d年)|[.．]、)|(?P<sign>[⒈-⒛])", "{}.", "weak", 22, False,
        {
            "⒊加强监管": {"sign": "⒊"},
            "1.坚持高位推进。": {"number": "1"}, "12、加强监管": {"number": "12"}, "2.2025年底前建成": {"number": "2"},
            "3\ue010建设平台": {"number": "3"},
        },
        ("8.25小时", "2021年", "1、2号楼", "15号", "1..."),
    ),
    Marker(
        "decimal", rf"(?P<number>\d{{1,2}}(?:[.．]\d{{1,2}}){{1,3}})[.．、]?(?!\d){_WORD}", "{}", "chained", 23, False,
        {"1.1编制目的": {"number": "1.1"}, "2.3.1应急响应": {"number": "2.3.1"}, "3.1名词术语": {"number": "3.1"}, "2.2部门职责": {"number": "2.2"}},
        ("8.25小时", "1.7倍", "3.5万吨", "1.总则", "2021.5.3", "1.5公里", "2.5分", "3.2亿元"),
    ),
    Marker(  # the number that lost its mark: 1突破关键技术。… 2强化硬件攻关。…
        "outline", rf"(?P<number>\d{{1,2}}){_WORD}", "{}.", "chained", 22, False,
        {"1总则": {"number": "1"}, "12强化人才支撑。": {"number": "12"}}, ("3年行动", "15万吨", "1.总则", "20个", "2021年"),
    ),
    Marker(
        "arabic_paren", r"[（(](?P<number>\d{1,2}|[lI])[）)](?!号)(?:、|[.．](?![\d.．]))?", "（{}）", "weak", 30, False,
        {"（1）落实责任": {"number": "1"}, "（l）落实责任": {"number": "l"}, "（2）.落实责任": {"number": "2"}}, ("（2021年）", "（12）号", "（2021）"),
    ),
    Marker(
        "half_paren", r"(?P<number>\d{1,2})[）)](?!号)、?", "（{}）", "weak", 31, False,
        {"2）加强监管": {"number": "2"}}, ("（2）加强", "2021）", "12）号"),
    ),
    Marker("paren_sign", r"(?P<sign>[⑴-⒇])[、.．]?", "（{}）", "weak", 32, False, {"⑶考核": {"sign": "⑶"}, "⑶、考核": {"sign": "⑶"}}, ("3考核", "（⑶）")),
    Marker(
        "circled", rf"(?P<sign>[{CIRCLED}])[、.．]?", "", "weak", 33, False, {"①设备": {"sign": "①"}, "②、材料": {"sign": "②"}, "㉑能源": {"sign": "㉑"}}, ("1设备", "（①）")),
    Marker(
        "dash", r"(?:[—－―─]{2,8}|--)(?![—－―─-])(?=[^\d\W]|[“《（])", "——", "weak", 40, False,
        {"——坚持创新": {}, "——“三个倍增”：": {}, "─────基础更加牢固": {}}, ("———", "—3—", "——12", "─────"),
    ),
    Marker(
        "ordinal_is", rf"(?P<number>{_HAN}{{1,2}})是(?!否|非)", "{}是", "chained", 41, False,
        {"一是加强领导。": {"number": "一"}}, ("一是否", "是一"),
    ),
    Marker(
        "ordinal_must", rf"(?P<number>{_HAN}{{1,2}})要(?![求点素闻件务害道义])", "{}要", "chained", 41, False,
        {"一要提高政治站位。": {"number": "一"}}, ("一要求", "要一"),
    ),
    Marker(
        "ordinal", rf"[第其](?P<number>{_HAN}{{1,2}})[，、]", "", "chained", 41, False,
        {"第一，加强领导。": {"number": "一"}, "其二，完善机制。": {"number": "二"}}, ("第一书记", "第一产业，", "其他"),
    ),
    Marker(
        "in_turn", r"(?P<number>首先|其次|再次|最后)，", "", "chained", 41, False,
        {"首先，要提高认识。": {"number": "首先"}}, ("首先要", "最后一公里"),
    ),
    Marker(
        "box", rf"专栏(?:(?P<number>\d{{1,2}}|{_HAN}{{1,3}})(?![个类项号、和至所中，。])[：:、.]?|[：:])", "专栏{}", "weak", 90, False,
        {"专栏1数字基础设施重点工程": {"number": "1"}, "专栏：重点项目": {}}, ("专栏和版面", "专栏1所列", "专栏2、专栏3"),
    ),
)
# fmt: on
