"""Relations one side of which is a pronoun or a bare noun: "Воно скасовує рішення № 3"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extract.documents.citing_sentence import REACH, CitingSentence
from extract.documents.words import IssuerPhrase

_PARTED = re.compile("[;؛:]")
_NEAR = 40  # between a document and its verb

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class TakenUp:
    """Reads what a word of a relation at `at`..`stop` says in a sentence `s` where one of two documents is
    taken up; `before` and `after` are the mentions that stand there."""

    s: CitingSentence

    def pairs(self, before: Sequence[int], after: Sequence[int], at: int, stop: int) -> list[Pair]:
        """Return the source and the target, or nothing."""
        within = self.s.words.taking_up.within.search(self.s.folded, at, stop)
        if within is not None and within["it"]:
            return self._carried_out(before, after, within, stop)
        target = after[0] if after and self.s.reaches(stop, self.s.mentions[after[0]].start) else None
        if target is not None:
            by = self._it(within, "by") if within else self._subject(at)
            if by is not None:
                return self._of_it(by, target, at)
        # "They carry it out" says of nobody's paper that it is for that, but of one right before the verb.
        beside = bool(before) and not self.s.folded[self.s.ends[before[-1]] : at].strip()
        return self._object(before, target, at, stop) if beside or self.s.relation != "implements" else []

    def _carried_out(
        self, before: Sequence[int], after: Sequence[int], it: re.Match[str], stop: int
    ) -> list[Pair]:
        """Read "Plan 7, issued to its carrying out" and "to its carrying out the council issued Plan 7", and
        where verbs come first "what replaced it was Plan 7"."""
        gap = self.s.folded[stop : self.s.mentions[after[0]].start] if after else ""
        issued = bool(self.s.words.issue_verbs.search(gap)) and not _PARTED.search(gap)
        if after and self.s.words.object_parts is not None and self.s.relation != "implements":
            issued = issued or not gap.strip() or bool(self.s.words.passives.fullmatch(gap.strip()))
        last = before[-1:]
        told = self.s.folded[self.s.ends[last[0]] : it.start()] if last else ";"
        is_near = len(told) <= REACH and not _PARTED.search(told)
        sources = list(after[:1]) if issued else list(last) if is_near else []
        return self._known((s, self._it(it, "it", s)) for s in sources)

    def _of_it(self, it: int, target: int, at: int) -> list[Pair]:
        return self._known([(target, it) if self.s.is_passive(at, target) else (it, target)])

    def _object(self, before: Sequence[int], target: int | None, at: int, stop: int) -> list[Pair]:
        """Read "Decree 9, which changes its Article 5" and "it was changed by Decree 9"."""
        behind = self.s.words.taking_up.behind.match(self.s.folded, stop)
        instead = self.s.words.passives.match(self.s.folded, at)  # "instead of it"
        if behind is not None and before and not instead:
            gap = self.s.folded[self.s.ends[before[-1]] : at]
            relative = "," not in gap.strip() or self.s.words.relatives.search(gap) or gap.endswith(", ")
            if len(gap) <= _NEAR and relative and not _PARTED.search(gap):
                return self._known([(before[-1], self._it(behind, "it", before[-1]))])
        opened = self.s.words.taking_up.before.search(self._clause(at))
        if opened is not None and target is not None and self.s.is_passive(at, target):
            return self._known([(target, self._it(opened, "it", target, self._from(at)))])
        return []

    def _subject(self, at: int) -> int | None:
        """Return the document that the pronoun, or the noun without number, before a verb at `at` is."""
        words = self.s.words.taking_up
        pronoun = words.subject.search(self._clause(at))
        if pronoun is not None and self.s.relation != "implements":
            return self._it(pronoun, "it", offset=self._from(at))
        noun = words.bare.fullmatch(self.s.folded, self.s.start, at)
        if noun is None or self.s.words.subjects.search(noun["told"]):
            return None
        is_issued = self.s.words.issue_verbs.search(noun["told"]) is not None
        named = any(isinstance(m.label, IssuerPhrase) for m in self.s.words.book.find(noun["told"]))
        if is_issued != (self.s.relation == "implements") or (named and not is_issued):
            return None
        return self._antecedent(noun["it"], noun.start())

    def _from(self, at: int) -> int:
        """Return where the part of the sentence begins that may name the subject of a verb at `at`."""
        return max(self.s.start, at - REACH)

    def _clause(self, at: int) -> str:
        return self.s.folded[self._from(at) : at]

    def _it(self, found: re.Match[str], group: str, apart: int | None = None, offset: int = 0) -> int | None:
        """Return the document that a word stands for: one before it that is not `apart`."""
        at = offset + (found.start(group) if found[group] else found.start())
        if apart is None:
            return self._antecedent(found[group], at)
        other = self.s.mentions[apart]
        if other.end <= at and self.s.relation != "implements":
            at = other.start
        return self._antecedent(found[group], at, other.number)

    def _antecedent(self, word: str | None, at: int, apart: str = "") -> int | None:
        taking_up = self.s.words.taking_up
        return taking_up.antecedent(self.s.folded, self.s.mentions, self.s.starts, word, at, apart)

    def _known(self, pairs: Iterable[tuple[int | None, int | None]]) -> list[Pair]:
        return [(a, b) for a, b in pairs if a is not None and b is not None and self.s.may(a, b)]
