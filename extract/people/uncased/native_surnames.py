"""Whether a word that no link holds to a native name is one more given name of it, or the surname."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.lexicon import language_yaml
from extract.people.guests.guests import (
    is_of_no_vocabulary,
    is_unknown,
    words_of_no_name,
    words_of_offices,
    words_of_titles,
)
from extract.people.name_words import NameWords, without_article
from extract.people.tokens import Token, closes, word_before
from extract.people.uncased.native_forms import is_and_office, is_patronymic
from extract.people.uncased.office_led import ends_office

# How many words a name has that no link holds together.
_UNLINKED = 3


def adds(tokens: Sequence[Token], at: int, i: int, language: str, w: NameWords, anchored: bool) -> bool:
    """Tell whether a word that no link holds is one more given name or the surname."""
    token, before = tokens[i], tokens[i - 1]
    of_family = token.folded.startswith(w.articles)
    link = tokens[i - 2].folded if i >= at + 2 else ""
    if link in w.compounds or link in w.sons:
        ends = closes(tokens, i) or is_and_office(tokens, i + 1, language, w)
        unknown = is_of_no_vocabulary(token, language, w)
        family = token.text.endswith(w.surname_endings) or unknown
        # "علي بن محمد عسيري عن …": an adjective without the article agrees with nothing there.
        called = unknown and _is_before_noun(tokens, i + 1, w)
        if token.text.endswith(w.surname_endings):
            called = token.folded not in w.ordinary and token.folded not in words_of_offices(language)
        return of_family or link in w.compounds or (ends and family) or (link in w.sons and called)
    # Two words make one name ("عبد الكريم", "صلاح الدين").
    first = at + sum(t.folded in w.compounds or ends_given(t, w) for t in tokens[at:i])
    if link in w.links and not ends_given(tokens[i - 2], w):
        return False
    longest = _UNLINKED + closes(tokens, i)
    if of_family and anchored and i - first <= longest and is_patronymic(before, w):
        # "الأحمد الجابر الصباح", but not "طالب حسن السعدي الهيئة"
        surname = before.folded.startswith(w.articles)
        return not surname or without_article(token.folded, w) not in words_of_offices(language)
    if i - first >= _UNLINKED:
        return False
    if i - first < _UNLINKED - 1:
        return True
    if before.folded in w.given:
        return of_family or token.folded in w.given or token.folded not in words_of_no_name(language)
    if before.folded.startswith(w.articles):  # a woman's own surname and her husband's
        family = of_family and token.text.endswith(w.surname_endings) and closes(tokens, i)
        return family and (anchored or without_article(token.folded, w) not in words_of_no_name(language))
    second = token.text.endswith(w.surname_endings) and token.folded not in words_of_no_name(language)
    if of_family and second and not w.glued:  # an Arab's, in a language without the article
        return True
    # A surname of two words that no vocabulary has: "رضا زرین لهونی".
    rare = not w.glued and is_unknown(before, language, w) and is_unknown(token, language, w)
    led = anchored or (second and (rare or before.text.endswith(w.surname_endings)))
    led = led or (second and of_family and w.glued != () and ends_office(word_before(tokens, at), language))
    return (second or of_family) and led


def _is_before_noun(tokens: Sequence[Token], at: int, w: NameWords) -> bool:
    """Tell whether "and" joins a noun with the article to what stands before, which is no verb then."""
    if at >= len(tokens) or not tokens[at].spaced or tokens[at].folded[:1] not in w.conjunctions:
        return False
    return tokens[at].folded[1:].startswith(w.articles or ("\n",))


def is_from_there(tokens: Sequence[Token], i: int, language: str, w: NameWords) -> bool:
    """Tell whether a word right before an office, in a language without the article, says where a family is
    from, behind its name: "کاظمی قمی نماینده ویژه"."""
    behind = tokens[i + 1] if i + 1 < len(tokens) else None
    if w.glued or behind is None or behind.gap.strip() not in ("", "،", ","):
        return False
    told = tokens[i].text.endswith(w.surname_endings) and tokens[i - 1].text.endswith(w.surname_endings)
    return (
        told
        and tokens[i].folded not in words_of_offices(language)
        and behind.folded in words_of_titles(language)
    )


def is_family_plural(word: str, language: str) -> bool:
    """Tell whether a plural has the form of a family's name."""
    return re.fullmatch(language_yaml(language, "names")["family_plurals"], word) is not None


def ends_given(token: Token, w: NameWords) -> bool:
    """Tell whether a word ends a given name of two words ("نصر الله", "سيف الإسلام")."""
    return token.folded in w.trailing and token.folded.startswith(w.articles)
