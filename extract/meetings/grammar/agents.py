"""Who does what a passive verb tells: whom a word for who does it leads ("توسط X، وزیر …، اداره شد").

A verb of saying may have nobody for its subject, too ("می‌توان به X اشاره کرد").
"""

from __future__ import annotations

from collections.abc import Sequence

from extract.meetings.grammar.extents import own_start
from extract.meetings.grammar.subjects import subject_before
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import phrases_of, spaced, spaced_ends, words_of
from extract.people.mention import PersonMention


def done_by(
    scene: Scene, sentence: Sentence, trigger: Cue, before: Sequence[PersonMention]
) -> Sequence[PersonMention]:
    """Return those of the names before a passive verb by whom what it tells is done, none if nobody is told.

    Who is accompanied takes part with those who accompany him.
    """
    words = spaced_ends(scene.article.language, "agent_words")
    head = f" {scene.folded[sentence.start : trigger.start]}"
    if not any(f"{w} " in head for w in words):
        return []
    if trigger.label.value == "speak" and _is_of_sender(scene, sentence, trigger, words):
        return []
    if trigger.label.value == "act" and _is_of_a_thing(scene, sentence, trigger):
        return []
    first = next((p for p in before if _is_led(scene, sentence, p, words)), None)
    if first is None:
        return []
    found = [p for p in before if p.start >= first.start]
    if trigger.label.value == "attend":
        subject = subject_before(scene, sentence, first.start)
        if subject is not None and subject.person is not None:
            found.insert(0, subject.person)
    return found


def _is_of_sender(scene: Scene, sentence: Sentence, trigger: Cue, words: tuple[str, ...]) -> bool:
    """Tell whether by whom it is done stands in a clause on the message that was read: he sent it ("در پیامی
    که از سوی X صادر و خوانده شد")."""
    language = scene.article.language
    head = f" {scene.folded[sentence.start : trigger.start]}"
    agent = max(head.rfind(f"{w} ") for w in words)
    messages, openers = phrases_of(language, "messages"), words_of(language, "clause_openers")
    before = head[:agent].split()
    return len(before) > 1 and before[-1] in openers and before[-2].startswith(messages or ("\n",))


def _is_of_a_thing(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether no meeting stands in the clause of a verb: it tells of a paper by whom that was signed."""
    openers = words_of(scene.article.language, "clause_openers")
    nouns = [k.end for k in sentence.of("kind") if k.end <= trigger.start]
    return not nouns or not openers.isdisjoint(scene.folded[nouns[-1] : trigger.start].split())


def _is_led(scene: Scene, sentence: Sentence, person: PersonMention, words: tuple[str, ...]) -> bool:
    before = scene.folded[sentence.start : own_start(scene, sentence, person.start)].rstrip()
    return f" {before}".endswith(words)


def is_impersonal(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether a verb of saying has no subject: "one can mention X" stands before it in its clause."""
    words = spaced(scene.article.language, "impersonals")
    if not any(w in scene.folded[sentence.start : trigger.start] for w in words):
        return False
    last = max(
        (t.end for t in sentence.of("trigger", "say") if t.end <= trigger.start), default=sentence.start
    )
    before = f" {scene.folded[last : trigger.start]}"
    return any(w in before for w in words)
