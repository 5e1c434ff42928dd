"""Which line names the addressees: units, groups or persons, then a colon, and no sentence (GB/T 9704-2012, 7.3.2)."""

from __future__ import annotations

import re
from functools import cache

from ..tables.organs import PLACE_END
from ..text.word_patterns import ends_with_organ, ends_with_post

_LONGEST = 700
#: What the last addressee is when it is no organ, post or place: a group of units or of persons.
_GROUP = re.compile(
    r"(?:单位|部门|机构|企业|机关|学校|院校|公司|集团|团体|组织|医院|队|站|所|同志|代表|委员|党组|党委|支部|地区|街道|各地|股东方?|董事|监事|会员|成员|用户|市民|群众|中心|局|银行|分行|支行|场|厂|[）)])$"
)
_NO_ADDRESSEE = re.compile(
    r"[。！？]|^[一二三四五六七八九十]{1,3}、|^（[一二三四五六七八九十]{1,3}）|组长：|召集人：|总指挥：|如下|决定|通知如|通知：|下列|以下|包括|事项|意见|要求|规定|目标|职责|牵头|配合|责任|负责|(?<!、)联系|附件|现将|印发|按照|根据|为了|主办|颁布|发布|办法|条例|备注|抄送|公告|名单"
)
_PAIR = re.compile("[、，]")
#: All persons of a kind: 各普通高校, 全市广大职工, 尊敬的家长.
_EVERYONE = re.compile(
    r"^(?:各|全[省市州区县旗镇乡村校体国]|广大|有关|相关|尊敬的?|亲爱的?).*(?:高校|中小学|幼儿园|人|供应商|人员|员工|职工|青年|妇女|人民|居民|村民|考生|家长|师生|朋友|处室|农户|经营者"
    r"|业主|商户|户|党员|干部|各界|消费者|网友|读者|企业家|市场主体|者)$"
)


@cache
def _place() -> re.Pattern[str]:
    return re.compile(PLACE_END)


def is_addressee_line(string: str) -> bool:
    """Whether a line names those that a document is sent to.

    >>> is_addressee_line("各区县（市）人民政府，市人民政府各部门："), is_addressee_line("王明委员：")
    (True, True)
    >>> is_addressee_line("中国人民银行各分行；各政策性银行："), is_addressee_line("加强管理；各部门：")
    (True, False)
    >>> is_addressee_line("现就有关事项通知如下："), is_addressee_line("各部门要认真落实下列任务：")
    (False, False)
    """
    if string[-1:] != "：" or not 3 <= len(string) <= _LONGEST or _NO_ADDRESSEE.search(string):
        return False
    if "；" in string:
        return all(is_addressee_line(f"{group}：") for group in string[:-1].split("；"))
    last = _PAIR.split(string[:-1])[-1]
    return (
        ends_with_organ(last)
        or ends_with_post(last)
        or _GROUP.search(last) is not None
        or _EVERYONE.match(string[:-1]) is not None
        or _place().search(last[-6:]) is not None
    )
