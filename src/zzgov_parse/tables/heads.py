"""What stands above the title of a document besides its number: 份号, 密级, 紧急程度, 签发人, the issuing-authority mark.

The patterns see folded text without white space and must match a whole line; each is looked for only above a title or a
number, because 秘密 and six digits are ordinary elsewhere. Order matters: the first row that matches gives the element.

Source: GB/T 9704-2012, 7.2; telegrams as practice has them.
"""

from __future__ import annotations

from typing import Literal

from .characters import HAN
from .rows import Row

MATCH: Literal["fullmatch", "match", "search"] = "fullmatch"


_LEVEL = "(?:绝密|机密|秘密|内部(?:事项|资料|文件)|普通(?:事项|商业秘密)|核心商业秘密)"
_PERIOD = "(?:[★☆*·]?(?:[0-9一二三四五六七八九十]{1,2}(?:年|个月)|长期)|[★☆*]启用后(?:解密)?)"
_SPEED = "(?:特提|特急|加急|平急|急件|限时)"
_WIRE = "(?:明|密|传真)电(?:报)?"

#: What is glued between the mark and the number where a line lost its breaks: 内部事项, 特急, 特提·明电.
GLUED = f"{_LEVEL}{_PERIOD}?|(?:(?:发电)?等级[:：]?)?{_SPEED}(?:[·、，.]?{_WIRE})?"

#: What the result says is the group `value`.
ROWS: tuple[Row, ...] = (
    Row(
        "copy_number",
        "(?:份号[:：]?)?(?:第|N[Oo][.:：]?)?(?P<value>[0-9]{6})号?",
        {"000001": {"value": "000001"}, "No.000012": {"value": "000012"}, "第000128号": {"value": "000128"}},
        ("00001", "2021年", "第0001281号", "电话000001"),
    ),
    Row(
        "classification",
        f"(?:密级[:：]?)?(?P<value>{_LEVEL}{_PERIOD}?)",
        {
            "机密★3年": {"value": "机密★3年"},
            "密级：秘密": {"value": "秘密"},
            "内部事项": {"value": "内部事项"},
            "秘密★6个月": {"value": "秘密★6个月"},
        },
        ("机密文件", "保守秘密", "秘密3", "涉密"),
    ),
    Row(
        "urgency",
        f"(?:紧急程度[:：]?|(?:发电)?等级[:：]?)?(?P<value>{_SPEED}(?:[·、，.]?{_WIRE})?)",
        {"特急": {"value": "特急"}, "紧急程度：加急": {"value": "加急"}, "等级特提·明电": {"value": "特提·明电"}},
        ("特急通知", "紧急", "加急办理"),
    ),
    Row(
        "signatories",
        f"签发人?[:：](?P<value>[{HAN}·，、]{{2,40}})|签发人(?P<bare>[{HAN}·]{{2,12}})",
        {"签发人：张三": {"value": "张三"}, "签发：王五": {"value": "王五"}, "签发人李四": {"bare": "李四"}},
        ("签发人", "签发日期：2021年", "由签发人负责"),
    ),
    Row(
        "wired_by",
        f"发电单位(?:[:：]?[{HAN}]{{2,40}}签批(?:盖章)?[:：]?[{HAN}]{{0,8}}|[:：][{HAN}]{{2,40}})",
        {"发电单位清湖市应急管理局签批盖章方远": {}, "发电单位：清湖市应急管理局": {}},
        ("发电单位应当并网", "发电单位", "发电单位：清湖电厂，"),
    ),
    Row(
        "mark",
        f"(?P<value>[{HAN}×X（）、·]{{2,60}}?)(?:部门)?文件|(?P<sender>[{HAN}]{{1,40}}?[府厅室局委部会院处])(?:发电|(?:明传|传真|密码)电报)",
        {
            "清湖市人民政府文件": {"value": "清湖市人民政府"},
            "中共清湖市委清湖市人民政府文件": {"value": "中共清湖市委清湖市人民政府"},
            "清湖电力有限公司部门文件": {"value": "清湖电力有限公司"},
            "××省人民政府文件": {"value": "××省人民政府"},
            "清湖市人民政府办公室发电": {"sender": "清湖市人民政府办公室"},
            "青屏县应急管理局传真电报": {"sender": "青屏县应急管理局"},
        },
        ("太阳能发电", "文件", "根据《清湖市人民政府文件》", "清湖市人民政府文件精神", "清湖市人民政府，文件"),
    ),
)
