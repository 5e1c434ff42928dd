"""A `Gazette` → Markdown: the clean document, reflowed, with headings, lists, and tables for name lists.

Guarantees:

1. CommonMark with the tables of GitHub. What the text says is never taken for a mark: whatever could be one is escaped.
2. A numbering is shown as it is printed, gaps included.
3. Page furniture, contents pages and diagnostics are left out; every other value of the result is there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..model.blocks import Assignment, Block, Clause, Paragraph, PersonnelDecision, Responsibility, Roster, Table
from ..model.document import Document
from ..model.fields import Unit
from ..model.gazette import Gazette
from .labels import decision_text, head_values, imprint_lines, masthead_text, role_name, roster_heading, signature_text

#: What could open or close something in the middle of a line.
_MARK = re.compile(r"[\\`*_\[\]<>&|~$#]")
#: What could make a list, a heading or a rule of a line that begins with it.
_OPENING = re.compile(r"[+=-]|(?<=\d)[.)]")
_NUMBER = re.compile(r"\d{1,9}[.)]?|[+=-]")
_DECIMAL = re.compile(r"[0-9]{1,9}\.")
#: The deepest heading that Markdown has, and an indent that no printed list goes beyond.
_DEEPEST, _FURTHEST = 6, 24


class _Piece(NamedTuple):
    """Some lines that stand together.

    Attributes:
        text: the lines, without indent.
        indent: how many blanks the lists around them take.
        item: the mark of the list item that they begin ("- ", "3. "); "" for none.
    """

    text: str
    indent: int = 0
    item: str = ""


def to_markdown(gazette: Gazette, text: str) -> str:
    r"""The clean document.

    Args:
        gazette: the result of `parse`.
        text: the text that was parsed; it shows whether a heading stood on a line of its own.

    Returns:
        Markdown that ends in a newline; nothing for nothing.

    Example:
        >>> from zzgov_parse import parse
        >>> text = "一、总体要求\n（一）目标。到2025年,建成\n\n示范点。\n1.严格执行*标准*。"
        >>> print(to_markdown(parse(text), text), end="")
        ## 一、总体要求
        <BLANKLINE>
        **（一）目标**。到2025年，建成示范点。
        <BLANKLINE>
        1. 严格执行\*标准\*。
    """
    return _joined(_Writer(text).gazette(gazette))


def escaped(value: str) -> str:
    r"""A value as running text of a line.

    >>> escaped("a*b*《通知》[1]"), escaped("1.5万元"), escaped("1. 甲"), escaped("- 甲")
    ('a\\*b\\*《通知》\\[1\\]', '1\\.5万元', '1\\. 甲', '\\- 甲')
    """
    value = _MARK.sub(r"\\\g<0>", value)
    opening = _NUMBER.match(value)
    if opening is None:
        return value
    return _OPENING.sub(r"\\\g<0>", value[: opening.end()], count=1) + value[opening.end() :]


class _Writer:
    """The pieces of a result, in reading order."""

    def __init__(self, text: str) -> None:
        self.text = text

    def gazette(self, gazette: Gazette) -> Iterator[_Piece]:
        """The masthead, and the documents with a rule between them."""
        if gazette.masthead is not None:
            yield _Piece(f"# {_inner(masthead_text(gazette.masthead))}")
        for index, document in enumerate(gazette.documents):
            if index or gazette.masthead is not None:
                yield _Piece("---")
            yield from self.document(document)

    def document(self, document: Document) -> Iterator[_Piece]:
        """One document, in the order in which it is printed."""
        if document.title:
            yield _Piece(f"# {_inner(document.title)}")
        yield from (_Piece(f"**{name}**：{_inner(value)}", item="- ") for name, value in head_values(document))
        if document.main_recipients:
            yield _Piece(f"{_names(document.main_recipients, '，')}：")
        yield from self.blocks(document.body, 1)
        for line in _ending(document):
            yield _Piece(escaped(line))
        for attachment in document.attachments:
            yield _Piece("## " + " ".join(_inner(part) for part in (attachment.label, attachment.title) if part))
            yield from self.blocks(attachment.body, 2)
        if document.copy_recipients:
            yield _Piece(f"抄送：{_names(document.copy_recipients, '，')}")
        if document.imprint is not None:
            yield from (_Piece(escaped(line)) for line in imprint_lines(document.imprint))

    def blocks(self, blocks: Iterable[Block], rank: int) -> Iterator[_Piece]:
        """Blocks and everything below them; `rank` is that of the heading above. A stack, so that depth is no limit."""
        stack = [(block, 0) for block in blocks][::-1]
        while stack:
            block, indent = stack.pop()
            if not isinstance(block, Clause):
                yield from (piece._replace(indent=indent) for piece in self.leaf(block))
                continue
            piece, children = self.clause(block, rank)
            yield piece._replace(indent=indent)
            inner = min(indent + len(piece.item), _FURTHEST)
            stack.extend([(child, inner) for child in children][::-1])

    def leaf(self, block: Block) -> Iterator[_Piece]:
        """A block that is no clause."""
        match block:
            case Paragraph():
                yield _Piece(escaped(block.text))
            case Responsibility():
                if not block.inline:  # of those inside a paragraph, the paragraph has the words
                    yield _Piece("> " + escaped("；".join(map(self.assignment, block.assignments))))
            case Roster():
                yield from _roster(block)
            case PersonnelDecision():
                yield _Piece(escaped(decision_text(block)), item="- ")
            case Table():
                if block.rows:
                    yield _table(block.rows[0], block.rows[1:])

    def assignment(self, assignment: Assignment) -> str:
        """A role and its units; what has no unit, in its words."""
        if not assignment.units:
            return "".join(assignment.raw(self.text).split())
        return f"{role_name(assignment)}：{'、'.join(unit.name for unit in assignment.units)}"

    def clause(self, clause: Clause, rank: int) -> tuple[_Piece, tuple[Block, ...]]:
        """The line of a clause, and what of it follows below."""
        marker, heading, body = _inner(clause.marker), clause.heading, clause.body
        is_decimal = _DECIMAL.fullmatch(marker) is not None
        first = body[0] if body and isinstance(body[0], Paragraph) else None
        words = "" if first is None else first.text
        if heading:
            named = marker + " " * is_decimal + _inner(heading)
            if first is None or not self.is_run_in(clause, first):
                return _Piece(f"{'#' * min(rank + clause.level, _DEEPEST)} {named}"), body
            return _Piece(f"**{named}**。{_inner(words)}"), body[1:]
        below = body if first is None else body[1:]
        if not words and marker[:1] != "第":  # an item without words would not hold what stands below it
            return _Piece(escaped(clause.marker)), below
        if is_decimal:
            return _Piece(escaped(words), item=f"{marker} "), below
        if marker[:1] == "第":
            return _Piece(f"**{marker}** {_inner(words)}".rstrip()), below
        return _Piece(escaped(words if marker[:1] in "—-" else clause.marker + words), item="- "), below

    def is_run_in(self, clause: Clause, paragraph: Paragraph) -> bool:
        """Whether the text of a clause goes on in the line of its heading."""
        if not clause.spans or not paragraph.spans:
            return False
        return "\n" not in self.text[clause.spans[-1].end : paragraph.spans[0].start]


def _inner(words: str) -> str:
    """Words that do not begin their line."""
    return _MARK.sub(r"\\\g<0>", words)


def _ending(document: Document) -> Iterator[str]:
    """The lines between the body and the attachments."""
    for note in document.attachment_notes:
        yield f"附件：{'' if note.number is None else f'{note.number}. '}{note.title}"
    yield from map(signature_text, document.signatures)
    if document.annotation:
        yield document.annotation


def _roster(roster: Roster) -> Iterator[_Piece]:
    """The heading of a name list, and its tables."""
    heading = roster_heading(roster)
    if heading:
        yield _Piece(f"**{_inner(heading)}**")
    if roster.persons:
        width = 4 if any(person.note for person in roster.persons) else 3
        rows = [[str(i), p.name, p.title, p.note or ""][:width] for i, p in enumerate(roster.persons, 1)]
        yield _table(["序号", "姓名", "单位及职务", "备注"][:width], rows)
    if roster.units:
        yield _table(["序号", "单位"], [[str(i), unit.name] for i, unit in enumerate(roster.units, 1)])


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> _Piece:
    """A table; short rows are filled up."""
    cells = [[_inner(cell) for cell in row] for row in (head, *rows)]
    width = max(map(len, cells))
    lines = ["| " + " | ".join([*row, *[""] * (width - len(row))]) + " |" for row in cells]
    return _Piece("\n".join([lines[0], "|" + " --- |" * width, *lines[1:]]))


def _joined(pieces: Iterable[_Piece]) -> str:
    """The lines of all pieces: a blank line between two, but none between items of one list."""
    lines: list[str] = []
    before = _Piece("")
    for piece in _numbered_apart(pieces):
        if lines and not (piece.item and before.item and piece.indent <= before.indent):
            lines.append("")
        mark = piece.item
        for line in piece.text.split("\n"):
            lines.append((" " * piece.indent + mark + line).rstrip())
            mark = " " * len(mark)
        before = piece
    return "\n".join([*lines, ""]) if lines else ""


def _numbered_apart(pieces: Iterable[_Piece]) -> Iterator[_Piece]:
    """The pieces, with a comment before a number that does not follow: without it, the list would go on counting."""
    expected: dict[int, int] = {}
    for piece in pieces:
        number = int(piece.item[:-2]) if piece.item[:1].isdigit() else None
        if number is not None and expected.get(piece.indent, number) != number:
            yield _Piece("<!-- -->", piece.indent)
        expected = {indent: count for indent, count in expected.items() if indent < piece.indent}
        if number is not None:
            expected[piece.indent] = number + 1
        yield piece


def _names(units: Iterable[Unit], mark: str) -> str:
    return _inner(mark.join(unit.name for unit in units))
