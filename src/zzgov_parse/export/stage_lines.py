"""The stages of a parse → lines to look at, for whoever asks where it went wrong."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

from ..model.gazette import Gazette
from ..nodes import Node
from ..pipeline import Stages
from ..spans import Span


class Stage(StrEnum):
    """A stage of the parse that can be looked at."""

    FOLDED = "folded"
    LINES = "lines"
    ORDER = "order"
    BLOCKS = "blocks"
    DOCUMENTS = "documents"


def stage_lines(made: Stages, stage: Stage) -> Iterator[str]:
    """What a stage made, one thing a line: its range in the raw text, its kind, its characters."""
    match stage:
        case Stage.FOLDED:
            yield made.folded
        case Stage.LINES:
            for line in made.lines:
                cells = made.folded[line.start : line.end].replace("\t", "→")
                yield f"{line.start}-{line.end}\t{line.indent}\t{cells}"
        case Stage.ORDER:
            for line in made.ordered:
                yield f"{_ranges(line.text.spans)}\t{line.indent}\t{line.text}"
        case Stage.BLOCKS:
            for block in made.blocks:
                yield f"{_ranges(block.text.spans)}\t{block.kind}\t{block.text}"
        case Stage.DOCUMENTS:
            yield from _node_lines(made.gazette)


def _node_lines(gazette: Gazette) -> Iterator[str]:
    """Every node of the documents."""
    for document in gazette.documents:
        yield f"{_ranges(document.spans)}\tDocument\t{document.title or ''}"
        for node in document.walk(Node):
            yield f"{_ranges(node.spans)}\t{type(node).__name__}\t{_own_words(node)}"


def _ranges(spans: Iterable[Span]) -> str:
    """Spans as `12-15,18-20`."""
    return ",".join(f"{start}-{end}" for start, end in spans)


def _own_words(node: Node) -> str:
    """The plain values of a node, without the nodes below it."""
    values = (getattr(node, name) for name in type(node).model_fields if name not in {"spans", "kind"})
    return " ".join(str(value) for value in values if isinstance(value, str | int) and value)
