"""How titles look: what they end with, what they begin with, what may stand in brackets under them.

    title = [issuer+] [关于] subject [的] kind [note]      党政机关公文处理工作条例 (2012), article 9(7)
          | subject genre [note]                           a carried text, an attachment, a regulation

Each test looks at a bounded end or start of its string, or at a string that is short.
"""

from __future__ import annotations

import re
from functools import cache

from ...tables.titles import ABOUT, AFTER_ISSUER, GENRES, ISSUER_VERBS, KIND_ENDINGS, NO_ENDINGS
from ...text.word_patterns import ends_with_organ
from ..completeness import open_bracket

#: A line of a title is no longer than this; the whole title on one line may be.
LONGEST_LINE = 60
_LONGEST_TITLE = 400
_OFFICIAL = tuple(KIND_ENDINGS)
_ENDINGS = tuple(sorted({*KIND_ENDINGS, *GENRES}))
#: What ends like a title and is none; behind a comma 决定 and 通知 are verbs.
_NO_ENDINGS = (*NO_ENDINGS, *(f"，{word}" for word in _ENDINGS))
#: What titles end with, notes in brackets apart: most strings end with something else.
_OFFICIAL_LAST = frozenset(word[-1] for word in _OFFICIAL)
_LAST = frozenset(word[-1] for word in _ENDINGS)
_CLOSING = "）)》〉”"
_ROUND = ("）", ")")
_LAST_OR_CLOSING = _LAST | frozenset(_CLOSING)
#: Any of them, in the last characters of many lines.
TITLE_LAST = re.compile(f"[{re.escape(''.join(sorted(_LAST_OR_CLOSING)))}]")
_NOTE_AT_END = re.compile(r"[（(《〈“][^（）()《》〈〉“”]{1,40}[）)》〉”]$")
#: How long a note is with its brackets, and how many a title ends with.
_LONGEST_NOTE, _MOST_NOTES = 42, 4
_OPENERS = {"》": "《", "〉": "〈", "”": "“"}
#: What stands before the title that a title ends with: 关于修改《…办法》, 印发《…方案》; 县财政局《…意见》 is a part of a sentence.
_QUOTING = (
    "印发", "发布", "公布", "颁布", "转发", "批转", "修改", "修订", "废止", "实施", "施行", "执行", "贯彻", "落实", "学习", "宣传", "关于", "审议", "批准", "制定", "解读", "编制", "对", "的", "和", "、",
)  # fmt: skip
_SENTENCE = re.compile(r"[。；！？]")
_ABOUT = re.compile("|".join(ABOUT))
_LAST_LINE = re.compile("[^，。；：《]{2,40}的(?:通知|通报|意见|决定|批复|复函|函|公告|通告|报告|请示)$")
_LAW = re.compile(r"^中华人民共和国.{2,30}法$")
_NO_START = (
    "，", "、", "）", "》", "”", "详见", "修改内容", "为", "经研究", "经请示", "经批准", "经审", "现将", "根据", "按照", "请", "特此", "以下", "一是", "本", "是", "依照", "依据",
    "截至", "按", "自", "在", "对于", "鉴于", "兹", "经", "等", "与", "和", "及", "或",
)  # fmt: skip
#: In brackets under a title, or at its end: the edition of a text, the years that a plan is for.
_TITLE_NOTE = re.compile(
    r"（(?:[^，。；：]{0,10}(?:试行|暂行|草案|稿|节选|摘要|修订|修正)|[^，。；：]{0,12}[版本]|第?[一二三四五六七八九十0-9]{1,4}[次批期号部]?"
    r"|(?:19|20)[0-9]{2}年?(?:[—－―～~至-]{1,2}(?:19|20)?[0-9]{2,4}年?)?度?|共[0-9]{1,4}[项个名家条件])）"
)


def without_note(string: str) -> str:
    """A title without the notes in brackets that it ends with.

    >>> without_note("清湖市绿化规划（试行）（2021年版）"), without_note("清湖市绿化规划")
    ('清湖市绿化规划', '清湖市绿化规划')
    """
    end = len(string)
    for _ in range(_MOST_NOTES):
        note = _NOTE_AT_END.search(string, end - _LONGEST_NOTE, end) if string[end - 1 : end] in _ROUND else None
        if note is None:
            break
        end = note.start()
    return string[:end]


def ends_like_title(string: str) -> bool:
    """Whether a string ends like a whole title: with a 文种 or a genre, and perhaps a note in brackets.

    >>> ends_like_title("清湖市绿化规划（试行）"), ends_like_title("清湖市人民政府关于印发")
    (True, False)
    >>> ends_like_title("你们《关于设立开发区的请示"), ends_like_title("县财政局《关于加强管理的意见》")
    (False, False)
    >>> ends_like_title("《清湖市绿化规划"), ends_like_title("清湖市农委关于棉花生产的情况汇报，决定")
    (False, False)
    """
    if string[-1:] not in _LAST_OR_CLOSING:
        return False
    opened = string.rfind("《")
    if opened >= 0 and string.find("》", opened) < 0 and not string.endswith(_QUOTING, 0, opened):
        return False
    if string[-1] in _CLOSING:
        bare = without_note(string)
        if bare and bare[-1] in "》〉”":
            before, mark, _ = bare.partition(_OPENERS[bare[-1]])
            return bool(mark) and bare[:-1].endswith(_ENDINGS) and (not before or before.endswith(_QUOTING))
        string = bare
    return string[-1:] in _LAST and string.endswith(_ENDINGS) and not string.endswith(_NO_ENDINGS)


def ends_with_kind(string: str) -> bool:
    """Whether the last word is a 文种 or a genre, marks and notes in brackets apart: no title ends otherwise.

    >>> ends_with_kind("清湖市绿化规划（试行）"), ends_with_kind("印发《清湖市绿化规划》"), ends_with_kind("（一）（二）")
    (True, True, False)
    """
    if string[-1:] not in _LAST_OR_CLOSING:
        return False
    bare = without_note(string) if string[-1] in _CLOSING else string
    return bare.endswith(_ENDINGS) or (bare[-1:] in _OPENERS and bare[:-1].endswith(_ENDINGS))


def ends_officially(string: str) -> bool:
    """Whether a string ends with one of the fifteen kinds, notes in brackets apart.

    >>> ends_officially("清湖市人民政府公告（第3号）"), ends_officially("清湖市绿化规划")
    (True, False)
    """
    bare = without_note(string)
    return bare[-1:] in _OFFICIAL_LAST and bare.endswith(_OFFICIAL) and not bare.endswith(_NO_ENDINGS)


def says_about(string: str) -> re.Match[str] | None:
    """Where a string says what a document is about: 关于, 印发, 转发, 任免."""
    return _ABOUT.search(string)


def is_title_line(string: str) -> bool:
    """Whether a line could be a line of a title: short, no sentence in it, no colon at its end.

    >>> is_title_line("关于加强防火工作的通知"), is_title_line("现将有关事项通知如下：")
    (True, False)
    """
    length = len(string)
    if string[-1] in "：:":
        return False
    if length > LONGEST_LINE and not (
        length <= _LONGEST_TITLE and ends_officially(string) and _ABOUT.search(string) is not None
    ):
        return False
    return _SENTENCE.search(string) is None


def may_start_title(string: str) -> bool:
    """Whether a title can begin with this line: not with the words that a sentence begins with."""
    return not string.startswith(_NO_START)


def is_last_line(string: str) -> bool:
    """Whether a string can be the last line of a title that says above what it is about.

    >>> is_last_line("税收政策的通知"), is_last_line("根据财政部的通知"), is_last_line("通知")
    (True, False, False)
    """
    return _LAST_LINE.match(string) is not None and may_start_title(string)


def is_title_note(string: str) -> bool:
    """Whether a line in brackets belongs to the title above it.

    >>> is_title_note("（征求意见稿）"), is_title_note("（此件公开发布）")
    (True, False)
    """
    return _TITLE_NOTE.fullmatch(string) is not None


@cache
def _verbs() -> re.Pattern[str]:
    return re.compile("|".join(ISSUER_VERBS))


@cache
def _personnel() -> re.Pattern[str]:
    return re.compile(r"(?:任免|任职|免职)[^，。；：为]{0,10}$|任命.{0,2}(?:人员|名单|通知|决定|事项|令)$")


def issuer_length(string: str) -> int:
    """How many characters of a title name its issuers; 0 when it names none.

    >>> issuer_length("清湖市对外贸易局关于加强管理的通知"), issuer_length("关于加强管理的通知")
    (8, 0)
    """
    if string.startswith(ABOUT):
        return 0
    for match in _verbs().finditer(string, 2):
        if match.group() == "对" and string.startswith("对外", match.start()):
            continue
        if string.find("《", 0, match.start()) > string.rfind("》", 0, match.start()):
            break  # the issuer of what is cited: 《清湖市人民政府关于…》政策解读
        issuer = string[: match.start()].removesuffix("决定")  # …常务委员会决定任免名单
        if ends_with_organ(issuer):
            return len(issuer)
    return _order_issuer(string)


#: What a decision begins with, and no title: 解聘欧阳文同志市财政局副主任职 / 务.
_DECIDES = ("免去", "聘任", "解聘")
_HEAD_OF_STATE = "中华人民共和国主席"
#: Who signs orders of a government: 清湖市人民政府市长令.
_HEADS = ("市长", "省长", "县长", "区长", "州长", "主席")
#: Which meeting minutes are of: 清湖市人民政府|第12次|常务会议纪要.
_MEETING_NUMBER = re.compile("第[一二三四五六七八九十百0-9]{1,5}次$")


def _order_issuer(string: str) -> int:
    """The issuer of an order or an announcement: 清湖市人民政府令, 清湖市人民政府市长令 → 清湖市人民政府."""
    bare = without_note(string)
    word = max((word for word in AFTER_ISSUER if bare.endswith(word)), key=len, default="")
    if not word:
        return 0
    issuer = bare[: len(bare) - len(word)]
    if issuer == _HEAD_OF_STATE:
        return len(issuer)
    issuer = issuer[: -len(_HEADS[0])] if issuer.endswith(_HEADS) else _MEETING_NUMBER.sub("", issuer)
    return len(issuer) if ends_with_organ(issuer) else 0


def is_personnel_title(string: str) -> bool:
    """Whether a line announces appointments: 清湖市人民政府任免人员, 关于赵明等同志任免的通知.

    >>> is_personnel_title("清湖市人民政府任免人员"), is_personnel_title("任命赵明为局长")
    (True, False)
    >>> is_personnel_title("领导班子成员依法定程序，以双向进入、交叉任职")
    False
    """
    if "任" not in string or "，" in string or len(string) > LONGEST_LINE:
        return False
    match = _personnel().search(string, 2)
    return match is not None and not string.startswith(_DECIDES)


def is_document_title(string: str) -> bool:
    """Whether a string is the whole title of a document: issuers, what it is about, its kind.

    >>> is_document_title("清湖市人民政府关于防火的通知"), is_document_title("清湖市绿化规划")
    (True, False)
    """
    if not ends_officially(string) or _ABOUT.search(string) is None or string[0] in "《（“" or open_bracket(string):
        return False
    issuer = string[: issuer_length(string)]
    return bool(issuer) and "，" not in issuer and may_start_title(issuer)


def is_law(string: str) -> bool:
    """Whether a line is the name of a law."""
    return _LAW.match(string) is not None
