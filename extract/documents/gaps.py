"""What may stand between a noun and its number, and what that leaves over."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from extract.documents.words import IssuerPhrase, Noun, Words
from extract.lexicon.phrases import PhraseMatch

_MARKS = re.compile(r"[\s,،()«»\"“”:.'-]+")


class Gaps:
    """The stretches of one text between nouns, numbers and issuers."""

    def __init__(self, folded: str, words: Words, labels: Sequence[PhraseMatch[Noun | IssuerPhrase]]) -> None:
        self.folded, self.words = folded, words
        self.issuers = [m for m in labels if isinstance(m.label, IssuerPhrase)]
        self._starts = [m.start for m in self.issuers]

    def issuers_in(self, start: int, end: int) -> list[PhraseMatch[Noun | IssuerPhrase]]:
        """Return the issuer phrases that start in `start`..`end`."""
        return self.issuers[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def rest(self, start: int, end: int) -> str:
        """Return what stands in `start`..`end` besides issuers, dates, links and marks."""
        gap, at = "", start
        for match in self.issuers_in(start, end):
            gap, at = gap + self.words.before_issuer.sub("", self.folded[at : match.start]) + " ", match.end
        gap = self.words.dates.sub(" ", gap + self.folded[at:end])
        gap = self.words.number_word.sub(" ", gap)
        return _MARKS.sub("", self.words.links.sub(" ", gap))

    def starts_with_issuer(self, at: int) -> bool:
        """Return whether an issuer phrase comes next."""
        found = self.issuers_in(at, at + 40)
        return bool(found) and not self.rest(at, found[0].start)
