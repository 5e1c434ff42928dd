"""Unit lists and addressee lines: where they are cut, what names share, which names are groups, full names."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zzgov_parse.fields.enumeration import is_collective, is_unit_like
from zzgov_parse.fields.recipients import split_recipients
from zzgov_parse.fields.runs import split_unit_run
from zzgov_parse.fields.unit_names import canonical_name
from zzgov_parse.fields.units import parse_units, split_units
from zzgov_parse.spans import Text
from zzgov_parse.tables.organs import ORGAN_END
from zzgov_parse.text.fold import fold


def text_of(raw: str) -> Text:
    folded = fold(raw)
    return Text.read(folded, 0, len(folded))


def names(raw: str) -> list[str]:
    return [unit.name for unit in split_units(text_of(raw))]


def recipients(raw: str) -> list[str]:
    return [unit.name for unit in split_recipients(text_of(raw))]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("市科技局、市财政局", ["市科技局", "市财政局"]),
        ("市科技局,市财政局;市水利局", ["市科技局", "市财政局", "市水利局"]),
        ("市财政局,各开发区管委会和区县(市)政府", ["市财政局", "各开发区管委会", "各区县（市）政府"]),
        ("各乡镇、街道", ["各乡镇", "各街道"]),
        ("各县（市、区）人民政府、市直有关部门", ["各县（市、区）人民政府", "市直有关部门"]),
        ("各市党委、政府", ["各市党委", "各市政府"]),
        ("各级党委和政府", ["各级党委", "各级政府"]),
        ("市民政局、市财政局等部门", ["市民政局", "市财政局"]),
        ("清湖化工有限公司、双桥酒店等5家单位", ["清湖化工有限公司", "双桥酒店"]),
        ("扶贫办、全国总工会等和各省级人民政府", ["扶贫办", "全国总工会", "各省级人民政府"]),
        ("市水利局、市气象局按职责分工负责", ["市水利局", "市气象局"]),
        ("市水利局、市气象局分工负责", ["市水利局", "市气象局"]),
        ("市水利局和市气象局", ["市水利局", "市气象局"]),
        ("交通运输部、国家铁路局及各地区", ["交通运输部", "国家铁路局", "各地区"]),
        ("市委组织部、宣传部、统战部", ["市委组织部", "市委宣传部", "市委统战部"]),
        ("清湖、双桥市政府", ["清湖市政府", "双桥市政府"]),
        ("东岭区、南湾区人民政府，市水利局", ["东岭区人民政府", "南湾区人民政府", "市水利局"]),
        ("清湖新区、经开区、高新区管委会", ["清湖新区管委会", "经开区管委会", "高新区管委会"]),
        ("市财政局 市教育局 市民政局", ["市财政局", "市教育局", "市民政局"]),
        ("市灾害防治指挥部、有关部门和单位", ["市灾害防治指挥部", "有关部门和单位"]),
        ("市国资委 市文化和旅游局 省粮食和储备局", ["市国资委", "市文化和旅游局", "省粮食和储备局"]),
        ("中央组织部、宣传部", ["中央组织部", "中央宣传部"]),
        ("双桥区、东岭区教育局", ["双桥区教育局", "东岭区教育局"]),
        ("双桥区、东岭区、市教育局", ["双桥区", "东岭区", "市教育局"]),
        ("青屏县、清湖市教育局", ["青屏县", "清湖市教育局"]),
        ("各镇、区财政局", ["各镇", "区财政局"]),
        ("各乡镇（街道）、县财政局", ["各乡镇（街道）", "县财政局"]),
        ("按职责分工负责", []),
        ("、，；", []),
        ("", []),
    ],
)
def test_a_list_is_cut_into_its_units(raw: str, expected: list[str]) -> None:
    assert names(raw) == expected


@pytest.mark.parametrize(
    "raw",
    [
        "市文化广电和旅游局",
        "市自然资源和规划局",
        "中央和国家机关工委",
        "省粮食和物资储备局",
        "各省、自治区、直辖市人民政府",
        "各市、县（区）人民政府",
        "各省、自治区、直辖市、计划单列市财政厅（局）",
        "各省、自治区、直辖市及新疆生产建设兵团教育厅（教委、局）",
        "各市、县财政局",
        "市、县（区）人民政府",
        "省、市有关部门",
        "市、区两级政府",
        "省有关部门、单位",
        "省政府各委、办、厅、局",
        "市高等教育发展中心",
        "双桥镇政府（办事处、服务中心）",
        "清\n湖\n市\n财\n政\n局",
    ],
)
def test_one_name_stays_one(raw: str) -> None:
    assert names(raw) == ["".join(raw.split())]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (
            "各开发区管委会，各区县（市）人民政府，市人民政府各部门，各有关单位：",
            ["各开发区管委会", "各区县（市）人民政府", "市人民政府各部门", "各有关单位"],
        ),
        (
            "各省、自治区、直辖市人民政府，国务院各部委、各直属机构：",
            ["各省、自治区、直辖市人民政府", "国务院各部委", "各直属机构"],
        ),
        ("赵清、李明远委员：", ["赵清、李明远委员"]),
        (
            "各省、自治区、直辖市财政厅（局），新疆生产建设兵团财政局：",
            ["各省、自治区、直辖市财政厅（局）", "新疆生产建设兵团财政局"],
        ),
        (
            "各省、自治区、直辖市及计划单列市、新疆生产建设兵团教育局：",
            ["各省、自治区、直辖市及计划单列市、新疆生产建设兵团教育局"],
        ),
        ("各市、县（市、区）教育局，市属各学校：", ["各市、县（市、区）教育局", "市属各学校"]),
        ("清湖、双桥、苍渡市生态环境局：", ["清湖、双桥、苍渡市生态环境局"]),
        ("各县区、清湖市财政局：", ["各县区", "清湖市财政局"]),
        ("各镇、街道、县直各单位：", ["各镇", "街道", "县直各单位"]),
        ("各有关企业、清湖市财政局：", ["各有关企业", "清湖市财政局"]),
        ("各镇（街）政府（办事处）、各有关单位:", ["各镇（街）政府（办事处）", "各有关单位"]),
        ("市民政局：", ["市民政局"]),
    ],
)
def test_addressees_are_cut_but_not_where_they_share_an_end(raw: str, expected: list[str]) -> None:
    assert recipients(raw) == expected


def test_what_units_share_is_in_the_spans_of_each() -> None:
    raw = "各开发区管委会和区县（市）政府"
    spans = {unit.name: [raw[start:end] for start, end in unit.spans] for unit in parse_units(raw)}
    assert spans == {"各开发区管委会": ["各开发区管委会"], "各区县（市）政府": ["各", "区县（市）政府"]}


@pytest.mark.parametrize("name", ["各区县（市）政府", "市人民政府各部门", "有关部门", "涉灾相关区", "牵头组织单位"])
def test_a_group_of_units_is_collective(name: str) -> None:
    assert is_collective(name)


@pytest.mark.parametrize("name", ["市财政局", "区科技主管部门", "海关总署", "清湖市全民健身中心"])
def test_one_unit_is_not_collective(name: str) -> None:
    assert not is_collective(name)


def test_what_looks_like_a_unit() -> None:
    candidates = ["市财政局", "各区市", "双桥镇政府（办事处）", "清湖区", "单位", "法定代表人", "优化布局", "局"]
    assert [name for name in candidates if is_unit_like(name)] == ["市财政局", "各区市", "双桥镇政府（办事处）"]


@pytest.mark.parametrize(
    ("name", "place", "expected"),
    [
        ("市工信局", "清湖市", "清湖市工业和信息化局"),
        ("市市场监管局", "清湖市", "清湖市市场监督管理局"),
        ("市文化广电和旅游局", "清湖市", "清湖市文化广电和旅游局"),
        ("市委组织部", "清湖市", "中共清湖市委组织部"),
        ("市税务局", "清湖市", "国家税务总局清湖市税务局"),
        ("清湖市财政局", "清湖市", "清湖市财政局"),
        ("清湖市东岭区教育局", "清湖市", "清湖市东岭区教育局"),
        ("东岭区发改委", "清湖市", "东岭区发展和改革委员会"),
        ("省法院", "澜山省", "澜山省高级人民法院"),
        ("自治区财政厅", "澜山自治区", "澜山自治区财政厅"),
        ("团市委", "清湖市", "共青团清湖市委员会"),
        ("发展改革委", "", "国家发展和改革委员会"),
        ("国家发展改革委", "清湖市", "国家发展和改革委员会"),
        ("省教育厅", "清湖市", None),
        ("市教育局", "东岭区", None),
        ("团省委", "清湖市", None),
        ("市农委", "清湖市", None),
        ("市导游管理服务中心", "清湖市", None),
        ("各区县（市）政府", "清湖市", None),
        ("", "清湖市", None),
    ],
)
def test_a_full_name_is_given_where_the_table_settles_it(name: str, place: str, expected: str | None) -> None:
    assert canonical_name(name, place) == expected


def test_parse_units_says_what_to_pass() -> None:
    with pytest.raises(TypeError, match="str"):
        parse_units(b"\xe5\xb1\x80")  # type: ignore[arg-type]


def test_the_organ_pattern_only_looks_back() -> None:
    pattern = re.compile(ORGAN_END)
    string = "市财政局、市水利"
    assert (pattern.match(string, 4, 4) is not None, pattern.match(string, 8, 8) is not None) == (True, False)


_UNITS = st.sampled_from(
    [
        "市财政局",
        "市文化广电和旅游局",
        "各区县（市）政府",
        "市委组织部",
        "清湖化工（集团）有限公司",
        "各有关单位",
        "双桥镇政府（办事处）",
    ]
)


@given(
    units=st.lists(_UNITS, min_size=1, max_size=8), mark=st.sampled_from("、，；"), breaks=st.sets(st.integers(0, 120))
)
def test_a_list_is_the_same_however_it_is_wrapped(units: list[str], mark: str, breaks: set[int]) -> None:
    flat = mark.join(units)
    wrapped = "".join(("\n" if index in breaks else "") + character for index, character in enumerate(flat))
    assert names(wrapped) == names(flat) == units


@given(st.text("市区各、，；和及与等（）局委府部门单位人民政开发县 \n按职责分工负", max_size=60))
def test_the_spans_of_a_unit_are_its_characters(raw: str) -> None:
    folded = fold(raw)
    for units in (split_units(text_of(raw)), split_recipients(text_of(raw))):
        for unit in units:
            assert "".join(folded[start:end] for start, end in unit.spans).translate({32: None, 10: None}) == unit.name


@pytest.mark.parametrize(
    ("units", "heads"),
    [
        (["市生态环境局", "市林业局", "清湖市博远科技有限公司", "市城管局"], ()),
        (["青屏县人民政府办公室", "双桥市人民政府", "市市场发展中心", "各区县政府"], ()),
        (["市农委", "清湖东部新区管委会", "市工信局"], ("清湖",)),
        (["市公安局东岭区分局"], ()),
        (["清湖市委市政府督查局", "市财政局"], ()),
        (["市财政局办公室"], ()),
        ([""], ()),
    ],
)
def test_a_run_of_units_that_lost_its_marks_is_cut(units: list[str], heads: tuple[str, ...]) -> None:
    assert [unit.string for unit in split_unit_run(text_of("".join(units)), heads)] == units


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        ("市水利局 市城建局、市体育局，各县区政府", ["市水利局", "市城建局", "市体育局", "各县区政府"]),
        ("市水利局/市城建局/市体育局", ["市水利局", "市城建局", "市体育局"]),
        ("市文化广电和 旅游局、市公安局 青屏县分局", ["市文化广电和旅游局", "市公安局青屏县分局"]),
        ("市水利局\n市城建局、市体育局", ["市水利局市城建局", "市体育局"]),  # a line end may stand in a name
        ("各 开 发 区 管 委 会 和 区 县 （市）政府", ["各开发区管委会", "各区县（市）政府"]),
        ("市财政局 市城管局 市农业\n农村局 市教育局", ["市财政局", "市城管局", "市农业农村局", "市教育局"]),
    ],
)
def test_blanks_and_strokes_part_units_where_both_sides_are_some(listed: str, expected: list[str]) -> None:
    assert [unit.name for unit in parse_units(listed)] == expected
