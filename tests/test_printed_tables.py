"""Printed tables: what is one, and that a table is the same however it was laid out."""

from __future__ import annotations

from collections.abc import Callable
from itertools import zip_longest

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zzgov_parse import Paragraph, Responsibility, Roster, Table, normalize, parse
from zzgov_parse.text.lines import display_width

HEADS = ("序号", "项目名称", "责任单位", "备注")
WORDS = ("供水管网改造", "清湖大桥", "市水利局", "市住房城乡建设局", "2023年开工", "3200", "双桥区", "已完成")
BODY = "各有关单位：\n现将重点项目公布如下：\n{}\n请认真组织实施，确保按期完成。"


@st.composite
def grids(draw: st.DrawFn) -> list[list[str]]:
    """A head and numbered rows; a cell may be blank, the last rows' and the first cells are not."""
    columns = draw(st.integers(3, 4))
    cell = st.sampled_from(("", *WORDS))
    rows = draw(st.lists(st.lists(cell, min_size=columns - 2, max_size=columns - 2), min_size=2, max_size=8))
    return [list(HEADS[:columns]), *([str(n), WORDS[n % 2], *row] for n, row in enumerate(rows, 1))]


def with_tabs(grid: list[list[str]]) -> str:
    return "\n".join("\t".join(row) for row in grid)


def with_bars(grid: list[list[str]]) -> str:
    rows = ["|" + "|".join(row) + "|" for row in grid]
    return "\n".join([rows[0], "|" + "---|" * len(grid[0]), *rows[1:]])


def with_tags(grid: list[list[str]]) -> str:
    cells = ["".join(f"<td>{cell}</td>" for cell in row) for row in grid]
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>"


def with_blanks(grid: list[list[str]]) -> str:
    widths = [max(display_width(row[column]) for row in grid) + 4 for column in range(len(grid[0]))]
    return "\n".join(
        "".join(cell + " " * (width - display_width(cell)) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in grid
    )


def trimmed(rows: list[list[str]]) -> list[list[str]]:
    """The rows without blank cells at their ends, which no layout prints alike."""
    return [row[: max(index for index, cell in enumerate(row, 1) if cell)] for row in rows]


@pytest.mark.parametrize("laid_out", [with_tabs, with_bars, with_tags, with_blanks])
@given(grid=grids())
def test_a_table_is_the_same_however_it_is_laid_out(laid_out: object, grid: list[list[str]]) -> None:
    assert callable(laid_out)
    gazette = parse(BODY.format(laid_out(grid)))
    [table] = gazette.walk(Table)
    assert trimmed([list(row) for row in table.rows]) == trimmed(grid)
    assert [node.text for node in gazette.walk(Paragraph)][-1] == "请认真组织实施，确保按期完成。"


@st.composite
def broken(draw: st.DrawFn, *, full: bool = False) -> tuple[list[list[str]], list[list[list[str]]]]:
    """A grid without blank cells, and the same with some cells in two printed lines, never the first of a row.

    Where only places show what is of one cell, its first line is full: the second is not longer.
    """
    grid = draw(grids())
    grid = [grid[0], *([cell or "市水利局" for cell in row] for row in grid[1:])]
    pieces: list[list[list[str]]] = [[[cell] for cell in grid[0]]]
    for row in grid[1:]:
        cuts = [
            draw(st.sampled_from((0, *range((len(cell) + 1) // 2 if full else 1, len(cell))))) if column else 0
            for column, cell in enumerate(row)
        ]
        pieces.append([[cell[:cut], cell[cut:]] if cut else [cell] for cell, cut in zip(row, cuts, strict=True)])
    return grid, pieces


def in_cells(sign: str) -> Callable[[list[list[list[str]]]], list[list[str]]]:
    """Cells whose lines stand in one cell, with a sign between them."""
    return lambda pieces: [[sign.join(cell) for cell in row] for row in pieces]


def on_lines(pieces: list[list[list[str]]]) -> list[list[str]]:
    """Rows in two printed lines: what is left of the cells stands on the second, in its place."""
    lines: list[list[str]] = []
    for row in pieces:
        lines.append([cell[0] for cell in row])
        if any(len(cell) > 1 for cell in row):
            lines.append(["".join(cell[1:]) for cell in row])
    return lines


def cut_lines(pieces: list[list[list[str]]]) -> str:
    """Lines that end inside a cell, and go on with its rest: only the next tab shows that the row is not over.

    A figure is never cut, nor could it be told from the number of a row.
    """
    last = len(pieces[0]) - 1
    rows = [
        [["".join(cell)] if column == last or "".join(cell).isdigit() else cell for column, cell in enumerate(row)]
        for row in pieces
    ]
    return with_tabs(in_cells("\n")(rows))


BREAKS = {
    "cut lines": cut_lines,
    "bars": lambda pieces: with_bars(in_cells("<br>")(pieces)),
    "tags": lambda pieces: with_tags(in_cells("<br/>")(pieces)),
    "tags over lines": lambda pieces: with_tags(in_cells("\n")(pieces)).replace("</tr>", "</tr>\n"),
    "tabs": lambda pieces: with_tabs(on_lines(pieces)),
    "tabs to the last cell": lambda pieces: "\n".join("\t".join(row).rstrip() for row in on_lines(pieces)),
}


@pytest.mark.parametrize("layout", BREAKS)
@given(grid=broken())
def test_a_cell_may_be_broken_at_any_character(
    layout: str, grid: tuple[list[list[str]], list[list[list[str]]]]
) -> None:
    check_broken(BREAKS[layout](grid[1]), grid[0])


@given(grid=broken(full=True))
def test_an_aligned_cell_may_be_broken_where_it_is_full(grid: tuple[list[list[str]], list[list[list[str]]]]) -> None:
    check_broken(with_blanks(on_lines(grid[1])), grid[0])


def on_three_lines(pieces: list[list[list[str]]]) -> list[list[str]]:
    """Rows whose whole cells stand between the two lines of the others, as they do in the middle of a row."""
    lines: list[list[str]] = []
    for row in pieces:
        if all(len(cell) == 1 for cell in row):
            lines.append([cell[0] for cell in row])
            continue
        whole = [[cell[0] if len(cell) == 1 else "" for cell in row]]
        lines += [[cell[0] if len(cell) > 1 else "" for cell in row], *whole, ["".join(cell[1:]) for cell in row]]
    return lines


@given(grid=broken(full=True))
def test_the_number_of_a_row_may_stand_between_the_lines_of_its_cells(
    grid: tuple[list[list[str]], list[list[list[str]]]],
) -> None:
    whole, pieces = grid
    rows = [[*row[:-1], ["".join(row[-1])]] for row in pieces]
    check_broken(with_blanks(on_three_lines(rows)), whole)


def test_the_rest_of_a_cell_above_a_row_without_remarks_stays_where_it_is() -> None:
    head, rows = (
        "序号    项目名称        备注\n",
        "1       清湖大桥        分期实施，先行\n                        一期\n2       供水管网",
    )
    [table] = parse(f"{head}{rows}\n3       污水管网        市水利局").walk(Table)
    assert table.rows[1:3] == (("1", "清湖大桥", "分期实施，先行一期"), ("2", "供水管网", ""))


def check_broken(printed: str, whole: list[list[str]]) -> None:
    gazette = parse(BODY.format(printed))
    [table] = gazette.walk(Table)
    assert [list(row) for row in table.rows] == whole
    assert [node.text for node in gazette.walk(Paragraph)][-1] == "请认真组织实施，确保按期完成。"


@pytest.mark.parametrize("laid_out", [with_tabs, with_bars, with_tags, with_blanks])
@given(grid=grids())
def test_a_table_is_the_same_in_the_other_width(
    laid_out: Callable[[list[list[str]]], str], grid: list[list[str]]
) -> None:
    full = [[f"{cell}（含二期，共3处）" if cell == "供水管网改造" else cell for cell in row] for row in grid]
    full[0][1:3] = ["项目名称（全称）", "责任单位"]
    raw = BODY.format(laid_out(full))
    other = raw.translate(str.maketrans("（），：", "(),:"))
    [table], [half] = parse(raw).walk(Table), parse(other).walk(Table)
    assert table.rows == half.rows
    digits = laid_out(full).translate(str.maketrans("0123456789", "０１２３４５６７８９"))
    [wide] = parse(BODY.format(digits)).walk(Table)
    assert trimmed([list(row) for row in wide.rows]) == trimmed(full)


def test_a_cell_with_bars_may_hold_several_lines_and_blank_cells() -> None:
    [table] = parse(
        "|序号|项目名称|责任单位|\n|---|---|---|\n|1|城区供水<br>管网改造|市水利局|\n|2|**清湖大桥**||"
    ).walk(Table)
    assert table.rows == (
        ("序号", "项目名称", "责任单位"),
        ("1", "城区供水管网改造", "市水利局"),
        ("2", "清湖大桥", ""),
    )


def test_a_line_with_tabs_below_a_whole_row_is_no_rest_of_it() -> None:
    raw = "序号\t项目名称\t责任单位\n1\t清湖大桥\t市交通局\n2\t供水管网\t市水利局\n联系人\t王瑞"
    [table] = parse(raw).walk(Table)
    assert table.rows[-1] == ("2", "供水管网", "市水利局")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<html><body>", "</body></html>"),
        ("<html>\n<body>\n", "\n</body>\n</html>"),
        ('<div style="text-align: center;">', "</div>"),
    ],
)
def test_a_table_in_tags_may_stand_in_others(before: str, after: str) -> None:
    grid = [["序号", "项目名称", "责任单位"], ["1", "清湖大桥", "市交通局"], ["2", "供水管网", "市水利局"]]
    gazette = parse(BODY.format(f"{before}{with_tags(grid)}{after}"))
    assert [[list(row) for row in table.rows] for table in gazette.walk(Table)] == [grid]
    assert [node.text for node in gazette.walk(Paragraph)] == [
        "现将重点项目公布如下：",
        "请认真组织实施，确保按期完成。",
    ]


def test_a_line_in_angle_brackets_is_no_table() -> None:
    assert list(parse("<title>序号 项目\n<th 1>\n请落实。").walk(Table)) == []


def test_a_head_that_is_printed_again_on_the_next_page_is_no_row() -> None:
    raw = "序号\t项目名称\t责任单位\n1\t清湖大桥\t市交通局\n— 2 —\n序号\t项目名称\t责任单位\n2\t供水管网\t市水利局"
    [table] = parse(raw).walk(Table)
    assert [row[0] for row in table.rows] == ["序号", "1", "2"]


def test_a_first_cell_that_stands_for_several_rows_is_blank_in_the_others() -> None:
    raw = "类别\t项目名称\t责任单位\n城建\t清湖大桥\t市交通局\n\t供水管网\t市水利局\n\t污水管网\t市水利局"
    [table] = parse(raw).walk(Table)
    assert [row[:2] for row in table.rows[1:]] == [("城建", "清湖大桥"), ("", "供水管网"), ("", "污水管网")]


def test_what_stands_below_a_table_is_no_part_of_it() -> None:
    table = "序号    项目名称        责任单位\n1       清湖大桥        市交通局\n2       供水管网        市水利局"
    for below in (
        "　　请认真组织实施。",
        "        请认真组织实施，按期完成。",
        "\n                        清湖市人民政府",
    ):
        [node] = parse(f"{table}\n{below}").walk(Table)
        assert [row[-1] for row in node.rows] == ["责任单位", "市交通局", "市水利局"]


def test_tables_between_texts_do_not_meet() -> None:
    raw = "一、城建项目\n序号\t项目名称\t责任单位\n1\t清湖大桥\t市交通局\n二、水利项目\n序号\t项目名称\t责任单位\n1\t供水管网\t市水利局"
    gazette = parse(raw)
    assert [clause.heading for clause in gazette.documents[0].body] == ["城建项目", "水利项目"]
    assert [len(clause.body[0].rows) for clause in gazette.documents[0].body] == [2, 2]


def test_a_list_of_persons_in_a_table_has_a_person_for_each_row() -> None:
    raw = "序号  姓  名  单位        职务    联系电话\n1     王  瑞  市水利局    局长    5550001\n2     欧阳娜  市财政局    科员    5550002"
    [roster] = parse(raw).walk(Roster)
    assert [(person.name, person.title) for person in roster.persons] == [
        ("王瑞", "市水利局局长"),
        ("欧阳娜", "市财政局科员"),
    ]


@given(grid=broken())
def test_one_blank_parts_the_cells_of_numbered_rows(grid: tuple[list[list[str]], list[list[list[str]]]]) -> None:
    whole, _ = grid
    gazette = parse(BODY.format("\n".join(" ".join(row) for row in whole)))
    [table] = gazette.walk(Table)
    assert [list(row) for row in table.rows] == whole
    assert [node.text for node in gazette.walk(Paragraph)][-1] == "请认真组织实施，确保按期完成。"


def test_a_row_of_cells_one_blank_apart_may_be_broken_inside_a_cell_or_between_two() -> None:
    raw = "序号 企业名称 所属县区\n1 青屏机械\n有限公司 青屏县\n2 双桥电缆有限公司\n双桥区\n序号 企业名称 所属县区\n3 云山食品有限公司 云山县\n特此公告。"
    [table] = parse(raw).walk(Table)
    assert table.rows == (
        ("序号", "企业名称", "所属县区"),
        ("1", "青屏机械有限公司", "青屏县"),
        ("2", "双桥电缆有限公司", "双桥区"),
        ("3", "云山食品有限公司", "云山县"),
    )


def test_remarks_may_be_blank_where_one_blank_parts_the_cells() -> None:
    [table] = parse("序号 项目名称 备注\n1 供水管网改造\n2 清湖大桥 续建").walk(Table)
    assert table.rows[1:] == (("1", "供水管网改造", ""), ("2", "清湖大桥", "续建"))


@pytest.mark.parametrize(
    "raw",
    [
        "序号 项目 内容\n1 总则\n2 附则",
        "序号 项目名称 责任单位\n1 推进乡村 振兴工作 全面开展 落实\n2 加强领导",
        "序号 项目名称 责任单位\n1 清湖大桥 市交通局\n3 供水管网 市水利局",
        "序号 项目名称 责任单位\n各单位要 认真组织 实施。",
        "项目名称 责任单位 备注\n1 清湖大桥 市交通局\n2 供水管网 市水利局",
        "1 清湖大桥 市交通局\n2 供水管网 市水利局",
        "序号 姓名 单位及职务\n1 王瑞 市水利局局长\n2 李敏 市财政局科员",
        "序号 单位名称\n1 市水利局\n2 市财政局",
    ],
)
def test_lines_that_do_not_agree_with_a_head_are_no_table(raw: str) -> None:
    assert list(parse(raw).walk(Table)) == []


@pytest.mark.parametrize(
    "raw",
    [
        "单位  市水利局  联系人\n王瑞    李敏",
        "时间过半  任务过半\n各单位要认真总结。",
        "项目\t要求\t项目\t要求\n立项\t三月\t开工\t五月",
        "序号",
        "序号\t名称",
        "|序号|名称|",
        "<td>序号</td>",
    ],
)
def test_other_lines_are_no_table(raw: str) -> None:
    assert list(parse(raw).walk(Table)) == []


def test_a_table_keeps_its_place_in_the_clean_text() -> None:
    text = normalize("项目如下：\n序号\t项目名称\n1\t清湖大桥\n请落实。").text
    assert text.split("\n") == ["项目如下：", "序号 项目名称", "1 清湖大桥", "请落实。"]


def test_a_table_does_not_part_the_text_around_it_for_its_reading_order() -> None:
    head = "目 录\n关于防火的通知（清政〔2021〕3号）…………（1） 关于防汛的通知（清政〔2021〕4号）…………（2）"
    body = "清湖市人民政府\n关于防火的通知\n清政〔2021〕3号\n各区人民政府：\n请落实。\n清湖市人民政府\n关于防汛的通知\n清政〔2021〕4号\n各区人民政府：\n请落实。"
    table = "|序号|单位名称|备注|\n|---|---|---|\n|1|市水利局||\n|2|市财政局||"
    plain, tabled = parse(f"{head}\n{body}"), parse(f"{head}\n{body}\n{table}")
    assert [document.title for document in tabled.documents] == [document.title for document in plain.documents]
    assert len(tabled.documents) == 2


def test_each_table_stands_below_the_line_above_it() -> None:
    raw = "一、城建\n类别\t项目名称\n桥梁\t清湖大桥\n二、水利\n类别\t项目名称\n管网\t供水管网\n请落实。"
    assert normalize(raw).text.split("\n") == [
        "一、城建",
        "类别 项目名称",
        "桥梁 清湖大桥",
        "二、水利",
        "类别 项目名称",
        "管网 供水管网",
        "请落实。",
    ]


_LEFT = (
    "第一条 为了加强湖泊保护，改",
    "善湖泊生态环境，根据有关法律、法",
    "规，结合本市实际，制定本办法。",
    "第二条 本市行政区域内湖泊的",
    "规划、保护、利用和管理，适用本办",
    "法。",
    "第三条 湖泊保护应当遵循统筹",
    "规划、保护优先、科学利用、防治结",
    "合的原则。",
)
_RIGHT = (
    "第四条 市水利部门负责湖泊保",
    "护的监督管理，其他部门按照各自的",
    "职责做好湖泊保护工作。",
    "第五条 湖泊保护实行名录制度，",
    "名录由市水利部门会同有关部门编制，",
    "报市人民政府批准后公布。",
    "第六条 任何单位和个人都有保",
    "护湖泊的义务，有权制止和举报破坏",
    "湖泊的行为。",
)


def in_columns(left: tuple[str, ...], right: tuple[str, ...]) -> str:
    return "\n".join(a + " " * (44 - display_width(a)) + b for a, b in zip_longest(left, right, fillvalue="") if a or b)


@pytest.mark.parametrize("rows", [4, 7, 9])
def test_a_table_across_two_columns_parts_them(rows: int) -> None:
    """What stands above it is read before it, in both columns."""
    below = tuple(line.replace("第", "第十", 1) if "条" in line else line for line in (*_LEFT, *_RIGHT))
    table = "序号\t项目名称\t责任单位\n1\t清湖大桥\t市交通局\n2\t供水管网\t市水利局"
    raw = f"{in_columns(_LEFT[:rows], _RIGHT[:rows])}\n{table}\n{in_columns(below[:9], below[9:])}"
    lines = normalize(raw).text.split("\n")
    place = lines.index("序号 项目名称 责任单位")
    assert [line[:3] for line in lines if line[0] == "第"] == [
        *[line[:3] for line in (*_LEFT[:rows], *_RIGHT[:rows]) if line[0] == "第"],
        *[line[:3] for line in below if line[0] == "第"],
    ]
    assert all(line.startswith("第十") == (index > place) for index, line in enumerate(lines) if line[0] == "第")


def test_a_table_below_two_columns_stands_below_both() -> None:
    table = "序号\t项目名称\t责任单位\n1\t清湖大桥\t市交通局\n2\t供水管网\t市水利局"
    lines = normalize(f"{in_columns(_LEFT, _RIGHT)}\n{table}\n　　本办法自公布之日起施行。").text.split("\n")
    assert lines[-4:] == [
        "序号 项目名称 责任单位",
        "1 清湖大桥 市交通局",
        "2 供水管网 市水利局",
        "本办法自公布之日起施行。",
    ]


DUTY_HEADS = ("序号", "工作任务", "牵头单位", "配合单位", "完成时限")
BUREAUS = ("市水利局", "市财政局", "市住房城乡建设局", "各区县政府")


@st.composite
def plans(draw: st.DrawFn) -> list[list[str]]:
    """A plan of action: who leads, who helps (perhaps nobody), and until when."""
    units = st.lists(st.sampled_from(BUREAUS), min_size=1, max_size=3, unique=True).map("、".join)
    helpers = draw(st.lists(st.one_of(st.just(""), units), min_size=2, max_size=6))
    return [
        list(DUTY_HEADS),
        *([str(n), WORDS[n % 2], draw(units), cell, "2023年6月底前"] for n, cell in enumerate(helpers, 1)),
    ]


@pytest.mark.parametrize("laid_out", [with_tabs, with_bars, with_tags, with_blanks])
@given(plan=plans())
def test_a_plan_of_action_says_who_does_what_and_until_when(
    laid_out: Callable[[list[list[str]]], str], plan: list[list[str]]
) -> None:
    raw = BODY.format(laid_out(plan))
    gazette = parse(raw)
    [table] = gazette.walk(Table)
    assert trimmed([list(row) for row in table.rows]) == trimmed(plan)
    duties = [
        [(one.role.value, one.label, [unit.name for unit in one.units]) for one in node.assignments]
        for node in gazette.walk(Responsibility)
    ]
    assert duties == [
        [
            ("lead", "牵头单位", leads.split("、")),
            *([("assisting", "配合单位", helps.split("、"))] if helps else []),
            ("other", "完成时限", []),
        ]
        for _, _, leads, helps, _ in plan[1:]
    ]
    assert all(node.inline for node in gazette.walk(Responsibility))
    assert all(part.raw(raw) for node in gazette.walk(Responsibility) for part in node.assignments)


def duties_of(*rows: str) -> list[tuple[str, list[str]]]:
    nodes = parse(BODY.format("\n".join(rows))).walk(Responsibility)
    return [(one.role.value, [unit.name for unit in one.units]) for node in nodes for one in node.assignments]


def test_the_head_of_a_column_may_say_that_the_first_unit_leads() -> None:
    head = "序号\t工作任务\t责任单位（列第一位的为牵头单位）"
    rows = ("1\t供水管网改造\t市水利局、市财政局", "2\t清湖大桥\t市交通局")
    assert duties_of(head, *rows) == [
        ("lead", ["市水利局"]),
        ("responsible", ["市财政局"]),
        ("responsible", ["市交通局"]),
    ]


def test_cells_without_a_unit_make_nobody_responsible() -> None:
    assert duties_of("序号\t工作任务\t责任单位", "1\t供水管网改造\t", "2\t清湖大桥\t/", "3\t宣传\t无") == []


def test_those_who_made_a_work_or_lent_their_name_are_not_responsible_for_it() -> None:
    assert duties_of("序号\t项目名称\t完成单位", "1\t供水管网\t清湖水务公司", "2\t清湖大桥\t清湖路桥公司") == []
    assert duties_of("序号\t项目名称\t主管部门", "1\t供水管网\t市水利局", "2\t清湖大桥\t市交通局") == []
