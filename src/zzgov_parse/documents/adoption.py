"""The meeting that adopted a text: the day of it, in the note under the title.

Guarantees:

1. Only a note in brackets that ends with 通过 or 批准 is read.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..blocks.build import Block
from ..fields.date import find_dates_in
from ..model.fields import OfficialDate

#: How long a note on adoption is at the most.
LONGEST_NOTE = 120


def adoption_date(blocks: Sequence[Block]) -> OfficialDate | None:
    """The date of the meeting that adopted a resolution, in the note under its title."""
    if not blocks or blocks[0].kind not in ("annotation", "paragraph"):
        return None
    text = blocks[0].text
    if text.string[0] != "（" or not text.string.endswith(("通过）", "批准）")) or len(text) > LONGEST_NOTE:
        return None
    return next((date for _, _, date in find_dates_in(text)), None)
