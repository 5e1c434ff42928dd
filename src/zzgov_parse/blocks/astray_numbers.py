"""A number that was read below the recipients, put back above them: the boxes of a page are not always read downwards.

    关于防火的通知 · 各区县人民政府： · 清政〔2021〕3号  →  关于防火的通知 · 清政〔2021〕3号 · 各区县人民政府：

Guarantees:

1. The number, with the date beside it or without, is all that its line holds; recipients and the title of their document stand
   directly above it.
2. Any other number stays where it is.
"""

from __future__ import annotations

from ..text.cells import is_number
from ..text.lines import Line
from .addressees import is_addressee_line
from .title_shapes import ends_officially

#: How many lines the recipients take.
_RECIPIENTS = 8


def take_astray_number(parted: list[Line], line: Line) -> bool:
    """Put a number line above the recipients that it was read below, and say so.

    >>> from zzgov_parse.text.lines import read_lines
    >>> head = read_lines("关于做好防火工作的通知\\n各区县人民政府，\\n市直各部门：\\n清政〔2021〕3号")
    >>> above = head[:3]
    >>> take_astray_number(above, head[3]), [line.text.string for line in above][1:3]
    (True, ['清政〔2021〕3号', '各区县人民政府，'])
    >>> take_astray_number(read_lines("废止下列文件：")[:], head[3])
    False
    """
    if not parted or parted[-1].text.string[-1] != "：" or not is_number(line.text.string):
        return False
    recipients = ""
    for back in range(1, min(len(parted) - 1, _RECIPIENTS) + 1):
        recipients = parted[-back].text.string + recipients
        if ends_officially(parted[-back - 1].text.string):
            if not is_addressee_line(recipients):
                return False
            parted.insert(len(parted) - back, line)
            return True
    return False
