"""What a title says: its issuers, its 文种.

title = [issuer+] [关于] subject [的] kind      党政机关公文处理工作条例 (2012), article 9(7)
"""

from __future__ import annotations

import re
from functools import cache

from ...blocks.titles.signers import authorities
from ...blocks.titles.title_shapes import issuer_length, without_note
from ...model.document import DocumentType
from ...spans import Text
from ...tables.titles import KIND_ENDINGS, NO_ENDINGS
from ...text.word_patterns import ends_with_organ

_PERSONNEL = re.compile(
    r"任免(?:职务?)?(?:(?:国家|政府|机关)?(?:组成|工作)?人员|干部)?(?:名单|事项)?$|(?:任职|免职|任命)(?:人员|名单)$"
)


#: What a meeting adopts is issued by it.
_ADOPTED = (DocumentType.RESOLUTION, DocumentType.COMMUNIQUE)
_MEETING = re.compile(
    "[^，。关于]{2,40}?(?:代表大会(?:常务委员会)?|委员会)(?:第[一二三四五六七八九十百]{1,4}次(?:全体)?(?:会议)?|(?=关于))"
)


@cache
def _endings() -> re.Pattern[str]:
    words = sorted(KIND_ENDINGS, key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(words)})$")


def document_type(title: str) -> DocumentType | None:
    """The 文种 of a title: its last word, a note in brackets apart.

    >>> document_type("清湖市人民政府关于印发清湖市绿化规划的通知")
    <DocumentType.NOTICE: '通知'>
    >>> document_type("清湖市绿化规划") is None
    True
    """
    bare = without_note(title)
    match = _endings().search(bare)
    if match is not None and not bare.endswith(NO_ENDINGS):
        return DocumentType(KIND_ENDINGS[match.group()])
    return DocumentType.PERSONNEL if is_personnel_title(bare) else None


def is_personnel_title(title: str) -> bool:
    """Whether a title announces appointments and names no 文种.

    >>> is_personnel_title("清湖市人民政府任免人员"), is_personnel_title("国务院任免国家工作人员")
    (True, True)
    >>> is_personnel_title("关于赵明等同志任免的通知"), is_personnel_title("清湖市干部任免规定")
    (False, False)
    """
    return _PERSONNEL.search(title) is not None


def unquoted(title: Text) -> Text:
    """A title without the quotation marks that a site prints around the whole of it.

    >>> unquoted(Text.read("《关于防火的通知》", 0, 9)).string, unquoted(Text.read("《条例》和《办法》", 0, 9)).string
    ('关于防火的通知', '《条例》和《办法》')
    """
    string = title.string
    return title.cut(1, len(string) - 1) if string[0] == "《" and string.find("》") == len(string) - 1 else title


def issuers(title: Text) -> tuple[str, ...]:
    """The issuers that a title names, one by one: `A B关于…` and `A、B关于…` have two.

    >>> issuers(Text.read("中共清湖市委 清湖市人民政府关于加强领导的意见", 0, 24))
    ('中共清湖市委', '清湖市人民政府')
    >>> issuers(Text.read("关于加强领导的意见", 0, 9))
    ()
    >>> issuers(Text.read("清湖市人民代表大会第三次会议关于政府工作报告的决议", 0, 25))
    ('清湖市人民代表大会第三次会议',)
    >>> issuers(Text.read("清湖市人民代表大会常务委员会关于预算的决议", 0, 21))
    ('清湖市人民代表大会常务委员会',)
    """
    end = issuer_length(title.string)
    if not end and document_type(title.string) in _ADOPTED:
        meeting = _MEETING.match(title.string)
        return (meeting.group(),) if meeting is not None else ()
    return joint_issuers(title.cut(0, end)) if end else ()


def joint_issuers(head: Text) -> tuple[str, ...]:
    """The names of a run of authorities, parted by blanks, by 、 or by nothing.

    >>> joint_issuers(Text.read("中共清湖市委清湖市人民政府", 0, 13))
    ('中共清湖市委', '清湖市人民政府')
    >>> joint_issuers(Text.read("清湖市文化、广电和旅游局", 0, 12))
    ('清湖市文化、广电和旅游局',)
    """
    names: list[str] = []
    for run in authorities(head):
        parts = run.replace("，", "、").split("、")
        names.extend(parts if len(parts) > 1 and all(ends_with_organ(part) for part in parts) else [run])
    return tuple(dict.fromkeys(name for name in names if name))
