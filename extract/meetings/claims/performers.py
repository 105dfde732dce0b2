"""Who performs at what is held, and who leads them: they are named with it, but nobody of them takes part."""

from __future__ import annotations

from extract.meetings.sentences.cues import Cue, CueLabel
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import whole_words, words_of

# So far behind a word of taking part performers are named, and so far before a word for who leads them.
_NEAR = 60
_ASIDE = 110


def lists_performers(scene: Scene, trigger: Cue) -> bool:
    """Tell whether a word of taking part has performers behind it ("với sự tham gia của các ca sĩ …")."""
    language = scene.article.language
    if trigger.label != CueLabel("trigger", "attend", "after") or not words_of(language, "performers"):
        return False
    words = scene.folded[trigger.end : trigger.end + _NEAR].split()
    words = words[1:] if words and words[0] in words_of(language, "list_heads") else words
    return bool(words) and not words_of(language, "performers").isdisjoint((words[0], " ".join(words[:2])))


def leads_performers(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether "under the lead of" says who leads those who perform, named before it with no meeting
    between ("співав хор під керівництвом X")."""
    if trigger.label.order != "after" or trigger.label.value not in ("chair", "lead"):
        return False
    words = whole_words(scene.article.language, "ensembles")
    start = max(sentence.start, trigger.start - _ASIDE)
    found = next(iter(words.finditer(scene.folded, start, trigger.start)), None)
    return found is not None and not any(found.end() <= k.start < trigger.start for k in sentence.of("kind"))
