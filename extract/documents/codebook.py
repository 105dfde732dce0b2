"""What is known of Vietnamese numbering: document types, issuers, the registry of much-cited documents."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from extract.documents.terms import term_of
from extract.lexicon import shared_table
from extract.lexicon.folding import fold


@dataclass(frozen=True, slots=True)
class DocumentType:
    """A type code of Decree 30/2020/NĐ-CP, Appendix III, or of the Party's guideline 36-HD/VPTW.

    `state` is whether only the State has it: the Party issues neither dispatches nor decrees.
    """

    code: str
    kind: str
    years: str
    state: bool


@dataclass(frozen=True, slots=True)
class Issuer:
    """An issuer code; `system` decides the separators of its numbers, `rank` who may implement whom."""

    code: str
    name: str | None
    system: str
    local: bool
    rank: int


@dataclass(frozen=True, slots=True)
class Registered:
    """A much-cited document; `short` when the press cites it by its bare serial."""

    number: str
    kind: str
    serial: int
    issuer: str
    issued_on: date | None
    short: bool
    subject: str | None
    keywords: tuple[str, ...] = ()

    def is_about(self, subject: str | None) -> bool:
        """Whether a Vietnamese subject has one of the document's key words; True where none are known."""
        if subject is None or not self.keywords:
            return True
        folded = fold(subject)
        return any(word in folded for word in self.keywords)

    def may_be_meant(self, on: date | None, term: str | None = None, *, bare: bool = False) -> bool:
        """Whether a text of the day `on` that gives no date can mean this document and not a namesake.

        It must be older, and of the Party's `term` if the text states one. State numbers restart every year
        (Decree 34/2016/NĐ-CP, Article 58), so where the year is not written (`bare`: not even in a number
        that has it), one that is older than the year before is more likely another document of its number.
        """
        if term is not None and self.issued_on is not None and term_of("Party", self.issued_on) != term:
            return False
        if on is None or self.issued_on is None:
            return True
        yearly = (
            not self.short and re.fullmatch(r"\d+/.+" if bare else r"\d+/[^\d/]+", self.number) is not None
        )
        return self.issued_on <= on and not (yearly and on.year - self.issued_on.year > 1)


@cache
def key(code: str) -> str:
    """Return a code without case and without the bar of Đ, as the press often types it."""
    return code.lower().replace("đ", "d")


@cache
def document_types() -> dict[str, DocumentType]:
    """Return the document types by code."""
    rows = shared_table("document_types")
    return {r["code"]: DocumentType(r["code"], r["kind"], r["years"], r["system"] == "State") for r in rows}


@cache
def types_by_key() -> dict[str, tuple[DocumentType, ...]]:
    """Return the types by `key`; two where the bar of Đ tells them apart (ĐA and DA, HĐ and HD)."""
    found: dict[str, tuple[DocumentType, ...]] = {}
    for kind in document_types().values():
        found[key(kind.code)] = (*found.get(key(kind.code), ()), kind)
    return found


@cache
def issuers() -> dict[str, Issuer]:
    """Return the issuers by `key` of their code and of each variant of it."""
    found: dict[str, Issuer] = {}
    for row in shared_table("issuers"):
        issuer = Issuer(
            row["code"], row["name_en"] or None, row["system"], row["level"] == "local", int(row["rank"])
        )
        for code in (row["code"], *filter(None, row["variants"].split(";"))):
            found.setdefault(key(code), issuer)
    return found


@cache
def issuer_codes() -> dict[str, str]:
    """Return the code of each issuer by its English name, and those of the organs that share a code."""
    named = {i.name: i.code for i in reversed(list(issuers().values())) if i.name}
    return {**named, **{r["name_en"]: r["code"] for r in shared_table("issuing_organs")}}


@cache
def codes_of_units() -> frozenset[str]:
    """Return the codes of issuers that bodies of communes bear too."""
    return frozenset(code for name, code in issuer_codes().items() if name.startswith("Commune "))


@cache
def letters(part: str) -> dict[str, str]:
    """Return the codes of a part ("type", "issuer") by what a translator transliterated them to."""
    return {r["written"]: r["code"] for r in shared_table("code_letters") if r["part"] == part}


@cache
def registry() -> tuple[Registered, ...]:
    """Return the much-cited documents, in file order."""
    return tuple(
        Registered(
            number=r["number"],
            kind=r["kind"],
            serial=int(re.match(r"\d+", r["number"]).group()),  # type: ignore[union-attr]
            issuer=r["issuer"],
            issued_on=date.fromisoformat(r["issued_on"]) if r["issued_on"] else None,
            short=r["short"] == "yes",
            subject=r["subject"] or None,
            keywords=tuple(fold(word) for word in r["keywords"].split(";") if word),
        )
        for r in shared_table("registry")
    )


@cache
def registered() -> Mapping[str, tuple[Registered, ...]]:
    """Return the much-cited documents by number, in file order."""
    by_number: dict[str, tuple[Registered, ...]] = {}
    for entry in registry():
        by_number[entry.number] = (*by_number.get(entry.number, ()), entry)
    return by_number


@cache
def council_serials() -> frozenset[int]:
    """Return the serials of the Security Council's resolutions that are cited without the Council."""
    return frozenset(int(row["serial"]) for row in shared_table("council_resolutions"))
