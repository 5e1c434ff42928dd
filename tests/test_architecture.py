"""The house stands as ARCHITECTURE.md says: floors, one place for jieba, no I/O below the readers, rooms with names."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path
from typing import NamedTuple

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "zzgov_parse"
MODULES = sorted(path.relative_to(SOURCE).as_posix() for path in SOURCE.rglob("*.py"))

#: The first part of a module's path → its floor. A module imports from floors below its own, or from its own part.
FLOORS = {
    "version": 0.0,
    "ranges": 0.05,
    "placed": 0.07,
    "spans": 0.1,
    "nodes": 0.2,
    "diagnostics": 0.3,
    "model": 0.4,
    "tables": 1,
    "text": 2,
    "blocks": 3,
    "fields": 3,
    "documents": 4,
    "pipeline": 5,
    "extras": 5.5,
    "readers": 6,
    "export": 6,
    "batch": 6.5,
    "cli": 7,
    "__init__": 7,
    "__main__": 8,
}
#: What reads files, starts processes, looks at the clock or rolls dice.
IMPURE = {
    "asyncio", "concurrent", "glob", "http", "io", "logging", "multiprocessing", "os", "pathlib", "random",
    "requests", "secrets", "shutil", "socket", "sqlite3", "subprocess", "tempfile", "threading", "time", "urllib",
}  # fmt: skip
#: Third-party modules that a floor may import; the rest belongs to an extra, and extras to floors 6 and 7.
ALLOWED = {"pydantic", "pydantic_core", "regex", "jieba", "typing_extensions"}
NAMELESS = re.compile(r"(^|_)(utils?|helpers?|common|misc|data|info|stuff|base|tools?|manager)(_|$)")
#: Modules under tables/ hold rows of data and may be as long as the data.
LONGEST = 250
#: Modules of one folder.
MOST = 25


class Import(NamedTuple):
    """One import: of what, by its absolute dotted name, and in which line."""

    name: str
    line: int


def imports(module: str) -> Iterator[Import]:
    """Every import of a module, late ones and those for type checkers included."""
    package = ["zzgov_parse", *module.split("/")[:-1]]
    for node in ast.walk(syntax(module)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(alias.name, node.lineno)
        elif isinstance(node, ast.ImportFrom):
            if not node.level:
                yield Import(node.module or "", node.lineno)
                continue
            origin = [*package[: len(package) - node.level + 1], *filter(None, [node.module])]
            for alias in node.names:
                inner = (SOURCE.parent / Path(*origin, alias.name)).with_suffix(".py")
                yield Import(".".join([*origin, alias.name] if inner.exists() else origin), node.lineno)


@cache
def syntax(module: str) -> ast.Module:
    return ast.parse((SOURCE / module).read_text(encoding="utf-8"))


def room(dotted: str) -> str:
    """The part of the house: zzgov_parse.text.fold → text."""
    parts = dotted.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


def room_of(module: str) -> str:
    return module.split("/", maxsplit=1)[0].removesuffix(".py")


def test_every_room_of_the_house_has_a_floor() -> None:
    assert {room_of(module) for module in MODULES} <= set(FLOORS)


@pytest.mark.parametrize("module", MODULES)
def test_a_module_imports_only_from_floors_below(module: str) -> None:
    own = room_of(module)
    wrong = [
        f"line {line}: {name}"
        for name, line in imports(module)
        if name.partition(".")[0] == "zzgov_parse" and room(name) != own and FLOORS[room(name)] >= FLOORS[own]
    ]
    assert wrong == []


def test_there_are_no_import_cycles() -> None:
    graph = {}
    for module in MODULES:
        dotted = "zzgov_parse." + module.removesuffix(".py").replace("/", ".").removesuffix(".__init__")
        graph[dotted] = {name for name, _ in imports(module) if name.startswith("zzgov_parse.")} - {dotted}
    TopologicalSorter(graph).prepare()


@pytest.mark.parametrize("module", MODULES)
def test_only_the_words_module_imports_jieba(module: str) -> None:
    if module != "text/words.py":
        assert [name for name, _ in imports(module) if name.partition(".")[0] == "jieba"] == []


@pytest.mark.parametrize("module", [module for module in MODULES if FLOORS[room_of(module)] < 6])
def test_nothing_below_the_readers_does_input_or_output(module: str) -> None:
    # jieba writes a cache file unless told where; the module that tames it needs a private folder for that.
    impure = IMPURE - ({"tempfile", "os", "logging", "io"} if module == "text/words.py" else set())
    wrong = [name for name, _ in imports(module) if name.partition(".")[0] in impure]
    calls = {
        node.func.id
        for node in ast.walk(syntax(module))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    assert (wrong, calls & {"open", "print", "input", "exec", "eval"}) == ([], set())


@pytest.mark.parametrize("module", [module for module in MODULES if FLOORS[room_of(module)] < 6])
def test_the_parser_needs_no_extra(module: str) -> None:
    names = {name.partition(".")[0] for name, _ in imports(module)}
    assert names - set(sys.stdlib_module_names) - ALLOWED - {"zzgov_parse"} == set()


@pytest.mark.parametrize("module", [module for module in MODULES if not module.startswith("tables/")])
def test_a_module_is_short(module: str) -> None:
    assert len((SOURCE / module).read_text(encoding="utf-8").splitlines()) <= LONGEST


@pytest.mark.parametrize("module", [module for module in MODULES if module.startswith("tables/")])
def test_a_table_holds_no_logic(module: str) -> None:
    """Rows and fragments are put together with expressions; a table defines no function and takes no branch."""
    logic = (ast.FunctionDef, ast.AsyncFunctionDef, ast.If, ast.For, ast.While, ast.Try)
    statements = [node for node in syntax(module).body if isinstance(node, logic)]
    assert [type(node).__name__ for node in statements] == []


@pytest.mark.parametrize("module", MODULES)
def test_a_room_has_a_name(module: str) -> None:
    assert [part for part in module.removesuffix(".py").split("/") if NAMELESS.search(part.strip("_"))] == []


@pytest.mark.parametrize("module", MODULES)
def test_a_module_says_what_it_does(module: str) -> None:
    assert ast.get_docstring(syntax(module))


def test_every_folder_of_modules_is_a_package() -> None:
    """Without `__init__.py` a folder imports all the same, but its doctests do not run and a wheel may lack it."""
    assert {Path(module).parent.as_posix() for module in MODULES} == {
        Path(module).parent.as_posix() for module in MODULES if module.endswith("__init__.py")
    }


def test_the_page_of_the_architecture_names_every_room() -> None:
    page = (SOURCE.parents[1] / "ARCHITECTURE.md").read_text(encoding="utf-8")
    rooms = {path.parent.relative_to(SOURCE).as_posix() for path in SOURCE.rglob("__init__.py")} - {"."}
    assert sorted(room for room in rooms if f"`{room}/`" not in page) == []


def test_a_room_has_few_modules_on_its_top_floor() -> None:
    """A folder that cannot be taken in at a glance is parted into rooms; tables are rows of data, a table a file."""
    folders = {path.parent for path in SOURCE.rglob("*.py")} - {SOURCE / "tables"}
    assert {folder.name: count for folder in folders if (count := len(list(folder.glob("*.py")))) > MOST} == {}
