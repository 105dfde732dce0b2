"""Who spoke, where a list of them stands behind the verb, or behind a noun for what they said."""

from __future__ import annotations

from collections.abc import Sequence

from extract.meetings.grammar.extents import gap, own_start
from extract.meetings.grammar.subjects_behind import ends_office
from extract.meetings.lists.joined_names import says_of_several
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import joints, phrases_of, spaced_ends, verb_first, words_of
from extract.people.mention import PersonMention

# So much may stand between a verb of several and the colon before their list: "представники департаментів".
_HEADED = 60
# So long is a head behind what it is of: "các đồng chí:".
_HEAD_BEHIND = 40
_MARKS = ',.;"«“'
# Marks between names in brackets.
_BETWEEN = " ,;-–—…."


def there_spoke(scene: Scene, sentence: Sentence, trigger: Cue) -> Sequence[PersonMention]:
    """Return the list that "there were" opens behind a verb of speaking and the meeting at which it was, up
    to the next verb: "Tham luận tại đại hội có chị A, a; anh B, b và C, c"."""
    after = [p for p in sentence.voices if p.start >= trigger.end]
    if not after or trigger.label.order == "after" or trigger.label.value != "speak":
        return []
    seats = [c.start for c in sentence.of("participant") if trigger.end <= c.start < after[0].start]
    start = min(own_start(scene, sentence, after[0].start), *seats, sentence.end)
    opening = scene.folded[trigger.end : start].rstrip(" :")
    if len(opening) > _HEADED or any(c in opening for c in _MARKS):
        return []
    words = f" {gap(scene, sentence, trigger.end, trigger.end + len(opening))}"
    for head in spaced_ends(scene.article.language, "list_heads"):
        words = words.removesuffix(head)
    if not words.endswith(spaced_ends(scene.article.language, "list_openers")):
        return []
    verbs = [t.start for t in sentence.of("trigger", "say", "speak") if t.start > after[0].end]
    return [p for p in after if not verbs or p.end < verbs[0]]


def parted_behind(
    scene: Scene, sentence: Sentence, trigger: Cue, first: PersonMention
) -> Sequence[PersonMention]:
    """Return those whom semicolons, and "and" before the last, part from the first of whom something said is:
    "các tham luận của A, a; B, b; C, c nêu …"."""
    nouns = scene.folded[trigger.start : trigger.end].split()
    if trigger.label.order != "after" or words_of(scene.article.language, "attributed_to").isdisjoint(nouns):
        return []
    found: list[PersonMention] = []
    at = first
    for person in (p for p in sentence.voices if p.start > first.end):
        between = scene.folded[at.end : own_start(scene, sentence, person.start)].rstrip()
        anded = bool(found) and between.endswith(tuple(f" {j}" for j in joints(scene.article.language)))
        told = any(at.end <= t.start < person.start for t in sentence.of("trigger", "say", "speak"))
        if told or not (anded or between.endswith(";")):
            break
        found.append(person)
        at = person
    return found


def opens_speakers(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether a verb of several has the list of who spoke behind a colon ("Виступили: A, a; B, b"), with
    no more before it than what they are called together, and no quotation behind. Where verbs come first
    that word alone tells that they are several ("تساءل النواب: …")."""
    colon = scene.folded.find(":", trigger.end, min(sentence.end, trigger.end + _HEADED))
    head = scene.folded[trigger.end : max(colon, trigger.end)]
    called = verb_first(scene.article.language) and head.strip() in phrases_of(
        scene.article.language, "list_heads"
    )
    if colon < 0 or not (called or says_of_several(scene, trigger)):
        return False
    if any(c in head for c in ',;."«“') or any(trigger.end <= p.start < colon for p in sentence.voices):
        return False
    first = next((p for p in sentence.voices if p.start > colon), None)
    if first is None:
        return False
    offices = [r for r in sentence.roles if colon < r.start < first.start]
    if offices and ends_office(scene, sentence, offices[-1].end, first.start):
        return not scene.folded[colon + 1 : offices[0].start].strip()
    return not gap(scene, sentence, colon + 1, first.start).strip()


def bracketed(scene: Scene, sentence: Sentence, trigger: Cue) -> Sequence[PersonMention]:
    """Return who speaks where only brackets name them, the last right before the verb: "một số đại biểu (A,
    B) đề nghị", "đại diện xã X (bà A, Bí thư) và đại diện xã Y (ông B, Chủ tịch) nêu"."""
    before = [p for p in sentence.voices if p.end <= trigger.start]
    if not before or trigger.label.order == "after":
        return []
    if not scene.folded[sentence.start : trigger.start].rstrip().endswith(")"):
        return []
    return before if all(_is_told_in_brackets(scene, sentence, p, trigger.start) for p in before) else []


def alone_in_brackets(scene: Scene, sentence: Sentence, trigger: Cue) -> Sequence[PersonMention]:
    """Return who is named at the end of brackets that a verb opens, his office between, commas in it or not:
    "(доповідала директорка департаменту доріг, мостів та води X)"."""
    end = scene.folded.find(")", trigger.end, sentence.end)
    if end < 0 or scene.folded[trigger.start - 1 : trigger.start] != "(":
        return []
    inside = [p for p in sentence.voices if trigger.end <= p.start < end]
    return inside if len(inside) == 1 and inside[0].end == end else []


def _is_told_in_brackets(scene: Scene, sentence: Sentence, person: PersonMention, end: int) -> bool:
    """Tell whether brackets hold nothing but names and what they are called, and the words for participants
    stand before them or a title or office leads the first."""
    opened = scene.folded.rfind("(", sentence.start, person.start)
    closed = scene.folded.find(")", person.end, end)
    if opened < 0 or closed < 0 or ")" in scene.folded[opened : person.start]:
        return False
    inside = [p for p in sentence.voices if opened < p.start < closed]
    starts = (opened + 1, *(p.end for p in inside))
    ends = (*(p.start for p in inside), closed)
    between = (gap(scene, sentence, a, b).strip(_BETWEEN) for a, b in zip(starts, ends, strict=True))
    if any(words not in ("", *joints(scene.article.language)) for words in between):
        return False
    seated = any(0 <= opened - c.end <= 1 for c in sentence.of("participant"))
    return seated or inside[0].start > opened + 1


def listed_behind(scene: Scene, sentence: Sentence, trigger: Cue) -> Sequence[PersonMention]:
    """Return the list that a head and a colon right behind a noun of speaking open: "ý kiến của các đại biểu:
    A (xã B), C"; up to the next verb."""
    first = next((p for p in sentence.voices if p.start >= trigger.end), None)
    if first is None or trigger.label.order != "after":
        return []
    head = scene.folded[trigger.end : first.start].rstrip()
    if not head.endswith(":") or len(head) > _HEAD_BEHIND or "," in head:
        return []
    verbs = [t.start for t in sentence.of("trigger") if t.start > first.start]
    return [p for p in sentence.voices if p.start >= first.start and not (verbs and p.end > verbs[0])]
