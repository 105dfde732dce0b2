"""The case in which an office or a name is written, in a language where nouns have cases."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from extract.lexicon.folding import fold
from extract.meetings.vocabulary import case_endings, is_declined
from extract.people.mention import PersonMention
from extract.people.name_words import name_words
from extract.roles import phrase_words
from extract.roles.mention import RoleMention

_PAIR = 2


def is_nominative_office(language: str, role: RoleMention) -> bool:
    """Tell whether an office is written as dictionaries have it. An abbreviation for "acting", behind which
    the office is in the genitive, has no cases ("в.о. голови")."""
    head = fold(role.as_written.split()[0]).rpartition("-")[2]
    return (head.endswith(".") and role.title.startswith("Acting ")) or head in nominatives(language)


def is_declined_office(language: str, role: RoleMention) -> bool:
    """Tell whether an office of one person is in another case than the nominative, where nouns have cases."""
    return bool(nominatives(language)) and not role.plural and not is_nominative_office(language, role)


def without_heads_of_others(roles: Sequence[RoleMention], language: str) -> Sequence[RoleMention]:
    """Return the offices, in text order, without those of several in the genitive right before one in the
    nominative: two that are one person's agree ("на запрошення мерів міністри A та B")."""
    if not is_declined(language) or not any(r.plural for r in roles):
        return roles
    genitive = tuple(e for e in case_endings(language, "genitive") if len(e) > 1)
    several = case_endings(language, "several")
    others = {
        id(one)
        for one, other in pairwise(roles)
        if one.plural
        and other.start - one.end == 1
        and _first(one).endswith(genitive)
        and (_first(other).endswith(several) if other.plural else is_nominative_office(language, other))
    }
    return [r for r in roles if id(r) not in others] if others else roles


def in_one_case(roles: list[RoleMention], language: str) -> list[RoleMention]:
    """Return those of somebody's offices that agree: beside one in the nominative none in another case is
    his ("голова ради X, голови районних рад", "голови громад та начальник поліції X")."""
    if len(roles) < _PAIR or not any(_is_one_nominative(language, r) for r in roles):
        return roles
    return [r for r in roles if r.rank or not is_declined_office(language, r)]


def of_those_met(role: RoleMention, person: PersonMention, between: str, language: str) -> bool:
    """Tell whether an office before somebody whose given name is in the nominative is a plural in another
    case, so that it is of those to whom he spoke ("виступаючи перед депутатами ради, Олександр Коваль …").

    `between` is what stands behind it, besides his own offices.
    """
    if not is_declined(language) or between.strip(" ,"):
        return False
    endings = case_endings(language, "several_behind")
    if not _first(role).endswith(endings) or is_nominative_office(language, role):
        return False
    w = name_words(language)
    native = fold(person.as_written.split()[0]) in w.given - w.foreign_given
    return native and not is_name_in_case(language, person)


def _is_one_nominative(language: str, role: RoleMention) -> bool:
    return not role.plural and not role.rank and is_nominative_office(language, role)


def _first(role: RoleMention) -> str:
    return fold(role.as_written.split()[0])


def is_name_in_case(language: str, person: PersonMention) -> bool:
    """Tell whether a native or foreign name is written in another case than the nominative."""
    if not nominatives(language):
        return False
    words = person.as_written.split()
    whole = person.origin == "foreign" and len(words) > 1 and not any("." in word for word in words)
    return whole and len(words) == len(person.name.split()) and is_rewritten(person)


def is_rewritten(person: PersonMention) -> bool:
    """Tell whether a name is written otherwise than in the nominative; a surname may be in capitals."""
    return person.name.lower() != " ".join(person.as_written.split()).lower()


@cache
def nominatives(language: str) -> frozenset[str]:
    """Return the words of offices as dictionaries have them; none for a language without cases."""
    if not is_declined(language):
        return frozenset()
    return phrase_words.words(language, "titles", "marks", "ranks", "deputies", "possessives")
