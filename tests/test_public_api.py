"""What the package offers to the outside: names, frozen objects, a JSON schema that changes only on purpose."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pydantic
import pytest

import zzgov_parse
from zzgov_parse import Gazette, Node, parse

ROOT = Path(__file__).parents[1]
SCHEMA = ROOT / "fixtures" / "schema.json"

FUNCTIONS = (
    "find_dates",
    "find_document_numbers",
    "find_periods",
    "find_references",
    "normalize",
    "parse",
    "parse_date",
    "parse_document_number",
    "parse_units",
    "tokenize",
)
OBJECTS = sorted(
    (
        value
        for name in zzgov_parse.__all__
        if isinstance(value := getattr(zzgov_parse, name), type) and issubclass(value, Node)
    ),
    key=lambda value: value.__name__,
)


def test_all_is_sorted() -> None:
    """As ruff sorts it: constants, then classes, then the rest."""
    groups = [
        [n for n in zzgov_parse.__all__ if n.isupper()],
        [n for n in zzgov_parse.__all__ if n[0].isupper() and not n.isupper()],
    ]
    rest = [name for name in zzgov_parse.__all__ if not name[0].isupper()]
    assert zzgov_parse.__all__ == [*sorted(groups[0]), *sorted(groups[1]), *sorted(rest)]


def test_every_public_name_is_there() -> None:
    assert [name for name in zzgov_parse.__all__ if not hasattr(zzgov_parse, name)] == []
    assert set(zzgov_parse.__all__) <= set(dir(zzgov_parse))


def test_the_functions_of_the_contract_are_there() -> None:
    assert [name for name in zzgov_parse.__all__ if callable(getattr(zzgov_parse, name)) and name.islower()] == list(
        FUNCTIONS
    )


def test_type_checkers_see_what_is_loaded_late() -> None:
    """The imports that a type checker reads and the table that `__getattr__` reads say the same."""
    tree = ast.parse(Path(zzgov_parse.__file__).read_text(encoding="utf-8"))
    checked = next(node for node in tree.body if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING")
    imported = {
        node.module: tuple(alias.name for alias in node.names)
        for node in checked.body
        if isinstance(node, ast.ImportFrom)
    }
    assert imported == zzgov_parse._HOMES
    assert sorted(name for names in imported.values() for name in names) == sorted(
        set(zzgov_parse.__all__) - {"__version__"}
    )


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'zzgov_parse' has no attribute 'prase'"):
        _ = zzgov_parse.prase  # type: ignore[attr-defined]


@pytest.mark.parametrize("model", OBJECTS, ids=lambda model: model.__name__)
def test_an_object_is_frozen_and_closed(model: type[Node]) -> None:
    assert (model.model_config.get("frozen"), model.model_config.get("extra")) == (True, "forbid")


@pytest.mark.parametrize("model", OBJECTS, ids=lambda model: model.__name__)
def test_an_object_explains_each_of_its_fields(model: type[Node]) -> None:
    explained = model.__doc__ or ""
    fields = set(model.model_fields) - {"spans", "kind"}
    assert [name for name in fields if f"{name}:" not in explained] == []


def test_a_value_cannot_be_changed() -> None:
    document = parse("关于印发方案的通知").documents[0]
    with pytest.raises(pydantic.ValidationError, match="frozen"):
        document.title = "别的"


@pytest.mark.parametrize("name", FUNCTIONS)
@pytest.mark.parametrize(
    "value", [None, b"\xe5\x85\xac", 7, ["text"], Path("issue.txt")], ids=lambda value: type(value).__name__
)
def test_what_is_no_string_gets_a_type_error_that_says_what_to_pass(name: str, value: object) -> None:
    with pytest.raises(TypeError) as caught:
        getattr(zzgov_parse, name)(value)
    assert "str" in str(caught.value)
    assert type(value).__name__ in str(caught.value)


def test_the_json_schema_changes_only_on_purpose() -> None:
    """UPDATE_GOLDEN=1 rewrites the file; then SCHEMA_VERSION and CHANGELOG.md have to say so."""
    schema = json.dumps(Gazette.model_json_schema(), ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    if os.environ.get("UPDATE_GOLDEN"):
        SCHEMA.write_text(schema, encoding="utf-8")
    assert json.loads(SCHEMA.read_text(encoding="utf-8")) == json.loads(schema)


def test_importing_the_package_loads_neither_jieba_nor_the_parser() -> None:
    code = (
        "import sys, zzgov_parse; print([m for m in ('jieba', 'zzgov_parse.pipeline', 'pydantic') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_parsing_a_plain_document_does_not_load_jieba() -> None:
    code = "import sys, zzgov_parse; zzgov_parse.parse('一、总体要求\\n（一）目标。到2025年。'); print('jieba' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_parsing_loads_nothing_of_the_floors_above() -> None:
    code = (
        "import sys, zzgov_parse; zzgov_parse.parse('一、总体要求'); "
        "print([m for m in sys.modules if m.startswith(('zzgov_parse.export', 'zzgov_parse.batch', 'zzgov_parse.readers'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
