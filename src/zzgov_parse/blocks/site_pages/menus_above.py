"""The menus of a site above the title of a page, and what it prints between that and the title of the document.

    今天是：2021年3月9日                    the site's
    征集调查                               the site's
    清湖市防火办法                          the page's title
    时限：                                 the site's
    清湖市防火 / 办法                        the document's title

Guarantees:

1. Only the top of a text is looked at, and only where a title stands there twice.
2. What stands above and between is short, and neither a title nor an element of a head.
"""

from __future__ import annotations

import re

from ..shapes import is_organ
from ..titles.addressees import is_addressee_line
from ..titles.page import Page
from ..titles.title_shapes import ends_like_title, ends_officially, is_law, says_about

#: How far from the top the first of the two titles stands, how far below it the second, and on how many lines.
_TOP = 14
_REACH = 14
_MOST_LINES = 4
#: The shortest title, and the longest lines above and between.
_SHORTEST = 8
_LONGEST_ABOVE, _LONGEST_BETWEEN = 60, 40
#: What a note on the adoption of a text says, which is no line of a site.
_NOTE = re.compile("(?:通过|批准|施行|修订|修正|发布|公布)$")
#: Kinds of lines that may stand above and between.
_SITE = frozenset({"plain", "metadata", "head", "more"})


def mark_menus_above(page: Page) -> None:
    """Call such lines `metadata`, and the title of the page `head` where that of the document is broken; notes on the adoption stay."""
    for index in range(min(len(page.names), _TOP)):
        string = page.strings[index]
        if len(string) > _LONGEST_ABOVE or page.names[index] not in _SITE:
            return
        if not _is_title(page, index):
            continue
        copy, lines = _copy_below(page, index)
        notes = [place for place in range(index + 1, copy) if _is_note(page, place)]
        if copy and all(_is_of_site(page, between) for between in range(index + 1, copy) if between not in notes):
            for place in (*range(index), *range(index + 1, copy)):
                organ = place > index and is_organ(page.strings[place])
                if page.names[place] == "plain" and place not in notes and not organ:
                    page.names[place] = "metadata"
            if notes:
                page.claim(index, index + 1, "title")
                page.claim(copy, copy + lines, "title")
            elif lines > 1:
                page.names[index] = "head"
            return
        if ends_officially(string) and says_about(string):
            return  # titles of a list


def _is_title(page: Page, index: int) -> bool:
    string = page.strings[index]
    return (
        page.names[index] == "plain"
        and len(string) >= _SHORTEST
        and string[0] != "《"
        and (ends_like_title(string) or is_law(string))
        and not is_organ(string)
    )


def _is_note(page: Page, index: int) -> bool:
    """Whether a line says who adopted a text, and when."""
    return page.names[index] == "plain" and _NOTE.search(page.strings[index]) is not None


def _copy_below(page: Page, index: int) -> tuple[int, int]:
    """Where the title stands again, and on how many lines; (0, 0) where it does not."""
    title = page.strings[index]
    for start in range(index + 1, min(len(page.strings), index + _REACH)):
        if not title.startswith(page.strings[start]):
            continue
        joined = ""
        for line in range(start, min(len(page.strings), start + _MOST_LINES)):
            joined += page.strings[line]
            if joined == title:
                return start, line - start + 1
            if not title.startswith(joined):
                break
    return 0, 0


def _is_of_site(page: Page, index: int) -> bool:
    """Whether a line between two titles is the site's."""
    string = page.strings[index]
    return (
        page.names[index] in _SITE
        and len(string) <= _LONGEST_BETWEEN
        and "。" not in string
        and says_about(string) is None
        and not ends_like_title(string)
        and not is_addressee_line(string)
    )
