"""The delegation of who holds an office: the name behind it is a member's, not the holder's.

"الوفد الرسمي لولي العهد الدكتور …" lists the delegation of the crown prince: the office says whose it is.
"""

from __future__ import annotations

from extract.lexicon.clitics import clitics
from extract.meetings.vocabulary import phrases_of
from extract.people.mention import PersonMention
from extract.people.name_words import name_words
from extract.roles.mention import RoleMention

_REACH = 40
# Whose name has a title of its own before it ("الأمير"), if it stands behind the office at all.
_RULERS = ("King", "Crown Prince", "Deputy Crown Prince", "Emir", "Sultan")


def is_escorted(
    folded: str,
    start: int,
    language: str,
    role: RoleMention,
    following: RoleMention | None,
    own: PersonMention | None,
    honorifics: frozenset[str],
) -> bool:
    """Tell whether a delegation stands before an office in the sentence from `start` on, and a member's name
    `own` behind it: with an office of his own (`following`), or led as no ruler is."""
    if own is None:
        return False
    found = _delegation_before(folded[max(start, role.start - _REACH) : role.start], language, honorifics)
    if found is None:
        return False
    if found in phrases_of(language, "member_words"):
        return True
    if following is not None and following.end <= own.start:
        return True
    between = folded[role.end : own.start].split()
    titled = name_words(language).rulers | name_words(language).honours
    return role.title in _RULERS and bool(between) and titled.isdisjoint(between)


def _delegation_before(before: str, language: str, honorifics: frozenset[str]) -> str | None:
    """Return the word before a delegation that ends some words, past its adjectives; None if none does."""
    words = phrases_of(language, "escort_words")
    if not any(w in before for w in words):
        return None
    w, listed, governed = name_words(language), before.split(), False
    # The preposition of the office, glued to it or to a title of honour before it.
    of = next(iter(clitics(language).fusing), "")
    while listed and (listed[-1] == of or listed[-1].removeprefix(of) in honorifics):
        governed = governed or listed[-1].startswith(of)
        listed.pop()
    if of and not governed:  # "الوفد المرافق، المستشار …": a member
        return None
    articles = w.articles
    while listed and articles and listed[-1].startswith(articles) and listed[-1] not in words:
        listed.pop()
    text = f" {' '.join(listed)}"
    word = next((w for w in words if text.endswith(f" {w}")), None)
    return None if word is None else text.removesuffix(f" {word}").rpartition(" ")[2]
