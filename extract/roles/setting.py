"""Where an article's offices belong: the country, and the bodies that a shortened name goes back to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from extract.lexicon import shared_table
from extract.lexicon.letters import VIETNAMESE
from extract.places.mention import PlaceMention
from extract.roles.grammar import Parser
from extract.roles.phrase import VIETNAM, BodyPhrase
from extract.roles.vocabulary import bodies
from extract.web_address import address_parts

# Bodies that only Vietnam (and Laos, whose press it shares) has: each tells as much as the country's name.
_VIETNAMESE_FAMILIES = frozenset(("party", "council", "committee", "front"))
_VIETNAMESE_BODIES = frozenset(
    ("National Assembly Standing Committee", "Government Inspectorate", "Government Office")
)
# Of these families, what parties and parliaments of other countries have too.
_ELSEWHERE_TOO = frozenset(("Party Committee", "Presidium"))
CABINET = "Cabinet"
# A word for home tells more than a country's name, which may be a guest's.
_HOME = 2
_PRESS = 3
_VIETNAMESE_LETTER = re.compile(f"[{VIETNAMESE}]")


@dataclass(frozen=True, slots=True)
class Setting:
    """The country of an article, whether it is the only likely one, and what a bare "the ministry" means.

    A `kingdom` has no president: who is called so in its news is another country's; nor has a country without
    `deputy_president` a vice-president: who is called so is that of a body. `realms` are the only countries
    in which somebody has a title of rulers, `told` those that the words of the article tell of. With
    `headed_departments` the head of one is no director. `home_bodies` are what the words of bodies without a
    number mean there ("the parliament"). `government` is what meets under the Prime Minister, where the
    cabinet is another body, which the head of state chairs.
    """

    country: str | None
    cabinet: str = CABINET
    ministry: str | None = None
    bare_president: bool = False
    sure: bool = True
    kingdom: bool = False
    realms: Mapping[str, Sequence[str]] = field(default_factory=dict)
    told: frozenset[str] = frozenset()
    deputy_president: bool = True
    headed_departments: bool = False
    home_bodies: Mapping[str, str] = field(default_factory=dict)
    government: str | None = None

    def realm(self, title: str) -> str | None:
        """Return whose ruler has a title: the article's country, or the only one told of that has such."""
        home = self.country if self.sure and not self.vietnamese else None
        realms = self.realms.get(title)
        if realms is None or home in realms:
            return home
        told = [country for country in realms if country in self.told]
        return told[0] if len(told) == 1 else None

    @property
    def vietnamese(self) -> bool:
        """Whether the article is about Vietnam."""
        return self.country == VIETNAM


@cache
def _provinces() -> frozenset[str]:
    return frozenset(r["name"] for r in shared_table("provinces"))


def country_of_press(address: str | None, publisher: str | None = None) -> str | None:
    """Return the country of the paper at an address, or with a name: Vietnam's are at .vn, or their name has
    letters that no other language has."""
    parts = address_parts(address)
    named = publisher is not None and _VIETNAMESE_LETTER.search(publisher) is not None
    return VIETNAM if named or (parts and (parts.hostname or "").endswith(".vn")) else None


def _tells_vietnam(body: BodyPhrase) -> bool:
    row = bodies()[body.name]
    if row.body in _ELSEWHERE_TOO and body.level is None:
        return False
    return row.family in _VIETNAMESE_FAMILIES or row.body in _VIETNAMESE_BODIES


def country_of(
    parser: Parser,
    found: Iterable[BodyPhrase],
    places: Iterable[PlaceMention],
    press: str | None = None,
) -> tuple[str | None, bool]:
    """Return the country whose offices the words and bodies point to most, and whether most of them do.

    What tells of the country of the `press` that reports counts threefold: it writes of its own country
    abroad too, and names it less. Where nothing tells of another the press's own is meant, else the
    language's.
    """
    votes = dict(_votes_of_words(parser))
    provinces = _provinces()
    at_home = 2 * sum(map(_tells_vietnam, found)) + sum((p.province or p.name) in provinces for p in places)
    votes[VIETNAM] = votes.get(VIETNAM, 0) + at_home
    if press is not None:
        votes[press] = _PRESS * votes.get(press, 0)
    default = parser.vocabulary.default_country
    own = press or default
    if own is not None:
        votes[own] = votes.get(own, 0) + 1
    best = max(votes.values())
    if not best:
        return None, False
    sure = default is not None or 2 * best > sum(votes.values())
    return next(country for country, n in votes.items() if n == best), sure


def told_countries(parser: Parser) -> frozenset[str]:
    """Return the home countries that the words of a text tell."""
    return frozenset(_votes_of_words(parser))


# Offices, then bodies, are looked for in one text: the last is kept.
@lru_cache(maxsize=1)
def _votes_of_words(parser: Parser) -> Mapping[str, int]:
    """Return how often the words of a text tell each country."""
    vocabulary, votes = parser.vocabulary, Counter[str]()
    vietnam, countries = vocabulary.tries["vietnam"], vocabulary.tries["countries"]
    for index in parser.positions(vocabulary.telling):
        lemma = parser.words.lemmas[index]
        name = "vietnam" if lemma in vietnam else "countries" if lemma in countries else None
        phrase = parser.longest(name, index) if name else None
        country = VIETNAM if name == "vietnam" else phrase[1] if phrase else None
        if phrase and country and (country == VIETNAM or country in vocabulary.home):
            votes[country] += 1
        told = parser.longest("country_words", index) if phrase is None else None
        bare = lemma in vocabulary.definite_words and not parser.words[index].definite  # "رياض" is a name too
        if told is not None and not bare:
            votes[told[1]] += _HOME
    return votes
