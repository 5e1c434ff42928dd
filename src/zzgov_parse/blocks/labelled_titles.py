"""The label of an attachment and its title on one line, above the text: given a line for each.

    附件1：清湖市防汛操作规程 / 一、发现险情，…        label | title

Guarantees:

1. A line is cut only where it ends like a title and a text begins below it; an attachment note, with another note, a
   signature or a date below, stays whole.
"""

from __future__ import annotations

import re

from ..text.lines import Line, cut_line
from .kinds import OwnKind, own_kind
from .title_shapes import ends_like_title, is_title_line

_LABEL = re.compile(r"附[件表](?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})?[：:](?=.)")
#: A contact line has its colon so early.
_CONTACT = 12


def part_labels(lines: list[Line], kinds: list[OwnKind]) -> tuple[list[Line], list[OwnKind]]:
    """The lines and their kinds, with the labels that titles stand beside on lines of their own."""
    cuts = {
        index: end for index, kind in enumerate(kinds) if kind.name == "note" and (end := _cut(lines, kinds, index))
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
    """Where the title begins that stands beside a label; 0 for an attachment note."""
    string = lines[index].text.string
    match = _LABEL.match(string)
    if match is None or index + 1 >= len(lines) or not _opens_text(lines[index + 1].text.string, kinds[index + 1]):
        return 0
    title = string[match.end() :]
    return match.end() if ends_like_title(title) and is_title_line(title) else 0


def _opens_text(string: str, kind: OwnKind) -> bool:
    """Whether the text of an attachment begins with a line: its first heading, or a sentence.

    >>> from ..spans import Text
    >>> [_opens_text(line, own_kind(Text.read(line, 0, len(line)))) for line in ("一、发现险情，应当报告。", "联系人：赵明，电话：123")]
    [True, False]
    """
    if kind.mark is not None:
        return kind.mark.value == 1 and kind.mark.row.strong
    return kind.name == "plain" and "，" in string and "：" not in string[:_CONTACT]
