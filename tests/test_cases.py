"""Cases in four drawers under fixtures/cases/.

wild: the shape of a page on which something went wrong once. synthetic: damage made on purpose. negative: what looks like
damage, or like a rule's case, and must be left alone. known_failures: what is still read wrongly; it fails here until it is
mended, and then has to move to another drawer.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from fixture_examples import FIXTURES, Example, examples

DRAWERS = ("wild", "synthetic", "negative")


def drawer(name: str) -> Iterator[Example]:
    for path in sorted((FIXTURES / "cases" / name).glob("*.md")):
        yield from examples(path)


@pytest.mark.parametrize("example", [case for name in DRAWERS for case in drawer(name)], ids=lambda example: example.id)
def test_a_case_is_read_as_it_should_be(example: Example) -> None:
    assert example.read() == example.expected


@pytest.mark.xfail(strict=True, raises=AssertionError)
@pytest.mark.parametrize("example", list(drawer("known_failures")), ids=lambda example: example.id)
def test_a_known_failure_still_fails(example: Example) -> None:
    assert example.read() == example.expected


def test_every_drawer_is_known() -> None:
    drawers = {path.name for path in (FIXTURES / "cases").iterdir()}
    assert drawers <= {*DRAWERS, "known_failures"}
