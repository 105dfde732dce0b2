"""Where an article's offices belong: the country, and the bodies that a shortened name goes back to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extract.places.mention import PlaceMention
from extract.roles.grammar import VIETNAM, BodyPhrase, Parser
from extract.roles.vocabulary import Vocabulary, bodies
from extract.roles.words import Word

# Bodies that only Vietnam (and Laos, whose press it shares) has: each tells as much as the country's name.
_VIETNAMESE_FAMILIES = frozenset(("party", "council", "committee", "front", "secretariat"))
_CABINET = "Cabinet"


@dataclass(frozen=True, slots=True)
class Setting:
    """The country of an article and what its bare "the ministry" or "the steering committee" means."""

    country: str | None
    cabinet: str = _CABINET
    ministry: str | None = None
    bare_president: bool = False

    @property
    def vietnamese(self) -> bool:
        """Whether the article is about Vietnam."""
        return self.country == VIETNAM


def country_of(
    language: str,
    vocabulary: Vocabulary,
    words: Sequence[Word],
    parser: Parser,
    found: Iterable[BodyPhrase],
    places: Iterable[PlaceMention],
) -> str | None:
    """Return the country whose offices the article's words and bodies point to most."""
    votes: Counter[str] = Counter()
    starts = vocabulary.tries["countries"].keys()
    own = vocabulary.tries["vietnam"].keys()
    for index, word in enumerate(words):
        if word.lemma in own:
            votes[VIETNAM] += 1
        elif word.lemma in starts and word.lemma:
            country = parser.longest("countries", index)
            if country and country[1] in vocabulary.home:
                votes[country[1]] += 1
    votes[VIETNAM] += 2 * sum(1 for b in found if bodies()[b.name].family in _VIETNAMESE_FAMILIES)
    votes[VIETNAM] += sum(1 for p in places if p.kind in ("province", "commune") and p.name.isascii() is False)
    default = vocabulary.default_country
    if default is not None:
        votes[default] += 1
    best = max(votes.values(), default=0)
    return next((c for c, n in votes.most_common() if n == best and n > 0), None)
