"""Who is the subject of a verb: the names and offices that may stand for who speaks or meets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.meetings.scene import Scene, Sentence
from extract.people.mention import PersonMention
from extract.roles.mention import RoleMention

_BEFORE_REACH = 130
# Where verbs end the clause, its subject stands at its beginning.
_VERB_LAST_REACH = 400
_AFTER_REACH = 220
_NEAR = 60
# An office so near to a verb is its subject, unless it belongs to a name.
_BESIDE = 16
# So much may stand between a subject and its verb, or a verb and the subject behind it, besides offices.
_LOOSE = 45
_TIGHT = 25
_BRACKETED = re.compile(r"\([^()]*\)")


class Subject(NamedTuple):
    """A person, or an office that stands for whoever holds it."""

    person: PersonMention | None
    role: RoleMention | None


@cache
def _words(language: str, key: str) -> frozenset[str]:
    return frozenset(fold(w) for w in language_yaml(language, "meetings")[key])


@cache
def honorifics(language: str) -> frozenset[str]:
    """Return the words that may stand before a name and are no office ("đồng chí")."""
    phrases = language_yaml(language, "meetings")["honorifics"]
    return frozenset(w for p in phrases for w in fold(p).replace("*", "").split())


def verb_first(language: str) -> bool:
    """Whether the verb stands before its subject."""
    return bool(language_yaml(language, "meetings")["verb_first"])


def subject_before(scene: Scene, sentence: Sentence, end: int) -> Subject | None:
    """Return the nearest subject before a verb that begins at `end`, or None.

    A name behind a word that takes an object ("của", "з", "با") is none: the one before it may be.
    """
    verb_last = bool(language_yaml(scene.article.language, "meetings")["verb_last"])
    reach = _VERB_LAST_REACH if verb_last else _BEFORE_REACH
    roles = [r for r in sentence.roles if r.end <= end]
    if (
        roles
        and end - roles[-1].end <= _BESIDE
        and not _belongs_to_name(sentence, roles[-1])
        and not is_object(scene, sentence, roles[-1].start)
    ):
        return Subject(None, roles[-1])
    for person in reversed([p for p in sentence.voices if p.end <= end]):
        if end - person.end > reach or not (verb_last or _governs(scene, sentence, person.end, end)):
            break
        if not is_object(scene, sentence, person.start):
            return Subject(person, None)
    free = [r for r in roles if not _belongs_to_name(sentence, r) and not is_object(scene, sentence, r.start)]
    if free and end - free[-1].end <= (reach if reach > _BEFORE_REACH else _NEAR):
        return Subject(None, free[-1])
    return None


def _governs(scene: Scene, sentence: Sentence, name_end: int, verb: int) -> bool:
    """Tell whether so little stands between a name and a verb that they belong to one clause."""
    between = gap(scene, sentence, name_end, verb)
    return len(between) <= _LOOSE and not any(c in between for c in ':;.؛"”»')


def introduced(scene: Scene, sentence: Sentence, start: int) -> Subject | None:
    """Return the subject of a clause that "speaking at …" opens, where `start` is the end of that verb.

    It stands right behind the verb, or behind the comma that ends the words about the occasion.
    """
    found = subject_after(scene, sentence, start)
    if found is None:
        return None
    at = found.person.start if found.person else found.role.start if found.role else start
    if len(gap(scene, sentence, start, at)) <= _TIGHT:
        return found
    return found if word_before(scene, sentence, at)[-1:] in (",", "،") else None


def subject_after(scene: Scene, sentence: Sentence, start: int) -> Subject | None:
    """Return the first subject behind a verb that ends at `start`, or None.

    A name behind a word that takes an object, or in what the verb says ("… that Y"), is none.
    """
    people = [p for p in sentence.voices if 0 <= p.start - start <= _AFTER_REACH]
    roles = [r for r in sentence.roles if 0 <= r.start - start <= _AFTER_REACH]
    first = min([*(p.start for p in people), *(r.start for r in roles)], default=None)
    if first is None or _opens_clause(scene, start, first):
        return None
    between = gap(scene, sentence, start, first).split()
    if between and between[-1] in _words(scene.article.language, "object_markers"):
        return None
    if people and (not roles or people[0].start < roles[0].start):
        return Subject(people[0], None)
    # An office with no more than its own words before a name is that person's.
    held = (
        bool(people)
        and not _opens_clause(scene, roles[0].end, people[0].start)
        and len(gap(scene, sentence, roles[0].end, people[0].start)) <= _TIGHT
    )
    if held:
        return Subject(people[0], None)
    return Subject(None, roles[0]) if roles else None


def _opens_clause(scene: Scene, start: int, end: int) -> bool:
    words = scene.folded[start:end]
    openers = _words(scene.article.language, "clause_openers")
    return any(c in words for c in ':"“«') or any(w in openers for w in words.split())


def is_object(scene: Scene, sentence: Sentence, start: int) -> bool:
    """Tell whether the word before a name with its offices and honorifics makes it an object."""
    word = word_before(scene, sentence, start)
    return word in _words(scene.article.language, "object_markers")


def is_of_two(scene: Scene, sentence: Sentence, start: int) -> bool:
    """Tell whether "two" or "both" stands before an office."""
    before = scene.folded[sentence.start : start].split()
    return bool(before) and before[-1] in _words(scene.article.language, "two_words")


def word_before(scene: Scene, sentence: Sentence, start: int) -> str:
    """Return the word or mark before a name, past the offices, bodies and honorifics that belong to it."""
    spans: Sequence[RoleMention] = sentence.roles
    at = start
    while at > sentence.start:
        kept = scene.folded[sentence.start : at].rstrip()
        end = sentence.start + len(kept)
        role = next((r for r in spans if r.start < end <= r.end), None)
        place = next((p for p in sentence.places if p.start < end <= p.end), None)
        if role is not None or place is not None:
            at = role.start if role is not None else place.start  # type: ignore[union-attr]
            continue
        word = kept.split()[-1] if kept else ""
        if word not in honorifics(scene.article.language):
            return word
        at = end - len(word)
    return ""


def gap(scene: Scene, sentence: Sentence, start: int, end: int) -> str:
    """Return what stands between two offsets besides offices, bodies, places, honorifics and brackets."""
    letters = list(scene.folded[start:end])
    spans = [(x.start, x.end) for x in sentence.roles]
    spans += [(x.start, x.end) for x in sentence.bodies]
    spans += [(x.start, x.end) for x in sentence.places]
    for first, last in spans:
        for i in range(max(first, start), min(last, end)):
            letters[i - start] = " "
    words = _BRACKETED.sub(" ", "".join(letters)).split()
    return " ".join(w for w in words if w not in honorifics(scene.article.language))


def _belongs_to_name(sentence: Sentence, role: RoleMention) -> bool:
    return any(role is r for h in sentence.holders for r in (*h.own, *h.shared))
