"""The image of a page → its text (extra `ocr`): the lines that an engine saw, put side by side as they stand on the page.

Guarantees:

1. Columns of running text are put one after the other (`columns`). Elsewhere, what stands at one height is one line; a wide gap
   in it, as between the columns of a name list or the cells of a table, is a tab: what such lines mean is the parser's
   business.
2. A line that begins further right than the page does is indented, as paragraphs are.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

from ..extras import load_extra
from .columns import Piece, columns
from .unreadable import UnreadableError

if TYPE_CHECKING:
    import pypdfium2

#: Two pieces stand on one line when their heights overlap by more than this part of the lower one.
_OVERLAP = 0.5
#: A gap is one between columns when it is wider than this many characters.
_GAP = 1.5
#: A paragraph begins two characters to the right.
_INDENT = 1.2


def read_scan(raw: bytes, shown: str) -> str:
    """The text of an image; of one with several pages, the pages parted by form feeds.

    Args:
        raw: the bytes of its file.
        shown: the name of the file, for the message.

    Raises:
        UnreadableError: the image is damaged.
        MissingExtraError: rapidocr is not installed.
    """
    engine = _engine("reading a scan")
    images = load_extra("PIL.Image", "ocr", "reading a scan")
    numpy = load_extra("numpy", "ocr", "reading a scan")
    sequence = load_extra("PIL.ImageSequence", "ocr", "reading a scan")
    try:
        with images.open(BytesIO(raw)) as image:
            pages = [numpy.asarray(page.convert("RGB")) for page in sequence.Iterator(image)]
    except (OSError, ValueError, SyntaxError) as error:
        raise UnreadableError(f"{shown}: not an image that can be read ({error})") from None
    return "\f".join(page_text(_pieces(engine(page, use_cls=False))) for page in pages)


def read_page(bitmap: pypdfium2.PdfBitmap, purpose: str) -> str:
    """The text of a page of which there is only an image.

    Raises:
        MissingExtraError: rapidocr is not installed; `purpose` begins its message.
    """
    return page_text(_pieces(_engine(purpose)(bitmap.to_numpy(), use_cls=False)))


def page_text(pieces: Iterable[Piece]) -> str:
    r"""The lines of a page.

    >>> page_text([Piece(0, 0, 60, 20, "王 瑞"), Piece(150, 2, 210, 22, "李 敏"), Piece(0, 40, 80, 60, "市财政局")])
    '王 瑞\t李 敏\n市财政局'
    >>> page_text([Piece(40, 0, 120, 20, "为了规范"), Piece(0, 30, 80, 50, "管理，制"), Piece(0, 60, 20, 80, "定")])
    '　　为了规范\n管理，制\n定'
    """
    return "\n".join(line for column in columns(list(pieces)) for line in _lines(column))


def _lines(column: list[Piece]) -> list[str]:
    """The lines of a column."""
    margin = min((piece.left for piece in column), default=0)
    return [_line(sorted(row), margin) for row in _rows(column)]


def _rows(pieces: Iterable[Piece]) -> list[list[Piece]]:
    """The pieces that stand at one height, from the top down."""
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda piece: piece.top + piece.bottom):
        if rows and _is_level(rows[-1][-1], piece):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return rows


def _is_level(above: Piece, piece: Piece) -> bool:
    """Whether two pieces stand at one height."""
    common = min(above.bottom, piece.bottom) - max(above.top, piece.top)
    return common > _OVERLAP * min(above.bottom - above.top, piece.bottom - piece.top)


def _line(row: list[Piece], margin: float) -> str:
    """The pieces of a line, from left to right."""
    height = max(row[0].bottom - row[0].top, 1)
    line = "　　" if row[0].left - margin > _INDENT * height else ""
    right = row[0].left
    for index, piece in enumerate(row):
        if index:
            line += "\t" if piece.left - right > _GAP * height else " "
        line += piece.text
        right = piece.right
    return line


def _pieces(found: Any) -> list[Piece]:  # noqa: ANN401 (the engine has no types)
    """What the engine saw."""
    if found.boxes is None or not found.txts:
        return []
    pieces = []
    for box, text in zip(found.boxes, found.txts, strict=True):
        across, down = [float(point[0]) for point in box], [float(point[1]) for point in box]
        pieces.append(Piece(min(across), min(down), max(across), max(down), " ".join(text.split())))
    return pieces


@cache
def _engine(purpose: str) -> Any:  # noqa: ANN401 (the engine has no types)
    """The engine; it is loaded once. Its classifier of turned lines is left out: it turns lines that were right."""
    load_extra("onnxruntime", "ocr", purpose)
    return load_extra("rapidocr", "ocr", purpose).RapidOCR(params={"Global.log_level": "error"})
