"""Documents that begin inside the columns of a page: titles, leading groups and attachments stay in their column."""

from __future__ import annotations

from itertools import zip_longest

from zzgov_parse.text.cells import read_cell
from zzgov_parse.text.interleaved.halves import Measure, Near, halves
from zzgov_parse.text.interleaved.paths import ACROSS
from zzgov_parse.text.interleaved.reading_on import NOWHERE, Place, Reading
from zzgov_parse.text.interleaved.seams import Seams
from zzgov_parse.text.interleaved.stretches import allowed_columns, read_stretches
from zzgov_parse.text.interleaved.weave import Weaver
from zzgov_parse.text.lines import read_lines

LEFT = (
    "第一条为了加强湖泊保护，改善湖泊生态环境，",
    "根据有关法律、法规，结合本市实际，制定本办",
    "法。",
    "第二条本市行政区域内湖泊的规划、保护和利",
    "用，适用本办法。法律、法规另有规定的，从其",
    "规定。",
    "第三条市水利部门负责湖泊保护的监督管理，其",
    "他部门按照各自的职责做好湖泊保护工作。",
)
TITLE = (
    "清湖市人民政府办公室",
    "关于成立清湖市湖泊保",
    "护和水环境综合治理",
    "工作领导小组的通知",
    "清政办〔2021〕9号2021年5月6日",
    "各县（市、区）人民政府，市人民政府各部门：",
    "为加强组织领导，市政府决定成立领导小",
    "组，现将组成人员通知如下，请认真遵照执行。",
)
MEASURE = 44


def woven(*columns: tuple[str, ...]) -> list[list[str]]:
    """The columns of a page whose half lines alternate, as they are read back."""
    page = [line for row in zip_longest(*columns) for line in row if line]
    cells = [read_cell(line, row) for row, line in enumerate(read_lines("\n".join(page)))]
    labels, _ = Weaver(cells, MEASURE, 2, Seams(page)).assign([(0, 1)] * len(cells))
    return [
        [cell.string for cell, label in zip(cells, labels, strict=True) if max(label, 0) == column] for column in (0, 1)
    ]


def test_a_title_of_four_lines_is_of_the_column_that_its_document_begins_in() -> None:
    assert woven(LEFT, TITLE) == [list(LEFT), list(TITLE)]
    assert woven(TITLE, LEFT)[0][: len(TITLE)] == list(TITLE)


def link(above: str, below: str, place: Place = (0, 0)) -> float:
    """How well a line reads below another."""
    cells = [read_cell(line, row) for row, line in enumerate(read_lines(f"{above}\n{below}"))]
    return Reading(cells, MEASURE, Seams([])).links[1][place][0]


def test_a_person_follows_a_heading_or_a_person_rather_than_the_end_of_a_sentence() -> None:
    entry = "李敏 市水利局局长"
    assert link("王瑞 市财政局局长", entry) > link("予以通报批评。", entry)
    assert link("组成人员通知如下：", entry) > link("予以通报批评。", entry)
    assert link("予以通报批评。", "第二条") >= link("予以通报批评。", entry)


def test_what_stands_below_the_label_of_an_attachment_is_its_title() -> None:
    assert link("附件1", "清湖市湖泊保护工作先进集体名单") > link("附件1", "王瑞 市财政局局长")
    assert link("附件1", "清湖市湖泊保护工作先进集体名单") > link("附件1", "用，适用本办法。法律、法规另有规定的，从其")
    assert link("附件1", "一、先进集体（8个）", NOWHERE) == link("予以通报批评。", "一、先进集体（8个）", NOWHERE)


def test_the_line_of_a_leading_group_is_not_cut_behind_its_name() -> None:
    seams = Near([], [], Seams([]))
    for line in ("组 长：王瑞敏 市委副书记、市长", "成 员：王 瑞 市政府副秘书长", "副主任：王 瑞 市财政局局长"):
        assert len(halves(read_lines(line)[0], Measure(MEASURE, 2, narrow=True), seams)) == 1
    line = "负责落实。 一、总体要求"
    assert len(halves(read_lines(line)[0], Measure(MEASURE, 2, narrow=True), seams)) == 2


def test_a_line_that_looks_like_a_title_goes_across_no_columns_in_which_documents_begin() -> None:
    page = "制定本办法，自公布之日起施行。 清湖市人民政府\n第二条 本市行政区域内的湖泊， 关于防汛的通知\n应当保护，法律另有规定的除外。 清政〔2021〕9号\n防汛工作方案"
    lines = read_lines(page)
    (stretch,) = read_stretches(lines, [MEASURE] * len(lines))
    cells = [read_cell(line, row) for row, line in enumerate(lines)]
    assert ACROSS not in allowed_columns(cells, stretch._replace(measure=MEASURE), None)[3]
    assert ACROSS in allowed_columns(cells, stretch._replace(measure=MEASURE, inside=False), None)[3]
