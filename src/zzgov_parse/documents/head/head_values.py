"""The elements of a head, and the lines that hold them: number, issue, occasion, and what is known by its words.

Guarantee: what is no value of a line is furniture.

Reports: `number-repaired`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from ...blocks.shapes import is_organ
from ...blocks.titles.head_elements import match_element
from ...blocks.titles.title_shapes import issuer_length
from ...diagnostics import Report
from ...fields.date import find_dates_in
from ...model.fields import DocumentNumber, OfficialDate, Unit
from ...model.gazette import Furniture
from ...nodes import build_node
from ...spans import Text
from .issue_line import read_issue_line
from .metadata import Stated
from .number_line import ORDERED, names_of, read_number_line
from .titles import issuers, joint_issuers


@dataclass
class Header:
    """The elements of the head, as far as the text has them.

    Attributes:
        mark: the issuing-authority mark, one text a line.
        series: the series that the number counts: 清湖市税务局公告.
        stated: what a site says of the document.
        aside: what stands in the head and is no element.
    """

    title: Text | None = None
    number: DocumentNumber | None = None
    date: OfficialDate | None = None
    mark: list[Text] = field(default_factory=list)
    series: Text | None = None
    recipients: tuple[Unit, ...] = ()
    copy_number: str | None = None
    classification: str | None = None
    urgency: str | None = None
    signatories: list[str] = field(default_factory=list)
    stated: Stated = field(default_factory=Stated)
    aside: list[Furniture] = field(default_factory=list)

    @property
    def issuing_authorities(self) -> tuple[str, ...]:
        """The issuers: as the title names them, else as the red head does."""
        named = issuers(self.title) if self.title is not None else ()
        return named or tuple(dict.fromkeys(name for text in self.mark for name in joint_issuers(text)))


def set_aside(header: Header, text: Text, kind: Literal["navigation", "other"] = "navigation") -> None:
    """Make a text furniture."""
    header.aside.append(build_node(Furniture, kind=kind, text=text.string, spans=text.spans))


def take_number(header: Header, text: Text, report: Report) -> bool:
    """The number line: number, then perhaps date or signatories."""
    if header.number is not None:
        again = text.string == header.number.text
        if again:
            set_aside(header, text)
        return again
    line = read_number_line(text, header.series or header.title, report)
    if line is None:
        return False
    header.number = line.number
    header.date = line.date or header.date
    header.signatories += line.signatories
    if line.rest.string:
        set_aside(header, line.rest, "other")
    return True


def take_element(header: Header, text: Text) -> None:
    """A line above the title that is known by its words."""
    found = match_element(text.string)
    if found is None:
        if is_organ(text.string):
            header.mark.append(text)
        elif text.string.endswith(ORDERED):
            header.series = text
            header.mark.append(text.cut(0, issuer_length(text.string)))
        elif text.string != "文件":
            set_aside(header, text, "navigation" if "当前位置" in text.string else "other")
        return
    name, match = found
    if name == "wired_by":
        set_aside(header, text, "other")
        return
    value = match["value"]
    if name == "mark":
        header.mark.append(text.cut(*match.span("value" if match["value"] else "sender")))
    elif name == "copy_number":
        header.copy_number = value
    elif name == "classification":
        header.classification = value
    elif name == "urgency":
        header.urgency = value
    else:
        header.signatories.extend(names_of(text))


def take_issue(header: Header, text: Text) -> None:
    """Who issued the text, when, under which number, as far as nothing above says so."""
    line = read_issue_line(text)
    header.number = header.number or line.number
    header.date = header.date or line.date
    header.mark += line.issuers


def take_occasion(header: Header, text: Text) -> None:
    """The day on which a report was read out; the line itself belongs to the text."""
    header.date = header.date or next((date for _, _, date in find_dates_in(text)), None)
