"""The lines of a name list: where an entry begins, and what is the rest of the one above.

    list  = heading entry+
    entry = name gap title | name | unit          each printed on one or more lines

Guarantees:

1. A list is open from its heading to the first line that cannot be an entry: running text, or a line of another kind.
2. An entry is unfinished until its title ends with a post, or its unit with an organ word; an unfinished entry takes the
   next line unless that line clearly begins an entry.
"""

from __future__ import annotations

import re

from ...spans import Text
from ...text.unit_pairs import ends_like_pair, is_unit_pair
from ...text.word_patterns import ends_with_organ, ends_with_post, touches_title
from ..shapes import (
    has_surname,
    is_bare_name,
    is_name_with_note,
    long_name_end,
    name_end,
)
from .count_lines import is_count, is_order_note
from .decisions import begins_decision, is_verb
from .list_counts import PERSONS, find_count
from .named_persons import is_named, lists_persons
from .named_units import names_start, units_start

_UNITS = re.compile(r"单位|集体|企业(?!家)|机构|组织|部门")
_LIST = re.compile(r"(?<!报)名单(?:[（(].{0,20}[）)])?$|名册$")
#: What no entry says: sentences, the office of a leading group.
_SENTENCE = re.compile(
    "[。！？；，设日同](?:(?<=[。！？；])|(?<=，).{12}|(?<=设)[在于]|(?<=日)常工作|(?<=同)志兼任)"  # most characters begin none
)
#: What no entry begins with: a note under the title, the verb of a list of decisions, what a group consists of or does.
_NO_ENTRY_STARTS = frozenset("（决任免聘解成工主职")
_NO_ENTRY = re.compile(
    "（(?:[12][0-9]{3}|[一二]..?.?)年|(?:决定)?(?:任命|免去|聘任|解聘)[^，]{0,12}：$|成员单位：|(?:工作|主要)?(?:职责|任务)："
)
#: Those who hold an office in each of several places: 各乡镇人民政府主要负责人 · 各镇（街道）分管领导.
_EACH = re.compile("各[^，。；：]{2,40}(?:负责人|负责同志|领导|[长任]|书记)；?$")
#: The end of a sentence that leads into a list of persons: 决定聘请以下同志为监督员，聘期两年：
_LEAD = re.compile("(?:以下|下列)[^。；：]{0,12}(?:同志|人员|个人)[^。；：]{0,30}：$")
#: Who speaks for the unit before them: 县商务局主要负责人.
_SPEAKERS = ("负责人", "负责同志", "领导")
_DEPENDENT = frozenset("，。；：、！？）》”·")
_MARK = re.compile("[。！？：，]")
_LISTS = re.compile("[、；]")
#: A town or a village as a unit, and the start of a unit of a city or a county, which is none of its parts.
_AREA = re.compile("(?:[镇乡村]|街道|社区)$")
_HIGHER = re.compile("[省市县州盟旗](?![镇乡])|区(?!域)|[\u3400-\u9fff]{2,5}(?:族自治)?(?:[省市县州盟旗]|(?<!社)区)")
_NUMBERED = re.compile("([0-9]{1,3})[.、]?(?=[\u3400-\u9fff])(?![年月日])")
_LONGEST_ENTRY, _LONGEST_HEADING, _LONGEST_LIST = 60, 40, 1000
#: The last characters of headings of lists: most lines end with none.
_HEADING_ENDS = frozenset("）)单册名个人家户位")


def is_list_heading(string: str) -> bool:
    """Whether a short line heads a name list: it declares a count, or calls itself a list.

    >>> is_list_heading("一、先进单位（20个）"), is_list_heading("一、总体要求"), is_list_heading("组织各报名单")
    (True, False, False)
    """
    string = string.removesuffix("：")
    if len(string) > _LONGEST_HEADING or string[-1:] not in _HEADING_ENDS:
        return False
    return find_count(string) is not None or _LIST.search(string) is not None


#: What is left of a list heading that was cut: at most so many characters before the cut, or one of these words after it.
_LONGEST_STUB = 3
_LIST_WORDS = ("（", "个人", "单位", "集体", "组织", "人员", "工作者", "企业")


def is_cut_heading(string: str, start: int, rest: str) -> bool:
    """Whether the heading of a name list, which begins at `start`, was cut before `rest`, which makes it whole.

    >>> is_cut_heading("二、先进", 2, "个人（50名）"), is_cut_heading("二、开展表彰活动", 2, "先进个人（50名）")
    (True, False)
    """
    return not is_list_heading(string) and (len(string) - start <= _LONGEST_STUB or rest.startswith(_LIST_WORDS))


class RosterZone:
    """Whether a name list is open, and of what."""

    def __init__(self) -> None:
        self.is_open = False
        self.of_units = False
        self.of_decisions = False
        self.is_led = False
        self.heads_units: bool | None = None  # whether the line above says that units follow, or persons

    def enter(self, kind: str, string: str) -> None:
        """A block begins: it opens a list, keeps it open, or ends it."""
        self.is_led = False
        if kind == "role" or (kind in ("counted", "marker", "title") and is_list_heading(string)):
            if self.is_open and is_count(string):  # below the title of the list
                return
            self.is_open = True
            self.of_units = kind != "role" and _heads_units(string) is True
        elif kind == "paragraph" and string[-1] == "：" and _LEAD.search(string) and not is_verb(string):
            self.is_open = self.is_led = True
            self.of_units = False
        elif kind != "entry":
            self.is_open = self.is_open and kind == "annotation" and is_order_note(string)
            self.heads_units = _heads_units(string)
        elif not self.is_open:  # the first entry below a heading without a count
            self.is_open = True
            by_words = ends_with_organ(string) and not ends_with_post(string)
            self.of_units = by_words if self.heads_units is None else self.heads_units
        if kind not in ("paragraph", "marker"):
            self.of_decisions = False
        elif is_verb(string):
            self.of_decisions = True

    def begins_decision(self, above: str, text: Text) -> bool:
        """Whether a line begins a decision below an open paragraph."""
        return begins_decision(above, text, listed=self.of_decisions)

    def first_kind(self, text: Text) -> str:
        """What a line is below a sentence that leads into a list: only a name, a gap and a title begin one there."""
        self.is_open = name_end(text) > 0 and ends_with_post(text.string)
        return "entry" if self.is_open else "plain"

    def kind_of(self, text: Text, entry: str) -> str:
        """What a line without a kind of its own is here: a new `entry`, the `tail` of the open one, or `plain` text.

        Args:
            text: the line.
            entry: the open entry so far, "" when none is open.
        """
        return self.first_kind(text) if self.is_led else self.entry_kind(text, entry)

    def entry_kind(self, text: Text, entry: str) -> str:
        """The same in a list that is open."""
        string = text.string
        if ("：" in string and units_start(text)) or (not self.of_units and names_start(text)):
            return "entry"
        if listed := _units_listed(string, entry) if self.of_units else _persons_listed(string, entry):
            return listed
        if len(string) > _LONGEST_ENTRY or (string[0] in _NO_ENTRY_STARTS and _NO_ENTRY.match(string)):
            return "plain"
        if _SENTENCE.search(string) and (self.of_units or not is_named(string)):
            return "plain"
        if not entry:
            return "entry"
        if string[0] in _DEPENDENT or entry[-1] in "、，（·":
            return "tail"
        if len(entry) == 1:  # a surname that was cut from its name
            return "tail"
        if self.of_units:
            whole = ends_with_organ(entry) or (_AREA.search(entry) is not None and _HIGHER.match(string) is not None)
            if string[0].isdigit() and _counts_on(entry, string):
                return "entry"
            return "entry" if whole and not _is_suffix(string) else "tail"
        return "entry" if _begins_person(text, entry) else "tail"


def _heads_units(string: str) -> bool | None:
    """Whether a heading says that units follow, or, with False, that persons do; None where it says neither."""
    if len(string) > _LONGEST_HEADING:
        return None
    if PERSONS.search(string) is not None:
        return False
    return True if _UNITS.search(string) is not None else None


def _begins_person(text: Text, entry: str) -> bool:
    """Whether a line of a list of persons begins an entry below the open one."""
    string = text.string
    if string[0].isdigit() and _counts_on(entry, string):
        return True
    end = name_end(text)
    if end:  # 管理局 副局长 is the rest of a title, 程高科 副局长 begins an entry
        return not ends_with_organ(string[:end]) or ends_with_post(entry)
    posted = ends_with_post(entry)
    if string[0] == "各" and (posted or entry.endswith(_SPEAKERS)) and _EACH.match(string):
        return True
    if is_named(string) or (posted and (touches_title(string) or long_name_end(text))):
        return True
    if not posted and (_is_title_first(text) or _goes_by_units(text, entry)):
        return True
    if len(string) == 1 and has_surname(string):
        return posted and not ends_with_post(entry + string)
    whole = posted or entry[-1] == "）" or is_bare_name(entry)
    if whole and is_name_with_note(string):
        return True
    return whole and is_bare_name(string) and not ends_with_post(entry + string)


def _goes_by_units(text: Text, entry: str) -> bool:
    """Whether a unit begins an entry below a unit and its name, or a name below a name and its unit: the gaps are line ends."""
    if ends_like_pair(entry) and not touches_title(entry):
        return is_unit_pair(text) or ends_with_organ(text.string)
    return touches_title(entry) and ends_with_organ(entry) and is_bare_name(text.string)


def _units_listed(string: str, entry: str) -> str:
    """What a line of several units is: an `entry`, or the `tail` of one that has several; "" for any other line."""
    if _LISTS.search(string, 0, len(string) - 1) is None or not is_unit_list(string):
        return ""
    return "entry" if not entry or _LISTS.search(entry) is None or entry[-1] in "。；" else "tail"


def _persons_listed(string: str, entry: str) -> str:
    """What a line of several persons is: an `entry`, or the `tail` of one that has several; "" for any other line."""
    if entry and entry[-1] not in "。；" and _LISTS.search(entry) is not None:
        return "tail" if lists_persons(entry[-_LONGEST_ENTRY:] + string) else ""
    return "entry" if _LISTS.search(string) is not None and lists_persons(string) else ""


def _counts_on(entry: str, string: str) -> bool:
    """Whether a line begins with the number that follows that of the open entry: 21其木格 below 20王瑞."""
    above, number = _NUMBERED.match(entry), _NUMBERED.match(string)
    return above is not None and number is not None and int(number[1]) == int(above[1]) + 1


def _is_title_first(text: Text) -> bool:
    """Whether a line is a title, a gap and a name: 市财政局局长　王 瑞."""
    string = text.string
    gaps = (gap for gap in text.gaps() if 1 < len(string) - gap < 5)
    return any(is_bare_name(string[gap:]) and ends_with_post(string[:gap]) for gap in gaps)


def is_unit_list(string: str) -> bool:
    """Whether a line holds units and 、 or ； between them, the first and the last perhaps cut."""
    units = string.rstrip("。；，、").replace("；", "、").split("、")
    return (
        len(string) <= _LONGEST_LIST
        and _MARK.search(string, 0, len(string) - 1) is None
        and all(map(ends_with_organ, units[1:-1]))
        and (ends_with_organ(units[0]) or ends_with_organ(units[-1]))
    )


def _is_suffix(string: str) -> bool:
    """Whether a line is only the last word of a unit's name: 办公室 · 公司, but not 市农委 or 团市委."""
    if len(string) > 3 or string[0] in "省市区县州盟旗镇乡" or not ends_with_organ(string):
        return False
    return string[0] != "团" or string[-1] != "委"
