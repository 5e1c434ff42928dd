"""Files to text: what a PDF or a scan gives, and what is said of one that cannot be read."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from typer.testing import CliRunner

from printed_pdf import printed
from zzgov_parse import parse
from zzgov_parse.cli import app
from zzgov_parse.readers import UnreadableError, read_bytes, read_file, scan
from zzgov_parse.readers.columns import Piece, columns
from zzgov_parse.readers.scan import page_text

PAGES = [
    [
        "清湖市人民政府关于加强防汛工作的通知",
        "清政〔2023〕8号",
        "各县（市、区）人民政府：",
        "各级要落实责任，加强值班值守，确保安全度",
    ],
    ["汛。", "一、加强巡查", "发现险情，立即报告。"],
]


@pytest.fixture(autouse=True)
def forgotten_engine() -> Iterator[None]:
    scan._engine.cache_clear()
    yield
    scan._engine.cache_clear()


def test_a_pdf_gives_its_lines_and_pages(tmp_path: Path) -> None:
    path = tmp_path / "notice.pdf"
    path.write_bytes(printed(PAGES))
    text = read_file(path)
    assert [page.split("\n") for page in text.split("\f")] == PAGES
    (document,) = parse(text).documents
    assert document.document_number is not None
    assert document.document_number.raw(text) == "清政〔2023〕8号"
    assert document.body[0].kind == "paragraph"
    assert document.body[0].text == "各级要落实责任，加强值班值守，确保安全度汛。"


def test_the_command_reads_a_pdf(tmp_path: Path) -> None:
    path = tmp_path / "通知.bin"  # its bytes tell, not its name
    path.write_bytes(printed(PAGES))
    for result in (CliRunner().invoke(app, [str(path)]), CliRunner().invoke(app, ["-"], input=path.read_bytes())):
        assert result.exit_code == 0
        assert "number: 清政〔2023〕8号" in result.stdout


@pytest.mark.parametrize("raw", [b"%PDF-1.4\nnothing", printed(PAGES)[:300]])
def test_a_damaged_pdf_gets_one_line(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "broken.pdf"
    path.write_bytes(raw)
    result = CliRunner().invoke(app, [str(path)])
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"zzgov-parse: {path}: not a PDF that can be read (")
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize("raw", [b"PK\x03\x04\x0a\x00", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00"])
def test_a_file_of_an_office_program_gets_one_line(raw: bytes) -> None:
    result = CliRunner().invoke(app, ["-"], input=raw)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        "zzgov-parse: standard input: no text but a file of an office program or an archive; save it as text or PDF\n"
    )


def test_without_the_extra_a_pdf_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(UnreadableError) as caught:
        read_bytes(printed(PAGES), shown="issue.pdf")
    assert str(caught.value) == 'issue.pdf: reading a PDF needs an extra: pip install "zzgov-parse[pdf]"'


def test_without_the_extra_a_scan_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rapidocr", None)
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(UnreadableError) as caught:
        read_bytes(b"\x89PNG\r\n\x1a\n...", shown="page.png")
    assert str(caught.value) == 'page.png: reading a scan needs an extra: pip install "zzgov-parse[ocr]"'
    with pytest.raises(UnreadableError) as caught:
        read_bytes(printed([[], []]), shown="scan.pdf")
    assert str(caught.value) == (
        'scan.pdf: its pages are images without text, and reading them needs an extra: pip install "zzgov-parse[ocr]"'
    )


def test_without_the_detector_an_unknown_encoding_gets_no_advice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "charset_normalizer", None)
    with pytest.raises(UnreadableError, match=r"^a.txt: byte 0 is not utf-8$"):
        read_bytes(bytes(range(128, 256)), shown="a.txt")


class Engine:
    """Sees two lines on every page; each line is a box with four corners."""

    def __init__(self, params: dict[str, str]) -> None:
        self.params = params

    def __call__(self, pixels: object, *, use_cls: bool) -> Any:
        if pixels == "blank" or use_cls:
            return SimpleNamespace(boxes=None, txts=None)
        lines = [("一、加强巡查", 100), ("发现险情，立即报告。", 140)]
        boxes = [[(60, top), (260, top), (260, top + 30), (60, top + 30)] for _, top in lines]
        return SimpleNamespace(boxes=boxes, txts=[line for line, _ in lines])


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", SimpleNamespace())  # type: ignore[arg-type]
    monkeypatch.setitem(sys.modules, "rapidocr", SimpleNamespace(RapidOCR=Engine))  # type: ignore[arg-type]


@pytest.mark.usefixtures("engine")
def test_a_pdf_of_images_is_read_as_a_scan(monkeypatch: pytest.MonkeyPatch) -> None:
    pypdfium2 = pytest.importorskip("pypdfium2")
    monkeypatch.setattr(pypdfium2.PdfBitmap, "to_numpy", lambda _: "pixels")
    assert read_bytes(printed([[], []])) == "一、加强巡查\n发现险情，立即报告。\f一、加强巡查\n发现险情，立即报告。"


@pytest.mark.usefixtures("engine")
def test_a_page_on_which_nothing_is_seen_is_empty() -> None:
    assert scan.read_page(SimpleNamespace(to_numpy=lambda: "blank"), "reading") == ""  # type: ignore[arg-type]


def test_a_scan_is_read(tmp_path: Path) -> None:
    """With the real engine, where it is installed: a page of text, printed and looked at."""
    pytest.importorskip("rapidocr", reason="the extra ocr is not installed")
    image = pytest.importorskip("PIL.Image")
    draw, font = pytest.importorskip("PIL.ImageDraw"), pytest.importorskip("PIL.ImageFont")
    fonts = list(Path("/usr/share/fonts").rglob("NotoSerifCJK-Regular.ttc"))
    if not fonts:
        pytest.skip("no font with Chinese characters")
    page = image.new("RGB", (1200, 500), "white")
    for index, line in enumerate(["一、加强巡查", "发现险情，立即报告。"]):
        draw.Draw(page).text((100, 100 + 120 * index), line, "black", font.truetype(str(fonts[0]), 48))
    page.save(tmp_path / "page.png")
    page.save(tmp_path / "pages.tiff", save_all=True, append_images=[page])
    assert read_file(tmp_path / "page.png") == "一、加强巡查\n发现险情，立即报告。"
    assert read_file(tmp_path / "pages.tiff").count("\f") == 1
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nbroken")
    with pytest.raises(UnreadableError, match="not an image that can be read"):
        read_file(tmp_path / "broken.png")


def two_columns(left: int, right: int) -> list[Piece]:
    """Lines that fill their columns, under a title over both."""
    title = Piece(300, 0, 700, 40, "标题")
    first = [Piece(100, 60 + 40 * n, 480, 90 + 40 * n, f"左{n}") for n in range(left)]
    second = [Piece(520, 60 + 40 * n, 900, 90 + 40 * n, f"右{n}") for n in range(right)]
    return [title, *second, *first]


def test_columns_of_running_text_are_put_one_after_the_other() -> None:
    assert page_text(two_columns(3, 4)).split("\n") == ["标题", "左0", "左1", "左2", "右0", "右1", "右2", "右3"]


def test_names_beside_titles_stay_side_by_side() -> None:
    entries = [Piece(100, 40 * n, 200 + 40 * n, 30 + 40 * n, f"名{n}") for n in range(5)]
    titles = [Piece(500, 40 * n, 900, 30 + 40 * n, f"职务{n}") for n in range(5)]
    assert page_text([*titles, *entries]).split("\n") == [f"名{n}\t职务{n}" for n in range(5)]


def test_a_date_beside_a_number_is_no_column() -> None:
    number, date = Piece(100, 0, 300, 30, "清政〔2023〕8号"), Piece(700, 2, 900, 32, "2023年3月2日")
    body = [Piece(100, 60 + 40 * n, 900, 90 + 40 * n, "正文") for n in range(3)]
    assert page_text([*body, date, number]).split("\n")[0] == "清政〔2023〕8号\t2023年3月2日"


def test_a_piece_without_width_is_in_one_column() -> None:
    page = [Piece(0, 0, 0, 0, "ª")] * 3
    assert columns(page) == [page]


coordinates = st.floats(0, 1000)
pieces = st.builds(
    lambda left, top, width, height, text: Piece(left, top, left + width, top + height, text),
    coordinates, coordinates, coordinates, coordinates, st.text(st.characters(categories=["Lo"]), min_size=1, max_size=3),
)  # fmt: skip


@example([Piece(0, 0, 0, 0, "点")] * 3)  # without any width
@given(st.lists(pieces, max_size=12))
def test_every_piece_of_a_page_is_in_one_column_and_in_its_text(page: list[Piece]) -> None:
    assert sorted(piece for column in columns(page) for piece in column) == sorted(page)
    assert sorted("".join(page_text(page).split())) == sorted("".join(piece.text for piece in page))
