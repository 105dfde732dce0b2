"""The whole way: a folder of articles → tables. Stages are pure; this module only joins them."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from extract.article import Article
from extract.dates import find_dates
from extract.documents import find_documents
from extract.isolation import Limits, ReaderPool, available_cores
from extract.languages.identification import identify
from extract.languages.sentences import split_sentences
from extract.meetings import Mentions, find_meetings
from extract.outcomes import Outcome, failure, records_of, success
from extract.outcomes.articles import articles_of
from extract.outcomes.corpus import CorpusReader
from extract.outcomes.known_files import KnownFiles
from extract.outcomes.parts import Parts
from extract.outcomes.workspace import workspace
from extract.parsers import (
    Item,
    Reading,
    SkippedArticle,
    Unreadable,
    UnreadableArticle,
    count_sources,
    parse,
)
from extract.people import find_people
from extract.places import find_places
from extract.records import ArticleRecords
from extract.resolution import find_decisions, read_decisions, resolve
from extract.roles import find_roles
from extract.roles.bodies import find_bodies
from extract.schemas import Row, TextRow
from extract.tables import write_tables


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is: `done` of `total` inputs (None: not yet known), the last one's path."""

    done: int
    total: int | None
    path: str


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


def extract_records(article: Article) -> ArticleRecords:
    """Return what the stages find in one article. No article is looked at but this one."""
    text, language = article.text, article.language
    people = find_people(text, language)
    places = tuple(
        p
        for p in find_places(text, language, article.published_on)
        if all(p.end <= x.start or x.end <= p.start for x in people)
    )
    dates = find_dates(text, language, article.published_on)
    # A date with a part of the day is of an event, not of a document.
    documents = find_documents(article, [d for d in dates if d.time_of_day is None], places)
    mentions = Mentions(
        people=people,
        roles=find_roles(text, language, places),
        bodies=find_bodies(text, language, places),
        places=places,
        dates=dates,
    )
    cited = {
        d.start
        for d in dates
        for m in documents.mentions
        if m.cited_on and m.cited_on == d.value and 0 <= d.start - m.end <= 120
    }
    meetings = find_meetings(article, split_sentences(article), mentions, cited)
    return ArticleRecords(article, documents.mentions, documents.relations, meetings)


def extract_folder(
    source: Path | Sequence[Path],
    out: Path,
    progress: Callable[[Progress], None] | None = None,
    reading: Reading | None = None,
    limits: Limits | None = None,
    workers: int | None = None,
) -> RunSummary:
    """Read every article of `source`, resolve them together and write the tables to `out`.

    `source` is a folder, a file, `-` for standard input, or several of them. A bad article becomes a row
    with its reason, the rest go on. Decisions by hand in a `decisions.csv` in or beside a source are
    followed. `workers` processes read (one for each core that is available if None); their number changes no
    byte. What an earlier run into `out` has read, and is unchanged, is not read again.

    Raises FileNotFoundError if a source does not exist, DecisionsError for a `decisions.csv` that cannot be
    read, OutputBusyError while another run writes to `out` and OSError if `out` cannot be written.
    """
    began = time.monotonic()
    decided_in = find_decisions(source)
    decisions = read_decisions(decided_in) if decided_in else None
    options = reading or Reading()
    with workspace(out) as folder:
        parts = Parts(folder)
        known = KnownFiles(folder, options)
        reader = CorpusReader(options, parts, known, _told(progress, source))
        with ReaderPool(workers or available_cores(), limits or Limits()) as pool:
            corpus = reader.read(source, pool)
        known.save()
        articles = articles_of(corpus, parts)
        rows = [outcome.row(entry.path, twin) for entry, outcome, twin in articles.rows]
        texts: list[TextRow] = []
        records: list[ArticleRecords] = []
        for _, table in parts.read(["article_id", "text", "records"], articles.extracted):
            for article_id, text, packed in zip(*(c.to_pylist() for c in table.columns), strict=True):
                texts.append(TextRow(article_id=article_id, text=text))
                records.append(records_of(packed))
        tables: dict[str, list[Row]] = {"articles": list(rows), "texts": list(texts)}
        resolution = resolve(records, decisions)
        tables |= resolution.tables
        write_tables(tables, out)
        parts.tidy(articles.used)
    return RunSummary(
        counts={name: len(table) for name, table in tables.items()},
        articles_by_status=dict(sorted(Counter(r.status for r in rows).items())),
        unread=tuple((r.path, r.status, r.reason or "") for r in rows if r.status != "extracted"),
        seconds=time.monotonic() - began,
        notes=tuple(f"{decided_in}, line {n}: no such ids in this run" for n in resolution.ignored),
    )


def _told(
    progress: Callable[[Progress], None] | None, source: Path | Sequence[Path]
) -> Callable[[int, str], None]:
    if progress is None:
        return lambda done, path: None
    total = count_sources(source)
    return lambda done, path: progress(Progress(done, None if total is None else max(total, done), path))


def warm_up() -> None:
    """Load what the stages read from disk, so that the first article pays for nothing but itself."""
    language = identify("Việt Nam").language
    extract_records(Article("", "", language, 0.0, "", ()))


def read_article(item: Item) -> Outcome:
    """Return what reading an item comes to. Only MemoryError is raised."""
    if isinstance(item, Unreadable):
        return failure(item, item.reason, item.status)
    try:
        return success(extract_records(parse(item)))
    except SkippedArticle as skipped:
        return failure(
            item,
            str(skipped),
            "skipped",
            language=skipped.language,
            language_score=skipped.language_score,
        )
    except UnreadableArticle as error:
        return failure(item, str(error))
    except MemoryError:
        raise
    except Exception as error:  # one bad article must not end a run: its row says what happened
        return failure(item, f"{type(error).__name__}: {error}")
