"""The name of a gazette where a page prints it again: on the cover, and above or below each page.

Guarantees:

1. A line is a running head when it has the name of the gazette and nothing but an issue, a part of the gazette and a page
   number with it. The name is certain when it stands with an issue on the first lines, beside a page number, or
   more than once.
2. A line of body text that a running head is glued to is cut there, and nowhere else.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from ...tables.furniture import GAZETTE_WORDS, ISSUE, NAME, SECTION
from ..lines import Line
from .shapes import Shape

#: A gazette names itself within so many lines; a name further down has to come twice.
_TOP = 6
#: Longest cover, in lines.
_COVER = 14
#: How many heads with different page numbers are proof.
_NUMBERED = 3
#: How often a head that never stands alone has to come.
_GLUED = 3
#: Shortest name of a gazette: 澜山政报.
_SHORTEST = 4
_ISSUE_ROWS = frozenset({"issue_of_year", "issue_number", "total_issue"})
_COVER_ROWS = _ISSUE_ROWS | {"gazette_name", "latin_name"}
_COVER_NEIGHBOURS = frozenset({"running_head", "colophon", "address", "rule", "page_number", "number"})
#: Words before the name of a gazette that speak of it, and do not print it above a page.
_CITED = re.compile("[《〈“见载登于在刊]$")
#: What may stand before a head on its own line: a page number, a part of the gazette.
_BESIDE_HEAD = re.compile(f"[·•\\-—―–~0-9]*(?:{SECTION})?[·•\\-—―–~]*")
#: Between a name and an issue, as a reading machine sees it; not the end of 《…公报》.
_GAP = r"[^\w》）（]{0,3}"


class Heads(NamedTuple):
    """What is known of a gazette from its own pages.

    Attributes:
        lines: the indices of its running heads.
        masthead: the indices of its name and issue on the cover, or of the first running head.
    """

    lines: set[int]
    masthead: list[int]


class Gazette(NamedTuple):
    """How a gazette calls itself.

    Attributes:
        name: its name.
        issues: the issues that it stands with.
    """

    name: str
    issues: tuple[str, ...]

    def find(self, string: str) -> tuple[int, int] | None:
        """Where its name and an issue stand in a line, in either order."""
        issues = "|".join(map(re.escape, self.issues)) or "(?!)"
        for pattern in (f"{self.name}{_GAP}(?:{issues})", f"(?:{issues}){_GAP}{self.name}"):
            if match := re.search(pattern, string):
                return match.span()
        return None


@cache
def _named_issues() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A name and an issue anywhere in a line, the usual order first."""
    name, issue = f"(?:{SECTION})?(?P<name>{NAME})", f"(?P<issue>{ISSUE})"
    return re.compile(f"{name}{_GAP}{issue}"), re.compile(f"{issue}{_GAP}(?:{SECTION})?{name}")


def _named_issue(string: str) -> re.Match[str] | None:
    usual, other = _named_issues()
    return usual.search(string) or other.search(string)


def find_gazette(lines: list[Line], shapes: dict[int, Shape]) -> Gazette | None:
    """The gazette whose pages these are, None when they are of none."""
    if not lines or sum(lines[0].text.source.count(word) for word in GAZETTE_WORDS) < 1:
        return None
    names: Counter[str] = Counter()
    issues: set[str] = set()
    alone = Counter(shape.string for shape in shapes.values() if shape.row.name == "gazette_name")
    first = len(lines)
    alone_with_issue = paged = 0
    usual, other = GAZETTE_WORDS
    for index, line in enumerate(lines):
        string = line.text.string
        if usual not in string and other not in string:
            continue
        shape = shapes.get(index)
        if shape and shape.row.name == "gazette_name":
            if _has_issue(shapes, index):
                names[shape.string] += 1
                alone_with_issue += 1
                first = min(first, index)
        elif (match := _named_issue(string)) and not _CITED.search(string[: match.start()]):
            names[match["name"]] += 1
            issues.add(match["issue"])
            alone_with_issue += bool(shape)
            paged += bool(shape) and _is_paged(shapes, index)
            first = min(first, index)
    name = _common_name(names, alone)
    if (
        not name
        or (first >= _TOP and names.total() == 1 and not paged)
        or (not alone_with_issue and names.total() < _GLUED)
    ):
        return None
    return Gazette(name, tuple(sorted(issues, key=lambda issue: (-len(issue), issue))))


def _is_paged(shapes: dict[int, Shape], index: int) -> bool:
    """Whether the number of a page stands above or below a line."""
    return any(i in shapes and shapes[i].row.kind == "page_number" for i in (index - 1, index + 1))


def _has_issue(shapes: dict[int, Shape], index: int) -> bool:
    """Whether an issue stands above or below a name, its Latin form between them or not."""
    rows = [shapes[i].row.name if i in shapes else "" for i in (index - 1, index + 1, index + 2)]
    return bool(_ISSUE_ROWS.intersection(rows[:2])) or (rows[1] == "latin_name" and rows[2] in _ISSUE_ROWS)


def _common_name(names: Counter[str], alone: Counter[str]) -> str:
    """The name that most lines have; where text is glued to the names, what they all end with."""
    if not names:
        return ""
    name, count = names.most_common(1)[0]
    if count > 1 or len(names) == 1:
        return name
    for known in alone:
        if all(other.endswith(known) for other in names):
            return known
    shortest = min(names, key=len)
    common = next(
        (shortest[i:] for i in range(len(shortest)) if all(other.endswith(shortest[i:]) for other in names)), ""
    )
    return common if len(common) >= _SHORTEST else name


def _is_same(name: str, other: str) -> bool:
    """Whether a name is the other one, but for characters that a reading machine took for others."""
    alike = sum(a == b for a, b in zip(name, other, strict=False))
    return name == other or (
        abs(len(name) - len(other)) <= 1 and alike >= max(len(name), len(other)) - max(1, len(other) // 5)
    )


def find_heads(shapes: dict[int, Shape], gazette: Gazette) -> Heads:
    """The running heads and the masthead of a gazette.

    An extractor may part the two ends of a head: then its issue stands alone anywhere on the page.
    """
    lines = {index for index, shape in shapes.items() if _names(shape, gazette.name)}
    issues = set(gazette.issues)
    for index in sorted(shapes):
        row = shapes[index].row.name
        if row == "latin_name" or (row in _ISSUE_ROWS and (index - 1 in lines or index + 1 in lines)):
            lines.add(index)
            issues.add(shapes[index].string)
    lines.update(i for i, shape in shapes.items() if shape.row.name in _ISSUE_ROWS and shape.string in issues)
    cover: list[int] = []
    for index in range(_COVER):
        if index not in shapes or shapes[index].row.name not in _COVER_ROWS | _COVER_NEIGHBOURS:
            break
        if shapes[index].row.name in _COVER_ROWS and index in lines:
            cover.append(index)
    if not any(shapes[index].row.name == "gazette_name" for index in cover):
        cover = sorted(index for index in lines if shapes[index].row.name == "running_head")[:1]
    return Heads(lines.difference(cover), cover)


def _names(shape: Shape, gazette: str) -> bool:
    """Whether a line is the name of this gazette, alone or with an issue."""
    if shape.row.name == "gazette_name":
        return _is_same(shape.string, gazette)
    match = _named_issue(shape.string) if shape.row.name == "running_head" else None
    return match is not None and (match["name"].endswith(gazette) or _is_same(match["name"], gazette))


def find_numbered_heads(shapes: dict[int, Shape]) -> set[int]:
    """Heads that have a page number in place of an issue, when there are several and the numbers differ."""
    numbers = {i: shape.number() for i, shape in shapes.items() if shape.row.name == "numbered_head"}
    return set(numbers) if len(set(numbers.values())) >= _NUMBERED else set()


def split_glued(lines: list[Line], shapes: dict[int, Shape], gazette: Gazette) -> list[Line]:
    """The lines, those cut that a running head is glued to; the same list when there is none.

    Two columns of a page, or two pages, came out without a line end between them: `…项目建清湖市人民政府公报2019年第1期`.
    A sentence that names the gazette stays whole.
    """
    places = {
        index: _places(lines[index].text.string, gazette, shapes, index)
        for index in [
            *(i for i, line in enumerate(lines) if gazette.name in line.text.string),
            *(i + 1 for i, shape in shapes.items() if shape.row.name == "gazette_name" and i + 1 < len(lines)),
        ]
    }
    if not any(places.values()):
        return lines
    result: list[Line] = []
    for index, line in enumerate(lines):
        cuts = places.get(index, ())
        result += [_part(line, a, b) for a, b in pairwise([0, *cuts, len(line.text)]) if a < b] if cuts else [line]
    return result


def _places(string: str, gazette: Gazette, shapes: dict[int, Shape], index: int) -> tuple[int, ...]:
    """Where a line is cut: before and after a running head, and after the issue on a cover."""
    shape = shapes.get(index)
    if gazette.name in string:
        if (span := gazette.find(string)) and not _CITED.search(string[: span[0]]):
            whole = shape is not None and _BESIDE_HEAD.fullmatch(shape.string.partition(string[slice(*span)])[0])
            return () if whole else span
    elif shape is None and index - 1 in shapes and shapes[index - 1].row.name == "gazette_name":
        match = _issue().match(string)
        return (match.end(),) if match else ()
    return ()


@cache
def _issue() -> re.Pattern[str]:
    return re.compile(ISSUE)


def _part(line: Line, start: int, end: int) -> Line:
    """The part of a line from one offset of its text to another, as a line of its own."""
    text = line.text.cut(start, end)
    if start == 0:
        return line._replace(text=text, end=text.end)
    return Line(text, text.start, line.end if end == len(line.text) else text.end, page=line.page)
