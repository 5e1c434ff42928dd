"""Titles: what they end with, whom they name, what kind they are, and where they break."""

from __future__ import annotations

import pytest

from zzgov_parse import DocumentType, parse
from zzgov_parse.blocks.titles.carried import carries
from zzgov_parse.blocks.titles.title_shapes import (
    ends_like_title,
    ends_officially,
    is_document_title,
    is_personnel_title,
    is_title_note,
    issuer_length,
)
from zzgov_parse.documents.head.titles import document_type, issuers, joint_issuers
from zzgov_parse.spans import Text

KINDS = {
    "清湖市第五届人民代表大会关于政府工作报告的决议": DocumentType.RESOLUTION,
    "清湖市人民政府关于表彰劳动模范的决定": DocumentType.DECISION,
    "清湖市人民政府令": DocumentType.ORDER,
    "清湖市2021年国民经济和社会发展统计公报": DocumentType.COMMUNIQUE,
    "清湖市人民政府公告（第3号）": DocumentType.ANNOUNCEMENT,
    "清湖市公安局关于车辆限行的通告": DocumentType.PUBLIC_NOTICE,
    "清湖市人民政府关于加快茶产业发展的实施意见": DocumentType.OPINION,
    "清湖市人民政府关于印发清湖市绿化办法（试行）的通知": DocumentType.NOTICE,
    "清湖市人民政府关于表扬先进单位的通报": DocumentType.CIRCULAR,
    "清湖市审计局关于2021年度审计情况的报告": DocumentType.REPORT,
    "青屏县人民政府关于设立开发区的请示": DocumentType.REQUEST,
    "清湖市人民政府关于同意设立开发区的批复": DocumentType.REPLY,
    "清湖市人民政府关于提请审议城市总体规划的议案": DocumentType.PROPOSAL,
    "清湖市财政局关于征求意见的函": DocumentType.LETTER,
    "清湖市人民政府常务会议纪要": DocumentType.MINUTES,
    "清湖市人民政府任免人员": DocumentType.PERSONNEL,
}


@pytest.mark.parametrize(("title", "kind"), KINDS.items())
def test_each_kind_is_the_last_word_of_its_title(title: str, kind: DocumentType) -> None:
    assert document_type(title) is kind


@pytest.mark.parametrize("title", ["清湖市绿化规划", "清湖市绿化条例（草案）", "清湖市第五届人大代表", "", "法令"])
def test_a_text_of_another_genre_has_no_kind(title: str) -> None:
    assert document_type(title) is None


def text(string: str) -> Text:
    return Text.read(string, 0, len(string))


@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("清湖市人民政府关于防火的通知", ("清湖市人民政府",)),
        ("中共清湖市委　清湖市人民政府关于防火的意见", ("中共清湖市委", "清湖市人民政府")),
        ("中共清湖市委清湖市人民政府关于防火的意见", ("中共清湖市委", "清湖市人民政府")),
        ("中共清湖市委、清湖市人民政府关于防火的意见", ("中共清湖市委", "清湖市人民政府")),
        ("清湖市人民政府办公室转发市教育局关于防火意见的通知", ("清湖市人民政府办公室",)),
        ("清湖市对外贸易局关于防火的通知", ("清湖市对外贸易局",)),
        ("清湖市教育局对市政协第5号提案的答复", ("清湖市教育局",)),
        ("清湖市人民政府令", ("清湖市人民政府",)),
        ("关于防火的通知", ()),
        ("关于清湖市财政局同意拨款的批复", ()),
        ("清湖市绿化规划", ()),
    ],
)
def test_a_title_names_its_issuers_one_by_one(title: str, names: tuple[str, ...]) -> None:
    assert issuers(text(title)) == names


def test_a_name_is_not_cut_inside() -> None:
    assert joint_issuers(text("清湖市文化广电和旅游局")) == ("清湖市文化广电和旅游局",)
    assert joint_issuers(text("清湖市人民政府清湖办事处")) == ("清湖市人民政府清湖办事处",)


@pytest.mark.parametrize(
    "string", ["清湖市绿化规划（试行）（2021年版）", "防火办法", "关于《防火办法》的通知", "《防火办法》"]
)
def test_a_title_ends_with_a_kind_or_a_genre(string: str) -> None:
    assert ends_like_title(string)


@pytest.mark.parametrize("string", ["现将办法印发给你们", "市人大代表", "企图", "环境保护的意见》", "关于印发", ""])
def test_what_ends_otherwise_is_no_title(string: str) -> None:
    assert not ends_like_title(string)


@pytest.mark.parametrize(
    "note", ["（试行）", "（2021—2025年）", "（征求意见稿）", "（2020年版）", "（共130项）", "（第三批）"]
)
def test_a_note_belongs_to_the_title_above_it(note: str) -> None:
    assert is_title_note(note)


@pytest.mark.parametrize(
    "line", ["（此件公开发布）", "（联系人：王一）", "（一）总体要求", "（2021年3月1日会议通过）", "试行"]
)
def test_other_lines_in_brackets_do_not(line: str) -> None:
    assert not is_title_note(line)


def test_a_document_title_names_issuer_subject_and_kind() -> None:
    yes = ["清湖市人民政府关于防火的通知", "清湖市财政局印发资金办法的通知"]
    no = [
        "关于防火的通知",
        "清湖市绿化规划",
        "《清湖市人民政府关于防火的通知",
        "市政府，由办公室会同市财政局关于防火的通知",
        "根据市政府关于防火的通知",
    ]
    assert ([is_document_title(title) for title in yes], [is_document_title(title) for title in no]) == (
        [True] * 2,
        [False] * 5,
    )


def test_a_personnel_title_is_no_sentence_about_a_post() -> None:
    assert [
        is_personnel_title(line)
        for line in ("清湖市人民政府任免人员", "关于许宁等同志任免职的通知", "任命许宁为副市长")
    ] == [True, True, False]


@pytest.mark.parametrize(
    ("outer", "inner", "expected"),
    [
        ("关于印发清湖市绿化规划的通知", "清湖市绿化规划", True),
        ("关于印发《清湖市“三送”方案》的通知", "清湖市三送方案", True),
        ("转发市教育局关于加强校园安全工作意见的通知", "市教育局关于加强校园安全工作的意见", True),
        ("关于加强绿化的通知", "清湖市人民政府关于防火的通知", False),
        ("关于印发清湖市绿化规划的通知", "清湖市人民政府关于防火的通知", False),
        ("关于印发清湖市绿化规划的通知", "关于印发清湖市绿化规划的通知", False),
    ],
)
def test_a_notice_carries_what_its_title_says(outer: str, inner: str, expected: bool) -> None:  # noqa: FBT001
    assert carries(outer, inner) is expected


def test_nothing_has_no_issuer() -> None:
    assert (issuer_length(""), ends_officially(""), is_document_title("")) == (0, False, False)


TITLE = "澜山省人民政府办公厅关于印发澜山省城镇老旧小区改造三年行动方案（2021—2023年）的通知"


@pytest.mark.parametrize("number_first", [True, False], ids=["number above", "number below"])
@pytest.mark.parametrize("blank", ["\n", "\n\n"], ids=["close", "apart"])
def test_a_title_may_break_at_any_character(number_first: bool, blank: str) -> None:  # noqa: FBT001
    body = "各市人民政府：\n现将方案印发给你们，请认真贯彻执行。\n"
    found = set()
    for cut in range(2, len(TITLE) - 1):
        broken = TITLE[:cut] + blank + TITLE[cut:]
        head = f"澜政办〔2021〕3号\n{broken}\n" if number_first else f"{broken}\n澜政办〔2021〕3号\n"
        document = parse(head + body).documents[0]
        found.add((document.title, document.issuing_authorities, len(document.body)))
    assert found == {(TITLE, ("澜山省人民政府办公厅",), 1)}


def test_a_carried_title_may_break_at_any_character() -> None:
    carried = "澜山省城镇老旧小区改造三年行动方案"
    found = set()
    for cut in range(2, len(carried)):
        source = (
            f"澜山省人民政府办公厅关于印发{carried}的通知\n澜政办〔2021〕3号\n各市人民政府：\n现将方案印发给你们，请认真贯彻执行。\n"
            f"{carried[:cut]}\n{carried[cut:]}\n为改善居住条件，制定本方案。\n"
        )
        found.update(attachment.title for attachment in parse(source).documents[0].attachments)
    assert found == {carried}


@pytest.mark.parametrize(
    "line",
    ["图3　基础共性标准子体系", "专栏1　重点领域清单", "2.2　需求规范", "总体要求", "重点任务分工"],
)
def test_a_caption_in_the_middle_of_a_body_is_no_title(line: str) -> None:
    source = f"清湖市产业规划\n一、总体要求\n坚持统筹规划，加快产业发展。\n{line}\n到2025年，产业规模翻番。\n"
    documents = parse(source).documents
    assert [(len(documents), document.title, document.attachments) for document in documents] == [
        (1, "清湖市产业规划", ())
    ]


GENRES = [
    "清湖市人民政府关于普及小学教育若干问题的指示",
    "清湖市财政局行政许可决定书",
    "清湖市自然资源局听证告知书",
    "清湖市人民政府致全市人民的一封信",
    "清湖市人民政府关于防汛工作情况的汇报",
    "清湖市安全生产委员会办公室关于事故情况的快报",
    "关于在全市开展春季造林的倡议",
    "清湖市政府系统值班工作手册",
]


@pytest.mark.parametrize("title", GENRES)
def test_documents_of_other_genres_have_titles(title: str) -> None:
    [document] = parse(
        f"{title}\n为了加强管理，现就有关问题说明如下：\n一、提高认识。\n要加强领导。\n清湖市人民政府\n1985年5月8日"
    ).documents
    assert document.title == title


def test_running_text_that_ends_with_the_word_for_a_genre_is_no_title() -> None:
    assert parse("认真贯彻落实省委领导重要指示\n精神，切实抓好各项工作。").documents[0].title is None


def test_a_verb_behind_a_comma_ends_no_title() -> None:
    text = "一九八〇年九月一日国务院批转\n清湖农委关于召开棉花生产座谈会的情况报告，决定\n在适宜发展棉花的地区实行挂钩。各地要认真贯彻执行。"
    (document,) = parse(text).documents
    assert (document.title, [block.text for block in document.body]) == (None, [text.replace("\n", "")])


def test_a_comma_inside_a_title_does_not_end_it() -> None:
    title = "清湖市人民政府关于加强管理，促进棉花生产的决定"
    assert parse(f"{title}\n各县人民政府：\n现决定如下。").documents[0].title == title


@pytest.mark.parametrize("label", ["附件1\n", "附件1 ", "附件1：", "附件 1　", "【附件1】\n", "[附件1]\n", "附件1：\n"])
def test_the_label_of_an_attachment_may_stand_beside_a_title_that_wraps(label: str) -> None:
    text = (
        "清湖市人民政府办公厅关于表彰先进的通报\n清政办〔2019〕17号\n各县人民政府：\n现将有关情况通报如下。\n附件：1.清湖市防汛工作先进单位和先进个人名单\n"
        f"清湖市人民政府办公厅\n2019年1月13日\n{label}清湖市防汛工作先进单位和先\n进个人名单\n一、先进单位（2个）\n市财政局\n市水利局\n"
    )
    (document,) = parse(text).documents
    assert [item.title for item in document.attachments] == ["清湖市防汛工作先进单位和先进个人名单"]
    assert [item.authority for item in document.signatures] == ["清湖市人民政府办公厅"]


def test_an_attachment_note_that_wraps_above_a_signature_is_no_title() -> None:
    text = (
        "现将有关情况通报如下。\n附件1：清湖市防汛工作先进单位和先\n进个人名单\n清湖市人民政府办公厅\n2019年1月13日\n"
    )
    (document,) = parse(text).documents
    assert document.attachments == ()
