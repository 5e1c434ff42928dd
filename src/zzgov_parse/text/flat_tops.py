"""The top of a text that lost its line ends, made lines again: what a site prints above a document, and the head elements.

    首页 > 政策文件 > 正文 索引号：12 成文日期：2021年9月17日 关于防火的通知 …  → path | label | label | the rest
    000012 机密★3年 清湖市人民政府文件 清政〔2021〕3号 签发人：李青 关于…     → copy number | classification | mark | …
    清湖市人民政府令 第12号 《停车场管理办法》已经…                            → title | number | the rest

Guarantees:

1. A line is only cut, at blanks; no character is lost and none moves.
2. Only a long line among the first of a text is cut, from its beginning on, as long as what stands there is such an
   element by its own words; no more than the first pieces are looked at.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from ..spans import Text
from ..tables import heads
from ..tables.furniture import HEADER_LABEL, SITE_LABEL
from ..tables.kinds import DATE
from .lines import Line, cut_line
from .pages.shapes import without_names
from .word_patterns import ends_with_organ

#: The first lines of a text, and how long one is that may have lost its line ends.
_FIRST = 3
_LONG = 80
#: How far a top reaches, in characters and in pieces between blanks.
_REACH = 1200
_MOST = 120
#: Pieces that one element may be printed in: 清 湖 市 人 民 政 府 文 件.
_SPACED = 24
#: The value of a label goes on over pieces so short, and so many, where another label follows.
_LONGEST_WORD = 12
_WORDS = 6
#: The steps of a path are shorter.
_LONGEST_STEP = 14
_PATH = re.compile("[>»]")
_LAST_STEPS = frozenset({"正文", "详情", "内容", "文章", "文件"})
#: What sites print beside the labels: 字号：[大 中 小] 打印.
_TOOLS = re.compile(r"[\[【（]?(?:大|中|小|默认|打印|关闭|收藏|分享|返回|T|\||[+-])[\]】）]?")
_ORDER_NUMBER = re.compile("第[0-9一二三四五六七八九十百]{1,5}号")
_ORDERS = ("令", "公告", "通告")


@cache
def _label() -> re.Pattern[str]:
    return re.compile(f"(?:{HEADER_LABEL}|{SITE_LABEL})[：:]")


@cache
def _element() -> re.Pattern[str]:
    """An element of a head, by its own words: those of `tables/heads.py`, a number, a date."""
    number = r"[\u3400-\u9fff（）]{2,16}〔(?:19|20)[0-9]{2}〕第?[0-9]{1,5}号"
    rows = "|".join(without_names(row.pattern) for row in heads.ROWS if row.name != "mark")
    return re.compile(f"{rows}|{number}|{DATE}")


def part_top(lines: list[Line]) -> tuple[list[Line], list[Line]]:
    """The elements of the top, where the first long line begins with some, each a line; and the rest of the lines.

    >>> from zzgov_parse.text.lines import read_lines
    >>> body = "为做好森林防火工作，" * 8
    >>> top, rest = part_top(read_lines(f"特急 清湖市人民政府文件 清政〔2021〕3号 {body}"))
    >>> [line.text.string for line in top], rest[0].text.string == body
    (['特急', '清湖市人民政府文件', '清政〔2021〕3号'], True)
    >>> part_top(read_lines(f"一、清湖市 二、青屏县 {body}"))[0]
    []
    """
    for index, line in enumerate(lines[:_FIRST]):
        if len(line.text) > _LONG and line.text.has_gaps:
            cuts = _cuts(line.text)
            if not cuts:
                break
            *elements, last = cut_line(line, cuts)
            return [*lines[:index], *elements], [last, *lines[index + 1 :]]
    return [], lines


def _cuts(text: Text) -> list[int]:
    """The offsets at which the elements of the top end."""
    bounds = [0, *[gap for gap in text.gaps() if gap < _REACH][:_MOST]]
    if len(text) <= _REACH:
        bounds.append(len(text))
    pieces = [text.string[start:end] for start, end in pairwise(bounds)]
    cuts: list[int] = []
    at = _path_end(pieces)
    if at:
        cuts.append(bounds[at])
    while at < len(pieces):
        end = _element_end(pieces, at) or _label_end(pieces, at)
        if not end:
            break
        cuts.append(bounds[end])
        at = end
    if at + 1 < len(pieces) and pieces[at].endswith(_ORDERS) and _ORDER_NUMBER.fullmatch(pieces[at + 1]):
        cuts += [bounds[at + 1], bounds[at + 2]]
    return [cut for cut in cuts if cut < len(text)]


def _path_end(pieces: Sequence[str]) -> int:
    """How many of the first pieces are the path to a page: 首页 > 政务公开 > 政策文件 > 正文."""
    end = 0
    for index, piece in enumerate(pieces):
        if len(piece) > _LONGEST_STEP and not _PATH.search(piece):
            break
        if _PATH.search(piece):
            end = index + 1
            if _PATH.fullmatch(piece[-1]) and index + 1 < len(pieces) and len(pieces[index + 1]) <= _LONGEST_STEP:
                end += 1
    if end < len(pieces) and end and pieces[end] in _LAST_STEPS:
        end += 1
    return end


def _element_end(pieces: Sequence[str], start: int) -> int:
    """Where the head element ends that begins with a piece, spaced out or not; 0 when none does."""
    joined, found = "", 0
    for index in range(start, min(len(pieces), start + _SPACED)):
        if (found and len(pieces[index]) > 1) or (index > start and pieces[index][0] == "〔"):
            break  # the next line: a title, or the number below one
        joined += pieces[index]
        if _element().fullmatch(joined) or _is_mark(joined):
            found = index + 1
        elif len(pieces[index]) > 1 and index > start:
            break
    return found


def _is_mark(string: str) -> bool:
    """Whether a string is the mark of an authority: its name and 文件."""
    return string.endswith("文件") and "：" not in string and ends_with_organ(string[:-2])


def _label_end(pieces: Sequence[str], start: int) -> int:
    """Where a label and its value end: with the piece, the next, or, where another label follows soon, before that."""
    label = _label().match(pieces[start])
    if label is None:
        return 0
    end = start + 1
    if label.end() == len(pieces[start]) and end < len(pieces) and _label().match(pieces[end]) is None:
        end += 1
    words = end
    while words < min(len(pieces), end + _WORDS) and len(pieces[words]) <= _LONGEST_WORD:
        if _element_end(pieces, words):
            break
        if _label().match(pieces[words]):
            return words
        words += 1
    while end < len(pieces) and _TOOLS.fullmatch(pieces[end]):
        end += 1
    return end
