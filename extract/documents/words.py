"""The words with which one language cites documents, compiled over folded text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain, pairwise
from typing import Any

from extract.documents.anaphora import TakingUp, taking_up
from extract.documents.codebook import document_types
from extract.documents.named import Named
from extract.lexicon import language_yaml
from extract.lexicon.alternation import NO_WORD, by_first
from extract.lexicon.clitics import Clitics, clitics
from extract.lexicon.folding import fold
from extract.lexicon.phrases import PhraseBook
from extract.lexicon.tone_marks import older_spelling

# What may part a number from what is stated of it.
_DAY = r"(?<!\d)\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?(?!\d)"
_SESSION = r"\(\d{1,4}\)"  # "in its ordinary session (135), on 2 March"


@dataclass(frozen=True, slots=True)
class Noun:
    """A word that opens a citation, the type codes it can stand for, and how far it is trusted alone."""

    codes: tuple[str, ...]
    kind: str
    native_kind: str
    weak: bool
    numbered_only: bool
    coded_only: bool
    generic: bool = False
    native_issuer: str | None = None


@dataclass(frozen=True, slots=True)
class IssuerPhrase:
    """Whom an issuer phrase names: in Vietnamese documents, and in those of the language's own countries."""

    vietnamese: str | None
    native: str | None
    country: str | None


Label = Noun | IssuerPhrase


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language, compiled over folded text."""

    book: PhraseBook[Label]
    relations: PhraseBook[str]
    number_word: re.Pattern[str]
    near: re.Pattern[str]
    separator: re.Pattern[str]
    dated_separator: re.Pattern[str]
    links: re.Pattern[str]
    dates: re.Pattern[str]
    same_day: re.Pattern[str]
    date_words: re.Pattern[str]
    beside: re.Pattern[str]
    not_date_words: re.Pattern[str]
    year: re.Pattern[str] | None
    term: re.Pattern[str] | None
    terms: Mapping[str, str]
    units: re.Pattern[str]
    issue_verbs: re.Pattern[str]
    on_behalf: re.Pattern[str]
    proclaiming: re.Pattern[str]
    means: re.Pattern[str]
    # A word of denial right before the end of what is searched.
    negated: re.Pattern[str]
    subjects: re.Pattern[str]
    not_numbers: re.Pattern[str]
    vietnam: Named
    after_member: re.Pattern[str]
    countries: tuple[tuple[str, Named], ...]
    native_numbers: re.Pattern[str] | None
    first_letters: Mapping[str, str]
    plural_before: re.Pattern[str]
    plural: re.Pattern[str]  # a noun for several documents, at the end of what is searched
    object_markers: re.Pattern[str]
    passives: re.Pattern[str]
    # Participles and the like, which say only by what document behind them something was done.
    only_passive: re.Pattern[str]
    instead: re.Pattern[str]
    # What a document behind it has put into force, up to the document: ", approved by".
    enacted: re.Pattern[str]
    # All that stands between two documents where the first does to the second what the verb before says.
    object_parts: re.Pattern[str] | None
    # All that stands between two documents where by the second something is done to the first.
    done_behind: re.Pattern[str]
    final_passives: re.Pattern[str]
    suffered: re.Pattern[str]
    introductions: re.Pattern[str]
    both: re.Pattern[str]
    joins: re.Pattern[str]
    this: re.Pattern[str] | None
    # Words for papers of whatever kind, which "this" takes up too.
    papers: frozenset[str]
    taking_up: TakingUp
    relatives: re.Pattern[str]
    purposes: re.Pattern[str]
    # A clause that tells more of a document, between it and the verb that comes last.
    inserted: re.Pattern[str]
    relative_openers: re.Pattern[str]
    thereby: re.Pattern[str]
    issued_too: re.Pattern[str]
    conjunction: str
    title_openers: re.Pattern[str]
    parts_of: re.Pattern[str]
    serial_subject: re.Pattern[str] | None
    serial_list: re.Pattern[str]
    this_first: re.Pattern[str] | None
    lone_number: re.Pattern[str] | None
    # A number with its kind, as a parliament's database writes it, and how such a number ends.
    lone_code: re.Pattern[str] | None
    lone_ending: re.Pattern[str] | None
    dated_number: re.Pattern[str] | None
    dated_gap: re.Pattern[str] | None
    number_issuers: tuple[tuple[re.Pattern[str], str], ...]
    issuer_kinds: Mapping[str, Sequence[str]]
    centuries: tuple[str, ...]
    dash_is_bar: bool
    clitics: Clitics
    # What is glued to an issuer: at the end of what stands before it, and as all that does.
    before_issuer: re.Pattern[str]
    clitic: re.Pattern[str]
    # With what a gap ends that a preposition ties to the issuer behind it.
    ties: tuple[str, ...]
    only_and: re.Pattern[str]

    def issuer_of_number(self, number: str, kind: str) -> str | None:
        """Return the only body of the countries of the language that gives a kind such numbers, or None."""
        name = next((name for shape, name in self.number_issuers if shape.search(number)), None)
        return name if kind in self.issuer_kinds.get(name or "", (kind,)) else None


def expand(pattern: str) -> list[str]:
    """Return the strings that `pattern` stands for: "a(b|c)" is "ab" and "ac"; brackets may nest."""
    return sorted(set(_alternatives(pattern)))


def _alternatives(pattern: str) -> Iterator[str]:
    start = pattern.find("(")
    if start < 0:
        yield pattern
        return
    depth, cuts, end = 0, [start], start
    for end in range(start, len(pattern)):
        depth += {"(": 1, ")": -1}.get(pattern[end], 0)
        if pattern[end] == "|" and depth == 1:
            cuts.append(end)
        if depth == 0:
            break
    cuts.append(end)
    rests = list(_alternatives(pattern[end + 1 :]))
    for a, b in pairwise(cuts):
        for middle in _alternatives(pattern[a + 1 : b]):
            for rest in rests:
                yield pattern[:start] + middle + rest


def _phrases(patterns: Iterable[str]) -> set[str]:
    found = {" ".join(x.split()) for p in patterns for x in expand(str(p))} - {""}
    return found | {older_spelling(x) for x in found}


def _any(patterns: Iterable[str], before: str = "") -> str:
    """Return a regular expression for any of the phrases, longest first; `*` lets a word begin or go on.

    `before` is what must be true of the text before a phrase (see `by_first`), none of which begins with `*`.
    """
    phrases = sorted({fold(p) for p in _phrases(patterns)}, key=lambda p: (-len(p), p))
    ways = (re.escape(p).replace(r"\*", r"\w*").replace(r"\ ", " ?") for p in phrases)
    return (by_first(ways, before) if before else "|".join(ways)) or r"(?!)"


def _this(ways: Sequence[str], tail: str = r"(?: \w+){0,3} $") -> re.Pattern[str] | None:
    """Return what takes up the document named last, and `tail`: up to the word of the relation, no mark
    between, if no other is given."""
    phrases = "|".join(fold(way).replace("{noun}", r"(?P<noun>\w+(?: \w+)?)") for way in ways)
    return re.compile(rf"(?<!\w)(?:{phrases}){tail}") if ways else None


def _serial_subject(data: Mapping[str, Any]) -> re.Pattern[str]:
    """Return what finds a number at the beginning of a sentence or of what somebody says, before "is" and a
    noun for documents, a word for which one at most between ("“68 là một nghị quyết")."""
    nouns = _any([*(form for noun in data["nouns"] for form in noun["forms"]), *data["papers"]])
    is_ = _any(data["copulas"])
    return re.compile(rf"(?:^|[“\"]|[.:] )(\d{{1,5}}) (?:{is_})(?: \w+)? (?:{nouns})(?!\w)", re.M)


def any_of(patterns: Sequence[str]) -> re.Pattern[str]:
    """Return what finds any of the phrases of a language's file in folded text, as whole words."""
    if any(p.startswith("*") for p in patterns):
        return re.compile(rf"(?<!\w)(?:{_any(patterns)})(?!\w)")
    return re.compile(rf"(?:{_any(patterns, NO_WORD)})(?!\w)")


def _maybe(words: Sequence[str], pattern: str) -> re.Pattern[str] | None:
    """Return a pattern of words, None for a language that has no such words."""
    return re.compile(pattern) if words else None


def _where(words: Sequence[str], pattern: str) -> re.Pattern[str]:
    """Return a pattern of words, one that matches nothing for a language that has no such words."""
    return re.compile(pattern if words else "(?!)")


def _named(patterns: Sequence[str]) -> Named:
    stems = (fold(phrase).strip("*").split(" ")[0] for phrase in _phrases(patterns))
    return Named(any_of(patterns), frozenset(stems))


def _noun(row: dict[str, Any]) -> Noun:
    codes = tuple(row["codes"])
    kind = row.get("kind") or document_types()[codes[0]].kind
    return Noun(
        codes=codes,
        kind=kind,
        native_kind=row.get("native_kind") or kind,
        weak=bool(row.get("weak")),
        numbered_only=bool(row.get("numbered_only")),
        coded_only=bool(row.get("coded_only")),
        generic=bool(row.get("generic")),
        native_issuer=row.get("native_issuer"),
    )


def _labels(data: dict[str, Any]) -> Iterator[tuple[str, Label]]:
    nouns: dict[str, Noun] = {}
    for row in data["nouns"]:
        for phrase in sorted(_phrases(row["forms"])):
            nouns.setdefault(fold(phrase), _noun(row))
    named: dict[str, IssuerPhrase] = {}
    for name, forms in data["issuers"].items():
        for phrase in sorted(_phrases(forms)):
            named.setdefault(fold(phrase), IssuerPhrase(name, None, None))
    for title, forms in data["native_issuers"].items():
        name, country = title.split("|")
        for phrase in sorted(_phrases(forms)):
            other = named.get(fold(phrase))
            named[fold(phrase)] = IssuerPhrase(other.vietnamese if other else None, name, country or None)
    return chain(nouns.items(), ((p, i) for p, i in named.items() if p not in nouns))


def _centuries(language: str) -> tuple[str, ...]:
    """Return what numbers of four digits begin with that may be years, in the calendars of the language."""
    months = language_yaml(language, "dates")
    moslem = months["hijri_months"] or months["jalali_months"]
    return ("19", "20", "13", "14") if moslem else ("19", "20")


@cache
def words(language: str) -> Words:
    """Return the words of `language`; raises FileNotFoundError for a language without a folder."""
    data = language_yaml(language, "documents")
    glued = clitics(language)
    kinds = "|".join(map(fold, data["lone_kinds"]))
    number = _any(
        data["number_words"],
        rf"(?:(?<!\w{{}})|(?<=\W{re.escape(glued.conjunction)}{{}}))" if glued.conjunction else NO_WORD,
    )
    joins = _any([*data["joins"], *data["ranges"]])
    dated, link = _any(data["date_words"]), _any(data["links"])
    both = (data["links"], [*data["joins"], *data["ranges"]])
    linking = rf"(?:{'|'.join(_any(patterns, NO_WORD) for patterns in both)})(?!\w)"
    dating = rf"(?:{_any(data['date_words'], NO_WORD)})(?!\w)"
    glue = "" if glued.conjunctions else r"(?!\w)"
    signed = rf"(?:(?:{number})(?![^\W\d_])[ .:]{{0,3}})"
    native = "|".join(data["native_numbers"])
    terms = {fold(way): term for term, ways in data["term_ordinals"].items() for way in ways}
    return Words(
        book=PhraseBook(language, _labels(data)),
        relations=PhraseBook(
            language, [(p, r) for r, forms in data["relations"].items() for p in sorted(_phrases(forms))]
        ),
        number_word=re.compile(signed),
        near=re.compile(rf"(?:[ ,:\"«»“”'(]{{0,4}}(?P<sign>{signed}))?[ (\[«\"]{{0,3}}"),
        separator=re.compile(
            r"[ )]{0,2}(?:(?P<tight>[/.-])(?=\d)"
            rf"|(?:[,،;؛&] ?(?:(?:{joins}){glue} ?)?|(?<=[ \d])(?:{joins}){glue} ?))"
            rf"(?P<sign>{signed})?[ (]{{0,2}}"
        ),
        dated_separator=re.compile(
            rf"[ ,]{{0,2}}(?:(?:{joins})(?!\w) )?(?:{dated}) [\d./ \w]{{6,30}}?(?P<sign>{signed})"
            r"[ (]{0,2}(?P<tight>(?!))?"
            rf"|[ )]{{0,3}}(?:{dated}) ?[\d./ \w-]{{6,28}}? ?[,،]? ?(?:{joins}){glue} ?(?P<sign2>{signed})"
            r"[ (]{0,2}"
        ),
        links=re.compile(linking),
        dates=re.compile(
            rf"(?:(?<!\w)(?:{dated}) ?)?(?<!\d)\d{{1,2}}"
            r"(?: ?[./-] ?\d{1,2} ?[./-] ?\d{2,4}|(?: \w+){1,2} \d{4}(?:-[^\W\d_]{1,2}(?!\w))?| \w+)"
            r"(?: ?(?:р|року|هـ|ه|м))?(?!\w)\.?"
        ),
        same_day=any_of(language_yaml(language, "dates")["same_day"]),
        date_words=re.compile(dating),
        beside=re.compile(rf"(?:{_SESSION}|[ ,،()–-]|{linking}|{dating}|{_DAY})*"),
        not_date_words=any_of(data["not_date_words"]),
        year=_maybe(data["year_words"], rf" ?\)? ?(?:{_any(data['year_words'])}) ?(\d{{4}})(?!\d)"),
        term=_maybe(
            data["term_words"], rf"(?:{_any(data['term_words'], NO_WORD)}) ([ivx]+|{_any(terms)})(?!\w)"
        ),
        terms=terms,
        units=re.compile(
            rf" ?(?:%|٪|\d{{3}}(?!\w)|(?:{_any(data['units'])})(?!\w)(?! ?(?:(?:{signed}) ?)?\d))"
        ),
        issue_verbs=any_of(data["issue_verbs"]),
        on_behalf=any_of(data["on_behalf"]),
        proclaiming=any_of(data["proclaiming"]),
        means=any_of(data["means"]),
        negated=_where(data["negators"], rf"(?<!\w)(?:{_any(data['negators'])}) $"),
        subjects=re.compile(rf"[ ,،]{{0,2}}(?:{_any(data['subjects'])})(?!\w) "),
        not_numbers=any_of(data["not_numbers"]),
        vietnam=_named(data["vietnam"]),
        after_member=re.compile(rf" ?(?:[.,;:)\]»\"”،؛!?]|$|(?:{joins}|{link}|{dated})(?!\w))"),
        countries=tuple((c, _named(w)) for c, w in data["countries"].items()),
        native_numbers=re.compile(rf"(?:{native})(?![\w])") if native else None,
        first_letters=data["first_letters"],
        object_markers=any_of(data["object_markers"]),
        passives=any_of(data["passives"]),
        only_passive=any_of(data["only_passive"]),
        instead=any_of(data["instead"]),
        enacted=_where(data["enacted"], rf"[,،]? (?:{_any(data['enacted'])}) ?$"),
        object_parts=_maybe(data["object_parts"], rf" ?(?:(?:{_any(data['object_parts'])}) )*"),
        done_behind=re.compile(
            rf"[ ,،)]*(?:(?:{_any([*data['object_parts'], *data['links']])})[ ,،]*)*"
            rf"(?:{_any(data['passives'])}) ?"
        ),
        final_passives=any_of(data["final_passives"]),
        suffered=any_of(data["suffered"]),
        introductions=re.compile(rf"[^.;()\d\n]{{4,90}}?(?: (?:{_any(data['introductions'])})|:)\s?(?=\d)"),
        both=any_of(data["both"]),
        joins=any_of(data["joins"]),
        this=_this(data["this"]),
        papers=frozenset(map(fold, data["papers"])),
        taking_up=taking_up(data["taken_up"]),
        relatives=re.compile(rf"(?P<comma>[,،])? (?:{_any(data['relatives'])}) ?$"),
        purposes=any_of(data["purposes"]),
        inserted=_where(
            data["object_markers"], rf"[,،]? (?:{_any(data['relatives'])}) [^.:;؛]{{1,160}}[,،] ?"
        ),
        relative_openers=_where(data["relatives"], rf" ?(?:{_any(data['relatives'])}) "),
        thereby=_where(data["thereby"], rf"[,،] (?:{_any(data['thereby'])}) ?$"),
        issued_too=_where(
            data["thereby"], rf" ?[,،] {glued.conjunction}(?:{_any(data['issue_verbs'])})(?!\w)"
        ),
        conjunction=glued.conjunction,
        title_openers=_where(data["title_openers"], rf" (?:{_any(data['title_openers'])})(?!\w)"),
        parts_of=_where(data["parts_of"], rf"(?: (?:{_any(data['parts_of'])})(?!\w))+"),
        serial_subject=_serial_subject(data) if data["copulas"] else None,
        serial_list=_where(
            data["papers"],
            rf"(?:{_any(data['plurals'])}) (?:{_any(data['papers'])}) "
            rf"(\d{{1,5}}(?:,? (?:(?:{joins}) )?\d{{1,5}})*)(?![\w/-])",
        ),
        this_first=_this(data["this"], tail=r"(?!\w)"),
        lone_number=_maybe(
            data["lone_numbers"], rf"{signed}(\d{{1,6}}) ?(?:{_any(data['lone_numbers'])})(?!\w)"
        ),
        dated_gap=_maybe(data["lone_numbers"], rf"(?: [^\W\d_]+){{1,6}} (?:{_any(data['lone_numbers'])}) ?"),
        lone_code=re.compile(rf"{data['lone_codes']}-(?:{kinds})(?!\w)") if kinds else None,
        lone_ending=re.compile(rf"-(?<=\d.)(?:{kinds})(?!\w)") if kinds else None,
        dated_number=_maybe(data["lone_numbers"], rf" ?(?:{_any(data['lone_numbers'])})(?!\w)"),
        issuer_kinds=data["issuer_kinds"],
        number_issuers=tuple((re.compile(p), name) for p, name in data["number_issuers"].items()),
        centuries=_centuries(language),
        dash_is_bar=data["dash_is_bar"],
        clitics=glued,
        before_issuer=re.compile(rf"(?:^|(?<= )){glued.maybe_conjunction()}{glued.governing()}$"),
        ties=(*glued.fusing, *glued.contracted),
        only_and=re.compile(rf"[\s{''.join(c for c in glued.conjunctions if c == glued.conjunction)}]+"),
        clitic=re.compile(rf" ?{glued.maybe_conjunction()}(?:{glued.governing()})?"),
        plural=re.compile(rf"(?:{_any(data['plurals'])})$"),
        plural_before=re.compile(rf"(?:^|\W)(?:{_any(data['plurals'])})\s*$"),
    )
