"""What collections of laws print between a title and its text: who issued it, when, under which number; and whose the page is."""

from __future__ import annotations

import pytest

from zzgov_parse import Document, Paragraph, parse

ABOUT = "关于返还建设基金问题的通知"
BODY = "各区县财政局：\n为了做好返还工作，现将有关问题通知如下：\n一、返还数额按实际交纳数的70%计算。\n"
NUMBER = "清财〔1990〕38号"
DAY = "1990-04-09"


def only(source: str) -> Document:
    (document,) = parse(source).documents
    return document


def head(document: Document) -> tuple[str | None, str | None, tuple[str, ...]]:
    number, date = document.document_number, document.date_of_document
    return number and number.text, date and date.iso, document.issuing_authorities


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("1990年4月9日，清湖市财政局、清湖市司法局", (None, DAY, ("清湖市财政局", "清湖市司法局"))),
        ("1990年4月9日 清湖市财政局", (None, DAY, ("清湖市财政局",))),
        ("（清湖市财政局 1990年4月9日）", (None, DAY, ("清湖市财政局",))),
        ("清湖市财政局、清湖市司法局", (None, None, ("清湖市财政局", "清湖市司法局"))),
        (f"（1990年4月9日 {NUMBER}）", (NUMBER, DAY, ())),
        (f"1990年4月9日{NUMBER}", (NUMBER, DAY, ())),
        ("（一九九〇年四月九日清财〔1990〕38号）", (NUMBER, DAY, ())),
        ("1990-04-09", (None, DAY, ())),
        ("清财〔1990〕38号文件", (NUMBER, None, ())),
        ("（90）清财字第38号 1990年4月9日", ("〔90〕清财字第38号", DAY, ())),
    ],
)
def test_a_line_between_title_and_recipients_says_who_issued_the_text(
    line: str, expected: tuple[str | None, str | None, tuple[str, ...]]
) -> None:
    document = only(f"{ABOUT}\n{line}\n{BODY}")
    assert (document.title, [unit.name for unit in document.main_recipients]) == (ABOUT, ["各区县财政局"])
    assert head(document) == expected


@pytest.mark.parametrize("line", ["1990年4月9日，局长召开会议", "清湖市财政局拟于1990年4月9日开会", "1990年4月9日前"])
def test_a_line_that_says_more_is_running_text(line: str) -> None:
    document = only(f"{ABOUT}\n{line}，研究返还工作。\n一、返还数额按实际交纳数的70%计算。\n")
    assert head(document) == (None, None, ())
    assert [block.text for block in document.body if isinstance(block, Paragraph)] == [f"{line}，研究返还工作。"]


@pytest.mark.parametrize("title", ["2021年县政府重点任务", "县政府重点任务"])
def test_a_number_behind_other_words_is_no_line_of_its_own(title: str) -> None:
    document = only(
        f"发布机构：清湖县人民政府办公室\n{title}（清政发〔2021〕2号）\n各县直单位：\n现将任务印发给你们。\n一、加强领导。\n"
    )
    assert document.issuing_authorities == ("清湖县人民政府办公室",)
    assert (document.title or "").startswith(title)


@pytest.mark.parametrize(
    ("note", "day"),
    [
        ("（1991年3月26日清湖市人民政府发布）", "1991-03-26"),
        ("（清湖市人民政府1991年3月26日批准 清湖市财政局1991年5月1日发布）", "1991-05-01"),
        ("（1991年3月26日市政府第三次常务会议通过）", "1991-03-26"),
    ],
)
def test_the_recipients_stand_below_a_note_on_the_issue(note: str, day: str) -> None:
    document = only(f"清湖市人民政府{ABOUT}\n{note}\n{BODY}")
    assert [unit.name for unit in document.main_recipients] == ["各区县财政局"]
    assert head(document) == (None, day, ("清湖市人民政府",))
    assert isinstance(document.body[0], Paragraph)
    assert document.body[0].text == note.replace(" ", "")


def test_the_text_may_begin_on_the_line_of_the_note() -> None:
    text = "根据《清湖市基金管理办法》的规定，现通知如下："
    document = only(f"清湖市人民政府{ABOUT}\n（1990年4月9日{NUMBER}）  {text}\n一、返还数额按70%计算。\n")
    assert head(document) == (NUMBER, DAY, ("清湖市人民政府",))
    assert [block.text for block in document.body if isinstance(block, Paragraph)] == [text]


def test_a_number_that_a_sentence_cites_at_its_line_start_stays_there() -> None:
    document = only(
        f"清湖市财政局{ABOUT}\n各区县财政局：\n按照《清湖市基金管理的意见》\n（{NUMBER}）要求，做好返还工作。\n"
    )
    assert document.document_number is None
    assert [block.text for block in document.body if isinstance(block, Paragraph)] == [
        f"按照《清湖市基金管理的意见》（{NUMBER}）要求，做好返还工作。"
    ]


@pytest.mark.parametrize(
    "lines", ["• 无障碍\n• 长者版\n", "企业检索： 文章检索：\n", "本页由 清湖论坛 于 2021-3-9 编辑\n"]
)
def test_words_of_a_site_above_the_first_head_are_no_document(lines: str) -> None:
    gazette = parse(f"{lines}清湖市财政局{ABOUT}\n{NUMBER}\n{BODY}")
    (document,) = gazette.documents
    assert head(document) == (NUMBER, None, ("清湖市财政局",))
    assert "".join(lines.split()).replace("•", "·") in "".join(item.text for item in gazette.furniture)


@pytest.mark.parametrize(
    "end",
    [
        "要切实做好返还工作，确保资金到位。",
        "清湖市财政局\n1990年3月9日",
        "三、返还年限为三年",
        "王瑞 市财政局局长\n李敏 市水利局局长\n张伟 市教育局局长\n方远 市司法局局长\n周明 市审计局局长",
    ],
)
def test_the_end_of_a_document_above_the_first_head_is_one(end: str) -> None:
    assert len(parse(f"{end}\n\n清湖市财政局{ABOUT}\n{NUMBER}\n{BODY}").documents) == 2


def test_the_title_of_the_page_may_differ_from_that_of_the_document() -> None:
    notice = "石桥镇人民政府\n关于印发《石桥镇2021年防火预案》的通知\n"
    document = only(f"清湖县石桥镇防火预案\n发布日期：2021-09-21\n{notice}各村：\n现将预案印发给你们。\n")
    assert (document.title, document.attachments) == (notice.replace("\n", ""), ())


def test_the_title_of_the_page_may_shorten_the_issuer() -> None:
    site = "【发布单位】81202\n【发布文号】-----\n【发布日期】1985-05-04\n"
    document = only(f"澜山省政府{ABOUT}\n{site}澜山省人民政府{ABOUT}\n{BODY}")
    assert (document.title, document.issuing_authorities) == (f"澜山省人民政府{ABOUT}", ("澜山省人民政府",))


def test_the_text_that_a_title_carries_is_no_title_of_a_page() -> None:
    document = only(
        "清湖市人民政府关于批转市财政局关于返还基金的报告的通知\n发布日期：1990-04-09\n清湖市财政局关于返还基金的报告\n清湖市人民政府：\n现报告如下。\n"
    )
    assert document.title == "清湖市人民政府关于批转市财政局关于返还基金的报告的通知"


def test_the_issuer_that_a_site_names_is_that_of_a_text_which_names_none() -> None:
    title = "清湖市供水管理规定"
    site = f"{title}\n作者：法规库 时间：2024-07-06\n{title}\n清湖市人民政府\n{title}\n清政令〔1997〕29号\n"
    assert only(f"{site}第一条 为加强供水管理，制定本规定。\n第二条 本规定适用于本市。\n").issuing_authorities == (
        "清湖市人民政府",
    )
    approved = site.replace("清湖市人民政府", "清湖市政府批准市水务局")
    assert only(f"{approved}第一条 为加强供水管理，制定本规定。\n").issuing_authorities == ()


@pytest.mark.parametrize(
    "remark", ["", "根据1997年9月8日清湖市财政局的通知失效\n", "此件已于2001年10月6日失效\n", "（已废止）\n"]
)
def test_issuers_may_stand_right_above_the_text(remark: str) -> None:
    text = "1990年4月9日《清湖市基金管理办法》中规定，返还一部分基金，现将有关问题通知如下："
    document = only(f"{ABOUT}\n\n清湖市财政局、清湖市司法局\n{remark}\n{text}\n一、返还数额按70%计算。\n")
    assert head(document) == (None, None, ("清湖市财政局", "清湖市司法局"))
    paragraphs = [block.text for block in document.body if isinstance(block, Paragraph)]
    assert paragraphs == [*remark.split(), text]


@pytest.mark.parametrize(
    ("title", "line", "text"),
    [
        ("关于同意设立基金的批复", "清湖市财政局", "《关于设立基金的请示》收悉，经研究，现批复如下："),
        (ABOUT, "市财政局", "为了做好返还工作，根据有关规定，现将有关问题通知如下："),
        (ABOUT, "清湖市财政局", "你局报来的基金返还方案已经市政府研究，现将有关问题通知如下："),
    ],
)
def test_a_unit_above_the_text_may_be_its_addressee(title: str, line: str, text: str) -> None:
    assert only(f"{title}\n{line}\n{text}\n一、返还数额按70%计算。\n").issuing_authorities == ()


@pytest.mark.parametrize("force", ["全文有效", "条款失效", "部分有效", "全文废止"])
@pytest.mark.parametrize("number", [NUMBER, "清湖市财政局公告1990年第3号"])
def test_whether_a_text_is_in_force_may_stand_behind_its_day(number: str, force: str) -> None:
    document = only(f"清湖市财政局{ABOUT}\n{number}  1990-04-09  {force}\n\n{BODY}")
    assert head(document) == (number, DAY, ("清湖市财政局",))
    assert [unit.name for unit in document.main_recipients] == ["各区县财政局"]


def test_a_remark_on_the_force_of_other_texts_is_running_text() -> None:
    line = "1990年4月9日前的规定仍然有效"
    document = only(f"清湖市财政局{ABOUT}\n{line}，其余一律废止。\n一、返还数额按70%计算。\n")
    assert document.date_of_document is None


def test_a_number_may_stand_before_the_labels_of_its_line() -> None:
    document = only(f"清湖市财政局{ABOUT}\n{NUMBER} 成文日期：1990-04-09\n{BODY}")
    assert head(document) == (NUMBER, DAY, ("清湖市财政局",))


def test_other_words_before_a_label_are_no_number() -> None:
    document = only(f"清湖市财政局{ABOUT}\n见{NUMBER}文件 成文日期：1990-04-09\n{BODY}")
    assert document.document_number is None
