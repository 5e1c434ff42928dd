"""Titles of persons: organization and posts."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from zzgov_parse.fields.title import post_start, split_title
from zzgov_parse.spans import Text
from zzgov_parse.tables.posts import MODIFIERS, POST_END, POSTS


def split(title: str) -> tuple[str | None, tuple[str, ...]]:
    return split_title(Text.read(title, 0, len(title)))


@pytest.mark.parametrize(
    ("title", "organization", "posts"),
    [
        ("市工信局电子电器产业局副局长", "市工信局电子电器产业局", ("副局长",)),
        ("清湖市财政局党组书记、局长", "清湖市财政局", ("党组书记", "局长")),
        ("市发展改革委经济运行调节办公室主任", "市发展改革委经济运行调节办公室", ("主任",)),
        ("市政府办公厅市长办公室三级主任科员", "市政府办公厅市长办公室", ("三级主任科员",)),
        ("清湖经开区工信局党支部委员、办公室主任", "清湖经开区工信局", ("党支部委员", "办公室主任")),
        ("青屏县发展改革委总经济师", "青屏县发展改革委", ("总经济师",)),
        ("市委副书记、市长", "市委", ("副书记", "市长")),
        ("省委宣传部副部长，省政府新闻办主任", "省委宣传部", ("副部长", "省政府新闻办主任")),
        ("省水利厅党组成员、副厅长兼省河长办主任", "省水利厅", ("党组成员", "副厅长", "省河长办主任")),
        ("清湖市财政局党组书记局长", "清湖市财政局", ("党组书记", "局长")),
        ("市卫生健康委副调研员（正处级）", "市卫生健康委", ("副调研员（正处级）",)),
        ("市农科院专业技术八级", "市农科院", ("专业技术八级",)),
        ("市档案馆正科级干部", "市档案馆", ("正科级干部",)),
        ("清湖化工有限公司车间班组长", "清湖化工有限公司", ("车间班组长",)),
        ("双桥区区长", "双桥区", ("区长",)),
        ("常务副市长", None, ("常务副市长",)),
        ("四级调研员", None, ("四级调研员",)),
        ("挂职副县长", None, ("挂职副县长",)),
        ("市检察院三级高级检察官", "市检察院", ("三级高级检察官",)),
        ("清湖大学团支部书记", "清湖大学", ("团支部书记",)),
        ("市财政局原局长", "市财政局", ("原局长",)),
        ("双桥区代区长", "双桥区", ("代区长",)),
        ("市水利局主持工作副局长", "市水利局", ("主持工作副局长",)),
        ("清湖市原州区区长", "清湖市原州区", ("区长",)),
        ("市草原站站长", "市草原站", ("站长",)),
    ],
)
def test_a_title_is_an_organization_and_posts(title: str, organization: str | None, posts: tuple[str, ...]) -> None:
    assert split(title) == (organization, posts)


@pytest.mark.parametrize(
    ("title", "organization", "post"),
    [
        ("青屏县人民政府办公室综合科长", "青屏县人民政府办公室综合科", "科长"),
        ("市公安局刑警大队长", "市公安局刑警大队", "大队长"),
        ("市委组织部长", "市委组织部", "部长"),
    ],
)
def test_a_post_that_took_its_organ_gives_it_to_the_organization(title: str, organization: str, post: str) -> None:
    assert split(title) == (organization, (post,))


@pytest.mark.parametrize(
    ("title", "organization", "post"),
    [
        ("青屏县人民政府办公室综合科科长", "青屏县人民政府办公室综合科", "科长"),
        ("双桥区农业经济处科长", "双桥区农业经济处", "科长"),
        ("市公安局刑警大队大队长", "市公安局刑警大队", "大队长"),
        ("青屏县县长", "青屏县", "县长"),
    ],
)
def test_a_whole_organization_stays_as_printed(title: str, organization: str, post: str) -> None:
    assert split(title) == (organization, (post,))


@pytest.mark.parametrize("title", ["市财政局", "清湖化工有限公司", "东岭区"])
def test_a_unit_alone_has_no_post(title: str) -> None:
    assert split(title) == (title, ())


def test_a_post_that_no_table_knows_stands_after_the_last_organ() -> None:
    assert (split("市公安局特勤骑手"), split("养蜂大户")) == (("市公安局", ("特勤骑手",)), (None, ("养蜂大户",)))


def test_an_empty_title_has_nothing() -> None:
    assert split("") == (None, ())


def test_every_post_ends_a_title_with_and_without_modifiers() -> None:
    pattern = re.compile(POST_END)
    wrong = [
        modifier + post
        for post in POSTS
        for modifier in ("", "四级", *MODIFIERS)
        if not pattern.match(modifier + post, len(modifier + post)) or post_start(modifier + post)
    ]
    assert wrong == []


@given(
    st.sampled_from(["市财政局", "青屏县人民政府办公室", "清湖化工有限公司", "双桥区"]),
    st.sampled_from(POSTS),
    st.sampled_from(["", "副", "常务副", "一级"]),
)
def test_organization_and_post_joined_are_the_title(organization: str, post: str, modifier: str) -> None:
    found, posts = split(organization + modifier + post)
    assert (found or "") + "".join(posts) == organization + modifier + post


@given(st.text("市区县局长副主任科员、，兼（）党组书记一二级处", max_size=40))
@example("主任，任")
def test_any_title_is_split(title: str) -> None:
    organization, posts = split(title)
    assert (organization == "", "" in posts) == (False, False)
