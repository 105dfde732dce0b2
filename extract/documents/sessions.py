"""Bodies whose session an article reports, by what they pass there."""

from __future__ import annotations

from functools import cache

from extract.article import Article
from extract.documents.words import IssuerPhrase, words
from extract.lexicon import language_yaml

# Of so many segments is the beginning of an article, its headline included.
_LEAD = 3


def met_in(article: Article, folded: str) -> dict[str, str]:
    """Return, by kind of document, the body that passes such in session, where the beginning of an article
    names one of these bodies alone; `folded` is its text."""
    passes = _sessions(article.language)
    lead = [s for s in article.segments if s.kind in ("headline", "paragraph")][:_LEAD]
    if not passes or not lead:
        return {}
    found = words(article.language).book.find(folded[lead[0].start : lead[-1].end])
    named = {m.label.native for m in found if isinstance(m.label, IssuerPhrase) and m.label.native}
    # "The executive committee of the city council" is not the council.
    named -= {owner for _, of, owner in (n.rpartition(" of the ") for n in named) if of}
    met = {kind: named.intersection(bodies) for kind, bodies in passes.items()}
    return {kind: next(iter(bodies)) for kind, bodies in met.items() if len(bodies) == 1}


@cache
def _sessions(language: str) -> dict[str, frozenset[str]]:
    """Return the bodies of the language's countries that pass documents in session, by kind of document."""
    return {
        kind: frozenset(names) for kind, names in language_yaml(language, "documents")["sessions"].items()
    }
