"""What most rows of the tables are: a pattern with its examples."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Row(NamedTuple):
    """One pattern of a table; its `MATCH` says whether it is searched in a text or must match its start or the whole.

    Attributes:
        name: what is recognised.
        pattern: the regular expression; it sees folded text without white space.
        examples: text → the groups expected.
        not_examples: texts that look similar and must not match.
    """

    name: str
    pattern: str
    examples: Mapping[str, Mapping[str, str]]
    not_examples: tuple[str, ...] = ()
