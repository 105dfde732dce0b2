"""Counts of right and wrong answers, per metric and language, and the figures that they give."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

Figures = dict[str, dict[str, dict[str, float]]]
K = TypeVar("K", bound=Hashable)


@dataclass(slots=True)
class Count:
    """True positives, false positives and false negatives; a share has no false positives."""

    right: float = 0
    extra: float = 0
    missed: float = 0

    def f1(self) -> dict[str, float]:
        """Return precision, recall, F1 and the number wanted."""
        p = self.right / (self.right + self.extra) if self.right + self.extra else 1.0
        r = self.right / (self.right + self.missed) if self.right + self.missed else 1.0
        return {"p": p, "r": r, "f1": 2 * p * r / (p + r) if p + r else 0.0, "n": self.right + self.missed}

    def accuracy(self) -> dict[str, float]:
        """Return the share of right answers and their number."""
        n = self.right + self.missed
        return {"acc": self.right / n if n else 1.0, "n": n}


def _scopes() -> defaultdict[str, defaultdict[str, Count]]:
    return defaultdict(lambda: defaultdict(Count))


@dataclass(slots=True)
class Tally:
    """What was counted in a run, and each disagreement with the gold as a line."""

    errors: list[str] = field(default_factory=list)
    language: str = ""
    article: str = ""
    _sets: defaultdict[str, defaultdict[str, Count]] = field(default_factory=_scopes)
    _shares: defaultdict[str, defaultdict[str, Count]] = field(default_factory=_scopes)

    def count(self, metric: str, right: float = 0, extra: float = 0, missed: float = 0) -> None:
        """Add to a metric that has precision and recall."""
        for scope in ("all", self.language):
            count = self._sets[metric][scope]
            count.right, count.extra, count.missed = (
                count.right + right,
                count.extra + extra,
                count.missed + missed,
            )

    def check(self, metric: str, ok: bool, note: object = "") -> None:
        """Add one answer to a metric that is a share of right answers."""
        for scope in ("all", self.language):
            count = self._shares[metric][scope]
            count.right, count.missed = count.right + ok, count.missed + (not ok)
        if not ok:
            self.error(metric, note)

    def error(self, metric: str, note: object) -> None:
        """Note a disagreement."""
        self.errors.append(f"{self.article}: {metric}: {note}")

    def figures(self) -> Figures:
        """Return metric → scope ("all" or a language) → figure."""
        sets = {m: {s: c.f1() for s, c in scopes.items()} for m, scopes in self._sets.items()}
        return sets | {m: {s: c.accuracy() for s, c in scopes.items()} for m, scopes in self._shares.items()}


def b_cubed(gold: Mapping[K, str], found: Mapping[K, str]) -> dict[str, float]:
    """Return B-cubed precision, recall and F1 over the items that both clusterings hold."""
    items = [item for item in gold if item in found]
    if not items:
        return {"p": 0.0, "r": 0.0, "f1": 0.0, "n": 0}
    wanted: defaultdict[str, set[K]] = defaultdict(set)
    got: defaultdict[str, set[K]] = defaultdict(set)
    for item in items:
        wanted[gold[item]].add(item)
        got[found[item]].add(item)
    shared = {i: len(wanted[gold[i]] & got[found[i]]) for i in items}
    p = sum(shared[i] / len(got[found[i]]) for i in items) / len(items)
    r = sum(shared[i] / len(wanted[gold[i]]) for i in items) / len(items)
    return {"p": p, "r": r, "f1": 2 * p * r / (p + r), "n": len(items)}
