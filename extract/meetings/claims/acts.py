"""Who took part by what he did or what was done for him: "X presented the prizes", "X was elected chair"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extract.meetings.claims.handing import recipients
from extract.meetings.grammar.cases import is_declined_name
from extract.meetings.grammar.complements import is_object_of
from extract.meetings.grammar.extents import gap, own_start
from extract.meetings.grammar.objects import is_object
from extract.meetings.grammar.subjects import Subject, subject_before
from extract.meetings.holders.declension import is_rewritten
from extract.meetings.lists.joined_names import beside, joined_with, run_of
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.sentences.sentence import honorifics
from extract.meetings.vocabulary import case_endings, is_declined, joints, phrases_of, words_of
from extract.people.mention import PersonMention
from extract.roles.mention import RoleMention

# So much may stand between a verb and whom it is done to, besides his offices: "for".
_OBJECT = 5
# So long is what is handed over: "державні нагороди".
_HANDED = 40
# So much may stand between a verb and its subject behind it, besides his offices.
_DONE = 90
# What ends what is done; a full stop behind a letter or two only shortens a word.
_ENDS = re.compile(r"[,;:!?]|\w{3}\.")
# Marks between the members of a list and around what they are called.
_MARKS = " ,;-–—"


def acting(scene: Scene, sentence: Sentence, cue: Cue, after: Sequence[PersonMention]) -> Iterator[Subject]:
    """Yield who does what a cue says, and for a cue whose people may stand behind it to whom it is done."""
    if cue.label.order != "after":
        found = subject_before(scene, sentence, cue.start)
        if found is not None:
            yield found
            if found.person is not None:
                yield from (Subject(p, None) for p in joined_with(scene, sentence, found.person, cue))
                yield from (Subject(p, None) for p in beside(scene, sentence, found.person, cue))
        elif cue.label.order == "before" and is_declined(scene.article.language):
            yield from (Subject(p, None) for p in _behind(scene, sentence, cue))
    if cue.label.order != "before":
        if after and _is_headed(scene, sentence, cue, after[0]):
            whole = cue.label.order == "after"
            yield from (Subject(p, None) for p in (after if whole else run_of(scene, sentence, after)))
            return
        for person in after[:1]:
            if _is_for(scene, sentence, cue, person):
                yield from (Subject(p, None) for p in (person, *_joined_behind(scene, sentence, person, cue)))
                yield from (Subject(p, None) for p in recipients(scene, sentence, after[1:]))


def _behind(scene: Scene, sentence: Sentence, cue: Cue) -> Sequence[PersonMention]:
    """Return who does what a verb says that has no subject before it, where nouns have cases: the first name
    in the nominative, and those joined to it ("Урочисто перерізали стрічку голова A та депутат B")."""
    cues = (*sentence.of("trigger"), *sentence.of("verb"))
    for person in (p for p in sentence.voices if p.start >= cue.end):
        words = scene.folded[cue.end : own_start(scene, sentence, person.start)]
        verbs = any(cue.end <= c.start < person.start for c in cues)
        if verbs or len(words) > _DONE or _ENDS.search(words):
            return ()
        if not is_declined_name(scene, person):
            return (person, *joined_with(scene, sentence, person, cue))
    return ()


def _is_headed(scene: Scene, sentence: Sentence, cue: Cue, first: PersonMention) -> bool:
    """Tell whether the words of several announce who did it behind what was done ("… كل من A وB"), or to whom
    it was done ("bầu bổ sung 2 Ủy viên đối với các ông: A, B")."""
    heads = tuple(f" {h}" for h in phrases_of(scene.article.language, "list_heads") if " " in h)
    ends = (own_start(scene, sentence, first.start), first.start)
    return bool(heads) and any(scene.folded[cue.end : end].rstrip(" :").endswith(heads) for end in ends)


def _is_for(scene: Scene, sentence: Sentence, cue: Cue, person: PersonMention) -> bool:
    """Tell whether something is done to or by a person behind a verb: hardly more than his offices stands
    between, or what is signed or handed over, by him or to him, in the dative where nouns have cases."""
    between = gap(scene, sentence, cue.end, person.start)
    if not is_declined(scene.article.language):
        return len(between) <= _OBJECT or is_object_of(
            scene.article.language, scene.folded[cue.start : cue.end], between
        )
    if is_object(scene, sentence, person.start):
        return False
    if len(between) <= _OBJECT:
        return True
    before = scene.folded[sentence.start : person.start].split()[-1:]
    led = bool(before) and before[0] in words_of(scene.article.language, "dative_honorifics")
    dative = person.as_written.lower().endswith(case_endings(scene.article.language, "dative"))
    written = dative and is_rewritten(person)
    return len(between) <= _HANDED and not any(c in between for c in ",;:.") and (led or written)


def _joined_behind(
    scene: Scene, sentence: Sentence, first: PersonMention, cue: Cue
) -> Sequence[PersonMention]:
    """Return to whom the same is done: those joined to the first, or the rest of a list that "and" ends."""
    if cue.label.order != "after":
        return ()
    behind = run_of(scene, sentence, [p for p in sentence.voices if p.start >= first.start])
    last = behind[-2:]
    if len(last) > 1 and gap(scene, sentence, last[0].end, last[1].start).strip(_MARKS):
        return behind[1:]
    return joined_with(scene, sentence, first, cue)


def joined_office(scene: Scene, sentence: Sentence, first: PersonMention) -> RoleMention | None:
    """Return the office that "and" joins to a name, its holder not named ("the King and his wife X")."""
    role = next((r for r in reversed(sentence.roles) if r.end <= first.start), None)
    if role is None or role.plural or any(role is r for h in sentence.holders for r in (*h.own, *h.shared)):
        return None
    language = scene.article.language
    words = scene.folded[role.end : first.start].split()
    silent = " ".join((*honorifics(language), *phrases_of(language, "spouses"))).split()
    return role if words and words[0] in joints(language) and set(words[1:]) <= set(silent) else None
