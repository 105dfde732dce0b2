"""A person as one article has him, with what the corpus has found out about the name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Literal

from extract.people.linking.keys import match_key
from extract.people.linking.likeness import compatible
from extract.resolution.facts import VIETNAMESE, LinkableArticle, PersonFacts

NameSource = Literal["corpus", "registry", "inferred", "as_written"]


@dataclass(eq=False)
class Bearer:
    """One person of one article; `order` counts the article's people. `name` is empty until it is settled.

    Bearers are made of facts and of what is settled when they are looked at (see `settlement`). `rivals` are
    names of the corpus that fit alike, so that none was taken.
    """

    article: LinkableArticle
    facts: PersonFacts
    order: int
    name: str = ""
    how: NameSource = "as_written"
    confidence: float = 0.0
    rivals: tuple[str, ...] = ()

    @property
    def is_spelt(self) -> bool:
        """Whether the article spells the name of a Vietnamese as Vietnamese does."""
        return self.facts.is_vietnamese and self.article.language == VIETNAMESE

    @property
    def is_rendered(self) -> bool:
        """Whether the article renders a Vietnamese name in another script."""
        return self.facts.is_vietnamese and self.is_translated

    @property
    def is_translated(self) -> bool:
        """Whether the article is in another language than Vietnamese."""
        return self.article.language != VIETNAMESE

    def fit(self, name: str) -> float:
        """Return how well the spellings of the article fit a Vietnamese name, 0..1."""
        written, language = self.facts.written, self.article.language
        if len(written) == 1:
            return _fit(written[0][0], language, name)
        return max(_fit(s, language, name) for s, _ in written)

    @cached_property
    def titles(self) -> frozenset[tuple[str, str]]:
        """The offices, wherever they are held."""
        return frozenset((o.title, o.body) for o in self.facts.offices)

    def settle(self, name: str, how: NameSource, confidence: float) -> None:
        """Take a name."""
        self.name, self.how, self.confidence = name, how, confidence

    def shares_office(self, other: Bearer) -> bool:
        """Tell whether two people hold one office, wherever it is."""
        return not self.titles.isdisjoint(other.titles)

    @property
    def key(self) -> str:
        """What the mentions of one name share: the Vietnamese name, or the form of the article's language.

        A rendering that nothing settles can be any of several names: its key has a question mark.
        """
        language = self.article.language if self.how == "as_written" else VIETNAMESE
        unsettled = "?" if self.is_rendered and self.how == "as_written" else ""
        return f"{language}{unsettled}:{match_key(self.name, language)}"


Company = Sequence[Bearer]
"""People who are reported together: those of the articles of one family, or of the reports of one meeting."""


@lru_cache(maxsize=1 << 18)
def _fit(surface: str, language: str, name: str) -> float:
    return compatible(surface, language, name)


def bearers_of(article: LinkableArticle) -> list[Bearer]:
    """Return the people of an article, in their order."""
    return [Bearer(article, p, n) for n, p in enumerate(article.people)]
