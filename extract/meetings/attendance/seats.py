"""Deputies by their seat: who is called "the deputy" at a session of an assembly is a deputy of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.meetings.mention import Attendance
from extract.meetings.sentences.scene import Scene
from extract.people.mention import PersonMention
from extract.roles.mention import BodyMention, RoleMention
from extract.roles.vocabulary import bodies, vocabulary

_DEPUTY = "Deputy"
_NATIONAL = "National Assembly"
_DELEGATION = "National Assembly Delegation"
# So much may stand between the word for a deputy and the name: an honorific.
_TITLED = 5
# So much stands between a name and the delegation of who has it, and what it may be.
_BEHIND = 3
_MARKS = (",", "(", "-", "–")


def with_seats(
    scene: Scene, attendances: Sequence[Attendance], body: BodyMention | None, kind: str
) -> tuple[Attendance, ...]:
    """Return the attendances of a meeting, with the seat of those who have no office but "deputy".

    Only the National Assembly, its committees and people's councils have deputies of their own; whose
    delegation to the National Assembly stands right behind his name is a deputy of that one anywhere.
    """
    delegations = [b for s in scene.sentences for b in s.bodies if b.body == _DELEGATION]
    told = tuple(a if a.roles else _of_delegation(scene, a, delegations) for a in attendances)
    assembly = _assembly(body.body, kind) if body is not None else None
    if body is None or assembly is None:
        return told
    seat = replace(body, body=assembly, place=body.place if assembly == body.body else None)
    return tuple(a if a.roles else _seated(scene, a, seat, a.mentions) for a in told)


def _of_delegation(scene: Scene, attendance: Attendance, delegations: Sequence[BodyMention]) -> Attendance:
    """Return an attendance with the seat of whose delegation stands right behind one of his names: "đại biểu
    A (Đoàn ĐBQH tỉnh B)"."""
    for delegation in delegations:
        near = [m for m in attendance.mentions if 0 < delegation.start - m.end <= _BEHIND]
        marks = (scene.folded[m.end : delegation.start].strip() for m in near)
        if any(mark in _MARKS for mark in marks):
            seat = replace(delegation, body=_NATIONAL, place=None)
            return _seated(scene, attendance, seat, near)
    return attendance


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


def _seated(
    scene: Scene, attendance: Attendance, body: BodyMention, mentions: Sequence[PersonMention]
) -> Attendance:
    """Return an attendance with a seat in a body, if the word for a deputy is before a mention of him."""
    language = scene.article.language
    words = _words(language)
    for mention in mentions:
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
