"""Name lists that lost their line ends are parted again; single entries are left alone."""

from __future__ import annotations

import pytest

from zzgov_parse.blocks.lists.counted_lists import mend_lists
from zzgov_parse.diagnostics import Report
from zzgov_parse.text.fold import fold
from zzgov_parse.text.lines import read_lines


def parted(raw: str) -> list[str]:
    return [line.text.string for line in mend_lists(read_lines(fold(raw)), Report())]


def test_a_run_of_units_is_parted_where_a_unit_ends_and_another_begins() -> None:
    raw = "一、先进单位（6个）\n市生态环境局市林业局清湖市远航科技有限公司市市场监管局青屏县人民政府办公室清湖经开区管委会"
    assert parted(raw) == [
        "一、先进单位（6个）",
        "市生态环境局",
        "市林业局",
        "清湖市远航科技有限公司",
        "市市场监管局",
        "青屏县人民政府办公室",
        "清湖经开区管委会",
    ]


def test_a_heading_glued_between_entries_is_a_line_of_its_own() -> None:
    raw = "一、先进集体（2个）市科技局市商务局二、先进个人（1名）\n王瑞 市科技局科员"
    assert parted(raw) == ["一、先进集体（2个）", "市科技局", "市商务局", "二、先进个人（1名）", "王瑞市科技局科员"]


def test_a_run_of_persons_is_parted_before_each_name() -> None:
    raw = "二、先进个人（3名）\n侯悦 青屏县财政局总经济师诸葛磊 市教育局科员尚 超 市审计局办公室党组书记、局长"
    assert parted(raw)[1:] == ["侯悦青屏县财政局总经济师", "诸葛磊市教育局科员", "尚超市审计局办公室党组书记、局长"]


@pytest.mark.parametrize(
    "unit",
    [
        "清湖航空港区管委会党政办公室",
        "青屏市委市政府督查局",
        "国家税务总局清湖市税务局",
        "清湖市公安局交警支队第二大队",
        "清湖高新区创新发展局",
        "中国农业银行清湖市分行",
        "清湖市市直机关工作委员会",
    ],
)
def test_one_unit_is_left_whole(unit: str) -> None:
    assert parted(f"一、先进单位（1个）\n{unit}")[1:] == [unit]


def test_running_text_is_never_parted() -> None:
    raw = "经研究，决定对市科技局市商务局等20个单位予以表扬。"
    assert parted(raw) == [raw]


def test_a_line_that_begins_with_the_rest_of_the_title_above_is_parted_before_the_name() -> None:
    raw = "二、先进个人（2名）\n王 瑞 市财政局办公室主治医\n师何 懿 市水利局科员\n李敏 市教育局副\n科长陈小红 市审计局科员"
    assert parted(raw)[2:] == ["师", "何懿市水利局科员", "李敏市教育局副", "科长", "陈小红市审计局科员"]


def test_a_company_limited_by_shares_is_one_unit() -> None:
    raw = "一、先进集体（3个）\n清湖市天合电子科技股份有限公司市司法局市审计局"
    assert parted(raw)[1:] == ["清湖市天合电子科技股份有限公司", "市司法局", "市审计局"]
