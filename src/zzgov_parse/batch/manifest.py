"""The list of the files whose results a folder holds: `files.jsonl`, an object a line.

Guarantees:

1. A line is written when all results of its file are; an interrupted run leaves the lines of what was done.
2. At the end of a run the lines are in the order of their forms and sources, one for each.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from ..export.forms import Choice, replace_text
from ..version import __version__
from .reports import FileReport

#: The name of the list, in the folder of the results.
FILE = "files.jsonl"


class Entry(NamedTuple):
    """A file whose results were written, or why they were not.

    Attributes:
        form: of the results.
        tables: that were written, joined by commas; "" for a form that is no table.
        encoding: in which the file was read.
        version: of this package.
        name: what the files of the results are named after, a relative path.
        report: what became of the file.
    """

    form: str
    tables: str
    encoding: str
    version: str
    name: str
    report: FileReport

    @property
    def key(self) -> tuple[str, str]:
        """There is one entry for each form and source."""
        return self.form, self.report.source

    def line(self) -> str:
        """The entry as a line of JSON."""
        values = {**self.report._asdict(), **{name: getattr(self, name) for name in self._fields if name != "report"}}
        return json.dumps(values, ensure_ascii=False) + "\n"


def entry(choice: Choice, encoding: str, name: str, report: FileReport) -> Entry:
    """The entry of a file of this run."""
    return Entry(choice.form.value, ",".join(choice.tables), encoding, __version__, name, report)


def read_manifest(folder: Path) -> dict[tuple[str, str], Entry]:
    """The entries of a folder, the last one of each file; a line that was cut off when a run was interrupted is passed over."""
    path = folder / FILE
    entries = _entries(path.read_text(encoding="utf-8", errors="replace").split("\n")) if path.exists() else []
    return {item.key: item for item in entries}


def write_manifest(folder: Path, entries: Iterable[Entry]) -> None:
    """Write the whole list."""
    replace_text(folder / FILE, "".join(item.line() for item in sorted(entries, key=lambda item: item.key)))


def _entries(lines: Iterable[str]) -> Iterator[Entry]:
    for line in lines:
        try:
            values = json.loads(line)
            report = FileReport(**{name: values[name] for name in FileReport._fields})
            form, tables, encoding, version, name = (str(values[name]) for name in Entry._fields[:-1])
            yield Entry(form, tables, encoding, version, name, report)
        except (ValueError, KeyError, TypeError):
            continue
