"""What every object of the result is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, ParamSpec, Protocol, TypeVar, cast

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


_Values = ParamSpec("_Values")
_NodeT = TypeVar("_NodeT", bound=Node)


class _New(Protocol):
    """`object.__new__`, for the type checker."""

    def __call__(self, node: Callable[..., _NodeT]) -> _NodeT: ...


_new = cast("_New", object.__new__)
#: How the four slots of a pydantic object are filled.
_set_values = vars(BaseModel)["__dict__"].__set__
_set_names = vars(BaseModel)["__pydantic_fields_set__"].__set__
_set_extra = vars(BaseModel)["__pydantic_extra__"].__set__
_set_private = vars(BaseModel)["__pydantic_private__"].__set__


class _Fields(dict[object, tuple[dict[str, object], set[str]]]):
    """The fields of each class with their values where none is given, in their order; and their names, all of them."""

    def __missing__(self, node: type[Node]) -> tuple[dict[str, object], set[str]]:
        defaults = {name: field.default for name, field in node.model_fields.items()}
        self[node] = fields = (defaults, set(defaults))
        return fields


_fields = _Fields()


def build_node(node: Callable[_Values, _NodeT], *_: _Values.args, **values: _Values.kwargs) -> _NodeT:
    """The node that `node(**values)` is, without a check of the values at run time: mypy has checked what the parser gives.

    It takes half the time, and a text has hundreds of nodes. All fields count as set, as they do in a node that was read
    from JSON; the set of their names is one for all nodes of a class.

    >>> class Place(Node):
    ...     name: str
    ...     level: int = 1
    >>> build_node(Place, name="清湖市") == Place(name="清湖市")
    True
    """
    defaults, names = _fields[node]
    built = _new(node)
    _set_values(built, {**defaults, **values})
    _set_names(built, names)
    _set_extra(built, None)
    _set_private(built, None)
    return built
