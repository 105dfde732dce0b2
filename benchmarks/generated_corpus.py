"""A generated corpus for the linking benchmark: facts of articles, and the truth behind them."""

from __future__ import annotations

import zlib
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from extract.documents.mention import DocumentMention
from extract.lexicon import shared_table
from extract.people.linking.frequencies import Frequencies, frequencies
from extract.people.linking.rendering import spellings
from extract.people.mention import Post
from extract.resolution.facts import ArticleFacts, MeetingFacts, PersonFacts, candidates_of
from extract.resolution.people.scopes import NATIONAL, Office

_FIRST_DAY, _DAYS = date(2023, 1, 1), 1000
# Shares of the corpus: see README.md.
_PEOPLE, _MEETINGS = 0.5, 0.3
_NATIONAL = 0.1
_NO_DATE, _NO_BODY, _NO_OFFICE, _SIBLING = 0.03, 0.1, 0.03, 0.6
_LANGUAGES = ("vi", "ar", "uk", "fa")
_LOCAL_OFFICES = (
    ("Chair", "Provincial People's Committee"),
    ("Vice Chair", "Provincial People's Committee"),
    ("Secretary", "Provincial Party Committee"),
    ("Deputy Secretary", "Provincial Party Committee"),
    ("Chair", "Provincial People's Council"),
    ("Director", "Department of Finance"),
    ("Director", "Department of Health"),
    ("Deputy Director", "Department of Construction"),
    ("Chief", "Office of the Provincial People's Committee"),
)
_NATIONAL_OFFICES = (
    ("Minister", "Ministry of Finance"),
    ("Deputy Minister", "Ministry of Finance"),
    ("Deputy Minister", "Ministry of Health"),
    ("Deputy Minister", "Ministry of Construction"),
    ("Member", "Party Central Committee"),
    ("Vice Chair", "National Assembly"),
    ("Deputy Director", "Department of Tax"),
)
_TYPES = (("resolution", "NQ"), ("plan", "KH"), ("decision", "QĐ"), ("notice", "TB"))


@dataclass(frozen=True, slots=True)
class _Person:
    number: int
    name: str
    scope: str
    offices: tuple[Office, ...]


@dataclass(frozen=True, slots=True)
class _Meeting:
    number: int
    facts: MeetingFacts
    people: tuple[_Person, ...]
    documents: tuple[DocumentMention, ...]


@dataclass(slots=True)
class Corpus:
    """Facts of articles, and which person and meeting each mention and report really is."""

    articles: list[ArticleFacts] = field(default_factory=list)
    people: dict[tuple[str, int], int] = field(default_factory=dict)
    meetings: dict[tuple[str, int], int] = field(default_factory=dict)


def generate(articles: int, seed: int = 1) -> Corpus:
    """Return a corpus of that many articles; the same arguments give the same corpus."""
    random = Random(seed)
    provinces = sorted({r["present"] for r in shared_table("provinces")})
    by_scope: dict[str, list[_Person]] = {scope: [] for scope in (NATIONAL, *provinces)}
    for person in _people(random, int(articles * _PEOPLE), provinces):
        by_scope[person.scope].append(person)
    meetings = [_meeting(random, n, by_scope, provinces) for n in range(int(articles * _MEETINGS))]
    corpus = Corpus()
    for n in range(articles):
        # Every meeting is reported once, then some of them many times.
        at = n if n < len(meetings) else int(len(meetings) * random.random() ** 2)
        _report(random, corpus, n, meetings[at])
    return corpus


def _people(random: Random, count: int, provinces: Sequence[str]) -> list[_Person]:
    shares = frequencies()

    def pool(part: str) -> tuple[list[str], list[float]]:
        weights = {s: getattr(f, part) for s, f in shares.items() if getattr(f, part) > 1e-4}
        return list(weights), list(weights.values())

    family, middle, given = (pool(f) for f in Frequencies.__slots__)
    out = []
    for number in range(count):
        parts = [family, middle, given] if random.random() < 0.75 else [family, middle, middle, given]
        name = " ".join(random.choices(values, weights)[0] for values, weights in parts)
        scope = NATIONAL if random.random() < _NATIONAL else random.choice(provinces)
        offices = _NATIONAL_OFFICES if scope == NATIONAL else _LOCAL_OFFICES
        held = random.sample(offices, random.choice((1, 1, 2)))
        out.append(_Person(number, name, scope, tuple(Office(t, b, scope) for t, b in held)))
    return out


def _meeting(
    random: Random, number: int, by_scope: dict[str, list[_Person]], provinces: Sequence[str]
) -> _Meeting:
    scope = NATIONAL if random.random() < _NATIONAL else random.choice(provinces)
    pool = by_scope[scope] if len(by_scope[scope]) > 8 else [p for own in by_scope.values() for p in own]
    people = tuple(random.sample(pool, min(len(pool), random.randint(2, 8))))
    facts = MeetingFacts(
        as_written="họp",
        kind=random.choice(("meeting", "conference", "session")),
        ordinal=random.choice((None, None, None, random.randint(1, 30))),
        held_on=_FIRST_DAY + timedelta(days=random.randrange(_DAYS)),
        held_until=None,
        time_of_day=random.choice((None, "morning", "afternoon")),
        mode=None,
        place=None,
        province=None if scope == NATIONAL else scope,
        body=people[0].offices[0].body,
        people=(),
        chairs=(),
    )
    documents = tuple(_document(random, scope) for _ in range(random.randint(0, 3)))
    return _Meeting(number, facts, people, documents)


def _document(random: Random, scope: str) -> DocumentMention:
    kind, code = random.choice(_TYPES)
    serial = str(random.randint(1, 400))
    issuer = "CP" if scope == NATIONAL else "UBND"
    number = f"{serial}/{code}-{issuer}"
    year = random.randint(2022, 2025)
    return DocumentMention(
        0, len(number), number, 0, len(number), number, kind, number, "exact", serial,
        year=year, type_code=code, issuer_code=issuer, issuer=None,
        issuer_place=None if scope == NATIONAL else scope,
        issued_on=date(year, random.randint(1, 12), 15) if random.random() < 0.5 else None,
        country="VN",
    )  # fmt: skip


def _report(random: Random, corpus: Corpus, number: int, meeting: _Meeting) -> None:
    article_id = f"{zlib.crc32(str(number).encode()):08x}{number:08x}"
    language = random.choice(_LANGUAGES)
    sibling = random.random() < _SIBLING
    source = f"bao.example#{meeting.number + 10000}" if sibling else article_id
    held_on = meeting.facts.held_on
    assert held_on is not None
    attending = [p for n, p in enumerate(meeting.people) if n == 0 or random.random() < 0.9]
    people = []
    for n, person in enumerate(attending):
        people.append(_mention(random, person, language, held_on))
        corpus.people[article_id, n] = person.number
    facts = meeting.facts._replace(
        held_on=None if random.random() < _NO_DATE else held_on,
        body=None if random.random() < _NO_BODY else meeting.facts.body,
        people=tuple(range(len(people))),
        chairs=(0,),
    )
    corpus.meetings[article_id, 0] = meeting.number
    corpus.articles.append(
        ArticleFacts(
            article_id=article_id,
            language=language,
            source=source,
            reported_on=held_on + timedelta(days=random.choice((0, 0, 1, 3))),
            title=f"Tin {number}",
            shingles=array("I", sorted(random.getrandbits(32) for _ in range(random.randint(5, 40)))),
            people=tuple(people),
            meetings=(facts,),
            documents=meeting.documents,
        )
    )


def _mention(random: Random, person: _Person, language: str, held_on: date) -> PersonFacts:
    written = person.name if language == "vi" else _rendered(random, person.name, language)
    offices = () if random.random() < _NO_OFFICE else person.offices
    place = "" if person.scope == NATIONAL else person.scope
    said = tuple(Post(o.title, o.body, place) for o in offices)
    rendered = language != "vi"
    return PersonFacts(
        name=written,
        is_vietnamese=True,
        written=((written, random.randint(1, 3)),),
        offices=offices,
        said=said,
        candidates=candidates_of((written,), said, language, held_on) if rendered else (),
    )


def _rendered(random: Random, name: str, language: str) -> str:
    words = []
    for syllable in name.split():
        ways = spellings(syllable, language)
        words.append(random.choices(list(ways), list(ways.values()))[0] if ways else syllable)
    return " ".join(words)
