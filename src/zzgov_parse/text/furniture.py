"""Lines to the body of a text and what its pages carry besides: running heads, page numbers, contents, cover, colophon.

Runs before columns are put in order and before lines are joined, so everything that interrupts sentences goes here.

Guarantees:

1. Body, furniture, masthead and contents together have each inked character of the lines exactly once.
2. A line goes when it stands alone, looks like furniture (`tables/furniture.py`) and is confirmed: its words are proof, it
   repeats, it has the name of the gazette, it stands where two pages meet, or among others of its kind. A line that is
   furniture only in part is cut.
3. What tells where a document comes from (`发文字号：`, `成文日期：`, `发文机关：`) stays in the body.
"""

from __future__ import annotations

from typing import NamedTuple

from ..diagnostics import Report
from ..model.gazette import Furniture
from ..tables.furniture import Kind
from .contents_pages import find_contents
from .lines import Line
from .page_blocks import (
    find_colophon,
    find_front_matter,
    find_glued_colophon,
    find_repeated,
    find_section_labels,
    find_site_lines,
    find_table_heads,
    header_value,
)
from .page_numbers import find_page_numbers, find_glued
from .running_heads import Heads, find_gazette, find_heads, split_glued
from .shapes import Shape, look

#: A part of a line that is furniture, by its offsets.
Cut = tuple[int, int | None, Kind]


class Pages(NamedTuple):
    """The lines of a text, sorted.

    Attributes:
        body: what belongs to documents; `page` counts the seams above a line where the text has no form feeds.
        furniture: page heads, page numbers and the like, in the order of the text.
        masthead: the name of the gazette and its issue.
        contents: the contents pages, headings of their parts included.
    """

    body: list[Line]
    furniture: list[Furniture]
    masthead: list[Line]
    contents: list[Line]


def take_furniture(lines: list[Line], report: Report) -> Pages:
    r"""Take out what pages carry besides their text.

    Args:
        lines: the printed lines of the text.
        report: where diagnostics go.

    Returns:
        The lines of the body, and what was taken out.

    Reports: `reading-order`, for a number alone in mid sentence that nothing confirms as a page number.

    >>> from zzgov_parse.text.lines import read_lines
    >>> pages = take_furniture(read_lines("第一条 为了\n— 2 —\n规范管理。\n附件\n— 3 —"), Report())
    >>> [line.text.string for line in pages.body], [(item.kind, item.text) for item in pages.furniture]
    (['第一条为了', '规范管理。', '附件'], [('page_number', '—2—'), ('page_number', '—3—')])
    >>> pages = take_furniture(read_lines("按照\n市政府文件\n要求，分为\n3\n类。"), Report())
    >>> len(pages.body), pages.furniture
    (5, [])
    """
    shapes = look(lines)
    gazette = find_gazette(lines, shapes)
    if gazette:
        whole = split_glued(lines, shapes, gazette)
        if whole is not lines:
            lines, shapes = whole, look(whole)
    heads = find_heads(shapes, gazette) if gazette else Heads(set(), [])
    contents = find_contents(lines, shapes, heads.lines)
    if not (shapes or contents):
        return Pages(lines, [], [], [])
    return _sort(lines, shapes, heads, contents, report)


def _sort(lines: list[Line], shapes: dict[int, Shape], heads: Heads, contents: list[range], report: Report) -> Pages:
    """Decide on each line that looks like furniture, from the most certain kind to the least."""
    taken: dict[int, Kind] = dict.fromkeys(heads.lines, "running_head")
    listed = {index for page in contents for index in page if index not in taken}
    gone = listed.union(heads.masthead)
    by_kind = _by_kind(shapes, gone)
    labels = by_kind.get("section_label", set())
    taken |= dict.fromkeys(find_colophon(shapes, gone), "colophon")
    taken |= dict.fromkeys(find_page_numbers(lines, shapes, labels.union(taken), gone), "page_number")
    taken |= dict.fromkeys(by_kind.get("rule", ()), "rule")
    glued: dict[int, Cut] = {
        index: (0, size, "page_number") for index, size in find_glued(lines, labels | heads.lines, gone.union(taken, labels)).items()
    }
    sections = {shapes[index].group("label") for index in listed if index in shapes and shapes[index].row.kind == "section_label"}
    seams = taken | dict.fromkeys(glued, "page_number")
    taken |= dict.fromkeys(find_section_labels(lines, shapes, labels, seams, sections), "section_label")
    taken |= dict.fromkeys(find_repeated(lines, taken, gone), "running_head")
    taken |= dict.fromkeys(find_site_lines(lines, shapes, taken) | find_front_matter(lines, shapes), "navigation")
    taken |= dict.fromkeys(find_table_heads(lines, shapes), "other")
    glued |= {index: (start, None, "colophon") for index, start in find_glued_colophon(lines, taken).items()}
    taken = {index: kind for index, kind in taken.items() if index not in gone}
    return _gather(lines, shapes, taken, glued, listed, set(heads.masthead))


def _by_kind(shapes: dict[int, Shape], gone: set[int]) -> dict[str | None, set[int]]:
    """The lines that look like furniture, by its kind."""
    kinds: dict[str | None, set[int]] = {}
    for index in shapes.keys() - gone:
        kinds.setdefault(shapes[index].row.kind, set()).add(index)
    return kinds


def _gather(
    lines: list[Line],
    shapes: dict[int, Shape],
    taken: dict[int, Kind],
    glued: dict[int, Cut],
    contents: set[int],
    masthead: set[int],
) -> Pages:
    """The lines in their drawers, those that are furniture in part cut."""
    pages = Pages([], [], [], [])
    has_form_feeds = bool(lines[-1].page)
    page = 0
    after_seam = True
    for index, line in enumerate(lines):
        kind = taken.get(index)
        if kind in {"running_head", "page_number"} or index in glued:
            page += not after_seam
            after_seam = True
        if index in masthead:
            pages.masthead.append(line)
        elif index in contents:
            pages.contents.append(line)
        elif kind or index in glued:
            _cut(pages, line, _parts(line, shapes.get(index), kind, glued.get(index)), 0 if has_form_feeds else page)
        else:
            pages.body.append(line if has_form_feeds or not page else line._replace(page=page))
        after_seam = after_seam and (kind is not None or index in contents or index in masthead)
    return pages


def _parts(line: Line, shape: Shape | None, kind: Kind | None, cut: Cut | None) -> list[tuple[int, Kind | None]]:
    """What a line is made of: the offset where each part begins, and its kind, None for body."""
    if cut:
        first, end, cut_kind = cut
        return [*([(0, None)] if first else []), (first, cut_kind), *([(end, None)] if end else [])]
    if shape is None or kind is None:
        return [(0, kind)]
    string = line.text.string
    if kind == "navigation":
        place = header_value(string)
        return [(0, kind), (place, None)] if place > 0 else [(0, kind)]
    start = string.index(shape.string)
    before, after = len(shape.group("before")), len(shape.group("after"))
    parts: list[tuple[int, Kind | None]] = [(0, "page_number")] if before else []
    parts.append((start + before if before else 0, kind))
    if after:
        parts.append((start + len(shape.string.rstrip("·•-—―–~")) - after, "page_number"))
    return parts


def _cut(pages: Pages, line: Line, parts: list[tuple[int, Kind | None]], page: int) -> None:
    """Put the parts of a line into their drawers."""
    stops = [start for start, _ in parts[1:]] + [len(line.text)]
    for (start, kind), stop in zip(parts, stops, strict=True):
        text = line.text.cut(start, stop)
        if kind:
            pages.furniture.append(Furniture(kind=kind, text=text.string, spans=text.spans))
        elif text.string:
            rest = line._replace(text=text, start=text.start)
            pages.body.append(rest._replace(page=page) if page else rest)
