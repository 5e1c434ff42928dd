"""The examples in Markdown files under fixtures/: a fence, the input, a line with one dot, the expected outline.

    ```document
    一、总体要求
    .
    一、 总体要求
    ```

The word after the fence says what reads the input (`READERS`). In the input → is a tab and ␠ a blank that an editor would eat.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import zzgov_parse
from zzgov_parse import DocumentNumber, OfficialDate, Reference
from zzgov_parse.export.outline import full_outline

FIXTURES = Path(__file__).parents[1] / "fixtures"
_FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Example(NamedTuple):
    """One example of a file, and the line in which it begins."""

    reader: str
    source: str
    expected: str
    path: Path
    line: int

    @property
    def id(self) -> str:
        return f"{self.path.relative_to(FIXTURES).as_posix()}:{self.line}"

    def read(self) -> str:
        """What the parser makes of the input."""
        return READERS[self.reader](self.source)


def examples(path: Path) -> Iterator[Example]:
    """The examples of a file; a fence of another kind (python, console) is none."""
    text = path.read_text(encoding="utf-8")
    for fence in _FENCE.finditer(text):
        if fence[1] not in READERS:
            continue
        source, dot, expected = fence[2].partition("\n.\n")
        assert dot, f"{path}: no line with one dot after {fence[2]!r}"
        line = text.count("\n", 0, fence.start()) + 1
        yield Example(fence[1], source.replace("→", "\t").replace("␠", " "), expected.rstrip("\n"), path, line)


def _number(number: DocumentNumber) -> str:
    serial = number.serial_text if number.serial is None else number.serial
    return " | ".join(
        str(part or "-") for part in (number.text, number.family, number.agency_code, number.year, serial)
    )


def _date(date: OfficialDate) -> str:
    return " | ".join(str(part or "-") for part in (date.text, date.year, date.month, date.day, date.iso))


def _reference(reference: Reference) -> str:
    number = reference.document_number and reference.document_number.text
    date = reference.date and reference.date.text
    return " | ".join(str(part or "-") for part in (reference.title, number, date))


def _lines(find: Callable[[str], tuple[object, ...]], show: Callable[..., str]) -> Callable[[str], str]:
    return lambda text: "\n".join(map(show, find(text)))


READERS: dict[str, Callable[[str], str]] = {
    "document": lambda text: full_outline(zzgov_parse.parse(text)),
    "text": lambda text: zzgov_parse.normalize(text).text.strip("\n"),
    "tokens": _lines(zzgov_parse.tokenize, lambda token: f"{token.kind}: {token.text!r}"),
    "numbers": _lines(zzgov_parse.find_document_numbers, _number),
    "dates": _lines(zzgov_parse.find_dates, _date),
    "references": _lines(zzgov_parse.find_references, _reference),
    "units": _lines(zzgov_parse.parse_units, lambda unit: unit.name + (" (collective)" if unit.collective else "")),
}
