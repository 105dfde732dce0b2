"""What one sentence says of one person: that he chaired, spoke, attended, was absent …"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Sentence
from extract.people.mention import PersonMention
from extract.roles.mention import RoleMention

ClaimKind = Literal["chair", "speak", "say", "attend", "meet", "act", "absent", "outside", "late", "named"]


class Claim(NamedTuple):
    """A sentence's word on one person, or on whoever holds an office that it names without a name.

    `both`: the office is said of two ("the two prime ministers"), each of whom is meant. `host`: who meets
    others receives them, and so chairs.
    """

    kind: ClaimKind
    sentence: int
    trigger: Cue
    person: PersonMention | None = None
    role: RoleMention | None = None
    both: bool = False
    host: bool = False


def claims_on(
    kind: ClaimKind, sentence: Sentence, trigger: Cue, people: Sequence[PersonMention]
) -> Iterator[Claim]:
    """Yield the same claim on each of some people."""
    for person in people:
        yield Claim(kind, sentence.index, trigger, person)
