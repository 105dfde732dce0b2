"""What the name stage finds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

Origin = Literal["vietnamese", "foreign"]
# Where a candidate comes from: a list that the caller gave, the registry of office-holders, the model alone.
Source = Literal["candidate", "registry", "inferred"]


class Candidate(NamedTuple):
    """A canonical name that a surface form can stand for; `score` in 0..1, higher is likelier."""

    name: str
    score: float
    source: Source = "inferred"


class Post(NamedTuple):
    """What a text calls somebody, in English as the role stage writes it; unknown parts are empty.

    `place` is the province of a provincial or municipal office.
    """

    title: str
    body: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class PersonMention:
    """A personal name in the text, without particles, ranks, titles or glued clitics.

    `name` is the best canonical form known at this point: the Vietnamese spelling for Vietnamese people,
    the nominative as the article's language writes it for others.
    """

    start: int
    end: int
    as_written: str
    name: str
    origin: Origin
