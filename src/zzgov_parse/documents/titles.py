"""What a title says: its issuers, its 文种, the text that it carries.

    title = [issuer+] [关于] subject [的] kind      党政机关公文处理工作条例 (2012), article 9(7)
"""

from __future__ import annotations

import re
from functools import cache

from ..blocks.shapes import ends_with_organ
from ..model.document import DocumentType
from ..spans import Text
from ..tables.titles import KIND_ENDINGS

_ABOUT = re.compile(r"关于|印发|转发|批转|对|发布|公布|任免|[^，。]{0,40}(?:命令|令|公告|通告|公报)$")
_NOTE = re.compile(r"(?:[（(][^（）()]{1,30}[）)])+$")
_PERSONNEL = re.compile(r"任免[^，。；]{0,8}(?:人员|名单|事项)?$|(?:任职|免职|任命)(?:人员|名单)$")
_CARRYING = re.compile(r"(?:印发|转发|批转|发布|公布|下达|通过|批准|同意|修订|修改|下发)")
_JOINT = re.compile(r"、")


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
    bare = _NOTE.sub("", title)
    match = _endings().search(bare)
    if match is not None:
        return DocumentType(KIND_ENDINGS[match.group()])
    return DocumentType.PERSONNEL if is_personnel_title(title) else None


def is_personnel_title(title: str) -> bool:
    """Whether a title announces appointments and names no 文种.

    >>> is_personnel_title("清湖市人民政府任免人员"), is_personnel_title("关于赵明等同志任免的通知")
    (True, False)
    """
    return _PERSONNEL.search(title) is not None


def issuer_end(title: Text) -> int:
    """The offset up to which a title names its issuers; 0 when it names none."""
    string = title.string
    match = _ABOUT.search(string)
    if match is None or match.start() == 0:
        return _order_issuer(string) if match is not None else 0
    end = match.start()
    if match.group() not in ("关于", "印发", "转发", "批转", "对", "发布", "公布", "任免"):
        return _order_issuer(string)
    return end if ends_with_organ(string[:end]) else 0


def _order_issuer(string: str) -> int:
    """The issuer of an order or announcement: 河南省人民政府令 → 河南省人民政府."""
    match = re.search(r"(?:命令|令|公告|通告|公报)$", string)
    if match is None or not ends_with_organ(string[: match.start()]):
        return 0
    return match.start()


def issuers(title: Text) -> tuple[str, ...]:
    """The issuers that a title names, one by one: `A B关于…` and `A、B关于…` have two.

    >>> issuers(Text.read("中共清湖市委 清湖市人民政府关于加强领导的意见", 0, 24))
    ('中共清湖市委', '清湖市人民政府')
    """
    end = issuer_end(title)
    if not end:
        return ()
    head = title.cut(0, end)
    cuts = [0]
    for gap in head.gaps():
        if ends_with_organ(head.string[cuts[-1] : gap]) and ends_with_organ(head.string[gap:]):
            cuts.append(gap)
    cuts.append(end)
    names: list[str] = []
    for a, b in zip(cuts, cuts[1:], strict=False):
        parts = _JOINT.split(head.string[a:b])
        if all(ends_with_organ(part) for part in parts):
            names.extend(parts)
        else:
            names.append(head.string[a:b])
    return tuple(dict.fromkeys(name for name in names if name))


def carries(outer: str, inner: str) -> bool:
    """Whether a document titled `outer` carries the text titled `inner`: 关于印发X的通知 carries X.

    >>> carries("清湖市人民政府关于印发清湖市绿化规划的通知", "清湖市绿化规划")
    True
    >>> carries("清湖市人民政府关于加强绿化的通知", "清湖市人民政府关于防火的通知")
    False
    """
    if _CARRYING.search(outer) is None:
        return False
    core = re.sub(r"[《》〈〉（）()“”]", "", inner)
    within = re.sub(r"[《》〈〉（）()“”]", "", outer)
    if core in within:
        return True
    about = core.partition("关于")[2] or core
    return len(about) >= 6 and about[: len(about) // 2] in within
