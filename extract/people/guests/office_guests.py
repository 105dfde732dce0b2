"""Guests right behind the office of another country, up to a mark: "السفير الجزائري شهر الدين بلبراش، …".

No list has their names. The country leads them, or in a list the side of that country does ("ومن الجانب
الصيني: نائب وزير الخارجية …؛"), and all the words up to the mark are in no vocabulary.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.people.guests.guests import leads_of, words_of_no_name, words_of_titles
from extract.people.name_words import NameWords, is_particle, is_verb, without_article
from extract.people.span import Span
from extract.people.tokens import Token, closes
from extract.people.uncased.native_forms import has_tanwin, is_and_office

_SHORTEST, _LONGEST = 2, 4
# So many letters has a noun at least with the ending of the feminine: "راه" is none.
_SHORTEST_NOUN = 3
# What joins a given name to the word before it ("شهر الدين"), whatever that word is.
_OF_FAITH = "الدين"
# What verbs of the present and the future begin with, and how long a verb is that may be taken for a name.
_VERBAL, _VERBAL_STEMS = ("ي", "ت", "س"), ("يست", "تست", "سي", "ست")
_SHORT, _LONG = 5, 7
_COMMAS = ("،", ",")
# What participles begin with.
_PARTICIPLE = "م"


def behind_country(
    tokens: Sequence[Token], at: int, own: Mapping[int, Span], language: str, w: NameWords
) -> Span | None:
    """Return the name that begins at a word behind a country and ends at a mark.

    A name of `own` that begins there, by its first word, goes on up to the mark.
    """
    begun = own.get(at)
    last = begun.last if begun else at - 1
    if begun is None and at + 1 < len(tokens) and tokens[at + 1].text == _OF_FAITH:
        last = at + 1
    if last < at and not _may_begin(tokens[at], w):
        return None
    end = _run_end(tokens, at, last + 1, language, w)
    if begun is not None and end - 1 == begun.last:
        return None
    return Span(at, end - 1, "foreign") if end - at >= _SHORTEST and _ends(tokens, end, language, w) else None


def behind_comma(
    tokens: Sequence[Token], at: int, taken: Container[int], language: str, w: NameWords
) -> Span | None:
    """Return the name between a comma behind an office of another country and the next mark: "سفير جمهورية
    إندونيسيا بالجزائر، يوسفيتا نورديانتو، …". All its words are in no vocabulary and formed like no verb."""
    if tokens[at].gap.strip() not in _COMMAS:
        return None
    end = at
    while end < min(at + _LONGEST, len(tokens)) and (end == at or tokens[end].spaced):
        if end in taken or not is_name_word(tokens[end], language, w) or not _is_foreign(tokens[end], w):
            return None
        end += 1
    return Span(at, end - 1, "foreign") if end - at >= _SHORTEST and closes(tokens, end - 1) else None


def _is_foreign(token: Token, w: NameWords) -> bool:
    """Tell whether a word has no ending of a noun or pronoun, and no beginning but a long name's."""
    long = len(token.text) > _SHORT and token.text.startswith(_VERBAL) and _may_begin(token, w)
    participle = token.text.startswith(_PARTICIPLE) and token.text.endswith(w.indefinite_endings or ("\n",))
    formed = token.text.startswith(w.word_beginnings) and not long
    return not (formed or participle or token.text.endswith(w.word_endings))


def of_side(
    tokens: Sequence[Token],
    spans: Sequence[Span],
    behind: Sequence[int],
    countries: Container[str],
    language: str,
) -> list[Span]:
    """Return the names with those of another country's side as foreign, up to the end of the sentence or the
    next side: "ومن الجانب الكمبودي: …", however Vietnamese they sound."""
    named = sides(language)
    starts = [at for at in behind if tokens[at - 1].folded in named and tokens[at].folded in countries]
    abroad: set[int] = set()
    for start in starts:
        at = start + 1
        while at < len(tokens) and not is_sentence_end(tokens[at]) and tokens[at].folded not in named:
            abroad.add(at)
            at += 1
    return [replace(s, origin="foreign") if s.first in abroad else s for s in spans]


def called_guests(
    tokens: Sequence[Token], behind: Sequence[int], taken: Container[int], language: str, w: NameWords
) -> Iterator[Span]:
    """Yield the names up to a mark or an office behind a word for a person that a mark or an office parts
    from the rest: "الوزير الأول، السيد سيفي غريب، …", "والسفير روخيليو بولانكو، …"."""
    for at in behind:
        if not _calls(tokens, at - 1, language, w) or not is_name_word(tokens[at], language, w):
            continue
        end = _run_end(tokens, at, at + 1, language, w)
        led = end < len(tokens) and tokens[end].folded in words_of_titles(language)
        whole = end - at >= _SHORTEST and (led or closes(tokens, end - 1))
        if whole and tokens[at].spaced and not any(i in taken for i in range(at, end)):
            yield Span(at, end - 1, "foreign")


def _calls(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> bool:
    """Tell whether a word is one for a person, by trade or rank only inside a sentence: what begins one may
    have its verb behind it; or one for somebody's wife or husband."""
    lead = tokens[at].folded
    if is_particle(lead, w) or lead in spouses(language):
        return True
    bare = lead[1:] if lead[:1] in w.conjunctions else lead
    inside = at > 0 and not is_sentence_end(tokens[at])
    return inside and bare in w.callings and bare.startswith(w.articles)


@cache
def spouses(language: str) -> frozenset[str]:
    """Return the words for the wife or husband of somebody named before."""
    return frozenset(fold(p) for p in language_yaml(language, "meetings")["own_spouses"])


def everywhere(tokens: Sequence[Token], spans: Sequence[Span], new: Container[int]) -> list[Span]:
    """Return the names in order, and wherever else one of the `new` ones (by first words) stands."""
    names = {tuple(t.folded for t in tokens[s.first : s.last + 1]): s.origin for s in spans if s.first in new}
    taken = {at for s in spans for at in range(s.first, s.last + 1)}
    sizes: dict[str, set[int]] = {}
    for name in names:
        sizes.setdefault(name[0], set()).add(len(name))
    more = []
    for at, token in enumerate(tokens if names else ()):
        for size in sorted(sizes.get(token.folded, ()), reverse=True):
            words = tokens[at : at + size]
            origin = names.get(tuple(t.folded for t in words))
            free = not any(i in taken for i in range(at, at + size))
            if origin is not None and free and all(t.spaced for t in words[1:]):
                more.append(Span(at, at + size - 1, origin))
                taken.update(range(at, at + size))
                break
    return sorted((*spans, *more), key=lambda s: s.first)


def _run_end(tokens: Sequence[Token], first: int, start: int, language: str, w: NameWords) -> int:
    """Return where the words end, from `start`, that go on with a name which begins at `first`."""
    end = start
    while (
        end < min(first + _LONGEST, len(tokens))
        and tokens[end].spaced
        and is_name_word(tokens[end], language, w)
        # No verb stands right before a mark.
        and (_may_begin(tokens[end], w) or (end > first and closes(tokens, end)))
    ):
        end += 1
    return end


def bare_word(word: str, w: NameWords) -> str:
    """Return a word without the article, and an adjective or noun without the ending of the feminine."""
    rest = without_article(word, w)
    return rest.removesuffix(w.feminine) if len(rest) > _SHORTEST_NOUN else rest


def is_name_word(token: Token, language: str, w: NameWords) -> bool:
    """Tell whether a word may be part of a guest's name: it is in no vocabulary, and has no article."""
    word = token.folded
    # Not folded: "ألفونس" has no article.
    definite = token.text.startswith(w.articles) or (word[:1] in w.glued and word[1:].startswith(w.articles))
    if len(word) == 1 or definite or has_tanwin(token) or is_verb(token.text, w):
        return False
    if word in w.ordinary or word in w.anchors or word in w.not_people or word in w.units:
        return False
    if word in leads_of(language):  # "سفير كينيا لدى دولة الكويت"
        return False
    forms = {word, bare_word(word, w)}
    if word[0] in w.conjunctions:  # one more country of a list ("أوغندا وكينيا")
        forms |= {word[1:], bare_word(word[1:], w)}
    return not forms & words_of_no_name(language)


def _may_begin(token: Token, w: NameWords) -> bool:
    """Tell whether a word may be a given name: a short one with the prefix of a verb is rather a verb."""
    verb = (
        token.text.startswith(_VERBAL)
        and not token.text.startswith(_VERBAL_STEMS)
        and len(token.text) <= _SHORT
    )
    future = token.text.startswith(_VERBAL_STEMS) and _SHORT <= len(token.text) <= _LONG
    return token.folded in w.given or token.folded in w.surnames or not (verb or future)


def _ends(tokens: Sequence[Token], end: int, language: str, w: NameWords) -> bool:
    """Tell whether a mark, a word for a visit or "and" with the next office stands behind a name."""
    if closes(tokens, end - 1):
        return True
    if tuple(t.folded for t in tokens[end : end + 2]) in _visiting(language):
        return True
    return is_and_office(tokens, end, language, w)


def is_sentence_end(token: Token) -> bool:
    """Tell whether a sentence ends before a word."""
    return "." in token.gap or "\n" in token.gap


@cache
def _visiting(language: str) -> frozenset[tuple[str, ...]]:
    """Return the pairs of words that say of whom stands before that he is on a visit."""
    return frozenset(tuple(fold(p).split()) for p in language_yaml(language, "names")["visiting"])


@cache
def sides(language: str) -> frozenset[str]:
    """Return the words for a side that takes part."""
    return frozenset(fold(w) for w in language_yaml(language, "names")["side_words"])
