"""A document printed at another width, with other gaps between its lines, on other pages: the same clauses and parties."""

from __future__ import annotations

import re

import pytest

from zzgov_parse import parse
from zzgov_parse.model.blocks import Block, Clause, Paragraph, Responsibility, Roster
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


def wrapped(width: int, *, indent: str = "", blank: bool = False, page: int = 0, document: str = DOCUMENT) -> str:
    """The document broken at a width in wide characters; no line begins with a mark or ends with an opening bracket."""
    lines: list[str] = []
    for paragraph in document.splitlines():
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


@pytest.mark.parametrize("gap", ["\t", " \t ", "　\t"])
def test_a_tab_behind_a_marker_parts_no_columns(gap: str) -> None:
    tabbed = re.sub(
        r"^(?:[一二三]、|（[一二三四]）|[1-3]\.)", lambda found: found[0] + gap, DOCUMENT, flags=re.MULTILINE
    )
    assert tabbed.count("\t") > 8
    assert outline(tabbed) == EXPECTED


def test_rows_of_numbers_names_and_titles_are_no_clauses() -> None:
    text = "一、先进个人（2名）\n1.\t王瑞\t市财政局科员\n2.\t李敏\t市水利局科员\n"
    (roster,) = parse(text).documents[0].walk(Roster)
    assert [(person.name, person.title) for person in roster.persons] == [
        ("王瑞", "市财政局科员"),
        ("李敏", "市水利局科员"),
    ]


def test_blanks_around_numbers_and_latin_words_change_nothing() -> None:
    sentences = "坚持因地制宜。2023年底前建立2项机制。GIS平台投入使用，覆盖95%的村庄。2025年底前完成3项任务。"
    text = f"一、总体要求\n{sentences * 4}\n二、重点任务\n做好各项工作。\n"
    spaced = re.sub(r"(?:[0-9]+%?|[A-Za-z]+)", lambda found: f" {found[0]} ", text)
    assert paragraphs(spaced) == paragraphs(text) == [sentences * 4, "做好各项工作。"]


def test_blanks_between_all_letters_part_no_paragraphs() -> None:
    sentences = [
        "坚持因地制宜、分类施策，健全供水长效机制。",
        "各区县要成立专班，明确责任，细化措施。",
        "市水利局定期通报进展情况。",
    ]
    text = f"一、总体要求\n{''.join(sentences) * 3}\n{sentences[0] * 4}\n"
    spaced = "\n".join(" ".join(line) for line in text.splitlines())
    assert paragraphs(spaced) == paragraphs(text) == ["".join(sentences) * 3, sentences[0] * 4]
    parted = f"一、总体要求  {'  '.join(' '.join(sentence) for sentence in sentences * 6)}"
    assert paragraphs(parted) == sentences * 6


def test_a_line_at_the_margin_goes_on_where_first_lines_are_indented() -> None:
    width = 20
    first = "各区县要成立专班，明确责任，细化措施，按月调度，逐项推进，狠抓落实，见成效。"
    second = "为了做好防火工作，各部门要加强协作配合，形成工作合力，推动各项任务落地见效。"
    printed = _broken(first + second, width).rstrip("\n").split("\n")
    place = next(index for index, line in enumerate(printed) if line.startswith("为了"))
    assert printed[place - 1].endswith("。")
    assert paragraphs("　　" + "\n".join(printed) + "\n　　请认真贯彻执行。") == [first + second, "请认真贯彻执行。"]
    printed[place] = "　　" + printed[place]
    assert paragraphs("　　" + "\n".join(printed) + "\n　　请认真贯彻执行。") == [first, second, "请认真贯彻执行。"]


@pytest.mark.parametrize("blanks", [0, 1])
def test_a_margin_that_was_kept_and_a_blank_line_end_no_paragraph_whose_first_line_is_indented(blanks: int) -> None:
    """Extractors that keep the layout keep the margin of the page, and leave blank lines where a line stands a little lower."""
    first = "各区县要成立专班，明确责任，细化措施，按月调度，逐项推进，狠抓落实，见成效。"
    second = "为了做好防火工作，各部门要加强协作配合，形成工作合力，推动各项任务落地见效。"
    margin = " " * 9
    lines = [first, second, *[first[:19] + second[:19], second[19:]] * 3]
    place = f"\n{margin}".join(lines[1:])
    text = f"{margin}    {first}{chr(10) * (1 + blanks)}{margin}{place}\n{margin}    请认真贯彻执行。"
    assert paragraphs(text)[0].startswith(first + second)
    assert paragraphs(text.replace(f"{margin}{second}", f"{margin}    {second}", 1))[0] == first


def test_an_indented_sentence_below_a_full_list_of_units_is_no_unit() -> None:
    text = """\
　　（三）加强督导
　　责任单位：市水利局、市财政局、市发展改革委、市农业农村局、市生
态环境局、市自然资源局、市审计局、市住房城乡建设局、各区县人民政府
　　本意见自发布之日起实施，有效期三年，由市水利局会同有关部门根据
实际执行情况适时修订完善。国家和省出台相关政策的，从其规定执行。
"""
    (responsibility,) = (one for one in parse(text).documents[0].walk(Responsibility) if not one.inline)
    assert responsibility.assignments[0].units[-1].name == "各区县人民政府"


def paragraphs(text: str) -> list[str]:
    return [paragraph.text for document in parse(text).documents for paragraph in document.walk(Paragraph)]


def test_tabs_before_paragraphs_are_indents() -> None:
    long = [line for line in DOCUMENT.splitlines() if len(line) > 30]
    indented = "\n".join("\t" + line if line in long else line for line in DOCUMENT.splitlines())
    assert indented.count("\t") > 8
    assert outline(indented) == EXPECTED
    assert outline("\t" + DOCUMENT.replace("\n", "\n\t")) == EXPECTED
