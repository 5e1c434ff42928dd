"""Many files: in order, whatever the number of processes; one bad file is a report; a later run goes on."""

from __future__ import annotations

import json
import os
from html.parser import HTMLParser
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from printed_pdf import printed
from test_cli import NOTICE
from test_outline import EVERYTHING
from test_rows import NOTICE as OTHER
from zzgov_parse import Gazette, parse
from zzgov_parse.batch import FileReport, Form, Plan, Summary, parse_files, write_folder
from zzgov_parse.batch.manifest import read_manifest
from zzgov_parse.batch.reports import report_of
from zzgov_parse.cli import app
from zzgov_parse.export import TABLES, to_csv, to_html, to_markdown, to_rows


@pytest.fixture
def issues(tmp_path: Path) -> Path:
    """A folder of files, good and bad ones."""
    folder = tmp_path / "issues"
    (folder / "2023").mkdir(parents=True)
    (folder / ".cache").mkdir()
    (folder / "a.txt").write_text(NOTICE, encoding="utf-8")
    (folder / "b.txt").write_bytes(NOTICE.encode("gb18030"))
    (folder / "2023" / "c.md").write_text(OTHER, encoding="utf-8")
    (folder / "2023" / "c.pdf").write_bytes(printed([NOTICE.split("\n")]))
    (folder / "notes.docx").write_bytes(b"PK")
    (folder / ".cache" / "d.txt").write_text(NOTICE, encoding="utf-8")
    return folder


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder, by its name."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def titles(gazette: Gazette, text: str, source: str) -> tuple[str, int, list[str | None]]:
    """What the tests ask of a result; a function of a module, so that other processes find it."""
    return source, len(text), [document.title for document in gazette.documents]


def fatal(gazette: Gazette, text: str, source: str) -> int:
    """Ends the process at one file."""
    if "fatal" in source:
        os._exit(1)
    return len(gazette.documents) + len(text) * 0


def raising(gazette: Gazette, text: str, source: str) -> int:
    """A fault of whoever makes something of a result."""
    raise KeyError(source, len(text), len(gazette.documents))


@pytest.mark.parametrize("jobs", [1, 2])
def test_the_outcomes_are_in_the_order_of_the_files(issues: Path, jobs: int) -> None:
    files = [issues / "a.txt", issues / "absent.txt", issues / "b.txt", issues / "2023" / "c.md", issues]
    outcomes = list(parse_files(files, titles, jobs=jobs))
    assert [(report.status, report.source) for report, _ in outcomes] == [
        ("ok", str(files[0])),
        ("error", str(files[1])),
        ("error", str(files[2])),
        ("ok", str(files[3])),
        ("error", str(files[4])),
    ]
    assert [value and value[2] for _, value in outcomes] == [
        ["清湖市人民政府关于印发清湖市城市更新实施方案的通知"],
        None,
        None,
        ["清湖市人民政府办公室关于防汛工作的通知"],
        None,
    ]
    assert [report.error for report, _ in outcomes if report.error] == [
        f"{files[1]}: no such file or directory",
        f"{files[2]}: byte 0 is not utf-8; it looks like gb18030: try --encoding gb18030",
        f"{files[4]}: is a directory",
    ]


def test_a_file_that_ends_its_process_fails_alone(tmp_path: Path) -> None:
    names = ["a", "fatal", "b", "c"]
    for name in names:
        (tmp_path / name).write_text(NOTICE, encoding="utf-8")
    outcomes = list(parse_files([tmp_path / name for name in names], fatal, jobs=2))
    assert [value for _, value in outcomes] == [1, None, 1, 1]
    assert outcomes[1].report.error == f"{tmp_path / 'fatal'}: the process that read it died; is there enough memory?"


def test_a_fault_in_one_file_is_its_report(issues: Path) -> None:
    ((report, value),) = parse_files([issues / "a.txt"], raising, jobs=1)
    assert (report.status, value) == ("error", None)
    assert report.error is not None
    assert report.error.startswith(f"{issues / 'a.txt'}: KeyError: ")


def test_files_are_taken_as_they_are_needed(issues: Path) -> None:
    taken: list[int] = []

    def endless() -> object:
        while True:
            taken.append(1)
            yield issues / "a.txt"

    for jobs, most in ((1, 1), (2, 9)):
        taken.clear()
        outcomes = parse_files(endless(), titles, jobs=jobs)  # type: ignore[arg-type]
        next(outcomes)
        outcomes.close()  # type: ignore[attr-defined]
        assert len(taken) <= most


def test_no_job_is_a_mistake(issues: Path, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="expected at least one job, got 0"):
        parse_files([issues], titles, jobs=0)
    with pytest.raises(ValueError, match="expected at least one job, got 0"):
        write_folder([issues], Plan(tmp_path / "out"), jobs=0)
    with pytest.raises(ValueError, match="'persons' is no table"):
        write_folder([issues], Plan(tmp_path / "out", tables=["persons"]))


@pytest.mark.parametrize("form", [Form.JSON, Form.JSONL, Form.CSV, Form.MARKDOWN, Form.HTML, Form.OUTLINE])
def test_a_folder_gets_the_results_of_each_file(issues: Path, tmp_path: Path, form: Form) -> None:
    out = tmp_path / "out"
    summary = write_folder([issues], Plan(out, form), jobs=1)
    assert dict(summary.files) == {"ok": 3, "error": 1}
    assert summary.documents == 3
    text = (issues / "a.txt").read_text(encoding="utf-8")
    source = (issues / "a.txt").as_posix()
    gazette = parse(text)
    expected = {
        Form.JSON: ("a.txt.json", gazette.model_dump_json(indent=2) + "\n"),
        Form.MARKDOWN: ("a.txt.md", to_markdown(gazette, text)),
        Form.HTML: ("a.txt.html", to_html(gazette, text, source)),
        Form.CSV: ("references/a.txt.csv", to_csv("references", to_rows(gazette, text, source).references)),
    }
    if form in expected:
        name, content = expected[form]
        assert (out / name).read_bytes().decode() == content
    written = contents(out)
    assert ("index.html" in written) == (form is Form.HTML)
    assert not any(name.endswith(".part") for name in written)
    if form is Form.JSONL:
        assert {Path(name).parts[0] for name in written} == {*TABLES, "files.jsonl"}
        assert json.loads(written["references/a.txt.jsonl"])["title"] == "清湖市城市更新实施方案"


def test_the_number_of_processes_changes_nothing(issues: Path, tmp_path: Path) -> None:
    write_folder([issues], Plan(tmp_path / "one", Form.JSONL), jobs=1)
    write_folder([issues], Plan(tmp_path / "two", Form.JSONL), jobs=2)
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


def test_parquet_has_a_file_for_each_table(issues: Path, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="the extra arrow is not installed")
    write_folder([issues], Plan(tmp_path / "out", Form.PARQUET), jobs=1)
    for table in TABLES:
        rows = parquet.read_table(tmp_path / "out" / table).to_pylist()
        assert (len(rows) > 0) == (table not in {"attachments", "personnel"})


def test_a_second_run_leaves_alone_what_is_there(issues: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_folder([issues], Plan(out, Form.MARKDOWN), jobs=1)
    before = contents(out)
    seen: list[FileReport] = []
    summary = write_folder(
        [issues], Plan(out, Form.MARKDOWN), jobs=1, resume=True, watch=lambda report, _: seen.append(report)
    )
    assert [(report.source.rpartition("/")[2], report.status) for report in seen] == [
        ("c.md", "unchanged"), ("c.pdf", "unchanged"), ("a.txt", "unchanged"), ("b.txt", "error"),
    ]  # fmt: skip
    assert (summary.documents, summary.characters) == (3, 0)
    assert contents(out) == before


def test_a_changed_a_lost_and_a_failed_file_are_done_again(issues: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_folder([issues], Plan(out, Form.MARKDOWN), jobs=1)
    (issues / "a.txt").write_text(OTHER, encoding="utf-8")
    (out / "2023" / "c.md.md").unlink()
    (issues / "b.txt").write_text(NOTICE, encoding="utf-8")
    summary = write_folder([issues], Plan(out, Form.MARKDOWN), jobs=1, resume=True)
    assert dict(summary.files) == {"ok": 3, "unchanged": 1}
    fresh = tmp_path / "fresh"
    write_folder([issues], Plan(fresh, Form.MARKDOWN), jobs=1)
    assert contents(out) == contents(fresh)


def test_other_options_are_other_results(issues: Path, tmp_path: Path) -> None:
    plan = Plan(tmp_path / "out", Form.JSONL, ["clauses", "entries"])
    for changed in (
        plan,
        plan._replace(encoding="auto"),
        plan._replace(tables=["clauses"]),
        plan._replace(form=Form.CSV),
    ):
        for status in ("ok", "unchanged"):
            summary = write_folder([issues / "a.txt"], changed, jobs=1, resume=True)
            assert dict(summary.files) == {status: 1}


def test_a_list_that_was_cut_off_is_read_as_far_as_it_goes(issues: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_folder([issues], Plan(out, Form.MARKDOWN), jobs=1)
    listed = (out / "files.jsonl").read_text(encoding="utf-8")
    (out / "files.jsonl").write_text('[]\n{"source": 1}\n' + listed[:-40], encoding="utf-8")
    assert len(read_manifest(out)) == 3
    summary = write_folder([issues], Plan(out, Form.MARKDOWN), jobs=1, resume=True)
    assert dict(summary.files) == {"unchanged": 3, "error": 1}
    assert (out / "files.jsonl").read_text(encoding="utf-8") == listed


def test_results_inside_the_folder_that_is_read_are_not_read(issues: Path) -> None:
    first = write_folder([issues], Plan(issues / "out", Form.MARKDOWN), jobs=1)
    second = write_folder([issues], Plan(issues / "out", Form.MARKDOWN), jobs=1)
    assert first.files == second.files


def test_two_files_of_one_name_do_not_replace_each_other(issues: Path, tmp_path: Path) -> None:
    (issues / "2023" / "a.txt").write_text(OTHER, encoding="utf-8")
    first, second = issues / "a.txt", issues / "2023" / "a.txt"
    result = run(first, second, first, "--format", "markdown", "--output", tmp_path / "out")
    assert result.exit_code == 2
    assert result.stderr.splitlines()[:2] == [
        f"zzgov-parse: {second}: its results would replace those of {first}; name their folder",
        "files: 1 parsed, 0 unchanged, 1 failed",
    ]


def test_the_first_page_of_a_folder_leads_to_every_page(issues: Path, tmp_path: Path) -> None:
    strange = '100% "a"&<b>#1.txt'
    (issues / strange).write_text(NOTICE, encoding="utf-8")
    write_folder([issues], Plan(tmp_path / "out", Form.HTML), jobs=1)
    write_folder([issues], Plan(tmp_path / "out", Form.MARKDOWN), jobs=1)
    html = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    links: list[str] = []

    class Links(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            links.extend(value or "" for name, value in attrs if (tag, name) == ("a", "href"))

    Links().feed(html)
    assert links == ["100%25%20%22a%22%26%3Cb%3E%231.txt.html", "2023/c.md.html", "2023/c.pdf.html", "a.txt.html"]
    assert "byte 0 is not utf-8" in html
    assert "清湖市人民政府关于印发清湖市城市更新实施方案的通知" in html
    assert "<b>" not in html


def test_a_text_is_called_by_its_issue_or_its_first_title() -> None:
    named = report_of("a.txt", "0", "", EVERYTHING)
    assert (named.title, named.diagnostics) == ("清湖市人民政府公报 2023年第3期", {"doubt": {"numbering-gap": 1}})
    assert report_of("a.txt", "0", NOTICE, parse(NOTICE)).title == "清湖市人民政府关于印发清湖市城市更新实施方案的通知"
    assert report_of("a.txt", "0", "", Gazette()).title is None


def test_a_summary_of_nothing() -> None:
    assert list(Summary().lines()) == [
        "files: 0 parsed, 0 unchanged, 0 failed",
        "documents: 0; characters: 0 in 0.0 s",
    ]
