"""A file → the text that the parser takes: plain text in any encoding; a PDF (extra `pdf`); a scan (extra `ocr`)."""

from __future__ import annotations

from .files import SUFFIXES, read_bytes, read_file
from .unreadable import UnreadableError

__all__ = ["SUFFIXES", "UnreadableError", "read_bytes", "read_file"]
