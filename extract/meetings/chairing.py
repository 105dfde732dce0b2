"""Who chairs a meeting, where the verb stands first: the verb's place tells whom it is about."""

from __future__ import annotations

from extract.meetings.cues import Cue
from extract.meetings.occasions import GENERAL
from extract.meetings.scene import Scene, Sentence
from extract.meetings.vocabulary import verb_first, words_of
from extract.people.mention import PersonMention

# How far behind the verb of holding the noun of what was held may stand.
HELD_REACH = 160


def presides(scene: Scene, sentence: Sentence, cue: Cue) -> bool:
    """Tell whether who "held" a meeting, and not with others, presided over it ("عقد المحافظ اجتماع …")."""
    verbs = words_of(scene.article.language, "presiding_verbs")
    if cue.label.group != "tense" or scene.folded[cue.start : cue.end] not in verbs:
        return False
    nouns = [k for k in sentence.of("kind") if 0 <= k.start - cue.end <= HELD_REACH]
    if not nouns or nouns[0].label.value not in GENERAL:
        return False
    behind = scene.folded[nouns[0].end : sentence.end].split()
    return words_of(scene.article.language, "with_words").isdisjoint(behind)


def chaired_by_office(sentence: Sentence, trigger: Cue, first: PersonMention) -> bool:
    """Tell whether an office without a name and what its holder chairs stand before the first name: that is
    of somebody else ("the minister chaired the ceremony for X")."""
    nouns = [c.start for c in sentence.of("kind") if trigger.end <= c.start < first.start]
    return bool(nouns) and any(trigger.end <= r.start and r.end <= nouns[0] for r in sentence.roles)


def is_shared(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether chairing that people before the word share is told by the verb of taking part that comes
    first ("شارك A وB في رئاسة الاجتماع"), not only intended."""
    if trigger.label.order != "before" or not verb_first(scene.article.language):
        return True
    return any(t.end <= trigger.start for t in sentence.of("trigger", "attend"))
