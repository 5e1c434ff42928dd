"""Forms of heads, groups and carried texts, each beside one that looks like it and is another."""

from __future__ import annotations

import pytest

from zzgov_parse import Document, Paragraph, Roster, Table, parse

BODY = "各县区教育局：\n现就有关事项通知如下。\n一、总体要求\n加强领导。\n"
NUMBER = "清教〔2023〕7号\n"
SIGNED = "清湖市教育局\n2023年9月12日\n"
ABOUT = "关于做好防火工作的通知\n"
GROUP = "关于成立工作组的通知\n各科室：\n现将名单通知如下：\n"


def only(source: str) -> Document:
    (document,) = parse(source).documents
    return document


def rosters(source: str) -> list[tuple[str | None, list[tuple[str, str]], list[str]]]:
    return [
        (block.category, [(person.name, person.title) for person in block.persons], [unit.name for unit in block.units])
        for block in only(source).body
        if isinstance(block, Roster)
    ]


def paragraphs(source: str) -> list[str]:
    return [block.text for block in only(source).body if isinstance(block, Paragraph)]


@pytest.mark.parametrize("word", ["特急", "加急", "机密★3年"])
def test_urgency_may_stand_between_title_and_number(word: str) -> None:
    document = only(f"{ABOUT}{word}\n{NUMBER}{BODY}{SIGNED}")
    assert document.title == ABOUT.strip()
    assert word in (document.urgency, document.classification)
    assert document.document_number is not None


def test_a_title_may_end_with_a_word_that_looks_like_urgency() -> None:
    assert (
        only(f"清湖市教育局关于做好\n特急事项办理的通知\n{NUMBER}{BODY}{SIGNED}").title
        == "清湖市教育局关于做好特急事项办理的通知"
    )


@pytest.mark.parametrize("between", ["\n", " "])
def test_issuers_above_the_last_of_them_belong_to_the_title(between: str) -> None:
    document = only(f"清湖市教育局{between}清湖市财政局\n清湖市民政局{ABOUT}{NUMBER}{BODY}{SIGNED}")
    assert document.issuing_authorities == ("清湖市教育局", "清湖市财政局", "清湖市民政局")


def test_one_issuer_above_belongs_to_the_title_where_it_signs() -> None:
    head = f"清湖市教育局\n清湖市财政局{ABOUT}{NUMBER}{BODY}"
    assert only(f"{head}清湖市教育局\n清湖市财政局\n2023年9月12日\n").issuing_authorities == (
        "清湖市教育局",
        "清湖市财政局",
    )
    assert only(f"{head}清湖市财政局\n2023年9月12日\n").title == f"清湖市财政局{ABOUT.strip()}"  # the name of a site


def test_the_mark_of_the_issuer_is_no_second_one() -> None:
    document = only(f"清湖市教育局\n清湖市教育局{ABOUT}{NUMBER}{BODY}{SIGNED}")
    assert document.issuing_authorities == ("清湖市教育局",)


def test_a_proposal_has_its_kind_for_a_title() -> None:
    document = only("议  案\n市人大常委会：\n请予审议。\n市长：陈志远\n2019年1月10日\n")
    assert (document.title, [unit.name for unit in document.main_recipients]) == ("议案", ["市人大常委会"])
    assert only("议案办理情况如下，请予审议。\n市长：陈志远\n2019年1月10日\n").title is None


def test_the_title_of_a_page_above_an_order_is_not_part_of_its_title() -> None:
    order = "清湖市人民政府令\n第64号\n《清湖市人民政府关于修改部分规章的决定》已经通过，现予公布。\n市长 李强\n2023年7月20日\n"
    assert only(f"清湖市人民政府关于修改部分规章的决定\n{order}").title == "清湖市人民政府令"
    assert only(order).title == "清湖市人民政府令"


def test_minutes_are_numbered_by_year_and_issue() -> None:
    head = "会 议 纪 要\n〔2021〕第6期\n青屏县人民政府办公室  2021年4月9日\n县政府第12次常务会议纪要\n"
    document = only(f"{head}4月7日，县长王瑞主持召开会议。\n")
    assert document.document_number is not None
    assert (document.title, document.document_number.text) == ("县政府第12次常务会议纪要", "〔2021〕第6期")


@pytest.mark.parametrize("line", ["张  勇  李国胜  刘红霞", "李国胜  刘红霞  张  勇", "张　勇 李国胜 刘红霞"])
def test_names_with_blanks_between_them_are_persons(line: str) -> None:
    ((category, persons, units),) = rosters(f"{GROUP}成  员：{line}\n")
    assert category == "成员"
    assert {name for name, title in persons if not title} == {"张勇", "李国胜", "刘红霞"}
    assert not units


@pytest.mark.parametrize("line", ["张  勇  市财政局局长", "张勇 主任 科员"])
def test_a_name_and_its_title_are_one_person(line: str) -> None:
    ((_, persons, _),) = rosters(f"{GROUP}成员：{line}\n")
    assert [name for name, _ in persons] == ["张勇"]


def test_what_a_group_consists_of_and_does_ends_its_list() -> None:
    source = f"{GROUP}组长：王瑞 县应急局局长\n成员单位：县公安局、县水利局。\n职责：负责综合协调工作。\n"
    assert rosters(source) == [("组长", [("王瑞", "县应急局局长")], [])]
    assert paragraphs(source)[-2:] == ["成员单位：县公安局、县水利局。", "职责：负责综合协调工作。"]


def test_members_in_each_place_follow_those_who_speak_for_units() -> None:
    source = f"{GROUP}成员：县财政局、县商务局主要负责人\n各乡镇分管负责人\n组员：县林业局、县水利局技术人员\n"
    assert [units for _, _, units in rosters(source)] == [["县财政局", "县商务局", "各乡镇"], ["县林业局", "县水利局"]]


def test_persons_below_a_sentence_are_a_roster() -> None:
    lead = "关于聘请监督员的通知\n各科室：\n决定聘请以下同志为监督员，聘期两年：\n"
    ((_, persons, _),) = rosters(f"{lead}李国栋  市人大代表\n张  凯  《清湖日报》记者\n望各单位配合。\n{SIGNED}")
    assert persons == [("李国栋", "市人大代表"), ("张凯", "《清湖日报》记者")]
    wrapped = lead.replace("监督员，聘期", "监督员，\n聘期")
    assert rosters(f"{wrapped}李国栋  市人大代表\n张  凯  《清湖日报》记者\n{SIGNED}")[0][1] == persons
    assert not rosters(f"{lead}监督员应当廉洁自律\n望各单位配合。\n{SIGNED}")


def test_decisions_below_a_sentence_stay_decisions() -> None:
    source = f"关于任职的通知\n各科室：\n决定任命以下同志：\n王瑞  市财政局局长\n李敏  市水利局局长\n{SIGNED}"
    assert not rosters(source)


def test_provinces_and_the_corps_share_an_office() -> None:
    line = "各省、自治区、直辖市及新疆生产建设兵团人力资源社会保障厅（局），国务院有关部委："
    document = only(f"{ABOUT}{NUMBER}{line}\n现通知如下。\n{SIGNED}")
    first, second = [unit.name for unit in document.main_recipients]
    assert (first, second) == ("各省、自治区、直辖市及新疆生产建设兵团人力资源社会保障厅（局）", "国务院有关部委")


@pytest.mark.parametrize("opening", ["为加快推进绿色发展，制定本方案。", "近年来，全市经济平稳发展。"])
def test_a_carried_title_is_cut_out_of_one_line(opening: str) -> None:
    head = "清政发〔2017〕6号清湖市人民政府关于印发清湖市节能方案的通知各区县人民政府：现将《清湖市节能方案》印发给你们，请认真贯彻执行。"
    (attachment,) = only(
        f"{head}清湖市人民政府2017年2月17日清湖市节能方案{opening}一、总体要求（一）指导思想。树立新理念。"
    ).attachments
    assert attachment.title == "清湖市节能方案"


def test_stages_and_days_head_a_table() -> None:
    table = "| 阶段 | 时间 | 负责单位 |\n|---|---|---|\n| 申报 | 3月 | 各学院 |\n| 评审 | 4月 | 教务处 |\n"
    assert [len(found.rows) for found in parse(f"{ABOUT}{NUMBER}{BODY}{table}").walk(Table)] == [3]
    assert not list(parse(f"{ABOUT}{NUMBER}{BODY}| 阶段 | 分为三个阶段推进 |\n").walk(Table))


@pytest.mark.parametrize("width", [12, 20, 29, 33])
def test_an_annotation_is_one_on_however_many_lines(width: int) -> None:
    annotation = "（此件不公开发布，发至收文单位本部。未经许可，严禁以任何方式对外传播，违者追究责任。）"
    printed = "\n".join(annotation[start : start + width] for start in range(0, len(annotation), width))
    text = f"清湖市人民政府关于加强防火工作的通知\n清政〔2021〕3号\n各区：\n请认真执行。\n清湖市人民政府\n2021年1月18日\n{printed}\n"
    (document,) = parse(text).documents
    assert (document.annotation, document.attachments) == (annotation, ())
    assert document.signatures[0].authority == "清湖市人民政府"


def test_a_bracket_that_a_sentence_follows_is_no_annotation() -> None:
    text = "一、工作要求\n（包括城区、\n镇区）的各单位要认真落实。\n"
    (document,) = parse(text).documents
    assert document.annotation is None
    assert [one.text for one in document.walk(Paragraph)] == ["（包括城区、镇区）的各单位要认真落实。"]


CARRYING = "清湖市推进绿化工作领导小组办公室关于印发\n清湖市关于加快推进城区绿化扎实开展高\n水平建设实施意见的通知\n"


@pytest.mark.parametrize("copies", [1, 2])
def test_a_title_that_was_broken_behind_its_carrying_word_is_whole(copies: int) -> None:
    (document,) = parse(
        CARRYING * copies + "（清绿办〔2022〕6号）\n市有关单位：\n现印发给你们，请认真贯彻执行。\n"
    ).documents
    assert document.title == CARRYING.replace("\n", "")
    assert document.document_number is not None


def test_addressees_at_the_top_end_with_their_colon_however_full_their_line() -> None:
    addressees = "各省、自治区、直辖市及计划单列市、新疆生产建设兵团发展改\n革委、数据管理部门、财政厅（局）、自然资源主管部门：\n"
    body = "城市是推进数字中国建设的综合载体，推进城市数字化转型、智\n慧化发展，是面向未来构筑城市竞争新优势的关键之举，特制定\n本意见。\n"
    (document,) = parse(addressees + body).documents
    assert (document.title, len(document.main_recipients)) == (None, 4)
    assert [one.text for one in document.walk(Paragraph)] == [body.replace("\n", "")]


def test_a_sentence_about_a_statute_is_no_title() -> None:
    text = "《清湖市防火规定》已于\n2019年7月11日由市政府常务会议审议通过，现予公布。\n市长王瑞\n2019年8月26日\n"
    assert parse(text).documents[0].title is None


NOTICE = "清湖市人民政府关于加强防火工作的通知\n清政〔2021〕3号\n各区：\n请认真执行。\n清湖市人民政府\n2021年1月18日\n"
RULES = "清湖市供水条例\n（2016年5月27日清湖市人民代表大会常务委员会通过）\n第一章　总则\n第一条　为了加强供水管理，制定本条例。\n第二条　本条例自公布之日起施行。\n"


@pytest.mark.parametrize("above", [NOTICE, RULES.replace("供水", "绿化")])
@pytest.mark.parametrize("between", ["", "\n"])
def test_rules_that_the_text_above_does_not_name_are_a_document(above: str, between: str) -> None:
    titles = [document.title for document in parse(above + between + RULES).documents]
    assert titles == [above.partition("\n")[0], "清湖市供水条例"]


@pytest.mark.parametrize("note", ["", "（2016年5月27日清湖市人民代表大会常务委员会通过）\n"])
@pytest.mark.parametrize("above", [RULES.replace("供水", "绿化"), NOTICE + "（此件公开发布）"])
def test_the_title_of_rules_that_was_glued_to_the_text_above_is_theirs(above: str, note: str) -> None:
    below = RULES.replace("（2016年5月27日清湖市人民代表大会常务委员会通过）\n", note)
    titles = [document.title for document in parse(above.rstrip("\n") + below).documents]
    assert titles == [above.partition("\n")[0], "清湖市供水条例"]


def test_a_sentence_about_rules_above_a_first_article_is_not_cut() -> None:
    text = "一、修改内容\n对下列规定作出修改。删去清湖市供水条例\n第一条中的“城区”。\n"
    (document,) = parse(text).documents
    assert document.attachments == ()


@pytest.mark.parametrize(
    "body",
    [
        "现将《清湖市供水条例》印发给你们，请认真执行。",
        "现将《清湖市供水条例（试行）》印发给你们，请认真执行。",
        "请结合实际，贯彻落实清湖市供水条例。",
    ],
)
def test_rules_that_the_text_above_names_belong_to_it(body: str) -> None:
    (document,) = parse(NOTICE.replace("请认真执行。", body) + RULES).documents
    assert [attachment.title for attachment in document.attachments] == ["清湖市供水条例"]


def test_a_list_without_articles_belongs_to_the_text_above() -> None:
    (document,) = parse(NOTICE + "清湖市供水管理办法\n一、总体要求\n加强供水管理。\n").documents
    assert [attachment.title for attachment in document.attachments] == ["清湖市供水管理办法"]


def test_rules_below_the_order_that_issues_them_are_one_document_though_their_title_stands_twice() -> None:
    order = "清湖市供水规定\n《清湖市供水规定》已于2019年3月21日由市政府常务会议审议通过，现予公布，自2020年1月1日起施行。\n市长　李敏\n2019年6月13日\n"
    rules = "清湖市供水规定\n第一章　总则\n第一条　为了加强供水管理，制定本规定。\n"
    titles = [document.title for document in parse(RULES.replace("供水", "绿化") + order + rules).documents]
    assert titles == ["清湖市绿化条例", "清湖市供水规定"]
