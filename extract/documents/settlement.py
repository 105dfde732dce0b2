"""Settle what an article says of each document: kind, date, issuer and the issuer's place."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import cached_property

from extract.article import Article
from extract.documents.citation import Citation
from extract.documents.codebook import Registered, codes_of_units, issuer_codes, registered
from extract.documents.draft import Draft
from extract.documents.identification import SECURITY_COUNCIL, is_international
from extract.documents.issuing_units import issuing_unit, passing_unit
from extract.documents.level import in_unit, level_name, unit_of
from extract.documents.mention import DocumentMention
from extract.documents.native_issuers import issuer_behind, issuer_of_own
from extract.documents.normal_form import issuer_of
from extract.documents.sessions import met_in
from extract.documents.terms import term_of
from extract.documents.words import IssuerPhrase, words
from extract.languages.sentences import Span
from extract.lexicon import language_yaml
from extract.lexicon.digits import in_western_digits
from extract.lexicon.folding import fold
from extract.places.article import province_of_article
from extract.places.mention import PlaceMention
from extract.places.provinces import is_province_of_vietnam
from extract.roles.bodies import find_bodies
from extract.roles.levels import is_local
from extract.roles.mention import BodyMention

# Countries whose government press writes "Cabinet" where Saudi Arabia and Iran write "Council of Ministers".
_CABINETS = frozenset(("AE", "BH", "EG", "JO", "KW", "LB", "QA"))
# So far behind a number its issuer may stand, past its date.
_STATED = 70
# So much before a citation is of its sentence still.
_BEFORE = 250
# So far behind a number its day begins.
_DATED = 12
_COUNCIL = "HĐND"
# What is called by the number of the paper that put it in force: "постанова № 122 (далі – Порядок № 122)".
_ENACTED = "regulation"
_ENACTING = frozenset(("resolution", "order", "decision", "decree"))
# How the Party committees of ministries, agencies and forces begin; so much of an article tells whose it is.
_OF_HOUSES = "Party Committee of "
_LEAD = 2


class Settler:
    """Turns the identified citations of one article into mentions."""

    def __init__(
        self,
        article: Article,
        citations: Sequence[Citation],
        places: Sequence[PlaceMention],
        sentences: Sequence[Span],
        *,
        vietnamese: bool,
        country: str | None,
        on: date | None,
    ) -> None:
        self.article, self.text, self.citations, self.places = article, article.text, citations, places
        self._sentences = [start for start, _ in sentences]
        self.vietnamese, self.country, self.on = vietnamese, country, on
        self._same: dict[tuple[str, str], list[Citation]] = {}
        self._place_of: dict[tuple[str, str], str | None] = {}
        self._native_of: dict[tuple[str, str], str | None] = {}

    def settle(self) -> list[DocumentMention]:
        """Return one mention for each citation, in their order."""
        self._settle_kinds()
        for citation in self.citations:
            self._same.setdefault(citation.document, []).append(citation)
        issued, organs = self._issue_dates(), self._issuers()
        return [self._mention(c, issued, organs) for c in self.citations]

    def _settle_kinds(self) -> None:
        """Give a number without a noun the kind that another mention or the registry knows."""
        by_number = {c.number: c.kind for c in reversed(self.citations) if c.kind}
        by_noun = {(c.number, c.noun.kind): c.noun.kind for c in self.citations if c.noun is not None}
        enacting = {c.number: c.kind for c in reversed(self.citations) if c.kind in _ENACTING}
        for citation in self.citations:
            if not citation.kind:
                default = "decision" if "QĐ" in citation.number else (
                    "resolution" if "UBTVQH" in citation.number else "law")  # fmt: skip
                # "Regulation 67 (67-QĐ/TW)": the number with its code stands without the noun.
                named = by_noun.get((citation.number, "regulation" if default == "decision" else default))
                known = by_number.get(citation.number) or named
                citation.kind = known or _registered_kind(citation.number) or default
            elif citation.kind == "other" and citation.draft.native:
                citation.kind = by_number.get(citation.number, "other")
            elif citation.kind == _ENACTED and not (self.vietnamese or citation.draft.code):
                citation.kind = enacting.get(citation.number, _ENACTED)

    def _issue_dates(self) -> dict[tuple[str, str], date]:
        """Return the day that the article states for each document.

        A number with days of several years has none of them: it names several documents, whose mentions keep
        the days that stand with them.
        """
        stated: dict[tuple[str, str], Counter[date]] = {}
        for c in self.citations:
            if c.around.date is not None and c.around.date.value is not None:
                stated.setdefault(c.document, Counter())[c.around.date.value] += 1
        one = {k: v for k, v in stated.items() if len({day.year for day in v}) == 1}
        return {k: max(v.items(), key=lambda x: x[1])[0] for k, v in one.items()}

    def _issuers(self) -> dict[tuple[str, str], str]:
        """Return the issuer that the article states with any mention of each document."""
        found: dict[tuple[str, str], str] = {}
        for c in self.citations:
            name = self._stated(c)
            if name is not None:
                found.setdefault(c.document, name)
        return found

    def _stated(self, citation: Citation) -> str | None:
        code = citation.identity.issuer_code if citation.identity else None
        for phrase in citation.around.issuers or filter(None, [citation.around.issuer]):
            if code is None or issuer_of(code) is None:
                name = phrase.vietnamese if self.vietnamese else self._native_name(phrase, citation)
                if name is not None:
                    return name
            elif phrase.vietnamese and self._fits(phrase.vietnamese, code):
                return phrase.vietnamese
        return None

    @staticmethod
    def _native_name(phrase: IssuerPhrase, citation: Citation) -> str | None:
        """Return an issuer in a country of the language; a plain "President" gives way to the noun's own."""
        own = citation.noun.native_issuer if citation.noun else None
        return phrase.native or (
            None if own and phrase.vietnamese == "State President" else phrase.vietnamese
        )

    @staticmethod
    def _fits(name: str, code: str) -> bool:
        stated = issuer_codes().get(name)
        organ = issuer_of(code)
        return stated is not None and organ is not None and stated == organ.code

    def _mention(
        self, citation: Citation, issued: dict[tuple[str, str], date], organs: dict[tuple[str, str], str]
    ) -> DocumentMention:
        draft, identity = citation.draft, citation.identity
        doc = citation.document
        project = citation.kind == "project"
        cited = citation.around.date.value if citation.around.date else None
        stated = issued.get(doc) or cited
        entry = self._entry(citation, stated, None if project else organs.get(doc))
        issued_on = stated or (entry[0] if entry else None)
        issuer, place = self._issuer(citation, organs.get(doc), entry[1] if entry else None)
        year = (identity.year if identity else draft.year) or (issued_on.year if issued_on else None)
        return DocumentMention(
            start=draft.start,
            end=draft.end,
            as_written=self.text[draft.start : draft.end],
            number_start=draft.number_start,
            number_end=draft.number_end,
            number_as_written=self.text[draft.number_start : draft.number_end],
            kind=citation.kind,
            number=citation.number,
            how=citation.how,
            serial=in_western_digits(draft.serial) if draft.serial else citation.number,
            year=year,
            type_code=identity.type_code if identity else None,
            issuer_code=identity.issuer_code if identity else None,
            issuer=issuer,
            issuer_place=place,
            cited_on=cited,
            issued_on=issued_on,
            subject=citation.around.subject or (entry[2] if entry else None),
            country="VN" if identity else self._mention_country(citation),
            term=citation.around.term,
            written_by=self.on,
        )

    def _mention_country(self, citation: Citation) -> str | None:
        phrase = citation.around.issuer
        if citation.number.startswith("S/RES/") or (phrase is not None and is_international(phrase)):
            return None
        if self.vietnamese:
            return "VN"
        return (phrase.country if phrase and phrase.country else None) or self.country

    def _entry(
        self, citation: Citation, issued_on: date | None, organ: str | None
    ) -> tuple[date | None, str | None, str | None] | None:
        """Return date, issuer and subject from the registry; what its entries disagree on stays open."""
        if citation.identity is None:
            return None
        subject = citation.around.subject if self.article.language == "vi" else None
        entries = [
            e
            for e in registered().get(citation.number, ())
            if (e.kind == citation.kind or "QĐ" in e.number)
            and (issued_on is not None or e.may_be_meant(self.on, citation.around.term))
            and (issued_on is None or e.issued_on in (None, issued_on))
            and (organ is None or organ in e.issuer.split("; ") or organ == e.issuer)
            and (issued_on is not None or e.is_about(subject))
        ]
        if not entries:
            return None
        entries = list(_likeliest(entries, self.on))
        one = len(entries) == 1
        names = {e.issuer for e in entries}
        return (entries[0].issued_on if one else None, names.pop() if len(names) == 1 else None,
                entries[0].subject if one else None)  # fmt: skip

    def _issuer(
        self, citation: Citation, stated: str | None, registered: str | None
    ) -> tuple[str | None, str | None]:
        code = citation.identity.issuer_code if citation.identity else None
        if code is None:
            name = self._uncoded_issuer(citation, stated, registered)
            local = name is not None and is_local(name)
        else:
            organ = issuer_of(code)
            joint = registered is not None and stated in registered.split("; ")
            name = (registered if joint else stated) or registered or (organ.name if organ else None)
            local = organ.local if organ is not None else name is not None and is_local(name)
        if not local or name is None:
            return name, None
        if code == "ĐU" and registered is None and self._committee is not None:
            return self._committee, None
        place = self._place(citation)
        if stated is None and registered is None and code in codes_of_units():
            unit = self._issuing_unit(citation) or self._unit
            if unit is not None:
                return in_unit(name, unit), place
        return level_name(name, place, stated), place

    def _issuing_unit(self, citation: Citation) -> str | None:
        """The level of the unit that any mention of a document says to have issued or passed it."""
        same = self._same[citation.document]
        found = (issuing_unit(self.article, self._folded, c.draft.start) for c in same)
        unit = next(filter(None, found), None)
        if unit is None and citation.identity and citation.identity.issuer_code == _COUNCIL:
            passed = (passing_unit(self.article, self._folded, c.draft.start) for c in same)
            unit = next(filter(None, passed), None)
        return unit

    @cached_property
    def _folded(self) -> str:
        return fold(self.text)

    @cached_property
    def _committee(self) -> str | None:
        """The Party committee of a house, not of a commune, that stands behind one of its numbers."""
        for citation in self.citations:
            if citation.identity is not None and citation.identity.issuer_code == "ĐU":
                behind = self.text[citation.draft.end : citation.draft.end + _STATED].split("\n")[0]
                names = [b.body for b in find_bodies(behind, self.article.language)]
                if names and names[0].startswith(_OF_HOUSES):
                    return _as_issuer(names[0])
                before = self.text[self._sentence_start(citation.draft) : citation.draft.start]
                named = [b.body for b in find_bodies(before, self.article.language)]
                houses = [n for n in named if n.startswith(_OF_HOUSES)]
                if houses:
                    return _as_issuer(houses[-1])
        # Else the first that the article names, where it is about that and about none of a commune.
        lead = [s for s in self.article.segments if s.kind in ("headline", "paragraph")][:_LEAD]
        told = [b.body for s in lead for b in find_bodies(self.text[s.start : s.end], self.article.language)]
        houses = [b for b in told if b.startswith(_OF_HOUSES)]
        of_unit = any(b.endswith("Party Committee") and unit_of([b]) for b in told)
        return _as_issuer(houses[0]) if houses and not of_unit else None

    @cached_property
    def _unit(self) -> str | None:
        """The level of the commune or ward whose body the headline is about, for its own numbers."""
        head = next((s for s in self.article.segments if s.kind == "headline"), None)
        if head is None:
            return None
        places = [p for p in self.places if p.end <= head.end and head.start == 0]
        found = find_bodies(self.article.text[head.start : head.end], self.article.language, places)
        return unit_of([b.body for b in found])

    def _uncoded_issuer(self, citation: Citation, stated: str | None, registered: str | None) -> str | None:
        if citation.identity is not None and registered:  # Project 06: who is named with it only runs it
            return registered
        if citation.number.startswith("S/RES/"):
            return SECURITY_COUNCIL
        name = stated
        if not self.vietnamese:
            only = words(self.article.language).issuer_of_number(citation.number, citation.kind)
            implied = None if stated and only is None else self._native_issuer(citation.document)
            # Who only signs what noun and number say to be another's is no issuer.
            name = only if only is not None and only == implied else stated or implied or only
            name = name or self._met.get(citation.kind)
        if name == "Council of Ministers" and self.country in _CABINETS:
            return "Cabinet"
        heads = language_yaml(self.article.language, "documents")["heads_of_state"].get(name, {})
        return str(heads[self.country]) if self.country in heads else name

    @cached_property
    def _met(self) -> dict[str, str]:
        return {} if self.country is None else met_in(self.article, self._folded)

    def _native_issuer(self, document: tuple[str, str]) -> str | None:
        """Return the issuer that the noun of any mention of a document implies, or the body beside one."""
        if document not in self._native_of:
            nouns = (c.noun for c in self._same[document])
            implied = next((n.native_issuer for n in nouns if n and n.native_issuer), None)
            beside = (self._beside(c) for c in self._same[document])
            self._native_of[document] = implied or next(filter(None, beside), None)
        return self._native_of[document]

    def _beside(self, citation: Citation) -> str | None:
        """Return the body behind the number of a citation, or its day, or that whose own document it is."""
        draft, day = citation.draft, citation.around.date
        at = day.end if day is not None and draft.end <= day.start <= draft.end + _DATED else draft.end
        near = [b for b in self._bodies if b.start >= self._sentence_start(draft)]
        told = self._folded, self.article.language
        return issuer_behind(at, self._bodies, *told) or issuer_of_own(
            (draft.start, draft.end), at, near, *told
        )

    @cached_property
    def _bodies(self) -> tuple[BodyMention, ...]:
        return find_bodies(self.text, self.article.language, self.places)

    def _sentence_start(self, draft: Draft) -> int:
        """Return where the sentence of a citation begins, or what of it stands near."""
        at = bisect_right(self._sentences, draft.start)
        return max(self._sentences[at - 1] if at else 0, draft.start - _BEFORE)

    def _province_in_paragraph(self, draft: Draft, places: Sequence[PlaceMention]) -> str | None:
        """Return the province named last before a citation in its paragraph: news tells of several."""
        segment = self.article.segment_at(draft.start)
        start = segment.start if segment is not None else draft.start
        return _last_province(places, start, draft.start)

    def _place(self, citation: Citation) -> str | None:
        """Return the issuer's province, one for all mentions of a document."""
        if citation.document not in self._place_of:
            same = self._same[citation.document]
            stated = [c.around.place for c in same if c.around.place is not None]
            issuers = (i.vietnamese for c in same for i in c.around.issuers)
            of_city = any(name and name.startswith("City ") for name in issuers)
            named = [n for n in (_seat(p, of_city) for p in stated) if n is not None]
            # An organ of Vietnam is of none of the provinces that guests come from.
            home = citation.identity is not None
            places = [p for p in self.places if not home or _is_at_home(p)]
            near = (_last_province(places, self._sentence_start(c.draft), c.draft.start) for c in same)
            about = province_of_article(self.article, places)
            beside = (self._province_in_paragraph(c.draft, places) for c in same) if about is None else ()
            found = (*named, *filter(None, (*near, about, *beside)))
            self._place_of[citation.document] = next(iter(found), None)
        return self._place_of[citation.document]


def _last_province(places: Sequence[PlaceMention], start: int, end: int) -> str | None:
    return next((p.province for p in reversed(places) if start <= p.start < end and p.province), None)


def _as_issuer(house: str) -> str:
    """Return the Party committee of a house as the list of issuers has it: "Government Party Committee"."""
    known = f"{house.removeprefix(_OF_HOUSES).removeprefix('the ')} Party Committee"
    return known if known in issuer_codes() else house


def _registered_kind(number: str) -> str | None:
    entries = registered().get(number)
    return entries[-1].kind if entries else None


def _is_at_home(place: PlaceMention) -> bool:
    """Tell whether a place is no province of another country."""
    return place.province is None or is_province_of_vietnam(place.province)


def _seat(place: PlaceMention, of_city: bool) -> str | None:
    """Return whose body a place beside the issuer makes it: a city below a province is named itself."""
    if of_city and place.kind == "district":
        return place.name
    return place.province or (place.name if place.kind in ("province", "region") else None)


def _likeliest(entries: Sequence[Registered], on: date | None) -> Sequence[Registered]:
    """Return the entries that a number without a date most likely means.

    That is the one which the press cites by its serial alone; where none is cited so, the one of the Party's
    term in which the text was written, as numbers of older terms are cited with their dates.
    """
    short = [e for e in entries if e.short]
    if short or on is None or len(entries) == 1:
        return short if len(short) == 1 else entries
    term = term_of("Party", on)
    current = [e for e in entries if e.issued_on and term_of("Party", e.issued_on) == term]
    return current if len(current) == 1 and "/TW" in current[0].number else entries
