"""Keywords, marks and brackets that an engine misread are read as they were meant, and nothing else is changed."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from strategies import Sheet, sheets
from zzgov_parse import parse
from zzgov_parse.diagnostics import Report
from zzgov_parse.model.blocks import Clause, Paragraph, Responsibility
from zzgov_parse.spans import Span, Text
from zzgov_parse.text.fold import fold
from zzgov_parse.text.lines import read_lines
from zzgov_parse.text.mending.repairs import mend_lines


def mend(raw: str) -> tuple[str, list[tuple[str, ...]], list[str]]:
    """The lines after mending, what was reported, and what was dirt."""
    report, marks = Report(), list[Text]()
    lines = mend_lines(read_lines(fold(raw)), report, marks)
    notes = [(item.code, *map(str, item.data.values())) for item in report.diagnostics]
    return "\n".join(line.text.string for line in lines), notes, [mark.string for mark in marks]


@pytest.mark.parametrize(
    ("raw", "mended", "printed", "meant"),
    [
        ("奉头单位：市财政局", "牵头单位：市财政局", "奉头单位", "牵头单位"),
        ("（贵任单位:市水利局）", "（责任单位：市水利局）", "贵任单位", "责任单位"),
        ("《一)工作目标", "（一）工作目标", "《", "（"),
        ("（二》工作目标", "（二）工作目标", "》", "）"),
        ("附 仵", "附件", "附仵", "附件"),
        ("附伴1", "附件1", "附伴", "附件"),
        ("抄迷：市委各部门。", "抄送：市委各部门。", "抄迷", "抄送"),
        ("笫一章 总则", "第一章总则", "笫", "第"),
        ("兔去：", "免去：", "兔去", "免去"),
        ("责任单位; 市水利局", "责任单位：市水利局", "；", "："),
        ("各区县〈市)人民政府", "各区县（市）人民政府", "〈", "（"),
        ("副局长《试用期一年)", "副局长（试用期一年）", "《", "（"),
        ("牵头单位：市财政局；责任单位;市水利局", "牵头单位：市财政局；责任单位：市水利局", "；", "："),
        ("清湖市人民政府\n天于防火的通知", "清湖市人民政府\n关于防火的通知", "天于", "关于"),
        ("清湖市人民政府天于\n加强防火工作的通知", "清湖市人民政府天于\n加强防火工作的通知", "", ""),
        ("清湖市人民政府天于加强防火\n工作的通知", "清湖市人民政府关于加强防火\n工作的通知", "天于", "关于"),
        (
            "1.完善机制。坚持问题导向。\n2.拓展平台·坚持问题导向，加强协同。",
            "1.完善机制。坚持问题导向。\n2.拓展平台。坚持问题导向，加强协同。",
            "·",
            "。",
        ),
    ],
)
def test_what_was_misread_is_read_as_it_was_meant(raw: str, mended: str, printed: str, meant: str) -> None:
    assert mend(raw) == (mended, [("keyword-repaired", printed, meant)] if printed else [], [])


@pytest.mark.parametrize(
    ("raw", "mended", "printed", "number", "dirt"),
    [
        ("清政【2021]15号", "清政〔2021〕15号", "【2021]", "〔2021〕", []),
        ("（清政〔【2021j 15号）", "（清政〔2021〕15号）", "〔【2021j", "〔2021〕", ["〔"]),
        ("《防火办法》（清政【2021]\n15号）", "《防火办法》（清政〔2021〕\n15号）", "【2021]", "〔2021〕", []),
    ],
)
def test_brackets_of_two_kinds_around_a_year_are_made_one_pair(
    raw: str, mended: str, printed: str, number: str, dirt: list[str]
) -> None:
    assert mend(raw) == (mended, [("number-repaired", printed, number)], dirt)


@pytest.mark.parametrize(
    ("raw", "mended", "dirt"),
    [
        ("第一条 “为了规范管理，制定本办法。", "第一条为了规范管理，制定本办法。", ["“"]),
        ("第二章 ”管理与服务", "第二章管理与服务", ["”"]),
        ("2.， 提升服务网络。", "2.提升服务网络。", ["，"]),
        ("清政[2021]15号 ”2021年9月17日", "清政[2021]15号2021年9月17日", ["”"]),
        ("和【《清湖市防火办法》有关规定", "和《清湖市防火办法》有关规定", ["【"]),
        ("责任单位;：市水利局", "责任单位：市水利局", ["；"]),
        ("责任单位：; 市水利局", "责任单位：市水利局", ["；"]),
        ("第四章 “附则", "第四章附则", ["“"]),
        ("赵明芳 ”市水利局科员", "赵明芳市水利局科员", ["”"]),
        ("赵明 。 市水利局科员", "赵明市水利局科员", ["。"]),
        ("王瑞宁 。” 清湖市财政局科员", "王瑞宁清湖市财政局科员", ["。”"]),
        ("李敏 。市水利局办公室主任", "李敏市水利局办公室主任", ["。"]),
    ],
)
def test_dirt_in_a_gap_is_taken_out_and_kept_aside(raw: str, mended: str, dirt: list[str]) -> None:
    assert mend(raw) == (mended, [("keyword-repaired", dirt[0], "")], dirt)


@pytest.mark.parametrize(
    "raw",
    [
        "工作单位：市财政局\n联合单位：市水利局\n龙头单位：清湖化工\n责任岗位：值班员",
        "督办单位：市财政局",  # a label of its own, one character from 主办单位
        "今天于清湖市召开会议，\n天于人无尤。",
        "有\n关干部管理的通知",
        "第一条 “放管服”改革按照本办法执行。",
        "第一条 “放管服\n”改革按照本办法执行。",
        '（一）“四聚"。高新区整合资源。',
        "《十一五规划》和【重点任务】",
        "第四章 “放管服”改革",
        "推进“放管服\n改革” 各项任务落实",  # begins with a surname, and closes what was opened
        "江河。 湖泊和水库的水质",
        "方案 ，市水利局负责",
        "1.买买提·艾合买提同志任组长。",
        "推进“两江·四岸”建设",
        "清政[2021]15号、清政【2021】16号、清政（2021）17号",
        "清湖市防火清单（2021年）",
        "牵头单位；责任单位：市财政局",
        "弟弟一人",
        "附伴随文件一份",
        "李奉头同志：您好",
        "市财攻局、市水刹局",  # names are not ours to mend
        "王瑞。李敏市财政局科员",
        "方案 。要求各区财政局落实",
    ],
)
def test_what_is_right_or_not_ours_stays(raw: str) -> None:
    assert mend(raw) == ("\n".join(line.text.string for line in read_lines(fold(raw))), [], [])


@pytest.mark.parametrize(
    ("raw", "mended"),
    [
        ("清政〔2O2l〕l5号", "清政〔2021〕15号"),
        ("清政[2021]15号 2O21年9月I7日", "清政[2021]15号2021年9月17日"),
        ("（清政〔ZO21〕15号）", "（清政〔2021〕15号）"),
        ("2O21年lO月1日", "2021年10月1日"),
    ],
)
def test_figures_of_a_number_or_a_date_are_mended(raw: str, mended: str) -> None:
    assert mend(raw)[0] == mended or raw.startswith("（")
    assert mend(raw.strip("（）"))[0] == mended.strip("（）")


@pytest.mark.parametrize(
    "raw", ["配备IBM服务器共5号", "O型血占比在2021年9月l7日达到15%", "〔2021〕l5号", "清政〔2021〕号", "B座5号"]
)
def test_letters_elsewhere_stay(raw: str) -> None:
    assert mend(raw) == (raw, [], [])


def test_a_lost_colon_is_read_in_the_blank_after_a_label() -> None:
    raw = "一、目标\n牵头单位 市财政局、市水利局\n"
    gazette = parse(raw)
    (line,) = gazette.walk(Responsibility)
    assert [unit.name for part in line.assignments for unit in part.units] == ["市财政局", "市水利局"]
    assert [item.data for item in gazette.diagnostics] == [{"printed": "牵头单位", "keyword": "牵头单位："}]
    for whole in ("牵头单位 市财政局要履行职责。", "牵头单位市财政局", "责任单位 主要负责人"):
        assert mend(whole)[1] == []


def test_cells_and_list_items_are_mended_as_lines() -> None:
    assert [clause.marker for clause in parse("- 一、目标\n- 《一）总目标\n加快发展。\n").walk(Clause)] == [
        "一、",
        "（一）",
    ]
    rows = "《一)总目标\t(三)保障\n加快发展。\t强化监督。\n〈二)分目标\t\n优化服务。\t\n"
    assert [clause.marker for clause in parse(rows).walk(Clause)] == ["（一）", "（二）", "（三）"]


def test_a_mended_text_keeps_its_places() -> None:
    text = Text.read("奉 头单位：市财政局", 0, 10)
    mended = text.mended(0, "牵头")
    assert (mended.string, mended.spans, mended.cut(0, 2).spans) == (
        "牵头单位：市财政局",
        (Span(0, 10),),
        (Span(0, 3),),
    )
    assert Text.join((mended.cut(0, 2), mended.cut(2))).string == "牵头单位：市财政局"


def test_a_repair_is_reported_at_its_place() -> None:
    raw = "一、目标\n牵头单位：市财政局\n贵任单位：市水利局\n"
    (note,) = parse(raw).diagnostics
    assert (note.code, [span.of(raw) for span in note.spans], note.message) == (
        "keyword-repaired",
        ["贵任单位"],
        "'贵任单位' was read as '责任单位'.",
    )


def test_a_number_that_lost_its_sign_is_read_before_its_date() -> None:
    raw = "清湖市人民政府\n关于防火的通知\n清政〔2021〕15 2021年9月17日\n各区人民政府：\n做好防火。\n"
    (document,) = parse(raw).documents
    assert document.document_number is not None
    assert document.date_of_document is not None
    assert (document.document_number.text, document.date_of_document.iso) == ("清政〔2021〕15号", "2021-09-17")


def test_the_only_date_of_a_document_belongs_to_its_number_wherever_it_stands() -> None:
    head = "清湖市人民政府\n关于防火的通知\n清政〔2021〕15号\n各区人民政府：\n做好防火，落实各项任务。\n"
    raw = head + "2021年9月17日\n加强宣传，营造氛围。\n"
    gazette = parse(raw)
    (document,) = gazette.documents
    assert document.date_of_document is not None
    assert document.date_of_document.iso == "2021-09-17"
    assert [item.code for item in gazette.diagnostics] == ["reading-order"]
    assert [node.text for node in document.walk(Paragraph)] == ["做好防火，落实各项任务。", "加强宣传，营造氛围。"]
    twice = raw + "2021年9月18日\n加强检查，消除隐患。\n"
    assert [one.date_of_document for one in parse(twice).documents] == [None]


def test_a_place_in_brackets_begins_no_block() -> None:
    raw = "一、任务\n责任单位：市水利局，各开发区管委会和区县\n（市）政府\n"
    (line,) = parse(raw).walk(Responsibility)
    assert [unit.name for unit in line.assignments[0].units] == ["市水利局", "各开发区管委会", "各区县（市）政府"]


def test_a_title_that_lost_a_quotation_mark_ends_at_the_number() -> None:
    raw = "清湖市人民政府\n关于“四上 活动先进单位的通报\n清政〔2021〕15号 2021年9月17日\n各区人民政府：\n决定表扬。\n"
    (document,) = parse(raw).documents
    assert document.title == "清湖市人民政府关于“四上活动先进单位的通报"
    assert document.document_number is not None
    assert document.document_number.text == "清政〔2021〕15号"


# Damage that leaves one reading gives the same documents -----------------------------------------------------------------

_NUMBER = re.compile(r"〔(\d{4})〕(\d+)号 ")
DAMAGE: dict[str, Callable[[str], str]] = {
    "marker opened": lambda block: re.sub("^（(?=[一二三]）)", "《", block),
    "marker closed": lambda block: re.sub("^（([一二三])）", r"（\1】", block),
    "marker followed by dirt": lambda block: re.sub("^（([一二三])）", r"（\1） ”", block),
    "lead label": lambda block: block.replace("牵头单位", "奉头单位"),
    "responsible label": lambda block: block.replace("责任单位", "贵任单位"),
    "colon of a label": lambda block: block.replace("牵头单位：", "牵头单位；"),
    "year brackets": lambda block: _NUMBER.sub(r"【\1]\2号 ", block),
    "doubled year brackets": lambda block: _NUMBER.sub(r"〔【\1]\2号 ", block),
    "dirt before the date": lambda block: _NUMBER.sub(r"〔\1〕\2号 “", block),
    "about": lambda block: block.replace("人民政府关于", "人民政府天于"),
    "attachment": lambda block: re.sub("^附件(?=$|：)", "附仵", block),
    "short brackets": lambda block: block.replace("区县（市）", "区县〈市）"),
}


def documents(text: str) -> Any:
    """The documents without their places."""

    def without_spans(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: without_spans(item) for key, item in value.items() if key != "spans"}
        return [without_spans(item) for item in value] if isinstance(value, (list, tuple)) else value

    return without_spans(parse(text).model_dump(mode="json")["documents"])


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
@given(sheet=sheets(), chosen=st.sets(st.integers(0, 40)))
def test_damaged_blocks_are_read_like_whole_ones(damage: Callable[[str], str], sheet: Sheet, chosen: set[int]) -> None:
    blocks = [damage(block) if index not in chosen else block for index, block in enumerate(sheet.blocks)]
    assert documents("\n".join(blocks) + "\n") == documents(sheet.text)


@given(sheet=sheets())
def test_whole_blocks_are_not_mended(sheet: Sheet) -> None:
    assert [item.code for item in parse(sheet.text).diagnostics if item.code.endswith("-repaired")] == []
