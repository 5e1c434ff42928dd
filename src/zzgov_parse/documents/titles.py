"""What a title says: its issuers, its 文种.

    title = [issuer+] [关于] subject [的] kind      党政机关公文处理工作条例 (2012), article 9(7)
"""

from __future__ import annotations

import re
from functools import cache

from ..blocks.shapes import ends_with_organ
from ..blocks.title_shapes import issuer_length, without_note
from ..model.document import DocumentType
from ..spans import Text
from ..tables.titles import KIND_ENDINGS, NO_ENDINGS

_PERSONNEL = re.compile(r"任免(?:职务?)?(?:人员|干部|工作人员)?(?:名单|事项)?$|(?:任职|免职|任命)(?:人员|名单)$")
#: The place or party that the names of joint issuers begin with: 清湖市, 中共清湖市委.
_PLACE = re.compile(r"^(?:中共)?(?P<place>[\u3400-\u9fff]{2,8}?(?:自治[区州县旗]|[省市县区旗州盟]))")


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

    >>> is_personnel_title("清湖市人民政府任免人员"), is_personnel_title("关于赵明等同志任免的通知")
    (True, False)
    """
    return _PERSONNEL.search(title) is not None


def issuers(title: Text) -> tuple[str, ...]:
    """The issuers that a title names, one by one: `A B关于…` and `A、B关于…` have two.

    >>> issuers(Text.read("中共清湖市委 清湖市人民政府关于加强领导的意见", 0, 24))
    ('中共清湖市委', '清湖市人民政府')
    >>> issuers(Text.read("关于加强领导的意见", 0, 9))
    ()
    """
    end = issuer_length(title.string)
    return joint_issuers(title.cut(0, end)) if end else ()


def joint_issuers(head: Text) -> tuple[str, ...]:
    """The names of a run of authorities, parted by blanks, by 、 or by nothing.

    >>> joint_issuers(Text.read("中共清湖市委清湖市人民政府", 0, 13))
    ('中共清湖市委', '清湖市人民政府')
    >>> joint_issuers(Text.read("清湖市文化、广电和旅游局", 0, 12))
    ('清湖市文化、广电和旅游局',)
    """
    cuts = [0]
    for gap in head.gaps():
        if ends_with_organ(head.string[cuts[-1] : gap]) and ends_with_organ(head.string[gap:]):
            cuts.append(gap)
    cuts.append(len(head))
    names: list[str] = []
    for a, b in zip(cuts, cuts[1:], strict=False):
        run = head.string[a:b]
        parts = re.split("[、，]", run)
        if all(ends_with_organ(part) for part in parts):
            names.extend(name for part in parts for name in _glued(part))
        else:
            names.append(run)
    return tuple(dict.fromkeys(name for name in names if name))


def _glued(run: str) -> list[str]:
    """Names that lost the blank between them, where the next begins with the place that the first begins with."""
    match = _PLACE.match(run)
    if match is None:
        return [run]
    names: list[str] = []
    start = 0
    at = run.find(match["place"], match.end())
    while at > 0:
        cut = at - 2 if run.startswith("中共", at - 2) else at
        if ends_with_organ(run[start:cut]) and ends_with_organ(run[cut:]):
            names.append(run[start:cut])
            start = cut
        at = run.find(match["place"], at + 1)
    return [*names, run[start:]]
