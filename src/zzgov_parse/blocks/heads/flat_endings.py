"""The ending of a text that lost its line ends: signature, date, annotation, copies, imprint and what is attached.

    …贯彻落实。清湖市人民政府2021年9月17日（此件公开发布）附件1名单…抄送：市委办公室。清湖市人民政府办公室2021年9月18日印发

Guarantees:

1. A date is cut out only where a name that can sign stands before it, and the text ends or something else begins after it.
2. Time is linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from ...spans import Text
from ...tables.kinds import DATE
from ...tables.titles import GENRES
from ..shapes import is_organ
from ..titles.addressees import is_addressee_line
from ..titles.title_shapes import ends_like_title, is_title_note, issuer_length, says_about
from .flat_signers import issuer_signs, name_start

_LONGEST_TITLE = 200
_LONGEST_WORD = 8
#: How far before the signature the text is cited that is attached, and how far after the date it may begin: behind subject terms.
_HANDING = 400
_ASIDE = 80
_CITED = re.compile(r"《([^《》]{4,60})》")
_BRACKET = re.compile(r"[（〔][^（）〔〕]{2,200}(?:（[^（）]{0,40}）[^（）〔〕]{0,60})*[）〕]")
_NUMBERED = re.compile(r"附件([1-9][0-9]?)(?:(?![0-9.．、])|(?=(?:19|20)[0-9]{2}年))：?")
_LONGEST_NOTE = 600
_SHORTEST_TITLE = 4
_LABEL = re.compile(r"附件(?:[0-9]{1,2}(?![0-9年])|[一二三四五六七八九十](?![0-9年]))?")
_ENDS = re.compile(r"的(?:通知|意见|决定|函|办法|规定|方案)(?:（[^（）]{1,12}）)?")
_BODY = re.compile(
    r"(?:（(?:试行|暂行|修订|[^（）]{0,8}稿)）)?(?:目录|第一[章条节]|一、|1[.、]|为(?![主止])|根据|按照|依[据照]|近年来|《|（)"
)
_GENRES = tuple(GENRES)
#: Whom to call, which no end mark follows: 联系人：王瑞联系电话：123附件：1.….
_CONTACT = re.compile("联系[^，。；]{0,40}：|电话：|邮箱：|传真：")


@cache
def _date() -> re.Pattern[str]:
    return re.compile(DATE)


def ending_cuts(text: Text, start: int) -> list[int]:
    """Where the elements of the endings begin and end, after offset `start`."""
    string = text.string
    gaps = frozenset(text.gaps())
    cuts: set[int] = set()
    reached = start
    for match in _date().finditer(string, start):
        if match.start() < reached:
            continue
        end = match.end()
        printed = string.startswith(("印发", "翻印"), end)
        apart = printed or end == len(string) or end in gaps or string[end] in "（〔附抄主"
        apart = apart or _follows(string, end) or string.startswith(_cited(string, match.start()), end)
        if not (apart or issuer_signs(string, reached, match.start(), end)):
            continue
        name = name_start(text, gaps, reached, match.start())
        if name < 0 and not printed and _stands_alone(string, reached, match.start()):
            name = match.start()
        if name < 0:
            continue
        note = _note_start(string, gaps, reached, name)
        cuts.update((name,) if printed else (note, name, match.start()))
        cited = () if printed else _cited(string, match.start())
        if printed:
            end += 2
        reached = max(_after_date(text, gaps, end, cuts), _carried(string, end, cited, cuts))
    cuts.update(_announced(string, start))
    note = string.find("附件：1", max(reached, start))
    if note > 0 and string[note - 1] == "。" and string.find("。", note) < 0:
        cuts.add(note)  # nobody signs
    copies = string.find("抄送：", start)
    if copies > 0:
        stop = string.find("。", copies)
        cuts.update({copies, stop + 1 if stop > 0 else copies})
    return sorted(cut for cut in cuts if start < cut < len(string))


def _announced(string: str, start: int) -> Iterator[int]:
    """Where labels stand with the titles that the attachment note announces: 附件：1.方案2.名单 … 附件1方案一、… 附件2名单."""
    note = string.find("附件：1", start)
    if note < 0:
        return
    announced = string[note : note + _LONGEST_NOTE]
    end = 0
    for label in _NUMBERED.finditer(string, note + 1):
        item = re.search(rf"(?<![0-9]){label[1]}[.．、]", announced)
        if item is not None:
            size = _common(announced[item.end() :], string[label.end() : label.end() + _LONGEST_TITLE])
            if size >= _SHORTEST_TITLE:
                yield from (label.start(), label.end(), label.end() + size)
                end = note + item.end() + size
    yield end


def _common(one: str, other: str) -> int:
    """How many characters two strings begin with alike."""
    return next(
        (index for index, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


def _stands_alone(string: str, low: int, start: int) -> bool:
    """Whether a date stands behind a sentence, or behind an attachment note, without a name that signs."""
    if string[start - 1 : start] in ("。", "！"):
        return True
    return string.find("附件：", max(low, string.rfind("。", low, start)), start) >= 0


def _note_start(string: str, gaps: frozenset[int], low: int, end: int) -> int:
    """Where the attachment note begins that stands between the last sentence and the signature; `end` when none does."""
    at = max(string.rfind("附件：", low, end), string.rfind("附：", low, end))
    if at < 0 or string.find("。", at, end) >= 0:
        return end
    called = _CONTACT.search(string, max(low, string.rfind("。", low, at)), at)
    return at if at in gaps or string[at - 1] in "。！）" or called is not None else end


def _cited(string: str, end: int) -> tuple[str, ...]:
    """The titles that the paragraph before the signature cites: one of them may be the title of the text that is attached."""
    return tuple(match.group(1) for match in _CITED.finditer(string, max(0, end - _HANDING), end))


def _carried(string: str, start: int, cited: tuple[str, ...], cuts: set[int]) -> int:
    """Cut out the title of the text that is attached, one that was cited; return where it ends, 0 when there is none."""
    for title in cited:
        at = string.find(title, start, start + len(title) + _ASIDE)
        while at >= 0:
            end = at + len(title)
            if string[at - 1] != "《" and _BODY.match(string, end):
                cuts.update((at, end))
                return end
            at = string.find(title, end, start + 2 * (len(title) + _ASIDE))
    return 0


def _follows(string: str, end: int) -> bool:
    """Whether a new element begins right after a date: an issuer's title, a name that prints."""
    run = string[end : end + _LONGEST_TITLE]
    stop = _ENDS.search(run)
    if stop is not None and says_about(run[: stop.end()]) is not None and issuer_length(run[: stop.end()]):
        return True
    match = _date().search(run)
    if match is not None and run.startswith(("印发", "翻印"), match.end()):
        return is_organ(run[: match.start()])
    lists = _title_then_list(run)
    return lists > 0


def _title_then_list(run: str) -> int:
    """The length of a title that a list follows at once: 需要回收的文件目录：1.…."""
    match = re.match(r"[^，。；：]{4,50}?(?=：?1[.、])", run)
    return match.end() if match is not None and match.group().endswith(_GENRES) else 0


def _after_date(text: Text, gaps: frozenset[int], end: int, cuts: set[int]) -> int:
    """Cut what follows a date: the annotation, a label, the title of the text that is attached and its recipients."""
    string = text.string
    cuts.add(end)
    match = _BRACKET.match(string, end)
    if match is not None:
        end = match.end()
        cuts.add(end)
    match = _LABEL.match(string, end)
    if match is not None and not string.startswith(("：", ":"), match.end()):
        end = match.end()
        cuts.add(end)
    title = 0 if string.startswith("主题词", end) else _attached_title(text, gaps, end)
    if title:
        cuts.add(title)
        end = title
        colon = string.find("：", end, end + _LONGEST_TITLE)
        if colon > 0 and is_addressee_line(string[end : colon + 1]):
            end = colon + 1
            cuts.add(end)
    return end


def _is_menu(text: Text, gaps: frozenset[int], start: int) -> bool:
    """Whether what follows is the menu of a site: short words, parted by blanks, up to the end."""
    edges = [start, *sorted(gap for gap in gaps if gap > start), len(text)]
    return len(edges) > 3 and max(b - a for a, b in pairwise(edges)) <= _LONGEST_WORD


def _attached_title(text: Text, gaps: frozenset[int], start: int) -> int:
    """Where the title ends that begins at `start`; 0 when none does."""
    string = text.string
    run = string[start : start + _LONGEST_TITLE]
    match = _ENDS.search(run)
    if match is not None and says_about(run[: match.end()]) is not None and "。" not in run[: match.end()]:
        return start + match.end()
    if start in gaps and not _is_menu(text, gaps, start):
        near = sorted(gap for gap in gaps if start < gap <= start + 80)
        for gap in near[:4]:
            title = string[start:gap]
            if ends_like_title(title) and "，" not in title:
                further = next((other for other in near if other > gap and is_title_note(string[gap:other])), 0)
                return further or gap
    return start + _title_then_list(run) if _title_then_list(run) else 0
