"""How well one line reads on in another, by the text's own words.

A line end in running text cuts words that stand uncut elsewhere in the same text: 建设 was seen often, 建拓 never.

Guarantees:

1. No dictionary: everything comes from inside the lines of the text itself.
2. Linear in the length of the text, built on first use.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from math import log

#: How strongly a chance neighbour counts against an absent one.
_SMOOTHING = 4.0
#: No single seam decides a page.
_STRONGEST = 5.0
_DIGITS = str.maketrans("123456789", "000000000")


class Seams:
    """Counts of neighbouring characters inside the lines of one text.

    >>> seams = Seams(["推进乡村建设", "加快乡村建设", "拓展公共服务"])
    >>> seams.score("推进乡村", "建设") > 0 > seams.score("推进乡村", "服务")
    True
    """

    __slots__ = ("_known", "_one", "_three", "_total", "_two")

    def __init__(self, strings: Iterable[str]) -> None:
        joined = "\n".join(strings).translate(_DIGITS)
        self._one = Counter(joined)
        self._two = Counter(map(str.__add__, joined, joined[1:]))
        self._three = Counter(joined[i : i + 3] for i in range(len(joined) - 2))
        self._total = max(len(joined), 1)
        self._known: dict[tuple[str, str], float] = {}

    def score(self, above: str, below: str) -> float:
        """How much likelier the start of `below` is after the end of `above` than anywhere (log of the ratio)."""
        key = (above[-2:], below[:2])
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._score(*key, 0)
        return known

    def score_inside(self, left: str, right: str) -> float:
        """The same for two parts of one line, whose own seam was counted and proves nothing."""
        return self._score(left, right, 1)

    def _score(self, above: str, below: str, own: int) -> float:
        before, after = above[-2:].translate(_DIGITS), below[:2].translate(_DIGITS)
        if not before or not after:
            return 0.0
        score = self._ratio(before, after[0], own)
        if len(after) > 1:
            score += self._ratio(before[-1] + after[0], after[1], own) - self._ratio(after[0], after[1], 0)
        return max(-_STRONGEST, min(score, _STRONGEST))

    def _ratio(self, before: str, character: str, own: int) -> float:
        """Log of P(character | before) / P(character), backing off from two characters before it to one."""
        chance = (self._one[character] + 1.0) / self._total
        pairs = max(self._two[before[-1] + character] - own, 0) + _SMOOTHING * chance
        near = pairs / (max(self._one[before[-1]] - own, 0) + _SMOOTHING)
        if len(before) > 1:
            triples = max(self._three[before + character] - own, 0) + _SMOOTHING * near
            near = triples / (max(self._two[before] - own, 0) + _SMOOTHING)
        return log(near / chance)
