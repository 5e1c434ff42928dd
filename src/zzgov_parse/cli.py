"""The command line: files in; an outline, the result in some other form, or one stage of the parse out.

Guarantees:

1. What cannot be read gets one line on standard error that says what to do, and the exit status is 2. Files that can be
   read are parsed all the same.
2. Standard output carries results only; progress, complaints and the summary of a folder go to standard error.
3. Bytes are decoded without translating line ends, so spans count the characters of the file.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, NamedTuple, TextIO

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn, track

from .batch import FileReport, Plan, write_folder
from .batch.one_file import Make, Task, work
from .batch.workers import in_order
from .export.comma_separated import to_csv
from .export.console import print_outline
from .export.forms import SUFFIXES, Choice, Form, Parsed, choose, render, replacing
from .export.rows import to_rows
from .export.stage_lines import Stage, stage_lines
from .extras import MissingExtraError
from .model.gazette import Gazette
from .pipeline import stages
from .readers import UnreadableError, read_bytes, read_file
from .readers.files import reason
from .version import __version__

app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)

#: The name of standard input.
_STDIN = "-"


class _MisuseError(Exception):
    """Options that do not go together; the message is one line for the user."""


def _print_version(asked: bool) -> None:  # noqa: FBT001 (typer calls it so)
    if asked:
        typer.echo(f"zzgov-parse {__version__}")
        raise typer.Exit


class _Asked(NamedTuple):
    """What is asked for.

    Attributes:
        files: names of files, and of folders when the results go into one.
        choice: the form of the results, and the tables.
        tables: those that were named.
        output: where the results go; None for standard output.
        jobs: how many processes; None when not said.
        encoding: of text files.
    """

    files: list[str]
    choice: Choice
    tables: list[str]
    output: Path | None
    jobs: int | None
    encoding: str


@app.command()
def run(  # noqa: PLR0913, PLR0917 (typer makes an option of each)
    files: Annotated[list[str], typer.Argument(metavar="FILE...", help="Texts, PDFs, scans; - is standard input.")],
    form: Annotated[Form, typer.Option("--format", help="The form of the whole result.")] = Form.OUTLINE,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="A folder of results, or one file.")] = None,
    table: Annotated[list[str] | None, typer.Option(help="Of the tables only this one; can be repeated.")] = None,
    jobs: Annotated[int | None, typer.Option(min=1, help="Processes; all cores for a folder, otherwise 1.")] = None,
    resume: Annotated[bool, typer.Option("--resume", help="Leave alone what the folder already has.")] = False,  # noqa: FBT002
    stage: Annotated[Stage | None, typer.Option(help="Print what this stage made instead.")] = None,
    encoding: Annotated[str, typer.Option(help="The encoding of text files; auto detects it.")] = "utf-8",
    _version: Annotated[bool, typer.Option("--version", is_eager=True, callback=_print_version)] = False,  # noqa: FBT002
) -> None:
    """Turn the text of Chinese government documents and gazettes into typed, checked, traceable objects.

    Prints an outline of what each file holds, and what was repaired, is doubtful or lost. With --format json it prints
    the whole result: one object, or for several files a line each, {"file": …, "gazette": …}.

    With --output FOLDER, FILE may also be a folder: every text, PDF and scan below it is parsed, on all cores. An output
    whose name ends as the format does (.html, .jsonl, …) is one file.

    The exit status is 0 when every file was parsed, and 2 when one could not be read or the options are wrong.
    """
    try:
        if stage is not None:
            raise typer.Exit(_print_stages(files, stage, encoding))
        asked = _Asked(files, choose(form, table), table or [], output, jobs, encoding)
        if output is not None and (output.is_dir() or output.suffix != SUFFIXES[form]):
            raise typer.Exit(_fill_folder(asked, output, resume=resume))
        raise typer.Exit(_print_results(asked, resume=resume))
    except (_MisuseError, MissingExtraError, ValueError) as error:
        typer.echo(f"zzgov-parse: {error}", err=True)
        raise typer.Exit(2) from None


def _print_stages(files: list[str], stage: Stage, encoding: str) -> int:
    """One stage of each file; the exit status."""
    status = 0
    for name in _progress(files):
        try:
            text = read_bytes(sys.stdin.buffer.read(), encoding) if name == _STDIN else read_file(Path(name), encoding)
        except UnreadableError as error:
            typer.echo(f"zzgov-parse: {error}", err=True)
            status = 2
            continue
        _spare_characters()
        for line in stage_lines(stages(text), stage):
            typer.echo(line)
    return status


def _fill_folder(asked: _Asked, folder: Path, *, resume: bool) -> int:
    """A folder of results, and the summary; the exit status."""
    if _STDIN in asked.files:
        raise _MisuseError("standard input has no name for its results; give a file, or one --output FILE")
    plan = Plan(folder, asked.choice.form, asked.tables or None, asked.encoding)
    columns = (TextColumn("Parsing"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty()) as bar:
        task = bar.add_task("", total=None)

        def watch(report: FileReport, total: int) -> None:
            if report.status == "error":
                bar.console.print(f"zzgov-parse: {report.error}", markup=False, highlight=False, soft_wrap=True)
            bar.update(task, total=total, advance=1)

        try:
            summary = write_folder(asked.files, plan, jobs=asked.jobs, resume=resume, watch=watch)
        except OSError as error:
            raise _MisuseError(f"{folder}: {reason(error)}") from None
    for line in summary.lines():
        typer.echo(line, err=True)
    return 2 if summary.files["error"] else 0


def _print_results(asked: _Asked, *, resume: bool) -> int:
    """The results of all files one after the other, to standard output or into one file; the exit status."""
    files, (form, tables) = asked.files, asked.choice
    if resume:
        raise _MisuseError("--resume needs --output FOLDER")
    if form is Form.PARQUET or (form is Form.HTML and len(files) > 1):
        raise _MisuseError(f"--format {form}{' of several files' * (form is Form.HTML)} needs --output FOLDER")
    if form is Form.CSV and len(tables) != 1:
        raise _MisuseError("--format csv needs one --table, or --output FOLDER")
    tasks = (Task(name, Path(name), asked.encoding, raw=_piped(name)) for name in _progress(files))
    status = 0
    with _destination(asked) as out:
        if form is Form.CSV:
            out.write(to_csv(tables[0], []))
        for report, value in in_order(partial(work, _maker(asked)), tasks, min(asked.jobs or 1, len(files))):
            if report.status == "error":
                typer.echo(f"zzgov-parse: {report.error}", err=True)
                status = 2
            elif isinstance(value, str):
                out.write(value)
            elif value is not None:
                print_outline(value, out)
    return status


def _maker(asked: _Asked) -> Make[str | Parsed]:
    """What is made of each result where it was parsed."""
    match asked.choice.form:
        case Form.OUTLINE:
            return _whole
        case Form.JSON if len(asked.files) > 1:
            return _json_line
        case Form.CSV:
            return partial(_csv_rows, asked.choice.tables[0])
        case _:
            return partial(_rendered, asked.choice)


def _whole(gazette: Gazette, text: str, task: Task) -> Parsed:
    """All of it: an outline has colours on a terminal, so it is made where it is printed."""
    return Parsed(gazette, text, task.source)


def _json_line(gazette: Gazette, _: str, task: Task) -> str:
    name = json.dumps(task.source, ensure_ascii=False)
    return f'{{"file": {name}, "gazette": {gazette.model_dump_json()}}}\n'


def _csv_rows(table: str, gazette: Gazette, text: str, task: Task) -> str:
    return to_csv(table, getattr(to_rows(gazette, text, task.source), table), header=False)


def _rendered(choice: Choice, gazette: Gazette, text: str, task: Task) -> str:
    return render(choice, Parsed(gazette, text, task.source))


def _piped(name: str) -> bytes | None:
    """The bytes of standard input, when that is asked for."""
    return sys.stdin.buffer.read() if name == _STDIN else None


@contextmanager
def _destination(asked: _Asked) -> Iterator[TextIO]:
    """Where results go. All forms but the outline are UTF-8 wherever they go."""
    if asked.output is not None:
        try:
            with replacing(asked.output) as file:
                yield file
        except OSError as error:
            raise _MisuseError(f"{asked.output}: {reason(error)}") from None
        return
    if isinstance(sys.stdout, TextIOWrapper) and asked.choice.form is not Form.OUTLINE:
        sys.stdout.reconfigure(encoding="utf-8")
    _spare_characters()
    yield sys.stdout


def _progress(files: list[str]) -> Iterable[str]:
    """The files, with a bar for whoever waits for several of them."""
    if len(files) == 1 or not _is_watched():
        return files
    return track(files, description="Parsing", console=Console(stderr=True), transient=True)


def _is_watched() -> bool:
    """Whether standard error is a terminal that the results do not go to."""
    return sys.stderr.isatty() and not sys.stdout.isatty()


def _spare_characters() -> None:
    """Let a terminal whose encoding lacks a character show its number instead."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
