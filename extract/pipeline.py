"""The whole way: a folder of articles → tables. Stages are pure; this module only joins them."""

from __future__ import annotations

import gc
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from extract.heap import return_large_blocks
from extract.isolation.cluster import ClusterPool
from extract.isolation.pool import ReaderPool, available_cores
from extract.outcomes.corpus import Corpus, CorpusReader
from extract.outcomes.finished import Finished, digest_of
from extract.outcomes.known_files import KnownFiles
from extract.outcomes.parts import Parts
from extract.outcomes.workspace import workspace
from extract.parsers import Inputs, Reading, count_sources
from extract.progress import Heard, Progress
from extract.readiness import loading
from extract.resolution.decisions import Decisions, find_decisions, read_decisions
from extract.run_record import Stages, write_run_record
from extract.run_settings import RunSettings
from extract.storage import Location, published
from extract.tables.files import file_names
from extract.tables.store import current_folder

# After how many new objects Python searches for cycles.
_ALLOCATIONS = 2_000_000


@dataclass(frozen=True, slots=True)
class RunSummary:
    """What a run wrote: rows per table, articles per status, and each article that was not extracted.

    `notes` say which decisions by hand could not be followed.
    """

    counts: dict[str, int]
    articles_by_status: dict[str, int]
    unread: tuple[tuple[str, str, str], ...]
    seconds: float
    notes: tuple[str, ...] = ()


def extract_folder(
    source: Inputs,
    out: Location,
    progress: Heard | None = None,
    settings: RunSettings | None = None,
    started: subprocess.Popen[bytes] | None = None,
) -> RunSummary:
    """Read every article of `source`, resolve them together and write the tables to `out`.

    `source` is a folder, a file, `-` for standard input, the address of a store, or several of them; `out` is
    a folder or the address of one (see `extract.storage`). A bad article becomes a row with its reason, the
    rest go on. Decisions by hand in a `decisions.csv` in or beside a source are followed. How many processes
    read, and where, changes no byte. What an earlier run into `out` has read, and is unchanged, is not read
    again. `started` is a process that reads, if one has been started already (see
    `extract.isolation.process`).

    Raises FileNotFoundError if a source does not exist, DecisionsError for a `decisions.csv` that cannot be
    read, OutputBusyError while another run writes to `out`, StorageError for a store that cannot be reached
    and OSError if `out` cannot be written.
    """
    return_large_blocks()
    with published(out, file_names()) as folder, _rare_collections():
        return _extract_folder(source, folder, progress, settings or RunSettings(), started)


def _extract_folder(
    source: Inputs,
    out: Path,
    progress: Heard | None,
    settings: RunSettings,
    started: subprocess.Popen[bytes] | None,
) -> RunSummary:
    stages = Stages()
    began = time.monotonic()
    decided_in = find_decisions(source)
    decisions = read_decisions(decided_in) if decided_in else Decisions()
    processes = settings.workers or available_cores()
    settings = replace(settings, workers=processes)
    with workspace(out) as folder, _pool(settings, processes, started) as pool:
        with stages.timed("reading"), loading(wanted=started is not None):
            parts = Parts(folder)
            corpus = _read(source, settings.reading, parts, pool, progress)
        finished = Finished(folder, out, file_names())
        digest = digest_of(corpus, decided_in.read_bytes() if decided_in else b"")
        told = finished.told(digest)
        if told is None:
            # Who waits for the first articles loads it meanwhile.
            from extract.corpus_tables import write_corpus

            told = write_corpus(corpus, parts, decisions, out, stages, processes, pool, progress)
            finished.note(digest, told)
        summary = RunSummary(
            counts=told["rows"],
            articles_by_status=told["articles"],
            unread=tuple((path, status, reason) for path, status, reason in told["unread"]),
            seconds=time.monotonic() - began,
            notes=tuple(f"{decided_in}, line {n}: no such ids in this run" for n in told["ignored"]),
        )
        stages.seconds["all"] = summary.seconds
        counts = {"articles": told["articles"], "articles_read": corpus.read, "rows": told["rows"]}
        counts["tables"] = current_folder(out).relative_to(out.resolve()).as_posix()
        write_run_record(out, stages, {"settings": asdict(settings), **counts})
    return summary


def _pool(
    settings: RunSettings, processes: int, started: subprocess.Popen[bytes] | None
) -> ReaderPool | ClusterPool:
    if settings.scheduler:
        return ClusterPool(settings.scheduler, settings.limits)
    return ReaderPool(processes, settings.limits, started)


def _read(
    source: Inputs, options: Reading, parts: Parts, pool: ReaderPool | ClusterPool, progress: Heard | None
) -> Corpus:
    """Return the articles of an input, all of them read; what is known of its files is kept no longer."""
    known = KnownFiles(parts.folder, options)
    corpus = CorpusReader(options, parts, known, _told(progress, source)).read(source, pool)
    known.save()
    return corpus


@contextmanager
def _rare_collections() -> Iterator[None]:
    """Search for cycles seldom: outcomes and what links them have none, and each search visits them all."""
    before = gc.get_threshold()
    gc.set_threshold(_ALLOCATIONS, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _told(progress: Heard | None, source: Inputs) -> Callable[[int, str], None]:
    if progress is None:
        return lambda done, path: None
    total = count_sources(source)
    return lambda done, path: progress(Progress(done, None if total is None else max(total, done), path))
