"""Blocks of a name list to a `Roster`.

    roster = (counted | marker heading | role | title) entry*

Guarantees:

1. Every entry becomes a person or a unit, or is left out with a diagnostic that stands on its spans (a ghost row).
2. A declared count is kept and compared.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from ...blocks.build import Block
from ...blocks.lists.count_lines import is_order_note
from ...blocks.lists.list_counts import find_count
from ...blocks.lists.named_units import names_start, split_names, units_start
from ...blocks.shapes import is_bare_name, is_name_with_note, name_end
from ...diagnostics import Report
from ...fields.glued_name import common_heads
from ...fields.person import read_person
from ...fields.units import split_units
from ...model.blocks import Person, Roster
from ...model.fields import Unit
from ...nodes import build_node
from ...spans import Text
from ...tables.characters import CIRCLED
from ...tables.list_counts import ORDER_NOTE
from .group_members import part_names, read_members

_ORDER_NOTE = re.compile(ORDER_NOTE)
_ROLE = re.compile(r"^([^：]{2,8})：")
_UNITS = re.compile(r"单位|集体|企业(?!家)|机构|组织")
_PERSONS = re.compile(r"个人|人员|工作者|同志|标兵|能手")

#: A place without the word for its kind has so many characters at least: 清湖.
_SHORTEST_PLACE = 2
#: A number before a unit: 1. · 12、 · （3） · ①.
_NUMBER = re.compile(f"[0-9]{{1,3}}[.．、）](?=[^0-9])|（[0-9]{{1,3}}）(?=.)|[{CIRCLED}](?=.)")
_NUMBER_STARTS = frozenset(f"0123456789（{CIRCLED}")
#: What stands for a name that was taken out.
_PLACEHOLDERS = "Xx×某"
#: Without a block of these kinds there is no name list.
LISTED = frozenset({"role", "entry"})


def roster_end(blocks: Sequence[Block], start: int) -> int:
    """Where the name list that begins with block `start` ends; `start` when none begins there."""
    first = blocks[start]
    if first.kind not in ("counted", "role", "entry", "marker"):
        return start
    end = start + (first.kind != "entry")
    headed = first.kind in ("marker", "counted")
    if headed and end < len(blocks) and blocks[end].kind == "annotation" and is_order_note(blocks[end].text.string):
        end += 1
    entries = end
    while end < len(blocks) and blocks[end].kind == "entry":
        end += 1
    return start if headed and end == entries else end


def read_roster(blocks: Sequence[Block], place: str | None, report: Report) -> Roster:
    """Read a heading and its entries; `place` is that of the document."""
    first = blocks[0]
    marker = first.mark.text if first.mark else None
    category, declared, of_persons = None, None, False
    entries = [block.text for block in blocks if block.kind == "entry"]
    heading = first.text
    if first.kind == "role":
        match = _ROLE.match(first.text.string)
        end = match.end() if match else 0
        heading = first.text.cut(0, end)
        category = first.text.string[: end - 1] if end else None
        if end < len(first.text):
            entries.insert(0, first.text.cut(end))
    elif first.kind != "entry":
        category, declared, of_persons = _category(first)
    spans = () if first.kind == "entry" else heading.spans
    spans += tuple([span for block in blocks[1:2] if block.kind == "annotation" for span in block.text.spans])
    named, units = entries, list[Unit]()
    if first.kind == "role":
        named, units = _members(entries, place)
    elif _of_units(entries, category, of_persons=of_persons):
        named = []
        for index, entry in enumerate(entries, 1):
            start = _number_length(entry, index)
            spans += entry.spans_of(0, start) if start else ()
            units += split_units(entry, place, start)
    heads = _heads(named, place)
    persons = _without_ghosts([person for entry in named for person in _read_persons(entry, heads, report)], report)
    found = len(persons) + len(units)
    if declared is not None and declared != found:
        report.add("roster-count", heading, category=category or "", declared=declared, found=found)
    return build_node(
        Roster,
        spans=spans,
        marker=marker,
        category=category,
        declared_count=declared,
        persons=persons,
        units=tuple(units),
    )


def _members(entries: Sequence[Text], place: str | None) -> tuple[list[Text], list[Unit]]:
    """The entries of persons and the units of a leading group, several of which may stand in one entry."""
    persons: list[Text] = []
    units: list[Unit] = []
    for entry in entries:
        members = read_members(entry, place)
        units += members
        if not members:
            names = split_names(entry) if entry.has_gaps else []
            persons += names if len(names) > 1 else [entry]
    return persons, units


def _read_persons(entry: Text, heads: Collection[str], report: Report) -> list[Person]:
    """The person that an entry is, or those it names one after the other."""
    string = entry.string
    if not ("、" in string or "，" in string or "：" in string):  # most: one
        return [read_person(entry, report, heads)]
    start = names_start(entry)
    if start:
        unit = string[:start].removesuffix("：")
        names = split_names(entry.cut(start))
        return [
            build_node(Person, name=name.string, title=unit, organization=unit, posts=(), note=None, spans=name.spans)
            for name in names
        ]
    return [read_person(part, report, heads) for part in part_names(entry)]


def _heads(entries: Sequence[Text], place: str | None) -> Collection[str]:
    """How titles of a list begin, where some entries have no gap behind the name, or one on both sides of a character."""
    if all(entry.has_gaps and entry.gaps()[:2] != (2, 3) for entry in entries):
        return ()
    heads = set(common_heads([entry.string for entry in entries]))
    return heads | {place, place[:-1]} if place and len(place) > _SHORTEST_PLACE else heads


def _number_length(entry: Text, index: int) -> int:
    """The length of the number before a unit, or of the place before its units.

    A number without a mark is that of the entry: 3市水利局, not 12345热线中心.
    """
    string = entry.string
    if "：" in string:
        return units_start(entry)
    if string[0] in _NUMBER_STARTS:
        match = _NUMBER.match(string)
        number = str(index)
        if match is not None:
            return match.end()
        if string.startswith(number) and string[len(number) : len(number) + 1].isalpha():
            return len(number)
    return 0


def _category(block: Block) -> tuple[str | None, int | None, bool]:
    """The words of a heading without marker, count and note on order, the count, and whether it counts persons."""
    string = block.text.string[block.mark.end :] if block.mark else block.text.string
    string = string.rstrip("：")
    count = find_count(string)
    declared, of_persons = None, False
    if count:
        declared, of_persons = int(count["number"]), string[count.end("number")] in "名人"
        string = string[: count.start("number")].removesuffix("共").removesuffix("计").rstrip("（(")
    string = _ORDER_NOTE.sub("", string).rstrip("：。")
    return string or None, declared, of_persons


def _of_units(entries: list[Text], category: str | None, *, of_persons: bool) -> bool:
    """Whether a list is one of units, by its heading, or by its entries."""
    if category and _PERSONS.search(category):
        return False
    if category and _UNITS.search(category):
        return True
    if of_persons:
        return False
    named = sum(
        1
        for entry in entries
        if name_end(entry) or is_bare_name(entry.string) or is_name_with_note(entry.string) or names_start(entry)
    )
    return named * 2 < len(entries)


def _without_ghosts(persons: list[Person], report: Report) -> tuple[Person, ...]:
    """The persons without second printings; each that is left out, and each that has no title, is reported."""
    keys = [(person.name, person.title) for person in persons]
    titled = {name for name, title in keys if title}
    most_titled = len(titled) * 2 > len(persons)
    seen: set[tuple[str, str]] = set()
    kept: list[Person] = []
    for person, key in zip(persons, keys, strict=True):
        name, title = key
        if not name.strip(_PLACEHOLDERS):  # two XXX are two persons
            kept.append(person)
            continue
        if key in seen if title else name in titled:
            report.add("duplicate-name", person.spans, name=name)
            continue
        if not title and most_titled:
            report.add("entry-without-title", person.spans, name=name)
        seen.add(key)
        kept.append(person)
    return tuple(kept)
