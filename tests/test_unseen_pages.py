"""Forms met on pages of other sites: tools around the head, labels that touch their values, reports, pairs of units and names."""

from __future__ import annotations

import pytest

from zzgov_parse import Clause, Document, Paragraph, Roster, parse

TITLE = "清湖市人民政府关于加强防火工作的通知"
RECIPIENTS = "各区县人民政府：\n"
BODY = "为做好防火工作，现将有关问题通知如下：\n一、加强领导。\n"


def only(source: str) -> Document:
    (document,) = parse(source).documents
    return document


def paragraphs(document: Document) -> list[str]:
    return [block.text for block in document.body if isinstance(block, Paragraph)]


def persons(document: Document) -> list[tuple[str, str]]:
    return [(person.name, person.title) for block in document.walk(Roster) for person in block.persons]


@pytest.mark.parametrize(
    "lines",
    [
        "来源：清湖网 浏览字号：\n大\n中\n小\n2021年08月20日 16:53\n",
        "2021年08月20日 16:53 来源：清湖市政府网 【字号：大 中 小】 【打印】\n",
        "A+ A-\n",
        "发布人：管理员 发布时间：2021-8-20\n",
        "清湖市人民政府门户网站 www.qinghu.gov.cn 2021-08-20 来源：市府办\n",
        "默认 大 超大\n保护视力色：\n",
    ],
)
@pytest.mark.parametrize("recipients", [RECIPIENTS, ""])
def test_tools_of_a_site_between_title_and_text_are_furniture(lines: str, recipients: str) -> None:
    document = only(f"{TITLE}\n{lines}{recipients}{BODY}")
    assert document.title == TITLE
    assert [unit.name for unit in document.main_recipients] == ["各区县人民政府"] * bool(recipients)
    assert paragraphs(document) == [BODY.partition("\n")[0]]


@pytest.mark.parametrize("line", ["清湖市政府门户网站已开通，请各区县访问。", "分享防火经验，打印宣传材料。"])
def test_a_sentence_with_words_of_a_site_stays(line: str) -> None:
    assert paragraphs(only(f"{TITLE}\n{line}\n{BODY}"))[0] == line


def test_recipients_that_go_over_two_lines_stay_whole() -> None:
    document = only(f"{TITLE}\n各区县人民政府，市政府门户网站管理办公室，市直\n各单位：\n{BODY}")
    assert [unit.name for unit in document.main_recipients] == [
        "各区县人民政府",
        "市政府门户网站管理办公室",
        "市直各单位",
    ]


LABELS = "发文机关清湖市人民政府办公室\n发文日期2021年07月07日\n时效性现行有效\n发文字号清政办发〔2021〕53号\n施行日期2021年07月07日\n"


def test_labels_may_touch_their_values() -> None:
    document = only(f"{LABELS}{RECIPIENTS}{BODY}")
    assert document.document_number is not None
    assert document.date_of_document is not None
    assert document.document_number.text == "清政办发〔2021〕53号"
    assert (document.date_of_document.iso, document.issuing_authorities) == ("2021-07-07", ("清湖市人民政府办公室",))
    assert paragraphs(document) == [BODY.partition("\n")[0]]


def test_sentences_that_begin_with_words_of_labels_stay() -> None:
    lines = ["发文机关要认真校对。", "发文日期以签发日期为准。", "发文字号由办公室编制。"]
    assert paragraphs(only("\n".join(lines))) == lines


@pytest.mark.parametrize(
    "lines",
    [
        "清财库〔2019〕38号各区县财政局，各开发区管委会：\n为贯彻落实方案，现通知如下：\n",
        "清财库〔2019〕38号各区县财政局，各开发区管委会：为贯彻落实方案，现通知如下：\n",
        "（清财库〔2019〕38号）各区县财政局，各开发区管委会： 为贯彻落实方案，现通知如下：\n",
        f"清财库〔2019〕38号各区县财政局，各开发区管委会：为贯彻落实方案{'，做好工作' * 12}。现通知如下：\n",
    ],
)
def test_a_number_that_recipients_touch_is_the_number(lines: str) -> None:
    document = only(f"清湖市财政局关于公平竞争的通知\n{lines}一、认真落实。\n特此通知。清湖市财政局2019年7月26日\n")
    assert document.document_number is not None
    assert document.document_number.text == "清财库〔2019〕38号"
    assert [unit.name for unit in document.main_recipients] == ["各区县财政局", "各开发区管委会"]
    assert paragraphs(document)[0].startswith("为贯彻落实方案")
    assert [(signature.authority, signature.date and signature.date.iso) for signature in document.signatures] == [
        ("清湖市财政局", "2019-07-26")
    ]


def test_a_day_that_ends_the_last_sentence_stays_in_it() -> None:
    last = "各区县财政局应当及时报送，最迟不得晚于2019年7月26日"
    assert paragraphs(only(f"{TITLE}\n{RECIPIENTS}为做好工作，现通知如下。\n{last}\n"))[-1].endswith(last)


MOST = "清湖市人民政府石桥镇人民政府"


def test_a_text_that_stands_on_one_line_below_labels_is_cut() -> None:
    labels = "索引号 | 001008003 | ||\n文号 | 清石政〔2020〕72号 |\n"
    text = (
        "各村： 为提高处置事件的能力，经研究，制定《石桥镇防火预案（修订）》，现印发给你们，请遵照执行。"
        + "各村要加强领导，落实责任。" * 12
        + " 附件：石桥镇防火预案（修订） 清湖市石桥镇人民政府 2020年10月22日 石桥镇防火预案（修订） 1.总则 1.1目的依据 提高处置事件的能力。 1.2现状特点 石桥镇地处清湖市北部。\n"
    )
    document = only(labels + text)
    assert document.issuing_authorities == ("清湖市石桥镇人民政府",)
    assert [attachment.title for attachment in document.attachments] == ["石桥镇防火预案（修订）"]


CONTENTS = "1 总则\n1.1 编制目的\n1.2 适用范围\n2 职责\n2.1 领导机构\n"
PLAN = "1.总则\n1.1编制目的\n为做好防火工作，制定本预案。\n1.2 适用范围\n本市。\n2.职责\n2.1 领导机构\n市防火指挥部。\n"


@pytest.mark.parametrize("heading", ["", "目录\n", "目  录\n", "清湖市防火预案目录\n"])
def test_a_list_of_parts_and_decimals_above_the_text_is_a_contents_page(heading: str) -> None:
    gazette = parse(f"清湖市防火预案\n{heading}{CONTENTS}{PLAN}")
    (document,) = gazette.documents
    assert [(clause.marker, len(clause.body)) for clause in document.body if clause.kind == "clause"] == [
        ("1.", 2),
        ("2.", 1),
    ]
    assert gazette.diagnostics == ()


def test_a_numbered_list_that_stands_twice_is_none() -> None:
    document = only("一、任务\n1.加强领导\n2.落实责任\n3.严格考核\n二、要求\n1.加强领导\n2.落实责任\n3.严格考核\n")
    assert [len(clause.body) for clause in document.body if clause.kind == "clause"] == [3, 3]


PRAISE = "清湖市人民政府关于表彰先进的通报\n各区县人民政府：\n现予以通报表彰。\n"
PAIRS = [("李勇平", "市政府办公室"), ("赖立明", "市科学技术局"), ("徐新平", "市林业局"), ("柳絮", "市民政局")]


@pytest.mark.parametrize(
    "entries",
    [
        "一、先进个人（4名）\n市政府办公室 李勇平 市科学技术局 赖立明\n市林业局 徐新平 市民政局 柳 絮\n",
        "一、先进个人（4名）： 市政府办公室 李勇平 市科学技术局 赖立明 市林业局 徐新平 市民政局 柳 絮\n",
        "一、先进个人（4名）\n市政府办公室 李勇平\n市科学技术局 赖立明\n市林业局 徐新平\n市民政局 柳 絮\n",
        "一、先进个人（4名）\n市政府办公室\n李勇平\n市科学技术局\n赖立明\n市林业局\n徐新平\n市民政局\n柳絮\n",
        "一、先进个人（4名）\n李勇平\n市政府办公室\n赖立明\n市科学技术局\n徐新平\n市林业局\n柳絮\n市民政局\n",
    ],
)
def test_units_and_names_in_turn_are_persons(entries: str) -> None:
    assert persons(only(PRAISE + entries)) == PAIRS


def test_a_sentence_behind_units_and_names_is_a_paragraph() -> None:
    text = "希望受表彰的同志再接再厉，取得更好的成绩。"
    document = only(f"{PRAISE}一、先进个人（2名）： 市政府办公室 李勇平 市科学技术局 赖立明 {text}\n")
    assert (persons(document), paragraphs(document)[-1]) == (PAIRS[:2], text)


def test_a_title_that_goes_over_two_lines_is_no_pair() -> None:
    document = only(f"{PRAISE}一、先进个人（2名）\n李勇平 市科学技术局\n办公室主任\n赖立明 市林业局科员\n")
    assert persons(document) == [("李勇平", "市科学技术局办公室主任"), ("赖立明", "市林业局科员")]


def test_who_reads_a_report_out_is_no_issuer() -> None:
    report = (
        "关于清湖市1991年计划执行情况的报告\n清湖市计划委员会主任 李敏\n（1992年3月2日）\n各位代表：\n我向大会报告。\n"
    )
    document = only(report)
    assert (document.issuing_authorities, paragraphs(document)[0]) == ((), "清湖市计划委员会主任李敏")
    assert document.date_of_document is not None


def test_the_title_of_a_report_may_stand_twice_with_words_of_a_site_behind_it() -> None:
    report = "1992年政府工作报告\n——1992年3月2日在清湖市第八届人民代表大会第一次会议上\n市长 王明\n各位代表：\n我向大会报告。\n"
    for above in ("", "1992年政府工作报告\n", "1992年政府工作报告 时间：2019-03-07 信息来源：清湖网\n"):
        document = only(above + report)
        assert (document.title, document.date_of_document and document.date_of_document.iso) == (
            "1992年政府工作报告",
            "1992-03-02",
        )
        assert [unit.name for unit in document.main_recipients] == ["各位代表"]


def test_an_order_may_be_known_by_its_number() -> None:
    order = "清湖省防火规定\n政府令〔2010〕第15号\n《清湖省防火规定》已经省政府第76次常务会议通过，现予公布。\n省长\n二○一○年十二月二十五日\n清湖省防火规定\n第一条 为防火，制定本规定。\n"
    document = only(order)
    assert (document.document_type, [(item.person, item.post) for item in document.signatures]) == (
        "令",
        [(None, "省长")],
    )


def test_the_day_at_the_end_counts_more_than_that_of_the_note() -> None:
    document = only(
        "清湖市人大常委会关于修改条例的决定\n（1997年8月20日清湖市人大常委会第三次会议通过）\n决定\n根据授权，作如下修订：\n一、修改第三条。\n1997年9月26日\n"
    )
    assert document.date_of_document is not None
    assert document.date_of_document.iso == "1997-09-26"
    assert paragraphs(document)[1:] == ["决定", "根据授权，作如下修订："]


@pytest.mark.parametrize("gap", [" ", "　"])
def test_an_article_may_begin_with_words_of_a_citation_behind_a_gap(gap: str) -> None:
    lines = [
        "为立法，制定本条例。",
        "规定本市特别重大事项的法规，应当由代表大会通过。",
        "与本案有关的证据，可以申请调取。",
    ]
    numbers = ["第一条", "第二条", "第三条"]
    text = "\n".join(f"{number}{gap}{line}" for number, line in zip(numbers, lines, strict=True))
    document = only(f"清湖市立法条例\n{text}\n")
    assert [clause.marker for clause in document.walk(Clause)] == numbers
    assert [paragraph.text for paragraph in document.walk(Paragraph)] == lines


def test_a_citation_at_a_line_start_is_no_article() -> None:
    document = only(
        "清湖市立法条例\n第一条 为立法，制定本条例。\n第二条 违反本条例\n第一条 规定的，责令改正。\n第三条 依照本条例\n第二条 规定处罚。\n"
    )
    assert [clause.marker for clause in document.walk(Clause)] == ["第一条", "第二条", "第三条"]


def test_articles_of_one_line_follow_headings_and_inserted_articles() -> None:
    duty = (
        "票据的登记由市财政局负责，登记的内容由市财政局确定并向社会公布，任何单位和个人不得伪造、变造票据，不得骗取票据。"
        * 2
    )
    text = (
        f"清湖市票据条例第一章总则第一条为规范票据，制定本条例。第二条票据应当真实，依照本条例第一条的规定签发。{duty}第二条之一票据不得涂改。{duty}"
        f"第三条票据由市财政局印制，并且应当登记。{duty}第二章涉外票据的法律适用第四条涉外票据依照本章的规定确定。第五条本条例自公布之日起施行。"
    )
    markers = [clause.marker for clause in only(text).walk(Clause)]
    assert markers == ["第一章", "第一条", "第二条", "第二条之一", "第三条", "第二章", "第四条", "第五条"]


NAMED = "清湖市人民政府关于征求防火办法意见的函"


@pytest.mark.parametrize(
    "above",
    [
        f"今天是：2025年12月06日\n清湖市水利局\n征集调查\n主题：\n{NAMED}\n时限：\n截止：2019-06-18\n征集状态：\n已结束 查看征集结果\n",
        f"建设文明清湖。欢迎光临！\n信息搜索：\n主任之窗\n{NAMED}\n来源：市府办\n更新日期：2024-01-12\n",
        f"首页 > 政务公开 > 政策 > 行政规范性文件 > 市政府办公室行政\n{NAMED}\n",
        f"政务服务丨{NAMED}\n- 发布日期：2021-07-19\n- 浏览次数：\n",
        "【转发】",
    ],
)
@pytest.mark.parametrize("title", [NAMED, "清湖市人民政府\n关于征求防火办法意见的函"])
def test_menus_above_a_title_and_what_stands_between_two_copies_are_furniture(above: str, title: str) -> None:
    document = only(f"{above}{title}\n{RECIPIENTS}{BODY}")
    assert (document.title, [unit.name for unit in document.main_recipients]) == (NAMED, ["各区县人民政府"])
    assert paragraphs(document) == [BODY.partition("\n")[0]]


def test_notes_between_two_copies_of_a_title_stay_paragraphs() -> None:
    note = "2021年12月20日清湖市人民政府第3次常务会议通过"
    texts = [
        paragraph.text
        for paragraph in only(f"清湖市森林防火办法\n{note}\n清湖市森林防火办法\n第一条 为防火，制定本办法。\n").walk(
            Paragraph
        )
    ]
    assert note in texts


def test_who_speaks_for_a_school_stands_above_the_day() -> None:
    document = only(
        "关于清湖大学章程制定情况的报告\n\n副校长 李明\n\n（2014年4月3日）\n\n一、制定的背景\n章程是依法办学的基本准则。\n"
    )
    assert document.date_of_document is not None
    assert (document.issuing_authorities, document.date_of_document.iso) == ((), "2014-04-03")


def test_words_of_a_site_close_the_text() -> None:
    gazette = parse(f"{TITLE}\n{RECIPIENTS}{BODY}清湖市人民政府\n2021年3月9日\n关闭 打印责任编辑：李明\n")
    assert gazette.documents[0].attachments == ()
    assert "关闭打印责任编辑：李明" in [item.text for item in gazette.furniture]


def test_a_ministry_that_a_site_names_is_the_issuer() -> None:
    title = "公积金财务管理办法"
    source = f"{title}\n时间：2024-05-28 来源：法规库\n{title}\n财政部\n{title}\n第一章 总则\n第一条 为加强管理，制定本办法。\n"
    assert only(source).issuing_authorities == ("财政部",)


ENDED = f"{TITLE}\n清政发〔2021〕3号\n{RECIPIENTS}{BODY}清湖市人民政府\n"


@pytest.mark.parametrize("seal", ["（此处盖章）", "（盖章）", "（公章）"])
def test_a_note_on_the_seal_stands_between_signature_and_day(seal: str) -> None:
    document = only(f"{ENDED}{seal}\n2021年3月9日\n")
    assert [(one.authority, one.date and one.date.iso) for one in document.signatures] == [
        ("清湖市人民政府", "2021-03-09")
    ]
    assert document.annotation is None


def test_a_remark_that_a_seal_is_valid_is_none() -> None:
    document = only(f"{ENDED}（盖章有效）\n2021年3月9日\n")
    assert document.signatures == () or document.annotation is not None


@pytest.mark.parametrize("label", ["抄送单位", "抄送", "抄报机关"])
def test_copy_recipients_may_lose_their_colon(label: str) -> None:
    document = only(f"{ENDED}2021年3月9日\n{label} 市委办公室，市政协办公室。\n")
    assert [unit.name for unit in document.copy_recipients] == ["市委办公室", "市政协办公室"]
    assert document.attachments == ()


def test_a_sentence_about_copies_is_none() -> None:
    document = only(f"{TITLE}\n{RECIPIENTS}{BODY}抄送 有关材料时应当登记。\n")
    assert document.copy_recipients == ()


@pytest.mark.parametrize("kind", ["公告", "通知"])
def test_the_number_of_an_announcement_of_several_may_stand_behind_the_title(kind: str) -> None:
    title = f"关于延长税收政策期限的{kind}"
    document = only(
        f"{title} 财政部 税务总局 海关总署公告2022年第31号\n为做好工作，现公告如下：\n一、延长期限。\n特此公告。\n"
    )
    assert document.document_number is not None
    assert (document.title, document.document_number.text) == (title, "财政部税务总局海关总署公告2022年第31号")


def test_values_without_labels_above_a_title_are_those_of_the_site() -> None:
    points = f"  • 736916953/2024-000372\n  • 2024-01-10 15:30:00\n  • {TITLE}\n  • 清政办规〔2024〕1号\n  • 现行有效\n"
    document = only(f"{points}{TITLE}\n日期：2024-01-10 15:30 来源：市府办\n【字体：\n{RECIPIENTS}{BODY}")
    assert document.document_number is not None
    assert (document.title, document.document_number.text) == (TITLE, "清政办规〔2024〕1号")
    assert paragraphs(document) == [BODY.partition("\n")[0]]


def test_points_of_a_text_stay() -> None:
    document = only("• 加强领导\n• 落实责任\n• 严格考核\n各单位要认真落实。\n")
    assert "加强领导" in "".join(paragraph.text for paragraph in document.walk(Paragraph))


def test_the_name_of_a_page_in_brackets_and_its_path_are_furniture() -> None:
    subject = "关于加强防火工作的通知（清政发〔2021〕3号）"
    above = f"【{subject}】-清湖市应急管理委员会\n首页\n>\n政务公开\n>\n政策\n>\n通知\n{subject}\n2021/03/10 应急科\n"
    document = only(f"{above}清湖市人民政府 清湖军分区\n关于加强防火工作的通知\n清政发〔2021〕3号\n{RECIPIENTS}{BODY}")
    assert document.document_number is not None
    assert (document.title, document.issuing_authorities) == (
        "清湖市人民政府清湖军分区关于加强防火工作的通知",
        ("清湖市人民政府", "清湖军分区"),
    )


def test_offices_with_a_bracket_end_the_list_of_those_that_share_an_issuer() -> None:
    document = only(f"{TITLE}\n市各委、办、局（公司），市各直属单位：\n{BODY}")
    assert [unit.name for unit in document.main_recipients] == ["市各委、办、局（公司）", "市各直属单位"]


def test_recipients_without_a_colon_stand_above_what_was_adopted() -> None:
    document = only(
        f"{TITLE}\n市直各部门、供热企业\n\n《清湖市供热预案》经市政府常务会议讨论通过，现印发给你们，请认真执行。\n"
    )
    assert [unit.name for unit in document.main_recipients] == ["市直各部门", "供热企业"]


def test_two_short_documents_with_one_number_stay_two() -> None:
    sheet = f"{TITLE}\n清政〔2013〕1号\n{RECIPIENTS}{BODY}"
    assert [document.title for document in parse(sheet + "\n" + sheet).documents] == [TITLE, TITLE]


UNITS = ["青屏县河口镇人民政府", "青屏县石桥乡人民政府", "双桥区柳林街道办事处"]


@pytest.mark.parametrize("heading", ["优胜乡镇", "示范乡镇（3个）", "参加检查单位"])
def test_units_below_a_heading_stand_each_on_a_line_of_its_own(heading: str) -> None:
    document = only(
        f"{TITLE}\n{RECIPIENTS}现将名单通知如下：\n一、{heading}\n" + "\n".join(UNITS) + "\n二、先进个人\n王瑞\n"
    )
    roster = next(document.walk(Roster))
    assert [unit.name for unit in roster.units] == UNITS


def test_units_that_sign_below_a_clause_are_no_list() -> None:
    document = only(
        f"{TITLE}\n{RECIPIENTS}{BODY}二、请认真贯彻执行\n清湖市公安局\n清湖市财政局\n清湖市林业局\n2021年3月9日\n"
    )
    assert [signature.authority for signature in document.signatures] == [
        "清湖市公安局",
        "清湖市财政局",
        "清湖市林业局",
    ]


def test_the_list_of_chapters_takes_its_heading_along() -> None:
    chapters = "第一章 总则\n第二章 登记\n第三章 附则\n"
    gazette = parse(f"清湖市养犬管理条例\n\n目录\n{chapters}第一章 总则\n第一条 为了规范养犬，制定本条例。\n")
    assert len(gazette.contents) == 3
    assert [block.kind for block in gazette.documents[0].body] == ["clause"]


def test_what_a_site_prints_below_the_subject_terms_does_not_hide_the_day() -> None:
    tail = "索 引 号 文 号 发布机构 发布日期\nQ001-2011-000627 清政〔2011〕7号\n清湖市人民政府办公室 2011-03-04\n面向社会 主动公开\n标签:\n"
    document = only(f"{TITLE}\n{RECIPIENTS}{BODY}二○一一年二月二十三日\n主题词：防火 通知\n{tail}")
    assert document.date_of_document is not None
    assert document.date_of_document.iso == "2011-02-23"


def test_issuers_of_a_site_above_a_title_may_stand_apart() -> None:
    title = "清湖市民政局、清湖市财政局、清湖市教育局关于毕业生待遇的处理意见"
    document = only(f"{title}\n\n清湖市民政局 清湖市财政局\n\n\n{title}\n{BODY}")
    assert document.title == title


@pytest.mark.parametrize(
    "lines",
    [
        "• 时间：2023-05-04 08:58:16\n• 发布：清湖市政府网\n",
        "2021-12-31 15:30 来源：清湖市政府网\n分享 微信\n微博 空间 qq\n【字体： 打印\n",
        "索引号 000014349/2020-3761045 成文日期 2020-10-15\n文号 发布时间 2020-10-15\n政策解读 文字解读：《防火方案》\n",
    ],
)
def test_more_tools_of_sites_stand_above_the_recipients(lines: str) -> None:
    document = only(f"{TITLE}\n{lines}\n{RECIPIENTS}{BODY}")
    assert (document.title, [unit.name for unit in document.main_recipients]) == (TITLE, ["各区县人民政府"])


@pytest.mark.parametrize("line", ["适老版-新", "当前位置: 首页\n>政务频道 >政务公开 >本局文件", "长者模式"])
def test_the_path_of_a_page_and_its_form_are_no_part_of_a_title(line: str) -> None:
    document = only(f"{line}\n\n{TITLE}\n{RECIPIENTS}{BODY}")
    assert (document.title, document.issuing_authorities) == (TITLE, ("清湖市人民政府",))


def test_the_number_under_which_rules_are_registered_stands_below_their_own() -> None:
    document = only(f"{TITLE}（清政发〔2021〕25号）（统一编号：QHZFG-2021-005）\n分享 微信\n{RECIPIENTS}{BODY}")
    assert document.document_number is not None
    assert document.document_number.text == "清政发〔2021〕25号"
    assert [unit.name for unit in document.main_recipients] == ["各区县人民政府"]


def test_a_title_may_name_a_form_for_readers() -> None:
    title = "清湖市人民政府关于推广长者模式的通知"
    assert only(f"{title}\n{RECIPIENTS}{BODY}").title == title


def test_downloads_below_the_day_are_furniture() -> None:
    gazette = parse(f"{TITLE}\n{RECIPIENTS}{BODY}清湖市人民政府\n2021年3月9日\n下载附件：附件.doc\n")
    assert gazette.documents[0].attachments == ()
    assert [item.text for item in gazette.furniture] == ["下载附件：附件.doc"]


def test_a_title_that_stands_twice_and_lost_a_bracket_is_read_once() -> None:
    title = "清湖市财政局清湖市教育局关于公布收费清单{}2024年）的通知"
    printed = "清湖市财政局  清湖市教育局\n\n关于公布收费清单\n\n2024年）的通知"
    document = only(
        f"{title.format('（')}\n\n发布时间：2024-12-24 16:26 信息来源：清湖网\n字号： 打印\n\n{printed}\n\n{RECIPIENTS}{BODY}"
    )
    assert document.title in (title.format("（"), title.format(""))
    assert [unit.name for unit in document.main_recipients] == ["各区县人民政府"]


def test_a_title_with_another_bracket_right_below_ends() -> None:
    title = "清湖市财政局关于公布收费清单（2024年）的通知"
    assert parse(f"{title}\n\n{title.replace('（', '')}\n\n{RECIPIENTS}{BODY}").documents
