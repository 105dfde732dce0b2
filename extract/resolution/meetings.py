"""One row per real meeting: reports that agree on independent facts and contradict each other in nothing.

Links are made in the order of their strength, and none that would bring a contradiction into a meeting: what
two reports agree on and a third denies stays apart. A meeting's id is that of its earliest report by the day
of publication: a later report changes no id, and joined meetings have the id of the older.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from extract.resolution.clusters import Clusters, Link, link
from extract.resolution.decisions import Decision, Decisions
from extract.resolution.facts import VIETNAMESE, ArticleFacts
from extract.resolution.identity import identity
from extract.resolution.merging import Stated, best, conflicts
from extract.resolution.reports import ENOUGH, Report, agree, contradict
from extract.schemas import ConflictRow, MeetingRow

_DOUBTFUL = ENOUGH - 2
_MERGED = ("kind", "ordinal", "held_on", "held_until", "time_of_day", "mode", "place", "province", "body")
# Languages call one meeting session, conference or meeting: no contradiction.
_CONFLICTING = tuple(f for f in _MERGED if f != "kind")


@dataclass(frozen=True, slots=True)
class LinkedMeetings:
    """`ids` of each report by (article id, position), the rows, and the reports of each meeting by its id.

    `doubtful` are links near the threshold with whether they were made.
    """

    ids: Mapping[tuple[str, int], str]
    own_ids: Mapping[tuple[str, int], str]
    rows: tuple[MeetingRow, ...]
    conflicts: tuple[ConflictRow, ...]
    reports: Mapping[str, tuple[Report, ...]]
    doubtful: tuple[tuple[Report, Report, float, str], ...]
    ignored: tuple[int, ...] = ()


def reports_of(
    articles: Sequence[ArticleFacts],
    families: Mapping[str, str],
    people: Mapping[tuple[str, int], str],
    leaders: frozenset[str],
) -> list[Report]:
    """Return the meetings of the articles with the ids of who attended; `leaders` are ids of people."""
    found = []
    for article in articles:
        for position, meeting in enumerate(article.meetings):
            ids = frozenset(people[article.article_id, first] for first in meeting.people)
            chairs = frozenset(people[article.article_id, first] for first in meeting.chairs)
            family = families[article.article_id]
            found.append(Report(article, position, meeting, family, ids, chairs, ids & leaders))
    return found


def link_meetings(reports: Sequence[Report], decisions: Decisions) -> LinkedMeetings:
    """Return the meetings of a corpus and which report is of which."""
    links = sorted(_links(reports), key=lambda x: (-x.score, reports[x.a].seniority, reports[x.b].seniority))
    own_ids = _own_ids(reports)
    at = {own_id: i for i, own_id in enumerate(own_ids)}
    by_hand = [d for d in decisions.rows if d.kind == "meeting"]
    known = [d for d in by_hand if d.first in at and d.second in at]
    different = {(at[x], at[y]) for d in known if d.verdict == "different" for x, y in (d.pair, d.pair[::-1])}
    clusters: Clusters[int] = Clusters(range(len(reports)))
    link(clusters, _same(known, at), lambda a, b: (a, b) in different)
    strong = [x for x in links if x.score >= ENOUGH or reports[x.a].family == reports[x.b].family]
    strong = _settled(strong, reports)
    joined, refused = link(
        clusters, strong, lambda a, b: (a, b) in different or contradict(reports[a], reports[b]) is not None
    )
    sets = clusters.sets()
    ids: dict[tuple[str, int], str] = {}
    merged: dict[str, tuple[Report, ...]] = {}
    for members in sets:
        first = min(members, key=lambda i: reports[i].seniority)
        own = tuple(reports[i] for i in members)
        merged[own_ids[first]] = own
        ids.update(dict.fromkeys((r.place for r in own), own_ids[first]))
    rows, contradictions = [], []
    for meeting_id in sorted(merged):
        row, found = _merge(meeting_id, merged[meeting_id])
        rows.append(row)
        contradictions.extend(found)
    weak = [x for x in joined if x.score < ENOUGH + 1 and reports[x.a].family != reports[x.b].family]
    open_ones = [x for x in links if x.score >= _DOUBTFUL] + refused
    apart = {(x.a, x.b): x for x in open_ones if clusters.find(x.a) != clusters.find(x.b)}
    return LinkedMeetings(
        ids=ids,
        own_ids={r.place: own_id for r, own_id in zip(reports, own_ids, strict=True)},
        rows=tuple(rows),
        conflicts=tuple(contradictions),
        reports=merged,
        doubtful=tuple((reports[x.a], reports[x.b], x.score, x.why) for x in (*weak, *apart.values())),
        ignored=tuple(d.line for d in by_hand if d not in known),
    )


def _same(known: Iterable[Decision], at: Mapping[str, int]) -> list[Link[int]]:
    return [Link(at[d.first], at[d.second], 99, "by hand") for d in known if d.verdict == "same"]


def _own_ids(reports: Sequence[Report]) -> list[str]:
    """Return the id that each report's meeting has by itself: of its source, if it is the first of it."""
    seen: set[str] = set()
    ids = [""] * len(reports)
    for i in sorted(range(len(reports)), key=lambda i: reports[i].seniority):
        report = reports[i]
        alone = report.key not in seen
        seen.add(report.key)
        ids[i] = identity("m", report.key) if alone else identity("m", report.key, report.article.article_id)
    return ids


def _links(reports: Sequence[Report]) -> Iterable[Link[int]]:
    """Yield the pairs that may be one meeting: of reports that share a family or a telling fact."""
    done: set[tuple[int, int]] = set()
    for block in _blocks(reports):
        for n, a in enumerate(block):
            for b in block[n + 1 :]:
                if (a, b) not in done:
                    done.add((a, b))
                    if contradict(reports[a], reports[b]) is None:
                        found = agree(reports[a], reports[b])
                        if found.score >= _DOUBTFUL:
                            yield Link(a, b, found.score, ", ".join(found.why))


def _blocks(reports: Sequence[Report]) -> Iterable[list[int]]:
    """Yield groups of reports: of one family, of one day with one body, chair or attendee; or, where one of
    them has no day, of one chair."""
    blocks: dict[tuple[str, ...], list[int]] = defaultdict(list)
    undated: dict[str, list[int]] = defaultdict(list)
    for i, report in enumerate(reports):
        blocks["family", report.family].append(i)
        m = report.meeting
        if m.held_on:
            day = m.held_on.isoformat()
            for person in report.people:
                blocks["person", day, person].append(i)
            if m.body:
                blocks["body", day, m.body, m.province or ""].append(i)
        else:
            for chair in report.chairs:
                undated[chair].append(i)
    yield from (b for b in blocks.values() if len(b) > 1)
    if undated:
        led: dict[str, list[int]] = defaultdict(list)
        for i, report in enumerate(reports):
            for chair in report.chairs & undated.keys():
                led[chair].append(i)
        for chair, open_ones in undated.items():
            for i in open_ones:
                yield from (sorted((i, j)) for j in led[chair] if i != j)


def _settled(links: Sequence[Link[int]], reports: Sequence[Report]) -> list[Link[int]]:
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


def _merge(meeting_id: str, reports: Sequence[Report]) -> tuple[MeetingRow, list[ConflictRow]]:
    ranked = sorted(reports, key=_rank)
    native = any(r.article.language == VIETNAMESE for r in ranked)
    values: dict[str, object] = {}
    found: list[ConflictRow] = []
    for field in _MERGED:
        stated = [
            Stated(value, r.article.article_id, native and r.article.language == VIETNAMESE)
            for r in ranked
            if (value := getattr(r.meeting, field)) is not None
        ]
        values[field] = best(stated)
        if field in _CONFLICTING:
            found.extend(conflicts("meeting", meeting_id, field, stated, values[field]))
    titled = next((r for r in ranked if r.article.title), ranked[0])
    row = MeetingRow(
        meeting_id=meeting_id,
        title=titled.article.title or titled.meeting.as_written,
        title_language=titled.article.language,
        article_count=len({r.article.article_id for r in reports}),
        languages=";".join(sorted({r.article.language for r in reports})),
        **values,  # type: ignore[arg-type]
    )
    return row, found


def _rank(report: Report) -> tuple[bool, int, str]:
    """Return what puts the best report first: the original language, then the most told, then the id."""
    told = sum(v is not None for v in (report.meeting.held_on, report.meeting.body, report.meeting.ordinal))
    return report.article.language != VIETNAMESE, -told, report.article.article_id
