"""Page numbers that came out without a line end: glued to the first words of a page, or to the last.

Cut only where at least three of them go up with the pages.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection

from ..lines import Line
from .page_numbers import PageNumber, fitting_numbers

#: A page number at the start of a line, between dashes or bare.
_DASHES = "·•-—―–~"
_DASHED = re.compile("[·•\\-—―–~]{1,2}(?P<number>[1-9][0-9]{0,3})[·•\\-—―–~]{1,2}(?=[\u3400-\u9fff（])")
_DASHED_END = re.compile("(?<=[\u3400-\u9fff。；，、：）])[·•\\-—―–~]{1,2}(?P<number>[1-9][0-9]{0,3})[·•\\-—―–~]{1,2}$")
_IN_SOURCE = re.compile("[—–―·] ?[1-9][0-9]{0,3} ?[—–―·]")
_DIGITS = re.compile("[1-9][0-9]{0,3}")
#: What follows a number that belongs to the text.
_OWN_NUMBER = re.compile("[.、．）)%％年月日个名家项件亿万元]|$")
#: How many numbers have to agree before they are cut from body text.
_AGREEING = 3


def has_dashed_numbers(source: str) -> bool:
    """Whether a text has so many numbers between dashes that they may be page numbers glued to its lines."""
    return sum(source.count(dash) for dash in "—–―·") >= 2 * _AGREEING and len(_IN_SOURCE.findall(source)) >= _AGREEING


def find_glued(
    lines: list[Line], heads: Collection[int], taken: Collection[int], numbers: Collection[int]
) -> dict[int, tuple[int, int]]:
    """Page numbers glued to the start or end of body text: index → the offsets that they take.

    `清湖市人民政府公报 2021·10` / `3第七条 …` / `清湖市人民政府公报 2021·10` / `4为了 …`: the numbers have to go up with the
    heads, at three pages at least and at three of four. Numbers between dashes need no heads: `— 3 —第七条`.

    Args:
        lines: the lines of the text.
        heads: running heads and what may be one.
        taken: lines that are no body text.
        numbers: the page numbers that have a line of their own.
    """
    dashed: dict[int, tuple[int, int]] = {}
    found_numbers: list[PageNumber] = []
    for index, line in enumerate(lines):
        string = line.text.string
        if (string[0] in _DASHES or string[-1] in _DASHES) and index not in taken:
            match = _DASHED.match(string) or _DASHED_END.search(string, max(0, len(string) - 8))
            if match:
                dashed[index] = match.span()
                found_numbers.append(PageNumber(index, int(match["number"]), line.page))
    fitting = {number.line for number in fitting_numbers(found_numbers)} if len(found_numbers) >= _AGREEING else set()
    found = {index: span for index, span in dashed.items() if index in fitting}
    below = _glued_below(lines, heads, {*taken, *found}, numbers)
    return found | {index: (0, size) for index, size in below.items()}


def _glued_below(
    lines: list[Line], heads: Collection[int], taken: Collection[int], numbers: Collection[int]
) -> dict[int, int]:
    """Page numbers glued to the line below a running head that has no number of its own."""
    starts: dict[int, tuple[int, str]] = {}
    last_lines = [index for index in sorted(heads) if index + 1 not in heads]
    for ordinal, index in enumerate(last_lines):
        if index + 1 < len(lines) and index + 1 not in taken and index - 1 not in numbers:
            match = _DIGITS.match(lines[index + 1].text.string)
            if match:
                starts[index + 1] = ordinal, match.group()
    if len(starts) < _AGREEING:
        return {}
    offsets = Counter(
        int(digits[:size]) - ordinal for ordinal, digits in starts.values() for size in range(1, len(digits) + 1)
    )
    offset = offsets.most_common(1)[0][0]
    fit = {index: str(ordinal + offset) for index, (ordinal, _) in starts.items()}
    fit = {i: number for i, number in fit.items() if _is_glued(lines[i].text.string, number)}
    return {i: len(number) for i, number in fit.items()} if len(fit) >= max(_AGREEING, 3 * len(starts) / 4) else {}


def _is_glued(string: str, number: str) -> bool:
    """Whether a line begins with a number that is no marker (`3.`), no quantity and no year."""
    return string.startswith(number) and not _OWN_NUMBER.match(string, len(number))
