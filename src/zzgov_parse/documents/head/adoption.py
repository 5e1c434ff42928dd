"""The meeting that adopted a text: the day of it, in the note under the title.

Guarantees:

1. Only a note in brackets is read that ends with 通过, 批准 or 发布.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...blocks.build import Block
from ...fields.date import find_dates_in
from ...model.fields import OfficialDate

#: How long a note on adoption is at the most.
LONGEST_NOTE = 120
#: What such a note ends with.
_ADOPTED = ("通过）", "批准）")
_ISSUED = ("发布）", "公布）", "颁布）", "颁发）", "印发）")


def is_note(string: str) -> bool:
    """Whether a text is the note under a title that says who adopted or issued it.

    >>> is_note("（2022年3月30日第四次会议通过）"), is_note("（1991年3月26日清湖市人民政府发布）"), is_note("（征求意见稿）")
    (True, True, False)
    """
    return string[:1] == "（" and len(string) <= LONGEST_NOTE and string.endswith((*_ADOPTED, *_ISSUED))


def adoption_date(blocks: Sequence[Block]) -> OfficialDate | None:
    """The date of the meeting that adopted a resolution, or the one on which a text was issued, in the note under its title."""
    if not blocks or blocks[0].kind not in ("annotation", "paragraph"):
        return None
    text = blocks[0].text
    if not is_note(text.string):
        return None
    dates = [date for _, _, date in find_dates_in(text)]
    return (dates[-1] if text.string.endswith(_ISSUED) else dates[0]) if dates else None
