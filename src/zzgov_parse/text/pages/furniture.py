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

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from ...diagnostics import Report
from ...model.gazette import Furniture
from ...tables.furniture import Kind
from ..lines import Line
from .bare_numbers import find_bare
from .contents_pages import find_contents
from .glued_numbers import find_glued, has_dashed_numbers
from .page_blocks import (
    find_colophon,
    find_cover,
    find_front_matter,
    find_glued_colophon,
    find_repeated,
    find_section_labels,
    find_site_lines,
    find_table_heads,
    header_value,
)
from .page_numbers import find_doubtful, find_page_numbers
from .running_heads import Heads, find_gazette, find_heads, find_numbered_heads, split_glued
from .shapes import Shape, look
from .site_tails import find_site_tail


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
    heads.lines.update(find_numbered_heads(shapes))
    listed = find_contents(lines, shapes, heads.lines)
    tail = find_site_tail(lines)
    bare = find_bare(lines)
    if not (shapes or listed or tail or bare or (lines and has_dashed_numbers(lines[0].text.source))):
        return Pages(lines, [], [], [])
    sorting = _Sorting(lines, shapes, listed, set(heads.masthead), dict.fromkeys(heads.lines, "running_head"))
    _decide(sorting)
    if tail and tail[0] not in sorting.taken and tail[0] not in sorting.cuts:
        sorting.cuts[tail[0]] = (tail[1], len(lines[tail[0]].text), "navigation")
    for index, (start, end) in bare.items():
        if index not in sorting.taken:
            sorting.cuts.setdefault(index, (start, end, "page_number"))
    for index in find_doubtful(lines, shapes, sorting.taken):
        report.add("reading-order", lines[index].text)
    return _gather(sorting)


@dataclass
class _Sorting:
    """What is known of the lines while they are sorted.

    Attributes:
        lines: all lines.
        shapes: what they look like.
        listed: the lines of the contents pages.
        masthead: the lines of the cover.
        taken: the furniture, by line.
        cuts: where a line of the body has furniture glued to it: its first offset, the one after it, its kind.
    """

    lines: list[Line]
    shapes: dict[int, Shape]
    listed: set[int]
    masthead: set[int]
    taken: dict[int, Kind]
    cuts: dict[int, tuple[int, int, Kind]] = field(default_factory=dict)

    def take(self, kind: Kind, indices: Iterable[int]) -> None:
        """Note furniture; what is known to be something else stays."""
        for index in indices:
            if index not in self.listed and index not in self.masthead:
                self.taken.setdefault(index, kind)

    def looking_like(self, kind: Kind) -> set[int]:
        """The lines that look like furniture of a kind and are not known to be something else."""
        return {i for i, shape in self.shapes.items() if shape.row.kind == kind} - self.listed - self.masthead


def _decide(sorting: _Sorting) -> None:
    """Decide on each line that looks like furniture, from the most certain kind to the least."""
    lines, shapes, taken = sorting.lines, sorting.shapes, sorting.taken
    gone = sorting.listed | sorting.masthead
    heads = set(taken)
    labels = sorting.looking_like("section_label")
    sorting.take("rule", sorting.looking_like("rule"))
    colophon = find_colophon(lines, shapes, gone)
    sorting.take("colophon", colophon)
    numbers = find_page_numbers(lines, shapes, labels | heads | colophon, gone)
    sorting.take("page_number", numbers)
    tops = labels | heads | sorting.masthead
    for index, (start, end) in find_glued(lines, tops, gone.union(taken, labels), numbers).items():
        sorting.cuts[index] = (start, end, "page_number")
    parts = {shapes[i].group("label") for i in sorting.listed & shapes.keys() if shapes[i].row.kind == "section_label"}
    seams = dict.fromkeys(gone, "other") | taken | dict.fromkeys(sorting.cuts, "page_number")
    sorting.take("section_label", find_section_labels(lines, shapes, labels, seams, parts))
    sorting.take("running_head", find_repeated(lines, taken, gone))
    sorting.take("navigation", find_site_lines(lines, shapes, taken) | find_front_matter(lines, shapes))
    sorting.take("other", find_table_heads(shapes))
    sorting.take("other", find_cover(lines, shapes, sorting.masthead, heads | sorting.listed))
    for index, start in find_glued_colophon(lines, taken).items():
        sorting.cuts[index] = (start, len(lines[index].text), "colophon")


def _gather(sorting: _Sorting) -> Pages:
    """The lines in their drawers, those that are furniture in part cut."""
    pages = Pages([], [], [], [])
    has_form_feeds = bool(sorting.lines[-1].page)
    page = 0
    after_seam = True
    special = {*sorting.taken, *sorting.cuts, *sorting.masthead, *sorting.listed}
    for index, line in enumerate(sorting.lines):
        if index not in special:
            pages.body.append(line._replace(page=page) if page and not has_form_feeds else line)
            after_seam = False
            continue
        if index in sorting.cuts or sorting.taken.get(index) in {"running_head", "page_number"}:
            page += not after_seam
            after_seam = index not in sorting.cuts
        if index in sorting.masthead:
            pages.masthead.append(line)
        elif index in sorting.listed:
            pages.contents.append(line)
        else:
            _cut(pages, line if has_form_feeds else line._replace(page=page), _parts(sorting, index))
    return pages


def _parts(sorting: _Sorting, index: int) -> list[tuple[int, Kind | None]]:
    """What a line is made of: the offset where each part begins, and its kind, None for body."""
    string = sorting.lines[index].text.string
    shape, kind = sorting.shapes.get(index), sorting.taken.get(index)
    if index in sorting.cuts:
        first, end, cut_kind = sorting.cuts[index]
        return [(offset, k) for offset, k in ((0, None), (first, cut_kind), (end, None)) if offset < len(string)]
    if shape is None or kind is None:
        return [(0, kind)]
    if kind == "navigation":
        place = header_value(string)
        return [(0, kind), (place, None)] if place > 0 else [(0, kind)]
    start = string.index(shape.string)
    before, after = shape.group("before"), shape.group("after")
    parts: list[tuple[int, Kind | None]] = [(0, "page_number"), (start + len(before), kind)] if before else [(0, kind)]
    if after:
        parts.append((string.rindex(after), "page_number"))
    return parts


def _cut(pages: Pages, line: Line, parts: list[tuple[int, Kind | None]]) -> None:
    """Put the parts of a line into their drawers."""
    stops = [start for start, _ in parts[1:]] + [len(line.text)]
    for (start, kind), stop in zip(parts, stops, strict=True):
        text = line.text.cut(start, stop)
        if kind and text.string:
            pages.furniture.append(Furniture(kind=kind, text=text.string, spans=text.spans))
        elif text.string:
            begin, end = text.start if start else line.start, line.end if stop == len(line.text) else text.end
            pages.body.append(line._replace(text=text, start=begin, end=end))
