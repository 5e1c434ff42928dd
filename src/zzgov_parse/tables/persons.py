"""Roster entries: how a name is printed, what is noted after it, and how a title begins.

Guarantees:

1. Every pattern is anchored and bounded.
2. Word lists are sorted and free of duplicates.
"""

from __future__ import annotations

from typing import Literal

from .characters import HAN
from .rows import Row

MATCH: Literal["match"] = "match"

#: A name without a surname: with dots between its parts (U+00B7), or a placeholder in a draft: 阿依古丽·买买提 · XXX.
DOTTED_NAME = f"[{HAN}]{{1,8}}(?:·[{HAN}]{{1,8}}){{1,4}}|[XxX×]{{2,3}}(?![A-Za-z])|某某某?"

#: A note about a person in brackets: sex, ethnic group, party, age. 女 · 回族 · 女，满族 · 中共党员 · 1980年3月生.
NOTE = (
    rf"(?:(?:男|女|女性|男性|[{HAN}]{{1,5}}族|(?:中共|民[革盟建进]|农工党|致公党|九三学社|台盟|无党派|非中共)(?:党员|会员|盟员|社员|成员|人士)?"
    rf"|[0-9]{{4}}年(?:[0-9]{{1,2}}月)?(?:出?生)?|[0-9]{{2}}岁|已故|退休|烈士|满族|兼)(?:[，、；]|$)){{1,5}}$"
)

#: Organs of a city, district or province that a title begins with after 省, 市, 区 or 县: 市|工信局, 区|人民政府.
_DEPARTMENTS = (
    "中级|乡村|住保|住房|发展|发改|交通|人力|人大|人民|人社|人防|体育|供销|信访|公共|公安|公积|养老|农业|农委|农村|农机|农科|农经|医保|医疗|卫健|卫生|卫计|友谊|史志|司法|"
    "商务|团委|国土|国资|国防|园林|国税|国库|地方|地税|地震|城乡|城市|城建|城管|外事|外办|外侨|大数|妇女|妇联|妇幼|安全|安监|审批|审计|实验|导游|"
    "少年|工业|工会|工信|工商|市场|广播|广电|库区|应急|建委|建设|总工|房产|房管|扶贫|投促|投资|招商|接待|政务|政协|政府|政法|教体|教育|教科|数据|数字|"
    "文体|文化|文广|文旅|文物|文联|新闻|无线|旅游|机关|林业|林草|检察|民宗|民族|民政|民营|水利|水务|气象|法制|法院|法学|法律|消防|消费|港口|煤炭|物价|物流|"
    "特种|环保|环卫|环境|生态|生猪|畜牧|疾控|疾病|监察|直机|直属|社会|社保|社科|科协|科学|科技|税务|第一|第二|第三|第四|第五|第六|第七|第八|第九|粮储|粮食|"
    "红十|纪委|纪检|经信|经委|经济|经贸|统计|编办|编委|老干|老年|老龄|职业|能源|自然|航务|规划|财政|质监|质量|资源|轨道|运管|退役|道路|邮政|"
    "医院|重点|重大|金融|铁路|防汛|防震|防疫|青少|食品|食药|驻京|高中|督查|督导|委|府|残联|残疾|档案|党校|党史|图书|博物|国有|烟草|行政|口岸"
)
#: The start of a unit that says so itself: 市工信局 · 国家税务总局 · 中共.
UNIT_START = f"[省市区县州盟旗](?:{_DEPARTMENTS})|国家(?!$)|中国|中共|全国|国务院|中央|共青团|团[省市区县]委|人民银行|人行|国网|中铁"
#: The start of a title: of a unit, or words that no name ends with: 公司 · 党组 · 原任.
TITLE_START = f"{UNIT_START}|公司|集团|总部|党(?:组|委|支部|总支|工委|政)|原任|时任|现任"

#: The roles of a leading group as labels; 主任： and 秘书长： are as often the ends of other words.
GROUP_ROLE = "(?:第一|常务|执行)?(?:副?总?(?:组长|召集人|指挥长?)|副?主任委员|成员)："

ROWS = (
    Row(
        "group-role",
        GROUP_ROLE,
        {"组长：王瑞": {}, "副总指挥：": {}, "第一召集人：": {}, "成员：": {}},
        ("组长", "主任：", "秘书长：", "小组组长："),
    ),
    Row(
        "dotted-name",
        DOTTED_NAME,
        {"阿依古丽·买买提": {}, "XXX": {}, "某某": {}},
        ("王瑞", "·", "XXXL"),
    ),
    Row(
        "note",
        NOTE,
        {"女": {}, "回族": {}, "女，满族": {}, "女，1980年3月生，中共党员": {}},
        ("市纪委", "女子监狱", "民族事务委员会", ""),
    ),
    Row(
        "title-start",
        TITLE_START,
        {"市工信局局长": {}, "区人民政府办公室": {}, "国家税务总局": {}, "市市场监管局": {}},
        ("工信局局长", "市场监管局", "永市市场监管局", "辉清湖航空港区"),
    ),
)
