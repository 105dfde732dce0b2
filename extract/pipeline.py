"""The whole way: a folder of articles → tables. Stages are pure; this module only joins them."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from extract.article import Article
from extract.dates import find_dates
from extract.documents import find_documents
from extract.isolation import IsolatedReader, Limits
from extract.languages.identification import identify
from extract.languages.sentences import split_sentences
from extract.meetings import Mentions, find_meetings
from extract.parsers import (
    Item,
    Reading,
    SkippedArticle,
    Unreadable,
    UnreadableArticle,
    count_sources,
    find_sources,
    parse,
)
from extract.people import find_people
from extract.places import find_places
from extract.records import ArticleRecords
from extract.resolution import find_decisions, read_decisions, resolve
from extract.roles import find_roles
from extract.roles.bodies import find_bodies
from extract.schemas import ArticleRow, Row, TextRow
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
) -> RunSummary:
    """Read every article of `source`, resolve them together and write the tables to `out`.

    `source` is a folder, a file, `-` for standard input, or several of them. A bad article becomes a row
    with its reason, the rest go on. Decisions by hand in a `decisions.csv` in or beside a source are
    followed. Raises FileNotFoundError if a source does not exist, DecisionsError for a `decisions.csv` that
    cannot be read and OSError if `out` cannot be written.
    """
    began = time.monotonic()
    decided_in = find_decisions(source)
    decisions = read_decisions(decided_in) if decided_in else None
    rows: list[ArticleRow] = []
    first: dict[tuple[str, str | None], ArticleRow] = {}
    records: list[ArticleRecords] = []
    with IsolatedReader(limits or Limits()) as reader:
        total = count_sources(source)
        for done, item in enumerate(find_sources(source, reading), 1):
            # The same bytes may be no page under one name and a good text under another.
            read_as = item.reason if isinstance(item, Unreadable) else item.media
            keys = (item.article_id, None), (item.article_id, read_as)
            known = next((first[key] for key in keys if key in first), None)
            if known is not None:
                rows.append(known.model_copy(update={"path": item.path, "duplicate_of": item.article_id}))
            else:
                row, record = reader.read(item)
                first[keys[row.status != "extracted"]] = row
                rows.append(row)
                records.extend(r for r in (record,) if r is not None)
            if progress is not None:
                progress(Progress(done, None if total is None else max(total, done), item.path))
    texts = [TextRow(article_id=r.article.article_id, text=r.article.text) for r in records]
    tables: dict[str, list[Row]] = {"articles": list(rows), "texts": list(texts)}
    resolution = resolve(records, decisions)
    tables |= resolution.tables
    write_tables(tables, out)
    return RunSummary(
        counts={name: len(table) for name, table in tables.items()},
        articles_by_status=dict(sorted(Counter(r.status for r in rows).items())),
        unread=tuple((r.path, r.status, r.reason or "") for r in rows if r.status != "extracted"),
        seconds=time.monotonic() - began,
        notes=tuple(f"{decided_in}, line {n}: no such ids in this run" for n in resolution.ignored),
    )


def warm_up() -> None:
    """Load what the stages read from disk, so that the first article pays for nothing but itself."""
    language = identify("Việt Nam").language
    extract_records(Article("", "", language, 0.0, "", ()))


def read_article(item: Item) -> tuple[ArticleRow, ArticleRecords | None]:
    """Return the article's row and, if it was extracted, its records. Only MemoryError is raised."""
    if isinstance(item, Unreadable):
        return _unread(item, item.status, item.reason), None
    try:
        record = extract_records(parse(item))
        return _row(record.article), record
    except SkippedArticle as skipped:
        row = _unread(item, "skipped", str(skipped))
        language = {"language": skipped.language, "language_score": skipped.language_score}
        return row.model_copy(update=language), None
    except UnreadableArticle as error:
        return failed_row(item, str(error)), None
    except MemoryError:
        raise
    except Exception as error:  # one bad article must not end a run: its row says what happened
        return failed_row(item, f"{type(error).__name__}: {error}"), None


def failed_row(item: Item, reason: str) -> ArticleRow:
    """Return the row of an article that could not be read."""
    return _unread(item, "failed", reason)


def _unread(item: Item, status: Literal["skipped", "failed"], reason: str) -> ArticleRow:
    path, reason = (t.encode("utf-8", "backslashreplace").decode("utf-8") for t in (item.path, reason))
    return ArticleRow(article_id=item.article_id, path=path, status=status, reason=reason)


def _row(article: Article) -> ArticleRow:
    return ArticleRow(
        article_id=article.article_id,
        path=article.path,
        status="extracted",
        language=article.language,
        language_score=round(article.language_score, 4),
        other_languages=";".join(sorted({s.language for s in article.segments if s.language})) or None,
        title=article.title or None,
        publisher=article.publisher or None,
        published_on=article.published_on,
        source_url=article.source_url or None,
    )
