"""Names of files and folders → the files to read, each with the name that its results get."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from ..readers import SUFFIXES


class Input(NamedTuple):
    """A file to read.

    Attributes:
        path: where it is.
        name: what its results are named after: its own name, or its path below the folder in which it was found.
    """

    path: Path
    name: str


def find_inputs(names: Iterable[str | Path], leave_out: Path) -> Iterator[Input]:
    """The files of a run, each once, in the order of the names; those of a folder in the order of their paths.

    Args:
        names: files, whatever they are; and folders, of which every file is taken that a reader knows by the end of its name.
        leave_out: the folder of the results, which may stand in one of them.
    """
    seen: set[Path] = set()
    hidden = leave_out.resolve()
    for path in map(Path, names):
        found = _below(path, hidden) if path.is_dir() else [Input(path, path.name)]
        for item in found:
            whole = item.path.resolve()
            if whole not in seen:
                seen.add(whole)
                yield item


def _below(folder: Path, hidden: Path) -> Iterator[Input]:
    """The files of a folder and of those in it; names that begin with a dot are passed over."""
    found = [path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES and path.is_file()]
    for path in sorted(found, key=lambda path: path.relative_to(folder).as_posix()):
        inner = path.relative_to(folder)
        if not any(part.startswith(".") for part in inner.parts) and hidden not in path.resolve().parents:
            yield Input(path, inner.as_posix())
