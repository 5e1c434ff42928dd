"""Unit lists: what separates units, what ends a list, what units share, and what names a group.

Guarantees:

1. Every pattern is bounded or anchored; none runs over a whole list.
2. A word list is sorted and free of duplicates.

Sources: knowledge of the grammar `unit_list = unit (、unit)* [等] [按职责分工负责]` as printed in responsibility lines.
"""

from __future__ import annotations

from typing import Literal

from .rows import Row

MATCH: Literal["search"] = "search"

_MEMBERS = "(?:部门|单位|机构|企业|地区|成员)"
#: The end of an enumeration: 等 · 等部门 · 等5家单位 · 等有关部门和单位. It separates like a mark, and is no unit.
LIST_END = (
    r"等(?:(?:[0-9一二三四五六七八九十]{1,3}[家个])?(?:有关|相关|其他|责任|职能|成员|[省市区县]直){0,2}"
    rf"{_MEMBERS}(?:[和及、]{_MEMBERS})?|[^、，；。（）等]{{1,10}}(?:成员|责任)单位)?(?=[、，；。）]|和|及|与|$)"
)

_DUTY = "(?:牵头|负责|落实|配合|实施|推进|做好|抓好|参与|参加|承办|办理)"
#: What follows the last unit and belongs to none: 按职责分工负责 · 分别负责 · 共同落实 · 配合.
DUTY_TAIL = (
    "(?:按照?(?:各自|自身|部门)?(?:工作)?(?:职责|职能|任务|权限|要求|规定|管理|地域|属地){0,2}(?:分工|范围|原则)?"
    f"(?:分头|分别|共同|各自)?{_DUTY}{{0,2}}|(?<=.)(?:分工|分头|分别|共同|协同|各自)?{_DUTY}{{1,2}})$"
)

#: A name that stands for several units: 各区县（市）政府 · 市人民政府各部门 · 有关部门 · 各成员单位.
COLLECTIVE = (
    "各|^[省市区县州旗乡镇村]{1,2}(?:（[^（）]{1,8}）)?、|有关|相关|(?:成员|责任|组织|所属|直属|[省市区县鲁京]|施工|建设)单位$"
    "|(?<!主管)(?<!行政)部门(?:（[^（）]{1,8}）)?$|部门[和、]单位$|^全(?:市|省|区|县)各?"
)

#: A group named by its kind alone, so that a leading 各 or a shared end carries over to it: 区县（市）政府 · 直辖市人民政府.
CATEGORY = (
    "^(?![省市区县]直(?!管)|.{0,6}(?:有关|相关))[省市区县旗州盟地乡镇街村道自治直辖计划单列开发功能园新社级属管有关相职]{1,12}(?:（[^（）]{1,12}）)?"
    "(?:人民政府|政府|管委会|管理委员会|党委|党工委|办事处|部门|单位|机构|企业)?(?:（[^（）]{1,12}）)?$"
)

#: The last of several places that share an end: 济南、青岛、烟台|市|政府, 各省、自治区、直辖|市|人民政府.
SHARED_END = "^(?P<place>[^（）]{0,12}(?:（[^（）]{1,6}）)?)(?<=[省市区县旗州盟镇乡）])(?P<end>(?:人民政府|政府|管理委员会|管委会|党委|党工委)(?:（[^（）]{1,8}）)?)$"

#: The last of several places whose organs bear one name: 各省、自治区、直辖市|财政厅（局）, 清湖、双桥市|生态环境局.
PLACED_ORGAN = "^(?P<place>[\u4e00-\u9fff]{1,8}?[省市区县旗州盟镇乡](?:（[^（）]{1,8}）)?(?:[及和]新疆生产建设兵团)?|县（[^（）]{1,5}）|[县区]|新疆生产建设兵团)(?P<organ>(?![直级属各有管域（]|人民政府|政府).{2,20})$"

#: Levels of government that share the end of the name behind them: 省、市|有关部门, 县（市、区）、乡镇|人民政府.
LEVELS = "^[省市县区州旗乡镇村]{1,2}(?:（[^（）]{1,8}）)?(?:、[省市县区州旗乡镇村]{1,2}(?:（[^（）]{1,8}）)?)*$"
#: A level that a county or a district may follow in such a name: 各市、|县财政局; not 各乡镇、|县财政局.
ABOVE_COUNTY = "(?:[省市州盟县旗]|地区)(?:（[^（）]{1,8}）)?$"

#: The last of several persons who share a post or an address: 赵清、李明远|委员.
PERSONS_END = "^[\u4e00-\u9fff]{2,4}(?:委员|代表|同志|先生|女士)$"

#: The head that the party organs after it share: 市委|组织部、宣传部.
SHARED_HEAD = "^(?P<head>.{0,8}?[省市区县旗州]委|中央(?!军))(?=.)"
#: Organs of a party committee that are named without their head after the first.
PARTY_ORGANS: tuple[str, ...] = (
    "办公厅", "办公室", "外办", "宣传部", "巡察办", "巡视办", "改革办", "政法委", "政法委员会",
    "政研室", "机关工委", "社会工作部", "组织部", "统一战线工作部", "统战部", "编办", "网信办", "老干部局", "金融办",
)  # fmt: skip

#: The head that a second organ of the same group shares: 各市|党委、政府.
GROUP_HEAD = "^(?P<head>各.{1,8}?)(?:党委|党工委|人民政府|政府|管委会|人大|政协)$"
GROUP_ORGANS: tuple[str, ...] = ("人大", "人民政府", "党委", "党工委", "政协", "政府", "管委会")

#: How the next unit of a run begins that has no marks: a place with its level, 各, a city's own zone.
NEXT_UNIT = "(?:各|(?:(?![室局厅委部处科股办院所会站组队校社司园厂])[\u4e00-\u9fff]){2,6}?(?:自治[区州县]|[省市区县旗])(?![场域属级内]))"
#: What looks like the next unit and is the rest of this one: 市公安局|东岭区分局, 市税务局|城区分局.
PART_OF_UNIT = ".{2,8}?(?:分局|分院|分行|支行|支队|大队|中队|派出所|监管所|分公司|分中心|支公司|管理处|管理所)"

#: Words that name no unit without the word before them: 有关部门和单位, 市直有关部门、单位.
BARE_MEMBERS: tuple[str, ...] = ("企业", "单位", "地区", "机构", "部门")

ROWS = (
    Row(
        "list-end",
        LIST_END,
        {
            "市工信局、市科技局等部门": {},
            "清湖化工有限公司等5家单位": {},
            "市民政局等有关部门和单位": {},
            "市总工会等和各区县（市）政府": {},
            "县消防救援大队等县安委会成员单位": {},
            "市财政局等": {},
        },
        ("市高等教育发展中心", "省教育厅高等院校工作处", "等级评定"),
    ),
    Row(
        "duty-tail",
        DUTY_TAIL,
        {
            "市水利局按职责分工负责": {},
            "市财政局、市人社局分工负责": {},
            "各区县（市）政府按照职责分工分别落实": {},
            "市民政局按职责": {},
            "市水利局负责": {},
        },
        ("市水利局", "按揭服务中心", "分工", "负责"),
    ),
    Row(
        "collective",
        COLLECTIVE,
        {
            "各区县（市）政府": {},
            "市人民政府各部门": {},
            "有关部门": {},
            "涉灾相关区": {},
            "市直有关单位": {},
            "牵头组织单位": {},
            "市、县（区）人民政府": {},
            "市直各单位": {},
            "局机关各科室": {},
        },
        ("市财政局", "青屏县人民政府", "区科技主管部门", "清湖大学"),
    ),
    Row(
        "category",
        CATEGORY,
        {
            "区县（市）政府": {},
            "直辖市人民政府": {},
            "自治区": {},
            "县（市、区）": {},
            "直属机构": {},
            "省直管县（市）": {},
        },
        ("市财政局", "青屏县人民政府", "郑东新区管委会", "水利部", "市直有关部门", "县直单位"),
    ),
    Row(
        "shared-end",
        SHARED_END,
        {
            "直辖市人民政府": {"place": "直辖市", "end": "人民政府"},
            "青屏县政府": {"place": "青屏县", "end": "政府"},
            "县（市）管委会": {"place": "县（市）", "end": "管委会"},
        },
        ("市财政局", "人民政府", "清湖市人民政府办公室"),
    ),
    Row(
        "levels",
        LEVELS,
        {"省": {}, "市、县": {}, "县（市、区）": {}},
        ("省政府", "市、财政局", "双桥区"),
    ),
    Row(
        "above-county",
        ABOVE_COUNTY,
        {"各市": {}, "各地区": {}, "各县（市）": {}},
        ("各乡镇（街道）", "各镇", "各区"),
    ),
    Row(
        "persons-end",
        PERSONS_END,
        {"李明远委员": {}, "赵清同志": {}},
        ("市人大常委会委员", "委员", "常务委员会"),
    ),
    Row(
        "placed-organ",
        PLACED_ORGAN,
        {
            "直辖市财政厅（局）": {"place": "直辖市", "organ": "财政厅（局）"},
            "清湖市发展改革局": {"place": "清湖市", "organ": "发展改革局"},
            "县（市、区）教育局": {"place": "县（市、区）", "organ": "教育局"},
            "区教育局": {"place": "区", "organ": "教育局"},
            "直辖市及新疆生产建设兵团教育局": {"place": "直辖市及新疆生产建设兵团", "organ": "教育局"},
        },
        ("市直各单位", "市财政局", "县级机关各部门"),
    ),
    Row(
        "shared-head",
        SHARED_HEAD,
        {"市委组织部": {"head": "市委"}, "清湖市委宣传部": {"head": "清湖市委"}, "中央组织部": {"head": "中央"}},
        ("市委", "市发展改革委", "国家卫生健康委", "中央军委"),
    ),
    Row(
        "next-unit",
        NEXT_UNIT,
        {"青屏县人民政府": {}, "清湖经开区管委会": {}, "各区县政府": {}},
        ("办公室", "管理处"),
    ),
    Row(
        "part-of-unit",
        PART_OF_UNIT,
        {"东岭区分局": {}, "清湖高新区支行": {}},
        ("青屏县人民政府",),
    ),
    Row(
        "group-head",
        GROUP_HEAD,
        {"各市党委": {"head": "各市"}, "各区县（市）政府": {"head": "各区县（市）"}},
        ("各党委", "市委", "各市财政局"),
    ),
)
