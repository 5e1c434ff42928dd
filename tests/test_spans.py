"""A text keeps its raw slices through every cut and join."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zzgov_parse.spans import EMPTY, Span, Text, merge

sources = st.text(alphabet="郑政 \n\t〔20〕Ab\x1f。", max_size=40)


def characters(text: Text) -> str:
    """What the slices of a text say."""
    return "".join(span.of(text.source) for span in text.slices)


@given(sources)
def test_the_slices_of_a_text_are_its_string(source: str) -> None:
    text = Text.read(source, 0, len(source))
    assert characters(text) == text.string
    assert text.string.replace(" ", "") == "".join(source.split())


@given(sources, st.integers(0, 45), st.integers(0, 45))
def test_cutting_a_text_cuts_its_slices(source: str, start: int, end: int) -> None:
    text = Text.read(source, 0, len(source))
    piece = text.cut(start, end)
    assert piece.string == text.string[start:end]
    assert characters(piece) == piece.string


@given(sources, st.integers(0, 40))
def test_a_text_cut_in_two_and_joined_is_the_same_text(source: str, at: int) -> None:
    text = Text.read(source, 0, len(source))
    joined = Text.join((text.cut(0, at), text.cut(at)))
    assert joined.string == text.string
    assert joined.spans == text.spans


@given(st.lists(sources, max_size=5))
def test_joining_texts_joins_their_slices(sources_of_lines: list[str]) -> None:
    source = "\n".join(sources_of_lines)
    parts = []
    position = 0
    for line in sources_of_lines:
        parts.append(Text.read(source, position, position + len(line)))
        position += len(line) + 1
    joined = Text.join(parts)
    assert characters(joined) == joined.string
    assert joined.string.replace(" ", "") == "".join(part.string.replace(" ", "") for part in parts)


@given(sources)
def test_spans_begin_and_end_with_ink(source: str) -> None:
    for span in Text.read(source, 0, len(source)).spans:
        assert not span.of(source)[0].isspace()
        assert not span.of(source)[-1].isspace()


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("IPTV 直播", "IPTV直播"),
        ("Open  Data 平台", "Open Data平台"),
        ("ISO 9001", "ISO 9001"),
        ("5 G", "5G"),
        ("a\nb", "ab"),
    ],
)
def test_a_blank_is_kept_between_two_latin_words_only(source: str, expected: str) -> None:
    assert Text.read(source, 0, len(source)).string == expected


def test_a_blank_at_a_seam_between_latin_words_is_kept() -> None:
    source = "Open\n  Data平台"
    parts = [Text.read(source, 0, 4), Text.read(source, 5, len(source))]
    assert Text.join(parts).string == "Open Data平台"


def test_a_word_cut_by_a_line_end_is_one_word() -> None:
    source = "IP\nTV"
    assert Text.join([Text.read(source, 0, 2), Text.read(source, 3, 5)]).string == "IPTV"


def test_gaps_say_what_stood_there() -> None:
    text = Text.read("王 瑞\t局长", 0, 6)
    assert [(offset, text.gap(offset)) for offset in text.gaps()] == [(1, " "), (2, "\t")]
    assert text.gap(3) == ""


def test_no_span_reaches_over_an_invisible_character() -> None:
    assert Text.read("郑\x1f政 府", 0, 5).spans == (Span(0, 1), Span(2, 5))


@pytest.mark.parametrize("silent", ["\x1f", "\u200a", "\x1f\u200a"])
def test_white_space_that_says_nothing_is_no_gap(silent: str) -> None:
    source = f"郑{silent}政 府"
    text = Text.read(source, 0, len(source))
    assert (text.string, text.gaps(), text.gap(1), text.gap(2)) == ("郑政府", (2,), "", " ")
    assert (text.cut(0, 2).has_gaps, text.cut(1).gaps()) == (False, (1,))
    assert Text.join([text.cut(2), text.cut(0, 2)]).gaps() == (1,)  # 府 stands elsewhere


def test_a_line_end_beside_an_invisible_character_is_a_gap() -> None:
    text = Text.read("郑\x1f\n政", 0, 4)
    assert (text.gaps(), text.gap(1)) == ((1,), "\x1f\n")


def test_nothing_joined_is_nothing() -> None:
    assert Text.join([]) is EMPTY
    assert Text.join([EMPTY, EMPTY]).spans == ()


def test_spans_in_another_order_are_not_merged() -> None:
    assert merge((Span(4, 5), Span(0, 2)), "ab  c") == (Span(4, 5), Span(0, 2))


def test_a_text_shows_its_string_and_slices() -> None:
    text = Text.read("市 局", 0, 3)
    assert (len(text), str(text), repr(text)) == (2, "市局", "Text('市局', [(0, 1), (2, 3)])")


@given(sources, st.integers(0, 40), st.integers(1, 10))
def test_the_spans_of_a_part_are_those_of_the_part_cut(source: str, start: int, length: int) -> None:
    text = Text.read(source, 0, len(source))
    if start + length <= len(text):
        assert text.spans_of(start, start + length) == text.cut(start, start + length).spans


@given(st.lists(sources, min_size=1, max_size=3), st.integers(1, 40))
def test_the_parts_of_a_text_are_what_cutting_it_there_gives(sources_of_lines: list[str], offset: int) -> None:
    source = "\n".join(sources_of_lines)
    ends = [len("\n".join(sources_of_lines[: count + 1])) for count in range(len(sources_of_lines))]
    lines = zip(sources_of_lines, ends, strict=True)
    text = Text.join([Text.read(source, end - len(line), end) for line, end in lines])
    if offset < len(text):
        assert text.parted(offset) == (text.cut(0, offset).spans, text.cut(offset).spans)
