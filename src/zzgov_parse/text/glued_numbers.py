"""Page numbers that came out without a line end: glued to the first words of a page, or to the last.

Cut only where at least three of them go up with the pages.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection

from .lines import Line
from .page_numbers import PageNumber, fitting_numbers

#: A page number at the start of a line, between dashes or bare.
_DASHES = "·•-—―–~"
_DASHED = re.compile("[·•\\-—―–~]{1,2}(?P<number>[1-9][0-9]{0,3})[·•\\-—―–~]{1,2}(?=[\u3400-\u9fff（])")
_DASHED_END = re.compile("(?<=[\u3400-\u9fff。；，、：）])[·•\\-—―–~]{1,2}(?P<number>[1-9][0-9]{0,3})[·•\\-—―–~]{1,2}$")
_IN_SOURCE = re.compile("[—–―·] ?[1-9][0-9]{0,3} ?[—–―·]")
_DIGITS = re.compile("[1-9][0-9]{0,3}")
#: How many numbers have to agree before they are cut from body text.
_AGREEING = 3


def has_dashed_numbers(source: str) -> bool:
    """Whether a text has so many numbers between dashes that they may be page numbers glued to its lines."""
    return sum(source.count(dash) for dash in "—–―·") >= 2 * _AGREEING and len(_IN_SOURCE.findall(source)) >= _AGREEING


def find_glued(lines: list[Line], heads: Collection[int], taken: Collection[int]) -> dict[int, tuple[int, int]]:
    """Page numbers glued to the start or end of body text: index → the offsets that they take.

    `清湖市人民政府公报 2021·10` / `3第七条 …` / `清湖市人民政府公报 2021·10` / `4为了 …`: the numbers have to go up with the
    heads, at three pages at least and at three of four. Numbers between dashes need no heads: `— 3 —第七条`.
    """
    dashed: dict[int, tuple[int, int]] = {}
    numbers: list[PageNumber] = []
    for index, line in enumerate(lines):
        string = line.text.string
        if (string[0] in _DASHES or string[-1] in _DASHES) and index not in taken:
            match = _DASHED.match(string) or _DASHED_END.search(string, max(0, len(string) - 8))
            if match:
                dashed[index] = match.span()
                numbers.append(PageNumber(index, int(match["number"]), line.page))
    fitting = {number.line for number in fitting_numbers(numbers)} if len(numbers) >= _AGREEING else set()
    found = {index: span for index, span in dashed.items() if index in fitting}
    below = _glued_below(lines, heads, {*taken, *found})
    return found | {index: (0, size) for index, size in below.items()}


def _glued_below(lines: list[Line], heads: Collection[int], taken: Collection[int]) -> dict[int, int]:
    """Page numbers glued to the line below a running head."""
    starts: dict[int, tuple[int, str]] = {}
    last_lines = [index for index in sorted(heads) if index + 1 not in heads]
    for ordinal, index in enumerate(last_lines):
        if index + 1 < len(lines) and index + 1 not in taken:
            match = _DIGITS.match(lines[index + 1].text.string)
            if match:
                starts[index + 1] = ordinal, match.group()
    offsets = Counter(
        int(digits[:size]) - ordinal for ordinal, digits in starts.values() for size in range(1, len(digits) + 1)
    )
    offset, count = offsets.most_common(1)[0] if offsets else (0, 0)
    if count < _AGREEING or 4 * count < 3 * len(starts):
        return {}
    numbers = {index: (str(ordinal + offset), digits) for index, (ordinal, digits) in starts.items()}
    return {index: len(number) for index, (number, digits) in numbers.items() if digits.startswith(number)}
