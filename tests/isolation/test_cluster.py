"""A cluster reads as one machine does, also when a worker is killed."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from extract.isolation.cluster import ClusterPool
from extract.isolation.limits import Limits
from extract.isolation.reader import ReaderError
from extract.pipeline import extract_folder
from extract.progress import Progress
from extract.run_settings import RunSettings
from extract.tables.files import file_names
from tests.parsers.stories import STORIES

pytest.importorskip("distributed")


class Cluster:
    """A scheduler and two workers, each a process of its own, on loopback."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "scheduler.json"
        self._log = (folder / "log").open("w")
        own = ["--host", "127.0.0.1", "--no-dashboard"]
        self.processes = [self._start("scheduler", "--port", "0", "--scheduler-file", str(self._file), *own)]
        self._wait_for_scheduler()
        for _ in range(2):
            given = ["--nthreads", "1", "--no-nanny", "--scheduler-file", str(self._file)]
            self.processes.append(self._start("worker", *given, *own, "--local-directory", str(folder)))

    def _start(self, *command: str) -> subprocess.Popen[bytes]:
        root = Path(__file__).parents[2]
        called = [sys.executable, "-m", "dask", *command]
        return subprocess.Popen(called, cwd=root, stdout=self._log, stderr=self._log)

    def _wait_for_scheduler(self) -> None:
        end = time.monotonic() + 60
        while not self._file.exists() and time.monotonic() < end:
            time.sleep(0.1)

    @property
    def address(self) -> str:
        return str(json.loads(self._file.read_text())["address"])

    def close(self) -> None:
        for process in self.processes:
            process.kill()
            process.wait()
        self._log.close()


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    (tmp_path / "cluster").mkdir()
    started = Cluster(tmp_path / "cluster")
    yield started
    started.close()


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    for n in range(60):
        for language, story in STORIES.items():
            (folder / f"{language}{n}.txt").write_text(f"{story.text}\n\n{n}", encoding="utf-8")
    return folder


def contents(out: Path) -> dict[str, bytes]:
    return {name: (out / name).read_bytes() for name in file_names()}


def test_the_bytes_are_those_of_one_machine_though_a_worker_is_killed(
    cluster: Cluster, articles: Path, tmp_path: Path
) -> None:
    killed: list[int] = []

    def kill_one(step: Progress) -> None:
        if step.done > 40 and not killed:
            killed.append(cluster.processes[-1].pid)
            cluster.processes[-1].kill()

    extract_folder(articles, tmp_path / "cluster-out", kill_one, RunSettings(scheduler=cluster.address))
    assert killed
    extract_folder(articles, tmp_path / "out")
    assert contents(tmp_path / "cluster-out") == contents(tmp_path / "out")


def test_no_scheduler_is_one_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("extract.isolation.cluster._CONNECTING", 1)
    with pytest.raises(ReaderError, match="no scheduler answers"):
        ClusterPool("tcp://127.0.0.1:1", Limits())
