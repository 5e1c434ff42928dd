"""Whole invented documents of the kinds that a gazette of notices does not show, against their golden results.

UPDATE_GOLDEN=1 rewrites the results; the difference is to be read.
"""

from __future__ import annotations

import os

import pytest

from fixture_examples import FIXTURES
from test_gazettes import in_short_lines
from zzgov_parse import DocumentType, Gazette, Node, parse
from zzgov_parse.export.outline import full_outline

FOLDER = FIXTURES / "documents"
KINDS = {
    "announcement": DocumentType.ANNOUNCEMENT,
    "letter": DocumentType.LETTER,
    "minutes": DocumentType.MINUTES,
    "order": DocumentType.ORDER,
    "regulation": None,
    "request": DocumentType.REQUEST,
    "resolution": DocumentType.RESOLUTION,
    "telegram": DocumentType.NOTICE,
}


def read(name: str) -> str:
    return (FOLDER / f"{name}.txt").read_bytes().decode()


def test_each_text_has_a_kind() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.txt")) == sorted(KINDS)


@pytest.mark.parametrize("name", KINDS)
def test_a_document_gives_its_golden_result(name: str) -> None:
    result = parse(read(name))
    golden = FOLDER / f"{name}.json"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(in_short_lines(result), encoding="utf-8")
    expected = Gazette.model_validate_json(golden.read_bytes())
    assert full_outline(result) == full_outline(expected)  # the readable difference first
    assert result == expected


@pytest.mark.parametrize(("name", "kind"), KINDS.items())
def test_a_text_is_one_document_of_its_kind(name: str, kind: DocumentType | None) -> None:
    assert [document.document_type for document in parse(read(name)).documents] == [kind]


@pytest.mark.parametrize("name", KINDS)
def test_every_value_points_into_its_text(name: str) -> None:
    text = read(name)
    for node in parse(text).walk(Node):
        assert all(0 <= start < end <= len(text) for start, end in node.spans), node
