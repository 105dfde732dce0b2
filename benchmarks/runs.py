"""Whole runs over generated articles: seconds and memory by size, workers, and what a second run costs.

python -m benchmarks.runs [ARTICLES ...]        (default 1000 10000)
python -m benchmarks.runs --pages PAGES

With --pages it is web pages of three kilobytes of text and 135 kB of markup instead, by one and by two
workers.

Each run is a process of its own. Seconds of stages are those of `run.json`; memory is the peak of the process
that leads the run, and of the largest of those that read.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.generated_articles import article, path, write
from benchmarks.made_pages import dressed, made_pages

_SIZES = (1_000, 10_000)
_HEAD = "articles | run | reading s | linking s | writing s | all s | ms an article | leader MB | reader MB"


def main(sizes: list[int]) -> None:
    """Print a line for each run."""
    print(f"| {_HEAD} |\n" + "|---" * len(_HEAD.split("|")) + "|")
    for size in sizes:
        with tempfile.TemporaryDirectory() as scratch:
            folder, out = Path(scratch, "in"), Path(scratch, "out")
            write(folder, size)
            _show(size, "1 worker", _run(folder, Path(scratch, "one"), 1))
            _show(size, "2 workers", _run(folder, out, 2))
            _show(size, "nothing changed", _run(folder, out, 2))
            for number in range(0, size, 100):
                path(folder, number).write_text(article(number, edition=1), encoding="utf-8")
            _show(size, "1 % changed", _run(folder, out, 2))


def pages(count: int) -> None:
    """Print a line for each run over web pages."""
    print(f"| {_HEAD} |\n" + "|---" * len(_HEAD.split("|")) + "|")
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch, "in")
        folder.mkdir()
        for number, page in enumerate(made_pages(count)):
            (folder / f"{number:07d}.html").write_bytes(dressed(page).content)
        for workers in (1, 2):
            name = f"pages, {workers} worker{'s' * (workers > 1)}"
            _show(count, name, _run(folder, Path(scratch, str(workers)), workers))


def _run(folder: Path, out: Path, workers: int) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.runs", "--one", str(folder), str(out), str(workers)]
    said = subprocess.run(command, check=True, capture_output=True).stdout
    memory: dict[str, float] = json.loads(said)
    return {**json.loads((out / "run.json").read_text(encoding="utf-8"))["seconds"], **memory}


def _one(folder: Path, out: Path, workers: int) -> None:
    from extract.pipeline import extract_folder
    from extract.run_settings import RunSettings

    extract_folder(folder, out, settings=RunSettings(workers=workers))
    peaks = [
        resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    ]
    print(json.dumps({"leader": peaks[0], "reader": peaks[1]}))


def _show(size: int, what: str, run: dict[str, float]) -> None:
    stages = [run.get(stage, 0.0) for stage in ("reading", "linking", "writing", "all")]
    cells = [f"{size:,}", what, *(f"{s:.1f}" for s in stages), f"{1000 * run['all'] / size:.2f}"]
    print("| " + " | ".join([*cells, f"{run['leader']:.0f}", f"{run['reader']:.0f}"]) + " |", flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        _one(Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]))
    elif sys.argv[1:2] == ["--pages"]:
        pages(int(sys.argv[2]))
    else:
        main([int(size) for size in sys.argv[1:]] or list(_SIZES))
