"""Lists that stand in columns in an issue whose running text has one column."""

from __future__ import annotations

from itertools import zip_longest

import pytest

from zzgov_parse import parse
from zzgov_parse.diagnostics import Report
from zzgov_parse.model.blocks import Person, Roster
from zzgov_parse.text.interleaved.interleaved import order_interleaved
from zzgov_parse.text.lines import display_width, read_lines
from zzgov_parse.text.lists.list_columns import list_end, order_list_columns
from zzgov_parse.text.lists.list_rows import order_list_rows

#: Characters of a printed line of the running text, and of the title in a list of two columns.
WIDTH, TITLE = 38, 12
NAMES = [first + given for given in ("瑞敏", "涛", "娟辉") for first in "王李张刘陈杨赵黄周吴"]
TITLES = [
    f"市{organ}{section}{rank}"
    for rank in ("四级主任科员", "科员")
    for section in ("行政审批服务科", "办公室", "固定资产投资科")
    for organ in ("水利局", "文化广电和旅游局", "财政局", "应急管理局", "司法局")
]
TASKS = ("巡查保洁", "水质监测", "岸线整治", "生态补水", "联合执法", "宣传教育", "信息公开", "督查考核")
HAN = [ten + one for ten in ("", "十", "二十", "三十") for one in ("", *"一二三四五六七八九")][1:]


def running_text(clauses: int) -> list[str]:
    """The printed lines of numbered clauses in one column."""
    lines: list[str] = []
    for number in range(clauses):
        first, second = TASKS[number % 8], TASKS[(number + 3) % 8]
        text = (
            f"　　{HAN[number]}、加强湖泊{first}。各区人民政府要把{first}摆在更加突出的位置，加强组织领导，落实工作经费，"
            f"按月开展{second}，发现问题及时整改；市水利局要会同有关部门对{first}情况进行检查，每季度通报一次，"
            f"对{second}不力的，依规依纪追究责任。"
        )
        lines.extend(text[start : start + WIDTH] for start in range(0, len(text), WIDTH))
    return lines


def column(people: list[tuple[str, str]]) -> list[str]:
    """The printed lines of one column of a list: a name, a gap and what is beside and below it of the title."""
    lines: list[str] = []
    for name, title in people:
        spaced = name if len(name) > 2 else f"{name[0]} {name[1]}"
        lines.append(f"{spaced} {title[:TITLE]}")
        lines.extend(["     " + title[TITLE:]] if title[TITLE:] else [])
    return lines


def issue(people: list[tuple[str, str]], clauses: int, gap: int) -> str:
    """A notice that praises people, with their list in two columns whose gaps are kept."""
    half = (len(people) + 1) // 2
    rows = zip_longest(column(people[:half]), column(people[half:]), fillvalue="")
    listed = [left + " " * (gap - display_width(left)) + right if right else left for left, right in rows]
    head = ["清湖市人民政府", "关于湖泊保护工作先进个人的通报", "清政〔2021〕15号", "各区人民政府："]
    return "\n".join(
        [*head, *running_text(clauses), "附件", "湖泊保护工作先进个人名单", f"先进个人（{len(people)}名）", *listed]
    )


@pytest.mark.parametrize("clauses", [9, 39])
@pytest.mark.parametrize("count", [20, 30])
def test_a_list_in_two_columns_below_much_text_in_one_is_read_column_by_column(count: int, clauses: int) -> None:
    people = list(zip(NAMES, TITLES, strict=False))[:count]
    found = [one for document in parse(issue(people, clauses, 44)).documents for one in document.walk(Person)]
    assert [(person.name, person.title) for person in found] == people


def test_much_text_in_one_column_is_left_alone_for_all_its_short_lines() -> None:
    labels = [f"{marker}、加强湖泊{task}" for marker, task in zip(HAN, TASKS, strict=False)]
    lines = read_lines("\n".join([*running_text(9), *labels, "王瑞 市水利局科员", *running_text(9)]))
    assert order_interleaved(lines, Report()) == lines


def ordered(page: str) -> list[str]:
    return [line.text.string for line in order_list_columns(read_lines(page), Report())]


def side_by_side(columns: list[list[str]], pitch: int) -> list[str]:
    """Printed rows of columns, each so many characters wide."""
    rows = zip_longest(*columns, fillvalue="")
    return ["".join(cell.ljust(pitch) for cell in row).rstrip() for row in rows]


@pytest.mark.parametrize("across", [2, 3, 4])
@pytest.mark.parametrize("count", [7, 10, 16])
def test_units_in_columns_above_persons_in_columns_are_read_back(count: int, across: int) -> None:
    units = [
        f"{place}{organ}" for place in ("市", "青屏县", "望川区") for organ in ("水利局", "财政局", "司法局", "教育局")
    ] * 2
    units = [unit if index % 5 else f"清湖市第{HAN[index]}建筑工程有限公司" for index, unit in enumerate(units[:count])]
    people = list(zip(NAMES, TITLES, strict=False))[:count]
    printed = [piece for unit in units for piece in ([unit[:11], unit[11:]] if len(unit) > 11 else [unit])]
    height = -(-len(printed) // across)
    page = [
        "附件", "                 湖泊保护工作先进集体和先进个人名单", f"  一、先进集体（{count}个）",
        *side_by_side([printed[start : start + height] for start in range(0, len(printed), height)], 18),
        f"  二、先进个人（{count}名）",
        *side_by_side([column(people[: (count + 1) // 2]), column(people[(count + 1) // 2 :])], 26),
    ]  # fmt: skip
    rosters = [one for document in parse("\n".join(page)).documents for one in document.walk(Roster)]
    assert [unit.name for one in rosters for unit in one.units] == units
    assert [(person.name, person.title) for one in rosters for person in one.persons] == people


def test_a_list_goes_on_at_the_top_of_the_next_page() -> None:
    page = "先进个人（6名）\n王瑞敏 市水利局科员    李瑞敏 市财政局科员\n\x0c张瑞敏 市司法局科员    赵瑞敏 市教育局科\n刘瑞敏 市统计局科员        员\n一、附则"
    assert ordered(page) == [
        "先进个人（6名）", "王瑞敏市水利局科员", "李瑞敏市财政局科员", "张瑞敏市司法局科员", "刘瑞敏市统计局科员", "赵瑞敏市教育局科",
        "员", "一、附则",
    ]  # fmt: skip


def test_whole_units_as_many_on_each_line_are_read_row_by_row() -> None:
    """Nothing says that they stand in columns."""
    page = "先进集体（5个）\n市水利局    市财政局\n市审计局    市司法局\n市统计局"
    assert ordered(page) == ["先进集体（5个）", "市水利局", "市财政局", "市审计局", "市司法局", "市统计局"]


@pytest.mark.parametrize(
    "page",
    [
        # The heading stands in the left of two columns of running text.
        "本办法自公布之日起施行。    为了加强湖泊保护，\n二、先进个人（2名）\n王瑞敏 市水利局科员    制定本办法，自公布\n李瑞敏 市财政局科员    之日起施行。",
        # Below the title stands running text.
        "湖泊保护工作先进个人名单\n由市水利局    公布。\n王瑞敏 市水利局科员    李瑞敏 市财政局科员",
        # The headings of its parts stand inside its columns: so does the text of the page, and shows them better.
        "                    先进集体名单\n  一、优秀集体（2个）                 市司法局\n市水利局                        市教育局\n市财政局                        市统计局",
        # Numbered entries are read by their numbers.
        "先进个人（3名）\n1.王瑞敏  市水利局科员    3.李瑞敏  市财政局科员\n2.张瑞敏  市司法局科员",
        # Only a title stands beside a name.
        "先进个人（2名）\n王瑞敏        市水利局科员\n李瑞敏        市财政局科员",
        # Units to the left and persons to the right, where the heading names units: a list inside columns.
        "先进集体（3个）\n市水利局        王瑞敏 市水利局科员\n市财政局        李瑞敏 市财政局科员\n市司法局    二、先进个人（5名）",
    ],
)
def test_what_is_no_list_in_columns_is_left_alone(page: str) -> None:
    assert ordered(page) == [line.text.string for line in read_lines(page)]


def read_by_rows(page: str) -> list[str]:
    return [line.text.string for line in order_list_rows(read_lines(page), Report())]


def rows_of(columns: list[list[str]]) -> list[str]:
    """Printed rows of columns, one blank where they meet, as extractors leave them that keep no gaps."""
    return [" ".join(cell.strip() for cell in row if cell) for row in zip_longest(*columns, fillvalue="")]


@pytest.mark.parametrize("across", [2, 3])
@pytest.mark.parametrize("count", [7, 12, 20, 29])
def test_persons_that_were_read_row_by_row_are_put_in_columns(count: int, across: int) -> None:
    people = list(zip(NAMES, TITLES, strict=False))[:count]
    height = -(-count // across)
    columns = [column(people[start : start + height]) for start in range(0, count, height)]
    page = "\n".join(["附件", "湖泊保护工作先进个人名单", f"先进个人（{count}名）", *rows_of(columns)])
    found = [one for document in parse(page).documents for one in document.walk(Person)]
    assert [(person.name, person.title) for person in found] == people


@pytest.mark.parametrize("across", [2, 3, 4])
@pytest.mark.parametrize("count", [9, 16])
def test_units_that_were_read_row_by_row_are_put_in_columns(count: int, across: int) -> None:
    units = [f"{place}{organ}" for place in ("市", "青屏县") for organ in ("水利局", "财政局", "司法局", "教育局")] * 2
    units = [unit if index % 5 else f"清湖市第{HAN[index]}建筑工程有限公司" for index, unit in enumerate(units[:count])]
    printed = [[unit[:11], unit[11:]] if len(unit) > 11 else [unit] for unit in units]
    height = -(-count // across)
    columns = [
        [piece for unit in printed[start : start + height] for piece in unit] for start in range(0, count, height)
    ]
    page = "\n".join([f"先进集体（{count}个）", *rows_of(columns)])
    assert read_by_rows(page) == [f"先进集体（{count}个）", *units]


def test_the_title_of_the_next_document_is_no_entry() -> None:
    page = "先进个人（3名）\n王瑞敏 市水利局科员 李瑞敏 市财政局四级主任\n张瑞敏 市司法局科员 科员\n清湖市人民政府\n关于防汛的通知\n清政〔2021〕9号"
    assert read_by_rows(page) == [
        "先进个人（3名）", "王瑞敏市水利局科员", "张瑞敏市司法局科员", "李瑞敏市财政局四级主任科员", "清湖市人民政府", "关于防汛的通知", "清政〔2021〕9号",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "page",
    [
        # More are declared than there are.
        "先进个人（9名）\n王瑞敏 市水利局科员 李瑞敏 市财政局科员\n张瑞敏 市司法局科员",
        # An entry a line.
        "先进个人（3名）\n王瑞敏 市水利局科员\n李瑞敏 市财政局科员\n张瑞敏 市司法局科员",
        # Blanks inside titles.
        "先进个人（3名）\n王 琳 市水利局 工程\n管理科 副科长\n李瑞敏 市财政局科员\n张瑞敏 市司法局 副科长",
        # Numbered entries are read by their numbers, cells by their tabs.
        "先进个人（3名）\n1.王瑞敏 市水利局科员 3.李瑞敏 市财政局科员\n2.张瑞敏 市司法局科员",
        "先进个人（3名）\n王瑞敏\t市水利局科员\t李瑞敏\t市财政局科员\n张瑞敏\t市司法局科员\t\t",
        # Running text.
        "先进个人（2名）\n王瑞敏 市水利局科员，李瑞敏 市财政局科员。\n现予公布 请认真学习",
    ],
)
def test_what_was_not_read_row_by_row_is_left_alone(page: str) -> None:
    assert read_by_rows(page) == [line.text.string for line in read_lines(page)]


def test_the_issuer_below_a_list_goes_with_the_title_over_the_page() -> None:
    people = list(zip(NAMES[:20], TITLES[:20], strict=True))
    below = "清湖市人民政府办公室\n\f关于印发湖泊整治方案的通知\n清政办〔2021〕16号\n各区人民政府：\n现印发给你们，请认真落实。\n"
    first, second = parse(issue(people, 12, 44).rstrip("\n") + "\n" + below).documents
    assert second.title == "清湖市人民政府办公室关于印发湖泊整治方案的通知"
    persons = [person.name for roster in first.walk(Roster) for person in roster.persons]
    assert persons == NAMES[:20]


@pytest.mark.parametrize(
    ("entry", "title", "stop"),
    [
        ("王 瑞 市财政局科员    李 敏 市水利局主任", "关于印发方案的通知", 2),
        ("市财政局    市水利局", "关于印发方案的通知", 3),
        ("王 瑞 市财政局科员    李 敏 市水利局主任", "各区人民政府：", 3),
    ],
)
def test_only_a_title_over_the_page_takes_the_last_line_of_a_list_of_persons(entry: str, title: str, stop: int) -> None:
    lines = read_lines(f"先进名单（3个）\n{entry}\n市司法局\n\f{title}\n清政〔2021〕16号\n")
    assert list_end(lines, 1) == stop
