"""Page numbers that an extractor glued to the first line of each page, without dashes and without a head above.

    培育产 / 64业新动能，引领数字新消费 … 工业互联网 / 65向知识化升级 … 交通运 / 669.1.2 推动协同     → 64, 65, 66

Guarantees:

1. Only numbers that go up by one, four at least, and most of them in mid sentence: 1总则 … 2组织体系 are headings.
2. Each line is looked at once; a line that begins with no figure costs nothing.
"""

from __future__ import annotations

import re

from ..lines import Line

#: A number before a Chinese character or a mark, or before a decimal number of a clause.
_START = re.compile("([1-9][0-9]{0,3})(?=[\u3400-\u9fff（《“，。；”])")
_BEFORE_DECIMAL = re.compile(r"[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}(?![0-9%])")
#: What follows a number that belongs to the text.
_MEASURE = re.compile(
    "[年月日时分秒个名家项件亿万元人次条款章号级类所座处户辆台套吨米里公平岁届周期天小度多余以至—]|千[米瓦克]"
)
_AGREEING = 4
#: A page has so many lines at least, and at most.
_FEWEST, _MOST = 6, 80
_FINISHED = frozenset("。；：！？”）…")
_SHORTEST = 12


def find_bare(lines: list[Line]) -> dict[int, tuple[int, int]]:
    """The lines that begin with the number of their page: index → the offsets that it takes."""
    chains: dict[int, list[int]] = {}  # the lines of a chain, by its last number
    for index, line in enumerate(lines):
        string = line.text.string
        if string[0].isdigit() and (number := _number(string, index, chains)):
            chains[number] = [*_before(chains, number, index), index]
    last = max(chains, key=lambda number: len(chains[number]), default=0)
    chain = chains.get(last, [])
    cut = [index for index in chain if index and _is_unfinished(lines[index - 1].text.string)]
    if len(chain) < _AGREEING or 4 * len(cut) < 3 * len(chain):
        return {}
    first = last - len(chain) + 1
    return {index: (0, len(str(first + place))) for place, index in enumerate(chain)}


def _number(string: str, index: int, chains: dict[int, list[int]]) -> int:
    """The number of a page that a line may begin with; 0 for none."""
    match = _START.match(string)
    if match is not None:
        number = int(match[1])
        chain = chains.get(number - 1, [])
        measured = _MEASURE.match(string, match.end()) is not None and not (len(chain) > 1 and _follows(chain, index))
        return 0 if measured else number
    for size in (1, 2, 3):  # glued to the number of a clause, only within a chain: 66|9.1.2
        if string[:size].isdigit() and _BEFORE_DECIMAL.match(string, size):
            number = int(string[:size])
            if _follows(chains.get(number - 1, []), index):
                return number
    return 0


def _before(chains: dict[int, list[int]], number: int, index: int) -> list[int]:
    """The chain that a number goes on with, which it takes over; none for the first."""
    return chains.pop(number - 1) if _follows(chains.get(number - 1, []), index) else []


def _follows(chain: list[int], index: int) -> bool:
    """Whether a line is a page below the last one of a chain."""
    return bool(chain) and _FEWEST <= index - chain[-1] <= _MOST


def _is_unfinished(string: str) -> bool:
    """Whether a line breaks off in mid sentence."""
    return len(string) >= _SHORTEST and string[-1] not in _FINISHED
