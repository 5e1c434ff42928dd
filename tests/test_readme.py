"""What the README shows of the command is what it prints."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from zzgov_parse.cli import app
from zzgov_parse.export import TABLES
from zzgov_parse.export.forms import Form

ROOT = Path(__file__).parents[1]
READMES = ("README.md", "README.zh.md")
_CONSOLE = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("name", READMES)
def test_a_command_prints_what_is_shown_below_it(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    shown = 0
    for block in _CONSOLE.findall((ROOT / name).read_text(encoding="utf-8")):
        for command in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            line, _, output = command.partition("\n")
            if output.strip():
                result = CliRunner().invoke(app, line.split()[1:])
                assert (result.exit_code, result.stdout) == (0, output)
                shown += 1
    assert shown


@pytest.mark.parametrize("name", READMES)
def test_every_form_and_table_is_named(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert [word for word in (*Form, *TABLES) if f"`{word}`" not in text] == []
