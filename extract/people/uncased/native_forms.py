"""What the form of a word tells: whether it can be part of a name, in a script without capitals."""

from __future__ import annotations

from collections.abc import Sequence

from extract.lexicon.folding import fold
from extract.people.guests.guests import is_of_no_vocabulary, words_of_no_name, words_of_titles
from extract.people.name_words import NameWords, is_verb, without_article
from extract.people.tokens import Token, closes

_SHORTEST_VERB, _LONGEST_VERB = 4, 7
# What verbs of the present begin with.
_VERBAL = ("ت", "ي")
_TANWIN = "\u064b"
# God, and how verbs of the eighth form and their nouns begin, whose root begins like the article.
_NO_NOUNS = ("الله", "الت")
# How given names end that are made with God's, and how long the other words are that end so.
_OF_GOD, _LONGEST_FAITH = "الله", 6
# The ending of the feminine, folded: "نائبة" is an office as "نائب" is.
FEMININE = "ه"


def has_tanwin(token: Token) -> bool:
    """Tell whether a word has the mark of nouns in the accusative without the article, as adverbs have
    ("أيضًا"): no part of a name has it."""
    return _TANWIN in token.text


def is_glued(token: Token, w: NameWords) -> bool:
    """Tell whether a particle is glued to an ordinary word or a title ("لوزير")."""
    rest = token.folded[1:]
    known = rest in w.ordinary or rest in w.anchors or rest in w.not_people
    return known and token.folded.startswith(w.glued) and token.folded not in w.given


def is_for_body(token: Token, w: NameWords) -> bool:
    """Tell whether a word is one for a body or place, a conjunction or preposition glued to it or not."""
    glued = token.folded.startswith(w.glued) and token.folded[1:] in w.not_people
    return token.folded in w.not_people or glued


def is_from_abroad(token: Token, w: NameWords) -> bool:
    """Tell whether a word is a given name of another country, "and" glued to it or not."""
    skip = 1 if token.folded[:1] in w.conjunctions else 0
    return token.folded in w.foreign_given or token.folded[skip:] in w.foreign_given


def is_inflected(token: Token, w: NameWords, *, ends: bool = True) -> bool:
    """Tell whether a word that is no known name has the beginning of another part of speech, or the ending.

    Surnames of other countries end as they like (`ends` false): "كلينتون" is no plural.
    """
    if token.folded in w.given or token.folded in w.surnames or is_of_father(token, w):
        return False
    bare = without_article(token.folded, w)
    if bare != token.folded and (bare in w.surnames or (bare in w.given and bare not in w.ambiguous)):
        return False  # the family of a forefather: "السعدون"
    if len(token.folded) > _LONGEST_FAITH and token.folded.endswith(_OF_GOD):
        return False  # "يارالله", but not "بالله"
    # So do they begin: of a verb's length are the words with its prefixes, not "يي" and "سيبوسيسو".
    if not ends and not _SHORTEST_VERB <= len(token.text) <= _LONGEST_VERB:
        return False
    formed = token.text.startswith(w.word_beginnings) or is_verb(token.text, w)
    return formed or (ends and token.text.endswith(_endings_of(token, w)))


def _endings_of(token: Token, w: NameWords) -> tuple[str, ...]:
    """Return the endings by which a word is no name: behind the article a noun has no pronoun and no tanwin,
    so that "السنا" and "الرباه" are families, but verbs begin like it too ("التقاها")."""
    article = token.text.startswith(w.articles or ("\n",)) and not token.text.startswith(_NO_NOUNS)
    return w.plural_endings if article and w.glued else w.word_endings


def is_no_verb(tokens: Sequence[Token], i: int, language: str, w: NameWords) -> bool:
    """Tell whether a word of no vocabulary begins as verbs do and is none: a mark ends the name with it, and
    no subject or object of a verb stands behind ("جمال سعيد ياركند،")."""
    token = tokens[i]
    verbal = token.text.startswith(_VERBAL) and not token.text.endswith(w.word_endings)
    named = tokens[i - 1].folded in w.given and closes(tokens, i)
    return verbal and named and not is_verb(token.text, w) and is_of_no_vocabulary(token, language, w)


def is_inner_title(tokens: Sequence[Token], i: int, w: NameWords) -> bool:
    """Tell whether a title is the second given name of three: a given name that is no ordinary word, or "son"
    stands right behind ("محمد الأمين سالم")."""
    behind = tokens[i + 1] if i + 1 < len(tokens) and tokens[i + 1].spaced else None
    if behind is None or tokens[i].folded not in w.inner_titles:
        return False
    return behind.folded in w.sons or (behind.folded in w.given and behind.folded not in w.ambiguous)


def is_indefinite(token: Token, language: str, w: NameWords) -> bool:
    """Tell whether a word is a noun of the vocabularies in the case of an object: "قدمت سماح عرضا"."""
    if token.folded in w.given or not token.text.endswith(w.indefinite_endings or ("\n",)):
        return False
    if len(token.folded) < _SHORTEST_VERB:
        return False
    return token.folded[:-1] in words_of_no_name(language)


def is_feminine_noun(token: Token, w: NameWords) -> bool:
    """Tell whether a word begins like a verb but ends as none does: a surname such as "تاكيتة"."""
    return token.text.startswith(_VERBAL) and token.text.endswith("ة") and not is_verb(token.text, w)


def is_of_father(token: Token, w: NameWords) -> bool:
    """Tell whether a word is a surname of North Africa made of "son" and a given name: "بالصادق"."""
    name = without_article(token.folded[1:], w)
    glued = token.folded[:1] in w.glued and len(name) < len(token.folded) - 1
    return glued and name in w.given and name not in w.ambiguous


def is_before_office(tokens: Sequence[Token], i: int, language: str) -> bool:
    """Tell whether an office stands behind a word of no vocabulary, at most a comma between: it ends it."""
    if i + 1 >= len(tokens) or tokens[i + 1].gap.strip() not in ("،", ",", ""):
        return False
    titled = tokens[i + 1].folded in words_of_titles(language)
    return titled and tokens[i].folded not in words_of_no_name(language)


def is_before_title(tokens: Sequence[Token], i: int, language: str) -> bool:
    """Tell whether a title without the article stands right behind a word that has it: another word than the
    title's own ("رامي الوزير رئيس اللجنة")."""
    behind = tokens[i + 1] if i + 1 < len(tokens) else None
    bare = tokens[i].folded[2:]
    titled = behind is not None and behind.spaced and behind.folded in words_of_titles(language)
    return titled and behind is not None and tokens[i].folded.startswith("ال") and behind.folded != bare


def is_rank(token: Token, w: NameWords) -> bool:
    """Tell whether a word is a title with the article: an office goes on with it ("مساعد الوزير")."""
    return token.folded in w.anchors and token.folded.startswith(w.articles or ("\n",))


def is_before_ending(tokens: Sequence[Token], i: int, w: NameWords) -> bool:
    """Tell whether an ending of surnames that a space parts from its word stands behind, whatever word it is
    ("احمد رئیس زاده")."""
    if i + 1 >= len(tokens) or not tokens[i + 1].spaced or tokens[i].folded in w.prepositions:
        return False
    return tokens[i + 1].folded in w.telling_endings and tokens[i + 1].folded in w.suffixes


def is_and_office(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> bool:
    """Tell whether "and" with the next office begins at a word."""
    word = tokens[at].folded if at < len(tokens) else ""
    if word[:1] not in w.conjunctions or len(word) == 1:
        return False
    titles = words_of_titles(language)
    return word[1:] in w.anchors or word[1:] in titles or word[1:].removesuffix(FEMININE) in titles


def is_and_name(tokens: Sequence[Token], at: int, w: NameWords) -> bool:
    """Tell whether "and" glued to a given name that is no ordinary word goes on with a list of names."""
    word = tokens[at].folded if at < len(tokens) else ""
    rest = word[1:]
    return word[:1] in w.conjunctions and rest in w.given and rest not in w.ambiguous


def is_of_given_name(token: Token, w: NameWords) -> bool:
    """Tell whether a word is a surname made of a given name by an ending ("حسینی", "محمدزاده")."""
    return any(
        token.text.endswith(e) and fold(token.text.removesuffix(e)) in w.given for e in w.surname_endings
    )


def is_patronymic(token: Token, w: NameWords) -> bool:
    """Tell whether a word is a given name, with the article or without, as fathers' names are."""
    return token.folded in w.given or without_article(token.folded, w) in w.given
