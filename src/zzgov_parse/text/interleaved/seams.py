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

    __slots__ = ("_known", "_one", "_openings", "_three", "_total", "_two")

    def __init__(self, strings: Iterable[str]) -> None:
        joined = "\n".join(strings).translate(_DIGITS)
        self._one = dict(Counter(joined))
        self._two = dict(Counter(map(str.__add__, joined, joined[1:])))
        self._three = dict(Counter([joined[i : i + 3] for i in range(len(joined) - 2)]))
        self._total = max(len(joined), 1)
        self._known: dict[tuple[str, str], float] = {}
        self._openings: dict[str, float] = {}

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
            opening = self._openings.get(after)
            if opening is None:
                opening = self._openings[after] = self._ratio(after[0], after[1], 0)
            score += self._ratio(before[-1] + after[0], after[1], own) - opening
        return max(-_STRONGEST, min(score, _STRONGEST))

    def _ratio(self, before: str, character: str, own: int) -> float:
        """Log of P(character | before) / P(character), backing off from two characters before it to one."""
        one, two, last = self._one, self._two, before[-1]
        chance = (one.get(character, 0) + 1.0) / self._total
        pairs, ones = two.get(last + character, 0), one.get(last, 0)
        triples, twos = (self._three.get(before + character, 0), two.get(before, 0)) if len(before) > 1 else (0, 0)
        if own:
            pairs, ones, triples, twos = (max(seen - own, 0) for seen in (pairs, ones, triples, twos))
        near = (pairs + _SMOOTHING * chance) / (ones + _SMOOTHING)
        if len(before) > 1:
            near = (triples + _SMOOTHING * near) / (twos + _SMOOTHING)
        return log(near / chance)
