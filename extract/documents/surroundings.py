"""What stands around a citation: its date, its issuer with a place, its subject."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

from extract.article import Article
from extract.dates.mention import DateMention
from extract.documents.draft import Draft
from extract.documents.issue_days import not_after, settled_by, year_of_native
from extract.documents.subjects import subject_at
from extract.documents.words import IssuerPhrase, Noun, Words
from extract.languages.sentences import Span
from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.lexicon.phrases import PhraseMatch
from extract.places.gazetteer import gazetteer
from extract.places.mention import PlaceMention

# What parts two statements within a sentence.
_PART = re.compile(r"[;:؛]\s")
_BEFORE = 110
# So far before a document it may stand by whose order it is read out; so near are its issuer and the verb.
_ORDERED = 220
_BESIDE = 10
# A term stands right behind the issuer or ends its name ("اللجنة المركزية الثانية عشرة").
_TERM = 26
_LEAD = 30  # from a number to the committee: " của hội nghị lần thứ bảy "
_PLENUM = 75  # from a number to the end of "at the fourth plenum of the Party Central Committee, term XI"
# So many bodies are looked at behind a number.
_NEXT = 4
# So much stands at most between a number and the province whose document it is.
_OWNER = 24
# So long is a word that leads a place, and none for its level, at most.
_PREPOSITION = 3
_APART = re.compile(r"[.,;:()\n،؛]")
# Bodies without a head: a name behind one is of a member, "Standing Member of the Secretariat A B".
_COLLECTIVE = frozenset(
    ("Politburo", "Secretariat", "Party Central Committee", "Government", "National Assembly")
)
_WORD = re.compile(r" +([^\W\d_]\w*)")
_LONGEST_NAME = 5


def _name_end(text: str, at: int) -> int | None:
    """Return the end of a name of two to five words behind `at`, a space behind it, or None."""
    end, count = at, 0
    while count < _LONGEST_NAME and (word := _WORD.match(text, end)) and word[1][0].isupper():
        end, count = word.end(), count + 1
    return end if count > 1 and text[end : end + 1] == " " else None


@dataclass(slots=True)
class Surroundings:
    """What the text states about one citation; `end` is where the statement ends."""

    end: int
    issuer: IssuerPhrase | None = None
    place: PlaceMention | None = None
    date: DateMention | None = None
    subject: str | None = None
    term: str | None = None
    issuers: list[IssuerPhrase] = field(default_factory=list)


class _Placed(Protocol):
    @property
    def start(self) -> int: ...


Placed = TypeVar("Placed", bound=_Placed)


class _InOrder(Generic[Placed]):
    """What stands in a text, in its order, to be asked for by place."""

    def __init__(self, placed: Sequence[Placed]) -> None:
        self._placed = placed
        self._starts = [p.start for p in placed]

    def within(self, start: int, end: int) -> Sequence[Placed]:
        """Return what starts in `start`..`end`."""
        first = bisect_left(self._starts, start)
        return self._placed[first : bisect_left(self._starts, end, lo=first)]

    def next(self, start: int, most: int) -> Sequence[Placed]:
        """Return what starts at `start` or behind it, no more than `most`."""
        first = bisect_left(self._starts, start)
        return self._placed[first : first + most]


class SurroundingsReader:
    """Reads the surroundings of the citations of one text."""

    def __init__(
        self,
        folded: str,
        words: Words,
        labels: Sequence[PhraseMatch[Noun | IssuerPhrase]],
        dates: Sequence[DateMention],
        places: Sequence[PlaceMention],
        article: Article,
        sentences: Sequence[Span],
    ) -> None:
        self._sentences = [start for start, _ in sentences]
        self._sentence_ends = [end for _, end in sentences]
        self.ends = [s.end for s in article.segments]
        self.text, self.folded, self.words = article.text, folded, words
        self.language = article.language
        self._cues = gazetteer(article.language).cues
        self._declined = language_yaml(article.language, "roles")["morphology"]["declined"]
        self.issuers = _InOrder([m for m in labels if isinstance(m.label, IssuerPhrase)])
        self.nouns = _InOrder([m for m in labels if isinstance(m.label, Noun)])
        days = [not_after(d, article.published_on) for d in dates if d.until is None or d.until == d.value]
        self.dates = _InOrder(days)
        self.places = _InOrder(sorted(places, key=lambda p: p.start))
        self._spans = sorted([(d.start, d.end) for d in days] + [(p.start, p.end) for p in places])
        self._longest = max((high - low for low, high in self._spans), default=0)
        self._same_day = {fold(w) for w in language_yaml(article.language, "dates")["same_day"]}
        # Where the statement of the document before ends that has a day, and the day.
        self._dated: tuple[int, DateMention] | None = None

    def read(self, draft: Draft, previous_end: int) -> Surroundings:
        """Return what is stated around `draft`; nothing before `previous_end` belongs to it."""
        around = Surroundings(draft.end)
        if draft.noun_end >= 0:
            self._inside(draft, around)
        self._after(draft, around)
        if around.date is None or around.issuer is None:
            self._before(draft, around, previous_end)
        year = draft.year or (draft.code.year if draft.code else None)
        if draft.native and not year:
            year = year_of_native(self.text[draft.number_start : draft.number_end])
        if year and around.date is not None:
            around.date = settled_by(around.date, year)
        self._dated = (around.end, around.date) if around.date is not None else self._dated
        around.subject = self._subject(around.end)
        around.term = self._term(around.end)
        return around

    def is_bare(self, draft: Draft) -> bool:
        """Tell whether a citation is a serial whose code stands with another member of its list."""
        return self.text[draft.number_start : draft.number_end].isdigit()

    def is_same_day(self, start: int, day: DateMention) -> bool:
        """Tell whether words between a number and a day, or those that begin it, say that it is one day."""
        return self.words.same_day.search(self.folded, start, day.end) is not None

    def _term(self, end: int) -> str | None:
        """Return the term of the Party that is stated with the issuer: "of the Politburo, term XI"."""
        words = self.words
        if words.term is None:
            return None
        stated = words.term.search(self.folded, max(0, end - _TERM), end + 30)
        if stated is None and any(self._is_session(m, end) for m in self.issuers.next(end, 1)):
            stated = words.term.search(self.folded, end, end + _PLENUM)
            stated = stated if stated and self._of_session(end, stated.start()) else None
        return words.terms.get(stated[1], stated[1].upper()) if stated else None

    @staticmethod
    def _is_session(match: PhraseMatch[Noun | IssuerPhrase], end: int) -> bool:
        committee = getattr(match.label, "vietnamese", None) == "Party Central Committee"
        return committee and match.start <= end + _LEAD

    def _of_session(self, end: int, term: int) -> bool:
        """Whether a plenum, and nothing else, stands between number and term."""
        within = [m for m in self.issuers.next(end, _NEXT) if m.start < term]
        others = [m for m in within if getattr(m.label, "vietnamese", None) != "Party Central Committee"]
        return not others and not _APART.search(self.folded, end, term)

    def _inside(self, draft: Draft, around: Surroundings) -> None:
        for match in self.issuers.within(draft.noun_end, draft.number_start):
            if match.end <= draft.number_start:
                self._take_issuer(match, around)
        noun = self.text[draft.start : draft.noun_end]
        # "the Government's project" may be a noun of its own
        for match in self.issuers.within(draft.start, draft.noun_end):
            if around.issuer is None and noun:
                self._take_issuer(match, around)
        for found in self.dates.within(draft.noun_end, draft.number_start):
            if found.end <= draft.number_start:
                around.date = found

    def _after(self, draft: Draft, around: Surroundings) -> None:
        position = draft.end
        limit = self._end_of_segment(position)
        for _ in range(4):
            skipped = self.words.beside.match(self.folded, position, limit)
            stop = min(skipped.end() if skipped else position, limit - 1)
            if position >= limit:
                break
            step = self._date_at(position, stop, around) or self._issuer_at(position, stop, around)
            if step is None and draft.code is not None:
                step = self._province_at(position, around)
            if step is None:
                break
            position = step
        around.end = max(around.end, position)

    def _end_of_segment(self, position: int) -> int:
        at = bisect_left(self.ends, position)
        return self.ends[at] if at < len(self.ends) else len(self.folded)

    def _date_at(self, start: int, stop: int, around: Surroundings) -> int | None:
        if around.date is not None:
            return None
        near = self.dates.next(start, 1)
        found = next((d for d in near if start <= d.start <= stop + 1 or self._is_dated(start, d)), None)
        if found is None or self.words.not_date_words.search(self.folded, start, found.start):
            return None
        gap = self.folded[start : found.start]
        worded = self.words.date_words.search(self.folded, start, found.end)
        if (
            worded and self.text[worded.start() : worded.start() + 2].istitle()
        ):  # a new sentence, after a heading without a stop
            return None
        if not worded and "(" not in gap and gap.strip(" ,،") and around.issuer is None:
            return None
        around.date = self._day_before(start, found) or found
        return found.end

    def _day_before(self, start: int, found: DateMention) -> DateMention | None:
        """Return the day of the document before in the sentence, if what is found is "the same day"; in the
        sentence before, if that opens this one."""
        if self._dated is None or fold(found.as_written) not in self._same_day:
            return None
        end, day = self._dated
        begun = self._sentence_start(end, start)
        opens = begun == found.start and self._sentence_start(end, found.start - 1) is None
        return day if begun is None or opens else None

    def _is_dated(self, start: int, found: DateMention) -> bool:
        """Whether nothing but a body that no list has stands before a word for the day of a document."""
        gap = self.words.dated_gap
        return gap is not None and gap.fullmatch(self.folded, start, found.start) is not None

    def _issuer_at(self, start: int, stop: int, around: Surroundings) -> int | None:
        if around.issuer is not None:
            return None
        for match in self.issuers.within(start, stop + 5):
            if not self._linked(start, match.start):
                return None
            gap = self.folded[stop : max(stop, match.start)]
            if match.start >= start and self.words.clitic.fullmatch(gap):
                return self._take_issuer(match, around)
        return None

    def _province_at(self, start: int, around: Surroundings) -> int | None:
        """Take the province whose document it is, without its organ: "Nghị quyết … của tỉnh Phú Thọ"."""
        if around.place is not None or around.issuer is not None:
            return None
        place = next(iter(self.places.next(start, 1)), None)
        if place is None or place.kind != "province" or place.start - start > _OWNER:
            return None
        begin = start + (self.folded[start : start + 1] == " ")
        link = self.words.links.match(self.folded, begin, place.start)
        levels = self.folded[link.end() if link else begin : place.start].split()
        # Where nouns have cases no word leads whose it is: "План № 8/KH-UBND міста Хюе".
        tied = link is not None or (self._declined and all(len(w) > _PREPOSITION for w in levels))
        if not tied or not self._cues.issuperset(levels):
            return None
        around.place = place
        return place.end

    def _linked(self, start: int, end: int) -> bool:
        """Whether no comma parts the two, or a word or a clitic ties them over it."""
        gap = self.folded[start:end]
        severed = "," in gap or "،" in gap
        return not severed or bool(self.words.links.search(gap)) or gap.endswith(self.words.ties)

    def _take_issuer(self, match: PhraseMatch[Noun | IssuerPhrase], around: Surroundings) -> int:
        assert isinstance(match.label, IssuerPhrase)
        around.issuer = around.issuer or match.label
        around.issuers.append(match.label)
        end = match.end
        for place in self.places.within(match.start, match.end + 14):
            if place.end > match.start:
                gap = self.folded[match.end : place.start]
                if not re.search(r"[.,;،:()\d]", gap) and place.kind != "country":
                    around.place, end = around.place or place, max(end, place.end)
        return end

    def _before(self, draft: Draft, around: Surroundings, previous_end: int) -> None:
        start = max(previous_end, draft.start - _BEFORE)
        start = self._statement_start(start, draft.start) or start
        found = [m for m in self.issuers.within(start, draft.start) if m.end <= draft.start]
        if around.issuer is None and found and self._issues(found[-1], draft):
            self._take_issuer(found[-1], around)
        if around.issuer is None:
            self._by_order(draft, around, previous_end)
        if around.date is None:
            dates = [d for d in self.dates.within(start, draft.start) if d.end <= draft.start]
            if dates and self._issued_between(dates[-1].end, draft.start, found):
                around.date = self._day_before(dates[-1].start, dates[-1]) or dates[-1]

    def _sentence_start(self, start: int, end: int) -> int | None:
        """Return where the last sentence begins that begins behind `start`, `end` at the latest, or None."""
        at = bisect_right(self._sentences, end)
        return self._sentences[at - 1] if at and self._sentences[at - 1] > start else None

    def _statement_start(self, start: int, end: int) -> int | None:
        """Return where the last sentence, or part of one behind a colon or semicolon, begins, or None."""
        parts = [m.end() for m in _PART.finditer(self.text, start, end)]
        return max([*parts[-1:], *filter(None, [self._sentence_start(start, end)])], default=None)

    def _by_order(self, draft: Draft, around: Surroundings, previous_end: int) -> None:
        """Read "by order of the Secretariat, Mr X announced Decision 12": the principal has issued it."""
        start = max(previous_end, draft.start - _ORDERED)
        orders = list(self.words.on_behalf.finditer(self.folded, start, draft.start))
        if not orders or self._statement_start(orders[-1].end(), draft.start) is not None:
            return
        end = orders[-1].end()
        by = next(iter(self.issuers.within(end, end + _BESIDE)), None)
        verbs = list(self.words.proclaiming.finditer(self.folded, by.end if by else draft.start, draft.start))
        if by is not None and verbs and draft.start - verbs[-1].end() <= _BESIDE:
            self._take_issuer(by, around)

    def _issues(self, match: PhraseMatch[Noun | IssuerPhrase], draft: Draft) -> bool:
        """Whether the body before issued the document: "Steering Committee of Project 06" only runs it."""
        start, body = match.end, getattr(match.label, "vietnamese", None)
        runs = draft.noun is not None and draft.noun.kind == "project"
        issued = not runs or self.words.issue_verbs.search(self.folded, start, draft.start) is not None
        member = body in _COLLECTIVE and _name_end(self.text, start) is not None
        return issued and not member and self._bare_gap(start, draft.start)

    def _bare_gap(self, start: int, end: int) -> bool:
        gap = self.text[start:end]
        first = bisect_left(self._spans, (start - self._longest, 0))
        for low, high in self._spans[first : bisect_left(self._spans, (end, 0))]:
            low = max(low, start)
            if low < high <= end:
                gap = gap[: low - start] + " " * (high - low) + gap[high - start :]
        gap = self._unnamed(gap, self.folded[start:end])
        gap = self.words.dates.sub(" ", self.words.issue_verbs.sub(" ", gap))
        return not self.words.only_and.sub("", self.words.links.sub(" ", gap))

    def _unnamed(self, gap: str, folded: str) -> str:
        """Return the folded gap without the name of the office-holder who signs: "Minister A B signed"."""
        name = _name_end(gap, 0)
        signs = name is not None and self.words.issue_verbs.match(folded, name + 1)
        blanked = "".join(f if g != " " or f == " " else " " for f, g in zip(folded, gap, strict=True))
        return " " * name + blanked[name:] if name is not None and signs else blanked

    def _issued_between(
        self, start: int, end: int, issuers: Sequence[PhraseMatch[Noun | IssuerPhrase]]
    ) -> bool:
        verbs = list(self.words.issue_verbs.finditer(self.folded, start, end))
        within = [m for m in issuers if m.start >= start]
        if self.nouns.within(start, end):
            return False
        last = max([*(m.end() for m in verbs), *(m.end for m in within)], default=None)
        if last is not None and self.words.joins.search(self.folded, last, end):
            return False  # "the agreement of 3 May between the governments and Decision 12": not of this one
        return last is not None and self._bare_gap(last, end) and bool(verbs or within)

    def _subject(self, end: int) -> str | None:
        cue = self.words.subjects.match(self.folded, end)
        if cue is None:
            return None
        nouns = [(m.start, m.end) for m in self.nouns.next(cue.end(), _NEXT)]
        last = self._sentence_ends[bisect_left(self._sentence_ends, cue.end())]
        return subject_at(self.text, self.folded, cue.end(), last, self.language, nouns)
