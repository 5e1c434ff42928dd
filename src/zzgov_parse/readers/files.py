"""A file → its text, by what the file is: its first bytes tell, not its name.

Guarantees:

1. Whatever cannot be read raises `UnreadableError` with one line that says what to do.
2. The same file gives the same text: offsets into it can be kept.
"""

from __future__ import annotations

from pathlib import Path

from ..extras import MissingExtraError
from .pdf import read_pdf
from .plain import decode
from .scan import read_scan
from .unreadable import UnreadableError

#: The ends of the names of files that are looked for in a folder.
SUFFIXES = frozenset({".txt", ".text", ".md", ".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp"})
#: How a PDF begins; some programs write a few bytes before it.
_PDF, _PDF_WITHIN = b"%PDF-", 1024
#: How the files of office programs and archives begin, which some carry under the name of a text.
_OFFICE = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
#: How images begin: PNG, JPEG, TIFF of both byte orders.
_IMAGES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*")


def read_file(path: Path, encoding: str = "utf-8") -> str:
    """The text of a file.

    Args:
        path: a text file, a PDF or an image.
        encoding: that of a text file; `auto` detects it.

    Returns:
        The text, pages of a PDF parted by form feeds.

    Raises:
        UnreadableError: it cannot be read.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     path = Path(folder) / "notice.txt"
    ...     _ = path.write_bytes("关于防火的通知".encode("gb18030"))
    ...     read_file(path, "gb18030")
    '关于防火的通知'

    A folder is none:

    >>> with TemporaryDirectory() as folder:
    ...     read_file(Path(folder))
    Traceback (most recent call last):
    ...
    zzgov_parse.readers.unreadable.UnreadableError: ...
    """
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise UnreadableError(f"{path}: {reason(error)}") from None
    return read_bytes(raw, encoding, str(path))


def read_bytes(raw: bytes, encoding: str = "utf-8", shown: str = "standard input") -> str:
    r"""The text of the bytes of a file.

    Args:
        raw: the bytes.
        encoding: that of a text file; `auto` detects it.
        shown: the name of the file, for the message.

    Raises:
        UnreadableError: they cannot be read.

    >>> read_bytes("关于防火的通知".encode())
    '关于防火的通知'

    A file of an office program is no text:

    >>> read_bytes(b"PK\x03\x04...", shown="a.docx")
    Traceback (most recent call last):
    ...
    zzgov_parse.readers.unreadable.UnreadableError: a.docx: no text but a file of an office program or an archive; save it as text or PDF
    """
    try:
        if _PDF in raw[:_PDF_WITHIN]:
            return read_pdf(raw, shown)
        if is_image(raw):
            return read_scan(raw, shown)
    except MissingExtraError as error:
        raise UnreadableError(f"{shown}: {error}") from None
    if raw.startswith(_OFFICE):
        raise UnreadableError(f"{shown}: no text but a file of an office program or an archive; save it as text or PDF")
    return decode(raw, encoding, shown)


def is_image(raw: bytes) -> bool:
    r"""Whether bytes are those of an image that can hold a scan.

    >>> is_image(b"II*\x00..."), is_image("关于印发方案的通知".encode()), is_image(b"BM")
    (True, False, False)
    """
    if raw.startswith(_IMAGES) or (raw.startswith(b"RIFF") and raw[8:12] == b"WEBP"):
        return True
    return raw.startswith(b"BM") and raw[6:10] == b"\x00" * 4  # a bitmap; a text could begin with its two letters


def reason(error: OSError) -> str:
    """Why a file could not be opened, in small letters as the rest of the line."""
    return (error.strerror or str(error)).lower()
