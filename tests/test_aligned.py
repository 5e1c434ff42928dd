"""Pages whose gaps were kept: places decide where documents begin inside columns, and where there are three columns."""

from __future__ import annotations

from itertools import zip_longest

from hypothesis import given
from hypothesis import strategies as st

from zzgov_parse import parse
from zzgov_parse.diagnostics import Report
from zzgov_parse.text.aligned.aligned import order_aligned
from zzgov_parse.text.aligned.pieces import read_pieces
from zzgov_parse.text.aligned.pushed import settle
from zzgov_parse.text.lines import read_lines

LEFT = (
    "  第一条 为了加强湖泊保护，改善湖泊生态",
    "环境，根据有关法律、法规，结合本市实际，",
    "制定本办法。",
    "  第二条 本市行政区域内湖泊的规划、保护",
    "和利用，适用本办法。法律、法规另有规定的，",
    "从其规定。",
    "  第三条 市水利部门负责湖泊保护的监督管",
    "理，其他部门按照各自的职责做好湖泊保护工",
    "作。",
)
RIGHT = (
    "      清湖市人民政府",
    "   关于做好防汛工作的通知",
    "    清政〔2021〕9号  2021年5月6日",
    "各县（市、区）人民政府，市人民政府各部门：",
    "  当前已经进入主汛期，为做好今年的防汛工",
    "作，现就有关事项通知如下。",
    "        一、总体要求",
    "  各级各部门要层层压实责任，坚决防止发生",
    "重大险情。",
)


def side_by_side(columns: list[list[str]], width: int) -> str:
    """Columns next to each other, as a program prints them that keeps places."""
    rows = zip_longest(*columns, fillvalue="")
    return "\n".join("".join(cell.ljust(width) for cell in row).rstrip() for row in rows)


def read(page: str) -> list[str]:
    return [line.text.string for line in order_aligned(read_lines(page), Report())]


def words(lines: tuple[str, ...] | list[str]) -> list[str]:
    return [line.replace(" ", "") for line in lines]


def test_a_document_that_begins_inside_a_column_follows_the_column_before() -> None:
    page = side_by_side([list(LEFT), list(RIGHT)], 26)
    assert read(page) == words([*LEFT, *RIGHT])
    report = Report()
    order_aligned(read_lines(page), report)
    assert [diagnostic.code for diagnostic in report.diagnostics] == ["columns-reordered"]


def test_lines_that_are_not_level_are_of_the_column_that_they_begin_in() -> None:
    rows = [line for pair in zip(LEFT, RIGHT, strict=True) for line in (pair[0], " " * 26 + pair[1])]
    level = side_by_side([list(LEFT), list(RIGHT)], 26).splitlines()
    page = "\n".join([*level[:6], *rows[12:]])
    assert read(page) == words([*LEFT, *RIGHT])


def test_a_page_without_columns_of_its_own_has_those_of_the_others() -> None:
    page = side_by_side([list(LEFT), list(RIGHT)], 26)
    last = side_by_side([["  第四条 本办法自公布之日起施行。", "有效期五年。"], ["  二、工作要求", "加强值守。"]], 26)
    assert read(page + "\f" + last) == words(
        [*LEFT, *RIGHT, "第四条 本办法自公布之日起施行。", "有效期五年。", "二、工作要求", "加强值守。"]
    )


def test_what_goes_across_the_columns_parts_them() -> None:
    title = "            清湖市人民政府关于印发清湖市湖泊保护办法的通知及有关说明"
    page = "\n".join([side_by_side([list(RIGHT), list(RIGHT)], 26), title, side_by_side([list(LEFT), list(LEFT)], 26)])
    assert read(page) == words([*RIGHT, *RIGHT, title, *LEFT, *LEFT])


def test_a_number_above_both_columns_is_in_neither() -> None:
    head = ["                 清湖市人民政府关于做好防汛工作的通知", "                          清政〔2021〕9号"]
    page = "\n".join([*head, side_by_side([list(LEFT), list(LEFT)], 26)])
    assert read(page) == [line.text.string for line in read_lines(page)]  # left to what reads on


_GROUP = """\
  组  长：王  琳        县委常委、常务副县长
  副组长：刘志远        县人民政府副县长
  成  员：陈  敏        县水利局局长
          黄  博        县财政局副局长
          赵  云        县教育局四级调研员
  领导小组办公室设在县水利局，承担日常工作，请认真贯彻执行。
                              青屏县人民政府
                               2021年5月6日"""


def test_a_leading_group_and_a_signature_are_no_columns() -> None:
    assert read(_GROUP) == [line.text.string for line in read_lines(_GROUP)]


NAMES = st.text("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗", min_size=3, max_size=3)
ENTRIES = st.lists(
    st.builds(
        lambda name, organ, post: f"{name} {organ}{post}",
        NAMES,
        st.sampled_from(("市市场监督管理局质量发展科", "青屏县水利局防汛抗旱办公室", "望川区发展改革委经济运行科")),
        st.sampled_from(("科长", "科员", "四级主任科员", "党组书记、副局长")),
    ),
    min_size=12,
    max_size=60,
)


@given(ENTRIES, st.integers(18, 21))
def test_entries_in_three_columns_are_read_one_column_after_the_other(entries: list[str], width: int) -> None:
    room = width - 3
    cells = [cell for entry in entries for cell in (entry[:room], "    " + entry[room:])]
    height = -(-len(cells) // 3)
    columns = [cells[start : start + height] for start in range(0, len(cells), height)]
    assert read(side_by_side(columns, width)) == words(cells)


def test_blanks_may_be_narrower_than_ink() -> None:
    page = side_by_side([list(LEFT), list(RIGHT)], 62)  # 21 characters of ink fill a column that 62 blanks would fill
    assert read(page) == words([*LEFT, *RIGHT])


def test_a_narrow_column_beside_a_wide_one_is_none() -> None:
    items = ["防汛物资储备及调运", "水库大坝安全鉴定等", "河道清淤疏浚及整治", "山洪灾害监测及预警"] * 2
    page = side_by_side([list(LEFT[:8]), items], 62)
    assert read(page) == [line.text.string for line in read_lines(page)]


def pushed(left: str, right: str) -> str:
    """A printed line of a program that leaves as many blanks before the right column as stand left of it on the page."""
    return left + " " * 24 + right


LEFT_OF_A_PAGE = (
    *LEFT[:3],
    "制定本办法，请认真遵照执行。",
    *LEFT[4:],
    "  第四条 本办法自公布之日起施行。",
    "附则",
    *LEFT[:2],
)
RIGHT_OF_A_PAGE = (
    *RIGHT,
    "  一是落实责任。各级责任人要上岗到位，加强",
    "值守，及时发布预警信息。",
    "  二是备足物资。",
    "及时补充更新。",
)


def test_pieces_that_were_pushed_stand_where_their_gaps_say() -> None:
    page = "\n".join(map(pushed, LEFT_OF_A_PAGE, RIGHT_OF_A_PAGE))
    assert read(page) == words([*LEFT_OF_A_PAGE, *RIGHT_OF_A_PAGE])


def test_what_is_left_of_a_line_may_follow_it_without_a_gap() -> None:
    left = (*LEFT[:8], "作，并定期公布有关情况，接受社会监督。")
    right = (*RIGHT[:5], "作，根据国家和省有关规定，现将有关事项通", *RIGHT[6:8], RIGHT[7].strip() + "重")
    level = list(map(pushed, left[:4], right[:4]))
    glued = [" " * 24 + second + first.strip() for first, second in zip(left[4:], right[4:], strict=True)]
    rows, _ = settle([read_pieces(line) for line in read_lines("\n".join([*level, *glued]))])
    assert [[(piece.start, piece.string) for piece in rows[row]] for row in (4, 6)] == [
        [(26, "当前已经进入主汛期，为做好今年的防汛工"), (0, "和利用，适用本办法。法律、法规另有规定的，")],
        [(32, "一、总体要求"), (0, "第三条市水利部门负责湖泊保护的监督管")],
    ]


def test_three_columns_whose_cells_are_missing_were_not_pushed() -> None:
    cells = ["王琳敏市水利局防汛抗旱办", "陈志远县财政局综合科科员", ""] * 2
    rows = [first.ljust(18) + second.ljust(18) + first for first in cells[:2] for second in cells]
    page = "\n".join(rows)
    assert sorted(read(page)) == sorted(word for row in rows for word in row.split())


def test_a_page_of_nothing_but_a_mark_has_no_columns() -> None:
    assert parse("|  ").documents == ()
    assert order_aligned([], Report()) == []


def list_columns(width: int) -> list[list[str]]:
    """Three columns of entries, each a full line of 14 characters and the rest below it."""
    names = iter(
        [
            "王琳敏",
            "刘志远",
            "俞春成",
            "张海婷",
            "陈敏华",
            "傅康霞",
            "尹松成",
            "欧阳燕",
            "黄一博",
            "卫荣新",
            "尹旭丽",
            "潘艳芳",
        ]
    )
    return [
        [line for _ in range(4) for line in (f"{next(names)} 市交通运输局法制监督"[:width], "科四级主任科员")]
        for _ in range(3)
    ]


def test_full_lines_of_columns_may_stand_one_blank_apart() -> None:
    columns = list_columns(14)
    page = side_by_side(columns, 15)
    assert "监督 陈敏华 市" in page
    assert read(page) == words([line for column in columns for line in column])
    text = "\n".join(["为了改善湖泊生态 环境根据有关 法律法规结合本市"] * 8)
    assert read(text) == [line.text.string for line in read_lines(text)]


def test_the_heading_of_a_list_stands_above_all_its_columns() -> None:
    columns = list_columns(14)
    lists = side_by_side(columns, 20)
    cells = words([line for column in columns for line in column])
    page = f"                     先进名单\n一、先进工作者（12名）\n{lists}\n二、优秀工作者（12名）\n{lists}"
    assert read(page) == ["先进名单", "一、先进工作者（12名）", *cells, "二、优秀工作者（12名）", *cells]


def test_no_column_begins_inside_a_spaced_name() -> None:
    rows = [
        f"{name[0]}             {name[1]}         市教育局基础教育科科员"
        for name in ("王琳", "李敏", "刘远", "陈华", "周宁")
    ]
    page = "\n".join(rows)
    assert read(page) == [line.text.string for line in read_lines(page)]


def test_the_lines_of_all_columns_are_indented_from_their_own_margin() -> None:
    page = side_by_side([list(LEFT), list(RIGHT)], 26).replace("\n", "\n       ")
    lines = order_aligned(read_lines("       " + page), Report())
    indents = {line.text.string: line.indent for line in lines}
    assert [indents[line] for line in words(LEFT)] == [2, 0, 0, 2, 0, 0, 2, 0, 0]
    assert [indents[line] for line in words(RIGHT)] == [0] * len(RIGHT)


def test_names_and_titles_beside_other_columns_are_no_columns_of_their_own() -> None:
    names = ["王琳敏", "刘志远", "俞春成", "张海婷", "陈敏华", "傅康霞", "尹松成", "欧阳燕", "黄一博"]
    right = [f"{name}    市交通运输局办公室科员" for name in names]
    page = side_by_side([list(LEFT), right], 30)
    assert read(page) == [line.text.string for line in read_lines(page)]  # two columns are left to what reads on
