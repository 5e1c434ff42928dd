"""Name lists that were read box by box: what is put together, and what is left alone."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from zzgov_parse import parse
from zzgov_parse.diagnostics import Report
from zzgov_parse.text.boxed.boxed_lists import order_boxes
from zzgov_parse.text.fold import fold
from zzgov_parse.text.lines import read_lines

LEFT = [
    "王 琳",
    "清湖市财政局办公室四级主",
    "任科员",
    "刘志远",
    "市水利局科员",
    "陈 敏",
    "青屏县教育局固定资产投资",
    "科副科长",
]
RIGHT = [
    "黄 博",
    "市司法局主任",
    "何洪明",
    "清湖经开区管委会党政办公",
    "室工作人员",
    "周 敏",
    "望川区审计局一级科员",
    "孙立平",
    "市统计局工程师",
]
PERSONS = [
    ("王琳", "清湖市财政局办公室四级主任科员"), ("刘志远", "市水利局科员"), ("陈敏", "青屏县教育局固定资产投资科副科长"),
    ("黄博", "市司法局主任"), ("何洪明", "清湖经开区管委会党政办公室工作人员"), ("周敏", "望川区审计局一级科员"), ("孙立平", "市统计局工程师"),
]  # fmt: skip


def read(page: str) -> list[str]:
    return [line.text.string for line in order_boxes(read_lines(fold(page)), Report())]


def persons(boxes: list[str]) -> list[tuple[str, str | None]]:
    """The persons of a document whose list was read as these boxes."""
    head = (
        "清湖市人民政府\n关于表扬先进个人的通报\n清政〔2021〕3号\n各县区人民政府：\n现予以表扬。\n附件\n先进个人名单\n"
    )
    gazette = parse(f"{head}先进个人（7名）\n\n" + "\n\n".join(boxes))
    rosters = [block for document in gazette.documents for item in document.attachments for block in item.body]
    return [(person.name, person.title) for block in rosters if block.kind == "roster" for person in block.persons]


def interleaved(turns: str) -> list[str]:
    """The boxes of both columns: as many of each as `turns` says, `l2r4` for two of the left one and four of the right one."""
    columns = {"l": iter(LEFT), "r": iter(RIGHT)}
    return [next(columns[side]) for side, count in re.findall("([lr])([0-9])", turns) for _ in range(int(count))]


@pytest.mark.parametrize("turns", ["l2r2l1r3l2r2l3r2", "l2r4l1r1l2r2l3r2", "r2l2r2l1r1l2r2l2r2l1", "r4l2r1l3r2l3r2"])
def test_columns_whose_boxes_alternate_are_put_together(turns: str) -> None:
    assert sorted(persons(interleaved(turns))) == sorted(PERSONS)


def test_names_with_their_titles_alternate_with_the_rest_of_these() -> None:
    boxes = "王 琳 清湖市财政局办公室四级主|黄 博 望川区审计局法规科高级工程|任科员|师|刘志远 市水利局科员|陈 敏 市教育局科长|孙立平 市统计局工程师"
    assert sorted(persons(boxes.split("|"))) == [
        ("刘志远", "市水利局科员"), ("孙立平", "市统计局工程师"), ("王琳", "清湖市财政局办公室四级主任科员"), ("陈敏", "市教育局科长"),
        ("黄博", "望川区审计局法规科高级工程师"),
    ]  # fmt: skip


def test_numbers_say_which_entry_is_of_which_column() -> None:
    boxes = "1.王 琳 市水利局科员|5.何洪明 市农委主任|6.周 敏 望川区审计局法规科高级工程|2.刘志远 清湖市财政局办公室四级主|师|任科员|3.陈 敏 市教育局科长"
    page = f"{boxes}|7.孙立平 市统计局工程师|4.黄 博 市司法局主任"
    assert read(page.replace("|", "\n\n")) == [
        "1.王琳市水利局科员", "2.刘志远清湖市财政局办公室四级主", "任科员", "3.陈敏市教育局科长", "4.黄博市司法局主任", "5.何洪明市农委主任",
        "6.周敏望川区审计局法规科高级工程", "师", "7.孙立平市统计局工程师",
    ]  # fmt: skip


def test_numbered_entries_that_count_on_are_left_alone() -> None:
    page = "1.王 琳 市水利局科员|2.刘志远 市财政局主任|3.陈 敏 市教育局科长|4.黄 博 市司法局主任|5.何洪明 市农委主任".replace(
        "|", "\n\n"
    )
    assert read(page) == [line.text.string for line in read_lines(fold(page))]


def test_a_surname_finds_its_given_name() -> None:
    boxes = "刘志远|市水利局科员|王|黄 博|琳|市司法局主任|清湖市财政局办公室四级主|何洪明|任科员|青屏县教育局固定资产投资|科副科长"
    assert sorted(read("\n\n".join(boxes.split("|")))) == sorted([
        "刘志远", "市水利局科员", "王琳", "清湖市财政局办公室四级主", "任科员", "黄博", "市司法局主任", "何洪明", "青屏县教育局固定资产投资",
        "科副科长",
    ])  # fmt: skip


def test_units_stand_below_the_heading_that_counts_units() -> None:
    boxes = "先进单位（3个）|先进个人（4名）|市财政局|王琳|市水利局科员|市教育局|市司法局|刘志远|市审计局主任|周敏|市体育局科员|陈敏|市农委科长"
    assert read("\n\n".join(boxes.split("|"))) == [
        "先进单位（3个）", "市财政局", "市教育局", "市司法局", "先进个人（4名）", "王琳", "市水利局科员", "刘志远", "市审计局主任", "周敏",
        "市体育局科员", "陈敏", "市农委科长",
    ]  # fmt: skip


def test_a_list_that_reads_on_is_left_alone() -> None:
    page = "\n\n".join([*LEFT, *RIGHT])
    assert read(page) == [line.text.string for line in read_lines(fold(page))]


def test_rows_of_two_columns_are_left_to_the_search_of_rows() -> None:
    page = "\n".join(interleaved("l1r1l1r1l1r1l1r1l1r1l1r1l2r3"))
    assert read(page) == [line.text.string for line in read_lines(fold(page))]


def test_names_without_titles_are_left_alone() -> None:
    page = "先进个人（6名）\n\n王琳\n\n刘志远\n\n陈敏\n\n黄博\n\n何洪明\n\n周敏\n\n本决定自公布之日起施行。"
    assert read(page) == [line.text.string for line in read_lines(fold(page))]


def test_the_title_of_the_next_document_is_no_box() -> None:
    boxes = interleaved("l2r2l1r3l2r2l3r2")
    page = "\n\n".join([*boxes, "清湖市人民政府办公室\n关于做好防汛工作的通知\n清政办〔2021〕9号"])
    assert read(page)[-3:] == ["清湖市人民政府办公室", "关于做好防汛工作的通知", "清政办〔2021〕9号"]


def test_nothing_is_lost_where_nothing_fits() -> None:
    boxes = [
        "员",
        "王",
        "长",
        "先进单位（2个）",
        "诸葛",
        "琳",
        "市",
        "李敏",
        "李敏",
        "科员",
        "师",
        "青屏县教育局固定资产投资科",
        "明",
        "陈敏",
        "黄博",
    ]
    page = "\n\n".join(boxes * 3)
    assert Counter("".join(read(page))) == Counter("".join(boxes * 3))
