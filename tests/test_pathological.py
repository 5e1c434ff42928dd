"""Texts made to be slow (benchmarks/pathological.py): each parses, and none takes much longer than ordinary text."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable

import pytest
from pathological import LENGTH, TEXTS, ordinary

from zzgov_parse import parse

#: The full length takes a minute or two, and is for the full check.
SIZE = LENGTH if os.environ.get("HYPOTHESIS_PROFILE") == "ci" else LENGTH // 10
#: How much longer a hostile text may take than ordinary text of its length.
FACTOR = 20


def seconds(text: str) -> float:
    start = time.process_time()
    parse(text)
    return time.process_time() - start


@pytest.fixture(scope="module")
def ordinary_seconds() -> float:
    text = ordinary(SIZE)
    parse(text)
    return statistics.median(seconds(text) for _ in range(3))


@pytest.mark.parametrize("make", TEXTS.values(), ids=TEXTS)
def test_a_hostile_text_parses_in_bounded_time(make: Callable[[int], str], ordinary_seconds: float) -> None:
    text = make(SIZE)
    took = seconds(text)
    if took > FACTOR * ordinary_seconds:  # something else may have run beside it
        took = min(took, seconds(text), seconds(text))
    assert took <= FACTOR * ordinary_seconds
