"""What a piece of a printed line looks like: a numbered beginning, a name, an entry, a piece of running text.

Guarantees:

1. A `Cell` is read once from its string; no neighbour is asked.
2. Every test looks at a bounded start or end of the string, the brackets apart (one pass).
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, NamedTuple

from ..spans import Text
from ..tables import markers
from ..tables.posts import POSTS
from .lines import Line, display_width
from .pages.shapes import read_number, without_names
from .word_patterns import COMPOUND, SINGLE_SURNAMES, ends_with_organ, ends_with_post

#: How a cell begins: numbered; 牵头单位：; a name alone; a name and a title; the number and date of a document; text.
Kind = Literal["marker", "label", "name", "entry", "number", "plain"]

_HAN = r"\u3400-\u9fff"
_GIVEN = re.compile(rf"[{_HAN}]{{1,2}}(?:（[^（）]{{1,8}}）)?")
_DOTTED = re.compile(rf"[{_HAN}]{{1,8}}[·•][{_HAN}]{{1,8}}(?:[·•][{_HAN}]{{1,8}})?")
_LABEL = re.compile(
    rf"（?(?:[{_HAN}]{{2,6}}(?:单位|部门|处室|领导|时限))：|附件(?:\d{{0,2}}：|\d{{0,2}}$)|抄送：|主送："
    rf"|(?:副?(?:组长|主任|总?指挥|指挥长|召集人)|成员|委员|组员)："
    rf"|(?:任命|免去|聘任|解聘)(?:：$|[{_HAN}]{{2,4}}(?:同志)?[为的])|[{_HAN}]{{2,4}}同志(?:[为任的]|不再)"
)
_NUMBER = re.compile(
    r"[^，。；：]{1,20}[〔［（\[]\d{4}[〕］）\]]\d{1,5}号(?:\d{4}年\d{1,2}月\d{1,2}日)?|\d{4}年\d{1,2}月\d{1,2}日"
)
#: Gaps that count for the width of a line: more are letter-spacing.
_GAPS = 3
_RANK = re.compile(r"^(?:[一二三四五]级|[副正代]|常务副)+")
_CLOSES = {"》": "《", "）": "（", "”": "“", "〕": "〔", "」": "「", "』": "『"}
_OPENS = frozenset(_CLOSES.values())
_ENDS = frozenset("。！？；：")


class Cell(NamedTuple):
    """A piece of a printed line that belongs to one column.

    Attributes:
        line: the piece as a line.
        row: which printed line it is from, counted in the stretch.
        start: characters of the printed line before it.
        width: columns it takes.
        kind: how it begins.
        marker: name of the numbering and the number, of a marker.
        ended: whether a mark ends its last sentence.
        whole: whether it can end without a mark: a heading, a unit, a title that ends with a post.
        posted: whether it ends with a post.
        tail: whether it is the end of a post and nothing else: 员 · 程师 · 副主任.
        opens: brackets opened and not closed in it.
        closes: brackets closed and not opened in it.
    """

    line: Line
    row: int
    start: int
    width: int
    kind: Kind
    marker: tuple[str, int]
    ended: bool
    whole: bool
    posted: bool
    tail: bool
    opens: str
    closes: str

    @property
    def string(self) -> str:
        """Its characters."""
        return self.line.text.string


@cache
def _marker() -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{row.name}>{without_names(row.pattern)})" for row in markers.ROWS))


@cache
def _post_ends() -> frozenset[str]:
    """Everything that a post can end with: 程师 and 师 of 工程师."""
    return frozenset(post[start:] for post in POSTS for start in range(len(post)))


def _is_post(string: str) -> bool:
    """Whether a string is a post, or the end of one, and nothing else."""
    return string in _post_ends() or _RANK.sub("", string) in _post_ends()


def is_name(string: str) -> bool:
    """Whether a string is a person's name and nothing else.

    >>> is_name("王瑞"), is_name("古丽·买买提"), is_name("市农委"), is_name("李红（女，回族）")
    (True, True, False, True)
    >>> is_name("程师"), is_name("任科员")
    (False, False)
    """
    if len(string) > 2 and string[:2] in COMPOUND and _GIVEN.fullmatch(string, 2):
        return string not in _post_ends()
    if string[:1] in SINGLE_SURNAMES and _GIVEN.fullmatch(string, 1):
        return string not in _post_ends() and not ends_with_organ(string)
    return "·" in string and _DOTTED.fullmatch(string) is not None


def marker_length(string: str) -> int:
    """The length of the marker that a string begins with, 0 for none."""
    found = _marker().match(string)
    return found.end() if found else 0


def name_length(text: Text) -> int:
    """The length of the name that a gap parts from what follows it, 0 for none.

    >>> name_length(Text.read("王 瑞  区统计局局长", 0, 11)), name_length(Text.read("区统计局 局长", 0, 7))
    (2, 0)
    """
    length = 0
    for offset in text.gaps():
        if offset > 10:
            break
        if offset > 1 and is_name(text.string[:offset]):
            length = offset
            if offset > 2:
                break
    return length


def is_number(string: str) -> bool:
    """Whether a line is the number of a document, its date, or both.

    >>> is_number("清政〔2021〕3号2021年5月6日"), is_number("根据清政〔2021〕3号，")
    (True, False)
    """
    return string[-1] in "号日" and _NUMBER.fullmatch(string) is not None


def read_cell(line: Line, row: int, start: int = 0) -> Cell:
    """What a piece of a line looks like."""
    text = line.text
    string = text.string
    opens, closes = _brackets(string)
    found = _marker().match(string)
    kind: Kind = "plain"
    marker = ("", 0)
    if found and found.lastgroup:
        kind, marker = "marker", (found.lastgroup, read_number(re.sub(r"\W|[第章节条编是]", "", found.group())))
    elif _LABEL.match(string):
        kind = "label"
    elif is_number(string):
        kind = "number"
    elif is_name(string):
        kind = "name"
    elif name_length(text):
        kind = "entry"
    ended = string[-1] in _ENDS or (len(string) > 1 and string[-1] in "”）》" and string[-2] in _ENDS)
    numbered = (kind == "marker" and string[-1] not in "，、") or kind == "number"
    posted = string in _post_ends() or ends_with_post(string)
    whole = not opens and (numbered or posted or ends_with_organ(string))
    tail = kind == "plain" and not ended and (len(string) == 1 or all(map(_is_post, string.split("、"))))
    width = display_width(string) + min(len(text.slices) - 1, _GAPS)
    return Cell(line, row, start, width, kind, marker, ended, whole, posted, tail, opens, closes)


def _brackets(string: str) -> tuple[str, str]:
    """Brackets left open, and brackets closed that were never opened."""
    opens: list[str] = []
    closes = ""
    for character in string:
        if character in _OPENS:
            opens.append(character)
        elif character in _CLOSES:
            if opens:
                opens.pop()
            else:
                closes += _CLOSES[character]
    return "".join(opens), closes
