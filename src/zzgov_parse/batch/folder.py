"""Files and folders of them → a folder of results, on all cores; a later run goes on where an earlier one stopped.

Guarantees:

1. The results of a file depend on nothing but its bytes, its name and the options: not on the other files, the number of jobs,
   or whether a run was resumed.
2. A file that cannot be read has an entry that says why, and does not stop the run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

from ..export.forms import Choice, Form, Parsed, choose, paths, write
from ..extras import load_extra
from ..model.gazette import Gazette
from .index_page import write_index
from .inputs import Input, find_inputs
from .manifest import FILE, Entry, entry, read_manifest, write_manifest
from .one_file import Task, work
from .reports import FileReport, Summary
from .workers import cores, in_order


class Plan(NamedTuple):
    """What is written, and where.

    Attributes:
        folder: where the results go, and `files.jsonl`, the list of what became of each file; it is made.
        form: the form of the results. Tables have a folder each: `clauses/2023-03.txt.jsonl`; others are files of the
            folder: `2023-03.txt.html`, with `index.html` before them.
        tables: the tables that are wanted; None for all.
        encoding: of text files; auto detects it.
    """

    folder: Path
    form: Form = Form.JSONL
    tables: Sequence[str] | None = None
    encoding: str = "utf-8"


def write_folder(
    names: Iterable[str | Path],
    plan: Plan,
    *,
    jobs: int | None = None,
    resume: bool = False,
    watch: Callable[[FileReport, int], None] | None = None,
) -> Summary:
    r"""Parse files and write a folder of results.

    Args:
        names: files, and folders whose files are taken.
        plan: what is written, and where.
        jobs: how many processes; None for as many as there are cores. More than one start the script anew: it must keep what it
            does below `if __name__ == "__main__":`.
        resume: leave alone what the folder already has of a file with the same bytes, options and version of this package.
        watch: called with the report of each file when it is done, and the number of all files.

    Returns:
        What became of the files, together.

    Raises:
        OSError: the folder cannot be written.
        MissingExtraError: pyarrow is not installed, for Parquet.
        ValueError: `jobs` is less than 1, or there is no such table.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as place:
    ...     source, results = Path(place) / "notice.txt", Path(place) / "results"
    ...     _ = source.write_text("一、总体要求\n认真落实。", encoding="utf-8")
    ...     summary = write_folder([source], Plan(results, tables=["clauses"]), jobs=1)
    ...     summary.documents, (results / "clauses" / "notice.txt.jsonl").is_file()
    (1, True)

    A table of another name is none:

    >>> write_folder([], Plan(Path("results"), tables=["verses"]))
    Traceback (most recent call last):
    ...
    ValueError: ...
    """
    folder, form = plan.folder, plan.form
    choice = choose(form, plan.tables)
    if jobs is not None and jobs < 1:
        raise ValueError(f"expected at least one job, got {jobs}")
    if form is Form.PARQUET:
        load_extra("pyarrow", "arrow", "Parquet")
    started = perf_counter()
    folder.mkdir(parents=True, exist_ok=True)
    inputs = list(find_inputs(names, folder))
    entries = {key: item for key, item in read_manifest(folder).items() if resume or item.form != form}
    write_manifest(folder, entries.values())
    summary = Summary()
    with (folder / FILE).open("a", encoding="utf-8", errors="backslashreplace") as lines:
        tasks = _tasks(plan, choice, inputs, dict(entries))
        workers = min(cores() if jobs is None else jobs, max(len(inputs), 1))
        outcomes = in_order(partial(work, partial(_write, choice, folder)), tasks, workers)
        for (_, name), (report, _) in zip(inputs, outcomes, strict=True):
            if report.status == "unchanged":
                done = entries[form.value, report.source].report._replace(status="unchanged")
            else:
                done = report
                item = entries[form.value, report.source] = entry(choice, plan.encoding, name, report)
                lines.write(item.line())
                lines.flush()
            summary.add(done)
            if watch is not None:
                watch(done, len(inputs))
    write_manifest(folder, entries.values())
    if form is Form.HTML:
        write_index(folder, entries.values())
    summary.seconds = perf_counter() - started
    return summary


def _tasks(
    plan: Plan, choice: Choice, inputs: Sequence[Input], entries: dict[tuple[str, str], Entry]
) -> Iterator[Task]:
    """What is to be done for each file."""
    taken: dict[str, str] = {}
    for path, name in inputs:
        source = path.as_posix()
        other = taken.setdefault(name, source)
        problem = (
            None if other == source else f"{source}: its results would replace those of {other}; name their folder"
        )
        known = entries.get((plan.form.value, source))
        done = (
            known is not None
            and known.report.status == "ok"
            and known == entry(choice, plan.encoding, name, known.report)
            and all(file.exists() for file in paths(choice, plan.folder, name))
        )
        hashed = known.report.sha256 if known is not None and done else None
        yield Task(source, path, plan.encoding, name, known=hashed, problem=problem)


def _write(choice: Choice, folder: Path, gazette: Gazette, text: str, task: Task) -> None:
    """Write the results of a file."""
    write(choice, folder, task.name, Parsed(gazette, text, task.source))
