"""Lines of copy recipients whose label lost its colon: 抄送单位 市委办公室，市政协办公室.

Guarantee: a gap stands behind the label, and nothing but units behind that.
"""

from __future__ import annotations

import re

from ...spans import Text
from ..titles.addressees import is_addressee_line

_LABEL = re.compile("抄[送报发](?:单位|机关)?")


def bare_copies(text: Text) -> int:
    """Where the units begin behind such a label; 0 for any other line.

    >>> bare_copies(Text.read("抄送单位 市委办公室，市政协办公室。", 0, 18)), bare_copies(Text.read("抄送 有关材料", 0, 7))
    (4, 0)
    """
    match = _LABEL.match(text.string)
    if match is None or not text.gap(match.end()):
        return 0
    units = text.string[match.end() :].rstrip("。")
    return match.end() if is_addressee_line(f"{units}：") else 0
