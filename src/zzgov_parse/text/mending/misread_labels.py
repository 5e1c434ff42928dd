"""Labels of responsibilities with one character misread, and the labels that were meant: 奉头单位 → 牵头单位.

Guarantees:

1. A word that is itself a label, of whatever kind, is left alone.
"""

from __future__ import annotations

import re
from functools import cache

from ...tables.responsibility import KNOWN_LABELS, LABEL, OTHER_LABELS

LABELS = frozenset(KNOWN_LABELS)
#: A label is misread only at the start of a line; its colon stands at one of these offsets.
FIRST_COLON, LAST_COLON = min(map(len, LABELS)), max(map(len, LABELS)) + 3
#: A list of units and nothing else.
_UNITS = re.compile(r"[\u3400-\u9fff（）、，]{2,}(?<![的对负牵配])[局委办府院会厅部区站心司行]）?[、，]?")


@cache
def _label() -> re.Pattern[str]:
    return re.compile(LABEL)


@cache
def _near_labels() -> dict[str, str]:
    """Each label with each of its characters left out, and the label."""
    return {f"{label[:at]}\0{label[at + 1 :]}": label for label in KNOWN_LABELS for at in range(len(label))}


def label_meant(string: str, colon: int) -> tuple[int, str]:
    """Where the label of a line begins that is misread in one character, and what was meant; "" when none is.

    >>> label_meant("（奉头单位：市财政局）", 5), label_meant("工作单位：市财政局", 4)
    ((1, '牵头单位'), (0, ''))
    """
    start = int(string[0] in "（【[")
    word = string[start:colon].rstrip("】]")
    if word in OTHER_LABELS or word in LABELS or _label().match(string) is not None:
        return start, ""
    near = _near_labels()
    found = (near.get(f"{word[:at]}\0{word[at + 1 :]}", "") for at in range(len(word)))
    return start, next((label for label in found if label), "")


def lists_units(string: str) -> bool:
    """Whether a string is a list of units, the last of which the end of the line may have cut.

    >>> lists_units("市财政局、市教育局"), lists_units("市财政局、市教"), lists_units("要加强管理")
    (True, True, False)
    """
    string = string.rstrip("；。")
    cut = max(string.rfind("、"), string.rfind("，")) + 1
    return _UNITS.fullmatch(string) is not None or (
        _UNITS.fullmatch(string, 0, cut) is not None and string[cut:].isalpha()
    )
