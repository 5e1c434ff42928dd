"""The name of a gazette and its issue, from the lines of the cover or the first running head."""

from __future__ import annotations

import re
from functools import cache

from ..model.gazette import Masthead
from ..nodes import build_node
from ..spans import Text
from ..tables.furniture import NAME, ROWS, SECTION
from ..text.lines import Line
from ..text.pages.shapes import read_number, without_marks

_ROWS = {row.name: row.pattern for row in ROWS}
_FIRST_YEAR, _LAST_YEAR = 1900, 2099


@cache
def _search(name: str) -> re.Pattern[str]:
    return re.compile(_ROWS[name])


@cache
def _name() -> re.Pattern[str]:
    return re.compile(f"(?:{SECTION})?(?P<name>{NAME})")


def read_masthead(lines: list[Line]) -> Masthead | None:
    r"""What the cover of a gazette says of it.

    Args:
        lines: the lines that `take_furniture` found, `清湖市人民政府公报` and `2019年第1期（总第211期）`, or one with both.

    Returns:
        The masthead; None when no line names a gazette.

    >>> from zzgov_parse.text.lines import read_lines
    >>> read_masthead(read_lines("清湖市人民政府公报\n2021年第10期（总第320期）")).model_dump(exclude={"spans"})
    {'name': '清湖市人民政府公报', 'year': 2021, 'issue': 10, 'total_issue': 320}
    >>> read_masthead([]) is None
    True
    """
    name: str | None = None
    values: dict[str, int] = {}
    for line in lines:
        string = without_marks(line.text.string)
        match = _name().search(string)
        if match and name is None:
            name = match["name"]
        rest = string.replace(match["name"], "", 1) if match else string
        for row in ("issue_of_year", "total_issue", "issue_number"):
            found = _search(row).search(rest)
            if found:
                values = {key: read_number(value) for key, value in found.groupdict().items() if value} | values
                rest = rest[: found.start()] + rest[found.end() :]
    if name is None:
        return None
    year = values.get("year")
    return build_node(
        Masthead,
        name=name,
        year=year if year and _FIRST_YEAR <= year <= _LAST_YEAR else None,
        issue=values.get("issue") or values.get("month"),
        total_issue=values.get("total"),
        spans=Text.join([line.text for line in lines]).spans,
    )
