"""Whether one title carries another: 关于印发X的通知 carries X."""

from __future__ import annotations

import re

_CARRYING = re.compile(r"印发|转发|批转|发布|公布|下达|通过|批准|同意|修订|修改|下发|会签|征求|报送")
_MARKS = re.compile(r"[《》〈〉（）()“”\"]")
#: The second half of a title tells it from others when it is so long; its first half was misread then.
_TELLING = 10


def core_of(title: str) -> str:
    """A title without brackets and quotation marks, to compare it with another.

    >>> core_of("“清湖”绿化规划（试行）"), core_of("绿化")
    ('清湖绿化规划试行', '绿化')
    """
    return _MARKS.sub("", title)


def carries(outer: str, inner: str) -> bool:
    """Whether a document titled `outer` carries the text titled `inner`: 关于印发X的通知 carries X.

    >>> carries("清湖市人民政府关于印发清湖市绿化规划的通知", "清湖市绿化规划")
    True
    >>> carries("清湖市人民政府关于加强绿化的通知", "清湖市人民政府关于防火的通知")
    False
    """
    if _CARRYING.search(outer) is None:
        return False
    core, within = core_of(inner), core_of(outer)
    if core in within:
        return core != within
    about = core.partition("关于")[2] or core
    half = len(about) // 2
    return len(about) >= 6 and (about[:half] in within or (half >= _TELLING and about[half:] in within))
