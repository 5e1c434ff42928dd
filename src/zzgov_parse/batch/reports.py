"""What became of each file of a run, and of all of them together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from ..diagnostics import Severity
from ..export.labels import masthead_text
from ..model.gazette import Gazette


class FileReport(NamedTuple):
    """What became of one file.

    Attributes:
        source: its name, as rows have it.
        status: ok; error, then `error` says why; unchanged, when an earlier run had read the same bytes.
        error: one line; None for ok.
        sha256: of its bytes; None when they could not be read.
        characters: of its text.
        documents: that were found.
        diagnostics: how many of each severity and code: {"doubt": {"roster-count": 1}}.
        title: of the issue, or of its first document.
    """

    source: str
    status: Literal["ok", "error", "unchanged"]
    error: str | None = None
    sha256: str | None = None
    characters: int = 0
    documents: int = 0
    diagnostics: dict[str, dict[str, int]] = {}
    title: str | None = None


def report_of(source: str, sha256: str, text: str, gazette: Gazette) -> FileReport:
    """The report of a file that was parsed."""
    counts: dict[str, dict[str, int]] = {}
    for item in gazette.diagnostics:
        codes = counts.setdefault(item.severity.value, {})
        codes[item.code] = codes.get(item.code, 0) + 1
    return FileReport(source, "ok", None, sha256, len(text), len(gazette.documents), counts, _title(gazette))


def _title(gazette: Gazette) -> str | None:
    """What a text is called."""
    if gazette.masthead is not None:
        return masthead_text(gazette.masthead)
    return next((document.title for document in gazette.documents if document.title), None)


@dataclass
class Summary:
    """All files of a run together.

    Attributes:
        files: how many became what.
        documents: that were found, those of unchanged files included.
        characters: that were parsed in this run.
        diagnostics: how many of each severity and code, those of unchanged files included.
        seconds: that the run took.
    """

    files: Counter[str] = field(default_factory=Counter)
    documents: int = 0
    characters: int = 0
    diagnostics: dict[str, Counter[str]] = field(default_factory=dict)
    seconds: float = 0.0

    def add(self, report: FileReport) -> None:
        """Count one file."""
        self.files[report.status] += 1
        self.documents += report.documents
        if report.status == "ok":
            self.characters += report.characters
        for severity, codes in report.diagnostics.items():
            self.diagnostics.setdefault(severity, Counter()).update(codes)

    def lines(self) -> Iterator[str]:
        r"""The summary, for reading.

        >>> summary = Summary(Counter(ok=2, error=1), 7, 9000, {"doubt": Counter({"roster-count": 1})}, 0.5)
        >>> print("\n".join(summary.lines()))
        files: 2 parsed, 0 unchanged, 1 failed
        documents: 7; characters: 9,000 in 0.5 s (18,000 a second)
        doubt: 1 (roster-count 1)
        """
        files = self.files
        yield f"files: {files['ok']} parsed, {files['unchanged']} unchanged, {files['error']} failed"
        speed = f" ({self.characters / self.seconds:,.0f} a second)" if self.seconds else ""
        yield f"documents: {self.documents}; characters: {self.characters:,} in {self.seconds:.1f} s{speed}"
        for severity in Severity:
            codes = self.diagnostics.get(severity, Counter())
            if codes:
                most = ", ".join(
                    f"{code} {count}" for code, count in sorted(codes.items(), key=lambda c: (-c[1], c[0]))
                )
                yield f"{severity}: {codes.total()} ({most})"
