"""Lines that hold several elements of a head or of an ending, given a line for each.

    清湖市人民政府文件清政〔2021〕3号          mark | number
    关于防火的通知（清政〔2021〕3号）          title | number
    清湖市人民政府 2021年9月17日              signature | date
    一份 OCR 丢了换行的公文…                  the head and the ending of a text on one line

Guarantees:

1. A line is only cut; no character is lost and none moves.
2. A cut needs both sides to be what they are taken for; a line of running text is left alone.
3. Only the first long line of a text is looked through for a head; every other look is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..spans import Text
from ..tables.characters import CLOSE_YEAR, OPEN_YEAR
from ..tables.kinds import DATE
from ..text.lines import Line
from .flat_endings import ending_cuts
from .flat_heads import code_start, head_cuts
from .shapes import is_organ
from .signers import is_signature
from .title_shapes import ends_like_title, ends_officially, is_document_title, is_title_line, may_start_title, says_about

#: A line longer than this may hold a head and a body.
_LONG = 80
#: A text whose lines are this long on average lost its line ends.
_FLAT = 280
_FEW = 3
#: How many lines may stand above the line that holds the head.
_TOP = 12
_LONGEST_GLUED = 160
_LONGEST_NUMBER = 40
_STRAY_DIGITS = 2
_TITLE_LINES = 6
#: How far below its number a date may have slid, and what tells the middle of a sentence: a line so long, without an end.
_LONGEST_STRAY = 60
_RUNNING = 10
_FINISHED = "。！？；："
#: How many lines the recipients take.
_RECIPIENTS = 8
_DATE_LENGTH = 16
_LABEL = re.compile(r"附[件表](?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})?[.、．]?(?=[^：:])")
_SERIAL = re.compile(r"[0-9]{1,3}(?=[\u3400-\u9fff《“])")


@cache
def _date_at_end() -> re.Pattern[str]:
    return re.compile(rf"{DATE}$")


@cache
def _date() -> re.Pattern[str]:
    return re.compile(DATE)


@cache
def _number() -> re.Pattern[str]:
    """The year and the serial of a number: 〔2021〕3号."""
    return re.compile(rf"[{OPEN_YEAR}](?:19|20)[0-9]{{2}}年?[{CLOSE_YEAR}]第?[0-9]{{1,5}}号[）)]?")


@cache
def _unsigned() -> re.Pattern[str]:
    """The same without its 号, at the end of a line."""
    return re.compile(rf"[{OPEN_YEAR}](?:19|20)[0-9]{{2}}[{CLOSE_YEAR}][0-9]{{1,4}}$")


def part_heads(lines: list[Line]) -> list[Line]:
    """The lines, those that hold several elements parted."""
    if not lines:
        return lines
    flat = len(lines) <= _FEW or lines[-1].end - lines[0].start >= _FLAT * len(lines)
    parted: list[Line] = []
    undated = _Undated()
    head, titled = True, False
    for index, line in enumerate(lines):
        string = line.text.string
        if "号" in string and len(string) <= _LONGEST_NUMBER and _number().search(string) is not None:
            _part_above(parted)
        if string[-1] in "号日0123456789" and len(string) <= _LONGEST_NUMBER and undated.take(parted, line):
            continue
        cuts: list[int] = []
        if len(string) > _LONG:
            if head and index <= _TOP and not is_title_line(string):
                cuts = head_cuts(line.text, titled=titled)
                head = False
            if flat:
                cuts += ending_cuts(line.text, cuts[-1] if cuts else 0)
        if not cuts and len(string) <= _LONGEST_GLUED:
            following = lines[index + 1] if index + 1 < len(lines) else None
            cuts = _glued_cuts(line, following, first=index == 0)
        titled = titled or head and (ends_officially(string) or _number().search(string) is not None)
        parted.extend(_pieces(line, cuts) if cuts else (line,))
    return parted


def _part_above(parted: list[Line]) -> None:
    """Cut the title above a number from the last line of the document before, where it was glued to it."""
    title = ""
    for back in range(1, min(len(parted), _TITLE_LINES) + 1):
        line = parted[-back]
        string = line.text.string
        for mark in "。）日":
            cut = string.rfind(mark) + 1
            if mark == "）" and string[0] != "（":  # 区县（市）政府 ends a list of units, not an annotation
                continue
            if 0 < cut < len(string) and "：" not in string[cut:] and is_document_title(string[cut:] + title):
                parted[len(parted) - back : len(parted) - back + 1] = _pieces(line, [cut])
                return
        if "。" in string or len(string) > _LONG:
            return
        title = string + title


class _Undated:
    """A number line that lost the date beside it, until the date turns up in the middle of a sentence below.

    Two boxes of one printed line, the number and the date, are read apart where a column is read before the other.
    """

    def __init__(self) -> None:
        self.index = 0
        self.year = ""

    def take(self, parted: list[Line], line: Line) -> bool:
        """Remember a number line; put the date that belongs to it below it, and say so."""
        string = line.text.string
        if string[-1] != "日":
            match = (_number() if "号" in string else _unsigned()).search(string)
            if match is not None and match.start() > 1 and len(string) - match.end() <= _STRAY_DIGITS:
                self.index, self.year = len(parted) + 1, match.group()[1:5]
            return False
        if not self.year or not parted or not string.startswith(self.year):
            return False
        match = _date().match(string)
        if match is None or match.end() < len(string):
            return False
        above = parted[-1].text.string
        if len(parted) == self.index or len(parted) - self.index > _LONGEST_STRAY:
            self.year = ""
        elif self.is_astray(parted, above):
            parted.insert(self.index, line)
            self.year = ""
            return True
        return False

    def is_astray(self, parted: list[Line], above: str) -> bool:
        """Whether a date below this line belongs to the head: it stands under the recipients, or in a sentence."""
        if above[-1] == "：":
            return len(parted) - self.index <= _RECIPIENTS
        return above[-1] not in _FINISHED and len(above) >= _RUNNING and not is_signature(parted[-1].text)


def _pieces(line: Line, cuts: list[int]) -> Iterator[Line]:
    """The pieces of a line cut at offsets; blank lines stay above the first."""
    edges = sorted({0, *cuts, len(line.text)})
    for start, end in zip(edges, edges[1:], strict=False):
        text = line.text.cut(start, end)
        yield line._replace(text=text, start=text.start, end=text.end, blank_before=0 if start else line.blank_before, room=0)


def _glued_cuts(line: Line, following: Line | None, *, first: bool) -> list[int]:
    """Where a short line is cut."""
    string = line.text.string
    if string[-1] == "日":
        cut = _signed(line.text, following)
        return [cut] if cut else []
    if "号" in string and "。" not in string:
        return _numbered(line.text)
    if string[0] == "附":
        match = _LABEL.match(string)
        if match is None or not line.text.gap(match.end()) or (following is not None and following.text.string[0] == "附"):
            return []
        title = string[match.end() :]
        return [match.end()] if ends_like_title(title) and is_title_line(title) else []
    if string[-1] in "）)〕" and "年" in string:
        match = _date().match(string)
        return [match.end()] if match is not None and match.end() < len(string) and string[match.end()] in "（(〔" else []
    if first and string[0].isdigit():
        match = _SERIAL.match(string)
        if match is not None and line.text.gap(match.end()) and is_title_line(string):
            return [match.end()]
    return []


def _signed(text: Text, following: Line | None) -> int:
    """Where the date begins that stands beside a signature; 0 when the line is no such."""
    string = text.string
    match = _date_at_end().search(string, max(0, len(string) - _DATE_LENGTH))
    if match is None or not match.start():
        return 0
    signature = text.cut(0, match.start())
    if not is_signature(signature):
        return 0
    if text.gap(match.start()) or following is None or following.blank_before:
        return match.start()
    return match.start() if following.text.string[0] in "（(〔附抄主" else 0


def _numbered(text: Text) -> list[int]:
    """Where the number begins and ends in a line that has a mark or a title beside it."""
    string = text.string
    match = _number().search(string)
    if match is None or string.count("《", 0, match.start()) > string.count("》", 0, match.start()):
        return []
    start = code_start(text, match.start())
    if start and string[start - 1] in "（(":
        start -= 1
    before, after = string[:start], string[match.end() :]
    cuts: list[int] = []
    if before and (before.endswith("文件") or is_organ(before) or (ends_officially(before) and says_about(before))):
        cuts.append(start)
    elif before:
        return []
    if after.isdigit() and len(after) <= _STRAY_DIGITS:
        cuts.append(match.end())  # the first digits of the date beside it
    if after and ends_officially(after) and says_about(after) and may_start_title(after):
        cuts.append(match.end())
    return cuts
