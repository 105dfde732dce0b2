"""The case of an office or a name, where nouns have cases: no subject is in another than the nominative."""

from __future__ import annotations

from extract.meetings.holders.declension import (
    is_declined_office,
    is_name_in_case,
    is_nominative_office,
    is_rewritten,
)
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import case_endings
from extract.people.mention import PersonMention
from extract.roles.mention import RoleMention


def is_nominative(scene: Scene, role: RoleMention) -> bool:
    """Tell whether an office is written as dictionaries have it, where nouns have cases."""
    return is_nominative_office(scene.article.language, role)


def is_oblique(scene: Scene, role: RoleMention) -> bool:
    """Tell whether an office of one person is not in the nominative: then it is no subject, where nouns have
    cases ("доручив міністру")."""
    return is_declined_office(scene.article.language, role)


def is_declined_name(scene: Scene, person: PersonMention) -> bool:
    """Tell whether a native or foreign name is written in another case than the nominative."""
    return is_name_in_case(scene.article.language, person)


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
    return is_rewritten(person) and person.as_written.lower().endswith(endings)


def is_in_dative(scene: Scene, person: PersonMention) -> bool:
    """Tell whether a native or foreign name is in the dative, where nouns have cases: its given name is."""
    endings = case_endings(scene.article.language, "dative_given")
    if not endings or not is_declined_name(scene, person):
        return False
    return person.as_written.split()[0].endswith(endings)
