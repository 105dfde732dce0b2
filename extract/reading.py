"""From one item of the input to what reading it came to: the stages that look at a single article."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from extract.article import Article
from extract.dates.finder import find_dates
from extract.dates.mention import DateMention
from extract.dates.same_year import with_years
from extract.documents.mention import DocumentMention
from extract.documents.stage import find_documents
from extract.languages.identification import identify
from extract.languages.sentences import split_sentences
from extract.lexicon import language_yaml
from extract.meetings.holders.declension import is_declined_office
from extract.meetings.sentences.scene import Mentions
from extract.meetings.stage import find_meetings
from extract.outcomes import Outcome, failure, success
from extract.parsers import Item, SkippedArticle, Source, Unreadable, UnreadableArticle, parse
from extract.people.finder import find_people
from extract.people.mention import PersonMention
from extract.places.finder import find_places
from extract.places.mention import PlaceMention
from extract.records import ArticleRecords
from extract.roles.bodies import find_bodies
from extract.roles.finder import find_roles
from extract.roles.mention import RoleMention
from extract.roles.setting import country_of_press

# How near behind a document its date stands.
_NEAR = 120


def extract_records(article: Article) -> ArticleRecords:
    """Return what the stages find in one article. No article is looked at but this one."""
    text, language = article.text, article.language
    people = find_people(text, language)
    places = _apart(find_places(text, language, article.published_on), people)
    dates = tuple(_beside(find_dates(text, language, article.published_on), people))
    sentences = split_sentences(article)
    documents = find_documents(article, dates, places, sentences)
    cited = _cited(documents.mentions, dates, text, language)
    if article.published_on is None:
        dates = with_years(text, language, dates, cited)
    press = country_of_press(article.source_url, article.publisher)
    ends = {d.end for d in documents.mentions} | {d.end for d in dates if d.start in cited}
    mentions = Mentions(
        people=people,
        roles=_without_issuers(find_roles(text, language, places, press), article, ends),
        bodies=find_bodies(text, language, places, press),
        places=places,
        dates=dates,
    )
    meetings = find_meetings(article, sentences, mentions, cited)
    return ArticleRecords(article, documents.mentions, documents.relations, meetings)


def _apart(places: Sequence[PlaceMention], people: Sequence[PersonMention]) -> tuple[PlaceMention, ...]:
    """Return the places that are no part of a person's name."""
    named = sorted((p.start, p.end) for p in people)
    # The furthest end of the names up to each.
    ends = list(accumulate((end for _, end in named), max))
    before = [bisect_left(named, (p.end, 0)) for p in places]
    return tuple(p for p, at in zip(places, before, strict=True) if not at or ends[at - 1] <= p.start)


def _beside(dates: Sequence[DateMention], people: Sequence[PersonMention]) -> Iterator[DateMention]:
    """Yield the dates without the word for a part of the day that ends a person's name ("الصباح")."""
    ends = [p.end for p in people]
    for date in dates:
        at = bisect_right(ends, date.start) if date.time_of_day else len(people)
        if at == len(people) or people[at].start > date.start:
            yield date
        elif ends[at] < date.end:
            rest = date.as_written[ends[at] - date.start :].lstrip(" ،,")
            start = date.end - len(rest)
            yield replace(date, start=start, as_written=rest, time_of_day=None)


def _without_issuers(
    roles: Sequence[RoleMention], article: Article, ends: Collection[int]
) -> tuple[RoleMention, ...]:
    """Return the offices without those of who issued a document, where nouns have cases: right behind it or
    its day, at `ends`, a comma behind them ("за Рішенням № 5 прем'єр-міністра, полковника A призначено")."""
    return tuple(
        r
        for r in roles
        if r.start - 1 not in ends
        or article.text[r.end : r.end + 1] != ","
        or not is_declined_office(article.language, r)
    )


def _cited(
    documents: Sequence[DocumentMention], dates: Sequence[DateMention], text: str, language: str
) -> set[int]:
    """Return where the dates stand that are those of documents: within their words or right behind, else
    before who issued them."""
    found: set[int] = set()
    for document in documents:
        if document.cited_on is None:
            continue
        at = bisect_left(dates, document.start, key=lambda d: d.start)
        near = document.end + _NEAR
        behind = dates[at : bisect_right(dates, near, key=lambda d: d.start)]
        own = {d.start for d in behind if d.value == document.cited_on}
        found.update(own or _issued_before(document, dates[max(0, at - 1) : at], text, language))
    return found


def _issued_before(
    document: DocumentMention, before: Sequence[DateMention], text: str, language: str
) -> Iterator[int]:
    """Yield where the day stands on which somebody issued a document, right before that one: "Ngày 5/6, Bộ
    Chính trị ban hành Kết luận …"; a day on which one was passed is that of the session, where the words of
    the language tell that."""
    passing = language_yaml(language, "documents")["passing_verbs"]
    for date in before if passing else ():
        between = text[date.end : document.start]
        same = date.value == document.cited_on and date.time_of_day is None
        if same and len(between) <= _NEAR and not any(verb in between for verb in (*passing, ". ", "\n")):
            yield date.start


def warm_up(sample: bytes = b"") -> None:
    """Load what the stages read from disk, so that the first article pays for nothing but itself.

    That is the words of the language of `sample`, the beginning of a text; of Vietnamese without one.
    """
    if read_article(Source("", sample, "text")).status != "extracted":
        extract_records(Article("", "", identify("Việt Nam").language, 0.0, "", ()))


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
