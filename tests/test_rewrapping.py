"""A document printed at another width, with other gaps between its lines, on other pages: the same clauses and parties."""

from __future__ import annotations

import re

import pytest

from zzgov_parse import parse
from zzgov_parse.model.blocks import Block, Clause, Responsibility
from zzgov_parse.text.lines import display_width

DOCUMENT = """清湖市人民政府办公室关于印发清湖市农村供水保障三年行动方案（2023—2025年）的通知
清政办〔2023〕18号
各区县人民政府，市人民政府各部门：
《清湖市农村供水保障三年行动方案（2023—2025年）》已经市政府第32次常务会议研究同意，现印发给你们，请结合实际，认真贯彻落实。
清湖市人民政府办公室
2023年4月12日
清湖市农村供水保障三年行动方案
（2023—2025年）
根据《清湖市水利局关于做好农村供水工作的通知》（清水函〔2022〕105号）要求，结合我市实际，制定本方案。
一、总体要求
（一）指导思想。坚持因地制宜、分类施策，到2025年底基本建立农村供水长效机制。
（二）工作目标。1.摸清全市水源地、水厂和管网的底数，建立台账。2.更新改造老旧管网，降低漏损率，提高供水保证率和水质达标率。3.健全管护队伍。
二、重点任务
（三）分类实施
1.管网延伸。对距离城市管网2公里以内的村庄，（1）优先纳入城市供水系统；（2）暂不具备条件的，预留接口，待条件成熟后接入。
2.水质监测。各区县要于2023年6月30日前安装在线监测设备，并与市级平台联网。（市水利局牵头，市卫生健康委、市生态环境局配合；2023年6月底前完成）
3.智慧管理。建设供水信息平台。（牵头单位：市水利局；责任单位：市大数据局、市财政局，各区县人民政府；完成时限：2024年12月底前）
（四）强化保障。加大资金投入，落实用地用电政策。牵头单位：市财政局。责任单位：市自然资源局、市发展改革委、各区县人民政府。
三、工作要求。（一）加强领导。各区县要成立专班，明确责任，细化措施。（二）加强督导。定期通报进展情况，对工作不力的严肃追责。（三）加强宣传。
"""
_PIECES = re.compile("[（《“〔]*(?:[0-9A-Za-z.%]+|.)[，。、；：？！）》”〕%]*")


def wrapped(width: int, *, indent: str = "", blank: bool = False, page: int = 0) -> str:
    """The document broken at a width in wide characters; no line begins with a mark or ends with an opening bracket."""
    lines: list[str] = []
    for paragraph in DOCUMENT.splitlines():
        line = indent
        for piece in _PIECES.findall(paragraph):
            hanging = 2 if re.match("[，。、；：）》”〕]", piece[-1]) else 0
            if line.strip() and display_width(line + piece) > 2 * width + hanging:
                lines.append(line)
                line = ""
            line += piece
        lines.append(line)
    if page:
        lines = [
            printed
            for number, line in enumerate(lines, 1)
            for printed in ([line, "", f"— {number // page} —", ""] if number % page == 0 else [line])
        ]
    return ("\n\n" if blank else "\n").join(lines)


def outline(raw: str) -> list[str]:
    """Clauses with level and heading, the parties below them, and what the documents cite."""
    printed: list[str] = []

    def add(blocks: tuple[Block, ...]) -> None:
        for block in blocks:
            if isinstance(block, Clause):
                printed.append(f"{block.level} {block.marker} {block.heading}")
                add(block.body)
            elif isinstance(block, Responsibility):
                printed.extend(
                    f"{part.role} {' '.join(unit.name for unit in part.units)}"
                    for part in block.assignments
                    if part.units
                )

    for document in parse(raw).documents:
        printed.append(str(document.title))
        add(document.body)
        for attachment in document.attachments:
            printed.append(str(attachment.title))
            add(attachment.body)
        printed.extend(
            f"{cited.title} {cited.document_number and cited.document_number.text}" for cited in document.references
        )
    return printed


EXPECTED = outline(DOCUMENT)


def test_the_document_is_read() -> None:
    assert EXPECTED[:8] == [
        "清湖市人民政府办公室关于印发清湖市农村供水保障三年行动方案（2023—2025年）的通知",
        "清湖市农村供水保障三年行动方案（2023—2025年）",
        "1 一、 总体要求",
        "2 （一） 指导思想",
        "2 （二） 工作目标",
        "3 1. None",
        "3 2. None",
        "3 3. None",
    ]
    assert "lead 市财政局" in EXPECTED
    assert EXPECTED[-1] == "清湖市水利局关于做好农村供水工作的通知 清水函〔2022〕105号"


@pytest.mark.parametrize("indent", ["", "　　"])
@pytest.mark.parametrize("width", range(21, 46))
def test_another_width_changes_nothing(width: int, indent: str) -> None:
    assert outline(wrapped(width, indent=indent)) == EXPECTED


@pytest.mark.parametrize("width", [22, 28, 36, 45])
def test_blank_lines_between_all_lines_change_nothing(width: int) -> None:
    assert outline(wrapped(width, blank=True)) == EXPECTED
    assert outline(wrapped(width, indent="　　", blank=True)) == EXPECTED


@pytest.mark.parametrize("width", [22, 28, 36, 45])
def test_page_numbers_in_mid_sentence_change_nothing(width: int) -> None:
    assert outline(wrapped(width, page=7)) == EXPECTED
    assert outline(wrapped(width, indent="　　", page=7)) == EXPECTED


@pytest.mark.parametrize("gap", [" ", "  ", "　　"])
def test_a_text_that_lost_its_line_ends_but_not_the_gaps_says_the_same(gap: str) -> None:
    assert outline(gap.join(DOCUMENT.splitlines())) == EXPECTED


@pytest.mark.parametrize("width", [15, 16, 17])
def test_a_heading_that_fills_its_line_ends_where_the_next_line_begins_a_paragraph(width: int) -> None:
    text = "".join(
        f"　　{number}、打造可推广的{kind}应用场景\n"
        "　　" + _broken(f"支持{kind}企业开放场景，" * 6 + "加快应用。", width)
        for number, kind in zip("一二三", ("工业", "农业", "林业"), strict=True)
    )
    headings = ["1 一、 打造可推广的工业应用场景", "1 二、 打造可推广的农业应用场景", "1 三、 打造可推广的林业应用场景"]
    assert outline(text)[1:] == headings


def _broken(string: str, width: int) -> str:
    """A paragraph whose first line is indented by two characters."""
    return (
        "\n".join([string[: width - 2], *(string[i : i + width] for i in range(width - 2, len(string), width))]) + "\n"
    )
