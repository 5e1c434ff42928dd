"""What sites print around a document: labels in brackets, bullets and tools; the title of the page, and what looks alike."""

from __future__ import annotations

import pytest

from zzgov_parse import Document, Paragraph, parse

TITLE = "清湖市人民政府关于加强森林防火工作的通知"
RECIPIENTS = "各区县人民政府，市直各单位：\n"
BODY = "为做好森林防火工作，现将有关事项通知如下。\n一、总体要求\n加强领导，落实责任。\n"
SIGNED = "清湖市人民政府\n2021年3月9日\n"


def only(source: str) -> Document:
    (document,) = parse(source).documents
    return document


def furniture(source: str) -> list[str]:
    return [item.text for item in parse(source).furniture]


@pytest.mark.parametrize(
    "between",
    [
        "来源：清湖市政府门户网 日期：2021-03-10 17:08 字号：【\n视力保护色：\n浏览量：\n",
        "来自：清湖市政府门户网站 时间：2021-03-10\n",
        "【来源： | 发布日期：2021-03-10】     【选择字号：\n",
        "发布日期：2021-03-10 00:00\n\n浏览次数：\n\n分享\n\n",
        "  • 来源：清湖市政府网\n  • 发布时间：2021-03-10 14:25\n  • 【 字体：      】\n",
    ],
)
def test_what_a_site_prints_below_a_title_is_no_part_of_the_recipients(between: str) -> None:
    document = only(f"{TITLE}\n{between}{RECIPIENTS}{BODY}{SIGNED}")
    assert document.title == TITLE
    assert [unit.name for unit in document.main_recipients] == ["各区县人民政府", "市直各单位"]
    assert [block.text for block in document.body if isinstance(block, Paragraph)] == [BODY.partition("\n")[0]]


def test_a_word_of_a_tool_stays_in_a_sentence() -> None:
    document = only(f"{TITLE}\n{RECIPIENTS}为做好信息\n分享\n工作，现通知如下。\n{SIGNED}")
    assert [block.text for block in document.body if isinstance(block, Paragraph)] == [
        "为做好信息分享工作，现通知如下。"
    ]


@pytest.mark.parametrize(
    "labels",
    [
        (
            "1. [索引号]11S000/ZK-2021-000034\n2. [有效性] 现行有效\n3. [发文机关] 清湖市人民政府\n4. [发文字号] 清政〔2021〕36号\n"
            "5. [成文日期] 2021-03-09\n6. [失效日期]\n"
        ),
        "【发布单位】清湖市人民政府\n【发布文号】清政〔2021〕36号\n【发布日期】2021-03-09\n【失效日期】-----\n",
        "• 发文机构：\n清湖市人民政府\n• 发文字号：\n清政〔2021〕36号\n• 发文日期：\n2021年03月09日 16:40\n",
    ],
)
def test_labels_in_brackets_and_behind_bullets_are_those_of_the_site(labels: str) -> None:
    document = only(f"{labels}{TITLE}\n{RECIPIENTS}{BODY}")
    assert document.title == TITLE
    assert document.document_number is not None
    assert document.document_number.text == "清政〔2021〕36号"
    assert document.date_of_document is None or document.date_of_document.iso == "2021-03-09"
    assert not any("[" in block.text or "【" in block.text for block in document.walk(Paragraph))


def test_an_item_with_a_word_in_brackets_is_an_item() -> None:
    document = only(f"{TITLE}\n{RECIPIENTS}{BODY}二、申报材料\n1. [必备] 申请表。\n2. [选备] 证明。\n{SIGNED}")
    assert [block.text for block in document.walk(Paragraph)][-2:] == ["[必备]申请表。", "[选备]证明。"]


def test_the_name_of_a_file_above_its_text_is_the_sites() -> None:
    plan = "清湖市防汛应急预案\n一、总则\n为做好防汛工作，制定本预案。\n"
    assert only(f"清湖市防汛应急预案.pdf\n{plan}").title == "清湖市防汛应急预案"
    assert furniture(f"清湖市防汛应急预案.pdf\n{plan}") == ["清湖市防汛应急预案.pdf"]
    assert furniture(plan) == []


RULES = "清湖市政务公开实施细则"
PAGE = f"您的位置：首页 » 法规库 »\n{RULES}\n作者：法规库 时间：2024-07-06 00:54:58\n下载地址：点击此处下载\n{RULES}\n"
CARRIED = f"{RULES}\n为推行政务公开，制定本细则。\n一、目标\n方便群众办事。\n"


def test_the_title_of_a_notice_that_carries_the_text_of_a_page_is_the_documents() -> None:
    document = only(
        f"{PAGE}清湖市人民政府办公室\n\n关于印发{RULES}的通知\n（清政办〔2021〕7号）\n{RECIPIENTS}现将《{RULES}》印发给你们。\n{SIGNED}{CARRIED}"
    )
    assert document.title == f"清湖市人民政府办公室关于印发{RULES}的通知"
    assert document.issuing_authorities == ("清湖市人民政府办公室",)
    assert [attachment.title for attachment in document.attachments] == [RULES]


def test_the_title_of_a_page_without_a_notice_is_that_of_its_text() -> None:
    document = only(f"{PAGE}清湖市人民政府办公室\n{CARRIED}")
    assert (document.title, document.attachments) == (RULES, ())


def notes(source: str) -> list[tuple[int | None, str]]:
    return [(note.number, note.title) for note in only(source).attachment_notes]


@pytest.mark.parametrize("mark", ["附件：", "附件：\n"])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_items_of_a_note_whose_numbers_lost_their_marks_are_items(mark: str, between: str) -> None:
    items = between.join(["1申报表", "22021年度工作方案", "3先进单位\n推荐名单"])
    document = only(f"{TITLE}\n{RECIPIENTS}{BODY}{mark}{items}\n{SIGNED}")
    assert notes(f"{TITLE}\n{RECIPIENTS}{BODY}{mark}{items}\n{SIGNED}") == [
        (1, "申报表"),
        (2, "2021年度工作方案"),
        (3, "先进单位推荐名单"),
    ]
    assert document.attachments == ()
    assert [signature.authority for signature in document.signatures] == ["清湖市人民政府"]


def test_items_of_a_note_on_one_line_are_parted_by_blanks() -> None:
    text = f"{TITLE} {RECIPIENTS.strip()} 现将有关事项通知如下，请认真贯彻执行。 附件：1申报表.pdf 2工作方案 3名单 清湖市人民政府 2021年3月9日"
    assert notes(text) == [(1, "申报表.pdf"), (2, "工作方案"), (3, "名单")]


def test_a_note_of_one_title_with_a_number_is_one() -> None:
    head = f"{TITLE}\n{RECIPIENTS}{BODY}"
    assert notes(f"{head}附件：2021年度工作方案\n{SIGNED}") == [(None, "2021年度工作方案")]
    assert notes(f"{head}附件：1号工程实施方案\n{SIGNED}") == [(None, "1号工程实施方案")]


def test_the_issuer_of_a_cited_title_issues_nothing() -> None:
    assert only(f"《清湖市人民政府关于防火的通知》政策解读\n一、制定背景\n{BODY}").issuing_authorities == ()
    assert only(
        f"清湖市人民政府关于转发《清湖市财政局关于防火的通知》的通知\n{RECIPIENTS}{BODY}"
    ).issuing_authorities == ("清湖市人民政府",)


NUMBERED = ["清湖县2021年供水二十条", "2021年县政府重点工作任务", "清湖县2021年供水指标分解表"]


@pytest.mark.parametrize("title", NUMBERED)
@pytest.mark.parametrize("between", ["", "\n"])
def test_a_number_in_brackets_behind_the_first_line_makes_it_a_title(title: str, between: str) -> None:
    document = only(f"{title}{between}（清政发〔2021〕2号）\n{RECIPIENTS}{BODY}{SIGNED}")
    assert document.document_number is not None
    assert (document.title, document.document_number.text) == (title, "清政发〔2021〕2号")
    assert [unit.name for unit in document.main_recipients] == ["各区县人民政府", "市直各单位"]


@pytest.mark.parametrize(
    "lines",
    [
        "按照《供水方案》（清政发〔2021〕2号）\n要求，现通知如下。",
        "根据供水方案要点，现印发（清政发〔2021〕2号）\n请落实。",
        "供水二十条（清政发〔2021〕2号）\n和节水二十条同时施行。",
    ],
)
def test_a_number_that_the_first_sentence_cites_makes_no_title(lines: str) -> None:
    document = only(f"{lines}\n{BODY}{SIGNED}")
    assert (document.title, document.document_number) == (None, None)


@pytest.mark.parametrize("edge", [" |", "\n|"])
def test_the_edge_of_the_cell_that_a_page_stood_in_is_furniture(edge: str) -> None:
    source = f"{TITLE}\n{RECIPIENTS}{BODY}清湖市人民政府\n2021年3月9日{edge}\n"
    (signature,) = only(source).signatures
    assert (signature.authority, signature.date and signature.date.iso) == ("清湖市人民政府", "2021-03-09")
    assert "|" in furniture(source)


MENUS = "新闻中心 中心公告 中心动态 省市动态 国内资讯"


@pytest.mark.parametrize(
    "foot", ["", " 地址：清湖市和平路1号 电话：0371-1234567 版权所有清湖交易中心 澜ICP备12094092号"]
)
def test_menus_behind_a_text_on_one_line_are_furniture(foot: str) -> None:
    source = f"{TITLE} {RECIPIENTS.strip()} 现将有关事项通知如下，请认真执行。附件：名单 清湖市人民政府 2021年3月9日 {MENUS}{foot}"
    document = only(source)
    assert [note.title for note in document.attachment_notes] == ["名单"]
    assert [signature.authority for signature in document.signatures] == ["清湖市人民政府"]
    assert document.attachments == ()
    assert furniture(source) == [f"{MENUS}{foot}".replace(" ", "")]


def test_units_at_the_end_of_a_text_are_no_menus() -> None:
    units = "市信息中心 市服务中心 市救助中心 市就业服务 市新闻中心"
    assert furniture(f"{TITLE}\n{RECIPIENTS}{BODY}附件：名单\n{SIGNED}附件\n名单\n{units}") == []


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("清发改资环2018138号", "清发改资环〔2018〕138号"),
        ("清发改气候函20175831", "清发改气候函〔2017〕5831号"),
        ("清环202119号", "清环〔2021〕19号"),
    ],
)
def test_a_number_beside_a_title_that_lost_its_brackets(printed: str, number: str) -> None:
    document = only(f"{TITLE}\n{printed}\n{RECIPIENTS}{BODY}{SIGNED}")
    assert (document.title, document.document_number and document.document_number.text) == (TITLE, number)
    assert [unit.name for unit in document.main_recipients] == ["各区县人民政府", "市直各单位"]


@pytest.mark.parametrize("line", ["联系电话20175831", "清湖市2018138", "编号2018138号"])
def test_digits_beside_a_title_that_are_no_number(line: str) -> None:
    assert only(f"{TITLE}\n{line}\n{RECIPIENTS}{BODY}{SIGNED}").document_number is None


@pytest.mark.parametrize("last", ["", "相关附件 |\n"])
def test_rows_of_labels_above_addressees_are_furniture(last: str) -> None:
    head = "文 号 | 清府发〔2016〕20号 | 发文日期 | 2016-11-04 | ||\n关键词 | 清湖市 人民政府 公共服务 合作 实施意见 | 公开形式 | 主动公开 | 信息来源 | 清湖网 |\n"
    document = only(f"{head}{last}各区县人民政府，市直各单位：\n{BODY}{SIGNED}")
    assert document.document_number is not None
    assert document.document_number.text == "清府发〔2016〕20号"
    assert [unit.name for unit in document.main_recipients] == ["各区县人民政府", "市直各单位"]


def test_comments_of_readers_are_furniture() -> None:
    assert furniture(f"{TITLE}\n{RECIPIENTS}{BODY}{SIGNED}留言与评论（共有 0 条评论）\n验证码：\n") == [
        "留言与评论（共有0条评论）",
        "验证码：",
    ]
