"""Blocks to clean, reflowed text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..blocks.build import Block
from ..blocks.shapes import name_end
from ..diagnostics import Diagnostic
from ..model.normalized import Normalized
from ..nodes import build_node
from ..spans import Span, Text


def reflow(blocks: Sequence[Block], repairs: Iterable[Diagnostic]) -> Normalized:
    """One line for each block; the name and the title of a roster entry parted by one blank."""
    parts: list[str] = []
    pieces: list[tuple[int, Span]] = []
    offset = 0
    for block in blocks:
        if parts:
            parts.append("\n")
            offset += 1
        cut = name_end(block.text) if block.kind == "entry" else 0
        for text, blank in ((block.text.cut(0, cut), " "), (block.text.cut(cut), "")):
            if text.string:
                parts.append(text.string + blank)
                pieces.extend(_pieces(text, offset))
                offset += len(text) + len(blank)
    return build_node(Normalized, text="".join(parts), pieces=tuple(pieces), repairs=tuple(repairs))


def _pieces(text: Text, offset: int) -> list[tuple[int, Span]]:
    pieces: list[tuple[int, Span]] = []
    for span in text.slices:
        pieces.append((offset, span))
        offset += span.end - span.start
    return pieces
