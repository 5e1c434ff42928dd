from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zzgov_parse.fields.agency import code_start, issuer_start, issuers_of
from zzgov_parse.fields.document_number import (
    find_document_numbers,
    find_numbers,
    is_repaired,
    match_number,
    parse_document_number,
    read_document_number,
)
from zzgov_parse.model.fields import DocumentNumber, NumberFamily
from zzgov_parse.spans import Text
from zzgov_parse.tables.document_numbers import ROWS
from zzgov_parse.text.fold import fold

BRACKETED, ORDER, ANNOUNCEMENT, SERIAL = NumberFamily


def text_of(raw: str) -> Text:
    return Text.read(fold(raw), 0, len(raw))


def parts(number: DocumentNumber | None) -> tuple[str, NumberFamily, str | None, int | None, int | None] | None:
    return number and (number.text, number.family, number.agency_code, number.year, number.serial)


@pytest.mark.parametrize(
    ("raw", "text", "code", "year", "serial"),
    [
        ("郑政〔2021〕15号", "郑政〔2021〕15号", "郑政", 2021, 15),
        ("沪府办规〔2020〕17 号", "沪府办规〔2020〕17号", "沪府办规", 2020, 17),
        ("湘政发 〔2009〕30 号", "湘政发〔2009〕30号", "湘政发", 2009, 30),
        ("桂政干〔2020〕\n68 号", "桂政干〔2020〕68号", "桂政干", 2020, 68),
        ("黑政干〔２０２０〕１８号", "黑政干〔2020〕18号", "黑政干", 2020, 18),
        ("国卫办医函〔2020]113号", "国卫办医函〔2020〕113号", "国卫办医函", 2020, 113),
        ("民委发﹝2016﹞33号", "民委发〔2016〕33号", "民委发", 2016, 33),
        ("冀发改能价[2025]1115号", "冀发改能价〔2025〕1115号", "冀发改能价", 2025, 1115),
        ("冀发改能价［2025］1115号", "冀发改能价〔2025〕1115号", "冀发改能价", 2025, 1115),
        ("财税(2026)15号", "财税〔2026〕15号", "财税", 2026, 15),
        ("财税【2026】15号", "财税〔2026〕15号", "财税", 2026, 15),
        ("财税〈2026〉15号", "财税〔2026〕15号", "财税", 2026, 15),
        ("财税《2026》15号", "财税〔2026〕15号", "财税", 2026, 15),
        ("苏政办发（2025）0012号", "苏政办发〔2025〕0012号", "苏政办发", 2025, 12),
        ("宁发改价格（管理）〔2023〕7 号", "宁发改价格（管理）〔2023〕7号", "宁发改价格（管理）", 2023, 7),
        ("川府发〔2023〕号", "川府发〔2023〕号", "川府发", 2023, None),
        ("川府发〔2023〕\xa0\xa0号", "川府发〔2023〕号", "川府发", 2023, None),
        ("国发〔2018〕43－44号", "国发〔2018〕43-44号", "国发", 2018, None),
        ("国发〔2018〕1—5号", "国发〔2018〕1—5号", "国发", 2018, None),
        ("国发〔2018〕第1、3、5号", "国发〔2018〕第1、3、5号", "国发", 2018, None),
        ("清政〔2021〕第15号", "清政〔2021〕第15号", "清政", 2021, 15),
        ("清政函〔二○○九〕3号", "清政函〔二〇〇九〕3号", "清政函", 2009, 3),
        ("清政函〔二O〇九〕三号", "清政函〔二〇〇九〕三号", "清政函", 2009, 3),
        ("国办发明电〔2018〕15号", "国办发明电〔2018〕15号", "国办发明电", 2018, 15),
        ("沪府令〔2026〕26号", "沪府令〔2026〕26号", "沪府令", 2026, 26),
        ("清湖市人民政府常务会议纪要〔2021〕5号", "清湖市人民政府常务会议纪要〔2021〕5号", "清湖市人民政府常务会议纪要", 2021, 5),
        ("国发〔88〕12号", "国发〔88〕12号", "国发", 1988, 12),
        ("（87）清环放字第239号", "〔87〕清环放字第239号", "清环放字", 1987, 239),
        ("88清环水字第111号", "88清环水字第111号", "清环水字", 1988, 111),
        ("清政〔5355〕82号", "清政〔5355〕82号", "清政", None, 82),
        ("法〔2021〕5号", "法〔2021〕5号", "法", 2021, 5),
    ],
)  # fmt: skip
def test_a_bracketed_number_is_read_in_every_variant(raw: str, text: str, code: str, year: int, serial: int) -> None:
    assert parts(parse_document_number(raw)) == (text, BRACKETED, code, year, serial)


@pytest.mark.parametrize(
    "raw",
    [
        "清政〔2021)15号", "清政C2021〕15号", "清政1 2021〕15号", "清政[2021〕15号", "清政〔【2021j 15号", "清政2021〕15号", "清政〔202115号",
        "清政202115号", "清政〔2O21〕15号", "清政〔20 21〕l5号", "清政〔2021〕15）号", "清政〔2021〕15吕", "清政〔2021〕15",
    ],
)  # fmt: skip
def test_misread_characters_and_lost_brackets_are_repaired(raw: str) -> None:
    number = parse_document_number(raw)
    assert parts(number) == ("清政〔2021〕15号", BRACKETED, "清政", 2021, 15)


@pytest.mark.parametrize(
    ("printed", "repaired"),
    [
        ("清政〔2021〕15号", False),
        ("清政[2021]15号", False),
        ("清政（2021）15号", False),
        ("清政【2021】15号", False),
        ("清湖市人民政府令（2021）第1号", False),
        ("清政〔2021）15号", True),
        ("清政〔2O21〕15号", True),
        ("清政202115号", True),
        ("清政〔2021〕15", True),
    ],
)
def test_only_damage_counts_as_repaired(printed: str, *, repaired: bool) -> None:
    number = parse_document_number(printed)
    assert number is not None
    assert is_repaired(fold(printed), number) is repaired


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("中华人民共和国国务院令 第 709 号", ("中华人民共和国国务院令第709号", ORDER, "中华人民共和国国务院", None, 709)),
        ("河南省人民政府令第219号", ("河南省人民政府令第219号", ORDER, "河南省人民政府", None, 219)),
        ("主席令第八十号", ("主席令第八十号", ORDER, "主席", None, 80)),
        ("商务部令2014年第3号", ("商务部令2014年第3号", ORDER, "商务部", 2014, 3)),
        ("清湖市人民政府令（2021）第1号", ("清湖市人民政府令（2021）第1号", ORDER, "清湖市人民政府", 2021, 1)),
        ("对外贸易经济合作部令（一九九九年第 3 号）", ("对外贸易经济合作部令（一九九九年第3号）", ORDER, "对外贸易经济合作部", 1999, 3)),
        ("清湖市人民政府第12号令", ("清湖市人民政府第12号令", ORDER, "清湖市人民政府", None, 12)),
        ("环境保护部、商务部、海关总署令第26号", ("环境保护部、商务部、海关总署令第26号", ORDER, "环境保护部、商务部、海关总署", None, 26)),
        ("令第175号", ("令第175号", ORDER, None, None, 175)),
        ("国家税务总局公告2021年第5号", ("国家税务总局公告2021年第5号", ANNOUNCEMENT, "国家税务总局", 2021, 5)),
        ("海关总署 税务总局公告2025年第256号", ("海关总署税务总局公告2025年第256号", ANNOUNCEMENT, "海关总署税务总局", 2025, 256)),
        ("公告2026年第6号", ("公告2026年第6号", ANNOUNCEMENT, None, 2026, 6)),
        ("证监会公告[2021]5号", ("证监会公告〔2021〕5号", ANNOUNCEMENT, "证监会", 2021, 5)),
        ("海关总署公告（2008年第66号）", ("海关总署公告（2008年第66号）", ANNOUNCEMENT, "海关总署", 2008, 66)),
        ("国家税务总局2010年第1号公告", ("国家税务总局2010年第1号公告", ANNOUNCEMENT, "国家税务总局", 2010, 1)),
        ("澜山省人民代表大会常务委员会公告第十二号", ("澜山省人民代表大会常务委员会公告第十二号", ANNOUNCEMENT, "澜山省人民代表大会常务委员会", None, 12)),
        ("市政府第62次常务会议纪要", ("市政府第62次常务会议纪要", SERIAL, "市政府", None, 62)),
        ("第 12 期", ("第12期", SERIAL, None, None, 12)),
        ("〔2021〕5号", ("〔2021〕5号", SERIAL, None, 2021, 5)),
        ("〔2021〕5号会议纪要", ("〔2021〕5号会议纪要", SERIAL, None, 2021, 5)),
    ],
)  # fmt: skip
def test_orders_announcements_and_minutes_are_read(raw: str, expected: tuple[object, ...]) -> None:
    assert parts(parse_document_number(raw)) == expected


NOT_NUMBERS = (
    "", "号", "第5号", "12号", "12号楼", "万寿路27号院", "2021年9月17号", "13837112345", "准印证号：〔2019〕768号", "准印证号〔2019〕768号",
    "索引号：000014349/2018-00222", "豫人社人力许准字[2013]15号", "（2021）京01民初123号", "（2009）民提字第15号", "GB/T 9704—2012",
    "责令第3号", "法令第3号", "公告如下：2021年", "粤ICP备20135092号", "粤公网安备20110502000549号", "第3级（2021年）的通知", "（5）号",
    "第一期工程", "证书编号〔2021〕15号", "会议纪要如下", "第2741号提案",
)  # fmt: skip


@pytest.mark.parametrize("text", NOT_NUMBERS)
def test_numbers_of_other_things_are_no_document_numbers(text: str) -> None:
    assert parse_document_number(text) is None
    assert find_document_numbers(f"关于{text}的说明") == ()


@pytest.mark.parametrize(
    "text",
    [
        "根据财税〔2026〕15号",
        "（郑政〔2021〕15号）",
        "郑政〔2021〕15号、郑政〔2021〕16号",
        "郑政〔2021〕15号2021年9月17日",
    ],
)
def test_a_string_that_is_more_than_one_number_is_none(text: str) -> None:
    assert parse_document_number(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("根据财税〔2026〕15号规定", ["财税〔2026〕15号"]),
        ("按照国发〔2019〕5号、国办发〔2019〕3号和郑政〔2021〕15号文件", ["国发〔2019〕5号", "国办发〔2019〕3号", "郑政〔2021〕15号"]),
        ("见清政〔2021〕15号；同郑政〔2021〕16号", ["清政〔2021〕15号", "郑政〔2021〕16号"]),
        ("《关于做好节水工作的通知》（清政办〔2021〕7号）精神", ["清政办〔2021〕7号"]),
        ("关于做好节水工作的通知清政办〔2021〕7号各县", ["清政办〔2021〕7号"]),
        ("关于加快节水的若干意见清政发〔2021〕7号", ["清政发〔2021〕7号"]),
        ("管理办法（试行）清环发〔2021〕7号", ["清环发〔2021〕7号"]),
        ("清湖市人民政府文件清政〔2021〕15号", ["清政〔2021〕15号"]),
        ("清湖市人民政府清政〔2021〕15号", ["清政〔2021〕15号"]),
        ("澜山省生态环境厅澜环便函〔2021〕9号", ["澜环便函〔2021〕9号"]),
        ("清湖市生态环境委员会办公室清环委办函〔2021〕7号", ["清环委办函〔2021〕7号"]),
        ("清湖市人民政府办公厅办公厅便函〔2021〕8号", ["办公厅便函〔2021〕8号"]),
        ("财政部财税〔2016〕36号", ["财税〔2016〕36号"]),
        ("2000年7月4日环发〔2000〕135号", ["环发〔2000〕135号"]),
        ("二〇二一年十月八日清政〔2021〕15号", ["清政〔2021〕15号"]),
        ("文号：工信部联规〔2016〕349号", ["工信部联规〔2016〕349号"]),
        ("（民航总局〔2006〕80号）收悉", ["民航总局〔2006〕80号"]),
        ("（组通字199111号）、（环发200650号）同时废止", ["组通字〔1991〕11号", "环发〔2006〕50号"]),
        ("以国务院令第591号公布", ["国务院令第591号"]),
        ("2003年8月5日中华人民共和国国务院令第386号公布", ["中华人民共和国国务院令第386号"]),
        ("（原国家环境保护总局令第42号，2007年）", ["国家环境保护总局令第42号"]),
        ("经环境保护部令第47号修改", ["环境保护部令第47号"]),
        ("依据土地管理法、国务院令第5号", ["国务院令第5号"]),
        ("（财政部、国家档案局令第79号）", ["财政部、国家档案局令第79号"]),
        ("对外贸易经济合作部令第5号和和平区人民政府令第3号", ["对外贸易经济合作部令第5号", "和平区人民政府令第3号"]),
        ("（省政府令第197号令）", ["省政府令第197号"]),
        ("1992年5月29日清湖市人民政府第12号令发布", ["清湖市人民政府第12号令"]),
        ("海关总署公告（2008年第66号）等", ["海关总署公告（2008年第66号）"]),
        ("根据市政府第62次常务会议纪要和第12期专题会议纪要", ["市政府第62次常务会议纪要", "第12期专题会议纪要"]),
        ("〔2021〕5号会议纪要明确", ["〔2021〕5号会议纪要"]),
        ("研究决定第62次会议纪要", ["第62次会议纪要"]),
        ("清政〔2021〕OO号，清政〔2021〕1O号", ["清政〔2021〕10号"]),
        ("吕布说吕〔2021〕，清政〔2021〕15吕", ["清政〔2021〕15号"]),
        ("现将国发〔1986〕97号文件转发给你们", ["国发〔1986〕97号"]),
        ("原豫政〔2015〕59号废止", ["豫政〔2015〕59号"]),
        ("经市政府清政文〔2021〕12号批准", ["清政文〔2021〕12号"]),
        ("你局清发改〔2021〕12号来函收悉，我市清政〔2021〕15号", ["清发改〔2021〕12号", "清政〔2021〕15号"]),
        ("除财税〔2018〕50号另有规定外", ["财税〔2018〕50号"]),
        ("未按建质〔2009〕87号文执行", ["建质〔2009〕87号"]),
        ("按照清湖市人民政府2020年第31号令执行", ["清湖市人民政府2020年第31号令"]),
        ("国办发（83）12号文件", ["国办发〔83〕12号"]),
    ],
)  # fmt: skip
def test_a_number_in_running_text_begins_with_its_code(text: str, expected: list[str]) -> None:
    assert [number.text for number in find_document_numbers(text)] == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("郑政〔2021〕15号 2021年9月17日", (11, "郑政〔2021〕15号")),
        ("郑政〔2021〕15号 签发人：张三", (11, "郑政〔2021〕15号")),
        ("中华人民共和国国务院令第709号公布", (16, "中华人民共和国国务院令第709号")),
        ("第12期 清湖市人民政府办公室", (4, "第12期")),
        ("第一期工程建设", None),
        ("根据郑政〔2021〕15号", None),
        ("2021年9月17日", None),
        ("", None),
    ],
)
def test_a_line_that_begins_with_a_number_is_matched_up_to_its_end(line: str, expected: tuple[int, str] | None) -> None:
    matched = match_number(text_of(line))
    assert (matched and (matched[0], matched[1].text)) == expected


def test_spans_are_the_raw_slices_of_the_number() -> None:
    raw = "依据《通知》（清 政\n〔2O21〕１５号），"
    (number,) = find_document_numbers(raw)
    assert (number.text, number.raw(raw), number.serial_text) == ("清政〔2021〕15号", "清 政\n〔2O21〕１５号", "15")


def test_the_canonical_number_of_every_example_reads_as_the_same_number() -> None:
    for row in ROWS:
        for example in row.examples:
            number = read_document_number(text_of(example))
            assert number is not None, example
            again = read_document_number(text_of(number.text))
            assert parts(again) == parts(number)


@pytest.mark.parametrize(
    ("code", "issuers"),
    [
        ("郑政", ("郑州市人民政府",)),
        ("宁政办发", ("宁夏回族自治区人民政府办公厅", "南京市人民政府办公厅")),
        ("发改价格", ("国家发展改革委",)),
        ("工信部联智", ("工业和信息化部",)),
        ("清政", ()),
        ("", ()),
    ],
)
def test_a_code_has_all_its_issuers(code: str, issuers: tuple[str, ...]) -> None:
    assert issuers_of(code) == issuers


@pytest.mark.parametrize(
    ("run", "before", "code"),
    [
        ("和政发", "", "和政发"),
        ("和国发", "》", "国发"),
        ("和清政", "号", "清政"),
        ("同国发", "", "国发"),
        ("将乐政办", "", "将乐政办"),
        ("原政发", "", "原政发"),
        ("含政办", "", "含政办"),
        ("本政办发", "", "本政办发"),
        ("最高人民法院法释", "", "法释"),
        ("工信部联规", "", "工信部联规"),
        ("人社厅函", "", "人社厅函"),
        ("穗天科工信规字", "（", "穗天科工信规字"),
        ("全市各级各部门各单位认真学习国发", "", "国发"),
        ("仍按清政办发", "", "清政办发"),
        ("均为财税", "", "财税"),
        ("一是清政", "", "清政"),
        ("或者澜教体", "", "澜教体"),
        ("拨付国办发", "", "国办发"),
        ("原清政办", "", "清政办"),
        ("原州政办", "", "原州政办"),
        ("对外经贸发", "", "对外经贸发"),
        ("就业函", "", "就业函"),
        ("自贸管", "", "自贸管"),
        ("其国发", "", "国发"),
        ("其政文", "", "其政文"),
        ("文件同政发", "", "同政发"),
        ("根据证监许可", "", "证监许可"),
        ("国家发展和改革委员会令", "", "国家发展和改革委员会令"),
    ],
)
def test_a_code_is_cut_from_the_words_before_it(run: str, before: str, code: str) -> None:
    start = code_start(run, before)
    assert start is not None
    assert run[start:] == code


def test_what_ends_like_a_licence_is_no_code() -> None:
    assert (code_start("豫人社人力许准字", ""), code_start("准印证号", "")) == (None, None)
    assert [code_start(run, "4") for run in ("节水办法（试行）", "日", "和", "见")] == [None] * 4
    assert code_start("节水节水节水节水节水节水节水节水节水节水节水", "") is None
    assert issuer_start("责", "") is None
    assert code_start("清国用", "") is None


@pytest.mark.parametrize(
    ("run", "before", "issuer"),
    [
        ("现将国务院", "", "国务院"),
        ("仍按财政部", "", "财政部"),
        ("由国务院", "", "国务院"),
        ("一是清湖市人民政府", "", "清湖市人民政府"),
        ("上述和平区人民政府", "", "和平区人民政府"),
        ("对外贸易经济合作部", "", "对外贸易经济合作部"),
        ("清湖市住房与城乡建设局", "", "清湖市住房与城乡建设局"),
        ("清湖市委员会", "", "清湖市委员会"),
    ],
)
def test_an_issuer_is_cut_from_the_words_before_it(run: str, before: str, issuer: str) -> None:
    start = issuer_start(run, before)
    assert start is not None
    assert run[start:] == issuer


def test_a_word_with_a_character_that_is_read_for_the_sign_ends_no_number() -> None:
    assert [number.text for number in find_document_numbers("另外国办发〔2021〕15号")] == ["国办发〔2021〕15号"]


@pytest.mark.parametrize("function", [parse_document_number, find_document_numbers])
def test_only_a_str_is_taken(function: object) -> None:
    with pytest.raises(TypeError, match="takes a str, got NoneType"):
        function(None)  # type: ignore[operator]


PIECES = (
    "郑政",
    "国务院令",
    "公告",
    "第",
    "号",
    "〔2021〕",
    "[2O21",
    "）",
    "15",
    "—",
    "年",
    "纪要",
    "次",
    "令",
    "、",
    "（",
    "吕",
    "的通知",
    "1999",
    " ",
    "\n",
)


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_any_text_gives_numbers_in_order_that_do_not_overlap(raw: str) -> None:
    text = text_of(raw)
    found = find_numbers(text)
    places = [place for start, end, _ in found for place in (start, end)]
    assert places == sorted(places)
    for start, end, number in found:
        assert number.spans == text.cut(start, end).spans
    read_document_number(text)
    match_number(text)


@pytest.mark.parametrize(
    "piece",
    [
        "号",
        "1号",
        "郑",
        "郑政〔",
        "郑政〔2021〕",
        "郑政〔2021〕1号",
        "令第1号",
        "第1次纪要",
        "〔",
        "2021",
        "1、",
        "政府、",
        "〕吕",
        "（局）",
        "公告2021年第",
    ],
)
def test_time_is_linear_in_the_length(piece: str) -> None:
    text = text_of(piece * (200_000 // len(piece)) + "号")
    begin = time.process_time()
    find_numbers(text)
    read_document_number(text)
    match_number(text)
    assert time.process_time() - begin < 20  # 1 to 6 on a slow machine; quadratic growth would be minutes
