"""One program under three names that starts fast and says what it can do."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
import typer
from typer.main import get_command

from extract.commands import app
from extract.schemas.markdown import tables_markdown
from tests.commands.program import ROOT, call, python

HEAVY = ("lxml", "numpy", "pandas", "pyarrow", "py3langid", "pydantic", "rapidfuzz", "spacy", "trafilatura")

PUBLIC = (
    *("run", "report", "review", "show", "query", "export", "score", "citations", "names", "schema"),
    "lexicon check",
)
commands = pytest.mark.parametrize("command", PUBLIC)


def test_heavy_imports_wait() -> None:
    code = f"import sys, extract, extract.commands; print(sorted(set(sys.modules) & set({HEAVY!r})))"
    assert python(code=code).stdout == "[]\n"


def test_help_is_fast() -> None:
    began = time.monotonic()
    assert python("cli.py", "--help").returncode == 0
    # The bar is one second on an idle machine; the tests share theirs.
    assert time.monotonic() - began < 3


@pytest.mark.parametrize("args", [["cli.py"], ["-m", "extract"]], ids=["cli.py", "python -m extract"])
def test_names_of_the_program(args: list[str]) -> None:
    said = python(*args, "run", "nowhere")
    assert (said.returncode, said.stdout) == (2, "")
    assert (
        said.stderr
        == "extract: nowhere does not exist; give a folder of articles (see `extract run --help`)\n"
    )


def test_version() -> None:
    said = python("cli.py", "--version")
    assert (said.returncode, said.stderr) == (0, "")
    assert said.stdout.count(".") == 2


def test_console_script() -> None:
    code = (
        "from importlib.metadata import entry_points as e; print(e(group='console_scripts')['extract'].value)"
    )
    assert python(code=code).stdout == "extract.program:main\n"


def test_an_interrupt_ends_with_one_line() -> None:
    code = (
        "import signal, extract.pipeline as p; from extract.commands import main;"
        "signal.signal(signal.SIGINT, signal.default_int_handler);"  # who starts the tests may ignore it
        "p.extract_folder = lambda *_: signal.raise_signal(signal.SIGINT);"
        "main(['run', 'tests', '--out', 'data/out'])"
    )
    said = python(code=code)
    assert (said.returncode, said.stdout) == (130, "")
    assert said.stderr.count("\n") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("buffered", [True, False])
def test_output_without_room_is_told_in_one_line(buffered: bool) -> None:
    environment = {**os.environ, "PYTHONUNBUFFERED": "" if buffered else "1"}
    with Path("/dev/full").open("w") as full:
        call = [sys.executable, "cli.py", "--version"]
        said = subprocess.run(call, cwd=ROOT, env=environment, stdout=full, stderr=subprocess.PIPE)
    assert (said.returncode, said.stderr) == (2, b"extract: cannot go on: No space left on device\n")


def test_who_stops_reading_what_is_printed_gets_no_complaint() -> None:
    with subprocess.Popen(
        [sys.executable, "cli.py", "--version"], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 1


def test_the_commands_are_these() -> None:
    assert tuple(_commands()) == PUBLIC


@commands
def test_every_parameter_has_help(command: str) -> None:
    assert [p.name for p in _commands()[command].params if not getattr(p, "help", None)] == []


@commands
def test_every_command_is_in_the_readme(command: str) -> None:
    assert f"| `{command} " in (ROOT / "README.md").read_text(encoding="utf-8").replace(
        "`schema`", "`schema `"
    )


@commands
def test_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(*command.split(), "--help") == 0
    assert "Options:" in capsys.readouterr().out


def test_no_arguments_get_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert call() == 0
    assert "Commands:" in capsys.readouterr().out


def test_schema_writes_the_description(tmp_path: Path) -> None:
    assert call("schema", str(tmp_path / "docs" / "t.md")) == 0
    assert (tmp_path / "docs" / "t.md").read_text(encoding="utf-8") == tables_markdown()


def _commands() -> dict[str, typer.core.TyperCommand]:
    """Return every command; one of a group by both names."""
    found = {}
    for name, command in get_command(app).commands.items():  # type: ignore[attr-defined]
        below = getattr(command, "commands", None)
        found |= {name: command} if below is None else {f"{name} {n}": c for n, c in below.items()}
    return found
