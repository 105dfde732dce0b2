"""Bodies whose session an article reports, by what they pass there."""

from __future__ import annotations

from functools import cache

from extract.article import Article
from extract.documents.words import IssuerPhrase, words
from extract.lexicon import language_yaml

# Of so many segments is the beginning of an article, its headline included.
_LEAD = 3


def met_in(article: Article, folded: str) -> dict[str, str]:
    """Return, by kind of document, the body that passes such in session, where the beginning of an article,
    or its headline, names one of these bodies alone; `folded` is its text."""
    passes = _sessions(article.language)
    lead = [s for s in article.segments if s.kind in ("headline", "paragraph")][:_LEAD]
    if not passes or not lead:
        return {}
    headline = [s for s in lead if s.kind == "headline"]
    named = _named(folded[lead[0].start : lead[-1].end], article.language)
    first = (
        _named(folded[headline[0].start : headline[-1].end], article.language) if headline else frozenset()
    )
    met = {
        kind: bodies & named if len(bodies & named) == 1 else bodies & first
        for kind, bodies in passes.items()
    }
    return {kind: next(iter(bodies)) for kind, bodies in met.items() if len(bodies) == 1}


def _named(folded: str, language: str) -> frozenset[str]:
    """Return the bodies of other countries than Vietnam that issue documents and that a text names."""
    found = words(language).book.find(folded)
    named = {m.label.native for m in found if isinstance(m.label, IssuerPhrase) and m.label.native}
    # "The executive committee of the city council" is not the council.
    return frozenset(named - {owner for _, of, owner in (n.rpartition(" of the ") for n in named) if of})


@cache
def _sessions(language: str) -> dict[str, frozenset[str]]:
    """Return the bodies of the language's countries that pass documents in session, by kind of document."""
    return {
        kind: frozenset(names) for kind, names in language_yaml(language, "documents")["sessions"].items()
    }
