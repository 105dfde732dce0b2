"""Find Vietnamese document codes and bring them to normal form.

State numbers are `NN/TYPE-ISSUER` and `NN/YYYY/TYPE-ISSUER` (Decree 30/2020/NĐ-CP, Appendix I), Party
numbers `NN-TYPE/ISSUER` (36-HD/VPTW), laws and resolutions of the National Assembly `NN/YYYY/QH15`,
official letters of the State `NN/ISSUER-UNIT`. The issuer decides the family, the family the separators.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from rapidfuzz.distance import Levenshtein

from extract.documents.code import Code, how_written
from extract.documents.codebook import DocumentType, issuers, key, letters, types_by_key
from extract.documents.keystrokes import once, put_together
from extract.documents.misread_digits import with_digits
from extract.documents.normal_form import canonical, compose, issuer_of
from extract.documents.reversed_codes import find_reversed
from extract.documents.terms import assembly_term
from extract.lexicon.folding import fold

_LATIN = "a-z\u00c0-\u024f\u1e00-\u1eff"
_SEPARATOR = r" {0,2}[/-] {0,2}|[_.\\]| ?"
_TOKEN = rf"[a-zđ](?:[a-zđư&\d]|\.(?=[a-zđư]))*(?:(?![{_LATIN}])|(?=ngày|của))"
_CODE = re.compile(
    # A digit first, then that none stands before it: a search skips to the digits of the text.
    rf"(?P<serial>\d(?<!\d\d)(?:\d{{0,2}}\.(?:\d{{1,3}}(?=/20\d\d/)|\d{{3}}(?= ?/))|\d{{0,4}}[a-h]?))"
    rf"(?P<s1>{_SEPARATOR})"
    rf"(?:(?P<year>(?:19|20)\d\d)(?P<s2>{_SEPARATOR}))?"
    rf"(?P<t1>{_TOKEN})(?:(?P<s3>{_SEPARATOR})(?P<t2>{_TOKEN})(?P<tail>(?:-{_TOKEN})*))?"
)
_ASSEMBLY = re.compile(r"(ubtv)?qh(\d\d)?")
# Cyrillic letters that look Latin, and the Icelandic letter that old Vietnamese keyboards typed for Đ.
_HOMOGLYPHS = dict(zip("авсенкмортхуіАВСЕНКМОРТХУІðÐ", "abcehkmoptxyiABCEHKMOPTXYIđĐ", strict=True))
_OLD_ISSUERS = frozenset(("CP", "HĐBT", "TTg", "CT"))
_URL = re.compile(r"(?:https?://|www\.)\S+|(?<!\S)[\w./-]+\.(?:html?|vn/|com/)\S*")


def find_codes(text: str, folded: str) -> list[Code]:
    """Return the codes of `text` in order; `folded` is the text folded. Addresses are skipped."""
    written, text = text, with_digits(text)
    if text is not written:
        folded = fold(text)
    cyrillic = re.search("[а-яі]", folded) is not None
    if cyrillic and _transliterated().search(text):
        types, organs = letters("type"), letters("issuer")
        text = _transliterated().sub(lambda m: f"{m[1]}{types[m[2]]}{m[3]}{organs[m[4]]}", text)
        folded = fold(text)
    latin = _in_latin(folded) if cyrillic or "ð" in text or "Ð" in text else folded
    addressed = "://" in text or "www." in text or ".htm" in text or ".vn/" in text
    candidates = [m for m in _CODE.finditer(latin) if _may_be_code(m)]
    plain = _with_codes_in_latin(text, candidates) if latin is not folded else text
    urls = [m.span() for m in _URL.finditer(text)] if addressed else []
    found: list[Code] = []
    for match in candidates:
        if found and match.start() < found[-1].end:
            continue
        code = _read(match, plain)
        if code is not None and plain is not written:
            code = replace(code, how=how_written(written[code.start : code.end], code.number))
        if code is not None and not any(a <= match.start() < b for a, b in urls):
            found.append(code)
    taken = [*urls, *((c.start, c.end) for c in found)]
    backwards = [c for c in find_reversed(text) if not any(a <= c.start < b for a, b in taken)]
    return sorted([*found, *backwards], key=lambda c: c.start) if backwards else found


def _may_be_code(match: re.Match[str]) -> bool:
    """Tell whether more than a number and a word stand side by side: a year, a mark or two words."""
    return match["year"] is not None or match["t2"] is not None or match["s1"].strip() in ("/", "-")


def _in_latin(text: str) -> str:
    """Return a text with its letters that look Latin in Latin."""
    # Few letters are replaced faster one by one than every letter of a text is looked up.
    for written, meant in _HOMOGLYPHS.items():
        text = text.replace(written, meant)
    return text


def _with_codes_in_latin(text: str, matches: Sequence[re.Match[str]]) -> str:
    """Return a text with what stands in it where there are matches in Latin letters."""
    pieces: list[str] = []
    at = 0
    for match in matches:
        pieces += (text[at : match.start()], _in_latin(text[match.start() : match.end()]))
        at = match.end()
    return "".join((*pieces, text[at:]))


@cache
def _transliterated() -> re.Pattern[str]:
    """Return the codes of which a translator transliterated each letter."""
    types, organs = ("|".join(sorted(letters(part), key=len, reverse=True)) for part in ("type", "issuer"))
    return re.compile(rf"([/-])(?<=\d.)({types})([/-])({organs})(?!\w)")


def _read(match: re.Match[str], text: str) -> Code | None:
    if "\n\n" in text[match.start() : match.end()]:
        return None
    first = match["t1"]
    assembly = _assembly(first, match["year"])
    if assembly:
        return _finish(match, text, match.end("t1"), None, assembly, f"{match['year']}/{assembly}", None)
    for type_, end, issuer in _typed(match, text):
        return _with_type(match, text, type_, end, issuer)
    if match["year"] is None and (match["s1"].strip() == "/" or _is_old_form(match, text)):
        return _letter(match, text)
    return None


def _assembly(token: str, year: str | None) -> str | None:
    if year is None:
        return None
    found = _ASSEMBLY.fullmatch(token)
    if found is None and token.startswith("ubtv"):  # UBTVTQ15 for UBTVQH15
        digits = token[-2:] if token[-2:].isdigit() else ""
        if Levenshtein.distance(token, "ubtvqh" + digits) <= 2:
            found = _ASSEMBLY.fullmatch("ubtvqh" + digits)
    if found is None:
        return None
    term = found[2] or assembly_term(int(year))
    return None if term is None else ("UBTVQH" if found[1] else "QH") + term


def _typed(match: re.Match[str], text: str) -> Iterator[tuple[DocumentType, int, str]]:
    """Yield the type, the end and the issuer as written of a code that carries a type."""
    raw = text[match.start("t1") : match.end("t1")]
    candidates = types_by_key().get(key(match["t1"]), ())
    if not candidates and match["t2"]:
        organ = text[match.start("t2") : match.end("t2")]
        raw, candidates = _mistyped(match["t1"]) if issuer_of(canonical(organ)) else (raw, ())
    if candidates and match["t2"]:
        exact = [t for t in candidates if t.code.lower() == raw.lower()]
        if len(candidates) > 1 and not exact:
            exact = list(candidates[:1])
        end, issuer = _issuer(match, text)
        if issuer is not None:
            # 9-DA/TU is a project (ĐA): the investment projects that DA means are the State's.
            own = [t for t in (*exact, *candidates) if not (t.state and _is_of_party(issuer))]
            yield (own or exact or list(candidates))[0], end, issuer
    elif not match["t2"] and match["s1"].strip() == "/":  # 78/2013/NĐCP: the hyphen between the two is lost
        for size in (2, 3):
            rest = text[match.start("t1") + size : match.end("t1")]
            if len(rest) > 1 and key(rest) in issuers() and key(match["t1"]) not in issuers():
                for type_ in types_by_key().get(key(match["t1"][:size]), ()):
                    yield type_, match.end("t1"), rest
                    return
    elif match["t2"] and match["s1"].strip() == "/":  # TBMTTQ-BTT: the hyphen after the type is lost
        for size in (2, 3):
            rest = match["t1"][size:]
            for type_ in types_by_key().get(key(match["t1"][:size]), ()):
                full = f"{rest}-{match['t2']}"
                if rest and key(full) in issuers() and key(match["t1"]) not in issuers():
                    yield type_, match.end("t2"), full
                    return


def _is_of_party(issuer: str) -> bool:
    """Tell whether a code as written is that of a body of the Party."""
    known = issuer_of(canonical(issuer))
    return known is not None and known.system == "Party"


@cache
def _mistyped(token: str) -> tuple[str, tuple[DocumentType, ...]]:
    """Return what a slip of the keyboard made of a type's code, and the types of that code."""
    for mended in filter(None, (put_together(token), once(token))):
        if types := types_by_key().get(key(mended)):
            return mended, types
    return token, ()


def _issuer(match: re.Match[str], text: str) -> tuple[int, str | None]:
    end = match.end("t2")
    raw = text[match.start("t2") : end]
    known = issuer_of(raw) is not None
    loose = not match["s1"].strip() or not match["s3"].strip()
    coded = raw.isupper() or raw == canonical(raw)  # TTg
    if loose and not (known and (coded or match["s1"] == "")):
        return end, None
    if not known and not (raw[:1].isupper() and text[match.start("t1")].isupper()):
        return end, None
    for unit in re.finditer(rf"-{_TOKEN}", match["tail"] or ""):
        piece = text[match.end("t2") + unit.start() + 1 : match.end("t2") + unit.end()]
        if not piece[:1].isupper() and raw[:1].isupper():
            break
        raw, end = f"{raw}-{piece}", match.end("t2") + unit.end()
    return end, raw


def _with_type(match: re.Match[str], text: str, type_: DocumentType, end: int, written: str) -> Code:
    issuer_code = canonical(written)
    issuer = issuer_of(issuer_code)
    system = issuer.system if issuer else ("Party" if issuer_code.endswith(("TW", "TU", "ĐU")) else "either")
    party = system == "Party" or (system == "either" and match["s1"].strip() == "-")
    party = party and not type_.state
    if type_.code == "CV" and system == "State":  # State official letters carry no type code
        number = f"{_serial(match)}/{issuer_code}"
        return _finish(
            match, text, end, type_.code, issuer_code, number[len(_serial(match)) + 1 :], type_.kind
        )
    year = int(match["year"]) if match["year"] else None
    number = compose(_serial(match), year, type_.code, issuer_code, party)
    return _finish(match, text, end, type_.code, issuer_code, number[len(_serial(match)) :], type_.kind)


def _is_old_form(match: re.Match[str], text: str) -> bool:
    """Whether a number is as before 1997: 64-CP of the Government, 525-TTg of its head, 12-HĐBT and 327-CT
    of its predecessor and of that one's."""
    return (
        match["s1"] == "-" and not match["t2"] and text[match.start("t1") : match.end("t1")] in _OLD_ISSUERS
    )


def _letter(match: re.Match[str], text: str) -> Code | None:
    raw = text[match.start("t1") : match.end("t1")]
    before = text[match.start() - 1 : match.start()]
    if (
        before == ":" and text[match.start() - 2 : match.start() - 1].isalnum()
    ):  # QCVN 4:2015/BKHCN, a standard
        return None
    if not (raw.isupper() or raw.replace("g", "").isupper()) or len(raw) < 2:
        return None
    end = match.end("t1")
    issuer_code = canonical(raw)
    tail = ""
    if match["t2"] and match["s3"].strip() == "-":
        unit = text[match.start("t2") : match.end()]
        if unit[:1].isupper():
            tail, end = f"-{re.sub(chr(10), '', unit)}", match.end()
    known = len(raw) > 2 and issuer_of(raw) is not None
    code = _finish(match, text, end, None, issuer_code, f"/{issuer_code}{tail}", "official_letter")
    return replace(code, known=known)


def _serial(match: re.Match[str]) -> str:
    """Return the serial of a code, without the point that some write behind thousands ("3.126/BCT-ĐL"):
    before a year it is part of the number."""
    return match["serial"].replace(".", "") if match["year"] is None else match["serial"]


def _finish(
    match: re.Match[str], text: str, end: int, type_code: str | None, issuer: str, rest: str, kind: str | None
) -> Code:
    serial = _serial(match)
    number = serial + (rest if rest[:1] in "/-" else "/" + rest)
    return Code(
        start=match.start(),
        end=end,
        serial=serial,
        year=int(match["year"]) if match["year"] else None,
        type_code=type_code,
        issuer_code=issuer,
        number=number,
        how=how_written(text[match.start() : end], number),
        kind=kind,
    )
