"""Hypothesis strategies: invented documents, laid out as gazettes print them.

A `Sheet` is a list of printed blocks; every block is one string, as it stands in the document before any damage. Tests
damage it (break lines, change widths, lay out columns) and expect the same result.
"""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import strategies as st

PLACES = ("清湖市", "澜山市", "青屏市", "云洲市", "丹溪市")
TOPICS = ("城市绿化", "乡村道路", "职业培训", "防汛抗旱", "数字档案", "食品安全", "公共交通", "老旧小区改造")
DISTRICTS = ("东塘区", "南浦区", "西岭区", "北湾区", "石桥县")
BUREAUS = (
    "市财政局",
    "市教育局",
    "市水利局",
    "市卫生健康委",
    "市发展改革委",
    "市文化广电和旅游局",
    "市公安局",
    "市司法局",
    "市市场监管局",
)
DIVISIONS = ("办公室", "综合处", "规划处", "法规处", "人事处", "服务业科")
POSTS = ("处长", "副处长", "科长", "四级主任科员", "一级科员", "副主任", "主任", "党组书记、局长")
FAMILY = ("王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴")
GIVEN = ("明", "芳", "伟", "丽", "强", "敏", "静", "磊", "洋", "艳", "志强", "晓燕", "建国", "秀英", "海涛", "文博")
SENTENCES = (
    "坚持问题导向，健全工作机制，切实解决群众反映强烈的突出问题。",
    "到2025年，全市建成示范点50个以上，覆盖率达到95%以上。",
    "充分发挥市场在资源配置中的决定性作用，更好发挥政府作用，形成工作合力。",
    "严格执行《清湖市绿化条例》有关规定，定期开展督查，考核结果作为评先评优的重要依据。",
    "统筹安排专项资金，优先支持基层（含乡镇、街道）改善条件，提高服务能力和水平。",
    "鼓励各区县（市）结合实际先行先试，及时总结推广经验，营造良好氛围。",
)
HEADINGS = (
    "加强组织领导",
    "完善工作机制",
    "强化资金保障",
    "严格督查考核",
    "推进项目建设",
    "优化公共服务",
    "提升治理能力",
)
HAN = "一二三四五六七八九十"


class Sheet(NamedTuple):
    """A document as a list of printed blocks, and which of them are entries of a list of persons."""

    blocks: list[str]
    entries: list[str]

    @property
    def text(self) -> str:
        """One block a line."""
        return "\n".join(self.blocks) + "\n"


@st.composite
def heads(draw: st.DrawFn, kind: str = "通知") -> tuple[str, list[str]]:
    """A title, and the head of a document: title, number and date, recipients."""
    place, topic = draw(st.sampled_from(PLACES)), draw(st.sampled_from(TOPICS))
    year, serial = draw(st.integers(2013, 2024)), draw(st.integers(1, 300))
    month, day = draw(st.integers(1, 12)), draw(st.integers(1, 28))
    title = f"{place}人民政府关于加强{topic}工作的{kind}"
    number = f"{place[0]}政〔{year}〕{serial}号 {year}年{month}月{day}日"
    return title, [title, number, "各区县（市）人民政府，市人民政府各部门，各有关单位："]


@st.composite
def paragraphs(draw: st.DrawFn) -> str:
    """A paragraph of one to three sentences."""
    return "".join(draw(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3, unique=True)))


@st.composite
def responsibilities(draw: st.DrawFn) -> str:
    """A responsibility line."""
    units = draw(st.lists(st.sampled_from(BUREAUS), min_size=2, max_size=6, unique=True))
    cut = draw(st.integers(1, len(units) - 1))
    group = draw(st.sampled_from(("", "，各开发区管委会和区县（市）政府")))
    return f"牵头单位：{'、'.join(units[:cut])}；责任单位：{'、'.join(units[cut:])}{group}"


@st.composite
def clause_blocks(draw: st.DrawFn) -> list[str]:
    """一、 with （一） run-in clauses under it, each with or without a responsibility line."""
    blocks: list[str] = []
    for i in range(draw(st.integers(1, 3))):
        blocks.append(f"{HAN[i]}、{draw(st.sampled_from(HEADINGS))}")
        for k in range(draw(st.integers(1, 3))):
            blocks.append(f"（{HAN[k]}）{draw(st.sampled_from(HEADINGS))}。{draw(paragraphs())}")
            if draw(st.booleans()):
                blocks.append(draw(responsibilities()))
    return blocks


@st.composite
def names(draw: st.DrawFn) -> str:
    """A name of two or three characters."""
    return draw(st.sampled_from(FAMILY)) + draw(st.sampled_from(GIVEN))


@st.composite
def entries(draw: st.DrawFn) -> str:
    """A roster entry: name, gap, title; a name of two characters is printed with an alignment space."""
    name = draw(names())
    printed = f"{name[0]} {name[1]}" if len(name) == 2 and draw(st.booleans()) else name
    place = draw(st.sampled_from((*DISTRICTS, *BUREAUS)))
    organ = place if place in BUREAUS else place + draw(st.sampled_from(("人民政府", "统计局", "发展改革委")))
    return f"{printed} {organ}{draw(st.sampled_from(DIVISIONS))}{draw(st.sampled_from(POSTS))}"


@st.composite
def notices(draw: st.DrawFn) -> Sheet:
    """A notice with paragraphs, clauses and responsibility lines."""
    _, blocks = draw(heads())
    blocks.append(draw(paragraphs()))
    blocks.extend(draw(clause_blocks()))
    return Sheet(blocks, [])


@st.composite
def commendations(draw: st.DrawFn) -> Sheet:
    """A circular with a list of units and a list of persons as its attachment."""
    _, blocks = draw(heads("通报"))
    people = draw(st.lists(entries(), min_size=3, max_size=14, unique_by=lambda entry: entry.replace(" ", "")[:3]))
    units = draw(
        st.lists(st.sampled_from([*BUREAUS, *(d + "人民政府" for d in DISTRICTS)]), min_size=2, max_size=8, unique=True)
    )
    topic = draw(st.sampled_from(TOPICS))
    blocks.append(draw(paragraphs()))
    blocks.append(f"附件：{topic}工作先进单位和先进个人名单")
    blocks.append("附件")
    blocks.append(f"{topic}工作先进单位和先进个人名单")
    blocks.append(f"一、先进单位（{len(units)}个）")
    blocks.extend(units)
    blocks.append(f"二、先进个人（{len(people)}名）")
    blocks.extend(people)
    return Sheet(blocks, people)


def sheets() -> st.SearchStrategy[Sheet]:
    """Any document."""
    return st.one_of(notices(), commendations())
