"""The grammar of an office phrase: marks and deputy, title, marks, joiner, body, level, place, country.

One grammar reads every language, for only the vocabularies differ: an order of marks that one of them lacks
does no harm in another. At each title word all readings are tried and the longest wins.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, lru_cache

from extract.lexicon import shared_table
from extract.places.mention import PlaceMention
from extract.roles.body_grammar import OF_ALL
from extract.roles.charges import ChargeParser
from extract.roles.head_grammar import MOST_FIELD, Head
from extract.roles.phrase import (
    EMIR,
    GENERIC_COMMITTEE,
    GOVERNORS,
    MINISTER_OF_STATE,
    MINISTERS,
    OF_LANDS,
    STAFF,
    UNDER_GOVERNORS,
    BodyPhrase,
    OfficePhrase,
)
from extract.roles.vocabulary import Vocabulary, bodies, titles, vocabulary
from extract.roles.words import Words

# After a title, a quoted name is that of its body, which the vocabulary does not know.
_OPENING = ("«", "“", '"', "„")
_MOST_ADJECTIVES = 4
# Titles that a field completes.
_WITH_PORTFOLIOS = frozenset((*MINISTERS, MINISTER_OF_STATE))
# Titles that mean the highest office where no body is named.
_HIGHEST = ("State President", "President", "General Secretary")
# In so many words a deputy's office names whom he represents.
_MOST_VOTERS = 6
# The kinds of places that have authorities of their own.
_OF_VIETNAM = ("province", "district", "commune")
# Titles that a level alone completes ("governor of the province"), or that are held in a city.
_OF_A_LAND = (
    *("Governor", "Acting Governor", "Mayor", "Acting Mayor", "Consul General", "Wali", EMIR),
    *UNDER_GOVERNORS,
)
# Whose number belongs to the name before: "عبدالله الثاني ملك الأردن".
_NUMBERED = ("King", EMIR, "Sultan")
_ORDINALS = frozenset(("First", "Second"))
# A deputy's field may stand before his body, which is of these kinds.
_FIELDED = frozenset(
    ("ministry", "agency", "department", "academy", "organisation", "company", "state", "army", "office")
)
_DEPARTMENT = "Department"


def _is_abroad(place: PlaceMention) -> bool:
    return place.kind == "province" and place.name not in _provinces()


@cache
def _provinces() -> frozenset[str]:
    return frozenset(row["name"] for row in shared_table("provinces"))


# Offices of a whole country: a city, or a body that a preposition joins, is where the holder is.
_OF_A_COUNTRY = frozenset(
    (
        *MINISTERS,
        "Prime Minister",
        "Deputy Prime Minister",
        "State President",
        "King",
        "Crown Prince",
        "Deputy Crown Prince",
    )
)
# Those whose own office is where they are.
_OF_A_SEAT = ("Governor", "District Governor", "Mayor")


class Parser(ChargeParser):
    """Reads offices in one text, and their heads and bodies as its bases do."""

    def place_at(self, at: int) -> PlaceMention | None:
        """Return the place that a word is the whole of."""
        place = self._places.get(self.words.starts[at])
        return place if place is not None and place.end == self.words.ends[at] else None

    def office_at(self, start: int) -> OfficePhrase | None:
        """Return the longest office phrase that begins at a word, or None."""
        best: OfficePhrase | None = None
        for head in self._heads(start, (), False):
            if head.title in _NUMBERED and not _ORDINALS.isdisjoint(head.marks):
                continue
            office = self._office(start, head)
            if office is not None and (best is None or _rank(office) > _rank(best)):
                best = office
        if best is None and self._lemmas[start] in self._v.deputising:
            best = self._deputy_of_body(start)
        return best

    def _deputy_of_body(self, start: int) -> OfficePhrase | None:
        """A deputy straight before a body is that of its head (قائم‌مقام بانک مرکزی, معاون اول قوه قضاییه)."""
        end = self.deputies_at(start)
        if end is None:
            return self._acting_for_body(start)
        behind = self.longest("marks", end) if self.tight(end) else None
        end = behind[0] if behind else end
        body = self._body(end) or self._behind_field(end)
        if body is None or not bodies()[body.name].head:
            return None
        marks = tuple(m[1] for m in (self.longest("marks", start), behind) if m)
        return OfficePhrase(start, body.end, "Head", marks, True, self._plural(start), end, body)

    def _acting_for_body(self, start: int) -> OfficePhrase | None:
        """A word for an acting holder straight before a body is for its head (سرپرست سازمان اوقاف)."""
        mark = self.longest("marks", start)
        if mark is None or self._lemmas[start] not in self._v.acting_heads or not self.tight(mark[0]):
            return None
        body = self._body(mark[0])
        if body is None or not bodies()[body.name].head:
            return None
        return OfficePhrase(start, body.end, "Head", (mark[1],), False, False, mark[0], body)

    def _behind_field(self, start: int) -> BodyPhrase | None:
        """The body behind a deputy's field of few words of no office (معاون توانبخشی سازمان بهزیستی, معاون
        برنامه‌ریزی و امور عمرانی فرمانداری)."""
        if not self._v.fields_between:
            return None
        for at in range(start, start + MOST_FIELD):
            if not (self.tight(at) and self.tight(at + 1)) or self.words[at].form in self._v.no_fields:
                return None
            if self.longest("titles", at) or (at == start and self.longest("and", at)):
                return None
            body = self.body_at(at + 1)
            if body is not None:
                row = bodies()[body.name]
                known = row.head in _OF_A_SEAT or row.family in _FIELDED
                return body if known and not self.longest("and", at) else None
        return None

    def _office(self, start: int, head: Head) -> OfficePhrase | None:
        principal = self._principal(head) if head.title in STAFF else None
        if principal is not None:
            plural = self._plural(start)
            served = OfficePhrase(
                start,
                principal.end,
                head.title,
                head.marks,
                head.deputy,
                plural,
                head.end,
                principal=principal,
            )
            return self._with_field(served)
        families = titles()[head.title].families
        definite = self.words.has_article(start, head.end)
        body = None if head.portfolio else self._body(head.end) or self._local_body(head)
        if body is None and not head.portfolio:
            body = self._department_of(head)
        joined = (
            head.title in (*_OF_A_COUNTRY, *_OF_A_SEAT) and self._past_joiners(head.end) != head.end
        )  # "رئیس جمهور در دفتر خود", "استاندار در استانداری"
        if body is not None and (joined or (definite and self._is_apart(body, head.end))):
            body = None
        if body is not None and head.title in _OF_A_LAND and self._land_behind(head.end) is not None:
            body = None  # "أمير منطقة عسير بمكتبه": where the governor of a land is
        if body is not None and families and bodies()[body.name].family not in families:
            body = None
        end, portfolio, land = head.end, head.portfolio, None
        if body is not None:
            land = self._land_behind(body.end) if body.name in OF_LANDS else None
            end = land[0] if land else body.end
        elif head.title in _WITH_PORTFOLIOS:
            end, portfolio = self._portfolio(head.end)
        office = OfficePhrase(
            start,
            end,
            head.title,
            head.marks,
            head.deputy,
            self._plural(start) or (head.deputy and self.words[head.title_start].plural),
            head.end,
            body,
            portfolio,
            definite=definite,
            land=land[1] if land else None,
        )
        office = self._tail(self._governing(office))
        if head.title == "Deputy" and body is None:
            office = self._constituency(office)
            body = office.body
        if body is None and self._is_quoted(office.end):
            office = office._replace(quoted=True)
        named = self._noun_of_body(office.end) if body is None and office.title in _HIGHEST else None
        if named is not None:
            office = office._replace(end=named, quoted=True)
        if body is None and not office.portfolio and not self._stands_alone(office, start, head):
            return None
        office = self._with_field(office)
        if self._v.marks_after_body and office.end > head.end and self.tight(office.end):
            mark = self._mark_behind(office.end)
            if mark and all(not self.words[k].plural for k in range(office.end, mark[0])):
                office = office._replace(end=mark[0], marks=(*office.marks, mark[1]))
        return office

    def _is_quoted(self, at: int) -> bool:
        """Tell whether a name in quotation marks stands behind an office, or a word for a firm and one."""
        at = self._past_joiners(at)
        return at < self._size and self._gaps[at][-1:] in _OPENING

    def _governing(self, office: OfficePhrase) -> OfficePhrase:
        """Take the region abroad behind the title of who governs it, past a word for such a region."""
        own = office.title == EMIR and self.words[office.title_end - 1].definite  # "أمير البلاد بقصر …"
        if office.title not in _OF_A_LAND or office.body or own:
            return office
        land = self._land_behind(office.end)
        if land is None:
            return office
        title = GOVERNORS[0] if office.title == EMIR else office.title
        return office._replace(end=land[0], land=land[1], title=title, level=None)

    def _land_behind(self, end: int) -> tuple[int, str] | None:
        """Return the end and the name of a region abroad behind a title, the word for one between or not; it
        may be part of the name, and of the title ("أمير المنطقة الشرقية")."""
        at = self._past_joiners(end)
        if not self.tight(at):
            return None
        kind = self.longest("land_words", at)
        starts = (end - 1, at, kind[0] if kind else at)
        lands = [land for i in starts if self.tight(i) and (land := self.longest("lands", i)) is not None]
        return next((land for land in lands if land[0] > end), None)

    def _noun_of_body(self, at: int) -> int | None:
        """Return the end of a noun of a body that stands at a word, its adjectives between."""
        adjective = self._v.genitive_adjective
        for _ in range(_MOST_ADJECTIVES):
            noun = self.longest("body_nouns", at) if self.tight(at) else None
            if noun is not None:
                return noun[0]
            if not self.tight(at) or adjective is None or not adjective.search(self.words[at].form):
                return None
            at += 1
        return None

    def _local_body(self, head: Head) -> BodyPhrase | None:
        """The body that a title means of a place by itself: "Chủ tịch tỉnh Lào Cai", "Bí thư Quận 2"."""
        name = self._v.local_bodies.get(head.title)
        at = self._past_joiners(head.end)
        step = self._level_or_place(at) if name and self.tight(at) else None
        if name is None or step is None:
            return None
        end, level, place, _ = step
        if place is None and level is not None and (further := self._level_or_place(end)) is not None:
            end, _, place, _ = further
        known = place is not None and (place.kind in _OF_VIETNAM or place.name in _provinces())
        if place is None or not known or _is_abroad(place):
            return None
        return BodyPhrase(end, name, level, place=place)

    def _department_of(self, head: Head) -> BodyPhrase | None:
        """The department whose field stands behind a title of its head alone ("مدیرکل راه و شهرسازی")."""
        lemmas = " ".join(self._lemmas[head.title_start : head.title_end])
        if lemmas not in self._v.department_heads:
            return None
        body = self._completed(BodyPhrase(head.end, _DEPARTMENT))
        return body if body is not None and body.portfolio else None

    def _principal(self, head: Head) -> OfficePhrase | None:
        """The office that stands behind the title of who serves its holder ("Trợ lý Thủ tướng")."""
        at = self._past_joiners(head.end)
        return self.office_at(at) if self.tight(at) else None

    def _is_apart(self, body: BodyPhrase, at: int) -> bool:
        """Whether a delegation stands right behind a title with the article: another's ("المحافظ وفد …"); or
        what is a rank too, of the same person ("المفتش العام اللواء X")."""
        word = self.words[at]
        if word.definite and word.lemma in self._v.weak_ranks and not word.glued:
            return self._past_joiners(at) == at
        straight = not (word.glued or word.definite) and self._past_joiners(at) == at
        return straight and bodies()[body.name].family == "delegation"

    def _mark_behind(self, at: int) -> tuple[int, str] | None:
        """Return the mark behind a body, past a word for its level that says no more of it ("للمقاطعة")."""
        mark = self.longest("marks", at)
        if mark is not None:
            return None if self._goes_on(at, mark) else mark
        level = self.longest("levels", self._past_joiners(at))
        return self.longest("marks", level[0]) if level and self.tight(level[0]) else None

    def _constituency(self, office: OfficePhrase) -> OfficePhrase:
        """Take the assembly behind whom a deputy represents (نماینده مردم گلشهر در مجلس): no deputy chair."""
        at = office.end
        if self.tight(at) and self.office_at(at) is not None:
            return office
        for _ in range(_MOST_VOTERS):
            at += 1
            if not self.tight(at):
                break
            joiner = self.longest("joiners", at)
            body = self.body_at(joiner[0]) if joiner and self.tight(joiner[0]) else None
            if body is not None:
                assembly = bodies()[body.name].family == "assembly"
                return office._replace(end=body.end, body=body) if assembly else office
        return office

    def _stands_alone(self, office: OfficePhrase, start: int, head: Head) -> bool:
        """Whether a title without a body is an office, as "member" and the start of "đại sứ quán" are not."""
        row = titles()[head.title]
        lemmas = " ".join(self._lemmas[head.title_start : head.title_end])
        if lemmas in self._v.seats:
            return True
        of_country = row.body == "country" and (office.country or " " in lemmas)  # "أمير البلاد"
        if not (row.bare or office.land or of_country):
            return False
        if lemmas in self._v.bound_titles:
            return False
        name = self._best_body(start)
        return name is None or name[0] <= head.title_end

    def _tail(self, office: OfficePhrase) -> OfficePhrase:
        """Take the level, place and country that stand after an office without a levelled body."""
        level, place, country = office.level, office.place, office.country
        end = office.end
        while True:
            at = self._past_joiners(end)
            if not self.tight(at) and at != end:
                break
            step = self._level_or_place(at)
            if step is None:
                break
            stop, new_level, new_place, new_country = step
            in_capital = at != end and new_place is not None and new_place.kind == "capital"
            heads = country is not None and office.body is None and office.title in ("Head", *_HIGHEST)
            if in_capital and (heads or _is_of_a_land(office)):
                break
            if new_level and (level or office.title not in _OF_A_LAND):
                break
            if new_place and not new_level and office.title in _OF_A_COUNTRY:
                break  # where a minister is, not what he is of: "received the Minister of Defence in Jeddah"
            if office.body is not None and bodies()[office.body.name].family == "country":
                break
            end, level = stop, level or new_level
            place, country = place or new_place, country or new_country
        if end == office.end:
            return office
        return office._replace(end=end, level=level, place=place, country=country)


def _is_of_a_land(office: OfficePhrase) -> bool:
    """Whether an office is one of a whole country: behind "in" the capital is where its holder was."""
    row = titles()[office.title]
    family = bodies()[office.body.name].family if office.body is not None else None
    of_all = office.body is None and row.body not in ("", "country?")
    return of_all or office.title in MINISTERS or family in OF_ALL


@lru_cache(maxsize=1)
def parser_of(text: str, language: str, places: tuple[PlaceMention, ...]) -> Parser:
    """Return the parser of a text. Offices, then bodies, are looked for in one text: the last is kept."""
    v = vocabulary(language)
    words = v.reducer.words(text)
    return Parser(v, words, _behind_their_units(words, places, v) | {p.start: p for p in places})


def _behind_their_units(
    words: Words, places: Sequence[PlaceMention], v: Vocabulary
) -> dict[int, PlaceMention]:
    """Return the places that are named with the word for one by where the next word begins: that word may end
    the name of a body before ("إمارة منطقة عسير")."""
    found = {}
    for place in places:
        at = bisect_left(words.starts, place.start)
        if at + 1 < len(words) and words.ends[at] < place.end and words.lemmas[at] in v.trailing:
            found[words.starts[at + 1]] = place
    return found


def _rank(office: OfficePhrase) -> tuple[bool, int, int, int]:
    """Longer readings first; of equal ones that with the shorter title, whose body then says more, and that
    in which a word is part of the title and no mark ("الوزير الأول" is no first minister)."""
    body = office.body
    generic = body is not None and body.name == GENERIC_COMMITTEE and not body.portfolio
    named = (body is not None and not generic) or bool(office.portfolio) or office.principal is not None
    size = -office.title_end if named else office.title_end
    return named, office.end, size, 0 if office.deputy else -len(office.marks)
