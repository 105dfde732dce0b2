"""From one item of the input to what reading it came to: the stages that look at a single article."""

from __future__ import annotations

from extract.article import Article
from extract.dates import find_dates
from extract.documents import find_documents
from extract.languages.identification import identify
from extract.languages.sentences import split_sentences
from extract.meetings import Mentions, find_meetings
from extract.outcomes import Outcome, failure, success
from extract.parsers import Item, SkippedArticle, Unreadable, UnreadableArticle, parse
from extract.people import find_people
from extract.places import find_places
from extract.records import ArticleRecords
from extract.roles import find_roles
from extract.roles.bodies import find_bodies
from extract.roles.setting import country_of_press


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
    sentences = split_sentences(article)
    documents = find_documents(article, [d for d in dates if d.time_of_day is None], places, sentences)
    press = country_of_press(article.source_url)
    mentions = Mentions(
        people=people,
        roles=find_roles(text, language, places, press),
        bodies=find_bodies(text, language, places, press),
        places=places,
        dates=dates,
    )
    cited = {
        d.start
        for d in dates
        for m in documents.mentions
        if m.cited_on and m.cited_on == d.value and m.start <= d.start <= m.end + 120
    }
    meetings = find_meetings(article, sentences, mentions, cited)
    return ArticleRecords(article, documents.mentions, documents.relations, meetings)


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
