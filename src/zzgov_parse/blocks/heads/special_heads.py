"""The heads of orders, of a congress' announcements and of decisions on people, in a text that lost its line ends.

    清湖市人民政府令|第47号|《清湖市供水办法》已经…
    清湖市人民政府任免人员|清湖市人民政府2021年6月30日决定，…

Guarantees:

1. A head is found only where its text begins right behind it.
"""

from __future__ import annotations

import re
from functools import cache

from ...tables.characters import HAN_NUMERALS
from ...tables.kinds import DATE


@cache
def note_after() -> re.Pattern[str]:
    """A note below a title: its date, or who adopted the text; the number of an announcement."""
    return re.compile(
        rf"（(?:{DATE}|[^（）]{{6,80}}(?:通过|批准))）|[\u3400-\u9fff]{{4,40}}公告(?:19|20)[0-9]{{2}}年第[0-9]{{1,4}}号"
    )


@cache
def _order() -> re.Pattern[str]:
    """The head of an order or of a congress' announcement, whose text begins with what it puts in force."""
    serial = f"第[0-9{HAN_NUMERALS}]{{1,6}}号"
    return re.compile(
        rf"[\u3400-\u9fff、]{{4,60}}?(?:令|公告)(?P<number>(?:[（〔]第?[{HAN_NUMERALS}]{{1,4}}届[）〕])?[（〔]?{serial}[）〕]?)(?=《)"
    )


@cache
def _people() -> re.Pattern[str]:
    """The title of a list of decisions on people, which begins behind it."""
    after = rf"（|任命|免去|[\u3400-\u9fff]{{2,20}}{DATE}决定"
    return re.compile(rf"[\u3400-\u9fff]{{2,40}}?任免(?:国家|政府)?(?:工作)?(?:人员|名单)(?={after})")


def special_head(string: str, begin: int) -> list[int]:
    """Where the elements end of a head of these kinds that begins at an offset; [] for any other.

    >>> special_head("清湖市人民政府令第47号《清湖市供水办法》已经通过", 0)
    [8, 12]
    >>> special_head("清湖市人民政府令行禁止", 0)
    []
    """
    order = _order().match(string, begin)
    if order is not None:
        return [order.start("number"), order.end("number")]
    people = _people().match(string, begin)
    if people is None:
        return []
    adopted = note_after().match(string, people.end())
    return [people.end(), adopted.end()] if adopted is not None else [people.end()]
