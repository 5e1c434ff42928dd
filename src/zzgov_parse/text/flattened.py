"""A text whose line ends became blanks, to its lines: what a site's page leaves when its markup is taken out.

The elements of its top go by their own words (`flat_tops.py`), the rest by where its blanks stand.

Guarantees:

1. A line is only cut, at blanks; no character is lost and none moves.
2. A text that has its line ends is left as it is after one look at their number.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from ..spans import Text
from ..tables.characters import HAN_NUMERALS
from ..tables.titles import KIND_ENDINGS
from .cells import is_name
from .flat_tops import part_top
from .lines import Line, cut_line
from .pages.site_tails import find_site_tail
from .word_patterns import ends_with_post

#: A text whose lines are this long on average, or that has so few, lost its line ends; a shorter one never had any.
_FLAT = 280
_FEW = 3
_SHORTEST = 60
_ENDS = frozenset("。；：！？”）")
#: What stands after a number with a blank between, and before one: 2021 年 3 月, 第 9 号.
_AFTER_DIGIT = frozenset("年月日号条款项期次个名人位家所万亿元吨米公平时分%．.、，。；：）〕]")
_BEFORE_DIGIT = frozenset("第年月共约达近至到和—－-~（〔[令")
#: The menus of a site: their words are parted by blanks as lines are.
_SITE = re.compile("首页|当前位置|您的位置|网站地图|新闻中心")
#: A heading that is parted from its number: 第一章 总则 · 2.1 监测.
_NUMBERED = re.compile(
    f"第[{HAN_NUMERALS}0-9]{{1,6}}[编章节条]|[0-9]{{1,2}}(?:[.．][0-9]{{1,2}}){{0,3}}[.．、]?|[{HAN_NUMERALS}]{{1,3}}、|（[{HAN_NUMERALS}0-9]{{1,3}}）"
)
#: What begins a line whatever stands before it, and what is one whatever follows: 附件2 · 三、
_BEGINS = re.compile(f"附[件表](?:[0-9]{{1,2}})?$|[{HAN_NUMERALS}]{{1,3}}、")
_LABEL = re.compile("附[件表][0-9]{1,2}")
#: 主题词：经济 质量 通报
_LONGEST_TERM = 6
#: The last subject term is the kind of the document.
_LAST_TERMS = frozenset({*KIND_ENDINGS, "令"})
#: 【字体：大 中 小】 · （试 行）
_BRACKETS = (("（", "）"), ("【", "】"), ("《", "》"), ("“", "”"))
_LONGEST_BRACKET = 60
#: So far from a blank is looked, which may stand for nothing for long.
_LONGEST_LOOK = 200


def unflatten(lines: list[Line]) -> list[Line]:
    """The lines of a text that lost its line ends, cut at the blanks that stand for them.

    >>> from zzgov_parse.text.lines import read_lines
    >>> text = "清湖市水利局关于防汛的通知 清水〔2023〕8号 各县（市、区）水利局： 现将有关事项通知如下。 " + "一、加强值守。" * 4
    >>> [line.text.string for line in unflatten(read_lines(text))][:3]
    ['清湖市水利局关于防汛的通知', '清水〔2023〕8号', '各县（市、区）水利局：']
    >>> [line.text.string for line in unflatten(read_lines("王 明 市水利局副局长。 李 青"))]
    ['王明市水利局副局长。李青']
    """
    top, rest = part_top(lines)
    if not _is_flat(lines) or any(_SITE.search(line.text.string) for line in rest):
        return [*top, *rest]
    return [*top, *_parted(rest)]


def _parted(lines: list[Line]) -> list[Line]:
    """The lines cut at their blanks."""
    signs = frozenset(
        line.text.gap(gap) for line in lines for gap in line.text.gaps() if line.text.string[gap - 1] in _ENDS
    )
    if not signs:
        return lines
    tail = find_site_tail(lines)
    parted: list[Line] = []
    for index, line in enumerate(lines):
        end = tail[1] if tail is not None and tail[0] == index else len(line.text)
        cuts = {*(cut for cut in _breaks(line.text, signs) if cut < end), end} - {0, len(line.text)}
        parted.extend(cut_line(line, sorted(cuts)))
    return parted


def _is_flat(lines: Sequence[Line]) -> bool:
    """Whether lines are far longer than any that was printed."""
    if len(lines) > _FEW and lines[-1].end - lines[0].start < _FLAT * len(lines):
        return False
    size = sum(len(line.text) for line in lines)
    return size >= (_SHORTEST if len(lines) <= _FEW else _FLAT * len(lines))


def _breaks(text: Text, signs: Collection[str]) -> list[int]:
    """Where a blank stands for the end of a line: not in a date, a number or a bracket, a spaced word, beside a name.

    Args:
        text: the line.
        signs: the blanks that stand behind sentences; any other has another meaning.
    """
    string = text.string
    edges = [0, *text.gaps(), len(string)]
    breaks: list[int] = []
    start = 0  # of the words of one line
    named = False  # whether there is a name among them
    for before, gap, after, further in zip(edges, edges[1:], edges[2:], [*edges[3:], len(string)], strict=False):
        if text.gap(gap) not in signs:
            continue
        stop = further if gap - before > 1 == after - gap == further - after else after  # a name: 王 青
        words, following = string[max(start, gap - _LONGEST_LOOK) : gap], string[gap : min(stop, gap + _LONGEST_LOOK)]
        if _BEGINS.match(following) or _LABEL.fullmatch(words):
            start, named = gap, False
            breaks.append(gap)
            continue
        if gap - before == 1 and (len(following) == 1 or len(words) == 1 or following[1] == "："):
            continue
        if _in_number(string, gap) or _in_bracket(string, gap):
            continue
        if _is_list(words, string[before:gap], following) or _NUMBERED.fullmatch(words):
            continue
        if is_name(words.rpartition("：")[2]) and (is_name(following) or ends_with_post(following)):
            named = True
        elif named or not (is_name(following) and ends_with_post(words)):
            start, named = gap, False
            breaks.append(gap)
    return breaks


def _is_list(words: str, last: str, following: str) -> bool:
    """Whether words stand in a list that has blanks for marks: 主题词：经济 质量, 签发人：王明 李青, 【文号】 清政〔2021〕3号."""
    if words.startswith("主题词"):
        goes_on = last not in _LAST_TERMS or following in _LAST_TERMS  # 决定 令
        return len(following) <= _LONGEST_TERM and goes_on and not _NUMBERED.fullmatch(following)
    if words[0] == "【" and words[-1] == "】":
        return True
    return words.startswith("签发") and is_name(following)


def _in_bracket(string: str, gap: int) -> bool:
    """Whether a blank stands inside a bracket."""
    for opened, closed in _BRACKETS:
        start = string.rfind(opened, max(0, gap - _LONGEST_BRACKET), gap)
        if start >= 0 and string.find(closed, start, gap) < 0 < string.find(closed, gap, gap + _LONGEST_BRACKET):
            return True
    return False


def _in_number(string: str, gap: int) -> bool:
    """Whether a blank stands between two parts of a date, of a number, or of words in Latin letters."""
    left, right = string[gap - 1], string[gap]
    if left.isascii() and right.isascii():
        return True
    return (left.isdigit() and right in _AFTER_DIGIT) or (right.isdigit() and left in _BEFORE_DIGIT)
