"""One row per real person, whichever language and spelling an article uses.

Vietnamese spellings of the corpus are the strongest evidence: a rendering in another language is linked to
the person whom the Vietnamese report of the same event names, then to one of the corpus or of the registry of
office-holders with the same office, and only then rebuilt from the rendering. Names that differ by a tone
in Vietnamese spelling are never joined.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from anyascii import anyascii

from extract.meetings.mention import Attendance
from extract.people import compatible, is_office_holder, link_name, match_key
from extract.records import ArticleRecords
from extract.resolution.identity import identity
from extract.resolution.sources import source_key
from extract.schemas import PersonNameRow, PersonRow

_VIETNAMESE = "vi"
_SURE = 0.05


@dataclass(slots=True)
class _Seen:
    """One person as one article has him."""

    article_id: str
    first: int
    language: str
    source: str
    attendance: Attendance
    offices: frozenset[tuple[str, str]]
    said: tuple[str, ...] = ()
    year: int | None = None
    name: str = ""
    how: str = ""
    confidence: float = 0.0


@dataclass(frozen=True, slots=True)
class LinkedPeople:
    """`ids` of each person by (article id, start of the first mention), and the rows."""

    ids: Mapping[tuple[str, int], str]
    rows: tuple[PersonRow, ...]
    names: tuple[PersonNameRow, ...]


@dataclass(slots=True)
class _Spelt:
    """The Vietnamese spellings of the corpus: by source, and with the offices of who bears them."""

    by_source: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    offices: dict[str, set[tuple[str, str]]] = field(default_factory=lambda: defaultdict(set))


def link_people(records: Sequence[ArticleRecords]) -> LinkedPeople:
    """Return the people who took part in the meetings of a corpus and who is whom."""
    seen = [_seen(r, a) for r in records for a in _attendances(r)]
    spelt = _Spelt()
    for person in seen:
        if person.language == _VIETNAMESE and _is_vietnamese(person):
            person.name, person.how, person.confidence = person.attendance.person.name, "corpus", 1.0
            spelt.by_source[person.source].add(person.name)
            spelt.offices[person.name] |= person.offices
    for person in seen:
        if not person.name:
            _name(person, spelt)
    return _rows(seen)


def _attendances(record: ArticleRecords) -> Iterable[Attendance]:
    done: set[int] = set()
    for meeting in record.meetings:
        for attendance in meeting.attendances:
            first = attendance.mentions[0].start
            if first not in done:
                done.add(first)
                yield attendance


def _seen(record: ArticleRecords, attendance: Attendance) -> _Seen:
    article = record.article
    offices = frozenset((r.title, r.body or "") for r in attendance.roles)
    first = attendance.mentions[0].start
    province = next((m.province for m in record.meetings if attendance in m.attendances), None)
    said = tuple(f"{r.title} {r.body or ''} {r.place or province or ''}" for r in attendance.roles)
    year = article.published_on.year if article.published_on else None
    return _Seen(
        article.article_id, first, article.language, source_key(article), attendance, offices, said, year
    )


def _is_vietnamese(person: _Seen) -> bool:
    return person.attendance.person.origin == "vietnamese"


def _name(person: _Seen, spelt: _Spelt) -> None:
    mention = person.attendance.person
    if not _is_vietnamese(person):
        person.name, person.how, person.confidence = mention.name, "as_written", 0.6
        return
    surfaces = list(dict.fromkeys(m.as_written for m in person.attendance.mentions))
    sibling = _best(person, surfaces, spelt.by_source.get(person.source, ()), spelt, need_office=False)
    known = sibling or _best(person, surfaces, spelt.offices, spelt, need_office=True)
    if known:
        person.name, person.how, person.confidence = known[0], "corpus", min(1.0, 0.6 + known[1] / 2)
        return
    for surface in surfaces:
        found = link_name(surface, person.language, offices=person.said, year=person.year)
        if found:
            how = "registry" if is_office_holder(found[0].name) else "inferred"
            person.name, person.how, person.confidence = found[0].name, how, found[0].score
            return
    person.name, person.how, person.confidence = mention.name, "as_written", 0.3


def _best(
    person: _Seen, surfaces: Sequence[str], names: Collection[str], spelt: _Spelt, *, need_office: bool
) -> tuple[str, float] | None:
    """Return the name that the renderings fit best, or None if none fits or two fit alike."""
    ranked = []
    for name in sorted(names):
        shared = bool(person.offices & spelt.offices[name])
        if need_office and not shared:
            continue
        likeness = max(compatible(s, person.language, name) for s in surfaces)
        if likeness >= _SURE:
            ranked.append((shared, likeness, name))
    ranked.sort(key=lambda x: (-x[0], -x[1], x[2]))
    if not ranked or (len(ranked) > 1 and ranked[0][:2] == ranked[1][:2]):
        return None
    return ranked[0][2], ranked[0][1]


def _rows(seen: Sequence[_Seen]) -> LinkedPeople:
    groups: dict[str, list[_Seen]] = defaultdict(list)
    for person in seen:
        groups[_key(person)].append(person)
    ids: dict[tuple[str, int], str] = {}
    rows: list[PersonRow] = []
    names: list[PersonNameRow] = []
    for key in sorted(groups):
        members = groups[key]
        person_id = identity("p", key)
        best = max(members, key=lambda m: (m.confidence, m.how == "corpus", m.name))
        rows.append(
            PersonRow(
                person_id=person_id,
                name=best.name,
                name_ascii=anyascii(best.name),
                name_source=best.how,  # type: ignore[arg-type]
                confidence=round(best.confidence, 3),
            )
        )
        written = Counter((m.language, x.as_written) for m in members for x in m.attendance.mentions)
        names.extend(
            PersonNameRow(person_id=person_id, language=language, name_as_written=name, mentions=count)
            for (language, name), count in sorted(written.items())
        )
        ids.update({(m.article_id, m.first): person_id for m in members})
    return LinkedPeople(ids, tuple(rows), tuple(names))


def _key(person: _Seen) -> str:
    """Return what one person's mentions share: the Vietnamese name, or the rendering where none is known."""
    if person.how in ("corpus", "registry", "inferred"):
        return "vi:" + match_key(person.name, _VIETNAMESE)
    return f"{person.language}:" + match_key(person.name, person.language)
