"""What the documentation says works as written, and nothing public is left out of it."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from extract.commands.reference import commands_markdown, public_commands
from extract.schemas import TABLES
from extract.schemas.column import columns
from tests.commands.program import call

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = ("README.md", "docs/tutorial.md", "docs/lexicon.md", "docs/scoring.md", "docs/exports.md")
# Commands that read a finished run.
READING = ("export", "query", "report", "score", "show")
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(page: str, language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", (ROOT / page).read_text(encoding="utf-8"), re.DOTALL)


def commands(page: str) -> Iterator[str]:
    """Yield the commands of a page, but for those that set up, and those with FOLDER in place of a folder."""
    for block in blocks(page, "sh"):
        for line in block.splitlines():
            if "pip install" not in line and "-m pytest" not in line and "FOLDER" not in line:
                yield line.replace(".venv/bin/extract", "extract")


@pytest.fixture
def project(tmp_path: Path, finished_run: Path) -> Path:
    """A folder with the sample articles and their tables, as a reader of the documentation has it."""
    shutil.copytree(ROOT / "data" / "raw", tmp_path / "data" / "raw")
    shutil.copytree(finished_run, tmp_path / "data" / "out")
    (tmp_path / "tests" / "quality").mkdir(parents=True)
    shutil.copy(ROOT / "tests" / "quality" / "samples.json", tmp_path / "tests" / "quality")
    return tmp_path


def status(command: str) -> int:
    """Return what a command of the documentation ends with; what reads a finished run needs no process."""
    words = shlex.split(command)
    if words[0] == "extract" and words[1] in READING:
        return call(*words[1:])
    line = re.sub(r"^extract\b", f"{shlex.quote(sys.executable)} -m extract", command)
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.run(line, shell=True, env=environment, stdin=subprocess.DEVNULL).returncode


@pytest.mark.parametrize("page", PAGES)
def test_commands_work_as_written(page: str, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project)
    lines = list(commands(page))
    if any(line.startswith("extract run") for line in lines):
        shutil.rmtree(project / "data" / "out")
    assert lines
    assert [line for line in lines if status(line) != 0] == []


def test_the_queries_of_the_tutorial_have_answers(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(project)
    for line in commands("docs/tutorial.md"):
        if line.startswith("extract query"):
            assert status(f"{line} --csv") == 0
            assert len(capsys.readouterr().out.splitlines()) > 1


@pytest.mark.parametrize("page", [page for page in PAGES if blocks(page, "python")])
def test_python_works_as_written(page: str, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project)
    for block in blocks(page, "python"):
        exec(compile(block, page, "exec"), {})


@pytest.mark.parametrize("page", [page for page in PAGES if blocks(page, "json")])
def test_examples_are_json(page: str) -> None:
    for block in blocks(page, "json"):
        json.loads(block)


def test_the_example_of_gold_is_gold(tmp_path: Path) -> None:
    from extract.scoring import read_gold

    (example,) = blocks("docs/scoring.md", "json")
    (tmp_path / "gold.json").write_text(example, encoding="utf-8")
    assert read_gold(tmp_path / "gold.json")["articles"]


@pytest.mark.parametrize(
    "page", sorted(p.relative_to(ROOT).as_posix() for p in [*ROOT.glob("*.md"), *DOCS.glob("*.md")])
)
def test_links_lead_somewhere(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    targets = [t for t in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", text) if "://" not in t]
    assert [t for t in targets if not (ROOT / page).parent.joinpath(t).exists()] == []


def test_the_reference_of_commands_is_generated() -> None:
    text = (DOCS / "commands.md").read_text(encoding="utf-8")
    assert text == commands_markdown(), "run: python -m extract.commands.reference > docs/commands.md"


def test_every_command_and_option_is_documented() -> None:
    text = (DOCS / "commands.md").read_text(encoding="utf-8")
    for name, command in public_commands():
        section = text.split(f"## extract {name}\n")[1].split("\n## ")[0]
        missing = [
            option
            for p in command.params
            for option in p.opts
            if option.startswith("-") and f"`{option}`" not in section
        ]
        assert missing == [], name
        assert command.help


def test_every_column_is_documented() -> None:
    text = (DOCS / "tables.md").read_text(encoding="utf-8")
    for name, row_class in TABLES.items():
        section = text.split(f"\n## {name}\n")[1].split("\n## ")[0]
        assert [c.name for c in columns(row_class) if f"| `{c.name}` |" not in section] == [], name


def figures() -> Iterator[tuple[str, str, float]]:
    """Yield field, language and figure of the table of the README."""
    scopes: list[str] = []
    for line in README.splitlines():
        cells = [cell.strip() for cell in line.split("|")[1:-1]]
        if cells[1:2] == ["measure"]:
            scopes = cells[2:]
        name = re.search(r"\(`([a-z_.]+)`\)", line)
        if cells and scopes and name:
            yield from (
                (name[1], s, float(value)) for s, value in zip(scopes, cells[2:], strict=True) if value
            )


def test_the_figures_of_the_readme_are_measured() -> None:
    floors = json.loads((ROOT / "tests" / "quality" / "floors.json").read_text(encoding="utf-8"))["dev"]
    told = list(figures())
    assert len(told) > 80
    assert [(name, scope, value) for name, scope, value in told if value > floors[f"{name}.{scope}"]] == []
