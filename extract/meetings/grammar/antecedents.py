"""Whom a relative clause is about, where verbs come first: "X، الذي قدم تقريرا …"."""

from __future__ import annotations

from extract.lexicon import language_yaml
from extract.meetings.grammar.extents import gap
from extract.meetings.grammar.objects import is_object
from extract.meetings.grammar.subjects import Subject
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import verb_first, whole_words, words_of

# So much may be told of somebody between commas, besides his known offices.
_CALLED = 40


def topic(scene: Scene, sentence: Sentence, trigger: Cue) -> Subject | None:
    """Return who is put before his verb by "as for": "أما X، وزير …، فقد قال", whose name is the first."""
    language = scene.article.language
    behind = _behind_however(scene, sentence, trigger)
    if behind is not None:
        return behind
    words = words_of(language, "topic_words")
    opening = scene.folded[sentence.start : trigger.start].split(" ", 1)[0] if words else ""
    if opening not in words:
        return None
    data = language_yaml(language, "meetings")
    prefix = data["topic_prefix"]
    verb = scene.folded[sentence.start : trigger.end].rpartition(" ")[2]
    auxiliary = scene.folded[sentence.start : trigger.start].split()[-1:] == [prefix + data["pluperfect"]]
    if not (auxiliary or verb.startswith(prefix)):
        return None
    names = [p for p in sentence.voices if p.end <= trigger.start]
    return Subject(names[0], None) if names else None


def _behind_however(scene: Scene, sentence: Sentence, trigger: Cue) -> Subject | None:
    """Return who stands right behind "however" and before the verb of that clause ("غير أن X، …، رأى")."""
    found = list(
        whole_words(scene.article.language, "however_words").finditer(
            scene.folded, sentence.start, trigger.start
        )
    )
    if not found:
        return None
    name = next((p for p in sentence.voices if found[-1].end() <= p.start), None)
    if name is None or name.end > trigger.start or gap(scene, sentence, found[-1].end(), name.start):
        return None
    told = any(name.end <= t.start < trigger.start for t in sentence.of("trigger"))
    near = len(gap(scene, sentence, name.end, trigger.start)) <= _CALLED
    return Subject(name, None) if near and not told else None


def antecedent(scene: Scene, sentence: Sentence, trigger: Cue) -> Subject | None:
    """Return who is spoken of before "who" that a verb follows at once ("X, who presented the …")."""
    language = scene.article.language
    if not verb_first(language):
        return None
    before = scene.folded[sentence.start : trigger.start].rsplit(None, 1)
    if not before or before[-1] not in words_of(language, "relative_pronouns"):
        return None
    names = [p for p in sentence.voices if p.end <= trigger.start]
    if not names or is_object(scene, sentence, names[-1].start):
        return None
    between = gap(scene, sentence, names[-1].end, trigger.start).split()
    return Subject(names[-1], None) if [w for w in between if w not in ",،"] == [before[-1]] else None
