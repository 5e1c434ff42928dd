"""Whole invented documents of the kinds that a gazette of notices does not show, against their golden results.

UPDATE_GOLDEN=1 rewrites the results; the difference is to be read.
"""

from __future__ import annotations

import os

import pytest

from fixture_examples import FIXTURES
from test_gazettes import in_short_lines
from zzgov_parse import Clause, DocumentType, Gazette, Node, Paragraph, parse
from zzgov_parse.export.outline import full_outline

FOLDER = FIXTURES / "documents"
KINDS = {
    "announcement": DocumentType.ANNOUNCEMENT,
    "letter": DocumentType.LETTER,
    "minutes": DocumentType.MINUTES,
    "order": DocumentType.ORDER,
    "regulation": None,
    "request": DocumentType.REQUEST,
    "resolution": DocumentType.RESOLUTION,
    "telegram": DocumentType.NOTICE,
}


def read(name: str) -> str:
    return (FOLDER / f"{name}.txt").read_bytes().decode()


def test_each_text_has_a_kind() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.txt")) == sorted(KINDS)


@pytest.mark.parametrize("name", KINDS)
def test_a_document_gives_its_golden_result(name: str) -> None:
    result = parse(read(name))
    golden = FOLDER / f"{name}.json"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(in_short_lines(result), encoding="utf-8")
    expected = Gazette.model_validate_json(golden.read_bytes())
    assert full_outline(result) == full_outline(expected)  # the readable difference first
    assert result == expected


@pytest.mark.parametrize(("name", "kind"), KINDS.items())
def test_a_text_is_one_document_of_its_kind(name: str, kind: DocumentType | None) -> None:
    assert [document.document_type for document in parse(read(name)).documents] == [kind]


@pytest.mark.parametrize("name", KINDS)
def test_every_value_points_into_its_text(name: str) -> None:
    text = read(name)
    for node in parse(text).walk(Node):
        assert all(0 <= start < end <= len(text) for start, end in node.spans), node


def test_an_order_carries_the_decision_that_it_cites_in_inner_marks() -> None:
    order = (
        "清湖省财政厅令\n第5号\n《清湖省财政厅关于修改〈清湖省会计管理办法〉的决定》已经2020年4月17日厅务会议审议通过，现予公布，自2020年7月1日起施行。\n"
        "厅长 王瑞\n2020年5月12日\n清湖省财政厅关于修改《清湖省会计管理办法》的决定\n"
        "清湖省财政厅决定对《清湖省会计管理办法》作如下修改：\n一、将第三条修改为：“财政厅组建委员会。”\n二、删去第五条。\n本决定自2020年7月1日起施行。"
    )
    [document] = parse(order).documents
    assert [attachment.title for attachment in document.attachments] == [
        "清湖省财政厅关于修改《清湖省会计管理办法》的决定"
    ]
    assert [clause.heading for clause in document.walk(Clause)] == [None, None]


def test_a_decision_that_cites_another_begins_a_document_of_its_own() -> None:
    issue = (
        "清湖市人民政府关于修改《清湖市供水办法》的决定\n清政〔2021〕3号\n各区人民政府：\n现决定修改供水办法。\n清湖市人民政府\n2021年3月1日\n"
        "清湖市人民政府关于修改《清湖市节水办法》的决定\n各区人民政府：\n现决定修改节水办法。\n清湖市人民政府\n2021年4月1日"
    )
    assert len(parse(issue).documents) == 2


def test_minutes_keep_when_and_where_the_meeting_was_and_part_the_items_of_their_agenda() -> None:
    minutes = (
        "清湖市人民政府第12次常务会议纪要\n（2023年第5期）\n时间：2023年3月15日下午\n地点：市政府第一会议室\n主持人：王军\n会议听取了汇报。\n"
        "议题一：审议《清湖市国土空间规划》\n会议原则同意该规划。\n议题二：研究教育工作\n会议强调，要优先发展教育。"
    )
    [document] = parse(minutes).documents
    assert document.issuing_authorities == ("清湖市人民政府",)
    assert [paragraph.text for paragraph in document.walk(Paragraph)] == [
        "时间：2023年3月15日下午",
        "地点：市政府第一会议室",
        "主持人：王军",
        "会议听取了汇报。",
        "议题一：审议《清湖市国土空间规划》",
        "会议原则同意该规划。",
        "议题二：研究教育工作",
        "会议强调，要优先发展教育。",
    ]


def test_the_time_that_a_site_prints_is_no_part_of_the_document() -> None:
    page = "清湖市人民政府关于防火的通知\n时间：2023-03-15\n来源：市政府办公室\n各区人民政府：\n加强巡查。"
    [document] = parse(page).documents
    assert [paragraph.text for paragraph in document.walk(Paragraph)] == ["加强巡查。"]
