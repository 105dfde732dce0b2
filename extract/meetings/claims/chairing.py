"""Who chairs a meeting, where the verb stands first: the verb's place tells whom it is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from extract.lexicon.clitics import clitics
from extract.meetings.claims.occasions import GENERAL
from extract.meetings.grammar.complements import is_split
from extract.meetings.grammar.extents import gap
from extract.meetings.grammar.subjects_behind import subject_after
from extract.meetings.lists.joined_names import joined_with
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import phrases_of, spaced, verb_first, whole_words, words_of
from extract.people.mention import PersonMention

_CLAUSES = ",،؛;."
# How far behind the verb of holding the noun of what was held may stand.
HELD_REACH = 160
# So much may stand between what is managed and the word that makes an object of it, besides its day.
_CALLED = 60
# So much may stand between that word and the verb, besides who manages: an adverb.
_BESIDE = 12
# Or where it was held.
_PLACED = 30


def presides(scene: Scene, sentence: Sentence, cue: Cue) -> bool:
    """Tell whether who "held" a meeting, and not with others, presided over it ("عقد المحافظ اجتماع …")."""
    verbs = words_of(scene.article.language, "presiding_verbs")
    if cue.label.group != "tense" or scene.folded[cue.start : cue.end] not in verbs:
        return False
    nouns = [k for k in sentence.of("kind") if 0 <= k.start - cue.end <= HELD_REACH]
    if not nouns or nouns[0].label.value not in GENERAL:
        return False
    first = next((p for p in sentence.voices if cue.end <= p.start < nouns[0].start), None)
    if first is not None and holders_beside(scene, sentence, cue, first):
        return False
    behind = scene.folded[nouns[0].end : sentence.end].split()
    return words_of(scene.article.language, "with_words").isdisjoint(behind)


def manages(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether a verb of managing, where verbs come last, has a meeting for its object ("جلسه صبح ۵ مه را
    اداره کرد"): nothing but who manages it stands between."""
    marks = spaced(scene.article.language, "postpositions")
    mark = max((scene.folded.rfind(m, sentence.start, trigger.start) for m in marks), default=-1)
    if mark < 0:
        return False
    between = gap(scene, sentence, mark + 1, trigger.start)
    for person in sentence.voices:
        if mark < person.start < trigger.start:
            between = between.replace(scene.folded[person.start : person.end], "", 1)
    where = words_of(scene.article.language, "venue_markers")
    placed = between.split()[1:2]
    if len(between) > len(marks[0]) + (_PLACED if placed and placed[0] in where else _BESIDE):
        return False
    ends = [k.end for k in sentence.of("kind") if k.end <= mark]
    ends += [
        m.end()
        for m in whole_words(scene.article.language, "managed_nouns").finditer(
            scene.folded, sentence.start, mark + 1
        )
    ]
    last = max(ends, default=None)
    verbs = (*sentence.of("trigger"), *sentence.of("tense"))
    return (
        last is not None
        and len(gap(scene, sentence, last, mark)) <= _CALLED
        and not any(last <= v.start < mark for v in verbs)
    )


def holders_beside(
    scene: Scene, sentence: Sentence, cue: Cue, first: PersonMention
) -> Sequence[PersonMention]:
    """Return those whom "and" joins to the first subject of a verb of holding, before what was held."""
    nouns = [k.start for k in sentence.of("kind") if k.start >= first.end]
    joined = joined_with(scene, sentence, first, cue)
    return [p for p in joined if nouns and p.end <= nouns[0]]


def chaired_by_office(sentence: Sentence, trigger: Cue, first: PersonMention) -> bool:
    """Tell whether an office without a name and what its holder chairs stand before the first name: that is
    of somebody else ("the minister chaired the ceremony for X")."""
    nouns = [c.start for c in sentence.of("kind") if trigger.end <= c.start < first.start]
    return bool(nouns) and any(trigger.end <= r.start and r.end <= nouns[0] for r in sentence.roles)


def chaired_by_unnamed(sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether the office right behind "chaired by" is nobody of the sentence: a name further on is
    that of somebody else ("chaired by the Vice President, the report of Minister X was heard")."""
    office = next((r for r in sentence.roles if 0 <= r.start - trigger.end <= 1), None)
    if office is None:
        return False
    held = (r for h in sentence.holders for r in (*h.own, *h.shared))
    return not any(r is office for r in held)


def chaired_by_subject(
    scene: Scene, sentence: Sentence, trigger: Cue, before: Sequence[PersonMention]
) -> Sequence[PersonMention]:
    """Return who is the subject of a relative clause too, with nobody named in it ("said X at the meeting
    that he chaired on Friday"), where verbs come first."""
    language = scene.article.language
    last = scene.folded[sentence.start : trigger.start].split()[-1:]
    if not verb_first(language) or trigger.label.order != "after" or len(before) != 1:
        return ()
    if not last or last[0] not in words_of(language, "relative_pronouns"):
        return ()
    end = next((i for i in range(trigger.end, sentence.end) if scene.folded[i] in _CLAUSES), sentence.end)
    starts = [r.start for r in sentence.roles] + [p.start for p in sentence.people]
    held = any(trigger.end <= at < end for at in (*starts, *(b.start for b in sentence.bodies)))
    return () if held else before


def chairs_himself(scene: Scene, trigger: Cue) -> bool:
    """Tell whether a word for chairing has the pronoun of the subject of its sentence ("ترؤسه")."""
    words = scene.folded[trigger.start : trigger.end].split()
    return not words_of(scene.article.language, "own_chairing").isdisjoint(words)


def chaired_by_speaker(
    scene: Scene, sentence: Sentence, trigger: Cue, before: Sequence[PersonMention]
) -> Sequence[PersonMention]:
    """Return whom the pronoun of a word for chairing means: the only one before it, or who speaks behind."""
    if before:
        return before if len(before) == 1 else ()
    said = next((t for t in sentence.of("trigger", "say", "speak") if t.start > trigger.end), None)
    subject = subject_after(scene, sentence, said.end) if said is not None else None
    return [subject.person] if subject is not None and subject.person is not None else ()


def partner_start(scene: Scene, sentence: Sentence, trigger: Cue) -> int:
    """Return where words behind a trigger begin to tell who only helped to hold what it is about, or the end
    of the sentence."""
    if not verb_first(scene.article.language):
        return sentence.end  # there "together with" joins those who chair
    found = _partners(scene.article.language).search(scene.folded, trigger.end, sentence.end)
    return found.start() if found is not None else sentence.end


@cache
def _partners(language: str) -> re.Pattern[str]:
    """Return an expression for the words of partners, "and" glued to them or not."""
    words, and_ = phrases_of(language, "partner_words"), clitics(language).conjunction
    glued = f"(?:{re.escape(and_)})?" if and_ else ""
    return re.compile(rf"(?<!\w){glued}(?:{'|'.join(map(re.escape, words))})(?!\w)" if words else "(?!)")


def is_shared(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether chairing that people before the word share is told by the verb of taking part that comes
    first ("شارك A وB في رئاسة الاجتماع"), not only intended."""
    if trigger.label.order != "before" or not verb_first(scene.article.language):
        return True
    if is_split(scene.article.language, scene.folded[trigger.start : trigger.end]):
        return True
    return any(t.end <= trigger.start for t in sentence.of("trigger", "attend"))
