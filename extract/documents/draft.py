"""A citation as read off the text, before the article completes it."""

from __future__ import annotations

from typing import NamedTuple

from extract.documents.code import Code
from extract.documents.words import Noun


class Draft(NamedTuple):
    """A citation as read: a code, a bare serial, or a number of another country's form."""

    start: int
    end: int
    number_start: int
    number_end: int
    noun: Noun | None
    code: Code | None = None
    serial: str | None = None
    native: bool = False
    year: int | None = None
    signed: bool = False
    group: int = -1
    noun_end: int = -1

    @property
    def uncertain(self) -> bool:
        """Whether an everyday word and a bare number alone make this a citation."""
        return (
            self.noun is not None
            and self.noun.weak
            and not self.signed
            and self.code is None
            and not self.native
        )
