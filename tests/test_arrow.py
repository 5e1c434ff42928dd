"""Arrow and Parquet: the same columns whatever the text holds; without the extra, what to install."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from test_rows import NOTICE, rows_of
from zzgov_parse.export import TABLES, to_arrow, write_parquet
from zzgov_parse.extras import MissingExtraError, load_extra


@pytest.fixture
def parquet() -> Any:
    return pytest.importorskip("pyarrow.parquet", reason="the extra arrow is not installed")


@pytest.mark.parametrize("table", TABLES)
def test_a_parquet_file_gives_the_rows_back(parquet: Any, tmp_path: Path, table: str) -> None:
    rows = getattr(rows_of(NOTICE), table)
    write_parquet(table, rows, tmp_path / "full.parquet")
    write_parquet(table, [], tmp_path / "empty.parquet")
    full, empty = parquet.read_table(tmp_path / "full.parquet"), parquet.read_table(tmp_path / "empty.parquet")
    assert full.to_pylist() == [row._asdict() for row in rows]
    assert (empty.num_rows, empty.schema) == (0, full.schema)
    assert full.schema.names == list(TABLES[table]._fields)


def test_a_column_is_typed_and_says_whether_it_may_be_empty(parquet: Any) -> None:
    assert parquet is not None
    schema = to_arrow(rows_of(NOTICE))["clauses"].schema
    fields = {field.name: (str(field.type), field.nullable) for field in schema}
    assert (fields["source"], fields["level"], fields["number"]) == (
        ("string", False),
        ("int64", False),
        ("int64", True),
    )


def test_without_the_extra_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtraError, match=r'^Parquet needs an extra: pip install "zzgov-parse\[arrow\]"$'):
        to_arrow(rows_of(NOTICE))
    with pytest.raises(MissingExtraError):
        write_parquet("clauses", [], tmp_path / "clauses.parquet")


def test_a_module_that_an_installed_package_lacks_is_not_hidden(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "half_installed.py").write_text("import another_module_that_is_not_there\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(ModuleNotFoundError, match="another_module_that_is_not_there"):
        load_extra("half_installed", "arrow", "Parquet")
