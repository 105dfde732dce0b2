"""Members of a list whose office stands behind a comma, in a script without capitals: "؛ X Y، معاون …؛"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from extract.people.guests.guests import is_of_no_vocabulary, is_unknown, words_of_offices
from extract.people.linking.rendering import is_syllable
from extract.people.mention import Origin
from extract.people.name_words import NameWords, is_particle, name_words
from extract.people.span import Span
from extract.people.tokens import Token
from extract.roles import phrase_words

_SHORTEST = 2
_LONGEST_LISTED = 5
# Names of Laos are told by their syllables.
_FEWEST_SYLLABLES, _MOST_SYLLABLES, _MOST_OF_VIETNAM = 4, 7, 4
# How many words a name has that only its commas tell, and how adjectives end.
_LONGEST_APPOSED = 3
_ADJECTIVAL = ("ی", "ي")
_PARTS = ("،", ",")
_LIST_MARKS = ("؛", ";", ":", "•")
_COMMAS = ("،", ",", "؛", "(", "–", "-")


def listed_spans(tokens: Sequence[Token], titles: Sequence[int], language: str) -> dict[int, Span]:
    """Return, by first words, the members of a list whose office stands behind a comma: "؛ X Y، معاون …؛".

    So are names told of Vietnam's minorities, which have syllables of their own, and of guests without a
    country. A mark of the list or a word for a person opens the name; in a name of three words the first may
    be an ordinary word too. `titles` are the positions of words of titles.
    """
    w = name_words(language)
    spans: dict[int, Span] = {}
    for at in titles:
        if at < _SHORTEST or tokens[at].spaced or tokens[at].gap.strip() not in _COMMAS:
            continue
        start, led = at - 1, False
        while at - start < _MOST_SYLLABLES and start and tokens[start].spaced:
            if _leads_name(tokens[start - 1].folded, language, w):
                led = True
                break
            start -= 1
        skip = 0
        opens = tokens[start].gap.strip() in _LIST_MARKS or (not w.glued and _begins(tokens, start))
        opens = opens or (not w.glued and _is_apposed(tokens[start:at], language, w))
        joined = not led and _is_joined(tokens, start, w)
        if joined and tokens[start].folded in w.conjunctions:
            start += 1
        elif joined:
            skip = 1
        words = [_without(tokens[start], skip), *tokens[start + 1 : at]]
        if joined:
            opens = any(is_syllable(t.text, language) or t.folded in w.minority_surnames for t in words)
        if not (led or opens) or len(words) < _SHORTEST:
            continue
        if len(words) <= _LONGEST_LISTED and _is_name(words, language, w, led=led):
            spans[start] = Span(start, at - 1, "vietnamese", skip)
        elif _is_of_syllables(words, language, w):
            origin: Origin = "vietnamese" if len(words) <= _MOST_OF_VIETNAM else "foreign"
            spans[start] = Span(start, at - 1, origin, skip)
    return spans


def _is_joined(tokens: Sequence[Token], at: int, w: NameWords) -> bool:
    """Tell whether "and" joins the next member of a list, as a word or glued to the first of the name."""
    word = tokens[at].folded
    parted = tokens[at].gap.strip() in (*_LIST_MARKS, *_COMMAS)
    return parted and (word in w.conjunctions or (bool(w.glued) and word[:1] in w.conjunctions))


def _without(token: Token, skip: int) -> Token:
    """Return a word without as many letters of its beginning."""
    if not skip:
        return token
    start, end, text, folded, gap = token
    return Token(start + skip, end, text[skip:], folded[skip:], gap)


def _is_name(words: Sequence[Token], language: str, w: NameWords, *, led: bool) -> bool:
    """Tell whether words that stand where a name does can be one."""
    first, *rest = words
    known = first.folded in w.ordinary or first.folded in w.anchors
    known = known or first.folded.startswith(w.articles)  # "القائد الأعلى للقوات المسلحة، وزير …"
    opens = not known if rest[1:] else is_unknown(first, language, w)
    opens = opens or (led and _is_strange(first, language, w))
    return opens and all(
        is_unknown(t, language, w) or _is_rendered(t, language, w) or (led and _is_strange(t, language, w))
        for t in rest
    )


def _is_of_syllables(words: Sequence[Token], language: str, w: NameWords) -> bool:
    """Tell whether so many words that stand where a name does are syllables all, whatever else they mean:
    "خام فون سي ما"."""
    return len(words) >= _FEWEST_SYLLABLES and all(
        is_syllable(t.text, language)
        and t.folded not in words_of_offices(language)
        and t.folded not in w.anchors
        for t in words
    )


def _is_apposed(words: Sequence[Token], language: str, w: NameWords) -> bool:
    """Tell whether words between a comma and the comma before an office are a name that no vocabulary has
    ("به گزارش ایرنا، پناه رستگار، استاندار …"): the first is no adjective and no plural."""
    first = words[0].text
    return (
        words[0].gap.strip() in _PARTS
        and _SHORTEST <= len(words) <= _LONGEST_APPOSED
        and not first.endswith((*_ADJECTIVAL, *w.word_endings, *w.plural_endings))
        and all(is_unknown(t, language, w) for t in words)
    )


def _begins(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a paragraph begins with the word, or a sentence behind a full stop."""
    return at == 0 or "\n" in tokens[at].gap or tokens[at].gap.strip() == "."


def _leads_name(word: str, language: str, w: NameWords) -> bool:
    """Tell whether a word is one for a person or for leading, or a rank with the article; "and" may be glued
    to it."""
    if (
        word in w.leading
        or word in w.callings
        or is_particle(word, w)
        or (not w.glued and word in _ranks(language))
    ):
        return True
    forms = (word, word[1:]) if word[:1] in w.conjunctions else (word,)
    return any(bare in w.anchors and bare.startswith(w.articles) for bare in forms)


def _is_strange(token: Token, language: str, w: NameWords) -> bool:
    """Tell whether a word is of no vocabulary, whatever it ends with: a guest's name behind his rank."""
    return is_of_no_vocabulary(token, language, w) and not token.folded.startswith(w.articles)


def _is_rendered(token: Token, language: str, w: NameWords) -> bool:
    """Tell whether a word renders a Vietnamese syllable and is no word of offices; it may be of a country."""
    word = token.folded
    return (
        is_syllable(token.text, language)
        and word not in words_of_offices(language)
        and word not in w.ordinary
    )


@cache
def _ranks(language: str) -> frozenset[str]:
    """Return the ranks of one word, behind which a name stands."""
    return frozenset(way[0] for way in phrase_words.ways(language, "ranks") if len(way) == 1)
