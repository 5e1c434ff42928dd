"""From when, until when and for how long a document holds, in its own words.

Guarantees:

1. Only a sentence whose subject is the document itself counts: 本办法自…起施行, or 有效期 in the same sentence. The validity of a
   permit or of another document does not.
2. A document that holds from its publication holds from its date; that this was inferred is reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from ...diagnostics import Report
from ...fields.date import read_date
from ...model.fields import OfficialDate
from ...spans import Text
from ...tables.validity import ROWS

_WORDS = re.compile(
    "起(?:施行|实施|执行|正式|生效|开始|试行)|有效期|期限|内有效|[试暂]行[0-9一二两三四五六七八九十]|执行[至到]"
)
_OWN = re.compile(
    r"本(?:[^，。；]{0,12}(?:办法|规定|条例|细则|意见|通知|方案|措施|规则|规程|规范|规划|公告|通告|决定|政策|标准|文件|制度|计划|批复|复函|目录|清单|指南|纲要|预案|法))|(?:上述|以上)(?:政策|措施|规定)"
)
#: Each of these words has one of them.
_SIGNS = ("起", "期", "试行", "暂行", "执行至", "执行到")
_SENTENCE = re.compile(r"[^。；]{1,400}[。；]?")


class Validity(NamedTuple):
    """The validity of a document; None for what it does not state."""

    effective_from: OfficialDate | None = None
    expires_on: OfficialDate | None = None
    valid_for: str | None = None


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {row.name: re.compile(row.pattern) for row in ROWS}


def read_validity(texts: Iterable[Text], date: OfficialDate | None, report: Report) -> Validity:
    """The validity that the text of a document states; the last sentence that states one counts.

    Args:
        texts: the paragraphs of the document.
        date: the date of the document, for 自印发之日起.
        report: an inferred date is reported here.

    Reports:
        effective-date-inferred: the document holds from its publication.
    """
    found = Validity()
    for text in texts:
        string = text.string
        if any(sign in string for sign in _SIGNS) and _WORDS.search(string):
            for sentence in _SENTENCE.finditer(string):
                found = _read_sentence(text.cut(sentence.start(), sentence.end()), found, date, report)
    return found


def _effective(sentence: str) -> re.Match[str] | None:
    """From when the document of a sentence holds, in the first wording that fits."""
    wordings = ("effective", "effective, without 自", "effective, with its last day")
    return next((found for name in wordings if (found := _patterns()[name].search(sentence))), None)


def _read_sentence(text: Text, found: Validity, date: OfficialDate | None, report: Report) -> Validity:
    patterns = _patterns()
    effective = _effective(text.string)
    if effective is None and _OWN.search(text.string) is None:
        return found
    if effective is not None and effective["date"]:
        found = found._replace(effective_from=read_date(text.cut(*effective.span("date"))))
    elif effective is not None and date is not None:
        found = found._replace(effective_from=date)
        report.add(
            "effective-date-inferred", text.cut(*effective.span("event")), event=effective["event"], date=date.text
        )
    span = patterns["valid-for"].search(text.string)
    if span is not None:
        found = found._replace(valid_for=span["span"] or span["trial"] or span["within"])
    until = patterns["expires"].search(text.string)
    if until is not None:
        found = found._replace(expires_on=read_date(text.cut(*until.span("until" if until["until"] else "last"))))
    return found
