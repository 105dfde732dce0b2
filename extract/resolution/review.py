"""What deserves the eye of an analyst: doubtful links, repaired numbers, short forms left open.

Rows come in the order of what a verdict is worth: how open the question is, times the rows that hang on it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.people import match_key
from extract.people.syllable import plain
from extract.resolution.bearers import Bearer
from extract.resolution.corpus import LinkedCorpus
from extract.resolution.decisions import Decisions
from extract.resolution.documents import Cited, LinkedDocuments, citation_id, is_short
from extract.resolution.facts import VIETNAMESE
from extract.resolution.meetings import LinkedMeetings
from extract.resolution.people import LinkedPeople
from extract.resolution.person_rows import best_known, by_person
from extract.resolution.reports import ENOUGH, Report
from extract.schemas import DocumentRow, ReviewRow
from extract.schemas.values import Current, DecisionKind

# A name that one in ten thousand bears is as likely two people as one.
_TOSS_UP = 1e-4
_MOST_PAIRS = 3
# A mended number: where only marks and spaces were (QD for QĐ), and where more was.
_MARKS, _ORDER = 0.05, 0.3
_SHORT, _OPEN = "a short form that its article leaves open", 0.5


@dataclass(frozen=True, slots=True)
class Question:
    """Whether two things are one."""

    kind: DecisionKind
    id_1: str
    id_2: str
    note: str
    current: Current
    what_1: str
    what_2: str
    doubt: float
    affects: int

    @property
    def worth(self) -> tuple[float, str, str, str]:
        """What sorts the questions: the most rewarding first."""
        return -self.doubt * self.affects, self.kind, self.id_1, self.id_2


def review_rows(linked: LinkedCorpus, decisions: Decisions) -> list[ReviewRow]:
    """Return the questions that no decision answers, the most rewarding first."""
    decided = decisions.pairs()
    asked: dict[tuple[str, str, str], Question] = {}
    for q in (
        *_meetings(linked.meetings),
        *_people(linked.people, linked.bearers),
        *_guests(linked),
        *_documents(linked.documents),
    ):
        key = (q.kind, *sorted((q.id_1, q.id_2)))
        if q.id_1 != q.id_2 and key not in decided:
            known = asked.get((key[0], key[1], key[2]))
            if known is None or q.worth < known.worth:
                asked[key[0], key[1], key[2]] = q
    ranked = sorted(asked.values(), key=lambda q: q.worth)
    return [
        ReviewRow(
            kind=q.kind,
            id_1=q.id_1,
            id_2=q.id_2,
            note=q.note,
            rank=rank,
            current=q.current,
            what_1=q.what_1,
            what_2=q.what_2,
            doubt=round(min(1.0, max(0.0, q.doubt)), 3),
            affects=q.affects,
        )
        for rank, q in enumerate(ranked, 1)
    ]


def _meetings(meetings: LinkedMeetings) -> Iterator[Question]:
    for a, b, score, why in meetings.doubtful:
        one, other = meetings.ids[a.place], meetings.ids[b.place]
        joined = one == other
        ids = (meetings.own_ids[a.place], meetings.own_ids[b.place]) if joined else (one, other)
        affected = {r.place: len(r.people) for m in (one, other) for r in meetings.reports[m]}
        yield Question(
            kind="meeting",
            id_1=ids[0],
            id_2=ids[1],
            note=f"agree in {why}" + ("" if joined else "; too little, or contradicted by another report"),
            current="joined" if joined else "apart",
            what_1=_meeting(a),
            what_2=_meeting(b),
            doubt=1 / (1 + abs(score - ENOUGH)),
            affects=len(affected) + sum(affected.values()),
        )


def _meeting(report: Report) -> str:
    m = report.meeting
    told = (m.held_on, m.time_of_day, m.body, m.province, m.as_written, report.article.title)
    return "; ".join(str(t) for t in told if t)


def _people(people: LinkedPeople, bearers: Sequence[Bearer]) -> Iterator[Question]:
    of = by_person(bearers, people.ids)
    by_key: dict[str, set[str]] = defaultdict(set)
    for person_id, nodes in people.nodes.items():
        for key, _ in nodes:
            by_key[key].add(person_id)

    def ask(one: str, other: str, note: str, doubt: float) -> Question:
        small = min(len(of[one]), len(of[other]))
        what = [f"{best_known(of[p]).name}: {_offices(of[p])}" for p in (one, other)]
        return Question("person", one, other, note, "apart", what[0], what[1], doubt, small)

    for key, alike in sorted(by_key.items()):
        doubt = _TOSS_UP / (_TOSS_UP + people.common[key])
        for one, other in list(pairwise(sorted(alike, key=lambda p: (-len(of[p]), p))))[:_MOST_PAIRS]:
            yield ask(one, other, "one name, offices of different places", doubt)
    for bearer in bearers:
        own = people.ids[bearer.place]
        for rival in bearer.rivals if bearer.how != "corpus" else ():
            for other in sorted(by_key.get(f"{VIETNAMESE}:{match_key(rival, VIETNAMESE)}", ())):
                if other != own:
                    yield ask(own, other, "the rendering fits several names of the same office", 0.9)


def _offices(bearers: Iterable[Bearer]) -> str:
    found = dict.fromkeys(
        " ".join(x for x in (o.title, o.body, f"({o.scope})" if o.scope else "") if x)
        for b in bearers
        for o in b.facts.offices
    )
    return ", ".join(list(found)[:4]) or "no office"


def _guests(linked: LinkedCorpus) -> Iterator[Question]:
    """Yield people of other countries whom reports of one meeting write in different scripts."""
    people, at = linked.people, {b.place: b for b in linked.bearers}
    for _, reports in sorted(linked.meetings.reports.items()):
        guests = [
            b
            for r in reports
            for first in r.meeting.people
            if not (b := at[r.article.article_id, first]).facts.is_vietnamese and b.facts.offices
        ]
        for n, a in enumerate(guests):
            for b in guests[n + 1 :]:
                one, other = people.ids[a.place], people.ids[b.place]
                if a.article is not b.article and one != other and a.shares_office(b):
                    note = "one office in reports of one meeting"
                    yield Question("person", one, other, note, "apart", a.name, b.name, 0.5, len(reports))


def _documents(documents: LinkedDocuments) -> Iterator[Question]:
    rows = {r.document_id: r for r in documents.rows}
    alike: dict[tuple[str, str | None], list[DocumentRow]] = defaultdict(list)
    for row in documents.rows:
        if row.type_code:
            alike[row.kind, row.serial].append(row)
    for document_id, cited in sorted(documents.cited.items()):
        row = rows[document_id]
        short = [c for c in cited if is_short(c.mention) and c.place not in documents.completed]
        if short and not row.type_code:
            full = sorted(alike[row.kind, row.serial], key=lambda d: -len(documents.cited[d.document_id]))
            for other in full[:_MOST_PAIRS]:
                yield _ask_document(row, other, _SHORT, len(full), short)
            if not full:
                note = f"{_SHORT}; put the id of the right document in the place of this one"
                yield from (_ask_citation(c, row, note, _OPEN) for c in short)
        yield from _repaired(row, cited)
    yield from _years(documents)


def _ask_document(
    one: DocumentRow, other: DocumentRow, note: str, of: int, affected: Sequence[Cited]
) -> Question:
    return Question(
        kind="document",
        id_1=one.document_id,
        id_2=other.document_id,
        note=note,
        current="apart",
        what_1=_document(one),
        what_2=_document(other),
        doubt=1 / of,
        affects=len(affected),
    )


def _document(row: DocumentRow) -> str:
    told = (row.kind, row.number, row.issuer, row.issuer_place, row.issued_on)
    return "; ".join(str(t) for t in told if t)


def _repaired(row: DocumentRow, cited: Sequence[Cited]) -> Iterator[Question]:
    for c in cited:
        if c.mention.how == "repaired":
            marks = _plain(c.mention.number_as_written) == _plain(row.number)
            yield _ask_citation(c, row, "a number that was mended", _MARKS if marks else _ORDER)


def _ask_citation(cited: Cited, row: DocumentRow, note: str, doubt: float) -> Question:
    return Question(
        kind="citation",
        id_1=citation_id(cited.article.article_id, cited.mention),
        id_2=row.document_id,
        note=note,
        current="joined",
        what_1=cited.mention.as_written,
        what_2=_document(row),
        doubt=doubt,
        affects=1,
    )


def _plain(number: str) -> str:
    return "".join(plain(number).split()).replace("–", "-")


def _years(documents: LinkedDocuments) -> Iterator[Question]:
    """Yield documents of one number whose dates are a year apart: one of the dates may be a slip."""
    by_number: dict[tuple[object, ...], list[DocumentRow]] = defaultdict(list)
    for row in documents.rows:
        if row.year is not None:
            by_number[row.kind, row.number, row.issuer_place, row.country].append(row)
    for same in by_number.values():
        for a, b in pairwise(sorted(same, key=lambda r: (r.year or 0, r.document_id))):
            affected = min((documents.cited[r.document_id] for r in (a, b)), key=len)
            close = abs((a.year or 0) - (b.year or 0)) <= 1
            if close and a.document_id != b.document_id:
                yield _ask_document(a, b, "one number, years that differ by one", 2, affected)
