"""The title of a page that a site prints above the document, once or several times, with its own lines between.

    清湖市村务公开办法                      the site's
    作者：法规库 时间：2024-05-18
    清湖市村务公开办法                      the site's, where an order stands below
    清湖市人民政府                          the site's
    清湖市人民政府令第93号                  the document's

Guarantees:

1. Only lines above the first sentence are looked at; the copy nearest to the text is its title, unless the text prints it
   once more below an order, or the title of a notice carries it: 关于印发清湖市村务公开办法的通知.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..shapes import is_organ
from ..titles.carried import carries
from ..titles.page import Page
from ..titles.title_shapes import ends_like_title, ends_officially, is_law, issuer_length, says_about

#: How far from the top a site repeats a title, and how far below it the text prints it once more.
_TOP = 18
_REACH = 60
#: A shorter line is a word of a menu; a cut copy has so many characters at least.
_SHORTEST = 8
#: A site repeats a title so often at most.
_MOST = 4
#: An order names who gives it.
_ORDER = re.compile("[\u3400-\u9fff]{3,40}令[^〔]")
#: How many lines below the last copy may be the site's.
_BELOW = 4


def mark_repeated_titles(page: Page) -> None:
    """Call the copies of a title that a site printed `head`, and its lines around the last one `metadata`."""
    strings, names = page.strings, page.names
    top = next((index for index in range(min(len(strings), _TOP)) if "。" in strings[index]), min(len(strings), _TOP))
    first = next((index for index in range(top) if names[index] == "plain" and len(strings[index]) >= _SHORTEST), top)
    copies = [index for index in range(first, top) if strings[index] == strings[first]]
    if len(copies) > 1 and (wrapped := _wrapped(strings, first, copies[1])):
        names[first : first + wrapped] = ["head"] * wrapped
        return
    if not 1 < len(copies) <= _MOST or not _is_title(strings[first]):
        return
    title, last = strings[first], copies[-1]
    below = range(last + 1, min(last + 1 + _BELOW, len(names)))
    ordered = any(names[index] == "number" and _ORDER.match(strings[index]) for index in below)
    carried = any(strings[index].endswith("通知") and carries(strings[index], title) for index in below)
    again = carried or (ordered and title in strings[last + 1 : last + _REACH])
    aside = [index for index in below if names[index] == "plain" and not carried]
    while aside and not _is_stated(strings[last + 1 : aside[-1] + 1], title):
        aside.pop()
    if not aside and not again and copies == list(range(first, last + 1)):
        if not ends_officially(title):
            names[first:last] = ["head"] * (last - first)
        return  # the head of a document takes a title twice
    for index in copies if again else copies[:-1]:
        names[index] = "head"
    if says_about(title) is None or issuer_length(title):
        for index in _issuers_above(page, last, first):
            names[index] = "metadata"
    for index in aside:
        names[index] = "metadata"


def _issuers_above(page: Page, last: int, first: int) -> Iterator[int]:
    """The lines of a site right above the last copy of a title that name issuers, each on its own where blanks part them."""
    for index in range(last - 1, first, -1):
        if page.names[index] != "plain" or not _is_issuer(page.strings[index]):
            return
        yield index


def _wrapped(strings: list[str], first: int, again: int) -> int:
    """On how many lines a title stands that is printed once more right below, on as many; 0 for one line, and for no title."""
    lines = strings[first:again]
    repeated = 1 < len(lines) <= _MOST and lines == strings[again : again + len(lines)]
    return len(lines) if repeated and _is_title("".join(lines)) else 0


def _is_title(string: str) -> bool:
    """Whether a line is a title that a site repeats."""
    return string[0] != "《" and (ends_like_title(string) or is_law(string)) and not is_organ(string)


def _is_stated(lines: list[str], title: str) -> bool:
    """Whether lines below a title are a site's: issuers, or the title again, its end cut."""
    return all(_is_issuer(line) or (len(line) >= _SHORTEST and title.startswith(line)) for line in lines)


def _is_issuer(string: str) -> bool:
    """Whether a line names issuers: 清湖市财政局、清湖市司法局, 清湖市财政局等."""
    return all(map(is_organ, string.removesuffix("等").split("、")))
