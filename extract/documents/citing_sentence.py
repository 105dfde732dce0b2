"""A sentence that cites documents, as those see it that read what one document does to another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extract.documents.mention import DocumentMention
from extract.documents.relatable import Relation, are_alike, may_relate
from extract.documents.words import Words

REACH = 70
"""So much stands between the word of a relation and the document that it is about."""
THIS = 40
"""So much stands between "this decree" and the word of a relation."""
TITLE = 160
"""So long is the title of a document."""
PARTED = re.compile("[;؛]")
"""What parts statements of one sentence."""
# What is left between two members of a list: documents of two types are one list only where "and" ties them.
_MARKS = re.compile("[,،;؛]+")


@dataclass(slots=True)
class CitingSentence:
    """The mentions of a text, with the ends of their statements, `indices` those of the sentence that begins
    at `start`; `starts` are where the sentences of the text begin, `relation` is what a word of it says."""

    folded: str
    words: Words
    mentions: Sequence[DocumentMention]
    ends: Sequence[int]
    starts: Sequence[int]
    indices: list[int]
    start: int
    relation: Relation

    def may(self, source: int, target: int) -> bool:
        """Tell whether a document can do to another what the relation says."""
        return may_relate(self.mentions[source], self.relation, self.mentions[target])

    def reaches(self, start: int, end: int) -> bool:
        """Tell whether a word that ends at `start` may be about what begins at `end`."""
        gap = self.words.enacted.sub("", self.folded[start:end])
        return len(gap) <= REACH and not re.search(r"[;؛:,،]", gap)

    def is_passive(self, at: int, target: int) -> bool:
        """Tell whether the document behind a word at `at` is by what something is done: a preposition, glued
        or not, or the noun's case says so, up to the number."""
        noun, number = self.mentions[target].start, self.mentions[target].number_start
        if self.words.enacted.search(self.folded[at:noun]):
            return False  # "changes the order approved by Decree 9"
        done = f"{self.folded[at:noun]} {self.folded[noun:number]} "
        return self.relation in ("amends", "replaces") and self.words.passives.search(done) is not None

    def noun_of_this(self, at: int) -> list[int]:
        """Return the last document, if any, of the noun that has "this" before it, near before `at`."""
        pattern = self.words.this
        found = pattern.search(self.folded, max(0, at - THIS), at) if pattern else None
        first = self.words.this_first
        if found is None and first and self.start + TITLE >= at < self.mentions[self.indices[0]].start:
            found = first.match(self.folded, self.start, at)
        if found is None:
            return []
        return self.of_noun(found, found.start())

    def of_noun(self, this: re.Match[str], end: int) -> list[int]:
        """Return the last document, if any, before an offset that has the noun of "this …": any, if that is
        a word for papers of whatever kind ("văn bản này")."""
        noun, first = this["noun"], this["noun"].split(" ")[0]
        generic = not self.words.papers.isdisjoint((noun, first))
        cited = [
            (i, self.folded[m.start : m.number_start]) for i, m in enumerate(self.mentions) if m.end <= end
        ]
        whole = [i for i, written in cited if generic or self._is_called(written, noun)]
        return whole[-1:] or [i for i, written in cited if self._is_called(written, first)][-1:]

    def _is_called(self, written: str, noun: str) -> bool:
        """Tell whether what stands before the number of a document begins with a noun, either with the
        article or without."""
        forms = self.words.clitics.bare_forms
        return any(way.startswith(f"{n} ") for way in forms(written) for n in forms(noun))

    def is_listed(self, first: int, second: int) -> bool:
        """Whether two documents, each with its date and issuer, stand in one list: with nothing between them
        the first is the object of a word before it ("to implement A B was issued")."""
        if not self.folded[self.ends[first] : self.mentions[second].start].strip():
            return False
        gap = self.words.dates.sub(" ", self.folded[self.ends[first] : self.mentions[second].start])
        plain = self.words.plural_before.sub(" ", self.words.links.sub(" ", gap))
        alike = are_alike(self.mentions[first], self.mentions[second])
        rest = self.words.only_and.sub("", plain)
        return not (_MARKS.sub("", rest) if alike else rest)
