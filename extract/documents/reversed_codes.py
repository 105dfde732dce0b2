"""Document codes whose parts stand in reverse: "KH-UBND/1245", "TW/NQ-57", "QH15/2025/202".

Text copied from a page that runs from right to left has them so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.documents.code import Code
from extract.documents.codebook import key, types_by_key
from extract.documents.normal_form import canonical, compose, issuer_of
from extract.lexicon.digits import in_western_digits

# Numbers that a slash joins keep their order (`kept`: the year behind its serial).
_REVERSED = re.compile(
    # A capital first: there are few in a text that runs from right to left.
    r"(?=[A-ZĐ])(?<![\w/-])(?:(?P<assembly>(?:UBTV)?QH\d\d)|(?P<a>[A-ZĐ]\w{1,7})[/-](?P<b>[A-ZĐ]\w{1,9}))[/-]"
    r"(?:(?P<year>20\d\d)[/-])?(?P<serial>\d{1,5})(?:/(?P<kept>20\d\d))?(?![\w/-])"
)
_RIGHT_TO_LEFT = re.compile("[\u0621-\u06d3]")


def find_reversed(text: str) -> Iterator[Code]:
    """Yield the codes of a text that is written from right to left, in order."""
    if _RIGHT_TO_LEFT.search(text):
        yield from filter(None, map(_read, _REVERSED.finditer(text)))


def _read(match: re.Match[str]) -> Code | None:
    written = match["year"] or match["kept"]
    year = int(written) if written else None
    serial, assembly = in_western_digits(match["serial"]), match["assembly"]
    if assembly:
        number = f"{serial}/{year}/{assembly}"
        return (
            Code(match.start(), match.end(), serial, year, None, assembly, number, "repaired", None)
            if year
            else None
        )
    for first, second in ((match["a"], match["b"]), (match["b"], match["a"])):
        types, issuer = types_by_key().get(key(first), ()), issuer_of(canonical(second))
        if types and issuer is not None:
            code, party = canonical(second), issuer.system == "Party"
            number = compose(serial, year, types[0].code, code, party and not types[0].state)
            return Code(
                match.start(),
                match.end(),
                serial,
                year,
                types[0].code,
                code,
                number,
                "repaired",
                types[0].kind,
            )
    return None
