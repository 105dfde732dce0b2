"""What the words between a verb and a name say of whose name it is."""

from __future__ import annotations

from extract.lexicon import language_yaml
from extract.meetings.scene import Scene, Sentence
from extract.meetings.vocabulary import words_of

# The Arabic "and", which is glued to the next word.
AND = "و"


def is_praised(scene: Scene, start: int, between: str) -> bool:
    """Tell whether what stands behind a verb is what it takes with a preposition that is glued to it ("أشاد
    بمساهمات X"): no subject follows."""
    prefix = str(language_yaml(scene.article.language, "meetings")["praise_prefix"])
    if not prefix or not between.startswith(prefix):
        return False
    verb = scene.folded[:start].rpartition(" ")[2].lstrip(AND)
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
