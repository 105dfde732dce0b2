"""Bodies that the press calls by the word for another kind: "the university" is the Arab League."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extract.roles.phrase import BodyPhrase
from extract.roles.words import Word


def renamed(
    body: BodyPhrase, words: Sequence[Word], named: Sequence[BodyPhrase], namesakes: Mapping[str, str]
) -> BodyPhrase:
    """Return a body whose word with the article stands for another one, where the text names any of those.

    `named` are the bodies of the text, `namesakes` what a word stands for by what it means elsewhere.
    """
    meant = namesakes.get(body.name)
    alone = not (body.called or body.of or body.portfolio)
    if meant is None or not alone or not words[body.end - 1 - bool(body.place)].definite:
        return body
    told = frozenset(namesakes.values())
    return body._replace(name=meant, place=None) if any(b.name in told for b in named) else body
