"""A PDF → its text (extra `pdf`); of pages without text, what can be read on their images (extra `ocr`).

Guarantees:

1. Pages are parted by form feeds, lines by newlines, in the order in which the PDF draws them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..extras import load_extra
from .scan import read_page
from .unreadable import UnreadableError

if TYPE_CHECKING:
    import pypdfium2

#: Of the pages of a scan; more makes it slower, not better.
_DOTS_PER_INCH = 200
#: What the engine writes for a hyphen at the end of a line, and for a character that it does not know.
_NO_CHARACTERS = str.maketrans("", "", "\ufffe\x02\x00")


def read_pdf(raw: bytes, shown: str) -> str:
    """The text of a PDF.

    Args:
        raw: its bytes.
        shown: the name of the file, for the message.

    Raises:
        UnreadableError: it is damaged or needs a password.
        MissingExtraError: pypdfium2 is not installed; or nothing in it but images, and rapidocr is not installed.
    """
    engine = load_extra("pypdfium2", "pdf", "reading a PDF")
    try:
        document = engine.PdfDocument(raw)
    except engine.PdfiumError as error:
        raise UnreadableError(f"{shown}: not a PDF that can be read ({_lowered(str(error))})") from None
    try:
        pages = [_page_text(page) for page in document]
        if any(page.strip() for page in pages):
            return "\f".join(pages)
        return "\f".join(_scanned(page) for page in document)
    finally:
        document.close()


def _page_text(page: pypdfium2.PdfPage) -> str:
    """The text of a page."""
    words = page.get_textpage()
    try:
        text: str = words.get_text_bounded()
    finally:
        words.close()
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n").translate(_NO_CHARACTERS)


def _scanned(page: pypdfium2.PdfPage) -> str:
    """What can be read on the image of a page."""
    return read_page(page.render(scale=_DOTS_PER_INCH / 72), "its pages are images without text, and reading them")


def _lowered(message: str) -> str:
    return message[:1].lower() + message[1:].rstrip(".")
