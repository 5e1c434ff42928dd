"""What only an extra installs: loaded when it is first needed, and named when it is missing."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType


class MissingExtraError(ImportError):
    """A package that an extra installs is not there; the message is one line that says what to install."""

    def __init__(self, purpose: str, extra: str) -> None:
        super().__init__(f'{purpose} needs an extra: pip install "zzgov-parse[{extra}]"')


def load_extra(module: str, extra: str, purpose: str) -> ModuleType:
    """A module of an extra.

    Args:
        module: its dotted name.
        extra: the extra of this package that installs it.
        purpose: what it is needed for; the message begins with it.

    Raises:
        MissingExtraError: the package is not installed.

    >>> load_extra("no_such_module", "pdf", "reading a PDF")
    Traceback (most recent call last):
    zzgov_parse.extras.MissingExtraError: reading a PDF needs an extra: pip install "zzgov-parse[pdf]"
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] != module.partition(".")[0]:
            raise
        raise MissingExtraError(purpose, extra) from None
