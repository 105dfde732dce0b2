"""Lists of who was there behind a word for the place: "У залі сиділи: A; B", "По відеозв'язку – мер A"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.lexicon.phrases import PhraseMatch
from extract.meetings.sentences.cues import Cue, CueLabel
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import phrases_of, words_of
from extract.people.mention import PersonMention

_THERE = CueLabel("trigger", "attend", "after")
_DASHES = frozenset(("-", "–", "—"))
# So long are the words before such a list at most.
_HEAD = 60


def listed_at_place(scene: Scene, sentence: Sentence) -> tuple[Cue, Sequence[PersonMention]] | None:
    """Return the list behind the words for a place of those who meet at the beginning of a sentence.

    A verb of being there, a dash or a colon parts the two, and nothing else; the list ends where a verb tells
    what somebody said. A label for those who are named may stand for the place ("Модератор – A", "Учасники:
    A, B"): the cue tells what they did.
    """
    if not sentence.voices or sentence.kind == "headline" or sentence.of("tense", "recall", "future", "will"):
        return None
    language = scene.article.language
    first = sentence.voices[0].start
    colon = scene.folded.find(":", sentence.start, first)
    listed = min((r.start for r in sentence.roles if r.start < first), default=first)
    end = min(listed, colon) if colon >= 0 else listed
    if end - sentence.start > _HEAD:
        return None
    words = scene.folded[sentence.start : end].split()
    marked = colon >= 0 or not _DASHES.isdisjoint(words)
    called = words_of(language, "list_heads")  # "За столом президії - товариші: …"
    words = words[:-1] if words and words[-1] in called and not _DASHES.isdisjoint(words) else words
    head = " ".join(w for w in words if w not in _DASHES)
    label = labels(language).get(head) if marked else None
    if label is None and not _is_place(language, words, marked=marked and (colon >= 0 or listed < first)):
        return None
    said = [t.start for t in sentence.of("trigger", "say", "speak", "absent") if t.start > first]
    people = [p for p in sentence.voices if not said or p.end <= min(said)]
    return PhraseMatch(sentence.start, end, label or _THERE), people


def _is_place(language: str, words: Sequence[str], *, marked: bool) -> bool:
    """Tell whether words are those for a place, with a verb of being there or a mark behind."""
    verbs, also = (words_of(language, key) for key in ("place_verbs", "place_links"))
    said = [w for w in words if w not in verbs and w not in also and w not in _DASHES]
    # "Among those present at the opening": where that was may be told with it.
    at = words_of(language, "venue_markers")
    end = next((i for i, w in enumerate(said) if i > 1 and w in at), len(said))
    openings = phrases_of(language, "place_openings")
    placed = " ".join(said) in openings or " ".join(said[:end]) in openings
    return (marked or any(w in verbs for w in words)) and placed


@cache
def labels(language: str) -> Mapping[str, CueLabel]:
    """The labels of a language, each as the word of taking part that it stands for."""
    listed = language_yaml(language, "meetings")["labels"].items()
    return {fold(w): CueLabel("trigger", part, "after") for part, words in listed for w in words}
