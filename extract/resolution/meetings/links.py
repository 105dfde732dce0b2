"""Which reports of a neighbourhood are of one meeting.

Links are made in the order of their strength, and none that would bring a contradiction into a meeting: what
two reports agree on and a third denies stays apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from extract.resolution.clusters import Clusters, Link, link
from extract.resolution.meetings.reports import ENOUGH, Report, agree, contradict, doubt_of

_DOUBTFUL = ENOUGH - 2


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A link near the threshold between two reports, by their numbers."""

    a: int
    b: int
    score: float
    why: str


class Neighbourhood:
    """Reports that may be of one meeting, in memory while they are linked."""

    def __init__(self, reports: Mapping[int, Report], different: Collection[tuple[int, int]]) -> None:
        self.reports = reports
        self.doubtful: list[Doubtful] = []
        self._different = different

    def link(self, pairs: Iterable[tuple[int, int]], same: Sequence[Link[int]]) -> list[list[int]]:
        """Return the reports of each meeting."""
        reports = self.reports
        links = sorted(
            self._links(pairs), key=lambda x: (-x.score, reports[x.a].seniority, reports[x.b].seniority)
        )
        clusters: Clusters[int] = Clusters()
        link(clusters, same, lambda a, b: (a, b) in self._different)
        strong = [x for x in links if x.score >= ENOUGH or reports[x.a].family == reports[x.b].family]
        joined, refused = link(clusters, _settled(strong, reports), self._apart)
        weak = [x for x in joined if x.score < ENOUGH + 1 and reports[x.a].family != reports[x.b].family]
        open_ones = [*links, *refused]
        apart: dict[tuple[int, int], Link[int]] = {}
        for x in open_ones:
            between = clusters.find(x.a), clusters.find(x.b)
            known = apart.get(between)
            if between[0] != between[1] and (known is None or doubt_of(x.score) > doubt_of(known.score)):
                apart[between] = x
        self.doubtful = [Doubtful(x.a, x.b, x.score, x.why) for x in (*weak, *apart.values())]
        return clusters.sets(reports)

    def _links(self, pairs: Iterable[tuple[int, int]]) -> Iterator[Link[int]]:
        for a, b in pairs:
            if contradict(self.reports[a], self.reports[b]) is None:
                found = agree(self.reports[a], self.reports[b])
                if found.score >= _DOUBTFUL:
                    yield Link(a, b, found.score, ", ".join(found.why))

    def _apart(self, a: int, b: int) -> bool:
        return (a, b) in self._different or contradict(self.reports[a], self.reports[b]) is not None


def _settled(links: Sequence[Link[int]], reports: Mapping[int, Report]) -> list[Link[int]]:
    """Leave out the links of a report without a day to meetings of several days: it can be of one alone."""
    days: dict[int, set[object]] = defaultdict(set)
    for x in links:
        a, b = reports[x.a], reports[x.b]
        if a.family != b.family:
            for i, other in ((x.a, b), (x.b, a)):
                if reports[i].meeting.held_on is None and other.meeting.held_on is not None:
                    days[i].add(other.meeting.held_on)
    return [
        x
        for x in links
        if reports[x.a].family == reports[x.b].family or max(len(days[x.a]), len(days[x.b])) < 2
    ]
