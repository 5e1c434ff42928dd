"""Whether the words of a numbered line are a whole heading, or one that was cut, or the start of a sentence."""

from __future__ import annotations

import re

from ...tables.heading_endings import HEADING_ENDINGS

#: What a sentence begins with, and no heading.
_SAYS = re.compile(
    "请(?![示假柬])|自(?:[0-9]|本|公布|发布|印发)|本(?:公告|通知|通告|办法|意见|规定|决定)(?:所称|自|由|适用)"
)
_COUNTED = re.compile("[年月日号时个名人家项％%万亿元米吨]")
#: The longest run-in heading seen has 38 characters.
LONGEST_HEADING = 40
#: A heading that was cut goes on for less than a line.
_LONGEST_REST = 20
#: What a heading that was cut before its end mark goes on with, where other text follows on the line.
LONGEST_STUMP = 5
#: A heading of a verb and its object, or of two nouns, has at least four characters.
_SHORTEST_WHOLE = 4


def goes_on(string: str, start: int, following: str) -> bool:
    """Whether a heading that was cut goes on with a line: both together are one, and the first part alone is none.

    >>> goes_on("一、加强组织", 2, "领导"), goes_on("一、加强组织领导", 2, "坚持以人民为中")
    (True, False)
    """
    if following[-1] in "，、" or len(following) > _LONGEST_REST or len(string) + len(following) > LONGEST_HEADING:
        return False
    return not is_whole(string, start) or (len(following) < LONGEST_STUMP and following.endswith(HEADING_ENDINGS))


def is_cut(string: str, start: int, following: str) -> bool:
    """Whether the words behind a marker are no heading but the start of a sentence that goes on with a line.

    >>> is_cut("一、请各区于2021年", 2, "9月底前报送。"), is_cut("一、加强领导，落实责任", 2, "各区要重视。")
    (True, False)
    """
    words = string[start:]
    if words[-1].isdigit() and (following[0].isdigit() or _COUNTED.match(following)):
        return True
    return following.startswith("为：") or _SAYS.match(words) is not None


def is_whole(string: str, start: int) -> bool:
    """Whether the words of a heading end like one that is whole."""
    return string.endswith(HEADING_ENDINGS) and len(string) - start >= _SHORTEST_WHOLE
