"""What the words between a verb and a name say of whose name it is."""

from __future__ import annotations

from extract.lexicon import language_yaml
from extract.lexicon.clitics import clitics
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import verb_first, words_of

# So long is a word such as "His Highness" at most.
_STYLE = 16


def is_praised(scene: Scene, start: int, between: str) -> bool:
    """Tell whether what stands behind a verb is what it takes with a preposition that is glued to it ("أشاد
    بمساهمات X"): no subject follows."""
    prefix = str(language_yaml(scene.article.language, "meetings")["praise_prefix"])
    if not prefix or not between.startswith(prefix):
        return False
    verb = scene.folded[:start].rpartition(" ")[2].removeprefix(clitics(scene.article.language).conjunction)
    return verb in words_of(scene.article.language, "praise_verbs")


def is_of_another(scene: Scene, sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether the words between an office and a name say that this is another's: a wife's, or that of
    who heads a delegation."""
    if any(start <= c.start < end for c in (*sentence.of("delegation"), *sentence.of("trigger", "lead"))):
        return True
    return bool(words_of(scene.article.language, "own_spouses") & set(scene.folded[start:end].split()))


def breaks(between: str) -> bool:
    """Tell whether a mark ends the phrase between two words."""
    return any(c in between for c in ",;.:،؛")


def opens_coordinate(scene: Scene, sentence: Sentence, cue: Cue) -> bool:
    """Tell whether a verb stands right behind a word that begins one more clause, where verbs come first."""
    before = scene.folded[sentence.start : cue.start].split()[-1:]
    coordinators = words_of(scene.article.language, "coordinators")
    return verb_first(scene.article.language) and bool(before) and before[0] in coordinators


def past_style(scene: Scene, start: int) -> int:
    """Return the end of a word such as "His Highness" right behind a verb that ends at `start`, else that."""
    words = scene.folded[start : start + _STYLE].split()[:1]
    styles = words_of(scene.article.language, "styles")
    return scene.folded.index(words[0], start) + len(words[0]) if words and words[0] in styles else start
