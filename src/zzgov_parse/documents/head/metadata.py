"""What a site says of a document above its text: 发文字号：清政〔2021〕3号, 成文日期：2021-09-17, 发文机关：清湖市人民政府.

Guarantees:

1. A value is taken where the text itself lacks the element, and stands on its own characters.
2. A line without a label that names an organ of a place, and nothing more, is an issuer as a site prints it below the title.
3. What is not taken is left over as furniture of kind `navigation`.
"""

from __future__ import annotations

import re
from typing import Literal

from ...blocks.shapes import is_organ
from ...fields.date import match_date
from ...fields.document_number import match_number
from ...model.fields import DocumentNumber, OfficialDate
from ...model.gazette import Furniture
from ...nodes import build_node
from ...spans import Text
from ...tables.furniture import BOXED_LABEL, HEADER_LABEL

Element = Literal["title", "number", "date", "issuer"]

#: A label, with a colon or in brackets.
_LABEL = re.compile(rf"(?P<label>{HEADER_LABEL})[：:]|[【\[](?P<boxed>{BOXED_LABEL})[】\]]")
#: A label without a colon: above its value, or parted from it by a gap.
_ALONE = re.compile(f"(?P<label>{HEADER_LABEL})")
#: What stands before the items of a list.
_POINTS = "·•●▪■◆"
#: Issuers without a label: 清湖市人民政府, 清湖市财政局、清湖市司法局; not 市政府批准市城管委.
_ISSUER = re.compile(
    "(?!.*(?:批准|发布|转发|公布|网站|政务公开))(?:[\u3400-\u9fff、]{5,60}|[\u3400-\u9fff]{2,3}部|国务院|审计署)"
)
#: A label that its value touches has so many characters at least.
_SHORTEST_GLUED = 3
#: Which element the value of a label is; the first that is found counts.
_ELEMENTS: tuple[tuple[Element, re.Pattern[str]], ...] = (
    ("number", re.compile("号$")),
    ("date", re.compile("^(?:成文|发文|印发|签署|公布|颁布)(?:日期|时间)$")),
    ("issuer", re.compile("(?:机构|机关|单位|部门)$")),
    ("title", re.compile("名|标题")),
)


class Stated:
    """The values that a site states.

    >>> stated = Stated()
    >>> stated.read(Text.read("发文字号：清政〔2021〕3号", 0, 14))
    >>> stated.take_number().text, [item.text for item in stated.furniture()]
    ('清政〔2021〕3号', ['发文字号：'])
    """

    def __init__(self) -> None:
        self.values: dict[Element, Text] = {}
        self.pieces: list[Text] = []

    def read(self, line: Text) -> None:
        """Read the values of one line; a line may have several labels."""
        found = list(_LABEL.finditer(line.string)) or [
            match
            for gap in (0, *line.gaps())
            if (match := _ALONE.match(line.string, gap)) is not None and line.gap(match.end())
        ]
        if not found and (match := _ALONE.match(line.string)) is not None and match.end() >= _SHORTEST_GLUED:
            found = [match]
        if not found and line.string[0] in _POINTS and (number := match_number(line.cut(1))) is not None:
            self.pieces += [line.cut(0, 1), line.cut(1 + number[0])]
            self.values.setdefault("number", line.cut(1, 1 + number[0]))
            self.pieces.append(self.values["number"])
            return
        if not found and _ISSUER.fullmatch(line.string) and all(map(is_organ, line.string.split("、"))):
            self.values.setdefault("issuer", line)
            self.pieces.append(line)
            return
        start = self._read_lead(line.cut(0, found[0].start())) if found and found[0].start() else 0
        for position, match in enumerate(found):
            end = found[position + 1].start() if position + 1 < len(found) else len(line)
            value = line.cut(match.end(), end)
            bars = len(value.string) - len(value.string.rstrip("|"))
            first = min(len(value.string) - len(value.string.lstrip("|")), len(value) - bars)
            self.pieces += [line.cut(start, match.end() + first), value.cut(len(value) - bars)]
            value = value.cut(first, len(value) - bars)  # the bars of a table
            self.pieces.append(value)
            start = end
            name = match["label"] or match.groupdict().get("boxed") or ""
            element = next((element for element, pattern in _ELEMENTS if pattern.search(name)), None)
            if element is not None and value.string:
                self.values.setdefault(element, value)
        self.pieces.append(line.cut(start))

    def _read_lead(self, lead: Text) -> int:
        """Read the number that stands before the first label of a line: 清税〔2001〕84号 成文日期：…; the length of it."""
        number = match_number(lead)
        if number is None or number[0] != len(lead):
            return 0
        self.values.setdefault("number", lead)
        self.pieces.append(lead)
        return len(lead)

    def take_text(self, element: Element) -> Text | None:
        """The value of an element, which then is no furniture."""
        value = self.values.pop(element, None)
        if value is not None:
            self.pieces.remove(value)
        return value

    def take_number(self) -> DocumentNumber | None:
        """发文字号."""
        value = self.values.get("number")
        found = match_number(value) if value is not None else None
        if value is None or found is None:
            return None
        self.take_text("number")
        self.pieces.append(value.cut(found[0]))
        return found[1]

    def take_date(self) -> OfficialDate | None:
        """成文日期."""
        value = self.values.get("date")
        found = match_date(value) if value is not None else None
        if value is None or found is None:
            return None
        self.take_text("date")
        self.pieces.append(value.cut(found[0]))
        return found[1]

    def furniture(self) -> list[Furniture]:
        """What was not taken."""
        return [
            build_node(Furniture, kind="navigation", text=piece.string, spans=piece.spans)
            for piece in self.pieces
            if piece.string
        ]
