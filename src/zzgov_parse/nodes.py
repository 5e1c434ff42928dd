"""What every object of the result is."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from .spans import Span


class AsItIs:
    """Takes instances of a plain class as they are; anything else is read as usual.

    Pydantic itself would build every `Span` anew, and ask every block for its kind and its class.
    """

    def __init__(self, plain: type) -> None:
        self.plain = plain

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        usual = handler(source)
        either = core_schema.union_schema([core_schema.is_instance_schema(self.plain), usual], mode="left_to_right")
        lax = core_schema.json_or_python_schema(json_schema=usual, python_schema=either)
        return core_schema.lax_or_strict_schema(lax_schema=lax, strict_schema=usual)  # written out by the strict one


class Node(BaseModel):
    """What every object of the result is: frozen, closed, and with its places in the raw text.

    Attributes:
        spans: half-open code-point ranges into the raw text, in reading order.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    spans: tuple[Annotated[Span, AsItIs(Span)], ...] = ()

    def raw(self, text: str) -> str:
        """The raw slices of this node, joined; `text` is the string that was parsed."""
        return "".join(text[start:end] for start, end in self.spans)
