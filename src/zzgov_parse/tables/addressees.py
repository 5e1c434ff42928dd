"""Addressees (主送机关, GB/T 9704-2012, 7.3.2): what the last one is, and what stands in no line that names them.

The patterns see the line without its colon, but for `NO_ADDRESSEE`, which sees it whole.
"""

from __future__ import annotations

from typing import Literal

from .rows import Row

MATCH: Literal["search"] = "search"

#: The last addressee when it is no organ, post or place: a group of units or of persons.
GROUP = Row(
    "group",
    r"(?:单位|部门|机构|企业|机关|学校|院校|公司|集团|团体|组织|医院|队|站|所|同志|代表|委员|党组|党委|支部|地区|街道|各地|股东方?|董事|监事|会员|成员|用户|市民|群众|中心|局|银行|分行|支行|场|厂|[）)])$",
    {"各有关单位": {}, "市直各部门": {}, "王明委员": {}, "各会员": {}, "区县（市）": {}},
    ("现就有关事项", "通知如下", "任务", "要求"),
)
#: All persons of a kind.
EVERYONE = Row(
    "everyone",
    r"^(?:各|全[省市州区县旗镇乡村校体国]|广大|有关|相关|尊敬的?|亲爱的?).*(?:高校|中小学|幼儿园|人|供应商|人员|员工|职工|青年|妇女|人民|居民|村民|考生|家长|师生|朋友|处室|农户|经营者"
    r"|业主|商户|户|党员|干部|各界|消费者|网友|读者|企业家|市场主体|者)$",
    {"各普通高校": {}, "全市广大职工": {}, "尊敬的家长": {}, "各有关供应商": {}},
    ("普通高校", "本市职工", "各项任务", "全面落实"),
)
#: What no line that names addressees has in it.
NO_ADDRESSEE = Row(
    "no-addressee",
    r"[。！？]|^[一二三四五六七八九十]{1,3}、|^（[一二三四五六七八九十]{1,3}）|组长：|召集人：|总指挥：|如下|决定|通知如|通知：|下列|以下|包括|事项|意见|要求|规定|目标|职责|牵头|配合|责任|负责|(?<!、)联系|附件|现将|印发|按照|根据|为了|主办|颁布|发布|办法|条例|备注|抄送|公告|名单",
    {"现将有关事项通知如下：": {}, "一、各部门：": {}, "组长：": {}, "牵头单位：": {}, "各部门要求：": {}},
    ("各区县（市）人民政府：", "王明委员：", "国务院各部委、各直属机构："),
)
ROWS = (GROUP, EVERYONE, NO_ADDRESSEE)
