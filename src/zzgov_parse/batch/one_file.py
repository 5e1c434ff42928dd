"""One file: read, parsed, made into what is wanted. Whatever goes wrong becomes a report."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

from ..model.gazette import Gazette
from ..pipeline import parse
from ..readers import UnreadableError, read_bytes
from ..readers.files import reason
from .reports import FileReport, report_of

ValueT = TypeVar("ValueT")


class Task(NamedTuple):
    """A file to read.

    Attributes:
        source: its name, for rows and messages.
        path: where it is.
        encoding: of a text file; auto detects it.
        name: a relative path that its results are named after.
        raw: its bytes, when they did not come from `path`.
        known: the hash of the bytes for which there is nothing to do.
        problem: why it cannot be worked on, when that is known before.
    """

    source: str
    path: Path
    encoding: str = "utf-8"
    name: str = ""
    raw: bytes | None = None
    known: str | None = None
    problem: str | None = None

    @property
    def shown(self) -> str:
        """Its name in messages."""
        return self.source if self.raw is None else "standard input"


class Outcome(NamedTuple, Generic[ValueT]):
    """What a file gave: a report, and a value when its status is ok."""

    report: FileReport
    value: ValueT | None = None


Make = Callable[[Gazette, str, Task], ValueT]


def work(make: Make[ValueT], task: Task) -> Outcome[ValueT]:
    """Read and parse a file, and make a value of its result. Raises nothing."""
    digest = None
    try:
        if task.problem is not None:
            return failed(task, task.problem)
        raw = task.path.read_bytes() if task.raw is None else task.raw
        digest = sha256(raw).hexdigest()
        if digest == task.known:
            return Outcome(FileReport(task.source, "unchanged", None, digest))
        text = read_bytes(raw, task.encoding, task.shown)
        gazette = parse(text)
        return Outcome(report_of(task.source, digest, text, gazette), make(gazette, text, task))
    except OSError as error:
        return failed(task, f"{task.shown}: {reason(error)}", digest)
    except UnreadableError as error:
        return failed(task, str(error), digest)
    except Exception as error:  # noqa: BLE001 (a fault in one file, of whatever kind, does not stop the others)
        return failed(task, f"{task.shown}: {type(error).__name__}: {' '.join(str(error).split())}", digest)


def failed(task: Task, error: str, digest: str | None = None) -> Outcome[ValueT]:
    """The outcome of a file that could not be worked on."""
    return Outcome(FileReport(task.source, "error", error, digest))
