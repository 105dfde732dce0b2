"""The normal form of a document's number, and of the issuer's code in it."""

from __future__ import annotations

import re
from functools import cache

from extract.documents.codebook import Issuer, issuers, key
from extract.documents.keystrokes import put_together
from extract.lexicon.digits import in_western_digits


@cache
def issuer_of(code: str) -> Issuer | None:
    """Return what is known of an issuer code; the legislature's digits do not matter."""
    base = re.sub(r"\d+$", "", key(code))
    first = re.sub(r"\d+$", "", base.split("-")[0])
    return issuers().get(key(code)) or issuers().get(base) or issuers().get(first)


def compose(serial: str, year: int | None, type_code: str, issuer_code: str, party: bool) -> str:
    """Return the normal form of a number."""
    if year is not None:
        return f"{serial}/{year}/{type_code}-{issuer_code}"
    return f"{serial}-{type_code}/{issuer_code}" if party else f"{serial}/{type_code}-{issuer_code}"


def canonical(written: str) -> str:
    """Return an issuer code with its Đ and letter case restored if it is known; others as written.

    The digits of a term of the Assembly are Western ones ("UBTVQH١٥").
    """
    written = in_western_digits(written)
    base, digits = re.fullmatch(r"(.*?)(\d*)", written).groups()  # type: ignore[union-attr]
    for part, rest in ((written, ""), (base, digits)):
        issuer = issuers().get(key(part))
        if issuer is None:
            continue
        if key(issuer.code) == key(part) or "ư" in part.lower():
            return issuer.code + rest
    mended = put_together(written.lower())
    if mended is not None and key(mended) in issuers():
        return canonical(mended)
    head, _, unit = written.partition("-")
    if unit and key(head) in issuers() and key(issuers()[key(head)].code) == key(head):
        return f"{issuers()[key(head)].code}-{unit if unit[0].isupper() else unit.upper()}"
    return written if written[:1].isupper() else written.upper()
