"""A full document code of a text, and how it is written there."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from extract.documents.mention import How
from extract.lexicon.folding import fold


@dataclass(frozen=True, slots=True)
class Code:
    """A full document code in the text; `letter` for a State official letter, which has no type."""

    start: int
    end: int
    serial: str
    year: int | None
    type_code: str | None
    issuer_code: str
    number: str
    how: How
    kind: str | None
    known: bool = True

    def with_serial(self, serial: str, start: int, end: int, year: int | None = None) -> Code:
        """Return the same code for another serial of its list, which may have a `year` of its own."""
        rest = self.number[len(self.serial) :]
        if year is not None and self.year is not None:
            rest = rest.replace(str(self.year), str(year), 1)
        year = self.year and (year or self.year)
        number = serial + rest
        return replace(self, start=start, end=end, serial=serial, year=year, number=number, how="completed")

    def with_type(self, code: str) -> Code:
        """Return the code with a type that only the noun could tell (ĐA for DA)."""
        number = re.sub(rf"(?<=[/-]){self.type_code}(?=[/-])", code, self.number)
        return replace(self, type_code=code, number=number, how="repaired")


def how_written(written: str, number: str) -> How:
    """Return how a written number differs from its normal form: not, in separators and case, or in more."""
    if written == number:
        return "exact"
    plain = re.sub(r"\s", "", fold(written))
    return "normalised" if plain == number.lower() else "repaired"
