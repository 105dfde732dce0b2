"""The whole way: a folder of articles → tables. Stages are pure; this module only joins them."""

from __future__ import annotations

import gc
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from extract.isolation.cluster import ClusterPool
from extract.isolation.limits import Limits
from extract.isolation.pool import ReaderPool, available_cores
from extract.isolation.shared_work import SharedWork
from extract.outcomes.articles import Articles
from extract.outcomes.columns import LISTS
from extract.outcomes.corpus import Corpus, CorpusReader
from extract.outcomes.fingerprint import fingerprint
from extract.outcomes.finished import Finished, digest_of
from extract.outcomes.known_files import KnownFiles
from extract.outcomes.linking import KeptLinking
from extract.outcomes.parts import Parts
from extract.outcomes.spool import SpooledFacts, spooled
from extract.outcomes.workspace import workspace
from extract.parsers import Inputs, Reading, count_sources
from extract.progress import Count, Heard, Progress
from extract.resolution.cell_columns import CellColumns
from extract.resolution.corpus import LOOKS, link_corpus
from extract.resolution.corpus_rows import rows_of
from extract.resolution.decisions import Decisions, find_decisions, read_decisions
from extract.resolution.readiness import loading
from extract.resolution.work import OwnWork, Work
from extract.run_record import Stages, write_run_record
from extract.schemas import TABLES, ArticleRow, TextRow
from extract.storage import Location, published
from extract.tables.collected import CollectedRows
from extract.tables.store import current_folder, replace_files
from extract.tables.write import check_and_write, file_names, write_files

_UNLINKED = ("articles", "texts")
_OF_CORPUS = ("meetings", "people", "documents", "resolutions", "plans", "conflicts", "review")
# From so many articles on they are written before linking, which needs all memory; else meanwhile.
_LARGE_CORPUS = 200_000
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
    reading: Reading | None = None,
    limits: Limits | None = None,
    workers: int | None = None,
    scheduler: str | None = None,
    started: subprocess.Popen[bytes] | None = None,
) -> RunSummary:
    """Read every article of `source`, resolve them together and write the tables to `out`.

    `source` is a folder, a file, `-` for standard input, the address of a store, or several of them; `out` is
    a folder or the address of one (see `extract.storage`). A bad article becomes a row
    with its reason, the rest go on. Decisions by hand in a `decisions.csv` in or beside a source are
    followed. `workers` processes read (one for each core that is available if None); their number changes no
    byte. With `scheduler`, the address of a Dask scheduler, its workers read instead. What an earlier run
    into `out` has read, and is unchanged, is not read again. `started` is a process that reads, if one has
    been started already (see `extract.isolation.process`).

    Raises FileNotFoundError if a source does not exist, DecisionsError for a `decisions.csv` that cannot be
    read, OutputBusyError while another run writes to `out`, StorageError for a store that cannot be reached
    and OSError if `out` cannot be written.
    """
    with published(out, file_names()) as folder, _rare_collections():
        return _extract_folder(source, folder, progress, reading, limits, workers, scheduler, started)


def _extract_folder(
    source: Inputs,
    out: Path,
    progress: Callable[[Progress], None] | None,
    reading: Reading | None,
    limits: Limits | None,
    workers: int | None,
    scheduler: str | None,
    started: subprocess.Popen[bytes] | None,
) -> RunSummary:
    stages = Stages()
    began = time.monotonic()
    decided_in = find_decisions(source)
    decisions = read_decisions(decided_in) if decided_in else Decisions()
    options, bounds, processes = reading or Reading(), limits or Limits(), workers or available_cores()
    with workspace(out) as folder, _pool(scheduler, processes, bounds, started) as pool:
        with stages.timed("reading"), loading(wanted=started is not None):
            parts = Parts(folder)
            corpus = _read(source, options, parts, pool, progress)
        finished = Finished(folder, out, file_names())
        digest = digest_of(corpus, decided_in.read_bytes() if decided_in else b"")
        told = finished.told(digest)
        if told is None:
            told = _link_and_write(corpus, parts, decisions, out, stages, processes, pool, progress)
            finished.note(digest, told)
        summary = RunSummary(
            counts=told["rows"],
            articles_by_status=told["articles"],
            unread=tuple((path, status, reason) for path, status, reason in told["unread"]),
            seconds=time.monotonic() - began,
            notes=tuple(f"{decided_in}, line {n}: no such ids in this run" for n in told["ignored"]),
        )
        settings = {
            "reading": asdict(options),
            "limits": asdict(bounds),
            "workers": processes,
            "scheduler": scheduler,
        }
        stages.seconds["all"] = summary.seconds
        counts = {"articles": told["articles"], "articles_read": corpus.read, "rows": told["rows"]}
        counts["tables"] = current_folder(out).relative_to(out.resolve()).as_posix()
        write_run_record(out, stages, {"settings": settings, **counts})
    return summary


def _pool(
    scheduler: str | None, processes: int, bounds: Limits, started: subprocess.Popen[bytes] | None
) -> ReaderPool | ClusterPool:
    return ClusterPool(scheduler, bounds) if scheduler else ReaderPool(processes, bounds, started)


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


def _link_and_write(
    corpus: Corpus,
    parts: Parts,
    decisions: Decisions,
    out: Path,
    stages: Stages,
    threads: int,
    pool: ReaderPool | ClusterPool,
    progress: Heard | None,
) -> dict[str, Any]:
    """Write the tables of a corpus; return what there is to tell of them, as JSON has it.

    What linking adds nothing to, the articles and their texts, is written while the rest is linked, and the
    rows of what is one in the corpus while those of single articles are made.
    """
    articles = Articles(corpus, parts)
    pa.default_memory_pool().release_unused()  # of what was read Arrow keeps a hundred megabytes
    told: dict[str, Any] = {}

    def write(folder: Path) -> None:
        with CollectedRows(parts.folder / "rows") as rows, ThreadPoolExecutor(1) as meanwhile:
            first = meanwhile.submit(_write_articles, articles, parts, rows, folder)
            if sum(map(len, articles.extracted.values())) >= _LARGE_CORPUS:
                with stages.timed("writing"):
                    early = Count(progress, "writing", len(_UNLINKED))
                    first.result()
                    early.add(len(_UNLINKED))
            with stages.timed("linking"), spooled(parts, articles) as facts:
                count = Count(progress, "linking", LOOKS * len(facts))
                work = SharedWork(pool, facts) if isinstance(pool, ReaderPool) else OwnWork(facts)
                columns, told["ignored"] = _link(facts, parts, decisions, rows, work, count.add)
                second = meanwhile.submit(_write_early, rows, folder, _OF_CORPUS)
                _add_cells(columns, facts, articles, parts, rows, count.add)
            with stages.timed("writing"):
                told.update(first.result())
                second.result()
                left = [name for name in TABLES if name not in (*_UNLINKED, *_OF_CORPUS)]
                check_and_write(rows, folder, left, threads, Count(progress, "writing", len(left)).add)
            told["rows"] = rows.counts()

    replace_files(out, file_names(), write)
    parts.tidy(articles.used)
    return told


def _write_articles(articles: Articles, parts: Parts, rows: CollectedRows, folder: Path) -> dict[str, Any]:
    """Write the tables of articles and texts; return how many articles have each status, and which were not
    read."""
    told = _add_articles(articles, parts, rows)
    _write_early(rows, folder, _UNLINKED)
    return told


def _write_early(rows: CollectedRows, folder: Path, names: Collection[str]) -> None:
    """Write tables to which no more rows come."""
    with rows.database(1, names) as database:
        write_files(database, folder, names, lambda _: None)


def _link(
    facts: SpooledFacts,
    parts: Parts,
    decisions: Decisions,
    rows: CollectedRows,
    work: Work,
    done: Callable[[int], None],
) -> tuple[CellColumns, tuple[int, ...]]:
    """Add the rows of what is one in a corpus; `done` hears of how many articles.

    Returns what makes the rows of single articles, and the lines of decisions without effect.
    """
    seed = f"{fingerprint(whole=True)}{decisions}"
    memory = KeptLinking(parts.folder, facts.digests, seed, work)
    linked = link_corpus(facts, decisions, done, memory, facts.take_sketches())
    for row_class, made in rows_of(linked, decisions):
        rows.add_table(row_class, made)
    # Its tables are as large as what it found, and nobody needs them any more.
    return CellColumns(linked), linked.ignored


def _add_cells(
    columns: CellColumns,
    facts: SpooledFacts,
    articles: Articles,
    parts: Parts,
    rows: CollectedRows,
    done: Callable[[int], None],
) -> None:
    """Add the rows that single articles add; `done` hears of how many articles."""
    begin = 0
    for _, table in parts.read(["article_id", "language", *LISTS], articles.extracted):
        end = begin + table.num_rows
        for row_class, own_rows in columns.rows(facts.numbers[begin:end], table):
            rows.add_table(row_class, own_rows)
        done(table.num_rows)
        begin = end


def _add_articles(articles: Articles, parts: Parts, rows: CollectedRows) -> dict[str, Any]:
    """Add the rows of `articles` and `texts`; return how many have each status, and which were not read."""
    statuses: Counter[str] = Counter()
    unread: list[tuple[str, str, str]] = []
    for table in articles.tables():
        rows.add_table(ArticleRow, table)
        statuses.update(table["status"].to_pylist())
        left = table.filter(pc.field("status") != "extracted").select(["path", "status", "reason"])
        unread += [(row["path"], row["status"], row["reason"] or "") for row in left.to_pylist()]
    for _, table in parts.read(["article_id", "text"], articles.extracted):
        rows.add_table(TextRow, table)
    return {"articles": dict(sorted(statuses.items())), "unread": sorted(unread)}


def _told(progress: Heard | None, source: Inputs) -> Callable[[int, str], None]:
    if progress is None:
        return lambda done, path: None
    total = count_sources(source)
    return lambda done, path: progress(Progress(done, None if total is None else max(total, done), path))
