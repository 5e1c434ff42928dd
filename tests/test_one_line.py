"""Texts that lost their line breaks: the same clauses as with them, whether a blank is left of each break or nothing."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from strategies import Sheet, notices
from zzgov_parse import Clause, Paragraph, PersonnelDecision, parse

CORPUS = Path(__file__).parents[2] / "shared" / "corpus" / "real"
LAWS = sorted(CORPUS.glob("laws_*/*.txt"))

LAW = """清湖市户外广告管理办法
第一章 总则
第一条 为了规范户外广告设置，根据有关法律、法规，结合本市实际，制定本办法。
第二条 本办法适用于本市城市建成区内户外广告的设置和管理。
第三条 与户外广告有关的标识、招牌，参照本办法执行。
第二章 设置规范
第四条 有下列情形之一的，不得设置户外广告：
（一）利用交通安全设施、交通标志的；
（二）影响市政公共设施使用的；
（三）法律、法规规定的其他情形。
按照前款规定不得设置的，应当在三十日内拆除。
第五条 设置户外广告，应当依照本办法第四条、第六条的规定办理。
第三章 附则
第六条 第一章所称建成区的范围，由市人民政府划定并公布。
第七条 本办法自2024年5月1日起施行。
"""
NOTICE = """为了做好今年防汛工作，现将有关事项通知如下：
一、总体要求
坚持人民至上、生命至上，强化底线思维，确保安全度汛。各级各部门要把防汛工作摆在突出位置。
二、重点任务
（一）加强隐患排查。5月底前完成水库、堤防、在建工程隐患排查，建立台账。
（二）完善应急预案
1.修订预案。结合今年汛情特点，修订完善各级各类预案。
2.开展演练。每个乡镇至少组织一次综合演练，重点做到：一是预警到位；二是转移到位；三是救援到位。
三、工作要求
（一）压实责任。落实行政首长负责制。
（二）严肃纪律。对失职渎职的，依法依规追究责任。
"""


def clauses(text: str) -> list[tuple[str, int, str | None]]:
    return [(clause.marker, clause.level, clause.heading) for clause in parse(text).walk(Clause)]


def flattened(text: str, between: str) -> str:
    """The text on one line, with this in the place of every line break."""
    return between.join(line.strip() for line in text.splitlines() if line.strip())


@pytest.mark.parametrize("between", [" ", "", "　　"], ids=["blank", "nothing", "two wide blanks"])
@pytest.mark.parametrize("text", [LAW, NOTICE], ids=["law", "notice"])
def test_a_text_on_one_line_has_the_same_clauses(text: str, between: str) -> None:
    found = clauses(flattened(text, between))
    expected = clauses(text)
    if not between:  # where a heading ends that nothing closes cannot be seen
        unclosed = ("一、", 1, "总体要求")
        found, expected = [item for item in found if item[:2] != unclosed[:2]], [x for x in expected if x != unclosed]
    assert found == expected


def test_blanks_that_stand_for_line_breaks_part_paragraphs() -> None:
    found = [paragraph.text for paragraph in parse(flattened(LAW, " ")).walk(Paragraph)]
    assert found == [paragraph.text for paragraph in parse(LAW).walk(Paragraph)]


@given(notices(), st.sampled_from([" ", ""]))
def test_any_notice_on_one_line_has_the_same_clauses(sheet: Sheet, between: str) -> None:
    body = "\n".join(sheet.blocks[3:])
    if len([block for block in sheet.blocks if block[1:2] == "、"]) < 2 or len(body) < 250:
        return  # so short a line, or one with one clause, may be a paragraph
    assert clauses(flattened(body, between)) == clauses(body)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "第三章　规划建设　　第八条　市主管部门应当编制规划。\n第九条　规划应当公开。\n",
            ["第三章", "第八条", "第九条"],
        ),
        ("一、加强领导。落实责任。二、强化保障\n增加投入。\n三、严格考核\n兑现奖惩。\n", ["一、", "二、", "三、"]),
        ("一、总体要求（一）指导思想。坚持创新。\n（二）主要目标。建成示范区。\n", ["一、", "（一）", "（二）"]),
        ("（一）加强建设。\n责任单位：市水利局、市财政局（二）加强管理。\n责任单位：市水利局\n", ["（一）", "（二）"]),
        ("1.工作总结2.工作计划3.经费预算\n", ["1.", "2.", "3."]),
        (
            "（一）加强建设。建成示范区，做到件件有着落。牵头单位：市水利局责任单位：市财政局，各区县\n（市）政府（二）加强管理\n落实责任。\n",
            ["（一）", "（二）"],
        ),
        (
            "一、加强建设\n（一）完善规划。建成示范区。责任单位：市水利局二、加强管理（一）落实责任。严格考核。\n",
            ["一、", "（一）", "二、", "（一）"],
        ),
    ],
)
def test_clauses_glued_to_the_line_before_are_cut(text: str, expected: list[str]) -> None:
    assert [marker for marker, _, _ in clauses(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "各区县要做到：（1）组织到位；（2）措施到位；（3）保障到位。\n",
        "符合下列条件：（一）依法登记；（二）信用良好；（三）管理规范。\n",
        "全市获一、二、三等奖的单位共12家，其中获一、二等奖的6家。\n",
        "申报材料包括：1、申请书；2、营业执照；3、承诺书。\n",
        "按照本办法第四条、第五条和第六条的规定办理。第七条所列材料一并提交。\n",
        "责任单位：市水利局、市第二人民医院，各区县（市）政府。第三、四季度各检查一次，按（二）类单位管理。\n",
        "通报指出，存在以下问题（附件：一、责任不清；二、措施不实；三、考核不严）。\n",
    ],
)
def test_lists_inside_a_sentence_stay_there(text: str) -> None:
    assert clauses(text) == []


def test_a_table_of_contents_on_the_same_line_is_not_the_text() -> None:
    chapters = "第一章 总 则 第二章 设置规范 第三章 附 则"
    text = flattened(LAW, " ").replace("第一章 总则", f"目 录 {chapters} 第一章 总 则", 1)
    assert clauses(text) == clauses(LAW)


@pytest.mark.skipif(not LAWS, reason="the development texts are not here")
@pytest.mark.parametrize(("between", "least"), [(" ", 1.0), ("", 0.98)], ids=["blank", "nothing"])
def test_laws_on_one_line_keep_their_clauses(between: str, least: float) -> None:
    hits = total = 0
    for path in LAWS:
        lines = [re.sub(r"^#+\s*", "", line) for line in path.read_text(encoding="utf-8").splitlines()]
        text = "\n".join(line for line in lines if line and not line.startswith(("---", "<!--")))
        whole = Counter(clauses(text))
        blank = re.compile(r"\s+")
        flat = Counter(clauses(flattened(text, between) if between else blank.sub("", text)))
        hits += (whole & flat).total()
        total += whole.total()
    assert hits >= least * total


ORDER = (
    "《清湖市停车管理办法》已于2019年11月4日由市人民政府常务会议审议通过，现予公布，自2020年1月1日起施行。 "
    "附件：清湖市停车管理办法 市长 李明 2019年12月1日 {between}清湖市停车管理办法 第一章 总则 第一条 为了加强停车管理，制定本办法。 "
    "第二条 本办法适用于本市。 第二章 附则 第三条 本办法自2020年1月1日起施行。{tail}"
)


@pytest.mark.parametrize("tail", ["", " 解读：一图读懂《清湖市停车管理办法》", " 字号：大 中 小 打印 仅打印内容"])
@pytest.mark.parametrize(
    "between",
    ["", "附件 ", "主题词：停车 管理 办法 令 ", "主题词 交通 令 ", "主题词 交通 决定 令 ", "（此件公开发布） "],
)
def test_an_order_on_one_line_is_signed_and_carries_its_text(between: str, tail: str) -> None:
    (document,) = parse(ORDER.format(between=between, tail=tail)).documents
    assert [(one.post, one.person) for one in document.signatures] == [("市长", "李明")]
    assert document.date_of_document is not None
    assert document.date_of_document.iso == "2019-12-01"
    assert [note.title for note in document.attachment_notes] == ["清湖市停车管理办法"]
    (carried,) = document.attachments
    assert carried.title == "清湖市停车管理办法"
    last = [node.text for node in document.walk(Paragraph)][-1]
    assert last == "本办法自2020年1月1日起施行。"


DOCUMENTS = {
    "tasks_and_roster": """青屏县人民政府办公室文件

青政办〔2023〕19号

青屏县人民政府办公室
关于印发青屏县优化营商环境重点任务分工
方案的通知

各乡镇人民政府、街道办事处，县政府各部门，各有关单位：
　　《青屏县优化营商环境重点任务分工方案》已经县政府第35次常务会议研究同意，现印发给你们，请认真组织实施。
　　附件：1.青屏县优化营商环境重点任务分工方案
　　　　　2.青屏县优化营商环境工作领导小组成员名单

青屏县人民政府办公室
2023年7月14日

附件1

青屏县优化营商环境重点任务分工方案

　　为持续优化营商环境，激发市场主体活力，现制定如下重点任务分工方案。
　　一、提升政务服务效能
　　1.深化“一网通办”改革。推动政务服务事项全程网办，实现高频事项“最多跑一次”，进一步压缩办理时限。
　　牵头单位：县行政审批局
　　责任单位：县发展改革局、县公安局、县自然资源局，各乡镇人民政府、街道办事处
　　完成时限：2023年12月底前
　　2.推行“企业开办一日办结”。整合企业登记、公章刻制、申领发票等环节，实行一窗受理、并联办理。
　　牵头单位：县市场监管局
　　责任单位：县公安局、县税务局、县人力资源社会保障局
　　完成时限：2023年10月底前
　　二、加强要素保障
　　3.强化用地保障。对重点项目用地实行清单管理，优先安排用地指标，推行工业用地“标准地”出让。
　　牵头单位：县自然资源局
　　责任单位：县发展改革局、县工业和信息化局
　　完成时限：持续推进

附件2

青屏县优化营商环境工作领导小组成员名单

组　长：李卫东　县委副书记、县长
副组长：王海涛　县委常委、常务副县长
成　员：孙建国　县发展改革局局长
　　　　周　敏　县行政审批局局长
　　　　马晓燕　县市场监管局局长
　　领导小组办公室设在县行政审批局，周敏同志兼任办公室主任。

抄送：县委各部门，县人大常委会办公室，县政协办公室，县法院，县检察院，县人武部。
青屏县人民政府办公室　　　　　　　　2023年7月14日印发
""",
    "order": """澜山省人民政府令
第 186 号
　　《澜山省湿地公园管理办法》已经2019年5月6日省人民政府第45次常务会议通过，现予公布，自2019年7月1日起施行。
　　　　　　　　　　　　　　　　　　　　省长　陈志明
　　　　　　　　　　　　　　　　　　　　2019年5月20日
澜山省湿地公园管理办法
第一章　总　则
　　第一条　为了规范湿地公园的建设和管理，保护湿地生态系统，根据《湿地保护管理规定》等有关规定，结合本省实际，制定本办法。
　　第二条　本省行政区域内湿地公园的设立、建设、保护、利用和管理等活动，适用本办法。
　　第三条　湿地公园建设应当遵循全面保护、科学修复、合理利用、持续发展的原则。
第二章　设立与建设
　　第四条　设立省级湿地公园应当具备下列条件：
　　（一）湿地生态系统在全省或者区域范围内具有典型性，或者具有特殊的保护价值；
　　（二）湿地面积不低于8公顷，湿地率不低于30%；
　　（三）具有重要或者特殊科学研究、宣传教育和文化价值。
　　第五条　县级以上人民政府林业主管部门负责本行政区域内湿地公园的组织、协调、指导和监督工作。
　　发展改革、财政、自然资源、生态环境、水利等有关部门按照各自职责，做好湿地公园管理的相关工作。
第三章　法律责任
　　第六条　违反本办法规定，擅自占用湿地公园土地的，由县级以上人民政府自然资源主管部门依法处理。
　　第七条　国家工作人员在湿地公园管理工作中玩忽职守、滥用职权、徇私舞弊的，依法给予处分；构成犯罪的，依法追究刑事责任。
第四章　附　则
　　第八条　本办法自2019年7月1日起施行。2008年3月1日起施行的《澜山省湿地公园管理暂行办法》同时废止。
""",
    "commendation": """清湖市人民政府办公室
关于2021年度全市政务公开工作情况的通报
清政办函〔2022〕15号

各县（市、区）人民政府，市人民政府各部门、各直属机构：
　　2021年，全市各级各部门认真贯彻落实《中华人民共和国政府信息公开条例》，扎实推进政务公开各项工作，取得明显成效。为树立典型、激励先进，经市政府同意，决定对市教育局等5个先进单位和张明等6名先进个人予以通报表扬。
　　希望受到表扬的单位和个人珍惜荣誉、再接再厉，各地各部门要以先进为榜样，锐意进取、真抓实干，不断开创政务公开工作新局面。
　　附件：2021年度全市政务公开工作先进单位和先进个人名单
2022年2月25日
附　件
2021年度全市政务公开工作先进单位和先进个人名单
一、先进单位（5个）
市教育局
市财政局
市生态环境局
青屏县人民政府
双桥区人民政府
二、先进个人（6名）
张　明　市教育局办公室副主任
李国强　市财政局国库支付中心四级主任科员
王丽娜　市生态环境局政策法规科科长
陈　洁　青屏县人民政府办公室政务公开股股长
司马文华　双桥区人民政府办公室一级科员
周　健　市卫生健康委办公室工作人员
""",
    "telegram": """清湖市人民政府办公室发电
等级 特急·明电   清政办明电〔2023〕8号
关于做好强降雨防范应对工作的紧急通知
各县区人民政府，市政府各部门：
据气象部门预报，7月28日至30日我市将有强降雨过程。现紧急通知如下：
一、加强值班值守。
二、落实防范措施。
清湖市人民政府办公室
2023年7月27日
""",
    "imprint_of_1996": """清湖市人民政府文件
清政发（1996）28号
关于加强粮食市场管理的通知
各县、区人民政府，市直各部门：
为加强粮食市场管理，现就有关问题通知如下：
一、加强领导。
二、严格管理。
一九九六年四月三日
主题词：粮食  市场  管理  通知
抄报：省人民政府
抄送：市委各部门，市人大常委会办公室，市政协办公室，市法院，市检察院，军分区
清湖市人民政府办公室  一九九六年四月五日印
（共印200份）
""",
    "forwarded": """青屏县人民政府办公室转发县财政局等部门关于进一步加强政府采购管理工作意见的通知
青政办〔2009〕38号
各乡镇人民政府，县政府各部门：
县财政局、县监察局、县审计局《关于进一步加强政府采购管理工作的意见》已经县政府同意，现转发给你们，请认真贯彻执行。
二○○九年五月十九日
关于进一步加强政府采购管理工作的意见
县财政局  县监察局  县审计局
（二○○九年五月六日）
为规范政府采购，提出以下意见：
一、提高认识
政府采购工作意义重大。
二、完善制度
（一）健全制度。
（二）加强监管。
主题词：财政　采购　意见　通知
青屏县人民政府办公室　　　　　　　　　2009年5月20日印发
""",
    "request": """清湖市交通运输局文件

清交〔2021〕45号                       签发人：周立民

清湖市交通运输局
关于申请拨付农村公路养护补助资金的请示

市人民政府：

    为做好2021年全市农村公路养护工作，我局编制了养护计划，
共需资金1200万元。现申请拨付市级补助资金300万元。
    妥否，请批示。

    附件：1. 2021年农村公路养护计划表
          2. 资金测算说明

                          清湖市交通运输局
                           2021年4月6日

（联系人：吴晓东，电话：0379-6333888）

附件1

2021年农村公路养护计划表

略

附件2

资金测算说明

一、测算依据
按照省定标准测算。
二、测算结果
共需1200万元。

抄送：市财政局。
清湖市交通运输局办公室          2021年4月6日印发
""",
    "minutes": """清湖市人民政府专题会议纪要
〔2022〕33号
清湖市人民政府办公室　　　　　　　　　　2022年6月20日
研究老旧小区改造有关问题的会议纪要
　　2022年6月17日下午，副市长刘伟在市政府第三会议室主持召开专题会议，研究老旧小区改造有关问题。市住房城乡建设局、市财政局等单位负责人参加会议。现将会议议定事项纪要如下：
　　一、关于改造资金筹措问题。会议原则同意市财政局提出的资金筹措方案，由市财政局牵头，市住房城乡建设局配合，于2022年6月底前拨付到位。
　　二、关于施工组织问题。会议要求，各区政府要落实属地责任，加快施工进度，确保10月底前全面完工。
　　出席：刘伟
　　参加：市政府办公室赵磊，市住房城乡建设局孙强，市财政局周涛
　　记录：吴敏
发：各区人民政府，市住房城乡建设局、市财政局。
""",
}


def values(node: object) -> object:
    """The values of a result without their places."""
    if isinstance(node, dict):
        return {key: values(value) for key, value in node.items() if key != "spans"}
    return [values(item) for item in node] if isinstance(node, list) else node


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_whose_line_ends_became_blanks_is_the_same_document(name: str) -> None:
    text = DOCUMENTS[name]
    flat, whole = (json.loads(parse(one).model_dump_json()) for one in (flattened(text, " "), text))
    assert values(flat["documents"]) == values(whole["documents"])


def test_the_menus_of_a_site_are_no_lines() -> None:
    menu = "首页 政务公开 新闻中心 互动交流 办事服务 "
    (document,) = parse(menu + flattened(NOTICE, " ")).documents
    assert [clause.marker for clause in document.walk(Clause)] == [marker for marker, _, _ in clauses(NOTICE)]


@pytest.mark.parametrize(
    ("text", "number", "date", "signed"),
    [
        (
            (
                "清湖市人民政府令第47号《清湖市供水办法》已经市人民政府常务会议讨论通过，现予公布，自2017年5月1日起施行。"
                "市长郑宏伟2017年3月15日清湖市供水办法第一条为了加强供水管理，制定本办法。第二条本市供水适用本办法。"
            ),
            "清湖市人民政府令第47号",
            "2017-03-15",
            ["郑宏伟"],
        ),
        (
            (
                "清湖市人民代表大会常务委员会公告（第23号）《清湖市养犬管理条例》已由市人民代表大会常务委员会第九次会议通过，"
                "现予公布，自2022年3月1日起施行。清湖市人民代表大会常务委员会2021年12月6日"
            ),
            "清湖市人民代表大会常务委员会公告第23号",
            "2021-12-06",
            ["清湖市人民代表大会常务委员会"],
        ),
        (
            (
                "清湖市人民政府关于加强防汛工作的通知清政〔2021〕3号各区人民政府：为做好今年的防汛工作，现将有关事项通知如下。"
                "各区要加强值守，落实责任，做好准备。附件：防汛责任人名单2021年3月5日"
            ),
            "清政〔2021〕3号",
            "2021-03-05",
            [],
        ),
        (
            (
                "清湖市人民政府关于做好稳就业工作的意见（2020年4月2日）清政发〔2020〕6号为做好稳就业工作，结合实际，提出如下意见。"
                "一、加大援企稳岗力度。落实社保费减免政策，支持企业发展。二、拓宽就业渠道。鼓励创业带动就业。"
            ),
            "清政发〔2020〕6号",
            "2020-04-02",
            [],
        ),
        (
            (
                "清湖市交通运输局文件清交〔2021〕45号签发人：周立民清湖市交通运输局关于申请拨付补助资金的请示市人民政府："
                "为做好今年全市农村公路养护工作，我局编制了养护计划，现申请拨付补助资金。妥否，请批示。清湖市交通运输局2021年4月6日"
            ),
            "清交〔2021〕45号",
            "2021-04-06",
            ["清湖市交通运输局"],
        ),
    ],
)
def test_a_text_without_any_blank_has_its_head_and_its_ending(
    text: str, number: str, date: str, signed: list[str]
) -> None:
    (document,) = parse(text).documents
    assert document.document_number is not None
    assert document.date_of_document is not None
    assert document.document_number.text == number
    assert document.date_of_document.iso == date
    assert [one.person or one.authority for one in document.signatures] == signed


def test_labels_stand_before_the_titles_that_the_note_announces() -> None:
    text = (
        "清湖市交通运输局关于拨付补助资金的请示清交〔2021〕45号市人民政府：为做好养护工作，现申请拨付补助资金，见附件1和附件2。妥否，请批示。"
        "附件：1.养护工程计划表2.2021年资金测算说明清湖市交通运输局2021年4月6日附件1养护工程计划表（略）附件22021年资金测算说明一、测算依据。按照省定标准测算。"
    )
    (document,) = parse(text).documents
    assert [(one.label, one.title) for one in document.attachments] == [
        ("附件1", "养护工程计划表"),
        ("附件2", "2021年资金测算说明"),
    ]
    assert [one.title for one in document.attachment_notes] == ["养护工程计划表", "2021年资金测算说明"]
    assert [one.authority for one in document.signatures] == ["清湖市交通运输局"]


def test_a_list_of_decisions_without_any_blank_has_its_title_and_its_date() -> None:
    text = (
        "青屏县人民代表大会常务委员会任免名单（2022年3月30日青屏县第十七届人民代表大会常务委员会第四次会议通过）"
        "任命李春梅为青屏县卫生健康局局长；周广平为青屏县人民法院审判员。免去钱学礼的青屏县卫生健康局局长职务。"
    )
    (document,) = parse(text).documents
    assert document.title == "青屏县人民代表大会常务委员会任免名单"
    assert document.date_of_document is not None
    assert document.date_of_document.iso == "2022-03-30"
    assert [one.person for one in document.walk(PersonnelDecision)] == ["李春梅", "周广平", "钱学礼"]


def test_headings_that_lost_their_line_ends_end_where_the_next_sentence_begins() -> None:
    text = (
        "清湖市水利局关于召开防汛工作会议的通知各区水利局：现将有关事项通知如下。一、会议时间3月9日上午9时。二、会议地点清湖市防汛指挥中心。"
        "三、参会人员市水利局班子成员，各区水利局负责人。四、会议任务以习近平新时代中国特色社会主义思想为指导，总结工作。"
        "五、强化组织领导，细化落实保障方案各单位要加强领导，精准施策。六、工作要求请各单位于3月5日前报名。联系人：王瑞联系电话：0371-66666666附件：1.参会回执2.会议议程"
        "清湖市水利局2021年3月1日"
    )
    [document] = parse(text).documents
    assert [clause.heading for clause in document.walk(Clause)] == [
        "会议时间",
        "会议地点",
        "参会人员",
        "会议任务",
        "强化组织领导，细化落实保障方案",
        "工作要求",
    ]
    assert [note.title for note in document.attachment_notes] == ["参会回执", "会议议程"]


SENTENCES = [
    "一、申报材料按照要求装订成册，一式三份，于月底前报送市财政局。",
    "一、项目建设2021年底前完成，各区人民政府组织验收，验收合格后拨付资金。",
    "一、参会人员提前10分钟入场就座，并按照疫情防控要求佩戴口罩，配合检查。",
    "一、加强对各单位的管理，定期通报情况，年底组织考核，考核结果报市政府。",
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_that_begins_like_a_heading_has_none(sentence: str) -> None:
    [clause] = parse(sentence).walk(Clause)
    assert clause.heading is None


@pytest.mark.parametrize(
    "note",
    [
        "",
        "（2016年5月27日清湖市人民代表大会常务委员会第三次会议通过）",
        "2016年5月27日清湖市人民代表大会常务委员会第三次会议通过",
        "2016年5月27日清湖市人民代表大会常务委员会第三次会议通过2016年8月2日澜山省人民代表大会常务委员会第八次会议批准",
    ],
)
def test_rules_that_lost_every_line_end_keep_their_title(note: str) -> None:
    title, _, body = LAW.partition("\n")
    (document,) = parse(title + note + re.sub(r"\s", "", body)).documents
    assert (document.title, document.body[-1].kind) == (title, "clause")
    clauses = [block.marker for block in document.body if isinstance(block, Clause)]
    assert clauses == ["第一章", "第二章", "第三章"]


def test_a_sentence_that_names_rules_is_no_title() -> None:
    text = "清湖市民政局根据清湖市供水条例第一条制定本办法，各单位要认真执行。" * 3
    assert parse(text).documents[0].title is None
