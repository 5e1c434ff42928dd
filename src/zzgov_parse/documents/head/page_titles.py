"""The title of a page above the title of the document on it, where the two differ in more than the issuer.

    清湖县防火预案                         the page's
    发布日期：2021-03-01                   the site's
    石桥镇人民政府                         the document's
    关于印发《石桥镇防火预案》的通知

Guarantee: the text that a title carries is never taken for the document whose page it is.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...blocks.build import Block
from ...blocks.titles.addressees import is_addressee_line
from ...blocks.titles.carried import carries
from ...blocks.titles.title_shapes import ends_officially, issuer_length, says_about


def is_of_page(above: str, blocks: Sequence[Block], start: int, index: int) -> bool:
    """Whether a title at the top is that of the page, and a title below it that of the document.

    Args:
        above: the first title.
        blocks: those of the document.
        start: the place behind the first title.
        index: the place of the second title.
    """
    title = blocks[index].text.string
    between = [block.kind for block in blocks[start:index]]
    if carries(above, title) or not ends_officially(title) or not set(between) <= {"metadata", "head"}:
        return False
    if _subject(above) == _subject(title):
        return bool(between)
    below = blocks[index + 1] if index + 1 < len(blocks) else None
    return (
        not ends_officially(above)
        and issuer_length(title) > 0
        and below is not None
        and (below.kind == "number" or (below.kind == "paragraph" and is_addressee_line(below.text.string)))
    )


def _subject(title: str) -> str:
    """What a title says behind its issuer."""
    match = says_about(title)
    return title[match.start() :] if match is not None else title
