"""The way in for a user's string: every public function of this package that takes a `str` begins here."""

from __future__ import annotations

from ..spans import Text
from ..text.fold import fold


def text_of(given: str, function: str) -> Text:
    """The folded text of a string that a user passed to `function`.

    >>> text_of("郑政 (2021) 15 号", "parse_document_number").string
    '郑政（2021）15号'

    Raises:
        TypeError: when it is not a `str`.
    """
    if not isinstance(given, str):
        message = f"{function} takes a str, got {type(given).__name__}; decode bytes first"
        raise TypeError(message)
    return Text.read(fold(given), 0, len(given))
