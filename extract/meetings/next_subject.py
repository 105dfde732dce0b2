"""The office behind a name that is no further one of that person, but the subject of what follows.

"Tại buổi tiếp Đại sứ A, Phó Thủ tướng nhấn mạnh …": the Deputy Prime Minister speaks to the ambassador.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.meetings.cues import Cue
from extract.meetings.roster import Holder
from extract.meetings.sentence import honorifics

# So much may stand between an office and its verb ("đã", "cũng").
_BESIDE = 8


def without_next_subjects(
    holders: Sequence[Holder], cues: Sequence[Cue], folded: str, start: int, language: str
) -> tuple[Holder, ...]:
    """Return the holders of a sentence that begins at `start`, without the offices that speak themselves.

    An office speaks if a verb of speaking follows it, only a comma parts it from the name before, and that
    name is an object with an office of its own.
    """
    for holder in holders:
        person = holder.person
        led = [r for r in holder.own if r.end <= person.start and not r.rank]
        behind = [r for r in holder.own if r.start >= person.end]
        if not led or not behind or folded[person.end : behind[0].start].strip() != ",":
            continue
        if (
            "," in folded[led[-1].end : person.start]
        ):  # "với Thứ trưởng và đoàn, Đại tá X, Giám đốc … cho biết"
            continue
        last = behind[-1].end
        spoken = any(
            0 <= c.start - last <= _BESIDE
            and c.label.group == "trigger"
            and c.label.value in ("speak", "say")
            for c in cues
        )
        if (
            spoken
            and "," not in folded[last : last + _BESIDE]
            and _is_object(folded, start, led[0].start, language)
        ):
            holder.own = [r for r in holder.own if r not in behind]
    return tuple(holders)


def _is_object(folded: str, start: int, at: int, language: str) -> bool:
    words = folded[start:at].split()
    while words and words[-1] in honorifics(language):
        words.pop()
    return bool(words) and words[-1] in _markers(language)


@cache
def _markers(language: str) -> frozenset[str]:
    return frozenset(fold(w).split()[-1] for w in language_yaml(language, "meetings")["object_markers"])
