"""The name of each person: from the original, from the corpus, from several renderings, from one.

A rendering takes the spelling that the Vietnamese report of the same event has for the n-th who fits;
else the only spelling of the corpus that fits and is borne by a holder of the same office in the same
place; else the name that all renderings of the event fit best; else the likeliest for this rendering.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from math import prod

from extract.people.linking.office_holders import is_office_holder
from extract.resolution.clusters import Clusters, Link, link
from extract.resolution.people.bearers import Bearer, Company
from extract.resolution.people.holders import Holders

_LEAST = 0.05
# How much of the best fit another holder of the same office may reach for the best to be taken.
_CLEARLY = 0.75


def name_together(company: Company, holders: Holders) -> None:
    """Settle the names of people who are reported together."""
    several = len({b.article.article_id for b in company}) > 1
    spell(company)
    if several:
        name_by_original(company)
    name_by_office(company, holders)
    if several:
        name_jointly(company)
    name_alone(company)


def spell(bearers: Iterable[Bearer]) -> None:
    """Settle the names that need no other article: Vietnamese spellings, and people of other countries."""
    for bearer in bearers:
        if bearer.is_spelt:
            bearer.settle(bearer.facts.name, "corpus", 1.0)
        elif not bearer.facts.is_vietnamese:
            bearer.settle(bearer.facts.name, "as_written", 0.6)


def name_by_original(company: Company) -> None:
    """Give the renderings of a company the names that its Vietnamese members are spelt with.

    Each spelling goes to one person of an article: to who shares an office with its bearer first, then to
    whom it fits best, then to who stands at the same place of the list. Who was taken for a foreigner is
    named so only in the bearer's office: names of minorities look foreign.
    """
    spelt: dict[str, Bearer] = {}
    for bearer in company:
        if bearer.is_spelt:
            spelt.setdefault(bearer.name, bearer)
    for own in _by_article(b for b in company if b.is_translated and b.how != "corpus") if spelt else ():
        pairs = [
            (b, s, fit)
            for b in own
            for s in spelt.values()
            if (fit := b.fit(s.name)) >= _LEAST and (b.is_rendered or b.shares_office(s))
        ]
        pairs.sort(key=lambda p: (not p[0].shares_office(p[1]), -p[2], _apart(p), p[1].name))
        taken: set[str] = set()
        for bearer, original, fit in pairs:
            if bearer.how != "corpus" and original.name not in taken:
                taken.add(original.name)
                bearer.settle(original.name, "corpus", min(1.0, 0.6 + fit / 2))


def _apart(pair: tuple[Bearer, Bearer, float]) -> int:
    return abs(pair[0].order - pair[1].order)


def name_by_office(bearers: Iterable[Bearer], holders: Holders) -> None:
    """Give renderings the only spelling of the corpus that fits and is borne in the same office and place."""
    for bearer in bearers:
        if bearer.is_rendered and not bearer.name and bearer.facts.offices:
            names = {
                name
                for surface, _ in bearer.facts.written
                for name in holders.like(surface, bearer.article.language, bearer.facts.offices)
            }
            found = sorted((-fit, name) for name in names if (fit := bearer.fit(name)) >= _LEAST)
            if len(found) == 1 or (found and found[0][0] * _CLEARLY < found[1][0]):
                bearer.settle(found[0][1], "corpus", min(1.0, 0.6 - found[0][0] / 2))
            else:
                bearer.rivals = tuple(name for _, name in found[:2])


def name_jointly(company: Company) -> None:
    """Give renderings of one person in several articles the name that fits all of them best."""
    open_ones = [b for b in company if b.is_rendered and b.how != "corpus"]
    if len({b.article.article_id for b in open_ones}) < 2:
        return
    links = sorted(_alike(open_ones), key=lambda x: (-x.score, x.why))
    clusters: Clusters[int] = Clusters()
    link(clusters, links, lambda a, b: open_ones[a].article is open_ones[b].article)
    for members in clusters.sets(range(len(open_ones))):
        if len(members) > 1:
            _settle_together([open_ones[i] for i in members])


def _alike(bearers: Sequence[Bearer]) -> Iterable[Link[int]]:
    for n, a in enumerate(bearers):
        for m, b in enumerate(bearers[n + 1 :], n + 1):
            if a.article is b.article:
                continue
            shared = a.shares_office(b)
            if not shared and a.order != b.order:
                continue
            names = {c.name for x in (a, b) for c in x.facts.candidates}
            best = max((a.fit(name) * b.fit(name) for name in names), default=0.0)
            if best >= _LEAST * _LEAST:
                yield Link(n, m, shared + best - abs(a.order - b.order) / 1000, f"{n:06} {m:06}")


def _settle_together(bearers: Sequence[Bearer]) -> None:
    """Take the name with the greatest product of fits, weighed by how likely it is before any is seen."""
    before: dict[str, float] = {}
    for bearer in bearers:
        for candidate in bearer.facts.candidates:
            fit = _whole(bearer, candidate.name)
            if fit:
                before[candidate.name] = max(before.get(candidate.name, 0.0), candidate.score / fit)
    weights = {n: w * prod(_whole(b, n) for b in bearers) for n, w in sorted(before.items())}
    total = sum(weights.values())
    if not total:
        return
    best = max(weights, key=lambda n: (weights[n], n))
    for bearer in bearers:
        bearer.settle(best, "registry" if is_office_holder(best) else "inferred", weights[best] / total)


def _whole(bearer: Bearer, name: str) -> float:
    """Return the fit of all syllables together."""
    return bearer.fit(name) ** len(name.split())


def name_alone(bearers: Iterable[Bearer]) -> None:
    """Settle the names that are still open by the rendering alone."""
    for bearer in bearers:
        if not bearer.name:
            if bearer.facts.candidates:
                best = bearer.facts.candidates[0]
                bearer.settle(
                    best.name, "registry" if is_office_holder(best.name) else "inferred", best.score
                )
            else:
                bearer.settle(bearer.facts.name, "as_written", 0.3)


def _by_article(bearers: Iterable[Bearer]) -> list[list[Bearer]]:
    found: dict[str, list[Bearer]] = defaultdict(list)
    for bearer in bearers:
        found[bearer.article.article_id].append(bearer)
    return list(found.values())
