"""Rows test themselves: each pattern against its own examples, its counter-examples and its neighbours' examples.

A table module under `tables/` with a `ROWS` tuple is found by itself; no list here names it. See CONTRIBUTING.md.
"""

from __future__ import annotations

import ast
import pkgutil
import re
import time
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Protocol

import pytest
import regex

import zzgov_parse.tables
from zzgov_parse import CODES

SOURCE = Path(__file__).parents[1] / "src" / "zzgov_parse"
Match = re.Match[str] | regex.Match[str]
TABLES = {
    info.name: import_module(f"zzgov_parse.tables.{info.name}")
    for info in pkgutil.walk_packages(zzgov_parse.tables.__path__)
}


#: Tables without an order among their rows.
ASKED_BY_NAME = {"addressees", "personnel", "provisions", "responsibility", "rules", "table_cells", "units"}


class Row(Protocol):
    """What every row with a pattern has."""

    name: str
    pattern: str
    examples: Mapping[str, Mapping[str, str]]
    not_examples: tuple[str, ...]


def rows() -> Iterator[tuple[str, Row]]:
    for table, module in TABLES.items():
        for row in getattr(module, "ROWS", ()):
            if hasattr(row, "pattern"):
                yield table, row


ROWS = [pytest.param(table, row, id=f"{table}: {row.name}") for table, row in rows()]


@cache
def matcher(table: str, pattern: str) -> Callable[[str], Match | None]:
    """How a table's patterns are applied, as its `MATCH` says, by `re` where it understands the pattern.

    A table that needs `regex` named lists has them in `NAMED_LISTS`.
    """
    module = TABLES[table]
    lists = getattr(module, "NAMED_LISTS", {})
    try:
        compiled = regex.compile(pattern, **lists) if lists else re.compile(pattern)
    except re.error:
        compiled = regex.compile(pattern)
    return getattr(compiled, module.MATCH)


def groups(found: Match | None) -> dict[str, str] | None:
    return found and {name: value for name, value in found.groupdict().items() if value is not None}


@pytest.mark.parametrize(("table", "row"), ROWS)
def test_a_row_has_an_example_and_a_counter_example(table: str, row: Row) -> None:
    assert (len(row.examples) > 0, len(row.not_examples) > 0) == (True, True), table


@pytest.mark.parametrize(("table", "row"), ROWS)
def test_a_row_reads_its_examples(table: str, row: Row) -> None:
    found = {text: groups(matcher(table, row.pattern)(text)) for text in row.examples}
    assert found == {text: dict(expected) for text, expected in row.examples.items()}


@pytest.mark.parametrize(("table", "row"), ROWS)
def test_a_row_refuses_its_counter_examples(table: str, row: Row) -> None:
    assert [text for text in row.not_examples if matcher(table, row.pattern)(text)] == []


@pytest.mark.parametrize(("table", "row"), ROWS)
def test_no_earlier_row_takes_an_example(table: str, row: Row) -> None:
    """Order matters where rows overlap, so the first row that matches an example must be its own.

    The rows of some tables answer different questions, each asked by its name; there is no order among them.
    """
    if table in ASKED_BY_NAME:
        return
    earlier = [other for other in TABLES[table].ROWS[: TABLES[table].ROWS.index(row)] if hasattr(other, "pattern")]
    thieves = {(other.name, text) for text in row.examples for other in earlier if matcher(table, other.pattern)(text)}
    assert thieves == set()


@pytest.mark.parametrize("table", TABLES)
def test_the_names_of_a_table_are_unique(table: str) -> None:
    names = [row.name for row in getattr(TABLES[table], "ROWS", ()) if hasattr(row, "name")]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("table", TABLES)
def test_word_lists_are_sorted_and_free_of_duplicates(table: str) -> None:
    """A public tuple of ten strings or more is a word list."""
    for name, value in vars(TABLES[table]).items():
        if (
            name.isupper()
            and isinstance(value, tuple)
            and len(value) >= 10
            and all(type(word) is str for word in value)
        ):
            assert list(value) == sorted(set(value)), name


# Growth. A pattern is tried on long strings made from the characters of its own examples: that is where an unbounded
# repeat that can be entered in two ways, or from every position, shows itself.

#: Lengths; from one to the next time may grow with the length, and some for noise. A pattern with exponential growth
#: must be caught at the first lengths, it would not come back from the later ones.
LENGTHS = (16, 24, 400, 1600, 6400)
#: Below this a measurement says nothing.
NOISE = 0.004


def hostile(row: Row, length: int) -> Iterator[str]:
    """Long strings that almost match: runs of one character, repeated examples, an example that gets stuck."""
    texts = [*row.examples, *row.not_examples]
    for character in sorted(set("".join(texts))):
        yield character * length
    for text in filter(None, texts):
        yield (text * length)[:length]
        yield (text[:-1] * length)[:length]
        yield text + "\x1f" + text * (length // len(text))
        for index in range(0, len(text), max(1, len(text) // 8)):
            yield text[:index] + text[index] * length + "\x1f"


def seconds(match: Callable[[str], object], text: str) -> float:
    """The least of a few runs, in process time: what other programs do does not count."""
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        match(text)
        best = min(best, time.process_time() - start)
        if best < NOISE:
            break
    return best


@pytest.mark.parametrize(("table", "row"), ROWS)
def test_a_pattern_takes_linear_time(table: str, row: Row) -> None:
    match = matcher(table, row.pattern)
    spent = dict.fromkeys(range(len(list(hostile(row, 1)))), NOISE)
    for shorter, length in zip((0, *LENGTHS), LENGTHS, strict=False):
        for index, text in enumerate(hostile(row, length)):
            now = seconds(match, text)
            allowed = 2.5 * spent[index] * (length / shorter if shorter else 1)
            assert now <= max(allowed, NOISE), f"{now:.4f} s for {length} characters like {text[:40]!r}"
            spent[index] = max(now, NOISE / 4)


def test_every_diagnostic_code_is_reported_and_every_reported_code_is_known() -> None:
    strings: set[str] = set()
    reported: set[str] = set()
    for path in SOURCE.rglob("*.py"):
        if path.name == "diagnostics.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                strings.add(node.value)
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr == "add"
                and node.args
            ):
                first = node.args[0]
                if len(node.args) > 1 and isinstance(first, ast.Constant) and isinstance(first.value, str):
                    reported.add(first.value)
    assert (set(CODES) - strings, reported - set(CODES)) == (set(), set())
