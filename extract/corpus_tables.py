"""From the articles of a corpus to all its tables: they are linked, and written meanwhile."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from extract.isolation.cluster import ClusterPool
from extract.isolation.pool import ReaderPool
from extract.isolation.shared_work import SharedWork
from extract.outcomes.articles import Articles
from extract.outcomes.columns import LISTS
from extract.outcomes.corpus import Corpus
from extract.outcomes.fingerprint import fingerprint
from extract.outcomes.linking import KeptLinking
from extract.outcomes.parts import Parts
from extract.outcomes.spool import SpooledFacts, spooled
from extract.progress import Count, Heard
from extract.resolution.cell_columns import CellColumns
from extract.resolution.corpus import LOOKS, link_corpus
from extract.resolution.corpus_rows import rows_of
from extract.resolution.decisions import Decisions
from extract.resolution.work import OwnWork, Work
from extract.run_record import Stages
from extract.schemas import TABLES, ArticleRow, TextRow
from extract.tables.collected import CollectedRows
from extract.tables.files import file_names
from extract.tables.store import replace_files
from extract.tables.write import check_and_write, write_files

_UNLINKED = ("articles", "texts")
_OF_CORPUS = ("meetings", "people", "documents", "resolutions", "plans", "conflicts", "review")
# From so many articles on they are written before linking, which needs all memory; else meanwhile.
_LARGE_CORPUS = 200_000


def write_corpus(
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
    parts.forget_places()
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
