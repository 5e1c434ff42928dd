"""Blocks to clean, reflowed text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from ..blocks.build import Block
from ..blocks.shapes import name_end
from ..diagnostics import Diagnostic
from ..model.normalized import Normalized
from ..nodes import build_node
from ..spans import Span, Text


def reflow(blocks: Sequence[Block], repairs: Iterable[Diagnostic]) -> Normalized:
    """One line for each block, and for each row of a table; its cells, and the name and title of an entry, parted by one blank."""
    parts: list[str] = []
    pieces: list[tuple[int, Span]] = []
    offset = 0
    for line in chain.from_iterable(map(_lines, blocks)):
        if parts:
            parts.append("\n")
            offset += 1
        for index, text in enumerate(line):
            blank = " " if index else ""
            parts.append(blank + text.string)
            offset += len(blank)
            pieces.extend(_pieces(text, offset))
            offset += len(text)
    return build_node(Normalized, text="".join(parts), pieces=tuple(pieces), repairs=tuple(repairs))


def _lines(block: Block) -> Iterator[list[Text]]:
    """The lines of a block, each in the texts that a blank parts."""
    for row in block.cells:
        yield [cell for cell in row if cell.string]
    if not block.cells:
        cut = name_end(block.text) if block.kind == "entry" else 0
        yield [text for text in (block.text.cut(0, cut), block.text.cut(cut)) if text.string]


def _pieces(text: Text, offset: int) -> list[tuple[int, Span]]:
    pieces: list[tuple[int, Span]] = []
    for span in text.slices:
        pieces.append((offset, span))
        offset += span.end - span.start
    return pieces
