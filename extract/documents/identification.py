"""Find out which document each citation of an article means."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property

from extract.article import Article
from extract.documents.called import is_called
from extract.documents.citation import Citation
from extract.documents.code import Code
from extract.documents.codebook import council_serials, document_types
from extract.documents.completion import (
    Identity,
    candidates_in_article,
    from_article,
    from_issuer,
    from_native,
    from_registry,
    padded,
    serial_of,
)
from extract.documents.draft import Draft
from extract.documents.mention import How
from extract.documents.series import types_of
from extract.documents.sessions import met_in
from extract.documents.surroundings import Surroundings
from extract.documents.words import IssuerPhrase, Noun, words
from extract.lexicon.digits import in_western_digits
from extract.lexicon.folding import fold
from extract.lexicon.letters import own_letters

UNITED_NATIONS = "United Nations"
SECURITY_COUNCIL = "United Nations Security Council"
_SPACED_DASH = re.compile(r"\w +[-–] +\d|[\u0621-\u064a]-\d")
# A number of Iran's Council of Ministers is that of its decision, whatever the decision approves (a by-law).
_COUNCIL_OF_MINISTERS = "Council of Ministers"
_SHORT = re.compile(r"(?P<serial>\d{1,4}) ?/ ?(?P<year>20\d\d)")
_ROMAN = re.compile(r"(?<=-)[ivxlcdmіхсм]+$", re.IGNORECASE)
_LATIN_ROMAN = str.maketrans("ІХСМ", "IXCM")  # Cyrillic letters that look like Roman numerals


class Identifier:
    """Identifies the citations of one article; `on` is the day by which it was written.

    `phrase` is set for a phrase that stands in no article.
    """

    def __init__(
        self,
        article: Article,
        citations: Sequence[Citation],
        *,
        vietnamese: bool,
        country: str | None,
        on: date | None,
        phrase: bool,
    ) -> None:
        self.article, self.text, self.citations = article, article.text, citations
        self.words = words(article.language)
        self.vietnamese, self.country, self.on, self.phrase = vietnamese, country, on, phrase
        self._council_serials = {
            c.draft.serial
            for c in citations
            if c.around.issuer is not None and c.around.issuer.vietnamese == SECURITY_COUNCIL
        }

        # Serials of decisions that are called resolutions, as a mention with its issuer says.
        self._of_nations = {
            c.draft.serial
            for c in citations
            if c.around.issuer is not None and is_international(c.around.issuer)
        }

    def identify(self) -> None:
        """Fill number, kind, how and identity; a citation that is none keeps an empty number."""
        self._share_issuers()
        self._identify_full()
        self._complete()

    def _share_issuers(self) -> None:
        """Give a shared issuer behind a list, with its place, to the members before it, over brackets too."""
        opening: dict[int, Citation] = {}
        for citation in self.citations:
            first = opening.setdefault(citation.draft.group, citation)
            if citation.around.issuer is None and citation.draft.code is None and first is not citation:
                citation.around.issuer = first.around.issuer if first.draft.native else None
        following: Citation | None = None
        for citation in reversed(self.citations):
            draft = citation.draft
            if following is not None and citation.around.issuer is None:
                other = following.draft
                gap = self.text[draft.end : other.start]
                same_list = draft.group == other.group or len(gap) < 8 or self._both_bracketed(draft, other)
                if _may_share(draft.code, other.code) and same_list and _alike(draft.noun, other.noun):
                    citation.around.issuer = following.around.issuer
                    citation.around.place = citation.around.place or following.around.place
            following = citation

    def _both_bracketed(self, draft: Draft, other: Draft) -> bool:
        gap = self.text[draft.end : other.start]
        opened = self.text[draft.start - 1 : draft.start] == self.text[other.start - 1 : other.start] == "("
        return opened and not re.search(r"[.;!?؟؛\n]", gap)

    def _identify_full(self) -> None:
        # Whom the article names with the serial alone it means with the whole number too.
        named = (c for c in self.citations if c.draft.code is None and c.around.issuer is not None)
        bare = {c.draft.serial: c.around.issuer for c in named}
        for citation in self.citations:
            draft = citation.draft = self._at_home(citation.draft)
            if draft.code is not None:
                code = _issued_by(_typed(draft), citation.around.issuer or bare.get(draft.serial))
                citation.number = padded(code.number)
                plain = code.how == "exact" and citation.number != code.number
                citation.how = "normalised" if plain else code.how
                citation.kind = _code_kind(citation.noun, code)
                citation.identity = Identity(
                    citation.number, citation.kind, code.type_code, code.issuer_code, code.year
                )
            elif draft.native and citation.around.issuer and _is_council(citation.around.issuer):
                citation.number, citation.how = f"S/RES/{serial_of(draft.serial)}", "completed"
                citation.kind = "resolution"
            elif draft.native:
                citation.number = self._native_number(draft)
                citation.how = self._how(citation, "normalised")
                citation.kind = citation.noun.native_kind if citation.noun else "other"
                if self.words.issuer_of_number(citation.number, citation.kind) == _COUNCIL_OF_MINISTERS:
                    citation.kind = "decision"

    def _at_home(self, draft: Draft) -> Draft:
        """Return a draft with serial and year where a report on Vietnam calls a document by these alone,
        which in the language's own countries would be a whole number: "Resolution 06/2025"."""
        short = _SHORT.fullmatch(in_western_digits(draft.serial or "")) if draft.native else None
        if short is None or not self.vietnamese:
            return draft
        return draft._replace(native=False, serial=short["serial"], year=int(short["year"]))

    def _native_number(self, draft: Draft) -> str:
        written = self.text[draft.number_start : draft.number_end]
        if draft.year is not None:
            return f"{draft.serial}/{draft.year}"
        plain = re.sub(r"[^\w/.\-]|_", "", in_western_digits(written).replace("–", "-"))
        if self.words.dash_is_bar and _SPACED_DASH.search(written):
            plain = plain.replace("-", "/")  # (104 - 47) is (104/47): the press takes dash and bar for one
        plain = plain.translate(own_letters(self.article.language))
        plain = self.words.first_letters.get(plain[:1], plain[:1]) + plain[1:]
        plain = re.sub(r"(?<=\d)هـ?$", "هـ", plain) if "ت" in plain else plain
        return _ROMAN.sub(lambda m: m.group().upper().translate(_LATIN_ROMAN), plain)

    def _complete(self) -> None:
        known: dict[int, list[Identity]] = {}
        for identity in filter(None, (c.identity for c in self.citations)):
            known.setdefault(serial_of(identity.number), []).append(identity)
        natives = [(c.number, c.kind) for c in self.citations if c.draft.native]
        # Those that say most first: a mention without issuer or year means what another of its number says.
        said = sorted(self.citations, key=lambda c: (c.around.issuer is None, c.draft.year is None))
        for citation in said:
            if citation.number:
                continue
            bare = citation.draft._replace(noun=citation.noun)
            same = known.setdefault(serial_of(bare.serial), [])
            found = self._completed(bare, same, citation.around)
            native = None if found or self.vietnamese else from_native(bare, natives)
            if found is not None:
                self._adopt(citation, found)
                same.append(found)
            elif native is not None and citation.noun is not None:
                citation.number, citation.how = native, "completed"
                citation.kind = citation.noun.native_kind
            else:
                self._leave_open(citation)
        self._complete_lists(known)

    def _complete_lists(self, known: dict[int, list[Identity]]) -> None:
        """Complete what a list leaves open by the type of its other members: 66 beside 57-NQ/TW."""
        types: dict[int, set[str]] = {}
        for citation in self.citations:
            if citation.identity is not None and citation.identity.type_code is not None:
                types.setdefault(citation.draft.group, set()).add(citation.identity.type_code)
        for citation in self.citations:
            noun, shared = citation.noun, types.get(citation.draft.group, set())
            if citation.identity is not None or noun is None or len(shared) != 1:
                continue
            bare = citation.draft._replace(noun=replace(noun, codes=tuple(shared)))
            found = self._completed(bare, known.get(serial_of(bare.serial), []), citation.around)
            if found is not None:
                self._adopt(citation, found)

    def _completed(self, draft: Draft, known: Sequence[Identity], around: Surroundings) -> Identity | None:
        if not (self.vietnamese or (self.phrase and self.country is None)):
            return None
        stated = around.issuer
        issuer = stated.vietnamese if stated else None
        subject = around.subject if self.article.language == "vi" else None
        day = around.date.value if around.date else None
        found = from_article(draft, known, issuer)
        if found is not None or (stated is not None and issuer is None):
            return found
        if len(candidates_in_article(draft, known)) > 1 and issuer is None:
            return from_registry(draft, self.on, issuer, around.term, subject, day)
        if draft.noun is not None and "NĐ" in draft.noun.codes and draft.year and draft.noun.kind == "decree":
            return Identity(
                f"{draft.serial}/{draft.year}/NĐ-CP", "decree", "NĐ", "CP", draft.year, "Government"
            )
        if self.vietnamese:
            named = from_issuer(draft, issuer, self.on)
            if named is not None:
                return named
        return from_registry(draft, self.on, issuer, around.term, subject, day)

    def _adopt(self, citation: Citation, found: Identity) -> None:
        citation.identity, citation.number, citation.kind = found, found.number, found.kind
        citation.how = self._how(citation, "completed")

    def _how(self, citation: Citation, otherwise: How) -> How:
        """Return how the number came about: `otherwise` if more than digits differ from the writing."""
        written = self.text[citation.draft.number_start : citation.draft.number_end]
        if written == citation.number:
            return "exact"
        return "normalised" if in_western_digits(written) == citation.number else otherwise

    def _leave_open(self, citation: Citation) -> None:
        draft = citation.draft
        noun = citation.noun
        if noun is None or not self._believable(draft):
            return
        serial = in_western_digits(draft.serial or "")
        called = noun.kind != "project" or serial.startswith("0")
        if not called and not is_called(self.text, self.article.language, (draft.start, draft.end), serial):
            return
        years = document_types()[noun.codes[0]].years if noun.codes else "either"
        citation.number = f"{serial}/{draft.year}" if draft.year and years != "never" else serial
        citation.how = self._how(citation, "normalised")
        citation.kind = (
            noun.kind
            if self.vietnamese or (self.phrase and not self._is_native(citation))
            else noun.native_kind
        )
        if noun.kind == "resolution" and self._is_of_nations(citation):
            citation.kind = "resolution"
        if self._united_nations(citation) and not draft.year:
            citation.kind, citation.number, citation.how = "resolution", f"S/RES/{int(serial)}", "completed"
            self._council_serials.add(draft.serial)

    def _is_of_nations(self, citation: Citation) -> bool:
        """Tell whether a decision is one of several nations, as its issuer says or, where none is written,
        another mention of it or the session that the article reports."""
        stated, draft = citation.around.issuer, citation.draft
        if stated is not None:
            return is_international(stated)
        return not draft.year and (draft.serial in self._of_nations or "resolution" in self._met)

    @cached_property
    def _met(self) -> dict[str, str]:
        return {} if self.vietnamese else met_in(self.article, fold(self.text))

    def _is_native(self, citation: Citation) -> bool:
        stated = citation.around.issuer
        return self.country is not None or (stated is not None and stated.country is not None)

    def _united_nations(self, citation: Citation) -> bool:
        """Whether the article says of a bare resolution number that it is the Security Council's."""
        if citation.noun is None or citation.noun.kind != "resolution":
            return False
        issuer = citation.around.issuer
        serial = citation.draft.serial
        if serial in self._council_serials or (issuer is not None and _is_council(issuer)):
            return True
        nations = issuer is not None and issuer.vietnamese == UNITED_NATIONS
        # As the United Nations', or beside another of the Council, a well-known serial is the Council's.
        return (nations or bool(self._council_serials)) and serial_of(serial) in council_serials()

    def _believable(self, draft: Draft) -> bool:
        if not draft.uncertain:
            return True
        if self.article.language == "vi":
            return self.text[draft.start].isupper()
        return self.vietnamese or self.phrase


def is_international(issuer: IssuerPhrase) -> bool:
    """Whether a decision of the issuer is called a resolution: the United Nations, the Arab League."""
    return issuer.native == "Arab League" or (issuer.vietnamese or "").startswith("United Nations")


def _is_council(issuer: IssuerPhrase) -> bool:
    return issuer.vietnamese == SECURITY_COUNCIL


def _may_share(first: Code | None, second: Code | None) -> bool:
    """Tell whether two numbers may be of one issuer: both are bare, or have codes of one type and issuer."""
    if first is None or second is None:
        return first is second
    return (first.type_code, first.issuer_code) == (second.type_code, second.issuer_code)


def _alike(first: Noun | None, second: Noun | None) -> bool:
    return first is None or second is None or first.codes == second.codes


def _typed(draft: Draft) -> Code:
    """Return the code with the type that only the noun tells: DA without its bar may be ĐA."""
    code = draft.code
    assert code is not None
    barred = {"DA": "ĐA", "HD": "HĐ"}.get(code.type_code or "")
    meant = draft.noun is not None and barred in draft.noun.codes and code.type_code not in draft.noun.codes
    return code.with_type(barred) if barred is not None and meant else code


def _issued_by(code: Code, stated: IssuerPhrase | None) -> Code:
    """Return the code of the Prime Minister where he is stated: decisions of his are not the Government's."""
    if code.type_code not in types_of("TTg") or code.issuer_code != "CP":
        return code
    if stated is None or stated.vietnamese != "Prime Minister":
        return code
    number = code.number[: -len("CP")] + "TTg"
    return replace(code, issuer_code="TTg", number=number, how="repaired")


def _code_kind(noun: Noun | None, code: Code) -> str:
    """Return the kind; empty where the code leaves it to a noun that is not there."""
    if code.type_code is None and code.kind is None:  # of the Assembly, not a letter of its office
        if noun is not None and noun.kind in ("law", "resolution", "ordinance"):
            return noun.kind
        return ""
    if code.type_code is None and noun is not None:
        return noun.kind
    if code.type_code == "QĐ":
        party = code.number.startswith(f"{code.serial}-")
        if party and noun is None:
            return ""
        return "regulation" if party and noun and noun.kind == "regulation" else "decision"
    return code.kind or "other"
