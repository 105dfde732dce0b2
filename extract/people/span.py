"""A name found among the words of a text."""

from __future__ import annotations

from dataclasses import dataclass

from extract.people.mention import Origin


@dataclass(frozen=True, slots=True)
class Span:
    """Words `first`..`last` (inclusive); `skip` letters of the first are a glued particle.

    `closing` more letters behind the last word belong to the name (the stop of an initial).
    """

    first: int
    last: int
    origin: Origin
    skip: int = 0
    closing: int = 0
