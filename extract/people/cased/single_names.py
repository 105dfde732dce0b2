"""Names of one word that the text never gives in full, in a script with capitals and a language with cases.

Such a name is a given name of the list, or ends as only surnames do, or a word for a person stands before it:
a particle, a rank, kin, a trade ("отаман …", "пані …"). An office stands before one only in the nominative,
and not before a genitive, which is its body or place ("президент …", but "мер Києва"), or in the instrumental
that both have. What is led once is a
name wherever the text has it, in any case.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterator, Sequence
from functools import cache, lru_cache

from extract.lexicon import language_table, language_yaml
from extract.people.cased.case_stems import case_stem, stems_of_nominative
from extract.people.cased.native_nominative import alone_in_instrumental, surname_nominative
from extract.people.guests.country_names import country_names, is_country
from extract.people.linking.rendering import is_syllable
from extract.people.mention import PersonMention
from extract.people.name_words import NameWords, is_behind_place_word, is_hidden, name_words
from extract.people.tokens import Token, opens_clause, word_before
from extract.roles import phrase_words

_SHORTEST = 4
# So many words has a title in quotation marks that ends with a name, at most.
_TITLE = 3
_CLOSING = ("»", "”", '"')
_QUOTES = ("«", "“", "„", '"', "« ")


def single_names(
    tokens: Sequence[Token], capitals: Sequence[int], taken: Container[int], language: str
) -> Iterator[PersonMention]:
    """Yield the names of one word among the words that no other name has.

    `capitals` are the positions of the words with capitals, `taken` where those of the other names begin.
    """
    w = name_words(language)
    if not w.callings or not w.stem_endings:
        return
    alone = [at for at in capitals if tokens[at].start not in taken and _stands_alone(tokens, at, language)]
    led = {
        case_stem(tokens[at].text, language)
        for at in alone
        if _is_led(tokens, at, language, w)
        or _is_given_name(tokens, at, language, w)
        or tokens[at].folded.endswith(w.telling_endings)
    }
    found = [
        tokens[at]
        for at in (alone if led else ())
        if case_stem(tokens[at].text, language) in led and not is_hidden(tokens, at, w)
    ]
    names = _nominatives([token.text for token in found], language)
    for token in found:
        yield PersonMention(token.start, token.end, token.text, names[token.text], "foreign")


def _nominatives(words: Sequence[str], language: str) -> dict[str, str]:
    """Return the name of each form that a text has of it: the nominative that the ending of one tells, or of
    the shortest, else that form."""
    forms: dict[str, list[str]] = defaultdict(list)
    for word in words:
        forms[case_stem(word, language)].append(word)
    names: dict[str, str] = {}
    for stem, own in forms.items():
        told = (nominative for word in own if (nominative := surname_nominative(word, language)))
        shortest = min(own, key=len)
        names[stem] = next(told, None) or alone_in_instrumental(shortest, language) or shortest
    return {word: names[case_stem(word, language)] for word in words}


def _stands_alone(tokens: Sequence[Token], at: int, language: str) -> bool:
    """Tell whether a word with a capital that may be a name stands between words without."""
    if at + 1 < len(tokens) and tokens[at + 1].text[0].isupper() and tokens[at + 1].joined:
        return False
    if not _may_name(tokens[at].text, language) or _is_quoted(tokens, at):
        return False
    if not at or not tokens[at - 1].text[0].isupper() or not tokens[at].joined:
        return True
    return opens_clause(tokens, at - 1) or is_country(tokens, at - 1, language)


@lru_cache(maxsize=1 << 14)
def _may_name(word: str, language: str) -> bool:
    """Tell whether a word is written like a name, and is no place, no office and no Vietnamese syllable."""
    if len(word) < _SHORTEST or not word.istitle() or is_syllable(word, language):
        return False
    return case_stem(word, language) not in words_of_no_person(language)


def _is_quoted(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the name of a firm, a paper, a work is in quotation marks and begins with the word, or has
    few words and ends with it (фонд «Спільнота Коваленка»)."""
    first = next((k for k in range(at, max(-1, at - _TITLE), -1) if tokens[k].gap.endswith(_QUOTES)), None)
    if first is None or first == at:
        return first is not None
    behind = tokens[at + 1].gap if at + 1 < len(tokens) else ""
    return behind.startswith(_CLOSING) and tokens[first].text[0].isupper()


def _is_led(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> bool:
    before = word_before(tokens, at)
    if not before:
        return False
    if before in w.particles:
        return True
    if is_country(tokens, at - 1, language):  # "the President of France ..."
        office = case_stem(word_before(tokens, at - 1), language)
        return office in _titles(language)
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    governs = behind is not None and behind.spaced and behind.text[0].islower()
    if tokens[at].folded.endswith(w.adjective_endings) and governs:
        return False
    if case_stem(before, language) in _callings(language):
        return True
    if before in _offices(language):
        return not tokens[at].folded.endswith(w.genitive_endings)
    return _agrees(before, tokens[at].folded, language)


def _agrees(office: str, word: str, language: str) -> bool:
    """Tell whether an office and the word behind it are both in the instrumental, in which no body or place
    follows one ("з канцлером Новаком")."""
    both = office.endswith(_instrumental(language)) and word.endswith(_instrumental(language))
    return both and case_stem(office, language) in _titles(language)


@cache
def _instrumental(language: str) -> tuple[str, ...]:
    return tuple(language_yaml(language, "meetings")["case_endings"]["instrumental"])


def _is_given_name(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> bool:
    """Tell whether a word is a given name that is no other word and no place.

    What begins a sentence has a capital anyway; what stands behind "in" is a town that is named for somebody.
    """
    token = tokens[at]
    if opens_clause(tokens, at) or word_before(tokens, at) in w.locatives:
        return False
    if is_behind_place_word(tokens, at, w):
        return False
    return token.folded in w.given or case_stem(token.text, language) in _given(language)


@cache
def _given(language: str) -> frozenset[str]:
    """Return the stems of the given names: what is left without the ending of the nominative."""
    w = name_words(language)
    endings = tuple(e for e in w.stem_endings if e)
    return frozenset(
        n[:-1] if n.endswith(endings) and len(n) > _SHORTEST else n for n in w.given - w.ambiguous
    )


@cache
def _callings(language: str) -> frozenset[str]:
    return frozenset(case_stem(word, language) for word in name_words(language).callings)


@cache
def _offices(language: str) -> frozenset[str]:
    """Return the offices of one word, in the nominative."""
    return frozenset(way[0] for way in phrase_words.ways(language, "titles") if not way[1:])


@cache
def _titles(language: str) -> frozenset[str]:
    return frozenset(case_stem(office, language) for office in _offices(language))


@cache
def words_of_no_person(language: str) -> frozenset[str]:
    """Return the stems of the words of places, countries, offices and bodies."""
    places = language_yaml(language, "places")
    abroad = (name for ways in (*places["regions"].values(), *places["capitals"].values()) for name in ways)
    own = (row["rendering"] for row in language_table(language, "places"))
    names = (name for name in (*abroad, *own) if " " not in name)
    lands = (word for name in country_names(language) for word in name.split())
    words = phrase_words.words(language, "titles", "bodies")
    forms = (word for word in (*names, *lands, *words) if word)
    return frozenset(stem for word in forms for stem in stems_of_nominative(word, language))
