"""Texts that lost their line breaks: the same clauses as with them, whether a blank is left of each break or nothing."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from strategies import Sheet, notices
from zzgov_parse import Clause, Paragraph, parse

CORPUS = Path(__file__).parents[2] / "shared" / "corpus" / "real"
LAWS = sorted(CORPUS.glob("laws_*/*.txt"))

LAW = """清湖市户外广告管理办法
第一章 总则
第一条 为了规范户外广告设置，根据有关法律、法规，结合本市实际，制定本办法。
第二条 本办法适用于本市城市建成区内户外广告的设置和管理。
第三条 与户外广告有关的标识、招牌，参照本办法执行。
第二章 设置规范
第四条 有下列情形之一的，不得设置户外广告：
（一）利用交通安全设施、交通标志的；
（二）影响市政公共设施使用的；
（三）法律、法规规定的其他情形。
按照前款规定不得设置的，应当在三十日内拆除。
第五条 设置户外广告，应当依照本办法第四条、第六条的规定办理。
第三章 附则
第六条 第一章所称建成区的范围，由市人民政府划定并公布。
第七条 本办法自2024年5月1日起施行。
"""
NOTICE = """为了做好今年防汛工作，现将有关事项通知如下：
一、总体要求
坚持人民至上、生命至上，强化底线思维，确保安全度汛。各级各部门要把防汛工作摆在突出位置。
二、重点任务
（一）加强隐患排查。5月底前完成水库、堤防、在建工程隐患排查，建立台账。
（二）完善应急预案
1.修订预案。结合今年汛情特点，修订完善各级各类预案。
2.开展演练。每个乡镇至少组织一次综合演练，重点做到：一是预警到位；二是转移到位；三是救援到位。
三、工作要求
（一）压实责任。落实行政首长负责制。
（二）严肃纪律。对失职渎职的，依法依规追究责任。
"""


def clauses(text: str) -> list[tuple[str, int, str | None]]:
    return [(clause.marker, clause.level, clause.heading) for clause in parse(text).walk(Clause)]


def flattened(text: str, between: str) -> str:
    """The text on one line, with this in the place of every line break."""
    return between.join(line.strip() for line in text.splitlines() if line.strip())


@pytest.mark.parametrize("between", [" ", "", "　　"], ids=["blank", "nothing", "two wide blanks"])
@pytest.mark.parametrize("text", [LAW, NOTICE], ids=["law", "notice"])
def test_a_text_on_one_line_has_the_same_clauses(text: str, between: str) -> None:
    found = clauses(flattened(text, between))
    expected = clauses(text)
    if not between:  # where a heading ends that nothing closes cannot be seen
        unclosed = ("一、", 1, "总体要求")
        found, expected = [item for item in found if item[:2] != unclosed[:2]], [x for x in expected if x != unclosed]
    assert found == expected


def test_blanks_that_stand_for_line_breaks_part_paragraphs() -> None:
    found = [paragraph.text for paragraph in parse(flattened(LAW, " ")).walk(Paragraph)]
    assert found == [paragraph.text for paragraph in parse(LAW).walk(Paragraph)]


@given(notices(), st.sampled_from([" ", ""]))
def test_any_notice_on_one_line_has_the_same_clauses(sheet: Sheet, between: str) -> None:
    body = "\n".join(sheet.blocks[3:])
    if len([block for block in sheet.blocks if block[1:2] == "、"]) < 2 or len(body) < 250:
        return  # so short a line, or one with one clause, may be a paragraph
    assert clauses(flattened(body, between)) == clauses(body)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "第三章　规划建设　　第八条　市主管部门应当编制规划。\n第九条　规划应当公开。\n",
            ["第三章", "第八条", "第九条"],
        ),
        ("一、加强领导。落实责任。二、强化保障\n增加投入。\n三、严格考核\n兑现奖惩。\n", ["一、", "二、", "三、"]),
        ("一、总体要求（一）指导思想。坚持创新。\n（二）主要目标。建成示范区。\n", ["一、", "（一）", "（二）"]),
        ("（一）加强建设。\n责任单位：市水利局、市财政局（二）加强管理。\n责任单位：市水利局\n", ["（一）", "（二）"]),
        ("1.工作总结2.工作计划3.经费预算\n", ["1.", "2.", "3."]),
        (
            "（一）加强建设。建成示范区，做到件件有着落。牵头单位：市水利局责任单位：市财政局，各区县\n（市）政府（二）加强管理\n落实责任。\n",
            ["（一）", "（二）"],
        ),
        (
            "一、加强建设\n（一）完善规划。建成示范区。责任单位：市水利局二、加强管理（一）落实责任。严格考核。\n",
            ["一、", "（一）", "二、", "（一）"],
        ),
    ],
)
def test_clauses_glued_to_the_line_before_are_cut(text: str, expected: list[str]) -> None:
    assert [marker for marker, _, _ in clauses(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "各区县要做到：（1）组织到位；（2）措施到位；（3）保障到位。\n",
        "符合下列条件：（一）依法登记；（二）信用良好；（三）管理规范。\n",
        "全市获一、二、三等奖的单位共12家，其中获一、二等奖的6家。\n",
        "申报材料包括：1、申请书；2、营业执照；3、承诺书。\n",
        "按照本办法第四条、第五条和第六条的规定办理。第七条所列材料一并提交。\n",
        "责任单位：市水利局、市第二人民医院，各区县（市）政府。第三、四季度各检查一次，按（二）类单位管理。\n",
        "通报指出，存在以下问题（附件：一、责任不清；二、措施不实；三、考核不严）。\n",
    ],
)
def test_lists_inside_a_sentence_stay_there(text: str) -> None:
    assert clauses(text) == []


def test_a_table_of_contents_on_the_same_line_is_not_the_text() -> None:
    chapters = "第一章 总 则 第二章 设置规范 第三章 附 则"
    text = flattened(LAW, " ").replace("第一章 总则", f"目 录 {chapters} 第一章 总 则", 1)
    assert clauses(text) == clauses(LAW)


@pytest.mark.skipif(not LAWS, reason="the development texts are not here")
@pytest.mark.parametrize(("between", "least"), [(" ", 1.0), ("", 0.98)], ids=["blank", "nothing"])
def test_laws_on_one_line_keep_their_clauses(between: str, least: float) -> None:
    hits = total = 0
    for path in LAWS:
        lines = [re.sub(r"^#+\s*", "", line) for line in path.read_text(encoding="utf-8").splitlines()]
        text = "\n".join(line for line in lines if line and not line.startswith(("---", "<!--")))
        whole = Counter(clauses(text))
        blank = re.compile(r"\s+")
        flat = Counter(clauses(flattened(text, between) if between else blank.sub("", text)))
        hits += (whole & flat).total()
        total += whole.total()
    assert hits >= least * total


ORDER = (
    "《清湖市停车管理办法》已于2019年11月4日由市人民政府常务会议审议通过，现予公布，自2020年1月1日起施行。 "
    "附件：清湖市停车管理办法 市长 李明 2019年12月1日 {between}清湖市停车管理办法 第一章 总则 第一条 为了加强停车管理，制定本办法。 "
    "第二条 本办法适用于本市。 第二章 附则 第三条 本办法自2020年1月1日起施行。{tail}"
)


@pytest.mark.parametrize("tail", ["", " 解读：一图读懂《清湖市停车管理办法》", " 字号：大 中 小 打印 仅打印内容"])
@pytest.mark.parametrize("between", ["", "附件 ", "主题词：停车 管理 办法 令 ", "主题词 交通 令 ", "（此件公开发布） "])
def test_an_order_on_one_line_is_signed_and_carries_its_text(between: str, tail: str) -> None:
    (document,) = parse(ORDER.format(between=between, tail=tail)).documents
    assert [(one.post, one.person) for one in document.signatures] == [("市长", "李明")]
    assert document.date_of_document is not None
    assert document.date_of_document.iso == "2019-12-01"
    assert [note.title for note in document.attachment_notes] == ["清湖市停车管理办法"]
    (carried,) = document.attachments
    assert carried.title == "清湖市停车管理办法"
    last = [node.text for node in document.walk(Paragraph)][-1]
    assert last == "本办法自2020年1月1日起施行。"
