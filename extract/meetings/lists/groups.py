"""Which names of a list a trigger claims: all of its side, the nearest one, or those that it counts."""

from __future__ import annotations

from collections.abc import Sequence

from extract.meetings.grammar.extents import gap
from extract.meetings.grammar.subjects import opens_clause
from extract.meetings.holders.declension import is_rewritten
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import (
    is_declined,
    joints,
    phrases_of,
    spaced,
    verb_first,
    verb_last,
    whole_words,
    words_of,
)
from extract.people.mention import PersonMention

_People = Sequence[PersonMention]
_BESIDE = 3
# So much may stand between a word for who is dead and the name, besides his offices.
_NEXT = 14
# So much may be told of the dead before his name.
_MOURNED = 60
# So near to the verb stand the words that begin to name some of its subject.
_COUNTED = 90


def side(scene: Scene, trigger: Cue, before: _People, after: _People) -> _People:
    """Return the names on the side of the trigger where its people stand."""
    order = trigger.label.order
    if order == "before":
        return before or (after if after and _is_listed(scene, trigger, after[0]) else [])
    if order == "after":
        return after
    if verb_first(scene.article.language):
        return after or before
    if after and _opens_behind(scene, trigger, after[0]):
        return after
    if after and scene.folded[max(0, trigger.start - 3) : trigger.start].rstrip()[-1:] == ";":
        return after
    return before or after


def _opens_behind(scene: Scene, trigger: Cue, first: PersonMention) -> bool:
    """Tell whether words open a list behind a trigger: a colon behind a verb of saying opens what is said."""
    if not opens_list(scene, scene.folded[trigger.end : first.start]):
        return False
    sentence = scene.sentence_at(trigger.start)
    said = sentence.of("trigger", "say") if sentence is not None else ()
    return not (verb_last(scene.article.language) and any(trigger.end <= t.start < first.start for t in said))


def _is_listed(scene: Scene, trigger: Cue, first: PersonMention) -> bool:
    """Tell whether a list stands behind a word that people mostly stand before: words open it, or where verbs
    come last the word itself begins the sentence ("از جمله شرکت‌کنندگان X و Y بودند")."""
    if opens_list(scene, scene.folded[trigger.end : first.start]):
        return True
    sentence = scene.sentence_at(trigger.start)
    opening = sentence is not None and trigger.start - sentence.start <= _BESIDE
    return opening and verb_last(scene.article.language)


def heads_list(scene: Scene, sentence: Sentence, trigger: Cue, first: PersonMention) -> bool:
    """Tell whether a word for those who were there heads a list, and is not the subject of a verb before it:
    "المشاركون: A وB", but not "شكر المشاركون A"."""
    language = scene.article.language
    if scene.folded[trigger.start : trigger.end] not in words_of(language, "present_words"):
        return True
    opening = trigger.start - sentence.start <= _BESIDE
    return opening or ":" in scene.folded[trigger.end : first.start]


def opens_list(scene: Scene, words: str) -> bool:
    """Tell whether the words between a trigger and a name open a list ("dự hội nghị có …")."""
    padded = f" {words} "
    return ":" in words or any(w in padded for w in spaced(scene.article.language, "list_openers"))


def nearest(scene: Scene, trigger: Cue, before: _People, after: _People) -> _People:
    """Return the name of that side nearest to the trigger."""
    found = side(scene, trigger, before, after)
    return found[-1:] if found and found[-1].end <= trigger.start else found[:1]


def is_named_next(scene: Scene, sentence: Sentence, start: int, name: int) -> bool:
    """Tell whether no more than a word or two and the offices of a person stand before his name."""
    between = gap(scene, sentence, start, name)
    listed = opens_list(scene, between)  # "attending the funeral were …"
    if not joints(scene.article.language).isdisjoint(between.split()):
        return False  # "the family of the fallen and Mr X"
    return len(between) <= _NEXT and not listed and not any(c in ",.;،؛" for c in scene.folded[start:name])


def the_late(scene: Scene, sentence: Sentence, trigger: Cue, before: _People, after: _People) -> _People:
    """Return whom a word for the dead is of, of those named before it and behind."""
    first = after[:1]
    next_to = [p for p in sentence.people if trigger.start <= p.start <= trigger.end + 2]
    if trigger.label.order == "before":  # "X, may God have mercy on him"
        next_to = [p for p in sentence.people if 0 <= trigger.start - p.end <= _BESIDE]
        if verb_last(scene.article.language):
            next_to = list(_who_died(scene, sentence, trigger, before))
        first = []
    near = [p for p in first if is_named_next(scene, sentence, trigger.end, p.start)]
    if is_declined(scene.article.language):  # "вшанувати полеглих прийшли A та B"
        verbs = [t.start for t in sentence.of("trigger") if t.start >= trigger.end]
        near = [p for p in near if not any(start < p.start for start in verbs)]
    return next_to or near or _mourned(sentence, trigger, first)


def _mourned(sentence: Sentence, trigger: Cue, people: _People) -> _People:
    """Return the first person if what the dead was is told between: the name is declined as the word for
    the dead is ("загиблого рятувальника, голови громади Івана Коваля")."""
    verbs = (*sentence.of("trigger"), *sentence.of("verb"), *sentence.of("tense"))
    return [
        p
        for p in people
        if p.start - trigger.end <= _MOURNED
        and p.origin == "foreign"
        and is_rewritten(p)
        and len(p.name.split()) == len(p.as_written.split())
        and not any(trigger.end <= v.start < p.start for v in verbs)
    ]


def _who_died(scene: Scene, sentence: Sentence, trigger: Cue, before: _People) -> _People:
    """Return who died, where verbs come last: the last name before a relative clause that the verb ends.

    "X که هفته گذشته درگذشت، …": the word may be a noun elsewhere ("he mourned the death of Y").
    """
    ends = scene.folded[trigger.end : trigger.end + 2].strip()[:1] in ("", *",.;:،؛")
    if not before or not ends:
        return []
    last = before[-1]
    words = scene.folded[last.end : trigger.start].split()
    verbs = (*sentence.of("trigger"), *sentence.of("verb"))
    told = any(last.end <= v.start < trigger.start for v in verbs)
    relative = words_of(scene.article.language, "relative_words")
    return [last] if not told and not relative.isdisjoint(words) else []


def listed_of(scene: Scene, sentence: Sentence, trigger: Cue) -> _People:
    """Return who is named of those whom the subject of a verb only counts.

    "Ten delegates spoke, among them A, a, and B, b": up to the end of the sentence, or a semicolon.
    """
    found = whole_words(scene.article.language, "partitives").search(scene.folded, trigger.end, sentence.end)
    if (
        found is None
        or found.start() - trigger.end > _COUNTED
        or opens_clause(scene, trigger.end, found.start())
    ):
        return []
    end = scene.folded.find(";", found.end(), sentence.end)
    people = [p for p in sentence.voices if found.end() <= p.start and (end < 0 or p.start < end)]
    verbs = [t.start for t in sentence.of("trigger") if t.start > found.end()]
    return people if not verbs else [p for p in people if p.end < verbs[0]]


def is_headed(scene: Scene, sentence: Sentence, first: PersonMention) -> bool:
    """Tell whether a head announces a list that begins with `first` ("Các đồng chí …: A; B").

    Without a colon one word does only if the sentence begins with it, for it may belong to an office.
    """
    heads = phrases_of(scene.article.language, "list_heads")
    head, colon, _ = scene.folded[sentence.start : first.start].rpartition(":")
    if colon:
        end = sentence.start + len(head)
        offices = any(r.plural and end - r.end <= _BESIDE for r in sentence.roles if r.end <= end)
        return offices or any(f" {h} " in f" {head[-_HEAD:]} " for h in heads)
    if any(r.plural and _is_like_colon(scene, r.end) for r in sentence.roles if r.end <= first.start):
        return True
    before = scene.folded[sentence.start : first.start].lstrip()
    return any(before.endswith(f"{h} ") if " " in h else before == f"{h} " for h in heads)


def _is_like_colon(scene: Scene, end: int) -> bool:
    """Tell whether the word right behind an office does for a colon ("các đại biểu HĐND tỉnh gồm …")."""
    words = spaced(scene.article.language, "list_colons")
    return bool(words) and scene.folded.startswith(words, end)


_HEAD = 60
