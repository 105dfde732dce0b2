"""Deputies by their seat: who is called "the deputy" at a session of an assembly is a deputy of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.meetings.mention import Attendance
from extract.meetings.sentences.scene import Scene
from extract.roles.mention import BodyMention, RoleMention
from extract.roles.vocabulary import bodies, vocabulary

_DEPUTY = "Deputy"
_NATIONAL = "National Assembly"
_DELEGATION = "National Assembly Delegation"
# So much may stand between the word for a deputy and the name: an honorific.
_TITLED = 5


def with_seats(
    scene: Scene, attendances: Sequence[Attendance], body: BodyMention | None, kind: str
) -> tuple[Attendance, ...]:
    """Return the attendances of a meeting, with the seat of those who have no office but "deputy".

    Only the National Assembly, its committees and people's councils have deputies of their own.
    """
    assembly = _assembly(body.body, kind) if body is not None else None
    if body is None or assembly is None:
        return tuple(attendances)
    seat = replace(body, body=assembly, place=body.place if assembly == body.body else None)
    return tuple(a if a.roles else _seated(scene, a, seat) for a in attendances)


def _assembly(body: str, kind: str) -> str | None:
    """Return the assembly whose deputies are those of a meeting of a body, or None.

    Its committees are made of them, and hold conferences with them too.
    """
    if body.endswith("People's Council"):
        return body if kind == "session" and " of the " not in body else None
    if body == _NATIONAL:
        return body if kind == "session" else None
    if body == _DELEGATION:  # with its voters
        return _NATIONAL if kind == "meeting" else None
    row = bodies().get(body)
    own = row is not None and row.family == "committee_of_assembly"
    return _NATIONAL if own and kind in ("session", "conference") else None


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
