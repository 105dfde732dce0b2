"""Verbs of meeting that are such only with a person behind them: "tiếp Đại sứ", not "tiếp tục"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from extract.meetings.cues import Cue
from extract.meetings.sentence import honorifics
from extract.people.mention import PersonMention
from extract.roles.mention import RoleMention


def with_objects(
    cues: Sequence[Cue],
    people: Sequence[PersonMention],
    roles: Sequence[RoleMention],
    folded: str,
    language: str,
) -> list[Cue]:
    """Return the cues without the transitive verbs that have no person behind them.

    `people` and `roles` are those of the text in order. A name, an office or an honorific must stand right
    behind such a verb.
    """
    return [
        c for c in cues if not _is_transitive(c) or _has_object(c.end + 1, people, roles, folded, language)
    ]


def _is_transitive(cue: Cue) -> bool:
    return cue.label.group == "verb" and cue.label.order == "after"


def _has_object(
    at: int, people: Sequence[PersonMention], roles: Sequence[RoleMention], folded: str, language: str
) -> bool:
    person = bisect_left(people, at, key=lambda p: p.start)
    if person < len(people) and people[person].start == at:
        return True
    role = bisect_left(roles, at, key=lambda r: r.start)
    if role < len(roles) and roles[role].start == at:
        return True
    return any(folded.startswith(f"{word} ", at) for word in honorifics(language))
