"""Short texts: no margin to measure, no second page to compare; each form beside one that looks like it."""

from __future__ import annotations

import pytest

from test_rewrapping import outline, wrapped
from test_unseen_forms import ABOUT, NUMBER, only, paragraphs
from zzgov_parse import Paragraph, PersonnelDecision, parse

LETTER = """清湖市水利局
清水函〔2022〕47号
清湖市水利局关于商请协助开展青屏水库清淤工作的函
石桥县人民政府：
为保障青屏水库今年安全度汛，我局拟于2022年4月至5月组织开展清淤工作，现就有关事项函商如下。
一、请贵县协助做好施工道路临时占地手续办理工作。
二、请贵县确定一名联络员，于2022年3月25日前将姓名和联系方式函告我局。
三、自2022年1月1日至2024年12月31日，对小型微利企业年应纳税所得额减按25%计入应纳税所得额。
四、本函所称小型微利企业，是指从业人数不超过300人的企业。
专此函达，请予支持为盼。
清湖市水利局
2022年3月16日
"""


@pytest.mark.parametrize("indent", ["", "　　"])
@pytest.mark.parametrize("width", range(18, 46))
def test_a_short_text_without_a_measure_has_no_headings_made_of_cut_sentences(width: int, indent: str) -> None:
    clauses = [line for line in outline(wrapped(width, indent=indent, document=LETTER)) if line[:1] == "1"]
    assert clauses == ["1 一、 None", "1 二、 None", "1 三、 None", "1 四、 None"]


APPOINTMENTS = """清湖大学文件
清大校字〔2022〕31号
关于何立新等同志职务任免的通知
各学院、各部门：
经2022年4月12日校党委常委会研究决定：
何立新同志任教务处处长（试用期一年）；
免去高敏同志的教务处处长职务；
闵洁同志任图书馆馆长，免去其图书馆副馆长职务；
欧阳文同志任水利学院副院长，试用期一年。
清湖大学
2022年4月15日
"""


@pytest.mark.parametrize("indent", ["", "　　"])
@pytest.mark.parametrize("width", range(16, 46))
def test_a_short_text_is_not_read_as_two_columns(width: int, indent: str) -> None:
    gazette = parse(wrapped(width, indent=indent, document=APPOINTMENTS))
    assert "columns-reordered" not in {item.code for item in gazette.diagnostics}


REPLY = "清湖市人民政府关于同意设立青屏园区的批复\n清政文〔2023〕61号\n青屏县人民政府：\n"


@pytest.mark.parametrize("rest", ["（青政〔2023〕12号）收悉。现批复如下：", "收悉。现批复如下：", "要求，现批复如下："])
def test_a_title_in_marks_with_which_a_sentence_begins_is_no_title(rest: str) -> None:
    document = only(f"{REPLY}《青屏县人民政府关于设立青屏园区的请示》\n{rest}\n一、同意设立青屏园区。")
    assert not document.attachments
    assert paragraphs(f"{REPLY}《青屏县人民政府关于设立青屏园区的请示》\n{rest}\n一、同意设立青屏园区。") == [
        f"《青屏县人民政府关于设立青屏园区的请示》{rest}"
    ]


def test_a_title_that_fills_its_line_ends_above_what_begins_a_text() -> None:
    raw = (
        "关于清湖市2022年度拟推荐省级示范单位的公示\n　　根据《关于推荐省级示范单位的通知》要求，\n经审核，拟推荐以下单位，现予公示：\n"
        "1.清湖市水利局\n2.青屏县农业农村局\n　　公示期：2022年5月9日至5月13日。如有异\n议，请于公示期内反映。\n清湖市人力资源和社会保障局\n2022年5月9日"
    )
    assert only(raw).title == "关于清湖市2022年度拟推荐省级示范单位的公示"


def test_a_decision_that_was_cut_is_no_title() -> None:
    raw = (
        "关于高敏等同志职务任免的通知\n清政任〔2022〕9号\n各县（区）人民政府：\n经市政府研究，决定：\n任命高敏同志为市应急管理局副局长；\n"
        "解聘欧阳文同志市公共资源交易中心主任职\n务；\n免去田志远同志市应急管理局副局长职务。\n"
    )
    document = only(raw)
    assert not document.attachments
    assert [node.person for node in document.body if isinstance(node, PersonnelDecision)] == [
        "高敏",
        "欧阳文",
        "田志远",
    ]


def test_the_names_of_tables_stand_on_lines_of_their_own() -> None:
    assert paragraphs(f"{NUMBER}{ABOUT}各区：\n请填报。\n表1 人口情况\n表2 就业情况\n") == [
        "请填报。",
        "表1人口情况",
        "表2就业情况",
    ]
    assert paragraphs(f"{NUMBER}{ABOUT}各区：\n请各单位按照表1和\n表2的要求填报。\n") == [
        "请各单位按照表1和表2的要求填报。"
    ]


PAGE = (
    f"{NUMBER}{ABOUT}各区：\n一、加强领导。\n二、加强巡查。\n三、加强宣传。\n请认真落实各项防火措施，切实抓好工作。\n"
)


def test_the_head_of_a_gazette_beside_a_page_number_is_no_text() -> None:
    raw = f"{PAGE}请各单位于2023年10月\n— 12 —\n清湖市人民政府公报　2023年第5期\n31日前报送。\n"
    assert [node.text for node in only(raw).walk(Paragraph)][-1] == "请各单位于2023年10月31日前报送。"
    assert [item.kind for item in parse(raw).furniture] == ["page_number"]
    assert parse(raw).masthead is not None


def test_the_name_of_a_gazette_that_is_no_head_stays() -> None:
    raw = f"{PAGE}请各单位将报道刊登在\n清湖市人民政府公报2023年第5期\n上，并及时报送。\n"
    assert [node.text for node in only(raw).walk(Paragraph)][-1] == (
        "请各单位将报道刊登在清湖市人民政府公报2023年第5期上，并及时报送。"
    )
