"""The members of a leading group that stand in one entry: names one after the other, or units with those who speak for them.

    副组长：李敏、赵  宁、孙立（市教育局）                       → three persons
    成员：市水利局、市财政局分管负责人，各区人民政府主要负责人      → three units

    members = name ["同志"] ["（" unit "）"] {("、" | "，") …} | unit [tail] {("、" | "，" | "；") unit [tail]}

Guarantees:

1. An entry is parted only where all its parts are names, or all are units: a name and its title, with a mark between
   them or with several posts, is one person.
2. Linear in the length of the entry.
"""

from __future__ import annotations

import re
from itertools import pairwise

from ...blocks.lists.named_persons import ends_like_organ, lists_persons
from ...blocks.shapes import is_bare_name, is_name_with_note
from ...fields.enumeration import cut, is_collective, is_place, is_unit_like
from ...fields.units import split_units
from ...model.fields import Unit
from ...spans import Text
from ...text.word_patterns import touches_title

#: Who speaks for a unit, in so many words: 市财政局|分管负责人 · 各区人民政府|主要领导.
_SPEAKERS = re.compile(
    "(?:和|及|等|的)?(?:(?:单位|部门)的?)?(?:分管|主管|主要|有关|相关|具体|行政|党政|技术|业务|工作)?(?:的)?(?:负责人|负责同志|领导同志|领导|责任人|人员)(?:（[^（）]{0,12}）)?$"
)
_LONGEST_SPEAKERS = 24
_PLACEHOLDER = re.compile("[Xx×某]{2,3}$")
#: The one who holds an office in each of several places: 各乡镇|长.
_EACH = re.compile("各[^，。；]{1,16}[长人事任]$")


def part_names(entry: Text) -> list[Text]:
    """The persons of an entry that names several, without titles or each with its own; the entry alone when it does not.

    >>> [str(name) for name in part_names(Text.read("李敏、赵 宁、孙立（市教育局）", 0, 15))]
    ['李敏', '赵宁', '孙立（市教育局）']
    >>> [str(person) for person in part_names(Text.read("王瑞，市财政局科员；李敏，市水利局主任", 0, 19))]
    ['王瑞，市财政局科员；', '李敏，市水利局主任']
    >>> len(part_names(Text.read("李敏、市水利局局长", 0, 9))), len(part_names(Text.read("李敏，女", 0, 4)))
    (1, 1)
    """
    string = entry.string
    if "、" not in string and "，" not in string:
        return [entry]
    if "；" in string[:-1] and lists_persons(string):
        ends = [index + 1 for index, character in enumerate(string[:-1]) if character == "；"]
        return [entry.cut(start, end) for start, end in pairwise((0, *ends, len(string)))]
    parts = [entry.cut(piece.start, piece.end) for piece in cut(string.rstrip("。；，、"))]
    named = [_is_named(part.string) for part in parts]
    if len(parts) < 2 or not (named[0] and named[1]):
        return [entry]
    return parts if all(named[:-1]) and (named[-1] or _EACH.match(parts[-1].string)) else [entry]


def _is_named(string: str) -> bool:
    """Whether a part is a name, with or without a note: 李敏 · 孙立（市教育局） · XXX · 李敏同志."""
    string = string.removesuffix("同志").replace("同志（", "（", 1)
    if is_bare_name(string) or is_name_with_note(string) or _PLACEHOLDER.match(string) is not None:
        return True
    return string[3:4] == "（" and string[-1] == "）" and ends_like_organ(string[:3])


def read_members(entry: Text, place: str | None) -> tuple[Unit, ...]:
    """The units of an entry that names units, or those who speak for them; none when it says anything else.

    >>> text = "市水利局、市财政局分管负责人，各区人民政府主要负责人"
    >>> [unit.name for unit in read_members(Text.read(text, 0, len(text)), None)]
    ['市水利局', '市财政局', '各区人民政府']
    >>> read_members(Text.read("王瑞市财政局负责人", 0, 9), None), read_members(Text.read("市财政局局长", 0, 6), None)
    ((), ())
    """
    string = entry.string.rstrip("。；，、")
    units: list[Unit] = []
    start = 0
    for piece in cut(string):
        low = max(piece.start, piece.end - _LONGEST_SPEAKERS)
        speakers = _SPEAKERS.search(string, low, piece.end)
        end = speakers.start() if speakers else piece.end
        if not _is_unit(string[piece.start : end]):
            return ()
        if speakers:
            units += split_units(entry.cut(start, end), place)
            start = piece.end + 1
    if start < len(string):
        units += split_units(entry.cut(start, len(string)), place)
    return tuple(units)


def _is_unit(name: str) -> bool:
    """Whether a part is the name of a unit, or of a group of units."""
    named = touches_title(name) or is_name_with_note(name)
    return not named and (is_unit_like(name) or is_collective(name) or is_place(name))
