"""Who stands in for whom at a meeting, where only the case of a name or office tells which of two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.meetings.claims.claim import Claim, claims_on
from extract.meetings.grammar.cases import is_declined_name, is_oblique
from extract.meetings.grammar.extents import bracket_end, gap, own_start
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import is_declined
from extract.people.mention import PersonMention

# So much may stand between the verb and the name behind it, besides the offices; before it a clause may part
# them on where he is whom it names ("міністра A, який перебуває у відпустці, заступав B").
_NEAR = 12
_FAR = 90


def standing_in(
    scene: Scene, sentence: Sentence, trigger: Cue, after: Sequence[PersonMention]
) -> Iterator[Claim]:
    """Yield the claims on who stands in and on whom he stands in for, who is not there.

    Where names have cases the one in the nominative stands in for the other ("міністра A заступав B", "B
    заступав міністра A"); with one more subject before, its object is a body ("прибув A, міністерство
    представляв B"). Without cases the one behind reads what the one before has to say.
    """
    place = (sentence, trigger)
    first: Sequence[PersonMention] = [p for p in sentence.voices if p.end <= trigger.start][-1:]
    second = after[:1]
    if not is_declined(scene.article.language):
        yield from claims_on("absent", *place, first)
        yield from claims_on("speak", *place, second)
        return
    if not second or len(gap(scene, sentence, trigger.end, second[0].start)) > _NEAR:
        return
    if not first or len(gap(scene, sentence, first[0].end, trigger.start)) > _FAR:
        if _is_for_office(scene, sentence, trigger) and not _is_object(scene, sentence, second[0]):
            yield from claims_on("attend", *place, second)
        return
    objects = [_is_object(scene, sentence, p) for p in (first[0], second[0])]
    if objects == [True, True]:
        return
    if objects == [False, True]:
        first, second = second, first
    if objects != [False, False]:
        yield from claims_on("absent", *place, first)
    yield from claims_on("attend", *place, second)


def _is_for_office(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether whom somebody stands in for is told by his office alone ("ректора представляв B")."""
    return any(
        r.end <= trigger.start and not gap(scene, sentence, r.end, trigger.start) and is_oblique(scene, r)
        for r in sentence.roles
    )


def in_brackets(scene: Scene, sentence: Sentence, trigger: Cue) -> Iterator[Claim]:
    """Yield the claims on who stands in and on whom he stands in for, where brackets behind the name of the
    one who is not there say so: "директорка A (доповідала замість неї B)"."""
    closed = bracket_end(scene, sentence, trigger)
    opened = scene.folded.rfind("(", sentence.start, trigger.start)
    if closed is None or not is_declined(scene.article.language):
        return
    there = [p for p in sentence.voices if trigger.end <= p.start and p.end <= closed][:1]
    replaced = [p for p in sentence.voices if p.end <= opened][-1:]
    if not there or not replaced or scene.folded[replaced[0].end : opened].strip():
        return
    spoke = any(opened < t.start < closed for t in sentence.of("trigger", "speak", "say"))
    yield from claims_on("absent", sentence, trigger, replaced)
    yield from claims_on("speak" if spoke else "attend", sentence, trigger, there)


def joins_behind(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether a verb of taking part goes on, behind a comma, about him of whom a clause says that he is
    elsewhere ("A, який перебуває у відрядженні, підключився онлайн")."""
    attends = [t for t in sentence.of("trigger", "attend") if t.start >= trigger.end]
    if not attends or not is_declined(scene.article.language):
        return False
    between = scene.folded[trigger.end : attends[0].start]
    return between.rstrip().endswith(",") and not any(
        trigger.end <= p.start < attends[0].start for p in sentence.people
    )


def _is_object(scene: Scene, sentence: Sentence, person: PersonMention) -> bool:
    """Tell whether a name, or the first of the offices before it, is not in the nominative."""
    start = own_start(scene, sentence, person.start)
    office = next((r for r in sentence.roles if start <= r.start < person.start), None)
    return is_declined_name(scene, person) or (office is not None and is_oblique(scene, office))
