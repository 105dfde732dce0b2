"""Names of foreign guests in a script without capitals, which no list of names has.

A word for a person leads them (`particles` and `callings` of names.yaml): "الوزير فيفيان بالاكريشنان". Other
words stand behind such a word too, so two words are a name only if they are led so twice in the text. What a
foreign country leads ("رئيس وزراء جمهورية كوريا هان دوك سو") is no Vietnamese name, however it sounds.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.clitics import clitics
from extract.lexicon.folding import fold
from extract.people.guests.country_names import ends_country
from extract.people.guests.guests import counterparts, leads_of
from extract.people.guests.office_guests import (
    behind_comma,
    behind_country,
    called_guests,
    everywhere,
    of_side,
    sides,
    spouses,
)
from extract.people.guests.side_lists import listed_guests
from extract.people.name_words import NameWords, name_words, place_names
from extract.people.span import Span
from extract.people.tokens import Token, word_before
from extract.roles import phrase_words
from extract.roles.countries import country_phrases

_WORDS = 2
# So far before a name stands the word for the office that its country belongs to.
_REACH = 5


def with_guests(
    tokens: Sequence[Token], spans: Sequence[Span], leads: Sequence[int], language: str
) -> list[Span]:
    """Return the names in order: those led from abroad are foreign throughout, those led twice are added.

    `leads` are the positions of the `words_before_guests`.
    """
    w = name_words(language)
    if not w.callings:
        return list(spans)
    abroad = {_written(tokens, s) for s in spans if is_led_from_abroad(tokens, s.first, language, w)}
    own = [replace(s, origin="foreign") if _written(tokens, s) in abroad else s for s in spans]
    own = [_whole(tokens, s, language, w) for s in own]
    known = {s.first for s in own}
    behind = [at + 1 for at in leads if at + 2 < len(tokens)]
    own = of_side(tokens, own, behind, _countries(language), language)
    own = _behind_countries(tokens, own, behind, language, w)
    taken = {at for s in own for at in range(s.first, s.last + 1)}
    leading = _leading(language)
    led = [
        at
        for at in behind
        if tokens[at - 1].folded in leading and at not in taken and _is_guest(tokens, at, taken, language, w)
    ]
    often = Counter(_pair(tokens, at) for at in led)
    added = [Span(at, at + 1, "foreign") for at in led if often[_pair(tokens, at)] > 1]
    taken.update(at for s in added for at in (s.first, s.last))
    added += called_guests(tokens, behind, taken, language, w)
    return everywhere(tokens, [*own, *added], {s.first for s in (*own, *added)} - known)


def _behind_countries(
    tokens: Sequence[Token], spans: Sequence[Span], behind: Sequence[int], language: str, w: NameWords
) -> list[Span]:
    """Return the names with those of guests right behind their office and country, up to a mark.

    `behind` are the positions behind a word that may lead a guest.
    """
    countries, home = _countries(language), _home(language)
    found = {s.first: s for s in spans}
    taken = {at for s in spans for at in range(s.first, s.last + 1)}
    for at in behind:
        leads = tokens[at - 1].folded
        if not tokens[at].spaced:
            span = _apposed(tokens, at, taken, language, w)
            if span is not None:
                found[at] = span
                taken.update(range(span.first, span.last + 1))
            continue
        if (at in taken and at not in found) or tokens[at].folded in _seats(language):
            continue  # "سفير كوريا لدى فيتنام X": where he is stands between
        if leads in countries or ends_country(tokens, at - 1, language):
            led = is_led_from_abroad(tokens, at, language, w)
        else:
            led = leads in home and _is_seated(tokens, at, language, w)
        span = behind_country(tokens, at, found, language, w) if led else None
        if span is not None and not any(
            i in taken and i > at for i in range(_end(found, at) + 1, span.last + 1)
        ):
            found[at] = span
            taken.update(range(span.first, span.last + 1))
    for span in listed_guests(tokens, behind, dict(found), countries, language, w):
        found[span.first] = span
    return sorted(found.values(), key=lambda s: s.first)


def _apposed(
    tokens: Sequence[Token], at: int, taken: Collection[int], language: str, w: NameWords
) -> Span | None:
    """Return the name behind a comma and an office of another country, with the seat glued to "in" or not."""
    if at < 2:
        return None
    office = at - (tokens[at - 1].folded in _glued_seats(language))
    if not is_led_from_abroad(tokens, office, language, w):
        return None
    return behind_comma(tokens, at, taken, language, w)


@cache
def _glued_seats(language: str) -> frozenset[str]:
    """Return the names of countries with "in" glued to them ("بالجزائر")."""
    at = [m for m in language_yaml(language, "meetings")["venue_markers"] if len(m) == 1]
    return frozenset(fold(m) + name for m in at for name in _countries(language))


def _end(found: Mapping[int, Span], at: int) -> int:
    return found[at].last if at in found else at


def _is_seated(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> bool:
    """Tell whether a foreign office and the country where it is held stand before ("السفير الصيني لدى …")."""
    seat = at - 2
    between = seat > 1 and tokens[seat].folded in _seats(language) and tokens[at - 1].spaced
    return between and is_led_from_abroad(tokens, seat, language, w)


@cache
def _seats(language: str) -> frozenset[str]:
    return frozenset(fold(p) for p in language_yaml(language, "meetings")["object_markers"])


def _written(tokens: Sequence[Token], span: Span) -> str:
    words = [t.folded for t in tokens[span.first : span.last + 1]]
    return " ".join((words[0][span.skip :], *words[1:]))


def _pair(tokens: Sequence[Token], at: int) -> str:
    return f"{tokens[at].folded} {tokens[at + 1].folded}"


def _whole(tokens: Sequence[Token], span: Span, language: str, w: NameWords) -> Span:
    """Return a name of two words with the one before, where a word for a person leads that.

    "الحاكم بارك وان سو" begins with a name that no Vietnamese has.
    """
    at = span.first - 1
    leads = word_before(tokens, at) if at > 0 else ""
    led = leads in w.particles or leads in w.callings
    if span.last != span.first + 1 or span.skip or not led or not tokens[span.first].spaced:
        return span
    return span if _is_other_word(tokens[at], w, language) else Span(at, span.last, "foreign")


def is_led_from_abroad(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> bool:
    """Tell whether a foreign country, or the adjective of one, stands between an office and the word."""
    before = word_before(tokens, at)
    if not before or not (before in _countries(language) or ends_country(tokens, at - 1, language)):
        return False
    heads, home = _heads(language) | counterparts(language), _home(language)
    for back in range(at - 2, max(-1, at - 2 - _REACH), -1):
        if not tokens[back + 1].joined:
            return False
        word = tokens[back].folded
        if word in home:  # "سفير فيتنام لدى الجزائر" is the one's who sends him
            return False
        if word in heads or (word[:1] in w.glued and word[1:] in heads):
            return True
        if any(word.startswith(c) and word.removeprefix(c) in heads for c in clitics(language).contracted):
            return True  # "لرئيس" is "to a president", "للرئيس" to the one of a country
    return False


def _is_guest(tokens: Sequence[Token], at: int, taken: set[int], language: str, w: NameWords) -> bool:
    """Tell whether two words that may be a foreign name stand behind a word for a person or office abroad."""
    leads = word_before(tokens, at)
    called = leads in w.particles or leads in w.callings
    if not called and not is_led_from_abroad(tokens, at, language, w):
        return False
    pair = tokens[at : at + _WORDS]
    if at + 1 in taken or not pair[1].spaced or _pair(tokens, at) in place_names(language):
        return False
    return not any(_is_other_word(t, w, language) for t in pair) and not pair[0].text.startswith(
        w.word_beginnings
    )


def _is_other_word(token: Token, w: NameWords, language: str) -> bool:
    led = (_heads(language), _countries(language), _home(language), _seats(language), leads_of(language))
    known = (w.ordinary, w.anchors, w.not_people, w.units, *led)
    return (
        len(token.folded) <= 1
        or any(token.folded in words for words in known)
        or token.folded.startswith(w.articles)
        or token.text.endswith(w.word_endings)
    )


@cache
def _leading(language: str) -> frozenset[str]:
    """Return the words of which one stands right before a guest's name."""
    w = name_words(language)
    return w.particles | w.callings | _countries(language)


@cache
def words_before_guests(language: str) -> frozenset[str]:
    """Return every word that may lead a guest: those for persons, countries, home and sides."""
    w = name_words(language)
    called = {glued + word for glued in w.conjunctions for word in w.callings | w.particles}
    leading = _leading(language) | _home(language) | _glued_seats(language)
    named = {side.rpartition(" ")[2] for side in sides(language)}
    return leading | named | spouses(language) | called


@cache
def _heads(language: str) -> frozenset[str]:
    """Return the words that offices begin with, with the article and without."""
    return _in_all_forms(phrase_words.first_words(language, "titles", "deputies"), language)


def _in_all_forms(words: Collection[str], language: str) -> frozenset[str]:
    """Return words with each article or none before them, and each ending or none behind."""
    morphology = language_yaml(language, "roles")["morphology"]
    articles, endings = dict.fromkeys(("", clitics(language).article)), ("", *morphology["endings"])
    return frozenset(a + word + e for a in articles for word in words for e in endings)


@cache
def _home(language: str) -> frozenset[str]:
    """Return the words for Vietnam, with the article and without."""
    return _in_all_forms([" ".join(way) for way in phrase_words.ways(language, "vietnam")], language)


@cache
def _countries(language: str) -> frozenset[str]:
    """Return the words that the names of foreign countries end with, and their adjectives.

    The adjective in a country's longer name ("جمهورية الصين الشعبية") says nothing by itself, nor does one
    that is a word of bodies too ("المالية", of Mali or of finance).
    """
    data = language_yaml(language, "roles")
    listed = [(name, p) for name, ways in data["countries"].items() for p in ways]
    others, _ = country_phrases(language, listed, data["country_forms"])
    phrases = [p.replace("?", "").split() for _, p in (*listed, *others)]
    adjectives = name_words(language).surname_endings
    words = {fold(p[-1]) for p in phrases if len(p) == 1 or not p[-1].endswith(adjectives)}
    of_bodies = phrase_words.words(language, "portfolios", "bodies", "levels")
    # Bodies have names of countries too ("الحزب الشيوعي الصيني"): what is listed as a country's is one.
    listed_words = {fold(p) for _, p in listed if " " not in p}
    words = {w for way in words for w in way.split("|")} - (of_bodies - listed_words)
    return _in_all_forms(words, language)
