"""Whether a clause goes on with a report, or only tells what somebody said that another said or did."""

from __future__ import annotations

import re
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.clitics import clitics
from extract.lexicon.folding import fold
from extract.meetings.attendance.bygones import looks_back
from extract.meetings.claims.claim import Claim
from extract.meetings.claims.speech import is_said_to
from extract.meetings.grammar.extents import gap, own_start, word_before
from extract.meetings.lists.joined_names import first_subject, says_of_several
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import any_of, is_declined, joints, phrases_of, verb_last, words_of
from extract.people.mention import PersonMention

# What parts clauses, and what stands between brackets.
_PARTED = re.compile('[,;:«»"“”]| [-–—] ')
_BRACKETED = re.compile(r"\([^()]*\)")
# So much may stand before who speaks, besides his offices, in a sentence that is about him.
_OPENING = 60


def reports(scene: Scene, claim: Claim) -> bool:
    """Tell whether a sentence goes on with the report: it, or what a semicolon sets apart in it, begins with
    who speaks, and does not look back.

    "The minister noted that …" does; "…, where President X has announced …" does not.
    """
    sentence = scene.sentences[claim.sentence]
    if claim.person is None or looks_back(sentence) or _is_told_that(scene, sentence, claim):
        return False
    before = scene.folded[sentence.start : claim.person.start]
    start = sentence.start + max(_after_quotation(before), *(before.rfind(c) + 1 for c in ";؛"))
    if _begins_clause(scene, sentence, start, claim.person.start):
        return True
    if len(gap(scene, sentence, start, claim.person.start)) <= _OPENING:
        return True
    if _is_coordinate(scene, sentence, claim) or _is_behind_topic(scene, sentence, claim):
        return True
    if word_before(scene, sentence, claim.person.start)[-1:] in (",", "،"):
        return True
    first = first_subject(scene, sentence, claim.person, claim.trigger)
    if first is not None:
        return reports(scene, claim._replace(person=first))
    said = [t for t in sentence.of("trigger", "say", "speak") if t.end <= claim.person.start]
    end = said[-1].end if said else sentence.start
    if says_of_several(scene, claim.trigger):
        end = max((p.end for p in sentence.voices if end < p.end <= claim.person.start), default=end)
    return _is_joined_clause(scene, sentence, end, claim.person.start) or _is_behind_verb(
        scene, sentence, claim.person
    )


def _is_told_that(scene: Scene, sentence: Sentence, claim: Claim) -> bool:
    """Tell whether a verb of saying is in a clause with "that" of another one ("Він нагадав, що про це просив
    X"); who is told to have held a speech may have held it there."""
    verb = claim.trigger
    if verb.label.value != "say" or not is_declined(scene.article.language):
        return False
    said = [t.end for t in sentence.of("trigger", "say") if t.end <= verb.start]
    clause = scene.folded[said[-1] : verb.start] if said else ""
    words = clause.removeprefix(",").split()
    return (
        clause.startswith(",")
        and words[:1] != []
        and words[0] in words_of(scene.article.language, "clause_openers")
    )


def _is_behind_topic(scene: Scene, sentence: Sentence, claim: Claim) -> bool:
    """Tell whether a verb right before who speaks is that of the sentence, behind all that it is about: "Про
    хід робіт на мосту, кошти та строки поінформував директор X"."""
    verb, language = claim.trigger, scene.article.language
    if claim.person is None or not is_declined(language) or verb.end > claim.person.start:
        return False
    if gap(scene, sentence, verb.end, claim.person.start):
        return False
    if any(t.end <= verb.start for t in sentence.of("trigger", "say", "speak")):
        return False
    topic = _BRACKETED.sub(" ", scene.folded[sentence.start : verb.start])
    clauses = [c.split() for c in _PARTED.split(topic)]
    if len(clauses) == 1:
        return True
    about, joined = (words_of(language, key) for key in ("about_words", "relative_words"))
    joined = joined | words_of(language, "clause_openers")
    return clauses[0][:1] != [] and clauses[0][0] in about and not any(w in joined for w in clauses[-1][:2])


def _is_behind_verb(scene: Scene, sentence: Sentence, person: PersonMention) -> bool:
    """Tell whether a verb and "and" stand before a name with its offices: where verbs come last, the clause
    of another subject ends there ("A … داد و B … شد")."""
    words = scene.folded[sentence.start : own_start(scene, sentence, person.start)].split()
    if (
        not verb_last(scene.article.language)
        or words[-1:] == []
        or words[-1] not in joints(scene.article.language)
    ):
        return False
    return words[-2:-1] != [] and words[-2] in _verb_forms(scene.article.language)


@cache
def _verb_forms(language: str) -> frozenset[str]:
    return frozenset(
        fold(w) for forms in language_yaml(language, "meetings")["verb_forms"].values() for w in forms
    )


def _begins_clause(scene: Scene, sentence: Sentence, start: int, name: int) -> bool:
    """Tell whether one more main clause begins with a name and its offices behind `start` ("…, а мер X")."""
    own = own_start(scene, sentence, name)
    return own > start and _clause_joint(scene.article.language).search(scene.folded, start, own) is not None


@cache
def _clause_joint(language: str) -> re.Pattern[str]:
    return re.compile(rf", (?:{any_of(language, 'clause_joints')})\s?$")


def _is_joined_clause(scene: Scene, sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether nothing but "and" parts a clause, or who speaks with him, from a name: where verbs come
    last the clause before has its own ("A announced … and B called for …")."""
    return verb_last(scene.article.language) and gap(scene, sentence, start, end).strip("،, ") in joints(
        scene.article.language
    )


def _is_coordinate(scene: Scene, sentence: Sentence, claim: Claim) -> bool:
    """Tell whether the verb begins one more main clause, where verbs come first: "…, while X said …"."""
    if claim.person is None or claim.trigger.start > claim.person.start:
        return False
    clause = re.split("[,،؛;]", scene.folded[sentence.start : claim.trigger.start])[-1].strip()
    # "…, and in reply X explained", behind what another said
    if clause in ("", clitics(scene.article.language).conjunction):
        return any(t.end <= claim.trigger.start for t in sentence.of("trigger", "say", "speak"))
    return clause in words_of(scene.article.language, "coordinators")


def is_reported(scene: Scene, claim: Claim) -> bool:
    """Tell whether what a person says is told by somebody else ("X said that Y had asked …"), or besides
    ("…, where Y has announced …")."""
    if claim.person is None:
        return False
    sentence = scene.sentences[claim.sentence]
    if _is_told_that(scene, sentence, claim):
        return True
    clause = scene.folded[sentence.start : own_start(scene, sentence, claim.person.start)].rstrip()
    if clause.rpartition(" ")[2] in words_of(scene.article.language, "relative_words"):
        # "…; trong khi bà X cam kết …" is a main clause.
        return not clause.endswith(_coordinators(scene.article.language))
    start = min(claim.trigger.start, claim.person.start)  # his own verb may stand before him
    before = [t for t in sentence.of("trigger", "say") if t.end <= start]
    if not before or any(c in scene.folded[before[-1].end : claim.person.start] for c in ";؛"):
        return False
    if scene.folded[before[-1].end : claim.person.start].lstrip()[:1] == ":":
        return True  # "He went on: President X has stressed …"
    if _is_joined_clause(scene, sentence, before[-1].end, claim.person.start):
        return False
    if _is_behind_verb(scene, sentence, claim.person):
        return False
    if _is_coordinate(scene, sentence, claim) or is_said_to(scene, sentence, claim.trigger):
        return False
    if _begins_clause(scene, sentence, before[-1].end, claim.person.start):
        return False
    return any(p.end < before[-1].start for p in sentence.voices if p is not claim.person)


@cache
def _coordinators(language: str) -> tuple[str, ...]:
    """The coordinators of several words, with the mark before; what nothing ends with if there are none."""
    words = (w for w in phrases_of(language, "coordinators") if " " in w)
    return tuple(f"{mark} {w}" for w in words for mark in (",", ";")) or ("\n",)


def _after_quotation(words: str) -> int:
    return max(words.rfind(c) for c in '"”»') + 1
