"""The label of an attachment and its title on one line, above the text: given a line for each.

    附件1：清湖市防汛操作规程 / 一、发现险情，…        label | title
    附件1 清湖市防汛工作先进 / 个人名单 / 一、…        label | title, which goes on

Guarantees:

1. A line is cut only where a title ends, on it or on the next lines, and a text begins below; an attachment note, with
   another note, a signature or a date below, stays whole.
"""

from __future__ import annotations

import re

from ...text.lines import Line, cut_line
from ..kinds import OwnKind, own_kind
from .title_shapes import ends_like_title, is_title_line

_LABEL = re.compile(
    r"附[件表](?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})?(?:(?P<colon>[：:])(?=.)|(?=[\u3400-\u9fff“《]))"
)
#: Lines of a title beside a label, and the length of a label without a number.
_MOST_LINES, _BARE = 3, 3
#: A contact line has its colon so early.
_CONTACT = 12


def part_labels(lines: list[Line], kinds: list[OwnKind]) -> tuple[list[Line], list[OwnKind]]:
    """The lines and their kinds, with the labels that titles stand beside on lines of their own."""
    cuts = {
        index: end
        for index, kind in enumerate(kinds)
        if (kind.name == "note" or (kind.name == "plain" and lines[index].text.string[0] == "附"))
        and (end := _cut(lines, kinds, index))
    }
    if not cuts:
        return lines, kinds
    new_lines: list[Line] = []
    new_kinds: list[OwnKind] = []
    for index, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        if index in cuts:
            pieces = cut_line(line, [cuts[index]])
            new_lines.extend(pieces)
            new_kinds.extend(own_kind(piece.text) for piece in pieces)
        else:
            new_lines.append(line)
            new_kinds.append(kind)
    return new_lines, new_kinds


def _cut(lines: list[Line], kinds: list[OwnKind], index: int) -> int:
    """Where the title begins that stands beside a label, behind a colon or a blank; 0 for an attachment note."""
    text = lines[index].text
    match = _LABEL.match(text.string)
    if match is None or not (match["colon"] or text.gap(match.end())):
        return 0
    title = text.string[match.end() :]
    below = index + 1
    most = 1 if match["colon"] and match.end() == _BARE else _MOST_LINES  # 附件：… is a note sooner than a label
    while not ends_like_title(title) and below < min(index + most, len(lines)) and kinds[below].name == "plain":
        title += lines[below].text.string
        below += 1
    if below >= len(lines) or not _opens_text(lines[below].text.string, kinds[below]):
        return 0
    return match.end() if ends_like_title(title) and is_title_line(title) else 0


def _opens_text(string: str, kind: OwnKind) -> bool:
    """Whether the text of an attachment begins with a line: its first heading, or a sentence.

    >>> from ...spans import Text
    >>> [_opens_text(line, own_kind(Text.read(line, 0, len(line)))) for line in ("一、发现险情，应当报告。", "联系人：赵明，电话：123")]
    [True, False]
    """
    if kind.mark is not None:
        return kind.mark.value == 1 and kind.mark.row.strong
    return kind.name == "plain" and "，" in string and "：" not in string[:_CONTACT]
