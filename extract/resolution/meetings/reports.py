"""A meeting as one article reports it, and how far two reports agree.

Facts that do not depend on one another are weighed: the day, the body, the ordinal, the chair, the province,
the place, the part of the day, who else attended, which documents are cited. No title is compared. Whatever
both state and state differently keeps two reports apart; reports of one family, whose translations lose and
confuse words, may differ in chair, kind and province.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from extract.people.linking.sound import surely_sound_alike
from extract.resolution.facts import LinkableArticle, MeetingFacts, is_numbered_congress, report_key
from extract.resolution.identity import identity
from extract.resolution.people.profile import Node
from extract.roles.levels import is_local

# Words that languages use for one another: none of them contradicts the others.
_ALIKE = frozenset(("session", "conference", "meeting", "working_session", "talks", "congress", "visit"))
_ENCOUNTERS = frozenset(("reception", "meeting", "working_session", "talks", "visit"))
ENOUGH = 7.0
"""The score of two reports that are of one meeting."""
FAMILY = 6.0
_SEVERAL = 3
# From how many names on, beside the chair, reports that share none speak of different occasions.
_LISTS = 2
_SAME_CROWD = 0.8
_DAYS = 31
# A congress sits for a week or so.
_CONGRESS_DAYS = 9


@dataclass(eq=False)
class Report:
    """A meeting of one article; `numbers` are those of the article's people in the corpus, `known` of whoever
    is known all over the country, `nodes` the names and scopes of who led a meeting. `is_later` tells whether
    another report of what the meeting is known by comes before it."""

    article: LinkableArticle
    position: int
    meeting: MeetingFacts
    family: int
    is_later: bool
    numbers: Sequence[int]
    known: Set[int]
    nodes: Mapping[int, tuple[Node, ...]]

    @cached_property
    def people(self) -> frozenset[int]:
        """Who attended, by number."""
        return frozenset(self.numbers[p] for p in self.meeting.people)

    @cached_property
    def chairs(self) -> frozenset[int]:
        """Who led the meeting."""
        return frozenset(self.numbers[p] for p in self.meeting.chairs)

    @cached_property
    def chair_names(self) -> frozenset[str]:
        """What who led the meeting is called: namesakes whose offices tell too little may be one."""
        return frozenset(name for number in self.chairs for name, _ in self.nodes[number])

    @cached_property
    def leaders(self) -> frozenset[int]:
        """Who of those present is known all over the country."""
        return self.people & self.known

    @cached_property
    def guests(self) -> tuple[str, ...]:
        """The names of those present who are of another country, as the article's language writes them."""
        return tuple(self.article.people[p].name for p in self._guests)

    @cached_property
    def guest_numbers(self) -> frozenset[int]:
        """Who of another country was present, by number."""
        return frozenset(self.numbers[p] for p in self._guests)

    @cached_property
    def _guests(self) -> tuple[int, ...]:
        people = self.article.people
        return tuple(p for p in self.meeting.people if not people[p].is_vietnamese)

    @cached_property
    def host(self) -> int | None:
        """Whom of those present the report names first who is no guest."""
        people = self.article.people
        return next((self.numbers[p] for p in self.meeting.people if people[p].is_vietnamese), None)

    @property
    def key(self) -> str:
        """What the report's meeting is known by."""
        return report_key(self.article, self.position, self.meeting)

    @property
    def own_id(self) -> str:
        """The id that the meeting has by this report: of its source, if the report is the first of it."""
        return identity("m", self.key, self.article.article_id) if self.is_later else identity("m", self.key)

    @property
    def seniority(self) -> tuple[bool, date, bool, str, str]:
        """What sorts reports by age: an earlier one gives a meeting its id."""
        day = self.article.reported_on
        return day is None, day or date.max, self.meeting.held_on is None, self.key, self.article.article_id

    @cached_property
    def documents(self) -> frozenset[tuple[str, str]]:
        """The documents that the article cites, if this is its only meeting."""
        only = len(self.article.meetings) == 1
        return frozenset((d.kind, d.number) for d in self.article.documents) if only else frozenset()


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far two reports agree: the score, and the names of the facts."""

    score: float
    why: tuple[str, ...]


def doubt_of(score: float) -> float:
    """Return how near a score is to what makes one meeting of two reports, 1 at most."""
    return 1 / (1 + abs(score - ENOUGH))


def contradict(a: Report, b: Report) -> str | None:
    """Return the fact that two reports state differently, None if there is none."""
    m, n = a.meeting, b.meeting
    if a.article is b.article:
        return "article"
    sittings = _sit_at_one_congress(m, n)
    if m.held_on and n.held_on and not _overlap(m, n) and not sittings:
        return "date"
    if m.ordinal is not None and n.ordinal is not None and m.ordinal != n.ordinal:
        return "ordinal"
    if m.time_of_day and n.time_of_day and m.time_of_day != n.time_of_day and not (sittings or _long(m, n)):
        return "part of the day"
    if a.family == b.family:
        return None
    if a.chairs and b.chairs and not _led_by_one(a, b):
        return "chair"
    kinds = {m.kind, n.kind}
    if len(kinds) > 1 and not (kinds <= _ALIKE or kinds <= _ENCOUNTERS) and "other" not in kinds:
        return "kind"
    if _is_local(m) and _is_local(n) and m.province and n.province and m.province != n.province:
        return "province"
    return None


def _led_by_one(a: Report, b: Report) -> bool:
    """Tell whether two reports may name who led one meeting: the same, or each somebody who by the other was
    there too, at a session of the same number."""
    if a.chairs & b.chairs or a.chair_names & b.chair_names or shared_guests(a, b):
        return True
    numbered = a.meeting.ordinal is not None and a.meeting.ordinal == b.meeting.ordinal
    return numbered and a.chairs <= b.people and b.chairs <= a.people


def _sit_at_one_congress(m: MeetingFacts, n: MeetingFacts) -> bool:
    """Tell whether two reports are of sittings of one congress: the same body's of the same number, in a few
    days."""
    if not (is_numbered_congress(m) and is_numbered_congress(n)):
        return False
    same = (m.body, m.ordinal) == (n.body, n.ordinal) and (m.province or n.province) == (
        n.province or m.province
    )
    return same and not (m.held_on and n.held_on and abs((m.held_on - n.held_on).days) > _CONGRESS_DAYS)


def _overlap(m: MeetingFacts, n: MeetingFacts) -> bool:
    first, other = m.held_on or date.min, n.held_on or date.min
    return first <= (n.held_until or other) and other <= (m.held_until or first)


def _long(m: MeetingFacts, n: MeetingFacts) -> bool:
    return m.held_until is not None or n.held_until is not None


def _is_local(meeting: MeetingFacts) -> bool:
    return bool(meeting.body and is_local(meeting.body))


def agree(a: Report, b: Report) -> Agreement:
    """Return how far two reports agree that contradict each other in nothing."""
    m, n = a.meeting, b.meeting
    dated = m.held_on is not None and n.held_on is not None and _overlap(m, n)
    points: dict[str, float] = {
        "one source": FAMILY if a.family == b.family else 0,
        "position": a.family == b.family and a.position == b.position,
        "date": 3 * dated,
        "chair": 2 * bool(a.chairs & b.chairs),
        "body": _same_body(m, n),
        "ordinal": 2 * (m.ordinal is not None and m.ordinal == n.ordinal),
        "province": bool(m.province and m.province == n.province),
        "place": bool(m.place and m.place == n.place),
        "part of the day": bool(m.time_of_day and m.time_of_day == n.time_of_day),
        "attendees": _attendees(a, b),
        "host and guest": 2 * _meet(a, b),
        "documents": min(2.0, len(a.documents & b.documents) / 2),
    }
    score = float(sum(points.values())) + 0.5 * (m.kind == n.kind)
    why = tuple(name for name, value in points.items() if value > 0)
    undated = m.held_on is None or n.held_on is None
    if a.family != b.family and undated and not _surely_one(a, b, why):
        score = min(score, ENOUGH - 1)
    return Agreement(score, why)


def _same_body(m: MeetingFacts, n: MeetingFacts) -> float:
    if not m.body or m.body != n.body:
        return 0
    return 1 if _is_local(m) and m.province != n.province else 2


def _attendees(a: Report, b: Report) -> float:
    chairs = a.chairs | b.chairs
    shared, guests = (a.people & b.people) - chairs, shared_guests(a, b)
    if not (shared or guests):
        named = min(len(a.people - chairs), len(b.people - chairs))
        return -min(named, 1) if named < _LISTS else -_SEVERAL
    leaders = len(shared & a.leaders)
    return min(4, len(shared) - leaders + min(_SEVERAL, leaders) + guests)


def shared_guests(a: Report, b: Report) -> int:
    """Return how many guests two reports share whom languages name in letters of their own: those whose names
    surely sound alike, and like no other guest's."""
    one, other = a.article.language, b.article.language
    if one == other or not (a.guests and b.guests):
        return 0
    alike = [(x, y) for x in a.guests for y in b.guests if surely_sound_alike(x, one, y, other)]
    return sum(1 for x, y in alike if sum(x == p or y == q for p, q in alike) == 1)


def _meet(a: Report, b: Report) -> bool:
    """Tell whether two reports have one host meet one guest: that is once a day."""
    m, n = a.meeting, b.meeting
    if not {m.kind, n.kind} <= _ENCOUNTERS or a.host is None or a.host != b.host:
        return False
    return shared_guests(a, b) > 0 or not a.guest_numbers.isdisjoint(b.guest_numbers)


def _surely_one(a: Report, b: Report, why: tuple[str, ...]) -> bool:
    """Tell whether reports of which one has no day are of one meeting: a body meets again and again.

    Nearly the same crowd under one chair, and a document or the ordinal, and no months between them; a crowd
    is smaller where several documents are the same.
    """
    days = [x.meeting.held_on or x.article.reported_on for x in (a, b)]
    if days[0] and days[1] and abs((days[0] - days[1]).days) > _DAYS:
        return False
    crowd = len(a.people & b.people)
    enough = _SEVERAL + 1 if len(a.documents & b.documents) > 1 else 2 * _SEVERAL
    same = crowd >= enough and crowd >= _SAME_CROWD * len(a.people | b.people)
    return "chair" in why and (("ordinal" in why and "body" in why) or (same and "documents" in why))
