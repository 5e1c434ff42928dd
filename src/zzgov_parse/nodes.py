"""What every object of the result is."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from .spans import Span


class Node(BaseModel):
    """What every object of the result is: frozen, closed, and with its places in the raw text.

    Attributes:
        spans: half-open code-point ranges into the raw text, in reading order.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    spans: tuple[Span, ...] = ()

    def raw(self, text: str) -> str:
        """The raw slices of this node, joined; `text` is the string that was parsed."""
        return "".join(text[start:end] for start, end in self.spans)
