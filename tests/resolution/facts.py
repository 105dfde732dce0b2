"""Facts of invented articles, short to write: what a test does not name is left out."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from extract.documents.mention import DocumentMention
from extract.people.mention import Candidate, Post
from extract.resolution.corpus import LinkedCorpus, link_corpus
from extract.resolution.corpus_rows import rows_of
from extract.resolution.decisions import Decision, Decisions
from extract.resolution.facts import ArticleFacts, MeetingFacts, PersonFacts, candidates_of
from extract.resolution.people.bearers import Bearer
from extract.resolution.people.scopes import NATIONAL, Office
from extract.schemas import ConflictRow, DocumentRow, MeetingRow, ReviewRow, Row

DAY = date(2025, 3, 12)
_NONE = Decisions()


def chair_of(province: str) -> Office:
    return Office("Chair", "Provincial People's Committee", province)


def minister_of(ministry: str) -> Office:
    return Office("Minister", f"Ministry of {ministry}", NATIONAL)


def person(name: str, *offices: Office, foreign: bool = False) -> PersonFacts:
    said = tuple(Post(o.title, o.body, "" if o.scope == NATIONAL else o.scope or "") for o in offices)
    return PersonFacts(name, not foreign, ((name, 1),), offices, said)


def meeting(
    held_on: date | None = DAY,
    *,
    kind: str = "meeting",
    ordinal: int | None = None,
    time_of_day: str | None = None,
    place: str | None = None,
    province: str | None = None,
    body: str | None = None,
    people: Sequence[int] = (),
    chairs: Sequence[int] = (),
) -> MeetingFacts:
    """A meeting; `people` and `chairs` are positions in the article's people, all of them if not given."""
    return MeetingFacts(
        "họp", kind, ordinal, held_on, None, time_of_day, None, place, province, body,
        tuple(people), tuple(chairs),
    )  # fmt: skip


def document(number: str, kind: str = "resolution", **known: object) -> DocumentMention:
    serial, _, code = number.replace("-", "/").partition("/")
    values: dict[str, object] = {
        "type_code": code.split("/")[0] or None,
        "country": "VN",
        "how": "exact",
        "number_as_written": number,
    }
    return DocumentMention(
        start=0,
        end=len(number),
        as_written=number,
        number_start=0,
        number_end=len(number),
        kind=kind,
        number=number,
        serial=serial,
        **(values | known),  # type: ignore[arg-type]
    )


def article(
    article_id: str,
    *,
    language: str = "vi",
    source: str | None = None,
    reported_on: date | None = None,
    people: Sequence[PersonFacts] = (),
    meetings: Sequence[MeetingFacts] | None = None,
    documents: Sequence[DocumentMention] = (),
    shingles: Sequence[int] = (),
) -> ArticleFacts:
    """An article; without `meetings` its people attend one that has no facts of its own."""
    placed = tuple(p._replace(candidates=_candidates(p, language, reported_on)) for p in people)
    everybody = range(len(placed))
    given = [meeting(people=everybody)] if meetings is None else meetings
    return ArticleFacts(
        article_id=article_id,
        language=language,
        source=source or article_id,
        reported_on=reported_on,
        title=f"Tin {article_id}",
        shingles=array("I", sorted(shingles)),
        people=placed,
        meetings=tuple(
            m._replace(
                people=tuple(m.people or everybody),
                chairs=tuple(m.chairs),
            )
            for m in given
        ),
        documents=tuple(
            replace(d, start=100 * n, end=100 * n + 50, number_start=100 * n, number_end=100 * n + 50)
            for n, d in enumerate(documents)
        ),
    )


def _candidates(facts: PersonFacts, language: str, reported_on: date | None) -> tuple[Candidate, ...]:
    if language == "vi" or not facts.is_vietnamese:
        return ()
    return candidates_of([w for w, _ in facts.written], facts.said, language, reported_on)


def linked(*articles: ArticleFacts, decisions: Sequence[Decision] = ()) -> LinkedCorpus:
    return link_corpus(sorted(articles, key=lambda a: a.article_id), Decisions(tuple(decisions)))


Ids = dict[tuple[str, int], str]
"""Ids by the article and the position among its people, meetings or citations."""


def people_by_id(corpus: LinkedCorpus) -> Ids:
    return _ids(corpus, "people")


def meetings_by_id(corpus: LinkedCorpus) -> Ids:
    return _ids(corpus, "meetings")


def documents_by_id(corpus: LinkedCorpus) -> Ids:
    return _ids(corpus, "documents")


def _ids(corpus: LinkedCorpus, kind: str) -> Ids:
    articles = list(enumerate(corpus.articles))
    return {(a.article_id, p): i for n, a in articles for p, i in enumerate(getattr(corpus.ids_of(n), kind))}


def bearers(corpus: LinkedCorpus) -> list[Bearer]:
    """The people of all articles with the names that were settled."""
    every = (item for n in range(len(corpus.articles)) for item in corpus.settled.layout.of(n))
    return [corpus.settled.bearer(item) for item in every]


def names(corpus: LinkedCorpus) -> dict[tuple[str, int], str]:
    """Article and position among its people → the name that was settled."""
    return {(b.article.article_id, b.order): b.name for b in bearers(corpus)}


def document_rows_of(corpus: LinkedCorpus) -> list[DocumentRow]:
    return [DocumentRow(**values) for values in _told(corpus, DocumentRow)]


def meeting_rows_of(corpus: LinkedCorpus) -> list[MeetingRow]:
    return [MeetingRow(**values) for values in _told(corpus, MeetingRow)]


def conflict_rows_of(corpus: LinkedCorpus) -> list[ConflictRow]:
    return [ConflictRow(**values) for values in _told(corpus, ConflictRow)]


def questions_of(corpus: LinkedCorpus, decisions: Decisions = _NONE) -> list[ReviewRow]:
    return [ReviewRow(**values) for values in _told(corpus, ReviewRow, decisions)]


def _told(corpus: LinkedCorpus, row_class: type[Row], decisions: Decisions = _NONE) -> list[dict[str, Any]]:
    """The rows of one table that linking made."""
    tables = rows_of(corpus, decisions)
    return [values for own, table in tables if own is row_class for values in table.to_pylist()]
