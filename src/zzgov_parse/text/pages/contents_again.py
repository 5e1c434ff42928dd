"""Lists of contents without page numbers or a heading of their own: what they list comes again right below.

    1 总则 / 1.1 编制目的 / 2 职责 / 1.总则 / 1.1编制目的 …      the list, and the text below it

Guarantee: nothing but short entries stands in such a list.
"""

from __future__ import annotations

import re
from itertools import pairwise

from ..lines import Line

#: An entry of a list inside a document: `（一）指导思想 2`, `附件1标准清单 32`.
MARKED = re.compile(
    r"(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|第.{1,4}[章节]|附[件录表则]|前言|引言|[0-9.]{1,6}[^0-9.])"
)
SENTENCE = re.compile("[。；！？]")
#: Entries that make a list of contents, and the length of the longest.
ENTRIES, LONGEST_ENTRY = 3, 60
#: How far above a list the title stands whose end the heading of the list was glued to.
_NEAR = 8
#: What a list of chapters without a heading begins with, and how many chapters and sections it has at the most.
_FIRST_CHAPTER, _MOST_CHAPTERS = ("第一章", "第1章"), 80
#: The first part of a text with decimals, which stand below it: 1 总则 / 1.1 编制目的.
_FIRST_PART = re.compile(r"1[.、．]?(?=[\u3400-\u9fff])")
_FIRST_DECIMAL = "1.1"
_MARKS = re.compile(r"[\W_]+")
_HEADING = "目录"


def entry_key(string: str) -> str:
    """The words and figures of an entry, which is printed with other marks below: 1 总则, 1.总则."""
    return _MARKS.sub("", string)


def find_again(lines: list[Line]) -> list[range]:
    """Lists of chapters, or of parts and decimals, without a heading of their own: nothing else from the first on, which comes again right below the last."""
    found: list[range] = []
    firsts = [i for i, line in enumerate(lines) if line.text.string.startswith(_FIRST_CHAPTER)]
    if lines and _FIRST_DECIMAL in lines[0].text.source:
        firsts += [i for i, line in enumerate(lines) if _FIRST_PART.match(line.text.string)]
    for start, end in pairwise(sorted(firsts)):
        listed = [line.text.string for line in lines[start:end]]
        if (
            ENTRIES <= len(listed) <= _MOST_CHAPTERS
            and entry_key(listed[0]) == entry_key(lines[end].text.string)
            and (listed[0][0] == "第" or listed[1].startswith(_FIRST_DECIMAL))
            and all(MARKED.match(string) and len(string) <= LONGEST_ENTRY for string in listed)
            and not any(map(SENTENCE.search, listed))
        ):
            found.append(range(start - _is_glued_heading(lines, start), end))
    return found


def _is_glued_heading(lines: list[Line], start: int) -> bool:
    """Whether the line above a list is the word 目录, or the title with that word behind it."""
    above = lines[start - 1].text.string if start else ""
    if above == _HEADING:
        return True
    title = above.removesuffix(_HEADING)
    return above != title and any(line.text.string == title for line in lines[max(0, start - _NEAR) : start - 1])
