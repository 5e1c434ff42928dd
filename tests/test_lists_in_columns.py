"""Lists that stand in columns in an issue whose running text has one column."""

from __future__ import annotations

from itertools import zip_longest

import pytest

from zzgov_parse import parse
from zzgov_parse.diagnostics import Report
from zzgov_parse.model.blocks import Person
from zzgov_parse.text.interleaved import order_interleaved
from zzgov_parse.text.lines import display_width, read_lines

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
