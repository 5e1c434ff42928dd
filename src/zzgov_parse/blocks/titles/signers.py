"""Who signs a document: an authority, several of them, or a person with a post (省长 张三, 生态环境部部长 李四)."""

from __future__ import annotations

import re

from ...spans import Text
from ...text.word_patterns import ends_with_organ
from ..shapes import has_surname, is_organ, name_end

_LONGEST = 40
_LONGEST_NAME = 4
#: A line of many authorities.
_LONGEST_RUN = 200
#: The place or party that the names of joint issuers begin with: 清湖市, 中共清湖市委; and what names of the centre begin with.
_PLACE = re.compile(r"(?:中共)?(?P<place>[\u3400-\u9fff]{2,8}?(?:自治[区州县旗]|[省市县区旗州盟]))")
_CENTRAL = re.compile("国务院|中共中央|中央军委|全国人大|最高人民|国家(?=[税发市卫能林安统知药粮医移铁中海文外信])")
_PARTED = re.compile(r"[，。；：、！？《（]")
#: What is added to a signature in brackets, and is no part of the name.
_SEAL = re.compile(r"[（(](?:代章|(?:此处)?(?:加?盖)(?:公|印)?章|公章|印章?|签章|章)[）)]")
#: What no name of an authority begins with.
_TAILS = ("办公厅", "办公室", "公厅", "公室")
#: Words of a line about a person that does not sign.
_LISTED = re.compile(r"为|任|免|同志|担任")
#: Posts of those that sign orders, and what may be added to a name.
_HEADS = (
    "总理", "主席", "省长", "市长", "区长", "县长", "州长", "旗长", "部长", "局长", "主任", "委员长", "院长", "检察长", "署长", "行长", "厅长", "镇长",
    "乡长", "总局长", "审计长", "校长", "董事长", "会长", "司令员", "政治委员", "主任委员", "理事长", "书记", "组长", "总指挥",
)  # fmt: skip


def signer_name(text: Text) -> int:
    """The offset at which the name in a signer's line begins: after the post; 0 when the line is none.

    >>> signer_name(Text.read("省长　张　三", 0, 6)), signer_name(Text.read("市财政局局长", 0, 6))
    (2, 6)
    >>> signer_name(Text.read("张三 市财政局局长", 0, 9)), signer_name(Text.read("任命张三为市财政局局长", 0, 11))
    (0, 0)
    """
    string = text.string
    length = len(string)
    if not 2 <= length <= _LONGEST:
        return 0
    if _PARTED.search(string):
        post, colon, name = string.partition("：")
        signs = post.endswith(_HEADS) and 1 < len(name) <= _LONGEST_NAME and has_surname(name)
        return len(post + colon) if signs and _PARTED.search(post) is None else 0
    if string.endswith(_HEADS):
        return length if length > 3 and not _LISTED.search(string) and not name_end(text) else 0
    for size in (3, 2, 4):
        start = length - size
        if start >= 2 and string.endswith(_HEADS, 0, start) and has_surname(string[start : start + 2]):
            return start
    return 0


def is_signature(text: Text) -> bool:
    """Whether a line is an authority, a person that signs, or several of either.

    >>> line = "清湖市财政局 清湖市教育局 清湖市水利局 清湖市公安局 清湖市民政局 清湖市司法局 清湖市审计局 清湖市统计局"
    >>> is_signature(Text.read(line, 0, len(line))), is_signature(Text.read("清湖市今年", 0, 5))
    (True, False)
    """
    string = text.string
    if is_organ(string) or is_signer(text):
        return True
    if len(string) > _LONGEST_RUN:
        return False
    if "）" in string and (pieces := sealed(text))[0][0] is not text:
        return all(is_signature(name) for name, _ in pieces)
    if _PARTED.search(string):
        return False
    return all(is_organ(part) for part in authorities(text)) or bool(signers(text))


def is_seal(string: str) -> bool:
    """Whether a line is the note that says where the seal is, and nothing more.

    >>> is_seal("（此处盖章）"), is_seal("（盖章有效）")
    (True, False)
    """
    return _SEAL.fullmatch(string) is not None


def sealed(text: Text) -> list[tuple[Text, Text]]:
    """The signatures of a line, each without and with the note that says where its seal is.

    >>> line = "清湖市总工会（印章）共青团清湖市委（印章）"
    >>> [name.string for name, _ in sealed(Text.read(line, 0, len(line)))]
    ['清湖市总工会', '共青团清湖市委']
    """
    pieces: list[tuple[Text, Text]] = []
    start = 0
    for seal in _SEAL.finditer(text.string):
        if start < seal.start():
            pieces.append((text.cut(start, seal.start()), text.cut(start, seal.end())))
        start = seal.end()
    if not pieces:
        return [(text, text)]
    rest = text.cut(start)
    return [*pieces, (rest, rest)] if rest.string else pieces


def signers(text: Text) -> list[Text]:
    """The persons of a line, each with the post before the name; [] when the line has anything else.

    >>> line = "澜山省省长 王 明 清湖市市长 李青山"
    >>> [piece.string for piece in signers(Text.read(line, 0, len(line)))]
    ['澜山省省长王明', '清湖市市长李青山']
    """
    edges = [*text.gaps(), len(text)]
    found: list[Text] = []
    start = position = 0
    while position < len(edges):
        if not text.string.endswith(_HEADS, start, edges[position]):
            return []
        end, whole = edges[position], edges[position]
        for further in edges[position + 1 : position + 3]:
            if 1 < further - end <= _LONGEST_NAME and has_surname(text.string[end:further]):
                whole = further
                break
        found.append(text.cut(start, whole))
        start = whole
        position = edges.index(whole) + 1
    return found


def authorities(text: Text) -> list[str]:
    """The names of a run of authorities, parted by blanks, or where the next begins with the place of the first.

    >>> authorities(Text.read("中共清湖市委清湖市人民政府", 0, 13))
    ['中共清湖市委', '清湖市人民政府']
    """
    string = text.string
    found = set(text.gaps())
    match = _PLACE.match(string)
    if match is not None:
        at = string.find(match["place"], match.end())
        while at > 0:
            found.add(at - 2 if string.startswith("中共", at - 2) else at)
            at = string.find(match["place"], at + 1)
    found.update(match.start() for match in _CENTRAL.finditer(string, 3))
    names: list[str] = []
    end = len(string)
    for start in sorted(found, reverse=True):
        if _is_whole(string[start:end]) and ends_with_organ(string[:start]):
            names.append(string[start:end])
            end = start
    return [string[:end], *reversed(names)]


def _is_whole(name: str) -> bool:
    """Whether a name is not merely the end of one that was cut: 办公厅 of 澜山省人民政府 / 办公厅."""
    return len(name) > 2 and ends_with_organ(name) and not name.startswith(_TAILS)


def is_signer(text: Text) -> bool:
    """Whether a line is a person that signs, with the post, or the post alone."""
    return signer_name(text) > 0
