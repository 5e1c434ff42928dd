"""The command line with results in other forms: to standard output, into a file, into a folder."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from test_cli import NOTICE
from test_rows import NOTICE as OTHER
from zzgov_parse import parse
from zzgov_parse.cli import app
from zzgov_parse.export import TABLES, to_csv, to_html, to_json_lines, to_markdown, to_rows


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path, text in zip(paths, (NOTICE, OTHER), strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


def run(*arguments: object, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments], input=stdin)


def test_json_lines_are_the_rows_of_every_file(files: list[Path]) -> None:
    result = run(*files, "--format", "jsonl")
    expected = [
        line
        for path, text in zip(files, (NOTICE, OTHER), strict=True)
        for line in to_json_lines(to_rows(parse(text), text, str(path)))
    ]
    assert (result.exit_code, result.stderr, result.stdout.splitlines()) == (0, "", expected)
    chosen = run(*files, "--format", "jsonl", "--table", "clauses", "--table", "entries").stdout.splitlines()
    assert {json.loads(line)["table"] for line in chosen} == {"clauses", "entries"}


def test_csv_of_several_files_has_one_head(files: list[Path]) -> None:
    result = run(*files, "--format", "csv", "--table", "documents")
    rows = [to_rows(parse(t), t, str(p)).documents[0] for p, t in zip(files, (NOTICE, OTHER), strict=True)]
    assert (result.exit_code, result.stdout) == (0, to_csv("documents", rows))


def test_a_text_and_a_page_are_printed(files: list[Path]) -> None:
    assert run(files[1], "--format", "markdown").stdout == to_markdown(parse(OTHER), OTHER)
    assert run(files[1], "--format", "html").stdout == to_html(parse(OTHER), OTHER, str(files[1]))
    assert run("-", "--format", "markdown", stdin=OTHER.encode()).stdout == to_markdown(parse(OTHER), OTHER)


@pytest.mark.parametrize(("form", "name"), [("html", "page.html"), ("json", "all.json"), ("outline", "all.txt")])
def test_a_file_gets_what_would_be_printed(files: list[Path], tmp_path: Path, form: str, name: str) -> None:
    given = files[:1] if form == "html" else files
    result = run(*given, "--format", form, "--output", tmp_path / "new" / name)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")
    assert (tmp_path / "new" / name).read_text(encoding="utf-8") == run(*given, "--format", form).stdout


@pytest.mark.parametrize("form", ["outline", "json", "jsonl"])
def test_several_processes_print_the_same(files: list[Path], tmp_path: Path, form: str) -> None:
    given = [*files, tmp_path / "absent.txt", files[0]]
    one, two = (run(*given, "--format", form, "--jobs", jobs) for jobs in (1, 2))
    assert (one.exit_code, one.stdout, one.stderr) == (two.exit_code, two.stdout, two.stderr)
    assert one.exit_code == 2


def test_a_folder_is_filled_and_summed_up(files: list[Path], tmp_path: Path) -> None:
    (tmp_path / "c.txt").write_bytes(b"\xff")
    out = tmp_path / "out"
    result = run(tmp_path, "--format", "jsonl", "--output", out)
    assert (result.exit_code, result.stdout) == (2, "")
    lines = result.stderr.splitlines()
    assert lines[0].startswith(f"zzgov-parse: {tmp_path}/c.txt: byte 0 is not utf-8")
    assert lines[1] == "files: 2 parsed, 0 unchanged, 1 failed"
    characters = len(NOTICE) + len(OTHER)
    assert re.fullmatch(rf"documents: 2; characters: {characters} in [\d.]+ s \([\d,]+ a second\)", lines[2])
    assert lines[3:] == ["doubt: 1 (numbering-gap 1)"]
    assert {path.name for path in out.iterdir()} == {*TABLES, "files.jsonl"}
    again = run(*files, "--format", "jsonl", "--output", out, "--resume")
    assert (again.exit_code, again.stderr.splitlines()[0]) == (0, "files: 0 parsed, 2 unchanged, 0 failed")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--format", "csv"], "--format csv needs one --table, or --output FOLDER"),
        (["--format", "parquet"], "--format parquet needs --output FOLDER"),
        (["--format", "parquet", "--output", "a.parquet"], "--format parquet needs --output FOLDER"),
        (["again", "--format", "html"], "--format html of several files needs --output FOLDER"),
        (["--resume"], "--resume needs --output FOLDER"),
        (["-", "--output", "out"], "standard input has no name for its results; give a file, or one --output FILE"),
    ],
)
def test_options_that_do_not_go_together_get_one_line(
    files: list[Path], options: list[str], message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(files[0].parent)
    result = run(files[0], *[files[1] if option == "again" else option for option in options])
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", f"zzgov-parse: {message}\n")


def test_a_place_that_cannot_be_written_gets_one_line(files: list[Path]) -> None:
    inside = files[0] / "out"
    for options in ([], ["--format", "html", "--output", inside / "page.html"], ["--output", inside]):
        result = run(files[1], *options)
        if options:
            assert (result.exit_code, result.stdout) == (2, "")
            assert re.fullmatch(rf"zzgov-parse: {inside}\S*: (file exists|not a directory)\n", result.stderr)


def test_without_the_extra_parquet_says_what_to_install(
    files: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    result = run(files[0], "--format", "parquet", "--output", tmp_path / "out")
    assert result.exit_code == 2
    assert result.stderr == 'zzgov-parse: Parquet needs an extra: pip install "zzgov-parse[arrow]"\n'


def test_the_command_works_on_all_cores(files: list[Path], tmp_path: Path) -> None:
    """As it is started from a shell: other processes start anew."""
    command = [sys.executable, "-m", "zzgov_parse", str(files[0].parent), "--jobs", "2", "--format", "html"]
    done = subprocess.run([*command, "--output", str(tmp_path / "out")], capture_output=True, text=True, check=True)
    assert done.stderr.splitlines()[0] == "files: 2 parsed, 0 unchanged, 0 failed"
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        "a.txt.html",
        "b.txt.html",
        "files.jsonl",
        "index.html",
    }
