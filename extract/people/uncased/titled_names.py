"""Names of any words in a script without capitals, where nouns have an article: led by a word for one.

"السيد X Y" is somebody whatever X and Y are, if they are in no vocabulary, or are names, up to a mark, an
office, "and" or a word of grammar. Behind a trade or rank, which may be an office's or have an adjective
("المستشار القانوني"), one of the words is a known given name, or an office ends before the rank.
"""

from __future__ import annotations

from collections.abc import Sequence

from extract.people.guests.guests import is_of_no_vocabulary, words_of_no_name, words_of_titles
from extract.people.name_words import NameWords, callings, without_article
from extract.people.span import Span
from extract.people.tokens import Token, closes
from extract.people.uncased.native_forms import (
    has_tanwin,
    is_and_office,
    is_before_office,
    is_glued,
    is_inflected,
    is_rank,
)
from extract.people.uncased.office_led import ends_office

# So many words has a name, those that links hold not counted, and so many tokens at most.
_SHORTEST, _LONGEST, _MOST = 2, 4, 8
_STROKE = "/"


def titled_spans(
    tokens: Sequence[Token], leads: Sequence[int], language: str, w: NameWords
) -> dict[int, Span]:
    """Return, by first words, the names behind those of the words `leads` that are for a person."""
    if not (w.glued and w.articles):
        return {}
    called = callings(language)
    spans = {}
    for lead in leads:
        at = lead + 1
        if tokens[lead].folded in called and at < len(tokens) and _is_beside(tokens[at]):
            last = _last(tokens, at, language, w)
            if last is not None and _is_told(tokens, lead, language, w):
                spans[at] = Span(at, last, "foreign")
    return spans


def _is_beside(token: Token) -> bool:
    """Tell whether a space or the stroke of agencies parts a word from the one before ("السيد / X")."""
    return token.spaced or token.gap.strip() == _STROKE


def _last(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> int | None:
    """Return the last word of the name that begins at a word, if its words are of names and end so."""
    end, words = at, 0
    while end < len(tokens) and end - at < _MOST and (end == at or tokens[end].spaced):
        held = end > at and tokens[end - 1].folded in w.links and tokens[end].folded not in w.ordinary
        if not (held or _is_of_name(tokens, at, end, language, w)):
            break
        words += not (held or tokens[end].folded in w.links)
        end += 1
    last = end - 1
    whole = _SHORTEST <= words <= _LONGEST or (words == 1 and end - at > _SHORTEST)
    if not whole or tokens[last].folded in w.links:
        return None
    return last if _ends(tokens, last, words, language, w) else None


def _is_of_name(tokens: Sequence[Token], at: int, i: int, language: str, w: NameWords) -> bool:
    """Tell whether a word is a given name, a link, or of no vocabulary and formed as nouns are."""
    token = tokens[i]
    follows = tokens[i + 1] if i + 1 < len(tokens) and tokens[i + 1].spaced else None
    if i > at + 1 and token.folded in w.ambiguous and follows is not None and is_rank(follows, w):
        return False  # "X Y مساعد الوزير"
    if has_tanwin(token) or (token.text.endswith(w.spelt_endings) and token.text not in w.spelt):
        return False
    if token.folded in w.links or (token.text in w.spelt and token.folded not in w.anchors):
        return True
    if not is_of_no_vocabulary(token, language, w) or is_glued(token, w) or is_inflected(token, w):
        return False
    bare = without_article(token.folded, w)
    if bare != token.folded and bare not in w.given:  # the family's name ends it, or a mark stands behind
        return i > at and bare not in words_of_no_name(language)
    return len(token.text) > 1


def _ends(tokens: Sequence[Token], last: int, words: int, language: str, w: NameWords) -> bool:
    """Tell whether a name ends at a word: before a mark, an office, "and" with a noun, or, if the word is
    no verb by its form, a word of grammar."""
    if closes(tokens, last) or is_before_office(tokens, last, language):
        return True
    behind = tokens[last + 1].folded
    if (
        behind in words_of_titles(language)
        or behind in w.anchors
        or is_and_office(tokens, last + 1, language, w)
    ):
        return True
    known = tokens[last].folded in w.given or tokens[last].folded.startswith(w.articles)
    joined = behind[:1] in w.conjunctions and len(behind) > 1
    joined = joined or _is_led_noun(behind, language, w)
    return (known or words == _SHORTEST) and (behind in w.ordinary or joined)


def _is_led_noun(word: str, language: str, w: NameWords) -> bool:
    """Tell whether a preposition is glued to a noun of the vocabularies: what an office is for."""
    bare = without_article(word[1:], w)
    return word[:1] in w.glued and len(bare) > 1 and bare in words_of_no_name(language)


def _is_told(tokens: Sequence[Token], lead: int, language: str, w: NameWords) -> bool:
    """Tell whether a word for a person is no part of an office: "Mr" is none; behind others one
    of the first two words is a given name, or an office ends before."""
    bare = tokens[lead].folded
    bare = bare[1:] if bare[:1] in w.conjunctions and bare[1:].startswith(w.articles) else bare
    if bare in w.particles:
        return True
    if without_article(bare, w) in words_of_titles(language) or _is_adjective(tokens[lead + 1], w):
        return False  # "الوزير ببذل المزيد"
    first, second = tokens[lead + 1], tokens[lead + 2]
    if first.folded in w.given or second.folded in w.given or second.folded in w.sons:
        return True
    return lead > 0 and tokens[lead].spaced and ends_office(tokens[lead - 1].folded, language)


def _is_adjective(token: Token, w: NameWords) -> bool:
    """Tell whether a word with the article, no known name, may go on with the rank: "الرئيس اليمني"."""
    bare = without_article(token.folded, w)
    return bare != token.folded and token.folded not in w.given and bare not in w.given
