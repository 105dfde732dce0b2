"""Complete bare numbers: by the article's own full forms, by the issuer named with them, by the registry."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from extract.documents.codebook import (
    DocumentType,
    Issuer,
    Registered,
    document_types,
    issuer_codes,
    issuers,
    key,
    registry,
)
from extract.documents.draft import Draft
from extract.documents.normal_form import compose, issuer_of
from extract.documents.series import is_dated, is_listed_plain, is_plain
from extract.documents.terms import assembly_term

_ASSEMBLY = ("QH", "UBTVQH")
_SERIAL = re.compile(r"\d+")
# A number of a registry has so many parts, and its serial between them so many digits.
_REGISTRY = 3
_LONG_SERIAL = 3
# A year of the Gregorian or the solar calendar.
_YEAR = re.compile(r"(?:19|20|13|14)\d\d")


@dataclass(frozen=True, slots=True)
class Identity:
    """What a number was found to be."""

    number: str
    kind: str
    type_code: str | None
    issuer_code: str | None
    year: int | None
    issuer: str | None = None
    subject: str | None = None


def serial_of(serial: str | None) -> int:
    """Return the serial as a number: 03 and 3 are one."""
    if re.fullmatch(r"\d+\.\d+", serial or ""):  # 66.13/2026/NQ-CP: a series of its own
        return -1
    found = _SERIAL.match(serial or "")
    return int(found.group()) if found else -1


def padded(number: str) -> str:
    """Return a number with the 0 that stands before serials below 10 (Decree 34/2016/NĐ-CP, Article 58)."""
    return f"0{number}" if re.match(r"[1-9][-/]", number) else number


def compatible(draft: Draft, identity: Identity) -> bool:
    """Whether a bare citation's noun can stand for the identified document."""
    noun = draft.noun
    if noun is None:
        return True
    if noun.generic:
        return True
    if identity.type_code is None:
        return identity.kind == noun.kind or (identity.kind in ("resolution", "law") and "NQ" in noun.codes
                                              and identity.kind == "resolution")  # fmt: skip
    if noun.kind == "regulation" and identity.type_code == "QĐ" and not _is_of_party(identity):
        return False  # the State's are decisions
    return identity.type_code in noun.codes or (identity.kind == noun.kind and not noun.codes)


def _is_of_party(identity: Identity) -> bool:
    return f"-{identity.type_code}/" in identity.number


def from_article(draft: Draft, known: Iterable[Identity], issuer: str | None) -> Identity | None:
    """Return the only full form, of the article's with the same serial, that a bare citation can mean."""
    found = {
        i.number: i
        for i in known
        if compatible(draft, i) and (draft.year is None or i.year in (None, draft.year))
    }
    if issuer is not None and len(found) != 1:
        code = issuer_codes().get(issuer)
        found = {n: i for n, i in found.items() if code and _same_issuer(i.issuer_code, code)}
    elif issuer is not None:
        code = issuer_codes().get(issuer)
        found = {n: i for n, i in found.items() if not code or _same_issuer(i.issuer_code, code)}
    return next(iter(found.values())) if len(found) == 1 else None


def candidates_in_article(draft: Draft, known: Iterable[Identity]) -> dict[str, Identity]:
    """Return all full forms, of those with the same serial, that a bare citation can mean."""
    return {i.number: i for i in known if compatible(draft, i)}


def from_issuer(draft: Draft, issuer: str | None, on: date | None) -> Identity | None:
    """Return the one form in which the named issuer numbers documents of this kind, or None.

    `on` is the day of the text, if it is known: an issuer may number one type in two series, and since when.
    """
    code = issuer_codes().get(issuer or "")
    if code is None or draft.noun is None or not draft.noun.codes or draft.serial is None:
        return None
    organ, serial = issuers()[key(code)], serial_of(draft.serial)
    type_code = draft.noun.codes[0]
    if "QĐ" in draft.noun.codes and not is_plain(code, type_code, serial):
        type_code = "QĐ"  # the noun is a translator's, the Prime Minister issues no resolutions
    type_ = document_types().get(type_code)
    if type_ is None:
        return None
    if draft.year is not None and _is_written(draft, draft.year):
        if is_dated(code, type_code, serial, draft.year, state=organ.system == "State"):
            number = padded(compose(draft.serial, draft.year, type_code, code, False))
            return Identity(number, type_.kind, type_code, code, draft.year, issuer)
        if code in _ASSEMBLY and draft.noun.kind in ("law", "resolution", "ordinance"):
            return _of_assembly(draft, code, draft.year, issuer)
    return _plainly(draft, organ, type_, on, issuer)


def _plainly(
    draft: Draft, organ: Issuer, type_: DocumentType, on: date | None, issuer: str | None
) -> Identity | None:
    """Return the document that an issuer has numbered without a year, if it numbers that type so."""
    assert draft.noun is not None
    assert draft.serial is not None
    party, listed = organ.system == "Party", is_listed_plain(organ.code, type_.code)
    # Of the year that is said, the serial was in the one series that there was: "01/2017" is 01/NQ-CP.
    year = draft.year if listed else None
    of_year = date(year, 12, 31) if year else on
    if organ.system == "either" or not is_plain(organ.code, type_.code, serial_of(draft.serial), of_year):
        return None
    if not (type_.years == "never" or party or listed) or type_.kind == "project":
        return None
    if draft.year is not None and type_.years != "never" and not year:
        return None
    if type_.code == "CV" and organ.system == "State":
        return None
    type_code = "QĐ" if type_.code == "QyĐ" and party else type_.code
    kind = "regulation" if draft.noun.codes[0] == "QyĐ" else type_.kind
    number = padded(compose(draft.serial, None, type_code, organ.code, party))
    return Identity(number, kind, type_code, organ.code, year, issuer)


def _of_assembly(draft: Draft, code: str, year: int, issuer: str | None) -> Identity | None:
    """Return a law or resolution whose year tells the term: 15/2023 is 15/2023/QH15."""
    term = assembly_term(year)
    if term is None or draft.noun is None:
        return None
    number = padded(f"{draft.serial}/{year}/{code}{term}")
    return Identity(number, draft.noun.kind, None, f"{code}{term}", year, issuer)


def _is_written(draft: Draft, year: int) -> bool:
    """Whether the year is a part of the number ("50/2025") and not only said of it ("50 of 2025")."""
    return draft.number_end - draft.number_start >= len(draft.serial or "") + len(str(year))


def from_registry(
    draft: Draft,
    on: date | None,
    issuer: str | None,
    term: str | None = None,
    subject: str | None = None,
    day: date | None = None,
) -> Identity | None:
    """Return the only much-cited document that a bare citation can mean in a text of the day `on`.

    `term` is the Party's term, `subject` what the document is about and `day` when it was issued, where the
    text states them.
    """
    noun = draft.noun
    if noun is None:
        return None
    found: dict[str, Identity] = {}
    code = issuer_codes().get(issuer or "")
    for entry in _by_serial().get(serial_of(draft.serial), ()):
        if not entry.may_be_meant(on, term, bare=draft.year is None) or not entry.is_about(subject):
            continue
        if subject is not None and not entry.keywords and not entry.short and "/TW" not in entry.number:
            continue  # nothing tells whether it is about that
        if day is not None and entry.issued_on not in (None, day):
            continue
        identity = identify(entry.number, entry.kind, entry.issuer)
        if not compatible(draft, identity) or (draft.year and identity.year not in (None, draft.year)):
            continue
        if code and identity.issuer_code and not _same_issuer(identity.issuer_code, code):
            continue
        always = identity.type_code in ("NĐ",) or (draft.year is not None and identity.year == draft.year)
        if entry.short or code or always:
            found[identity.number] = identity
    return next(iter(found.values())) if len(found) == 1 else None


@cache
def _by_serial() -> dict[int, list[Registered]]:
    found: dict[int, list[Registered]] = {}
    for entry in registry():
        found.setdefault(entry.serial, []).append(entry)
    return found


@lru_cache(maxsize=16384)
def identify(number: str, kind: str, issuer: str | None = None) -> Identity:
    """Return the parts of a number in normal form."""
    year = re.match(r"\d+[a-h]?/((?:19|20)\d\d)/", number)
    rest = number[year.end() :] if year else re.sub(r"^\d+[a-h]?[/-]?", "", number)
    first, _, last = re.sub(r"[/-]", "\0", rest, count=1).partition("\0")
    if not last:
        return Identity(number, kind, "ĐA" if kind == "project" else None, first or None,
                        int(year[1]) if year else None, issuer)  # fmt: skip
    typed = first in document_types()
    return Identity(number, kind, first if typed else None, last if typed else first,
                    int(year[1]) if year else None, issuer)  # fmt: skip


def _same_issuer(a: str | None, b: str) -> bool:
    if a is None:
        return False
    first, second = issuer_of(a), issuer_of(b)
    return first is not None and second is not None and first.code == second.code


def _is_rival(serial: str | None, number: str) -> bool:
    """Whether a number is of another draft beside the one with the serial: bill 9210-1 beside bill 9210."""
    return re.fullmatch(rf"{re.escape(serial or '')}-\d{{1,2}}", number) is not None and len(serial or "") > 3


def from_native(draft: Draft, others: Sequence[tuple[str, str]]) -> str | None:
    """Return the only full native number (number, kind) that a bare number shortens."""
    found = set()
    for number, kind in others:
        groups = re.findall(r"\d+", number)
        of_other_kind = draft.noun is not None and kind not in (draft.noun.kind, draft.noun.native_kind)
        if of_other_kind or _is_rival(draft.serial, number):
            continue
        if number != draft.serial and str(serial_of(draft.serial)) in _short_forms(groups):
            found.add(number)
    return next(iter(found)) if len(found) == 1 else None


def _short_forms(groups: Sequence[str]) -> frozenset[str]:
    """Return the parts that a full native number may be called by: its first, its last and, as the serial of
    a registry, a long one in the middle that is no year ("100/61374/9000")."""
    serial = len(groups) == _REGISTRY and len(groups[1]) >= _LONG_SERIAL and not _YEAR.fullmatch(groups[1])
    long = groups[1:-1] if serial else ()
    return frozenset(g.lstrip("0") for g in (*groups[:1], *groups[-1:], *long))
