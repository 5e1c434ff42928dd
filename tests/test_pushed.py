"""Pages of a program that says with blanks where a line stands, whatever was written before it."""

from __future__ import annotations

from zzgov_parse.diagnostics import Report
from zzgov_parse.text.aligned.aligned import order_aligned
from zzgov_parse.text.aligned.pieces import read_pieces
from zzgov_parse.text.aligned.pushed import settle
from zzgov_parse.text.lines import read_lines

LEFT = (
    "  第一条　为了加强湖泊保护，改善湖泊生态环",
    "境，根据国家有关法律、法规，结合本市实际，制",
    "定本办法。",
    "  第二条　本市行政区域内湖泊的规划、保护和利",
    "用，适用本办法。有关法律、法规已经另有规定的，",
    "从其规定，本市不再另行制定有关的办法和细则。",
)
RIGHT = (
    "  一、总体要求。各级各部门要层层压实工作责",
    "任，坚决防止发生重大险情，确保安全度过今年的",
    "汛期。",
    "  二、工作措施。严格执行汛期的值班值守制度，",
    "及时发布汛情预警信息，按照预案转移受到威胁的",
    "群众，做好生活安置工作，并及时报告有关情况。",
)
#: The gutter, in characters.
GUTTER = 24


def after(left: str, right: str) -> str:
    """The right line as far right as its place is, behind what is written already."""
    return left + " " * GUTTER + right


def before(left: str, right: str) -> str:
    """The right line, and behind it without a gap the left one, for it stands a little lower."""
    return " " * GUTTER + right + left


def page_of(left: tuple[str, ...], right: tuple[str, ...]) -> list[str]:
    """A page whose columns are level above and not level below."""
    half = len(left) // 2
    level = map(after, left[:half], right[:half])
    return [*level, *(before(first.strip(), second) for first, second in zip(left[half:], right[half:], strict=True))]


def rows(*lines: str) -> list[list[tuple[int, str]]]:
    """Where the pieces of lines stand, on a page on which many lines were pushed."""
    page = page_of(LEFT * 3, RIGHT * 3)
    settled, gutter = settle([read_pieces(line) for line in read_lines("\n".join([*page, *lines]))])
    assert gutter in range(GUTTER, GUTTER + 3)
    return [[(piece.start, piece.string) for piece in row] for row in settled[len(page) :]]


def test_the_blanks_before_a_line_with_figures_are_narrower() -> None:
    figures = "资金1200万元，修缮堤防18处，更换水泵26台套，"
    assert rows(" " * 27 + figures) == [[(23, figures)]]
    assert rows(" " * 24 + LEFT[2]) == [[(24, LEFT[2])]]


def test_a_line_beside_a_title_in_larger_print_is_of_the_second_column() -> None:
    assert rows("  清湖市湖泊保护办法" + " " * 8 + RIGHT[1].strip()) == [[(2, "清湖市湖泊保护办法"), (24, RIGHT[1])]]
    assert rows("  清湖市　2021年5月6日") == [[(2, "清湖市2021年5月6日")]]


def test_an_entry_that_follows_a_line_without_a_gap_is_cut_from_it() -> None:
    glued = " " * GUTTER + "及时发布汛情预警信息，按照王琳敏 市水利局科员"
    assert rows(glued) == [[(24, "及时发布汛情预警信息，按照王琳敏市水利局科员")]]  # no more than one line
    glued = " " * GUTTER + RIGHT[1] + "王琳敏 市水利局科员"
    assert rows(glued) == [[(24, RIGHT[1]), (0, "王琳敏市水利局科员")]]
    assert rows(" " * 35 + "2021年5月6日王　琳 市水利局科员")[0][1] == (0, "王琳市水利局科员")
    assert rows(" " * 30 + "王琳敏联络员（12名）") == [[(27, "王琳敏"), (0, "联络员（12名）")]]


def test_a_narrow_gap_says_where_two_lines_meet() -> None:
    right = "各部门要层层压实责任，坚决防止发生重大险情。"
    assert rows(LEFT[1] + " " + right) == [[(0, LEFT[1]), (24, right)]]


def test_a_number_in_the_first_column_with_lines_beside_it_is_in_it() -> None:
    left = ("  关于印发清湖市湖泊", "  保护办法的通知", "  清政〔2021〕3号　　2021年5月6日", *LEFT, *LEFT)
    right = (*RIGHT, *RIGHT, *RIGHT[:3])
    read = [line.text.string for line in order_aligned(read_lines("\n".join(page_of(left, right))), Report())]
    assert read == [line.text.string for line in read_lines("\n".join([*left, *right]))]
