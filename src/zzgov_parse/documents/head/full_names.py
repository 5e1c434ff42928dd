"""The issuer of a document to its place, which settles the full names of its units.

市工信局 in a document of 清湖市人民政府办公厅 is 清湖市工业和信息化局
"""

from __future__ import annotations

import re

_PARTY = re.compile(r"中共|中国共产党")
_PLACE = re.compile(r".{2,7}?(?:省|自治区|自治州|市|区|县|州|盟|旗)")
_CENTRE = ("国务院", "中共中央", "国家", "全国", "中央", "中华人民共和国")


def place_of(issuer: str) -> str | None:
    """The place of an issuer, "" for the centre, None when its name does not say.

    >>> place_of("清湖市人民政府办公厅"), place_of("清湖市双桥区教育局"), place_of("国务院办公厅"), place_of("第三工程局") is None
    ('清湖市', '清湖市双桥区', '', True)
    """
    if issuer.startswith(_CENTRE):
        return ""
    party = _PARTY.match(issuer)
    start = end = party.end() if party else 0
    while (match := _PLACE.match(issuer, end)) is not None:
        end = match.end()
    return issuer[start:end] or None
