"""Objects that the parser builds are those that their class would build, checked."""

from __future__ import annotations

import copy
import pickle
from pathlib import Path

import pytest
from pydantic import ValidationError

from zzgov_parse import Gazette, Node, Person, Span, Unit, parse
from zzgov_parse.nodes import build_node

GAZETTES = sorted((Path(__file__).parents[1] / "fixtures" / "gazettes").glob("*.txt"))


def everything(gazette: Gazette) -> list[Node]:
    """Every node of a result."""
    parts = (gazette.masthead, *gazette.contents, *gazette.furniture, *gazette.diagnostics)
    return [gazette, *(part for part in parts if part is not None), *gazette.walk(Node)]


@pytest.mark.parametrize("path", GAZETTES, ids=lambda path: path.stem)
def test_every_node_of_a_result_stands_the_check_of_its_class(path: Path) -> None:
    for node in everything(parse(path.read_text(encoding="utf-8"))):
        checked = type(node).model_validate_json(node.model_dump_json(), strict=True)
        assert checked == node
        assert list(vars(checked)) == list(vars(node))
        assert {name: type(value) for name, value in node} == {name: type(value) for name, value in checked}


def built_and_checked() -> tuple[Person, Person]:
    """A person as the parser builds it, and as a user does."""
    spans = (Span(3, 9),)
    return (
        build_node(Person, posts=("局长",), name="王瑞", spans=spans),
        Person(posts=("局长",), name="王瑞", spans=spans),
    )


def test_a_built_node_is_the_one_that_its_class_makes() -> None:
    built, checked = built_and_checked()
    assert built == checked
    assert hash(built) == hash(checked)
    assert repr(built) == repr(checked)
    assert built.model_dump() == checked.model_dump()
    assert built.model_dump_json(exclude_defaults=True) == checked.model_dump_json(exclude_defaults=True)


def test_all_fields_of_a_built_node_are_set_as_in_one_that_was_read_from_json() -> None:
    built, _ = built_and_checked()
    read = Person.model_validate_json(built.model_dump_json())
    assert built.model_fields_set == read.model_fields_set == set(Person.model_fields)
    assert built.model_dump_json(exclude_unset=True) == read.model_dump_json(exclude_unset=True)


def test_a_built_node_is_copied_and_pickled_like_any_other() -> None:
    built, checked = built_and_checked()
    assert built.model_copy(update={"note": "女"}) == checked.model_copy(update={"note": "女"}) != built
    assert copy.deepcopy(built) == pickle.loads(pickle.dumps(built)) == checked  # noqa: S301 - our own bytes


def test_a_built_node_is_frozen() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        build_node(Unit, name="市财政局").name = "市教育局"


def test_a_copy_of_a_built_node_can_be_changed_and_no_other_changes() -> None:
    one, other = (build_node(Unit, name="市财政局") for _ in range(2))
    copied = one.model_copy(update={"name": "市教育局"})
    copied.model_fields_set.clear()
    assert vars(one) is not vars(other)
    assert one == other != copied
    assert one.model_fields_set == other.model_fields_set == set(Unit.model_fields)
