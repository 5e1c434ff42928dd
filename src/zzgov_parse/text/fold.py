"""Raw text to folded text of the same length: one width, one code point for one character.

Guarantees:

1. `len(fold(raw)) == len(raw)`; an offset in one is an offset in the other.
2. Full-width letters, digits and signs are half-width, ，；：（）？！ full-width; between Latin letters or digits , : ; ? !
   are half-width, whether or not a line end stands there (1,000 · 10:30).
3. Radicals and compatibility ideographs are the ideographs they stand for. Invisible characters are white space.
4. The stroke 丶 between two words is the 、 that it looks like.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from ..tables.characters import FULL_WIDTH_MARKS, HALF_WIDTH_MARKS, INVISIBLE, STANDARD_MARKS, VARIANT_MARKS
from ..tables.radicals import IDEOGRAPHS, RADICALS

#: White space that is no line end, so that folding makes no lines: UNIT SEPARATOR.
_NOTHING = "\x1f"
_TO_HALF_WIDTH = dict(zip(FULL_WIDTH_MARKS, HALF_WIDTH_MARKS, strict=True))
#: A mark between Latin letters, digits or the strokes of an address: "1，000", "10：30", "http：//".
_BETWEEN_LATIN = re.compile(r"[0-9A-Za-z](\s{0,40})[，：；？！](?=\s{0,40}[0-9A-Za-z/])")

#: The stroke 丶 where only 、 can stand; alone, or in brackets (笔画“丶”), it is itself.
_STROKE = re.compile(r"(?<=[\w）》”〕])丶(?=\s{0,40}[\w（《“〔])")


@cache
def _pairs() -> dict[str, str]:
    """The characters that change and what they become, built on first use; nothing becomes what changes again."""
    pairs = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}  # full-width ASCII
    for mark in FULL_WIDTH_MARKS:
        del pairs[mark]
    pairs |= dict(zip(VARIANT_MARKS, STANDARD_MARKS, strict=True))
    pairs |= dict.fromkeys(INVISIBLE, _NOTHING)
    pairs |= dict(zip(RADICALS, IDEOGRAPHS, strict=True))
    for code in (*range(0xF900, 0xFB00), *range(0x2F800, 0x2FA1E)):  # compatibility ideographs
        ideograph = unicodedata.normalize("NFC", chr(code))
        if len(ideograph) == 1 and ideograph != chr(code):
            pairs[chr(code)] = ideograph
    return pairs


@cache
def _rare() -> re.Pattern[str]:
    """Any character that changes, the half-width marks apart: one class, so that most texts are scanned once."""
    basic = "".join(character for character in _pairs() if ord(character) <= 0xFFFF)
    return re.compile("[" + re.escape(basic) + "\U0002f800-\U0002fa1d]")


@cache
def _table() -> dict[int, str]:
    return str.maketrans(_pairs())


def _half_width(match: re.Match[str]) -> str:
    text = match.group()
    return text[:-1] + _TO_HALF_WIDTH[text[-1]]


def fold(raw: str) -> str:
    """Make one character of every character that is printed in several ways.

    >>> fold("郑政(2021)１５号,⼈⺠政府")
    '郑政（2021）15号，人民政府'

    What only looks alike stays, and numbers and addresses keep their marks:

    >>> fold("己已巳 1,000 10:30 笔画“丶”")
    '己已巳 1,000 10:30 笔画“丶”'
    """
    folded = raw.translate(_table()) if _rare().search(raw) else raw
    if "丶" in folded:
        folded = _STROKE.sub("、", folded)
    for half, full in zip(HALF_WIDTH_MARKS, FULL_WIDTH_MARKS, strict=True):
        folded = folded.replace(half, full)
    return _BETWEEN_LATIN.sub(_half_width, folded)
