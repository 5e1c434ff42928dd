"""Many files → their results, on all cores, in the order of the files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from ..model.gazette import Gazette
from .one_file import Outcome, Task, ValueT, work
from .workers import cores, in_order


def parse_files(
    files: Iterable[str | Path],
    make: Callable[[Gazette, str, str], ValueT],
    *,
    jobs: int | None = None,
    encoding: str = "utf-8",
) -> Iterator[Outcome[ValueT]]:
    """Parse many files.

    Args:
        files: text files, PDFs or scans, taken as they are needed.
        make: what is made of each result where it was parsed, so that only that travels: a function of a module that takes the
            result, the text and the name of the file, as `to_rows` and `to_html` do.
        jobs: how many processes; None for as many as there are cores. More than one start the script anew: it must keep what it
            does below `if __name__ == "__main__":`.
        encoding: of text files; auto detects it.

    Yields:
        An outcome for each file, in their order: a report, and what `make` returned. A file that cannot be read has a report
        that says why, and no value.

    Raises:
        ValueError: `jobs` is less than 1.

    >>> from zzgov_parse.export import to_rows
    >>> for report, rows in parse_files(["no-such-file.txt"], to_rows, jobs=1):
    ...     print(report.status, report.error, rows)
    error no-such-file.txt: no such file or directory None
    """
    if jobs is not None and jobs < 1:
        raise ValueError(f"expected at least one job, got {jobs}")
    tasks = (Task(str(file), Path(file), encoding) for file in files)
    return in_order(partial(work, partial(_by_source, make)), tasks, cores() if jobs is None else jobs)


def _by_source(make: Callable[[Gazette, str, str], ValueT], gazette: Gazette, text: str, task: Task) -> ValueT:
    """What is made of a result, by the name of its file."""
    return make(gazette, text, task.source)
