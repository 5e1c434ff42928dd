"""Pages in two columns whose half lines alternate, as OCR engines read them: laid out and read back."""

from __future__ import annotations

from itertools import zip_longest

import pytest

from zzgov_parse import parse
from zzgov_parse.diagnostics import Report
from zzgov_parse.model.blocks import Person, PersonnelDecision, Roster
from zzgov_parse.text.cells import read_cell
from zzgov_parse.text.interleaved.halves import Measure, Near, before_name, halves
from zzgov_parse.text.interleaved.interleaved import order_interleaved
from zzgov_parse.text.interleaved.reading_on import Reading
from zzgov_parse.text.interleaved.seams import Seams
from zzgov_parse.text.interleaved.stretches import Stretch, find_across, read_stretches
from zzgov_parse.text.lines import display_width, read_lines

#: Characters of a printed line of one column.
WIDTH = 20
ORGANS = ("财政局", "教育局", "应急管理局", "司法局", "文化广电和旅游局", "水利局", "青屏县公安分局", "人民政府办公厅")
POSTS = ("局长", "副局长", "二级调研员", "总工程师", "督查专员（试用期一年）", "政委")
POSTS_OF = [f"清湖市{organ}{post}" for post in POSTS for organ in ORGANS]
NAMES = [first + given + last for last in ("", "宁", "辉") for given in "瑞敏涛娟" for first in "王李张刘陈杨"]


def wrap(paragraphs: list[str]) -> list[str]:
    """The printed lines of paragraphs, each with its first line indented."""
    lines: list[str] = []
    for paragraph in paragraphs:
        text = "　　" + paragraph
        while text:
            end = WIDTH + (text[WIDTH : WIDTH + 1] in ("，", "；", "。"))  # a mark that may not begin a line hangs over
            lines.append(text[:end].strip())
            text = text[end:]
    return lines


def alternate(lines: list[str]) -> str:
    """Lines set in two columns of like height, read row by row, half line by half line."""
    half = (len(lines) + 1) // 2
    return "\n".join(line for pair in zip_longest(lines[:half], lines[half:]) for line in pair if line)


def notice(given_posts: list[str], taken_posts: list[str]) -> list[str]:
    """The paragraphs of a personnel notice below its title."""
    return ["清湖市人民政府二〇二一年八月六日决定，", "任命：", *given_posts, "免去：", *taken_posts]


def decisions(page: str) -> list[tuple[str, str, str]]:
    return [
        (one.action.value, one.person, one.post)
        for document in parse(page).documents
        for one in document.walk(PersonnelDecision)
    ]


@pytest.mark.parametrize(("appointed", "removed"), [(4, 4), (4, 9), (6, 5), (9, 4), (9, 9), (12, 7)])
@pytest.mark.parametrize("seed", [0, 5, 11])
def test_who_gets_and_who_loses_which_post_is_read_back_from_two_columns(
    appointed: int, removed: int, seed: int
) -> None:
    people = list(zip(NAMES[seed:], POSTS_OF[2 * seed :], strict=False))[: appointed + removed]
    lines = wrap(
        notice(
            [f"{name}同志为{post}；" for name, post in people[:appointed]],
            [f"{name}同志的{post}职务；" for name, post in people[appointed:]],
        )
    )
    assert sorted(decisions("清湖市人民政府任免人员\n" + alternate(lines))) == sorted(
        ("appoint" if index < appointed else "remove", name, post.removesuffix("（试用期一年）"))
        for index, (name, post) in enumerate(people)
    )


def test_a_personnel_notice_in_one_column_is_left_alone() -> None:
    page = (
        "清湖市人民政府任免人员\n清湖市人民政府二〇二一年八月六日决定，\n任命：\n王瑞同志为清湖市财政局局长；\n"
        "李敏宁同志为清湖市人民政府办公厅督查专员（试用期一年）。\n免去：\n张涛同志的清湖市卫健委总工程师职务；\n"
        "刘娟辉同志的清湖市园林局二级调研员职务；\n陈瑞同志的清湖市应急管理局副局长职务；\n杨敏同志的清湖市青屏区公安分局政委职务。"
    )
    lines = read_lines(page)
    assert order_interleaved(lines, Report()) == lines


def test_a_name_that_touches_its_title_begins_an_entry() -> None:
    page = (
        "附件\n先进个人名单（4名）\n王瑞 清湖市财政局办公室主任\n李敏宁青屏县水利局规划科四级主任科\n员\n"
        "何洪明望川区教育局安全生产监督管理科科长\n陈 红 清湖市城建局科员"
    )
    found = [(person.name, person.title) for document in parse(page).documents for person in document.walk(Person)]
    assert found == [
        ("王瑞", "清湖市财政局办公室主任"),
        ("李敏宁", "青屏县水利局规划科四级主任科员"),
        ("何洪明", "望川区教育局安全生产监督管理科科长"),
        ("陈红", "清湖市城建局科员"),
    ]


def test_the_rest_of_a_title_that_names_another_unit_begins_no_entry() -> None:
    page = "附件\n先进个人名单（2名）\n王瑞 清湖市财政局办公室主任、\n高新区管委会副主任\n陈红 清湖市城建局科员"
    found = [(person.name, person.title) for document in parse(page).documents for person in document.walk(Person)]
    assert found == [("王瑞", "清湖市财政局办公室主任、高新区管委会副主任"), ("陈红", "清湖市城建局科员")]


@pytest.mark.parametrize("line", ["清湖市督查中心服务业科主任科 苏 福", "清湖市督查中心服务业科主任科苏 福"])
def test_a_spaced_name_behind_a_title_is_of_the_next_column(line: str) -> None:
    assert [piece.text.string for piece in before_name(read_lines(line)[0])] == ["清湖市督查中心服务业科主任科", "苏福"]


@pytest.mark.parametrize("line", ["王瑞 苏 福", "清湖市督查中心服务业科 科长", "清湖市督查中心服务业科主任科苏福"])
def test_a_line_that_ends_with_no_spaced_name_is_not_cut(line: str) -> None:
    assert len(before_name(read_lines(line)[0])) == 1


SECTIONS = ("安全生产监督管理科", "规划财务处", "行政审批服务科", "固定资产投资科", "办公室")
RANKS = ("科员", "四级主任科员", "副主任", "主治医师", "高级工程师", "科长")
TITLES = [f"市{ORGANS[n % 6]}{'' if n % 3 else SECTIONS[n % 5]}{RANKS[n * 7 % 6]}" for n in range(40)]
BODY = (
    "为激励先进、鼓舞士气，进一步改善全市湖泊生态环境，经市人民政府研究，决定对在湖泊保护工作中表现突出的个人予以通报表扬。",
    "希望受到通报表扬的个人珍惜荣誉、再接再厉，在今后的工作中取得更大成绩；全市各级各部门要以先进为榜样，坚持生态优先、绿色发展。",
)


def list_rows(people: list[tuple[str, str]], form: str) -> list[list[str]]:
    """The printed rows of a column of persons, each the pieces that an engine makes of it."""
    lines: list[list[str]] = []
    for index, (name, title) in enumerate(people):
        first, rest = title[: WIDTH - 8], title[WIDTH - 8 :]
        gap = " " if form == "spaced" or (form == "touching" and index % 3) else ""
        lines.append([name, first] if form == "cells" else [f"{name}{gap}{first}"])
        lines.extend([[rest]] if rest else [])
    return lines


@pytest.mark.parametrize("form", ["cells", "spaced", "touching"])
@pytest.mark.parametrize("count", [30, 34])
def test_a_list_of_persons_in_two_columns_is_read_back(form: str, count: int) -> None:
    people = list(zip(NAMES, TITLES, strict=False))[:count]
    left, right = list_rows(people[: count // 2], form), list_rows(people[count // 2 :], form)
    pieces = [piece for pair in zip_longest(left, right, fillvalue=[]) for row in pair for piece in row]
    page = (
        "清湖市人民政府\n关于湖泊保护工作先进个人的通报\n清政〔2021〕15号 2021年8月6日\n"
        f"{alternate(wrap(['各区人民政府：', *BODY]))}\n附件\n湖泊保护工作先进个人名单\n先进个人（{count}名）\n"
        + "\n".join(pieces)
    )
    found = [(person.name, person.title) for document in parse(page).documents for person in document.walk(Person)]
    assert sorted(found) == sorted(people)


@pytest.mark.parametrize("count", [26, 30, 34])
def test_columns_whose_gap_was_kept_are_read_one_after_the_other(count: int) -> None:
    people = list(zip(NAMES, TITLES, strict=False))[:count]
    units = [f"市{organ}" for organ in ORGANS if not organ.startswith("青屏")]
    column = [f"一、先进集体（{len(units)}个）", *units, f"二、先进个人（{count}名）"]
    column += ["  ".join(row) if len(row) > 1 else f"      {row[0]}" for row in list_rows(people, "cells")]
    half = (len(column) + 1) // 2
    pairs = zip_longest(column[:half], column[half:], fillvalue="")
    rows = [left + " " * (52 - display_width(left)) + right for left, right in pairs]
    page = (
        "清湖市人民政府关于表彰先进的通报\n清政〔2021〕15号\n各区人民政府：\n现予通报。\n附件\n先进集体和先进个人名单\n"
    )
    rosters = [one for document in parse(page + "\n".join(rows)).documents for one in document.walk(Roster)]
    assert [unit.name for one in rosters for unit in one.units] == units
    assert [(person.name, person.title) for one in rosters for person in one.persons] == people


def stretches(page: str) -> list[Stretch]:
    lines = read_lines(page)
    return read_stretches(lines, [display_width(line.text.string) for line in lines])


def across(stretch: Stretch) -> list[str]:
    """The lines that must go across all columns."""
    titles, headings = find_across([read_cell(line, row) for row, line in enumerate(stretch.lines)], stretch)
    return [stretch.lines[index].text.string for index in sorted(titles | headings)]


def test_a_document_that_begins_inside_a_column_parts_no_columns() -> None:
    page = "制定本办法，自公布之日起施行。 清湖市人民政府\n第二条 本市行政区域内的湖泊， 关于防汛的通知\n应当保护，法律另有规定的除外。 清政〔2021〕9号\n附件"
    found = stretches(page)
    assert [len(stretch.lines) for stretch in found] == [4]
    assert found[0].inside
    assert not across(found[0])


def test_a_number_below_the_title_of_its_document_goes_across_the_columns() -> None:
    page = "制定本办法，自公布之日起施行。\n清湖市人民政府\n关于防汛的通知\n清政〔2021〕9号\n各县人民政府： 一、提高认识\n附件"
    found = stretches(page)
    assert [len(stretch.lines) for stretch in found] == [4, 1, 1]
    assert not found[0].inside
    assert across(found[0]) == ["清湖市人民政府", "关于防汛的通知", "清政〔2021〕9号"]


def test_a_number_directly_below_running_text_or_below_an_entry_is_inside_a_column() -> None:
    sentence = "服务业提质设施改造，惠及群众2万"
    entry = "王瑞青屏县水利局办公室主任"
    for above in (sentence, entry):
        assert stretches(f"关于防汛的通知\n{above}\n清政〔2021〕9号\n各县人民政府：\n一、提高认识")[0].inside
    assert not stretches(f"关于防汛的通知\n{sentence}\n\n清政〔2021〕9号\n各县人民政府：\n一、提高认识")[0].inside


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ("二、服务标兵（16名）", ["二、服务标兵（16名）"]),
        ("王瑞市财政局王敏市水利局", ["王瑞市财政局", "王敏市水利局"]),
    ],
)
def test_a_heading_with_a_count_is_wider_than_the_columns_of_its_list(line: str, pieces: list[str]) -> None:
    near = Near((), (), Seams(["王瑞市财政局", "王敏市水利局"]))
    found = halves(read_lines(line)[0], Measure(12, 2, narrow=False), near)
    assert [piece.text.string for piece in found] == pieces


def test_the_title_of_an_attachment_goes_across_though_its_last_word_is_broken() -> None:
    page = "附件\n2021年度湖泊保护工作先进集体和先进个人名\n单\n市财政局 市水利局\n市教育局 市司法局\n附则"
    assert across(stretches(page)[0]) == ["附件", "2021年度湖泊保护工作先进集体和先进个人名", "单"]
    assert across(stretches("附件\n市财政局 市水利局\n单\n市教育局 市司法局\n附则")[0]) == []


def test_the_end_of_a_sentence_begins_no_paragraph() -> None:
    """One or two characters and a full stop go on with a full line rather than begin anew below a sentence that ended."""
    lines = ["切实解决群众反映强烈的突出问题。", "市人民政府决定授予市水利局等六家单位荣誉称", "号。", "鼓舞士气。"]
    cells = [read_cell(line, row) for row, line in enumerate(read_lines("\n".join(lines)))]
    reading = Reading(cells, 44, Seams(lines))
    assert reading.read((0, 0), 2)[0] < reading.read((1, 0), 2)[0]
    assert reading.read((0, 0), 2)[0] < reading.read((0, 0), 3)[0]
