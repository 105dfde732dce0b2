"""Persian surnames without a given name, right before the office: "X وزیر نیرو نیز گفت: …", "X، استاندار …".

A noun may stand before an office too, which says more of it then ("the message of the minister"). So a word
of no vocabulary is a surname by its form alone (an ending of surnames, a given name with an ending), or where
it opens a clause whose verb says something, a colon behind it: only a person says "…"; or where words for
chairing or taking part stand right before it ("به ریاست X معاون …"). A given name that is an ordinary word
too makes an adjective with an ending ("نجیبی"): it is a surname there, and where it opens a sentence, as no
noun is before it. A word of no vocabulary before a surname told by its ending is the given name if it opens
the clause or "and" stands before it.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.lexicon.phrases import ways
from extract.people.guests.guests import is_unknown
from extract.people.name_words import NameWords, is_hidden, name_words
from extract.people.span import Span
from extract.people.tokens import Token, opens_clause
from extract.people.uncased.given_pairs import is_surname_of_two
from extract.people.uncased.native_forms import is_of_given_name
from extract.roles import phrase_words

_COMMAS = ("،", ",")
# What ends adjectives too.
_ADJECTIVAL = ("ی", "ي")
# So long is a word at least that an ending alone tells ("دنیا" is none), and one that only its place tells.
_LONGEST_ENDING, _SHORTEST = 6, 4
# So far behind an office stands the colon behind what its holder says; so many words has the verb.
_REACH, _VERB = 80, 4
_ENDS = (".", "؛", "!", "؟", ":")
# So many words has a phrase for taking part or chairing ("با حضور").
_PHRASE = 2
# So many words for a day may open a clause ("also", "this morning").
_DAY = 3
# So many words has a clause on who was there too.
_CLAUSE = 16


def surnames_alone(tokens: Sequence[Token], titles: Sequence[int], language: str) -> dict[int, Span]:
    """Return, by first words, the names right before an office that no given name opens.

    `titles` are the positions of words of titles. Such a surname is a name wherever it opens a clause. None
    in a language whose press does not call natives so.
    """
    w = name_words(language)
    if w.cased or w.glued or not w.surnames_alone:
        return {}
    heads = phrase_words.first_words(language, "titles", "deputies")
    spans: dict[int, Span] = {}
    for at in titles:
        if at and tokens[at].folded in heads and (tokens[at].spaced or tokens[at].gap.strip() in _COMMAS):
            first = _first(tokens, at, language, w)
            if first is not None and not is_hidden(tokens, first, w):
                spans[first] = Span(first, at - 1, "foreign")
    alone = {tokens[s.first].folded for s in spans.values() if s.first == s.last}
    if alone:
        again = (i for i, t in enumerate(tokens) if t[3] in alone and i not in spans)
        spans.update({i: Span(i, i, "foreign") for i in again if opens_clause(tokens, i)})
    return spans


def _first(tokens: Sequence[Token], office: int, language: str, w: NameWords) -> int | None:
    """Return where the name begins that ends right before an office, None if none does."""
    last = office - 1
    word = tokens[last]
    ends = word.folded in w.suffixes and word.spaced  # "X مقدم"
    if not ends and not is_unknown(word, language, w):
        return _first_of_two(tokens, office, language, w)
    telling = not ends and _is_surname(word, language, w)
    if _opens(tokens, last, language):
        if telling or (tokens[last].gap.strip() not in _COMMAS and is_of_given_name(word, w)):
            return last
        alone = not ends and len(word.text) >= _SHORTEST
        told = alone and (
            _says(tokens, office, language)
            or _is_listed(tokens, last, language, w)
            or (tokens[office].spaced and _meets(tokens, office, language))
        )
        return last if told else None
    if _is_behind_meeting(tokens, last, language) and tokens[office].gap.strip() in _COMMAS:
        told = not ends and len(word.text) >= _SHORTEST and word.folded not in _adjectives(language)
        if told and _says(tokens, office, language):
            return last
    before = last - 1
    long = not ends and len(word.text) >= _SHORTEST
    if long and _is_led_together(tokens, last, language):
        return last
    if long and (_ends_list(tokens, office, language, w) or _is_also_there(tokens, last, language)):
        return last
    if ends and before >= 0 and tokens[before].folded in w.given and _opens(tokens, before, language):
        return before  # "کاوه نژاد، مدیر …": a given name that an ending makes a surname
    if _is_led(tokens, last, language) and (
        _is_formed(word, w) or is_of_given_name(word, w) or _is_led(tokens, last, language, "chair")
    ):
        return last
    if not word.spaced or not is_unknown(tokens[before], language, w):
        return (
            last
            if telling
            and tokens[before].folded not in phrase_words.first_words(language, "titles", "deputies")
            else None
        )
    opens = _opens(tokens, before, language)
    if before and tokens[before].spaced and tokens[before - 1].folded in _given_prefixes(language):
        return before - 1 if telling or ends else None
    if opens and _is_family_from(tokens, before, w):
        return before
    if (opens or _is_behind_meeting(tokens, before, language)) and _tells(tokens, office, language):
        return before
    joined = before > 0 and tokens[before].spaced and tokens[before - 1].folded in w.conjunctions
    if ends or (opens and (telling or _is_formed(word, w) or _says(tokens, office, language))):
        return before
    if joined and (telling or _is_formed(word, w)):
        return before
    return last if telling else None


def _opens(tokens: Sequence[Token], at: int, language: str) -> bool:
    """Tell whether a clause begins with a word, or with words for "also", "then" or a day right before it."""
    if opens_clause(tokens, at):
        return True
    first, words = at, _sequence(language) | _days(language)
    while at - first < _DAY and first and tokens[first].spaced and tokens[first - 1].folded in words:
        first -= 1
    return first < at and opens_clause(tokens, first)


def _is_family_from(tokens: Sequence[Token], at: int, w: NameWords) -> bool:
    """Tell whether a sentence begins with a surname made of a given name, and behind it stands where the
    family is from ("رستمی کاشفی فرماندار …")."""
    from_there = tokens[at + 1].text.endswith(_ADJECTIVAL)
    return from_there and tokens[at].gap.strip() not in _COMMAS and is_of_given_name(tokens[at], w)


def _first_of_two(tokens: Sequence[Token], office: int, language: str, w: NameWords) -> int | None:
    """Return where a name begins whose last word says where the family is from ("X تهرانی دبیر … گفت:") or
    is a given name too, in a list ("، Xی امین وزیر …،")."""
    word, before = tokens[office - 1], office - 2
    if before >= 0 and word.spaced and word.folded in w.given:
        listed = is_unknown(tokens[before], language, w) and tokens[before].text.endswith(w.surname_endings)
        return before if listed and _is_listed(tokens, before, language, w) else None
    if before < 0 or not word.spaced or not word.text.endswith(_ADJECTIVAL) or word.folded in w.ordinary:
        return None
    if word.folded not in _of_places(language) or not is_unknown(tokens[before], language, w):
        return None
    return before if opens_clause(tokens, before) and _says(tokens, office, language) else None


def _is_also_there(tokens: Sequence[Token], at: int, language: str) -> bool:
    """Tell whether "that" opens a clause on who was there too at a word ("که X مدیرکل … نیز حضور داشت")."""
    relative, verbs = _clauses_of_presence(language)
    if not tokens[at].spaced or tokens[at - 1].folded not in relative:
        return False
    behind = tokens[at : at + _CLAUSE]
    return any(f"{a.folded} {b.folded}" in verbs for a, b in pairwise(behind))


@cache
def _clauses_of_presence(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words that open a clause inside a sentence, and the verbs of two words for being there."""
    relative = frozenset(map(fold, language_yaml(language, "meetings")["relative_words"]))
    return relative, frozenset(v for v in _verbs(language, "attend") if len(v.split()) == _PHRASE)


def _is_surname(token: Token, language: str, w: NameWords) -> bool:
    """Tell whether a word is a surname by its form."""
    if is_surname_of_two(token, w) or token.folded.endswith(_joined_endings(language)):
        return True
    if len(token.text) >= _LONGEST_ENDING and token.folded.endswith(_endings(language)):
        return True
    known = any(token.folded.removesuffix(fold(e)) in w.ambiguous for e in w.surname_endings)
    return not known and is_of_given_name(token, w)


def _is_formed(token: Token, w: NameWords) -> bool:
    """Tell whether a word has an ending of surnames that is none of adjectives ("یان", "اف")."""
    return token.text.endswith(w.surname_endings) and not token.text.endswith(_ADJECTIVAL)


def _says(tokens: Sequence[Token], office: int, language: str) -> bool:
    """Tell whether the sentence of an office has a colon behind a verb of saying."""
    end = _end(tokens, office)
    colon = end < len(tokens) and tokens[end].gap.strip()[:1] == ":"
    return colon and _ends_with(tokens, office, end, _verbs(language, "say", "speak"))


def _tells(tokens: Sequence[Token], office: int, language: str) -> bool:
    """Tell whether the sentence of an office ends with a verb of saying, or has one before "that"."""
    end, verbs = _end(tokens, office), _verbs(language, "say", "speak")
    if _ends_with(tokens, office, end, verbs):
        return True
    that = _clauses_of_presence(language)[0]
    stops = (i for i in range(office + 1, end) if tokens[i].folded in that)
    return any(_ends_with(tokens, office, i, verbs) for i in stops)


def _is_behind_meeting(tokens: Sequence[Token], at: int, language: str) -> bool:
    """Tell whether "this" and a noun of meeting stand right before a word ("در این دیدار X Y سفیر …")."""
    if at < _PHRASE or not (tokens[at].spaced and tokens[at - 1].spaced):
        return False
    nouns, these = _nouns(language)
    return tokens[at - 1].folded in nouns and tokens[at - 2].folded in these


@cache
def _nouns(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the nouns of meeting of one word, and the words for "this"."""
    meetings = language_yaml(language, "meetings")
    kinds = (phrase for key, phrases in meetings["kinds"].items() if key != "ignore" for phrase in phrases)
    return frozenset(fold(p) for p in kinds if " " not in p), frozenset(map(fold, meetings["these_words"]))


@cache
def _adjectives(language: str) -> frozenset[str]:
    return frozenset(map(fold, language_yaml(language, "meetings")["meeting_adjectives"]))


def _meets(tokens: Sequence[Token], office: int, language: str) -> bool:
    """Tell whether the sentence of an office ends with a verb of meeting: only somebody meets."""
    return _ends_with(tokens, office, _end(tokens, office), _meetings(language))


def _is_led_together(tokens: Sequence[Token], at: int, language: str) -> bool:
    """Tell whether "together with" stands right before a word and an office behind it: no adjective does
    there ("به همراه X مدیرکل …")."""
    if at < _PHRASE or not tokens[at].spaced or not tokens[at + 1].spaced:
        return False
    return f"{tokens[at - 2].folded} {tokens[at - 1].folded}" in _together(language)


def _is_listed(tokens: Sequence[Token], at: int, language: str, w: NameWords, *, anded: bool = False) -> bool:
    """Tell whether a word is the next of a list of those who were there, behind a name with its office and a
    comma (or, if told, "and"): the sentence ends with a verb for that, or words for it open the list ("با
    حضور X استاندار، Y فرماندار")."""
    parted = anded or tokens[at].gap.strip() in _COMMAS
    if not parted or tokens[at].text.endswith(w.plural_endings):
        return False
    start = at - 1
    while start and tokens[start].joined:
        start -= 1
    offices = [
        i
        for i in range(start + 1, at)
        if tokens[i].folded in phrase_words.first_words(language, "titles", "deputies")
        and _ends_name(tokens[i - 1], language, w)
    ]
    if not offices:
        return False
    return _is_opened(tokens, offices[0], language) or _ends_with(
        tokens, at, _end(tokens, at), _verbs(language, "attend") | _meetings(language)
    )


def _ends_list(tokens: Sequence[Token], office: int, language: str, w: NameWords) -> bool:
    """Tell whether the word right before an office is the last of such a list, behind "and", and no part of
    the field of the office before ("وزیر راه و ترابری")."""
    last = office - 1
    anded = last > 1 and tokens[last].spaced and tokens[last - 1].folded in w.conjunctions
    if not (anded and tokens[last - 1].spaced and tokens[office].spaced):
        return False
    if phrase_words.is_word(tokens[last - 2].folded, language, "portfolios"):
        return False
    return _is_listed(tokens, last, language, w, anded=True)


def _ends_name(token: Token, language: str, w: NameWords) -> bool:
    return token.folded in w.suffixes or token.folded in w.given or is_unknown(token, language, w)


def _is_led(tokens: Sequence[Token], at: int, language: str, *triggers: str) -> bool:
    """Tell whether words for chairing or taking part ("به ریاست", "با حضور") stand right before a word."""
    openers, _ = _openers(language, *(triggers or ("attend", "chair")))
    return at > 1 and tokens[at].spaced and f"{tokens[at - 2].folded} {tokens[at - 1].folded}" in openers


def _is_opened(tokens: Sequence[Token], office: int, language: str) -> bool:
    """Tell whether "with the presence of" or the like stands in a sentence before a word of it, no verb
    between."""
    openers, verbs = _openers(language, "attend")
    for at in range(office - 1, max(0, office - _REACH), -1):
        if f"{tokens[at - 1].folded} {tokens[at].folded}" in openers:
            return True
        if "\n" in tokens[at].gap or tokens[at].gap.strip()[:1] in _ENDS or tokens[at].folded in verbs:
            break
    return False


def _end(tokens: Sequence[Token], start: int) -> int:
    """Return where the sentence of a word ends, or where a colon stands in it."""
    end = start + 1
    while end < len(tokens) and end - start < _REACH:
        if "\n" in tokens[end].gap or tokens[end].gap.strip()[:1] in _ENDS:
            break
        end += 1
    return end


def _ends_with(tokens: Sequence[Token], start: int, end: int, verbs: Container[str]) -> bool:
    words = [t.folded for t in tokens[max(start, end - _VERB) : end]]
    return any(" ".join(words[i:]) in verbs for i in range(len(words)))


@cache
def _sequence(language: str) -> frozenset[str]:
    return frozenset(map(fold, language_yaml(language, "meetings")["sequence_words"]))


@cache
def _days(language: str) -> frozenset[str]:
    """Return the words of one part for a day of the week, "today" and the parts of the day."""
    dates = language_yaml(language, "dates")
    words = [*dates["bare_weekdays"], *(w for ws in dates["deictics"].values() for w in ws)]
    words += [w for ws in dates["times_of_day"].values() for w in ws]
    return frozenset(fold(w) for w in words if " " not in w)


@cache
def _together(language: str) -> frozenset[str]:
    """Return the phrases of two words for being together with somebody ("به همراه", "با همراهی")."""
    words = language_yaml(language, "meetings")["accompanying_verbs"]
    return frozenset(fold(w) for w in words if len(w.split()) == _PHRASE)


@cache
def _endings(language: str) -> tuple[str, ...]:
    return tuple(fold(e) for e in name_words(language).telling_endings if not e.startswith(" "))


@cache
def _joined_endings(language: str) -> tuple[str, ...]:
    """Return the endings that only a half-space tells from the end of another word ("فر")."""
    return tuple(f" {fold(e.strip())}" for e in name_words(language).telling_endings)


@cache
def _of_places(language: str) -> frozenset[str]:
    """Return what somebody from a province or city is called."""
    places = language_yaml(language, "places")
    return frozenset(fold(f"{p}ی") for key in ("regions", "capitals") for p in places[key])


@cache
def _given_prefixes(language: str) -> frozenset[str]:
    return frozenset(map(fold, language_yaml(language, "names")["given_prefixes"]))


@cache
def _openers(language: str, *triggers: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the phrases of two words for taking part or chairing, behind which those stand who did, and what
    ends such a list: forms of verbs and words that open a clause."""
    meetings = language_yaml(language, "meetings")
    words = [w for key in triggers for w in meetings["triggers"][key]["after"] if len(w.split()) == _PHRASE]
    words += [w for w in meetings["conjunctions"] if len(w.split()) == _PHRASE]  # "به همراه X دادستان …"
    if "attend" in triggers:  # "به ریاست X … و حضور Y معاون …"
        words += [
            f"{joint} {word}" for joint in meetings["joint_hosts"] for word in meetings["presence_words"]
        ]
    ends = [f for forms in meetings["verb_forms"].values() for f in forms] + meetings["relative_words"]
    return frozenset(map(fold, words)), frozenset(map(fold, ends))


@cache
def _verbs(language: str, *triggers: str) -> frozenset[str]:
    """Return the verbs of some triggers that stand behind their subject, in all their forms."""
    meetings = language_yaml(language, "meetings")
    forms = meetings["verb_forms"]
    verbs = (v for key in triggers for v in meetings["triggers"][key]["before"])
    return frozenset(_wordings(verbs, forms))


@cache
def _meetings(language: str) -> frozenset[str]:
    """Return the verbs of meeting, which stand behind those who met, in all their forms."""
    meetings = language_yaml(language, "meetings")
    verbs = (v for key, found in meetings["verbs"].items() if key != "ignore" for v in found)
    return frozenset(_wordings(verbs, meetings["verb_forms"]))


def _wordings(verbs: Iterable[str], forms: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Yield the verbs, folded, in each of their wordings and forms."""
    for verb in verbs:
        stem, _, rest = verb.partition("<")
        for way in ways(stem):
            yield from (
                fold(f"{way} {form}".strip()) for form in (forms[rest.rstrip("> ")] if rest else ("",))
            )
