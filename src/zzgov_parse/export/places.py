"""Where a node stands in the raw text: the range that encloses it, its line and column, its document."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from ..model.gazette import Gazette
from ..nodes import Node


class Place(NamedTuple):
    """Where a node stands: what encloses it, and its ranges."""

    start: int | None
    end: int | None
    spans: str | None


def place(node: Node) -> Place:
    """The place of a node; of one without spans, three times None."""
    if not node.spans:
        return Place(None, None, None)
    start, end = min(span.start for span in node.spans), max(span.end for span in node.spans)
    return Place(start, end, ",".join([f"{span.start}-{span.end}" for span in node.spans]))


class Owners:
    """Which document an offset of the text belongs to."""

    def __init__(self, gazette: Gazette) -> None:
        ranges = [
            (span.start, span.end, index)
            for index, document in enumerate(gazette.documents, start=1)
            for span in document.spans
        ]
        self.ranges = sorted(ranges)

    def owner(self, offset: int) -> int | None:
        """The number of the document, from 1; None between documents."""
        index = bisect_right(self.ranges, offset, key=lambda known: known[0]) - 1
        if index >= 0 and offset < self.ranges[index][1]:
            return self.ranges[index][2]
        return None


class Lines:
    """Where the lines of a text begin."""

    def __init__(self, text: str) -> None:
        self.starts = [0, *(end.end() for end in re.finditer("\n", text))]

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1
