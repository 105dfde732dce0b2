"""The words of one language's offices as tries of dictionary forms, built once per language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from extract.lexicon import language_yaml, shared_table
from extract.lexicon.clitics import Clitics, clitics
from extract.lexicon.folding import fold
from extract.roles.countries import country_phrases
from extract.roles.wordings import wordings
from extract.roles.words import Reducer

# The classes of phrases that every language lists, each a mapping of an English key to its wordings.
PHRASE_CLASSES = (
    "titles",
    "marks",
    "ranks",
    "bodies",
    "levels",
    "portfolios",
    "countries",
    "country_adjectives",
    "country_words",
    "lands",
    "houses",
    "members",
)
# The classes of words that are plain lists.
WORD_CLASSES = (
    "deputies",
    "joiners",
    "and",
    "vietnam",
    "possessives",
    "plural_heads",
    "land_words",
    "body_nouns",
    "force_words",
)
# The classes of phrases that may stand within the name of a body.
ABSORBED = ("levels", "vietnam", "joiners")

# The authorities of a province, district or commune.
_AUTHORITIES = frozenset(("committee", "council", "front", "police", "agency"))
# How a body can be part of another (`nests` of bodies.csv).
_NESTING = ("yes", "members")

Trie = dict[str, Any]
END = ""


@dataclass(frozen=True, slots=True)
class Title:
    """A row of titles.csv: what a title and its deputy are called in English, and when words stand for it."""

    title: str
    deputy: str
    called: str
    body: str
    bare: bool
    families: frozenset[str]


@dataclass(frozen=True, slots=True)
class Body:
    """A row of bodies.csv: what a body's head is called, and what may be part of its name; `nests` is `yes`,
    `members` or anything else (see the file)."""

    body: str
    head: str
    deputy: str
    family: str
    levels: str
    nests: str
    portfolio: str
    central: str
    abroad: str
    renames: Mapping[str, str]

    @property
    def is_nested(self) -> bool:
        """Whether it can be part of another body."""
        return self.nests in _NESTING

    @property
    def is_of_level(self) -> bool:
        """Whether a level behind it is always its own: one of a unit's authorities, whose name no other body
        goes on ("UBND tỉnh Đoàn Văn A", where "Tỉnh Đoàn" is the Youth Union's)."""
        return self.levels in ("local", "central") and not self.is_nested and self.family in _AUTHORITIES


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What a language calls offices: a reducer of words to dictionary forms and a trie per class.

    An office or rank begins with one of `starts`, a word for a deputy with one of `deputising`, a body with
    one of `body_starts`, any of them or a possessive with one of `openings`; `absorbed`, `trailing` and
    `telling` are the first words of what may stand within the name of a body or behind it, and of what tells
    a country. `beginnings` are all the words at which a text is looked at. Between one of `agents` and
    `leading` words stands who leads the body before.
    """

    reducer: Reducer
    tries: Mapping[str, Trie]
    starts: frozenset[str]
    body_starts: frozenset[str]
    deputising: frozenset[str]
    openings: frozenset[str]
    absorbed: frozenset[str]
    trailing: frozenset[str]
    telling: frozenset[str]
    beginnings: frozenset[str]
    levels: frozenset[str]
    home: frozenset[str]
    default_country: str | None
    marks_after_body: bool
    fields_between: bool
    acting_heads: frozenset[str]
    affairs: frozenset[str]
    charged: frozenset[str]
    namesakes: Mapping[str, str]
    governments: Mapping[str, str]
    definite_words: frozenset[str]
    clitics: Clitics
    no_fields: frozenset[str]
    no_houses: frozenset[str]
    compounds: frozenset[str]
    weak_ranks: frozenset[str]
    bound_titles: frozenset[str]
    department_heads: frozenset[str]
    verbal_bodies: Mapping[str, frozenset[str]]
    declined: bool
    seats: frozenset[str]
    boards: Mapping[str, frozenset[str]]
    sides: frozenset[tuple[str, ...]]
    cabinets: Mapping[str, str]
    home_bodies: Mapping[str, Mapping[str, str]]
    bare_president: bool
    short_countries: Mapping[str, str]
    local_bodies: Mapping[str, str]
    kingdoms: frozenset[str]
    realms: Mapping[str, Sequence[str]]
    no_deputy_presidents: frozenset[str]
    headed_departments: frozenset[str]
    officers_of_lands: frozenset[str]
    assistants: frozenset[str]
    place_adjective: re.Pattern[str] | None
    genitive_adjective: re.Pattern[str] | None
    ordinals: Mapping[str, str]
    agents: frozenset[str]
    leading: frozenset[tuple[str, ...]]


@cache
def titles() -> Mapping[str, Title]:
    """Return titles.csv by English title."""
    return {
        r["title"]: Title(
            r["title"],
            r["deputy"],
            r["called"] or r["title"],
            r["body"],
            r["bare"] == "yes",
            _words(r["families"]),
        )
        for r in shared_table("titles")
    }


@cache
def bodies() -> Mapping[str, Body]:
    """Return bodies.csv by English name."""
    return {
        r["body"]: Body(
            r["body"],
            r["head"],
            r["deputy"],
            r["family"],
            r["levels"],
            r["nests"],
            r["portfolio"],
            r["central"],
            r["abroad"],
            dict(x.split("=") for x in r["renames"].split(";") if x),
        )
        for r in shared_table("bodies")
    }


@cache
def bodies_of_places() -> Mapping[tuple[str, str], str]:
    """Return what bodies that are known by what they are and a place are called, by both."""
    return {(r["generic"], r["place"]): r["body"] for r in shared_table("bodies_of_places")}


@cache
def vocabulary(language: str) -> Vocabulary:
    """Return the vocabulary of a language. Raises FileNotFoundError for one that has no roles.yaml."""
    data = language_yaml(language, "roles")
    listed = {name: list(_entries(data[name])) for name in PHRASE_CLASSES}
    others, short = country_phrases(language, listed["countries"], data["country_forms"])
    listed["countries"] += others
    listed |= {name: [(phrase, phrase) for phrase in data[name]] for name in WORD_CLASSES}
    spelt = {
        name: [(key, way) for key, p in entries for way in wordings(p)] for name, entries in listed.items()
    }
    known = {w for entries in spelt.values() for _, way in entries for w in way if w != ","}
    reducer = Reducer(data["morphology"], known, clitics(language))
    lemmas = {word: reducer.lemma_of(word) for word in known} | {",": ","}
    tries = {name: _trie(lemmas, entries) for name, entries in spelt.items()}

    def first_words(*names: str) -> frozenset[str]:
        return frozenset().union(*(tries[name] for name in names)) - {END}

    def pattern(name: str) -> re.Pattern[str] | None:
        written = data["morphology"][name]
        return re.compile(written) if written else None

    telling = first_words("country_words", "vietnam", "countries")
    starts, body_starts = first_words("titles", "marks", "deputies", "ranks"), first_words("bodies", "levels")
    openings = starts | body_starts | first_words("possessives", "members")
    return Vocabulary(
        reducer=reducer,
        tries=tries,
        starts=starts,
        body_starts=body_starts,
        deputising=first_words("marks", "deputies"),
        openings=openings,
        absorbed=first_words(*ABSORBED),
        trailing=first_words("levels", "countries", "vietnam"),
        telling=telling,
        beginnings=openings | telling,
        levels=frozenset(data["levels"]),
        home=frozenset(data["home"]),
        default_country=data["default_country"],
        marks_after_body=data["marks_after_body"],
        fields_between=data["fields_between"],
        acting_heads=_lemmas(reducer, data["acting_heads"]),
        affairs=frozenset(map(fold, data["affairs"])),
        namesakes=data["namesakes"],
        governments=data["governments"],
        definite_words=_lemmas(reducer, data["definite_words"]),
        charged=frozenset(map(fold, data["charged"])),
        clitics=clitics(language),
        no_fields=frozenset(map(fold, data["no_fields"])),
        compounds=frozenset(map(fold, data["compounds"])),
        no_houses=frozenset(map(fold, data["no_houses"])),
        weak_ranks=_lemmas(reducer, data["weak_ranks"]),
        bound_titles=_lemmas(reducer, data["bound_titles"]),
        department_heads=_lemmas(reducer, data["department_heads"]),
        verbal_bodies={fold(w): frozenset(map(fold, verbs)) for w, verbs in data["verbal_bodies"].items()},
        declined=data["morphology"]["declined"],
        seats=_lemmas(reducer, data["seats"]),
        boards={family: _lemmas(reducer, words) for family, words in data["boards"].items()},
        sides=frozenset(way for phrase in data["sides"] for way in wordings(phrase)),
        cabinets=data["cabinets"],
        home_bodies=data["home_bodies"],
        bare_president=data["bare_president"],
        short_countries=short,
        local_bodies=data["local_bodies"],
        kingdoms=frozenset(data["kingdoms"]),
        realms=data["realms"],
        no_deputy_presidents=frozenset(data["no_deputy_presidents"]),
        headed_departments=frozenset(data["headed_departments"]),
        officers_of_lands=_lemmas(reducer, data["officers_of_lands"]),
        assistants=_lemmas(reducer, data["assistants"]),
        place_adjective=pattern("place_adjective"),
        genitive_adjective=pattern("genitive_adjective"),
        ordinals=_ordinals(language),
        agents=frozenset(map(fold, language_yaml(language, "meetings")["agent_words"])),
        leading=frozenset(_leading(language)),
    )


def _leading(language: str) -> Iterator[tuple[str, ...]]:
    """Yield the words behind who leads a delegation."""
    for phrase in language_yaml(language, "meetings")["triggers"]["lead"]["before"]:
        yield from wordings(phrase)


def _ordinals(language: str) -> Mapping[str, str]:
    """Return the number of each ordinal of one word."""
    listed = language_yaml(language, "meetings")["ordinals"]
    return {fold(word): str(number) for number, ways in listed.items() for word in ways if " " not in word}


def _entries(mapping: Mapping[str, Iterable[str]]) -> Iterator[tuple[str, str]]:
    for key, phrases in mapping.items():
        for phrase in phrases:
            yield key, str(phrase)


def _trie(lemmas: Mapping[str, str], entries: Iterable[tuple[str, tuple[str, ...]]]) -> Trie:
    root: Trie = {}
    for value, way in entries:
        node = root
        for word in way:
            node = node.setdefault(lemmas[word], {})
        node.setdefault(END, value)
    return root


def _lemmas(reducer: Reducer, phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(" ".join(reducer.lemma_of(w) for w in way) for p in phrases for way in wordings(p))


def _words(cell: str) -> frozenset[str]:
    return frozenset(x for x in cell.split(";") if x)


def ended(node: Trie) -> Trie:
    """Return what a word of a trie is by itself, with nothing that goes on behind it."""
    return {END: node[END]} if END in node else {}
