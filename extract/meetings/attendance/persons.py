"""The persons of one article with their offices, and whom a claim is about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.meetings.attendance.grouping import group_mentions
from extract.meetings.claims.claim import Claim
from extract.meetings.holders.chains import Holder
from extract.meetings.holders.supposed_offices import settled
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import words_of
from extract.people.mention import PersonMention
from extract.roles.mention import RoleMention
from extract.roles.named_alone import is_short_for
from extract.roles.ranks import ARMY, POLICE
from extract.roles.ruling_parties import led_by_general_secretary
from extract.roles.vocabulary import bodies


@dataclass(frozen=True)
class Person:
    """One person of an article: all mentions, and the offices that stand with each.

    `earlier` are those of sentences that look back, where the offices may be former ones. Every claim on an
    office asks for everybody's: they are made out once.
    """

    index: int
    mentions: tuple[PersonMention, ...]
    holders: tuple[Holder, ...]
    earlier: tuple[Holder, ...] = ()

    def standing(self, *, recalled: bool = False) -> tuple[Holder, ...]:
        """Return the mentions with offices that count for a meeting; for a `recalled` one the earlier too,
        and where no other mention has any."""
        if recalled or not any(h.own or h.shared for h in self.holders):
            return (*self.holders, *self.earlier)
        return self.holders

    def roles(self, *, recalled: bool = False) -> tuple[RoleMention, ...]:
        """Return the person's offices in text order, each title of a body once."""
        return self._all_roles if recalled else self._own_roles

    @cached_property
    def offices(self) -> frozenset[tuple[str, str | None]]:
        """The titles of the person's offices with their bodies."""
        return frozenset((r.title, r.body) for r in self._own_roles)

    @cached_property
    def _own_roles(self) -> tuple[RoleMention, ...]:
        return _offices(self.standing())

    @cached_property
    def _all_roles(self) -> tuple[RoleMention, ...]:
        return _offices(self.standing(recalled=True))


def _offices(holders: Sequence[Holder]) -> tuple[RoleMention, ...]:
    """Return the offices of one person's mentions in text order, each title of a body once."""
    said = [r for h in holders for r in (*h.shared, *h.own)]
    if not said:
        return ()
    # A minister whose office the text gives in full is no other minister where it gives the title alone.
    full = {r.title for r in said if r.body and not r.supposed}
    found: dict[tuple[str, str | None], RoleMention] = {}
    for role in said:
        if not (role.supposed and role.title in full):
            found.setdefault((role.title, role.body), role)
    # A rank is the army's where nothing is said of it: not of whom a place shows to be of the police.
    found = {(t, b): r for (t, b), r in found.items() if b != ARMY or (t, POLICE) not in found}
    if len(found) < 2:
        return tuple(found.values())
    bodied = [(t, b) for t, b in found if b is not None]
    # One word for "chair" or "president": of whom is chair of a body, or president of a country that is
    # told, the bare word says no more.
    heads = any((t in _HEADS or t == "President") and b not in _STATE for t, b in found)
    lands = [b for t, b in bodied if t == "President" and b not in bodies()]
    abroad = bool(lands)
    return tuple(
        replace(r, body=led_by_general_secretary(lands[0])) if abroad and (t, b) == _OWN_LEADER else r
        for (t, b), r in found.items()
        if not _is_shorter(t, b, bodied)
        and not (b is None and any(_is_of_kind(title, t) for title, _ in found))
        and not (abroad and (t, b) == _OWN_PRESIDENT)
        and not (t in _PRESIDENTS and " " not in r.as_written and heads and b in _STATE)
        and not (t in _PRESIDENTS and " " not in r.as_written and _begins(r, found))
        and not _told(_BARE.get((t, b), ()), bodied, b)
    )


def _begins(bare: RoleMention, others: Mapping[tuple[str, str | None], RoleMention]) -> bool:
    """Tell whether the bare word for a president is the first one of another office of the same person: who
    is "رئيس مجلس النواب" is "الرئيس" too."""
    full = (r for (title, body), r in others.items() if title not in _PRESIDENTS and body is not None)
    return any(bare.as_written.endswith(r.as_written.split()[0]) for r in full)


# Titles that without a body are taken for the highest, the body that they then have, and what else of that
# kind the same person may be called in full: who is vice chair of a union is no vice president of the State.
_BARE: Mapping[tuple[str, str | None], tuple[str, ...]] = {
    ("Vice State President", "State"): ("Vice Chair", "Standing Vice Chair", "Vice President"),
    ("General Secretary", "Party Central Committee"): (
        "General Secretary",
        "Secretary General",
        "Secretary-General",
    ),
}


def _told(titles: Sequence[str], others: Sequence[tuple[str, str]], body: str | None) -> bool:
    """Tell whether a person has one of the titles in an assembly, a local authority, an association, a
    company, an organisation of states or a party of another country, and not in `body`."""
    return bool(titles) and any(
        t in titles and b != body and (b.endswith(_led_bodies()) or b.startswith(_OF_PARTIES))
        for t, b in others
    )


# How the bodies are called in which the parties of other countries are led.
_OF_PARTIES = ("Central Committee of ", "Communist Party of ")


@cache
def _led_bodies() -> tuple[str, ...]:
    led = (name for name, row in bodies().items() if row.family in _LED_FAMILIES)
    return (*led, *_COUNCILS)


_LED_FAMILIES = ("front", "organisation", "company", "international")
_COUNCILS = ("National Assembly", "People's Committee", "People's Council")
_FORMER = "Former "
# Titles that later mentions shorten to: "the chair", "голова".
_GENERIC = frozenset(
    ("Head", "Chair", "Deputy Head", "Vice Chair", "Chief", "Director", "Commander", "Secretary")
)


# The leader of the country's own party: who is president of another leads another.
_OWN_LEADER = ("General Secretary", "Party Central Committee")
# The country's own president: no country that the text names as somebody's has two.
_OWN_PRESIDENT = ("State President", "State")
_PRESIDENTS = frozenset(("State President", "President"))
_STATE = frozenset(("State", None))
_HEADS = frozenset(("Chair", "Head"))


def _is_shorter(title: str, body: str | None, others: Sequence[tuple[str, str]]) -> bool:
    """Tell whether an office is a short form of another one of the same person."""
    if body is None:
        former = title.removeprefix(_FORMER) in _GENERIC and any(t.startswith(_FORMER) for t, _ in others)
        return (title in _GENERIC and bool(others)) or former or any(t == title for t, _ in others)
    if any(t == f"Standing {title}" and b == body for t, b in others):
        return True  # a standing vice chair is a vice chair
    longer = [b for t, b in others if t == title and b != body]
    # The union's president is that of its central committee.
    return (
        any(is_short_for(body, b) for b in longer)
        or any(b.startswith(f"{body} of ") or b == f"{body} Central Committee" for b in longer)
        or (body == _FRONT and _FRONT.replace("Committee", "Central Committee") in longer)
        or (body in _LEVELLED and any(b.endswith(f" {body}") for b in longer))
    )


def _is_of_kind(title: str, kind: str) -> bool:
    """Tell whether a title is one of a kind that the same person is called by: "Trade Counsellor"."""
    first, _, rest = title.partition(" ")
    return rest == kind and first not in _RANKED


# What before a title makes another of it.
_RANKED = frozenset(
    ("Deputy", "Vice", "Assistant", "Associate", "Former", "Acting", "First", "Second", "Under")
)


# Bodies that every level has, where one is written without it.
_FRONT = "Vietnam Fatherland Front Committee"
_LEVELLED = frozenset(
    (_FRONT, "Party Committee", "People's Committee", "People's Council", "Steering Committee")
)


def group_persons(scene: Scene) -> tuple[Person, ...]:
    """Return the persons of an article in order of first mention, each with all mentions and offices."""
    back = {id(p) for s in scene.sentences if s.people and _looks_back(scene, s) for p in s.people}
    holders = {id(h.person): h for s in scene.sentences for h in s.holders}
    groups = group_mentions(scene, holders)
    held = settled([[holders[id(m)] for m in g if id(m) in holders] for g in groups])
    return tuple(
        Person(
            i,
            tuple(g),
            tuple(h for h in own if id(h.person) not in back),
            tuple(h for h in own if id(h.person) in back),
        )
        for i, (g, own) in enumerate(zip(groups, held, strict=True))
    )


def _looks_back(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence is about an earlier time, not only about another hour of the same day or the
    day before."""
    told = {scene.folded[c.start : c.end] for c in sentence.of("tense", "recall")}
    language = scene.article.language
    return bool(told) and told.isdisjoint(_same_day(language) | words_of(language, "reference_words"))


@cache
def _same_day(language: str) -> frozenset[str]:
    return frozenset(fold(w) for w in language_yaml(language, "dates")["same_day"])


def persons_by_mention(persons: Sequence[Person]) -> dict[int, Person]:
    """Return the person of each mention by the mention's identity."""
    return {id(m): p for p in persons for m in p.mentions}


def claimed_persons(
    claim: Claim, persons: Sequence[Person], by_mention: dict[int, Person]
) -> tuple[Person, ...]:
    """Return whom a claim is about: the person named, the only one who holds the office named, or the two."""
    if claim.person is not None:
        found = by_mention.get(id(claim.person))
        return (found,) if found is not None else ()
    if claim.role is None:
        return ()
    title, body = claim.role.title, claim.role.body
    if title in _MANY:
        return ()
    if claim.both:
        alike = tuple(p for p in persons if _is_titled(p, title))
        return alike if len(alike) == _PAIR else ()
    holders = tuple(p for p in persons if (title, body) in p.offices)
    if len(holders) > 1 and claim.role.place:  # "the Foreign Minister of Italy", of two foreign ministers
        office = (title, body, claim.role.place)
        holders = tuple(p for p in holders if office in {(r.title, r.body, r.place) for r in p.roles()})
    if not holders and body is not None:  # "the deputy" is the standing one, where the text has no other
        holders = tuple(p for p in persons if (f"Standing {title}", body) in p.offices)
    if not holders and body is not None:  # "the Minister of Planning", of Planning and Investment
        holders = tuple(p for p in persons if any(t == title and is_short_for(body, b) for t, b in p.offices))
    if not holders and body is None and title in _NAMED_AGAIN:
        holders = tuple(p for p in persons if _is_titled(p, title))
    return holders if len(holders) == 1 else ()


def _is_titled(person: Person, title: str) -> bool:
    return any(held == title for held, _ in person.offices)


_PAIR = 2
# Offices that the press gives in full once, and by the title alone again.
_NAMED_AGAIN = frozenset(("Minister", "Governor", "Ambassador", "Mayor"))
# Offices of so many that the word alone means nobody ("a deputy asked …").
_MANY = frozenset(("Deputy", "Member", "Alternate Member", "Party Committee Member"))
