"""Clauses that lost their markers: a paragraph that looks like its neighbours is the one number that they lack.

    1.完善机制。…          1.完善机制。…
    拓展平台。…       →    2.拓展平台。…      and `numbering-gap` says so
    3.强化保障。…          3.强化保障。…

Guarantees:

1. Only where exactly one number is missing between two clauses of a list, or before its second, and exactly one paragraph
   in between is built like both of them.
2. Each such clause is reported; its text is whole, its marker stands nowhere in it.
3. Linear in the number of blocks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...diagnostics import Report
from ..build import Block
from ..marks import Mark
from .damaged_markers import is_outer, written

#: A heading run into its text, and a heading alone.
_RUN_IN = re.compile(r"[^，。；：（）“”0-9]{4,30}。.{8}")
_ALONE = re.compile(r"[^，。；：！？（）“”0-9]{4,30}")
_SHAPES = (_RUN_IN, _ALONE)
#: Numberings whose clauses have headings.
_HEADED = frozenset({"han", "han_paren", "arabic", "arabic_paren"})
#: Blocks at which every list ends.
_BOUNDS = frozenset({"title", "number", "label", "note"})


def imply_markers(blocks: list[Block], report: Report) -> list[Block]:
    """The blocks, with the paragraphs made clauses that only a lost marker parts from being one.

    Args:
        blocks: the blocks of a text.
        report: where the gaps are noted.

    Reports: `numbering-gap`.
    """
    for index, (before, mark, after) in list(_implied(blocks)):
        blocks[index] = blocks[index]._replace(kind="marker", mark=mark)
        report.add("numbering-gap", blocks[index].text, before=before, after=after, missing=mark.text)
    return blocks


def _implied(blocks: Sequence[Block]) -> Iterator[tuple[int, tuple[str, Mark, str]]]:
    """The paragraphs that lost their markers: the marker before, their own and the one after."""
    last: dict[str, tuple[int, Mark]] = {}
    outer = -1
    for index, block in enumerate(blocks):
        mark = block.mark
        if block.kind in _BOUNDS:
            last.clear()
        if mark is None:
            continue
        start, before = last.get(mark.system, (outer, None))
        lost = mark.value - 1
        if mark.row.name in _HEADED and start >= 0 and lost == (before.value if before else 0) + 1:
            found = _alike(blocks, start, index) if before else _first(blocks, start, index)
            own = written(lost, mark.number)
            if found is not None and own:
                implied = mark._replace(text=mark.row.canonical.format(own), number=own, value=lost, end=0)
                yield found, (before.text if before else "the beginning", implied, mark.text)
        last = {system: place for system, place in last.items() if not is_outer(mark, place[1])}
        last[mark.system] = index, mark
        outer = index


def _alike(blocks: Sequence[Block], start: int, end: int) -> int | None:
    """The one paragraph between two clauses of a list that is built like both of them."""
    shape = next((shape for shape in _SHAPES if _has(shape, blocks[end]) and _has(shape, blocks[start])), None)
    if shape is None:
        return None
    alike = [at for at in range(start + 1, end) if blocks[at].kind == "paragraph" and _has(shape, blocks[at])]
    return alike[0] if len(alike) == 1 else None


def _first(blocks: Sequence[Block], heading: int, end: int) -> int | None:
    """The paragraph right under a heading when it alone is built like the second clause of the list there."""
    shape = next((shape for shape in _SHAPES if _has(shape, blocks[end])), None)
    if shape is None:
        return None
    alike = [at for at in range(heading + 1, end) if blocks[at].kind == "paragraph" and _has(shape, blocks[at])]
    return alike[0] if alike == [heading + 1] else None


def _has(shape: re.Pattern[str], block: Block) -> bool:
    """Whether a block, its marker left out, is built like a clause with a heading."""
    start = block.mark.end if block.mark is not None else 0
    match = shape.match(block.text.string, start)
    return match is not None and (shape is _RUN_IN or match.end() == len(block.text))
