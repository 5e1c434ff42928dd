"""From when, until when and for how long a document holds."""

from __future__ import annotations

import pytest

from zzgov_parse.pipeline import parse

HEAD = "清湖市人民政府关于印发清湖市绿化办法的通知\n清政〔2021〕3号 2021年3月5日\n各区人民政府：\n"


def validity(body: str) -> tuple[str | None, str | None, str | None]:
    document = parse(HEAD + body).documents[0]
    start, end = document.effective_from, document.expires_on
    return start.iso if start else None, end.iso if end else None, document.valid_for


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("本办法自2021年11月1日起施行。", ("2021-11-01", None, None)),
        ("本办法自二〇二一年十一月一日起施行，有效期五年。", ("2021-11-01", None, "五年")),
        ("本意见自发布之日起实施，有效期3年，根据实际执行情况适时修订完善。", ("2021-03-05", None, "3年")),
        ("本通知自印发之日起执行，有效期至2025年12月31日。", ("2021-03-05", "2025-12-31", None)),
        ("第九条 本办法自2021年4月1日起施行。", ("2021-04-01", None, None)),
        ("本办法由市园林局负责解释，自2021年11月1日起施行，有效期两年。", ("2021-11-01", None, "两年")),
        ("本办法于2021年11月1日起施行。", ("2021-11-01", None, None)),
        ("本办法自印发之日起施行，试行2年。", ("2021-03-05", None, "2年")),
        ("本办法自2021年11月1日起施行，至2023年12月31日止。", ("2021-11-01", "2023-12-31", None)),
        ("本办法有效期自2021年11月1日至2023年10月31日。", ("2021-11-01", "2023-10-31", None)),
        ("一、每年检查一次。\n二、从2021年11月1日起执行。", ("2021-11-01", None, None)),
        ("以上政策自2021年11月1日起执行，执行期限至2025年12月31日。", ("2021-11-01", "2025-12-31", None)),
        ("一、同意实施该工程。\n二、本批复有效期2年。", (None, None, "2年")),
        ("本意见自下达之日起5年内有效。", (None, None, "5年")),
        ("本办法暂行两年。", (None, None, "两年")),
        ("本办法自2021年11月1日起施行，有效期2年零6个月。", ("2021-11-01", None, "2年零6个月")),
        ("本办法自2021年11月1日起施行，有效期为自施行之日起5年。", ("2021-11-01", None, "5年")),
        ("上述政策执行至2025年12月31日。", (None, "2025-12-31", None)),
        (
            "上述政策适用于节水企业，执行期限为2021年11月1日至2024年10月31日。",
            ("2021-11-01", "2024-10-31", None),
        ),
        ("《清湖市节水办法（试行）》", (None, None, None)),
        ("许可证自颁发之日起5年内有效。", (None, None, None)),
        ("新水价自2021年11月1日起执行。", (None, None, None)),
        ("许可证有效期为五年，期满可以申请延续。", (None, None, None)),
        ("对有效期内的证件，自2021年起逐步更换。", (None, None, None)),
        ("原办法自2010年1月1日起停止执行。", (None, None, None)),
    ],
)
def test_only_the_validity_of_the_document_itself_counts(
    body: str, expected: tuple[str | None, str | None, str | None]
) -> None:
    assert validity(body) == expected


def test_a_day_inferred_from_the_publication_is_reported() -> None:
    diagnostics = parse(HEAD + "本办法自公布之日起施行。").diagnostics
    assert [item.code for item in diagnostics] == ["effective-date-inferred"]


def test_the_words_of_the_day_are_its_span() -> None:
    text = HEAD + "本办法自 2021年11月1日 起施行。"
    day = parse(text).documents[0].effective_from
    assert day is not None
    assert day.raw(text) == "2021年11月1日"


def test_a_year_at_whose_end_a_document_expires_is_its_last_date() -> None:
    day = parse(HEAD + "本意见有效期至2025年底。").documents[0].expires_on
    assert day is not None
    assert (day.text, day.year, day.iso) == ("2025年", 2025, None)
