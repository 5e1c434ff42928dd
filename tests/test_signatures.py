"""Signatures: authorities and persons, one or several on a line, with their seals, on lines of their own or in running text."""

from __future__ import annotations

import pytest

from zzgov_parse import Document, Responsibility, parse

ORDER = "《清湖市停车管理办法》已经市人民政府常务会议审议通过，现予公布，自2020年1月1日起施行。"


def only(source: str) -> Document:
    (document,) = parse(source).documents
    return document


def persons(document: Document) -> list[tuple[str | None, str | None]]:
    return [(signature.post, signature.person) for signature in document.signatures]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("市长 李明", [("市长", "李明")]),
        ("市　长　　李　明", [("市长", "李明")]),
        ("清湖市市长", [("清湖市市长", None)]),
        ("省财政厅厅长 李明 省教育厅厅长 王 青", [("省财政厅厅长", "李明"), ("省教育厅厅长", "王青")]),
        ("省财政厅厅长 省教育厅厅长 王青", [("省财政厅厅长", None), ("省教育厅厅长", "王青")]),
        (
            "省财政厅厅长 李明 省教育厅厅长 王青 省水利厅厅长 周平 省民政厅厅长 方远 省商务厅厅长 贺宁",
            [
                ("省财政厅厅长", "李明"),
                ("省教育厅厅长", "王青"),
                ("省水利厅厅长", "周平"),
                ("省民政厅厅长", "方远"),
                ("省商务厅厅长", "贺宁"),
            ],
        ),
    ],
)
@pytest.mark.parametrize("between", ["\n", " "], ids=["lines", "one line"])
def test_persons_sign_with_their_posts(line: str, expected: list[tuple[str, str | None]], between: str) -> None:
    document = only(between.join([ORDER, line, "2019年12月1日"]))
    assert (persons(document), document.date_of_document and document.date_of_document.iso) == (expected, "2019-12-01")


def test_a_line_of_two_colons_signs_only_above_a_date() -> None:
    document = only(f"清湖市人民政府令\n第5号\n{ORDER}\n主任：李明\n行长：王青\n2019年12月1日")
    assert persons(document) == [("主任", "李明"), ("行长", "王青")]
    assert persons(only("清湖市防汛指挥部名单\n主任：李明\n副主任：王青\n委员：周平")) == []


@pytest.mark.parametrize(
    "lines",
    [
        ["清湖市财政局（印章）", "清湖市教育局（印章）"],
        ["清湖市财政局（盖章）　　清湖市教育局（盖章）"],
        ["清湖市财政局　　清湖市教育局"],
        ["清湖市财政局清湖市教育局（代章）"],
    ],
    ids=" / ".join,
)
def test_a_note_on_the_seal_is_no_part_of_the_name(lines: list[str]) -> None:
    document = only("\n".join(["清湖市财政局关于开学的通知", "各普通高校：", "请做好准备。", *lines, "2022年3月1日"]))
    assert [signature.authority for signature in document.signatures] == ["清湖市财政局", "清湖市教育局"]


@pytest.mark.parametrize("line", ["各普通高校：", "全市广大职工、青年、妇女：", "尊敬的各位家长：", "各纳税人："])
def test_groups_of_people_are_addressed(line: str) -> None:
    assert only(f"清湖市财政局关于开学的通知\n{line}\n请做好准备。").main_recipients


@pytest.mark.parametrize("line", ["参加人员：", "全面受益的消费者：", "各类人员要做到："])
def test_other_groups_are_not(line: str) -> None:
    assert not only(f"清湖市财政局关于开学的通知\n{line}\n王明、李青。").main_recipients


def test_a_remark_above_the_signature_is_a_paragraph_and_one_about_the_document_its_annotation() -> None:
    page = "清湖市人民政府关于清单的通知\n清政〔2021〕3号\n现将清单予以公布。\n{}\n清湖市人民政府\n2021年6月2日"
    remark = parse(page.format("（清单详情可通过清湖市人民政府网站查询）")).documents[0]
    assert (remark.annotation, len(remark.body)) == (None, 2)
    note = parse(page.format("（此件公开发布）")).documents[0]
    assert (note.annotation, len(note.body)) == ("（此件公开发布）", 1)


@pytest.mark.parametrize("bracket", ["（市水利局、市财政局按职责分工负责）", "（市水利局牵头，市财政局配合）"])
def test_who_does_what_at_the_end_of_a_text_is_no_annotation(bracket: str) -> None:
    [document] = parse(f"清湖市节水方案\n一、完善制度\n建立考核制度。\n二、加强考核\n{bracket}").documents
    assert document.annotation is None
    assert len(list(document.walk(Responsibility))) == 1


def test_another_bracket_at_the_end_of_a_text_is_one() -> None:
    [document] = parse("清湖市节水方案\n一、完善制度\n建立考核制度。\n（本方案由市水利局负责解释）").documents
    assert document.annotation == "（本方案由市水利局负责解释）"


@pytest.mark.parametrize("words", ["任免名单", "决定任免名单", "决定任命名单", "任命名单", "免职名单"])
def test_lists_of_appointments_name_who_decides(words: str) -> None:
    [document] = parse(
        f"清湖市人民代表大会常务委员会{words}\n（2021年9月17日通过）\n任命王瑞为清湖市人民检察院检察员。"
    ).documents
    assert document.issuing_authorities == ("清湖市人民代表大会常务委员会",)
    assert document.document_type == "任免"


@pytest.mark.parametrize(
    ("signature", "authority"),
    [
        ("清 湖 局", "清湖局"),
        ("清湖市水利局", "清湖市水利局"),
    ],
)
@pytest.mark.parametrize(
    "before", ["请认真贯彻落实。", "附件：1.任务清单（略）", "加强巡查。（市财政局、市应急局等负责）"]
)
def test_who_signs_a_text_that_lost_its_line_ends(before: str, signature: str, authority: str) -> None:
    body = "为了做好今年的防汛工作，现将有关事项通知如下：一、加强值守，落实责任，严格执行值班制度。二、及时报告。"
    (document,) = parse(f"{body}{before}{signature}2021年9月17日（此件公开发布）").documents
    assert [item.authority for item in document.signatures] == [authority]


def test_the_issuer_signs_before_whatever_follows_its_date() -> None:
    text = (
        "清湖市水利局关于做好防汛工作的通知各县水利局：为了做好防汛工作，现将任务印发给你们，请认真落实。清湖市水利局2021年9月17日"
        "防汛任务要点（青屏县水利局）一、任务名称。加强巡查。"
    )
    (document,) = parse(text).documents
    assert [(item.authority, item.date and item.date.iso) for item in document.signatures] == [
        ("清湖市水利局", "2021-09-17")
    ]


def test_a_sentence_about_the_issuer_signs_nothing() -> None:
    text = "清湖市水利局关于做好防汛工作的通知各县水利局：请认真落实。清湖市水利局2021年9月17日召开会议，部署工作。请各单位准备。"
    (document,) = parse(text).documents
    assert document.signatures == ()


NAME = "清湖市人力资源和社会保障局"


#: 清湖市人力资源和社 could be a whole name, as 清湖市供销社 is.
@pytest.mark.parametrize("cut", sorted({*range(3, len(NAME))} - {NAME.index("社") + 1}))
def test_a_name_that_signs_is_one_wherever_it_is_broken(cut: int) -> None:
    text = f"清湖市通报\n各区县：\n请认真贯彻落实。\n{NAME[:cut]}\n{NAME[cut:]}\n2023年1月1日"
    (document,) = parse(text).documents
    assert [item.authority for item in document.signatures] == [NAME]


def test_the_rest_of_an_attachment_note_is_no_part_of_the_name_that_signs() -> None:
    text = "清湖市通报\n各区县：\n请认真贯彻落实。\n附件：清湖\n市绿化任务清单\n清湖市人民政府\n2023年1月1日"
    (document,) = parse(text).documents
    assert [item.authority for item in document.signatures] == ["清湖市人民政府"]
    assert [note.title for note in document.attachment_notes] == ["清湖市绿化任务清单"]


@pytest.mark.parametrize("date", ["2023-03-09", "2023.3.9", "2023/3/9", "2023年3月9日"])
def test_a_date_in_figures_stands_below_who_signs(date: str) -> None:
    (document,) = parse(f"清湖市通报\n各区县：\n请认真贯彻落实。\n清湖市人民政府\n{date}\n").documents
    assert [(item.authority, item.date and item.date.iso) for item in document.signatures] == [
        ("清湖市人民政府", "2023-03-09")
    ]
