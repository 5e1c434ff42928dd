"""The command line: what it prints where, and what it says about a file that it cannot read."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from zzgov_parse import Gazette, __version__, cli, parse
from zzgov_parse.__main__ import main
from zzgov_parse.cli import app

NOTICE = """清湖市人民政府
关于印发清湖市城市更新实施方案的通知
清政〔2023〕8号 2023年3月2日
各区县人民政府，市人民政府各部门：
《清湖市城市更新实施方案》已经市政府同意，现印发给你们，请认真贯彻执行。
"""


@pytest.fixture
def notice(tmp_path: Path) -> Path:
    path = tmp_path / "notice.txt"
    path.write_text(NOTICE, encoding="utf-8")
    return path


def run(*arguments: object, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments], input=stdin)


def test_the_outline_is_the_default(notice: Path) -> None:
    result = run(notice)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines() == [
        str(notice),
        "title: 清湖市人民政府关于印发清湖市城市更新实施方案的通知",
        "type: 通知",
        "number: 清政〔2023〕8号",
        "date: 2023年3月2日",
        "issuer: 清湖市人民政府",
        "to: 各区县人民政府 | 市人民政府各部门",
        "text: 《清湖市城市更新实施方案》已经市政府同意，现印发给你们，请认真贯彻执行。",
        "cites: 《清湖市城市更新实施方案》",
        "",
        "documents: 1; repair: 0, doubt: 0, loss: 0",
    ]


def test_a_diagnostic_has_its_line_and_column(tmp_path: Path) -> None:
    path = tmp_path / "gap.txt"
    path.write_text("一、总体要求\n坚持稳中求进。\n三、保障措施\n加强组织领导。\n", encoding="utf-8")
    found = [line for line in run(path).stdout.splitlines() if "numbering-gap" in line]
    assert found == [f"{path}:3:1: doubt numbering-gap: After '一、' comes '三、': 二、 is missing."]


def test_json_is_the_whole_result(notice: Path) -> None:
    result = run(notice, "--format", "json")
    assert Gazette.model_validate_json(result.stdout) == parse(NOTICE)


def test_json_of_several_files_is_a_line_each(notice: Path) -> None:
    lines = run(notice, notice, "--format", "json").stdout.splitlines()
    assert [json.loads(line)["file"] for line in lines] == [str(notice), str(notice)]
    assert [Gazette.model_validate(json.loads(line)["gazette"]) for line in lines] == [parse(NOTICE)] * 2


@pytest.mark.parametrize("stage", ["folded", "lines", "order", "blocks", "documents"])
def test_a_stage_shows_the_whole_text(notice: Path, stage: str) -> None:
    result = run(notice, "--stage", stage)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "清政〔2023〕8号" in result.stdout
    assert "请认真贯彻执行。" in result.stdout


def test_the_lines_show_their_tabs_and_the_order_shows_the_columns(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text("先进单位（4个）\n市财政局\t市审计局\n市水利局\t市教育局\n", encoding="utf-8")
    assert run(path, "--stage", "lines").stdout.splitlines() == [
        "0-8\t0\t先进单位（4个）",
        "9-18\t0\t市财政局→市审计局",
        "19-28\t0\t市水利局→市教育局",
    ]
    assert run(path, "--stage", "order").stdout.splitlines() == [
        "0-8\t0\t先进单位（4个）",
        "9-13\t0\t市财政局",
        "19-23\t0\t市水利局",
        "14-18\t0\t市审计局",
        "24-28\t0\t市教育局",
    ]


def test_a_dash_is_standard_input() -> None:
    result = run("-", stdin=NOTICE.encode())
    assert result.exit_code == 0
    assert "number: 清政〔2023〕8号" in result.stdout


def test_a_missing_file_gets_one_line(tmp_path: Path) -> None:
    path = tmp_path / "absent.txt"
    result = run(path)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == f"zzgov-parse: {path}: no such file or directory\n"


def test_a_directory_gets_one_line(tmp_path: Path) -> None:
    result = run(tmp_path)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == f"zzgov-parse: {tmp_path}: is a directory\n"


def test_other_bytes_get_one_line_with_the_likely_encoding(tmp_path: Path) -> None:
    path = tmp_path / "notice.txt"
    path.write_bytes(NOTICE.encode("gb18030"))
    result = run(path)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == f"zzgov-parse: {path}: byte 0 is not utf-8; it looks like gb18030: try --encoding gb18030\n"


def test_bytes_of_no_encoding_get_one_line_too() -> None:
    result = run("-", stdin=bytes(range(128, 256)) * 3 + b"\x00\xff\xfe\x81")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("zzgov-parse: standard input: byte 0 is not utf-8")
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("text", "encoding"),
    [("中国", "gb18030"), ("囧事 喆 堃 " + NOTICE, "gb18030"), ("關於公布實施計畫的通知" * 9, "big5")],
)
def test_an_encoding_is_offered_that_the_bytes_are_in(tmp_path: Path, text: str, encoding: str) -> None:
    path = tmp_path / "text.txt"
    path.write_bytes(text.encode(encoding))
    assert f"try --encoding {encoding}\n" in run(path).stderr


@pytest.mark.parametrize("encoding", ["gb18030", "auto"])
def test_an_encoding_can_be_named_or_detected(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "notice.txt"
    path.write_bytes(NOTICE.encode("gb18030"))
    result = run(path, "--encoding", encoding, "--format", "json")
    assert Gazette.model_validate_json(result.stdout) == parse(NOTICE)


def test_utf_8_needs_no_detection(notice: Path) -> None:
    assert run(notice, "--encoding", "auto").stdout == run(notice).stdout


def test_an_unknown_encoding_gets_one_line(notice: Path) -> None:
    result = run(notice, "--encoding", "gbx")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "zzgov-parse: gbx is not an encoding; try --encoding gb18030 or --encoding auto\n"


def test_the_files_that_can_be_read_are_parsed_all_the_same(notice: Path, tmp_path: Path) -> None:
    result = run(tmp_path / "absent.txt", notice)
    assert result.exit_code == 2
    assert "number: 清政〔2023〕8号" in result.stdout
    assert result.stderr.count("\n") == 1


def test_a_stage_of_the_files_that_can_be_read_is_shown_all_the_same(notice: Path, tmp_path: Path) -> None:
    result = run(tmp_path / "absent.txt", notice, "--stage", "blocks")
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    assert "清政〔2023〕8号" in result.stdout


def test_spans_count_the_characters_of_the_file(tmp_path: Path) -> None:
    """Line ends are not translated and a byte order mark is a character."""
    path = tmp_path / "notice.txt"
    raw = "\ufeff" + NOTICE.replace("\n", "\r\n")
    path.write_bytes(raw.encode())
    number = Gazette.model_validate_json(run(path, "--format", "json").stdout).documents[0].document_number
    assert number is not None
    assert number.raw(raw) == "清政〔2023〕8号"


def test_the_version_is_printed() -> None:
    result = run("--version")
    assert (result.exit_code, result.stdout) == (0, f"zzgov-parse {__version__}\n")


def test_no_file_is_a_mistake() -> None:
    assert run().exit_code == 2


def test_several_files_show_their_progress_on_the_terminal_only(notice: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[list[str]] = []
    monkeypatch.setattr(cli, "track", lambda files, **_: shown.append(files) or files)
    run(notice, notice)
    assert shown == []
    monkeypatch.setattr(cli, "_is_watched", lambda: True)
    run(notice, notice)
    assert shown == [[str(notice), str(notice)]]


def test_without_the_extra_the_command_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delitem(sys.modules, "zzgov_parse.cli")
    monkeypatch.setitem(sys.modules, "typer", None)
    with pytest.raises(SystemExit) as stopped:
        main()
    assert stopped.value.code == 2
    assert capsys.readouterr().err == ('zzgov-parse: the command line needs an extra: pip install "zzgov-parse[cli]"\n')


def test_another_missing_module_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "zzgov_parse.cli")
    monkeypatch.setitem(sys.modules, "zzgov_parse.pipeline", None)
    with pytest.raises(ModuleNotFoundError, match=r"zzgov_parse\.pipeline"):
        main()


def test_an_encoding_without_chinese_shows_numbers(notice: Path) -> None:
    command = [sys.executable, "-m", "zzgov_parse", str(notice)]
    done = subprocess.run(command, capture_output=True, check=True, env={**os.environ, "PYTHONIOENCODING": "latin-1"})
    assert "number: 清政〔2023〕8号".encode("latin-1", "backslashreplace") in done.stdout


def test_the_module_runs_as_the_command_does(notice: Path) -> None:
    """In a pipe and in a locale without Chinese: JSON is UTF-8 everywhere."""
    command = [sys.executable, "-m", "zzgov_parse", str(notice), "--format", "json"]
    done = subprocess.run(command, capture_output=True, check=True, env={**os.environ, "PYTHONIOENCODING": "latin-1"})
    assert Gazette.model_validate_json(done.stdout.decode()) == parse(NOTICE)
