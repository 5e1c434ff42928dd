"""The lines of the 版记: copy recipients, subject terms, who printed it when (GB/T 9704-2012, 7.4; 主题词 until 2012)."""

from __future__ import annotations

from typing import Literal

from .characters import HAN, HAN_DIGITS
from .rows import Row

MATCH: Literal["fullmatch", "match", "search"] = "fullmatch"

_COPY_LABEL = "(?:(?:抄送|抄报|抄发|分送|发送|主送)(?:单位|机关)?|[发送报](?=[：:][各市县区省委有本机军国中]))"
_NUMBER = "[0-9OoIl元十〇一二三四五六七八九]{1,3}"
DATE = rf"(?:[0-9OoIlZ]{{4}}|[{HAN_DIGITS}Oo0]{{2,5}})年{_NUMBER}月{_NUMBER}日"
#: What an authority that prints can end with: 办公厅, 委员会, 司法局, 秘书处, 有限公司.
_ORGAN_END = "[厅室处局委会部院府司署办社行心科股组团所站校学队馆]"
_AUTHORITY = rf"[{HAN}（）、]{{1,40}}{_ORGAN_END}"
_COPIES = "[（，]?共印[0-9]{1,6}份）?"


#: Whole lines; groups units, terms, authority, date.
ROWS: tuple[Row, ...] = (
    Row(
        "copy_recipients",
        rf"{_COPY_LABEL}[：:](?P<units>.+)",
        {
            "抄送：市委各部门，市人大常委会办公室。": {"units": "市委各部门，市人大常委会办公室。"},
            "抄报：省人民政府。": {"units": "省人民政府。"},
            "分送：各有关单位": {"units": "各有关单位"},
            "发：各区人民政府，市财政局。": {"units": "各区人民政府，市财政局。"},
        },
        ("抄送：", "抄送有关部门", "并抄送：市财政局", "印章和抄送机关：", "主送机关应当明确"),
    ),
    Row(
        "subject_terms",
        "主题词(?:[：:]|(?![表是的和由应]))(?P<terms>.*)",
        {
            "主题词：经济质量通报": {"terms": "经济质量通报"},
            "主题词：": {"terms": ""},
            "主题词环保法规令": {"terms": "环保法规令"},
        },
        ("主题词表", "关于主题词：", "主题：经济"),
    ),
    Row(
        "printed",
        rf"(?P<authority>{_AUTHORITY})?(?P<date>{DATE})印发?(?:{_COPIES})?",
        {
            "清湖市人民政府办公厅2021年9月18日印发": {"authority": "清湖市人民政府办公厅", "date": "2021年9月18日"},
            "2021年9月18日印发": {"date": "2021年9月18日"},
            "青屏县司法局二〇〇八年三月五日印": {"authority": "青屏县司法局", "date": "二〇〇八年三月五日"},
            "澜山省财政厅办公室2020年1月3日印发（共印300份）": {
                "authority": "澜山省财政厅办公室",
                "date": "2020年1月3日",
            },
        },
        (
            "现将《清湖市应急预案》印发给你们",
            "经市政府同意，2021年9月18日印发",
            "2021年9月18日印发的通知",
            "该办法于2021年9月18日印发",
            "2021年9月印发",
        ),
    ),
    Row(
        "authority",
        rf"(?P<authority>{_AUTHORITY})",
        {"清湖市人民政府办公厅": {"authority": "清湖市人民政府办公厅"}},
        ("现予印发。", "王瑞"),
    ),
    Row("copies_printed", _COPIES, {"共印300份": {}, "（共印50份）": {}}, ("共印发300份", "共300份")),
    Row(
        "office_work",
        "(?:校对|打字|打印|录入|拟稿|核稿|承办(?:处室|单位|人)|经办人)(?:人)?[：:].{1,20}",
        {"校对：王瑞": {}, "承办处室：综合处": {}, "打印：李玲校对：王强": {}},
        ("校对工作：", "承办单位：", "校对无误"),
    ),
)

#: A line of the imprint, from its start: for telling it from a paragraph. 印发 alone is no proof, a date before it is.
LINE = rf"(?:{_COPY_LABEL}|主题词)[：:].|主题词(?![表是的和由应：:])|{_AUTHORITY}{DATE}印发?(?:{_COPIES})?$|{DATE}印发?(?:{_COPIES})?$|{_COPIES}$"
