"""Whether somebody who is named behind a verb of hearing spoke himself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.meetings.grammar.cases import is_declined_name
from extract.meetings.grammar.extents import gap, own_start
from extract.meetings.lists.joined_names import joined_with
from extract.meetings.lists.opening_lists import also_heard
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import joints, verb_first, words_of
from extract.people.mention import PersonMention

# So much may stand between a verb of hearing and who is heard: "the report of".
_HEARD = 40
_BESIDE = 3


def is_heard(scene: Scene, sentence: Sentence, trigger: Cue, person: PersonMention) -> bool:
    """Tell whether somebody himself is heard, not something of another occasion of his ("of his visit")."""
    start, end = _between(trigger, person)
    apart = any(start + _BESIDE < k.start < end for k in sentence.of("kind"))
    apart = apart or _is_topic(scene, trigger, person)
    return not apart and len(gap(scene, sentence, start, end)) <= _HEARD


def _is_topic(scene: Scene, trigger: Cue, person: PersonMention) -> bool:
    """Tell whether what is heard is about a person ("заслухали питання про справу X"), and no report of his
    ("заслухали звіт про роботу директора X")."""
    about, nouns = (words_of(scene.article.language, key) for key in ("about_words", "heard_nouns"))
    words = scene.folded[trigger.end : person.start].split() if about else ()
    topic = next((i for i, word in enumerate(words) if word in about), 0)
    return topic > 0 and nouns.isdisjoint(words[:topic])


def _between(trigger: Cue, person: PersonMention) -> tuple[int, int]:
    return (trigger.end, person.start) if person.start >= trigger.end else (person.end, trigger.start)


def heard_besides(
    scene: Scene, sentence: Sentence, trigger: Cue, first: PersonMention
) -> Sequence[PersonMention]:
    """Return who else is heard than the first behind a verb: in the words that he is, or joined to him where
    "and" is glued to what the next is called, or where nouns have cases all in a list in the case of the
    first ("заслухали доповіді A, B та C")."""
    if not is_declined_name(scene, first):
        found = also_heard(scene, sentence, first)
        glued = verb_first(scene.article.language) and not found
        return joined_with(scene, sentence, first, trigger) if glued else found
    joined = joined_with(scene, sentence, first, trigger)
    if joined and all(is_declined_name(scene, p) for p in joined):
        return joined
    return list(_heard_in_turn(scene, sentence, first))


def _heard_in_turn(scene: Scene, sentence: Sentence, first: PersonMention) -> Iterator[PersonMention]:
    """Yield who is heard behind the first, each with what about ("заслухали звіти мера A щодо води, судді B
    про борги та C"): in his case, behind a comma or "and", with nothing before that but what the one before
    was heard about."""
    about, joints_of = words_of(scene.article.language, "about_words"), joints(scene.article.language)
    last = first
    for person in (p for p in sentence.voices if p.start > first.end):
        start = own_start(scene, sentence, person.start)
        words = scene.folded[last.end : start].replace(",", " , ").split()
        topic = [w for w in words if w != "," and w not in joints_of]
        ends = words[-1:] == [","] or (words[-1:] != [] and words[-1] in joints_of)
        told = any(last.end <= t.start < start for t in (*sentence.of("trigger"), *sentence.of("verb")))
        if not ends or told or not is_declined_name(scene, person) or (topic and topic[0] not in about):
            return
        yield person
        last = person
