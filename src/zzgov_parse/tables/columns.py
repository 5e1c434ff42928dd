"""Pages as extractors leave them, for each reading order of `text/columns.py`: how a page looks, and how it is read.

Source: what pdftotext, pdfplumber, PyMuPDF, pypdf, OCR engines and layout models do to pages in two columns.
"""

from __future__ import annotations

from typing import NamedTuple


class PageExample(NamedTuple):
    """One page for one reading order.

    Attributes:
        order: the name of the reading order.
        page: the text of the page.
        expected: its lines in reading order, without white space.
    """

    order: str
    page: str
    expected: tuple[str, ...]


_READ = """
第一条为了加强湖泊保护，改 善湖泊生态环境，根据有关法律、法 规，结合本市实际，制定本办法。 第二条本市行政区域内湖泊的 规划、保护、利用和管理，适用本办 法。
第三条湖泊保护应当遵循统筹 规划、保护优先、科学利用、防治结 合的原则。 第四条市水利部门负责湖泊保 护的监督管理，其他部门按照各自的 职责做好湖泊保护工作。
第五条湖泊保护实行名录制度， 名录由市水利部门会同有关部门编制， 报市人民政府批准后公布。 第六条任何单位和个人都有保 护湖泊的义务，有权制止和举报破坏 湖泊的行为。
"""

PAGES: tuple[PageExample, ...] = (
    PageExample(
        "tab-cells",
        "科副科长\t\t设处处长\t\n王 琳\t清湖市财政局科员\t刘志远\t市水利局主任\n黄 博\t市城建局信用建\t\t",
        ("科副科长", "王琳清湖市财政局科员", "黄博市城建局信用建", "设处处长", "刘志远市水利局主任"),
    ),
    PageExample(
        "half-lines",
        "第一条 为了加强湖泊保护，改\n第四条 市水利部门负责湖泊保\n善湖泊生态环境，根据有关法律、法\n护的监督管理，其他部门按照各自的\n"
        "规，结合本市实际，制定本办法。\n职责做好湖泊保护工作。\n第二条 本市行政区域内湖泊的\n第五条 湖泊保护实行名录制度，\n"
        "规划、保护、利用和管理，适用本办\n名录由市水利部门会同有关部门编制，\n法。\n报市人民政府批准后公布。\n"
        "第三条 湖泊保护应当遵循统筹\n第六条 任何单位和个人都有保\n规划、保护优先、科学利用、防治结\n护湖泊的义务，有权制止和举报破坏\n"
        "合的原则。\n湖泊的行为。",
        tuple(_READ.split()),
    ),
    PageExample(
        "half-lines",
        "    第一条 为了加强湖泊保护，改             第四条 市水利部门负责湖泊保\n善湖泊生态环境，根据有关法律、法        护的监督管理，其他部门按照各自的\n"
        "规，结合本市实际，制定本办法。          职责做好湖泊保护工作。\n    第二条 本市行政区域内湖泊的             第五条 湖泊保护实行名录制度，\n"
        "规划、保护、利用和管理，适用本办        名录由市水利部门会同有关部门编制，\n法。                                    报市人民政府批准后公布。\n"
        "    第三条 湖泊保护应当遵循统筹             第六条 任何单位和个人都有保\n规划、保护优先、科学利用、防治结        护湖泊的义务，有权制止和举报破坏\n"
        "合的原则。                              湖泊的行为。",
        tuple(_READ.split()),
    ),
    PageExample(
        "half-lines",
        "第一条 为了加强湖泊保护，改 第四条 市水利部门负责湖泊保\n善湖泊生态环境，根据有关法律、法 护的监督管理，其他部门按照各自的\n"
        "规，结合本市实际，制定本办法。 职责做好湖泊保护工作。\n第二条 本市行政区域内湖泊的 第五条 湖泊保护实行名录制度，\n"
        "规划、保护、利用和管理，适用本办 名录由市水利部门会同有关部门编制，\n法。 报市人民政府批准后公布。\n"
        "第三条 湖泊保护应当遵循统筹 第六条 任何单位和个人都有保\n规划、保护优先、科学利用、防治结 护湖泊的义务，有权制止和举报破坏\n"
        "合的原则。 湖泊的行为。",
        tuple(_READ.split()),
    ),
    PageExample(
        "markdown",
        "## 青屏县先进个人名单\n\n|王 琳|清湖市财政局办公<br>室科员|陈 敏|市教育局|\n|---|---|---|---|\n|刘志远|市水利局主任||副局长|\n",
        ("青屏县先进个人名单", "王琳清湖市财政局办公", "室科员", "刘志远市水利局主任", "陈敏市教育局", "副局长"),
    ),
    PageExample(
        "markdown",
        "二、任务**（一）加强组织领导**1. 落实责任。\n\n- 附件：1. 名单\n",
        ("二、任务", "（一）加强组织领导", "1.落实责任。", "附件：1.名单"),
    ),
    PageExample(
        "names-then-titles",
        "王 琳\n刘志远\n陈 敏\n清湖市财政局办公\n室科员\n市水利局主任\n市教育局副局长\n",
        ("王琳", "清湖市财政局办公", "室科员", "刘志远", "市水利局主任", "陈敏", "市教育局副局长"),
    ),
)  # fmt: skip

#: Pages that look alike and are read line by line.
UNCHANGED: tuple[str, ...] = (
    "序号\t姓名\t单位\t职务\n1\t王琳\t市财政局\t科员\n2\t刘志远\t市水利局\t主任",
    "王琳\t清湖市财政局科员\n刘志远\t市水利局主任",
    "第一条 为了加强湖泊保护，改善\n湖泊生态环境，根据有关法律，结合\n本市实际，制定本办法。\n第二条 本市行政区域内湖泊的规\n划、保护和利用，适用本办法。\n第三条 市水利部门负责湖泊保护\n的监督管理。",
    "序号 | 姓名\n— 3 —\n3.5*2",
    "王琳\n刘志远\n陈敏\n第一条 本办法自公布之日起施行。",
    "王 琳  清湖市财政局科员\n刘志远  市水利局主任\n陈 敏  市教育局副局长\n黄 博  市城建局科长",
    # Each line of running text ends a sentence: nothing was broken, whatever the widths of the lines are.
    (
        "青屏县人民政府办公室\n\n青政办函〔2020〕7号\n\n青屏县人民政府办公室关于商请支持县级融媒体中心建设的函\n\n省广播电视局：\n"
        "　　为推进我县融媒体中心建设，现就有关事项商请如下：\n　　一、请给予技术指导。\n　　二、请给予资金支持。\n　　请予支持为盼。\n"
        "　　（联系人：王丽；联系电话：0371-66554433）\n\n青屏县人民政府办公室\n2020年3月12日"
    ),
)
