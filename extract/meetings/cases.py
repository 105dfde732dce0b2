"""The case of an office or a name, where nouns have cases: no subject is in another than the nominative."""

from __future__ import annotations

from functools import cache

from extract.lexicon.folding import fold
from extract.meetings.scene import Scene, Sentence
from extract.meetings.vocabulary import case_endings, is_declined
from extract.people.mention import PersonMention
from extract.roles import phrase_words
from extract.roles.mention import RoleMention


def is_nominative(scene: Scene, role: RoleMention) -> bool:
    """Tell whether an office is written as dictionaries have it, where nouns have cases. An abbreviation for
    "acting", behind which the office is in the genitive, has no cases ("в.о. голови")."""
    return _is_nominative(scene.article.language, role)


def _is_nominative(language: str, role: RoleMention) -> bool:
    head = fold(role.as_written.split()[0]).rpartition("-")[2]
    return (head.endswith(".") and role.title.startswith("Acting ")) or head in _nominatives(language)


def is_oblique(scene: Scene, role: RoleMention) -> bool:
    """Tell whether an office of one person is not in the nominative: then it is no subject, where nouns have
    cases ("доручив міністру")."""
    return is_declined_office(scene.article.language, role)


def is_declined_office(language: str, role: RoleMention) -> bool:
    """Tell whether an office of one person is in another case than the nominative, where nouns have cases."""
    return bool(_nominatives(language)) and not role.plural and not _is_nominative(language, role)


def is_declined_name(scene: Scene, person: PersonMention) -> bool:
    """Tell whether a native or foreign name is written in another case than the nominative."""
    if not _nominatives(scene.article.language):
        return False
    words = person.as_written.split()
    whole = person.origin == "foreign" and len(words) > 1 and not any("." in word for word in words)
    return whole and len(words) == len(person.name.split()) and person.name != " ".join(words)


def is_in_genitive(scene: Scene, sentence: Sentence, person: PersonMention, start: int) -> bool:
    """Tell whether a name behind `start`, or the first office that leads it, is in the genitive."""
    endings = case_endings(scene.article.language, "genitive")
    role = next((r for r in sentence.roles if start < r.start < person.start), None)
    if role is not None:
        head = role.as_written.split()[0]
        if is_nominative(scene, role) or not head.endswith(endings):
            return False
    if person.origin == "vietnamese":  # translations decline such names or not
        return role is not None
    written = person.as_written.split()
    return person.name.split() != written and written[-1].endswith(endings)


@cache
def _nominatives(language: str) -> frozenset[str]:
    """Return the words of offices as dictionaries have them; none for a language without cases."""
    if not is_declined(language):
        return frozenset()
    return phrase_words.words(language, "titles", "marks", "ranks", "deputies", "possessives")
