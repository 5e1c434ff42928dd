"""The items of an attachment note whose numbers lost their marks, each on a line: they are one note.

    附件：1申报表 / 2工作方案 / 3先进单位 / 名单        附件： / 1申报表 / 2工作方案

Guarantees:

1. Only lines right below a note are taken, while they count on from its first number; one item alone counts nothing.
"""

from __future__ import annotations

import re

from .page import Page

#: A number before the words of a title, or before a year: 1申报表, 12021年名单.
_WORDS = r"(?=[\u3400-\u9fff《“（])(?![年月日号条款期次、]|[个项名家人](?![单称目录员才]))|(?=(?:19|20)[0-9]{2}年)"
_FIRST = re.compile(rf"[-—]?附[件表]?：1(?:{_WORDS})")
_LABEL = re.compile("附件：")
_ITEM = re.compile(rf"([0-9]{{1,2}})(?:{_WORDS})")
#: The rest of an item that was wrapped is shorter, and holds no sentence.
_LONGEST_REST = 40
_SENTENCE = re.compile("[。；：！？]")
#: How many lines a note takes at the most.
_MOST = 60
#: The number after the last item shows that there are two of them.
_FEWEST = 2


def mark_bare_items(page: Page) -> None:
    """Call the lines with the items of a note `more`."""
    for index, name in enumerate(page.names):
        if name == "note" and _FIRST.match(page.strings[index]):
            _mark(page, index, 2)
        elif name == "label" and _LABEL.fullmatch(page.strings[index]) and _mark(page, index, 1):
            page.names[index] = "note"


def _mark(page: Page, index: int, number: int) -> bool:
    """Call the lines below a note that count on with a number `more`; False where they do not."""
    found: list[int] = []
    stop = min(len(page.strings), index + _MOST)
    line = index + 1
    while line < stop and page.names[line] in ("plain", "marker"):
        if is_item(page.strings[line], number):
            number += 1
        elif not (line + 1 < stop and _is_rest(page.strings[line]) and is_item(page.strings[line + 1], number)):
            break
        found.append(line)
        line += 1
    if number <= _FEWEST:
        return False
    for taken in found:
        page.names[taken] = "more"
    return True


def is_item(string: str, number: int) -> bool:
    """Whether a line is the item of a note with a number that lost its mark.

    >>> is_item("2工作方案", 2), is_item("2021年工作方案", 2), is_item("22021年工作方案", 2), is_item("2年计划", 2)
    (True, False, True, False)
    """
    match = _ITEM.match(string)
    return match is not None and int(match[1]) == number


def _is_rest(string: str) -> bool:
    """Whether a line can be the rest of an item above it."""
    return len(string) <= _LONGEST_REST and _SENTENCE.search(string) is None
