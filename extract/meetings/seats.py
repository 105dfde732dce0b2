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
    words = _words(scene.article.language)
    for mention in attendance.mentions:
        for sentence in scene.sentences:
            if not sentence.start <= mention.start < sentence.end:
                continue
            for cue in sentence.of("participant"):
                written = scene.folded[cue.start : cue.end]
                if 0 <= mention.start - cue.end <= _TITLED and written in words:
                    as_written = scene.article.text[cue.start : cue.end]
                    role = RoleMention(cue.start, cue.end, as_written, _DEPUTY, body.body, body.place)
                    return replace(attendance, roles=(role,))
    return attendance


@cache
def _words(language: str) -> frozenset[str]:
    return frozenset(fold(w) for w in language_yaml(language, "roles")["titles"].get(_DEPUTY, ()))
