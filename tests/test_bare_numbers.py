"""Page numbers glued to the first lines of pages."""

from __future__ import annotations

from zzgov_parse import parse
from zzgov_parse.model.blocks import Paragraph

BODY = "培育壮大新产业，发展新模式，推动线上线下深度融合，鼓励企业转型发展，支持平台建设和人才引进工作，"


def pages(first: int, count: int, width: int = 26) -> str:
    """One paragraph over several pages, the number of each glued to its first line."""
    words = BODY * 24
    lines = [words[start : start + width] for start in range(0, count * 8 * width, width)]
    for page in range(1, count):
        lines[page * 8] = f"{first + page}{lines[page * 8]}"
    return "清湖市产业发展规划\n一、总体要求\n" + "\n".join(lines) + "\n推动产业升级。"


def texts(page: str) -> str:
    return "".join(node.text for document in parse(page).documents for node in document.walk(Paragraph))


def test_numbers_that_go_up_with_the_pages_are_no_text() -> None:
    gazette = parse(pages(63, 6))
    assert not any(character.isdigit() for character in texts(pages(63, 6)))
    assert [item.text for item in gazette.furniture if item.kind == "page_number"] == ["64", "65", "66", "67", "68"]


def test_three_numbers_are_too_few() -> None:
    assert "64" in texts(pages(63, 4))


def test_headings_without_a_mark_behind_their_number_stay() -> None:
    parts = "\n".join(f"{number}总则部分\n" + "\n".join([f"{BODY[:-1]}。"] * 8) for number in range(1, 7))
    assert not [item for item in parse(f"清湖市应急预案\n{parts}").furniture if item.kind == "page_number"]
