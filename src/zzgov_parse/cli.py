"""The command line: files in; an outline, JSON or one stage of the parse out.

Guarantees:

1. What cannot be read gets one line on standard error that says what to do, and the exit status is 2. Files that can be
   read are parsed all the same.
2. Standard output carries results only; progress and complaints go to standard error.
3. Bytes are decoded without translating line ends, so spans count the characters of the file.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from enum import StrEnum
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import track

from .diagnostics import Severity
from .export.outline import diagnostic_line, outline
from .model.gazette import Gazette
from .nodes import Node
from .pipeline import Stages, parse, stages
from .readers import UnreadableError, read_bytes, read_file
from .spans import Span
from .version import __version__

app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)

_COLOURS = {Severity.REPAIR: "green", Severity.DOUBT: "yellow", Severity.LOSS: "red"}
#: The name of standard input.
_STDIN = "-"


class Format(StrEnum):
    """How the whole result is printed."""

    OUTLINE = "outline"
    JSON = "json"


class Stage(StrEnum):
    """A stage of the parse that can be looked at."""

    FOLDED = "folded"
    LINES = "lines"
    ORDER = "order"
    BLOCKS = "blocks"
    DOCUMENTS = "documents"


def _print_version(asked: bool) -> None:  # noqa: FBT001 (typer calls it so)
    if asked:
        typer.echo(f"zzgov-parse {__version__}")
        raise typer.Exit


@app.command()
def run(
    files: Annotated[list[str], typer.Argument(metavar="FILE...", help="Text files; - is standard input.")],
    form: Annotated[Format, typer.Option("--format", help="The form of the whole result.")] = Format.OUTLINE,
    stage: Annotated[Stage | None, typer.Option(help="Print what this stage made instead.")] = None,
    encoding: Annotated[str, typer.Option(help="The encoding of the files; auto detects it.")] = "utf-8",
    _version: Annotated[bool, typer.Option("--version", is_eager=True, callback=_print_version)] = False,  # noqa: FBT002
) -> None:
    """Turn the text of Chinese government documents and gazettes into typed, checked, traceable objects.

    Prints an outline of what each file holds, and what was repaired, is doubtful or lost. With --format json it prints
    the whole result: one object, or for several files a line each, {"file": …, "gazette": …}.
    """
    status = 0
    for name in _progress(files):
        try:
            text = _read(name, encoding)
        except UnreadableError as error:
            typer.echo(f"zzgov-parse: {error}", err=True)
            status = 2
            continue
        if stage is not None:
            _print_lines(_stage_lines(stages(text), stage))
        elif form is Format.OUTLINE:
            _print_outline(parse(text), name, text)
        elif len(files) == 1:
            _print_json(parse(text).model_dump_json(indent=2))
        else:
            _print_json(
                f'{{"file": {json.dumps(name, ensure_ascii=False)}, "gazette": {parse(text).model_dump_json()}}}'
            )
    raise typer.Exit(status)


def _progress(files: list[str]) -> Iterable[str]:
    """The files, with a bar for whoever waits for several of them."""
    if len(files) == 1 or not _is_watched():
        return files
    return track(files, description="Parsing", console=Console(stderr=True), transient=True)


def _is_watched() -> bool:
    """Whether standard error is a terminal that the results do not go to."""
    return sys.stderr.isatty() and not sys.stdout.isatty()


def _read(name: str, encoding: str) -> str:
    """The text of a file, or of standard input."""
    return read_bytes(sys.stdin.buffer.read(), encoding) if name == _STDIN else read_file(Path(name), encoding)


def _print_json(line: str) -> None:
    """JSON is UTF-8 wherever it goes."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    typer.echo(line)


def _print_lines(lines: Iterable[str]) -> None:
    """Lines as they are."""
    _spare_characters()
    for line in lines:
        typer.echo(line)


def _spare_characters() -> None:
    """Let a terminal whose encoding lacks a character show its number instead."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


def _print_outline(gazette: Gazette, name: str, text: str) -> None:
    """The outline, then the diagnostics with the line and column at which they stand."""
    _spare_characters()
    console = Console(soft_wrap=True, highlight=False, markup=False, emoji=False)
    console.print(name, style="bold")
    console.print(outline(gazette.model_copy(update={"diagnostics": ()})))
    console.print()
    for diagnostic in gazette.diagnostics:
        place = f"{name}:{_place(diagnostic.spans, text)}: "
        console.print(place + diagnostic_line(diagnostic), style=_COLOURS[diagnostic.severity])
    counts = [f"{kind}: {sum(d.severity is kind for d in gazette.diagnostics)}" for kind in Severity]
    console.print(f"documents: {len(gazette.documents)}; {', '.join(counts)}", style="bold")


def _place(spans: tuple[Span, ...], text: str) -> str:
    """Line and column of the first span, both from 1."""
    start = spans[0].start if spans else 0
    line_start = text.rfind("\n", 0, start) + 1
    return f"{text.count(chr(10), 0, start) + 1}:{start - line_start + 1}"


def _stage_lines(made: Stages, stage: Stage) -> Iterator[str]:
    """What a stage made, one thing a line: its range in the raw text, its kind, its characters."""
    match stage:
        case Stage.FOLDED:
            yield made.folded
        case Stage.LINES:
            for line in made.lines:
                cells = made.folded[line.start : line.end].replace("\t", "→")
                yield f"{line.start}-{line.end}\t{line.indent}\t{cells}"
        case Stage.ORDER:
            for line in made.ordered:
                yield f"{_ranges(line.text.spans)}\t{line.indent}\t{line.text}"
        case Stage.BLOCKS:
            for block in made.blocks:
                yield f"{_ranges(block.text.spans)}\t{block.kind}\t{block.text}"
        case Stage.DOCUMENTS:
            yield from _node_lines(made.gazette)


def _node_lines(gazette: Gazette) -> Iterator[str]:
    """Every node of the documents."""
    for document in gazette.documents:
        yield f"{_ranges(document.spans)}\tDocument\t{document.title or ''}"
        for node in document.walk(Node):
            yield f"{_ranges(node.spans)}\t{type(node).__name__}\t{_own_words(node)}"


def _ranges(spans: Iterable[Span]) -> str:
    """Spans as `12-15,18-20`."""
    return ",".join(f"{start}-{end}" for start, end in spans)


def _own_words(node: Node) -> str:
    """The plain values of a node, without the nodes below it."""
    values = (getattr(node, name) for name in type(node).model_fields if name not in {"spans", "kind"})
    return " ".join(str(value) for value in values if isinstance(value, str | int) and value)
