"""Deputies by their seat: who is called "the deputy" at a session of an assembly is a deputy of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.meetings.mention import Attendance
from extract.meetings.scene import Scene
from extract.roles.mention import BodyMention, RoleMention
from extract.roles.vocabulary import vocabulary

_DEPUTY = "Deputy"
# So much may stand between the word for a deputy and the name: an honorific.
_TITLED = 5


def with_seats(
    scene: Scene, attendances: Sequence[Attendance], body: BodyMention | None, kind: str
) -> tuple[Attendance, ...]:
    """Return the attendances of a meeting, with the seat of those who have no office but "deputy".

    Only a session of the National Assembly or of a people's council has deputies of its own.
    """
    if body is None or kind != "session" or not _sits(body.body):
        return tuple(attendances)
    return tuple(a if a.roles else _seated(scene, a, body) for a in attendances)


def _sits(body: str) -> bool:
    return body == "National Assembly" or body.endswith("People's Council")


def _seated(scene: Scene, attendance: Attendance, body: BodyMention) -> Attendance:
    language = scene.article.language
    words = _words(language)
    for mention in attendance.mentions:
        for sentence in scene.sentences:
            if not sentence.start <= mention.start < sentence.end:
                continue
            for cue in sentence.of("participant"):
                written = scene.folded[cue.start : cue.end]
                if 0 <= mention.start - cue.end <= _TITLED and _lemma(written, language) in words:
                    as_written = scene.article.text[cue.start : cue.end]
                    role = RoleMention(cue.start, cue.end, as_written, _DEPUTY, body.body, body.place)
                    return replace(attendance, roles=(role,))
    return attendance


@cache
def _words(language: str) -> frozenset[str]:
    titles = language_yaml(language, "roles")["titles"].get(_DEPUTY, ())
    return frozenset(_lemma(fold(w), language) for phrase in titles for w in phrase.split("|"))


def _lemma(phrase: str, language: str) -> str:
    """What is left of a phrase without articles and endings: "المندوبة" is the word for a deputy too."""
    return " ".join(w.lemma or w.form for w in vocabulary(language).reducer.words(phrase))
