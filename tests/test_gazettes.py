"""Whole invented issues against their golden results; UPDATE_GOLDEN=1 rewrites the results, and the diff is to be read."""

from __future__ import annotations

import json
import os
import re

import pytest

from fixture_examples import FIXTURES
from zzgov_parse import Gazette, Node, Severity, parse
from zzgov_parse.export.outline import full_outline

ISSUES = sorted(path.stem for path in (FIXTURES / "gazettes").glob("*.txt"))


def read(issue: str) -> str:
    return (FIXTURES / "gazettes" / f"{issue}.txt").read_bytes().decode()


def in_short_lines(result: Gazette) -> str:
    """JSON with spans on one line each, so that a difference can be read."""
    lines = json.dumps(result.model_dump(mode="json"), ensure_ascii=False, indent=1)
    return re.sub(r"\[[\s\d,\[\]]+\]", lambda numbers: re.sub(r"\s+", "", numbers[0]), lines) + "\n"


@pytest.mark.parametrize("issue", ISSUES)
def test_an_issue_gives_its_golden_result(issue: str) -> None:
    result = parse(read(issue))
    golden = FIXTURES / "gazettes" / f"{issue}.json"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(in_short_lines(result), encoding="utf-8")
    expected = Gazette.model_validate_json(golden.read_bytes())
    assert full_outline(result) == full_outline(expected)  # the readable difference first
    assert result == expected


@pytest.mark.parametrize("issue", ISSUES)
def test_every_value_of_an_issue_points_into_its_text(issue: str) -> None:
    text = read(issue)
    for node in parse(text).walk(Node):
        assert node.spans, node
        assert all(0 <= start < end <= len(text) for start, end in node.spans), node


@pytest.mark.parametrize("issue", ISSUES)
def test_nothing_of_an_issue_is_lost_but_the_ghost(issue: str) -> None:
    """Each issue has one name printed twice, once without a title; that is all that may be reported lost."""
    losses = [diagnostic.code for diagnostic in parse(read(issue)).diagnostics if diagnostic.severity is Severity.LOSS]
    assert losses == ["duplicate-name"]
