"""Complete bare numbers: by the article's own full forms, by the issuer named with them, by the registry."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from extract.documents.codebook import Registered, document_types, issuer_codes, issuers, key, registry
from extract.documents.draft import Draft
from extract.documents.normal_form import compose, issuer_of
from extract.documents.terms import assembly_term

# The Government issues resolutions, its Prime Minister directives and dispatches.
_ISSUED_BY = {"CP": ("NQ", "BC", "TTr"), "TTg": ("CT", "CĐ"), "QH": (), "UBTVQH": (), "CTN": ()}
_TWO_SERIES = date(2025, 4, 1)
_LONGEST_SERIES = 70  # the series with the year has stayed below this in a year
# What is numbered without a year, as far as the issuer issues it so.
_WITHOUT_YEAR = (("NQ", "CP"), ("QĐ", "TTg"))
_LONGEST_DECISIONS = 100  # normative decisions of a year; higher serials are of decisions on single matters
# Who issues normative documents of which type, whose numbers hold the year (Decree 34/2016/NĐ-CP).
_YEARLY = {("NQ", "CP"), ("NQ", "HĐND"), ("QĐ", "TTg"), ("QĐ", "UBND")}
_ASSEMBLY = ("QH", "UBTVQH")
_SERIAL = re.compile(r"\d+")
# A number of a registry has so many parts, and its serial between them so many digits.
_REGISTRY = 3
_LONG_SERIAL = 5


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
    return identity.type_code in noun.codes or (identity.kind == noun.kind and not noun.codes)


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

    Since the law of 2025 on legal documents (64/2025/QH15) the Government numbers its resolutions in two
    series, NN/NQ-CP and NN/YYYY/NQ-CP; a low serial of a text known to be from then on may be of either.
    """
    code = issuer_codes().get(issuer or "")
    if code is None or draft.noun is None or not draft.noun.codes or draft.serial is None:
        return None
    organ = issuers()[key(code)]
    type_code = draft.noun.codes[0]
    if "QĐ" in draft.noun.codes and not _issues(code, type_code, draft.serial):
        type_code = "QĐ"  # the noun is a translator's, the Prime Minister issues no resolutions
    type_ = document_types().get(type_code)
    if type_ is None:
        return None
    # Before, the Government had one series: "01/2017" is 01/NQ-CP of that year.
    one_series = (type_code, code) == ("NQ", "CP") and (draft.year or _TWO_SERIES.year) < _TWO_SERIES.year
    if draft.year is not None and _is_written(draft, draft.year):
        dated_series = (type_code, code) in _YEARLY or (type_code == "TT" and organ.system == "State")
        individual = type_code == "QĐ" and serial_of(draft.serial) > _LONGEST_DECISIONS
        if dated_series and not (one_series or individual):
            number = padded(compose(draft.serial, draft.year, type_code, code, False))
            return Identity(number, type_.kind, type_code, code, draft.year, issuer)
        if code in _ASSEMBLY and draft.noun.kind in ("law", "resolution", "ordinance"):
            return _of_assembly(draft, code, draft.year, issuer)
    if organ.system == "either" or not _issues(code, type_code, draft.serial):
        return None
    settled = type_.years == "never" or organ.system == "Party" or (type_code, code) in _WITHOUT_YEAR
    dated = draft.year is not None and type_.years != "never" and not one_series
    if not settled or dated or type_.kind == "project":
        return None
    if type_code == "CV" and organ.system == "State":
        return None
    two_series = type_code == "NQ" and code == "CP" and on is not None and on >= _TWO_SERIES
    if two_series and not one_series and serial_of(draft.serial) <= _LONGEST_SERIES:
        return None
    if type_code == "QyĐ":
        type_code = "QĐ" if organ.system == "Party" else type_code
    number = padded(compose(draft.serial, None, type_code, code, organ.system == "Party"))
    kind = "regulation" if draft.noun.codes[0] == "QyĐ" else type_.kind
    return Identity(number, kind, type_code, code, draft.year if one_series else None, issuer)


def _issues(code: str, type_code: str, serial: str) -> bool:
    """Tell whether an issuer numbers documents of a type without a year, at that serial."""
    single = (type_code, code) == ("QĐ", "TTg") and serial_of(serial) > _LONGEST_DECISIONS
    return single or type_code in _ISSUED_BY.get(code, (type_code,))


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
    a registry, a long one in the middle ("100/61374/9000")."""
    long = groups[1:-1] if len(groups) == _REGISTRY and len(groups[1]) >= _LONG_SERIAL else ()
    return frozenset(g.lstrip("0") for g in (*groups[:1], *groups[-1:], *long))
