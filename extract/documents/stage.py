"""From an article to the documents that it cites, and to how they relate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from extract.article import Article, Segment
from extract.dates.finder import find_dates
from extract.dates.mention import DateMention
from extract.documents.finding import find_mentions
from extract.documents.mention import DocumentMention, RelationMention
from extract.documents.titled import find_titled
from extract.languages.sentences import Span, split_sentences
from extract.places.finder import find_places
from extract.places.mention import PlaceMention


@dataclass(frozen=True, slots=True)
class Documents:
    """The document mentions of an article in text order, and the relations that it states."""

    mentions: tuple[DocumentMention, ...]
    relations: tuple[RelationMention, ...]


def find_documents(
    article: Article,
    dates: Sequence[DateMention] = (),
    places: Sequence[PlaceMention] = (),
    sentences: Sequence[Span] | None = None,
) -> Documents:
    """Return the documents cited in `article`.

    `dates` and `places` are the mentions of the sibling stages for the same text; without them no
    `cited_on` and no `issuer_place` is found. `sentences` are those of the article, if they have been split
    already. Offsets count code points of `article.text`. Raises
    FileNotFoundError where the language has no `documents.yaml`.
    """
    split = split_sentences(article) if sentences is None else sentences
    return Documents(*find_mentions(article, dates, places, split))


def find_in_phrase(text: str, language: str) -> tuple[DocumentMention, ...]:
    """Return the documents cited in a single phrase that stands in no article.

    Offsets count code points of `text`. Dates and places are read as in an article; without a day of
    publication a date stays open unless the phrase states its year. Laws named by title alone count too.
    Raises FileNotFoundError where the language has no `documents.yaml`.
    """
    segment = Segment(0, len(text), "paragraph")
    article = Article("", "", language, 1.0, text, (segment,))
    dates = find_dates(text, language, None)
    cited = find_mentions(article, dates, find_places(text, language, None), [(0, len(text))], phrase=True)[0]
    return tuple(sorted([*cited, *find_titled(text, language, cited)], key=lambda m: m.start))
