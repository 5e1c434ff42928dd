"""Words: dictionary evidence for ties, and the only place that knows jieba.

Guarantees:

1. jieba is imported on the first question, not before; its global tokenizer is never touched.
2. Nothing is written: the dictionary is read into a private tokenizer, no cache file is left anywhere.
3. The same question has the same answer, whatever was asked before: no guessing of unknown words, no learning.
"""

from __future__ import annotations

import warnings
from functools import cache
from typing import Any, Protocol

from ..tables.organs import ORGANS
from ..tables.posts import POSTS
from ..tables.units import PARTY_ORGANS

#: How much text on each side of a seam is looked at.
_NEAR = 8
#: Frequency of the project's own words: that of a common noun, enough to keep them whole.
_FREQUENCY = 3000


class Segmenter(Protocol):
    """What is needed of a tokenizer."""

    def lcut(self, sentence: str, *, HMM: bool) -> list[str]:  # noqa: N803 (the tokenizer's own name)
        """The words of a sentence, in order."""

    def get(self, word: str) -> int:
        """The frequency of a word, 0 for none."""


class _Dictionary:
    """A private jieba tokenizer with its dictionary loaded and the project's own words added."""

    def __init__(self) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # invalid escapes in jieba's source, pkg_resources
            import jieba
        tokenizer: Any = jieba.Tokenizer()
        # What `initialize` does, without its cache file and its log lines.
        tokenizer.FREQ, tokenizer.total = tokenizer.gen_pfdict(tokenizer.get_dict_file())
        tokenizer.initialized = True
        for word in (*ORGANS, *POSTS, *PARTY_ORGANS):
            if len(word) > 1:
                tokenizer.add_word(word, max(_FREQUENCY, tokenizer.FREQ.get(word, 0)))
        self._tokenizer = tokenizer

    def lcut(self, sentence: str, *, HMM: bool) -> list[str]:  # noqa: N803
        return list(self._tokenizer.cut(sentence, HMM=HMM))

    def get(self, word: str) -> int:
        return int(self._tokenizer.FREQ.get(word, 0))


@cache
def _segmenter() -> Segmenter:
    return _Dictionary()


def segment(text: str) -> list[str]:
    """The words of a text; what no dictionary knows stands as single characters.

    >>> segment("清湖大学党组书记")
    ['清', '湖', '大学', '党组书记']
    """
    return _segmenter().lcut(text, HMM=False)


def is_word(text: str) -> bool:
    """Whether a dictionary has this word.

    >>> is_word("人民政府"), is_word("清湖高新")
    (True, False)
    """
    return _segmenter().get(text) > 0


def seam_is_word(left: str, right: str) -> bool:
    """Whether a word stands across the seam of two texts.

    >>> seam_is_word("综合协", "调处"), seam_is_word("综合处", "处长")
    (True, False)
    """
    left, right = left[-_NEAR:], right[:_NEAR]
    position = 0
    for word in segment(left + right):
        if position == len(left):
            return False
        position += len(word)
        if position > len(left):
            return True
    return False
