"""Heads: every element in any order, on lines of their own, side by side, or all on one line."""

from __future__ import annotations

from itertools import permutations

import pytest

from zzgov_parse import Clause, Document, parse
from zzgov_parse.blocks.heads.flat_heads import code_start, head_cuts
from zzgov_parse.blocks.titles.addressees import is_addressee_line
from zzgov_parse.blocks.titles.head_elements import element_of
from zzgov_parse.spans import Text

TITLE = "清湖市人民政府关于做好防火工作的通知"
NUMBER = "清政〔2021〕3号"
RECIPIENTS = "各区县（市）人民政府，市人民政府各部门："
BODY = "为做好防火工作，现就有关事项通知如下。"


def only(source: str) -> Document:
    (document,) = parse(source).documents
    return document


def head(document: Document) -> tuple[object, ...]:
    number, date = document.document_number, document.date_of_document
    return (
        document.title,
        number and number.text,
        date and date.iso,
        document.issuing_authorities,
        [unit.name for unit in document.main_recipients],
    )


WHOLE = (TITLE, NUMBER, None, ("清湖市人民政府",), ["各区县（市）人民政府", "市人民政府各部门"])


@pytest.mark.parametrize(
    "lines",
    [
        ["清湖市人民政府文件", NUMBER, TITLE],
        ["清 湖 市 人 民 政 府 文 件", NUMBER, TITLE],
        ["清湖市人民政府", NUMBER, TITLE],
        [f"清湖市人民政府文件{NUMBER}", TITLE],
        [TITLE, NUMBER],
        [TITLE, f"（{NUMBER}）"],
        [f"{TITLE}（{NUMBER}）"],
        [f"{TITLE} {NUMBER}"],
        [f"{NUMBER} {TITLE}"],
        [NUMBER, TITLE],
        ["000012", "机密★1年", "特急", "清湖市人民政府文件", NUMBER, TITLE],
        ["12 " + TITLE, NUMBER],
        [TITLE, TITLE, NUMBER],
        ["关于做好防火工作的通知", TITLE, NUMBER],
        ["清湖市人民政府", "关于做好防火工作的通知", NUMBER],
        [f"发文字号：{NUMBER}", "来源：清湖市人民政府", TITLE],
        [TITLE, f"文号：{NUMBER}", "发布时间：2021-03-04"],
        ["澜山省档案号 QH-2021-0003", "清湖市人民政府文件", NUMBER, TITLE],
    ],
    ids=lambda lines: " / ".join(lines)[:40],
)
def test_the_same_head_is_read_however_it_is_laid_out(lines: list[str]) -> None:
    assert head(only("\n".join([*lines, RECIPIENTS, BODY]))) == WHOLE


@pytest.mark.parametrize("order", list(permutations(["000012", "秘密", "加急", "清湖市人民政府文件"])), ids=" ".join)
def test_the_elements_above_the_number_come_in_any_order(order: tuple[str, ...]) -> None:
    document = only("\n".join([*order, NUMBER, TITLE, RECIPIENTS, BODY]))
    assert head(document) == WHOLE
    assert (document.copy_number, document.classification, document.urgency) == ("000012", "秘密", "加急")


def test_a_head_on_one_line_is_the_head_on_several() -> None:
    lines = [
        "清湖市人民政府文件", NUMBER, TITLE, RECIPIENTS, BODY, "一、加强组织领导。各部门要压实责任，明确分工，逐项抓好落实。",
        "二、加强督促检查。定期开展检查，及时通报情况。", "清湖市人民政府", "2021年3月1日", "（此件公开发布）", "抄送：市委办公室。",
        "清湖市人民政府办公室2021年3月2日印发",
    ]  # fmt: skip
    several, one = only("\n".join(lines)), only("".join(lines))
    assert head(one) == head(several)
    for name in ("annotation", "urgency", "document_type"):
        assert getattr(one, name) == getattr(several, name)
    assert (
        [item.authority for item in one.signatures]
        == [item.authority for item in several.signatures]
        == ["清湖市人民政府"]
    )
    assert [unit.name for unit in one.copy_recipients] == ["市委办公室"]
    assert one.imprint is not None
    assert one.imprint.printing_authority == "清湖市人民政府办公室"


@pytest.mark.parametrize(
    "source",
    [
        "为深入贯彻落实中央决策部署，加快推进数字政府建设，制定本方案。\n一、总体要求\n坚持统筹规划。",
        "根据《清湖市人民政府关于做好防火工作的通知》（清政〔2021〕3号）要求，各部门认真组织开展防火检查，排查整改各类隐患300余处，成效明显。",
        "第一章　总则\n第一条　为规范管理，制定本办法。",
        "许宁同志任财产和行为税处处长，试用期一年。",
        "2018年8月30日，第三届智慧城市大会在清湖市召开，市政府有关领导出席。",
        "一、工作目标\n到2025年，建成示范点50个。",
    ],
)
def test_a_text_without_a_head_has_no_title(source: str) -> None:
    document = only(source)
    assert (document.title, document.document_number, document.main_recipients) == (None, None, ())


def test_recipients_alone_are_a_head() -> None:
    assert head(only("青屏县人民政府：\n你县《关于设立开发区的请示》收悉。经研究，现批复如下。"))[4] == [
        "青屏县人民政府"
    ]


def test_several_issuers_of_a_mark_are_named_one_by_one() -> None:
    lines = [
        "清湖市财政局",
        "清湖市教育局",
        "清湖市人力资源和社会保障局",
        "文件",
        "清财〔2021〕41号",
        "关于拨付资金的通知",
        "各县财政局：",
        "现拨付。",
    ]
    assert only("\n".join(lines)).issuing_authorities == ("清湖市财政局", "清湖市教育局", "清湖市人力资源和社会保障局")


def test_the_last_units_of_a_list_are_no_mark() -> None:
    lines = [
        "一、先进单位（2个）",
        "市财政局",
        "市教育局",
        "清湖市人民政府关于防火的通知",
        "清政〔2021〕3号",
        "各区人民政府：",
        "请落实。",
    ]
    first, second = parse("\n".join(lines)).documents
    assert [unit.name for roster in first.body for unit in roster.units] == ["市财政局", "市教育局"]
    assert head(second)[:2] == ("清湖市人民政府关于防火的通知", "清政〔2021〕3号")


def test_signatories_stand_beside_the_number() -> None:
    document = only("青发〔2022〕8号　　签发人：许宁　方　园\n中共青屏县委关于设立开发区的请示\n清湖市委：\n请批示。")
    assert (document.signatories, document.issuing_authorities) == (("许宁", "方园"), ("中共青屏县委",))


def test_a_misread_number_is_repaired_and_reported() -> None:
    gazette = parse(f"{TITLE}\n清政C2021〕3号\n{RECIPIENTS}\n{BODY}")
    assert head(gazette.documents[0])[1] == NUMBER
    assert [diagnostic.code for diagnostic in gazette.diagnostics] == ["number-repaired"]


def test_the_first_digit_of_a_date_that_slid_to_the_number_is_no_part_of_it() -> None:
    assert head(only(f"{TITLE}\n{NUMBER}2\n2021年3月1日\n{RECIPIENTS}\n{BODY}"))[1:3] == (NUMBER, "2021-03-01")


def test_a_date_that_slid_into_a_sentence_goes_back_to_its_number() -> None:
    source = f"{TITLE}\n{NUMBER}\n{RECIPIENTS}\n为做好防火工作，各部门要按照职责\n2021年3月1日\n分工，认真抓好落实。\n"
    document = only(source)
    assert head(document)[2] == "2021-03-01"
    assert [block.text for block in document.body] == ["为做好防火工作，各部门要按照职责分工，认真抓好落实。"]


def test_a_date_of_another_year_stays_in_its_sentence() -> None:
    assert (
        head(
            only(
                f"{TITLE}\n{NUMBER}\n{RECIPIENTS}\n为做好防火工作，各部门要按照职责\n2019年3月1日\n分工，认真抓好落实。\n"
            )
        )[2]
        is None
    )


@pytest.mark.parametrize(
    ("line", "element"),
    [("000012", "copy_number"), ("机密★3年", "classification"), ("内部事项", "classification"), ("特提·明电", "urgency"),
     ("签发人：许宁", "signatories"), ("清湖市人民政府文件", "mark"), ("2021年", None), ("特急通知", None), ("涉密文件。", None)],
)  # fmt: skip
def test_a_line_above_the_title_is_known_by_its_words(line: str, element: str | None) -> None:
    assert element_of(line) == element


@pytest.mark.parametrize(
    "line",
    [
        "各区县（市）人民政府：",
        "王明、李青委员：",
        "各有关单位：",
        "青屏县（清湖区）：",
        "各位董事、监事：",
        "国家粮食局直属、联系单位：",
        "各市场主体：",
    ],
)
def test_an_addressee_line_names_units_or_persons(line: str) -> None:
    assert is_addressee_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "现通知如下：",
        "牵头单位：",
        "联系单位：",
        "联系人：",
        "各部门要落实以下任务：",
        "颁布机关：",
        "主办单位：",
        "：",
        "各区人民政府",
    ],
)
def test_other_lines_with_a_colon_are_no_addressees(line: str) -> None:
    assert not is_addressee_line(line)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("清湖市人民政府文件清政", "清政"),
        ("清湖电力有限公司加急值通", "值通"),
        ("清湖市人民政府办公厅办公厅便函", "办公厅便函"),
        ("澜山省生态环境委员会办公室澜环委办便函", "澜环委办便函"),
        ("关于防火的通知（清政办", "清政办"),
    ],
)
def test_a_code_begins_after_what_is_glued_to_it(line: str, code: str) -> None:
    string = f"{line}〔2021〕3号"
    assert line[code_start(Text.read(string, 0, len(string)), len(line)) :].lstrip("（") == code


def test_no_cut_is_made_in_running_text() -> None:
    string = "按照《清湖市人民政府关于防火的通知》的要求，各部门认真组织开展防火检查。" * 5
    assert head_cuts(Text.read(string, 0, len(string)), titled=False) == []


def test_recipients_that_the_first_sentence_was_glued_to_are_recipients() -> None:
    page = "清湖市人民政府办公室关于防火的通知\n清政办〔2021〕3号\n各县（市、区）人民政府，各有关单位： 《清湖市防火方案》已经同意，请认真执行。"
    document = parse(page).documents[0]
    assert [unit.name for unit in document.main_recipients] == ["各县（市、区）人民政府", "各有关单位"]
    assert [block.text for block in document.body if block.kind == "paragraph"] == [
        "《清湖市防火方案》已经同意，请认真执行。"
    ]


def test_a_sentence_with_a_colon_below_the_number_stays_whole() -> None:
    page = "清湖市人民政府办公室关于防火的通知\n清政办〔2021〕3号\n现就市财政局防火工作的有关要求明确如下：市财政局牵头，各有关部门配合。"
    assert parse(page).documents[0].main_recipients == ()


OLD_NUMBERS = {
    "清政发〔一九九五〕二十三号": "清政发〔一九九五〕二十三号",
    "清政发[86]23号": "清政发〔86〕23号",
    "（86）清政发字第23号": "〔86〕清政发字第23号",
}


@pytest.mark.parametrize(("printed", "number"), OLD_NUMBERS.items(), ids=OLD_NUMBERS)
def test_the_numbers_of_older_documents_are_lines_of_their_own(printed: str, number: str) -> None:
    page = f"{printed}\n清湖县人民政府关于水库防汛工作的通知\n各乡、镇人民政府：\n请认真贯彻执行。"
    [document] = parse(page).documents
    assert document.title == "清湖县人民政府关于水库防汛工作的通知"
    assert document.document_number is not None
    assert document.document_number.text == number


def test_items_that_end_with_a_sign_stay_items() -> None:
    assert [clause.marker for clause in parse("（86）清湖县身份证号\n（87）住址").walk(Clause)] == ["（86）", "（87）"]


ORDERS = {
    "中华人民共和国主席令\n（十三届第四十五号）": ("中华人民共和国主席令（十三届第四十五号）", ("中华人民共和国主席",)),
    "中华人民共和国主席令（十三届）第四十五号": ("中华人民共和国主席令（十三届）第四十五号", ("中华人民共和国主席",)),
    "清湖市人民政府市长令\n第3号": ("清湖市人民政府市长令第3号", ("清湖市人民政府",)),
    "清湖市人民政府令\n第3号": ("清湖市人民政府令第3号", ("清湖市人民政府",)),
}


@pytest.mark.parametrize(("head", "expected"), ORDERS.items(), ids=ORDERS)
def test_the_head_of_an_order_names_its_number_and_its_issuer(head: str, expected: tuple[str, tuple[str, ...]]) -> None:
    [document] = parse(
        f"{head}\n《清湖市供水办法》已经通过，现予公布，自2020年9月1日起施行。\n市长 王瑞\n2020年6月30日"
    ).documents
    assert document.document_type == "令"
    assert document.document_number is not None
    assert (document.document_number.text, document.issuing_authorities) == expected


def test_a_commendation_may_have_nothing_but_its_kind_for_a_title() -> None:
    [document] = parse("嘉奖令\n王瑞同志：\n表现突出，予以嘉奖。\n清湖市人民政府\n2020年1月1日").documents
    assert (document.title, document.document_type) == ("嘉奖令", "令")


ABOUT = "清湖市生态环境局关于同意备案的函"
ANSWER = "《关于申请减排量备案的请示》（青环〔2021〕9号）收悉。经审核，同意备案。"


@pytest.mark.parametrize(
    ("source", "recipients"),
    [
        (f"{ABOUT}\n青屏县生态环境局\n{ANSWER}\n", ["青屏县生态环境局"]),
        (f"{ABOUT} 青屏县生态环境局 {ANSWER} 清湖市生态环境局 2021年3月3日", ["青屏县生态环境局"]),
        (f"青屏县生态环境局 {ANSWER} 清湖市生态环境局 2021年3月3日", ["青屏县生态环境局"]),
        (f"青屏县生态环境局：{ANSWER.replace('》（', '》 （')} 清湖市生态环境局 2021年3月3日", ["青屏县生态环境局"]),
        (
            f"{ABOUT}\n各省、自治区、直辖市环境保护局（厅）\n为做好备案，现函告如下。\n",
            ["各省、自治区、直辖市环境保护局（厅）"],
        ),
        (f"{ABOUT}\n各区县人民政府，市直各单位\n　　根据有关规定，同意备案。\n", ["各区县人民政府", "市直各单位"]),
    ],
)
def test_addressees_that_lost_their_colon_are_addressees(source: str, recipients: list[str]) -> None:
    (document,) = parse(source).documents
    assert [unit.name for unit in document.main_recipients] == recipients


@pytest.mark.parametrize(
    "source",
    [
        f"{ABOUT}\n清湖市生态环境局\n根据有关规定，同意备案。\n",  # who issues it
        f"{ABOUT}\n各区县生态环境局要按照规定，做好备案工作。\n",
        f"{ABOUT} 各区县 生态环境局按照规定做好备案工作。 清湖市生态环境局 2021年3月3日",
        f"{ABOUT}\n青屏县生态环境局《关于申请备案的请示》提出，应当备案。\n",
    ],
)
def test_units_without_a_colon_that_are_not_addressed_stay_in_the_text(source: str) -> None:
    (document,) = parse(source).documents
    assert document.main_recipients == ()


@pytest.mark.parametrize("date", ["2021-09-17", "2021.9.17", "2021/09/17", "（2021-09-17）", "2021年9月17日"])
def test_a_date_of_any_form_may_stand_beside_the_number(date: str) -> None:
    text = f"清湖市人民政府关于防火的通知\n清政〔2021〕15号　{date}\n各区人民政府：\n请认真落实。"
    (document,) = parse(text).documents
    assert document.document_number is not None
    assert document.date_of_document is not None
    assert (document.document_number.text, document.date_of_document.iso) == ("清政〔2021〕15号", "2021-09-17")
    assert [unit.name for unit in document.main_recipients] == ["各区人民政府"]


def test_a_number_that_lost_its_opening_bracket_stands_below_the_title() -> None:
    (document,) = parse("清湖市人民政府关于防火的通知\n清政办2021〕15号\n各区人民政府：\n请认真落实。").documents
    assert document.document_number is not None
    assert (document.title, document.document_number.text) == ("清湖市人民政府关于防火的通知", "清政办〔2021〕15号")


@pytest.mark.parametrize("mark", ["：", ":", "；", "。"])
def test_groups_on_a_line_of_their_own_are_addressed_with_any_mark(mark: str) -> None:
    text = f"清湖市人民政府关于防火的通知\n清政〔2021〕15号\n各区人民政府，市政府各部门{mark}\n全市要加强防火工作，落实各级责任。\n一、加强巡查\n认真落实。"
    (document,) = parse(text).documents
    assert [unit.name for unit in document.main_recipients] == ["各区人民政府", "市政府各部门"]


@pytest.mark.parametrize("line", ["清湖市财政局；", "各区人民政府要加强领导。", "全市要加强防火工作。"])
def test_a_sentence_below_the_head_is_no_addressee(line: str) -> None:
    (document,) = parse(
        f"清湖市人民政府关于防火的通知\n清政〔2021〕15号\n{line}\n全市要加强防火工作，落实各级责任。"
    ).documents
    assert document.main_recipients == ()
