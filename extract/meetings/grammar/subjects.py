"""Who is the subject of a verb: the names and offices that may stand for who speaks or meets."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from extract.meetings.grammar.cases import is_declined_name, is_oblique
from extract.meetings.grammar.extents import gap, own_start
from extract.meetings.grammar.objects import (
    acts_for,
    companions,
    is_beside_object,
    is_joined_object,
    is_listed_object,
    is_marked,
    is_object,
)
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import (
    any_of,
    case_endings,
    is_declined,
    joints,
    phrases_of,
    seat_words,
    spaced,
    verb_last,
    whole_words,
    words_of,
)
from extract.people.mention import PersonMention
from extract.people.name_words import name_words
from extract.roles.mention import BodyMention, RoleMention

# The name of a party, a firm or a programme within a sentence.
_TITLE = re.compile(r"(?<![:,] )«[^«»,.:!?]{1,40}»")
_BEFORE_REACH = 130
# Where verbs end the clause, its subject stands at its beginning.
_VERB_LAST_REACH = 400
_NEAR = 60
# An office so near to a verb is its subject, unless it belongs to a name.
_BESIDE = 16
# So much may stand between a subject and its verb, besides offices.
_LOOSE = 45
_ADJACENT = 3
# So far behind an office, with its place, the preposition stands that opens what its holder speaks of.
_NEAR_OPENING = 6
# Within so many words a phrase begins with its preposition ("پس از").
_OPENING = 2
# What somebody is called between commas, the last of which stands before the verb.
_CALLED = re.compile(r",\s[^:;.؛\"”»]*,(?=[^,]*$)")


def _is_for_others(scene: Scene, start: int, end: int) -> bool:
    """Tell whether the words up to `end` are that somebody acts for whoever is named behind ("A và B đại diện
    hai bên ký")."""
    before = scene.folded[start:end].rstrip()
    ways = phrases_of(scene.article.language, "proxies")
    return before.endswith(tuple(f" {w}" for p in ways for w in (p, " ".join(p.split()[:2]))))


class Subject(NamedTuple):
    """A person, or an office that stands for whoever holds it."""

    person: PersonMention | None
    role: RoleMention | None


def subject_before(scene: Scene, sentence: Sentence, end: int) -> Subject | None:
    """Return the nearest subject before a verb that begins at `end`, or None.

    A name behind a word that takes an object ("của", "з", "با") is none: the one before it may be.
    """
    last = verb_last(scene.article.language)
    reach = _VERB_LAST_REACH if last else _BEFORE_REACH
    roles = [r for r in sentence.roles if r.end <= end]
    if (
        roles
        and end - roles[-1].end <= _BESIDE
        and not (roles[-1].plural and not is_of_two(scene, sentence, roles[-1].start))
        and not _belongs_to_name(sentence, roles[-1])
        and not is_object(scene, sentence, roles[-1].start)
        and not is_oblique(scene, roles[-1])
        and not _is_bracketed(scene, roles[-1].start, end)
        and not (last and _ends_clause(scene, sentence, roles[-1].end, end))
        and not (last and _is_of_another(scene, sentence, roles[-1], end))
    ):
        return Subject(None, roles[-1])
    marked: PersonMention | None = None
    people = [p for p in sentence.voices if p.end <= end]
    with_him = companions(scene, sentence, people) if is_declined(scene.article.language) else []
    for person in reversed(people):
        both = whole_words(scene.article.language, "sides").search(scene.folded, person.end, end)
        if both is not None and not _is_for_others(scene, person.end, both.start()):
            return None
        if person in with_him and is_declined_name(scene, person):
            end = own_start(scene, sentence, person.start)  # "A разом із B відвідав": A is the subject
            continue
        name_end = _past_told(scene, sentence, person.end, end)
        if end - name_end > reach or not (last or _governs(scene, sentence, name_end, end)):
            break
        if last and _is_subordinate(scene, sentence, person.start, end):
            continue
        if _is_of_oblique(scene, sentence, person) or _is_bracketed(scene, person.start, end):
            continue
        if is_declined_name(scene, person) and name_end == person.end and not _is_who(scene, person.end, end):
            continue
        if is_marked(scene, person.end) or (
            marked is not None and is_joined_object(scene, sentence, person, marked)
        ):
            marked = person
        elif not is_object(scene, sentence, person.start) and not (
            last and (is_beside_object(scene, sentence, person) or is_listed_object(scene, sentence, person))
        ):
            return Subject(person, None)
    free = (r for r in reversed(roles) if not _belongs_to_name(sentence, r))
    own = (r for r in free if not is_object(scene, sentence, r.start) and not is_oblique(scene, r))
    own = (r for r in own if not _is_bracketed(scene, r.start, end))
    role = next((r for r in own if not (last and _is_in_matter(scene, sentence, r, end))), None)
    if role is not None and end - role.end <= (reach if reach > _BEFORE_REACH else _NEAR):
        return Subject(None, role)
    return None


def _is_subordinate(scene: Scene, sentence: Sentence, start: int, verb: int) -> bool:
    """Tell whether a name stands in a clause that a comma closes before a verb which comes last ("وی از اینکه
    X نظارت می‌کند، قدردانی کرد")."""
    words = spaced(scene.article.language, "subordinators")
    opened = max((scene.folded.rfind(w, sentence.start, start) for w in words), default=-1)
    return opened >= 0 and "،" in scene.folded[start:verb] and "،" not in scene.folded[opened:start]


def _is_of_another(scene: Scene, sentence: Sentence, office: RoleMention, verb: int) -> bool:
    """Tell whether an office before a verb stands in what another subject does or speaks of."""
    return _is_of_matter(scene, sentence, office.start) or _is_in_matter(scene, sentence, office, verb)


def _is_in_matter(scene: Scene, sentence: Sentence, office: RoleMention, verb: int) -> bool:
    """Tell whether an office stands behind another that opens the clause, in what a preposition opens behind
    that, or in a clause on a noun there that a comma closes ("the governor, with stress on the work of
    directors, said", "… in a visit that took place with the deputy, said")."""
    language = scene.article.language
    before = [r for r in sentence.roles if r.end < office.start and not r.plural]
    first = next((r for r in reversed(before) if _opens(scene, sentence, r.start)), None)
    if first is None or any(first.end <= p.start < verb for p in sentence.voices):
        return False
    between = scene.folded[first.end : office.start]
    if any(c in between for c in ':;؛«»"') or any(
        first.end <= c.start < office.start for c in sentence.of("trigger", "say", "speak", "attend")
    ):
        return False
    words = between.split()
    held = words[-1:] != [] and words[-1] in joints(language) and seat_words(language).issuperset(words[:-1])
    opens = name_words(language).prepositions - joints(language)
    if held or opens.isdisjoint(words[:_NEAR_OPENING]):
        return False
    relative = words_of(language, "relative_words")
    at = max((i for i, w in enumerate(words) if w in relative), default=-1)
    if at < 0:
        return not any(c in between for c in ",،")
    cues = (*sentence.of("trigger"), *sentence.of("verb"), *sentence.of("tense"))
    return any(office.end < c.start and c.end < verb and scene.folded[c.end] in ",،" for c in cues)


def _opens(scene: Scene, sentence: Sentence, start: int) -> bool:
    """Tell whether a clause begins at an offset, with nothing but a meeting before it."""
    before = scene.folded[sentence.start : start].rstrip()
    if not before or before[-1] in ",،:؛":
        return True
    kinds = [k.end for k in sentence.of("kind") if k.end <= start]
    return not gap(scene, sentence, max(kinds, default=sentence.start), start) and bool(kinds)


def _is_of_matter(scene: Scene, sentence: Sentence, start: int) -> bool:
    """Tell whether an office stands in what a preposition opens behind a subject, where verbs come last.

    "X با تأکید بر سیاست وزیر گفت", "X، رئیس …، در مورد کار دولت و نخست وزیر گزارش داد".
    """
    named = next((p for p in reversed(sentence.voices) if p.end <= start), None)
    if named is None or is_marked(scene, named.end) or is_object(scene, sentence, named.start):
        return False
    language, between = scene.article.language, scene.folded[named.end : start]
    words = between.split()
    if any(c in between for c in ":;؛«»") or not words_of(language, "clause_openers").isdisjoint(words):
        return False
    opens = name_words(language).prepositions - joints(language)
    cues = (*sentence.of("trigger"), *sentence.of("verb"), *sentence.of("tense"))
    told = (c for c in cues if named.end <= c.start < start)
    if any(scene.folded[c.start : c.end].split()[0] not in opens for c in told):
        return False
    clause = re.split("[,،]", between)[-1].split()[:_OPENING]
    return not opens.isdisjoint(clause) and clause[0] not in joints(language)


def _is_bracketed(scene: Scene, start: int, verb: int) -> bool:
    """Tell whether brackets that close before a verb hold a name or office ("законопроєкт (автор О. Коваль)
    представив")."""
    closed = scene.folded.find(")", start, verb)
    return closed >= 0 and "(" not in scene.folded[start:closed]


def _ends_clause(scene: Scene, sentence: Sentence, office_end: int, verb: int) -> bool:
    """Tell whether a comma parts an office from the verb and a name begins the sentence: that is the subject
    ("X, with his report on the order of the commander, said")."""
    parted = any(c in scene.folded[office_end:verb] for c in ",،")
    first = sentence.voices[0].start if parted and sentence.voices else None
    return first is not None and own_start(scene, sentence, first) - sentence.start <= _BESIDE


def _governs(scene: Scene, sentence: Sentence, name_end: int, verb: int) -> bool:
    """Tell whether so little stands between a name and a verb that they belong to one clause."""
    between = gap(scene, sentence, name_end, verb)
    if "«" in between:
        between = _TITLE.sub(" ", between)
    if any(
        name_end + _BESIDE < b.start
        and b.end <= verb
        and is_free(sentence, b)
        and not _is_of_his_office(scene, sentence, b)
        and not acts_for(scene, sentence, b.start)
        and not _is_proxy_of(scene, name_end, b)
        and not _is_governed(scene, sentence, b)
        for b in sentence.bodies
    ):
        return False  # the body is the subject, the name belongs to what stands before
    return len(between) <= _LOOSE and not any(c in between for c in ':;.؛"”»')


def _is_of_oblique(scene: Scene, sentence: Sentence, person: PersonMention) -> bool:
    """Tell whether the word for a participant right before a name is in another case than the nominative,
    where translations leave the name as it is ("на запитання депутата X відповів …")."""
    if person.origin != "vietnamese" or not is_declined(scene.article.language):
        return False
    led = (c for c in sentence.of("participant") if person.start - c.end == 1)
    oblique = case_endings(scene.article.language, "participants")
    return any(scene.folded[c.start : c.end].endswith(oblique) for c in led)


def _is_who(scene: Scene, name_end: int, verb: int) -> bool:
    """Tell whether a clause that tells more of a name has the verb ("met X, who told …")."""
    told = scene.folded[name_end:verb]
    relative = words_of(scene.article.language, "relative_words")
    return told[:1] == "," and not relative.isdisjoint(told.split())


def _is_proxy_of(scene: Scene, name_end: int, body: BodyMention) -> bool:
    """Tell whether somebody speaks for a body, or for a part of it ("A, thay mặt Thường trực Tỉnh ủy, …")."""
    between = scene.folded[name_end : body.start]
    return any(f" {p} " in between for p in phrases_of(scene.article.language, "proxies"))


def _past_told(scene: Scene, sentence: Sentence, name_end: int, verb: int) -> int:
    """Return the end of what a clause between commas tells of a name ("X, who heads the group, said", "X,
    подякувавши колегам, сказав", where nouns have cases also an office of any length), else that of the name.
    """
    if scene.folded[name_end : name_end + 1] != ",":
        return name_end
    told = _told_of(scene.article.language).match(scene.folded, name_end, verb)
    if told is None and is_declined(scene.article.language):
        led = any(r.start == name_end + 2 for r in sentence.roles)
        alone = not any(name_end < p.start < verb for p in sentence.voices)
        told = _CALLED.match(scene.folded, name_end, verb) if led and alone else None
    return told.end() if told else name_end


@cache
def _told_of(language: str) -> re.Pattern[str]:
    begins = rf"(?:{any_of(language, 'relative_words')})(?=\s)"
    if is_declined(language):
        begins += rf"|(?:{any_of(language, 'whom_words')})(?=\s)"
    if words_of(language, "gerund_endings"):
        begins += rf"|(?:[^\W\d]+ )?[^\W\d]+(?:{any_of(language, 'gerund_endings')})(?!\w)"
    return re.compile(rf",\s(?:{begins})[^:;.؛\"”»]*,(?=[^,]*$)")


def _is_of_his_office(scene: Scene, sentence: Sentence, body: BodyMention) -> bool:
    """Tell whether a body says more of the office behind a name: "A, Vụ trưởng Vụ B, Ban C Trung ương"."""
    held = {id(r) for h in sentence.holders for r in h.own}
    return any(
        0 < body.start - r.end <= _ADJACENT
        and scene.folded[r.end : body.start].strip() in (",", "(", "-", "–")
        for r in sentence.roles
        if id(r) in held and r.body is not None
    )


def _is_governed(scene: Scene, sentence: Sentence, body: BodyMention) -> bool:
    """Tell whether a preposition before a body makes it no subject, where nouns have cases ("X з фірми
    Y")."""
    if not is_declined(scene.article.language):
        return False
    before = scene.folded[sentence.start : body.start].rsplit(None, 1)[-1:]
    return bool(before) and before[0] in words_of(scene.article.language, "object_markers")


def is_free(sentence: Sentence, body: BodyMention) -> bool:
    """Tell whether a body is no part of an office."""
    return not any(r.start <= body.start and body.end <= r.end for r in sentence.roles)


def opens_clause(scene: Scene, start: int, end: int) -> bool:
    """Tell whether what a verb says begins in a stretch of the text: with a quotation, or "that"."""
    words = _TITLE.sub("", scene.folded[start:end])
    openers = words_of(scene.article.language, "clause_openers")
    return any(c in words for c in ':"“«') or any(w in openers for w in words.split())


def is_of_two(scene: Scene, sentence: Sentence, start: int) -> bool:
    """Tell whether "two" or "both" stands before an office."""
    before = scene.folded[sentence.start : start].split()
    return bool(before) and before[-1] in words_of(scene.article.language, "two_words")


def _belongs_to_name(sentence: Sentence, role: RoleMention) -> bool:
    if any(c.start <= role.start and role.end <= c.end for c in sentence.of("trigger", "late")):
        return True
    return any(role is r for h in sentence.holders for r in (*h.own, *h.shared))
