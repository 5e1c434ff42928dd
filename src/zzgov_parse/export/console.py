"""A result on a terminal: its outline, and its diagnostics in colours, each with its line and column (extra `cli`)."""

from __future__ import annotations

from typing import TextIO

from rich.console import Console

from ..diagnostics import Severity
from .forms import Parsed
from .outline import diagnostic_line, outline
from .places import Lines

_COLOURS = {Severity.REPAIR: "green", Severity.DOUBT: "yellow", Severity.LOSS: "red"}


def print_outline(parsed: Parsed, out: TextIO) -> None:
    """The outline, then the diagnostics with the line and column at which they stand."""
    gazette, text, name = parsed
    console = Console(file=out, soft_wrap=True, highlight=False, markup=False, emoji=False)
    console.print(name, style="bold")
    console.print(outline(gazette.model_copy(update={"diagnostics": ()})))
    console.print()
    lines = Lines(text)
    for diagnostic in gazette.diagnostics:
        line, column = lines.place(diagnostic.spans[0].start if diagnostic.spans else 0)
        place = f"{name}:{line}:{column}: "
        console.print(place + diagnostic_line(diagnostic), style=_COLOURS[diagnostic.severity])
    counts = [f"{kind}: {sum(d.severity is kind for d in gazette.diagnostics)}" for kind in Severity]
    console.print(f"documents: {len(gazette.documents)}; {', '.join(counts)}", style="bold")
