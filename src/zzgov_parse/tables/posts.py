"""Posts: the words that the title of a person ends with (局长, 党组书记, 四级主任科员, 高级工程师 …).

Guarantees:

1. `POSTS` is sorted and free of duplicates; every post of it, ranked (`RANK`) or modified (`MODIFIERS`) or not, matches
   `POST_END`.
2. `POST_END` holds at the end of a text whose last word is a post, with a rank in brackets after it or not. It only
   looks back, at most six characters: `match(string, len(string))` costs the same whatever the length of the string.
3. Posts that hold an organ (办公室主任) are not listed: the organ belongs to the organization, the post is 主任.

Sources: 公务员法 art. 19 and its parallel ladders (主办, 主管, 警长, 监察官), the older 非领导职务, and posts in common use.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple


class PostRule(NamedTuple):
    """How a place in a person's title is recognised.

    Attributes:
        name: what the rule is for.
        pattern: searched in a text.
        examples: text → the groups expected.
        not_examples: texts that look similar.
    """

    name: str
    pattern: str
    examples: Mapping[str, Mapping[str, str]]
    not_examples: tuple[str, ...] = ()


MATCH: Literal["search"] = "search"

_WORDS = """
专业技术员 专员 专家 专干 专职副书记 专职委员 业务员 个体工商户 中级工 中队长 主任 主任助理 主任医师 主任委员 主任律师 主任技师 主任护师 主任播音员 主任检察官 主任督察 主任科员 主任编辑 主任药师 主任记者 主办
主席 主持人 主播 主检法医师 主治医师 主管 主管护师 主管药师 主编 主要负责人 主要负责同志 主要领导 乘务员 乡村医生 乡镇干部 乡长 书记 书记员 事业编制人员 交警 交通协管员 人力资源总监 人大代表 代区长 代县长
代州长 代市长 代省长 仲裁员 会计 会计师 会长 侦察员 侦查员 保安 保安员 保洁员 保管员 信息员 信访员 借调人员 党务工作者 党员 党委书记 党委副书记 党委委员 党委常委 党委成员 党委负责人 党工委书记 党工委副书记
党工委委员 党总支书记 党总支副书记 党总支委员 党支部书记 党支部副书记 党支部委员 党支部成员 党组书记 党组副书记 党组成员 公使 公务员 公证员 关长 军长 农民 农艺师 出纳 分管负责人 分管负责同志 分管领导 分队长
刑警 列车长 初级工 办事人员 办事员 助教 助理 助理会计师 助理员 助理巡视员 助理工程师 助理总裁 助理政工师 助理研究员 助理经济师 助理讲师 助理调研员 助理馆员 勤务员 区长 区长助理 医师 协理员 协管员 博士 博士后
博士生导师 厂长 厅长 厅长助理 厨师 县长 县长助理 参事 参公人员 参谋 参谋长 参赞 召集人 台长 司令 司令员 司机 司法警察 司长 合伙人 后勤人员 员工 售票员 团长 园长 国务委员 国家级教练 场长 城管队员 处长
大使 大堂经理 大队长 委员 学生 学科带头人 学部委员 安全员 安全总监 安检员 实习指导教师 审判员 审判长 审计员 审计师 客户经理 宣传员 宣传委员 导师 导演 小队长 局长 局长助理 居民 州长 巡察专员 巡视员 工人
工作人员 工勤人员 工委书记 工段长 工程师 工程技术人员 市场总监 市长 市长助理 师长 带头人 常务理事 常委 干事 干部 年级主任 店长 庭长 建筑师 建造师 律师 志愿者 总信息师 总兽医师 总地质师 总指挥 总支书记
总支副书记 总支委员 总数据师 总法律顾问 总理 总畜牧兽医师 总畜牧师 总监 总经理助理 总裁 总质量师 总队长 总飞行师 成员 户主 所长 执委 执法人员 执法员 执法队员 执行主席 执行主编 执行会长 执行副主席 执行副总裁
执行总经理 执行总裁 执行校长 执行秘书长 执行董事 执行院长 技工 技师 技术人员 技术员 技术总监 技术负责人 护士 护士长 护师 护林员 护理员 报账员 挂职干部 指导员 指挥长 排长 接线员 推销员 播音员 操作工 支书
支部书记 支部副书记 支部委员 支队长 政委 政工师 政教主任 政治协理员 政治委员 政法委员 教务主任 教官 教导主任 教导员 教师 教授 教授级高级工程师 教研员 教练 教练员 教育督导员 教育长 文员 文物保护员 文秘 旅长
旗长 普工 普通工 机关党委专职副书记 机关党委书记 机关党委副书记 机关党委委员 机关工委书记 机关工委副书记 机长 村医 村干部 村支书 村民 村长 校长 校长助理 核算员 档案员 检察员 检察官 检察官助理 检察长 检测员
检疫员 检验员 楼长 正高级工程师 正高级政工师 正高级教师 正高级经济师 正高级讲师 武警 段长 民警 水手 法人 法人代表 法医 法医师 法官 法官助理 法定代表人 法律顾问 法警 注册会计师 消防员 演员 炊事员 焊工 特派员 特级教师
特警 独立董事 狱警 环卫工 环卫工人 班主任 班子成员 班组长 班长 理事 理事长 生产总监 电工 监事 监事会主席 监事长 监察专员 监察官 监狱长 监理工程师 盟长 省长 督办 督学 督察 督察员 督察长 督导员 督查专员
督查员 矿长 研究员 研究实习员 研究生 研究馆员 社区书记 社区工作者 社长 离休干部 科员 科研人员 科长 秘书 秘书长 站长 第一书记 管理员 系主任 纪委书记 纪委副书记 纪委委员 纪工委书记 纪工委副书记 纪工委委员
纪检员 纪检监察员 纪检组长 组员 组成员 组织委员 组长 经济师 经理 经营者 统战委员 统计员 统计师 编剧 编审 编辑 网格员 网格长 署长 职员 职工 联席总裁 联络员 股东 股级干部 股长 舞蹈演员 船长 药剂师 药师
营业员 营养师 营长 董事 董事会秘书 董事长 董事长助理 行政总监 行政执法员 行长 行长助理 裁判员 见习生 规划师 警务专员 警务技术员 警员 警长 记者 讲师 讲解员 设计师 话务员 调度员 调研员 调解员 负责人 负责同志
财务总监 质检员 质量总监 资料员 车工 车长 车间主任 车间班组长 轮值主席 辅导员 辅警 运动员 运营总监 连长 退休干部 退休教师 退役军人 选调生 通信员 通讯员 造价工程师 部务会议成员 部务委员 部长 部长助理 采购员
钳工 销售总监 镇长 门卫 队员 队长 院士 院长 院长助理 项目负责人 顾问 领事 领导班子成员 馆员 馆长 馆长助理 首席专家 首席代表 首席信息官 首席合规官 首席大检察官 首席大法官 首席审计官 首席执行官 首席技术官
首席数据官 首席科学家 首席编辑 首席记者 首席财务官 首席运营官 首席风险官 驻村干部 驻村第一书记 驾驶员 高级主办 高级主管 高级会计师 高级农艺师 高级审计师 高级工 高级工程师 高级技工 高级技师 高级政工师 高级教师
高级教练 高级经济师 高级统计师 高级编辑 高级警长 高级记者 高级讲师
"""

#: The posts, sorted by code point. A 副 or another modifier before one of them is part of the post.
POSTS: tuple[str, ...] = tuple(_WORDS.split())

#: What may stand before a post and belongs to it: 副局长, 常务副市长, 挂职副县长.
MODIFIERS: tuple[str, ...] = (
    "专职",
    "代理",
    "候任",
    "兼职",
    "副",
    "名誉",
    "常务",
    "总",
    "挂职",
    "第一",
    "联席",
    "警务",
    "警务技术",
    "轮值",
)

#: The rank before a post, and posts that are a rank alone: 四级主任科员, 专业技术八级, 副处级干部.
RANK = "(?:[一二三四五六七八九十]{1,2}级|[正副][省部厅局处县科股]级)$"
RANK_ALONE = "(?:(?:专业技术|管理|技术工)[一二三四五六七八九十]{1,2}级|[正副][省部厅局处县科股]级)$"

#: Posts that take the organ before them into their own word: 综合科长 is the 科长 of 综合科.
MERGED_POSTS: tuple[str, ...] = (
    "中队长",
    "分队长",
    "处长",
    "大队长",
    "局长",
    "总队长",
    "所长",
    "支队长",
    "科长",
    "站长",
    "股长",
    "部长",
)

_KNOWN = frozenset(POSTS)
_SHORTEST = [post for post in POSTS if not any(post[start:] in _KNOWN for start in range(1, len(post)))]
_BY_LENGTH = ["|".join(post for post in _SHORTEST if len(post) == length) for length in range(2, 7)]

#: The end of a title: 副局长 · 党组书记 · 副调研员（正处级） · 主任（兼） · 专业技术八级.
POST_END = (
    f"(?:(?<=[{''.join(sorted({post[-1] for post in POSTS}))}])(?:{'|'.join(f'(?<={posts})' for posts in _BY_LENGTH if posts)})"
    "|(?<=[正副][厅局处县科股]级)|(?<=[术理工十][一二三四五六七八九十]级)|(?<=级）)|(?<=工作）|挂职）|试用）|专职）|兼任）|兼职）|待遇）|一年）|两年）)|(?<=（兼）))$"
)

#: The row that stands alone goes first: it is also a rank before a post, and the end of a title.
ROWS = (
    PostRule(
        "rank-alone",
        RANK_ALONE,
        {"市农科院专业技术八级": {}, "市档案馆管理七级": {}, "正科级": {}},
        ("四级", "国家三级", "上级"),
    ),
    PostRule(
        "rank",
        RANK,
        {"一级": {}, "市司法局四级": {}},
        ("国家级", "年级", "一级主办"),
    ),
    PostRule(
        "post-end",
        POST_END,
        {
            "清湖市财政局综合处处长": {},
            "市发展改革委党组书记、主任": {},
            "青屏县人民政府办公室四级主任科员": {},
            "市卫生健康委副调研员（正处级）": {},
            "市水利局总工程师": {},
            "清湖师范学院副教授": {},
            "市信访局副局长（试用期一年）": {},
        },
        ("市政府办公厅市长办公室", "清湖市财政局", "市发展改革委财贸金融和信用建", "不断成长", "（试行）", ""),
    ),
)
