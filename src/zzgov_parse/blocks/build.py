"""Lines in reading order to blocks: the one place where lines are joined.

Guarantees:

1. Every line is in exactly one block; a block is a run of lines.
2. A line joins the block above it, or begins one: decided here and nowhere else, by what block is open and what line comes next.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ..diagnostics import Report
from ..spans import Text
from ..text.lines import Line
from .astray.astray_dates import is_in_sentence
from .astray.astray_labels import put_labels_back
from .astray.astray_lines import put_back
from .clauses.damaged_markers import mend_markers
from .clauses.headings import Headings, is_cut_at_comma, is_full
from .clauses.openings import depends, labels_on, mend_openings, opens_paragraph
from .clauses.sequences import confirm_chains
from .clauses.unglue import cut_markers
from .completeness import is_adoption_note, is_closing, is_finished, lists_on, open_bracket, says_on, stands_alone
from .full_lines import goes_on_below, is_outdented, units_go_on
from .heads.head_line import part_heads
from .kinds import LAST_WORDS, ONE_LINE, OwnKind
from .lists.counted_lists import mend_lists
from .lists.flat_groups import part_groups
from .lists.inline_lists import cites_on, counts_inline, lists_parties, opens_units
from .lists.list_entries import mark_entries
from .lists.praised_lists import part_lists
from .lists.rosters import RosterZone, is_cut_heading, is_list_heading
from .marks import Mark
from .titles.addressees import is_addressee_line
from .titles.announced import is_whole_note
from .titles.labelled_titles import part_labels
from .titles.titles import mark_titles


class Block(NamedTuple):
    """A run of lines that belong together.

    Attributes:
        kind: title, number, date, metadata, mark, head, label, note, marker, paragraph, annotation, role, counted, entry,
            ending, responsibility, signature or table.
        text: its lines, joined.
        mark: the marker that it begins with.
        lines: how many lines it was printed on.
        gap: blank lines above it.
        cells: the rows of a table.
    """

    kind: str
    text: Text
    mark: Mark | None = None
    lines: int = 1
    gap: int = 0
    cells: tuple[tuple[Text, ...], ...] = ()


_SENTENCE = re.compile(r"[。！？；]")
_PAUSE = re.compile(r"[，、；。！？]")
#: What stands above the addressee line.
_HEAD = frozenset({"number", "title", "date"})
#: A block's text is looked at near its start and its end only; beyond this the middle is left out.
_LONGEST_LOOK = 4000


def build_blocks(lines: list[Line], report: Report) -> list[Block]:
    """Join lines to blocks."""
    lines, kinds = mend_openings(mend_lists(part_heads(put_back(put_labels_back(lines))), report))
    lines, kinds = part_labels(*cut_markers(lines, kinds))
    lines, kinds = part_lists(*part_groups(lines, kinds))
    kinds = mend_markers(lines, confirm_chains(lines, kinds), report)
    names = mark_titles(lines, mark_entries(lines, kinds))
    builder = _Builder(lines, kinds, names, report)
    for index in range(len(lines)):
        builder.take(index)
    builder.close()
    return builder.blocks


class _Builder:
    """The loop: one open block, one line at a time."""

    def __init__(self, lines: list[Line], kinds: list[OwnKind], names: list[str], report: Report) -> None:
        self.lines = lines
        self.kinds = kinds
        self.names = names
        self.report = report
        self.blocks: list[Block] = []
        self.headings = Headings(lines, kinds)
        self.roster = RosterZone()
        self.kind = self.string = self.number = ""
        self.mark: Mark | None = None
        self.parts: list[Text] = []
        self.first = self.quiet = 0  # the line that the block begins with, and up to where it has no mark

    def take(self, index: int) -> None:
        """Give one line to the open block, or begin a block with it."""
        name = self.names[index]
        if name == "plain" and self.roster.is_open:
            name = self.roster.kind_of(self.lines[index].text, self.open_entry())
        if self.parts and self.continues(index, name):
            self.extend(self.lines[index].text)
            return
        self.close()
        self.first, self.quiet = index, 0
        self.kind = "paragraph" if name in ("plain", "more", "tail") else name
        self.mark = self.kinds[index].mark if name == "marker" else None
        self.parts = [self.lines[index].text]
        self.string = self.lines[index].text.string
        self.roster.enter(self.kind, self.string)

    def extend(self, text: Text) -> None:
        """Add a line to the open block."""
        self.parts.append(text)
        self.string += text.string
        if len(self.string) > _LONGEST_LOOK:
            self.string, self.quiet = self.string[: _LONGEST_LOOK // 4] + self.string[-_LONGEST_LOOK // 4 :], 0
        if self.kind in ("marker", "title", "counted") or (self.kind == "paragraph" and self.string[-1] == "："):
            self.roster.enter(self.kind, self.string)

    def open_entry(self) -> str:
        """The roster entry that is open: the words after 组长： count as one."""
        if self.kind == "entry":
            return self.string
        return self.string.partition("：")[2] if self.kind == "role" else ""

    def close(self) -> None:
        """End the open block."""
        if self.parts:
            if self.kind == "number":
                self.number = self.string
            text = Text.join(self.parts) if len(self.parts) > 1 else self.parts[0]
            first = self.lines[self.first]
            self.blocks.append(Block(self.kind, text, self.mark, len(self.parts), first.blank_before, first.cells))
            self.parts = []

    def continues(self, index: int, name: str) -> bool:
        """Whether a line belongs to the open block."""
        if name in ("more", "tail"):
            return True
        string = self.lines[index].text.string
        if self.kind in ONE_LINE or name in ("title", "signature", "entry"):
            return False
        if name == "marker":
            return self.swallows_marker(index)
        if name in ("counted", "annotation") and self.mark is not None and is_list_heading(self.string + string):
            return is_cut_heading(self.string, self.mark.end, string)
        if name != "plain":
            return self.takes_in(name, string)
        if self.mark is not None and self.mark.end == len(self.string) > 0:
            return True  # nothing but the marker so far
        if self.kind in ("title", "entry", "role"):
            return False
        words = self.string if self.mark is None else self.string[self.mark.end :]
        return self.goes_on(index, string) or depends(self.lines[index].text) or bool(open_bracket(words))

    def takes_in(self, name: str, string: str) -> bool:
        """Whether what looks like a date, a number, an annotation or a label stands inside the open sentence or bracket."""
        if name == "date" and self.kind in ("paragraph", "marker") and is_in_sentence(string, self.string, self.number):
            return True
        bracket = open_bracket(self.string)
        if not bracket or (self.kind == "title" and bracket == "“"):  # an engine lost the mark that closes it
            return False
        return name in ("annotation", "number", "date") or (
            name == "responsibility" and lists_parties(self.string, string)
        )

    def goes_on(self, index: int, string: str) -> bool:
        """Whether the open block goes on with a line that could begin a block as well."""
        if self.kind == "note":
            return not is_whole_note(self.string, string)
        if self.kind == "responsibility":
            return self.is_unit_list_tail(index)
        if self.string.endswith(LAST_WORDS.get(self.kind, ())):
            return False
        if is_finished(self.string):
            return opens_units(self.string) or self.was_wrapped(index)
        if self.mark is None:
            return self.flows_on(index)
        if is_list_heading(self.string + string):
            return not is_list_heading(self.string)
        decides = self.roster.of_decisions and self.roster.begins_decision(self.string, self.lines[index].text)
        return not decides and self.headings.continues(self.mark, self.string, index, self.first)

    def swallows_marker(self, index: int) -> bool:
        """Whether what looks like a marker is a part of the open sentence."""
        mark = self.kinds[index].mark
        if mark is None or self.kind == "title":
            return False
        if (self.kind == "note" and mark.row.name == "arabic") or (
            not mark.row.strong
            and (
                counts_inline(self.string, mark)
                or is_cut_at_comma(self.string, self.lines[index - 1], first=index - 1 == self.first)
            )
        ):
            return True
        if mark.row.statutory and cites_on(self.string) and not self.lines[index].text.gap(mark.end):
            return True
        if self.headings.follows(mark, index):
            return False
        if open_bracket(self.string):
            return True
        if self.kind not in ("paragraph", "marker") or is_finished(self.string):
            return False
        if mark.row.statutory:
            return bool(_SENTENCE.search(self.string)) and not self.lines[index].text.gap(mark.end)
        return not mark.row.strong and "，" in self.string and mark.row.name != "dash"

    def is_unit_list_tail(self, index: int) -> bool:
        """Whether a line goes on with the units of an open responsibility line."""
        string = self.lines[index].text.string
        said = says_on(self.string, string)
        if said is not None:
            return said
        if self.lines[index - 1].room:
            return units_go_on(self.lines, index, self.first, self.string)
        return lists_on(self.string, string)

    def was_wrapped(self, index: int) -> bool:
        """Whether a finished sentence ended at a full line, so that the paragraph may go on."""
        if not goes_on_below(self.lines, index, self.first):
            return False
        if self.string[-1] == "：" and (
            self.blocks[-1].kind in _HEAD if self.blocks else is_addressee_line(self.string)
        ):
            return False
        string = self.lines[index].text.string
        opens = opens_paragraph(string) and not is_outdented(self.lines, index, self.first)
        return not opens and not is_closing(string)

    def flows_on(self, index: int) -> bool:
        """Whether an unfinished paragraph goes on with this line."""
        before, line = self.lines[index - 1], self.lines[index]
        ended = is_adoption_note(self.string) or labels_on(self.string, line.text.string)
        if ended or self.roster.begins_decision(self.string, line.text):
            return False
        if _PAUSE.search(self.string, self.quiet):
            titled = bool(self.blocks) and self.blocks[-1].kind == "title"
            return not (titled and stands_alone(self.string, line.text.string))
        self.quiet = len(self.string)
        if before.room:
            return is_full(before, first=index - 1 == self.first)
        reads_on = _PAUSE.search(line.text.string) is not None or line.text.string[-1] == "：" or not line.blank_before
        return reads_on and not stands_alone(self.string, line.text.string)
