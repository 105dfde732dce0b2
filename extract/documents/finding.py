"""From the citations read off a text to document mentions with all that the article settles."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from extract.article import Article
from extract.dates.mention import DateMention
from extract.documents.citing import CitationReader, Draft, read_lone_numbers
from extract.documents.codes import Code, find_codes, issuer_of
from extract.documents.completion import (
    Identity,
    candidates_in_article,
    from_article,
    from_issuer,
    from_native,
    from_registry,
    identify,
)
from extract.documents.lexicon import IssuerPhrase, Words, issuer_codes, registry, words
from extract.documents.mention import DocumentMention, How
from extract.documents.province import level_name, province_of
from extract.documents.surroundings import Surroundings, SurroundingsReader
from extract.lexicon.folding import fold
from extract.places.mention import PlaceMention

_CENTRAL = {"Politburo", "Secretariat", "Party Central Committee", "Politburo; Secretariat"}
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_VIETNAMESE_PRESS = re.compile(r"\b(?:Báo|Đài|Truyền hình|Tạp chí|VietnamPlus|VietNamNet|TTXVN|VOV|VTV)\b|[ăđơưạảấầẩẫậắằẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]")  # fmt: skip


@dataclass(slots=True)
class _Citation:
    draft: Draft
    around: Surroundings
    number: str = ""
    kind: str = ""
    how: How = "exact"
    identity: Identity | None = None
    issuer: str | None = None
    native_issuer: str | None = None


class Finder:
    """Finds the document mentions of one text."""

    def __init__(
        self,
        article: Article,
        dates: Sequence[DateMention],
        places: Sequence[PlaceMention],
        phrase: bool = False,
    ) -> None:
        self.article, self.text, self.phrase = article, article.text, phrase
        self.folded = fold(self.text)
        self.words: Words = words(article.language)
        self.places = places
        labels = self.words.book.find(self.folded)
        codes = find_codes(self.text, self.folded)
        drafts = CitationReader(self.text, self.folded, self.words, codes, labels).read()
        drafts += read_lone_numbers(self.folded, self.words, drafts)
        drafts.sort(key=lambda d: d.start)
        self.vietnamese = self._vietnamese(any(d.code for d in drafts))
        self.country = None if self.vietnamese else self._country()
        reader = SurroundingsReader(
            self.text, self.folded, self.words, labels, dates, places, article.segments
        )
        self.citations: list[_Citation] = []
        previous = 0
        for draft in drafts:
            self.citations.append(_Citation(draft, reader.read(draft, previous)))
            previous = draft.end
        self._province: str | None = None
        self._province_known = False

    def find(self) -> tuple[list[DocumentMention], list[int]]:
        """Return the mentions in text order, and where the statement of each ends."""
        self._share_issuers()
        self._identify_full()
        self._complete()
        self.citations = [c for c in self.citations if c.number]
        self._settle_kinds()
        issued = self._issue_dates()
        organs = self._issuers()
        mentions = [self._mention(c, issued, organs) for c in self.citations]
        return mentions, [c.around.end for c in self.citations]

    def _vietnamese(self, coded: bool) -> bool:
        article = self.article
        source = f"{article.publisher or ''}"
        return (
            article.language == "vi"
            or coded
            or bool(self.words.vietnam.search(self.folded))
            or bool(_VIETNAMESE_PRESS.search(source))
            or bool(re.search(r"https?://[^/]*\.vn(?:/|$)", article.source_url or ""))
        )

    def _country(self) -> str | None:
        counts = {c: len(p.findall(self.folded)) for c, p in self.words.countries}
        best = max(counts, key=lambda c: counts[c], default=None)
        return best if best and counts[best] else None

    def _share_issuers(self) -> None:
        """Give a shared issuer behind a list to the members before it, over brackets too."""
        following: _Citation | None = None
        for citation in reversed(self.citations):
            draft = citation.draft
            if following is not None and citation.around.issuer is None and draft.code is None:
                other = following.draft
                gap = self.text[draft.end : other.start]
                alike = other.code is None and (other.noun is None or draft.noun is None
                                                or draft.noun.codes == other.noun.codes)  # fmt: skip
                same_list = draft.group == other.group or (
                    self.text[draft.start - 1 : draft.start] == "("
                    and self.text[other.start - 1 : other.start] == "("
                    and not re.search(r"[.;!?؟؛\n]", gap)
                ) or (len(gap) < 8 and other.noun is not None)  # fmt: skip
                if alike and same_list:
                    citation.around.issuer = following.around.issuer
            following = citation

    def _identify_full(self) -> None:
        for citation in self.citations:
            draft = citation.draft
            if draft.code is not None:
                code = self._typed(draft)
                citation.number, citation.how = code.number, code.how
                citation.kind = self._code_kind(draft, code)
                citation.identity = Identity(
                    code.number, citation.kind, code.type_code, code.issuer_code, code.year
                )
            elif draft.native:
                citation.number = self._native_number(draft)
                written = self.text[draft.number_start : draft.number_end]
                citation.how = "exact" if written == citation.number else "normalised"
                noun = draft.noun or self._group_noun(draft)
                citation.kind = noun.native_kind if noun else "other"

    @staticmethod
    def _typed(draft: Draft) -> Code:
        code = draft.code
        assert code is not None
        alone = draft.noun is not None and len([c for c in draft.noun.codes if c in ("ĐA", "DA")]) == 1
        if code.type_code in ("ĐA", "DA") and code.how != "exact" and alone and draft.noun:
            return code.with_type(draft.noun.codes[0]) if code.type_code != draft.noun.codes[0] else code
        return code

    def _code_kind(self, draft: Draft, code: Code) -> str:
        noun = draft.noun or self._group_noun(draft)
        if code.type_code is None and "QH" in code.issuer_code and "/" in code.number:
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

    def _group_noun(self, draft: Draft):  # type: ignore[no-untyped-def]
        return next(
            (c.draft.noun for c in self.citations if c.draft.group == draft.group and c.draft.noun), None
        )

    def _native_number(self, draft: Draft) -> str:
        written = self.text[draft.number_start : draft.number_end]
        if draft.year is not None:
            return f"{draft.serial}/{draft.year}"
        plain = re.sub(r"[^\w/.\-]|_", "", written.translate(_DIGITS).replace("–", "-"))
        plain = plain.replace("ي", "ی") if self.article.language == "fa" else plain
        plain = re.sub(r"(?<=\d)(?:هـ?|ك|ک)$", "هـ", plain) if "ت" in plain else plain
        return (
            re.sub(r"[ivxlcdmівхс]+$", lambda m: m.group().upper(), plain)
            if re.search(r"-[ivxl]+$", plain)
            else plain
        )

    def _complete(self) -> None:
        known = [c.identity for c in self.citations if c.identity is not None]
        natives = [(c.number, c.kind) for c in self.citations if c.draft.native]
        open_: list[_Citation] = []
        for citation in self.citations:
            draft = citation.draft
            if citation.number:
                continue
            noun = draft.noun or self._group_noun(draft)
            bare = replace(draft, noun=noun)
            stated = citation.around.issuer
            issuer = stated.vietnamese if stated else None
            found = self._completed(bare, known, issuer, stated)
            if found is None and not self.vietnamese and noun is not None:
                number = from_native(bare, natives)
                if number is not None:
                    citation.number, citation.how, citation.kind = number, "completed", noun.native_kind
                    continue
            if found is not None:
                self._adopt(citation, found)
                known.append(found)
            else:
                open_.append(citation)
        for citation in open_:
            self._leave_open(citation, known)

    def _completed(
        self, draft: Draft, known: Sequence[Identity], issuer: str | None, stated: IssuerPhrase | None
    ) -> Identity | None:
        if self.vietnamese or self.phrase:
            found = from_article(draft, known, issuer)
            if found is not None:
                return found
        if stated is not None and stated.vietnamese is None:
            return None
        if not (self.vietnamese or self.phrase):
            return None
        if len(candidates_in_article(draft, known)) > 1 and issuer is None:
            return from_registry(draft, self.article.published_on, issuer)
        if draft.noun is not None and "NĐ" in draft.noun.codes and draft.year and draft.noun.kind == "decree":
            return Identity(
                f"{draft.serial}/{draft.year}/NĐ-CP", "decree", "NĐ", "CP", draft.year, "Government"
            )
        if self.vietnamese:
            named = from_issuer(draft, issuer)
            if named is not None:
                return named
        return from_registry(draft, self.article.published_on, issuer)

    def _adopt(self, citation: _Citation, found: Identity) -> None:
        citation.identity, citation.number, citation.kind = found, found.number, found.kind
        written = self.text[citation.draft.number_start : citation.draft.number_end]
        citation.how = (
            "completed" if found.number != written.translate(_DIGITS) else _how_bare(written, found.number)
        )

    def _leave_open(self, citation: _Citation, known: Sequence[Identity]) -> None:
        draft = citation.draft
        noun = draft.noun or self._group_noun(draft)
        if noun is None or not self._believable(draft):
            return
        serial = (draft.serial or "").translate(_DIGITS)
        if noun.kind == "project" and not serial.startswith("0") and self.article.language != "vi":
            return
        written = self.text[draft.number_start : draft.number_end]
        citation.number = f"{serial}/{draft.year}" if draft.year else serial
        citation.how = "exact" if written == citation.number else "normalised"
        citation.kind = (
            noun.kind if self.vietnamese or (self.phrase and self.country is None) else noun.native_kind
        )
        council = citation.around.issuer.native if citation.around.issuer else None
        if self._united_nations(citation) or (noun.kind == "resolution" and council == "Arab League"):
            citation.kind = "resolution"
            if self._united_nations(citation) and not draft.year:
                citation.number, citation.how = f"S/RES/{int(serial)}", "completed"

    def _united_nations(self, citation: _Citation) -> bool:
        """Whether a bare number is one of the Security Council's."""
        draft = citation.draft
        if draft.noun is None or draft.noun.kind not in ("resolution",):
            return False
        council = "United Nations Security Council"
        serial = draft.serial
        return any(
            c.draft.serial == serial and c.around.issuer is not None and c.around.issuer.vietnamese == council
            for c in self.citations
        )

    def _believable(self, draft: Draft) -> bool:
        if not draft.uncertain:
            return True
        if self.article.language == "vi":
            return self.text[draft.start].isupper()
        return self.vietnamese or self.phrase

    def _settle_kinds(self) -> None:
        """Give a number without a noun the kind that another mention or the registry knows."""
        by_number = {c.number: c.kind for c in reversed(self.citations) if c.kind}
        listed = {e.number: e.kind for e in registry()}
        for citation in self.citations:
            if not citation.kind:
                default = "decision" if "QĐ" in citation.number else (
                    "resolution" if "UBTVQH" in citation.number else "law")  # fmt: skip
                citation.kind = by_number.get(citation.number) or listed.get(citation.number) or default
            elif citation.kind == "other" and citation.draft.native:
                citation.kind = by_number.get(citation.number, "other")

    def _issue_dates(self) -> dict[tuple[str, str], date]:
        stated: dict[tuple[str, str], Counter[date]] = {}
        for c in self.citations:
            if c.around.date is not None and c.around.date.value is not None:
                stated.setdefault((c.kind, c.number), Counter())[c.around.date.value] += 1
        return {k: max(v.items(), key=lambda x: x[1])[0] for k, v in stated.items()}

    def _issuers(self) -> dict[tuple[str, str], str]:
        """Return the issuer that the article states with any mention of each document."""
        found: dict[tuple[str, str], str] = {}
        for c in self.citations:
            name = self._stated(c)
            if name is not None:
                found.setdefault((c.kind, c.number), name)
        return found

    def _stated(self, citation: _Citation) -> str | None:
        code = citation.identity.issuer_code if citation.identity else None
        for phrase in citation.around.issuers or filter(None, [citation.around.issuer]):
            if code is None:
                name = phrase.vietnamese if self.vietnamese else (phrase.native or phrase.vietnamese)
                if name is not None:
                    return name
            elif phrase.vietnamese and self._fits(phrase.vietnamese, code):
                return phrase.vietnamese
        return None

    @staticmethod
    def _fits(name: str, code: str) -> bool:
        if code == "TW":
            return name in _CENTRAL
        stated = issuer_codes().get(name)
        organ = issuer_of(code)
        return stated is not None and organ is not None and stated == organ.code

    def _mention(
        self, citation: _Citation, issued: dict[tuple[str, str], date], organs: dict[tuple[str, str], str]
    ) -> DocumentMention:
        draft, identity = citation.draft, citation.identity
        doc = (citation.kind, citation.number)
        project = citation.kind == "project"
        entry = self._entry(citation, issued.get(doc), None if project else organs.get(doc))
        issued_on = issued.get(doc) or (entry[0] if entry else None)
        issuer, place = self._issuer(citation, organs.get(doc), entry[1] if entry else None)
        year = (identity.year if identity else draft.year) or (issued_on.year if issued_on else None)
        cited = citation.around.date.value if citation.around.date else None
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
            serial=draft.serial.translate(_DIGITS) if draft.serial else citation.number,
            year=year,
            type_code=identity.type_code if identity else None,
            issuer_code=identity.issuer_code if identity else None,
            issuer=issuer,
            issuer_place=place,
            cited_on=cited,
            issued_on=issued_on,
            subject=citation.around.subject or (entry[2] if entry else None),
            country="VN" if identity or self.vietnamese else self._mention_country(citation),
        )

    def _mention_country(self, citation: _Citation) -> str | None:
        if citation.number.startswith("S/RES/"):
            return None
        phrase = citation.around.issuer
        return (phrase.country if phrase and phrase.country else None) or self.country

    def _entry(
        self, citation: _Citation, issued_on: date | None, organ: str | None
    ) -> tuple[date | None, str | None, str | None] | None:
        """Return date, issuer and subject from the registry; what its entries disagree on stays open."""
        if citation.identity is None:
            return None
        published = self.article.published_on
        entries = [
            e
            for e in registry()
            if e.number == citation.number
            and (e.kind == citation.kind or "QĐ" in e.number)
            and not (published and e.issued_on and e.issued_on > published)
            and (issued_on is None or e.issued_on in (None, issued_on))
            and (organ is None or organ in e.issuer.split("; ") or organ == e.issuer)
        ]
        if not entries:
            return None
        if len([e for e in entries if e.short]) == 1:
            entries = [e for e in entries if e.short]
        one = len(entries) == 1
        names = {e.issuer for e in entries}
        return (entries[0].issued_on if one else None, names.pop() if len(names) == 1 else None,
                entries[0].subject if one else None)  # fmt: skip

    def _issuer(
        self, citation: _Citation, stated: str | None, registered: str | None
    ) -> tuple[str | None, str | None]:
        code = citation.identity.issuer_code if citation.identity else None
        organ = issuer_of(code) if code else None
        if code is None:
            local = stated is not None and stated.startswith(
                ("Provincial", "City", "Commune", "District", "Department", "Regional")
            )
            name = stated or registered
            if name is None and self._united_nations(citation):
                name = "United Nations Security Council"
            if citation.identity is not None and registered:  # Project 06: what stands near it runs it
                name, local = registered, False
            if name is None and not self.vietnamese:
                nouns = [c.draft.noun or self._group_noun(c.draft) for c in self.citations
                         if (c.kind, c.number) == (citation.kind, citation.number)]  # fmt: skip
                name = next((n.native_issuer for n in nouns if n and n.native_issuer), None)
            if name == "Council of Ministers" and self.country in ("AE", "EG", "KW", "JO", "LB"):
                name = "Cabinet"
        else:
            local = organ is not None and organ.local
            joint = registered is not None and stated in registered.split("; ")
            name = (registered if joint else stated) or registered or (organ.name if organ else None)
        if not local or name is None:
            return name, None
        place = self._place(citation)
        return level_name(name, place, stated), place

    def _province_before(self, draft: Draft) -> str | None:
        """Return the province named last before the citation in its sentence."""
        start = max(self.text.rfind("\n", 0, draft.start), draft.start - 250) + 1
        stops = [m.end() for m in re.finditer(r"[.!?؟]\s", self.text[start : draft.start])]
        start += stops[-1] if stops else 0
        named = [p for p in self.places if start <= p.start < draft.start and p.province is not None]
        return named[-1].province if named else None

    def _place(self, citation: _Citation) -> str | None:
        doc = (citation.kind, citation.number)
        for other in self.citations:
            place = other.around.place
            if (other.kind, other.number) == doc and place is not None:
                province = place.province or (place.name if place.kind in ("province", "region") else None)
                if province is not None:
                    return province
        near = self._province_before(citation.draft)
        if near is not None:
            return near
        if not self._province_known:
            self._province = province_of(self.article, self.places)
            self._province_known = True
        return self._province


def _how_bare(written: str, number: str) -> How:
    return "exact" if written == number else "normalised"


__all__ = ["Finder", "identify"]
