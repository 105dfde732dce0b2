"""Bodies that a noun of meeting names by their kind alone, where the text has named one: "this council"."""

from __future__ import annotations

from extract.lexicon.folding import fold
from extract.meetings.sentences.scene import Scene
from extract.meetings.vocabulary import words_of
from extract.roles.mention import BodyMention, RoleMention

# So many words may stand between the noun of meeting and "this" ("the session of today of this council").
_MOST_BETWEEN = 2
# How words go on that are the same kind written as the first word of a name ("شورا", "شورای …").
_EZAFE = ("", "ي", "ی", " ي", " ی")


def named_before(scene: Scene, start: int, end: int) -> BodyMention | None:
    """Return the last body named before `start` of the kind that "this" behind it, at `start`, names."""
    these = words_of(scene.article.language, "these_words")
    words = scene.folded[start:end].split()[: _MOST_BETWEEN + 2] if these else []
    at = next((i for i, w in enumerate(words[: _MOST_BETWEEN + 1]) if w in these), None)
    if at is None or at + 1 >= len(words):
        return None
    kind = words[at + 1].rstrip(".,،:;؛")
    for sentence in reversed([s for s in scene.sentences if s.start < start]):
        named: list[RoleMention | BodyMention] = [*sentence.bodies, *sentence.roles]
        for found in sorted(named, key=lambda m: m.end, reverse=True):
            if found.end <= start and found.body and _has_kind(found, kind):
                return BodyMention(found.start, found.end, found.as_written, found.body, found.place)
    return None


def _has_kind(found: RoleMention | BodyMention, kind: str) -> bool:
    """Tell whether a body, or that of an office, is called by a kind, and by more than that."""
    words = fold(found.as_written).split()
    return any(words[i] in [kind + e for e in _EZAFE] for i in range(len(words) - 1))
