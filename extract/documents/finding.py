"""From a text to document mentions: read, identify, settle."""

from __future__ import annotations

from collections.abc import Sequence

from extract.article import Article
from extract.dates.mention import DateMention
from extract.documents.citation import Citation
from extract.documents.citing import CitationReader
from extract.documents.codes import find_codes
from extract.documents.context import country_of, is_vietnamese, reference_day
from extract.documents.draft import Draft
from extract.documents.identification import Identifier
from extract.documents.lone import read_lone_numbers
from extract.documents.mention import DocumentMention, RelationMention
from extract.documents.relations import find_relations
from extract.documents.settlement import Settler
from extract.documents.surroundings import SurroundingsReader
from extract.documents.words import words
from extract.languages.sentences import Span
from extract.lexicon.folding import fold
from extract.places.mention import PlaceMention


def find_mentions(
    article: Article,
    dates: Sequence[DateMention],
    places: Sequence[PlaceMention],
    sentences: Sequence[Span],
    *,
    phrase: bool = False,
) -> tuple[tuple[DocumentMention, ...], tuple[RelationMention, ...]]:
    """Return the mentions of an article in text order and their relations."""
    vocabulary = words(article.language)
    folded = fold(article.text)
    labels = vocabulary.book.find(folded)
    codes = find_codes(article.text, folded)
    # A date with a part of the day is of an event, not of a document.
    days = [d for d in dates if d.time_of_day is None]
    drafts = CitationReader(article.text, folded, vocabulary, codes, labels, days).read()
    drafts += read_lone_numbers(folded, vocabulary, drafts)
    if not drafts:
        return (), ()
    drafts.sort(key=lambda d: d.start)
    reader = SurroundingsReader(folded, vocabulary, labels, days, places, article, sentences)
    citations = _citations(drafts, reader)
    vietnamese = is_vietnamese(article, folded, vocabulary, places, any(d.code for d in drafts))
    country = None if vietnamese else country_of(folded, vocabulary)
    on = reference_day(article, dates, folded, vocabulary)
    Identifier(article, citations, vietnamese=vietnamese, country=country, on=on, phrase=phrase).identify()
    citations = [c for c in citations if c.number]
    mentions = Settler(
        article, citations, places, sentences, vietnamese=vietnamese, country=country, on=on
    ).settle()
    ends = [c.around.end for c in citations]
    return tuple(mentions), find_relations(folded, vocabulary, mentions, ends, sentences)


def _citations(drafts: Sequence[Draft], reader: SurroundingsReader) -> list[Citation]:
    nouns = {d.group: d.noun for d in reversed(drafts) if d.noun is not None}
    found: list[Citation] = []
    previous = 0
    for draft in drafts:
        found.append(Citation(draft, reader.read(draft, previous), draft.noun or nouns.get(draft.group)))
        previous = max(draft.end, found[-1].around.end)
    _share_dates(found, reader)
    return found


def _share_dates(citations: Sequence[Citation], reader: SurroundingsReader) -> None:
    """Give the day behind a list to all its members, where their code stands with the last alone or words say
    that the day is the same: "các Tờ trình số 7, 8 và 9/TTr-UBND ngày 1/2/2025"."""
    groups: dict[int, list[Citation]] = {}
    for citation in citations:
        groups.setdefault(citation.draft.group, []).append(citation)
    for group, (*first, last) in groups.items():
        day = last.around.date
        if group < 0 or not first or day is None or day.start < last.draft.end:
            continue
        bare = all(reader.is_bare(c.draft) for c in first) and last.draft.code is not None
        if (bare or reader.is_same_day(last.draft.end, day)) and not any(c.around.date for c in first):
            for citation in first:
                citation.around.date = day
