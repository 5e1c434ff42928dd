"""Kinds of lines that are known by their own words, the numbered ones (markers.py) apart.

The patterns see folded text without white space. `interrupts`: whether such a line ends an open paragraph. Order matters:
the first row that matches gives the kind.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from .characters import CLOSE_YEAR, HAN_DIGITS, OPEN_YEAR

MATCH: Literal["fullmatch", "match", "search"] = "match"

_YEAR = rf"(?:(?:19|20)[0-9OoIl]{{2}}|[{HAN_DIGITS}OO0]{{4}})"
_DATE = rf"{_YEAR}年[0-9OoIl一二三四五六七八九十]{{1,3}}月[0-9OoIl一二三四五六七八九十]{{1,3}}日"
_CODE = r"[\u3400-\u9fffA-Za-z（）]"
_AFTER_NUMBER = rf"(?:{_DATE}|签发人.{{0,40}}|[（(]?{_DATE}[）)]?)?"


class LineKind(NamedTuple):
    """One kind of line.

    Attributes:
        name: the kind.
        pattern: from the start of the line.
        interrupts: whether it ends an open paragraph.
        examples: line → groups.
        not_examples: lines that look alike.
    """

    name: str
    pattern: str
    interrupts: bool
    examples: Mapping[str, Mapping[str, str]]
    not_examples: tuple[str, ...]


ROWS: tuple[LineKind, ...] = (
    LineKind(  # 附件, 附件1, 附件2-1, 附表1, with a title glued to it or not
        "label", r"附[件表录](?:[0-9]{1,2}(?:[-—－][0-9]{1,2})?|[一二三四五六七八九十]{1,3}|之[一二三四五六七八九十])?[:：]?$", True,
        {"附件": {}, "附件1": {}, "附件二": {}, "附件2：": {}, "附件1-2": {}},
        ("附件：名单", "附件材料", "附件1和附件2", "附件12345"),
    ),
    LineKind(
        "note", r"[-—]?附[件表](?:[0-9]{0,2}|[一二三四五六七八九十]{0,2})：(?=.)", True,
        {"附件：1.名单": {}, "-附件：1.名单": {}, "附件：先进单位名单": {}, "附件1：名单": {}}, ("附件", "附件1", "附件所列："),
    ),
    LineKind(  # 郑政〔2021〕15号 2021年9月17日 · 第706号 · 2021年第5号 · 郑政〔2021〕15号 签发人：张三
        "number",
        rf"(?:发文字号[:：]|文号[:：])?[（(]?(?:{_CODE}{{1,24}}[{OPEN_YEAR}C1]{_YEAR}年?[{CLOSE_YEAR}]?第?[0-9OoIl、—－-]{{0,9}}号"
        rf"|(?:{_CODE}{{0,40}}(?:令|公告|通告)[（(]?)?(?:{_YEAR}年)?第[0-9OoIl一二三四五六七八九十百]{{1,6}}号)[）)]?{_AFTER_NUMBER}$",
        True,
        {
            "郑政〔2021〕15号2021年9月17日": {}, "国发〔2019〕5号": {}, "（国发〔2019〕5号）": {}, "第706号": {},
            "中华人民共和国国务院令第706号": {}, "2021年第5号": {}, "沪府办规[2020]17号": {}, "郑政〔2021〕15号签发人：张三": {},
            "川府发〔2023〕号": {},
        },
        ("根据郑政〔2021〕15号要求", "第15号楼", "郑政〔2021〕15号）精神", "2021年9月17号"),
    ),
    LineKind(
        "date", rf"[（(]?{_DATE}[）)]?$", True,
        {"2021年9月17日": {}, "二〇二一年十月二十八日": {}, "（2021年9月17日）": {}}, ("2021年9月17日起施行", "2021年9月"),
    ),
    LineKind(
        "annotation", r"（[^（）]{2,80}(?:（[^（）]{0,30}）[^（）]{0,60})?）$", True,
        {"（此件公开发布）": {}, "（联系人：张三，电话：12345678）": {}}, ("（一）", "（此件公开发布）特此通知", "（二）目标（2021年）"),
    ),
    LineKind(
        "role", r"(?:第一|常务|执行)?(?:总?召集人|副总?召集人|总?指挥长?|副总?指挥长?|组长|副组长|成员|主任委员|副主任委员|委员|秘书长|副秘书长|主任|副主任|顾问|联络员|名誉[组会]长)[:：]", True,
        {"组长：李文": {}, "副组长：冯镭": {}, "成员：": {}, "总召集人：王明": {}}, ("组长由市长担任", "成员单位：市财政局", "主任科员：张三"),
    ),
    LineKind(
        "counted", r"[^，。；：]{2,30}[（(](?:共|计)?[0-9]{1,5}(?:名|个|人|家|位|件|项|户|所|支|对|篇|部)(?:[，,、；][^（）]{0,24})?[）)]$", True,
        {"先进个人（50名）": {}, "先进个人（22名，按姓氏笔画为序）": {}}, ("先进个人50名", "（20个）", "先进单位（2021年）"),
    ),
    LineKind(
        "ending", r"(?:抄送|抄报|分送|主送|抄发)[:：]|主题词[:：]|[^，。；]{4,40}(?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日印发$", True,
        {"抄送：市委各部门。": {}, "主题词：经济质量通报": {}, "郑州市人民政府办公厅2021年9月18日印发": {}},
        ("抄送有关部门", "现将方案印发给你们", "2021年9月18日印发的通知"),
    ),
    LineKind(
        "responsibility",
        r"[（(【]?(?:牵头|主办|主责|责任|承办|落实|实施|配合|协办|协助|参与|参加|支持|督导|督办|监督|考核|指导|组织|主要责任|会同|协同|协作|负责|监管)"
        r"(?:责任|考核|配合|督导|主体|实施)?(?:单位|部门|主体|处室|科室|领导|人|机关)[】]?[:：](?=.)",
        True,
        {"牵头单位：市工信局；责任单位：市财政局": {}, "（责任单位：市财政局）": {}, "【责任单位】：市财政局": {}},
        ("牵头单位要对工作负起责任", "责任单位：", "单位：市财政局"),
    ),
)
