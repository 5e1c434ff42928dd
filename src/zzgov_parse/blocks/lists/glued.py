"""Lines of a name list that lost the line ends between them, made lines again.

    市生态环境局市林业局青屏县人民政府二、先进个人（51名） → three units and a heading
    侯悦桂 青屏县财政局科员诸葛磊 市教育局科员          → two entries

Guarantees:

1. Only lines of a name list are parted: a counted heading, or lines below one.
2. A line is parted only where one entry is complete, by its last word, and the next begins, by its first.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise

from ...spans import Text
from ...text.lines import Line
from ...text.word_patterns import ends_with_organ, ends_with_post
from ..shapes import has_surname, name_end, starts_like_unit
from .person_runs import person_starts
from .rosters import is_list_heading

_HEADING = re.compile(
    r"(?:(?<=[^一二三四五六七八九十])|^)[一二三四五六七八九十]{1,3}、[^，。；：、（）]{2,20}（(?:共|计)?[0-9]{1,4}(?:名|个|人|家|位)）：?"
)
_COUNT_END = re.compile(r"[名个人家位]）")
#: Words that go on with the unit before them: 办公室, 管委会, 科技公司.
_GOES_ON = re.compile(
    r"[会局委办社]|公[室司]|份有限|管[委理]|分[局院会]|[厅处科室组队所站]|支队|大队|党[组委]|技|下属|直属"
)
#: After 市委 or 县委: the government named with it.
_GOVERNMENT = re.compile(r"[省市区县州]?(?:人民)?政府")
#: The end of a place that gives a unit its name.
_PLACE = ("区", "园", "港", "县", "科")
#: Bodies whose branches bear their name: 国家税务总局清湖市税务局 is one unit.
_HIGHER = ("总局", "总行", "总公司", "银行", "集团", "中国移动", "海关总署")
#: Two units glued together are at least so long, unless they begin alike.
_SHORTEST_PAIR = 16
#: A shorter line is one entry.
_SHORTEST = 8
#: A longer line is no list of units.
_LONGEST = 2000
_NAME_LENGTHS = (3, 2, 4)
#: How far a finished title is looked back into.
_NEAR = 12


def part_glued(lines: list[Line], full: Mapping[int, int]) -> list[Line]:
    """The lines, those of name lists that hold several entries parted.

    Args:
        lines: the lines.
        full: the headings with a count, each with the line after the last entry of its list where none is missing.
    """
    parted: list[Line] = []
    in_list = False
    title = ""
    whole = 0
    for index, line in enumerate(lines):
        string = line.text.string
        whole = max(whole, full.get(index, 0))
        if index < whole and not (index in full and _heading_cuts(string)):
            in_list = True
            title = "" if ends_with_organ(string) else string[-_NEAR:]
            parted.append(line)
            continue
        if line.cells:
            parted.append(line)
            in_list = False
            continue
        if not in_list and "）" not in string:
            parted.append(line)
            in_list = string.endswith("名单")
            continue
        cuts = _heading_cuts(string) if "）" in string and _COUNT_END.search(string) else []
        for piece in _pieces(line, cuts) if cuts else (line,):
            string = piece.text.string
            if is_list_heading(string):
                in_list = True
                title = ""
                parted.append(piece)
            elif "。" in string:
                in_list = False
                parted.append(piece)
            else:
                cuts = _entry_cuts(piece.text, title) if in_list and len(string) >= _SHORTEST else []
                parted.extend(_pieces(piece, cuts) if cuts else (piece,))
                last = parted[-1].text
                if not ends_with_organ(last.string) or name_end(last) or not starts_like_unit(last.string):
                    title = last.string[-_NEAR:]
    return parted


def _heading_cuts(string: str) -> list[int]:
    """Where the counted headings inside a line begin and end."""
    edges = {offset for match in _HEADING.finditer(string) for offset in match.span()}
    return sorted(edges - {0, len(string)})


def _entry_cuts(text: Text, title: str) -> list[int]:
    """Where the entries on a line begin, the first apart, below an entry that ends with `title`."""
    return _person_cuts(text, title) or _unit_cuts(text.string) or _touching_cuts(text.string)


def _person_cuts(text: Text, title: str) -> list[int]:
    """Where a name begins after a finished title: before the two to four characters that a gap ends.

    The title of the entry above may end here: 主治医 | 师何 懿 市水利局科员.
    """
    string = text.string
    cuts: list[int] = []
    gaps = text.gaps()
    if len(gaps) < 2 and not (gaps and title and not ends_with_post(title)):  # one entry has one gap
        return []
    for gap in gaps:
        for length in _NAME_LENGTHS:
            start = gap - length
            if (
                start > (cuts[-1] if cuts else 0)
                and has_surname(string[start:gap])
                and ends_with_post(
                    before := title[start:] + string[:start] if start < _NEAR else string[start - _NEAR : start]
                )
                and not any(ends_with_post(before + string[start : start + more]) for more in (1, 2))  # 高级工|程师
            ):
                cuts.append(start)
                break
    return cuts


def _touching_cuts(string: str) -> list[int]:
    """Where persons begin in a line of persons that no gaps part."""
    if len(string) < _SHORTEST_PAIR or not has_surname(string) or not ends_with_post(string):
        return []
    return list(person_starts(string, 2, len(string)))


def _unit_cuts(string: str) -> list[int]:
    """Where a unit begins after a finished unit, in a line of units and nothing else."""
    if not ends_with_organ(string) or "、" in string or "，" in string or ends_with_post(string):
        return []
    cuts: list[int] = []
    for offset in range(3, len(string) - 2 if len(string) <= _LONGEST else 0):
        if (
            offset - (cuts[-1] if cuts else 0) >= 3
            and ends_with_organ(string[max(0, offset - 8) : offset])
            and _begins_unit(string, offset)
        ):
            cuts.append(offset)
    if len(cuts) == 1 and len(string) < _SHORTEST_PAIR and string[0] != string[cuts[0]]:
        return []  # one unit with a place inside is likelier
    return cuts


def _begins_unit(string: str, offset: int) -> bool:
    """Whether the name of a unit begins at an offset at which another could end."""
    before = string[offset - 1]
    if (
        string[:offset].endswith(_HIGHER)
        or before in _PLACE
        or _GOES_ON.match(string, offset)
        or (before == "委" and _GOVERNMENT.match(string, offset))
    ):
        return False
    return starts_like_unit(string, offset)


def _pieces(line: Line, cuts: list[int]) -> list[Line]:
    """A line cut at offsets of its text."""
    edges = [0, *cuts, len(line.text)]
    pieces: list[Line] = []
    for position, (start, end) in enumerate(pairwise(edges)):
        text = line.text.cut(start, end)
        first = position == 0
        pieces.append(
            line._replace(text=text, start=text.start, end=text.end, blank_before=line.blank_before if first else 0)
        )
    return pieces
