"""The case in which an office or a name is written, in a language where nouns have cases."""

from __future__ import annotations

from functools import cache

from extract.lexicon.folding import fold
from extract.meetings.vocabulary import is_declined
from extract.people.mention import PersonMention
from extract.roles import phrase_words
from extract.roles.mention import RoleMention


def is_nominative_office(language: str, role: RoleMention) -> bool:
    """Tell whether an office is written as dictionaries have it. An abbreviation for "acting", behind which
    the office is in the genitive, has no cases ("в.о. голови")."""
    head = fold(role.as_written.split()[0]).rpartition("-")[2]
    return (head.endswith(".") and role.title.startswith("Acting ")) or head in nominatives(language)


def is_declined_office(language: str, role: RoleMention) -> bool:
    """Tell whether an office of one person is in another case than the nominative, where nouns have cases."""
    return bool(nominatives(language)) and not role.plural and not is_nominative_office(language, role)


def is_name_in_case(language: str, person: PersonMention) -> bool:
    """Tell whether a native or foreign name is written in another case than the nominative."""
    if not nominatives(language):
        return False
    words = person.as_written.split()
    whole = person.origin == "foreign" and len(words) > 1 and not any("." in word for word in words)
    return whole and len(words) == len(person.name.split()) and person.name != " ".join(words)


@cache
def nominatives(language: str) -> frozenset[str]:
    """Return the words of offices as dictionaries have them; none for a language without cases."""
    if not is_declined(language):
        return frozenset()
    return phrase_words.words(language, "titles", "marks", "ranks", "deputies", "possessives")
