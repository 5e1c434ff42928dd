"""Labels of attachments that were read in the middle of a sentence."""

from __future__ import annotations

from zzgov_parse import parse

HEAD = "清湖市人民政府\n关于表扬先进单位和先进个人的通报\n清政〔2021〕3号\n各县区人民政府：\n为激励先进，鼓舞士气，经研究，市政府决定对市水利局"
END = "等3个先进单位、王琳等2名先进个人予以通报表\n扬。\n"
LISTS = "一、先进单位（1个）\n市水利局\n二、先进个人（1名）\n王琳 市水利局科员\n"


def test_a_label_in_a_sentence_stands_above_the_title_that_the_note_names() -> None:
    text = f"{HEAD}\n附件\n{END}附件：先进单位和先进\n个人名单\n先进单位和先进个人名单\n{LISTS}"
    document = parse(text).documents[0]
    assert [(item.label, item.title) for item in document.attachments] == [("附件", "先进单位和先进个人名单")]
    paragraphs = [block.text for block in document.body if block.kind == "paragraph"]
    assert paragraphs == [
        "为激励先进，鼓舞士气，经研究，市政府决定对市水利局等3个先进单位、王琳等2名先进个人予以通报表扬。"
    ]


def test_a_numbered_label_finds_the_title_of_its_number() -> None:
    text = f"{HEAD}\n附件1\n{END}附件：1. 防汛工作先\n进名单\n2. 抗旱工作先进名单\n防汛工作先进名单\n{LISTS}附件2\n抗旱工作先进名单\n{LISTS}"
    document = parse(text).documents[0]
    assert [(item.label, item.title) for item in document.attachments] == [
        ("附件1", "防汛工作先进名单"),
        ("附件2", "抗旱工作先进名单"),
    ]


def test_a_label_below_a_signature_stays() -> None:
    text = f"{HEAD}{END}附件：先进名单\n清湖市人民政府办公室\n附件\n先进名单\n{LISTS}"
    document = parse(text).documents[0]
    assert [(item.label, item.title) for item in document.attachments] == [("附件", "先进名单")]
