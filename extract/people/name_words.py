"""The words of a language that stand before names, hide names, or only look like them (names.yaml)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from extract.lexicon import language_table, language_yaml, shared_table
from extract.lexicon.clitics import clitics
from extract.lexicon.folding import fold
from extract.lexicon.phrases import PhraseBook
from extract.people.linking.frequencies import frequencies
from extract.people.linking.rendering import readings
from extract.people.linking.spelling import standard_name
from extract.people.tokens import Token, pair_before, word_before

# How common a family name must be to begin a name by itself.
FAMILY_SHARE = 0.0006
# The same for a name of two words in a script without capitals, where ordinary words look like names.
COMMON_FAMILY_SHARE = 0.00095
_LEAST_LIKELY = 0.02
# So many words has a body between a title and the holder's name at most.
_LONGEST_BODY = 6
VIETNAMESE = "vi"


@dataclass(frozen=True, slots=True)
class NameWords:
    """The words of names.yaml, folded; what each is for is said there."""

    cased: bool
    anchors: frozenset[str]
    not_people: frozenset[str]
    not_hiding: frozenset[str]
    ordinary: frozenset[str]
    families: frozenset[str]
    given: frozenset[str]
    foreign_given: frozenset[str]
    surnames: frozenset[str]
    trailing: frozenset[str]
    links: frozenset[str]
    place_words: frozenset[str]
    marked_places: frozenset[str]
    place_beginnings: frozenset[str]
    placed_offices: frozenset[str]
    hyphenating_families: frozenset[str]
    plurals: frozenset[str]
    locatives: frozenset[str]
    prepositions: frozenset[str]
    openers: frozenset[str]
    opener_pairs: tuple[tuple[str, frozenset[str]], ...]
    phrases: frozenset[str]
    particles: frozenset[str]
    callings: frozenset[str]
    adjective_endings: tuple[str, ...]
    genitive_endings: tuple[str, ...]
    place_genitives: tuple[str, ...]
    telling_endings: tuple[str, ...]
    clan_words: frozenset[str]
    sons: frozenset[str]
    compounds: frozenset[str]
    clans: tuple[str, ...]
    given_titles: tuple[str, ...]
    minority_marks: tuple[str, ...]
    office_beginnings: frozenset[str]
    no_minority: frozenset[str]
    minority_surnames: frozenset[str]
    objects: frozenset[str]
    suffixes: frozenset[str]
    honours: frozenset[str]
    rulers: frozenset[str]
    numbers: frozenset[str]
    units: frozenset[str]
    ambiguous: frozenset[str]
    given_too: frozenset[str]
    case_endings: frozenset[str]
    delegations: frozenset[str]
    sending_bodies: frozenset[str]
    leading: frozenset[str]
    known_units: frozenset[str]
    figures: frozenset[str]
    address_words: frozenset[str]
    district_bodies: frozenset[str]
    middles: frozenset[str]
    inner_titles: frozenset[str]
    noun_names: frozenset[str]
    spelt: frozenset[str]
    spelt_names: frozenset[str]
    joined_given: frozenset[str]
    spelt_endings: tuple[str, ...]
    surname_endings: tuple[str, ...]
    patronymic_endings: tuple[str, ...]
    stem_endings: tuple[str, ...]
    articles: tuple[str, ...]
    surname_articles: tuple[str, ...]
    glued: tuple[str, ...]
    word_beginnings: tuple[str, ...]
    word_endings: tuple[str, ...]
    plural_endings: tuple[str, ...]
    indefinite_endings: tuple[str, ...]
    verb_frames: tuple[tuple[str, str], ...]
    conjunctions: tuple[str, ...]
    initials: bool
    surnames_alone: bool
    feminine: str


@cache
def name_words(language: str) -> NameWords:
    """Return the words of a language. Raises FileNotFoundError for one that has no names.yaml."""
    data = language_yaml(language, "names")
    sets = (
        "anchors",
        "not_people",
        "not_hiding",
        "ordinary",
        "families",
        "given",
        "foreign_given",
        "surnames",
        "trailing",
        "links",
        "place_words",
        "marked_places",
        "place_beginnings",
        "placed_offices",
        "hyphenating_families",
        "plurals",
        "locatives",
        "prepositions",
        "openers",
        "phrases",
        "particles",
        "callings",
        "clan_words",
        "sons",
        "compounds",
        "objects",
        "suffixes",
        "honours",
        "rulers",
        "numbers",
        "units",
        "ambiguous",
        "office_beginnings",
        "given_too",
        "case_endings",
        "delegations",
        "sending_bodies",
        "leading",
        "known_units",
        "figures",
        "address_words",
        "district_bodies",
        "middles",
        "inner_titles",
        "noun_names",
        "no_minority",
        "minority_surnames",
        "joined_given",
    )
    tuples = (
        "adjective_endings",
        "genitive_endings",
        "place_genitives",
        "telling_endings",
        "articles",
        "surname_articles",
        "word_beginnings",
        "word_endings",
        "plural_endings",
        "indefinite_endings",
        "conjunctions",
        "spelt_endings",
        "surname_endings",
        "patronymic_endings",
        "stem_endings",
        "clans",
        "given_titles",
        "minority_marks",
    )
    titled = [title + name for title in data["given_prefixes"] for name in data["given"]]
    data = {
        **data,
        "given": [*data["given"], *titled, *data["foreign_given"]],
        "anchors": [*data["anchors"], *data["particles"], *data["callings"]],
        "trailing": data["joined_trailing"],
    }
    glued = clitics(language)
    return NameWords(
        cased=data["cased"],
        glued=(*glued.conjunctions, *glued.prepositions) if glued.prepositions else (),
        initials=data["initials"],
        opener_pairs=tuple((fold(w), frozenset(map(fold, x))) for w, x in data["opener_pairs"].items()),
        surnames_alone=data["surnames_alone"],
        feminine=data["feminine"],
        verb_frames=tuple((begins, ends) for begins, ends in data["verb_frames"]),
        spelt=frozenset(data["given"]),
        spelt_names=frozenset(data["spelt_names"]),
        **{k: frozenset(fold(w) for w in data[k]) for k in sets},  # type: ignore[arg-type]
        **{k: tuple(data[k]) for k in tuples},  # type: ignore[arg-type]
    )


def without_article(word: str, w: NameWords) -> str:
    """Return a folded word without the article that is glued to it."""
    return next((word[len(a) :] for a in w.articles if word.startswith(a)), word)


@cache
def callings(language: str) -> frozenset[str]:
    """Return the words for a person with the article, "and" glued to them or not; none without articles."""
    w = name_words(language)
    bare = [word for word in w.callings | w.particles if w.articles and word.startswith(w.articles)]
    return frozenset(glued + word for glued in ("", *w.conjunctions) for word in bare)


def is_verb(word: str, w: NameWords) -> bool:
    """Tell whether a word has the beginning and the ending that only a verb has together."""
    return any(word.startswith(begins) and word.endswith(ends) for begins, ends in w.verb_frames)


def is_anchored(tokens: Sequence[Token], at: int, w: NameWords) -> bool:
    """Tell whether the words right before are ones that stand before names, "and" glued to them or not."""
    before = word_before(tokens, at)
    if before in w.anchors or pair_before(tokens, at) in w.anchors:
        return True
    return is_particle(before, w)


def is_particle(word: str, w: NameWords) -> bool:
    """Tell whether a folded word is one for a person, "and" or a preposition glued to it or not."""
    return word in w.particles or (word[:1] in w.glued and word[1:] in w.particles)


def is_behind_place_word(tokens: Sequence[Token], at: int, w: NameWords) -> bool:
    """Tell whether a word for a kind of place stands right before, of one word or two ("thị trấn")."""
    pair = pair_before(tokens, at)
    if pair in w.place_words:
        return True
    return word_before(tokens, at) in w.place_words and pair not in w.not_hiding


def _is_title_of_named(tokens: Sequence[Token], start: int) -> bool:
    """Tell whether what somebody was has a capital and nothing but a space before: what is named for him may
    give it ("Tượng đài Bác sĩ X")."""
    return start > 0 and tokens[start].text[0].isupper() and tokens[start].spaced


def is_hidden(tokens: Sequence[Token], at: int, w: NameWords) -> bool:
    """Tell whether the words right before say that the name is one of a street, school or body."""
    before = word_before(tokens, at)
    if not before:  # an abbreviation: "ім. Франка"
        return at > 0 and tokens[at].gap.strip() == "." and f"{tokens[at - 1].folded}." in w.not_people
    pair = pair_before(tokens, at)
    size = 1 if before in w.callings else 2 if pair in w.callings else 0
    if size and _is_title_of_named(tokens, at - size):
        return is_hidden(tokens, at - size, w)
    if w.glued and before.startswith(w.glued) and before[1:] in w.not_people:
        return True  # "لشركة X": a preposition is glued to the word
    triple = f"{tokens[at - 3].folded} {pair}" if pair and at > 2 else ""
    if w.not_people.isdisjoint((before, pair, triple)):
        return False
    if pair in w.place_words or pair in districts():  # "đặc khu" is no "khu", "Côn Đảo" no "đảo"
        return False
    if before in w.not_people and at > 1 and tokens[at - 1].gap == " " and _is_of_place(tokens[at - 2], w):
        return False  # the body has the name of its place: "Київського університету" is named for nobody
    if before in w.not_people and at > 1 and _is_holder_of(tokens, at, w):
        return False
    return w.not_hiding.isdisjoint((pair, triple))


def _is_holder_of(tokens: Sequence[Token], at: int, w: NameWords) -> bool:
    """Tell whether a title stands before a body, with no more than adjectives and capitals between, and the
    name behind it is in the nominative: it is the holder's ("ректорка Сумського університету Олена Коваль",
    but "ректорка університету Бориса Грінченка")."""
    if not w.case_endings:
        return False
    holder = tokens[at].folded in w.given or _is_whole_name(tokens, at, w)
    return holder and is_behind_office_of(tokens, at, w)


def _is_whole_name(tokens: Sequence[Token], at: int, w: NameWords) -> bool:
    """Tell whether a surname stands before a given name in the nominative and a patronymic."""
    if at + 2 >= len(tokens) or tokens[at + 1].folded not in w.given:
        return False
    return tokens[at + 2].folded.endswith(w.patronymic_endings)


def is_behind_office_of(tokens: Sequence[Token], at: int, w: NameWords) -> bool:
    """Tell whether a title and its body, with no more than adjectives and capitals between, stand before."""
    for before in range(at - 1, max(0, at - _LONGEST_BODY), -1):
        if tokens[before].gap != " ":
            return False
        if tokens[before - 1].folded in w.anchors:
            return True
        word = tokens[before - 1]
        if not (word.text[0].isupper() or word.folded.endswith(w.adjective_endings)):
            return False
    return False


@cache
def districts() -> frozenset[str]:
    """Return the names of districts, folded."""
    return frozenset(fold(row["name"]) for row in shared_table("districts"))


def _is_of_place(token: Token, w: NameWords) -> bool:
    """Tell whether a word is the adjective of a place, in a case in which an office has its body."""
    return token.text[0].isupper() and token.folded.endswith(w.place_genitives)


@lru_cache(maxsize=65536)
def family_share(word: str, language: str) -> float:
    """Return how common the family names are that a word can be, at most 1; 0 if it is none."""
    if fold(word) in name_words(language).families:
        return 1.0
    table = frequencies()
    if language == VIETNAMESE:
        f = table.get(standard_name(word))
        return f.family if f is not None else 0.0
    if len(word) < 2:
        return 0.0
    shares = (table[s].family for s, p in readings(word, language).items() if p >= _LEAST_LIKELY)
    return max(shares, default=0.0)


def is_family(word: str, language: str, least: float = FAMILY_SHARE) -> bool:
    """Tell whether a word can be a family name at least as common as `least`."""
    return family_share(word, language) >= least


@lru_cache(maxsize=65536)
def is_given(word: str, language: str) -> bool:
    """Tell whether a folded word is a given name of the language's list, declined or not."""
    return _is_form_of(word, name_words(language).given, language)


def is_given_abroad(word: str, language: str) -> bool:
    """Tell whether a folded word is a given name of another country, declined or not."""
    return _is_form_of(word, name_words(language).foreign_given, language)


def _is_form_of(word: str, names: frozenset[str], language: str) -> bool:
    if word in names:
        return True
    w = name_words(language)
    stems = (word[:-n] for n in (1, 2, 3) if len(word) > n + 2 and word[-n:] in w.case_endings)
    return any(stem + ending in names for stem in stems for ending in w.stem_endings)


@cache
def place_names(language: str) -> frozenset[str]:
    """Return the names that no person is read from: those that are a place wherever they stand."""
    abroad = language_yaml(language, "places")["regions"].values()
    names = [r["rendering"] for r in language_table(language, "places") if r["cue"] == "-"]
    return frozenset(fold(name) for name in (*names, *(n for ways in abroad for n in ways)))


@cache
def unit_names(language: str) -> frozenset[str]:
    """Return the names of Vietnam's provinces and cities in a language, folded."""
    return frozenset(fold(r["rendering"]) for r in language_table(language, "places"))


@cache
def place_phrases(language: str) -> PhraseBook[str]:
    """Return the names of places that begin with their own word for a city: "Thành phố …"."""
    names = [r["rendering"] for r in language_table(language, "places")]
    kinds = name_words(language).place_words
    return PhraseBook(language, [(n, n) for n in names if fold(n).replace(".", " ").split()[0] in kinds])
