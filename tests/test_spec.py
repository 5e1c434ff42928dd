"""The specification is the test: every example in fixtures/spec/ gives the outline printed there."""

from __future__ import annotations

import pytest

from fixture_examples import FIXTURES, Example, examples

EXAMPLES = [example for path in sorted((FIXTURES / "spec").glob("*.md")) for example in examples(path)]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.id)
def test_the_specification_holds(example: Example) -> None:
    assert example.read() == example.expected
