"""The bytes of a text file → its text.

Guarantees:

1. Line ends are not translated and a byte order mark is a character: spans count the characters of the file.
"""

from __future__ import annotations

import codecs

from ..extras import MissingExtraError, load_extra
from .unreadable import UnreadableError

#: The encoding that asks for detection.
AUTO = "auto"


def decode(raw: bytes, encoding: str, shown: str) -> str:
    """The text of a file.

    Args:
        raw: its bytes.
        encoding: the name of their encoding, or `auto`.
        shown: the name of the file, for the message.

    Raises:
        UnreadableError: its bytes are in another encoding, or there is no such encoding.
    """
    if encoding == AUTO:
        encoding = _detect(raw)
    try:
        codecs.lookup(encoding)
        return raw.decode(encoding)
    except LookupError:
        raise UnreadableError(f"{encoding} is not an encoding; try --encoding gb18030 or --encoding auto") from None
    except UnicodeDecodeError as error:
        detected = _detect(raw)
        advice = "" if detected == "utf-8" else f"; it looks like {detected}: try --encoding {detected}"
        raise UnreadableError(f"{shown}: byte {error.start} is not {encoding}{advice}") from None


def _detect(raw: bytes) -> str:
    """The likely encoding: UTF-8 or that of mainland China where it can be, otherwise by the frequencies of characters.

    GB 2312, which GB18030 contains, has no byte below A1 in its second half: long texts in Big5 cannot be it.
    """
    for encoding, subset in (("utf-8", "utf-8"), ("gb18030", "gb2312")):
        try:
            raw.decode(subset)
        except UnicodeDecodeError:
            continue
        return encoding
    try:
        best = load_extra("charset_normalizer", "cli", "detecting an encoding").from_bytes(raw).best()
    except MissingExtraError:
        return "utf-8"
    return "utf-8" if best is None else str(best.encoding)
