"""Which calls start a process that reads before they have read their arguments."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from extract.isolation.without_pandas import do_without_pandas
from extract.program import paths_in, reads_all
from extract.storage.publication import RUN_RECORD
from tests.commands.program import python

# What only linking and writing need.
_OF_LINKING = ("numpy.typing", "pyarrow.compute", "pyarrow.parquet", "pydantic", "duckdb")


@pytest.fixture
def ended(tmp_path: Path) -> str:
    (tmp_path / "ended").mkdir()
    (tmp_path / "ended" / RUN_RECORD).touch()
    return str(tmp_path / "ended")


def test_a_first_run_reads_all(tmp_path: Path) -> None:
    for out in (["--out", str(tmp_path)], ["-o", str(tmp_path)], [f"--out={tmp_path}"]):
        assert reads_all(["run", "articles", *out, "--quiet"])


def test_a_run_after_another_may_have_nothing_to_read(ended: str) -> None:
    for out in (["--out", ended], ["-o", ended], [f"--out={ended}"]):
        assert not reads_all(["run", "articles", *out])


@pytest.mark.parametrize(
    "args",
    [
        [],
        ["show"],
        ["run", "--help"],
        ["run", "--scheduler", "tcp://a:1"],
        ["run", "--lexicon", "own"],
        ["run", "--out", "memory://tables"],
    ],
    ids=" ".join,
)
def test_other_calls_start_none(args: list[str]) -> None:
    assert not reads_all(args)


@pytest.mark.parametrize("out", ["a\0b", "a" * 5000])
def test_names_that_no_folder_can_have(out: str) -> None:
    assert reads_all(["run", "--out", out])


def test_the_inputs_are_the_words_that_lie_there(tmp_path: Path) -> None:
    here, out = str(tmp_path), str(tmp_path / "out")
    (tmp_path / "out").mkdir()
    assert paths_in(["run", here, "--out", out]) == [here]
    assert paths_in(["run", "--quiet", here, "no such folder", "-o", out]) == [here]
    assert paths_in(["run", "--out", out]) == ["data/raw"]
    assert paths_in(["run", "a\0b"]) == ["data/raw"]


def test_pandas_is_not_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "meta_path", list(sys.meta_path))
    monkeypatch.delitem(sys.modules, "pandas", raising=False)
    do_without_pandas()
    with pytest.raises(ModuleNotFoundError):
        __import__("pandas")
    assert __import__("json")


def test_a_process_that_reads_loads_nothing_of_linking() -> None:
    read = "import sys, extract.outcomes.columns; from extract.reading import warm_up; warm_up()"
    said = python(code=f"{read}; print(sorted(set(sys.modules) & set({_OF_LINKING!r})))")
    assert (said.stdout, said.stderr) == ("[]\n", "")
