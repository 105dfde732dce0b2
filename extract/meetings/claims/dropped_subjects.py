"""Who goes on to meet others where a verb has no subject, as the press lists whom somebody received.

"كما استقبل السفير Y.", "ثم التقى وفدا …": it is who met those of whom the article told last.
"""

from __future__ import annotations

from extract.lexicon.clitics import clitics
from extract.meetings.claims.met_objects import objects_behind
from extract.meetings.claims.pluperfects import subject_of_pluperfect
from extract.meetings.grammar.subjects_behind import subject_after
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import words_of
from extract.people.mention import PersonMention

_MARKS = ".,;:،؛"


def dropped_subject(scene: Scene, sentence: Sentence, cue: Cue) -> PersonMention | None:
    """Return who met those that stand behind a verb which "also" leads, if nothing behind them is its object
    and they its subject ("كما استقبل الوزير X وفدا")."""
    opener = scene.folded[sentence.start : cue.start].strip()
    if opener not in words_of(scene.article.language, "further_openers"):
        return None
    met = objects_behind(scene, sentence, cue.end)
    if not met or not _ends_clause(scene, sentence, met[-1].end):
        return None
    subject = _last_subject(scene, sentence)
    return None if subject is None or subject.name in {p.name for p in met} else subject


def _ends_clause(scene: Scene, sentence: Sentence, end: int) -> bool:
    """Tell whether a mark, a preposition or "and" with a verb stands behind a name, and no object."""
    rest = scene.folded[end : sentence.end]
    words = rest.split(maxsplit=1)
    if not words or words[0][0] in _MARKS:
        return True
    at = end + rest.index(words[0])
    starts = [r.start for r in sentence.roles] + [p.start for p in sentence.voices]
    starts += [c.start for c in sentence.of("delegation")]
    if any(at <= start <= at + 1 for start in starts):
        return False
    language = scene.article.language
    glued = (*clitics(language).conjunctions, *clitics(language).prepositions)
    return words[0] in words_of(language, "object_markers") or words[0].startswith(glued)


def _last_subject(scene: Scene, sentence: Sentence) -> PersonMention | None:
    """Return the subject of the verb of meeting told last before a sentence, with whom he met by name."""
    for earlier in reversed(scene.sentences[: sentence.index]):
        verb = next(iter(earlier.of("verb")), None) if earlier.kind != "headline" else None
        if verb is None:
            continue
        found = subject_of_pluperfect(scene, earlier, verb) or subject_after(scene, earlier, verb.end)
        if found is None or found.person is None:
            continue
        next_verb = next((v.start for v in earlier.of("verb") if v.start > verb.end), earlier.end)
        others = [p.start for p in earlier.voices] + [c.start for c in earlier.of("delegation")]
        if any(max(verb.end, found.person.end) <= start < next_verb for start in others):
            return found.person
    return None
