"""The same articles give the same bytes, whatever the hash seed, the order of files or the company."""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., Path]

_NEWCOMER = """Họp tổ dân phố

Tối 3/4, tổ dân phố số 9 họp bàn chuyện thay bóng đèn đường.
Ông Đinh Công Tráng Sơn, tổ trưởng, chủ trì cuộc họp.

Nguồn: https://todanpho.example/hop-to-9.htm
"""


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Return a function (articles, hash seed) → tables, each run in a process of its own with one reader."""

    def extract(articles: Path, seed: str) -> Path:
        out = tmp_path_factory.mktemp("out")
        command = [sys.executable, "-m", "extract", "run", str(articles), "--out", str(out), "--quiet"]
        environment = os.environ | {"PYTHONHASHSEED": seed}
        subprocess.run([*command, "--workers", "1"], env=environment, check=True)
        return out

    return extract


def _contents(out: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in sorted(out.rglob("*")) if p.suffix in (".csv", ".parquet")}


def test_neither_hash_seed_nor_order_of_files_changes_a_byte(
    run: Run, finished_run: Path, samples: Path, tmp_path: Path
) -> None:
    for file in sorted((p for p in samples.rglob("*") if p.is_file()), reverse=True):
        copy = tmp_path / file.relative_to(samples)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, copy)
    assert _contents(run(tmp_path, "4242")) == _contents(finished_run)


def test_an_article_more_renames_nothing(run: Run, finished_run: Path, samples: Path, tmp_path: Path) -> None:
    more = tmp_path / "more"
    shutil.copytree(samples, more)
    (more / "0-newcomer.txt").write_text(_NEWCOMER, encoding="utf-8")
    out = run(more, "1")
    for table in sorted(finished_run.glob("*.csv")):
        before, after = _keys(table), _keys(out / table.name)
        assert before <= after, f"{table.name} lost {sorted(before - after)[:5]}"


def _keys(table: Path) -> set[tuple[str, ...]]:
    """The ids of every row of a table."""
    with table.open(encoding="utf-8", newline="") as lines:
        return {tuple(v for k, v in row.items() if k.endswith("_id")) for row in csv.DictReader(lines)}
