"""Printed tables whose heads stand on several lines or rows, whose cells stand one below the other, and what stands around them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zzgov_parse import Paragraph, Responsibility, Roster, Table, normalize, parse

DUTIES = [
    ("lead", ["市应急局"]),
    ("assisting", ["市水利局"]),
    ("other", []),
    ("lead", ["市应急局"]),
    ("assisting", ["市消防救援支队"]),
    ("other", []),
]
ROWS = (
    ("1", "修编应急预案", "市应急局", "市水利局", "2022年3月"),
    ("2", "组织应急演练", "市应急局", "市消防救援支队", "2022年6月"),
)


def duties_of(raw: str) -> list[tuple[str, list[str]]]:
    return [
        (one.role.value, [unit.name for unit in one.units])
        for node in parse(raw).walk(Responsibility)
        for one in node.assignments
    ]


def in_tags(*rows: str) -> str:
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"


def cells(row: tuple[str, ...]) -> str:
    return "".join(f"<td>{cell}</td>" for cell in row)


TWO_ROWS = {
    "tags": in_tags(
        '<td rowspan="2">序号</td><td rowspan="2">重点任务</td><td colspan="2">责任分工</td><td rowspan=2>完成时限</td>',
        "<td>牵头单位</td><td>配合单位</td>",
        *map(cells, ROWS),
    ),
    "bars": "\n".join(
        [
            "|序号|重点任务|责任分工||完成时限|",
            "|---|---|---|---|---|",
            "|||牵头单位|配合单位||",
            *(f"|{'|'.join(row)}|" for row in ROWS),
        ]
    ),
    "tabs": "\n".join(
        ["序号\t重点任务\t责任分工\t\t完成时限", "\t\t牵头单位\t配合单位", *("\t".join(row) for row in ROWS)]
    ),
    "blanks": (
        "序号    重点任务              责任分工                  完成时限\n"
        "                        牵头单位    配合单位\n"
        "1       修编应急预案    市应急局    市水利局            2022年3月\n"
        "2       组织应急演练    市应急局    市消防救援支队      2022年6月"
    ),
    "blanks, above and below": (
        "                              责任分工\n"
        "序号    重点任务                                        完成时限\n"
        "                        牵头单位    配合单位\n"
        "1       修编应急预案    市应急局    市水利局            2022年3月\n"
        "2       组织应急演练    市应急局    市消防救援支队      2022年6月"
    ),
}


@pytest.mark.parametrize("layout", TWO_ROWS)
def test_a_head_may_stand_for_several_columns(layout: str) -> None:
    raw = f"任务如下：\n{TWO_ROWS[layout]}\n特此通知。"
    [table] = parse(raw).walk(Table)
    assert [[cell for cell in row if cell] for row in table.rows[:2]] == [
        ["序号", "重点任务", "责任分工", "完成时限"],
        ["牵头单位", "配合单位"],
    ]
    assert table.rows[2:] == ROWS
    assert duties_of(raw) == DUTIES
    assert [node.text for node in parse(raw).walk(Paragraph)] == ["任务如下：", "特此通知。"]


def test_a_head_may_go_on_below_itself() -> None:
    raw = (
        "任务如下：\n序号    重点任务        牵头单位    配合    完成\n"
        "                                    单位    时限\n"
        "1       修编应急预案    市应急局    市水    2022年\n                                    利局    3月\n"
        "2       组织应急演练    市应急局    市公    2022年\n                                    安局    6月"
    )
    [table] = parse(raw).walk(Table)
    assert table.rows[0] == ("序号", "重点任务", "牵头单位", "配合单位", "完成时限")
    assert [row[3] for row in table.rows[1:]] == ["市水利局", "市公安局"]


def test_lines_of_cells_below_a_whole_head_are_no_part_of_it() -> None:
    raw = "序号    项目名称    责任单位\n        供水管\n1                   市水利局\n        网改造\n2       清湖大桥    市交通局"
    [table] = parse(raw).walk(Table)
    assert table.rows == (
        ("序号", "项目名称", "责任单位"),
        ("1", "供水管网改造", "市水利局"),
        ("2", "清湖大桥", "市交通局"),
    )


def test_the_columns_that_a_cell_covers_are_blank_in_the_other_rows() -> None:
    raw = in_tags(
        "<td>类别</td><td>任务</td><td>责任单位</td>",
        '<td rowspan="2">水利</td><td>河道治理</td><td>市水利局</td>',
        "<td>水库加固</td><td>市财政局</td>",
        "<td>交通</td><td>修路</td><td>市交通局</td>",
    )
    [table] = parse(raw).walk(Table)
    assert table.rows[1:] == (
        ("水利", "河道治理", "市水利局"),
        ("", "水库加固", "市财政局"),
        ("交通", "修路", "市交通局"),
    )
    assert [units for _, units in duties_of(raw)] == [["市水利局"], ["市财政局"], ["市交通局"]]


@pytest.mark.parametrize("span", ['colspan="4"', "colspan=4", ""])
def test_a_row_above_the_head_is_a_line_above_the_table(span: str) -> None:
    raw = in_tags(
        f"<td {span}>清湖市防汛责任人名单</td>",
        cells(("序号", "水库名称", "行政责任人", "职务")),
        cells(("1", "青屏水库", "何立新", "副区长")),
        cells(("2", "白石水库", "高敏", "副县长")),
    )
    gazette = parse(f"各有关单位：\n{raw}")
    [table] = gazette.walk(Table)
    assert table.rows[0] == ("序号", "水库名称", "行政责任人", "职务")
    assert len(table.rows) == 3
    assert not list(gazette.walk(Roster))
    assert "清湖市防汛责任人名单" in normalize(f"各有关单位：\n{raw}").text.split("\n序号")[0]


def test_a_row_with_one_cell_among_the_others_stays_there() -> None:
    raw = in_tags(
        cells(("序号", "任务", "责任单位")), "<td colspan=3>一、城建类</td>", cells(("1", "修路", "市交通局"))
    )
    [table] = parse(raw).walk(Table)
    assert [row[0] for row in table.rows] == ["序号", "一、城建类", "1"]


@pytest.mark.parametrize("close", ["</table>", "</table></body></html>", "</table> </div>"])
def test_text_on_the_lines_of_the_tags_is_no_cell(close: str) -> None:
    table = in_tags(cells(("序号", "任务", "责任单位")), cells(("1", "植树", "市林业局"))).removesuffix("</table>")
    gazette = parse(f"一、任务分工{table}{close}二、工作要求\n（一）加强领导。各部门要按时报送进展情况。")
    assert [clause.heading for clause in gazette.documents[0].body] == ["任务分工", "工作要求"]
    [found] = gazette.walk(Table)
    assert found.rows[-1] == ("1", "植树", "市林业局")


def test_tables_on_one_line_are_two() -> None:
    table = in_tags(cells(("序号", "任务", "责任单位")), cells(("1", "植树", "市林业局")))
    assert len(list(parse(table + table).walk(Table))) == 2


def test_units_on_lines_of_a_cell_are_as_many_units() -> None:
    rows = (
        "<td>1</td><td>修路</td><td>市交通局\n市财政局<br>各县（区）人民政府</td>",
        cells(("2", "建桥", "市公安局交警支队")),
    )
    raw = in_tags(cells(("序号", "任务", "责任单位")), *rows)
    assert duties_of(raw) == [
        ("responsible", ["市交通局", "市财政局", "各县（区）人民政府"]),
        ("responsible", ["市公安局交警支队"]),
    ]


def test_a_cell_may_have_labels_of_its_own() -> None:
    raw = "序号\t任务\t责任单位\n1\t建桥\t牵头单位：市交通局；配合单位：市财政局\n2\t修路\t市交通局"
    assert duties_of(raw) == [("lead", ["市交通局"]), ("assisting", ["市财政局"]), ("responsible", ["市交通局"])]


TASKS = ("修订完善城市供水应急预案", "组织开展防汛演练", "植树", "改造老旧小区五十个")
UNITS = ("市应急局", "市城管局、市应急局", "市住房城乡建设局、市财政局", "各县（区）人民政府")
TERMS = ("2022年3月底前", "2022年12月31日前", "长期坚持")


@given(
    rows=st.lists(
        st.tuples(st.sampled_from(TASKS), st.sampled_from(UNITS), st.sampled_from(TERMS)), min_size=2, max_size=9
    ),
    again=st.booleans(),
)
def test_the_cells_of_a_table_may_stand_one_below_the_other(*, rows: list[tuple[str, str, str]], again: bool) -> None:
    head = ("序号", "重点任务", "责任单位", "完成时限")
    lines = [*head]
    for number, row in enumerate(rows, 1):
        lines += [*(head if again and number == 2 else ()), str(number), *row]
    [table] = parse("任务如下：\n" + "\n".join([*lines, "请认真组织实施，确保按期完成。"])).walk(Table)
    assert table.rows == (head, *((str(number), *row) for number, row in enumerate(rows, 1)))


def test_cells_one_below_the_other_may_be_broken() -> None:
    raw = "任务分工表\n序号\n重点任务\n责任\n单位\n完成时限\n1\n修订完善城市供水应\n急预案\n市城管局、\n市应急局\n2022年3月\n底前\n2\n组织开展演练\n市城管局\n2022年6月"
    [table] = parse(raw).walk(Table)
    assert table.rows == (
        ("序号", "重点任务", "责任单位", "完成时限"),
        ("1", "修订完善城市供水应急预案", "市城管局、市应急局", "2022年3月底前"),
        ("2", "组织开展演练", "市城管局", "2022年6月"),
    )


def test_the_last_remark_may_be_missing() -> None:
    raw = "编号\n面积\n说明\n1\n15172.5\n起点\n2\n14829.0\n注：坐标为独立坐标。\n编号\n名称"
    [table] = parse(raw).walk(Table)
    assert table.rows == (("编号", "面积", "说明"), ("1", "15172.5", "起点"), ("2", "14829.0"))


@pytest.mark.parametrize(
    "raw",
    [
        "序号\n姓名\n单位及职务\n1\n王瑞\n市水利局科员\n2\n李敏\n市财政局科长",
        "序号\n任务\n责任单位\n请认真落实。\n1\n植树\n市林业局",
        "序号\n任务\n责任单位\n1\n植树\n市林业局\n3\n修路\n市交通局",
        "编号\n1\n2\n3",
    ],
)
def test_other_lines_below_the_head_of_a_column_are_no_table(raw: str) -> None:
    assert list(parse(raw).walk(Table)) == []
