"""What the name stage finds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Origin = Literal["vietnamese", "foreign"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A canonical name that a surface form can stand for; `score` in 0..1, higher is likelier."""

    name: str
    score: float


@dataclass(frozen=True, slots=True)
class PersonMention:
    """A personal name in the text, without particles, ranks, titles or glued clitics.

    `name` is the best canonical form known at this point: the Vietnamese spelling for Vietnamese people,
    the nominative as the article's language writes it for others. `candidates` are ranked, best first, and
    hold the whole ambiguity of a rendering (`name` is the first of them).
    """

    start: int
    end: int
    as_written: str
    name: str
    origin: Origin
    candidates: tuple[Candidate, ...] = ()
