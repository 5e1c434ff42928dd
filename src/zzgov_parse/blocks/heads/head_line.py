"""Lines that hold several elements of a head or of an ending, given a line for each.

    清湖市人民政府文件清政〔2021〕3号          mark | number
    关于防火的通知（清政〔2021〕3号）          title | number
    清湖市人民政府 2021年9月17日              signature | date
    …自公布之日起施行。清湖市供水条例          sentence | title of the rules below
    一份 OCR 丢了换行的公文…                  the head and the ending of a text on one line

Guarantees:

1. A line is only cut; no character is lost and none moves.
2. A cut needs both sides to be what they are taken for; a line of running text is left alone.
3. Only the first long line of a text is looked through for a head; every other look is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from ...spans import Text
from ...tables.characters import HAN_NUMERALS
from ...tables.titles import STATUTES
from ...text.lines import Line, cut_line
from ..astray.astray_dates import Undated
from ..site_pages.page_labels import begins_with_label, is_labelled
from ..titles.rules import begins_rules
from ..titles.title_shapes import ends_officially, is_document_title, is_title_line, may_start_title, without_note
from .flat_endings import ending_cuts
from .flat_heads import head_cuts
from .glued_lines import glued_cuts, is_item, may_hold_elements
from .issue_lines import says_issue
from .number_codes import signed_number

#: A line longer than this may hold a head and a body.
_LONG = 80
#: A line of a text without line ends that is this long may hold a sentence and who signs it.
_SHORTEST_TEXT = 30
#: A text whose lines are this long on average lost its line ends.
_FLAT = 280
_FEW = 3
_MANY_PIECES = 40
#: How many lines may stand above the line that holds the head.
_TOP = 12
_LONGEST_NUMBER = 40
#: A date in brackets has more characters.
_SHORTEST_NOTE = 10
#: So has a last line that ends with a date and has a sentence before it.
_LONGEST_DATED = 20
_TITLE_LINES = 6
_STATUTE = re.compile(rf"[\u3400-\u9fff《》〈〉]{{4,40}}(?:{STATUTES})")
_DAY = frozenset(f"0123456789{HAN_NUMERALS}")


def part_heads(lines: list[Line]) -> list[Line]:
    """The lines, those that hold several elements parted."""
    flat = _lost_line_ends(lines)
    last = len(lines) - 1
    parted: list[Line] = []
    undated = Undated()
    head, entitled, titled, below_number, top = True, False, False, False, True
    for index, line in enumerate(lines):
        string = line.text.string
        numbered = _is_number(string)
        _part_before(parted, string, numbered=numbered)
        below_head = index > _TOP and not below_number and (entitled or not head)
        in_row = index <= _TOP and line.text.has_gaps and begins_with_label(line.text)
        if line.cells or in_row or (below_head and not flat and not may_hold_elements(string)):
            parted.append(line)
            continue
        if string[-1] in "号日0123456789" and len(string) <= _LONGEST_NUMBER and undated.take(parted, line):
            continue
        cuts = _issue_cuts(line.text) if string[0] == "（" and head and index <= _TOP else []
        if cuts:
            parted.extend(_pieces(line, cuts))
            continue
        if below_number and len(string) > _SHORTEST_TEXT:
            cuts = head_cuts(line.text, titled=entitled) or head_cuts(line.text, titled=True)
        elif (
            len(string) > (_SHORTEST_TEXT if flat or not index else _LONG)
            and head
            and index <= _TOP
            and not is_title_line(string)
            and not is_item(string)
            and not (string[0] == "【" and string.find("】") > _SHORTEST_NOTE)
        ):
            cuts = head_cuts(line.text, titled=titled)
            head = False
        if (flat or (index == last and string[-1] == "日")) and len(string) > (
            _SHORTEST_TEXT if flat else _LONGEST_DATED
        ):
            cuts += ending_cuts(line.text, cuts[-1] if cuts else 0)
        if not cuts:
            following = lines[index + 1] if index + 1 < len(lines) else None
            cuts = glued_cuts(line, following, first=top)
        if head and not entitled and "：" not in string:  # 标题：… says it of a title that may stand below
            entitled = ends_officially(string)
            titled = titled or entitled or ("号" in string and signed_number().search(string) is not None)
        top = top and is_labelled(string)
        below_number = numbered or (below_number and _stands_below_number(string))
        parted.extend(_pieces(line, cuts) if cuts else (line,))
    return parted


def _issue_cuts(text: Text) -> list[int]:
    """Where a text begins behind the note in brackets that says when and under which number it was issued: （1985年5月4日 清政〔1985〕38号）|根据…."""
    end = text.string.find("）") + 1
    if not _SHORTEST_NOTE < end <= _LONG or end == len(text) or "日" not in text.string[:end]:
        return []
    return [end] if says_issue(text.cut(0, end)) else []


def _is_number(string: str) -> bool:
    """Whether a short line has the number of a document."""
    return "号" in string and len(string) <= _LONGEST_NUMBER and signed_number().search(string) is not None


def _part_before(parted: list[Line], string: str, *, numbered: bool) -> None:
    """Cut the title above a number, or above the first article of rules, from the text before, where it was glued to it."""
    if numbered:
        _part_above(parted)
    elif string[0] in "第（12" and begins_rules(string):
        _part_statute(parted)


def _lost_line_ends(lines: list[Line]) -> bool:
    """Whether a text has few lines, or very long ones, or most of it on one line; pieces of a line that was cut are one line."""
    few, size = len(lines), lines[-1].end - lines[0].start if lines else 0
    if few <= _MANY_PIECES:
        starts = [line.start for line in lines if line.start == 0 or line.text.source[line.start - 1] == "\n"]
        few = len(starts)
        longest = max((b - a for a, b in pairwise([*starts, *(line.end for line in lines[-1:])])), default=0)
        if longest >= _FLAT and 2 * longest > size:
            return True
    return few <= _FEW or size >= _FLAT * few


def _stands_below_number(string: str) -> bool:
    """Whether a line is what may stand between a number and a title: the date, or who signed."""
    return len(string) <= _LONGEST_NUMBER and (string[-1] == "日" or string.startswith("签发"))


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
            if mark == "日" and string[cut - 2 : cut - 1] not in _DAY:  # 发布日期
                continue
            if 0 < cut < len(string) and "：" not in string[cut:] and is_document_title(string[cut:] + title):
                parted[len(parted) - back : len(parted) - back + 1] = _pieces(line, [cut])
                return
        if "。" in string or len(string) > _LONG:
            return
        title = string + title


def _part_statute(parted: list[Line]) -> None:
    """Cut the title of rules above their first chapter or article from the last sentence or the annotation of the text before: …起施行。|清湖市供水条例."""
    string = parted[-1].text.string if parted else ""
    cut = max(string.rfind("。") + 1, string.find("）") + 1 if string[:1] == "（" else 0)
    if 0 < cut < len(string) and _STATUTE.fullmatch(without_note(string[cut:])) and may_start_title(string[cut:]):
        parted[-1:] = _pieces(parted[-1], [cut])


def _pieces(line: Line, cuts: Iterable[int]) -> list[Line]:
    """The pieces of a line cut at offsets, in whatever order; how wide they were printed is not known."""
    return cut_line(line._replace(room=0), sorted(set(cuts) - {0, len(line.text)}))
