"""The stages in their order, and what they give up on the way."""

from __future__ import annotations

import gc
from collections.abc import Sequence

import pytest

from zzgov_parse import parse, pipeline
from zzgov_parse.blocks.build import Block
from zzgov_parse.diagnostics import Report
from zzgov_parse.documents.read import read_document
from zzgov_parse.model.document import Document
from zzgov_parse.model.gazette import Furniture
from zzgov_parse.pipeline import stages
from zzgov_parse.text.lines import Line

TWO = "".join(
    f"清湖市人民政府关于{subject}的通知\n清政〔2021〕{serial}号\n各区人民政府：\n一、加强巡查\n认真落实。\n"
    for serial, subject in enumerate(("防火", "防汛"), start=3)
)


def test_what_the_stages_show_ends_with_the_result_of_a_parse() -> None:
    shown = stages(TWO)
    assert shown.gazette == parse(TWO)
    assert len(shown.gazette.documents) == 2
    assert "".join(block.text.string for block in shown.blocks) == "".join(line.text.string for line in shown.ordered)


def alive(kind: type) -> int:
    """How many objects of a kind exist that belong to the text."""
    return sum(1 for item in gc.get_objects() if type(item) is kind and item.text.source == TWO)


def test_lines_and_the_blocks_of_documents_that_are_read_are_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    left: list[tuple[int, int]] = []

    def read(blocks: Sequence[Block], report: Report, aside: list[Furniture]) -> Document:
        left.append((alive(Line), alive(Block)))
        return read_document(blocks, report, aside)

    monkeypatch.setattr(pipeline, "read_document", read)
    parse(TWO)
    assert left == [(0, 10), (0, 5)]
