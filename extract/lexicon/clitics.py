"""What a language glues to the word behind it: "and", prepositions, the article: "وللوزير".

language.yaml lists them. A word may bear a conjunction, then a preposition or a particle, then the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold


@dataclass(frozen=True)
class Clitics:
    """The clitics of a language, folded; those that it has none of are empty.

    `particles` stand before verbs. `fused` is what each preposition and the article behind it are written as.
    """

    conjunctions: tuple[str, ...]
    prepositions: tuple[str, ...]
    particles: tuple[str, ...]
    article: str
    fused: dict[str, str]

    @property
    def conjunction(self) -> str:
        """The one that joins two words ("and"); empty where none is glued."""
        return self.conjunctions[0] if self.conjunctions else ""

    def before_bare(self) -> frozenset[str]:
        """Return all that may stand before a word without the article."""
        return _after_conjunctions(self.conjunctions, self.prepositions)

    def before_any(self) -> frozenset[str]:
        """Return all that may stand before a word, the article and particles included."""
        behind = (*self.prepositions, *self.particles, self.article, *self.fused.values())
        return _after_conjunctions(self.conjunctions, filter(None, behind))

    @cached_property
    def definite(self) -> tuple[str, ...]:
        """What the article is written as: alone, or contracted with a preposition."""
        return (self.article, *self.contracted) if self.article else ()

    def bare_forms(self, words: str) -> tuple[str, ...]:
        """Return words as written and, where they begin with the article, without it."""
        bare = (words.removeprefix(article) for article in self.definite)
        return tuple(dict.fromkeys((words, *bare)))

    def maybe_conjunction(self) -> str:
        """Return an expression for a conjunction or none."""
        return _maybe(self.conjunctions)

    def maybe_and(self) -> str:
        """Return an expression for "and" or none."""
        return _maybe((self.conjunction,) if self.conjunction else ())

    def maybe_preposition(self) -> str:
        """Return an expression for a preposition or none."""
        return _maybe(self.prepositions)

    def maybe_any(self) -> str:
        """Return an expression for a conjunction, a preposition or neither, then the article or not."""
        single = (*self.conjunctions, *self.prepositions)
        return _maybe(single) + self.maybe_article()

    def maybe_article(self) -> str:
        """Return an expression for the article or none."""
        return _maybe((self.article,) if self.article else ())

    def maybe_governing(self) -> str:
        """Return an expression for a conjunction or what `governing` stands for, or neither."""
        ways = (*self.conjunctions, *(f for p, f in self.fused.items() if f == p + self.article))
        return _maybe((*ways, *self.prepositions))

    def governing(self) -> str:
        """Return an expression for a preposition, the article or both, or for what never stands there."""
        ways = (*self.prepositions, self.article, *self.fused.values())
        listed = sorted({re.escape(w) for w in ways if w}, key=lambda w: (-len(w), w))
        return f"(?:{'|'.join(listed)})" if listed else "(?!)"

    def without_preposition(self, word: str) -> str | None:
        """Return a word less its preposition, the article whole ("للأمير" → "الأمير"); None without one."""
        for preposition in self.prepositions:
            contracted = self.fused.get(preposition, "")
            if contracted in self.contracted and word.startswith(contracted):
                return self.article + word.removeprefix(contracted)
            if word.startswith(preposition):
                return word.removeprefix(preposition)
        return None

    @cached_property
    def fusing(self) -> tuple[str, ...]:
        """The prepositions that are contracted with the article."""
        return tuple(p for p, f in self.fused.items() if f != p + self.article)

    @cached_property
    def contracted(self) -> tuple[str, ...]:
        """What prepositions and the article are written as where that is not one behind the other."""
        return tuple(f for p, f in self.fused.items() if f != p + self.article)


def _after_conjunctions(conjunctions: Iterable[str], rest: Iterable[str]) -> frozenset[str]:
    tails = ("", *rest)
    return frozenset(c + tail for c in ("", *conjunctions) for tail in tails if c + tail)


def _maybe(ways: Iterable[str]) -> str:
    listed = sorted(map(re.escape, ways), key=lambda w: (-len(w), w))
    return f"(?:{'|'.join(listed)})?" if listed else ""


@cache
def clitics(language: str) -> Clitics:
    """Return the clitics of a language. Raises FileNotFoundError for one without language.yaml."""
    data = language_yaml(language, "language")["clitics"]
    article = fold(data["article"])
    prepositions = tuple(map(fold, data["prepositions"]))
    return Clitics(
        conjunctions=tuple(map(fold, data["conjunctions"])),
        prepositions=prepositions,
        particles=tuple(map(fold, data["particles"])),
        article=article,
        fused={p: fold(data["fused"].get(p, p + article)) for p in prepositions if article},
    )
